"""The parts of the signed content in words: where each came from, and how many bytes it has."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from core.verdict import Part
from gui.icons import icon
from gui.language import tr
from gui.signatures.words import origin_words
from gui.widgets.controls import one_line, tip
from gui.widgets.figures import bytes_text
from gui.widgets.parts import origin_colour, stretches

# A form can have thousands of fields: so many are listed.
ROWS_LIMIT = 500


class Legend(QListWidget):
    """A row for each stretch, in their order; choosing one says which."""

    chosen = Signal(int)
    """The number of the stretch, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Parts of the signed content"))
        self.setProperty("frame", "none")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))
        self.itemActivated.connect(lambda item: self.chosen.emit(self.row(item)))

    def show_parts(self, content: bytes, parts: Sequence[Part]) -> None:
        """List the stretches of another content."""
        self.clear()
        found = list(stretches(content, parts))
        for number, (origin, start, end) in enumerate(found[:ROWS_LIMIT], start=1):
            words = one_line(origin_words(origin), 80)
            size = bytes_text(end - start)
            item = QListWidgetItem(icon("dot", origin_colour(origin)), f"{number}  {words}, {size}")
            says = tr(
                "{number}: {words}, {size}, from byte {start} on.",
                number=number, words=words, size=size, start=f"{start:,}",
            )  # fmt: skip
            item.setToolTip(tip(says))
            self.addItem(item)
        if len(found) > ROWS_LIMIT:
            self.addItem(tr("… and {n} more", n=f"{len(found) - ROWS_LIMIT:,}"))
        self.setAccessibleDescription(
            "; ".join(self.item(row).text() for row in range(min(self.count(), 50)))
        )
