"""A filter as an SQL condition. Values travel as parameters, never as text of the statement."""

from collections.abc import Callable, Iterable
from typing import Any

from core.clock import to_ms, utc_now
from core.filters import Choice, Filter, Range, Since, Term, Text, Value
from core.verdict import VALID, VALID_IN_PART

Condition = tuple[str, list[Any]]

_FREE_DELIVERY = ("event", "event_id", "hook_name", "method", "url", "id")
_FREE_CAPTURE = ("method", "target", "id", "remote")

_DELIVERY_COLUMNS: dict[str, str | tuple[str, ...]] = {
    "outcome": "outcome",
    "status": "status",
    "event": "event",
    "hook": ("hook_name", "hook_id"),
    "failure": "failure",
    "method": "method",
    # What follows the authority: the URL from its first slash after "://".
    "path": "substr(substr(url, instr(url, '://') + 3), instr(substr(url, instr(url, '://') + 3) || '/', '/'))",
    "duration": "duration_ms",
    "size": "(SELECT length(body) FROM orders WHERE orders.seq = deliveries.seq)",
    "since": "created_at",
    "id": "id",
}
_CAPTURE_COLUMNS: dict[str, str | tuple[str, ...]] = {
    "status": "status",
    "hook": ("(SELECT json_extract(draft, '$.name') FROM hooks WHERE hooks.id = hook_id)", "hook_id"),
    "method": "method",
    "path": "target",
    "remote": "remote",
    "size": "body_size",
    "handshake": "nullif(handshake, '')",
    "since": "received_at",
    "id": "id",
}


def delivery_condition(wanted: Filter) -> Condition:
    """Condition over ``deliveries`` and its parameters; ``1`` for an empty filter."""
    return _all_of(wanted, lambda term: _plain(term, _DELIVERY_COLUMNS, _FREE_DELIVERY))


def capture_condition(wanted: Filter) -> Condition:
    """Condition over ``captures`` and its parameters; ``1`` for an empty filter."""
    return _all_of(wanted, _capture_term)


def _all_of(wanted: Filter, translate: Callable[[Term], Condition]) -> Condition:
    parts: list[str] = ["1"]
    values: list[Any] = []
    for term in wanted.terms:
        condition, given = translate(term)
        # A negated term holds wherever the plain one does not, NULL included.
        parts.append(f"({condition}) IS NOT TRUE" if term.negated else f"({condition})")
        values += given
    return " AND ".join(parts), values


def _capture_term(term: Term) -> Condition:
    if term.key == "signature":
        return _any_of(_signature(value) for value in term.values if isinstance(value, Choice))
    if term.key == "malformed":
        return _any_of(
            ("malformed IS NOT NULL" if value.name == "yes" else "malformed IS NULL", [])
            for value in term.values
            if isinstance(value, Choice)
        )
    return _plain(term, _CAPTURE_COLUMNS, _FREE_CAPTURE)


_VALID = f"('{VALID}', '{VALID_IN_PART}')"


def _signature(value: Choice) -> Condition:
    match value.name:
        case "none":
            return "verdict IS NULL", []
        case "invalid":
            return f"verdict NOT IN {_VALID}", []
        case "valid":
            return f"verdict IN {_VALID}", []
        case name:
            return "verdict = ?", [name]


def _plain(term: Term, columns: dict[str, str | tuple[str, ...]], free: tuple[str, ...]) -> Condition:
    if not term.key:
        return _any_of(_fits(column, value) for value in term.values for column in free)
    column = columns.get(term.key)
    if column is None:
        return "0", []
    names = (column,) if isinstance(column, str) else column
    return _any_of(_fits(name, value) for value in term.values for name in names)


def _any_of(conditions: Iterable[Condition]) -> Condition:
    parts: list[str] = []
    values: list[Any] = []
    for condition, given in conditions:
        parts.append(condition)
        values += given
    return " OR ".join(parts) or "0", values


def _fits(column: str, value: Value) -> Condition:
    match value:
        case Text(pieces):
            pattern = "%".join(_escaped(piece) for piece in pieces)
            return f"{column} LIKE ? ESCAPE '\\'", [pattern]
        case Range():
            return _within(column, value)
        case Since():
            return f"{column} >= ?", [to_ms(value.moment(utc_now()))]
        case Choice(name):
            return f"{column} = ?", [name]


def _within(column: str, bounds: Range) -> Condition:
    parts = [f"{column} IS NOT NULL"]
    values: list[Any] = []
    if bounds.low is not None:
        parts.append(f"{column} {'>' if bounds.low_open else '>='} ?")
        values.append(bounds.low)
    if bounds.high is not None:
        parts.append(f"{column} {'<' if bounds.high_open else '<='} ?")
        values.append(bounds.high)
    return " AND ".join(parts), values


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
