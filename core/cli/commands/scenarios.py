"""``scenarios``: chains of events, listed, shown and run."""

import time
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from random import Random, SystemRandom

from rich.text import Text

from core.catalogue.js_json import Json
from core.catalogue.payloads import read_value
from core.cli.output import note, put, put_json, screen, shown
from core.cli.session import working, workspace_of
from core.cli.shapes import Shape, delivery_shape
from core.cli.sheet import delivery_line
from core.cli.tables import CUT, KEPT, put_table
from core.cli.words import duration_text, unsigned
from core.engine import Engine
from core.errors import InputError
from core.scenarios.library import SUFFIX, Entry, Library, read_file
from core.scenarios.model import Scenario
from core.scenarios.port import Workbench
from core.scenarios.report import Run, State, Told
from core.scenarios.run import run as walk
from core.scenarios.words import step_details, step_text

STYLES = {State.DONE: "green", State.FAILED: "red", State.STOPPED: "yellow"}


def list_all(arguments: Namespace) -> int:
    """Every scenario there is."""
    entries = Library(workspace_of(arguments).folder).entries()
    if arguments.json:
        put_json([entry_shape(entry) for entry in entries])
        return 0
    put_table(
        (("NAME", KEPT), ("", KEPT), ("WHAT IT SHOWS", CUT)),
        (
            (shown(entry.key, "bold"), shown("yours" if entry.is_own else ""), _summary(entry))
            for entry in entries
        ),
    )
    return 0


def show(arguments: Namespace) -> int:
    """One scenario, step by step, or its text."""
    entry = entry_named(arguments)
    if arguments.source:
        put(entry.text.removesuffix("\n"))
        return 0
    scenario = sound(entry)
    if arguments.json:
        put_json({**entry_shape(entry), "values": scenario.values, "steps": [*_step_shapes(scenario)]})
        return 0
    console = screen()
    console.print(shown(scenario.name, "bold"))
    console.print(shown(scenario.description))
    for step in scenario.every_step:
        margin = "  " * step.depth
        console.print(shown(f"{step.number:>4}  {margin}{step_text(step)}"))
        for detail in step_details(step):
            console.print(shown(f"      {margin}{detail}", "dim"))
    return 0


async def run(arguments: Namespace) -> int:
    """Run it, and say what became of every step."""
    scenario = sound(entry_named(arguments))
    values = dict(_setting(text) for text in arguments.settings)
    rng = SystemRandom() if arguments.seed is None else Random(arguments.seed)  # noqa: S311 - samples, not secrets
    told = {step.number: Told(step.number, State.WAITING) for step in scenario.every_step}

    def tell(news: Told) -> None:
        told[news.step] = news
        if not arguments.json and news.state is not State.RUNNING:
            screen().print(_told_line(scenario, news))

    started_s = time.monotonic()
    async with working(arguments) as engine:
        done = await walk(scenario, Workbench(engine, engine.reader), tell=tell, values=values, rng=rng)
        duration_ms = (time.monotonic() - started_s) * 1000
        if arguments.json:
            put_json(await _run_shape(engine, scenario, done, told, duration_ms))
        else:
            await _put_run(engine, done, duration_ms)
    return 0 if done.ok else 1


def entry_named(arguments: Namespace) -> Entry:
    """The scenario a call means: a file where it looks like one, else one of the library."""
    name: str = arguments.name_or_file
    if name.endswith(SUFFIX) or "/" in name or "\\" in name:
        return read_file(Path(name), is_own=True)
    return Library(workspace_of(arguments).folder).find(name)


def sound(entry: Entry) -> Scenario:
    """The scenario of an entry. ``InputError`` with file, line and what was expected where there is none."""
    if entry.scenario is None:
        raise InputError(entry.problem)
    return entry.scenario


def entry_shape(entry: Entry) -> Shape:
    """An entry as JSON."""
    return {
        "name": entry.key,
        "title": entry.title,
        "own": entry.is_own,
        "description": entry.scenario.description if entry.scenario else None,
        "problem": entry.problem or None,
    }


def _step_shapes(scenario: Scenario, told: dict[int, Told] | None = None) -> Iterable[Shape]:
    for step in scenario.every_step:
        shape: Shape = {
            "step": step.number,
            "line": step.line,
            "text": step_text(step),
            "note": step.note or None,
        }
        if told is not None:
            shape |= {"state": told[step.number].state.value, "says": told[step.number].says or None}
        yield shape


async def _run_shape(
    engine: Engine, scenario: Scenario, done: Run, told: dict[int, Told], duration_ms: float
) -> Shape:
    return {
        "scenario": scenario.name,
        "ok": done.ok,
        "reason": done.reason or None,
        "failed_step": done.failed_step or None,
        "duration_ms": round(duration_ms, 3),
        "steps": [*_step_shapes(scenario, told)],
        "events": [
            {
                "step": event.step,
                "event": event.event,
                "event_id": event.event_id,
                "deliveries": list(event.delivery_ids),
                "skipped": [{"hook_id": hook_id, "reason": reason} for hook_id, reason in event.skipped],
            }
            for event in done.fired
        ],
        "deliveries": [delivery_shape(await engine.reader.delivery(each)) for each in _delivery_ids(done)],
    }


async def _put_run(engine: Engine, done: Run, duration_ms: float) -> None:
    console = screen()
    for delivery_id in _delivery_ids(done):
        console.print(delivery_line(await engine.reader.delivery_row(delivery_id)))
    names = await engine.reader.hook_names()
    refused = [sentence for event in done.fired for sentence in unsigned(event.skipped, names)]
    for sentence in dict.fromkeys(refused):
        note(sentence)
    if done.fired and not _delivery_ids(done) and not refused:
        note("No hook got any of it: none that is enabled listens to these events.")
    took = duration_text(duration_ms)
    if done.ok:
        console.print(shown(f"All as it should be, in {took}.", "green"))
    else:
        console.print(shown(f"Not as it should be, after {took}: {done.reason}", "red"))


def _delivery_ids(done: Run) -> list[str]:
    return [each for event in done.fired for each in event.delivery_ids]


def _told_line(scenario: Scenario, told: Told) -> Text:
    step = scenario.every_step[told.step - 1]
    says = f"  {told.says}" if told.says else ""
    return Text.assemble(
        shown(f"{told.state.value:<8}", STYLES.get(told.state, "")),
        shown(f"{step.number:>4}  {'  ' * step.depth}{step_text(step)}"),
        shown(says, "dim"),
    )


def _summary(entry: Entry) -> Text:
    if entry.scenario is None:
        return shown(entry.problem, "red")
    first = entry.scenario.description.partition(". ")[0].removesuffix(".")
    return shown(f"{entry.title}: {first}" if first else entry.title)


def _setting(text: str) -> tuple[str, Json]:
    name, equals, value = text.partition("=")
    if not equals:
        raise InputError(f"“{text[:60]}” has no “=”.", "Write it like email=aino@example.com.")
    return name.strip(), read_value(value)
