"""Which signatures the receiver checks of what comes to no hook, and with which keys of the vault."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.changes import Change, ChangesMissed, VaultChanged
from core.errors import HookError
from core.model import DETECT, KeptKey, StandingCheck
from core.own_schemes import OwnSchemes
from core.signing import schemes
from gui.desk import Desk
from gui.language import mark, tr
from gui.questions import opened
from gui.signatures.scheme_combo import SchemeCombo
from gui.theme import GAP_L, GAP_M, GAP_S, ROW_HEIGHT, Tone
from gui.vault.dialog import VaultDialog
from gui.widgets.controls import button, label, one_line
from gui.widgets.notice import Notice

ABOUT = mark(
    "What comes to a hook's endpoint is checked with that hook's key. Anything else can be checked here, as it "
    "comes, with keys of the vault."
)
NO_KEYS = mark("The vault is empty: put the keys in that this receiver is to check with.")


class CheckDialog(QDialog):
    """Edits a ``StandingCheck``."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._over = False
        self._wanted: frozenset[str] = frozenset()
        self.setWindowTitle(tr("Check signatures"))
        self.setMinimumWidth(520)
        self.is_on = QCheckBox(tr("&Check what comes to no hook"))
        self.is_on.setAccessibleName(tr("Check what comes to no hook"))
        self.scheme = SchemeCombo(can_detect=True)
        self.scheme.offer((*schemes(), *OwnSchemes(desk.reader.folder).schemes()))
        self.keys = QListWidget()
        self.keys.setAccessibleName(tr("Keys to check with"))
        self.told = label(tone=Tone.MUTED, wrap=True)
        self.notice = Notice()
        self._ok = button(tr("Save"), kind="primary", on_click=self._save)
        self._lay_out()
        self.is_on.toggled.connect(lambda _on: self._enable())
        self.scheme.chosen.connect(self._read_keys)
        desk.changes.announced.connect(self._follow)
        self.finished.connect(self._ended)
        self._enable()
        desk.work(self._load(), "read how the receiver checks")

    @property
    def check(self) -> StandingCheck:
        """As it is chosen."""
        if not self.is_on.isChecked():
            return StandingCheck()
        scheme = self.scheme.scheme
        return StandingCheck(scheme=scheme.name if scheme else DETECT, keys=tuple(sorted(self._chosen())))

    async def _load(self) -> None:
        state = await self._desk.engine.receiver_state()
        if self._over:
            return
        self.is_on.setChecked(bool(state.check.scheme))
        self.scheme.choose("" if state.check.scheme in ("", DETECT) else state.check.scheme)
        self._wanted = frozenset(state.check.keys)
        self._read_keys()

    def _read_keys(self) -> None:
        async def read() -> None:
            keys = await self._desk.reader.vault_keys()
            if not self._over:
                self._show_keys(keys)

        self._desk.work(read(), "read the vault")

    def _show_keys(self, keys: tuple[KeptKey, ...]) -> None:
        scheme = self.scheme.scheme
        chosen = self._wanted | self._chosen()
        self._wanted = frozenset()
        self.keys.clear()
        for key in keys:
            if scheme is None or key.scheme in ("", scheme.name):
                item = QListWidgetItem(one_line(key.name, 100))
                item.setData(Qt.ItemDataRole.UserRole, key.name)
                item.setSizeHint(QSize(0, ROW_HEIGHT))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                is_chosen = key.name in chosen
                item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
                self.keys.addItem(item)
        self.told.setText(tr("None ticked: all of them.") if self.keys.count() else tr(NO_KEYS))

    def _chosen(self) -> frozenset[str]:
        items = (self.keys.item(row) for row in range(self.keys.count()))
        return frozenset(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _enable(self) -> None:
        for control in (self.scheme, self.keys):
            control.setEnabled(self.is_on.isChecked())

    # what the user does

    def _save(self) -> None:
        async def save() -> None:
            try:
                await self._desk.engine.check_captures(self.check)
            except HookError as error:
                if self._over:
                    raise
                self.notice.say(str(error), Tone.BAD)
                return
            if not self._over:
                self.accept()

        self._desk.work(save(), "change what the receiver checks")

    def _open_vault(self) -> None:
        self._desk.work(opened(VaultDialog(self._desk, self)), "show the vault")

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(change, VaultChanged | ChangesMissed) for change in changes):
            self._read_keys()

    def _ended(self) -> None:
        self._over = True
        self._desk.changes.announced.disconnect(self._follow)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(button(tr("Keys of the vault…"), on_click=self._open_vault))
        below.addStretch()
        below.addWidget(button(tr("Cancel"), on_click=self.reject))
        below.addWidget(self._ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(label(tr(ABOUT), wrap=True))
        column.addWidget(self.is_on)
        column.addWidget(self.scheme)
        column.addSpacing(GAP_S)
        column.addWidget(self.keys, 1)
        column.addWidget(self.told)
        column.addWidget(self.notice)
        column.addLayout(below)
