"""One inspector for deliveries and captures: both look the same, for they are two sides of one thing."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from core.model import Capture, CaptureRow, Delivery, DeliveryRow
from core.verdict import Verdict
from gui.inspector.attempts_view import AttemptsView
from gui.inspector.header_strip import HeaderStrip
from gui.inspector.leg_strip import LegStrip
from gui.inspector.log_view import LogView
from gui.inspector.message_view import MessageView
from gui.inspector.script_view import ScriptView
from gui.inspector.signature_view import SignatureView
from gui.inspector.subject import Subject, subject_of_capture, subject_of_delivery
from gui.inspector.timing_view import TimingView
from gui.language import tr
from gui.theme import GAP_S
from gui.widgets.body_view import BodyView, Way
from gui.widgets.controls import label
from gui.widgets.empty_state import EmptyState
from gui.widgets.rendering import Body
from gui.work import Workshop

# Below this width request and response stand above one another.
_BESIDE_FROM = 550


class Inspector(QWidget):
    """Shows one delivery or capture whole. A tab is filled when it is looked at."""

    replay_requested = Signal(str, bool)
    """Send this delivery or capture again; whether with a signature made anew."""
    open_other_side = Signal(str, str)
    """``delivery`` or ``capture``, and its id."""
    bench_wanted = Signal(str, str)
    """``signature``, and what is to be checked on the bench, as ``gui.desk.Shown`` has it."""
    cancel_requested = Signal(str)
    """Stop trying this delivery."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._delivery: Delivery | None = None
        self._captures: Mapping[int, CaptureRow] = {}
        self._verdict: Verdict | None = None
        # The attempt the user chose; none while the last one is followed.
        self._chosen_number = 0
        # The request of it that the user chose; none while the last one is shown.
        self._chosen_leg = -1
        self._stale: set[QWidget] = set()
        # From the outside in: under a style sheet every change of parent dresses all that is inside anew
        # (107 ms for all of this, against 48).
        self._pages = QStackedWidget(self)
        self._whole = QWidget(self._pages)
        self.strip = HeaderStrip(self._whole)
        self.legs = LegStrip(self._whole)
        self.tabs = QTabWidget(self._whole)
        self._exchange = QSplitter(Qt.Orientation.Horizontal, self.tabs)
        self.request = MessageView(
            workshop, tr("Request"), tr("Request headers"), tr("Request body"), self._exchange
        )
        self.response = MessageView(
            workshop, tr("Response"), tr("Response headers"), tr("Response body"), self._exchange
        )
        self.timing = TimingView(self.tabs)
        self.attempts = AttemptsView(self.tabs)
        self.raw = _RawView(workshop, self.tabs)
        self.signature = SignatureView(workshop, self.tabs)
        self.log = LogView(workshop, self.tabs)
        self.script = ScriptView(workshop, self.tabs)
        self._empty = EmptyState(
            "deliveries", tr("Nothing selected"), tr("Select a row to see both sides of it.")
        )
        self._lay_out()
        self._connect()
        self.show_nothing()

    # --- what is shown

    def show_delivery(
        self,
        delivery: Delivery,
        captures: Mapping[int, CaptureRow] | None = None,
        *,
        number: int = 0,
        verdict: Verdict | None = None,
    ) -> None:
        """Show a delivery, or the same one as it is now: then the chosen attempt stays chosen.

        Args:
            captures: what our receiver got of it, by attempt number.
            number: the attempt to show; 0: the last, or the one that was chosen.
            verdict: on its signature, with the key its hook has now.
        """
        is_another = self._delivery is None or self._delivery.row.id != delivery.row.id
        if number or is_another:
            self._chosen_number = number
            self._chosen_leg = -1
        self._delivery = delivery
        self._captures = captures or {}
        self._verdict = verdict
        self._show_leg(self._chosen_leg)

    def show_capture(self, capture: Capture, sent: tuple[DeliveryRow, int] | None = None) -> None:
        """Show a capture; ``sent`` is the delivery it is the other side of, and the attempt's number."""
        self._delivery = None
        self._show(subject_of_capture(capture, sent))

    def show_nothing(self, title: str = "", sentence: str = "") -> None:
        """Show that nothing is selected, or why it cannot be shown."""
        self._subject = self._delivery = None
        self._empty.say(
            title or tr("Nothing selected"), sentence or tr("Select a row to see both sides of it.")
        )
        self._pages.setCurrentWidget(self._empty)

    @property
    def subject(self) -> Subject | None:
        """What is shown."""
        return self._subject

    def replay(self, *, resign: bool = False) -> None:
        """Ask for the shown one to be sent again."""
        if self._subject is not None:
            self.replay_requested.emit(self._subject.id, resign)

    def other_side(self) -> None:
        """Ask for the other side of the shown one, if there is one."""
        if self._subject is not None and self._subject.other_side is not None:
            self.open_other_side.emit(self._subject.other_side.kind, self._subject.other_side.id)

    def _show(self, subject: Subject) -> None:
        before, self._subject = self._subject, subject
        self._pages.setCurrentIndex(0)
        self.strip.show_subject(subject)
        self.legs.show_subject(subject)
        self._name_tabs(subject)
        # A delivery that moved shows the same attempt again: what is being read stays where it is.
        same = before is not None and (before.kind, before.id) == (subject.kind, subject.id)
        for tab, parts in self._tabs.items():
            if before is None or not same or any(part(before) != part(subject) for part in parts):
                self._stale.add(tab)
        self._fill_current()

    def _choose_attempt(self, number: int) -> None:
        if self._delivery is not None and self._subject is not None and number != self._subject.number:
            self.show_delivery(self._delivery, self._captures, number=number, verdict=self._verdict)

    def _show_leg(self, leg: int) -> None:
        """Show one of the requests of the attempt, -1 for the last."""
        if self._delivery is None:
            return
        self._chosen_leg = leg
        self._show(
            subject_of_delivery(self._delivery, self._chosen_number, self._captures, self._verdict, leg=leg)
        )

    def _fill_current(self) -> None:
        tab, subject = self.tabs.currentWidget(), self._subject
        if subject is None or tab not in self._stale:
            return
        self._stale.discard(tab)
        if tab is self._exchange:
            self.request.show_message(subject.request)
            self.response.show_message(subject.response)
        elif isinstance(tab, TimingView | AttemptsView | SignatureView | ScriptView | _RawView):
            tab.show_subject(subject)
        elif tab is self.log and self._delivery is not None:
            self.log.show_delivery(self._delivery)

    def _name_tabs(self, subject: Subject) -> None:
        place = self.tabs.indexOf(self.attempts)
        self.tabs.setTabVisible(place, subject.kind == "delivery")
        self.tabs.setTabVisible(self.tabs.indexOf(self.log), subject.kind == "delivery")
        self.tabs.setTabVisible(self.tabs.indexOf(self.script), subject.script is not None)
        count = len(subject.attempts)
        self.tabs.setTabText(place, tr("Attempts {count}", count=count) if count > 1 else tr("Attempts"))

    # --- its parts

    @property
    def _tabs(self) -> dict[QWidget, tuple[Callable[[Subject], object], ...]]:
        """Every tab, with the parts of a subject that it shows."""
        return {
            self._exchange: (lambda subject: subject.request, lambda subject: subject.response),
            self.timing: (lambda subject: subject.bars, lambda subject: subject.connection),
            self.attempts: (lambda subject: subject.attempts, lambda subject: subject.number),
            self.raw: (lambda subject: subject.raw_request, lambda subject: subject.raw_response),
            self.signature: (lambda subject: subject.verdict, lambda subject: subject.signature_headers),
            self.log: (lambda subject: subject.attempts, lambda subject: subject.can_cancel),
            self.script: (lambda subject: subject.script,),
        }

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Parts of the exchange"))
        _put_beside(self._exchange, self.request, self.response)
        names = (
            tr("Exchange"),
            tr("Timing"),
            tr("Attempts"),
            tr("Raw"),
            tr("Signature"),
            tr("Logto log"),
            tr("Script"),
        )
        for name, tab in zip(names, self._tabs, strict=True):
            self.tabs.addTab(tab, name)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.legs)
        column.addWidget(self.tabs, 1)
        self._pages.addWidget(self._whole)
        self._pages.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _: self._fill_current())
        self.strip.replay_asked.connect(lambda resign: self.replay(resign=resign))
        self.strip.other_side_asked.connect(self.other_side)
        self.strip.cancel_asked.connect(self._cancel)
        self.strip.attempt_chosen.connect(self._choose_attempt)
        self.attempts.chosen.connect(self._choose_attempt)
        self.legs.chosen.connect(self._show_leg)
        self.signature.bench_wanted.connect(self._to_the_bench)

    def _to_the_bench(self, explain: bool) -> None:
        if self._subject is not None:
            name = f"{self._subject.kind}:{self._subject.id}"
            self.bench_wanted.emit("signature", f"explain:{name}" if explain else name)

    def _cancel(self) -> None:
        if self._subject is not None:
            self.cancel_requested.emit(self._subject.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE_FROM
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._exchange.orientation() != orientation:
            self._exchange.setOrientation(orientation)


class _RawView(QWidget):
    """The exchange as it was on the wire, byte for byte."""

    def __init__(self, workshop: Workshop, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = (label(strong=True), label(strong=True))
        self.bytes = tuple(
            BodyView(workshop, self, name=name, ways=(Way.TEXT, Way.HEX))
            for name in (tr("Raw request"), tr("Raw response"))
        )
        sides = []
        for name, view in zip(self._names, self.bytes, strict=True):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, GAP_S, 0, 0)
            column.setSpacing(GAP_S)
            name.setContentsMargins(GAP_S, 0, 0, 0)
            column.addWidget(name)
            column.addWidget(view, 1)
            sides.append(side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        _put_beside(split, *sides)
        outer.addWidget(split)

    def show_subject(self, subject: Subject) -> None:
        for name, text in zip(self._names, subject.names, strict=True):
            name.setText(tr(text))
        for view, data in zip(self.bytes, (subject.raw_request, subject.raw_response), strict=True):
            view.show_body(Body(data, is_raw=True, size_bytes=len(data)))


def _put_beside(split: QSplitter, *sides: QWidget) -> None:
    split.setChildrenCollapsible(False)
    for side in sides:
        split.addWidget(side)
    split.setSizes([1000] * len(sides))
