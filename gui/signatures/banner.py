"""The verdict, big and plain: an icon, a few words, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.verdict import Verdict
from gui.hooks.form import heading_font
from gui.language import tr
from gui.signatures.words import headline
from gui.theme import GAP_M, GAP_S, GAP_XS, Tone
from gui.widgets.controls import Picture, button, label, one_line, set_tone

_ICONS = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad", Tone.INFO: "info", Tone.MUTED: "info"}
# Words of a request can stand in an explanation; nobody reads more.
_SAID_LIMIT = 1_500


class Banner(QFrame):
    """Says one verdict, or why there is none yet."""

    acted = Signal()
    """What is offered was taken up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture("info", "muted", 28)
        self._title = label(wrap=True)
        self._title.setFont(heading_font(self))
        self._scheme = label(tone=Tone.MUTED)
        self._why = label(wrap=True)
        self._notes = label(tone=Tone.MUTED, wrap=True)
        for each in (self._title, self._why, self._notes):
            each.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._act = button("", on_click=self.acted.emit)
        self._act.hide()
        words = QVBoxLayout()
        words.setSpacing(GAP_XS)
        top = QHBoxLayout()
        top.setSpacing(GAP_M)
        top.addWidget(self._title, 1)
        top.addWidget(self._scheme, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(top)
        words.addWidget(self._why)
        words.addWidget(self._notes)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_M, GAP_S, GAP_M, GAP_S)
        row.setSpacing(GAP_M)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._act, 0, Qt.AlignmentFlag.AlignBottom)

    @property
    def title(self) -> str:
        """The few words."""
        return self._title.text()

    @property
    def why(self) -> str:
        """The sentences below them."""
        return self._why.text()

    @property
    def notes(self) -> str:
        """What there is to know besides."""
        return self._notes.text()

    def show_verdict(self, verdict: Verdict, scheme_title: str, checked_with: str = "") -> None:
        """Say a verdict.

        Args:
            checked_with: which key was used, in words; empty where it goes without saying.
        """
        title, tone = headline(verdict)
        self._say(title, tone, verdict.explanation, verdict.notes)
        self._scheme.setText(
            " · ".join(filter(None, (one_line(scheme_title, 60), one_line(checked_with, 80))))
        )

    def say(self, title: str, sentence: str, tone: Tone = Tone.INFO) -> None:
        """Say something else: that something is missing, or that it is being checked."""
        self._say(title, tone, sentence, ())
        self._scheme.setText("")

    def offer(self, words: str) -> None:
        """Offer what can be done about it; nothing where there are no words."""
        self._act.setText(words)
        self._act.setAccessibleName(words)
        self._act.setVisible(bool(words))

    def _say(self, title: str, tone: Tone, sentence: str, notes: tuple[str, ...]) -> None:
        self.offer("")
        self._picture.show_icon(_ICONS[tone], str(tone))
        self._title.setText(title)
        set_tone(self._title, tone if tone in (Tone.OK, Tone.WARN, Tone.BAD) else None)
        self._why.setText(one_line(sentence, _SAID_LIMIT))
        self._why.setVisible(bool(sentence))
        self._notes.setText("\n".join(f"• {one_line(note, _SAID_LIMIT)}" for note in notes))
        self._notes.setVisible(bool(notes))
        self.setProperty("notice", str(tone))
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(tr("Verdict: {title}", title=title))
        self.setAccessibleDescription(" ".join((sentence, *notes)))
