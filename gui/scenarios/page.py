"""The Scenarios page: choose one, see what it does, run it, make it one's own."""

import asyncio
from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.catalogue.js_json import Json
from core.errors import HookError
from core.scenarios.library import Entry, Library
from core.scenarios.model import Scenario
from core.scenarios.port import Workbench
from core.scenarios.report import Told
from core.scenarios.run import run
from gui.desk import Desk, PageAction
from gui.icons import icon
from gui.language import tr
from gui.questions import confirm
from gui.scenarios import toml_text
from gui.scenarios.deliveries import RunDeliveries
from gui.scenarios.head import Head
from gui.scenarios.scenario_list import ScenarioList
from gui.scenarios.timeline import Timeline
from gui.scenarios.values_form import ValuesForm
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.controls import one_line
from gui.widgets.json_editor import JsonEditor
from gui.widgets.notice import Notice
from gui.widgets.splitter import remembered_splitter

LAST = "scenarios/last"
FIRST = (False, "sign-up")
# What is told within this is painted at once: a loop tells more than anyone can see.
PAINT_MS = 50


class ScenariosPage(QWidget):
    """Run scenarios. A ``gui.desk.Page``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._library = Library(desk.reader.folder)
        self._entry: Entry | None = None
        self._run: asyncio.Task[object] | None = None
        self._stopping = False
        self._told: dict[int, Told] = {}
        # As the editor shows what is in the file: line ends are not a change.
        self._kept = ""
        self._paint = QTimer(self)
        self._paint.setSingleShot(True)
        self._paint.setInterval(PAINT_MS)
        self._paint.timeout.connect(self._show_told)
        self.list = ScenarioList()
        self.timeline = Timeline()
        self.values = ValuesForm()
        self.editor = JsonEditor(toml_text.problem, name=tr("Scenario file"), spans=toml_text.spans)
        self.deliveries = RunDeliveries(desk)
        self.notice = Notice()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(self.editor)
        self._lower = QWidget()
        self._actions: dict[PageAction, QAction] = {
            "send": QAction(icon("play"), tr("Run"), self),
            "cancel": QAction(icon("stop"), tr("Stop"), self),
            "save": QAction(icon("save"), tr("Save"), self),
            "duplicate": QAction(icon("copy"), tr("Copy to my scenarios and edit"), self),
            "delete": QAction(icon("delete"), tr("Delete…"), self),
        }
        self.head = Head(self._actions, self._toggle_editor)
        self._lay_out()
        self._connect()
        self._update()

    # a page of the window

    def select(self, some_id: str) -> None:
        """Show the scenario of this key, the user's own before a built-in one."""
        self._keep()
        own = any(entry.is_own and entry.key == some_id for entry in self._library.entries())
        self._reload((own, some_id))

    def focus_filter(self) -> None:
        """Keyboard into the search field."""
        self.list.search.focus()

    def page_actions(self) -> Mapping[PageAction, QAction]:
        """Run, stop, save, copy, delete."""
        return self._actions

    def showEvent(self, event: QShowEvent) -> None:
        """Read the files: at first, and as another program may have changed them meanwhile."""
        super().showEvent(event)
        if self._entry is None:
            self._reload(_key_of(str(self._desk.memory.value(LAST, ""))) or FIRST)
        elif not self.is_running and not self._is_unsaved:
            self._reload((self._entry.is_own, self._entry.key), again=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed is kept, whatever becomes of the page."""
        super().hideEvent(event)
        self._keep()

    @property
    def is_running(self) -> bool:
        return self._run is not None

    @property
    def is_editing(self) -> bool:
        """Whether the text is on screen rather than the steps."""
        return self._stack.currentWidget() is self.editor

    # showing

    def _reload(self, wanted: tuple[bool, str], *, again: bool = False) -> None:
        try:
            entries = self._library.entries()
        except HookError as error:
            self.notice.say(str(error), Tone.BAD)
            return
        found = next((entry for entry in entries if (entry.is_own, entry.key) == wanted), None)
        entry = found or next(each for each in entries if (each.is_own, each.key) == FIRST)
        self.list.show_entries(entries, (entry.is_own, entry.key))
        if not (again and entry == self._entry):
            self._show(entry)

    def _pick(self, entry: object) -> None:
        assert isinstance(entry, Entry)
        if self._entry is not None and (entry.is_own, entry.key) == (self._entry.is_own, self._entry.key):
            return
        unsaved = self._is_unsaved
        self._keep()
        self._show(entry)
        if unsaved:
            self._reload((entry.is_own, entry.key), again=True)

    def _show(self, entry: Entry) -> None:
        is_other = self._entry is None or (entry.is_own, entry.key) != (self._entry.is_own, self._entry.key)
        self._entry = entry
        self._desk.memory.setValue(LAST, f"{'own' if entry.is_own else 'built-in'}/{entry.key}")
        self.head.show_entry(entry)
        self.values.show_values(entry.scenario)
        self.timeline.steps.show(entry.scenario.every_step if entry.scenario else ())
        if is_other or not (self._is_unsaved or entry.text == self.editor.text):
            self.editor.set_text(entry.text)
            self._kept = self.editor.text
        if is_other:
            self.deliveries.clear(tr("Not run yet."))
            self._stack.setCurrentWidget(self.editor if entry.problem and entry.is_own else self.timeline)
        if entry.problem:
            self.notice.say(entry.problem, Tone.BAD)
        else:
            self.notice.clear()
        self._update()

    def _update(self) -> None:
        entry = self._entry
        is_own = entry is not None and entry.is_own
        self._actions["send"].setEnabled(entry is not None and not self.is_running)
        self._actions["cancel"].setEnabled(self.is_running)
        self._actions["save"].setEnabled(self._is_unsaved)
        self._actions["duplicate"].setEnabled(entry is not None and not self.is_running)
        self._actions["delete"].setEnabled(is_own and not self.is_running)
        self.head.follow(is_own=is_own, is_running=self.is_running, is_editing=self.is_editing)
        # A text wants the room; what it fires is seen beside its steps.
        self._lower.setVisible(not self.is_editing)

    # editing

    @property
    def _is_unsaved(self) -> bool:
        return self._entry is not None and self._entry.is_own and self.editor.text != self._kept

    def _toggle_editor(self) -> None:
        if self.is_editing:
            self._save()
        shown = self.timeline if self.is_editing else self.editor
        self._stack.setCurrentWidget(shown)
        shown.setFocus()
        self._update()

    def _copy(self) -> None:
        if self._entry is None:
            return
        self._keep()
        try:
            copied = self._library.copy(self._entry)
        except HookError as error:
            self.notice.say(str(error), Tone.BAD)
            return
        self._reload((True, copied.key))
        self._stack.setCurrentWidget(self.editor)
        self.editor.setFocus()
        self._update()
        self._desk.notice(tr("Copied to {file}.", file=f"{self._library.folder / copied.key}.toml"))

    def _save(self) -> None:
        """Store what was typed, sound or not; a mistake is said as well."""
        if self._is_unsaved:
            self._keep()
            if self._entry is not None:
                self._reload((True, self._entry.key), again=True)
                self._show(self._entry)

    def _keep(self) -> None:
        if not self._is_unsaved or self._entry is None:
            return
        try:
            self._entry = self._library.save(self._entry.key, self.editor.text)
            self._kept = self.editor.text
        except HookError as error:
            self.notice.say(str(error), Tone.BAD)
        self._update()

    async def _delete(self) -> None:
        entry = self._entry
        if entry is None or not entry.is_own:
            return
        question = tr("Delete the scenario “{title}”?", title=one_line(entry.title, 100))
        if await confirm(self, question, tr("Its file is deleted; what it fired remains."), tr("Delete")):
            self._library.delete(entry.key)
            self._entry = None
            self._reload(FIRST)

    # running

    def _start(self) -> None:
        self._save()
        entry = self._entry
        if entry is None or self.is_running:
            return
        if entry.scenario is None:
            self.notice.say(entry.problem, Tone.BAD)
            self._stack.setCurrentWidget(self.editor if entry.is_own else self.timeline)
            self.editor.go_to_problem()
            self._update()
            return
        self._stack.setCurrentWidget(self.timeline)
        self.timeline.steps.show(entry.scenario.every_step)
        self.deliveries.clear(tr("Running…"))
        self.notice.clear()
        self._desk.work(self._walk(entry.scenario, self.values.values()), "run a scenario")

    async def _walk(self, scenario: Scenario, values: dict[str, Json]) -> None:
        self._run = asyncio.current_task()
        self._stopping = False
        self.list.setEnabled(False)
        self._update()
        try:
            done = await run(
                scenario,
                Workbench(self._desk.engine, self._desk.reader),
                tell=self._hear,
                on_fired=lambda event: self.deliveries.add(event.delivery_ids),
                values=values,
            )
        except asyncio.CancelledError:
            if not self._stopping:
                raise
            self.notice.say(tr("Stopped. Deliveries under way go on."), Tone.WARN)
        except HookError as error:
            self.notice.say(str(error), Tone.BAD)
        else:
            if not done.ok:
                self.notice.say(done.reason, Tone.BAD)
            elif not any(event.delivery_ids for event in done.fired):
                self.notice.say(
                    tr("No hook got any of it: none that is enabled listens to these events."), Tone.WARN
                )
            else:
                self._desk.notice(tr("The scenario ran to its end, all as it should be."))
        finally:
            self._show_told()
            self._run = None
            self.list.setEnabled(True)
            self._update()

    def _stop(self) -> None:
        if self._run is not None:
            self._stopping = True
            self._run.cancel()

    def _hear(self, told: Told) -> None:
        self._told.pop(told.step, None)
        self._told[told.step] = told
        if not self._paint.isActive():
            self._paint.start()

    def _show_told(self) -> None:
        self.timeline.tell(list(self._told.values()))
        self._told.clear()

    # building

    def _connect(self) -> None:
        self.list.picked.connect(self._pick)
        acts = self._actions
        self.list.offer((acts["send"], None, acts["duplicate"], None, acts["delete"]))
        self.list.activated.connect(self.timeline.setFocus)
        self.editor.edited.connect(self._update)
        self.deliveries.opened.connect(lambda delivery_id: self._desk.show("delivery", delivery_id))
        self._actions["send"].triggered.connect(self._start)
        self._actions["cancel"].triggered.connect(self._stop)
        self._actions["save"].triggered.connect(self._save)
        self._actions["duplicate"].triggered.connect(self._copy)
        self._actions["delete"].triggered.connect(
            lambda: self._desk.work(self._delete(), "delete a scenario")
        )

    def _lay_out(self) -> None:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(GAP_L, GAP_M, GAP_L, GAP_M)
        column.setSpacing(GAP_M)
        column.addWidget(self.head)
        column.addWidget(self.values)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        below = QVBoxLayout(self._lower)
        below.setContentsMargins(GAP_L, GAP_S, GAP_L, GAP_M)
        below.addWidget(self.deliveries)
        left = QWidget()
        left.setMinimumWidth(240)
        side = QVBoxLayout(left)
        side.setContentsMargins(GAP_M, GAP_M, GAP_S, GAP_M)
        side.addWidget(self.list)
        right = remembered_splitter(
            self._desk.memory, "scenarios", Qt.Orientation.Vertical, upper, self._lower, [560, 190]
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(
            remembered_splitter(
                self._desk.memory, "scenarios", Qt.Orientation.Horizontal, left, right, [300, 900]
            )
        )


def _key_of(remembered: str) -> tuple[bool, str] | None:
    kind, slash, key = remembered.partition("/")
    return (kind == "own", key) if slash else None
