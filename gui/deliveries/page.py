"""The Deliveries page: every delivery of the workspace, live, with both sides of each."""

from collections.abc import Mapping

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.changes import Change, ChangesMissed, DeliveryMoved
from core.clock import utc_now
from core.errors import HookError
from core.exchange.curl import delivery_curl
from core.filters import parse
from core.model import Delivery, DeliveryRow, Outcome
from core.own_schemes import OwnSchemes
from core.signing import verify_for_hook
from core.verdict import Verdict
from gui.deliveries.rows import delivery_columns, delivery_source
from gui.desk import Desk, PageAction
from gui.exchanges.acts import act, act_button
from gui.exchanges.bench import Bench
from gui.exchanges.export import save_exchange
from gui.exchanges.listing import Listing
from gui.exchanges.replays import Replays
from gui.inspector.inspector import Inspector
from gui.language import mark, tr, tr_n
from gui.questions import confirm
from gui.signatures.recorded import sent_message
from gui.theme import GAP_M
from gui.widgets.empty_state import EmptyState

HINT = mark("Filter: User.* status:5xx hook:name failure:timeout duration:>500ms since:1h")
# The list beside the inspector is narrow: what is told there too waits for room.
NEEDS_WIDTH = {"Took": 400, "Tries": 700, "Hook": 540, "Endpoint": 680}


class DeliveriesPage(QWidget):
    """A ``gui.desk.Page``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._delivery: Delivery | None = None
        self._inspector = Inspector(desk.workshop)
        self._actions = self._made_actions()
        self._bench = self._made_bench()
        self._replays = Replays(desk, self._bench.listing, self._bench.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_M, GAP_M, 0, 0)
        column.addWidget(self._bench)
        self._connect()
        self._bench.listing.read()

    # a page

    def select(self, some_id: str) -> None:
        self._desk.work(self._bench.listing.select(some_id), "select a delivery")

    def focus_filter(self) -> None:
        self._bench.listing.filter_bar.focus()

    def page_actions(self) -> Mapping[PageAction, QAction]:
        return self._actions

    # what is looked at

    async def _look(self, row: DeliveryRow) -> None:
        delivery = await self._desk.reader.delivery(row.id)
        captures = await self._desk.reader.captures_of(delivery)
        self._delivery = delivery
        self._inspector.show_delivery(delivery, captures, verdict=await self._verdict(delivery))

    async def _verdict(self, delivery: Delivery) -> Verdict | None:
        """On the signature as it was sent, with the keys the hook has now; ``None`` without such a hook."""
        try:
            hook = await self._desk.reader.hook(delivery.row.hook_id)
        except HookError:
            return None
        if delivery.order.command:
            return None
        message, at = sent_message(delivery)
        own = OwnSchemes(self._desk.reader.folder).schemes()
        return verify_for_hook(hook, message, at=at, own=own)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if self._delivery is None:
            return
        shown = self._delivery.row
        # What is over stays as it is.
        pending = shown.outcome is Outcome.PENDING
        if any(
            (isinstance(change, DeliveryMoved) and change.row.id == shown.id)
            or (isinstance(change, ChangesMissed) and pending)
            for change in changes
        ):
            self._bench.look_again()

    def _looked(self) -> None:
        # What was selected may be gone: nothing is done to what was shown before it.
        if self._inspector.subject is None:
            self._delivery = None
        self._enable()

    def _enable(self) -> None:
        table = self._bench.listing.table
        if table.current_seq is None:
            self._delivery = None
        delivery, subject = self._delivery, self._inspector.subject
        has_other_side = subject is not None and subject.other_side is not None
        one, some = delivery is not None, table.selected_count > 0
        pending = delivery is not None and delivery.row.outcome is Outcome.PENDING
        possible: dict[PageAction, bool] = {
            "replay": some, "resign": some, "cancel": pending, "other_side": has_other_side,
            "copy_curl": one, "export": one, "clear": self._bench.listing.row_count > 0,
        }  # fmt: skip
        for name, is_possible in possible.items():
            self._actions[name].setEnabled(is_possible)

    # what can be done

    def _replay(self, *, resign: bool) -> None:
        self._desk.work(self._replays.send_selected(resign=resign), "replay deliveries")

    def _replay_one(self, delivery_id: str, resign: bool) -> None:
        self._desk.work(self._replays.send([delivery_id], resign=resign), "replay a delivery")

    def _cancel(self) -> None:
        if self._delivery is not None:
            self._desk.work(self._desk.engine.cancel_delivery(self._delivery.row.id), "cancel a delivery")

    def _copy_curl(self) -> None:
        if self._delivery is not None:
            QGuiApplication.clipboard().setText(delivery_curl(self._delivery))
            self._desk.notice(tr("Copied as a curl command, signature and headers included."))

    def _export(self) -> None:
        if self._delivery is not None:
            self._desk.work(save_exchange(self._desk, self, self._delivery), "save an exchange")

    def _clear(self) -> None:
        async def clear() -> None:
            count = len(await self._desk.reader.delivery_seqs(parse("-outcome:pending")))
            question = tr_n("Delete {n} delivery?", "Delete {n} deliveries?", count)
            if not count:
                self._desk.notice(tr("Only pending deliveries are left. Cancel them first."))
            elif await confirm(self, question, tr(CLEARED), tr("Delete")):
                await self._desk.engine.clear_deliveries()
                self._bench.listing.read()

        self._desk.work(clear(), "clear the deliveries")

    # making

    def _made_actions(self) -> dict[PageAction, QAction]:
        return {
            "replay": act(self, tr("Replay"), "replay", lambda: self._replay(resign=False)),
            "resign": act(self, tr("Replay re-signed"), "resign", lambda: self._replay(resign=True)),
            "cancel": act(self, tr("Cancel"), "cancel", self._cancel),
            "other_side": act(self, tr("Open the capture"), "open", self._inspector.other_side),
            "copy_curl": act(self, tr("Copy as cURL"), "copy", self._copy_curl),
            "export": act(self, tr("Save exchange…"), "save", self._export),
            "clear": act(self, tr("Delete all…"), "delete", self._clear),
        }

    def _made_bench(self) -> Bench[DeliveryRow]:
        actions = self._actions
        nothing = EmptyState(
            "deliveries",
            tr("No deliveries yet"),
            tr("Fire an event, and each hook that listens to it gets a delivery. You see it move here."),
            tr("Choose an event"),
        )
        nothing.acted.connect(lambda: self._desk.show("event"))
        listing = Listing(
            self._desk,
            delivery_source(self._desk.reader),
            delivery_columns(utc_now),
            hint=tr(HINT),
            nothing=nothing,
            tool=act_button(actions["clear"], "delete", says=tr("Delete all deliveries")),
            needs_width=NEEDS_WIDTH,
        )
        return Bench(
            self._desk,
            listing,
            self._inspector,
            look=self._look,
            menu=[
                *(actions["replay"], actions["resign"], actions["cancel"], None),
                *(actions["other_side"], None, actions["copy_curl"], actions["export"]),
            ],
            selection_tools=[
                (lambda count: tr_n("Replay {n}", "Replay {n}", count), actions["replay"]),
                (
                    lambda count: tr_n("Replay {n} re-signed", "Replay {n} re-signed", count),
                    actions["resign"],
                ),
            ],
            memory_key="deliveries/splitter",
        )

    def _connect(self) -> None:
        bench, inspector = self._bench, self._inspector
        bench.looked.connect(self._looked)
        bench.listing.shown_changed.connect(self._enable)
        bench.listing.table.selection_changed.connect(self._enable)
        bench.listing.table.opened.connect(lambda _seq: inspector.setFocus())
        self._desk.changes.announced.connect(self._follow)
        inspector.replay_requested.connect(self._replay_one)
        inspector.cancel_requested.connect(self._cancel)
        inspector.open_other_side.connect(self._desk.show)
        inspector.bench_wanted.connect(self._desk.show)


CLEARED = mark("Those still pending stay, and so do the captures. The deleted cannot be brought back.")
