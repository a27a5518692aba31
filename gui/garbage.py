"""Collects garbage on the window's thread only.

Python collects cycles in whatever thread happens to allocate: a thread that reads the store or the
engine's pipe would then destroy widgets, which Qt answers with a crash. So the collector is off, and
asked by a timer of the window.
"""

import gc

from PySide6.QtCore import QObject, QTimer

# Often enough that little piles up; a look that finds nothing to do costs nothing.
LOOK_EVERY_MS = 500


class GarbageCollection(QObject):
    """Takes over from Python's own until it is stopped."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the generations that are due, by Python's own thresholds."""
        due = [
            generation
            for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if 0 < limit < count
        ]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
