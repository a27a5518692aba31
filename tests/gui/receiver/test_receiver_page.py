import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from core.changes import ChangesMissed, ReceiverChanged
from gui.exchanges.asking import LineDialog
from gui.receiver.page import ReceiverPage
from tests.gui.exchanges.filling import filled
from tests.gui.exchanges.probe import Probe
from tests.gui.stage import Stage, a_hook, answer, part, play, press, stage, until

GARBAGE = b"POST  /two-spaces HTTP/1.1\r\n\r\n"


async def opened(qtbot: QtBot, around: Stage) -> Probe:
    page = ReceiverPage(around.desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return Probe(page, "captures")


@asynccontextmanager
async def received(qtbot: QtBot, folder: Path, *requests: bytes) -> AsyncIterator[tuple[Stage, Probe]]:
    """A page whose receiver got these requests, in this order."""
    async with stage(folder) as around:
        state = await around.engine.start_receiver(port=0)
        for request in requests:
            await exchange(state.port, request)
        probe = await opened(qtbot, around)
        await probe.read(len(requests))
        yield around, probe


async def exchange(port: int, request: bytes) -> bytes:
    """Send bytes, read until the receiver closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    writer.write_eof()
    answered = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answered


def request(path: str, body: bytes = b"{}") -> bytes:
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def type_in(probe: Probe, name: str, text: str) -> None:
    line = part(probe.page, QLineEdit, name)
    line.clear()
    QTest.keyClicks(line, text)


def line_dialog() -> LineDialog | None:
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, LineDialog)]
    return next((each for each in shown if each.isVisible()), None)


# --- starting and stopping --------------------------------------------------------------


def test_the_receiver_is_started_and_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    """One button starts it where the fields say and stops it again; the URL can be copied meanwhile."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await until(lambda: probe.reads("The receiver is off"))
            type_in(probe, "Port", "")
            press(probe.page, "Start listening")
            await until(lambda: probe.reads("Listening on"))
            state = await around.engine.receiver_state()
            press(probe.page, "Copy the receiver's URL")
            assert state.url == QGuiApplication.clipboard().text()
            assert state.url == part(probe.page, QLineEdit, "The receiver's URL").text()
            press(probe.page, "Stop listening")
            await until(lambda: probe.reads("The receiver is off"))

    play(scenario())


def test_a_taken_port_is_explained_and_another_offered(qtbot: QtBot, tmp_path: Path) -> None:
    """The reason stands where the port is chosen; one press takes a free one."""

    async def scenario() -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            async with stage(tmp_path) as around:
                probe = await opened(qtbot, around)
                await until(lambda: probe.reads("The receiver is off"))
                type_in(probe, "Port", str(port))
                press(probe.page, "Start listening")
                await until(lambda: probe.reads(f"Port {port} is"))
                press(probe.page, "Use a free port")
                await until(lambda: probe.reads("Listening on"))

                assert port != (await around.engine.receiver_state()).port

    play(scenario())


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        pytest.param("Port", "70000", "A port is a number from 1 to 65,535.", id="port out of range"),
        pytest.param("Port", "00000099999", "A port is a number from 1 to 65,535.", id="port behind zeros"),
        pytest.param("Port", "http", "A port is a number from 1 to 65,535.", id="port in words"),
        pytest.param("Host", "", "A host is needed", id="no host"),
        pytest.param("Host", "0.0.0.0", "can be reached from other machines", id="every interface"),
        pytest.param("Host", "localhost", "", id="this machine by name"),
        pytest.param("Host", "::1", "", id="this machine by IPv6"),
    ],
)
def test_host_and_port_are_judged_as_one_types(
    qtbot: QtBot, tmp_path: Path, name: str, text: str, says: str
) -> None:
    """What cannot be, and what others could reach, is said before anything is started."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await until(lambda: probe.reads("The receiver is off"))
            type_in(probe, name, text)
            if not text:
                press(probe.page, "Start listening")

            assert probe.reads(says)
            assert bool(says) or not probe.reads("can be reached")

    play(scenario())


def test_why_it_did_not_start_with_the_window_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    """A receiver that should listen and does not says why."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await until(lambda: probe.reads("The receiver is off"))
            state = await around.engine.receiver_state()
            failed = msgspec.structs.replace(state, problem="Port 80 is in use.")
            around.desk.changes.announce((ReceiverChanged(failed),))

            assert probe.reads("Port 80 is in use.")

    play(scenario())


# --- the answer -------------------------------------------------------------------------


def test_another_answer_is_applied(qtbot: QtBot, tmp_path: Path) -> None:
    """Status, delay and body as typed are what the next sender gets."""

    async def scenario() -> None:
        async with received(qtbot, tmp_path) as (around, probe):
            press(probe.page, "Answers 200 OK, 2 bytes of text/plain. Change the answer")
            type_in(probe, "Status of the answer", "503")
            type_in(probe, "Delay of the answer", "5 ms")
            part(probe.page, QPlainTextEdit, "Body of the answer").setPlainText("not now")
            press(probe.page, "Apply")
            await until(lambda: "The receiver answers so from now on." in around.notices)
            answered = await exchange((await around.engine.receiver_state()).port, request("/"))

            assert answered.startswith(b"HTTP/1.1 503 ")
            assert answered.endswith(b"\r\n\r\nnot now")
            assert 0.005 == (await around.engine.receiver_state()).answer.delay_s

    play(scenario())


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        pytest.param(
            "Status of the answer", "99", "A status is a number from 200 to 599.", id="status too low"
        ),
        pytest.param(
            "Status of the answer", "02001", "A status is a number from 200 to 599.", id="status behind zeros"
        ),
        pytest.param(
            "Status of the answer", "OK", "A status is a number from 200 to 599.", id="status in words"
        ),
        pytest.param("Delay of the answer", "-1", "A delay is 0 to 3,600 s", id="delay below zero"),
        pytest.param("Delay of the answer", "2 hours", "A delay is 0 to 3,600 s", id="delay too long"),
        pytest.param("Name of header 1", "a b", "A header name cannot contain a space.", id="header name"),
    ],
)
def test_an_answer_that_cannot_be_is_not_applied(
    qtbot: QtBot, tmp_path: Path, name: str, text: str, says: str
) -> None:
    """The reason stands beside the field, and the button is out of reach until it is gone."""

    async def scenario() -> None:
        async with received(qtbot, tmp_path) as (around, probe):
            press(probe.page, "Answers 200 OK, 2 bytes of text/plain. Change the answer")
            before = (await around.engine.receiver_state()).answer
            type_in(probe, name, text)

            assert probe.reads(says)
            press(probe.page, "Apply")
            press(probe.page, "Discard")
            assert not probe.reads(says)
            assert before == (await around.engine.receiver_state()).answer

    play(scenario())


# --- captures ---------------------------------------------------------------------------


def test_on_and_nothing_yet_shows_how_to_send(qtbot: QtBot, tmp_path: Path) -> None:
    """A listening receiver without captures gives a command that makes one, and leads to the events."""

    async def scenario() -> None:
        async with received(qtbot, tmp_path) as (around, probe):
            await until(lambda: probe.reads("Listening on"))
            url = (await around.engine.receiver_state()).url
            press(probe.page, "Copy the example command")
            assert f"curl -H 'Content-Type: application/json' -d '{{\"hello\":\"world\"}}' {url}/" == (
                QGuiApplication.clipboard().text()
            )
            press(probe.page, "Send an event")
            assert [("event", "")] == around.shown

    play(scenario())


def test_captures_appear_by_themselves_malformed_ones_with_their_reason(qtbot: QtBot, tmp_path: Path) -> None:
    """Every request is a row at once; what is not HTTP is marked, and says why."""

    async def scenario() -> None:
        async with received(qtbot, tmp_path) as (around, probe):
            port = (await around.engine.receiver_state()).port
            await exchange(port, request("/orders"))
            await exchange(port, GARBAGE)
            await probe.read(2)

            assert ["malformed", ""] == probe.column("Verdict")
            assert ["400", "200"] == probe.column("Answer")
            reason, target = probe.column("Target")
            assert "/orders" == target
            assert reason.endswith(".")

    play(scenario())


def test_a_capture_of_a_hook_shows_verdict_hook_and_its_delivery(qtbot: QtBot, tmp_path: Path) -> None:
    """What our own hook sent is checked, named, and leads to the delivery."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            state = await around.engine.start_receiver(port=0)
            await a_hook(around.engine, "CRM sync", port=state.port)
            fired = await around.engine.trigger("PostSignIn", b'{"a":1}')
            await around.engine.settled(fired.delivery_ids)
            probe = await opened(qtbot, around)
            await probe.read(1)
            await until(lambda: probe.column("Hook") == ["CRM sync"])
            assert ["valid"] == probe.column("Verdict")
            await probe.click(0)
            press(probe.page, "Open the delivery")

            assert [("delivery", fired.delivery_ids[0])] == around.shown

    play(scenario())


def test_a_hook_made_by_another_program_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    """Nobody announces it; but it is said that something was missed."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            state = await around.engine.start_receiver(port=0)
            await a_hook(around.engine, "Before", "User.Created")
            probe = await opened(qtbot, around)
            page = probe.page
            assert isinstance(page, ReceiverPage)
            await until(lambda: bool(page._hook_names))
            around.desk.changes.blockSignals(True)
            await a_hook(around.engine, "By a script", port=state.port)
            around.desk.changes.blockSignals(False)
            fired = await around.engine.trigger("PostSignIn", b'{"a":1}')
            await around.engine.settled(fired.delivery_ids)
            await probe.read(1)
            around.desk.changes.announce((ChangesMissed(),))
            await until(lambda: probe.column("Hook") == ["By a script"])

    play(scenario())


def test_a_capture_is_sent_again_to_another_url(qtbot: QtBot, tmp_path: Path) -> None:
    """The URL is asked for, judged as it is typed, and the new delivery is brought up."""

    async def scenario() -> None:
        async with received(qtbot, tmp_path, request("/first")) as (around, probe):
            page = probe.page
            assert isinstance(page, ReceiverPage)
            url = (await around.engine.receiver_state()).url
            await probe.click(0)
            await until(page._send_to.isEnabled)
            page._send_to.trigger()
            await until(lambda: line_dialog() is not None)
            dialog = line_dialog()
            assert dialog is not None
            line = part(dialog, QLineEdit, "URL to send to")
            line.setText("ftp://nowhere")
            refused = dialog.can_accept
            line.setText(f"{url}/second")
            await until(lambda: dialog.can_accept)
            dialog.accept()
            await until(lambda: around.shown)

            (_, delivery_id) = around.shown[0]
            assert not refused
            assert f"{url}/second" == (await around.desk.reader.delivery_row(delivery_id)).url

    play(scenario())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("malformed:yes", 3, id="malformed"),
        pytest.param("signature:invalid", 15, id="bad signature"),
        pytest.param("path:/webhooks/*", 37, id="path"),
    ],
)
def test_captures_are_filtered(qtbot: QtBot, tmp_path: Path, text: str, count: int) -> None:
    """The filter line knows the keys of captures."""

    async def scenario() -> None:
        await filled(tmp_path, captures=40)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await probe.read(40)
            probe.type_filter(text)
            await probe.read(count)

    play(scenario())


def test_copied_as_curl(qtbot: QtBot, tmp_path: Path) -> None:
    """A capture leaves the window as a command that sends the same."""

    async def scenario() -> None:
        async with received(qtbot, tmp_path, request("/a", b'{"b":2}')) as (_, probe):
            page = probe.page
            assert isinstance(page, ReceiverPage)
            await probe.click(0)
            await until(page.page_actions()["copy_curl"].isEnabled)
            page.page_actions()["copy_curl"].trigger()

            assert '{"b":2}' in QGuiApplication.clipboard().text()

    play(scenario())


def test_all_captures_are_deleted_after_a_question(qtbot: QtBot, tmp_path: Path) -> None:
    """The question says how many."""

    async def scenario() -> None:
        async with received(qtbot, tmp_path, request("/a")) as (around, probe):
            press(probe.page, "Delete all captures")
            assert "Delete 1 capture?" == await answer("Delete")
            await until(lambda: probe.count == 0)

            assert 0 == (await around.desk.reader.counts())["captures"]

    play(scenario())
