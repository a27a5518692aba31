"""A scenario walked, step by step, over a ``Port``: the same in the window and in the terminal."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from random import Random, SystemRandom

import msgspec

from core.catalogue.js_json import Json, js_json
from core.catalogue.payloads import payload_for_event, with_value
from core.catalogue.samples import Cast, Client, new_cast, sample
from core.errors import InputError
from core.model import Outcome
from core.scenarios.fired import Fired
from core.scenarios.model import Compare, Do, Expect, Fire, Let, Scenario, Sequence, Step, Wait
from core.scenarios.port import Ended, Port
from core.scenarios.reading import CAST, LOOP_LIMIT, WAIT_LIMIT_S
from core.scenarios.report import FiredEvent, Run, State, Told
from core.scenarios.templates import filled, paths, steps_of, value_at

FIRES_LIMIT = 10_000
# Of every kind, loops counted out: what a run may do between two events has an end as well.
STEPS_TAKEN_LIMIT = 100_000
SHOWN = 120

Tell = Callable[[Told], None]
OnFired = Callable[[FiredEvent], None]
_FRESH = SystemRandom()


class StepFailed(Exception):  # noqa: N818 - it is how a step ends, not an error of the program
    """A step ends the run: its number, and why in a sentence."""

    def __init__(self, step: int, reason: str) -> None:
        super().__init__(reason)
        self.step = step
        self.reason = reason


async def run(
    scenario: Scenario,
    port: Port,
    *,
    tell: Tell,
    on_fired: OnFired | None = None,
    values: Mapping[str, Json] | None = None,
    rng: Random = _FRESH,
) -> Run:
    """Walk a scenario to its end, or to the first step that cannot be taken or does not hold.

    Args:
        tell: called for every step that begins or ends.
        on_fired: called for every event, once its deliveries are stored.
        values: in the place of the scenario's own. ``InputError`` for one that it has not.
        rng: where the cast comes from, and the order where either may be.

    Cancelling it stops it; deliveries under way go on.
    """
    walk = _Walk(scenario, port, tell, on_fired, values or {}, rng)
    try:
        async with asyncio.timeout(scenario.limit_s):
            await walk.all(scenario, new_cast(rng))
            ended = await walk.all_ended()
    except StepFailed as failure:
        return Run(ok=False, reason=failure.reason, failed_step=failure.step, fired=tuple(walk.fired))
    except InputError as error:  # a delivery was deleted while it was waited for
        return Run(ok=False, reason=str(error), fired=tuple(walk.fired))
    except TimeoutError:
        reason = f"It ran longer than its limit of {scenario.limit_s:g} s."
        return Run(ok=False, reason=reason, fired=tuple(walk.fired))
    unspoken = walk.failed_unspoken(ended)
    return Run(ok=not unspoken, reason=unspoken, fired=tuple(walk.fired), deliveries=ended)


class _Walk:
    """One run: what has a name by now, what was fired."""

    def __init__(
        self,
        scenario: Scenario,
        port: Port,
        tell: Tell,
        on_fired: OnFired | None,
        values: Mapping[str, Json],
        rng: Random,
    ) -> None:
        for name in values:
            if name not in scenario.values:
                possible = ", ".join(scenario.values) or "none"
                raise InputError(f"The scenario has no value “{name[:40]}”.", f"It has: {possible}.")
        self.fired: list[FiredEvent] = []
        self._on_fired = on_fired
        self._port = port
        self._tell = tell
        self._rng = rng
        self._named: dict[str, Json | Fired] = {**values}
        self._spoken_of: set[str] = set()
        self._taken = 0

    async def all(self, scenario: Scenario, cast: Cast) -> None:
        """Take every step; first the scenario's own values that were not set from outside get theirs."""
        for name, value in scenario.values.items():
            if name not in self._named:
                self._named[name] = await self._value(value, cast)
        await self.steps(scenario.steps, cast, Sequence.IN_TURN)

    async def steps(self, steps: tuple[Step, ...], cast: Cast, order: Sequence) -> None:
        """Take the steps of a block."""
        if order is Sequence.AT_ONCE:
            ends = await asyncio.gather(*(self._step(step, cast) for step in steps), return_exceptions=True)
            for end in ends:
                if isinstance(end, BaseException):
                    raise end
            return
        for step in steps if order is Sequence.IN_TURN else self._rng.sample(steps, len(steps)):
            await self._step(step, cast)

    async def all_ended(self) -> tuple[Ended, ...]:
        """What became of every delivery, once it is over."""
        return await self._port.ended([each for event in self.fired for each in event.delivery_ids])

    def failed_unspoken(self, ended: tuple[Ended, ...]) -> str:
        """The sentence about deliveries that failed though no step expects anything of them; may be empty."""
        fine = (Outcome.DELIVERED, Outcome.SKIPPED)
        spoken = {
            each for event in self.fired if event.event_id in self._spoken_of for each in event.delivery_ids
        }
        failed = [each for each in ended if each.outcome not in fine and each.delivery_id not in spoken]
        if not failed:
            return ""
        first = f"the one to “{failed[0].hook_name}” is {failed[0].outcome}"
        return f"{len(failed):,} of {len(ended):,} deliveries did not reach their endpoints: {first}."

    # one step

    async def _step(self, step: Step, cast: Cast) -> None:
        self._taken += 1
        if self._taken > STEPS_TAKEN_LIMIT:
            raise StepFailed(step.number, f"The scenario took more than {STEPS_TAKEN_LIMIT:,} steps.")
        self._tell(Told(step.number, State.RUNNING))
        async with self._told_if_it_fails(step):
            says = await self._take(step, cast)
        self._tell(Told(step.number, State.DONE, says))
        await asyncio.sleep(0)  # nothing else may wait for a loop that waits for nothing

    @asynccontextmanager
    async def _told_if_it_fails(self, step: Step) -> AsyncIterator[None]:
        try:
            yield
        except InputError as error:
            self._tell(Told(step.number, State.FAILED, str(error)))
            raise StepFailed(step.number, f"Step {step.number}: {error}") from error
        except StepFailed as failure:
            says = failure.reason if failure.step == step.number else ""
            self._tell(Told(step.number, State.FAILED, says))
            raise
        except asyncio.CancelledError:
            self._tell(Told(step.number, State.STOPPED))
            raise

    async def _take(self, step: Step, cast: Cast) -> str:
        match step:
            case Fire():
                return await self._fire(step, cast)
            case Wait():
                return await self._wait(step, cast)
            case Let():
                for name, value in step.values:
                    self._named[name] = await self._value(value, cast)
                return ", ".join(f"{name} = {shown(self._named[name])}" for name, _ in step.values)
            case Expect():
                return await self._expect(step)
            case Compare():
                left, right = await self._value(step.value, cast), await self._value(step.equals, cast)
                if left != right:
                    raise StepFailed(step.number, f"{shown(left)} is not {shown(right)}.")
                return f"both are {shown(left)}"
            case Do():
                return await self._do(step, cast)

    async def _fire(self, step: Fire, cast: Cast) -> str:
        if len(self.fired) >= FIRES_LIMIT:
            raise StepFailed(step.number, f"The scenario fired more than {FIRES_LIMIT:,} events.")
        cast = new_cast(self._rng) if step.fresh else cast
        client = Client(await self._text(step.ip, cast), await self._text(step.user_agent, cast))
        payload = sample(step.event, now=self._port.now(), variant=step.variant, cast=cast, client=client)
        for path, value in step.values:
            payload = with_value(payload, path, await self._value(value, cast))
        payload = payload_for_event(payload)
        hooks = await self._value(list(step.hooks), cast)
        assert isinstance(hooks, list)
        hook_ids = await self._port.hook_ids([str(hook) for hook in hooks]) if hooks else ()
        body = js_json(payload).encode()
        triggered = await self._port.fire(step.event, body, hook_ids)
        event = FiredEvent(
            step=step.number,
            event=step.event,
            event_id=triggered.event_id,
            delivery_ids=triggered.delivery_ids,
            skipped=triggered.skipped,
        )
        self.fired.append(event)
        if self._on_fired is not None:
            self._on_fired(event)
        if step.name:
            self._named[step.name] = Fired(event, payload, self._port)
        count = len(event.delivery_ids)
        return "no hook got it" if not count else f"{count:,} {'delivery' if count == 1 else 'deliveries'}"

    async def _wait(self, step: Wait, cast: Cast) -> str:
        seconds = await self._value(step.seconds, cast)
        if (
            not isinstance(seconds, int | float)
            or isinstance(seconds, bool)
            or not 0 <= seconds <= WAIT_LIMIT_S
        ):
            raise InputError(f"{shown(seconds)} is no number of seconds from 0 to {WAIT_LIMIT_S:g}.")
        await self._port.wait(float(seconds))
        return f"{seconds:g} s"

    async def _expect(self, step: Expect) -> str:
        fired = self._named[step.of]
        assert isinstance(fired, Fired)  # the reader of the file has seen to it
        self._spoken_of.add(fired.event.event_id)
        if problem := await fired.problem(step):
            raise StepFailed(step.number, f"{fired.event.event}: {problem}")
        return "as expected"

    async def _do(self, step: Do, cast: Cast) -> str:
        loop = await self._value(step.loop, cast)
        rounds: list[Json]
        match loop:
            case bool() | float() | str() | dict() | None:
                raise InputError(f"{shown(loop)} is neither a number of rounds nor a list.")
            case int() if not 0 <= loop <= LOOP_LIMIT:
                raise InputError(f"{loop:,} rounds are more than {LOOP_LIMIT:,}.")
            case int():
                rounds = list(range(1, loop + 1))
            case list():
                rounds = loop[: LOOP_LIMIT + 1]
        for number, member in enumerate(rounds, 1):
            if number > LOOP_LIMIT:
                raise InputError(f"The list is longer than {LOOP_LIMIT:,}.")
            if step.name:
                self._named[step.name] = member
            if len(rounds) > 1:
                self._tell(Told(step.number, State.RUNNING, f"round {number:,} of {len(rounds):,}"))
            await self.steps(step.steps, new_cast(self._rng) if step.fresh else cast, step.order)
        return f"{len(rounds):,} rounds" if len(rounds) != 1 else ""

    # values

    async def _text(self, value: str | None, cast: Cast) -> str | None:
        if value is None:
            return None
        found = await self._value(value, cast)
        return found if isinstance(found, str) else js_json(found)

    async def _value(self, value: Json, cast: Cast) -> Json:
        """A value with its templates filled; waits for the outcomes and answers that they name."""
        known: dict[str, Json] = {}
        for path in set(paths(value)):
            root, *rest = steps_of(path)
            named = cast.values if root == CAST else self._named.get(root)
            if isinstance(named, Fired):
                known[path] = await named.value_at(rest, path)
            else:
                known[path] = value_at(msgspec.to_builtins(named), rest, path)
        return filled(value, known.__getitem__)


def shown(value: object) -> str:
    """A value, short enough for a sentence."""
    text = js_json(msgspec.to_builtins(value)) if not isinstance(value, Fired) else value.event.event
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
