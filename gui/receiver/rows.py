"""The list of captures: where its rows come from, and what its columns say."""

from collections.abc import Callable

from core.changes import CaptureReceived, Change
from core.clock import Now
from core.filters import CAPTURE_KEYS
from core.model import CaptureRow
from core.store.reader import Reader
from gui.exchanges.source import Quick, Source
from gui.exchanges.words import size_text, time_text, widest_times
from gui.language import mark, tr, tr_n
from gui.theme import Tone
from gui.widgets.badge import status_tone, verdict_tone
from gui.widgets.windowed_model import Column

QUICK = (
    Quick(mark("All"), ""),
    Quick(mark("Valid signature"), "signature:valid"),
    Quick(mark("Bad signature"), "signature:invalid"),
    Quick(mark("Malformed"), "malformed:yes"),
    Quick(mark("Handshakes"), "handshake:*"),
)


def capture_source(reader: Reader) -> Source[CaptureRow]:
    """The captures of a workspace."""
    return Source(
        kind="capture",
        plural=tr("captures"),
        counted=lambda count: tr_n("{n} capture", "{n} captures", count),
        filter_name=tr("Filter captures"),
        no_match=tr("No capture matches"),
        keys=CAPTURE_KEYS,
        seqs=reader.capture_seqs,
        rows=reader.capture_rows,
        row_of=reader.capture_row,
        told=_told,
        settled=lambda row: True,  # noqa: ARG005 - a capture never changes
        quick=QUICK,
    )


def capture_columns(now: Now, hook_name: Callable[[str], str]) -> tuple[Column[CaptureRow], ...]:
    """Time, request, our answer, the signature's verdict; ``hook_name`` gives the name of a hook id."""
    return (
        Column(
            mark("Time"), lambda row: time_text(row.received_at, now()), 76, muted=True, widest=widest_times()
        ),
        Column(mark("Method"), lambda row: row.method, 64),
        Column(mark("Target"), target_text, 0, mono=True),
        Column(mark("Answer"), answer_text, 64, tone=lambda row: status_tone(row.status)),
        Column(mark("Verdict"), verdict_text, 124, tone=_verdict_tone),
        Column(mark("Size"), lambda row: size_text(row.body_size), 68, right=True),
        Column(mark("Hook"), lambda row: hook_name(row.hook_id), 120),
        Column(mark("From"), lambda row: row.remote, 140, mono=True, muted=True),
    )


def target_text(row: CaptureRow) -> str:
    """The target; of a malformed request the reason why it is one."""
    return row.target if row.malformed is None else row.malformed


def answer_text(row: CaptureRow) -> str:
    """The status of our answer; ``none`` where none could be sent."""
    return tr("none") if row.status is None else str(row.status)


def verdict_text(row: CaptureRow) -> str:
    """Malformed, the verdict on the signature, or that it was a challenge; empty where nothing was to be checked."""
    if row.malformed is not None:
        return tr("malformed")
    if row.verdict is None and row.handshake:
        return tr("handshake")
    return "" if row.verdict is None else tr(row.verdict.replace("_", " "))


def _verdict_tone(row: CaptureRow) -> Tone | None:
    if row.malformed is not None:
        return Tone.BAD
    if row.verdict is None and row.handshake:
        return Tone.INFO
    return None if row.verdict is None else verdict_tone(row.verdict)


def _told(change: Change) -> CaptureRow | None:
    return change.row if isinstance(change, CaptureReceived) else None
