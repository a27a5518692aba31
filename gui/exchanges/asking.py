"""What is asked for: a file to open, where to save, a line of text. Awaited; no dialog blocks the loop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from core.errors import MachineError
from gui.language import tr
from gui.questions import opened
from gui.theme import GAP_L, GAP_S, Tone
from gui.widgets.controls import label, set_wrong
from gui.work import Workshop


async def file_to_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Which file to read; ``kinds`` as Qt writes them. ``None``: none."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if await opened(dialog) != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


async def file_to_save(parent: QWidget, title: str, suggestion: str, kinds: str) -> Path | None:
    """Where to save; ``kinds`` as Qt writes them. ``None``: nowhere."""
    dialog = QFileDialog(parent, title, suggestion, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(suggestion).suffix.lstrip("."))
    dialog.selectFile(suggestion)
    if await opened(dialog) != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


async def save_bytes(workshop: Workshop, path: Path, data: bytes) -> None:
    """Write the file that was asked for. ``MachineError`` if it cannot be written."""
    try:
        await workshop.in_thread(path.write_bytes, data)
    except OSError as error:
        raise MachineError(
            tr("{path} could not be written: {reason}.", path=path, reason=error.strerror or error),
            tr("Choose another folder, or make room there."),
        ) from error


async def typed_line(
    parent: QWidget,
    title: str,
    question: str,
    suggestion: str,
    action: str,
    problem_of: Callable[[str], str | None],
) -> str | None:
    """A line of text that has no problem; ``None`` if the user thought better of it."""
    dialog = LineDialog(parent, title, question, suggestion, action, problem_of)
    return dialog.text if await opened(dialog) == QDialog.DialogCode.Accepted else None


class LineDialog(QDialog):
    """Asks for one line and says what is wrong with it."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        question: str,
        suggestion: str,
        action: str,
        problem_of: Callable[[str], str | None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self._problem_of = problem_of
        self._line = QLineEdit(suggestion)
        self._line.selectAll()
        self._line.textChanged.connect(self._judge)
        asked = label(question, wrap=True)
        asked.setBuddy(self._line)
        self._line.setAccessibleName(question)
        self._problem = label(tone=Tone.BAD, wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._do = buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        self._do.setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_S)
        for part in (asked, self._line, self._problem, buttons):
            column.addWidget(part)
        self._judge()

    @property
    def text(self) -> str:
        """The line, without the blanks around it."""
        return self._line.text().strip()

    @property
    def can_accept(self) -> bool:
        """Whether the line has no problem."""
        return self._do.isEnabled()

    def _judge(self) -> None:
        problem = self._problem_of(self.text) or ""
        # An empty line is not scolded: nothing was typed yet.
        self._problem.setText(problem if self.text else "")
        set_wrong(self._line, bool(problem and self.text))
        self._do.setEnabled(not problem)
