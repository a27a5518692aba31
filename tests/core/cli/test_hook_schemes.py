"""Hooks that sign as anyone, from the terminal."""

import json
from pathlib import Path

import pytest

from core.own_schemes import OwnSchemes
from core.signing import find_scheme, new_secret, public_secret, scheme_text
from tests.core.cli.calls import Terminal

ADD = ("hooks", "add", "--name", "N", "--event", "PostSignIn", "--url", "http://127.0.0.1:9/")


@pytest.mark.parametrize(
    ("scheme", "begins"),
    [
        ("standard-webhooks", "whsec_"),
        ("stripe", "whsec_"),
        ("paddle", "pdl_ntfset_"),
        ("sendgrid", "-----BEGIN"),
    ],
)
def test_a_key_is_made_in_the_notation_of_the_scheme(hookbench: Terminal, scheme: str, begins: str) -> None:
    """As the provider writes its keys; of a pair it is the private one."""
    hook = json.loads(hookbench(*ADD, "--scheme", scheme, "--json").out)

    assert hook["scheme"] == scheme
    assert hook["signing_key"].startswith(begins)


def test_the_public_half_is_shown(hookbench: Terminal) -> None:
    """What the receiver needs is not the key that signs."""
    hook = json.loads(hookbench(*ADD, "--scheme", "discord", "--json").out)
    shown = hookbench("hooks", "show", hook["id"])

    assert public_secret(find_scheme("discord"), hook["signing_key"]) in shown.out
    assert hook["signing_key"] not in shown.out


def test_scheme_key_and_options_are_changed_together(hookbench: Terminal) -> None:
    """A key that is none of the new scheme is refused; one that is given with it is taken."""
    hook = json.loads(hookbench(*ADD, "--json").out)
    refused = hookbench("hooks", "edit", hook["id"], "--scheme", "paypal")
    key = new_secret(find_scheme("paypal"))
    changed = hookbench(
        "hooks", "edit", hook["id"], "--scheme", "paypal", "--option", "webhook_id=4JH8", "--secret", key, "--json"
    )  # fmt: skip

    assert refused.status == 2
    assert "PEM" in refused.err
    fresh = json.loads(changed.out)
    assert (fresh["scheme"], fresh["scheme_options"], fresh["signing_key"]) == (
        "paypal",
        {"webhook_id": "4JH8"},
        key,
    )


def test_a_second_key_is_not_exported_without_secrets(hookbench: Terminal) -> None:
    """Box's secondary key is as secret as the first."""
    hookbench(*ADD, "--scheme", "box", "--option", "secondary=second-secret-key", "--json")

    assert "second-secret-key" not in hookbench("hooks", "export").out
    assert "second-secret-key" in hookbench("hooks", "export", "--with-secrets").out


def test_a_replay_signed_by_ones_own_scheme_is_rehearsed(hookbench: Terminal, tmp_path: Path) -> None:
    """What can be sent can be shown before."""
    text = scheme_text(find_scheme("github")).replace('name = "github"', 'name = "mine"', 1)
    OwnSchemes(tmp_path / "workspace").save(text)
    hookbench(*ADD, "--scheme", "mine", "--retries", "0")
    hookbench("trigger", "PostSignIn")
    (delivery,) = hookbench("deliveries", "--json").json
    planned = hookbench("replay", delivery["id"], "--resign", "--dry-run", "--json")

    assert (0, "") == (
        planned.status,
        planned.err.replace("A rehearsal: 1 replay shown, nothing sent.\n", ""),
    )
    assert "x-hub-signature-256" in [name.lower() for name, _ in planned.json["request"]["headers"]]
