"""Sending as a provider, from the window."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.signing import Message, find_scheme, public_secret, verify
from gui.events.send_as import SendAsDialog
from tests.gui.stage import Stage, part, play, press, stage, until


def opened(qtbot: QtBot, around: Stage, above: QWidget, url: str) -> SendAsDialog:
    qtbot.addWidget(above)
    dialog = SendAsDialog(around.desk, above, url)
    dialog.show()
    return dialog


def choose(dialog: SendAsDialog, name: str, data: str) -> None:
    combo = part(dialog, QComboBox, name)
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def test_an_event_is_sent_as_its_provider_sends_it(qtbot: QtBot, tmp_path: Path) -> None:
    """Provider, event and key are chosen; what arrives is signed with it, and the delivery is shown."""

    above = QWidget()

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            state = await around.engine.start_receiver(port=0)
            dialog = opened(qtbot, around, above, f"{state.url}/gh")
            choose(dialog, "Provider", "github")
            choose(dialog, "Event", "issues")
            key = dialog.key.text
            press(dialog, "Send")
            await until(lambda: around.shown)
            [(kind, delivery_id)] = around.shown
            await around.engine.settled([delivery_id])

            delivery = await around.desk.reader.delivery(delivery_id)
            message = Message(body=delivery.order.body, headers=delivery.attempts[0].request.headers)
            assert (kind, delivery.row.event) == ("delivery", "issues")
            assert ("X-GitHub-Event", "issues") in delivery.order.headers
            assert verify("github", key, message, now=0.0).valid
            assert not dialog.isVisible()

    play(scenario())


def test_what_cannot_be_sent_is_said_and_the_dialog_stays(qtbot: QtBot, tmp_path: Path) -> None:
    """A URL without a host, a key that is none of the scheme."""

    above = QWidget()

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = opened(qtbot, around, above, "")
            part(dialog, QLineEdit, "Endpoint URL").setText("nowhere")
            press(dialog, "Send")
            assert dialog.notice.isVisible()

            part(dialog, QLineEdit, "Endpoint URL").setText("http://127.0.0.1:1/")
            choose(dialog, "Provider", "discord")
            dialog.key.set_text("no seed")
            press(dialog, "Send")
            assert dialog.notice.isVisible()
            assert around.shown == []

    play(scenario())


def test_each_sample_has_ids_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    """Another sample is another body; the key stays."""

    above = QWidget()

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = opened(qtbot, around, above, "http://127.0.0.1:1/")
            before, key = dialog.body.data, dialog.key.text
            press(dialog, "Another sample")

            assert dialog.body.data != before
            assert dialog.key.text == key
            assert part(dialog, QAbstractButton, "Send").isEnabled()

    play(scenario())


def test_of_a_pair_the_public_half_is_copied(qtbot: QtBot, tmp_path: Path) -> None:
    """Discord's endpoint checks with another key than Discord signs with."""
    above = QWidget()

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = opened(qtbot, around, above, "http://127.0.0.1:1/")
            assert not dialog.copy_public.isVisible()
            choose(dialog, "Provider", "discord")
            press(dialog, "Copy public key")

            copied = QGuiApplication.clipboard().text()
            assert copied == public_secret(find_scheme("discord"), dialog.key.text)
            assert around.notices

    play(scenario())
