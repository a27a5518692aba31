"""Failures and latencies as rows of a ``RowChart``, and what is said of each."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from core.reports.figures import Failures, Latency, Reason
from core.reports.table import hook_words
from gui.language import tr, tr_n
from gui.reports.row_chart import Drawing, Piece, Row
from gui.reports.scale import count_ticks, decades, place, tick_text
from gui.reports.words import failed_attempts_words, failed_words
from gui.widgets.controls import one_line
from gui.widgets.figures import ms_text

# More rows nobody looks at; the table has them all.
_DRAWN = 300


def failures_drawing(failures: Failures) -> Drawing:
    """Hooks with their reasons, the worst first; then the receiver's."""
    sent = failures.sent[:_DRAWN]
    reasons = (*sent, *failures.received)
    most = max((max(each.deliveries, each.attempts) for each in reasons), default=0)
    ticks = count_ticks(most, 4)
    rows: list[Row] = []
    for (_, name), group in groupby(
        reasons, lambda each: (each.hook_id, hook_words(each.hook_id, each.hook_name, tr))
    ):
        rows.append(Row(one_line(name)))
        rows.extend(_reason_row(each, ticks[-1], is_received=each in failures.received) for each in group)
    if left_out := len(failures.sent) - len(sent):
        rows.append(Row(tr_n("{n} more are in the table", "{n} more are in the table", left_out)))
    return Drawing(
        headings=(tr("Deliveries"), tr("Attempts")),
        rows=tuple(rows),
        ticks=tuple((tick / ticks[-1], f"{tick:,}") for tick in ticks),
        legend=(("bad", tr("Failed for good")), ("connect", tr("Further failed attempts"))),
    )


def latency_drawing(latencies: Sequence[Latency]) -> Drawing:
    """Two rows for every hook, on an axis of decades."""
    if not latencies:
        return Drawing()
    ticks = decades(max(each.most for each in latencies), min(each.p50 for each in latencies))
    return Drawing(
        headings=(tr("Attempts"), "p50", "p90", "p95", "p99", tr("Max")),
        rows=tuple(_latency_rows(latencies, ticks)),
        ticks=tuple((place(tick, ticks), tick_text(tick)) for tick in ticks),
        legend=(
            ("wait", tr("Wait, p50 to p95")),
            ("accent", tr("Total, p50 to p95")),
            ("text", "p99"),
            ("muted", tr("to max")),
        ),
    )


def _reason_row(reason: Reason, top: int, *, is_received: bool) -> Row:
    good = reason.deliveries / top
    pieces = [Piece(0.0, good, "bad")] if reason.deliveries else []
    if reason.attempts > reason.deliveries:
        pieces.append(Piece(good, reason.attempts / top, "connect"))
    name = hook_words(reason.hook_id, reason.hook_name, tr)
    if is_received:
        counts = tr_n("{n} request", "{n} requests", reason.deliveries)
    else:
        counts = f"{failed_words(reason.deliveries)}, {failed_attempts_words(reason.attempts)}"
    return Row(
        one_line(tr(reason.reason)),
        (f"{reason.deliveries:,}", "–" if is_received else f"{reason.attempts:,}"),
        tuple(pieces),
        says=one_line(f"{name}, {tr(reason.reason)}: {counts}"),
    )


def _latency_rows(latencies: Sequence[Latency], ticks: Sequence[float]) -> Iterator[Row]:
    before = None
    for each in latencies:
        name = hook_words(each.hook_id, each.hook_name, tr)
        if each.hook_id != before:
            yield Row(one_line(name))
            before = each.hook_id
        figures = (each.p50, each.p90, each.p95, each.p99, each.most)
        words = [ms_text(round(figure * 1_000_000)) for figure in figures]
        p50, _, p95, p99, most = (place(figure, ticks) for figure in figures)
        yield Row(
            tr(each.measure),
            (f"{each.attempts:,}", *words),
            (Piece(p95, most, "muted", 3), Piece(p50, p95, "wait" if each.measure == "wait" else "accent")),
            (p99,),
            one_line(_latency_words(name, each, words)),
        )


def _latency_words(name: str, each: Latency, figures: Sequence[str]) -> str:
    p50, p90, p95, p99, most = figures
    return tr_n(
        "{hook}, {measure} over {n} attempt: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}",
        "{hook}, {measure} over {n} attempts: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}",
        each.attempts,
        hook=name,
        measure=tr(each.measure),
        p50=p50,
        p90=p90,
        p95=p95,
        p99=p99,
        most=most,
    )
