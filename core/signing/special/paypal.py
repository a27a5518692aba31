"""PayPal: what data says, once the certificate's address and the algorithm are PayPal's own.

Nothing is fetched: the certificate is the key that was pasted. Source: PayPal, “Webhooks integration”.
"""

from urllib.parse import urlsplit

import msgspec

from core.signing import plain
from core.signing.claim import Check, Claim
from core.signing.fields import field, needed
from core.signing.making import Making
from core.signing.message import Message
from core.signing.refusal import Refused
from core.signing.scheme import Scheme
from core.verdict import Reason, Signed

CERT_URL = "PAYPAL-CERT-URL"
ALGORITHM = "PAYPAL-AUTH-ALGO"
_WEAK = "The body is bound by a CRC-32 only: another body with the same sum can be made at will."


def read(check: Check) -> tuple[Claim, ...]:
    """Refused before any check where the certificate is not from PayPal, or the webhook's id is not known."""
    scheme, message = check.scheme, check.message
    needed(message.headers, scheme.signature.header, why=plain.UNSIGNED)
    needed(message.headers, scheme.id_header)
    found = field(message.headers, scheme.signature.header)
    if needed(message.headers, ALGORITHM, why="it names the algorithm") != "SHA256withRSA":
        raise Refused(Reason.UNSUPPORTED_ALGORITHM, f"The header {ALGORITHM} is not SHA256withRSA.", found)
    if not _is_trusted(needed(message.headers, CERT_URL, why="it says whose certificate it is")):
        raise Refused(
            Reason.UNTRUSTED_CERT_URL, "The certificate is at no https address of paypal.com.", found
        )
    if not check.options.webhook_id:
        raise Refused(
            Reason.MISSING_KEY,
            "The webhook's id is signed and not sent: take it from PayPal's dashboard.",
            found,
        )
    return tuple(msgspec.structs.replace(claim, notes=(_WEAK,)) for claim in plain.read(check))


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """As data says; the companions name a certificate of PayPal's."""
    return plain.make(scheme, message, making)


def _is_trusted(url: str) -> bool:
    try:
        split = urlsplit(url)
        port = split.port
    except ValueError:
        return False
    host = (split.hostname or "").lower()
    is_plain = "@" not in split.netloc and "\\" not in url and port in (None, 443)
    return split.scheme == "https" and is_plain and (host == "paypal.com" or host.endswith(".paypal.com"))
