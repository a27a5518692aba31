"""D16 and D17: the right content and key, but the signature written in another way or made with another algorithm."""

import base64
import binascii
import re
from collections.abc import Iterator

from msgspec.structs import replace

from core.headers import Headers
from core.signing.explain.case import HMAC, Case, Change, declared
from core.signing.scheme import Algorithm, Grammar, KeyForm, Scheme

_SHORTEST = 16
"""Bytes: no digest or signature is shorter."""
_RUN = re.compile(r"[A-Za-z0-9+/_-]{16,2000}={0,2}")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2}){16,}")
_PREFIXED = re.compile(r"[A-Za-z0-9_-]{1,12}[=,:](.+)", re.DOTALL)
_OLD_DIGEST = re.compile(r"((?:sha|SHA)-(?:256|512))=([A-Za-z0-9+/]+=*)")
_SIGNING = re.compile(r"signature|hmac|digest|token|authorization|-sign$|-sig$", re.IGNORECASE)
_TWILIO_SETTINGS = "X-Twilio-Webhooks-Signature-Settings"
_NAMES = {
    Algorithm.HMAC_SHA1: "HMAC-SHA1",
    Algorithm.HMAC_SHA256: "HMAC-SHA256",
    Algorithm.HMAC_SHA384: "HMAC-SHA384",
    Algorithm.HMAC_SHA512: "HMAC-SHA512",
}
_BARE = {Algorithm.SHA256: "SHA-256", Algorithm.SHA512: "SHA-512"}


def notations(case: Case) -> Iterator[Change]:
    """D16: the received signature written as the scheme wants it."""
    for finding, headers in rewritings(case):
        yield Change(cause="D16", finding=finding, case=case.with_headers(headers))


def rewritings(case: Case) -> Iterator[tuple[str, Headers]]:
    """(finding, headers) with the signature's field in another notation, prefix and version."""
    seen = {case.message.headers}
    for place, (name, value) in enumerate(case.message.headers):
        if not is_signature(case.scheme, name) or len(value) > 8192:
            continue
        for finding, other in _notations(value, case.scheme):
            fields = list(case.message.headers)
            fields[place] = (name, other)
            if tuple(fields) not in seen:
                seen.add(tuple(fields))
                yield finding, tuple(fields)


def is_signature(scheme: Scheme, name: str) -> bool:
    """Whether a field of this name may hold the signature."""
    wanted = scheme.signature.header.lower()
    return bool((wanted and name.lower().startswith(wanted)) or _SIGNING.search(name))


def _notations(value: str, scheme: Scheme) -> Iterator[tuple[str, str]]:
    recoded = list(_recoded(value))
    for words, other in recoded:
        yield f"The signature came {words}.", other
    for words, other in _affixed(value, scheme):
        yield f"The signature came {words}.", other
    for words, other in recoded:
        for more, both in _affixed(other, scheme):
            yield f"The signature came {words} and {more}.", both


def _recoded(value: str) -> Iterator[tuple[str, str]]:
    if value != value.lower() and _HEX.search(value):
        yield "in capitals where small letters are expected", _HEX.sub(lambda found: found[0].lower(), value)
    if value != value.upper() and _HEX.search(value):
        yield "in small letters where capitals are expected", _HEX.sub(lambda found: found[0].upper(), value)
    for words, convert in _CONVERSIONS:
        other = _RUN.sub(lambda found, convert=convert: convert(found[0]) or found[0], value)  # type: ignore[misc]
        if other != value:
            yield words, other
    if _OLD_DIGEST.search(value):
        structured = _OLD_DIGEST.sub(_structured, value)
        yield "in the old syntax of Digest (RFC 3230), without the colons of RFC 9530", structured


def _structured(digest: re.Match[str]) -> str:
    return f"{digest[1].lower()}=:{_canonical(digest[2]) or digest[2]}:"


def _from_hex(run: str) -> str | None:
    return base64.b64encode(bytes.fromhex(run)).decode("ascii") if _HEX.fullmatch(run) else None


def _from_base64(run: str) -> str | None:
    raw = None if _HEX.fullmatch(run) else _decoded(run)
    return raw.hex() if raw and len(raw) >= _SHORTEST else None


def _canonical(run: str) -> str | None:
    raw = None if _HEX.fullmatch(run) else _decoded(run)
    return base64.b64encode(raw).decode("ascii") if raw else None


def _twice(run: str) -> str | None:
    """Hexadecimal, written as base64 once more: both ways to undo it."""
    raw = _decoded(run)
    text = raw.decode("latin-1") if raw else ""
    return text if _HEX.fullmatch(text) else None


def _twice_to_base64(run: str) -> str | None:
    text = _twice(run)
    return _from_hex(text) if text else None


_CONVERSIONS = (
    ("as hexadecimal where base64 is expected", _from_hex),
    ("as base64 where hexadecimal is expected", _from_base64),
    ("as base64 for URLs, or without its padding", _canonical),
    ("as base64 of its hexadecimal text", _twice),
    ("as base64 of its hexadecimal text where base64 is expected", _twice_to_base64),
)  # fmt: skip


def _decoded(run: str) -> bytes | None:
    plain = run.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error:
        return None


def _affixed(value: str, scheme: Scheme) -> Iterator[tuple[str, str]]:
    """What stands before the signature added, taken away or exchanged."""
    bare = value.strip().strip("\"'")
    if bare != value:
        yield "in quotes or with white space around it", bare
    found = _PREFIXED.fullmatch(bare)
    inner = found[1] if found and found[1].strip("=") else bare
    for lead in _leads(scheme):
        if bare != lead + bare.removeprefix(lead):
            yield f"without “{lead}” before it", lead + bare
        if inner != bare:
            yield f"with another word than “{lead}” before it", lead + inner
    if inner != bare:
        yield "with other text before it", inner
    if scheme.signature.grammar is Grammar.PAIRS:
        yield from _renamed(bare, scheme)


def _leads(scheme: Scheme) -> tuple[str, ...]:
    field = scheme.signature
    if field.grammar is Grammar.LIST:
        return tuple(f"{entry}," for entry in (field.entry, field.asymmetric_entry) if entry)
    if field.grammar is Grammar.PAIRS and not (scheme.time and scheme.time.entry):
        return (field.entry + field.assign,)
    return (field.prefix,) if field.grammar is Grammar.BARE and field.prefix else ()


def _renamed(value: str, scheme: Scheme) -> Iterator[tuple[str, str]]:
    """Entries under another name or with other marks between them."""
    field = scheme.signature
    assign, separator = re.escape(field.assign), re.escape(field.separator.strip())
    entry = re.compile(rf"(?<![A-Za-z0-9])[A-Za-z0-9_]{{1,10}}{assign}(?=[0-9A-Za-z+/_-]{{24}})")
    renamed = entry.sub(lambda _: field.entry + field.assign, value)
    if renamed != value:
        yield f"under another name than “{field.entry}”", renamed
    for other in {",", ";", " ", "&"} - {field.separator.strip()}:
        separated = re.sub(rf"\s*{re.escape(other)}\s*(?=\w+{assign})", field.separator, value)
        if separated != value:
            yield f"with “{other}” between its entries", separated
    spaced = re.sub(rf"\s*{separator}\s*", field.separator, value)
    if spaced != value:
        yield "with other spaces between its entries", spaced


def algorithms(case: Case) -> Iterator[Change]:
    """D17: the same content signed with another algorithm."""
    for change in _algorithms(case):
        yield change
        for _, headers in rewritings(change.case):
            yield replace(change, case=change.case.with_headers(headers))


def _algorithms(case: Case) -> Iterator[Change]:
    if case.is_keyed:
        for algorithm in sorted(HMAC - {case.scheme.algorithm}):
            finding = f"The signature was made with {_NAMES[algorithm]}."
            yield Change(cause="D17", finding=finding, case=_with(case, algorithm=algorithm))
        if plain := declared(case.scheme):
            yield from _bare_digests(replace(case, scheme=plain))
    if case.scheme.name.startswith("twilio"):
        yield from _twilio(case)


def _bare_digests(case: Case) -> Iterator[Change]:
    """A digest over content and key in place of an HMAC; an HMAC in place of that."""
    content = case.scheme.content.replace("{key}", "")
    if "{key}" in case.scheme.content:
        for algorithm in sorted(HMAC):
            finding = f"The signature was made with {_NAMES[algorithm]} rather than a plain digest."
            yield Change(cause="D17", finding=finding, case=_with(case, algorithm=algorithm, content=content))
    for algorithm, name in _BARE.items():
        for words, template in (
            ("the key before", "{key}" + content),
            ("the key behind", content + "{key}"),
            ("no key with", content),
        ):
            finding = f"The signature is a plain {name} digest with {words} the content, not an HMAC."
            yield Change(
                cause="D17", finding=finding, case=_with(case, algorithm=algorithm, content=template)
            )


def _with(case: Case, *, algorithm: Algorithm, content: str | None = None) -> Case:
    key = KeyForm.TEXT if case.scheme.key is KeyForm.NONE else case.scheme.key
    kept = case.scheme.content if content is None else content
    return replace(case, scheme=replace(case.scheme, algorithm=algorithm, content=kept, key=key))


def _twilio(case: Case) -> Iterator[Change]:
    others = tuple(field for field in case.message.headers if field[0].lower() != _TWILIO_SETTINGS.lower())
    if others != case.message.headers:
        finding = f"The signature is the older HMAC-SHA1, though {_TWILIO_SETTINGS} says otherwise."
        yield Change(cause="D17", finding=finding, case=case.with_headers(others))
    finding = f"The signature is HMAC-SHA256 of a shared key; the header {_TWILIO_SETTINGS} that says so is missing."
    headers = (*others, (_TWILIO_SETTINGS, "key=unknown,algorithm=HMAC_SHA256"))
    yield Change(cause="D17", finding=finding, case=case.with_headers(headers))
