"""A hook whose key cannot be had, in the terminal: told as it is, and no obstacle to anything else."""

import sqlite3
from typing import Any

import pytest

from core.store.workspace import Workspace
from tests.core.cli.calls import Terminal

EVENT = "PostSignIn"


@pytest.fixture
def hook(hookbench: Terminal) -> dict[str, Any]:
    """Its workspace says that the key is in a keyring, and here is none."""
    call = ("--name", "CRM", "--event", EVENT, "--url", "http://127.0.0.1:9/", "--json")
    made: dict[str, Any] = hookbench("hooks", "add", *call).json
    connection = sqlite3.connect(Workspace(hookbench.workspace).file)
    with connection:
        connection.execute("UPDATE signing_keys SET signing_key = NULL")
    connection.close()
    return made


def test_it_is_listed_and_shown(hookbench: Terminal, hook: dict[str, Any]) -> None:
    """The sentence stands where the key would, revealed or not; as JSON the key is null, not empty."""
    listed = hookbench("hooks", "list", "--json")
    shown = hookbench("hooks", "show", hook["id"])
    revealed = hookbench("hooks", "show", hook["id"], "--reveal")

    assert [{**hook, "signing_key": None}] == listed.json
    assert "keyring, which cannot be opened. Unlock the keyring and try again." in shown.out
    assert shown.out == revealed.out


def test_an_event_says_that_it_could_not_sign(hookbench: Terminal, hook: dict[str, Any]) -> None:
    """It is not that nobody listens; and the call fails."""
    said = hookbench("trigger", EVENT)

    assert said.status == 1
    assert "“CRM” got nothing. It cannot sign." in said.err
    assert "none that is enabled" not in said.err


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(("hooks", "test"), id="a test send"),
        pytest.param(("hooks", "export", "--with-secrets"), id="an export with the key"),
    ],
)
def test_what_needs_the_key_is_refused(
    hookbench: Terminal, hook: dict[str, Any], call: tuple[str, ...]
) -> None:
    """In the same words."""
    said = hookbench(*call, hook["id"])

    assert said.status == 3
    assert "Unlock the keyring" in said.err


def test_it_is_renewed_and_deleted(hookbench: Terminal, hook: dict[str, Any]) -> None:
    """As the sentence says; an export without the key needs none."""
    assert hookbench("hooks", "export", hook["id"]).status == 0
    assert hookbench("hooks", "disable", hook["id"]).status == 0
    assert hookbench("hooks", "rotate-key", hook["id"], "--json").json["signing_key"]
    assert hookbench("hooks", "rm", hook["id"]).status == 0
