"""``sign``, ``verify`` and ``schemes``."""

import base64
import binascii
from argparse import Namespace
from time import time
from typing import Literal

import msgspec

from core.cli.inputs import body_of, file_bytes, secret_of
from core.cli.output import note, put_json, put_json_line, screen, shown
from core.cli.session import reading, to_the_end
from core.cli.shapes import header_pairs, verdict_shape
from core.cli.sheet import put_fields, put_verdict
from core.content import capture_body
from core.errors import HookError, InputError
from core.signing import Message, Scheme, find_scheme
from core.signing import schemes as all_schemes
from core.signing import sign as sign_message
from core.signing import verify as verify_message
from core.verdict import Verdict


def schemes(arguments: Namespace) -> int:
    """Every scheme there is."""
    if arguments.json:
        put_json(
            [
                {
                    "name": scheme.name,
                    "headers": [scheme.signature.header],
                    "algorithm": scheme.algorithm,
                    "signed_content": scheme.content,
                    "tolerance_s": scheme.time and scheme.time.past_s,
                }
                for scheme in all_schemes()
            ]
        )
        return 0
    console = screen()
    for scheme in all_schemes():
        console.print(shown(scheme.name, "bold"))
        put_fields(
            console,
            ("headers", scheme.signature.header),
            ("algorithm", scheme.algorithm),
            ("signs", scheme.content),
            ("tolerance", "no time is signed" if scheme.time is None else f"{scheme.time.past_s} s"),
        )
    return 0


def sign(arguments: Namespace) -> int:
    """The headers that sign a request."""
    _note_what_changes_nothing(arguments, find_scheme(arguments.scheme))
    signed = sign_message(arguments.scheme, secret_of(arguments.secret), message_of(arguments), at=time())
    headers = signed.headers
    if arguments.json:
        put_json({"headers": header_pairs(headers)})
    else:
        console = screen()
        for name, value in headers:
            console.print(shown(f"{name}: {value}"), soft_wrap=True)
    return 0


def verify(arguments: Namespace) -> int:
    """Check one request, a capture, or many."""
    asked = [name for name in ("capture", "batch") if getattr(arguments, name) is not None]
    if len(asked) > 1:
        raise InputError("Only one of --capture and --batch can be checked at a time.", "Leave one out.")
    if arguments.batch is not None:
        return verify_batch(arguments.batch)
    if arguments.capture is not None:
        return to_the_end(verify_capture(arguments))
    if arguments.scheme is None:
        raise InputError("Say what to check.", "Give --scheme with --secret, or --capture, or --batch.")
    _note_what_changes_nothing(arguments, find_scheme(arguments.scheme))
    verdict = verify_message(arguments.scheme, secret_of(arguments.secret), message_of(arguments), now=time())
    return answer(arguments, verdict)


async def verify_capture(arguments: Namespace) -> int:
    """Check a capture, with the key that is given or that of its hook."""
    async with reading(arguments) as reader:
        capture = await reader.capture(arguments.capture)
        if arguments.secret is not None:
            scheme, key = arguments.scheme or "logto", secret_of(arguments.secret)
        elif capture.row.hook_id:
            hook = await reader.hook(capture.row.hook_id)
            scheme, key = arguments.scheme or hook.scheme, hook.signing_key
        else:
            raise InputError(
                "No hook of this workspace stands behind this capture.", "Name the key with --secret."
            )
    message = Message(
        body=capture_body(capture),
        headers=capture.headers,
        method=capture.row.method,
        url=capture.receiver + capture.row.target,
    )
    return answer(
        arguments,
        verify_message(
            scheme, key, message, now=capture.row.received_at.timestamp(), hook_id=capture.row.hook_id
        ),
    )


def answer(arguments: Namespace, verdict: Verdict) -> int:
    """Say the verdict."""
    if arguments.json:
        put_json(verdict_shape(verdict))
    else:
        put_verdict(screen(), verdict)
    return 0 if verdict.valid else 1


def _note_what_changes_nothing(arguments: Namespace, scheme: Scheme) -> None:
    given = [f"--{name}" for name in ("id", "at", "tolerance") if getattr(arguments, name, None)]
    if given and scheme.time is None:
        note(f"{scheme.name} signs neither a time nor an id: {' and '.join(given)} changes nothing.")


def message_of(arguments: Namespace) -> Message:
    """The request that the call describes."""
    return Message(
        body=body_of(arguments.body),
        headers=tuple(arguments.headers),
        method=arguments.method,
        url=arguments.url,
    )


# --- many at once ----------------------------------------------------------------------


class Vector(msgspec.Struct):
    """One line of a batch; what is not named here is passed over."""

    scheme: str
    secret: str
    method: str = "POST"
    url: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    body_encoding: Literal["utf-8", "base64"] = "utf-8"
    name: str | None = None
    now: float = 0.0

    def message(self) -> Message:
        """The request; ``ValueError`` where the body is not what its encoding says."""
        if self.body_encoding == "base64":
            body = base64.b64decode(self.body, validate=True)
        else:
            body = self.body.encode()
        return Message(body=body, headers=self.headers, method=self.method, url=self.url)


def verify_batch(name: str) -> int:
    """One verdict a line, in order; a line that cannot be read ends it."""
    all_valid = True
    for number, line in enumerate(file_bytes(name).split(b"\n"), start=1):
        if line.strip():
            verdict, called = verify_line(line, number)
            put_json_line(({} if called is None else {"name": called}) | verdict_shape(verdict))
            all_valid = all_valid and verdict.valid
    return 0 if all_valid else 1


def verify_line(line: bytes, number: int) -> tuple[Verdict, str | None]:
    """The verdict on one line of a batch, and the name it has there."""
    try:
        vector = msgspec.json.decode(line, type=Vector)
        return verify_message(vector.scheme, vector.secret, vector.message(), now=vector.now), vector.name
    except (msgspec.MsgspecError, binascii.Error, UnicodeError, RecursionError) as error:
        raise InputError(
            f"Line {number} is no request to check: {error}.", "verify --help says what a line holds."
        ) from error
    except HookError as error:
        raise InputError(f"Line {number}: {error.message}", error.hint) from error
