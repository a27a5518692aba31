"""Foreign text as a literal of a language, so that nothing in it is ever read as code.

Everything that is not plain ASCII is escaped, and so are the characters with which a language begins
something inside a string (PHP's ``$``, Ruby's ``#``, Rust's and C#'s braces stay: they mean nothing there).
"""

import base64

_NAMED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
# What would begin an interpolation.
_ACTIVE = {"php": "$", "ruby": "#"}


def text_literal(language: str, text: str) -> str:
    """A string literal, in double quotes. ``text`` holds no lone surrogates."""
    return '"' + "".join(_escaped(language, char) for char in text) + '"'


def bytes_literal(language: str, data: bytes) -> str:
    """A string literal of bytes, for Go, PHP and Ruby, in which strings are bytes."""
    shown = (_escaped(language, chr(byte)) if 0x20 <= byte < 0x7F else f"\\x{byte:02x}" for byte in data)
    return '"' + "".join(shown) + '"'


def base64_literal(language: str, data: bytes) -> str:
    """A string literal with the base64 of bytes."""
    return text_literal(language, base64.b64encode(data).decode())


def _escaped(language: str, char: str) -> str:
    if named := _NAMED.get(char):
        return named
    if char in _ACTIVE.get(language, ""):
        return f"\\{char}"
    if " " <= char <= "~":
        return char
    return _numbered(language, ord(char))


def _numbered(language: str, code: int) -> str:
    match language:
        case "python" | "go":
            return f"\\U{code:08x}"
        case "csharp":
            return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"
        case "java":
            # Java reads \uXXXX before it looks for the end of a string: a control character must not be one.
            return f"\\{code:03o}" if code < 0x20 else "".join(f"\\u{unit:04x}" for unit in _utf16(code))
        case _:  # node, php, ruby, rust
            return f"\\u{{{code:x}}}"


def _utf16(code: int) -> tuple[int, ...]:
    if code < 0x10000:
        return (code,)
    code -= 0x10000
    return 0xD800 + (code >> 10), 0xDC00 + (code & 0x3FF)
