"""What a scheme wants to know besides the key: a field for each, and none for other schemes."""

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from core.verdict import SchemeOptions
from gui.language import mark, tr
from gui.theme import GAP_L, GAP_S, Tone, mono_font
from gui.widgets.controls import label
from gui.widgets.secret_field import SecretField

_WORDS: dict[str, tuple[str, str]] = {
    "webhook_id": (mark("Webhook id"), mark("From the provider's dashboard")),
    "alg": (mark("Algorithm"), mark("ed25519, hmac-sha256, …; empty: as the request says")),
    "key": (mark("Application key"), mark("The one that names the secret")),
    "key_id": (mark("Key id"), mark("What a signature says of its key")),
    "secondary": (mark("Secondary key"), ""),
    "auth_header": (mark("Header"), "Authorization"),
    "signed_headers": (mark("Signed headers"), mark("Names with commas between; empty: as usual")),
}
_SECRET = frozenset(("secondary",))
_LIST = frozenset(("signed_headers",))


class OptionsForm(QWidget):
    """Fields of ``SchemeOptions``, those that one scheme reads."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(GAP_L)
        self._form.setVerticalSpacing(GAP_S)
        self._fields = {name: self._field(name) for name in _WORDS}
        self.show_fields(())

    @property
    def options(self) -> SchemeOptions:
        """What is filled in, of the fields on screen."""
        filled: dict[str, str | tuple[str, ...]] = {}
        for name in self._shown():
            text = self._fields[name].text
            value = text() if callable(text) else text
            names = tuple(part for part in value.replace(",", " ").split() if part)
            filled[name] = names if name in _LIST else value.strip()
        return msgspec.convert(filled, SchemeOptions)

    def set_options(self, options: SchemeOptions) -> None:
        """Fill in others; not announced as a change."""
        for name, field in self._fields.items():
            value = getattr(options, name)
            text = ", ".join(value) if name in _LIST else value
            (field.setText if isinstance(field, QLineEdit) else field.set_text)(text)

    def show_fields(self, names: tuple[str, ...]) -> None:
        """Ask for these."""
        for row, name in enumerate(self._fields):
            self._form.setRowVisible(row, name in names)
        self.setVisible(any(name in self._fields for name in names))

    def _shown(self) -> Iterator[str]:
        return (name for row, name in enumerate(self._fields) if self._form.isRowVisible(row))

    def _field(self, name: str) -> QLineEdit | SecretField:
        words, hint = _WORDS[name]
        title = label(tr(words), tone=Tone.MUTED)
        made: QLineEdit | SecretField
        if name in _SECRET:
            made = SecretField(tr(words), read_only=False, can_regenerate=False)
            made.text_edited.connect(self.changed)
        else:
            made = QLineEdit()
            made.setAccessibleName(tr(words))
            made.setPlaceholderText(tr(hint) if hint else "")
            made.setFont(mono_font())
            made.setMaxLength(2_000)
            made.textEdited.connect(self.changed)
        title.setBuddy(made)
        self._form.addRow(title, made)
        return made
