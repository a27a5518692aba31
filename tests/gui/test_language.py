"""The language of the window: what a text becomes, which language is spoken, and that all of the window speaks it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.language import (
    LANGUAGES,
    best_language,
    inside,
    install,
    sentence_case,
    spoken,
    tr,
    tr_n,
    without_mnemonic,
)
from gui.language_menu import CHOICE, VARIABLE, LanguageMenu, language_to_speak
from gui.main_window import MainWindow
from gui.theme import Appearance
from tests.gui.pseudo import Pseudo


@pytest.fixture
def german(qapp: QApplication) -> Iterator[list[QTranslator]]:
    """German in the whole application; afterwards English again."""
    installed = install(qapp, "de")
    yield installed
    for translator in installed:
        qapp.removeTranslator(translator)
    qapp.setProperty("language", None)


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        pytest.param("Save", {}, "Save", id="no value"),
        pytest.param("Delete {name}?", {"name": "CRM"}, "Delete CRM?", id="a value"),
        pytest.param(
            "{a} and {b}", {"a": "{b}", "b": "{a}"}, "{b} and {a}", id="values that look like places"
        ),
        pytest.param(
            "Delete {name}?", {"name": "{0.__class__}"}, "Delete {0.__class__}?", id="a format of Python's"
        ),
        pytest.param(
            "Delete {name}?", {"name": "{{%1 %n \\1"}, "Delete {{%1 %n \\1?", id="formats of others"
        ),
        pytest.param('{"id": {id}}', {"id": 7}, '{"id": 7}', id="braces of its own"),
        pytest.param("Write {{field}}", {}, "Write {{field}}", id="braces, and no value"),
    ],
)
def test_values_are_put_in_once_and_as_they_are(text: str, values: dict[str, str], expected: str) -> None:
    """Foreign braces mean nothing."""
    assert expected == tr(text, **values)


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "0 rows of x"), (1, "one row of x"), (2, "2 rows of x"), (2000, "2,000 rows of x")],
)
def test_english_has_one_and_many(number: int, expected: str) -> None:
    """Without a catalogue the code's own two forms hold; thousands stand apart."""
    assert expected == tr_n("one row of {what}", "{n} rows of {what}", number, what="x")


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        pytest.param(["de-AT", "en"], "de", id="a country we do not know"),
        pytest.param(["pt-PT", "pt"], "pt_BR", id="Portuguese of any kind"),
        pytest.param(["zh-Hans-CN"], "zh_CN", id="with a script"),
        pytest.param(["zh-Hant-TW", "zh-Hant"], "en", id="another script"),
        pytest.param(["nl-NL", "fr-BE"], "fr", id="the second wish"),
        pytest.param(["xx", "C"], "en", id="none we know"),
        pytest.param(["en-GB", "de"], "en", id="English before others"),
        pytest.param(["../../etc/passwd"], "en", id="no code at all"),
    ],
)
def test_the_first_wish_that_can_be_met(wanted: list[str], expected: str) -> None:
    """What the system prefers, as far as there is a catalogue."""
    assert expected == best_language(wanted)


def test_what_holds_at_a_start(tmp_path: Path) -> None:
    """The variable comes before the choice; a choice that is no language is none."""
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    memory.setValue(CHOICE, "fr")
    assert "fr" == language_to_speak(memory, {})
    assert "ja" == language_to_speak(memory, {VARIABLE: "ja"})
    assert "en" == language_to_speak(memory, {VARIABLE: "en"})
    memory.setValue(CHOICE, "tlh")
    assert language_to_speak(memory, {}) in LANGUAGES


def test_a_language_is_chosen_by_its_own_name(qtbot: QtBot, tmp_path: Path, appearance: Appearance) -> None:
    """The choice is kept, marked in the menu of the next window, and said to hold from the next start on."""
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(memory, appearance)
    qtbot.addWidget(window)
    menu = window.actions_by_name["language"].menu()
    assert isinstance(menu, LanguageMenu)

    next(action for action in menu.actions() if action.text() == "Français").trigger()

    assert "The window speaks Français from its next start on." == window.notice.text
    assert "fr" == language_to_speak(memory, {})
    again = LanguageMenu(memory)
    qtbot.addWidget(again)
    assert ["Français"] == [action.text() for action in again.actions() if action.isChecked()]


def test_qt_speaks_it_too(german: list[QTranslator]) -> None:
    """Standard buttons, keys and text menus are Qt's, and so are their words."""
    assert 2 == len(german)
    assert "Abbrechen" == QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert "de" == spoken()


def test_a_name_inside_a_sentence(german: list[QTranslator]) -> None:
    """German nouns are large everywhere."""
    assert german
    assert "Signaturschlüssel" == inside("Signaturschlüssel")


@pytest.mark.parametrize(
    ("name", "expected"), [("Signing key", "signing key"), ("JSON", "JSON"), ("", ""), ("URL to", "URL to")]
)
def test_a_name_inside_an_english_sentence(name: str, expected: str) -> None:
    """A word begins small, an abbreviation stays."""
    assert expected == inside(name)


def test_what_a_catalogue_lacks_is_english(german: list[QTranslator]) -> None:
    """A gap is a text in English, filled as any other, never an empty place."""
    assert german
    assert "No catalogue has 7 of these." == tr("No catalogue has {count} of these.", count=7)
    assert "1 such thing" == tr_n("{n} such thing", "{n} such things", 1)


def test_placeholders_are_filled_in_any_language(qapp: QApplication) -> None:
    """A translation may turn its places round; a form of a number is the catalogue's to choose."""
    with Pseudo(qapp, {"{a} of {b}": "{b}: {a}", "{n} rows": "rows {n}"}):
        assert "x: {b}" == tr("{a} of {b}", a="{b}", b="x")
        assert "rows 1" == tr_n("{n} row", "{n} rows", 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("refused, in phase DNS", "Refused, in phase DNS", id="what follows keeps its capitals"),
        pytest.param("", "", id="nothing"),
        pytest.param("ärger", "Ärger", id="a letter beyond ASCII"),
    ],
)
def test_a_sentence_begins_with_a_capital(text: str, said: str) -> None:
    """And the rest of it is left alone: “DNS” stays what it is."""
    assert sentence_case(text) == said


@pytest.mark.parametrize(
    ("label", "read"),
    [
        pytest.param("&Hook", "Hook", id="within the word"),
        pytest.param("フック(&H)", "フック", id="behind the word"),
        pytest.param("Save (&S)…", "Save…", id="behind a space"),
        pytest.param("Copy (once)", "Copy (once)", id="parentheses of its own"),
    ],
)
def test_a_label_is_read_without_the_mark_of_its_key(label: str, read: str) -> None:
    """Screen readers say the name, not the key."""
    assert without_mnemonic(label) == read
