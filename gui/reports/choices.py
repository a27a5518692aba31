"""Which time and which hook a report is about: the row of choices above it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QSizePolicy, QWidget

from core.clock import utc_now
from core.reports.window import LENGTHS, Grain, Span, Window
from gui.language import inside, mark, tr
from gui.theme import GAP_S, Tone
from gui.widgets.controls import label, one_line

SPANS = {
    Span.DAY: mark("Last 24 hours"),
    Span.WEEK: mark("Last 7 days"),
    Span.MONTH: mark("Last 30 days"),
    Span.ALL: mark("All that is kept"),
    Span.OWN: mark("From … to …"),
}
_GRAINS: dict[Grain | None, str] = {
    None: mark("Automatic"),
    Grain.HOUR: mark("By hour"),
    Grain.DAY: mark("By day"),
    Grain.MONTH: mark("By month"),
}
ALL_HOOKS = mark("All hooks")
_FORM = "yyyy-MM-dd HH:mm"


class Choices(QWidget):
    """Range, grain and hook; ``changed`` when another window is meant. ``own`` is a row for the page to place."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.span = _choice(tr("Time range"), SPANS)
        self.grain = _choice(tr("Length of a bar"), _GRAINS)
        self.hook = _choice(tr("Hook"), {"": ALL_HOOKS})
        self.hook.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.hook.setMinimumContentsLength(14)
        now = QDateTime.currentDateTime()
        self.since = _moment(tr("From", sense="time"), now.addDays(-1))
        self.until = _moment(tr("To", sense="time"), now.addSecs(60))
        self._to = label(tr("to", sense="time"), tone=Tone.MUTED)
        self._wrong = label(tone=Tone.BAD)
        self.own = QWidget()
        _in_a_row(self, self.span, self.grain, self.hook)
        _in_a_row(self.own, self._wrong, self.since, self._to, self.until)
        self._own_changed()
        for combo in (self.span, self.grain, self.hook):
            combo.currentIndexChanged.connect(self._tell)
        for edit in (self.since, self.until):
            edit.dateTimeChanged.connect(self._tell)

    def chosen_window(self) -> Window | None:
        """What is chosen, as of now; ``None`` where the end of one's own range is not after its start."""
        grain, hook_id = self.grain.currentData(), str(self.hook.currentData() or "")
        now = utc_now()
        since: datetime | None = None
        until: datetime | None = None
        span = Span(self.span.currentData())
        if span is Span.OWN:
            since, until = (
                datetime.fromtimestamp(edit.dateTime().toSecsSinceEpoch()).astimezone()
                for edit in (self.since, self.until)
            )
            if since >= until:
                return None
        elif span is not Span.ALL:
            since, until = now - LENGTHS[span], now + timedelta(milliseconds=1)
        return Window(
            since=since, until=until, hook_id=hook_id, grain=None if grain is None else Grain(grain)
        )

    @property
    def words(self) -> str:
        """The choice in words, for a title: ``last 7 days, CRM sync``."""
        span = Span(self.span.currentData())
        words = inside(tr(SPANS[span]))
        if span is Span.OWN:
            words = tr("{start} to {end}", start=self.since.text(), end=self.until.text())
        return f"{words}, {self.hook.currentText() if self.hook.currentData() else inside(tr(ALL_HOOKS))}"

    def offer_hooks(self, names: dict[str, str]) -> None:
        """The hooks to choose from; the chosen one stays, also where it is gone."""
        chosen, text = self.hook.currentData(), self.hook.currentText()
        offered = {"": tr(ALL_HOOKS)} | {hook_id: one_line(name, 60) for hook_id, name in names.items()}
        if chosen:
            offered.setdefault(chosen, text)
        with QSignalBlocker(self.hook):
            self.hook.clear()
            for hook_id, name in offered.items():
                self.hook.addItem(name, hook_id)
            self.hook.setCurrentIndex(max(0, self.hook.findData(chosen)))

    def allow_grain(self, allowed: bool) -> None:
        """Whether bars have a length now."""
        self.grain.setVisible(allowed)

    def _tell(self) -> None:
        self._own_changed()
        self._wrong.setText("" if self.chosen_window() is not None else tr("The end is not after the start."))
        self.changed.emit()

    def _own_changed(self) -> None:
        is_own = self.span.currentData() == Span.OWN
        # Shown before it has a parent, it would be a window of its own for a moment.
        if is_own or self.own.parent() is not None:
            self.own.setVisible(is_own)


def _in_a_row(place: QWidget, *parts: QWidget) -> None:
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP_S)
    for part in parts:
        row.addWidget(part)


def _choice(name: str, entries: dict) -> QComboBox:  # type: ignore[type-arg]
    made = QComboBox()
    made.setAccessibleName(name)
    for meaning, words in entries.items():
        made.addItem(tr(words), meaning)
    return made


def _moment(name: str, at: QDateTime) -> QDateTimeEdit:
    made = QDateTimeEdit()
    made.setAccessibleName(name)
    made.setDisplayFormat(_FORM)
    made.setCalendarPopup(True)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setDateTime(at)
    return made
