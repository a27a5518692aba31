"""Bytes as text that cannot deceive: every control and every invisible mark is shown as what it is."""

import codecs
import re

import msgspec

# What a body may be decoded with. Others of Python's codecs are no charsets, or slow on purpose-made input.
_KNOWN_CHARSET = re.compile(
    r"ascii|utf-(?:8(?:-sig)?|(?:16|32)(?:-[lb]e)?)|iso8859-\d+|cp125\d|koi8-[ru]|shift_jis|cp9(?:32|49)"
    r"|euc_(?:jp|kr)|gb2312|gbk|gb18030|big5"
)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9_.:+\-]{1,40})""", re.IGNORECASE)

# C0 but tab and line feed, DEL, C1; soft hyphen, joiners and fillers; bidi and zero-width controls; line and
# paragraph separators; the byte order mark; tag characters; lone surrogates. Source: Unicode 16, categories
# Cc, Cf, Zl, Zp, Cs, and the default ignorable letters.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U0001bca0-\U0001bca3\U000e0000-\U000e0fff]"
)
# By their names of ISO 646: the pictures Unicode has for them are in few fonts.
_NAMES = (
    "NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI "
    "DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US"
)
_SHOWN = {chr(code): f"⟨{name}⟩" for code, name in enumerate(_NAMES.split())} | {"\x7f": "⟨DEL⟩"}


class TextView(msgspec.Struct, frozen=True):
    """A body as lines of text."""

    lines: tuple[str, ...]
    """Without their ends (LF or CR LF), invisible characters made visible; tabs are kept."""
    charset: str
    """What it was decoded with."""
    replaced: bool
    """Some bytes do not belong to the charset and are shown as U+FFFD."""


def text_view(data: bytes, content_type: str = "") -> TextView:
    """Decode by the content type's charset, UTF-8 where it names none that we know."""
    text, charset, replaced = decoded(data, content_type)
    lines = visible(text.replace("\r\n", "\n")).split("\n")
    return TextView(tuple(lines), charset, replaced)


def decoded(data: bytes, content_type: str = "") -> tuple[str, str, bool]:
    """(text, charset, whether bytes had to be replaced)."""
    charset = charset_of(content_type)
    try:
        return data.decode(charset), charset, False
    except UnicodeDecodeError:
        return data.decode(charset, "replace"), charset, True


def charset_of(content_type: str) -> str:
    """The charset a content type names, in Python's spelling; ``utf-8`` where it names none we know."""
    found = _CHARSET.search(content_type)
    if found is None:
        return "utf-8"
    try:
        name = codecs.lookup(found[1]).name
    except LookupError:
        return "utf-8"
    return name if _KNOWN_CHARSET.fullmatch(name) else "utf-8"


def visible(text: str) -> str:
    """The text with controls by their names (⟨NUL⟩, ⟨ESC⟩) and other invisible marks by their numbers (⟨U+202E⟩)."""
    return _UNSEEN.sub(lambda found: _SHOWN.get(found[0], f"⟨U+{ord(found[0]):04X}⟩"), text)


def in_one_line(text: str) -> str:
    """As ``visible``, line ends and tabs too."""
    return visible(text).replace("\n", _SHOWN["\n"]).replace("\t", _SHOWN["\t"])
