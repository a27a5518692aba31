"""A table of a million rows that holds their numbers only, and reads the rows that are looked at."""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from core.errors import HookError
from gui.language import tr
from gui.theme import Tone
from gui.widgets.controls import one_line

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

# Rows read at once: some screens full, and still a quick query.
PAGE = 200
# Pages kept: 20,000 rows are far more than one looks at, and little memory.
PAGES_KEPT = 100

ROLE = Qt.ItemDataRole
TONE_ROLE = ROLE.UserRole
MONO_ROLE = ROLE.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


# Without slots: with them Python 3.11 cannot make a Column[Row](…).
@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its title, and what it shows of a row."""

    title: str
    text: Callable[[R], str]
    width: int
    """In pixels, at first and at least; 0 takes what is left."""
    right: bool = False
    """Numbers stand at the right."""
    mono: bool = False
    muted: bool = False
    tone: Callable[[R], Tone | None] | None = None
    """A tone makes the cell a badge; ``None`` leaves it plain."""
    widest: tuple[str, ...] = ()
    """Texts of which one is as wide as any row's: they are seen whole, whatever the font."""


@dataclass(frozen=True, slots=True)
class _Failed:
    """Why a page could not be read; shown in the place of its rows."""

    message: str


class WindowedModel(QAbstractTableModel, Generic[R]):
    """Rows in the order of their numbers, newest (highest) first.

    ``fetch`` reads the rows of some numbers; a row that is gone may be left out. ``spawn`` starts
    a coroutine under a name. Everything runs on the window's loop.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        fetch: Callable[[Sequence[int]], Awaitable[Iterable[R]]],
        seq_of: Callable[[R], int],
        spawn: Callable[[Coroutine[Any, Any, Any], str], object],
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._fetch = fetch
        self._seq_of = seq_of
        self._spawn = spawn
        # Ascending, so that new rows are appended and a page keeps its place; the last is shown first.
        self._seqs: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, R] | _Failed] = OrderedDict()
        self._wanted: dict[int, None] = {}
        # Pages under way; true once a change came in between, so that what was read is already old.
        self._reading: dict[int, bool] = {}
        self._generation = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read_wanted)

    # --- what it holds

    def show_seqs(self, seqs: Collection[int]) -> None:
        """Show these rows, in any order of numbers; what was known of others is forgotten."""
        self.beginResetModel()
        self._seqs = array("q", sorted(seqs))
        self._pages.clear()
        self._wanted.clear()
        self._reading.clear()
        self._generation += 1
        self.endResetModel()

    def add_rows(self, rows: Iterable[R]) -> None:
        """Rows that are new, all newer than those here; one that is here already is updated."""
        newest = self._seqs[-1] if self._seqs else -1
        fresh = {self._seq_of(row): row for row in rows}
        self.update_rows(row for seq, row in fresh.items() if seq <= newest)
        self.add_seqs(sorted(seq for seq in fresh if seq > newest), fresh)

    def add_seqs(self, seqs: Sequence[int], rows: Mapping[int, R]) -> None:
        """Rows of these numbers, ascending, all newer than those here; what is known of them already, by number."""
        if not seqs:
            return
        self.beginInsertRows(QModelIndex(), 0, len(seqs) - 1)
        first = len(self._seqs)
        self._seqs.extend(seqs)
        # Pages that began before, and those that what is known of lies in; nobody has asked for the others yet.
        for page in sorted({first // PAGE} | {self._page_of(seq) for seq in rows if seq >= seqs[0]}):
            self._complete(page, first, rows)
        self.endInsertRows()
        self._forget_oldest()

    def newest_of(self, more: int) -> int:
        """How many of so many new rows to know at once, for those in sight at the top to be there without reading."""
        total = len(self._seqs) + more
        return min(more, total - max(0, (total - 1) // PAGE - 1) * PAGE)

    def _page_of(self, seq: int) -> int:
        return bisect_left(self._seqs, seq) // PAGE

    def _complete(self, page: int, first: int, rows: Mapping[int, R]) -> None:
        """Add to a page what is known of the rows from the place ``first`` on: it is kept whole or not at all."""
        added = self._seqs[max(first, page * PAGE) : (page + 1) * PAGE]
        known = self._pages.get(page) if page * PAGE < first else {}
        if isinstance(known, dict) and all(seq in rows for seq in added):
            self._pages[page] = known | {seq: rows[seq] for seq in added}
            return
        self._pages.pop(page, None)
        if page in self._reading:
            self._reading[page] = True

    def update_rows(self, rows: Iterable[R]) -> None:
        """Rows that are here and look different now; others are passed over."""
        for row in rows:
            seq = self._seq_of(row)
            place = self._place_of(seq)
            if place is None:
                continue
            self._put(place // PAGE, row)
            shown = len(self._seqs) - 1 - place
            self.dataChanged.emit(self.index(shown, 0), self.index(shown, len(self.columns) - 1))

    def remove_seqs(self, seqs: Iterable[int]) -> None:
        """Rows that are gone, or no longer match."""
        for seq in seqs:
            place = self._place_of(seq)
            if place is None:
                continue
            shown = len(self._seqs) - 1 - place
            self.beginRemoveRows(QModelIndex(), shown, shown)
            del self._seqs[place]
            # Every later row moved to another place: their pages are read anew when looked at.
            for page in [page for page in self._pages if page >= place // PAGE]:
                del self._pages[page]
            self._generation += 1
            self._reading.clear()
            self.endRemoveRows()

    def seq_at(self, shown: int) -> int:
        """The number of a shown row."""
        return self._seqs[len(self._seqs) - 1 - shown]

    def shown_at(self, seq: int) -> int | None:
        """Where the row of this number is shown; ``None`` if it is not here."""
        place = self._place_of(seq)
        return None if place is None else len(self._seqs) - 1 - place

    def row_at(self, shown: int) -> R | None:
        """A shown row; ``None`` while it is being read, which this asks for, or where that failed."""
        place = len(self._seqs) - 1 - shown
        if not 0 <= place < len(self._seqs):
            return None
        known = self._page(place // PAGE)
        return known.get(self._seqs[place]) if isinstance(known, dict) else None

    def seqs_between(self, top: int, bottom: int) -> "array[int]":
        """The numbers of the shown rows from top to bottom, both included."""
        last = len(self._seqs) - 1
        return self._seqs[last - bottom : last - top + 1][::-1]

    def seqs_from(self, lowest: int) -> "array[int]":
        """The numbers from this one upwards, newest first."""
        return self._seqs[bisect_left(self._seqs, lowest) :][::-1]

    def _put(self, page: int, row: R) -> None:
        known = self._pages.get(page)
        if isinstance(known, dict):
            known[self._seq_of(row)] = row
        elif page in self._reading:
            self._reading[page] = True

    def _place_of(self, seq: int) -> int | None:
        place = bisect_left(self._seqs, seq)
        return place if place < len(self._seqs) and self._seqs[place] == seq else None

    # --- reading

    def _page(self, page: int) -> dict[int, R] | _Failed | None:
        known = self._pages.get(page)
        if known is None:
            if page not in self._reading:
                self._wanted[page] = None
                self._soon.start()
            return None
        self._pages.move_to_end(page)
        return known

    def _read_wanted(self) -> None:
        for page in self._wanted:
            self._reading[page] = False
            self._spawn(self._read(page, self._generation), f"read rows {page * PAGE}…")
        self._wanted.clear()

    async def _read(self, page: int, generation: int) -> None:
        seqs = self._seqs[page * PAGE : (page + 1) * PAGE]
        known: dict[int, R] | _Failed
        try:
            known = {self._seq_of(row): row for row in await self._fetch(seqs)}
        except HookError as error:
            known = _Failed(error.message)
        except Exception as error:
            # The row says that it could not be read; the log says why.
            self._take(
                page,
                generation,
                _Failed(tr("This row could not be read: {error}.", error=type(error).__name__)),
            )
            raise
        self._take(page, generation, known)

    def _take(self, page: int, generation: int, known: dict[int, R] | _Failed) -> None:
        if generation != self._generation:
            return
        if self._reading.pop(page, False):
            self._page(page)
            return
        self._pages[page] = known
        self._forget_oldest()
        last = len(self._seqs) - 1
        top, bottom = max(0, last - (page + 1) * PAGE + 1), last - page * PAGE
        if bottom >= top:
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, len(self.columns) - 1))

    def _forget_oldest(self) -> None:
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._seqs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == ROLE.DisplayRole:
            return tr(self.columns[section].title)
        if role == ROLE.TextAlignmentRole:
            return _RIGHT if self.columns[section].right else _LEFT
        return None

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        if role == ROLE.DisplayRole or role == ROLE.AccessibleTextRole:
            return self._text(index.row(), index.column())
        if role == TONE_ROLE:
            return self._tone(index.row(), index.column())
        if role == ROLE.TextAlignmentRole:
            return _RIGHT if self.columns[index.column()].right else _LEFT
        if role == MONO_ROLE:
            return self.columns[index.column()].mono
        return None

    def _text(self, shown: int, column: int) -> str:
        row = self.row_at(shown)
        if row is not None:
            return one_line(self.columns[column].text(row))
        known = self._pages.get((len(self._seqs) - 1 - shown) // PAGE)
        if isinstance(known, _Failed):
            return known.message if column == 0 else ""
        if known is not None:
            return tr("No longer there.") if column == 0 else ""
        return "…"

    def _tone(self, shown: int, column: int) -> Tone | None:
        described = self.columns[column]
        row = self.row_at(shown) if described.tone is not None else None
        return None if row is None or described.tone is None else described.tone(row)
