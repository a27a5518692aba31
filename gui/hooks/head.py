"""The head of a hook: its name, id and figures, and what can be done with it as a whole."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.logto.stats import Stats
from core.model import Hook
from gui.desk import PageAction
from gui.hooks.form import heading_font
from gui.hooks.words import shown_name, success_tag
from gui.icons import icon
from gui.language import tr, tr_n
from gui.theme import GAP_M, GAP_S, GAP_XL, GAP_XS, Tone, mono_font
from gui.widgets.badge import Badge
from gui.widgets.controls import ElidedLabel, button, icon_button, label, tip
from gui.widgets.item_menu import ItemMenu


class HookHead(QWidget):
    """What stands above the tabs of a hook."""

    fire_wanted = Signal()
    """Fire an event at this hook, on the Events page."""
    switch_wanted = Signal()
    """Disable the hook, or let it listen again."""
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hook: Hook | None = None
        self._title = ElidedLabel()
        self._title.setFont(heading_font(self))
        self._off = Badge(tr("disabled"), Tone.MUTED)
        self._id = label(tone=Tone.MUTED)
        self._id.setFont(mono_font(self))
        self._copy = icon_button("copy", tr("Copy the id of the hook"), self._copy_id)
        self._requests = label(tone=Tone.MUTED)
        self._rate = Badge()
        self._rate.setToolTip(tip(tr("Success rate of the last 24 hours: replays and tests do not count.")))
        self._fire = button(tr("Send an event…"), icon_name="send", on_click=self.fire_wanted.emit)
        self._fire.setToolTip(tr("Choose and edit an event on the Events page, and send it to this hook"))
        self._send = QAction(icon("send"), tr("Send an event…"), self)
        self._send.triggered.connect(self.fire_wanted)
        self._switch = QAction(self)
        self._switch.triggered.connect(self.switch_wanted)
        self._export = QAction(icon("save"), tr("Export as Logto JSON…"), self)
        self._export.triggered.connect(self.export_wanted)
        self._more = QToolButton()
        self._more.setIcon(icon("more"))
        self._more.setAccessibleName(tr("More about this hook"))
        self._more.setToolTip(tr("Disable, duplicate, export, delete"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self._lay_out()

    @property
    def figures(self) -> tuple[str, str]:
        """Requests in 24 hours and the success rate, in words."""
        return self._requests.text(), self._rate.text

    def attach(self, actions: Mapping[PageAction, QAction], hooks: QAbstractItemView) -> None:
        """Put the page's actions beside those of the hook's own, here and in the list."""
        deeds = (self._switch, actions["duplicate"], self._export)
        self._menu.addActions(deeds)
        self._menu.addSeparator()
        self._menu.addAction(actions["delete"])
        ItemMenu(hooks, (self._send, None, *deeds, None, actions["delete"]))

    def show_hook(self, hook: Hook | None) -> None:
        """Show a stored hook; ``None``: one that is still to be made."""
        self._hook = hook
        self._title.set_text(tr("New hook") if hook is None else shown_name(hook))
        for part in (self._id, self._copy, self._requests, self._rate, self._fire, self._more):
            part.setVisible(hook is not None)
        self._off.setVisible(hook is not None and not hook.enabled)
        if hook is not None:
            self._id.setText(hook.id)
            self._id.setAccessibleName(tr("Id {id}", id=hook.id))
            self._switch.setText(tr("Disable…") if hook.enabled else tr("Reactivate"))
            self._switch.setIcon(icon("stop" if hook.enabled else "start"))

    def show_stats(self, stats: Stats | None) -> None:
        """Show its figures; ``None``: not known yet."""
        self._requests.setText(_requests_words(stats))
        if self._hook is not None:
            word, tone = success_tag(self._hook, stats)
            known = stats is not None and stats.requests
            self._rate.show_text(tr("{rate} success", rate=word) if known else word, tone)
            self._rate.setVisible(self._hook.enabled)

    def _copy_id(self) -> None:
        if self._hook is not None:
            QGuiApplication.clipboard().setText(self._hook.id)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GAP_S)
        first.addWidget(self._title, 1)
        first.addWidget(self._fire)
        first.addWidget(self._more)
        second = QHBoxLayout()
        second.setSpacing(GAP_S)
        for part in (self._off, self._rate, self._requests, self._id, self._copy):
            second.addWidget(part)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_M, GAP_XL, GAP_S)
        column.setSpacing(GAP_XS)
        column.addLayout(first)
        column.addLayout(second)


def _requests_words(stats: Stats | None) -> str:
    if stats is None:
        return tr("… requests in 24 h")
    if not stats.requests:
        return tr("No requests in 24 h")
    return tr_n("{n} request in 24 h", "{n} requests in 24 h", stats.requests)
