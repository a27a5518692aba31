"""How numbers are written: in the list, on a bar, and exactly."""

from gui.language import tr_n


def ms_text(nanoseconds: int) -> str:
    """Three digits that matter: ``0.084 ms``, ``8.41 ms``, ``84.1 ms``, ``841 ms``, ``8.41 s``."""
    ms = nanoseconds / 1_000_000
    if ms >= 1000:
        return f"{ms / 1000:,.2f} s"
    places = 3 if ms < 1 else 2 if ms < 10 else 1 if ms < 100 else 0
    return f"{ms:.{places}f} ms"


def exact_ms(nanoseconds: int) -> str:
    """To the microsecond, the clock's own grain: ``1,234.567 ms``."""
    return f"{nanoseconds / 1_000_000:,.3f} ms"


def bytes_text(size: int) -> str:
    """``1 byte``, ``1,024 bytes``."""
    return tr_n("1 byte", "{n} bytes", size)
