"""What is told of a run: a step at a time while it runs, and the whole when it is over."""

from enum import StrEnum

import msgspec

from core.scenarios.port import Ended


class State(StrEnum):
    """How far a step is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    """It was under way when the run was stopped."""


class Told(msgspec.Struct, frozen=True):
    """Something about one step; a step in a loop is told of in every round."""

    step: int
    """Its number, from 1."""
    state: State
    says: str = ""
    """What it did, or why it failed; may quote foreign text."""


class FiredEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event that a run fired."""

    step: int
    event: str
    event_id: str
    delivery_ids: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...] = ()
    """Hooks that were passed over: (hook id, reason in a sentence)."""


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """A run that is over."""

    ok: bool
    """Every step was taken, every expectation met, and no delivery failed that was not spoken of."""
    reason: str
    """Why not, in a sentence; empty where it is ok."""
    failed_step: int = 0
    """Which step ended it; 0 where none did."""
    fired: tuple[FiredEvent, ...] = ()
    deliveries: tuple[Ended, ...] = ()
    """What became of those that were waited for, in the order they were fired."""
