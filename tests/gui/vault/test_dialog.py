"""The vault's dialog: keys go in by name, and never come out on screen."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.errors import WorkspaceError
from gui import questions
from gui.vault.dialog import VaultDialog
from tests.gui.stage import Stage, answer, closed, part, play, press, stage, until


def opened(qtbot: QtBot, around: Stage, above: QWidget) -> VaultDialog:
    qtbot.addWidget(above)
    dialog = VaultDialog(around.desk, above)
    dialog.show()
    return dialog


def write(dialog: VaultDialog, name: str, text: str) -> None:
    line = part(dialog, QLineEdit, name)
    line.clear()
    QTest.keyClicks(line, text)


def lines(dialog: VaultDialog) -> list[str]:
    return [dialog.list.item(row).text().partition(", since")[0] for row in range(dialog.list.count())]


def test_a_key_goes_in_and_out_again(qtbot: QtBot, tmp_path: Path) -> None:
    """It is listed by its name and what it is for; forgetting it asks first."""

    above = QWidget()

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = opened(qtbot, around, above)
            write(dialog, "Name", "live")
            write(dialog, "Key", "whsec_secret-text")
            dialog.scheme.choose("stripe")
            press(dialog, "Put into the vault")
            await until(lambda: lines(dialog) == ["live: Stripe"])

            [key] = await around.desk.reader.vault()
            assert (key.secret, key.scheme) == ("whsec_secret-text", "stripe")
            assert dialog.secret.text == ""
            assert not dialog.keep.isEnabled()

            dialog.list.setCurrentRow(0)
            press(dialog, "Forget…")
            assert "live" in await answer("Forget key")
            await until(lambda: lines(dialog) == [])

    play(scenario())


def test_what_is_wrong_with_a_key_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    """What is odd while it is typed, what cannot be when it is kept; never the key itself."""

    above = QWidget()

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = opened(qtbot, around, above)
            dialog.scheme.choose("standard-webhooks")
            write(dialog, "Name", "x")
            write(dialog, "Key", "hush!hush!")
            press(dialog, "Put into the vault")
            await until(dialog.notice.isVisible)

            assert "hush!" not in dialog.notice.accessibleDescription() + dialog.warnings.text()
            assert await around.desk.reader.vault_keys() == ()

    play(scenario())


def test_a_name_that_is_taken_is_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    """A key is not replaced by accident."""

    above = QWidget()

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await around.engine.keep_key("live", "old")
            dialog = opened(qtbot, around, above)
            await until(lambda: lines(dialog) == ["live: any scheme"])
            write(dialog, "Name", "live")
            write(dialog, "Key", "new")
            press(dialog, "Put into the vault")
            assert "Replace" in await answer("Replace")
            await until(lambda: dialog.secret.text == "")

            assert [key.secret for key in await around.desk.reader.vault()] == ["new"]

    play(scenario())


@pytest.mark.parametrize("problem", ["", "The keyring is locked."], ids=["it is kept", "it cannot be kept"])
def test_a_dialog_closed_before_the_key_is_kept(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    problem: str,
) -> None:
    """A keyring that asks its user takes long; what came of it is told even so."""

    above = QWidget()

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            begun, keyring, over = asyncio.Event(), asyncio.Event(), asyncio.Event()

            async def slowly(name: str, secret: str, *, scheme: str = "") -> None:
                begun.set()
                await keyring.wait()
                over.set()
                if problem:
                    raise WorkspaceError(problem)

            monkeypatch.setattr(around.engine, "keep_key", slowly)
            dialog = opened(qtbot, around, above)
            around.desk.work(questions.opened(dialog), "show the vault")
            write(dialog, "Name", "live")
            write(dialog, "Key", "whsec_secret-text")
            press(dialog, "Put into the vault")
            await begun.wait()
            await closed(dialog)
            keyring.set()
            await over.wait()
            await asyncio.sleep(0)

            assert problem == capsys.readouterr().err.strip()

    play(scenario())
