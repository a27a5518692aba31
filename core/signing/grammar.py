"""How a field holds signatures: read into bytes, and written.

An entry that cannot be read is passed over where another one can: any of several may be the one that fits.
"""

import msgspec

from core.fact import Fact
from core.signing.coding import decode, encode, size_words, words
from core.signing.refusal import Refused
from core.signing.scheme import Coding, Grammar, SignatureField
from core.verdict import Reason

# More signatures than any sender lists while its keys rotate; each costs a comparison.
ENTRIES_LIMIT = 100


class Reading(Fact, frozen=True):
    """A field, read."""

    offers: tuple[bytes, ...]
    pairs: dict[str, str] = msgspec.field(default_factory=dict)
    """Other entries by their name, the first of each: the time."""


def read_field(
    field: SignatureField, header: str, text: str, size: int | None, *, asymmetric: bool
) -> Reading:
    """The signatures in a field's value. ``Refused`` where there is none that could be one.

    Args:
        header: what the field is called, for the sentences.
        size: bytes of a signature; ``None``: any.
        asymmetric: whether entries of the asymmetric version are wanted.
    """
    if field.grammar is Grammar.BARE:
        return Reading(offers=_bare(field, header, text, size))
    entry = field.asymmetric_entry if asymmetric and field.asymmetric_entry else field.entry
    separator = " " if field.grammar is Grammar.LIST else field.separator
    assign = "," if field.grammar is Grammar.LIST else field.assign
    is_spaced = separator.endswith(" ")
    chunks = text.split(separator.strip() or " ", ENTRIES_LIMIT)
    pairs = [
        (chunk.strip(" \t") if is_spaced else chunk).partition(assign) for chunk in chunks[:ENTRIES_LIMIT]
    ]
    values = [value for name, found, value in pairs if found and name == entry]
    offers = [offer for value in values if (offer := _read(field.coding, value, size)) is not None]
    named: dict[str, str] = {}
    for name, found, value in pairs:
        if found:
            named.setdefault(name, value)
    if not offers:
        raise _nothing(field, header, entry, named, values, text, size)
    return Reading(offers=tuple(offers), pairs=named)


def read_numbered(field: SignatureField, values: dict[str, str], size: int | None) -> tuple[bytes, ...]:
    """The signatures of several fields, one in each. ``Refused`` where none is one."""
    offers = [offer for value in values.values() if (offer := _read(field.coding, value, size)) is not None]
    if not offers:
        header, text = next(iter(values.items()))
        raise _malformed(field, header, text, size)
    return tuple(offers)


def lead(field: SignatureField, *, time: str = "", timestamp: str = "", asymmetric: bool = False) -> str:
    """What stands before a signature in its field."""
    if field.grammar is Grammar.BARE:
        return field.prefix
    if field.grammar is Grammar.LIST:
        return f"{field.asymmetric_entry if asymmetric and field.asymmetric_entry else field.entry},"
    timed = f"{time}{field.assign}{timestamp}{field.separator}" if time else ""
    return f"{timed}{field.entry}{field.assign}"


def write_field(
    field: SignatureField, signatures: list[tuple[bool, bytes]], time: str, timestamp: str
) -> str:
    """The field's value for these signatures (asymmetric, bytes); where it holds one, the first."""
    texts = [encode(field.coding, signature) for _, signature in signatures]
    first = lead(field, time=time, timestamp=timestamp, asymmetric=signatures[0][0]) + texts[0]
    if field.grammar is Grammar.LIST:
        entries = zip(signatures, texts, strict=True)
        return " ".join([lead(field, asymmetric=asymmetric) + text for (asymmetric, _), text in entries])
    if field.grammar is Grammar.PAIRS:
        return field.separator.join([first, *(f"{field.entry}{field.assign}{text}" for text in texts[1:])])
    return field.separator.join([first, *texts[1:]]) if field.many else first


def _bare(field: SignatureField, header: str, text: str, size: int | None) -> tuple[bytes, ...]:
    if not text.startswith(field.prefix):
        raise Refused(
            Reason.MALFORMED_HEADER,
            f"The header {header} does not begin with “{field.prefix}”, as it has to.",
            text,
        )
    rest = text[len(field.prefix) :]
    values = (
        [each.strip(" \t") for each in rest.split(field.separator, ENTRIES_LIMIT)] if field.many else [rest]
    )
    offers = [offer for value in values if (offer := _read(field.coding, value, size)) is not None]
    if not offers:
        raise _malformed(field, header, text, size)
    return tuple(offers)


def _read(coding: Coding, text: str, size: int | None) -> bytes | None:
    value = decode(coding, text)
    return value if value and (size is None or len(value) == size) else None


def _nothing(
    field: SignatureField,
    header: str,
    entry: str,
    named: dict[str, str],
    values: list[str],
    text: str,
    size: int | None,
) -> Refused:
    if values:
        return _malformed(field, header, text, size)
    others = [name for name in named if len(name) <= 4 and name[:1] == "v"]
    if others:
        return Refused(
            Reason.UNSUPPORTED_VERSION,
            f"The header {header} holds no signature of version {entry}, which this key checks.",
            text,
        )
    shape = "version,signature" if field.grammar is Grammar.LIST else f"name{field.assign}value"
    return Refused(
        Reason.MALFORMED_HEADER,
        f"The header {header} holds no “{entry}”: entries of the form {shape} are wanted.",
        text,
    )


def _malformed(field: SignatureField, header: str, text: str, size: int | None) -> Refused:
    wanted = size_words(field.coding, size) if size else words(field.coding)
    after = f" after “{field.prefix}”" if field.prefix else ""
    comma = ""
    if "," in text and field.grammar is Grammar.BARE and not field.many:
        comma = " It holds a comma: it was sent more than once, or joined with another field."
    return Refused(
        Reason.MALFORMED_HEADER,
        f"The header {header} holds no signature: {wanted}{after} are wanted.{comma}",
        text,
    )
