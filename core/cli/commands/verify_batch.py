"""``verify --batch``: many requests, a line each, answered a line each and in order."""

import base64
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Annotated, Literal

import msgspec

from core.cli.inputs import SIZE_LIMIT
from core.cli.output import put_json_line
from core.cli.shapes import verdict_shape
from core.cli.signing_inputs import AUTO, detected, scheme_of
from core.clock import utc_now
from core.errors import HookError, InputError
from core.signing import Message, Scheme, verify
from core.signing.explain import explained
from core.verdict import Explanation, NamedKey, SchemeOptions, Verdict

# Windows' editors put it before a text.
BOM = b"\xef\xbb\xbf"
# As many other lines' keys as are remembered; more would be tried for every line.
KEYS_LIMIT = 2000
# Until the year 9999: what a calendar holds.
Seconds = Annotated[float, msgspec.Meta(ge=0, le=253_402_300_799)]


class LineOptions(msgspec.Struct):
    """What a line may say besides; what is not named here is passed over."""

    additional_secrets: tuple[str, ...] = ()
    tolerance: Seconds | None = None
    webhook_id: str = ""
    alg: str = ""
    key: str = ""
    key_id: str = ""
    secondary: str = ""
    auth_header: str = ""
    signed_headers: tuple[str, ...] = ()

    def of_scheme(self) -> SchemeOptions:
        """Those that the scheme reads."""
        return SchemeOptions(**{name: getattr(self, name) for name in SchemeOptions.__struct_fields__})


class VaultKey(msgspec.Struct):
    """Another key the user has."""

    name: str
    secret: str


class Line(msgspec.Struct):
    """One line of a batch; what is not named here is passed over."""

    scheme: str
    secret: str
    method: str = "POST"
    url: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    body_encoding: Literal["utf-8", "base64"] = "utf-8"
    now: Seconds | None = None
    """Unix seconds; ``None``: the present."""
    name: str | None = None
    options: LineOptions | None = None
    vault: tuple[VaultKey, ...] | dict[str, str] | None = None

    def message(self) -> Message:
        """The request; ``ValueError`` where the body is not what its encoding says."""
        if self.body_encoding == "base64":
            body = base64.b64decode(self.body, validate=True)
        else:
            body = self.body.encode()
        return Message(body=body, headers=self.headers, method=self.method, url=self.url)

    def keys(self) -> tuple[NamedKey, ...]:
        """The line's own vault; whatever it is for, it is meant for this request."""
        if isinstance(self.vault, dict):
            pairs = list(self.vault.items())
        else:
            pairs = [(key.name, key.secret) for key in self.vault or ()]
        return tuple(NamedKey(name=name, secret=secret, scheme=self.scheme) for name, secret in pairs)


class Keyring:
    """The keys of a batch's lines, by scheme: an endpoint's key is often the one beside it."""

    def __init__(self) -> None:
        self._keys: dict[str, dict[str, NamedKey]] = {}

    def add(self, line: Line, number: int) -> None:
        """Remember a line's key; the first line that has it names it."""
        known = self._keys.setdefault(line.scheme, {})
        if line.secret and len(known) < KEYS_LIMIT:
            known.setdefault(
                line.secret, NamedKey(name=f"line {number}", secret=line.secret, scheme=line.scheme)
            )

    def read(self, name: str) -> None:
        """Remember the keys of a whole file; a line that cannot be read is told of when its turn comes."""
        with opened(name) as file:
            for number, data in numbered(file):
                with suppress(InputError):
                    self.add(line_of(data, number), number)

    def keys(self, scheme: str) -> tuple[NamedKey, ...]:
        """Those of the lines of this scheme."""
        return tuple(self._keys.get(scheme, {}).values())


def verify_batch(arguments: Namespace) -> int:
    """One verdict a line, as soon as it is known; a line that cannot be read ends it."""
    all_valid = True
    keyring = Keyring()
    if arguments.explain and Path(arguments.batch).is_file():
        keyring.read(arguments.batch)
    with opened(arguments.batch) as file:
        for number, data in numbered(file):
            line = line_of(data, number)
            keyring.add(line, number)
            verdict, explanation = judged(arguments, line, number, keyring)
            named = {} if line.name is None else {"name": line.name}
            put_json_line(named | verdict_shape(verdict, explanation))
            all_valid = all_valid and verdict.valid
    return 0 if all_valid else 1


def judged(
    arguments: Namespace, line: Line, number: int, keyring: Keyring
) -> tuple[Verdict, Explanation | None]:
    """The verdict on one line, and why it is not valid."""
    try:
        message = line.message()
    except ValueError as error:
        raise unreadable(number, f"the body: {error}") from error
    try:
        scheme = find(arguments, line, message)
    except HookError as error:
        raise InputError(f"Line {number}: {error.message}", error.hint) from error
    now = utc_now().timestamp() if line.now is None else line.now
    said = line.options or LineOptions()
    secrets = (line.secret, *said.additional_secrets)
    options, tolerance_s = said.of_scheme(), said.tolerance
    verdict = verify(scheme, secrets, message, now=now, tolerance_s=tolerance_s, options=options)
    if verdict.valid or not arguments.explain:
        return verdict, None
    explanation = explained(
        scheme,
        secrets,
        message,
        now=now,
        options=options,
        vault=(*line.keys(), *keyring.keys(line.scheme)),
        tolerance_s=tolerance_s,
        limit_s=arguments.explain_for,
    )
    return verdict, explanation


def find(arguments: Namespace, line: Line, message: Message) -> Scheme:
    """The scheme that a line names, or that its request shows."""
    return detected(message)[0] if line.scheme == AUTO else scheme_of(arguments, line.scheme)


def line_of(data: bytes, number: int) -> Line:
    """One line, read; ``InputError`` with its number."""
    try:
        return msgspec.json.decode(data, type=Line)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise unreadable(number, str(error)) from error


def unreadable(number: int, reason: str) -> InputError:
    """What to raise of a line that is no request."""
    return InputError(
        f"Line {number} is no request to check: {reason}.", "verify --help says what a line holds."
    )


@contextmanager
def opened(name: str) -> Iterator[IO[bytes]]:
    """The batch, to be read once; ``-`` is standard input."""
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115 - what is read below must not be taken for this error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(
            f"“{name}” cannot be read: {reason}.", "Check the name and the permissions."
        ) from error
    with file:
        yield file


def numbered(file: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """The lines that hold anything, counted from 1."""
    number = 0
    while data := file.readline(SIZE_LIMIT + 1):
        number += 1
        if len(data) > SIZE_LIMIT:
            raise InputError(
                f"Line {number} is larger than {SIZE_LIMIT // 2**20} MiB.", "Give a smaller one."
            )
        data = data.removeprefix(BOM) if number == 1 else data
        if data.strip():
            yield number, data
