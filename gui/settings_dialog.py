"""What is set for the workspace as a whole: how much is kept of an answer, and of a received request."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from core.errors import HookError, InputError
from core.settings import Settings
from core.sizes import read_kept, size_words
from gui.desk import Desk
from gui.hooks.field import Field
from gui.language import mark, tr
from gui.theme import GAP_L, GAP_M, Tone
from gui.widgets.controls import label
from gui.widgets.notice import Notice

ABOUT = mark(
    "What comes beyond is counted and not kept. This holds from the next exchange on; what was recorded stays as it is."
)


class SettingsDialog(QDialog):
    """Reads the settings as they are stored, and asks the engine for others."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._over = False
        self.setWindowTitle(tr("Settings"))
        self.setMinimumWidth(480)
        self._answers, self._requests = QLineEdit(), QLineEdit()
        self._fields = {
            self._answers: Field(tr("Keep of an &answer at most"), self._answers),
            self._requests: Field(tr("Keep of a received &request at most"), self._requests),
        }
        self._trouble = Notice(can_dismiss=False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setProperty("kind", "primary")
        self._save.setEnabled(False)
        buttons.accepted.connect(self._begin_saving)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self._ended)
        for line in self._fields:
            line.setEnabled(False)
            line.textChanged.connect(self._judge)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        for field in self._fields.values():
            column.addWidget(field)
        column.addWidget(label(tr(ABOUT), tone=Tone.MUTED, wrap=True))
        column.addWidget(self._trouble)
        column.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Read how it is."""
        super().showEvent(event)
        self._desk.work(self._read(), "read the settings", failed=self._failed)

    async def _read(self) -> None:
        settings = await self._desk.reader.settings()
        if not self._over:
            self._show(settings)

    def _show(self, settings: Settings) -> None:
        sizes = (settings.response_limit_bytes, settings.capture_limit_bytes)
        for line, size_bytes in zip(self._fields, sizes, strict=True):
            line.setText(size_words(size_bytes))
            line.setEnabled(True)
        self._answers.setFocus()
        self._answers.selectAll()

    def _judge(self) -> None:
        for line, field in self._fields.items():
            field.say(_problem(line.text()))
        self._save.setEnabled(not any(field.problem for field in self._fields.values()))

    def _begin_saving(self) -> None:
        self._save.setEnabled(False)
        self._desk.work(self._keep(), "store the settings", failed=self._failed)

    async def _keep(self) -> None:
        await self._desk.engine.limit_kept(
            response_bytes=read_kept(self._answers.text()), capture_bytes=read_kept(self._requests.text())
        )
        if not self._over:
            self.accept()

    def _failed(self, error: Exception) -> None:
        if not self._over and isinstance(error, HookError):
            self._trouble.say(str(error), Tone.BAD)
            self._judge()

    def _ended(self) -> None:
        self._over = True


def _problem(text: str) -> str:
    try:
        read_kept(text)
    except InputError as error:
        return str(error)
    return ""
