"""Twilio: the URL as it was called, and after it the form's parameters, sorted.

JSON is bound by a digest in the URL. Source: Twilio, “Webhooks security” and “Webhook shared keys”.
"""

import hashlib
import re
from urllib.parse import parse_qs, urlsplit

import msgspec

from core.headers import first
from core.signing.claim import Check, Claim
from core.signing.coding import encode
from core.signing.content import Content, form_parameters, joined
from core.signing.fields import field, needed
from core.signing.grammar import read_field
from core.signing.making import Making
from core.signing.message import Message
from core.signing.plain import UNSIGNED
from core.signing.primitives import same, signature_size
from core.signing.refusal import Refused
from core.signing.scheme import Algorithm, Scheme
from core.verdict import Coverage, Reason, Signed

SETTINGS = "X-Twilio-Webhooks-Signature-Settings"
_DIGEST = "bodySHA256"
_ALGORITHMS = {"HMAC_SHA1": Algorithm.HMAC_SHA1, "HMAC_SHA256": Algorithm.HMAC_SHA256}
_AUTHORITY = re.compile(r"(?P<scheme>https?)(?P<host>://[^/?#]*?)(?P<port>:\d+)?(?=[/?#]|$)", re.IGNORECASE)


def read(check: Check) -> tuple[Claim, ...]:
    """The URL as it is, without its port and with the usual one: libraries try those too."""
    scheme, message = check.scheme, check.message
    header = scheme.signature.header
    found = needed(message.headers, header, why=UNSIGNED)
    algorithm = _algorithm(scheme, message)
    reading = read_field(scheme.signature, header, found, signature_size(algorithm), asymmetric=False)
    parameters = _parameters(message)
    return (
        Claim(
            found=found,
            offers=reading.offers,
            contents=tuple([_content(url, note, parameters) for url, note in _urls(message.url)]),
            algorithm=algorithm,
            coding=scheme.signature.coding,
            covers=_covers(message),
            broken=_broken(message),
        ),
    )


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """Signed with the auth token, or where a key's id is given with that shared key."""
    url = message.url
    if message.body and not _is_form(message) and _DIGEST not in _query(url):
        url += f"{'&' if '?' in url else '?'}{_DIGEST}={hashlib.sha256(message.body).hexdigest()}"
    message = msgspec.structs.replace(message, url=url)
    shared = making.options.key_id
    algorithm = Algorithm.HMAC_SHA256 if shared else scheme.algorithm
    content = _content(url, "", _parameters(message))
    signature = making.signature(algorithm, making.keys[0], content.data)
    settings = ((SETTINGS, f"key={shared},algorithm=HMAC_SHA256"),) if shared else ()
    return Signed(
        headers=(*settings, (scheme.signature.header, encode(scheme.signature.coding, signature))),
        body=message.body,
        url=url,
        signed_content=content.data,
        parts=content.parts,
    )


def _algorithm(scheme: Scheme, message: Message) -> Algorithm:
    settings = field(message.headers, SETTINGS)
    if settings is None:
        return scheme.algorithm
    named = dict(each.strip().partition("=")[::2] for each in settings[:1000].split(","))
    algorithm = _ALGORITHMS.get(named.get("algorithm", ""))
    if algorithm is None:
        raise Refused(
            Reason.UNSUPPORTED_ALGORITHM,
            f"The header {SETTINGS} names no algorithm that is known: HMAC_SHA256 is.",
            field(message.headers, scheme.signature.header),
        )
    return algorithm


def _content(url: str, note: str, parameters: list[tuple[str, str]]) -> Content:
    stretches = [("url", url.encode("utf-8", "surrogatepass"))]
    stretches += [(f"parameter:{name}", f"{name}{value}".encode()) for name, value in parameters]
    return joined(stretches, note)


def _parameters(message: Message) -> list[tuple[str, str]]:
    """Each name with each of its values once, both sorted by their bytes; none for what is no form."""
    if not message.body or not _is_form(message):
        return []
    pairs = set(form_parameters(message.body))
    return sorted(pairs, key=lambda pair: (pair[0].encode(), pair[1].encode()))


def _is_form(message: Message) -> bool:
    content_type = first(message.headers, "content-type")
    if content_type is not None:
        return content_type.strip().lower().startswith("application/x-www-form-urlencoded")
    return message.body.lstrip()[:1] not in (b"{", b"[")


def _urls(url: str) -> list[tuple[str, str]]:
    found = _AUTHORITY.match(url)
    if found is None:
        return [(url, "")]
    rest = url[found.end() :]
    usual = ":443" if found["scheme"].lower() == "https" else ":80"
    start = found["scheme"] + found["host"]
    bare, with_port = start + rest, start + usual + rest
    others = (
        (bare, "It fits the URL without its port."),
        (with_port, f"It fits the URL with the port {usual[1:]}."),
    )
    return [(url, ""), *(each for each in others if each[0] != url)]


def _query(url: str) -> dict[str, list[str]]:
    try:
        return parse_qs(urlsplit(url).query, keep_blank_values=True, max_num_fields=1000)
    except ValueError:
        return {}


def _covers(message: Message) -> Coverage:
    is_bound = not message.body or _is_form(message) or _DIGEST in _query(message.url)
    return Coverage.BODY if is_bound else Coverage.PART


def _broken(message: Message) -> str:
    """Why the body is not the one whose digest is in the URL."""
    named = _query(message.url).get(_DIGEST)
    if named is None or (message.body and _is_form(message)):
        return ""
    wanted = hashlib.sha256(message.body).hexdigest().encode()
    if same(wanted, named[0].encode("utf-8", "surrogatepass")):
        return ""
    return f"The signature fits the URL, but the digest in its {_DIGEST} is not that of the body."
