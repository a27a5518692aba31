"""Lengths of time as people say them: the words of every sentence about a pause, a deadline or an age."""

# Below this a length rounds to less than a second.
_A_SECOND = 0.9995
_UNITS = ((86_400, "d", 3600, "h"), (3600, "h", 60, "min"), (60, "min", 1, "s"))


def duration(length_s: float) -> str:
    """``0 s``, ``300 ms``, ``1.2 s``, ``7 min 12 s``, ``1 d 3 h``: two units at most. Finite, never negative."""
    if 0 < length_s < _A_SECOND:
        return f"{length_s * 1000:.3g} ms"
    whole = round(length_s)
    for size, unit, small_size, small in _UNITS:
        if whole >= size:
            rest = whole % size // small_size
            return f"{whole // size:,} {unit}" + (f" {rest} {small}" if rest else "")
    return f"{length_s:.3g} s"
