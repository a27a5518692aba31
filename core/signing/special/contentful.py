"""Contentful: method, path, chosen headers and body, a line each.

Source: @contentful/node-apps-toolkit, ``create-signature.ts``, whose escaping of the query is copied.
"""

from urllib.parse import quote

from core.signing.claim import Check, Claim
from core.signing.coding import encode, text_bytes
from core.signing.content import Content, joined, path_of
from core.signing.fields import field, needed
from core.signing.grammar import read_field
from core.signing.making import Making, stamp
from core.signing.message import Message
from core.signing.plain import UNSIGNED
from core.signing.primitives import signature_size
from core.signing.refusal import Refused
from core.signing.scheme import Scheme
from core.signing.window import unit_words, window_of
from core.verdict import Reason, Signed

_LIST = "x-contentful-signed-headers"
_TIME = "x-contentful-timestamp"
_HEADERS_LIMIT = 100
# What JavaScript's encodeURIComponent and encodeURI leave as it is. Source: ECMA-262 §19.2.6.
_COMPONENT = "-_.!~*'()"
_WHOLE = _COMPONENT + ";,/?:@&=+$#"


def read(check: Check) -> tuple[Claim, ...]:
    """Over the headers that the request names, itself and the time among them."""
    scheme, message = check.scheme, check.message
    header = scheme.signature.header
    found = needed(message.headers, header, why=UNSIGNED)
    timestamp, listed = needed(message.headers, _TIME), needed(message.headers, _LIST)
    names = [name.strip().lower() for name in listed.split(",")]
    reading = read_field(scheme.signature, header, found, signature_size(scheme.algorithm), asymmetric=False)
    window = window_of(scheme.time, timestamp, check.tolerance_s)
    if window is None:
        raise Refused(
            Reason.MALFORMED_HEADER, f"The header {_TIME} is no time: {unit_words('ms')}.", timestamp
        )
    if _TIME not in names or len(names) > _HEADERS_LIMIT:
        raise Refused(
            Reason.MALFORMED_HEADER,
            f"The header {_LIST} does not name {_TIME}, or more than is read.",
            listed,
        )
    return (
        Claim(
            found=found,
            offers=reading.offers,
            contents=(_content(message, [(name, _value(message, name)) for name in sorted(names)]),),
            algorithm=scheme.algorithm,
            coding=scheme.signature.coding,
            window=window,
        ),
    )


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """Over the headers that are asked for, which have to be there, and the two of its own."""
    chosen = {name.lower() for name in making.options.signed_headers}
    names = sorted({*chosen, _LIST, _TIME})
    timestamp = stamp(scheme.time, making.at)
    own = {_TIME: timestamp, _LIST: ",".join(names)}
    content = _content(message, [(name, own.get(name) or _value(message, name)) for name in names])
    signature = encode(
        scheme.signature.coding, making.signature(scheme.algorithm, making.keys[0], content.data)
    )
    return Signed(
        headers=((_TIME, timestamp), (_LIST, own[_LIST]), (scheme.signature.header, signature)),
        body=message.body,
        url=message.url,
        signed_content=content.data,
        parts=content.parts,
    )


def _value(message: Message, name: str) -> str:
    value = field(message.headers, name)
    if value is None:
        raise Refused(
            Reason.MISSING_HEADER, f"The header {name[:100]} is missing, and the signature covers it."
        )
    return value


def _content(message: Message, headers: list[tuple[str, str]]) -> Content:
    stretches = [
        ("method", message.method.encode("utf-8", "surrogatepass")),
        ("text", b"\n"),
        ("path", _escaped(path_of(message.url)).encode()),
        ("text", b"\n"),
    ]
    for number, (name, value) in enumerate(headers):
        stretches.append(("text", text_bytes(f"{';' if number else ''}{name}:")))
        stretches.append((f"header:{name}", text_bytes(value.strip())))
    return joined([*stretches, ("text", b"\n"), ("body", message.body)])


def _escaped(target: str) -> str:
    path, *queries = target.split("?")
    query = quote(queries[0], safe=_COMPONENT, errors="surrogatepass") if queries else ""
    return quote(f"{path}?{query}" if query else path, safe=_WHOLE, errors="surrogatepass")
