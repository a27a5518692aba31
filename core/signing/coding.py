"""Bytes as hexadecimal or base64, read strictly: what other readers skip over is a mistake here.

Source: RFC 4648 §3.3, §4, §8.
"""

import binascii
import re

from core.signing.scheme import Coding

_HEX = re.compile(r"(?:[0-9a-f]{2})*")
_HEX_ANY_CASE = re.compile(r"(?:[0-9A-Fa-f]{2})*")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")

_WORDS = {
    Coding.HEX: "lower-case hexadecimal",
    Coding.HEX_ANY_CASE: "hexadecimal",
    Coding.BASE64: "base64 with its padding",
    Coding.PLAIN: "text",
}


def encode(coding: Coding, value: bytes) -> str:
    """A signature as it is written."""
    if coding is Coding.BASE64:
        return binascii.b2a_base64(value, newline=False).decode("ascii")
    if coding is Coding.PLAIN:
        return value.decode("latin-1")
    return value.hex()


def decode(coding: Coding, text: str) -> bytes | None:
    """The bytes of a signature; ``None`` where it is not written as it has to be."""
    if coding is Coding.BASE64:
        return decode_base64(text)
    if coding is Coding.HEX:
        return bytes.fromhex(text) if _HEX.fullmatch(text) else None
    if coding is Coding.HEX_ANY_CASE:
        return decode_hex(text)
    return text_bytes(text)


def decode_base64(text: str, *, forgive_padding: bool = False) -> bytes | None:
    """Canonical base64; ``None`` for anything else."""
    if forgive_padding and len(text) % 4:
        text += "=" * (-len(text) % 4)
    if not _BASE64.fullmatch(text):
        return None
    value = binascii.a2b_base64(text)
    # Bits after the last byte have to be zero: else two texts would mean one value.
    return value if binascii.b2a_base64(value, newline=False) == text.encode("ascii") else None


def decode_hex(text: str) -> bytes | None:
    """Hexadecimal of either case; ``None`` for anything else."""
    return bytes.fromhex(text) if _HEX_ANY_CASE.fullmatch(text) else None


def text_bytes(text: str) -> bytes:
    """A header's text as the bytes it was: one a character (ISO 8859-1), else its UTF-8."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def words(coding: Coding) -> str:
    """How signatures of this coding look."""
    return _WORDS[coding]


def size_words(coding: Coding, size: int) -> str:
    """How a signature of so many bytes looks: “64 lower-case hexadecimal digits”."""
    if coding is Coding.BASE64:
        return f"{(size + 2) // 3 * 4} characters of base64, padding included"
    case = "lower-case " if coding is Coding.HEX else ""
    return f"{2 * size} {case}hexadecimal digits"
