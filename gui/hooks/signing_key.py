"""The signing key of a hook in its form: masked, editable, with what is odd about it; of a pair the public half."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.errors import InputError
from core.hook_fields import key_problem
from core.signing import is_pair, public_secret, secret_warnings
from core.signing.scheme import Scheme
from gui.hooks.field import Field
from gui.language import mark, tr
from gui.widgets.controls import button
from gui.widgets.secret_field import SecretField

NEW_KEY = mark("Made for this hook; it is stored when you save.")
SAVED_KEY = mark("Signs every request to this hook. Your endpoint needs it to check the signature.")
PRIVATE_KEY = mark("A private key: your endpoint checks with the public one.")


class SigningKey(QObject):
    """Holds the key; its ``field`` stands in the form. Sentences about it never repeat it."""

    edited = Signal()
    regenerate_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.secret = SecretField(tr("Signing key"), read_only=False)
        self._public = button(tr("Copy public key"), kind="link", on_click=self._copy_public)
        self.field = Field(tr("Signing &key"), self.secret, beside=self._public)
        self._scheme: Scheme | None = None
        self._lacks = ""
        self._notes = {"origin": tr(NEW_KEY), "rotation": "", "place": ""}
        self.secret.text_edited.connect(lambda _text: self._typed())
        self.secret.regenerate_requested.connect(self.regenerate_wanted)
        self._say()

    @property
    def text(self) -> str:
        return self.secret.text

    @property
    def problem(self) -> str | None:
        """Why it cannot sign for the scheme; nothing where the stored one is only not to be had."""
        return None if self._lacks and not self.text else key_problem(self.text, self._scheme)

    def show_key(self, key: str, *, is_saved: bool, note: str = "", lacks: str = "") -> None:
        """Another key, masked.

        Args:
            note: what else there is to it.
            lacks: why the stored key cannot be had; ``key`` is empty then.
        """
        self._lacks = lacks
        self.secret.set_text(key)
        origin = tr(lacks) if lacks else tr(SAVED_KEY if is_saved else NEW_KEY)
        self._notes.update(origin=origin, rotation=note)
        self._say()

    def set_scheme(self, scheme: Scheme | None) -> None:
        """What it signs for; ``None``: a scheme that there is not."""
        self._scheme = scheme
        self._say()

    def set_rotation(self, note: str) -> None:
        """Until when the key before verifies; empty where it does not."""
        self._notes["rotation"] = note
        self._say()

    def set_place(self, note: str) -> None:
        """Where keys are kept; empty where that needs no words."""
        self._notes["place"] = note
        self._say()

    def _typed(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        scheme = self._scheme
        has_public = scheme is not None and is_pair(scheme) and bool(self.text or not self._lacks)
        self._public.setVisible(has_public)
        odd = (
            secret_warnings(scheme, self.text) if scheme is not None and self.text and not has_public else ()
        )
        said = (*odd, tr(PRIVATE_KEY) if has_public else "", *self._notes.values())
        self.field.set_note(" ".join(sentence for sentence in said if sentence))

    def _copy_public(self) -> None:
        if self._scheme is None:
            return
        try:
            QGuiApplication.clipboard().setText(public_secret(self._scheme, self.text))
        except InputError as error:
            self.field.say(str(error))
