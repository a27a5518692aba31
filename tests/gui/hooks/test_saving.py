"""What happens on the Hooks page while a hook is being stored: a keyring may take seconds."""

import asyncio
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.model import Hook, HookDraft
from gui.hooks.page import HooksPage
from tests.gui.hooks.probe import opened, write
from tests.gui.stage import a_hook, answer, play, press, stage, until


def names(page: HooksPage) -> list[str]:
    return [hook.name for hook in page.side.list.hooks.hooks]


def unsaved(page: HooksPage) -> bool:
    return page.editor.is_unsaved


def test_a_hook_being_stored_is_not_made_twice(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A keyring may take seconds: whoever presses again, or moves on and has it saved, gets one hook."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            page.begin_for("User.Created")
            write(page, "Name", "Once")
            write(page, "Endpoint URL", "https://example.com/in")
            create, keyring, asked = around.engine.create_hook, asyncio.Event(), 0

            async def slowly(draft: HookDraft, *, signing_key: str = "") -> Hook:
                nonlocal asked
                asked += 1
                await keyring.wait()
                return await create(draft, signing_key=signing_key)

            monkeypatch.setattr(around.engine, "create_hook", slowly)
            save = page.page_actions()["save"]
            press(page, "Create hook")
            press(page, "Create hook")
            await until(lambda: asked)
            assert not save.isEnabled()
            press(page, "Create hook")
            page.begin()
            await answer("Save")
            keyring.set()
            await until(lambda: names(page) == ["Once"] and page.editor.hook is None)

            assert ["Once"] == [hook.name for hook in await around.desk.reader.hooks()]
            assert asked == 1
            assert save.isEnabled()

    play(scenario())


@pytest.mark.parametrize("is_new", [True, False], ids=["new", "stored"])
def test_what_is_typed_while_a_hook_is_being_stored_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_new: bool
) -> None:
    """It is what comes next, not saved yet; and whoever went on to another form keeps that."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            if not is_new:
                await a_hook(around.engine, "Before")
            page = await opened(qtbot, around)
            if is_new:
                page.begin_for("User.Created")
                write(page, "Endpoint URL", "https://example.com/in")
            write(page, "Name", "First")
            keyring, asked = asyncio.Event(), []
            command = "create_hook" if is_new else "edit_hook"
            store = getattr(around.engine, command)

            async def slowly(*given: object, **named: object) -> Hook:
                asked.append(command)
                await keyring.wait()
                hook: Hook = await store(*given, **named)
                return hook

            monkeypatch.setattr(around.engine, command, slowly)
            page.page_actions()["save"].trigger()
            await until(lambda: asked)
            write(page, "Name", "Second")
            keyring.set()
            await until(lambda: names(page) == ["First"] and page.editor.hook is not None)
            assert page.editor.form.draft.name == "Second"
            assert unsaved(page)
            monkeypatch.setattr(around.engine, command, store)
            page.page_actions()["save"].trigger()
            await until(lambda: names(page) == ["Second"])

            assert not unsaved(page)
            assert ["Second"] == [hook.name for hook in await around.desk.reader.hooks()]

    play(scenario())


def test_a_form_opened_while_another_hook_is_stored_stays_open(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stored one is in the list, and nothing is taken from who went on."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "Before")
            page = await opened(qtbot, around)
            write(page, "Name", "First")
            keyring, asked, edit = asyncio.Event(), [], around.engine.edit_hook

            async def slowly(hook_id: str, draft: HookDraft, *, signing_key: str = "") -> Hook:
                asked.append(hook_id)
                await keyring.wait()
                return await edit(hook_id, draft, signing_key=signing_key)

            monkeypatch.setattr(around.engine, "edit_hook", slowly)
            page.page_actions()["save"].trigger()
            await until(lambda: asked)
            page.begin()
            await answer("Discard")
            await until(lambda: page.editor.hook is None)
            write(page, "Name", "Other")
            keyring.set()
            await until(lambda: names(page) == ["First"])

            assert (page.editor.hook, page.editor.form.draft.name) == (None, "Other")
            page.page_actions()["discard"].trigger()

    play(scenario())
