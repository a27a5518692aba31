"""Why a signature does not fit: what was tried, what makes it fit, and what to change."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.verdict import Diagnosis, Explanation
from gui.language import tr, tr_n
from gui.theme import GAP_L, GAP_M, GAP_S, GAP_XS, Tone
from gui.widgets.controls import button, icon_button, label, one_line
from gui.widgets.empty_state import EmptyState

# More ways of making it fit are told in the terminal.
_MOST = 12
_SAID_LIMIT = 2_000


class Findings(QWidget):
    """Shows one explanation, or how far it is."""

    wanted = Signal()
    """The user wants an explanation."""
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.empty = EmptyState("find", "", "")
        self.empty.acted.connect(self.wanted)
        self.bar = QProgressBar()
        self.doing = label(tone=Tone.MUTED, wrap=True)
        self.headline = label(strong=True, wrap=True)
        self.ruled_out = label(tone=Tone.MUTED, wrap=True)
        self.again = button(tr("Explain again"), icon_name="replay", on_click=self.wanted.emit)
        self._shown: list[_Finding] = []
        self._list = QVBoxLayout()
        self._pages = QStackedWidget()
        self._running = QWidget()
        self._found = QScrollArea()
        self._lay_out()
        self.say_nothing(tr("Nothing to explain"), tr("There is no verdict yet."))

    @property
    def is_running(self) -> bool:
        """Whether an explanation is under way."""
        return self._pages.currentWidget() is self._running

    @property
    def titles(self) -> list[str]:
        """The causes that were found, in their order."""
        return [each.title for each in self._shown]

    def say_nothing(self, title: str, sentence: str, action: str = "") -> None:
        """Say why there is no explanation, and what can be done about it."""
        self.empty.say(title, sentence, action)
        self._pages.setCurrentWidget(self.empty)

    def show_progress(self, doing: str, tried: int) -> None:
        """Say what is being tried, and how many ways were."""
        tries = tr_n("{n} way tried.", "{n} ways tried.", tried)
        self.doing.setText(f"{one_line(doing, 200)}\n{tries}".strip())
        self._pages.setCurrentWidget(self._running)

    def show_explanation(self, explanation: Explanation, causes: Mapping[str, str]) -> None:
        """Show what came of it; ``causes`` has the titles of all there are, by id."""
        self._empty_list()
        found = explanation.diagnoses
        self._shown = [_Finding(diagnosis) for diagnosis in found[:_MOST]]
        for each in self._shown:
            self._list.addWidget(each)
        self.headline.setText(_headline(explanation))
        self.ruled_out.setText(_ruled_out(explanation, causes))
        self.ruled_out.setVisible(bool(self.ruled_out.text()))
        self._pages.setCurrentWidget(self._found)
        self.setAccessibleDescription(" ".join((self.headline.text(), *self.titles)))

    # --- building

    def _empty_list(self) -> None:
        for each in self._shown:
            self._list.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._shown = []

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Explanation"))
        self.bar.setAccessibleName(tr("Progress of the explanation"))
        self.bar.setTextVisible(False)
        # Nobody knows how many ways there are: it only says that the work goes on.
        self.bar.setRange(0, 0)
        running = QVBoxLayout(self._running)
        running.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        running.setSpacing(GAP_S)
        running.addWidget(label(tr("Trying what could be wrong, one thing after the other…"), strong=True))
        running.addWidget(self.bar)
        running.addWidget(self.doing)
        cancel = button(tr("Cancel"), icon_name="cancel", on_click=self.cancelled.emit)
        cancel.setAccessibleName(tr("Cancel the explanation"))
        running.addWidget(cancel, 0, Qt.AlignmentFlag.AlignLeft)
        running.addStretch()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP_S, GAP_M, GAP_M, GAP_M)
        column.setSpacing(GAP_M)
        top = QHBoxLayout()
        top.addWidget(self.headline, 1)
        top.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self._list.setSpacing(GAP_M)
        column.addLayout(self._list)
        column.addWidget(self.ruled_out)
        column.addStretch()
        self._found.setAccessibleName(tr("Findings"))
        self._found.setWidgetResizable(True)
        self._found.setFrameShape(QScrollArea.Shape.NoFrame)
        self._found.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        for page in (self.empty, self._running, self._found):
            self._pages.addWidget(page)


class _Finding(QFrame):
    """One cause: what it is, what was found, what to change."""

    def __init__(self, diagnosis: Diagnosis) -> None:
        super().__init__()
        self.title = diagnosis.cause
        self.setProperty("notice", str(Tone.INFO))
        copy = icon_button("copy", tr("Copy the finding"), lambda: _copy(diagnosis))
        top = QHBoxLayout()
        top.addWidget(label(one_line(diagnosis.cause, 200), strong=True, wrap=True), 1)
        top.addWidget(label(diagnosis.id, tone=Tone.MUTED))
        top.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_M, GAP_S, GAP_S, GAP_M)
        column.setSpacing(GAP_XS)
        column.addLayout(top)
        column.addWidget(_sentences(diagnosis.explanation))
        if diagnosis.fix:
            column.addSpacing(GAP_XS)
            column.addWidget(label(tr("What to change"), tone=Tone.MUTED))
            column.addWidget(_sentences(diagnosis.fix))
        self.setAccessibleName(tr("Finding: {cause}", cause=diagnosis.cause))
        self.setAccessibleDescription(f"{diagnosis.explanation} {diagnosis.fix}")


def _sentences(text: str) -> QLabel:
    made = label(text[:_SAID_LIMIT], wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def _copy(diagnosis: Diagnosis) -> None:
    QGuiApplication.clipboard().setText(f"{diagnosis.cause}\n\n{diagnosis.explanation}\n\n{diagnosis.fix}\n")


def _headline(explanation: Explanation) -> str:
    count = len(explanation.diagnoses)
    tried = tr_n("{n} way was tried.", "{n} ways were tried.", explanation.tried)
    if not count:
        found = tr("Nothing found that makes the signature fit.")
        if not explanation.cut_short:
            found += " " + tr("The request was really changed, or signed with a key that is not here.")
    else:
        found = tr_n("One thing explains it.", "{n} things would explain it, the likeliest first.", count)
    cut = tr("The time was up before everything was tried.") if explanation.cut_short else ""
    return " ".join(filter(None, (found, tried, cut)))


def _ruled_out(explanation: Explanation, causes: Mapping[str, str]) -> str:
    names = [f"{causes.get(each, each)} ({each})" for each in explanation.ruled_out]
    return tr("Ruled out: {causes}.", causes="; ".join(names)) if names else ""
