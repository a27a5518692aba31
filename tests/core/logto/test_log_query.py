"""The parameters of recent requests. Source: Logto webhook reference, section 10."""

import pytest

from core.clock import to_ms
from core.logto.log_query import LogQuery, log_key, read_query
from core.logto.problem import Problem
from tests.facts import NOW

DAY_AGO_MS = to_ms(NOW) - 86_400_000


def read(**given: str) -> LogQuery | Problem:
    return read_query("h", given, now=NOW)


def query(**changes: object) -> LogQuery:
    return LogQuery(**{"hook_id": "h", "start_ms": DAY_AGO_MS, **changes})  # type: ignore[arg-type] # a table of cases


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param({}, query(), id="the first 20 of the last 24 hours"),
        pytest.param(
            {"page": "3", "page_size": "100"}, query(page=3, page_size=100), id="a page of the largest size"
        ),
        pytest.param({"start_time": "5"}, query(start_ms=5), id="a start replaces the window"),
        pytest.param({"end_time": "5"}, query(start_ms=None, end_ms=5), id="so does an end"),
        pytest.param(
            {"start_time": "5", "end_time": "5"}, query(start_ms=5, end_ms=5), id="both are inclusive"
        ),
        pytest.param({"logKey": "TriggerHook.PostSignIn"}, query(event="PostSignIn"), id="a key is an event"),
        pytest.param(
            {"logKey": "PostSignIn"}, query(event="\0"), id="a key without its prefix matches nothing"
        ),
        pytest.param({"logKey": ""}, query(), id="an empty key is none"),
        pytest.param({"enableCap": "true"}, query(cap=True), id="counting may stop"),
        pytest.param({"enableCap": "false"}, query(), id="counting goes on"),
        pytest.param({"other": "x"}, query(), id="what is not known is passed over"),
    ],
)
def test_parameters_make_a_query(given: dict[str, str], expected: LogQuery) -> None:
    """Defaults, limits and the window."""
    assert read(**given) == expected


@pytest.mark.parametrize(
    ("given", "code"),
    [
        pytest.param({"page": "0"}, "guard.invalid_pagination", id="pages begin with 1"),
        pytest.param({"page": "-1"}, "guard.invalid_pagination", id="a negative page"),
        pytest.param({"page": "x"}, "guard.invalid_pagination", id="a page that is a word"),
        pytest.param({"page": ""}, "guard.invalid_pagination", id="an empty page"),
        pytest.param({"page": "1.5"}, "guard.invalid_pagination", id="half a page"),
        pytest.param({"page": "9" * 40}, "guard.invalid_pagination", id="a page beyond all numbers"),
        pytest.param({"page": "\u0661"}, "guard.invalid_pagination", id="digits of another script"),
        pytest.param({"page_size": "0"}, "guard.invalid_pagination", id="empty pages"),
        pytest.param({"page_size": "101"}, "guard.invalid_pagination", id="a page too large"),
        pytest.param({"start_time": "yesterday"}, "guard.invalid_input", id="a time that is a word"),
        pytest.param({"end_time": "1" * 20}, "guard.invalid_input", id="a time beyond all numbers"),
        pytest.param(
            {"start_time": "6", "end_time": "5"}, "log.invalid_time_window", id="it ends before it starts"
        ),
    ],
)
def test_bad_parameters_are_refused_with_logtos_codes(given: dict[str, str], code: str) -> None:
    """400, the code, and a sentence."""
    problem = read(**given)

    assert isinstance(problem, Problem)
    assert (problem.code, problem.status) == (code, 400)
    assert problem.message.endswith(".")


def test_a_key_names_the_event() -> None:
    """The prefix is Logto's."""
    assert log_key("Role.Data.Updated") == "TriggerHook.Role.Data.Updated"


def test_a_page_begins_after_those_before_it() -> None:
    """Pages count from 1."""
    assert [query(page=page, page_size=20).offset for page in (1, 2, 5)] == [0, 20, 80]
