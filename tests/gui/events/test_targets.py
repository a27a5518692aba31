from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QComboBox, QTreeWidget
from pytestqt.qtbot import QtBot

from core.model import Hook
from gui.events.targets import Targets, why_not
from tests.gui.stage import part


def hook(name: str, *events: str, enabled: bool = True) -> Hook:
    return Hook(
        name=name,
        events=events,
        url="http://127.0.0.1:9/",
        enabled=enabled,
        id=f"id-{name}",
        signing_key="k" * 32,
        created_at=datetime(2026, 11, 22, tzinfo=UTC),
    )


HOOKS = [
    hook("Listens", "PostSignIn"),
    hook("Off", "PostSignIn", enabled=False),
    hook("Other", "User.Created"),
]


@pytest.mark.parametrize(
    ("each", "reason"),
    [
        pytest.param(HOOKS[0], "", id="listens"),
        pytest.param(HOOKS[1], "Off", id="off"),
        pytest.param(HOOKS[2], "Does not listen", id="other events"),
    ],
)
def test_a_hook_that_is_passed_over_has_a_reason(each: Hook, reason: str) -> None:
    """The same reasons as the engine's."""
    assert reason == why_not(each, "PostSignIn")


def made(qtbot: QtBot, hooks: list[Hook], event_type: str = "PostSignIn") -> Targets:
    targets = Targets()
    qtbot.addWidget(targets)
    targets.show_hooks(hooks, event_type)
    return targets


def lines(targets: Targets) -> list[tuple[str, str]]:
    tree = part(targets, QTreeWidget, "Hooks that get the event")
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(2)) for item in items if item is not None]


def test_all_that_listen_get_it(qtbot: QtBot) -> None:
    """Without a choice by hand the engine decides, and the reasons of the others are shown."""
    targets = made(qtbot, HOOKS)

    assert targets.count == 1
    assert targets.hook_ids == ()
    assert [("Listens", ""), ("Off", "Off"), ("Other", "Does not listen")] == lines(targets)


def test_the_reason_takes_no_room_from_the_endpoint_that_it_does_not_need(qtbot: QtBot) -> None:
    """In half a screen one still sees where it goes; a longer reason is seen whole as well."""
    targets = made(qtbot, HOOKS)
    targets.resize(520, 120)
    targets.show()
    tree = part(targets, QTreeWidget, "Hooks that get the event")
    words = tree.fontMetrics().horizontalAdvance
    assert words("Does not listen") < tree.columnWidth(2) < 2 * words("Does not listen")
    assert tree.columnWidth(1) > words("127.0.0.1:8919/webhooks")

    targets.pick_only("id-Other")
    assert tree.columnWidth(2) > words("Does not listen, gets it all the same")


def test_hooks_can_be_picked_by_hand(qtbot: QtBot) -> None:
    """Picking begins with those that listen; one that does not gets it all the same."""
    targets = made(qtbot, HOOKS)
    part(targets, QComboBox, "Who gets it").setCurrentIndex(1)
    assert targets.hook_ids == ("id-Listens",)
    targets.pick_only("id-Other")

    assert targets.hook_ids == ("id-Other",)
    assert ("Other", "Does not listen, gets it all the same") in lines(targets)


@pytest.mark.parametrize(
    ("hooks", "event_type", "sentence"),
    [
        pytest.param([], "PostSignIn", "There is no hook yet", id="no hook"),
        pytest.param(HOOKS, "Role.Created", "No hook listens to Role.Created.", id="no listener"),
        pytest.param([HOOKS[1]], "PostSignIn", "Every hook that listens to PostSignIn is off.", id="all off"),
    ],
)
def test_nobody_is_said_in_a_sentence(
    qtbot: QtBot, hooks: list[Hook], event_type: str, sentence: str
) -> None:
    """Where no hook would get it, the reason stands there beside what to do."""
    targets = made(qtbot, hooks, event_type)

    assert targets.count == 0
    assert targets._nobody.text().startswith(sentence)
    assert not targets._create.isHidden()
