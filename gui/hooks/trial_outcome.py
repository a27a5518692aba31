"""What test sends came to: a row for each event, and the selected one's answer."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.clock import utc_now
from core.model import Tested
from gui.exchanges.words import duration_text, time_text, widest_durations
from gui.hooks.trial_results import TrialResult, body_of, result_of
from gui.language import mark, tr
from gui.theme import GAP_S, GAP_XS, Tone, mono_font
from gui.widgets.badge import status_tone
from gui.widgets.body_view import BodyView
from gui.widgets.controls import ElidedLabel, icon_button, label
from gui.widgets.empty_state import EmptyState
from gui.widgets.rendering import Body
from gui.widgets.windowed_model import Column, WindowedModel
from gui.widgets.windowed_table import WindowedTable
from gui.work import Workshop

# Rows in sight before the table scrolls; the body below needs the room more.
_ROWS_SHOWN = 6
Numbered = tuple[int, TrialResult]


class TrialOutcome(QWidget):
    """Shown until it is dismissed; bodies only for as long as the window is open."""

    dismissed = Signal()

    def __init__(self, workshop: Workshop) -> None:
        super().__init__()
        self._results: dict[int, TrialResult] = {}
        self._bodies: Mapping[int, Body | None] = {}
        self._model: WindowedModel[Numbered] = WindowedModel(
            _COLUMNS, fetch=self._fetch, seq_of=lambda numbered: numbered[0], spawn=workshop.tasks.spawn
        )
        self.table: WindowedTable[Numbered] = WindowedTable(self._model, name=tr("Results of the test"))
        self._model.setParent(self.table)
        self.table.current_changed.connect(self._show_current)
        self._title = label(tr("Result"), strong=True)
        self._when = label(tone=Tone.MUTED)
        self._dismiss = icon_button("remove", tr("Dismiss the result"), self._clear)
        self._url = ElidedLabel()
        self._url.setFont(mono_font(self))
        self._message = label(wrap=True)
        self.body = BodyView(workshop, name=tr("Response body"))
        self._nothing = EmptyState(
            "send",
            tr("Nothing sent yet"),
            tr("What the endpoint answers to a test stands here, a row for each event."),
        )
        self._pages = QStackedWidget()
        self._lay_out()
        self.show_results(())

    @property
    def results(self) -> tuple[TrialResult, ...]:
        """What is shown, in the order of the events."""
        return tuple(self._results[number] for number in sorted(self._results, reverse=True))

    def show_tested(self, tested: Sequence[Tested]) -> None:
        """Show what came back just now."""
        self._show([result_of(each) for each in tested], [body_of(each) for each in tested])

    def show_results(self, results: Sequence[TrialResult]) -> None:
        """Show what is remembered: without bodies."""
        self._show(results, [])

    def _show(self, results: Sequence[TrialResult], bodies: Sequence[Body | None]) -> None:
        # Tables stand with the highest number first.
        numbers = range(len(results), 0, -1)
        self._results = dict(zip(numbers, results, strict=True))
        self._bodies = dict(zip(numbers, bodies, strict=False))
        self.table.show_seqs(self._results)
        self._model.update_rows(self._results.items())
        self._pages.setCurrentIndex(1 if results else 0)
        if results:
            failed = sum(not result.succeeded for result in results)
            self._title.setText(
                tr("{count} of {total} failed", count=failed, total=len(results))
                if failed
                else tr("All answered with success")
            )
            self._when.setText(time_text(max(result.at for result in results), utc_now()))
            rows = min(len(results), _ROWS_SHOWN)
            self.table.setFixedHeight((rows + 1) * self.table.verticalHeader().defaultSectionSize() + GAP_S)
            self.table.select_seq(len(results))
        self._show_current()

    def _show_current(self) -> None:
        number = self.table.current_seq
        result = self._results.get(number or 0)
        if number is None or result is None:
            self.body.show_nothing("")
            return
        self._url.set_text(result.url)
        self._message.setText(result.message)
        if number not in self._bodies:
            self.body.show_nothing(tr("Bodies are not kept: send the test again to see the answer."))
        elif (body := self._bodies[number]) is None:
            self.body.show_nothing(tr("No answer came."))
        else:
            self.body.show_body(body)

    async def _fetch(self, numbers: Sequence[int]) -> list[Numbered]:
        return [(number, self._results[number]) for number in numbers if number in self._results]

    def _clear(self) -> None:
        self.show_results(())
        self.dismissed.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(self._title)
        head.addWidget(self._when, 1)
        head.addWidget(self._dismiss)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addSpacing(GAP_XS)
        column.addWidget(self._url)
        column.addWidget(self._message)
        column.addWidget(self.body, 1)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)


_COLUMNS: tuple[Column[Numbered], ...] = (
    Column(mark("Status"), lambda row: row[1].status_text, 96, tone=lambda row: _tone(row[1])),
    Column(mark("Event"), lambda row: row[1].event, 0),
    Column(
        mark("Took"), lambda row: duration_text(row[1].duration_ms), 80, right=True, widest=widest_durations()
    ),
)


def _tone(result: TrialResult) -> Tone:
    return Tone.BAD if result.status is None else status_tone(result.status)
