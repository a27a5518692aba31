"""D20: header fields that were lost, renamed, repeated or changed on the way."""

import re
from collections.abc import Iterator

from core.headers import Headers
from core.signing.explain.case import Case, Change
from core.signing.explain.digests import is_signature
from core.signing.plain import header_of

FIELDS_LIMIT = 200
_WRAPPED = re.compile(
    r"(?:http[-_])?(?:x[-_](?:original|forwarded|proxy|real|upstream|custom|gateway|orig|received|envoy|client)"
    r"|x[-_]amzn[-_]remapped|x[-_]amz[-_]meta|original|forwarded|proxy|upstream|http|x)[-_](.+)",
    re.IGNORECASE,
)
_ORDINARY = frozenset(
    ("content-type", "content-length", "host", "user-agent", "accept", "accept-encoding", "connection", "date", "via")
)  # fmt: skip


def renamed_fields(case: Case) -> Iterator[Change]:
    """Fields given back the names and forms under which the scheme looks for them."""
    headers = case.message.headers
    if len(headers) > FIELDS_LIMIT:
        return
    for finding, other in (*_unwrapped(headers), *_moved(case), *_single(case), *_tidied(case)):
        if other != headers:
            yield Change(cause="D20", finding=finding, case=case.with_headers(other))


def wanted_fields(case: Case) -> list[str]:
    """The fields that this scheme reads."""
    scheme = case.scheme
    names = [header_of(scheme, case.options), scheme.id_header, scheme.time.header if scheme.time else ""]
    if scheme.signature.numbered:
        names[0] += "-1"
    return [name for name in (*names, *(name for name, _ in scheme.companions)) if name]


def _unwrapped(headers: Headers) -> Iterator[tuple[str, Headers]]:
    """Names without what gateways put before them, hyphens for underscores: all fields at once."""
    present = {name.lower() for name, _ in headers}
    plain = [(name.replace("_", "-"), value) for name, value in headers]
    yield "Header names arrived with underscores in place of hyphens.", tuple(plain)
    added: list[tuple[str, str]] = []
    words = ""
    for name, value in plain:
        found = _WRAPPED.fullmatch(name)
        while found and found[1].lower() not in present:
            added.append((found[1], value))
            words = words or f"The field {found[1][:80]} arrived under the name {name[:80]}."
            found = _WRAPPED.fullmatch(found[1])
    if added:
        yield words, (*headers, *added)


def _moved(case: Case) -> Iterator[tuple[str, Headers]]:
    """A field that is missing, taken from another of whatever name."""
    headers = case.message.headers
    present = {name.lower() for name, value in headers if value.strip()}
    missing = [name for name in wanted_fields(case) if name.lower() not in present]
    for wanted in missing[:3]:
        kept = tuple(field for field in headers if field[0].lower() != wanted.lower())
        for name, value in kept:
            if name.lower() not in _ORDINARY and value:
                yield f"The field {wanted} arrived under the name {name[:80]}.", (*kept, (wanted, value))


def _single(case: Case) -> Iterator[tuple[str, Headers]]:
    """One of several copies, as fields or joined with a comma, the first and the last."""
    headers = case.message.headers
    names = {name.lower() for name, _ in headers}
    for name in sorted(names):
        copies = [value for known, value in headers if known.lower() == name]
        others = tuple(field for field in headers if field[0].lower() != name)
        is_ours = is_signature(case.scheme, name) or name in {field.lower() for field in wanted_fields(case)}
        if len(copies) > 1:
            for copy in copies[:5]:
                finding = f"The field {name[:80]} arrived {len(copies)} times; one of its copies fits."
                yield finding, (*others, (name, copy))
        elif is_ours and ", " in copies[0]:
            for copy in copies[0].split(", ")[:5]:
                finding = f"The field {name[:80]} arrived twice, joined by a comma; one of its copies fits."
                yield finding, (*others, (name, copy))


def _tidied(case: Case) -> Iterator[tuple[str, Headers]]:
    """Values without quotes and white space, folded lines as one."""
    tidy = tuple((name, " ".join(value.split()).strip("\"'")) for name, value in case.message.headers)
    yield "A header value arrived with white space or quotes that were not signed.", tidy
