"""The Hooks page: the list, and beside it the form of the hook that is selected or being made."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.changes import Change, ChangesMissed, HookDeleted, HookSaved, ReceiverChanged, SchemesChanged
from core.clock import new_signing_key
from core.errors import InputError
from core.hook_file import Incoming
from core.logto.stats import Stats
from core.model import Hook, HookDraft, ReceiverState
from core.own_schemes import OwnSchemes
from core.signing import find_scheme, new_secret
from gui.desk import Desk, PageAction
from gui.hooks.deeds import asked_what_to_do, deleted, rekeyed, saved, switched
from gui.hooks.editor import HookEditor
from gui.hooks.figures import Figures
from gui.hooks.side import HooksSide
from gui.hooks.transfer import export_hook, imported
from gui.hooks.trial_panel import forget_trials
from gui.hooks.words import copied, renamed
from gui.icons import icon
from gui.language import mark, tr
from gui.theme import Tone
from gui.widgets.controls import button
from gui.widgets.empty_state import EmptyState

NO_KEYRING = mark("No system keyring: signing keys are kept in the workspace file, readable only by you.")
SPLITTER = "hooks/splitter"


class HooksPage(QWidget):
    """Define what listens. A ``gui.desk.Page``."""

    test_wanted = Signal(str)
    """Fire a test event at the hook with this id."""
    unsaved_changed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hooks: list[Hook] = []
        self._loaded = False
        self._storing = False
        self._passed_over = False
        self._saving = asyncio.Lock()
        self._wanted = ""
        self._receiver_url = ""
        # From the outside in: under a style sheet every change of parent dresses all that is inside anew.
        self._whole = QStackedWidget(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self._whole)
        self._right = QStackedWidget(self._splitter)
        self.side = HooksSide(self._splitter)
        self.editor = HookEditor(desk, self._right)
        self._stats: Mapping[str, Stats] = {}
        self.figures = Figures(desk, self)
        self._actions = self._make_actions()
        self._nothing_selected = EmptyState(
            "hooks", tr("No hook selected"), tr("Select one on the left, or make a new one.")
        )
        self._no_hooks = EmptyState(
            "hooks",
            tr("No hooks yet"),
            tr(
                "A hook listens to events and calls an endpoint of yours with each. "
                "Its endpoint can be the built-in receiver, so you see both sides at once."
            ),
            tr("Create a hook"),
        )
        self._lay_out()
        self._connect()
        self._offer_schemes()
        self._begin_loading()
        desk.work(self._learn_receiver(), "learn where the receiver would listen")

    # a page of the window

    def select(self, some_id: str) -> None:
        """Show a hook, after a question where the one on screen is not saved."""
        self._unless_unsaved(lambda: self._show(some_id))

    def focus_filter(self) -> None:
        """Keyboard into the search field of the list."""
        self.side.search.focus()

    def page_actions(self) -> Mapping[PageAction, QAction]:
        """Save, discard, duplicate, delete."""
        return self._actions

    def begin(self) -> None:
        """Begin a new hook."""
        self._desk.show("hook")
        self._unless_unsaved(lambda: self._show_new(self._empty_draft()))

    def begin_for(self, event_type: str) -> None:
        """Begin a new hook that listens to this event type."""
        self._desk.show("hook")
        self._unless_unsaved(lambda: self._show_new(self._empty_draft((event_type,))))

    def may_close(self, close: Callable[[], object]) -> bool:
        """Whether nothing would be lost; else asks, and calls ``close`` once that is settled."""
        if not self.editor.is_unsaved:
            return True
        self._desk.show("hook")
        self._unless_unsaved(close)
        return False

    # showing

    def _show(self, hook_id: str) -> None:
        hook = self._hook(hook_id)
        if hook is None:
            self._wanted = hook_id
            self._show_none()
            return
        self._wanted = ""
        self.editor.show_hook(hook)
        self.editor.show_stats(self._stats.get(hook.id))
        self._right.setCurrentWidget(self.editor)
        self.side.list.mark(hook_id)
        self._whole.setCurrentWidget(self._splitter)
        self._update_actions()

    def _show_new(self, draft: HookDraft, signing_key: str = "") -> None:
        self.editor.show_new(draft, signing_key or self._new_key(draft.scheme))
        self._right.setCurrentWidget(self.editor)
        self.side.list.mark("")
        self._whole.setCurrentWidget(self._splitter)
        self.editor.form.go_to("name")
        self._update_actions()

    def _show_none(self) -> None:
        self.editor.clear()
        self.side.list.mark("")
        self._right.setCurrentWidget(self._nothing_selected)
        empty = self._loaded and not self._hooks
        self._whole.setCurrentWidget(self._no_hooks if empty else self._splitter)
        self._update_actions()

    def _update_actions(self) -> None:
        hook = self.editor.hook
        self._actions["save"].setEnabled(self._can_save and not self._storing)
        self._actions["discard"].setEnabled(self._can_save)
        self._actions["duplicate"].setEnabled(hook is not None)
        self._actions["delete"].setEnabled(hook is not None)
        self.unsaved_changed.emit(self.editor.is_unsaved)

    @property
    def _can_save(self) -> bool:
        """A new hook can be made, or given up, as soon as its form is open."""
        return self.editor.is_unsaved or (self.editor.is_open and self.editor.hook is None)

    def _unless_unsaved(self, go_on: Callable[[], object]) -> None:
        if self.editor.is_unsaved:
            self.side.list.mark(self.editor.hook_id)
            self._desk.work(self._ask_first(go_on), "ask about unsaved changes")
        else:
            go_on()

    async def _ask_first(self, go_on: Callable[[], object]) -> None:
        choice = await asked_what_to_do(self, self.editor.form.draft.name or tr("the new hook"))
        if choice == "discard":
            self.editor.discard()
            go_on()
        elif choice == "save" and await self._save():
            go_on()

    # reading

    def _begin_loading(self) -> None:
        self._desk.work(
            self._load(), "read the hooks", failed=lambda error: self.side.show_trouble(str(error))
        )

    async def _load(self) -> None:
        hooks = await self._desk.reader.hooks()
        in_file = await self._desk.reader.keys_in_file()
        self._hooks, self._loaded = hooks, True
        self.editor.form.key.set_place(tr(NO_KEYRING) if in_file else "")
        self.side.show_hooks(self._hooks, self.editor.hook_id)
        self.figures.watch(tuple(hook.id for hook in hooks))
        if self._wanted and self._hook(self._wanted):
            self.select(self._wanted)
        elif self.editor.is_open:
            self._refresh_editor()
        elif self._hooks:
            self._show(self._hooks[0].id)
        else:
            self._show_none()

    def _refresh_editor(self) -> None:
        """The hook on screen may have been changed by another program, or deleted."""
        shown = self.editor.hook
        if shown is None:
            return
        fresh = self._hook(shown.id)
        if fresh is None and self.editor.is_unsaved:
            self.editor.become_new(self._new_key(self.editor.form.draft.scheme))
            self.editor.notice.say(tr("This hook was deleted meanwhile. Saving makes a new one."), Tone.WARN)
            self._update_actions()
        elif fresh is None:
            self._show_none()
        elif fresh != shown and not self.editor.is_unsaved:
            self._show(fresh.id)
        elif fresh != shown and self._storing:
            self._passed_over = True
        elif fresh != shown:
            self.editor.meet(fresh)
            self._update_actions()

    async def _learn_receiver(self) -> None:
        settings = await self._desk.reader.settings()
        host = f"[{settings.receiver_host}]" if ":" in settings.receiver_host else settings.receiver_host
        # Until the engine says where it really listens.
        self._receiver_url = self._receiver_url or f"http://{host}:{settings.receiver_port}/"

    def _note_receiver(self, state: ReceiverState) -> None:
        self._receiver_url = f"{state.url}/"
        self.editor.set_receiver(self._receiver_url, listening=state.listening)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(change, HookSaved | HookDeleted | ChangesMissed) for change in changes):
            self._begin_loading()
        if any(isinstance(change, SchemesChanged | ChangesMissed) for change in changes):
            self._offer_schemes()
        for change in changes:
            if isinstance(change, ReceiverChanged):
                self._note_receiver(change.state)

    # doing

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """What is stored otherwise meanwhile may be our own doing: it is looked at again afterwards."""
        self._storing, self._passed_over = True, False
        self._update_actions()
        try:
            yield
        finally:
            self._storing = False
            self._update_actions()
            if self._passed_over:
                self._begin_loading()

    async def _save(self) -> bool:
        """Store what is in the form, once however often it is asked for; ``False`` if it could not be."""
        async with self._saving:
            if not self._can_save:
                return True
            editor = self.editor
            opening, draft = editor.opening, editor.form.draft
            with self._at_work():
                hook = await saved(self._desk, editor)
            if hook is None:
                return False
            self._list(hook)
            if editor.opening is opening and editor.form.draft == draft and not editor.form.is_unread:
                self._show(hook.id)
            elif editor.opening is opening:
                editor.was_stored(hook, draft)
                self.side.list.mark(hook.id)
                self._update_actions()
            return True

    def _list(self, hook: Hook) -> None:
        """Have a hook in the list as it is stored now, without waiting for it to be read."""
        others = [each for each in self._hooks if each.id != hook.id]
        known = len(others) < len(self._hooks)
        self._hooks = (
            [hook if each.id == hook.id else each for each in self._hooks] if known else [hook, *others]
        )
        self.side.show_hooks(self._hooks, self.editor.hook_id)
        self.figures.watch(tuple(each.id for each in self._hooks))

    def _note(self, fresh: Hook) -> None:
        """A hook is stored otherwise than it was; the list shows it so."""
        self._hooks = [fresh if each.id == fresh.id else each for each in self._hooks]
        self.side.show_hooks(self._hooks, self.editor.hook_id)

    def _discard(self) -> None:
        if self.editor.hook is not None:
            self.editor.discard()
            self._update_actions()
        elif self._hooks:
            self._show(self._hooks[0].id)
        else:
            self._show_none()

    def _duplicate(self) -> None:
        if (hook := self.editor.hook) is None:
            return
        draft = self.editor.form.draft
        name = copied(hook, {each.name for each in self._hooks})
        self._unless_unsaved(lambda: self._show_new(renamed(draft, name)))

    async def _delete(self) -> None:
        if (hook := self.editor.hook) is None or not await deleted(self._desk, self, hook):
            return
        forget_trials(self._desk.memory, hook.id)
        self._hooks = [each for each in self._hooks if each.id != hook.id]
        self.editor.clear()
        self.side.show_hooks(self._hooks, "")
        self._show(self._hooks[0].id) if self._hooks else self._show_none()

    async def _regenerate(self) -> None:
        hook, scheme = self.editor.hook, self.editor.form.signature.scheme
        if scheme is not None and (hook is None or hook.scheme != scheme.name):
            self.editor.form.show_key(new_secret(scheme), is_saved=False)
        elif hook is not None:
            with self._at_work():
                fresh = await rekeyed(self._desk, self, hook)
            if fresh is not None:
                self._note(fresh)
                if self.editor.hook_id == fresh.id:
                    self.editor.adopt_key(fresh)

    async def _switch(self) -> None:
        if (hook := self.editor.hook) is None:
            return
        with self._at_work():
            fresh = await switched(self._desk, self, hook)
        if fresh is None:
            return
        self._note(fresh)
        if self.editor.hook_id == fresh.id:
            self.editor.adopt_switch(fresh)
            self.editor.show_stats(self._stats.get(fresh.id))
            self._update_actions()

    async def _export(self) -> None:
        if (hook := self.editor.hook) is not None:
            await export_hook(self._desk, self, hook)

    async def _import(self) -> None:
        found = await imported(self._desk, self)
        if found is not None:
            self._unless_unsaved(lambda: self._show_imported(found))

    def _show_imported(self, found: Incoming) -> None:
        self._show_new(found.draft, found.signing_key)
        if found.notes:
            self.editor.notice.say(" ".join(found.notes), Tone.WARN)

    def _fire(self) -> None:
        if (hook := self.editor.hook) is not None:
            self._unless_unsaved(lambda: self.test_wanted.emit(hook.id))

    def _take_figures(self, stats: Mapping[str, Stats]) -> None:
        self._stats = stats
        self.side.show_stats(stats)
        self.editor.show_stats(stats.get(self.editor.hook_id))

    # small things

    def _new_key(self, scheme: str) -> str:
        """A fresh key of a scheme; of one that there is no more as Logto's are."""
        try:
            return new_secret(find_scheme(scheme, self.editor.form.signature.own))
        except InputError:
            return new_signing_key()

    def _offer_schemes(self) -> None:
        self.editor.form.offer_schemes(OwnSchemes(self._desk.reader.folder).schemes())

    def _hook(self, hook_id: str) -> Hook | None:
        return next((hook for hook in self._hooks if hook.id == hook_id), None)

    def _empty_draft(self, events: tuple[str, ...] = ()) -> HookDraft:
        return HookDraft(name="", events=events, url=self._receiver_url)

    def _make_actions(self) -> dict[PageAction, QAction]:
        work = self._desk.work
        table: dict[PageAction, tuple[str, str, Callable[[], object]]] = {
            "save": (tr("Save"), "save", lambda: work(self._save(), "save the hook")),
            "discard": (tr("Discard"), "", self._discard),
            "duplicate": (tr("Duplicate"), "copy", self._duplicate),
            "delete": (tr("Delete…"), "delete", lambda: work(self._delete(), "delete the hook")),
        }
        actions: dict[PageAction, QAction] = {}
        for name, (words, picture, act) in table.items():
            action = QAction(words, self)
            if picture:
                action.setIcon(icon(picture))
            action.triggered.connect(lambda _=False, act=act: act())
            actions[name] = action
        return actions

    def _connect(self) -> None:
        self._desk.changes.announced.connect(self._follow)
        self._no_hooks.acted.connect(self.begin)
        self._offer_import()
        self.side.create_wanted.connect(self.begin)
        self.side.list.picked.connect(self.select)
        self.editor.attach(self._actions, self.side.list)
        self.editor.edited.connect(self._update_actions)
        self.side.import_wanted.connect(lambda: self._desk.work(self._import(), "import hooks"))
        self.side.retry_wanted.connect(self._begin_loading)
        self.figures.came.connect(self._take_figures)
        self.editor.head.fire_wanted.connect(self._fire)
        self.editor.head.switch_wanted.connect(lambda: self._desk.work(self._switch(), "switch the hook"))
        self.editor.head.export_wanted.connect(lambda: self._desk.work(self._export(), "export the hook"))
        self.editor.form.regenerate_wanted.connect(
            lambda: self._desk.work(self._regenerate(), "regenerate the signing key")
        )
        self.editor.form.scheme_chosen.connect(
            lambda: self._desk.work(self.editor.fit_key(), "make a signing key")
        )
        self.editor.form.receiver_wanted.connect(lambda: self.editor.form.set_url(self._receiver_url))

    def _offer_import(self) -> None:
        """Whoever has no hooks yet may have them at Logto."""
        offer = button(tr("Import hooks from a file…"), kind="link", on_click=self.side.import_wanted.emit)
        column = self._no_hooks.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, offer, 0, Qt.AlignmentFlag.AlignHCenter)

    def _lay_out(self) -> None:
        self._right.addWidget(self._nothing_selected)
        self._right.addWidget(self.editor)
        self._splitter.addWidget(self.side)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([300, 900])
        if (state := self._desk.memory.value(SPLITTER)) is not None:
            self._splitter.restoreState(state)
        self._splitter.splitterMoved.connect(
            lambda *_: self._desk.memory.setValue(SPLITTER, self._splitter.saveState())
        )
        self._whole.addWidget(self._splitter)
        self._whole.addWidget(self._no_hooks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole)
