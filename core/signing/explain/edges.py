"""D06, D07, D08: white space around the body, line ends, the byte order mark."""

import re
from collections.abc import Iterator

from core.signing.explain.case import Case, Change

BOM = b"\xef\xbb\xbf"
_NAMES = {
    b"\n": "line feed",
    b"\r\n": "Windows line end (CR LF)",
    b"\r": "carriage return",
    b" ": "space",
    b"\0": "zero byte",
}
_WHITE = b" \t\r\n"
_LONE_LF = re.compile(rb"(?<!\r)\n")


def ends(case: Case) -> Iterator[Change]:
    """D06: white space at the end (or the beginning) taken away or added."""
    body = case.message.body
    for end, name in _NAMES.items():
        if body.endswith(end) and not (end == b"\n" and body.endswith(b"\r\n")):
            finding = f"The body has a {name} at its end that was not signed."
            yield _changed("D06", finding, case, body[: -len(end)])
    for end, name in _NAMES.items():
        finding = f"A {name} at the end of the body was signed, and is missing from what arrived."
        yield _changed("D06", finding, case, body + end)
    for where, trimmed in (
        ("end", body.rstrip(_WHITE)),
        ("beginning", body.lstrip(_WHITE)),
        ("edges", body.strip(_WHITE)),
    ):
        if trimmed != body:
            finding = f"The body has white space at its {where} that was not signed."
            yield _changed("D06", finding, case, trimmed)
    for end in (b"\n\n", b"\r\n\r\n"):
        finding = "Two line ends at the end of the body were signed, and are missing from what arrived."
        yield _changed("D06", finding, case, body + end)


def line_ends(case: Case) -> Iterator[Change]:
    """D07: line feeds and carriage returns exchanged."""
    body = case.message.body
    if b"\r\n" in body:
        finding = "The body was signed with line feeds (LF); it arrived with Windows line ends (CR LF)."
        yield _changed("D07", finding, case, body.replace(b"\r\n", b"\n"))
    if _LONE_LF.search(body):
        finding = "The body was signed with Windows line ends (CR LF); it arrived with line feeds (LF)."
        yield _changed("D07", finding, case, _LONE_LF.sub(b"\r\n", body))
    if b"\n" in body or b"\r" in body:
        finding = "The body was signed with carriage returns (CR) as line ends; they were changed on the way."
        yield _changed("D07", finding, case, body.replace(b"\r\n", b"\n").replace(b"\n", b"\r"))
        if b"\r" in body:
            finding = "The body was signed with line feeds (LF); it arrived with carriage returns (CR)."
            yield _changed("D07", finding, case, body.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))
        finding = "The body was signed without the line ends that it arrived with."
        yield _changed("D07", finding, case, body.replace(b"\r", b"").replace(b"\n", b""))


def marks(case: Case) -> Iterator[Change]:
    """D08: the byte order mark taken away or added."""
    body = case.message.body
    if body.startswith(BOM):
        finding = "The body begins with a byte order mark (EF BB BF) that was not signed."
        yield _changed("D08", finding, case, body.removeprefix(BOM))
    else:
        finding = (
            "A byte order mark (EF BB BF) at the beginning was signed, and is missing from what arrived."
        )
        yield _changed("D08", finding, case, BOM + body)


def edges(case: Case) -> Iterator[Change]:
    """All of these, the commonest first."""
    yield from ends(case)
    yield from marks(case)
    yield from line_ends(case)


def _changed(cause: str, finding: str, case: Case, body: bytes) -> Change:
    return Change(cause=cause, finding=finding, case=case.with_body(body))
