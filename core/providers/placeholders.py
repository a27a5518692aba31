"""Placeholders of a sample: ``{{unix}}``, ``{{hex:40}}``, ``{{digits:12:order}}``. Drawn from a seed, never by chance.

What follows a second colon is a label: the same label is the same value throughout one request.
"""

import random
import re
import uuid
from datetime import datetime, timedelta

from core.clock import ID_ALPHABET, KEY_ALPHABET, iso_ms
from core.errors import InputError

PLACE = re.compile(r"\{\{([a-z_]+)(?::([0-9]{1,3}))?(?::([a-z_]+))?\}\}")

_LETTERS = {
    "hex": "0123456789abcdef",
    "alnum": KEY_ALPHABET,
    "lower": ID_ALPHABET,
    "upper": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
}


class Values:
    """The values of one request; each label has one."""

    def __init__(self, *, seed: int, at: datetime, event: str) -> None:
        self._random = random.Random(seed)  # noqa: S311 - samples, not keys
        self._at = at
        self._drawn: dict[str, str] = {"event": event}

    def fill(self, text: str) -> str:
        """The text with its placeholders filled in. ``InputError`` for one that there is not."""
        return PLACE.sub(lambda place: self._value(place[1], int(place[2] or 0), place[3] or ""), text)

    def set(self, name: str, value: str) -> None:
        """What ``{{name}}`` stands for from now on."""
        self._drawn[name] = value

    def _value(self, kind: str, size: int, label: str) -> str:
        known = f"{kind}:{size}:{label}" if label else kind
        if known in self._drawn:
            return self._drawn[known]
        value = self._time(kind) or self._draw(kind, size)
        if label:
            self._drawn[known] = value
        return value

    def _time(self, kind: str) -> str:
        at = self._at
        match kind:
            case "unix":
                return str(int(at.timestamp()))
            case "unix_ms":
                return str(int(at.timestamp() * 1000))
            case "later":
                return str(int((at + timedelta(days=30)).timestamp()))
            case "iso":
                return f"{iso_ms(at)[:19]}Z"
            case "iso_ms":
                return iso_ms(at)
            case "date":
                return iso_ms(at)[:10]
            case _:
                return ""

    def _draw(self, kind: str, size: int) -> str:
        if kind == "uuid":
            return str(uuid.UUID(int=self._random.getrandbits(128), version=4))
        if kind == "digits":
            return self._random.choice("123456789") + "".join(self._random.choices("0123456789", k=size - 1))
        if kind in _LETTERS:
            return "".join(self._random.choices(_LETTERS[kind], k=size))
        raise InputError(f"“{{{{{kind}}}}}” is no placeholder of a sample.")
