"""An event that a scenario fired, as later steps ask about it."""

from core.catalogue.js_json import Json
from core.catalogue.json_text import parse_json
from core.errors import InputError
from core.model import Outcome
from core.scenarios.model import Expect
from core.scenarios.port import Ended, Port
from core.scenarios.report import FiredEvent
from core.scenarios.templates import value_at

NO_HOOK = "No hook got it."


class Fired:
    """Its deliveries are waited for when something is asked that only their outcome tells."""

    def __init__(self, event: FiredEvent, payload: dict[str, Json], port: Port) -> None:
        self.event = event
        self._payload = payload
        self._port = port
        self._ended: tuple[Ended, ...] | None = None

    async def value_at(self, steps: list[str], path: str) -> Json:
        """The value at ``steps`` below its name; ``path`` is the whole. ``InputError`` where it leads nowhere."""
        if not steps:
            return self.event.event_id
        field, rest = steps[0], steps[1:]
        match field:
            case "event_id":
                value: Json = self.event.event_id
            case "payload":
                value = self._payload
            case "decision" | "message":
                decision = await self._port.decision(self.event.event_id)
                value = decision.message if field == "message" else _word(allows=decision.allows)
            case "outcome":
                value = _outcome(await self.ended())
            case "status":
                value = (await self._first()).status
            case "answer":
                value = _answer(await self._first(), self.event.event)
            case _:
                value = [_shape(each) for each in await self.ended()]
        return value_at(value, rest, path)

    async def ended(self) -> tuple[Ended, ...]:
        """What became of its deliveries, once all are over."""
        if self._ended is None:
            self._ended = await self._port.ended(self.event.delivery_ids)
        return self._ended

    async def problem(self, expected: Expect) -> str:
        """Why it is not as expected, in a sentence; empty where it is."""
        if expected.deliveries is not None and len(self.event.delivery_ids) != expected.deliveries:
            return f"{len(self.event.delivery_ids):,} deliveries instead of {expected.deliveries:,}."
        if expected.outcome or expected.status:
            ended = await self.ended()
            if not ended:
                return NO_HOOK
            for each in ended:
                if problem := _unlike(each, expected):
                    return problem
        if expected.decision:
            decision = await self._port.decision(self.event.event_id)
            if (word := _word(allows=decision.allows)) != expected.decision:
                return f"The decision is {word}, not {expected.decision}."
        return ""

    async def _first(self) -> Ended:
        ended = await self.ended()
        if not ended:
            raise InputError(f"{self.event.event}: {NO_HOOK}", "Make a hook that listens to it.")
        return ended[0]


def _unlike(ended: Ended, expected: Expect) -> str:
    if expected.outcome and ended.outcome is not expected.outcome:
        status = "" if ended.status is None else f", status {ended.status}"
        return f"The delivery to “{ended.hook_name}” is {ended.outcome}{status}; expected was {expected.outcome}."
    if expected.status and not _fits(ended.status, expected.status):
        status = "no status" if ended.status is None else f"status {ended.status}"
        return f"The delivery to “{ended.hook_name}” has {status}; expected was {expected.status}."
    return ""


def _fits(status: int | None, pattern: str) -> bool:
    return status is not None and (str(status) == pattern or f"{str(status)[0]}xx" == pattern)


def _outcome(ended: tuple[Ended, ...]) -> Json:
    """The one that all have, else the first that is not delivered; null where no hook got it."""
    odd = next((each for each in ended if each.outcome is not Outcome.DELIVERED), None)
    return odd.outcome.value if odd else Outcome.DELIVERED.value if ended else None


def _shape(ended: Ended) -> Json:
    return {
        "id": ended.delivery_id,
        "hook": ended.hook_name,
        "outcome": ended.outcome.value,
        "status": ended.status,
        "answer": ended.answer.decode("utf-8", "replace"),
    }


def _answer(ended: Ended, event: str) -> Json:
    try:
        return parse_json(ended.answer)
    except InputError as error:
        raise InputError(f"{event}: the answer of “{ended.hook_name}” is not JSON.", error.hint) from error


def _word(*, allows: bool) -> str:
    return "allow" if allows else "deny"
