"""A part of a long form, and the section around it that can be folded away; it says in a few words what it holds."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.model import HookDraft
from gui.hooks.field import Field
from gui.language import tr, without_mnemonic
from gui.theme import GAP_M, GAP_S, Tone
from gui.widgets.controls import ElidedLabel, rule, set_tone


class Part(Protocol):
    """A group of fields in a section of the form."""

    @property
    def fields(self) -> Mapping[str, Field]:
        """Its fields by name, in their order."""
        ...

    @property
    def unread(self) -> Mapping[str, str]:
        """What was typed and cannot be read, by field: a sentence each."""
        ...

    @property
    def summary(self) -> str:
        """What it holds, in a few words."""
        ...

    def show_draft(self, draft: HookDraft) -> None:
        """Show its part of a draft."""
        ...

    def applied(self, draft: HookDraft) -> HookDraft:
        """A draft with what is shown here in it."""
        ...

    def control(self, field: str) -> QWidget:
        """What takes the keyboard for a field."""
        ...


class Section(QWidget):
    """A title to press, and what it shows and hides."""

    def __init__(self, title: str, inside: QWidget) -> None:
        super().__init__()
        self.is_unfolded = False
        """Whether what is inside is shown."""
        self._inside = inside
        self._fold = QToolButton()
        self._fold.setText(title)
        self._fold.setAccessibleName(without_mnemonic(title))
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        font = self._fold.font()
        font.setBold(True)
        self._fold.setFont(font)
        self._fold.clicked.connect(lambda: self.unfold(unfolded=not self.is_unfolded))
        self._summary = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._summary.setProperty("tone", str(Tone.MUTED))
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(self._fold)
        head.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(rule())
        column.addLayout(head)
        column.addWidget(inside)
        self.unfold(unfolded=False)

    @property
    def summary(self) -> str:
        return self._summary.text()

    def unfold(self, *, unfolded: bool = True) -> None:
        """Show what is inside, or hide it."""
        self.is_unfolded = unfolded
        self._fold.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self._inside.setVisible(unfolded)
        self._describe()

    def sum_up(self, words: str, *, is_wrong: bool = False) -> None:
        """What it holds, in a few words."""
        self._summary.set_text(words)
        set_tone(self._summary, Tone.BAD if is_wrong else Tone.MUTED)
        self._describe()

    def _describe(self) -> None:
        state = tr("unfolded" if self.is_unfolded else "folded")
        self._fold.setAccessibleDescription(f"{state}. {self.summary}")
