"""The verifier to take along: code that checks this scheme, and the request on the bench as its test."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from core.errors import HookError
from core.signing.snippets import KEYS, Snippet, language, snippet, unit_test
from gui.desk import Desk
from gui.exchanges.asking import file_to_save
from gui.language import tr
from gui.signatures.case import Checked
from gui.signatures.files import save_text
from gui.theme import GAP_M, GAP_S, Tone
from gui.widgets.code_edit import LINE_LIMIT, SIZE_LIMIT, CodeEdit
from gui.widgets.controls import button, label
from gui.widgets.lazy_text_view import LazyTextView
from gui.widgets.lines import TextLines

LANGUAGE = "signatures/language"


class VerifierView(QWidget):
    """Shows one of two texts in one of several languages; made when it is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._checked: Checked | None = None
        self._shown = Snippet(text="", file="")
        self._is_stale = True
        self.language = QComboBox()
        self.kinds = QTabBar()
        self.needs = label(tone=Tone.MUTED, wrap=True)
        self.code = CodeEdit(read_only=True)
        self.long = LazyTextView()
        self.nothing = label(tone=Tone.MUTED, wrap=True)
        self.copy = button(tr("Copy"), icon_name="copy", on_click=self._copy)
        self.save = button(tr("Save…"), icon_name="save", on_click=self._ask_to_save)
        self._stack = QStackedWidget()
        self._lay_out()

    @property
    def text(self) -> str:
        """What is on screen."""
        return self._shown.text

    def show_case(self, checked: Checked | None) -> None:
        """Another case is on the bench."""
        self._checked = checked
        self._is_stale = True
        if self.isVisible():
            self.fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fill()

    def fill(self) -> None:
        """Make the text, unless it is there."""
        if not self._is_stale:
            return
        self._is_stale = False
        self._show(self._made())

    def _made(self) -> Snippet:
        checked = self._checked
        if checked is None or checked.scheme is None or checked.verdict is None:
            return Snippet(
                text="", file="", note=tr("Choose a scheme first, or give a request that shows one.")
            )
        key = str(self.language.currentData())
        if self.kinds.currentIndex() == 0:
            return snippet(checked.scheme, key, options=checked.case.options, message=checked.case.message)
        message = checked.case.message
        assert message is not None
        try:
            return unit_test(
                checked.scheme,
                key,
                message,
                now=checked.at,
                verdict=checked.verdict,
                options=checked.case.options,
            )
        except HookError as error:
            return Snippet(text="", file="", note=str(error))

    def _show(self, made: Snippet) -> None:
        self._shown = made
        needs = tr("Needs {packages}.", packages=", ".join(made.needs)) if made.needs else ""
        self.needs.setText(" ".join(filter(None, (needs, made.note if made.text else ""))))
        self.needs.setVisible(bool(self.needs.text()))
        self.nothing.setText(made.note)
        lines = TextLines(made.text)
        if not made.text:
            shown: QWidget = self.nothing
        elif len(made.text) > SIZE_LIMIT or lines.widest > LINE_LIMIT:
            shown = self.long
            self.long.show_lines(lines)
        else:
            shown = self.code
            self.code.show_text(made.text)
        self._stack.setCurrentWidget(shown)
        self.copy.setEnabled(bool(made.text))
        self.save.setEnabled(bool(made.text))

    def _again(self) -> None:
        self._desk.memory.setValue(LANGUAGE, self.language.currentData())
        self._is_stale = True
        self.fill()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._shown.text)
        self._desk.notice(tr("Copied. No key is in it."))

    def _ask_to_save(self) -> None:
        self._desk.work(self._save(self._shown), "save a verifier")

    async def _save(self, made: Snippet) -> None:
        path = await file_to_save(self, tr("Save the verifier"), made.file, tr("All files (*)"))
        if path is not None:
            await save_text(self._desk.workshop, path, made.text)
            self._desk.notice(tr("Saved as {file}.", file=path.name))

    # --- building

    def _lay_out(self) -> None:
        self.language.setAccessibleName(tr("Language of the verifier"))
        for key in KEYS:
            self.language.addItem(language(key).title, key)
        last = self.language.findData(self._desk.memory.value(LANGUAGE, "python"))
        self.language.setCurrentIndex(max(0, last))
        self.kinds.addTab(tr("Verifier"))
        self.kinds.addTab(tr("Unit test with this request"))
        self.kinds.setAccessibleName(tr("Which code"))
        self.kinds.setDrawBase(False)
        self.language.currentIndexChanged.connect(lambda _index: self._again())
        self.kinds.currentChanged.connect(lambda _index: self._again())
        self.code.setAccessibleName(tr("Code of the verifier"))
        self.long.setAccessibleName(tr("Code of the verifier"))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for page in (self.code, self.long, self.nothing):
            self._stack.addWidget(page)
        top = QHBoxLayout()
        top.setSpacing(GAP_S)
        top.addWidget(self.language)
        top.addWidget(self.kinds)
        top.addStretch()
        top.addWidget(self.copy)
        top.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_S, GAP_M, GAP_S, GAP_S)
        column.setSpacing(GAP_S)
        column.addLayout(top)
        column.addWidget(self.needs)
        column.addWidget(self._stack, 1)
