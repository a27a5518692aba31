"""Lists as tables."""

from collections.abc import Iterable, Sequence

from rich.table import Table
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

WHOLE = "whole"
"""Marks a column that is never cut: an id is no use without its end."""


def put_table(columns: Sequence[tuple[str, str]], rows: Iterable[Sequence[Text]]) -> None:
    """Print a table; a column is (heading, ``WHOLE`` or nothing)."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for heading, kind in columns:
        table.add_column(heading, no_wrap=True, overflow="ellipsis", min_width=21 if kind == WHOLE else None)
    for row in rows:
        table.add_row(*row)
    screen().print(table)


def put_hooks(hooks: Iterable[Hook]) -> None:
    """Print a list of hooks."""
    put_table(
        (("ID", WHOLE), ("NAME", ""), ("ON", ""), ("URL", ""), ("EVENTS", "")),
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
        (("ID", WHOLE), ("AT", ""), ("OUTCOME", ""), ("TOOK", ""), ("EVENT", ""), ("HOOK", "")),
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


def put_captures(rows: Iterable[CaptureRow]) -> None:
    """Print a list of captures."""
    put_table(
        (("ID", WHOLE), ("AT", ""), ("REQUEST", ""), ("BODY", ""), ("ANSWER", ""), ("SIGNATURE", "")),
        (
            (
                shown(row.id),
                shown(time_text(row.received_at)),
                shown(request_text(row), "red" if row.malformed is not None else ""),
                shown(size_text(row.body_size)),
                shown("–" if row.status is None else str(row.status)),
                shown(signature_text(row.verdict), signature_style(row.verdict)),
            )
            for row in rows
        ),
    )
