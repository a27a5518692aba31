"""Which providers' challenges the receiver answers by itself, and with which secrets."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.errors import HookError
from core.handshakes import HANDSHAKES
from gui.desk import Desk
from gui.handshakes.switch_row import SwitchRow
from gui.language import mark, tr
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice

ABOUT = mark(
    "Before a provider sends its first event it asks whether the endpoint is willing. What is ticked is answered as "
    "that provider wants it, in the place of the receiver's answer; the capture says so. Secrets go to the vault."
)
WIDTH, HEIGHT = 720, 620


class SwitchesDialog(QDialog):
    """Shows what is switched on, and asks the engine for what is ticked."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._over = False
        self.setWindowTitle(tr("Handshakes"))
        self.resize(WIDTH, HEIGHT)
        self._rows = [SwitchRow(each) for each in sorted(HANDSHAKES, key=lambda each: each.title.lower())]
        self._problem = Notice(can_dismiss=False)
        self._save = button(tr("Save"), kind="primary", on_click=self._saved)
        for row in self._rows:
            row.changed.connect(self._judge)
            # Until it is known what holds: what is ticked before would be lost.
            row.setEnabled(False)
        self._save.setEnabled(False)
        self._lay_out()
        self.finished.connect(self._ended)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what holds now."""
        super().showEvent(event)
        self._desk.work(self._ask(), "ask which challenges are answered", failed=self._failed)

    async def _ask(self) -> None:
        state = await self._desk.engine.receiver_state()
        vault = frozenset(key.name for key in await self._desk.reader.vault_keys())
        if self._over:
            return
        switches = {switch.name: switch for switch in state.handshakes}
        for row in self._rows:
            row.show_switch(switches.get(row.handshake.name), vault)
            row.setEnabled(True)
        self._judge()

    def _judge(self) -> None:
        """Nothing is saved while a secret lacks that cannot be done without."""
        self._problem.clear()
        self._save.setEnabled(not any(row.lacks_secret for row in self._rows))

    def _saved(self) -> None:
        self._desk.work(self._keep(), "change which challenges are answered", failed=self._failed)

    async def _keep(self) -> None:
        engine = self._desk.engine
        # As it stands now: the dialog may be closed before all is stored.
        secrets = [(row.key_name, row.typed) for row in self._rows if row.typed]
        switches = tuple(switch for row in self._rows if (switch := row.switch) is not None)
        for name, secret in secrets:
            await engine.keep_key(name, secret)
        await engine.set_handshakes(switches)
        if not self._over:
            self.accept()
        self._desk.notice(tr("The receiver answers these challenges from now on."))

    def _failed(self, error: Exception) -> None:
        if not self._over and isinstance(error, HookError):
            self._problem.say(str(error), Tone.BAD)

    def _ended(self) -> None:
        self._over = True

    def _lay_out(self) -> None:
        inner = QWidget()
        listing = QVBoxLayout(inner)
        listing.setContentsMargins(0, 0, GAP_S, 0)
        listing.setSpacing(0)
        for row in self._rows:
            listing.addWidget(row)
        listing.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("Handshakes"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_S)
        buttons.addStretch(1)
        buttons.addWidget(button(tr("Cancel"), on_click=self.reject))
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(label(tr(ABOUT), wrap=True))
        column.addWidget(self._problem)
        column.addWidget(area, 1)
        column.addLayout(buttons)
