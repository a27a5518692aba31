"""Who gets an event: the hooks that listen, or those picked by hand, and why the others do not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.model import Hook, HookDraft, Script
from gui.exchanges.words import endpoint_text
from gui.language import mark, tr, tr_n
from gui.theme import GAP_S, GAP_XS, Tone
from gui.widgets.controls import button, label, one_line, tip

_ID = Qt.ItemDataRole.UserRole
_COLUMNS = (mark("Hook"), mark("Endpoint"), "")
LISTENERS, PICKED = 0, 1
# The payload below needs the room more; further hooks are scrolled to.
ROWS_SHOWN = 4
_ROW = QSize(0, 24)


def why_not(hook: HookDraft, event_type: str) -> str:
    """Why a hook is passed over; empty if it gets the event."""
    if event_type not in hook.events:
        return tr("Does not listen")
    return "" if hook.enabled else tr("Off")


def actions_text(hook: HookDraft) -> str:
    """Where it goes: endpoints, and the programs of scripts, in their order."""
    return " → ".join(
        tr("script {program}", program=action.command[0])
        if isinstance(action, Script)
        else endpoint_text(action.url or hook.url)
        for action in hook.actions
    )


class Targets(QWidget):
    """The hooks with a box each; the boxes can be changed once hooks are to be picked by hand."""

    changed = Signal()
    hook_wanted = Signal()
    """There is no hook for this event, and one is to be made."""

    def __init__(self) -> None:
        super().__init__()
        self._hooks: Sequence[Hook] = ()
        self._event_type = ""
        self._picked: set[str] = set()
        self._mode = QComboBox()
        self._mode.setAccessibleName(tr("Who gets it"))
        self._mode.addItems([tr("All enabled hooks that listen"), tr("Only the hooks I pick")])
        self._mode.currentIndexChanged.connect(self._changed_mode)
        self._count = label(tone=Tone.MUTED)
        self._list = QTreeWidget()
        self._nobody = label(tone=Tone.WARN, wrap=True)
        self._create = button(tr("Create a hook for this event"), kind="link", on_click=self.hook_wanted.emit)
        self._lay_out()
        self._list.itemChanged.connect(self._item_changed)

    @property
    def picks_by_hand(self) -> bool:
        return self._mode.currentIndex() == PICKED

    @property
    def hook_ids(self) -> tuple[str, ...]:
        """The hooks picked by hand, newest first; empty where all that listen are meant."""
        if not self.picks_by_hand:
            return ()
        return tuple(hook.id for hook in self._hooks if hook.id in self._picked)

    @property
    def count(self) -> int:
        """How many hooks get the event as things are."""
        if self.picks_by_hand:
            return len(self.hook_ids)
        return sum(not why_not(hook, self._event_type) for hook in self._hooks)

    def show_hooks(self, hooks: Sequence[Hook], event_type: str) -> None:
        """Show these hooks for this event."""
        self._hooks, self._event_type = hooks, event_type
        self._picked &= {hook.id for hook in hooks}
        self._fill()

    def pick_only(self, hook_id: str) -> None:
        """One hook by hand."""
        self._picked = {hook_id}
        self._mode.setCurrentIndex(PICKED)
        self._fill()

    def _fill(self) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for hook in self._hooks:
            self._list.addTopLevelItem(self._item(hook))
        self._list.blockSignals(False)
        self._say()

    def _item(self, hook: Hook) -> QTreeWidgetItem:
        reason = why_not(hook, self._event_type)
        gets_it = hook.id in self._picked if self.picks_by_hand else not reason
        said = tr("{reason}, gets it all the same", reason=reason) if reason and gets_it else reason
        item = QTreeWidgetItem([one_line(hook.name), one_line(actions_text(hook)), said])
        item.setData(0, _ID, hook.id)
        item.setSizeHint(0, _ROW)
        item.setToolTip(0, tip(hook.name))
        item.setToolTip(1, tip(actions_text(hook)))
        item.setCheckState(0, Qt.CheckState.Checked if gets_it else Qt.CheckState.Unchecked)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        if self.picks_by_hand or not reason:
            flags |= Qt.ItemFlag.ItemIsEnabled
        if not self.picks_by_hand:
            flags &= ~Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        return item

    def _changed_mode(self) -> None:
        if self.picks_by_hand and not self._picked:
            self._picked = {hook.id for hook in self._hooks if not why_not(hook, self._event_type)}
        self._fill()
        self.changed.emit()

    def _item_changed(self, item: QTreeWidgetItem) -> None:
        hook_id = str(item.data(0, _ID))
        if item.checkState(0) == Qt.CheckState.Checked:
            self._picked.add(hook_id)
        else:
            self._picked.discard(hook_id)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        count = self.count
        self._count.setText(tr_n("{n} hook gets it", "{n} hooks get it", count))
        self._nobody.setText(self._why_nobody() if count == 0 else "")
        self._nobody.setVisible(count == 0)
        self._create.setVisible(count == 0 and not self.picks_by_hand)
        self._list.setVisible(bool(self._hooks))
        self._list.setFixedHeight(min(len(self._hooks), ROWS_SHOWN) * _ROW.height() + 2 * GAP_XS)

    def _why_nobody(self) -> str:
        if not self._hooks:
            return tr("There is no hook yet, so nobody would hear of this event.")
        if self.picks_by_hand:
            return tr("Pick at least one hook.")
        if any(self._event_type in hook.events for hook in self._hooks):
            return tr("Every hook that listens to {event} is off.", event=self._event_type)
        return tr("No hook listens to {event}.", event=self._event_type)

    def _lay_out(self) -> None:
        self._list.setAccessibleName(tr("Hooks that get the event"))
        self._list.setHeaderLabels([tr(title) if title else "" for title in _COLUMNS])
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._list.setColumnWidth(0, 220)
        self._list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        title = label(tr("Who gets it"), strong=True)
        title.setBuddy(self._mode)
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(title)
        head.addWidget(self._mode)
        head.addWidget(self._count, 1)
        said = QHBoxLayout()
        said.setSpacing(GAP_S)
        said.addWidget(self._nobody, 1)
        said.addWidget(self._create)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(head)
        column.addLayout(said)
        column.addWidget(self._list)
