"""A scenario file, read strictly: every mistake names the file, the line, and what was expected there."""

import re
import tomllib
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import partial
from typing import Any

from core.catalogue.events import find
from core.catalogue.js_json import Json, js_json
from core.catalogue.payloads import with_value
from core.catalogue.samples import new_cast, variants
from core.errors import InputError
from core.model import Outcome
from core.scenarios.model import Compare, Do, Expect, Fire, Let, Scenario, Sequence, Step, Wait
from core.scenarios.templates import paths, steps_of
from core.scenarios.toml_lines import Path, key_lines, line_of

# A scenario of a thousand steps has fifty kilobytes.
FILE_LIMIT = 256 * 1024
STEPS_LIMIT = 1000
DEPTH_LIMIT = 5
LOOP_LIMIT = 10_000
NAME_LIMIT = 100
TEXT_LIMIT = 5000
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


class ScenarioError(InputError):
    """Something in a scenario file is not as it has to be."""

    def __init__(
        self, message: str, hint: str = "", *, file: str = "", line: int = 1, column: int = 1
    ) -> None:
        super().__init__(f"{file}, line {line}: {message}" if file else message, hint)
        self.problem = message
        self.line = line
        self.column = column


def read_scenario(text: str, file: str) -> Scenario:
    """The scenario that a text describes; ``file`` is its name, for what is said of a ``ScenarioError``."""
    if len(text) > FILE_LIMIT:
        raise ScenarioError(f"The file is larger than {FILE_LIMIT // 1024} KiB.", "Split it.", file=file)
    text = text.replace("\r\n", "\n")
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
        self._file = file
        self._lines = key_lines(text)
        self._count = 0
        self._fired: set[str] = set()
        self._named: set[str] = set()
        self._cast = new_cast().values

    def scenario(self, found: dict[str, Any]) -> Scenario:
        self._known_keys(found, _TOP, ())
        values = self._table(found, "values", ())
        for name, value in values.items():
            self._name(name, ("values", name))
            self._json(value, ("values", name))
        self._named.update(values)
        name = self._text(found, "name", (), limit=NAME_LIMIT)
        if not name:
            raise self._mistake("A scenario has a name.", 'Begin with: name = "…"', ())
        if not found.get("steps"):
            raise self._mistake("A scenario has steps.", "Begin the first with: [[steps]]", ("steps",))
        return Scenario(
            name=name,
            description=" ".join(self._text(found, "description", ()).split()),
            values=values,
            limit_s=self._number(found, "limit", (), 0.1, DURATION_LIMIT_S, DURATION_S),
            steps=self._steps(found["steps"], ("steps",), 0),
        )

    # steps

    def _steps(self, found: object, path: Path, depth: int, *, apart: bool = False) -> tuple[Step, ...]:
        """The steps of a list; ``apart``: none may use what another of them names."""
        if not isinstance(found, list) or not all(isinstance(each, dict) for each in found) or not found:
            raise self._mistake("Steps are a list of tables.", f"Begin each with: [[{_dotted(path)}]]", path)
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
            raise self._mistake(f"There are more than {STEPS_LIMIT:,} steps.", "Use a loop.", path)
        kinds = [kind for kind in _KEYS if kind in table]
        if len(kinds) != 1:
            said = f"“{kinds[0]}” and “{kinds[1]}” are two steps." if kinds else "This step does nothing."
            if not kinds and (near := _nearest(next(iter(table), ""), tuple(_KEYS))):
                said += f" Did you mean “{near}”?"
            raise self._mistake(said, f"A step has one of: {', '.join(_KEYS)}.", path)
        kind = kinds[0]
        self._known_keys(table, (kind, "note", *_KEYS[kind]), path)
        common = {
            "number": self._count,
            "line": line_of(self._lines, path),
            "depth": depth,
            "note": self._text(table, "note", path),
        }
        made: Callable[[dict[str, Any], Path, dict[str, Any]], Step] = getattr(self, f"_{kind}")
        return made(table, path, common)

    def _fire(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Fire:
        event = self._text(table, "fire", path)
        variant = self._text(table, "variant", path)
        self._try(partial(find, event), (*path, "fire"))
        if variant and variant not in variants(event):
            raise self._mistake(
                f"{event} has no variant “{variant[:60]}”.",
                f"Possible: {', '.join(variants(event))}.",
                (*path, "variant"),
            )
        values = self._table(table, "set", path)
        for key, value in values.items():
            self._json(value, (*path, "set", key))
            self._try(partial(with_value, {}, key, None), (*path, "set", key))
        hooks = table.get("hooks", [])
        if (
            not isinstance(hooks, list)
            or not all(isinstance(hook, str) for hook in hooks)
            or len(hooks) > STEPS_LIMIT
        ):
            raise self._mistake(
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
            ip=self._text(table, "ip", path) if "ip" in table else None,
            user_agent=self._text(table, "user_agent", path) if "user_agent" in table else None,
            fresh=self._flag(table, "fresh", path),
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
            seconds = self._number(table, "wait", path, 0, WAIT_LIMIT_S, 0.0)
        return Wait(**common, seconds=seconds)

    def _let(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Let:
        values = self._table(table, "let", path)
        for name, value in values.items():
            self._name(name, (*path, "let", name))
            self._json(value, (*path, "let", name))
        self._named.update(values)
        self._fired.difference_update(values)
        return Let(**common, values=tuple(values.items()))

    def _expect(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Expect:
        of = self._text(table, "expect", path)
        if of not in self._fired:
            known = (
                f"Possible: {', '.join(sorted(self._fired))}."
                if self._fired
                else "Give a fire step a name: as = “…”."
            )
            raise self._mistake(
                f"No earlier step fires an event called “{of[:40]}”.", known, (*path, "expect")
            )
        if not set(_KEYS["expect"]) & set(table):
            raise self._mistake("Nothing is expected.", f"Say one of: {', '.join(_KEYS['expect'])}.", path)
        status = str(table["status"]) if "status" in table else None
        if status is not None and not _STATUS.fullmatch(status):
            raise self._mistake("That is no status.", "Write it like 204, or “2xx”.", (*path, "status"))
        outcome = self._one_of(
            table, "outcome", path, tuple(each.value for each in Outcome if each != "pending")
        )
        count = self._number(table, "deliveries", path, 0, 10_000, -1)
        return Expect(
            **common,
            of=of,
            outcome=Outcome(outcome) if outcome else None,
            status=status,
            deliveries=int(count) if count >= 0 else None,
            decision=self._one_of(table, "decision", path, ("allow", "deny")) or None,
        )

    def _compare(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Compare:
        if "equals" not in table:
            raise self._mistake("It is compared with nothing.", "Say it with: equals = …", path)
        for key in ("compare", "equals"):
            self._json(table[key], (*path, key))
        return Compare(**common, value=table["compare"], equals=table["equals"])

    def _do(self, table: dict[str, Any], path: Path, common: dict[str, Any]) -> Do:
        if common["depth"] >= DEPTH_LIMIT:
            raise self._mistake(f"Blocks are nested deeper than {DEPTH_LIMIT}.", "Flatten them.", path)
        loop = self._loop(table, path)
        name = self._new_name(table, path)
        if name:
            self._named.add(name)
            self._fired.discard(name)
        order = Sequence(self._one_of(table, "order", path, tuple(Sequence)) or Sequence.IN_TURN)
        steps = self._steps(
            table["do"], (*path, "do"), common["depth"] + 1, apart=order is not Sequence.IN_TURN
        )
        return Do(
            **common, steps=steps, loop=loop, name=name, order=order, fresh=self._flag(table, "fresh", path)
        )

    def _loop(self, table: dict[str, Any], path: Path) -> Json:
        loop: Json = table.get("loop", 1)
        place = (*path, "loop")
        self._json(loop, place)
        match loop:
            case bool() | float() | dict() | None:
                raise self._mistake(
                    "“loop” is a number, a list, or a template.", "Write it like loop = 5.", place
                )
            case int() if not 1 <= loop <= LOOP_LIMIT:
                raise self._mistake(f"“loop” is from 1 to {LOOP_LIMIT:,}.", "", place)
            case list() if len(loop) > LOOP_LIMIT:
                raise self._mistake(f"The list is longer than {LOOP_LIMIT:,}.", "Shorten it.", place)
        return loop

    # values

    def _json(self, value: Any, path: Path) -> None:  # noqa: ANN401 - whatever TOML can write
        """What can become JSON, and whose templates name what is there at this point."""
        if not _is_json(value):
            raise self._mistake("JSON has no dates and times.", "Write them as texts, in quotes.", path)
        try:
            js_json(value)
            named = list(paths(value))
        except InputError as error:
            raise self._mistake(error.message, error.hint, path) from None
        for each in named:
            self._known(steps_of(each), path)

    def _known(self, steps: list[str], path: Path) -> None:
        root, rest = steps[0], steps[1:]
        if root in self._named:
            return
        if root in self._fired:
            if rest and rest[0] not in FIRED_FIELDS:
                raise self._mistake(
                    f"“{root}” has no “{rest[0][:40]}”.", f"Possible: {', '.join(FIRED_FIELDS)}.", path
                )
        elif root == CAST:
            if len(rest) != 1 or rest[0] not in self._cast:
                raise self._mistake(
                    f"The cast has no “{'.'.join(rest)[:40]}”.", f"Possible: {', '.join(self._cast)}.", path
                )
        else:
            known = ", ".join(sorted(self._named | self._fired | {CAST}))
            raise self._mistake(f"“{root[:40]}” is not known here.", f"Possible: {known}.", path)

    def _new_name(self, table: dict[str, Any], path: Path) -> str:
        name = self._text(table, "as", path)
        if "as" in table:
            self._name(name, (*path, "as"))
        return name

    def _name(self, name: str, path: Path) -> None:
        if not _NAME.fullmatch(name) or name == CAST:
            raise self._mistake(
                f"“{name[:40]}” cannot be a name.", "Use a to z, 0 to 9 and _; not “cast”.", path
            )

    def _text(self, table: dict[str, Any], key: str, path: Path, *, limit: int = TEXT_LIMIT) -> str:
        value = table.get(key, "")
        if not isinstance(value, str) or len(value) > limit:
            raise self._mistake(
                f"“{key}” is a text of at most {limit:,} characters.", "Put it in quotes.", (*path, key)
            )
        return value

    def _flag(self, table: dict[str, Any], key: str, path: Path) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self._mistake(f"“{key}” is true or false.", "Write it without quotes.", (*path, key))
        return value

    def _number(
        self, table: dict[str, Any], key: str, path: Path, low: float, high: float, default: float
    ) -> float:
        value = table.get(key, default)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or (key in table and not low <= value <= high):
            raise self._mistake(
                f"“{key}” is a number from {low:g} to {high:g}.", "Write it without quotes.", (*path, key)
            )
        return float(value)

    def _one_of(self, table: dict[str, Any], key: str, path: Path, possible: tuple[str, ...]) -> str:
        value = table.get(key, "")
        if key in table and value not in possible:
            words = " or ".join(f"“{each}”" for each in possible)
            raise self._mistake(f"“{key}” is {words}.", "", (*path, key))
        return str(value)

    def _table(self, table: dict[str, Any], key: str, path: Path) -> dict[str, Json]:
        value = table.get(key, {})
        if not isinstance(value, dict):
            raise self._mistake(f"“{key}” is a table.", f"Write it like {key} = {{ a = 1 }}.", (*path, key))
        return value

    # mistakes

    def _known_keys(self, table: Mapping[str, object], known: tuple[str, ...], path: Path) -> None:
        for key in table:
            if key not in known:
                near = _nearest(key, known)
                raise self._mistake(
                    f"“{key[:40]}” is not known here.{f' Did you mean “{near}”?' if near else ''}",
                    f"Possible: {', '.join(known)}.",
                    (*path, key),
                )

    def _try(self, check: Callable[[], object], path: Path) -> None:
        try:
            check()
        except InputError as error:
            raise self._mistake(error.message, error.hint, path) from None

    def _mistake(self, message: str, hint: str, path: Path) -> ScenarioError:
        return ScenarioError(message, hint, file=self._file, line=line_of(self._lines, path))


def _is_json(value: object) -> bool:
    if isinstance(value, list | dict):
        return all(_is_json(each) for each in (value if isinstance(value, list) else value.values()))
    return isinstance(value, str | bool | int | float)


def _nearest(word: str, words: tuple[str, ...]) -> str:
    return next(iter(get_close_matches(word[:100].lower(), words, 1)), "")


def _dotted(path: Path) -> str:
    return ".".join(part for part in path if isinstance(part, str))
