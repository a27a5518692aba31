"""D11: form bodies that were decoded and encoded again, by another library's habits."""

import json
import re
from collections.abc import Iterator
from urllib.parse import quote_from_bytes, unquote_to_bytes

from core.fact import Fact
from core.headers import first
from core.signing.explain.case import Case, Change

SIZE_LIMIT = 256 << 10
"""256 KiB: forms are short; above it only whole-body causes are tried."""
_PAIRS_LIMIT = 500
_POSITIONS_LIMIT = 40
_HEX = re.compile(rb"%[0-9A-Fa-f]{2}")
FORM = "application/x-www-form-urlencoded"

# Fields that senders leave blank and that parsers drop: Slack's and Twilio's, then what forms commonly hold.
_BLANKS = (
    b"text", b"empty", b"value", b"enterprise_id", b"enterprise_name", b"team_domain", b"trigger_id", b"response_url",
    b"is_enterprise_install", b"channel_name", b"user_name", b"thread_ts", b"Body", b"Digits", b"SpeechResult",
    b"AddOns", b"CallerName", b"ForwardedFrom", b"FromCity", b"FromState", b"FromZip", b"FromCountry", b"ToCity",
    b"ToState", b"ToZip", b"ToCountry", b"MessagingServiceSid", b"ErrorCode", b"name", b"email", b"phone", b"message",
    b"description", b"subject", b"comment", b"note", b"notes", b"title", b"tags", b"address", b"company", b"data",
    b"metadata", b"state", b"reason", b"error", b"blank", b"optional", b"id", b"type", b"url", b"extra",
)  # fmt: skip


class Style(Fact, frozen=True):
    """How a library writes forms."""

    words: str
    safe: str
    """What stands unescaped besides letters, digits and ``-._``."""
    plus: bool = True
    """A space is ``+``; otherwise ``%20``."""
    lower: bool = False
    """``%2f`` rather than ``%2F``."""


_STYLES = tuple(
    Style(words=f"{words}, spaces as {'+' if plus else '%20'}, escapes in {'lower case' if lower else 'capitals'}",
          safe=safe, plus=plus, lower=lower)
    for words, safe in (
        ("as most libraries write it", "~"),
        ("as browsers write it", "*"),
        ("as PHP and .NET write it", ""),
        ("as encodeURIComponent writes it", "~!*'()"),
        ("with slashes and colons as they are", "~/:@"),
    )
    for plus in (True, False)
    for lower in (False, True)
)  # fmt: skip


def forms(case: Case) -> Iterator[Change]:
    """The form encoded again in other ways; what a parser made of it turned back into a form."""
    body = case.message.body
    if not body or len(body) > SIZE_LIMIT or not _may_be_form(case):
        return
    seen = {body}
    for finding, other in _variants(body):
        if other not in seen:
            seen.add(other)
            yield Change(cause="D11", finding=finding, case=case.with_body(other))


def _may_be_form(case: Case) -> bool:
    kind = first(case.message.headers, "content-type") or ""
    return FORM in kind.lower() or b"=" in case.message.body[:200]


def _variants(body: bytes) -> Iterator[tuple[str, bytes]]:
    if body.lstrip()[:1] in (b"{", b"["):
        yield from _from_json(body)
        return
    pairs = [pair.partition(b"=") for pair in body.split(b"&")]
    if len(pairs) > _PAIRS_LIMIT:
        return
    yield from _respelled(body)
    yield from _encoded_again([(_plain(name), _plain(value), bool(sign)) for name, sign, value in pairs])
    yield from _encoded_again([(name, value, bool(sign)) for name, sign, value in pairs], decoded=False)
    yield from _blanks(body, pairs)


def _respelled(body: bytes) -> Iterator[tuple[str, bytes]]:
    """One habit changed and all else kept."""
    upper = _HEX.sub(lambda found: found[0].upper(), body)
    lower = _HEX.sub(lambda found: b"%" + found[0][1:].lower(), body)
    yield "The form was signed with %-escapes in capitals; it arrived with small letters.", upper
    yield "The form was signed with %-escapes in small letters; it arrived with capitals.", lower
    for escapes in (body, upper, lower):
        yield "The form was signed with + for spaces; it arrived with %20.", escapes.replace(b"%20", b"+")
        yield "The form was signed with %20 for spaces; it arrived with +.", escapes.replace(b"+", b"%20")
    yield "The form was signed as it was before it was decoded.", unquote_to_bytes(body.replace(b"+", b" "))


def _encoded_again(
    pairs: list[tuple[bytes, bytes, bool]], *, decoded: bool = True
) -> Iterator[tuple[str, bytes]]:
    """Every pair written in each style, in the order it came and in the order of names.

    Args:
        decoded: whether the form arrived encoded; otherwise a parser had taken the escapes off.
    """
    arrived = "it was encoded differently when it arrived" if decoded else "it arrived decoded"
    ordered = sorted(pairs, key=lambda pair: pair[0])
    for style in _STYLES:
        finding = f"The form was signed encoded {style.words}; {arrived}."
        yield finding, _encoded(pairs, style)
        if ordered != pairs:
            yield f"{finding} Its fields were signed in the order of their names.", _encoded(ordered, style)


def _encoded(pairs: list[tuple[bytes, bytes, bool]], style: Style) -> bytes:
    return "&".join(
        _escaped(name, style) + ("=" if sign else "") + _escaped(value, style) for name, value, sign in pairs
    ).encode("ascii")


def _escaped(text: bytes, style: Style) -> str:
    escaped = quote_from_bytes(text, safe=style.safe + " ")
    if "~" not in style.safe:
        escaped = escaped.replace("~", "%7E")
    if style.lower:
        escaped = re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), escaped)
    return escaped.replace(" ", "+" if style.plus else "%20")


def _plain(text: bytes) -> bytes:
    return unquote_to_bytes(text.replace(b"+", b" "))


def _blanks(body: bytes, pairs: list[tuple[bytes, bytes, bytes]]) -> Iterator[tuple[str, bytes]]:
    """A field without a value that was dropped, or that lost its equals sign."""
    whole = [b"".join(pair) for pair in pairs]
    full = [pair for pair, (_, _, value) in zip(whole, pairs, strict=True) if value]
    if full and len(full) < len(whole):
        yield "The form was signed without its blank fields.", b"&".join(full)
    named = [pair if b"=" in pair else pair + b"=" for pair in whole]
    yield "Blank fields were signed with an equals sign; they arrived without.", b"&".join(named)
    bare = [pair.removesuffix(b"=") for pair in whole]
    yield "Blank fields were signed without an equals sign; they arrived with one.", b"&".join(bare)
    yield "The form was signed with & at its end.", body + b"&"
    present = {name for name, _, _ in pairs}
    for blank in _BLANKS:
        if blank in present:
            continue
        finding = f"A field without a value was signed ({blank.decode()}=); a parser dropped it on the way."
        for place in range(len(whole), max(-1, len(whole) - _POSITIONS_LIMIT), -1):
            yield finding, b"&".join((*whole[:place], blank + b"=", *whole[place:]))


def _from_json(body: bytes) -> Iterator[tuple[str, bytes]]:
    """What a parser made of a form: an object of texts; or the JSON that stood in its ``payload``."""
    for style in _STYLES:
        packed = f"payload={_escaped(body, style)}".encode("ascii")
        yield "A form field “payload” that holds this JSON was signed; only its value arrived.", packed
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return
    if not isinstance(value, dict) or len(value) > _PAIRS_LIMIT:
        return
    texts = [(name.encode("utf-8", "replace"), item) for name, item in value.items() if isinstance(item, str)]
    if texts and len(texts) == len(value):
        pairs = [(name, item.encode("utf-8", "replace"), True) for name, item in texts]
        for _, other in _encoded_again(pairs):
            yield "A form was signed; it arrived as JSON, as a parser had made it.", other
