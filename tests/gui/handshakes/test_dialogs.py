"""Handshakes in the window: switched on with their secrets, an endpoint challenged, what a capture asks of the user."""

import asyncio
import json
import re
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.handshakes import HANDSHAKES
from core.model import HandshakeSwitch
from gui import questions
from gui.handshakes.challenge_dialog import ChallengeDialog
from gui.handshakes.request_notice import RequestNotice
from gui.handshakes.switches_dialog import SwitchesDialog
from gui.receiver.page import ReceiverPage
from gui.screen import FRAME
from gui.widgets.notice import Notice
from tests.gui.exchanges.probe import Probe
from tests.gui.pseudo import OPENS, Pseudo
from tests.gui.stage import Stage, answer, closed, part, play, press, stage, until
from tests.gui.test_every_text import said

pytestmark = pytest.mark.usefixtures("appearance")

AMAZON = "https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=2336"
# Names that Qt gives, and the beginning of any URL.
OF_QT = {"Scroll Left", "Scroll Right", "https://"}
META = HandshakeSwitch(name="meta", key="Meta verify token")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def tick(dialog: QWidget, provider: str) -> QCheckBox:
    return next(each for each in dialog.findChildren(QCheckBox) if each.text() == provider)


def secret(dialog: QWidget, name: str) -> QLineEdit:
    return part(dialog, QLineEdit, name)


def can_press(dialog: QWidget, name: str) -> bool:
    return part(dialog, QAbstractButton, name).isEnabled()


def texts(root: QWidget) -> list[str]:
    return [each.text() for each in root.findChildren(QLabel)]


# --- which challenges are answered ------------------------------------------------------


async def switches(parent: QWidget, around: Stage) -> SwitchesDialog:
    dialog = SwitchesDialog(around.desk, parent)
    dialog.open()
    await until(lambda: can_press(dialog, "Save"))
    return dialog


def type_secret(dialog: QWidget, name: str, text: str) -> None:
    line = secret(dialog, name)
    line.setText(text)
    line.textEdited.emit(text)


def test_a_handshake_is_switched_on_with_its_secret(parent: QWidget, tmp_path: Path) -> None:
    """What is typed goes to the vault; without a secret that is needed nothing can be saved."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = await switches(parent, around)
            tick(dialog, "Meta").click()
            assert not can_press(dialog, "Save")
            type_secret(dialog, "Meta verify token", "very-secret-token")
            press(dialog, "Save")
            await until(lambda: around.notices)

            assert (META,) == (await around.engine.receiver_state()).handshakes
            assert ["Meta verify token"] == [key.name for key in await around.desk.reader.vault_keys()]
            assert not dialog.isVisible()

    play(scenario())


def test_a_dialog_closed_before_its_secrets_are_kept(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was saved is saved as it was then, whole."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            keep, begun, keyring = around.engine.keep_key, asyncio.Event(), asyncio.Event()

            async def slowly(name: str, secret: str, *, scheme: str = "") -> None:
                begun.set()
                await keyring.wait()
                await keep(name, secret, scheme=scheme)

            monkeypatch.setattr(around.engine, "keep_key", slowly)
            dialog = await switches(parent, around)
            around.desk.work(questions.opened(dialog), "choose which challenges are answered")
            tick(dialog, "Meta").click()
            type_secret(dialog, "Meta verify token", "very-secret-token")
            press(dialog, "Save")
            await begun.wait()
            await closed(dialog)
            keyring.set()
            await until(lambda: around.notices)

            assert (META,) == (await around.engine.receiver_state()).handshakes

    play(scenario())


def test_what_holds_is_shown_without_the_secret(parent: QWidget, tmp_path: Path) -> None:
    """The tick, and under which name the vault has the secret; saving again changes nothing."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await around.engine.keep_key("Meta verify token", "very-secret-token")
            await around.engine.set_handshakes((META,))
            dialog = await switches(parent, around)
            await until(lambda: tick(dialog, "Meta").isChecked())
            line = secret(dialog, "Meta verify token")

            assert ("", "In the vault as “Meta verify token”") == (line.text(), line.placeholderText())
            assert not tick(dialog, "Slack").isChecked()
            press(dialog, "Save")
            await until(lambda: around.notices)
            assert (META,) == (await around.engine.receiver_state()).handshakes

    play(scenario())


def test_a_secret_that_left_the_vault_is_told(parent: QWidget, tmp_path: Path) -> None:
    """And wanted anew."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await around.engine.keep_key("Meta verify token", "very-secret-token")
            await around.engine.set_handshakes((META,))
            await around.engine.forget_key("Meta verify token")
            dialog = SwitchesDialog(around.desk, parent)
            dialog.open()
            await until(lambda: tick(dialog, "Meta").isChecked())

            assert "No longer in the vault" in secret(dialog, "Meta verify token").placeholderText()
            assert not can_press(dialog, "Save")
            dialog.reject()

    play(scenario())


def test_the_dialogs_fit_on_a_small_screen(parent: QWidget, tmp_path: Path) -> None:
    """One on which the window just fits: what closes a dialog is at its lower edge."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            for dialog in (SwitchesDialog(around.desk, parent), ChallengeDialog(around.desk, parent)):
                least = dialog.minimumSizeHint()
                assert least.width() < 960 - FRAME.width(), dialog.windowTitle()
                assert least.height() < 600 - FRAME.height(), dialog.windowTitle()

    play(scenario())


def test_every_text_is_said_in_the_language_of_the_window(
    parent: QWidget, qapp: QApplication, tmp_path: Path
) -> None:
    """But for the names of providers and what their protocols say, which is core's."""
    of_core = {text for each in HANDSHAKES for text in (each.title, each.asks, each.answers)}
    of_core |= {f"{each.asks} {each.answers}" for each in HANDSHAKES}
    of_core |= {f"{each.title} {each.key}".strip() for each in HANDSHAKES}

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            for dialog in (SwitchesDialog(around.desk, parent), ChallengeDialog(around.desk, parent)):
                english = {
                    text
                    for text in (unescape(text) for _, text in said(dialog))
                    if re.search("[A-Za-z]{2}", text) and OPENS not in text
                }
                assert set() == english - of_core - OF_QT

    with Pseudo(qapp):
        play(scenario())


# --- a provider's part ------------------------------------------------------------------


def challenging(parent: QWidget, around: Stage, provider: str, url: str) -> ChallengeDialog:
    dialog = ChallengeDialog(around.desk, parent)
    dialog.open()
    which = part(dialog, QComboBox, "Provider")
    which.setCurrentIndex(which.findText(provider))
    part(dialog, QLineEdit, "URL").setText(url)
    return dialog


def test_an_endpoint_is_challenged_and_judged(parent: QWidget, tmp_path: Path) -> None:
    """Each point in a sentence, and below it what was sent and received; our own receiver is a good endpoint."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            state = await around.engine.start_receiver(port=0)
            await around.engine.set_handshakes((HandshakeSwitch(name="dropbox"),))
            dialog = challenging(parent, around, "Dropbox", f"{state.url}/hook")
            press(dialog, "Challenge")
            await until(lambda: "The body is the challenge, byte for byte." in texts(dialog))
            await until(lambda: can_press(dialog, "Challenge"))

            assert any(text.startswith("GET /hook?challenge=") for text in texts(dialog))
            assert f"{state.url}/hook" == ChallengeDialog(around.desk, parent)._url.text()
            dialog.reject()

    play(scenario())


def test_what_would_not_be_accepted_is_said(parent: QWidget, tmp_path: Path) -> None:
    """A receiver that answers OK to everything is no endpoint for Slack."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            state = await around.engine.start_receiver(port=0)
            dialog = challenging(parent, around, "Slack", state.url)
            press(dialog, "Challenge")
            await until(lambda: "The body is not the challenge." in texts(dialog))
            press(dialog, "Look at the URL verification")
            dialog.reject()

    play(scenario())


def test_nothing_is_sent_without_what_is_needed(parent: QWidget, tmp_path: Path) -> None:
    """A URL that is one, and the secret where the provider's side cannot do without."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = challenging(parent, around, "Zoom", "http://127.0.0.1:9/")
            assert not can_press(dialog, "Challenge")
            type_secret(dialog, "Secret", "zoom-secret")
            assert can_press(dialog, "Challenge")
            part(dialog, QLineEdit, "URL").setText("nowhere")
            assert not can_press(dialog, "Challenge")
            dialog.reject()

    play(scenario())


def test_a_key_that_is_none_is_told(parent: QWidget, tmp_path: Path) -> None:
    """In a sentence without the key."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = challenging(parent, around, "Discord", "http://127.0.0.1:9/")
            type_secret(dialog, "Secret", "zzz-no-key")
            press(dialog, "Challenge")
            notice = dialog.findChildren(Notice)[0]
            await until(lambda: any(each.text for each in dialog.findChildren(Notice)))

            assert "zzz-no-key" not in notice.text
            dialog.reject()

    play(scenario())


# --- on the Receiver page ---------------------------------------------------------------


async def page_with(qtbot: QtBot, around: Stage, headers: tuple[tuple[str, str], ...], body: object) -> Probe:
    """A page that shows the capture of this request."""
    state = await around.engine.start_receiver(port=0)
    sent = await around.engine.send("POST", f"{state.url}/hook", headers, json.dumps(body).encode())
    await around.engine.settled([sent])
    page = ReceiverPage(around.desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    probe = Probe(page, "captures")
    await probe.read(1)
    [row] = await around.desk.reader.capture_rows(await around.desk.reader.capture_seqs(limit=1))
    page.select(row.id)
    return probe


def notice_of(page: QWidget) -> RequestNotice:
    return page.findChildren(RequestNotice)[0]


def test_a_subscription_is_confirmed_by_a_click_and_a_yes(qtbot: QtBot, tmp_path: Path) -> None:
    """The URL is shown before it is opened; no means that nothing is sent."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            body = {"Type": "SubscriptionConfirmation", "SubscribeURL": AMAZON}
            kind = (("x-amz-sns-message-type", "SubscriptionConfirmation"),)
            probe = await page_with(qtbot, around, kind, body)
            await until(lambda: notice_of(probe.page).text)
            press(probe.page, "Confirm subscription…")
            assert "Confirm this subscription?" == await answer("Cancel")

            assert 1 == len(await around.desk.reader.delivery_seqs(limit=5))

    play(scenario())


def test_notions_token_is_copied_to_be_pasted(qtbot: QtBot, tmp_path: Path) -> None:
    """A button copies it."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            probe = await page_with(qtbot, around, (), {"verification_token": "secret_tMrlL1qK5vuQAh"})
            await until(lambda: notice_of(probe.page).text)
            press(probe.page, "Copy the token")

            assert "secret_tMrlL1qK5vuQAh" == QGuiApplication.clipboard().text()

    play(scenario())


def test_a_captured_challenge_says_what_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    """In the list and above its sides; the page tells how many handshakes are answered."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await around.engine.set_handshakes((HandshakeSwitch(name="monday"),))
            probe = await page_with(qtbot, around, (), {"challenge": "3eZbrw1a"})
            await until(
                lambda: "monday.com verified this URL; its challenge went back as JSON." in texts(probe.page)
            )

            assert "" == notice_of(probe.page).text
            await until(
                lambda: any(
                    each.text() == "1 handshake…" for each in probe.page.findChildren(QAbstractButton)
                )
            )

    play(scenario())
