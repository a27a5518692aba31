from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDoubleSpinBox, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.errors import WorkspaceError
from core.logto.stats import Stats
from core.model import Blocking, Covers, Hook, HookDraft, RetryPolicy, Script, Webhook
from core.store.keys import KEY_IS_LOCKED
from gui.hooks.hook_list import HooksModel
from gui.hooks.page import NO_KEYRING, HooksPage
from gui.hooks.rotation import RotationDialog
from gui.hooks.signing_key import SAVED_KEY
from gui.widgets.item_menu import ItemMenu
from tests.facts import a_hook as hook_fact
from tests.gui.hooks.probe import menu, opened, write
from tests.gui.stage import a_hook, answer, part, play, press, stage, until

WHOLE = HookDraft(
    name="Whole",
    events=("PostSignIn", "User.Created"),
    url="http://127.0.0.1:9/",
    headers=(("X-Team", "ops"),),
    retry=RetryPolicy(delays_s=(0.1234567, 153.6), statuses=((429, 429), (500, 503)), failures=True),
    timeout_s=1.23456,
    timeout_covers=Covers.HEAD,
    redirects=3,
    actions=(
        Webhook(url="http://127.0.0.1:10/", stop_on_failure=True),
        Script(command=("echo", "it's $HOME", ""), timeout_s=1.23456),
    ),
    blocking=Blocking(deadline_s=0.12345, overrun_allows=False, by_status=True),
    enabled=False,
)


def dialog_is_up() -> list[RotationDialog]:
    tops = QApplication.topLevelWidgets()
    return [each for each in tops if isinstance(each, RotationDialog) and each.isVisible()]


async def rotation() -> RotationDialog:
    """The question how the key is to be changed, once it is up."""
    await until(dialog_is_up)
    return dialog_is_up()[0]


def names(page: HooksPage) -> list[str]:
    return [hook.name for hook in page.side.list.hooks.hooks]


def test_a_hook_is_made_with_a_key_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    """Name, event and endpoint make a hook; its signing key is what the form showed before."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            press(page, "Create a hook")
            write(page, "Name", "CRM sync")
            write(page, "Endpoint URL", "https://example.com/in#part")
            page.editor.form._events.choose(())
            part(page, QAbstractButton, "Choose all event types shown").click()
            key = page.editor.form.signing_key
            press(page, "Create hook")
            await until(lambda: names(page) == ["CRM sync"])

            (stored,) = await around.desk.reader.hooks()
            assert ("CRM sync", "https://example.com/in", 31) == (stored.name, stored.url, len(stored.events))
            assert len(key) == 32
            assert key == stored.signing_key
            assert not page.editor.is_unsaved
            await until(lambda: NO_KEYRING in page.editor.form.key.secret.accessibleDescription())

    play(scenario())


def test_a_key_that_cannot_be_had_is_said_and_renewed(qtbot: QtBot, tmp_path: Path) -> None:
    """In the place of the key; other fields are changed and saved without it, and a new key is a key again."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            await a_hook(around.engine, "ERP")
            # As if a keyring had it, and there is none here.
            await around.engine._ledger._writer.write(
                ("UPDATE signing_keys SET signing_key = NULL WHERE hook_id = ?", (hook.id,))
            )
            page = await opened(qtbot, around)
            page.select(hook.id)
            key = page.editor.form.key
            assert " ".join(KEY_IS_LOCKED) in key.secret.accessibleDescription()
            assert (key.text, page.editor.form.problems) == ("", {})
            write(page, "Name", "CRM 2")
            page.page_actions()["save"].trigger()
            await until(lambda: not page.editor.is_unsaved)
            assert {"CRM 2", "ERP"} == set(names(page))
            assert not key.text

            press(page, "Regenerate signing key")
            press(await rotation(), "Regenerate key")
            await until(lambda: key.text)
            assert SAVED_KEY in key.secret.accessibleDescription()
            assert not page.editor.is_unsaved

    play(scenario())


def test_every_field_says_what_is_wrong_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    """A reason stands beside a field as soon as it is touched, and none is stored before all are gone."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            press(page, "Create a hook")
            form = page.editor.form
            assert form.shown_problems == {}
            write(page, "Endpoint URL", "ftp://example.com")
            assert list(form.shown_problems) == ["url"]
            press(page, "Create hook")
            await until(lambda: len(form.shown_problems) == 3)

            assert {"name", "url", "events"} == set(form.shown_problems)
            assert [] == await around.desk.reader.hooks()

    play(scenario())


def test_headers_are_judged_row_by_row(qtbot: QtBot, tmp_path: Path) -> None:
    """A header that cannot be sent keeps the hook from being saved."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            press(page, "Add header")
            write(page, "Name of header 1", "X Bad")
            write(page, "Value of header 1", "1")
            page.page_actions()["save"].trigger()
            await until(lambda: page.editor.form._headers.problems != [None])
            write(page, "Name of header 1", "X-Good")
            page.page_actions()["save"].trigger()
            await until(lambda: not page.editor.is_unsaved)

            (stored,) = await around.desk.reader.hooks()
            assert (("X-Good", "1"),) == stored.headers

    play(scenario())


def test_unsaved_changes_are_not_lost_in_passing(qtbot: QtBot, tmp_path: Path) -> None:
    """Moving to another hook asks first; the answer "Cancel" leaves everything as it is."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            first = await a_hook(around.engine, "First")
            second = await a_hook(around.engine, "Second")
            page = await opened(qtbot, around)
            assert page.editor.hook_id == second.id
            write(page, "Name", "Changed")
            page.side.list.setCurrentIndex(page.side.list.hooks.index(1))
            assert "“Changed”" in await answer("Cancel")
            assert page.editor.hook_id == second.id
            assert page.editor.form.draft.name == "Changed"

            page.select(first.id)
            await answer("Save")
            await until(lambda: page.editor.hook_id == first.id)
            assert {"First", "Changed"} == {hook.name for hook in await around.desk.reader.hooks()}

    play(scenario())


def test_closing_the_window_asks_about_unsaved_changes(qtbot: QtBot, tmp_path: Path) -> None:
    """The window may close at once only where nothing would be lost."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            closed: list[bool] = []
            assert page.may_close(lambda: closed.append(True))
            write(page, "Name", "Changed")
            assert not page.may_close(lambda: closed.append(True))
            await answer("Discard")
            await until(lambda: closed == [True])

    play(scenario())


def test_a_deleted_hook_asks_first(qtbot: QtBot, tmp_path: Path) -> None:
    """Delete asks; only the answer that says so deletes."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "Kept")
            await a_hook(around.engine, "Gone")
            page = await opened(qtbot, around)
            page.page_actions()["delete"].trigger()
            await answer("Cancel")
            assert names(page) == ["Gone", "Kept"]
            page.page_actions()["delete"].trigger()
            await answer("Delete hook")
            await until(lambda: names(page) == ["Kept"])

            assert ["Kept"] == [hook.name for hook in await around.desk.reader.hooks()]

    play(scenario())


def test_the_menu_of_the_list_is_about_the_selected_hook(qtbot: QtBot, tmp_path: Path) -> None:
    """What can be done with a hook as a whole can be done where it stands in the list."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "Below")
            await a_hook(around.engine, "Above")
            page = await opened(qtbot, around)
            (shown,) = page.side.list.findChildren(ItemMenu)
            acts = {action.text(): action for action in shown.actions() if action.text()}
            assert ["Send an event…", "Disable…", "Duplicate", "Export as Logto JSON…", "Delete…"] == [*acts]

            page.side.list.setCurrentIndex(page.side.list.model().index(1, 0))
            acts["Disable…"].trigger()
            await answer("Disable hook")
            await until(lambda: acts["Disable…"].text() == "Reactivate")
            assert ["Above"] == [hook.name for hook in await around.desk.reader.hooks() if hook.enabled]
            acts["Delete…"].trigger()
            await answer("Delete hook")
            await until(lambda: names(page) == ["Above"])

    play(scenario())


def test_a_new_key_is_given_only_when_confirmed(qtbot: QtBot, tmp_path: Path) -> None:
    """Regenerating asks first, and switches at once where nothing else is chosen; the text being edited stays."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            write(page, "Name", "Edited")
            press(page, "Regenerate signing key")
            dialog = await rotation()
            dialog.reject()
            await until(lambda: not dialog_is_up())
            assert page.editor.form.signing_key == hook.signing_key
            press(page, "Regenerate signing key")
            press(await rotation(), "Regenerate key")
            await until(lambda: page.editor.form.signing_key != hook.signing_key)

            stored = await around.desk.reader.hook(hook.id)
            assert (page.editor.form.signing_key, "") == (stored.signing_key, stored.previous_key)
            assert page.editor.form.draft.name == "Edited"

    play(scenario())


def test_an_overlap_keeps_the_old_key_and_says_until_when(qtbot: QtBot, tmp_path: Path) -> None:
    """With an overlap the key before verifies for as long as was chosen, and the form says so."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            press(page, "Regenerate signing key")
            dialog = await rotation()
            press(dialog, "The old key verifies for one more hour")
            assert "the old key signs too" in dialog._means.text()
            press(dialog, "Regenerate key")
            await until(lambda: page.editor.form.signing_key != hook.signing_key)

            stored = await around.desk.reader.hook(hook.id)
            assert hook.signing_key == stored.previous_key
            assert (
                "The previous key verifies too until" in page.editor.form.key.secret.accessibleDescription()
            )

    play(scenario())


def test_a_copy_begins_switched_off(qtbot: QtBot, tmp_path: Path) -> None:
    """Duplicating doubles nothing that is sent before one has looked at it."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            page.page_actions()["duplicate"].trigger()
            page.page_actions()["save"].trigger()
            await until(lambda: names(page) == ["CRM (copy)", "CRM"])

            copy = (await around.desk.reader.hooks())[0]
            assert not copy.enabled
            assert (hook.events, hook.url) == (copy.events, copy.url)
            assert hook.signing_key != copy.signing_key

    play(scenario())


def test_a_hook_made_elsewhere_appears(qtbot: QtBot, tmp_path: Path) -> None:
    """What the engine announces is shown, and what is being edited stays as it is."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            write(page, "Name", "Edited")
            await a_hook(around.engine, "Other")
            await until(lambda: len(names(page)) == 2)
            assert page.editor.form.draft.name == "Edited"
            await around.engine.delete_hook(hook.id)
            await until(lambda: names(page) == ["Other"])

            assert "deleted" in page.editor.notice.text
            assert page.editor.is_unsaved

    play(scenario())


def test_the_list_is_searched_by_name_event_and_endpoint(qtbot: QtBot, tmp_path: Path) -> None:
    """Words in any order find a hook."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM", "User.Created")
            await a_hook(around.engine, "Mail", "PostSignIn", port=8025)
            page = await opened(qtbot, around)
            page.focus_filter()
            for words, expected in (
                ("user.c", ["CRM"]),
                ("8025 mail", ["Mail"]),
                ("none", []),
                ("", ["Mail", "CRM"]),
            ):
                page.side.search.set_text(words)
                assert expected == names(page)

    play(scenario())


def test_an_event_is_asked_for_with_the_hook(qtbot: QtBot, tmp_path: Path) -> None:
    """The button hands on at which hook an event is to be fired."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            with qtbot.waitSignal(page.test_wanted) as told:
                QTest.mouseClick(part(page, QAbstractButton, "Send an event…"), Qt.MouseButton.LeftButton)
            assert [hook.id] == told.args

    play(scenario())


def test_what_the_form_does_not_show_stays(qtbot: QtBot, tmp_path: Path) -> None:
    """Saving another name changes nothing else of a hook, however it was made."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            made = await around.desk.reader.hook((await around.engine.create_hook(WHOLE)).id)
            page = await opened(qtbot, around)
            assert not page.editor.is_unsaved
            write(page, "Name", "Other")
            page.page_actions()["save"].trigger()
            await until(lambda: not page.editor.is_unsaved)

            stored = await around.desk.reader.hook(made.id)
            assert msgspec.structs.replace(made, name="Other") == stored

    play(scenario())


def test_a_hook_is_disabled_after_a_question_and_reactivated_without(qtbot: QtBot, tmp_path: Path) -> None:
    """Only what stops something asks; what is being edited stays."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            write(page, "Name", "Edited")
            menu(page, "Disable…").trigger()
            await answer("Disable hook")
            await until(lambda: not page.side.list.hooks.hooks[0].enabled)
            assert not (await around.desk.reader.hook(hook.id)).enabled
            assert page.editor.form.draft.name == "Edited"
            menu(page, "Reactivate").trigger()
            await until(lambda: page.side.list.hooks.hooks[0].enabled)

            assert page.editor.form.draft.name == "Edited"

    play(scenario())


def test_the_figures_follow_the_deliveries(qtbot: QtBot, tmp_path: Path) -> None:
    """Head and list count what came to its end in 24 hours, live."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            receiver = await around.engine.start_receiver(port=0)
            draft = HookDraft(name="CRM", events=("PostSignIn",), url=receiver.url)
            await around.engine.create_hook(draft)
            page = await opened(qtbot, around)
            await until(lambda: page.editor.head.figures == ("No requests in 24 h", "-"))
            await around.engine.trigger("PostSignIn", b"{}")
            await until(lambda: page.editor.head.figures == ("1 request in 24 h", "100.00% success"))

            spoken = page.side.list.hooks.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
            assert "success rate 100.00%, 1 requests in 24 hours" in spoken

    play(scenario())


@pytest.mark.usefixtures("qapp")
def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, tmp_path: Path) -> None:
    """The list model is a model as Qt expects it, empty and filled."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            model = HooksModel()
            qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]
            model.show(await around.desk.reader.hooks())
            qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]

    play(scenario())


def test_hooks_that_cannot_be_read_say_so_and_are_read_again(qtbot: QtBot, tmp_path: Path) -> None:
    """Loading, the reason, and a way to try again; nothing is lost by it."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            read = around.desk.reader.hooks
            around.desk.reader.hooks = unreadable  # type: ignore[method-assign]
            page = HooksPage(around.desk)
            qtbot.addWidget(page)
            page.show()
            assert page.side._says.text() == "Reading the hooks…"
            await until(lambda: page.side.trouble.text == "The workspace cannot be read.")
            around.desk.reader.hooks = read  # type: ignore[method-assign]
            press(page.side, "Try again")
            await until(lambda: names(page) == ["CRM"])

            assert page.side.trouble.text == ""

    play(scenario())


async def unreadable() -> list[Hook]:
    raise WorkspaceError("The workspace cannot be read.")


@pytest.mark.usefixtures("qapp")
def test_a_row_of_the_list_is_said_in_words() -> None:
    """Name or what stands in its place, figures or that it is off, events, endpoint."""
    model = HooksModel()
    model.show([hook_fact(name="", id="a"), hook_fact(id="b", enabled=False)])
    model.show_stats({"a": Stats(requests=12_345, successes=12_222)})

    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == [
        "unnamed, success rate 99.00%, 12,345 requests in 24 hours, User.Created, http://127.0.0.1:8919/hook",
        "CRM sync, not in use, User.Created, http://127.0.0.1:8919/hook",
    ]


def test_figures_are_read_once_for_many_deliveries(qtbot: QtBot, tmp_path: Path) -> None:
    """A stream of deliveries costs a query a second, and the last figure is the true one."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            receiver = await around.engine.start_receiver(port=0)
            await around.engine.create_hook(HookDraft(name="CRM", events=("PostSignIn",), url=receiver.url))
            page = await opened(qtbot, around)
            reads: list[int] = []
            page.figures.came.connect(lambda _stats: reads.append(1))
            for _ in range(30):
                await around.engine.trigger("PostSignIn", b"{}")
            await around.engine.drained()
            await until(lambda: page.editor.head.figures[0] == "30 requests in 24 h")

            assert len(reads) < 10

    play(scenario())


@pytest.mark.parametrize(
    ("choice", "hours", "grace_s"),
    [
        pytest.param("At once, as Logto does: the old key is dead", 1.0, 0.0, id="at once"),
        pytest.param("The old key verifies for one more hour", 1.0, 3600.0, id="an hour"),
        pytest.param("The old key verifies for one more day", 1.0, 86_400.0, id="a day"),
        pytest.param("The old key verifies for so many hours more", 0.5, 1800.0, id="one's own"),
    ],
)
def test_the_overlap_is_the_users_choice(qtbot: QtBot, choice: str, hours: float, grace_s: float) -> None:
    """At once, an hour, a day, or hours of one's own."""
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = RotationDialog(parent, "CRM")
    assert dialog.grace_s == 0.0
    press(dialog, choice)
    part(dialog, QDoubleSpinBox, "Hours the old key verifies").setValue(hours)

    assert grace_s == dialog.grace_s


def test_saving_from_another_tab_shows_what_is_wrong(qtbot: QtBot, tmp_path: Path) -> None:
    """The field that keeps the hook from being saved comes in sight."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            write(page, "Name", " ")
            page.editor.tabs.setCurrentIndex(1)
            page.page_actions()["save"].trigger()
            await until(lambda: page.editor.tabs.currentWidget() is page.editor.form)

            assert list(page.editor.form.shown_problems) == ["name"]

    play(scenario())


def test_another_scheme_brings_another_key(qtbot: QtBot, tmp_path: Path) -> None:
    """Choosing a scheme makes a key of it, going back brings the stored one back, and saving stores both."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            form = page.editor.form
            await until(lambda: page.editor.hook_id == hook.id)
            form._sections[0].unfold()
            for name in ("discord", "logto", "standard-webhooks"):
                combo = part(page, QComboBox, "Signature scheme")
                combo.setCurrentIndex(combo.findData(name))
                combo.activated.emit(combo.currentIndex())
                if name == "logto":
                    await until(lambda: form.signing_key == hook.signing_key)
                    assert not page.editor.is_unsaved
                else:
                    await until(lambda: form.signing_key != hook.signing_key)
            await until(lambda: form.signing_key.startswith("whsec_"))
            fresh = form.signing_key
            press(page, "Save")
            await until(lambda: not page.editor.is_unsaved)

            stored = await around.desk.reader.hook(hook.id)
            assert fresh.startswith("whsec_")
            assert (stored.scheme, stored.signing_key) == ("standard-webhooks", fresh)

    play(scenario())


def test_a_hook_changed_elsewhere_is_met_and_not_overwritten(qtbot: QtBot, tmp_path: Path) -> None:
    """What is not touched follows; what is touched stays, and saving keeps both."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            write(page, "Name", "Mine")
            theirs = msgspec.structs.replace(
                page.editor.form.draft, name="Theirs", url="http://127.0.0.1:12/"
            )
            await around.engine.edit_hook(hook.id, theirs)
            await until(lambda: page.editor.notice.text)

            draft = page.editor.form.draft
            assert ("Mine", "http://127.0.0.1:12/") == (draft.name, draft.url)
            assert "changed elsewhere" in page.editor.notice.text
            page.page_actions()["save"].trigger()
            await until(lambda: not page.editor.is_unsaved)
            (stored,) = await around.desk.reader.hooks()
            assert ("Mine", "http://127.0.0.1:12/") == (stored.name, stored.url)
            assert not page.editor.notice.text

    play(scenario())


def test_discarding_shows_what_was_stored_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    """Not what was stored when the form was opened."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            write(page, "Name", "Mine")
            theirs = msgspec.structs.replace(page.editor.form.draft, name="Theirs")
            await around.engine.edit_hook(hook.id, theirs)
            await until(lambda: page.editor.notice.text)
            page.page_actions()["discard"].trigger()

            assert page.editor.form.draft.name == "Theirs"

    play(scenario())
