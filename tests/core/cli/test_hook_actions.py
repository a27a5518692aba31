"""Actions and blocking on the command line: what can be said of them, and what came of it."""

import shlex
import sys
from typing import Any

import pytest

from tests.core.cli.calls import Terminal

DENIES = shlex.join([sys.executable, "-c", """print('{"decision":"deny","message":"Not today"}')"""])
FAILS = shlex.join([sys.executable, "-c", "raise SystemExit(3)"])


def added(hookbench: Terminal, *options: str) -> Any:
    said = hookbench("hooks", "add", "--name", "N", "--event", "PostSignIn", *options, "--json")
    assert (said.status, said.err) == (0, "")
    return said.json


def test_a_hook_of_scripts_needs_no_endpoint(hookbench: Terminal) -> None:
    """Scripts run in the order of the call; without one and without --url there is nothing to do."""
    hook = added(
        hookbench, "--script", DENIES, "--script", FAILS, "--script-timeout", "5", "--stop-on-failure"
    )

    assert [(action["type"], action["timeout_s"]) for action in hook["actions"]] == [
        ("script", 5),
        ("script", 5),
    ]
    assert all(action["stop_on_failure"] for action in hook["actions"])
    assert hook["actions"][1]["command"] == shlex.split(FAILS)
    nothing = hookbench("hooks", "add", "--name", "N", "--event", "PostSignIn")
    assert (nothing.status, "Enter the URL" in nothing.err) == (2, True)


def test_what_is_not_named_stays(hookbench: Terminal) -> None:
    """Editing lays the named over what there was; what can be given can be taken away."""
    hook_id = added(hookbench, "--url", "http://127.0.0.1:9/", "--script", FAILS, "--blocking", "3")["id"]

    kept = hookbench("hooks", "edit", hook_id, "--fail-closed", "--by-status", "--json").json
    plain = hookbench("hooks", "edit", hook_id, "--no-scripts", "--no-blocking", "--json").json

    assert [action["type"] for action in kept["actions"]] == ["webhook", "script"]
    assert kept["blocking"] == {"deadline_s": 3.0, "overrun_allows": False, "by_status": True}
    assert ([action["type"] for action in plain["actions"]], plain["blocking"]) == (["webhook"], None)


def test_a_denial_ends_the_call_with_1(hookbench: Terminal) -> None:
    """The decision stands beside the deliveries, with every vote."""
    added(hookbench, "--script", DENIES, "--blocking", "60")

    said = hookbench("trigger", "PostSignIn", "--json")
    plain = hookbench("trigger", "PostSignIn")

    decision = said.json["decision"]
    assert (said.status, plain.status) == (1, 1)
    assert (decision["allows"], decision["message"], len(decision["votes"])) == (False, "Not today", 1)
    assert [delivery["outcome"] for delivery in said.json["deliveries"]] == ["delivered"]
    assert "denied" in plain.out
    assert "Not today" in plain.out


def test_a_script_and_what_it_skipped_are_shown(hookbench: Terminal) -> None:
    """Command, exit status and reason, as text and as JSON; nobody was asked, so there is no decision."""
    added(hookbench, "--script", FAILS, "--script", DENIES, "--stop-on-failure")

    fired = hookbench("trigger", "PostSignIn", "--json")

    failed, skipped = fired.json["deliveries"]
    assert (fired.status, "decision" in fired.json) == (1, False)
    assert failed["attempts"][0]["script"]["exit_status"] == 3
    assert (skipped["outcome"], skipped["after"], skipped["attempts"]) == ("skipped", failed["id"], [])
    assert skipped["reason"] == "Action 1 of this hook failed, which stops those after it."
    assert "exit status 3" in hookbench("deliveries", "show", failed["id"]).out
    assert "Action 1 of this hook failed" in hookbench("deliveries", "show", skipped["id"]).out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        pytest.param(["--script", "sh -c 'x"], "not closed", id="an open quote"),
        pytest.param(["--script", ""], "Enter the command", id="no command"),
        pytest.param(["--fail-closed"], "not blocking", id="no deadline"),
        pytest.param(["--blocking", "61"], "from 0.05 to 60", id="too long"),
        pytest.param(["--blocking", "1", "--fail-open", "--fail-closed"], "not allowed with", id="both"),
    ],
)
def test_what_cannot_be_is_said(hookbench: Terminal, options: list[str], said: str) -> None:
    """The call is wrong: 2, with the reason."""
    call = hookbench("hooks", "add", "--name", "N", "--event", "PostSignIn", "--url", "http://h/", *options)

    assert call.status == 2
    assert said in call.err


def test_a_program_that_is_not_there_is_remarked_upon(hookbench: Terminal) -> None:
    """It may be there when the script runs: the hook is made all the same."""
    call = hookbench("hooks", "add", "--name", "N", "--event", "PostSignIn", "--script", "no-such-program-7")

    assert call.status == 0
    assert "“no-such-program-7” is not found" in call.err
