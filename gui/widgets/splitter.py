"""Two parts with a handle between them, whose place is remembered."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSplitter, QWidget


def remembered_splitter(
    memory: QSettings, page: str, way: Qt.Orientation, first: QWidget, second: QWidget, sizes: list[int]
) -> QSplitter:
    """Of parts above one another the first takes what room is added, of parts beside one another the second.

    Args:
        page: whose it is, in the memory's keys.
        sizes: in pixels, until the user moves the handle.
    """
    key = f"{page}/splitter_{'beside' if way is Qt.Orientation.Horizontal else 'below'}"
    splitter = QSplitter(way)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setStretchFactor(0 if way is Qt.Orientation.Vertical else 1, 1)
    splitter.setChildrenCollapsible(False)
    splitter.setSizes(sizes)
    if (state := memory.value(key)) is not None:
        splitter.restoreState(state)
    splitter.splitterMoved.connect(lambda *_: memory.setValue(key, splitter.saveState()))
    return splitter
