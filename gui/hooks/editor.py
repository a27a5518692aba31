"""The right side of the Hooks page: a hook's head, its tabs, and the bar that saves."""

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.clock import utc_now
from core.logto.stats import Stats
from core.model import Hook, HookDraft
from core.signing import new_secret
from gui.desk import Desk, PageAction
from gui.hooks.form import HookForm
from gui.hooks.head import HookHead
from gui.hooks.later import Later
from gui.hooks.recent import RecentRequests
from gui.hooks.trial_panel import TrialPanel
from gui.hooks.words import previous_key_note
from gui.language import mark, tr
from gui.theme import GAP_S, GAP_XL, Tone
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice

RECEIVER_IS_OFF = mark(
    "The built-in receiver is off: start it on the Receiver page, else this endpoint refuses."
)
NO_ENDPOINT = mark("Only an endpoint can be tested, and this hook has none.")
CHANGED_ELSEWHERE = mark("This hook was changed elsewhere meanwhile. Saving replaces what was stored there.")
CHANGED_ELSEWHERE_AND_MET = mark(
    "This hook was changed elsewhere meanwhile. What you have not touched shows what is stored now; "
    "saving stores your changes on top of it."
)
RECEIVER_IS_ON = mark("The built-in receiver, which is on.")


class HookEditor(QWidget):
    """Knows the hook as it is stored and the hook as it stands in the form."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.hook: Hook | None = None
        self.is_open = False
        self.opening = object()
        """Another one each time that a hook is shown, or none."""
        # From the outside in: under a style sheet every change of parent dresses all that is inside anew.
        self.head = HookHead(self)
        self.notice = Notice(self)
        self.tabs = QTabWidget(self)
        self.form = HookForm(self.tabs)
        self._trial_tab = Later(lambda parent: TrialPanel(desk, parent), self.tabs)
        self._recent_tab = Later(lambda parent: RecentRequests(desk, parent), self.tabs)
        self._stored: HookDraft | None = None
        self._stored_key = ""
        self._receiver = ("", False)
        self._save = button(tr("Save"), kind="primary")
        self._discard = button(tr("Discard"))
        self._unsaved = label(tone=Tone.MUTED)
        self._bar = QFrame(self)
        self._lay_out()
        self.form.edited.connect(self._edited)
        self.form.sought.connect(lambda: self.tabs.setCurrentWidget(self.form))
        self._trial_tab.was_made.connect(self._feed_trial)
        self._recent_tab.was_made.connect(self._feed_recent)

    @property
    def hook_id(self) -> str:
        """Of the hook on screen; empty for one that is not saved yet, or none."""
        return "" if self.hook is None else self.hook.id

    @property
    def test(self) -> TrialPanel:
        """The Test tab."""
        return self._trial_tab.part

    @property
    def recent(self) -> RecentRequests:
        """The Recent requests tab."""
        return self._recent_tab.part

    @property
    def is_unsaved(self) -> bool:
        """Whether closing the form would lose something."""
        return self.is_open and (
            self.form.is_unread
            or self.form.draft != self._stored
            or self.form.signing_key != self._stored_key
        )

    def attach(self, actions: Mapping[PageAction, QAction], hooks: QAbstractItemView) -> None:
        """Let buttons and menus do what the page's actions do; ``hooks``: where one of them is selected."""
        self.head.attach(actions, hooks)
        _press(self._save, actions["save"])
        _press(self._discard, actions["discard"])

    def show_hook(self, hook: Hook) -> None:
        """Show a stored hook."""
        self.hook = hook
        self._open(hook, hook.signing_key)

    def show_new(self, draft: HookDraft, signing_key: str) -> None:
        """Show one that is to be made."""
        self.hook = None
        self.tabs.setCurrentWidget(self.form)
        self._open(draft, signing_key)

    def show_stats(self, stats: Stats | None) -> None:
        """The figures of the hook on screen, as they are now; so is what is said of its previous key."""
        self.head.show_stats(stats)
        if self.hook is not None:
            self.form.key.set_rotation(previous_key_note(self.hook, utc_now()))

    def become_new(self, signing_key: str) -> None:
        """Keep what is in the form, as a hook that is not stored."""
        self.hook = None
        self._stored = None
        self.form.show_key(signing_key, is_saved=False)
        self._say_hook()

    def adopt_key(self, hook: Hook) -> None:
        """The stored hook has another signing key; what is being edited stays."""
        self.hook = hook
        self._stored_key = hook.signing_key
        self._show_stored_key(hook)

    def meet(self, fresh: Hook) -> None:
        """Another program stored the hook otherwise: what is not touched here follows it, what is touched stays.

        Typing that makes no sense yet stays alone: then nothing follows until it is saved or discarded.
        """
        form, stored = self.form, self._stored
        if stored is None or form.is_unread:
            self.notice.say(tr(CHANGED_ELSEWHERE), Tone.WARN)
            return
        mine, key = form.draft, form.signing_key
        touched = {
            name: getattr(mine, name)
            for name in HookDraft.__struct_fields__
            if getattr(mine, name) != getattr(stored, name)
        }
        is_own_key = key != self._stored_key
        self.show_hook(fresh)
        form.show_draft(
            msgspec.structs.replace(form.draft, **touched),
            key if is_own_key else fresh.signing_key,
            is_saved=not is_own_key,
            key_note=previous_key_note(fresh, utc_now()),
            key_lacks="" if is_own_key else fresh.key_problem,
        )
        self._say_state()
        self.notice.say(tr(CHANGED_ELSEWHERE_AND_MET), Tone.WARN)

    def was_stored(self, hook: Hook, draft: HookDraft) -> None:
        """This is stored as that hook; what was typed meanwhile stays, and is not saved yet."""
        self.hook = hook
        self._stored, self._stored_key = draft, hook.signing_key
        self._say_hook()

    async def fit_key(self) -> None:
        """Another scheme was chosen: the stored key where it is the stored scheme, else a fresh one of the scheme."""
        scheme, hook = self.form.signature.scheme, self.hook
        if hook is not None and scheme is not None and scheme.name == hook.scheme:
            self._show_stored_key(hook)
        elif scheme is not None:
            fresh = await self._desk.workshop.in_thread(new_secret, scheme)
            if self.form.signature.scheme == scheme and self.hook is hook:
                self.form.show_key(fresh, is_saved=False)
        self._edited()

    def adopt_switch(self, hook: Hook) -> None:
        """The stored hook was switched on or off; what else is being edited stays."""
        self.hook = hook
        if self._stored is not None:
            self._stored = msgspec.structs.replace(self._stored, enabled=hook.enabled)
        self.form.set_enabled(enabled=hook.enabled)
        self._say_hook()

    def discard(self) -> None:
        """Back to what is stored; of a new hook nothing stays."""
        if self.hook is None:
            self.clear()
        else:
            self.show_hook(self.hook)

    def clear(self) -> None:
        """Show none."""
        self.hook = None
        self.is_open = False
        self.opening = object()
        self._stored = None
        self.notice.clear()
        self._feed_recent()

    def set_receiver(self, url: str, *, listening: bool) -> None:
        """Where the built-in receiver listens."""
        self._receiver = (url, listening)
        self._note_receiver()

    def _open(self, draft: HookDraft, signing_key: str) -> None:
        self.notice.clear()
        note, lacks = "", ""
        if self.hook is not None:
            note, lacks = previous_key_note(self.hook, utc_now()), self.hook.key_problem
        is_saved = self.hook is not None
        self.form.show_draft(draft, signing_key, is_saved=is_saved, key_note=note, key_lacks=lacks)
        self._stored, self._stored_key = self.form.draft, signing_key
        self.is_open = True
        self.opening = object()
        self._say_hook()

    def _show_stored_key(self, hook: Hook) -> None:
        note = previous_key_note(hook, utc_now())
        self.form.show_key(hook.signing_key, is_saved=True, note=note, lacks=hook.key_problem)

    def _edited(self) -> None:
        self._say_state()
        self.edited.emit()

    def _say_hook(self) -> None:
        self.head.show_hook(self.hook)
        self._feed_recent()
        self.tabs.setTabEnabled(self.tabs.indexOf(self._recent_tab), self.hook is not None)
        self._say_state()

    def _say_state(self) -> None:
        is_new = self.hook is None
        self._save.setText(tr("Create hook") if is_new else tr("Save"))
        self._save.setAccessibleName(self._save.text())
        self._discard.setText(tr("Cancel") if is_new else tr("Discard"))
        self._discard.setAccessibleName(self._discard.text())
        self._unsaved.setText("" if is_new else tr("Unsaved changes"))
        self._bar.setVisible(is_new or self.is_unsaved)
        self._feed_trial()
        self._note_receiver()

    def _feed_trial(self) -> None:
        """The Test tab sends what the form holds."""
        if (trial := self._trial_tab.made) is not None and self.is_open:
            draft, problems = self.form.draft, self.form.problems
            problem = next(iter(problems.values()), "" if draft.url else tr(NO_ENDPOINT))
            trial.follow_form(self.hook_id, draft, problem)

    def _feed_recent(self) -> None:
        if (recent := self._recent_tab.made) is not None:
            recent.show_hook(self.hook_id)

    def _note_receiver(self) -> None:
        url, listening = self._receiver
        is_ours = bool(url) and f"{self.form.draft.url}/".startswith(url)
        self.form.set_url_note(tr(RECEIVER_IS_ON if listening else RECEIVER_IS_OFF) if is_ours else "")

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Parts of the hook"))
        tabs = (
            (tr("Settings"), self.form),
            (tr("Test"), self._trial_tab),
            (tr("Recent requests"), self._recent_tab),
        )
        for name, tab in tabs:
            self.tabs.addTab(tab, name)
        self._bar.setProperty("surface", "base")
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(GAP_XL, GAP_S, GAP_XL, GAP_S)
        bar.setSpacing(GAP_S)
        bar.addWidget(self._unsaved, 1)
        bar.addWidget(self._discard)
        bar.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)
        column.addWidget(self._bar)


def _press(made: QPushButton, action: QAction) -> None:
    made.clicked.connect(action.trigger)
