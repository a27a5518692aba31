"""The payload of an event: a sample to begin with, edited as JSON, one text for each event type."""

import json
from collections.abc import Callable
from random import Random

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.catalogue.json_text import parse_object
from core.catalogue.samples import sample, variants
from core.clock import Now
from core.errors import InputError
from gui.language import tr
from gui.theme import GAP_S, GAP_XS, Tone
from gui.widgets.controls import ElidedLabel, button, label, set_tone
from gui.widgets.json_editor import JsonEditor


class PayloadPanel(QWidget):
    """Keeps what was typed for an event type while another one is looked at."""

    changed = Signal()

    def __init__(self, now: Now, rng: Random) -> None:
        super().__init__()
        self._now = now
        self._rng = rng
        self._event_type = ""
        self._texts: dict[str, str] = {}
        self.editor = JsonEditor(name=tr("Payload"))
        self.editor.edited.connect(self.changed)
        self._variant = QComboBox()
        self._variant.setAccessibleName(tr("Variant of the sample"))
        self._variant.setToolTip(tr("Which of the recorded bodies of this event the sample is made like"))
        self._variant.textActivated.connect(lambda _text: self.new_sample())
        self._problem = label(tone=Tone.BAD, wrap=True)
        self._problem.hide()
        again = button(tr("New sample"), icon_name="replay", on_click=self.new_sample)
        again.setToolTip(tr("Fresh ids and times; what was typed is replaced (undo brings it back)"))
        title = label(tr("Payload"), strong=True)
        title.setBuddy(self.editor)
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(title)
        note = ElidedLabel(
            tr("Each hook gets its hookId added as the last key."), Qt.TextElideMode.ElideRight
        )
        set_tone(note, Tone.MUTED)
        head.addWidget(note, 1)
        head.addWidget(self._variant)
        head.addWidget(again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(head)
        column.addWidget(self.editor, 1)
        column.addWidget(self._problem)

    def show_event(self, event_type: str) -> None:
        """The text of this event type: what was typed before, else a sample."""
        if self._event_type:
            self._texts[self._event_type] = self.editor.text
        self._event_type = event_type
        names = variants(event_type)
        self._variant.clear()
        self._variant.addItems(names)
        self._variant.setVisible(len(names) > 1)
        self._problem.hide()
        if event_type in self._texts:
            self.editor.set_text(self._texts[event_type])
        else:
            self.new_sample()

    def new_sample(self) -> None:
        """Another sample in the place of what stands there."""
        payload = sample(
            self._event_type, now=self._now(), rng=self._rng, variant=self._variant.currentText()
        )
        self._problem.hide()
        self.editor.set_text(json.dumps(payload, indent=2, ensure_ascii=False))
        self.changed.emit()

    def read(self) -> bytes | None:
        """The payload as bytes; ``None`` if it is none, which is said and gone to."""
        if self.editor.check_now() is not None:
            self.editor.go_to_problem()
            return None
        return self._checked(self.editor.text, parse_object)

    def _checked(self, text: str, parse: Callable[[str], object]) -> bytes | None:
        try:
            parse(text)
        except InputError as error:
            self._problem.setText(str(error))
            self._problem.show()
            self.editor.setFocus()
            return None
        self._problem.hide()
        return text.encode("utf-8", "surrogatepass")
