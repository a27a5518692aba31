"""As whom a hook signs: the scheme, and what it wants to know besides the key."""

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import InputError
from core.model import HookDraft
from core.signing import find_scheme, schemes
from core.signing.scheme import Scheme
from core.verdict import SchemeOptions
from gui.hooks.field import Field
from gui.hooks.wheel import ScrollsOn
from gui.language import tr
from gui.signatures.options_form import OptionsForm
from gui.signatures.scheme_combo import SchemeCombo
from gui.theme import GAP_M


class SignatureSection(QWidget):
    """The signature of a hook's requests."""

    edited = Signal(str)
    scheme_chosen = Signal()
    """By the user: the key is to be one of the scheme."""

    def __init__(self) -> None:
        super().__init__()
        # A scheme that there is no more stays in the draft until another is chosen.
        self._name = "logto"
        self._own: tuple[Scheme, ...] = ()
        # Fifty files are read to offer them all: not before somebody looks.
        self._is_filled = False
        self._combo = SchemeCombo(can_detect=False)
        self._options = OptionsForm()
        self.fields: Mapping[str, Field] = {
            "scheme": Field(tr("Si&gns as"), self._combo),
            "scheme_options": Field(tr("What this scheme wants to know besides"), self._options),
        }
        self._combo.chosen.connect(self._chosen)
        self._options.changed.connect(lambda: self.edited.emit("scheme_options"))
        ScrollsOn(self).watch(self._combo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        for field in self.fields.values():
            column.addWidget(field)
        self._show_scheme()

    @property
    def unread(self) -> Mapping[str, str]:
        """Nothing here can be typed that cannot be read."""
        return {}

    @property
    def summary(self) -> str:
        """``Stripe: {timestamp}.{body}``"""
        if self.scheme is None:
            return tr("There is no scheme {name} any more.", name=self._name)
        return tr("As {name} does: {content}", name=self.scheme.title, content=self.scheme.content)

    @property
    def scheme(self) -> Scheme | None:
        """The one chosen; ``None`` where it is not to be had."""
        try:
            return find_scheme(self._name, self._own)
        except InputError:
            return None

    def offer(self, own: tuple[Scheme, ...]) -> None:
        """The schemes to choose from: the built-in ones and these."""
        self._own = own
        self._is_filled = False
        if self.isVisible():
            self._fill()
        self._show_scheme()

    @property
    def own(self) -> tuple[Scheme, ...]:
        """The user's own, as they were offered."""
        return self._own

    def show_draft(self, draft: HookDraft) -> None:
        """Show how a hook signs."""
        self._name = draft.scheme
        self._options.set_options(draft.scheme_options)
        self._show_scheme()

    def applied(self, draft: HookDraft) -> HookDraft:
        """A draft that signs as is shown here."""
        options = self._options.options if self.scheme is not None else draft.scheme_options
        return msgspec.structs.replace(draft, scheme=self._name, scheme_options=options)

    def control(self, field: str) -> QWidget:
        """What takes the keyboard for a field."""
        return self._options if field == "scheme_options" else self._combo

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the schemes."""
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        if not self._is_filled:
            self._is_filled = True
            self._combo.offer((*schemes(), *self._own))
            self._combo.choose(self._name)

    def _chosen(self) -> None:
        scheme = self._combo.scheme
        if scheme is None or scheme.name == self._name:
            return
        self._name = scheme.name
        self._options.set_options(SchemeOptions())
        self._show_scheme()
        self.scheme_chosen.emit()
        self.edited.emit("scheme")

    def _show_scheme(self) -> None:
        scheme = self.scheme
        if self._is_filled:
            self._combo.choose(self._name)
        self._options.show_fields(scheme.options if scheme is not None else ())
        self.fields["scheme"].set_note(" ".join(scheme.notes) if scheme is not None else "")
        self.fields["scheme_options"].setVisible(scheme is not None and bool(scheme.options))
