"""Choose a signature scheme by typing some of its name."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from core.signing.scheme import Scheme
from gui.language import tr
from gui.widgets.controls import one_line


class SchemeCombo(QComboBox):
    """Every scheme by title; with ``can_detect`` the first choice is none of them: whichever the request shows."""

    chosen = Signal()
    """Another one is chosen, by the user."""

    def __init__(self, *, can_detect: bool, first: str = "") -> None:
        """``first``: what the choice of none is called, where it is not to be detected."""
        super().__init__()
        self._can_detect = can_detect
        self._first = first or tr("Detect")
        self._schemes: dict[str, Scheme] = {}
        self.setAccessibleName(tr("Signature scheme"))
        self._line = QLineEdit()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setMaxVisibleItems(16)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.activated.connect(lambda _index: self._pick())
        self._line.editingFinished.connect(self._settle)

    @property
    def scheme(self) -> Scheme | None:
        """The chosen one; ``None``: to be detected."""
        return self._schemes.get(str(self.currentData() or ""))

    def offer(self, schemes: Sequence[Scheme]) -> None:
        """The schemes to choose from; the chosen one stays where it is still there."""
        chosen = str(self.currentData() or "")
        self._schemes = {scheme.name: scheme for scheme in schemes}
        with QSignalBlocker(self):
            self.clear()
            if self._can_detect:
                self.addItem(self._first, "")
            for scheme in sorted(schemes, key=lambda each: each.title.casefold()):
                self.addItem(words(scheme), scheme.name)
            self.choose(chosen)

    def choose(self, name: str) -> None:
        """Choose the scheme of this name, not announced; an empty or unknown one: detect."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(name)))
            self.setEditText(self.itemText(self.currentIndex()))
            self._line.setCursorPosition(0)

    def _pick(self) -> None:
        self._line.setCursorPosition(0)
        self.chosen.emit()

    def _settle(self) -> None:
        """What was typed becomes the choice it names, or goes back to what was chosen."""
        typed = self.currentText().strip().casefold()
        fitting = [
            index for index in range(self.count()) if typed and typed in self.itemText(index).casefold()
        ]
        exact = [index for index in fitting if self.itemText(index).casefold() == typed]
        index = (exact or (fitting if len(fitting) == 1 else []) or [self.currentIndex()])[0]
        is_other = index != self.currentIndex()
        self.setCurrentIndex(index)
        self.setEditText(self.itemText(index))
        if is_other:
            self.chosen.emit()


def words(scheme: Scheme) -> str:
    """What a scheme is called among the others."""
    title = one_line(scheme.title, 60)
    said = title if title.casefold() == scheme.name else f"{title} ({one_line(scheme.name, 60)})"
    return tr("{scheme}, own", scheme=said) if scheme.own else said
