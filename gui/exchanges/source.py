"""What a list is a list of: where its rows come from, how a change tells of one, its quick filters."""

from array import array
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from core.changes import Change
from core.filters import Filter
from core.store.reader import Kind


class Numbered(Protocol):
    """A row of a list."""

    @property
    def seq(self) -> int: ...

    @property
    def id(self) -> str: ...


Row = TypeVar("Row", bound=Numbered)


class Numbers(Protocol):
    """Reads the numbers of the rows that match, newest first; only those above ``after``."""

    def __call__(self, wanted: Filter, *, after: int = 0) -> Awaitable["array[int]"]: ...


@dataclass(frozen=True, slots=True)
class Quick:
    """A filter at one click."""

    name: str
    expression: str
    """In the filter language; empty for all rows."""


@dataclass(frozen=True, slots=True)
class Source(Generic[Row]):
    """The rows of one kind."""

    kind: Kind
    plural: str
    """What they are called, in the language of the window: ``deliveries``."""
    counted: Callable[[int], str]
    """So many of them: ``1 delivery``."""
    filter_name: str
    """What the filter line is called: ``Filter deliveries``."""
    no_match: str
    """What is said where the filter hides all: ``No delivery matches``."""
    keys: frozenset[str]
    """Of the filter language, those this list can answer."""
    seqs: Numbers
    rows: Callable[[Sequence[int]], Awaitable[list[Row]]]
    """The rows of these numbers, in their order; one that is gone is left out."""
    row_of: Callable[[str], Awaitable[Row]]
    """One row by id. ``NotFoundError`` if there is none."""
    told: Callable[[Change], Row | None]
    """The row a change brings, if it brings one of this kind."""
    settled: Callable[[Row], bool]
    """Whether the row will never look different."""
    quick: tuple[Quick, ...]
