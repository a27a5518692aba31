"""What each field of a hook may hold: a sentence where it may not, the same for window and command line.

Source: Logto webhook reference, sections 3, 6 and 12; where that takes what can never be sent,
the sentence comes here instead of at the delivery.
"""

import ipaddress
import math
import re
import shutil
from collections.abc import Iterable, Sequence

from core import headers
from core.catalogue.events import EVENTS, unknown_event
from core.errors import FieldError, InputError
from core.headers import Headers
from core.model import Action, Blocking, HookDraft, RetryPolicy, Script
from core.signing import check_secret, find_scheme, key_bytes
from core.signing.scheme import KeyForm, Scheme
from core.verdict import SchemeOptions

NAME_LIMIT = 256
VAULT_NAME_LIMIT = 100
URL_LIMIT = 8192
HEADERS_LIMIT = 64
# No request has as many; our receiver, which reads 256, takes them with those that the sender adds.
SENT_HEADERS_LIMIT = 200
HEADER_NAME_LIMIT = 256
HEADER_VALUE_LIMIT = 8192
KEY_LIMIT = 1024
# A private RSA key of 8,192 bits in PEM has 6,400.
PEM_LIMIT = 8192
# With each pause twice the one before, the tenth is already two and a half minutes.
RETRIES_LIMIT = 10
# Square, the most patient provider there is a preset of, retries eleven times.
SENT_RETRIES_LIMIT = 100
# A week between two attempts is no retry any more.
LONGEST_PAUSE_S = 7 * 86_400.0
# A receiver that has not taken the new key within a month never will.
LONGEST_GRACE_S = 30 * 86_400.0
# As many as the Fetch standard follows.
REDIRECTS_LIMIT = 20
SHORTEST_TIMEOUT_S, LONGEST_TIMEOUT_S = 0.01, 600.0
ACTIONS_LIMIT = 10
ARGUMENTS_LIMIT = 64
ARGUMENT_LIMIT = 8192
# Whoever waits longer than a minute has hung up.
SHORTEST_DEADLINE_S, LONGEST_DEADLINE_S = 0.05, 60.0

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_WITH_LINES = (KeyForm.PEM, KeyForm.SPKI_BASE64, KeyForm.ANY)
# What no operating system takes as an argument.
_UNSAYABLE = re.compile(r"[\x00\ud800-\udfff]")
# What frames the request is the transport's to say: with another value the request could not be sent.
_FRAMING = frozenset(
    ("connection", "content-length", "expect", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade")
)


def problems(draft: HookDraft, own: tuple[Scheme, ...] = ()) -> dict[str, str]:
    """The first problem of each field that has one, by field name, in the order of the form.

    Args:
        own: the signature schemes of the user's own.
    """
    found = {
        "name": name_problem(draft.name),
        "events": events_problem(draft.events),
        "url": url_problem(draft.url) if draft.url or _calls_its_url(draft) else None,
        "headers": headers_problem(draft.headers),
        "scheme": scheme_problem(draft.scheme, own),
        "scheme_options": options_problem(draft.scheme_options),
        "retry": retry_problem(draft.retry),
        "timeout_s": timeout_problem(draft.timeout_s),
        "redirects": redirects_problem(draft.redirects),
        "actions": actions_problem(draft.actions),
        "blocking": blocking_problem(draft.blocking),
    }
    return {field: problem for field, problem in found.items() if problem is not None}


def check(draft: HookDraft, own: tuple[Scheme, ...] = ()) -> None:
    """``FieldError`` for the first field that has a problem."""
    for field, problem in problems(draft, own).items():
        raise FieldError(problem, field=field)


# --- name, events, key -----------------------------------------------------------------


def name_problem(name: str) -> str | None:
    """1 to 256 characters, none of them a control character."""
    if not name.strip():
        return "Give the hook a name."
    if len(name) > NAME_LIMIT:
        return f"A name has at most {NAME_LIMIT} characters; this one has {len(name)}."
    if _CONTROL.search(name):
        return "A name cannot contain line breaks or control characters."
    return None


def events_problem(events: Sequence[str]) -> str | None:
    """At least one, all of them known."""
    if not events:
        return "Choose at least one event."
    known = {event.type for event in EVENTS}
    return next((unknown_event(event) for event in events if event not in known), None)


def scheme_problem(scheme: str, own: tuple[Scheme, ...] = ()) -> str | None:
    """One that Hookbench has, or of the user's own."""
    try:
        find_scheme(scheme, own)
    except InputError as error:
        return error.message
    return None


def options_problem(options: SchemeOptions) -> str | None:
    """What a scheme is told besides the key: text without control characters, not without end."""
    values = (
        options.webhook_id,
        options.alg,
        options.key,
        options.key_id,
        options.secondary,
        options.auth_header,
    )
    if any(len(value) > KEY_LIMIT or _CONTROL.search(value) for value in (*values, *options.signed_headers)):
        return f"An option of a scheme is at most {KEY_LIMIT} characters, without control characters."
    if len(options.signed_headers) > HEADERS_LIMIT:
        return f"At most {HEADERS_LIMIT} headers are signed."
    return header_problem(options.auth_header, "x") if options.auth_header else None


def key_problem(key: str, scheme: Scheme | None = None) -> str | None:
    """A signing key given by hand; the sentence never repeats it.

    Args:
        scheme: what it is to sign for; PEM has lines, any other key has none.
    """
    has_lines = scheme is not None and scheme.key in _WITH_LINES
    limit = PEM_LIMIT if has_lines else KEY_LIMIT
    if not key:
        return "A signing key cannot be empty."
    if len(key) > limit:
        return f"A signing key has at most {limit} characters; this one has {len(key)}."
    if _CONTROL.search(key.replace("\r", "").replace("\n", "") if has_lines else key):
        return "A signing key cannot contain line breaks or control characters."
    if not has_lines and key != key.strip():
        return "The signing key begins or ends with a space. Remove it."
    return None if scheme is None else _misfit(scheme, key)


def _misfit(scheme: Scheme, key: str) -> str | None:
    """Why a key cannot sign for a scheme."""
    try:
        check_secret(scheme, key)
    except InputError as error:
        return error.message
    return None


def vault_name_problem(name: str) -> str | None:
    """The name of a key of the vault: as a hook's, but shorter, since it is chosen in lists."""
    if not name.strip():
        return "Give the key a name."
    if len(name) > VAULT_NAME_LIMIT or _CONTROL.search(name):
        return f"A key's name has at most {VAULT_NAME_LIMIT} characters, without line breaks."
    return None


def vault_secret_problem(secret: str, scheme: Scheme | None) -> str | None:
    """A key of the vault, which may be a public one; what it holds is kept exactly as pasted."""
    if not secret:
        return "A key cannot be empty."
    if len(secret) > PEM_LIMIT:
        return f"A key has at most {PEM_LIMIT} characters; this one has {len(secret)}."
    try:
        if scheme is not None:
            key_bytes(scheme, secret)
    except InputError as error:
        return error.message
    return None


def grace_problem(grace_s: float) -> str | None:
    """How long the key before a rotation still verifies, in seconds; 0: not at all."""
    if math.isfinite(grace_s) and 0 <= grace_s <= LONGEST_GRACE_S:
        return None
    return "An old key verifies for 0 seconds to 30 days."


# --- URL -------------------------------------------------------------------------------


def url_problem(url: str) -> str | None:
    """An absolute http or https URL without user and password; spaces around it do not count."""
    url = url.strip(" ")
    if not url:
        return "Enter the URL of the endpoint, such as https://example.com/webhook."
    if len(url) > URL_LIMIT:
        return f"A URL has at most {URL_LIMIT} characters; this one has {len(url)}."
    if control := _CONTROL.search(url):
        named = {"\n": "a line break", "\r": "a line break", "\t": "a tab"}
        return f"The URL contains {named.get(control[0], 'a control character')}. Remove it."
    if " " in url:
        return "The URL contains a space. Write it as %20."
    if "\\" in url:
        return "The URL contains a backslash. Write a slash."
    return _scheme_of_url_problem(url) or _authority_problem(url)


def _scheme_of_url_problem(url: str) -> str | None:
    found = re.match(r"([A-Za-z][A-Za-z0-9+.\-]*):(/*)", url)
    # “localhost:8080” looks like a scheme, but a port follows.
    if found is None or (not found[2] and re.match(r"[0-9]", url[found.end() :])):
        return "The URL needs http:// or https:// in front."
    if found[1].lower() not in ("http", "https"):
        return f"“{found[1]}” is not a way to send webhooks. Use http:// or https://."
    if len(found[2]) < 2:
        return f"Two slashes must follow “{found[1]}:”."
    return None


def _authority_problem(url: str) -> str | None:
    authority = re.split(r"[/?#]", url.split("://", 1)[1], maxsplit=1)[0]
    if "@" in authority:
        return "The URL contains a user name or password. Send them in an Authorization header instead."
    if authority.startswith("["):
        literal, bracket, port = authority[1:].partition("]")
        return _ipv6_problem(literal, bracket) or _port_problem(port.removeprefix(":"), port)
    host, colon, port = authority.partition(":")
    return _host_problem(host) or _port_problem(port, colon + port)


def _ipv6_problem(literal: str, bracket: str) -> str | None:
    try:
        ipaddress.IPv6Address(literal)
    except ValueError:
        return f"“{literal[:60]}” is not an IPv6 address."
    return None if bracket else "The bracket of the IPv6 address is not closed."


def _host_problem(host: str) -> str | None:
    if not host:
        return "The URL has no host: after the two slashes comes a name or an address."
    if wrong := re.search(r"[^A-Za-z0-9._\-\u00a1-\U0010ffff]", host):
        return f"A host name cannot contain “{wrong[0]}”."
    if re.fullmatch(r"[0-9.]+", host):
        return _ipv4_problem(host)
    try:
        # The codec is slow on long input, so the length comes first.
        ascii_host = host if host.isascii() or len(host) > 253 else host.encode("idna").decode()
    except UnicodeError:
        return f"“{host[:60]}” is not a host name."
    labels = ascii_host.removesuffix(".").split(".")
    if len(ascii_host) > 253 or not all(0 < len(label) <= 63 for label in labels):
        return f"“{host[:60]}” is not a host name: each part between dots has 1 to 63 characters."
    return None


def _ipv4_problem(host: str) -> str | None:
    try:
        ipaddress.IPv4Address(host)
    except ValueError:
        return f"“{host[:60]}” is not an IPv4 address: that is four numbers from 0 to 255."
    return None


def _port_problem(port: str, with_colon: str) -> str | None:
    if with_colon and not with_colon.startswith(":"):
        return f"“{with_colon[:60]}” cannot stand after the address."
    if not port:
        return None
    if re.fullmatch(r"[0-9]{1,6}", port) and 1 <= int(port) <= 65535:
        return None
    return f"“{port[:60]}” is not a port: that is a number from 1 to 65535."


def clean_url(url: str) -> str:
    """The URL as it is called: no spaces around it, no fragment."""
    return url.strip(" ").partition("#")[0]


# --- headers ---------------------------------------------------------------------------


def header_rows_problems(rows: Iterable[tuple[str, str]]) -> list[str | None]:
    """One sentence or ``None`` for each row of a hook's; a row empty on both sides is as good as none.

    Names that differ only in case are two headers, as they are for Logto, which joins their values when it sends.
    """
    found: list[str | None] = []
    seen = {""}
    for name, value in rows:
        problem = header_problem(name, value)
        if problem is None and name and name in seen:
            problem = f"There is already a header “{name}”."
        seen.add(name)
        if problem is None and len(seen) - 1 > HEADERS_LIMIT:
            problem = f"A hook has at most {HEADERS_LIMIT} headers."
        found.append(problem)
    return found


def headers_problem(rows: Headers) -> str | None:
    """The first problem of a hook's rows; it names each header once."""
    return next((problem for problem in header_rows_problems(rows) if problem is not None), None)


def sent_headers_problem(rows: Headers) -> str | None:
    """The first problem of the headers of a request that is no hook's; it may repeat one."""
    if len(rows) > SENT_HEADERS_LIMIT:
        return f"A request is sent with at most {SENT_HEADERS_LIMIT} headers."
    if sum(name.lower() == "host" for name, _ in rows) > 1:
        return "A request is sent with one Host. Remove the other."
    return next((problem for row in rows if (problem := header_problem(*row)) is not None), None)


def header_problem(name: str, value: str) -> str | None:
    """One header by itself; both sides empty is no problem."""
    if not name and not value:
        return None
    if len(name) > HEADER_NAME_LIMIT:
        return f"A header name has at most {HEADER_NAME_LIMIT} characters."
    if problem := headers.name_problem(name):
        return problem
    if not value.strip(" \t"):
        return f"The header “{name}” needs a value."
    if len(value) > HEADER_VALUE_LIMIT:
        return f"A header value has at most {HEADER_VALUE_LIMIT} characters; this one has {len(value)}."
    if name.lower() in _FRAMING:
        return f"“{name}” is set by the sender itself. Remove this row."
    return headers.value_problem(value)


# --- retries and timeout ---------------------------------------------------------------


def retries_problem(retries: int, *, most: int = RETRIES_LIMIT) -> str | None:
    """How many attempts may follow the first."""
    if 0 <= retries <= most:
        return None
    return f"Retries are a whole number from 0 to {most}."


def retry_problem(retry: RetryPolicy, *, most: int = RETRIES_LIMIT) -> str | None:
    """A whole policy: number of retries, pauses, statuses."""
    if problem := retries_problem(retry.retries, most=most):
        return problem
    if not all(math.isfinite(pause) and 0 <= pause <= LONGEST_PAUSE_S for pause in retry.delays_s):
        return "A pause between attempts is between 0 seconds and 7 days."
    if not all(100 <= low <= high <= 599 for low, high in retry.statuses):
        return "Statuses to try again after are between 100 and 599."
    if not all(100 <= low <= high <= 599 for low, high in retry.success):
        return "Statuses that mean delivered are between 100 and 599."
    return None


def timeout_problem(timeout_s: float) -> str | None:
    """Seconds for one attempt."""
    if math.isfinite(timeout_s) and SHORTEST_TIMEOUT_S <= timeout_s <= LONGEST_TIMEOUT_S:
        return None
    return f"The timeout is between {SHORTEST_TIMEOUT_S:g} and {LONGEST_TIMEOUT_S:g} seconds."


def redirects_problem(redirects: int) -> str | None:
    """How many redirects one attempt follows."""
    if 0 <= redirects <= REDIRECTS_LIMIT:
        return None
    return f"An attempt follows 0 to {REDIRECTS_LIMIT} redirects."


# --- actions and blocking --------------------------------------------------------------


def actions_problem(actions: Sequence[Action]) -> str | None:
    """One to ten; the sentence says which one is wrong where there are several."""
    if not 1 <= len(actions) <= ACTIONS_LIMIT:
        return f"A hook has 1 to {ACTIONS_LIMIT} actions; this one has {len(actions)}."
    for number, action in enumerate(actions, 1):
        if problem := action_problem(action):
            return problem if len(actions) == 1 else f"Action {number}: {problem}"
    return None


def action_problem(action: Action) -> str | None:
    """One action by itself."""
    if isinstance(action, Script):
        return command_problem(action.command) or timeout_problem(action.timeout_s)
    return url_problem(action.url) if action.url else None


def command_problem(command: Sequence[str]) -> str | None:
    """Program and arguments, at most 64 in all; whether the program is there is seen when it is run."""
    if not command or not command[0].strip():
        return "Enter the command to run, such as: python3 check.py"
    if len(command) > ARGUMENTS_LIMIT:
        return f"A command has at most {ARGUMENTS_LIMIT} words; this one has {len(command)}."
    for word in command:
        if len(word) > ARGUMENT_LIMIT:
            return f"A word of a command has at most {ARGUMENT_LIMIT} characters; this one has {len(word)}."
        if _UNSAYABLE.search(word):
            return "A command cannot contain the NUL character or half a surrogate pair."
    return None


def command_remark(command: Sequence[str]) -> str | None:
    """What is odd about a sound command here and now, in a sentence: its program is not found."""
    if not command or shutil.which(command[0]) is not None or "/" in command[0]:
        return None
    return f"“{command[0][:60]}” is not found on this machine's PATH."


def blocking_problem(blocking: Blocking | None) -> str | None:
    """How long whoever fires the event waits."""
    if blocking is None or SHORTEST_DEADLINE_S <= blocking.deadline_s <= LONGEST_DEADLINE_S:
        return None
    return f"The deadline is between {SHORTEST_DEADLINE_S:g} and {LONGEST_DEADLINE_S:g} seconds."


def _calls_its_url(draft: HookDraft) -> bool:
    return any(not isinstance(action, Script) and not action.url for action in draft.actions)
