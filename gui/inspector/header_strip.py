"""The strip above everything: what this is, what became of it, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.inspector.subject import Subject, clock_text
from gui.language import tr
from gui.theme import GAP_M, GAP_S, GAP_XS, Tone, mono_font
from gui.widgets.badge import Badge
from gui.widgets.controls import ElidedLabel, button, icon_button, label
from gui.widgets.figures import ms_text
from gui.widgets.waterfall_bars import outcome_words


class HeaderStrip(QWidget):
    """Names a subject and offers its actions."""

    replay_asked = Signal(bool)
    """Whether with a signature made anew."""
    other_side_asked = Signal()
    cancel_asked = Signal()
    attempt_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._url_text = ""
        self._badge = Badge()
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._title.setProperty("weight", "strong")
        self._method = label(strong=True)
        self._method.setFont(mono_font())
        self._url = ElidedLabel()
        self._url.setFont(mono_font())
        self._facts = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._facts.setProperty("tone", str(Tone.MUTED))
        self._sentence = label(tone=Tone.MUTED, wrap=True)
        self._attempts = QComboBox()
        self._attempts.setAccessibleName(tr("Attempt"))
        self._attempts.view().setAccessibleName(tr("Attempts to choose from"))
        self._attempts.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._attempts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._attempts.activated.connect(lambda _: self.attempt_chosen.emit(self._attempts.currentData()))
        self._other_side = button("", kind="link", icon_name="open", on_click=self.other_side_asked.emit)
        self._cancel = button(tr("Cancel"), icon_name="cancel", on_click=self.cancel_asked.emit)
        self._resign = icon_button(
            "resign", tr("Replay with a new signature"), lambda: self.replay_asked.emit(True)
        )
        self._replay = button(
            tr("Replay"), icon_name="replay", on_click=lambda: self.replay_asked.emit(False)
        )
        self._lay_out()

    def show_subject(self, subject: Subject) -> None:
        """Name another subject."""
        self._badge.show_text(*subject.badge)
        self._title.set_text(subject.title)
        self._method.setText(subject.method)
        self._url_text = subject.url
        self._url.set_text(subject.url)
        self._facts.set_text("  ·  ".join(subject.facts))
        self._sentence.setText(subject.sentence)
        self._sentence.setVisible(bool(subject.sentence))
        self._cancel.setVisible(subject.can_cancel)
        self._other_side.setVisible(subject.other_side is not None)
        if subject.other_side is not None:
            self._other_side.setText(subject.other_side.words)
            self._other_side.setAccessibleName(subject.other_side.words)
        self._show_attempts(subject)

    @property
    def badge_text(self) -> str:
        return self._badge.text

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def _show_attempts(self, subject: Subject) -> None:
        self._attempts.clear()
        self._attempts.setVisible(len(subject.attempts) > 1)
        total = len(subject.attempts)
        for attempt in subject.attempts:
            words = tr(
                "Attempt {number} of {total}  ·  {outcome}",
                number=attempt.number,
                total=total,
                outcome=outcome_words(attempt),
            )
            self._attempts.addItem(words, attempt.number)
            tip_text = f"{clock_text(attempt.started_at)}, {ms_text(attempt.timeline.end)}"
            self._attempts.setItemData(self._attempts.count() - 1, tip_text, Qt.ItemDataRole.ToolTipRole)
        self._attempts.setCurrentIndex(self._attempts.findData(subject.number))

    def _lay_out(self) -> None:
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (first, second, third):
            row.setSpacing(GAP_S)
        first.addWidget(self._badge)
        first.addWidget(self._title, 1)
        for action in (self._other_side, self._cancel, self._resign, self._replay):
            first.addWidget(action)
        second.addWidget(self._method)
        second.addWidget(self._url, 1)
        second.addWidget(icon_button("copy", tr("Copy URL"), self._copy_url))
        third.addWidget(self._facts, 1)
        third.addWidget(self._attempts)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_M, GAP_S, GAP_M, GAP_S)
        column.setSpacing(GAP_XS)
        for row in (first, second, third):
            column.addLayout(row)
        column.addWidget(self._sentence)

    def _copy_url(self) -> None:
        QGuiApplication.clipboard().setText(self._url_text)
