"""What a script action ran and said: command, exit status, output, errors."""

import shlex

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gui.inspector.subject import Subject, ended_text
from gui.language import sentence_case, tr
from gui.theme import GAP_S, Tone, mono_font
from gui.widgets.body_view import BodyView, Way
from gui.widgets.controls import ElidedLabel, label
from gui.widgets.rendering import Body
from gui.work import Workshop


class ScriptView(QWidget):
    """Shows the run of a subject's attempt; its two bodies are made when there is one to show."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._command = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._command.setFont(mono_font())
        self._ended = label(tone=Tone.MUTED)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        self.said: tuple[BodyView, ...] = ()
        """Output and errors."""
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_S, GAP_S, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self._command)
        column.addWidget(self._ended)
        column.addWidget(self._split, 1)

    @property
    def command(self) -> str:
        """The command as it would be typed."""
        return self._command.text()

    @property
    def ended(self) -> str:
        """How it ended."""
        return self._ended.text()

    def show_subject(self, subject: Subject) -> None:
        """Show the run of another attempt."""
        run = subject.script
        if run is None:
            return
        if not self.said:
            self.said = (
                self._pane(tr("Output"), tr("Script output")),
                self._pane(tr("Errors"), tr("Script errors")),
            )
        self._command.set_text(shlex.join(run.command))
        self._ended.setText(sentence_case(ended_text(run)))
        output, errors = self.said
        output.show_body(Body(run.output, (), run.output_size))
        errors.show_body(Body(run.errors, (), run.errors_size))

    def _pane(self, title: str, name: str) -> BodyView:
        pane = QWidget()
        view = BodyView(self._workshop, pane, name=name, ways=tuple(Way))
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(label(title, strong=True))
        column.addWidget(view, 1)
        self._split.addWidget(pane)
        return view
