import asyncio
import json
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.changes import ChangesMissed, DeliveryCreated, DeliveryMoved
from core.headers import first
from core.model import Answer, Outcome, RetryPolicy
from gui.deliveries.page import DeliveriesPage
from tests.gui.exchanges.filling import filled
from tests.gui.exchanges.probe import Probe, hidden_columns
from tests.gui.stage import Stage, a_hook, answer, play, press, stage, until

BODY = b'{"a":1}'


async def opened(qtbot: QtBot, around: Stage, width: int = 1100) -> Probe:
    page = DeliveriesPage(around.desk)
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    return Probe(page, "deliveries")


async def sent(around: Stage, count: int = 1, *, status: int = 200) -> list[str]:
    """Deliveries to the receiver, over."""
    state = await around.engine.start_receiver(port=0)
    await around.engine.set_answer(Answer(status=status))
    ids = [await around.engine.send("POST", f"{state.url}/in/{n}", (), BODY) for n in range(count)]
    await around.engine.settled(ids)
    return ids


def test_without_deliveries_the_page_says_how_to_get_one(qtbot: QtBot, tmp_path: Path) -> None:
    """The empty page leads to the events."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await until(lambda: probe.reads("No deliveries yet"))
            press(probe.page, "Choose an event")

            assert [("event", "")] == around.shown

    play(scenario())


def test_a_delivery_appears_and_moves_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    """What the engine does is on screen without a reload, newest first."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await sent(around, 3)
            await probe.read(3)
            await until(lambda: probe.column("Outcome") == ["200"] * 3)

            endpoints = [endpoint.rpartition("/")[2] for endpoint in probe.column("Endpoint")]
            assert ["2", "1", "0"] == endpoints
            assert probe.reads("3 deliveries")

    play(scenario())


def test_a_selected_delivery_shows_both_its_sides(qtbot: QtBot, tmp_path: Path) -> None:
    """The inspector shows what was sent, and leads to what our receiver got."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            (delivery_id,) = await sent(around)
            probe = await opened(qtbot, around)
            await probe.read(1)
            assert delivery_id == await probe.click(0)
            (capture,) = await around.desk.reader.capture_rows([1])
            press(probe.page, "Open the capture")

            assert [("capture", capture.id)] == around.shown

    play(scenario())


def test_a_replay_is_a_new_delivery_and_brought_up(qtbot: QtBot, tmp_path: Path) -> None:
    """One press sends the selected again, as recorded, and the new one is selected."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            (original,) = await sent(around)
            probe = await opened(qtbot, around)
            page = probe.page
            assert isinstance(page, DeliveriesPage)
            await probe.read(1)
            await probe.click(0)
            press(page, "Replay")
            await until(lambda: around.shown)
            ((kind, new),) = around.shown
            page.select(new)
            await until(lambda: probe.inspector.subject and probe.inspector.subject.id == new)

            assert ("delivery", True) == (kind, new != original)
            assert original == (await around.desk.reader.delivery_row(new)).replay_of

    play(scenario())


def test_a_replay_can_be_signed_anew(qtbot: QtBot, tmp_path: Path) -> None:
    """Re-signed means with the key the hook has now."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM", port=(await around.engine.start_receiver(port=0)).port)
            fired = await around.engine.trigger("PostSignIn", BODY)
            await around.engine.settled(fired.delivery_ids)
            await around.engine.rotate_key(hook.id)
            probe = await opened(qtbot, around)
            page = probe.page
            assert isinstance(page, DeliveriesPage)
            await probe.read(1)
            await probe.click(0)
            await until(page.page_actions()["resign"].isEnabled)
            page.page_actions()["resign"].trigger()
            await until(lambda: around.shown)
            orders = [await around.desk.reader.order(seq) for seq in (1, 2)]
            signatures = [first(order.headers, "logto-signature-sha-256") for order in orders]

            assert None not in signatures
            assert signatures[0] != signatures[1]

    play(scenario())


def test_a_delivery_is_judged_by_the_key_its_hook_has_now(qtbot: QtBot, tmp_path: Path) -> None:
    """The Signature tab says of what was sent whether it still verifies."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM", port=(await around.engine.start_receiver(port=0)).port)
            fired = await around.engine.trigger("PostSignIn", BODY)
            await around.engine.settled(fired.delivery_ids)
            probe = await opened(qtbot, around)
            await probe.read(1)
            await probe.click(0)
            before = probe.inspector.subject
            await around.engine.rotate_key(hook.id)
            page = probe.page
            assert isinstance(page, DeliveriesPage)
            page._bench.look_again()
            await until(lambda: probe.inspector.subject is not before)
            after = probe.inspector.subject

            assert before is not None
            assert after is not None
            verdicts = [subject.verdict.reason for subject in (before, after) if subject.verdict is not None]
            assert verdicts == [None, "mismatch"]

    play(scenario())


def test_several_are_replayed_oldest_first(qtbot: QtBot, tmp_path: Path) -> None:
    """With several selected their number is shown, and all of them are sent again in their order."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            ids = await sent(around, 3)
            probe = await opened(qtbot, around)
            await probe.read(3)
            probe.select_rows(0, 2)
            assert probe.reads("3 selected")
            press(probe.page, "Replay 3")
            await probe.read(6)
            rows = await around.desk.reader.delivery_rows([4, 5, 6])

            assert ids == [row.replay_of for row in rows]
            assert "3 deliveries sent again." in around.notices

    play(scenario())


def test_many_are_replayed_only_after_a_question(qtbot: QtBot, tmp_path: Path) -> None:
    """A slip of the hand does not send a hundred requests."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=100)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await probe.read(100)
            probe.table.selectAll()
            press(probe.page, "Replay 100")

            assert "Send 100 again?" == await answer("Cancel")
            assert 100 == (await around.desk.reader.counts())["deliveries"]

    play(scenario())


def test_a_pending_delivery_says_when_it_is_tried_again_and_can_be_cancelled(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Cancelling ends the retries; the list shows it at once."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            state = await around.engine.start_receiver(port=0)
            await around.engine.set_answer(Answer(status=503))
            await around.engine.send("POST", state.url, (), BODY, retry=RetryPolicy(delays_s=(3600.0,)))
            probe = await opened(qtbot, around)
            page = probe.page
            assert isinstance(page, DeliveriesPage)
            await probe.read(1)
            await until(lambda: probe.column("Outcome")[0].startswith("again "))
            await probe.click(0)
            await until(page.page_actions()["cancel"].isEnabled)
            page.page_actions()["cancel"].trigger()
            await until(lambda: probe.column("Outcome") == ["cancelled"])
            await until(lambda: not page.page_actions()["cancel"].isEnabled())

    play(scenario())


def test_a_filter_follows_what_happens(qtbot: QtBot, tmp_path: Path) -> None:
    """A delivery enters a filtered list when it comes to match, and leaves it unless it is looked at."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=14)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await probe.read(14)
            press(probe.page, "Failed: deliveries")
            await probe.read(6)
            rows = await around.desk.reader.delivery_rows(range(1, 15))
            delivered = next(row for row in rows if row.outcome is Outcome.DELIVERED)
            pending = msgspec.structs.replace(delivered, outcome=Outcome.PENDING)
            around.desk.changes.announce((DeliveryMoved(pending), DeliveryMoved(delivered)))
            await sent(around, 1, status=500)
            await probe.read(7)

            assert "500" == probe.column("Outcome")[0]

    play(scenario())


def test_a_delivery_that_comes_to_match_late_takes_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    """The list is in the order of the deliveries, not of their ends, and what is selected stays so."""

    async def scenario() -> None:
        release = asyncio.Event()

        async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            asked = await reader.readuntil(b"\r\n\r\n")
            if b"/slow" in asked:
                await release.wait()
            writer.write(b"HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            writer.close()

        await filled(tmp_path, deliveries=14)
        server = await asyncio.start_server(refuse, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with stage(tmp_path) as around, server:
            probe = await opened(qtbot, around)
            press(probe.page, "Failed: deliveries")
            await probe.read(6)
            slow = await around.engine.send("GET", f"{url}/slow", (), b"")
            quick = await around.engine.send("GET", f"{url}/quick", (), b"")
            await around.engine.settled([quick])
            await probe.read(7)
            await probe.click(0)
            release.set()
            await around.engine.settled([slow])
            await probe.read(8)

            endpoints = [endpoint.rpartition("/")[2] for endpoint in probe.column("Endpoint")]
            assert ["quick", "slow"] == endpoints[:2]
            assert 16 == probe.table.current_seq

    play(scenario())


@pytest.mark.parametrize(
    ("text", "count", "problem"),
    [
        pytest.param("status:404", 2, "", id="a key"),
        pytest.param("PostRegister", 3, "", id="a word"),
        pytest.param("outcome:nonsense", 14, "“nonsense” at position 9", id="a wrong value"),
        pytest.param("remote:1", 14, "means nothing in this list", id="a key of captures"),
    ],
)
def test_the_filter_line(qtbot: QtBot, tmp_path: Path, text: str, count: int, problem: str) -> None:
    """A filter shows what matches; one that makes no sense says so and changes nothing."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=14)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await probe.read(14)
            probe.type_filter(text)
            await probe.read(count)

            assert probe.reads(problem)

    play(scenario())


def test_no_match_offers_to_clear_the_filter(qtbot: QtBot, tmp_path: Path) -> None:
    """Where the filter hides everything, one button shows everything."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=3)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await probe.read(3)
            probe.type_filter("nothing-like-this")
            await until(lambda: probe.reads("No delivery matches"))
            press(probe.page, "Clear the filter")
            await probe.read(3)

    play(scenario())


def test_a_new_delivery_is_brought_up_past_the_filter(qtbot: QtBot, tmp_path: Path) -> None:
    """Who sends a failed one again keeps the list of the failed, the new one in it while it is looked at."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=14)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            page = probe.page
            assert isinstance(page, DeliveriesPage)
            await probe.read(14)
            press(page, "Failed: deliveries")
            await probe.read(6)
            (new,) = await sent(around)
            page.select(new)
            await until(lambda: probe.table.current_seq == 15)
            assert 7 == probe.count
            await sent(around)
            assert 7 == probe.count
            probe.table.select_seq(14)
            await sent(around)
            await probe.read(6)

    play(scenario())


def test_selecting_by_id_clears_a_filter_that_hides_it(qtbot: QtBot, tmp_path: Path) -> None:
    """What is brought up is there, whatever the list was filtered by."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=7)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            page = probe.page
            assert isinstance(page, DeliveriesPage)
            await probe.read(7)
            press(probe.page, "Pending: deliveries")
            await until(lambda: probe.count == 0)
            (row,) = await around.desk.reader.delivery_rows([3])
            page.select(row.id)
            await until(lambda: probe.table.current_seq == 3)

            assert 7 == probe.count

    play(scenario())


def test_what_is_looked_at_stays_when_newer_ones_come(qtbot: QtBot, tmp_path: Path) -> None:
    """New rows come in above without moving the selection, or the rows under the eye."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=200)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await probe.read(200)
            bar = probe.table.verticalScrollBar()
            bar.setValue(100 * probe.table.rowHeight(0))
            row = probe.table.rowAt(probe.table.viewport().height() // 2)
            delivery_id = await probe.click(row)
            seq, offset = probe.table.current_seq, probe.table.visualRect(probe.table.currentIndex()).top()
            await sent(around, 5)
            await until(lambda: probe.count == 205)

            assert seq == probe.table.current_seq
            assert offset == probe.table.visualRect(probe.table.currentIndex()).top()
            assert probe.inspector.subject is not None
            assert delivery_id == probe.inspector.subject.id

    play(scenario())


def test_at_the_top_one_follows_the_newest(qtbot: QtBot, tmp_path: Path) -> None:
    """Who looks at the newest rows keeps seeing the newest."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=200)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await probe.read(200)
            await sent(around, 3)
            await until(lambda: probe.count == 203)

            assert 0 == probe.table.verticalScrollBar().value()
            assert 0 == probe.table.rowAt(0)

    play(scenario())


def test_missed_changes_are_read_again(qtbot: QtBot, tmp_path: Path) -> None:
    """Rows that nobody announced are found when told that something was missed."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=2)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await probe.read(2)
            probe.page.blockSignals(True)
            around.desk.changes.blockSignals(True)
            await sent(around, 2)
            around.desk.changes.blockSignals(False)
            assert 2 == probe.count
            around.desk.changes.announce((ChangesMissed(),))
            await probe.read(4)

    play(scenario())


def test_missed_changes_of_the_delivery_looked_at_are_seen(qtbot: QtBot, tmp_path: Path) -> None:
    """Another program may bring to its end what is on screen, and nobody announces that."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            state = await around.engine.start_receiver(port=0)
            await around.engine.set_answer(Answer(status=503))
            pending = await around.engine.send(
                "POST", state.url, (), BODY, retry=RetryPolicy(delays_s=(3600.0,))
            )
            probe = await opened(qtbot, around)
            page = probe.page
            assert isinstance(page, DeliveriesPage)
            await probe.read(1)
            await until(lambda: probe.column("Outcome")[0].startswith("again "))
            await probe.click(0)
            await until(page.page_actions()["cancel"].isEnabled)
            around.desk.changes.blockSignals(True)
            await around.engine.cancel_delivery(pending)
            await around.engine.settled([pending])
            around.desk.changes.blockSignals(False)
            assert page.page_actions()["cancel"].isEnabled()
            around.desk.changes.announce((ChangesMissed(),))
            await until(lambda: not page.page_actions()["cancel"].isEnabled())

    play(scenario())


def test_a_row_that_was_told_while_its_page_was_read_is_not_overwritten(qtbot: QtBot, tmp_path: Path) -> None:
    """What was announced is newer than what a reading begun before it brings."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            ids = await sent(around, 30)
            await probe.read(30)
            row = await around.desk.reader.delivery_row(ids[-1])
            around.desk.changes.announce((DeliveryCreated(row),))
            await until(lambda: probe.column("Outcome") == ["200"] * 30)

    play(scenario())


def test_copied_as_curl_and_saved_to_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    """A delivery leaves the window as a command and as a HAR file."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await sent(around)
            probe = await opened(qtbot, around)
            page = probe.page
            assert isinstance(page, DeliveriesPage)
            await probe.read(1)
            await probe.click(0)
            await until(page.page_actions()["copy_curl"].isEnabled)
            page.page_actions()["copy_curl"].trigger()
            assert QGuiApplication.clipboard().text().startswith("curl ")
            page.page_actions()["export"].trigger()
            await until(file_dialogs)
            name = file_dialogs()[0].findChild(QLineEdit, "fileNameEdit")
            assert isinstance(name, QLineEdit)
            name.setText(str(tmp_path / "one.har"))
            file_dialogs()[0].accept()
            await until(lambda: around.notices[-1].startswith("Saved to "))

            archive = json.loads((tmp_path / "one.har").read_bytes())
            assert 1 == len(archive["log"]["entries"])

    play(scenario())


def file_dialogs() -> list[QFileDialog]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible()
    ]


def test_all_are_deleted_after_a_question(qtbot: QtBot, tmp_path: Path) -> None:
    """The question says how many; then the list is empty."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=5)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            await probe.read(5)
            press(probe.page, "Delete all deliveries")
            assert "Delete 5 deliveries?" == await answer("Delete")
            await until(lambda: probe.reads("No deliveries yet"))

            assert 0 == (await around.desk.reader.counts())["deliveries"]

    play(scenario())


def test_where_there_is_room_more_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    """A narrow list shows what matters most; a wide one everything."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await sent(around)
            probe = await opened(qtbot, around)
            await probe.read(1)
            narrow = hidden_columns(probe.table)
            probe.page.resize(2600, 700)
            await until(lambda: hidden_columns(probe.table) == 0)

            assert narrow > 0

    play(scenario())


def test_the_keyboard_goes_from_the_filter_into_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    """Enter in the filter selects the newest row and puts the keyboard there."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=3)
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)
            page = probe.page
            assert isinstance(page, DeliveriesPage)
            await probe.read(3)
            page.focus_filter()
            probe.type_filter("delivery")
            await until(lambda: probe.table.current_seq == 3)
            QTest.keyClick(probe.table, Qt.Key.Key_Down)
            await until(lambda: probe.table.current_seq == 2)

    play(scenario())


def test_foreign_text_is_shown_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    """No label of the page reads its text as HTML."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            probe = await opened(qtbot, around)

            texts = [
                each
                for each in probe.page.findChildren(QLabel)
                if each.textFormat() != Qt.TextFormat.PlainText
            ]
            assert [] == [each.text() for each in texts if each.text()]

    play(scenario())
