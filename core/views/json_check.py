"""Where and why a text is not JSON, in words. Iterative: depth costs nothing. Source: RFC 8259."""

import json
import re

import msgspec

from core.views.text_view import visible

STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
"""A string as far as its quotes go; what stands between them is checked apart."""

_PIECE = re.compile(rf'[ \t\r\n]*+({STRING}|[{{}}\[\],:]|"|[^\s{{}}\[\],:"]++|\Z|.)', re.DOTALL)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_BAD_IN_STRING = re.compile(r'[\x00-\x1f]|\\(?!["\\/bfnrt]|u[0-9A-Fa-f]{4})')
_SOUND_ESCAPE = re.compile(r'\\["\\/bfnrtu]')
_LITERALS = frozenset(("true", "false", "null"))


class JsonProblem(msgspec.Struct, frozen=True):
    """The first place where a text stops being JSON."""

    line: int
    """From 1; lines end with LF, CR LF or CR."""
    column: int
    """From 1, in characters."""
    position: int
    """From 0, in characters from the beginning of the text."""
    message: str
    """A sentence without the place: "Expected a comma or “}”, found “x”." """

    def __str__(self) -> str:
        return f"Line {self.line}, column {self.column}: {self.message}"


def json_problem(text: str) -> JsonProblem | None:
    """The first mistake, or ``None`` if the text is JSON. NaN and Infinity are not."""
    try:
        json.loads(text, parse_constant=_refuse, parse_int=len, parse_float=len)
    except (ValueError, RecursionError):
        return _first_problem(text)
    return None


def _refuse(name: str) -> None:
    raise ValueError(name)


def _first_problem(text: str) -> JsonProblem | None:
    mistake = _mistake(text)
    if mistake is None:
        return None
    position, message = mistake
    before = text[:position].replace("\r\n", "\n").replace("\r", "\n")
    line = before.count("\n") + 1
    return JsonProblem(line, len(before) - before.rfind("\n"), position, message)


# What may come next. Each state names its expectation as the sentence needs it.
_VALUE = "a value"
_FIRST_MEMBER = "a value or “]”"
_FIRST_KEY = "a key in double quotes or “}”"
_KEY = "a key in double quotes"
_COLON = "a colon after the key"
_END = "the end of the text"
_AFTER = {"{": "a comma or “}”", "[": "a comma or “]”"}


def _mistake(text: str) -> tuple[int, str] | None:
    """(position, sentence) of the first mistake."""
    nesting: list[str] = []
    expected = _VALUE
    for found in _PIECE.finditer(text):
        piece, position = found[1], found.start(1)
        if not piece and expected == _END:
            break
        following = _step(piece, expected, nesting)
        if following is None:
            return position, _sentence(piece, expected, nesting)
        if _is_string(piece) and (bad := _BAD_IN_STRING.search(_blanked(piece))):
            return position + bad.start(), _string_sentence(piece[bad.start()])
        expected = following
    return None


def _is_string(piece: str) -> bool:
    return len(piece) > 1 and piece[0] == '"'


def _step(piece: str, expected: str, nesting: list[str]) -> str | None:
    """What is expected after this piece, or ``None`` where it may not stand."""
    after = _AFTER[nesting[-1]] if nesting else _END
    if expected in (_VALUE, _FIRST_MEMBER):
        if piece == "{":
            nesting.append(piece)
            return _FIRST_KEY
        if piece == "[":
            nesting.append(piece)
            return _FIRST_MEMBER
        if _is_string(piece) or piece in _LITERALS or _NUMBER.fullmatch(piece):
            return after
        return _closed(nesting) if piece == "]" and expected == _FIRST_MEMBER else None
    if expected in (_KEY, _FIRST_KEY):
        if _is_string(piece):
            return _COLON
        return _closed(nesting) if piece == "}" and expected == _FIRST_KEY else None
    if expected == _COLON:
        return _VALUE if piece == ":" else None
    if nesting and piece == ",":
        return _KEY if nesting[-1] == "{" else _VALUE
    if nesting and piece == {"{": "}", "[": "]"}[nesting[-1]]:
        return _closed(nesting)
    return None


def _closed(nesting: list[str]) -> str:
    nesting.pop()
    return _AFTER[nesting[-1]] if nesting else _END


def _sentence(piece: str, expected: str, nesting: list[str]) -> str:
    if piece == '"':
        return "This string is not closed: its second quote is missing."
    if not piece:
        missing = f", and {len(nesting)} brackets are still open" if len(nesting) > 1 else ""
        return f"Expected {expected}, found the end of the text{missing}."
    shown = visible(piece if len(piece) <= 40 else piece[:39] + "…")
    sentence = f"Expected {expected}, found “{shown}”."
    if expected == _KEY and piece == "}":
        return sentence + " Remove the comma before it."
    if expected == _VALUE and piece == "]" and nesting:
        return sentence + " Remove the comma before it."
    if piece[0] == "'":
        return sentence + " JSON wants double quotes."
    if expected in (_VALUE, _FIRST_MEMBER):
        return sentence + _value_hint(piece)
    return sentence


def _value_hint(piece: str) -> str:
    if piece in ("NaN", "Infinity", "-Infinity", "undefined", "None"):
        return " JSON knows no such value; use null."
    if piece.lower() in _LITERALS:
        return f" Write it in lower case: {piece.lower()}."
    if re.fullmatch(r"[+-]?[.0-9].*", piece):
        return " Numbers have digits on both sides of a point, no plus sign and no leading zero."
    if piece[0].isalpha():
        return " Text needs double quotes."
    return ""


def _blanked(piece: str) -> str:
    """The string with its sound escapes of one character put out of the way; lengths are kept."""
    return _SOUND_ESCAPE.sub(lambda found: found[0] if found[0] == "\\u" else "..", piece)


def _string_sentence(char: str) -> str:
    if char == "\\":
        return "JSON knows no such escape: a backslash itself is written twice."
    named = {"\n": "a line break: write \\n", "\t": "a tab: write \\t", "\r": "a carriage return: write \\r"}
    return f"A string cannot contain {named.get(char, 'a control character: write it as an escape')}."
