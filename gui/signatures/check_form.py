"""How the request on the bench is checked: scheme, keys, time, tolerance, and what the scheme wants besides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from core.signing.scheme import Scheme
from gui.hooks.wheel import ScrollsOn
from gui.language import tr
from gui.signatures.key_choice import KeyChoice
from gui.signatures.options_form import OptionsForm
from gui.signatures.scheme_combo import SchemeCombo
from gui.signatures.time_choice import TimeChoice
from gui.theme import GAP_L, GAP_S, GAP_XS, Tone
from gui.widgets.controls import icon_button, label, with_room

# A year in seconds: more is no tolerance.
_MOST_S = 366 * 86_400


class CheckForm(QWidget):
    """Choices; ``changed`` when another check is meant."""

    changed = Signal()
    own_wanted = Signal()
    """The user wants to see or write schemes of their own."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Scheme | None = None
        self.scheme = SchemeCombo(can_detect=True)
        self.detected = label(tone=Tone.MUTED, wrap=True)
        self.detected.hide()
        self.keys = KeyChoice()
        self.time = TimeChoice()
        self.tolerance = with_room(QSpinBox())
        self.options = OptionsForm()
        self._lay_out()
        wheel = ScrollsOn(self)
        for control in (self.scheme, self.keys.source, self.time.when, self.time.fixed, self.tolerance):
            wheel.watch(control)
        self.scheme.chosen.connect(self._pick)
        for part in (self.keys, self.time, self.options):
            part.changed.connect(self.changed)
        self.tolerance.valueChanged.connect(lambda _value: self.changed.emit())

    @property
    def tolerance_s(self) -> float | None:
        """Seconds; ``None``: as the scheme has it."""
        return None if self.tolerance.value() < 0 else float(self.tolerance.value())

    def show_scheme(self, scheme: Scheme | None, detected: tuple[str, ...]) -> None:
        """Ask for what this scheme wants; say what the request shows.

        Args:
            scheme: the one it is checked by.
            detected: names of those that the request shows, the likeliest first.
        """
        self.detected.setText(self._detected_words(scheme, detected))
        self.detected.setVisible(bool(self.detected.text()))
        if scheme != self._shown:
            self._shown = scheme
            self.options.show_fields(scheme.options if scheme is not None else ())
            self.keys.set_scheme(scheme)

    def _detected_words(self, scheme: Scheme | None, detected: tuple[str, ...]) -> str:
        if self.scheme.scheme is not None:
            if detected and scheme is not None and scheme.name not in detected:
                return tr("The request looks like {schemes}.", schemes=", ".join(detected[:4]))
            return ""
        if scheme is None:
            return ""
        others = ", ".join(name for name in detected[:5] if name != scheme.name)
        if others:
            return tr("Detected: {scheme}. It could also be {others}.", scheme=scheme.title, others=others)
        return tr("Detected: {scheme}.", scheme=scheme.title)

    def _pick(self) -> None:
        scheme = self.scheme.scheme
        if scheme is not None:
            self.show_scheme(scheme, ())
        self.changed.emit()

    def _lay_out(self) -> None:
        self.tolerance.setAccessibleName(tr("Tolerance"))
        self.tolerance.setRange(-1, _MOST_S)
        self.tolerance.setSpecialValueText(tr("As the scheme has it"))
        self.tolerance.setSuffix(tr(" s"))
        self.tolerance.setValue(-1)
        own = icon_button("edit", tr("Schemes of your own…"), self.own_wanted.emit)
        choice = QHBoxLayout()
        choice.setSpacing(GAP_XS)
        choice.addWidget(self.scheme, 1)
        choice.addWidget(own)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP_L)
        grid.setVerticalSpacing(GAP_S)
        grid.setColumnStretch(1, 1)
        for words, part in (
            (tr("&Scheme"), self.scheme),
            ("", self.detected),
            (tr("&Key"), self.keys),
            (tr("&Time"), self.time),
            (tr("T&olerance"), self.tolerance),
        ):
            row = grid.rowCount()
            if words:
                title = label(words, tone=Tone.MUTED)
                title.setBuddy(part.focusProxy() or part)
                title.setMinimumHeight(part.sizeHint().height() if part is not self.keys else 28)
                grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            if part is self.scheme:
                grid.addLayout(choice, row, 1)
            else:
                grid.addWidget(part, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addLayout(grid)
        column.addWidget(self.options)
