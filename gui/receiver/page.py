"""The Receiver page: where we listen, what we answer, and every request that came in, live."""

from collections.abc import Mapping

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.changes import Change, ChangesMissed, HookDeleted, HookSaved, ReceiverChanged
from core.clock import utc_now
from core.errors import HookError, PortError
from core.exchange.curl import capture_curl
from core.hook_fields import url_problem
from core.model import Answer, Capture, CaptureRow, ReceiverState
from gui.desk import Desk, PageAction
from gui.exchanges.acts import act, act_button
from gui.exchanges.asking import typed_line
from gui.exchanges.bench import Bench
from gui.exchanges.export import save_exchange
from gui.exchanges.listing import Listing
from gui.exchanges.replays import Replays
from gui.handshakes.challenge_dialog import ChallengeDialog
from gui.handshakes.request_notice import RequestNotice
from gui.handshakes.switches_dialog import SwitchesDialog
from gui.inspector.inspector import Inspector
from gui.language import mark, tr, tr_n
from gui.questions import confirm, opened
from gui.receiver.answer_form import AnswerForm
from gui.receiver.check_dialog import CheckDialog
from gui.receiver.control_bar import ControlBar
from gui.receiver.nothing_yet import NothingYet
from gui.receiver.rows import capture_columns, capture_source
from gui.theme import GAP_M, GAP_S
from gui.widgets.controls import button

HINT = mark("Filter: path:/orders/* method:POST signature:invalid malformed:yes since:1h")
NEEDS_WIDTH = {"Method": 360, "Answer": 430, "Size": 500, "Hook": 640, "From": 780}
CLEARED = mark("The deliveries stay. The deleted cannot be brought back.")


class ReceiverPage(QWidget):
    """A ``gui.desk.Page``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._capture: Capture | None = None
        self._hook_names: dict[str, str] = {}
        self._control = ControlBar()
        self._answer = AnswerForm()
        self._nothing = NothingYet()
        self._inspector = Inspector(desk.workshop)
        self._asks = RequestNotice(desk)
        self._handshakes = button("", kind="link", icon_name="settings", on_click=self._choose_handshakes)
        self._check = button("", kind="link", icon_name="settings", on_click=self._choose_check)
        self._actions = self._made_actions()
        self._bench = self._made_bench()
        self._replays = Replays(desk, self._bench.listing, self._bench.notice)
        self._lay_out()
        self._connect()
        desk.work(self._read_hook_names(), "read the hooks' names")
        desk.work(self._ask_state(), "ask where the receiver listens")
        self._bench.listing.read()

    # a page

    def select(self, some_id: str) -> None:
        self._desk.work(self._bench.listing.select(some_id), "select a capture")

    def focus_filter(self) -> None:
        self._bench.listing.filter_bar.focus()

    def page_actions(self) -> Mapping[PageAction, QAction]:
        return self._actions

    # the receiver

    def _start(self, host: str, port: int) -> None:
        self._desk.work(self._started(host, port), "start the receiver", failed=self._not_started)

    async def _started(self, host: str, port: int) -> None:
        self._show_state(await self._desk.engine.start_receiver(host=host, port=port))

    def _not_started(self, error: Exception) -> None:
        self._control.show_problem(str(error), can_choose=isinstance(error, PortError))

    def _stop(self) -> None:
        async def stop() -> None:
            self._show_state(await self._desk.engine.stop_receiver())

        self._desk.work(stop(), "stop the receiver")

    def _answer_with(self, answer: Answer) -> None:
        async def change() -> None:
            state = await self._desk.engine.set_answer(answer)
            self._answer.show_answer(state.answer)
            self._desk.notice(tr("The receiver answers so from now on."))

        self._desk.work(change(), "change the answer", failed=self._not_answered)

    def _not_answered(self, error: Exception) -> None:
        if isinstance(error, HookError):
            self._answer.show_problem(error)

    async def _ask_state(self) -> None:
        self._show_state(await self._desk.engine.receiver_state())

    def _show_state(self, state: ReceiverState) -> None:
        self._control.show_state(state)
        self._answer.follow(state.answer)
        self._nothing.show_state(state)
        count = len(state.handshakes)
        words = tr_n("{n} handshake…", "{n} handshakes…", count) if count else tr("Handshakes…")
        self._handshakes.setText(words)
        self._handshakes.setAccessibleName(words)
        checks = tr("Signatures checked…") if state.check.scheme else tr("Check signatures…")
        self._check.setText(checks)
        self._check.setAccessibleName(checks)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        for change in changes:
            if isinstance(change, ReceiverChanged):
                self._show_state(change.state)
        if any(isinstance(change, HookSaved | HookDeleted | ChangesMissed) for change in changes):
            self._desk.work(self._read_hook_names(), "read the hooks' names")

    async def _read_hook_names(self) -> None:
        self._hook_names = await self._desk.reader.hook_names()
        self._bench.listing.table.viewport().update()

    # what is looked at

    async def _look(self, row: CaptureRow) -> None:
        capture = await self._desk.reader.capture(row.id)
        self._capture = capture
        self._inspector.show_capture(capture, await self._desk.reader.delivery_of(row))
        self._asks.show_capture(capture)

    def _looked(self) -> None:
        # What was selected may be gone: nothing is done to what was shown before it.
        if self._inspector.subject is None:
            self._capture = None
            self._asks.show_capture(None)
        self._enable()

    def _enable(self) -> None:
        table = self._bench.listing.table
        if table.current_seq is None:
            self._capture = None
            self._asks.show_capture(None)
        one, some = self._capture is not None, table.selected_count > 0
        subject = self._inspector.subject
        has_other_side = subject is not None and subject.other_side is not None
        possible: dict[PageAction, bool] = {
            "replay": some, "resign": some, "other_side": has_other_side,
            "copy_curl": one, "export": one, "clear": self._bench.listing.row_count > 0,
        }  # fmt: skip
        for name, is_possible in possible.items():
            self._actions[name].setEnabled(is_possible)
        self._send_to.setEnabled(some)

    # what can be done

    def _replay(self, *, resign: bool = False, url: str = "") -> None:
        self._desk.work(self._replays.send_selected(resign=resign, url=url), "replay captures")

    def _replay_one(self, capture_id: str, resign: bool) -> None:
        self._desk.work(self._replays.send([capture_id], resign=resign), "replay a capture")

    def _replay_to(self) -> None:
        async def ask() -> None:
            suggestion = self._capture.receiver if self._capture is not None else "http://"
            url = await typed_line(
                self, tr("Send again"), tr("URL to send to"), suggestion, tr("Send"), url_problem
            )
            if url is not None:
                self._replay(url=url)

        self._desk.work(ask(), "ask where to send")

    def _copy_curl(self) -> None:
        if self._capture is not None:
            QGuiApplication.clipboard().setText(capture_curl(self._capture))
            self._desk.notice(tr("Copied as a curl command, signature and headers included."))

    def _export(self) -> None:
        if self._capture is not None:
            self._desk.work(save_exchange(self._desk, self, self._capture), "save an exchange")

    def _clear(self) -> None:
        async def clear() -> None:
            count = (await self._desk.reader.counts())["captures"]
            question = tr_n("Delete {n} capture?", "Delete {n} captures?", count)
            if count and await confirm(self, question, tr(CLEARED), tr("Delete")):
                await self._desk.engine.clear_captures()
                self._bench.listing.read()

        self._desk.work(clear(), "clear the captures")

    def _choose_handshakes(self) -> None:
        self._desk.work(opened(SwitchesDialog(self._desk, self)), "choose which challenges are answered")

    def _choose_check(self) -> None:
        self._desk.work(opened(CheckDialog(self._desk, self)), "choose what the receiver checks")

    def _challenge(self) -> None:
        self._desk.work(opened(ChallengeDialog(self._desk, self)), "challenge an endpoint")

    # making

    def _made_actions(self) -> dict[PageAction, QAction]:
        self._send_to = act(self, tr("Send again to URL…"), "send", self._replay_to)
        return {
            "replay": act(self, tr("Send again to the hook's endpoint"), "replay", self._replay),
            "resign": act(self, tr("Send again, re-signed"), "resign", lambda: self._replay(resign=True)),
            "other_side": act(self, tr("Open the delivery"), "open", self._inspector.other_side),
            "copy_curl": act(self, tr("Copy as cURL"), "copy", self._copy_curl),
            "export": act(self, tr("Save exchange…"), "save", self._export),
            "clear": act(self, tr("Delete all…"), "delete", self._clear),
        }

    def _made_bench(self) -> Bench[CaptureRow]:
        actions = self._actions
        listing = Listing(
            self._desk,
            capture_source(self._desk.reader),
            capture_columns(utc_now, lambda hook_id: self._hook_names.get(hook_id, "")),
            hint=tr(HINT),
            nothing=self._nothing,
            tool=act_button(actions["clear"], "delete", says=tr("Delete all captures")),
            needs_width=NEEDS_WIDTH,
        )
        return Bench(
            self._desk,
            listing,
            self._inspector,
            look=self._look,
            menu=[
                *(actions["replay"], actions["resign"], self._send_to, None),
                *(actions["other_side"], None, actions["copy_curl"], actions["export"]),
            ],
            selection_tools=[
                (lambda count: tr_n("Send {n} again", "Send {n} again", count), actions["replay"]),
                (lambda count: tr_n("Send {n} to URL…", "Send {n} to URL…", count), self._send_to),
            ],
            memory_key="receiver/splitter",
        )

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, GAP_M, 0)
        top.setSpacing(GAP_S)
        top.addWidget(self._control)
        top.addWidget(self._answer)
        self._answer.add_tool(self._check)
        self._answer.add_tool(self._handshakes)
        challenge = tr("Challenge an endpoint…")
        self._answer.add_tool(button(challenge, kind="link", icon_name="send", on_click=self._challenge))
        top.addWidget(self._asks)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_M, GAP_M, 0, 0)
        column.setSpacing(GAP_S)
        column.addLayout(top)
        column.addWidget(self._bench, 1)

    def _connect(self) -> None:
        desk, bench, inspector = self._desk, self._bench, self._inspector
        self._control.start_requested.connect(self._start)
        self._control.stop_requested.connect(self._stop)
        self._control.url_copied.connect(lambda: desk.notice(tr("The receiver's URL was copied.")))
        self._answer.applied.connect(self._answer_with)
        self._nothing.start_wanted.connect(self._control.start)
        self._nothing.event_wanted.connect(lambda: desk.show("event"))
        self._nothing.copied.connect(lambda: desk.notice(tr("The curl command was copied.")))
        bench.looked.connect(self._looked)
        bench.listing.shown_changed.connect(self._enable)
        bench.listing.table.selection_changed.connect(self._enable)
        bench.listing.table.opened.connect(lambda _seq: inspector.setFocus())
        desk.changes.announced.connect(self._follow)
        inspector.replay_requested.connect(self._replay_one)
        inspector.open_other_side.connect(desk.show)
        inspector.bench_wanted.connect(desk.show)
