"""The vault: names of keys and what they are for; one is put in, one is taken out, none is shown again."""

from collections.abc import Awaitable, Callable
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.changes import Change, ChangesMissed, SchemesChanged, VaultChanged
from core.errors import HookError
from core.hook_fields import VAULT_NAME_LIMIT
from core.model import KeptKey
from core.own_schemes import OwnSchemes
from core.signing import schemes, secret_warnings
from core.signing.scheme import Scheme
from gui.desk import Desk
from gui.language import mark, tr
from gui.questions import confirm
from gui.signatures.scheme_combo import SchemeCombo
from gui.theme import GAP_L, GAP_M, GAP_S, ROW_HEIGHT, Tone
from gui.widgets.controls import button, label, named, one_line
from gui.widgets.notice import Notice
from gui.widgets.secret_field import SecretField

ABOUT = mark(
    "Keys to check signatures with, by name. They are kept in the system's keyring where there is one, "
    "and are not shown again."
)
FORGETTING = mark("What was checked with it stays; nothing can be checked with it any more.")


class VaultDialog(QDialog):
    """Lists, adds and forgets keys."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._over = False
        self.setWindowTitle(tr("Keys of the vault"))
        self.resize(560, 520)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Keys of the vault"))
        self.notice = Notice()
        self.name = QLineEdit()
        self.name.setMaxLength(VAULT_NAME_LIMIT)
        self.name.setPlaceholderText(tr("For example: Stripe, test mode"))
        self.scheme = SchemeCombo(can_detect=True, first=tr("Any scheme"))
        self.secret = SecretField(tr("Key"), read_only=False, can_regenerate=False)
        self.secret.set_placeholder(tr("Secret, token or public key"))
        self.warnings = label(tone=Tone.WARN, wrap=True)
        self.keep = button(tr("Put into the vault"), kind="primary", icon_name="add", on_click=self._keep)
        self.forget = button(
            tr("Forget…"),
            kind="danger",
            icon_name="delete",
            on_click=lambda: desk.work(self._ask_to_forget(), "forget a key"),
        )
        self._lay_out()
        self._connect()
        self._offer_schemes()
        self._enable()
        self._read()

    # what there is

    def _read(self) -> None:
        async def read() -> None:
            keys = await self._desk.reader.vault_keys()
            if not self._over:
                self._show_keys(keys)

        self._desk.work(read(), "read the vault")

    def _show_keys(self, keys: tuple[KeptKey, ...]) -> None:
        chosen = self._chosen
        self.list.clear()
        for key in keys:
            item = QListWidgetItem(self._words(key))
            item.setData(Qt.ItemDataRole.UserRole, key.name)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.list.addItem(item)
            if key.name == chosen:
                self.list.setCurrentItem(item)
        self._enable()

    def _words(self, key: KeptKey) -> str:
        day = f"{key.created_at.astimezone():%Y-%m-%d}"
        name = one_line(key.name, VAULT_NAME_LIMIT)
        if not key.scheme:
            return tr("{name}: any scheme, since {day}", name=name, day=day)
        title = next((each.title for each in self._schemes if each.name == key.scheme), key.scheme)
        return tr("{name}: {scheme}, since {day}", name=name, scheme=one_line(title, 60), day=day)

    @property
    def _chosen(self) -> str:
        item = cast("QListWidgetItem | None", self.list.currentItem())  # the stubs do not know of none
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _offer_schemes(self) -> None:
        self._schemes: tuple[Scheme, ...] = (
            *schemes(),
            *OwnSchemes(self._desk.reader.folder).schemes(),
        )
        self.scheme.offer(self._schemes)

    # what the user does

    def _keep(self) -> None:
        name, secret, scheme = self.name.text().strip(), self.secret.text, self.scheme.scheme

        async def keep() -> None:
            try:
                await self._desk.engine.keep_key(name, secret, scheme=scheme.name if scheme else "")
            except HookError as error:
                if self._over:
                    raise
                self.notice.say(str(error), Tone.BAD)
                return
            if not self._over:
                self.notice.clear()
                self.name.clear()
                self.secret.set_text("")
                self._edited()

        if name in self._names():
            self._desk.work(self._unless_kept(name, keep), "put a key into the vault")
        else:
            self._desk.work(keep(), "put a key into the vault")

    async def _unless_kept(self, name: str, keep: Callable[[], Awaitable[None]]) -> None:
        question = tr("Replace the key “{name}”?", name=one_line(name, 60))
        if await confirm(self, question, tr("The key of this name is lost."), tr("Replace")):
            await keep()

    async def _ask_to_forget(self) -> None:
        name = self._chosen
        question = tr("Forget the key “{name}”?", name=one_line(name, 60))
        if name and await confirm(self, question, tr(FORGETTING), tr("Forget key")):
            await self._desk.engine.forget_key(name)

    def _names(self) -> set[str]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return {str(item.data(Qt.ItemDataRole.UserRole)) for item in items}

    def _edited(self) -> None:
        scheme = self.scheme.scheme
        odd = secret_warnings(scheme, self.secret.text) if scheme is not None and self.secret.text else ()
        self.warnings.setText("\n".join(odd))
        self.warnings.setVisible(bool(odd))
        self._enable()

    def _enable(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip() and self.secret.text))
        self.forget.setEnabled(bool(self._chosen))

    # what happens

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(change, SchemesChanged | ChangesMissed) for change in changes):
            self._offer_schemes()
        if any(isinstance(change, VaultChanged | ChangesMissed) for change in changes):
            self._read()

    def _ended(self) -> None:
        self._over = True
        self._desk.changes.announced.disconnect(self._follow)

    # building

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.name.textEdited.connect(lambda _text: self._edited())
        self.secret.text_edited.connect(lambda _text: self._edited())
        self.scheme.chosen.connect(self._edited)
        self._desk.changes.announced.connect(self._follow)
        self.finished.connect(self._ended)

    def _lay_out(self) -> None:
        self.warnings.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(GAP_L)
        form.setVerticalSpacing(GAP_S)
        form.addRow(named(tr("&Name"), self.name), self.name)
        form.addRow(named(tr("&For"), self.scheme), self.scheme)
        form.addRow(named(tr("&Key"), self.secret), self.secret)
        form.addRow(label(), self.warnings)
        above = QHBoxLayout()
        above.addWidget(label(tr("Another key"), strong=True))
        above.addStretch()
        above.addWidget(self.forget)
        below = QHBoxLayout()
        below.addWidget(self.keep)
        below.addStretch()
        below.addWidget(button(tr("Close"), on_click=self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(label(tr(ABOUT), wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(above)
        column.addWidget(self.notice)
        column.addLayout(form)
        column.addLayout(below)
