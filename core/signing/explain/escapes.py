"""How strings and numbers are spelled in JSON: the habits of writers, applied to tokens."""

import json
import math
import re
from collections.abc import Sequence

from core.fact import Fact


class Escapes(Fact, frozen=True):
    """What a writer escapes in strings."""

    words: str
    """As the end of “the JSON was signed …”."""
    non_ascii: str = ""
    """``lower`` or ``upper`` hexadecimal; empty: letters stand as they are."""
    slash: bool = False
    markup: str = ""
    """More characters that are written as ``\\u00xx``."""
    line_separators: bool = False
    """U+2028 and U+2029 escaped, as for JavaScript."""
    upper: bool = False
    """The case of the markup's digits."""


ESCAPES = (
    Escapes(words="with letters and slashes as they are"),
    Escapes(words="with \\u escapes for letters beyond ASCII", non_ascii="lower"),
    Escapes(words="with escaped slashes (\\/)", slash=True),
    Escapes(words="with \\u003c for < > &, as Go writes it", markup="<>&", line_separators=True),
    Escapes(words="with \\u escapes and escaped slashes, as PHP writes it", non_ascii="lower", slash=True),
    Escapes(words="with \\u escapes in capitals", non_ascii="upper"),
    Escapes(words="with \\u escapes in capitals and escaped slashes", non_ascii="upper", slash=True),
    Escapes(words="with \\u escapes for letters and for < > &", non_ascii="lower", markup="<>&"),
    Escapes(words="with escaped slashes and \\u003C for < > &", slash=True, markup="<>&", upper=True),
    Escapes(words="with \\u escapes for < > & ' =, as Gson writes it", markup="<>&'=", line_separators=True),
    Escapes(words="with \\u escapes in capitals, as .NET writes it", non_ascii="upper", markup="<>&'+`", upper=True),
)  # fmt: skip

_PLAIN = re.compile(r"""[^\\/<>&'=+`\x7f-\U0010ffff]*""")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7e]")
_LINE_SEPARATORS = re.compile("[\u2028\u2029]")
# What a reader that turns numbers into values spells anew: a fraction, an exponent, more than 2**53.
_RESPELLED = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_EXACT = 2**53
_DIGITS_LIMIT = 400


class Spelling(Fact, frozen=True):
    """Tokens with the strings that can be spelled in more than one way, read once for all spellings."""

    tokens: tuple[str, ...]
    places: tuple[int, ...]
    """Where such strings stand among the tokens."""
    plain: tuple[str, ...]
    """Each of them without needless escapes, quotes included."""


def spelling(tokens: Sequence[str]) -> Spelling:
    """Reads the strings of these tokens; those that can be written in one way only are passed over."""
    places = [place for place, token in enumerate(tokens) if token[0] == '"' and not _PLAIN.fullmatch(token)]
    known: dict[str, str] = {}
    for place in places:
        token = tokens[place]
        if token not in known:
            known[token] = json.dumps(json.loads(token), ensure_ascii=False)
    plain = tuple(known[tokens[place]] for place in places)
    return Spelling(tokens=tuple(tokens), places=tuple(places), plain=plain)


def spelled(strings: Spelling, escapes: Escapes) -> tuple[str, ...]:
    """The tokens with their strings escaped in this way."""
    tokens = list(strings.tokens)
    known: dict[str, str] = {}
    for place, text in zip(strings.places, strings.plain, strict=True):
        if text not in known:
            known[text] = _escaped(text, escapes)
        tokens[place] = known[text]
    return tuple(tokens)


def _escaped(text: str, escapes: Escapes) -> str:
    if escapes.slash:
        text = text.replace("/", "\\/")
    if escapes.markup:
        text = re.sub(f"[{re.escape(escapes.markup)}]", _upper if escapes.upper else _lower, text)
    if escapes.line_separators:
        text = _LINE_SEPARATORS.sub(_lower, text)
    if escapes.non_ascii:
        text = _BEYOND_ASCII.sub(_upper if escapes.non_ascii == "upper" else _lower, text)
    return text


def _lower(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4))


def _upper(found: re.Match[str]) -> str:
    return _lower(found).upper().replace("\\U", "\\u")


def renumbered_as_javascript(tokens: Sequence[str]) -> tuple[str, ...]:
    """Numbers as JavaScript writes them: ``1.0`` as ``1``, ``1e3`` as ``1000``."""
    return tuple(_javascript(token) if _is_number(token) else token for token in tokens)


def renumbered_as_python(tokens: Sequence[str]) -> tuple[str, ...]:
    """Numbers as Python writes them: ``1e3`` as ``1000.0``, integers of any size as they are."""
    return tuple(_python(token) if _is_number(token) else token for token in tokens)


def _is_number(token: str) -> bool:
    if token[0] not in "-0123456789" or len(token) > _DIGITS_LIMIT or not _RESPELLED.fullmatch(token):
        return False
    return math.isfinite(float(token))


def _python(token: str) -> str:
    return token if token.removeprefix("-").isdigit() else repr(float(token))


def _javascript(token: str) -> str:
    number = float(token)
    if number.is_integer() and abs(number) < 1e21:
        return str(int(number)) if abs(number) <= _EXACT else f"{number:.0f}"
    text = repr(number)
    if "e" not in text:
        return text
    if abs(number) >= 1e-6 and abs(number) < 1:
        return f"{number:.20f}".rstrip("0")
    mantissa, exponent = text.split("e")
    return f"{mantissa}e{int(exponent):+d}"
