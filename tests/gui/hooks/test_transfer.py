import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from core.hook_file import SIZE_LIMIT, write_hooks
from core.model import HookDraft
from core.signing import find_scheme, scheme_text
from gui.hooks.page import HooksPage
from tests.facts import KEY
from tests.gui.hooks.probe import menu, opened
from tests.gui.stage import a_hook, answer, part, play, press, stage, until

OBJECT: dict[str, Any] = {
    "tenantId": "default",
    "id": "h5m0c8v2q9x4w7t1z6r3k",
    "name": "From Logto",
    "event": None,
    "events": ["PostSignIn"],
    "config": {"url": "http://127.0.0.1:9/", "headers": {"X-Team": "ops"}, "retries": 3},
    "signingKey": KEY,
    "enabled": True,
    "createdAt": 1795339800000,
}


async def file_dialog() -> QFileDialog:
    found: list[QFileDialog] = []

    def there() -> bool:
        tops = QApplication.topLevelWidgets()
        found[:] = [each for each in tops if isinstance(each, QFileDialog) and each.isVisible()]
        return bool(found)

    await until(there)
    return found[0]


def name_field(dialog: QFileDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    return field


async def pick(path: Path) -> None:
    """Choose a file in the dialog that comes up."""
    dialog = await file_dialog()
    name_field(dialog).setText(str(path))
    dialog.accept()


def import_menu(page: HooksPage) -> QMenu:
    return part(page.side, QToolButton, "More about hooks").menu()


@pytest.mark.parametrize(("choice", "has_key"), [("Without the key", False), ("With the key", True)])
def test_a_hook_is_exported_as_logtos_object(
    qtbot: QtBot, tmp_path: Path, choice: str, has_key: bool
) -> None:
    """With its signing key only where that was said in so many words."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            menu(page, "Export as Logto JSON…").trigger()
            await answer(choice)
            await pick(tmp_path / "hook.json")
            await until(lambda: around.notices)

            value = json.loads((tmp_path / "hook.json").read_bytes())
            assert (hook.id, "CRM", ["PostSignIn"]) == (value["id"], value["name"], value["events"])
            assert has_key == ("signingKey" in value)

    play(scenario())


def test_one_hook_is_imported_into_the_form(qtbot: QtBot, tmp_path: Path) -> None:
    """It is looked at before it is made; its key comes along."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            (tmp_path / "hook.json").write_text(json.dumps(OBJECT), "utf-8")
            press(page, "Import hooks from a file…")
            await pick(tmp_path / "hook.json")
            await until(lambda: page.editor.is_open)
            draft = page.editor.form.draft
            assert ("From Logto", (("X-Team", "ops"),)) == (draft.name, draft.headers)
            assert await around.desk.reader.hooks() == []
            page.page_actions()["save"].trigger()
            await until(lambda: page.editor.hook is not None)

            (stored,) = await around.desk.reader.hooks()
            assert KEY == stored.signing_key

    play(scenario())


def test_a_hook_that_signs_by_ones_own_scheme_is_imported(qtbot: QtBot, tmp_path: Path) -> None:
    """What is chosen in the form can be read from a file."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            text = scheme_text(find_scheme("github")).replace('name = "github"', 'name = "mine"', 1)
            await around.engine.keep_scheme(text)
            draft = HookDraft(name="Ours", events=("PostSignIn",), url="http://127.0.0.1:9/", scheme="mine")
            hook = await around.engine.create_hook(draft)
            (tmp_path / "hook.json").write_text(write_hooks([hook], logto=False, with_secrets=True), "utf-8")
            await around.engine.delete_hook(hook.id)
            page = await opened(qtbot, around)
            press(page, "Import hooks from a file…")
            await pick(tmp_path / "hook.json")
            await until(lambda: page.editor.is_open)

            assert "mine" == page.editor.form.draft.scheme
            assert hook.signing_key == page.editor.form.signing_key

    play(scenario())


def test_several_hooks_are_made_after_a_question(qtbot: QtBot, tmp_path: Path) -> None:
    """Each is a hook of its own, with an id of its own."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            (tmp_path / "hooks.json").write_text(json.dumps([OBJECT, {**OBJECT, "name": ""}]), "utf-8")
            import_menu(page).actions()[0].trigger()
            await pick(tmp_path / "hooks.json")
            assert await answer("Import") == "Make 2 hooks of this file?"
            await until(lambda: len(page.side.list.hooks.hooks) == 2)

            hooks = await around.desk.reader.hooks()
            assert {"From Logto", "Unnamed"} == {hook.name for hook in hooks}
            assert OBJECT["id"] not in {hook.id for hook in hooks}

    play(scenario())


def test_what_is_wrong_with_a_file_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    """Which hook of it, where in it, and why; nothing is made of the sound ones."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            said: list[str] = []
            around.desk.work._presenter.show_in(page, lambda sentence, _tone: said.append(sentence))  # type: ignore[attr-defined]
            (tmp_path / "hooks.json").write_text(json.dumps([OBJECT, {"config": {"url": 3}}]), "utf-8")
            import_menu(page).actions()[0].trigger()
            await pick(tmp_path / "hooks.json")
            await until(lambda: said)

            assert "Hook 2" in said[0]
            assert await around.desk.reader.hooks() == []

    play(scenario())


def test_a_hook_of_our_own_form_is_imported(qtbot: QtBot, tmp_path: Path) -> None:
    """What runs commands comes switched off, and the form says so."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            own = {
                "name": "Ours",
                "events": ["PostSignIn"],
                "url": "http://127.0.0.1:9/",
                "actions": [{"type": "script", "command": ["true"]}],
            }
            (tmp_path / "hook.json").write_text(json.dumps(own), "utf-8")
            press(page, "Import hooks from a file…")
            await pick(tmp_path / "hook.json")
            await until(lambda: page.editor.is_open)

            assert not page.editor.form.draft.enabled
            assert "runs commands" in page.editor.notice.text

    play(scenario())


def test_a_file_too_large_is_not_read(qtbot: QtBot, tmp_path: Path) -> None:
    """It is refused in a sentence, whatever is in it."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            said: list[str] = []
            around.desk.work._presenter.show_in(page, lambda sentence, _tone: said.append(sentence))  # type: ignore[attr-defined]
            (tmp_path / "large.json").write_bytes(b" " * (SIZE_LIMIT + 1))
            import_menu(page).actions()[0].trigger()
            await pick(tmp_path / "large.json")
            await until(lambda: said)

            assert "larger than 10 MiB" in said[0]

    play(scenario())
