"""Hooks as a file, in Logto's form and in ours."""

import json
from typing import Any

import pytest

from core.errors import InputError
from core.hook_file import read_hooks, write_hooks
from core.model import Blocking, Covers, Hook, HookDraft, RetryPolicy, Script, Webhook
from tests.facts import KEY, NOW, a_hook

OLD_KEY = "the key before"
WHOLE = a_hook(
    headers=(("X-Team", "crm"), ("x-team", "zwei")),
    retry=RetryPolicy(delays_s=(1.0, 2.0), statuses=((429, 429),), failures=True),
    timeout_s=2.5,
    timeout_covers=Covers.HEAD,
    redirects=3,
    actions=(Webhook(stop_on_failure=True), Webhook(url="http://b/")),
    blocking=Blocking(deadline_s=1.0, overrun_allows=False),
    enabled=False,
    previous_key=OLD_KEY,
    previous_until=NOW,
)
LOGTO: dict[str, Any] = {
    "tenantId": "default",
    "id": "x",
    "name": "CRM",
    "event": None,
    "events": ["PostSignIn"],
    "config": {"url": "http://a/", "headers": {"X-Team": "crm"}},
    "signingKey": KEY,
    "enabled": True,
    "createdAt": 1,
}


def draft_of(hook: Hook) -> HookDraft:
    return HookDraft(**{name: getattr(hook, name) for name in HookDraft.__struct_fields__})


def as_bytes(value: object) -> bytes:
    return json.dumps(value).encode()


def test_our_own_form_holds_all_of_a_hook() -> None:
    """There and back, with its key where it was asked for."""
    (incoming,) = read_hooks(write_hooks([WHOLE], logto=False, with_secrets=True).encode())

    assert (incoming.draft, incoming.signing_key, incoming.notes) == (draft_of(WHOLE), KEY, ())


@pytest.mark.parametrize("logto", [True, False])
def test_keys_are_written_on_request_only(logto: bool) -> None:
    """And the key before the last rotation never."""
    assert KEY not in write_hooks([WHOLE], logto=logto, with_secrets=False)
    assert KEY in write_hooks([WHOLE], logto=logto, with_secrets=True)
    assert OLD_KEY not in write_hooks([WHOLE], logto=logto, with_secrets=True)


def test_one_hook_is_an_object_and_several_are_a_list() -> None:
    """As Logto's own calls give them."""
    assert json.loads(write_hooks([WHOLE], logto=True, with_secrets=False))["id"] == WHOLE.id
    assert len(json.loads(write_hooks([WHOLE, WHOLE], logto=True, with_secrets=False))) == 2
    assert write_hooks([], logto=True, with_secrets=False) == "[]"


def test_logtos_form_is_taken_over() -> None:
    """Key and headers, too."""
    (incoming,) = read_hooks(as_bytes(LOGTO))

    assert (incoming.draft.name, incoming.draft.url) == ("CRM", "http://a/")
    assert (incoming.draft.headers, incoming.signing_key) == ((("X-Team", "crm"),), KEY)
    assert incoming.notes == ()


def test_a_list_is_made_from_its_end() -> None:
    """It has its newest hook first, and so will the workspace."""
    listed = [{**LOGTO, "name": name} for name in ("newest", "older", "oldest")]

    assert [each.draft.name for each in read_hooks(as_bytes(listed))] == ["oldest", "older", "newest"]


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        pytest.param({"name": ""}, "Hook 1: It has no name, and is called “Unnamed”.", id="no name"),
        pytest.param(
            {"signingKey": ""}, "Hook 1 (“CRM”): It has no signing key, so a new one is made.", id="no key"
        ),
        pytest.param(
            {"config": {"url": "http://a/", "verbose": True}},
            "Hook 1 (“CRM”): Not known in “config”, and dropped: verbose.",
            id="an unknown key",
        ),
    ],
)
def test_what_is_not_taken_over_as_it_stands_is_said(changes: dict[str, Any], note: str) -> None:
    """In a sentence that names the hook."""
    (incoming,) = read_hooks(as_bytes({**LOGTO, **changes}))

    assert incoming.notes == (note,)


def test_a_foreign_hook_runs_nothing_at_once() -> None:
    """One that runs commands comes in switched off, and says so."""
    hook = a_hook(actions=(Script(command=("rm", "-rf", "x")),))
    (incoming,) = read_hooks(write_hooks([hook], logto=False, with_secrets=False).encode())

    assert not incoming.draft.enabled
    assert "runs commands" in incoming.notes[0]


OWN = json.loads(write_hooks([WHOLE], logto=False, with_secrets=True))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        pytest.param([], "its list is empty", id="an empty list"),
        pytest.param("x", "Hook 1: this is no hook", id="a text"),
        pytest.param([LOGTO, 7], "Hook 2: this is no hook", id="a number in the list"),
        pytest.param([LOGTO] * 1001, "1,001 hooks", id="too many"),
        pytest.param(
            [LOGTO, {**LOGTO, "name": "n" * 257}], "name: A name has at most 256", id="a name too long"
        ),
        pytest.param(
            [LOGTO, {**LOGTO, "events": ["X"]}], "Hook 2 (“CRM”), events.0: There is no event", id="an event"
        ),
        pytest.param({**LOGTO, "events": []}, "Hook 1 (“CRM”), events: A hook listens", id="no events"),
        pytest.param({**LOGTO, "config": {}}, "Hook 1 (“CRM”), config.url: The URL is needed", id="no URL"),
        pytest.param(
            {**LOGTO, "config": {"url": "ftp://a"}},
            "Hook 1 (“CRM”), url: “ftp” is not a way",
            id="no URL of ours",
        ),
        pytest.param(
            {**LOGTO, "config": {"url": "http://a", "headers": {"A b": "x"}}},
            "headers: A header name cannot contain a space",
            id="a header that cannot be sent",
        ),
        pytest.param({**OWN, "name": 7}, "Hook 1: name: Expected `str`", id="ours: a name that is a number"),
        pytest.param({**OWN, "timeout_s": -1}, "timeout_s: The timeout is between", id="ours: a timeout"),
        pytest.param({**OWN, "retry": {"delays_s": "x"}}, "retry.delays_s: Expected", id="ours: pauses"),
        pytest.param({**OWN, "signing_key": 7}, "“signing_key” is text", id="ours: a key that is a number"),
        pytest.param({"name": "x"}, "Hook 1 (“x”): Object missing required field", id="neither's"),
    ],
)
def test_a_bad_hook_is_named_by_its_place(value: object, said: str) -> None:
    """All or nothing, with a sentence."""
    with pytest.raises(InputError) as raised:
        read_hooks(as_bytes(value))

    assert said in str(raised.value)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[" * 100_000, b" " * (10 * 2**20 + 1)])
def test_what_is_no_json_is_said(data: bytes) -> None:
    """Whatever it is, a sentence comes of it."""
    with pytest.raises(InputError):
        read_hooks(data)


@pytest.mark.parametrize("key", ["hunter2\n", " hunter2", "hunter2" * 1000])
def test_no_error_repeats_a_key(key: str) -> None:
    """A key that cannot be used is not quoted."""
    with pytest.raises(InputError) as raised:
        read_hooks(as_bytes({**LOGTO, "signingKey": key}))

    assert "hunter2" not in str(raised.value)
