"""Structured fields, as far as signatures need them: dictionaries of inner lists and byte sequences.

What was received is kept beside what it means: a signature covers its own parameters as they came.
Source: RFC 8941 (RFC 9651 without its dates and display strings).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from core.signing.coding import decode_base64, encode
from core.signing.scheme import Coding

# As many members, items and parameters as any sender writes, ten times over; one that comes again counts again.
COUNT_LIMIT = 256

_KEY = re.compile(r"[a-z*][a-z0-9_\-.*]*")
_NUMBER = re.compile(r"-?(?:\d{1,12}\.\d{1,3}(?!\d)|\d{1,15}(?![\d.]))", re.ASCII)
_STRING = re.compile(r'"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"')
_TOKEN = re.compile(r"[A-Za-z*][!#$%&'*+\-.^_`|~0-9A-Za-z:/]*")
_BYTES = re.compile(r":([A-Za-z0-9+/=]*):")
_BOOLEAN = re.compile(r"\?([01])")
_SPACES = re.compile(r" *")
_OWS = re.compile(r"[ \t]*")


class Token(str):
    """A word without quotes: not the same as the text in quotes."""

    __slots__ = ()


Bare = str | Token | int | float | bool | bytes
Parameters = dict[str, Bare]


@dataclass(frozen=True, slots=True)
class Item:
    """A value and its parameters."""

    value: Bare
    parameters: Parameters = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class InnerList:
    """Items in brackets, and the parameters of the whole."""

    items: tuple[Item, ...]
    parameters: Parameters
    raw: str
    """As it came, brackets and parameters."""


Member = Item | InnerList


def dictionary(text: str) -> dict[str, Member]:
    """The members by key, a later one in the place of an earlier one; ``ValueError`` where it is none."""
    reader = _Reader(text.strip(" "))
    members: dict[str, Member] = {}
    count = 0
    while not reader.is_over:
        key = reader.take(_KEY)[0]
        members[key] = (
            reader.member() if reader.skip("=") else Item(value=True, parameters=reader.parameters())
        )
        count += 1
        if count > COUNT_LIMIT:
            raise ValueError("too many members")
        reader.next_member()
    return members


def member_text(member: Member) -> str:
    """A member as it is written strictly, whatever it came as."""
    if isinstance(member, Item):
        return _bare_text(member.value) + parameters_text(member.parameters)
    inner = " ".join([member_text(item) for item in member.items])
    return f"({inner}){parameters_text(member.parameters)}"


def dictionary_text(members: Mapping[str, Member]) -> str:
    """A dictionary as it is written strictly."""
    return ", ".join(
        [
            key + parameters_text(member.parameters)
            if isinstance(member, Item) and member.value is True
            else f"{key}={member_text(member)}"
            for key, member in members.items()
        ]
    )


def parameters_text(parameters: Parameters) -> str:
    """Parameters as they are written strictly."""
    return "".join(
        [f";{key}" if value is True else f";{key}={_bare_text(value)}" for key, value in parameters.items()]
    )


def _bare_text(value: Bare) -> str:
    if isinstance(value, bool):
        return f"?{int(value)}"
    if isinstance(value, Token):
        return str(value)
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    if isinstance(value, bytes):
        return f":{encode(Coding.BASE64, value)}:"
    return str(value)


class _Reader:
    """A text, read from its start; ``ValueError`` where it cannot go on."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    @property
    def is_over(self) -> bool:
        return self._at >= len(self._text)

    def take(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = pattern.match(self._text, self._at)
        if found is None:
            raise ValueError(f"character {self._at + 1} is not what it has to be")
        self._at = found.end()
        return found

    def skip(self, char: str) -> bool:
        is_there = self._text.startswith(char, self._at)
        self._at += is_there
        return is_there

    def next_member(self) -> None:
        """Over the comma to the next member, or to the end."""
        self.take(_OWS)
        if self.is_over:
            return
        if not self.skip(","):
            raise ValueError(f"character {self._at + 1} is no comma")
        self.take(_OWS)
        if self.is_over:
            raise ValueError("it ends with a comma")

    def member(self) -> Member:
        return self._inner_list() if self._text.startswith("(", self._at) else self._item()

    def parameters(self) -> Parameters:
        found: Parameters = {}
        count = 0
        while self.skip(";"):
            self.take(_SPACES)
            key = self.take(_KEY)[0]
            found[key] = self._bare() if self.skip("=") else True
            count += 1
            if count > COUNT_LIMIT:
                raise ValueError("too many parameters")
        return found

    def _inner_list(self) -> InnerList:
        start = self._at
        self.skip("(")
        items: list[Item] = []
        while not self.skip(")"):
            spaces = self.take(_SPACES)[0]
            if self.skip(")"):
                break
            if items and not spaces:
                raise ValueError(f"character {self._at + 1} is no space")
            items.append(self._item())
            if len(items) > COUNT_LIMIT:
                raise ValueError("too many items")
        parameters = self.parameters()
        return InnerList(tuple(items), parameters, self._text[start : self._at])

    def _item(self) -> Item:
        return Item(self._bare(), self.parameters())

    def _bare(self) -> Bare:
        char = self._text[self._at : self._at + 1]
        if char == '"':
            return re.sub(r"\\(.)", r"\1", self.take(_STRING)[1])
        if char == ":":
            value = decode_base64(self.take(_BYTES)[1])
            if value is None:
                raise ValueError("a byte sequence is no base64")
            return value
        if char == "?":
            return self.take(_BOOLEAN)[1] == "1"
        if char.isascii() and (char.isdigit() or char == "-"):
            number = self.take(_NUMBER)[0]
            return float(number) if "." in number else int(number)
        return Token(self.take(_TOKEN)[0])
