"""The keys to check with: one that is pasted, or keys of the vault by name."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.signing.scheme import Scheme
from core.verdict import NamedKey
from gui.language import tr
from gui.signatures.case import warnings_of
from gui.theme import GAP_XS, Tone
from gui.widgets.controls import icon_button, label, one_line
from gui.widgets.secret_field import SecretField

PASTED, ALL = "", "\0all"
# What a key that was pasted is called where keys have names.
PASTED_NAME = "pasted"


class KeyChoice(QWidget):
    """Which keys; nothing of them is ever in a tip, a name or a description."""

    changed = Signal()
    vault_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._vault: tuple[NamedKey, ...] = ()
        self._scheme: Scheme | None = None
        self.source = QComboBox()
        self.source.setAccessibleName(tr("Where the key is from"))
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(12)
        self.secret = SecretField(tr("Key"), read_only=False, can_regenerate=False)
        self.secret.set_placeholder(tr("Secret, token or public key"))
        self.warnings = label(tone=Tone.WARN, wrap=True)
        self.open_vault = icon_button("settings", tr("Keys of the vault…"), self.vault_wanted.emit)
        self.source.currentIndexChanged.connect(lambda _index: self._turned())
        self.secret.text_edited.connect(lambda _text: self._edited())
        column = QVBoxLayout()
        column.setSpacing(GAP_XS)
        for part in (self.source, self.secret, self.warnings):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS)
        row.addLayout(column, 1)
        row.addWidget(self.open_vault, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.secret)
        self.offer_vault(())
        self._turned()

    @property
    def keys(self) -> tuple[NamedKey, ...]:
        """The chosen ones; empty where nothing is pasted."""
        chosen = self.source.currentData()
        if chosen == ALL:
            return self._vault
        if chosen != PASTED:
            return tuple(key for key in self._vault if key.name == chosen)
        return (NamedKey(PASTED_NAME, self.pasted),) if self.pasted else ()

    @property
    def pasted(self) -> str:
        """The pasted key; empty where keys of the vault are chosen."""
        return self.secret.text if self.source.currentData() == PASTED else ""

    @property
    def vault(self) -> tuple[NamedKey, ...]:
        """Every key of the vault, chosen or not."""
        return self._vault

    def offer_vault(self, keys: Sequence[NamedKey]) -> None:
        """The named keys there are; the chosen one stays where it is still there."""
        before = self.keys
        chosen = self.source.currentData() or PASTED
        self._vault = tuple(keys)
        with QSignalBlocker(self.source):
            self.source.clear()
            self.source.addItem(tr("A pasted key"), PASTED)
            if len(keys) > 1:
                self.source.addItem(tr("All {n} keys of the vault", n=len(keys)), ALL)
            for key in keys:
                self.source.addItem(tr("Vault: {name}", name=one_line(key.name, 60)), key.name)
            self.source.setCurrentIndex(max(0, self.source.findData(chosen)))
        self.source.setVisible(bool(keys))
        self._show_field()
        if self.keys != before:
            self._edited()

    def set_scheme(self, scheme: Scheme | None) -> None:
        """What the key is for: what it should look like depends on it."""
        self._scheme = scheme
        self._warn()

    def set_secret(self, secret: str) -> None:
        """Another pasted key; not announced as a change."""
        with QSignalBlocker(self.source):
            self.source.setCurrentIndex(0)
        self.secret.set_text(secret)
        self._show_field()
        self._warn()

    def choose(self, name: str) -> None:
        """Choose a key of the vault, not announced; where it is gone, one that is pasted."""
        with QSignalBlocker(self.source):
            self.source.setCurrentIndex(max(0, self.source.findData(name)))
        self._show_field()
        self._warn()

    def _turned(self) -> None:
        self._show_field()
        self._edited()

    def _edited(self) -> None:
        self._warn()
        self.changed.emit()

    def _show_field(self) -> None:
        self.secret.setVisible(self.source.currentData() == PASTED)

    def _warn(self) -> None:
        pasted = self.source.currentData() == PASTED
        says = "\n".join(warnings_of(self._scheme, self.secret.text)) if pasted else ""
        self.warnings.setText(says)
        self.warnings.setVisible(bool(says))
        self.secret.setAccessibleDescription(says)
