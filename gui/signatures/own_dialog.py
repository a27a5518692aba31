"""Schemes of the user's own: their files, with mistakes by line and the signed content of the request below."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.errors import HookError
from core.own_schemes import OwnScheme, OwnSchemes
from core.signing import Message, scheme_text, schemes
from gui.desk import Desk
from gui.language import tr
from gui.questions import confirm
from gui.scenarios import toml_text
from gui.signatures.latest import Latest
from gui.signatures.scheme_combo import SchemeCombo
from gui.signatures.scheme_source import FIRST, SAMPLE, Preview, Trial, preview, problem
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.body_view import BodyView, Way
from gui.widgets.controls import button, label, one_line
from gui.widgets.json_editor import JsonEditor
from gui.widgets.notice import Notice
from gui.widgets.rendering import Body


class OwnSchemesDialog(QDialog):
    """Lists, edits, stores and deletes them; what is stored can be chosen on the bench at once."""

    def __init__(self, desk: Desk, own: OwnSchemes, message: Message | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._over = False
        self._own = own
        self._message = message or SAMPLE
        # The text as it is stored; what differs from it is not saved yet.
        self._stored = ""
        self.setWindowTitle(tr("Schemes of your own"))
        self.resize(900, 640)
        self.list = QListWidget()
        self.editor = JsonEditor(problem, name=tr("Scheme file"), spans=toml_text.spans)
        self.content = BodyView(desk.workshop, name=tr("Signed content"), ways=(Way.TEXT, Way.HEX))
        self.told = label(tone=Tone.MUTED, wrap=True)
        self.none_yet = label(
            tr("None yet. Begin with the text beside, or with a scheme that is there."),
            tone=Tone.MUTED,
            wrap=True,
        )
        self.notice = Notice()
        self.like = SchemeCombo(can_detect=False)
        self.begin = button(tr("New like this"), icon_name="add", on_click=self._begin_like)
        self.save = button(tr("Save"), kind="primary", icon_name="save", on_click=self._ask_to_save)
        self.delete = button(tr("Delete…"), kind="danger", icon_name="delete", on_click=self._ask_to_delete)
        self._previewing = Latest(
            desk.workshop,
            preview,
            ask=lambda: Trial(self.editor.text, self._message),
            take=self._show_preview,
            failed=lambda sentence: self.notice.say(sentence, Tone.BAD),
            parent=self,
        )
        self._lay_out()
        self._connect()
        self._fill("")
        if self.list.count() == 0:
            self._edit(FIRST, stored="")

    # what is shown

    @property
    def is_unsaved(self) -> bool:
        """Whether something would be lost."""
        return self.editor.text != self._stored

    def _fill(self, chosen: str) -> None:
        """List the files anew, and show the one of this key, else the first."""
        self.list.clear()
        entries = self._own.entries()
        for entry in entries:
            words = one_line(entry.scheme.title if entry.scheme is not None else entry.key, 60)
            item = QListWidgetItem(words if not entry.problem else tr("{name}, not sound", name=words))
            item.setData(Qt.ItemDataRole.UserRole, entry)
            self.list.addItem(item)
        self.none_yet.setVisible(not entries)
        keys = [entry.key for entry in entries]
        if keys:
            self.list.setCurrentRow(keys.index(chosen) if chosen in keys else 0)
        self._enable()

    @property
    def _entry(self) -> OwnScheme | None:
        item = cast("QListWidgetItem | None", self.list.currentItem())  # the stubs do not know of none
        entry = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return entry if isinstance(entry, OwnScheme) else None

    def _show_entry(self) -> None:
        if (entry := self._entry) is not None:
            self._edit(entry.text, stored=entry.text)

    def _edit(self, text: str, *, stored: str) -> None:
        self.editor.set_text(text)
        # As the editor shows what is in the file: line ends are not a change.
        self._stored = self.editor.text if stored else ""
        self._edited()

    def _edited(self) -> None:
        self._enable()
        self._previewing.soon()

    def _enable(self) -> None:
        self.save.setEnabled(self.is_unsaved)
        self.delete.setEnabled(self._entry is not None)

    def _show_preview(self, shown: Preview) -> None:
        if shown.scheme is None:
            self.told.setText(tr("What would be signed is shown once the text is sound."))
            self.content.show_nothing("")
            return
        source = tr("of a sample") if self._message is SAMPLE else tr("of the request on the bench")
        self.told.setText(tr("Signed content {source}:", source=source))
        body = Body(shown.content, is_raw=True, size_bytes=len(shown.content), parts=shown.parts)
        self.content.show_body(body)

    # what the user does

    def reject(self) -> None:
        """Close, after a question where something would be lost."""
        if not self.is_unsaved or self.editor.text == FIRST:
            super().reject()
            return

        async def ask() -> None:
            detail = tr("What was typed is lost.")
            if await confirm(self, tr("Close without saving?"), detail, tr("Discard")):
                QDialog.reject(self)

        self._desk.work(ask(), "close the schemes")

    def _begin_like(self) -> None:
        scheme = self.like.scheme
        if scheme is None:
            self._edit(FIRST, stored="")
            return
        text = scheme_text(scheme).replace(f'name = "{scheme.name}"', f'name = "my-{scheme.name}"', 1)
        self._edit(text, stored="")
        self.editor.setFocus()

    def _ask_to_save(self) -> None:
        if self.editor.check_now() is not None:
            self.editor.go_to_problem()
            return
        self._desk.work(self._save(self.editor.text), "save a scheme", failed=self._failed)

    async def _save(self, text: str) -> None:
        scheme = await self._desk.engine.keep_scheme(text)
        if not self._over:
            self.notice.clear()
            self._fill(scheme.name)
            self._show_entry()
        self._desk.notice(tr("Saved. “{name}” can be chosen now.", name=one_line(scheme.title, 60)))

    def _ask_to_delete(self) -> None:
        if (entry := self._entry) is not None:
            self._desk.work(self._delete(entry), "delete a scheme", failed=self._failed)

    async def _delete(self, entry: OwnScheme) -> None:
        question = tr("Delete the scheme “{name}”?", name=one_line(entry.key, 60))
        if await confirm(self, question, tr("Its file is deleted."), tr("Delete")):
            await self._desk.engine.forget_scheme(entry.key)
            if not self._over:
                self._fill("")
                self._show_entry()

    def _failed(self, error: Exception) -> None:
        if not self._over and isinstance(error, HookError):
            self.notice.say(str(error), Tone.BAD)

    def _ended(self) -> None:
        self._over = True
        self._previewing.end()

    # building

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show_entry())
        self.editor.edited.connect(self._edited)
        self.like.offer(tuple(scheme for scheme in schemes() if not scheme.function))
        self.finished.connect(self._ended)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(tr("Schemes of your own"))
        self.like.setAccessibleName(tr("Scheme to begin with"))
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, GAP_S, 0)
        side.setSpacing(GAP_S)
        side.addWidget(self.none_yet)
        side.addWidget(self.list, 1)
        side.addWidget(self.like)
        side.addWidget(self.begin)
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, GAP_S, 0, 0)
        lower.addWidget(self.told)
        lower.addWidget(self.content, 1)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.addWidget(self.editor)
        right.addWidget(below)
        right.setSizes([360, 200])
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([230, 640])
        acts = QHBoxLayout()
        acts.setSpacing(GAP_S)
        acts.addWidget(self.delete)
        acts.addStretch()
        acts.addWidget(button(tr("Close"), on_click=self.reject))
        acts.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(self.notice)
        column.addWidget(split, 1)
        column.addLayout(acts)
