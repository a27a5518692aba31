"""What a scenario is: frozen values, made by ``core.scenarios.reading`` and by nobody else."""

from enum import StrEnum

import msgspec

from core.catalogue.js_json import Json
from core.model import Outcome


class _Step(msgspec.Struct, frozen=True, kw_only=True):
    number: int
    """From 1, in the order of the file, steps within steps included."""
    line: int
    """Where in the file it begins, from 1."""
    depth: int = 0
    """How many other steps it stands in."""
    note: str = ""
    """What the author says of it."""


class Fire(_Step, frozen=True, kw_only=True):
    """An event is fired; the scenario goes on at once, as the producer does."""

    event: str
    variant: str = ""
    values: tuple[tuple[str, Json], ...] = ()
    """What is set in the sample: (path, value)."""
    hooks: tuple[str, ...] = ()
    """Ids or names of the hooks that get it; empty: those that listen."""
    ip: str | None = None
    user_agent: str | None = None
    fresh: bool = False
    """Whether it is about somebody else than the events before it."""
    name: str = ""
    """By which later steps refer to it; may be empty."""


class Wait(_Step, frozen=True, kw_only=True):
    """Nothing happens for a while."""

    seconds: Json
    """A number, or a template that gives one."""


class Let(_Step, frozen=True, kw_only=True):
    """Values get names."""

    values: tuple[tuple[str, Json], ...]


class Expect(_Step, frozen=True, kw_only=True):
    """What has to have become of a fired event; waits for it. What is ``None`` is not asked."""

    of: str
    outcome: Outcome | None = None
    """Of every delivery, and there has to be one."""
    status: str | None = None
    """Of every last answer: ``204`` or ``2xx``."""
    deliveries: int | None = None
    decision: str | None = None
    """Of the blocking hooks: ``allow`` or ``deny``."""


class Compare(_Step, frozen=True, kw_only=True):
    """Two values have to be equal."""

    value: Json
    equals: Json


class Sequence(StrEnum):
    """In which order the steps of a block are taken."""

    IN_TURN = "in turn"
    EITHER = "either"
    """One after the other, in an order that is drawn each time."""
    AT_ONCE = "at once"


class Do(_Step, frozen=True, kw_only=True):
    """A block of steps, once or many times."""

    steps: "tuple[Step, ...]"
    loop: Json = 1
    """How many times; a list: once for each member; a template: what it gives, either of them."""
    name: str = ""
    """What the round's number (from 1), or the member of the list, is called inside."""
    order: Sequence = Sequence.IN_TURN
    fresh: bool = False
    """Whether each round is about somebody else."""


Step = Fire | Wait | Let | Expect | Compare | Do


class Scenario(msgspec.Struct, frozen=True, kw_only=True):
    """A scenario, whole and sound."""

    name: str
    description: str
    values: dict[str, Json]
    """What can be set from outside, with what holds if it is not."""
    steps: tuple[Step, ...]
    limit_s: float
    """The longest it may run."""

    @property
    def every_step(self) -> tuple[Step, ...]:
        """All steps in the order of the file; step ``n`` is at ``n - 1``."""
        return _flat(self.steps)


def _flat(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(
        each for step in steps for each in (step, *(_flat(step.steps) if isinstance(step, Do) else ()))
    )
