"""List and inspector side by side: what is current in the one is shown in the other."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from core.errors import NotFoundError
from gui.desk import Desk
from gui.exchanges.listing import Listing
from gui.exchanges.source import Row
from gui.inspector.inspector import Inspector
from gui.language import tr_n
from gui.theme import GAP_M, GAP_S, GAP_XS
from gui.widgets.controls import button, label
from gui.widgets.item_menu import ItemMenu
from gui.widgets.notice import Notice

LIST_WIDTH, INSPECTOR_WIDTH = 460, 620
# Narrower, and the list says too little of each row.
LEAST_LIST_WIDTH = 330


class Bench(QSplitter, Generic[Row]):
    """``look`` loads a row whole and shows it in the inspector."""

    looked = Signal()
    """The inspector shows another exchange, or the same one anew, or none."""

    def __init__(
        self,
        desk: Desk,
        listing: Listing[Row],
        inspector: Inspector,
        *,
        look: Callable[[Row], Awaitable[None]],
        menu: Sequence[QAction | None],
        selection_tools: Sequence[tuple[Callable[[int], str], QAction]],
        memory_key: str,
    ) -> None:
        """
        Args:
            menu: of a row, ``None`` for a line between two groups.
            selection_tools: buttons below the list while several rows are selected: words for so many, and
                action.
        """
        super().__init__(Qt.Orientation.Horizontal)
        self.listing = listing
        self.inspector = inspector
        self.notice = Notice()
        self._desk = desk
        self._look = look
        self._memory_key = memory_key
        self._turn = asyncio.Lock()
        self._waiting = False
        ItemMenu(listing.table, menu)
        self._selected = label(strong=True)
        self._tools = [(words, button("", on_click=action.trigger)) for words, action in selection_tools]
        self._selection_bar = self._made_selection_bar()
        self._lay_out()
        listing.table.current_changed.connect(self.look_again)
        listing.table.selection_changed.connect(self._show_selected)

    def look_again(self) -> None:
        """Show what is current now, as it is now."""
        self._waiting = True
        self._desk.work(self._look_at_current(), "inspect")

    async def _look_at_current(self) -> None:
        # One at a time: whoever pages through the list is shown where they stop, not every row they passed.
        async with self._turn:
            while self._waiting:
                self._waiting = False
                await self._look_at(self.listing.table.current_seq)
                self.looked.emit()

    async def _look_at(self, seq: int | None) -> None:
        rows = await self.listing.rows([seq]) if seq is not None else []
        try:
            if rows:
                await self._look(rows[0])
                return
        except NotFoundError:
            pass  # deleted since the list was read: there is nothing to show
        self.inspector.show_nothing()

    # --- how it looks

    def _lay_out(self) -> None:
        left = QWidget()
        left.setMinimumWidth(LEAST_LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GAP_S, GAP_M)
        column.setSpacing(GAP_S)
        column.addWidget(self.notice)
        column.addWidget(self.listing, 1)
        column.addWidget(self._selection_bar)
        self.addWidget(left)
        self.addWidget(self.inspector)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 3)
        self.setSizes([max(LIST_WIDTH, self.listing.roomy_width), INSPECTOR_WIDTH])
        remembered = self._desk.memory.value(self._memory_key)
        if isinstance(remembered, QByteArray):
            self.restoreState(remembered)
        self.splitterMoved.connect(lambda: self._desk.memory.setValue(self._memory_key, self.saveState()))

    def _made_selection_bar(self) -> QWidget:
        bar = QWidget()
        bar.hide()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS)
        row.addWidget(self._selected)
        row.addStretch(1)
        for _, tool in self._tools:
            row.addWidget(tool)
        return bar

    def _show_selected(self, count: int) -> None:
        self._selected.setText(tr_n("{n} selected", "{n} selected", count))
        for words, tool in self._tools:
            tool.setText(words(count))
            tool.setAccessibleName(words(count))
        self._selection_bar.setVisible(count > 1)
