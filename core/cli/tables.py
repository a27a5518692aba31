"""Lists as tables."""

from collections.abc import Iterable, Sequence

from rich.text import Text

from core.cli.output import screen, shown
from core.cli.words import (
    duration_text,
    outcome_style,
    outcome_text,
    request_text,
    signature_style,
    signature_text,
    size_text,
    time_text,
)
from core.model import CaptureRow, DeliveryRow, Hook

KEPT, CUT = False, True
"""Whether a column gives way on a narrow terminal; a number or an id is no use without its end."""
GAP = "  "
# What is left of a column that gives way.
NARROWEST = 4


def put_table(columns: Sequence[tuple[str, bool]], rows: Iterable[Sequence[Text]]) -> None:
    """Print a table; a column is (heading, ``KEPT`` or ``CUT``)."""
    console = screen()
    lines = [[Text(heading, "bold") for heading, _ in columns], *rows]
    widths = [max(cell.cell_len for cell in cells) for cells in zip(*lines, strict=True)]
    room = console.width - len(GAP) * (len(columns) - 1)
    widths = fitted(widths, [number for number, (_, kind) in enumerate(columns) if kind == CUT], room)
    for line in lines:
        for cell, width in zip(line, widths, strict=True):
            cell.truncate(width, overflow="ellipsis", pad=cell is not line[-1])
        console.print(Text(GAP).join(line), soft_wrap=True)


def fitted(widths: Sequence[int], elastic: Sequence[int], room: int) -> list[int]:
    """Widths that fit into the room, as far as the elastic columns give way; always the widest of them."""
    fitting = list(widths)
    while sum(fitting) > room:
        widest = max(elastic, key=lambda number: fitting[number])
        if fitting[widest] <= NARROWEST:
            break
        fitting[widest] -= 1
    return fitting


def put_hooks(hooks: Iterable[Hook]) -> None:
    """Print a list of hooks."""
    put_table(
        (("ID", KEPT), ("NAME", CUT), ("ON", KEPT), ("URL", CUT), ("EVENTS", CUT)),
        (
            (
                shown(hook.id),
                shown(hook.name),
                Text("yes", "green") if hook.enabled else Text("no", "yellow"),
                shown(hook.url),
                shown(", ".join(hook.events)),
            )
            for hook in hooks
        ),
    )


def put_deliveries(rows: Iterable[DeliveryRow]) -> None:
    """Print a list of deliveries."""
    put_table(
        (("ID", KEPT), ("AT", KEPT), ("OUTCOME", KEPT), ("TOOK", KEPT), ("EVENT", CUT), ("HOOK", CUT)),
        (
            (
                shown(row.id),
                shown(time_text(row.created_at)),
                shown(outcome_text(row), outcome_style(row)),
                shown(duration_text(row.duration_ms)),
                shown(row.event or row.method),
                shown(row.hook_name or row.url),
            )
            for row in rows
        ),
    )


def answer_text(row: CaptureRow) -> str:
    """The status, and the handshake that answered so."""
    status = "–" if row.status is None else str(row.status)
    return f"{status} {row.handshake}".rstrip()


def put_captures(rows: Iterable[CaptureRow]) -> None:
    """Print a list of captures."""
    put_table(
        (("ID", KEPT), ("AT", KEPT), ("REQUEST", CUT), ("BODY", KEPT), ("ANSWER", KEPT), ("SIGNATURE", KEPT)),
        (
            (
                shown(row.id),
                shown(time_text(row.received_at)),
                shown(request_text(row), "red" if row.malformed is not None else ""),
                shown(size_text(row.body_size)),
                shown(answer_text(row)),
                shown(signature_text(row.verdict), signature_style(row.verdict)),
            )
            for row in rows
        ),
    )
