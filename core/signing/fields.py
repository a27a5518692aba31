"""Header fields as signatures read them: of any case, copies joined, white space around them gone.

Source: RFC 9110 §5.3 and §5.5.
"""

from core.headers import Headers
from core.signing.refusal import Refused
from core.verdict import Reason

# 64 KiB: eight times what common servers let through in all headers together.
VALUE_LIMIT = 64 * 1024


def field(headers: Headers, name: str, fallback: str = "") -> str | None:
    """The value of a field, copies joined with ``, ``; of the fallback where it is absent; else ``None``."""
    wanted = name.lower()
    values = [value for known, value in headers if known.lower() == wanted]
    if values:
        return ", ".join([value.strip(" \t") for value in values])
    return field(headers, fallback) if fallback else None


def needed(
    headers: Headers, name: str, fallback: str = "", *, why: str = "it is part of what is signed"
) -> str:
    """The value of a field that has to be there and hold something; ``Refused`` otherwise.

    Args:
        why: what its absence means, to follow a colon.
    """
    value = field(headers, name, fallback)
    if not value:
        state = "is missing" if value is None else "is empty"
        raise Refused(Reason.MISSING_HEADER, f"The header {name} {state}: {why}.", value)
    if len(value) > VALUE_LIMIT:
        raise Refused(
            Reason.MALFORMED_HEADER,
            f"The header {name} holds {len(value):,} characters; more than {VALUE_LIMIT:,} are not read.",
            value[:VALUE_LIMIT],
        )
    return value
