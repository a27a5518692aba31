"""Logto's hook object, written and read. Source: Logto webhook reference, sections 3, 9 and 11."""

from typing import Any

import msgspec
import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st

from core.catalogue.js_json import Json
from core.logto import hook_object
from core.logto.hook_object import changed_by, from_logto, left_out, to_logto
from core.logto.stats import Stats
from core.model import Blocking, Covers, Hook, HookDraft, Script, Webhook, retry_policy
from tests.facts import KEY, a_hook

CONFIG: dict[str, Json] = {"url": "http://127.0.0.1:3000/"}
LEAST: dict[str, Json] = {"events": ["PostSignIn"], "config": CONFIG}


def given(**changes: Json) -> dict[str, Json]:
    return {**LEAST, **changes}


def configured(**changes: Json) -> dict[str, Json]:
    return {**LEAST, "config": {**CONFIG, **changes}}


def draft_of(hook: Hook) -> HookDraft:
    return HookDraft(**{name: getattr(hook, name) for name in HookDraft.__struct_fields__})


# --- writing ---------------------------------------------------------------------------


def test_a_hook_is_written_as_the_api_gives_it() -> None:
    """All fields, in the API's order."""
    hook = a_hook(headers=(("X-Team", "crm"), ("Authorization", "Bearer x")))
    expected = {
        "tenantId": "default",
        "id": hook.id,
        "name": "CRM sync",
        "event": None,
        "events": ["User.Created"],
        "config": {
            "url": "http://127.0.0.1:8919/hook",
            "headers": {"X-Team": "crm", "Authorization": "Bearer x"},
            "retries": 3,
        },
        "signingKey": KEY,
        "enabled": True,
        "createdAt": 1795339800000,
    }

    assert to_logto(hook) == expected
    assert list(to_logto(hook)) == list(expected)


def test_what_is_not_asked_for_is_absent() -> None:
    """Figures and key come on request, headers where there are any; absent is not null."""
    hook = a_hook()

    assert "executionStats" not in to_logto(hook)
    assert to_logto(hook, Stats(requests=2, successes=1))["executionStats"] == {
        "successCount": 1,
        "requestCount": 2,
    }
    assert KEY not in str(to_logto(hook, with_key=False))
    assert to_logto(hook)["config"] == {"url": hook.url, "retries": 3}


AS_LOGTO: dict[str, Any] = {"timeout_covers": Covers.HEAD}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        pytest.param({}, "", id="a hook as Logto has them"),
        pytest.param({"retry": retry_policy(0)}, "", id="no retries"),
        pytest.param({"retry": retry_policy(4)}, "at most 3 times", id="four retries"),
        pytest.param({"retry": retry_policy(2, first_pause_s=1)}, "300, 600", id="other pauses"),
        pytest.param({"headers": (("A", "1"), ("A", "2"))}, "more than once", id="a header twice"),
        pytest.param({"headers": (("A", "1"), ("a", "2"))}, "", id="two headers that differ in case"),
        pytest.param({"timeout_covers": Covers.ALL}, "10 seconds", id="the timeout covers all"),
        pytest.param({"timeout_s": 2.0}, "10 seconds", id="a shorter timeout"),
        pytest.param({"redirects": 0}, "20 redirects", id="no redirects"),
        pytest.param({"scheme": "github"}, "“github”", id="another scheme"),
        pytest.param({"actions": (Webhook(), Script(command=("true",)))}, "other actions", id="a script"),
        pytest.param(
            {"actions": (Webhook(url="http://x/"),)}, "other actions", id="an endpoint of the action's own"
        ),
        pytest.param({"blocking": Blocking()}, "never block", id="a blocking hook"),
    ],
)
def test_what_the_object_cannot_hold_is_said(changes: dict[str, Any], said: str) -> None:
    """One sentence for each thing that is lost; none where nothing is."""
    sentences = left_out(a_hook(**{**AS_LOGTO, **changes}))

    assert len(sentences) == (1 if said else 0)
    assert said in "".join(sentences)


# --- reading ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param(LEAST, {"name": "", "enabled": True, "headers": ()}, id="the least: no name, on"),
        pytest.param(given(name="n" * 256), {"name": "n" * 256}, id="trap 16: a name of 256 characters"),
        pytest.param(given(name="Zoë 🦊"), {"name": "Zoë 🦊"}, id="trap 16: an emoji in the name"),
        pytest.param(given(enabled=False), {"enabled": False}, id="off"),
        pytest.param(
            given(events=["PostSignIn", "User.Created", "PostSignIn"]),
            {"events": ("PostSignIn", "User.Created")},
            id="duplicates go, the order stays",
        ),
        pytest.param(
            {"event": "PostRegister", "config": CONFIG}, {"events": ("PostRegister",)}, id="the legacy event"
        ),
        pytest.param(
            given(event="PostRegister", events=[]),
            {"events": ("PostRegister",)},
            id="the legacy event beside no others",
        ),
        pytest.param(
            given(event="PostRegister"),
            {"events": ("PostSignIn",)},
            id="the legacy event beside others is not used",
        ),
        pytest.param(given(event=None), {"events": ("PostSignIn",)}, id="no legacy event"),
        pytest.param(configured(url=""), {"url": ""}, id="the URL is not checked"),
        pytest.param(configured(url="no url"), {"url": "no url"}, id="nor is its text"),
        pytest.param(
            configured(headers={"": "", "X\n": "é"}), {"headers": (("", ""), ("X\n", "é"))}, id="any headers"
        ),
        pytest.param(configured(), {"retry": retry_policy(3)}, id="three retries by default"),
        pytest.param(configured(retries=0), {"retry": retry_policy(0)}, id="no retries"),
        pytest.param(configured(retries=2.5), {"retry": retry_policy(2)}, id="a fraction of a retry passes"),
        pytest.param(configured(retries=3.0), {"retry": retry_policy(3)}, id="three as a fraction"),
        pytest.param(configured(more=1), {}, id="unknown config keys are dropped"),
        pytest.param(
            given(id="x", tenantId="t", createdAt=1, signingKey="k", more={}), {}, id="the server's own"
        ),
    ],
)
def test_what_logto_takes_is_taken(value: dict[str, Json], expected: dict[str, Any]) -> None:
    """Under the rules of today's Logto."""
    read = from_logto(value)
    rules = (read.draft.timeout_s, read.draft.timeout_covers, read.draft.redirects)

    assert read.problems == ()
    assert {name: getattr(read.draft, name) for name in expected} == expected
    assert rules == (10.0, Covers.HEAD, 20)


@pytest.mark.parametrize(
    ("value", "code", "place"),
    [
        pytest.param([], "guard.invalid_input", "", id="no object"),
        pytest.param(given(name=""), "guard.invalid_input", "name", id="an empty name"),
        pytest.param(given(name="n" * 257), "guard.invalid_input", "name", id="trap 16: a name of 257"),
        pytest.param(
            given(name="🦊" * 129), "guard.invalid_input", "name", id="trap 16: an emoji counts twice"
        ),
        pytest.param(given(name=None), "guard.invalid_input", "name", id="a name that is null"),
        pytest.param({"config": CONFIG}, "hook.missing_events", "", id="neither events nor event"),
        pytest.param(
            {"event": None, "config": CONFIG}, "hook.missing_events", "", id="an event that is null"
        ),
        pytest.param(given(events=[]), "guard.invalid_input", "events", id="no events"),
        pytest.param(
            given(events="PostSignIn"), "guard.invalid_input", "events", id="events that are no list"
        ),
        pytest.param(
            given(events=["PostSignIn", "X"]), "guard.invalid_input", "events.1", id="an unknown event"
        ),
        pytest.param(given(events=["postsignin"]), "guard.invalid_input", "events.0", id="case counts"),
        pytest.param(given(events=[7]), "guard.invalid_input", "events.0", id="an event that is no text"),
        pytest.param(given(event="X"), "guard.invalid_input", "event", id="an unknown legacy event"),
        pytest.param(given(enabled="yes"), "guard.invalid_input", "enabled", id="on is no word"),
        pytest.param(given(enabled=1), "guard.invalid_input", "enabled", id="nor a number"),
        pytest.param({"events": ["PostSignIn"]}, "guard.invalid_input", "config", id="no config"),
        pytest.param(given(config=[]), "guard.invalid_input", "config", id="a config that is a list"),
        pytest.param(given(config={}), "guard.invalid_input", "config.url", id="no URL"),
        pytest.param(configured(url=None), "guard.invalid_input", "config.url", id="a URL that is null"),
        pytest.param(configured(headers=[]), "guard.invalid_input", "config.headers", id="headers as a list"),
        pytest.param(
            configured(headers=None), "guard.invalid_input", "config.headers", id="headers that are null"
        ),
        pytest.param(
            configured(headers={"A": 1}), "guard.invalid_input", "config.headers.A", id="a number for a value"
        ),
        pytest.param(configured(retries=4), "guard.invalid_input", "config.retries", id="four retries"),
        pytest.param(
            configured(retries=3.01), "guard.invalid_input", "config.retries", id="a little more than three"
        ),
        pytest.param(
            configured(retries=10**350), "guard.invalid_input", "config.retries", id="beyond all numbers"
        ),
        pytest.param(configured(retries=-1), "guard.invalid_input", "config.retries", id="less than none"),
        pytest.param(configured(retries="2"), "guard.invalid_input", "config.retries", id="a number as text"),
        pytest.param(
            configured(retries=True), "guard.invalid_input", "config.retries", id="true is no number"
        ),
        pytest.param(
            configured(retries=None), "guard.invalid_input", "config.retries", id="retries that are null"
        ),
    ],
)
def test_what_logto_refuses_is_refused_with_its_code(value: Json, code: str, place: str) -> None:
    """400, the code, the place and a sentence."""
    problem = from_logto(value).problems[0]

    assert (problem.code, problem.place, problem.status) == (code, place, 400)
    assert problem.message[-1] in ".?"


def test_a_stored_hook_may_lack_a_name() -> None:
    """Logto made it when the name was left out; nobody may send it so."""
    assert from_logto(given(name=""), stored=True).problems == ()


def test_what_is_changed_on_the_way_is_noted() -> None:
    """Dropped keys and the part of a retry."""
    read = from_logto(configured(retries=1.5, verbose=True))

    assert read.notes == (
        "Not known in “config”, and dropped: verbose.",
        "1.5 retries come to 1: a part of one is never made.",
    )


def test_there_and_back() -> None:
    """A hook as Logto has them survives both directions, its key too."""
    hook = a_hook(
        headers=(("X-Team", "crm"),), timeout_covers=Covers.HEAD, retry=retry_policy(1), enabled=False
    )

    read = from_logto(to_logto(hook), stored=True)

    assert (read.draft, read.signing_key, read.problems) == (draft_of(hook), KEY, ())


# --- changing --------------------------------------------------------------------------

BEFORE = draft_of(a_hook(headers=(("X-Team", "crm"),), timeout_s=2.0, retry=retry_policy(2, first_pause_s=1)))


@pytest.mark.parametrize(
    ("value", "changes"),
    [
        pytest.param({"name": "New"}, {"name": "New"}, id="only the name"),
        pytest.param({"enabled": False}, {"enabled": False}, id="only on or off"),
        pytest.param({"events": ["PostSignIn"]}, {"events": ("PostSignIn",)}, id="only the events"),
        pytest.param(
            {"config": {"url": "http://b/"}},
            {"url": "http://b/", "headers": (), "retry": retry_policy(3)},
            id="config is replaced as a whole",
        ),
        pytest.param(
            {"config": {"url": "http://b/", "retries": 2}},
            {"url": "http://b/", "headers": ()},
            id="as many retries keep their own pauses",
        ),
        pytest.param({"event": "PostSignIn"}, {}, id="a legacy event counts only where there are no others"),
    ],
)
def test_a_change_leaves_what_it_does_not_name(value: Json, changes: dict[str, Any]) -> None:
    """The rest stays, what Logto does not know of included."""
    read = changed_by(value, BEFORE)

    assert read.problems == ()
    assert read.draft == msgspec.structs.replace(BEFORE, **changes)


@pytest.mark.parametrize(
    ("value", "code", "status"),
    [
        pytest.param({}, "entity.invalid_input", 422, id="nothing in it"),
        pytest.param({"id": "x", "more": 1}, "entity.invalid_input", 422, id="nothing that can be changed"),
        pytest.param({"name": ""}, "guard.invalid_input", 400, id="an empty name"),
        pytest.param({"events": []}, "guard.invalid_input", 400, id="no events"),
        pytest.param({"config": {"retries": 1}}, "guard.invalid_input", 400, id="config needs its URL again"),
        pytest.param([], "guard.invalid_input", 400, id="no object"),
    ],
)
def test_a_bad_change_is_refused(value: Json, code: str, status: int) -> None:
    """With Logto's code and status."""
    problem = changed_by(value, BEFORE).problems[0]

    assert (problem.code, problem.status) == (code, status)


# --- test sends ------------------------------------------------------------------------


def test_a_test_send_takes_events_and_config_of_its_input() -> None:
    """Not the stored config; the rest as stored."""
    read = hook_object.tested_by(
        {"events": ["PostSignIn", "PostSignIn"], "config": {"url": "http://b/"}}, BEFORE
    )

    assert read.problems == ()
    assert (read.draft.events, read.draft.url, read.draft.headers) == (("PostSignIn",), "http://b/", ())
    assert (read.draft.name, read.draft.timeout_s) == (BEFORE.name, BEFORE.timeout_s)


@pytest.mark.parametrize(
    "value", [{}, {"events": ["PostSignIn"]}, {"config": CONFIG}, {**LEAST, "events": []}]
)
def test_a_test_send_needs_both(value: dict[str, Json]) -> None:
    """Bad input is a 400."""
    problems = hook_object.tested_by(value, BEFORE).problems

    assert {(problem.code, problem.status) for problem in problems} == {("guard.invalid_input", 400)}


NAMES = st.sampled_from(
    ("name", "event", "events", "config", "url", "headers", "retries", "enabled", "signingKey")
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just("PostSignIn"),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(NAMES | st.text(max_size=3), inner, max_size=5)
    ),
    max_leaves=15,
)


@given_any(ANYTHING)
def test_anything_is_read_or_refused_in_words(value: Json) -> None:
    """Whatever comes, a draft or a problem comes of it."""
    for read in (from_logto(value), changed_by(value, BEFORE), hook_object.tested_by(value, BEFORE)):
        assert read.problems or read.draft.events
        assert all(problem.message and problem.code for problem in read.problems)
