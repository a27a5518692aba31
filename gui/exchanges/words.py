"""How a list words its cells: times of the user's own clock, durations and sizes short, endpoints bare."""

from datetime import UTC, datetime
from urllib.parse import urlsplit

from core.model import DeliveryRow, FailureKind, Outcome
from gui.language import tr

# Answers that took longer read better in seconds.
SECONDS_FROM_MS = 10_000.0
# With three digits the next thousand, from here on.
ROUNDS_UP = 999.5


def time_text(at: datetime, now: datetime) -> str:
    """``10:42:07`` today, ``21 Nov 10:42`` this year, ``2025-11-21`` before; of the machine's zone."""
    local, today = at.astimezone(), now.astimezone()
    if local.date() == today.date():
        return f"{local:%H:%M:%S}"
    if local.year == today.year:
        return f"{local.day} {local:%b %H:%M}"
    return f"{local:%Y-%m-%d}"


def widest_times() -> tuple[str, ...]:
    """What ``time_text`` gives in each month, whose names are the system's: no other is wider."""
    now = datetime(2001, 6, 15, tzinfo=UTC)
    return tuple(time_text(datetime(2001, month, 28, tzinfo=UTC), now) for month in range(1, 13))


def duration_text(duration_ms: float | None) -> str:
    """``0.84 ms``, ``12.3 ms``, ``340 ms``, ``12.4 s``; empty where nothing was measured."""
    if duration_ms is None:
        return ""
    if duration_ms >= SECONDS_FROM_MS:
        return f"{duration_ms / 1000:,.1f} s"
    places = 2 if duration_ms < 1 else 1 if duration_ms < 100 else 0
    return f"{duration_ms:,.{places}f} ms"


def widest_durations() -> tuple[str, ...]:
    """What ``duration_text`` gives at most, up to an hour."""
    return duration_text(SECONDS_FROM_MS - 0.1), duration_text(3_600_000.0)


def size_text(size_bytes: int) -> str:
    """``0 B``, ``812 B``, ``1.2 kB``, ``300 MB``: thousands, as filters have them."""
    size = float(size_bytes)
    for unit in ("B", "kB", "MB"):
        if size < ROUNDS_UP:
            return f"{size:.0f} B" if unit == "B" else f"{size:.3g} {unit}"
        size /= 1000
    return f"{size:,.1f} GB"


def endpoint_text(url: str) -> str:
    """Host, port and path of a URL; one that is none stays as it is."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    if not parts.netloc:
        return url
    host = parts.netloc.rpartition("@")[2]
    return host + (parts.path if parts.path != "/" else "") + (f"?{parts.query}" if parts.query else "")


def outcome_text(row: DeliveryRow, now: datetime) -> str:
    """What became of a delivery, in two or three words: ``200``, ``timeout``, ``again at 10:42:09``."""
    if row.outcome in (Outcome.CANCELLED, Outcome.SKIPPED):
        return tr(row.outcome)
    if row.outcome is Outcome.PENDING:
        return _pending_text(row, now)
    if row.failure is not None:
        return tr(row.failure)
    return str(row.status) if row.status is not None else tr(row.outcome)


def widest_outcomes(now: datetime) -> tuple[str, ...]:
    """What ``outcome_text`` gives, for a dozen attempts."""
    ends = (tr(word) for word in (*Outcome, *FailureKind))
    return *ends, tr("sending"), tr("attempt {number}", number=12), _again_text(now)


def _again_text(at: datetime) -> str:
    return tr("again {time}", time=f"{at.astimezone():%H:%M:%S}")


def _pending_text(row: DeliveryRow, now: datetime) -> str:
    if row.attempting:
        return tr("sending") if row.attempting == 1 else tr("attempt {number}", number=row.attempting)
    if row.next_attempt_at is None or row.next_attempt_at <= now:
        return tr(Outcome.PENDING)
    return _again_text(row.next_attempt_at)
