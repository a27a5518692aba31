"""One handshake that can be switched on, with its secret."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from core.handshakes import Handshake
from core.model import HandshakeSwitch
from gui.language import tr
from gui.theme import GAP_M, GAP_XS, Tone
from gui.widgets.controls import label, tip
from gui.widgets.secret_field import SecretField

NAME_WIDTH, SECRET_INDENT = 170, 24


class SwitchRow(QWidget):
    """A tick for a provider; below it, while it is ticked, room for the secret."""

    changed = Signal()

    def __init__(self, handshake: Handshake) -> None:
        super().__init__()
        self.handshake = handshake
        self._kept_as = ""
        self._tick = QCheckBox(handshake.title)
        self._tick.setMinimumWidth(NAME_WIDTH)
        self._tick.setToolTip(tip(handshake.asks))
        self._tick.setAccessibleDescription(f"{handshake.asks} {handshake.answers}")
        self._tick.toggled.connect(self._toggled)
        # Named as the vault will name it, so that both are recognised as the same.
        self._secret = SecretField(self.key_name, read_only=False, can_regenerate=False)
        self._secret.text_edited.connect(lambda _: self.changed.emit())
        self._secret.hide()
        answers = label(handshake.answers, tone=Tone.MUTED, wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GAP_XS, 0, GAP_XS)
        grid.setHorizontalSpacing(GAP_M)
        grid.setVerticalSpacing(GAP_XS)
        grid.addWidget(self._tick, 0, 0)
        grid.addWidget(answers, 0, 1)
        grid.addWidget(self._secret, 1, 1)
        grid.setColumnStretch(1, 1)

    @property
    def key_name(self) -> str:
        """What the vault calls a secret that is typed here: ``Meta verify token``."""
        return f"{self.handshake.title} {self.handshake.key}".strip()

    @property
    def typed(self) -> str:
        """The secret as typed; empty: none was."""
        return self._secret.text if self._tick.isChecked() else ""

    @property
    def switch(self) -> HandshakeSwitch | None:
        """What is wanted; ``None``: it is not to be answered."""
        if not self._tick.isChecked():
            return None
        return HandshakeSwitch(name=self.handshake.name, key=self.key_name if self.typed else self._kept_as)

    @property
    def lacks_secret(self) -> bool:
        """It is wanted, cannot do without a secret, and has none."""
        switch = self.switch
        return switch is not None and self.handshake.key_needed and not switch.key

    def show_switch(self, switch: HandshakeSwitch | None, vault: frozenset[str]) -> None:
        """Show what holds now; of a secret only where it is kept."""
        kept = switch.key if switch is not None else ""
        self._kept_as = kept if kept in vault else ""
        self._secret.set_text("")
        self._secret.set_placeholder(self._said(kept))
        self._tick.setChecked(switch is not None)

    def focus(self) -> None:
        """Put the keyboard where something lacks."""
        self._secret.setFocus()

    def _said(self, kept: str) -> str:
        key = tr(self.handshake.key)
        if self._kept_as:
            return tr("In the vault as “{name}”", name=self._kept_as)
        if kept:
            return tr("No longer in the vault: {key}", key=key)
        if self.handshake.key_needed:
            return tr("Needed: {key}", key=key)
        return tr("May be given: {key}", key=key)

    def _toggled(self, ticked: bool) -> None:
        self._secret.setVisible(ticked and bool(self.handshake.key))
        self.changed.emit()
