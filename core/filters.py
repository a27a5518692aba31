"""The filter language of the lists and of ``--filter``: text in, typed terms out.

    refused status:5xx -event:User.*,Role.* duration:>500ms since:1h hook:"my hook"

Terms are joined by AND, the values of one term (between commas) by OR, ``-`` turns a term round.
Quotes keep spaces, commas and stars as they are. What the terms mean in a database is the store's
to say; here they only get their types.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from difflib import get_close_matches

import msgspec

from core.errors import InputError
from core.model import FailureKind, Outcome
from core.sizes import UNITS
from core.verdict import VALID, VALID_IN_PART, Reason

# Longer than anyone types; a filter of 60 ids still fits. Keeps the query that comes of it small.
LENGTH_LIMIT = 2000
VALUES_LIMIT = 100


class Text(msgspec.Struct, frozen=True):
    """Text to be found, any case; between the pieces stands anything.

    The pieces cover the whole text: ``("User.", "")`` begins with ``User.``, ``("", "a", "")``
    contains ``a``, ``("POST",)`` is ``POST``. As a LIKE pattern: the pieces, escaped, joined with ``%``.
    """

    pieces: tuple[str, ...]


class Range(msgspec.Struct, frozen=True):
    """Numbers from ``low`` to ``high``, both included unless open; ``None``: no bound on that side.

    Unit by key: status codes, milliseconds for ``duration``, bytes for ``size``.
    """

    low: float | None = None
    high: float | None = None
    low_open: bool = False
    high_open: bool = False


class Since(msgspec.Struct, frozen=True):
    """From a moment on: either a fixed one (aware) or so many seconds before now."""

    at: datetime | None = None
    ago_s: float = 0.0

    def moment(self, now: datetime) -> datetime:
        """The first moment that fits; ``now`` is aware."""
        return self.at if self.at is not None else now - timedelta(seconds=self.ago_s)


class Choice(msgspec.Struct, frozen=True):
    """One of a few words, lower case: ``failed``, ``timeout``, ``valid``, ``yes``."""

    name: str


Value = Text | Range | Since | Choice


class Term(msgspec.Struct, frozen=True):
    """One condition: any of the values fits (or, negated, none does).

    A negated term holds wherever the plain one does not, rows without such a value included.

    ========= ======= =================================================================
    key       values  matched against
    ========= ======= =================================================================
    (empty)   Text    any of: event, event id, hook name, method, URL or target, id, remote
    outcome   Choice  a member of ``Outcome``
    status    Range   the last answer's status; a capture's: of our answer
    event     Text    the event type, whole
    hook      Text    the hook's name or its id
    failure   Choice  a member of ``FailureKind``
    method    Text    the method, whole
    path      Text    what follows the host in the URL; a capture's target
    remote    Text    the other end's address
    signature Choice  ``valid``; ``invalid`` (checked, any reason); ``none`` (not checked); a reason
    malformed Choice  ``yes`` or ``no``
    handshake Text    the name of the handshake that answered it; ``*``: any
    duration  Range   milliseconds of the last attempt
    size      Range   bytes of the request body
    since     Since   the time of creation or receipt
    id        Text    the id, from its beginning
    ========= ======= =================================================================
    """

    key: str
    values: tuple[Value, ...]
    negated: bool = False


class Filter(msgspec.Struct, frozen=True):
    """All terms must hold; no terms: everything fits."""

    terms: tuple[Term, ...] = ()


def parse(text: str, keys: frozenset[str] | None = None) -> Filter:
    """Read a filter; ``InputError`` names the position (from 1) and what is possible there.

    Args:
        keys: those the list can answer, ``DELIVERY_KEYS`` or ``CAPTURE_KEYS``; ``None`` for all.
    """
    if len(text) > LENGTH_LIMIT:
        raise InputError(f"The filter is longer than {LENGTH_LIMIT} characters.", "Use fewer terms.")
    terms = tuple(_term(found[0], found.start() + 1, keys or ALL_KEYS) for found in _TERM.finditer(text))
    if sum(len(term.values) for term in terms) > VALUES_LIMIT:
        raise InputError(f"The filter has more than {VALUES_LIMIT} values.", "Use fewer terms.")
    return Filter(terms)


_TERM = re.compile(r'(?:[^\s"]|"[^"]*(?:"|$))+')
_KEYED = re.compile(r"([A-Za-z_]+):(?!//)(.*)", re.DOTALL)
_VALUE = re.compile(r'(?:[^,"]|"[^"]*")+')
_PIECE = re.compile(r'"([^"]*)"|(\*)|([^"*]+)')


def _term(token: str, position: int, keys: frozenset[str]) -> Term:
    if token.count('"') % 2:
        where = position + token.rindex('"')
        raise InputError(
            f"The quote at position {where} is not closed.", "Add a second quote after the text."
        )
    negated = token.startswith("-") and len(token) > 1
    body = token[negated:]
    keyed = _KEYED.fullmatch(body)
    if keyed is None:
        return Term("", (_contained(body),), negated)
    key, values_text = keyed[1].lower(), keyed[2]
    if key not in keys:
        raise _unknown_key(keyed[1], position + negated, keys)
    return Term(key, _values(key, values_text, position + negated + len(key) + 1), negated)


def _values(key: str, text: str, position: int) -> tuple[Value, ...]:
    values: list[Value] = []
    for found in _VALUE.finditer(text):
        try:
            values.append(_READERS[key](found[0]))
        except (ValueError, OverflowError):
            where = position + found.start()
            problem = f"“{found[0]}” at position {where} is not a value for {key}."
            raise InputError(problem, f"Possible: {_POSSIBLE[key]}.") from None
    if not values:
        problem = f"“{key}:” at position {position - len(key) - 1} needs a value."
        raise InputError(problem, f"Possible: {_POSSIBLE[key]}.")
    return tuple(values)


def _unknown_key(name: str, position: int, keys: frozenset[str]) -> InputError:
    here = ", ".join(key for key in _READERS if key in keys)
    if name.lower() in ALL_KEYS:
        return InputError(
            f"“{name}:” at position {position} means nothing in this list.", f"Possible: {here}."
        )
    near = get_close_matches(name.lower(), keys, 1)
    meant = f" Did you mean “{near[0]}:”?" if near else ""
    hint = f"Possible: {here}. To search for the text itself, put it in quotes."
    return InputError(f"“{name}:” at position {position} is not a key.{meant}", hint)


# --- values ----------------------------------------------------------------------------


def _pieces(text: str) -> tuple[str, ...]:
    pieces = [""]
    for quoted, star, plain in _PIECE.findall(text):
        if star:
            pieces.append("")
        else:
            pieces[-1] += quoted or plain
    return tuple(pieces)


def _whole(text: str) -> Text:
    return Text(_pieces(text))


def _contained(text: str) -> Text:
    pieces = _pieces(text)
    return Text(pieces if len(pieces) > 1 else ("", *pieces, ""))


def _begun(text: str) -> Text:
    pieces = _pieces(text)
    return Text(pieces if len(pieces) > 1 else (*pieces, ""))


def _one_of(*names: str) -> Callable[[str], Choice]:
    def read(text: str) -> Choice:
        name = text.strip('"').lower()
        if name not in names:
            raise ValueError(text)
        return Choice(name)

    return read


def _range(text: str, number: Callable[[str, str], float], unit: str) -> Range:
    """``>5``, ``>=5``, ``<5``, ``<=5``, ``5-9``, ``5``; a range may give its unit once, at its end."""
    if compared := re.fullmatch(r"([<>]=?)(.+)", text):
        bound, is_open = number(compared[2], unit), len(compared[1]) == 1
        if compared[1].startswith(">"):
            return Range(low=bound, low_open=is_open)
        return Range(high=bound, high_open=is_open)
    low, dash, high = text.partition("-")
    if not dash:
        return Range(number(low, unit), number(low, unit))
    last_unit = re.sub(r"^[\d.]+", "", high) or unit
    bounds = number(low, last_unit), number(high, unit)
    if bounds[0] > bounds[1]:
        raise ValueError(text)
    return Range(*bounds)


def _measure(units: Mapping[str, float]) -> Callable[[str, str], float]:
    def number(text: str, default_unit: str) -> float:
        found = re.fullmatch(r"([0-9]{1,15}(?:\.[0-9]{1,9})?)([a-z]*)", text.lower())
        if found is None or (unit := found[2] or default_unit.lower()) not in units:
            raise ValueError(text)
        return float(found[1]) * units[unit]

    return number


def _status(text: str) -> Range:
    if re.fullmatch(r"[1-9]xx", text, re.IGNORECASE):
        return Range(int(text[0]) * 100, int(text[0]) * 100 + 99)
    return _range(text, _measure({"": 1}), "")


_MILLISECONDS = _measure({"ms": 1, "s": 1000, "m": 60_000, "min": 60_000})
_BYTES = _measure(UNITS)
_SECONDS = _measure({"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86_400, "w": 604_800})
# As far back as a relative time may reach: a century of days.
_AGO_LIMIT_S = 36_525 * 86_400


def since(text: str) -> Since:
    """``30m``, ``1h``, ``7d``, a day or a time in ISO 8601; without a zone it is the machine's own time.

    ``ValueError`` for anything else.
    """
    text = text.strip('"')
    try:
        ago_s = _SECONDS(text, "")
    except ValueError:
        return Since(at=datetime.fromisoformat(text).astimezone())
    if ago_s > _AGO_LIMIT_S:
        raise ValueError(text)
    return Since(ago_s=ago_s)


_SIGNATURES = (VALID, VALID_IN_PART, "invalid", "none", "missing", "malformed", *Reason)


def _signature(text: str) -> Choice:
    choice = _one_of(*_SIGNATURES)(text)
    return Choice(
        {"missing": "missing_header", "malformed": "malformed_header"}.get(choice.name, choice.name)
    )


_READERS: dict[str, Callable[[str], Value]] = {
    "outcome": _one_of(*Outcome),
    "status": _status,
    "event": _whole,
    "hook": _contained,
    "failure": _one_of(*FailureKind),
    "method": _whole,
    "path": _contained,
    "remote": _contained,
    "signature": _signature,
    "malformed": _one_of("yes", "no"),
    "handshake": _whole,
    "duration": lambda text: _range(text, _MILLISECONDS, "ms"),
    "size": lambda text: _range(text, _BYTES, "b"),
    "since": since,
    "id": _begun,
}

_POSSIBLE = {
    "outcome": ", ".join(Outcome),
    "status": "500, 5xx, >=400, 400-499",
    "event": "User.Created, User.*",
    "hook": "a hook's name or id, or a part of it",
    "failure": ", ".join(FailureKind),
    "method": "POST, GET",
    "path": "a part of it, or /orders/*",
    "remote": "an address, or a part of it",
    "signature": ", ".join(_SIGNATURES),
    "malformed": "yes, no",
    "handshake": "slack, or * for any",
    "duration": ">500ms, <2s, 100-500ms",
    "size": ">10kB, <1MiB, 100-200",
    "since": "30m, 1h, 7d, 2026-11-22, 2026-11-22T09:30Z",
    "id": "an id, or its beginning",
}

ALL_KEYS = frozenset(_READERS)
DELIVERY_KEYS = ALL_KEYS - {"remote", "signature", "malformed", "handshake"}
CAPTURE_KEYS = ALL_KEYS - {"outcome", "event", "failure", "duration"}
