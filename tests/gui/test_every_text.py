"""Everything that is read or heard in the window is said in its language."""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.model import HookDraft
from core.signing import schemes
from core.signing.snippets import KEYS, language
from gui.api.dialog import ApiDialog
from gui.app import furnish
from gui.inspector.inspector import Inspector
from gui.keys_overview import KeysOverview
from gui.main_window import PAGES, MainWindow
from gui.signatures.scheme_combo import words as combo_words
from gui.theme import Appearance
from tests.gui.pseudo import OPENS, Pseudo
from tests.gui.stage import Stage, play, stage, until


def said(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text below a widget, and where it was found."""
    for action in root.findChildren(QAction):
        yield "action", action.text()
        yield "status tip", action.statusTip()
    for widget in [root, *root.findChildren(QWidget)]:
        kind = type(widget).__name__
        yield f"name of {kind}", widget.accessibleName()
        yield f"description of {kind}", widget.accessibleDescription()
        yield f"tip of {kind}", re.sub(r"^<span>|</span>$", "", widget.toolTip())
        yield f"title of {kind}", widget.windowTitle()
        match widget:
            case QAbstractButton() | QLabel():
                yield kind, widget.text()
            case QLineEdit() | QPlainTextEdit():
                yield f"placeholder of {kind}", widget.placeholderText()
            case QComboBox():
                yield from ((kind, widget.itemText(row)) for row in range(widget.count()))
            case QTabWidget():
                yield from ((kind, widget.tabText(place)) for place in range(widget.count()))
            case QTableView():
                model = widget.model()
                for column in range(model.columnCount()):
                    yield f"heading of {kind}", str(model.headerData(column, Qt.Orientation.Horizontal))


# What is shown as it is: of the user, of a protocol, of Qt; sentences of the engine, and
# the scenario files.
FOREIGN = re.compile(
    r"""zzz | [a-z0-9]{21} | .*https?:// .*
    | (POST|HTTP/1\.1)\b .* | GET | PUT | PATCH | DELETE | HEAD | OPTIONS | 200\ OK | application/json | curl\ .*
    | PostSignIn | application | cimd-client | demo-app | native | protected | saml | traditional
    | \d+\ \w+\ \d{4},\ .*ms | [\d.,:]+\ ?\w?s?
    | Delivered\..* | The\ signature\ fits.*
    | Scroll\ (Left|Right)
    | Sign-up | Someone\ signs\ up\ in .*""",
    re.VERBOSE | re.DOTALL,
)

# Who signs and what is to know about them, as their files have it; what their code is written in.
NAMES = {words for scheme in schemes() for words in (combo_words(scheme), " ".join(scheme.notes))} | {
    language(key).title for key in KEYS
}


def test_every_text_is_said_in_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, appearance: Appearance
) -> None:
    """In a made-up language nothing is English but what is not ours: names, addresses, bytes, protocol words."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window = MainWindow(around.desk.memory, appearance)
            qtbot.addWidget(window)
            furnish(window, around.desk)
            window.show()
            for page in PAGES:
                window.open_page(page)
            await show_both_sides(around, window)
            KeysOverview(window)
            ApiDialog(around.desk, window)

            english = {
                (where, text)
                for where, text in said(window)
                if re.search("[A-Za-z]{2}", text) and OPENS not in text and not is_foreign(text)
            }
            assert [] == sorted(english)
            window.hide()

    with Pseudo(qapp):
        play(scenario())


def is_foreign(text: str) -> bool:
    return text in NAMES or FOREIGN.fullmatch(text) is not None


async def show_both_sides(around: Stage, window: MainWindow) -> None:
    """A delivery and its capture, each with every tab looked at."""
    state = await around.engine.start_receiver(port=0)
    hook = await around.engine.create_hook(HookDraft(name="zzz", events=("PostSignIn",), url=f"{state.url}/"))
    triggered = await around.engine.trigger("PostSignIn", b"{}")
    sent = triggered.delivery_ids[0]
    await around.engine.settled(triggered.delivery_ids)
    captures = await around.desk.reader.captures_of(await around.desk.reader.delivery(sent))
    window.show_item("hook", hook.id)
    window.show_item("delivery", sent)
    window.show_item("capture", captures[1].id)
    inspectors = window.findChildren(Inspector)
    await until(lambda: all(inspector.subject is not None for inspector in inspectors))
    for inspector in inspectors:
        for place in range(inspector.tabs.count()):
            inspector.tabs.setCurrentIndex(place)
