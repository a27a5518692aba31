"""Numbers, times and signatures for people."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from core.model import CANNOT_SIGN, CaptureRow, DeliveryRow, Outcome
from core.verdict import DOUBTFUL, VALID, Coverage, Verdict
from core.views.text_view import in_one_line

# From here on seconds read better.
SECONDS_FROM_MS = 10_000.0
# With three digits the next thousand, from here on.
ROUNDS_UP = 999.5


def time_text(at: datetime) -> str:
    """``10:42:07.123`` today, ``2025-11-21 10:42:07`` before; in the machine's zone."""
    local = at.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return clock_text(at)
    return f"{local:%Y-%m-%d %H:%M:%S}"


def clock_text(at: datetime) -> str:
    """``10:42:07.123``, in the machine's zone."""
    local = at.astimezone()
    return f"{local:%H:%M:%S}.{local.microsecond // 1000:03d}"


def duration_text(duration_ms: float | None) -> str:
    """``0.084 ms``, ``12.3 ms``, ``340 ms``, ``12.4 s``; empty where nothing was measured."""
    if duration_ms is None:
        return ""
    if duration_ms >= SECONDS_FROM_MS:
        return f"{duration_ms / 1000:,.1f} s"
    places = 3 if duration_ms < 1 else 1 if duration_ms < 100 else 0
    return f"{duration_ms:,.{places}f} ms"


def size_text(size_bytes: int) -> str:
    """``0 bytes``, ``812 bytes``, ``1.2 kB``, ``300 MB``."""
    if size_bytes < 1000:
        return counted(size_bytes, "byte")
    size = float(size_bytes)
    for unit in ("kB", "MB"):
        size /= 1000
        if size < ROUNDS_UP:
            return f"{size:.3g} {unit}"
    return f"{size / 1000:,.1f} GB"


def counted(number: int, singular: str, plural: str = "") -> str:
    """``1 delivery``, ``2,000 deliveries``."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def outcome_text(row: DeliveryRow) -> str:
    """``delivered``, ``failed``, ``pending``; with what the last attempt came to, if anything."""
    last = row.failure.value if row.failure is not None else "" if row.status is None else str(row.status)
    return f"{row.outcome.value} {last}".rstrip()


def outcome_style(row: DeliveryRow) -> str:
    """Colour where there is colour; the words say the same."""
    styles = {Outcome.DELIVERED: "green", Outcome.FAILED: "red", Outcome.PENDING: "yellow"}
    return styles.get(row.outcome, "dim")


def signature_text(verdict: str | None) -> str:
    """A capture's verdict for a list: ``valid``, the reason, or a dash."""
    return verdict or "–"


def signature_style(verdict: str | None) -> str:
    """Colour of the verdict."""
    if verdict is None:
        return "dim"
    return "green" if verdict == VALID else "yellow" if verdict in DOUBTFUL else "red"


def request_text(row: CaptureRow) -> str:
    """``POST /hook``, or that the request could not be read."""
    return f"{row.method} {row.target}".strip() if row.malformed is None else f"malformed: {row.malformed}"


def expected_signature(verdict: Verdict) -> str | None:
    """The signature that we make; asterisks where it would be the key itself."""
    if verdict.covers is Coverage.NOTHING and verdict.expected and not verdict.valid:
        return "*" * len(verdict.expected)
    return verdict.expected


def unsigned(skipped: Iterable[tuple[str, str]], names: Mapping[str, str]) -> list[str]:
    """Which hooks got nothing because they cannot sign, and why, a line each; ``skipped`` as in ``Triggered``."""
    return [
        in_one_line(f"“{names.get(hook_id, hook_id)}” got nothing. {reason}")
        for hook_id, reason in skipped
        if reason.startswith(CANNOT_SIGN)
    ]
