"""PySide6 itself: the fault that our version pins keep out."""

import sys

from PySide6.QtCore import QObject, Signal


class Source(QObject):
    said = Signal(bool)


def test_emitting_keeps_the_references_of_constants() -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference at every `emit()`, until Python aborts."""
    source = Source()
    source.said.connect(lambda _: None)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(200):
        source.said.emit(True)
    after = sys.getrefcount(True), sys.getrefcount(None)

    assert before[0] - after[0] < 100
    assert before[1] - after[1] < 100
