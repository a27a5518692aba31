"""Asks how a signing key is to be changed: at once, as Logto does, or with an overlap."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.hook_fields import LONGEST_GRACE_S
from gui.language import tr, without_mnemonic
from gui.questions import opened
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.controls import label, with_room

HOUR_S = 3600.0
AT_ONCE, AN_HOUR, A_DAY, OWN = range(4)


async def asked_grace_s(parent: QWidget, name: str) -> float | None:
    """For how many seconds the old key is to verify yet; ``None``: nothing is to be changed."""
    dialog = RotationDialog(parent, name)
    return dialog.grace_s if await opened(dialog) == QDialog.DialogCode.Accepted else None


class RotationDialog(QDialog):
    """The choices, each with what it means."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New signing key"))
        self.setMinimumWidth(460)
        self._choices = QButtonGroup(self)
        for place, words in enumerate(
            (
                tr("&At once, as Logto does: the old key is dead"),
                tr("The old key verifies for one more &hour"),
                tr("The old key verifies for one more &day"),
                tr("The old key verifies for &so many hours more:"),
            )
        ):
            choice = QRadioButton(words)
            choice.setAccessibleName(without_mnemonic(words).rstrip(":"))
            self._choices.addButton(choice, place)
        self._hours = with_room(QDoubleSpinBox())
        self._hours.setRange(0.01, LONGEST_GRACE_S / HOUR_S)
        self._hours.setDecimals(2)
        self._hours.setValue(4.0)
        self._hours.setSuffix(" h")
        self._hours.setAccessibleName(tr("Hours the old key verifies"))
        self._means = label(tone=Tone.MUTED, wrap=True)
        self._lay_out(name)
        self._choices.idToggled.connect(self._say)
        self._choices.button(AT_ONCE).setChecked(True)
        self._say()

    @property
    def grace_s(self) -> float:
        """The overlap chosen, in seconds."""
        own = self._hours.value() * HOUR_S
        return {AT_ONCE: 0.0, AN_HOUR: HOUR_S, A_DAY: 24 * HOUR_S}.get(self._choices.checkedId(), own)

    def _say(self) -> None:
        chosen = self._choices.checkedId()
        self._hours.setEnabled(chosen == OWN)
        self._means.setText(
            tr("Whatever checks signatures with the old key refuses every request until it has the new one.")
            if chosen == AT_ONCE
            else tr(
                "Every request is signed with the new key from now on; until then the old key signs too where the "
                "scheme has room for several signatures. The receiver, and whatever asks Hookbench to verify, takes "
                "both until then."
            )
        )

    def _lay_out(self, name: str) -> None:
        buttons = QDialogButtonBox()
        do = buttons.addButton(tr("Regenerate key"), QDialogButtonBox.ButtonRole.AcceptRole)
        do.setProperty("kind", "danger")
        do.setAutoDefault(False)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_S)
        column.addWidget(label(tr("Give “{name}” a new signing key?", name=name), strong=True, wrap=True))
        for place in (AT_ONCE, AN_HOUR, A_DAY):
            column.addWidget(self._choices.button(place))
        own = QHBoxLayout()
        own.addWidget(self._choices.button(OWN))
        own.addWidget(self._hours)
        own.addStretch(1)
        column.addLayout(own)
        column.addSpacing(GAP_S)
        column.addWidget(self._means)
        column.addSpacing(GAP_M)
        column.addWidget(buttons)
