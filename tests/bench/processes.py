"""Starting the other ends, and saying what was measured."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median


@contextmanager
def server(kind: str) -> Iterator[int]:
    """A server of ``tests.bench.servers`` in a process of its own; gives its port."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.servers", kind],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield int(process.stdout.readline())
    finally:
        process.stdin.close()
        process.wait(20)
        process.stdout.close()


def percentile(values: list[float], share: float) -> float:
    """The value below which this share of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def row(name: str, rates: list[float]) -> float:
    """Print a line of rates and give their median."""
    middle = median(rates)
    print(f"  {name:<46} {middle:>9,.0f}/s   ({min(rates):,.0f} to {max(rates):,.0f})")
    return middle


def paired(ours: list[float], theirs: list[float]) -> float:
    """The median of each round's own ratio: a machine that is slow for a moment is slow for both."""
    return median(one / other for one, other in zip(ours, theirs, strict=True))


def verdict(name: str, value: float, wanted: str, *, kept: bool) -> None:
    """Print a ratio beside what was promised."""
    print(f"  {'✓' if kept else '✗'} {name}: {value:.2f}   (promised: {wanted})")
