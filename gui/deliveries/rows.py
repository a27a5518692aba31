"""The list of deliveries: where its rows come from, and what its columns say."""

from core.changes import Change, DeliveryCreated, DeliveryMoved
from core.clock import Now
from core.filters import DELIVERY_KEYS
from core.model import DeliveryRow, Outcome
from core.store.reader import Reader
from gui.exchanges.source import Quick, Source
from gui.exchanges.words import (
    duration_text,
    endpoint_text,
    outcome_text,
    time_text,
    widest_durations,
    widest_outcomes,
    widest_times,
)
from gui.language import mark, tr, tr_n
from gui.theme import Tone
from gui.widgets.badge import outcome_tone, status_tone
from gui.widgets.windowed_model import Column

QUICK = (
    Quick(mark("All"), ""),
    Quick(mark("Failed"), "outcome:failed"),
    Quick(mark("Pending"), "outcome:pending"),
    Quick(mark("Delivered"), "outcome:delivered"),
)


def delivery_source(reader: Reader) -> Source[DeliveryRow]:
    """The deliveries of a workspace."""
    return Source(
        kind="delivery",
        plural=tr("deliveries"),
        counted=lambda count: tr_n("{n} delivery", "{n} deliveries", count),
        filter_name=tr("Filter deliveries"),
        no_match=tr("No delivery matches"),
        keys=DELIVERY_KEYS,
        seqs=reader.delivery_seqs,
        rows=reader.delivery_rows,
        row_of=reader.delivery_row,
        told=_told,
        settled=lambda row: row.outcome is not Outcome.PENDING,
        quick=QUICK,
    )


def delivery_columns(now: Now) -> tuple[Column[DeliveryRow], ...]:
    """Time, event, outcome, how long it took, and where it went."""
    return (
        Column(
            mark("Time"), lambda row: time_text(row.created_at, now()), 76, muted=True, widest=widest_times()
        ),
        Column(mark("Event"), title_text, 0),
        outcome_column(now, 112),
        took_column(70),
        Column(mark("Tries"), tries_text, 44, right=True),
        Column(mark("Hook"), lambda row: row.hook_name, 100),
        Column(mark("Endpoint"), lambda row: endpoint_text(row.url), 150, mono=True, muted=True),
    )


def outcome_column(now: Now, width: int) -> Column[DeliveryRow]:
    """What became of it; ``width`` in pixels, at least."""
    return Column(
        mark("Outcome"),
        lambda row: outcome_text(row, now()),
        width,
        tone=row_tone,
        widest=widest_outcomes(now()),
    )


def took_column(width: int) -> Column[DeliveryRow]:
    """How long its last attempt took; ``width`` in pixels, at least."""
    return Column(
        mark("Took"),
        lambda row: duration_text(row.duration_ms),
        width,
        right=True,
        widest=widest_durations(),
    )


def title_text(row: DeliveryRow) -> str:
    """The event, or for a request that is no event's its method."""
    title = row.event or tr("{method} request", method=row.method)
    return f"↻ {title}" if row.replay_of else title


def tries_text(row: DeliveryRow) -> str:
    """How many attempts there were; the one under way counts."""
    tries = max(row.attempts, row.attempting)
    return str(tries) if tries else ""


def row_tone(row: DeliveryRow) -> Tone:
    """The tone of what became of it: the answer's status tells more than the outcome."""
    if row.outcome is Outcome.FAILED and row.failure is None and row.status is not None:
        return status_tone(row.status)
    return outcome_tone(row.outcome)


def is_news(row: DeliveryRow, known: DeliveryRow | None) -> bool:
    """A row that was read may be older than what was announced meanwhile: what is over stays over."""
    return known is None or known.outcome is Outcome.PENDING or row.outcome is not Outcome.PENDING


def _told(change: Change) -> DeliveryRow | None:
    return change.row if isinstance(change, DeliveryCreated | DeliveryMoved) else None
