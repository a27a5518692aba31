"""The words of a command as a POSIX shell would hand them over. Nothing is expanded or run.

Source: POSIX.1-2024, Shell Command Language, 2.2 (quoting, and ``$'…'``).
"""

import re

from core.exchange.paste.pasted import Word, unread, utf8

# A possessive group has parts of one character only: Python before 3.11.5 loses its place in any other (gh-100061,
# gh-106052), and Debian 12 has 3.11.2.
_TOKEN = re.compile(
    r"""
    (?P<single>'[^']*') |
    (?P<ansi>\$'[^'\\]*+(?:\\.[^'\\]*+)*+') |
    (?P<printf>"\$\(printf\ '[^'\\%]*+(?:\\[0-7][0-7][0-7][^'\\%]*+)*+'\)") |
    (?P<double>\$?"[^"\\]*+(?:\\.[^"\\]*+)*+") |
    (?P<continued>\\\r?\n) |
    (?P<escaped>\\.) |
    (?P<asked>\$[A-Za-z0-9_({@*\#?!$\[-]|`) |
    (?P<space>[ \t\r]+) |
    (?P<operator>[|&;<>()\n]) |
    (?P<plain>[^\s'"\\`|&;<>()$]+|\$|\S)
    """,
    re.VERBOSE | re.DOTALL,
)
_DOUBLE = re.compile(r"\\(\r?\n|[\\\"$`])|(\$[A-Za-z0-9_({@*#?!$\[-]|`)|([^\\$`]+|.)", re.DOTALL)
_OCTAL = re.compile(rb"\\([0-7]{3})")
_ANSI = re.compile(
    r"\\(?:u(?P<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|u(?P<short>[0-9a-fA-F]{1,4})|U(?P<long>[0-9a-fA-F]{1,8})|x(?P<hex>[0-9a-fA-F]{1,2})"
    r"|(?P<octal>[0-7]{1,3})|c(?P<control>.)|(?P<letter>.))",
    re.DOTALL,
)
_LETTERS = {
    "a": "\a",
    "b": "\b",
    "e": "\x1b",
    "E": "\x1b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
}


def posix_words(text: str) -> tuple[list[Word], str]:
    """The words of the first command of a text, and what follows it.

    ``InputError`` where a quote is not closed, and where the shell is asked for a value (``$NAME``, ``$(…)``):
    that is never done.
    """
    words: list[Word] = []
    word: bytearray | None = None
    line = began = 1
    position = 0
    while found := _TOKEN.match(text, position):
        kind, token = found.lastgroup or "", found[0]
        if kind == "operator" or (kind == "plain" and token.startswith("#") and word is None):
            break
        if kind == "space":
            if word is not None:
                words.append(Word(bytes(word), began))
            word = None
        elif kind != "continued":
            if word is None:
                word, began = bytearray(), line
            word += _value(kind, token, line)
        line += token.count("\n")
        position = found.end()
    if word is not None:
        words.append(Word(bytes(word), began))
    return words, text[position:].strip()


def _value(kind: str, token: str, line: int) -> bytes:
    match kind:
        case "single":
            return utf8(token[1:-1])
        case "ansi":
            return _ansi(token[2:-1])
        case "printf":
            escaped = utf8(token[len("\"$(printf '") : -len("')\"")])
            return _OCTAL.sub(lambda found: bytes([int(found[1], 8) & 0xFF]), escaped)
        case "double":
            return utf8(_double(token.removeprefix("$")[1:-1], line))
        case "escaped":
            return utf8(token[1:])
        case "asked":
            raise _asked(line)
        case _ if token in ("'", '"', "\\"):
            raise unread(f"A quote ({token}) is opened and not closed.", "Copy the whole command.", line=line)
        case _:
            return utf8(token)


def _double(text: str, line: int) -> str:
    parts = []
    for escaped, asked, plain in _DOUBLE.findall(text):
        if asked:
            raise _asked(line)
        parts.append(plain or ("" if escaped.endswith("\n") else escaped))
    return "".join(parts)


def _asked(line: int) -> Exception:
    return unread(
        "The command asks the shell for a value ($… or `…`), which is not done.",
        "Put the value itself there, in single quotes.",
        line=line,
    )


def _ansi(text: str) -> bytes:
    data = bytearray()
    position = 0
    for found in _ANSI.finditer(text):
        data += utf8(text[position : found.start()]) + _unescaped(found)
        position = found.end()
    return bytes(data + utf8(text[position:]))


def _unescaped(found: re.Match[str]) -> bytes:
    if found["high"]:
        return bytes.fromhex(found["high"] + found["low"]).decode("utf-16-be").encode()
    if code := found["short"] or found["long"]:
        return utf8(chr(min(int(code, 16), 0x10FFFF)))
    if found["hex"]:
        return bytes([int(found["hex"], 16)])
    if found["octal"]:
        return bytes([int(found["octal"], 8) & 0xFF])
    if found["control"]:
        return bytes([ord(found["control"]) & 0x1F])
    letter = found["letter"]
    return utf8(_LETTERS.get(letter, letter if letter in "\\'\"?" else f"\\{letter}"))
