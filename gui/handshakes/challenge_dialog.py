"""Challenge an endpoint: a provider's part, played from here, and its judgement."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.errors import HookError
from core.handshakes import HANDSHAKES, Handshake, find_handshake
from core.hook_fields import url_problem
from core.model import Delivery
from gui.desk import Desk
from gui.handshakes.findings_view import FindingsView
from gui.handshakes.playing import play
from gui.inspector.inspector import Inspector
from gui.language import mark, tr
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.controls import button, label, named
from gui.widgets.notice import Notice
from gui.widgets.secret_field import SecretField

ABOUT = mark(
    "Sends what the provider sends before it trusts an endpoint, and says of each answer what the provider would say. "
    "Every request is recorded as a delivery."
)
PLAYED: tuple[Handshake, ...] = tuple(
    sorted((each for each in HANDSHAKES if each.play is not None), key=lambda each: each.title.lower())
)
WIDTH, HEIGHT, FINDINGS_WIDTH = 1080, 720, 380
LEAST_INSPECTOR_HEIGHT = 300
NAME, URL = "challenge/handshake", "challenge/url"
# Of a URL, as the window remembers it: longer ones are typed again.
URL_LIMIT = 2000


class ChallengeDialog(QDialog):
    """Asks for provider, URL and secret; shows what came of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._over = self._running = False
        self._deliveries: dict[str, Delivery] = {}
        self.setWindowTitle(tr("Challenge an endpoint"))
        self.resize(WIDTH, HEIGHT)
        self._which = QComboBox()
        self._which.setMaxVisibleItems(len(PLAYED))
        for each in PLAYED:
            self._which.addItem(each.title, each.name)
        self._asks = label(tone=Tone.MUTED, wrap=True)
        self._url = QLineEdit()
        self._url.setPlaceholderText("https://")
        self._secret = SecretField(tr("Secret"), read_only=False, can_regenerate=False)
        self._problem = Notice(can_dismiss=False)
        self._run = button(tr("Challenge"), kind="primary", icon_name="send", on_click=self._run_pressed)
        self._findings = FindingsView()
        self._inspector = Inspector(desk.workshop)
        # What it is stands to the left of it, and one challenge alone is not sent again.
        self._inspector.strip.hide()
        self._inspector.show_nothing(
            tr("Nothing sent yet"), tr("What was sent and received is shown here, byte for byte.")
        )
        self._lay_out()
        self._restore()
        self._which.currentIndexChanged.connect(self._choose)
        self._url.textChanged.connect(self._judge)
        self._secret.text_edited.connect(self._judge)
        self._url.returnPressed.connect(self._run_pressed)
        self._findings.looked_at.connect(self._look)
        self.finished.connect(self._ended)
        self._choose()

    @property
    def handshake(self) -> Handshake:
        """The one that is chosen."""
        return find_handshake(str(self._which.currentData()))

    # what the user does

    def _choose(self) -> None:
        handshake = self.handshake
        key = handshake.player_key or handshake.key
        self._asks.setText(handshake.asks)
        self._secret.set_text("")
        self._secret.setEnabled(bool(key))
        says = (
            tr("Needed: {key}", key=tr(key))
            if handshake.key_needed
            else tr("May be given: {key}", key=tr(key))
        )
        self._secret.set_placeholder(says if key else tr("There is none"))
        self._judge()

    def _judge(self) -> None:
        self._problem.clear()
        lacks = self.handshake.key_needed and not self._secret.text
        sound = url_problem(self._url.text().strip()) is None
        self._run.setEnabled(sound and not lacks and not self._running)

    def _run_pressed(self) -> None:
        if self._run.isEnabled():
            self._running = True
            self._run.setEnabled(False)
            self._findings.clear()
            self._deliveries.clear()
            self._remember()
            self._desk.work(self._play(), "challenge an endpoint", failed=self._failed)

    async def _play(self) -> None:
        name, url = self.handshake.name, self._url.text().strip()
        try:
            async for played in play(self._desk, name, url, self._secret.text):
                if self._over:
                    return
                self._deliveries[played.delivery.row.id] = played.delivery
                self._findings.add(played)
                if len(self._deliveries) == 1:
                    self._look(played.delivery.row.id)
        finally:
            self._running = False
            if not self._over:
                self._run.setEnabled(True)

    def _look(self, delivery_id: str) -> None:
        self._inspector.show_delivery(self._deliveries[delivery_id])

    def _failed(self, error: Exception) -> None:
        if not self._over and isinstance(error, HookError):
            self._problem.say(str(error), Tone.BAD)

    def _ended(self) -> None:
        self._over = True

    # what is remembered: never a secret

    def _remember(self) -> None:
        url = self._url.text().strip()
        self._desk.memory.setValue(NAME, self.handshake.name)
        if len(url) <= URL_LIMIT:
            self._desk.memory.setValue(URL, url)

    def _restore(self) -> None:
        self._url.setText(str(self._desk.memory.value(URL) or "")[:URL_LIMIT])
        self._which.setCurrentIndex(max(0, self._which.findData(self._desk.memory.value(NAME))))

    # how it looks

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setSpacing(GAP_S)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&Provider"), self._which),
            (tr("&URL"), self._url),
            (tr("&Secret"), self._secret),
        )
        for place, (words, control) in enumerate(rows):
            form.addWidget(named(words, control), place, 0)
            form.addWidget(control, place, 1)
        form.addWidget(self._asks, 0, 2)
        form.addWidget(self._run, 2, 2, Qt.AlignmentFlag.AlignRight)
        form.setColumnStretch(1, 3)
        form.setColumnStretch(2, 2)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        # Its parts are scrolled each by itself: on a small screen they are lower than they want to be.
        self._inspector.setMinimumHeight(LEAST_INSPECTOR_HEIGHT)
        split.addWidget(self._findings)
        split.addWidget(self._inspector)
        split.setSizes([FINDINGS_WIDTH, WIDTH - FINDINGS_WIDTH])
        split.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(tr("Close"), on_click=self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(label(tr(ABOUT), wrap=True))
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(split, 1)
        column.addLayout(foot)
