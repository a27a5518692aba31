"""The catalogues hold what the window says, and nothing that would surprise it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from core.reports.figures import Activity, Failures, Kind, Latency, Reason
from core.reports.table import RECEIVED, table_of
from core.reports.window import Grain
from gui.core_texts import core_texts
from gui.language import CONTEXT, ENGLISH, LANGUAGES, placeholders

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "resources" / "languages"
CODES = [code for code in LANGUAGES if code != ENGLISH]
NUMBERS = (*range(25), 100, 101, 1_000_000)


class Entry(NamedTuple):
    """One text of a catalogue, with as many translations as it has forms; an empty one is missing."""

    source: str
    sense: str
    is_counted: bool
    translations: tuple[str, ...]


def entries(code: str) -> Iterator[Entry]:
    for message in ET.parse(CATALOGUES / f"hookbench_{code}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") if message.get("numerus") else [translation]
        yield Entry(
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
            tuple(form.text or "" for form in forms),
        )


def compiled(code: str) -> QTranslator:
    translator = QTranslator()
    assert translator.load(f"hookbench_{code}", str(CATALOGUES))
    return translator


def test_catalogues_hold_every_text_of_the_code() -> None:
    """``make texts`` was run after the last change of a text."""
    check = [sys.executable, str(ROOT / "scripts" / "texts.py"), "--check"]
    done = subprocess.run(check, check=False, capture_output=True, text=True, timeout=60)

    assert (0, "") == (done.returncode, done.stderr)


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_places_of_its_source(code: str) -> None:
    """A value that is given is shown, one that is not given is not asked for; ``{n}`` may be a word: one hook."""
    for entry in entries(code):
        wanted = placeholders(entry.source)
        free = {"n"} if entry.is_counted else set()
        for translation in filter(None, entry.translations):
            assert wanted - free == placeholders(translation) - free, (entry.source, translation)


@pytest.mark.parametrize("code", CODES)
def test_a_translation_is_whole(code: str) -> None:
    """Of a text with forms all are there or none, and a menu keeps its key."""
    for entry in entries(code):
        assert len(set(map(bool, entry.translations))) == 1, entry
        for translation in filter(None, entry.translations):
            assert translation == translation.strip() or entry.source != entry.source.strip(), entry
            assert ("&" in entry.source.replace("&&", "")) == ("&" in translation.replace("&&", "")), entry


@pytest.mark.parametrize("code", CODES)
def test_what_the_window_reads_is_what_translators_wrote(code: str) -> None:
    """Every .qm was compiled from the .ts beside it."""
    translator = compiled(code)
    for entry in entries(code):
        numbers = NUMBERS if entry.is_counted else (-1,)
        said = {translator.translate(CONTEXT, entry.source, entry.sense or None, n) or "" for n in numbers}
        assert said <= set(entry.translations), entry.source
        assert len(said) == len(set(entry.translations)) or not entry.is_counted, entry.source


def test_tables_say_no_other_words() -> None:
    """Each word of a report's table that is ours to say is in the catalogues."""
    said: set[str] = set()

    def say(text: str) -> str:
        said.add(text)
        return text

    for kind in (Kind.SIGN_INS, Kind.REGISTRATIONS):
        for grain in Grain:
            table_of(kind, Activity(kind=kind, grain=grain), say)
    reasons = (
        Reason(hook_id="", hook_name="", reason="timeout"),
        Reason(hook_id="", hook_name=RECEIVED, reason="malformed"),
        Reason(hook_id="h1", hook_name="Receiver of mine", reason="mismatch"),
    )
    table_of(Kind.FAILURES, Failures(sent=reasons), say)
    figures = dict.fromkeys(("p50", "p90", "p95", "p99", "most"), 1.0)
    latencies = tuple(
        Latency(hook_id="h1", hook_name="Mine", measure=measure, attempts=1, **figures)
        for measure in ("wait", "total")
    )
    table_of(Kind.LATENCY, latencies, say)

    assert {"p50 ms", "p90 ms", "p95 ms", "p99 ms"} == said - set(core_texts())
