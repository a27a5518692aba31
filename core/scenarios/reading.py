"""A scenario file, read strictly: every mistake names the file, the line, and what was expected there."""

import re
import tomllib
from collections.abc import Callable
from functools import partial
from typing import Any

from core.catalogue.events import find
from core.catalogue.js_json import Json, js_json
from core.catalogue.payloads import with_value
from core.catalogue.samples import new_cast, variants
from core.errors import InputError
from core.model import Outcome
from core.scenarios.model import Compare, Do, Expect, Fire, Let, Scenario, Sequence, Step, Wait
from core.scenarios.source import ScenarioError, Source, nearest
from core.scenarios.templates import paths, steps_of
from core.toml_lines import Path

# A scenario of a thousand steps has fifty kilobytes.
FILE_LIMIT = 256 * 1024
STEPS_LIMIT = 1000
DEPTH_LIMIT = 5
LOOP_LIMIT = 10_000
NAME_LIMIT = 100
WAIT_LIMIT_S = 3600.0
DURATION_S, DURATION_LIMIT_S = 600.0, 3600.0

FIRED_FIELDS = ("event_id", "payload", "outcome", "status", "answer", "deliveries", "decision", "message")
"""What a later step can ask of a fired event."""
CAST = "cast"

_NAME = re.compile(r"[a-z_][a-z0-9_]{0,39}")
_STATUS = re.compile(r"[1-5](?:xx|[0-9]{2})")
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_TOP = ("name", "description", "limit", "values", "steps")
_KEYS: dict[str, tuple[str, ...]] = {
    "fire": ("as", "variant", "set", "hooks", "ip", "user_agent", "fresh"),
    "wait": (),
    "let": (),
    "expect": ("outcome", "status", "deliveries", "decision"),
    "compare": ("equals",),
    "do": ("loop", "as", "order", "fresh"),
}


def read_scenario(text: str, file: str) -> Scenario:
    """The scenario that a text describes; ``file`` is its name, for what is said of a ``ScenarioError``."""
    if len(text) > FILE_LIMIT:
        raise ScenarioError(f"The file is larger than {FILE_LIMIT // 1024} KiB.", "Split it.", file=file)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        found = tomllib.loads(text)
    except RecursionError:
        raise ScenarioError(
            "Brackets are nested too deep.", "Use blocks of steps instead.", file=file
        ) from None
    except ValueError as error:
        raise _syntax(str(error), text, file) from None
    return _Reading(file, text).scenario(found)


def _syntax(message: str, text: str, file: str) -> ScenarioError:
    place = _PLACE.search(message)
    says = f"This is not TOML: {message[: place.start()] if place else message}."
    if place is None or place[1] is None:
        line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    else:
        line, column = int(place[1]), int(place[2])
    return ScenarioError(
        says, "Keys are written as: key = value, texts in quotes.", file=file, line=line, column=column
    )


class _Reading:
    """One file being read: where its keys are, and which names hold at this point."""

    def __init__(self, file: str, text: str) -> None:
        self._source = Source(file, text)
        self._count = 0
        self._fired: set[str] = set()
        self._named: set[str] = set()
        self._cast = new_cast().values

    def scenario(self, found: dict[str, Any]) -> Scenario:
        self._source.known_keys(found, _TOP, ())
        values = self._source.table(found, "values", ())
        for name, value in values.items():
            self._name(name, ("values", name))
            self._json(value, ("values", name))
        self._named.update(values)
        name = self._source.text(found, "name", (), limit=NAME_LIMIT)
        if not name:
            raise self._source.mistake("A scenario has a name.", 'Begin with: name = "…"', ())
        if not found.get("steps"):
            raise self._source.mistake("A scenario has steps.", "Begin the first with: [[steps]]", ("steps",))
        return Scenario(
            name=name,
            description=" ".join(self._source.text(found, "description", ()).split()),
            values=values,
            limit_s=self._source.number(found, "limit", (), 0.1, DURATION_LIMIT_S, DURATION_S),
            steps=self._steps(found["steps"], ("steps",), 0),
        )

    # steps

    def _steps(self, found: object, path: Path, depth: int, *, apart: bool = False) -> tuple[Step, ...]:
        """The steps of a list; ``apart``: none may use what another of them names."""
        if not isinstance(found, list) or not all(isinstance(each, dict) for each in found) or not found:
            raise self._source.mistake(
                "Steps are a list of tables.", f"Begin each with: [[{_dotted(path)}]]", path
            )
        before = set(self._fired), set(self._named)
        steps = []
        for index, table in enumerate(found):
            after = self._fired, self._named
            if apart:
                self._fired, self._named = set(before[0]), set(before[1])
            steps.append(self._step(table, (*path, index), depth))
            if apart:
                self._fired, self._named = self._fired | after[0], self._named | after[1]
        return tuple(steps)

    def _step(self, table: dict[str, Any], path: Path, depth: int) -> Step:
        self._count += 1
        if self._count > STEPS_LIMIT:
            raise self._source.mistake(f"There are more than {STEPS_LIMIT:,} steps.", "Use a loop.", path)
        kinds = [kind for kind in _KEYS if kind in table]
        if len(kinds) != 1:
            said = f"“{kinds[0]}” and “{kinds[1]}” are two steps." if kinds else "This step does nothing."
            if not kinds and (near := nearest(next(iter(table), ""), tuple(_KEYS))):
                said += f" Did you mean “{near}”?"
            raise self._source.mistake(said, f"A step has one of: {', '.join(_KEYS)}.", path)
        kind = kinds[0]
        self._source.known_keys(table, (kind, "note", *_KEYS[kind]), path)
        common = {
            "number": self._count,
            "line": self._source.line(path),
            "depth": depth,
            "note": self._source.text(table, "note", path),
        }
        made: Callable[[dict[str, Any], Path, dict[str, Any]], Step] = getattr(self, f"_{kind}")
        return made(table, path, common)

    def _fire(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Fire:
        event = self._source.text(table, "fire", path)
        variant = self._source.text(table, "variant", path)
        self._source.checked(partial(find, event), (*path, "fire"))
        if variant and variant not in variants(event):
            raise self._source.mistake(
                f"{event} has no variant “{variant[:60]}”.",
                f"Possible: {', '.join(variants(event))}.",
                (*path, "variant"),
            )
        values = self._source.table(table, "set", path)
        for key, value in values.items():
            self._json(value, (*path, "set", key))
            self._source.checked(partial(with_value, {}, key, None), (*path, "set", key))
        hooks = table.get("hooks", [])
        if (
            not isinstance(hooks, list)
            or not all(isinstance(hook, str) for hook in hooks)
            or len(hooks) > STEPS_LIMIT
        ):
            raise self._source.mistake(
                "“hooks” is a list of names or ids.", 'Write it like hooks = ["CRM"].', (*path, "hooks")
            )
        for key in ("hooks", "ip", "user_agent"):
            if key in table:
                self._json(table[key], (*path, key))
        fire = Fire(
            **common,
            event=event,
            variant=variant,
            values=tuple(values.items()),
            hooks=tuple(hooks),
            ip=self._source.text(table, "ip", path) if "ip" in table else None,
            user_agent=self._source.text(table, "user_agent", path) if "user_agent" in table else None,
            fresh=self._source.flag(table, "fresh", path),
            name=self._new_name(table, path),
        )
        if fire.name:
            self._fired.add(fire.name)
            self._named.discard(fire.name)
        return fire

    def _wait(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Wait:
        seconds = table["wait"]
        if isinstance(seconds, str):
            self._json(seconds, (*path, "wait"))
        else:
            seconds = self._source.number(table, "wait", path, 0, WAIT_LIMIT_S, 0.0)
        return Wait(**common, seconds=seconds)

    def _let(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Let:
        values = self._source.table(table, "let", path)
        for name, value in values.items():
            self._name(name, (*path, "let", name))
            self._json(value, (*path, "let", name))
        self._named.update(values)
        self._fired.difference_update(values)
        return Let(**common, values=tuple(values.items()))

    def _expect(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Expect:
        of = self._source.text(table, "expect", path)
        if of not in self._fired:
            known = (
                f"Possible: {', '.join(sorted(self._fired))}."
                if self._fired
                else "Give a fire step a name: as = “…”."
            )
            raise self._source.mistake(
                f"No earlier step fires an event called “{of[:40]}”.", known, (*path, "expect")
            )
        if not set(_KEYS["expect"]) & set(table):
            raise self._source.mistake(
                "Nothing is expected.", f"Say one of: {', '.join(_KEYS['expect'])}.", path
            )
        status = str(table["status"]) if "status" in table else None
        if status is not None and not _STATUS.fullmatch(status):
            raise self._source.mistake(
                "That is no status.", "Write it like 204, or “2xx”.", (*path, "status")
            )
        outcome = self._source.one_of(
            table, "outcome", path, tuple(each.value for each in Outcome if each != "pending")
        )
        count = self._source.number(table, "deliveries", path, 0, 10_000, -1)
        return Expect(
            **common,
            of=of,
            outcome=Outcome(outcome) if outcome else None,
            status=status,
            deliveries=int(count) if count >= 0 else None,
            decision=self._source.one_of(table, "decision", path, ("allow", "deny")) or None,
        )

    def _compare(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Compare:
        if "equals" not in table:
            raise self._source.mistake("It is compared with nothing.", "Say it with: equals = …", path)
        for key in ("compare", "equals"):
            self._json(table[key], (*path, key))
        return Compare(**common, value=table["compare"], equals=table["equals"])

    def _do(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Do:
        if common["depth"] >= DEPTH_LIMIT:
            raise self._source.mistake(f"Blocks are nested deeper than {DEPTH_LIMIT}.", "Flatten them.", path)
        loop = self._loop(table, path)
        name = self._new_name(table, path)
        if name:
            self._named.add(name)
            self._fired.discard(name)
        order = Sequence(self._source.one_of(table, "order", path, tuple(Sequence)) or Sequence.IN_TURN)
        steps = self._steps(
            table["do"], (*path, "do"), common["depth"] + 1, apart=order is not Sequence.IN_TURN
        )
        return Do(
            **common,
            steps=steps,
            loop=loop,
            name=name,
            order=order,
            fresh=self._source.flag(table, "fresh", path),
        )

    def _loop(self, table: dict[str, Any], path: Path) -> Json:
        loop: Json = table.get("loop", 1)
        place = (*path, "loop")
        self._json(loop, place)
        match loop:
            case bool() | float() | dict() | None:
                raise self._source.mistake(
                    "“loop” is a number, a list, or a template.", "Write it like loop = 5.", place
                )
            case int() if not 1 <= loop <= LOOP_LIMIT:
                raise self._source.mistake(f"“loop” is from 1 to {LOOP_LIMIT:,}.", "", place)
            case list() if len(loop) > LOOP_LIMIT:
                raise self._source.mistake(f"The list is longer than {LOOP_LIMIT:,}.", "Shorten it.", place)
        return loop

    # values

    def _json(self, value: Any, path: Path) -> None:  # noqa: ANN401 - whatever TOML can write
        """What can become JSON, and whose templates name what is there at this point."""
        try:
            js_json(value)  # too deep is said before anything else walks it
            named = list(paths(value))
        except InputError as error:
            raise self._source.mistake(error.message, error.hint, path) from None
        if not _is_json(value):
            problem = "JSON has no dates and times."
            raise self._source.mistake(problem, "Write them as texts, in quotes.", path)
        for each in named:
            self._known(steps_of(each), path)

    def _known(self, steps: list[str], path: Path) -> None:
        root, rest = steps[0], steps[1:]
        if root in self._named:
            return
        if root in self._fired:
            if rest and rest[0] not in FIRED_FIELDS:
                raise self._source.mistake(
                    f"“{root}” has no “{rest[0][:40]}”.", f"Possible: {', '.join(FIRED_FIELDS)}.", path
                )
        elif root == CAST:
            if len(rest) != 1 or rest[0] not in self._cast:
                raise self._source.mistake(
                    f"The cast has no “{'.'.join(rest)[:40]}”.", f"Possible: {', '.join(self._cast)}.", path
                )
        else:
            known = ", ".join(sorted(self._named | self._fired | {CAST}))
            raise self._source.mistake(f"“{root[:40]}” is not known here.", f"Possible: {known}.", path)

    def _new_name(self, table: dict[str, Any], path: Path) -> str:
        name = self._source.text(table, "as", path)
        if "as" in table:
            self._name(name, (*path, "as"))
        return name

    def _name(self, name: str, path: Path) -> None:
        if not _NAME.fullmatch(name) or name == CAST:
            raise self._source.mistake(
                f"“{name[:40]}” cannot be a name.", "Use a to z, 0 to 9 and _; not “cast”.", path
            )


def _is_json(value: object) -> bool:
    if isinstance(value, list | dict):
        return all(_is_json(each) for each in (value if isinstance(value, list) else value.values()))
    return isinstance(value, str | bool | int | float)


def _dotted(path: Path) -> str:
    return ".".join(part for part in path if isinstance(part, str))
