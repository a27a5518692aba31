"""Axes: where the ticks are, and which words fit beside one another."""

import math
from collections.abc import Sequence
from datetime import datetime

from core.reports.window import Grain, slot_form
from gui.language import tr

# Latencies differ by orders of magnitude; the axis begins where a loopback answers.
_LOWEST_MS = 0.1


def count_ticks(most: int, parts: int) -> list[int]:
    """0 and on in round steps of whole numbers, up to the first that is not below ``most``; about so many parts."""
    rough = max(most / max(parts, 1), 1.0)
    power = 10 ** math.floor(math.log10(rough))
    step = int(next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough))
    return list(range(0, max(most, 1) + step, step))


def decades(longest_ms: float, shortest_ms: float) -> list[float]:
    """Powers of ten around both, in milliseconds; at least two."""
    low = math.floor(math.log10(max(shortest_ms, _LOWEST_MS)))
    high = math.ceil(math.log10(max(longest_ms, _LOWEST_MS * 10)))
    return [10.0**power for power in range(low, max(high, low + 1) + 1)]


def place(ms: float, ticks: Sequence[float]) -> float:
    """Where a duration lies between the first and the last of the decades: 0 to 1."""
    low, high = math.log10(ticks[0]), math.log10(ticks[-1])
    return min(max((math.log10(max(ms, ticks[0])) - low) / (high - low), 0.0), 1.0)


def tick_text(ms: float) -> str:
    """``0.1 ms``, ``10 ms``, ``1 s``, ``100 s``."""
    return f"{ms / 1000:,g} s" if ms >= 1000 else f"{ms:g} ms"


def every(width_per_slot: float, label_width: float, grain: Grain) -> int:
    """Each how many slots a label fits, in steps that a person would choose."""
    steps = {
        Grain.HOUR: (1, 2, 3, 6, 12, 24, 48, 72, 168),
        Grain.DAY: (1, 2, 7, 14, 28, 56, 112),
        Grain.MONTH: (1, 2, 3, 6, 12, 24),
    }
    fitting = math.ceil((label_width + 14) / max(width_per_slot, 0.01))
    return next((step for step in steps[grain] if step >= fitting), fitting)


def slot_label(slot: str, grain: Grain) -> str:
    """What stands below a bar: ``14:00``, at midnight ``22 Nov``; ``22 Nov``; ``Nov 2026``."""
    at = datetime.strptime(slot, slot_form(grain))  # noqa: DTZ007 - the clock on the wall
    if grain is Grain.MONTH:
        return f"{at:%b %Y}"
    return f"{at:%H:%M}" if grain is Grain.HOUR and at.hour else f"{at.day} {at:%b}"


def slot_words(slot: str, grain: Grain) -> str:
    """The slot in full: ``Sunday 22 November 2026, 14:00 to 15:00``."""
    at = datetime.strptime(slot, slot_form(grain))  # noqa: DTZ007 - the clock on the wall
    if grain is Grain.MONTH:
        return f"{at:%B %Y}"
    day = f"{at:%A} {at.day} {at:%B %Y}"
    if grain is not Grain.HOUR:
        return day
    return tr("{day}, {start} to {end}", day=day, start=f"{at:%H:%M}", end=f"{(at.hour + 1) % 24:02d}:00")
