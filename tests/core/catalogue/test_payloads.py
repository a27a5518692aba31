from typing import Any

import pytest

from core.catalogue.js_json import Json
from core.catalogue.payloads import body_for_hook, with_assignment, with_value
from core.errors import InputError

PAYLOAD: dict[str, Any] = {"event": "E", "user": {"name": None, "tags": ["a"]}, "n": 1}


@pytest.mark.parametrize(
    ("payload", "body"),
    [
        ({"event": "E", "n": 1.0}, '{"event":"E","n":1,"hookId":"h"}'),
        ({"hookId": "old", "event": "Zoë"}, '{"event":"Zoë","hookId":"h"}'),
        ({}, '{"hookId":"h"}'),
    ],
)
def test_the_hooks_id_comes_last(payload: dict[str, Json], body: str) -> None:
    """Each hook gets the payload with its own id as the last key, whatever was there before."""
    assert body.encode() == body_for_hook(payload, "h")


@pytest.mark.parametrize(
    ("path", "changed"),
    [
        ("event", {**PAYLOAD, "event": "X"}),
        ("user.name", {**PAYLOAD, "user": {"name": "X", "tags": ["a"]}}),
        ("user.name.first", {**PAYLOAD, "user": {"name": {"first": "X"}, "tags": ["a"]}}),
        ("user.tags.0", {**PAYLOAD, "user": {"name": None, "tags": ["X"]}}),
        ("user.tags.1", {**PAYLOAD, "user": {"name": None, "tags": ["a", "X"]}}),
        ("new.deep", {**PAYLOAD, "new": {"deep": "X"}}),
        ("a\\.b", {**PAYLOAD, "a.b": "X"}),
    ],
)
def test_setting_a_value(path: str, changed: dict[str, Any]) -> None:
    """A value is put at its path, and key order and all else stay."""
    found = with_value(PAYLOAD, path, "X")

    assert list(changed.items()) == list(found.items())
    assert PAYLOAD["user"] == {"name": None, "tags": ["a"]}


@pytest.mark.parametrize(
    ("assignment", "value"),
    [
        ("n=2", 2),
        ("n=[1,2]", [1, 2]),
        ("n=null", None),
        ("n=two words", "two words"),
        ('n="2"', "2"),
        ("n=", ""),
        ("n=a=b", "a=b"),
    ],
)
def test_values_are_json_if_they_can_be(assignment: str, value: Json) -> None:
    """The text after the equals sign is JSON where it can be read so, else text."""
    assert value == with_assignment(PAYLOAD, assignment)["n"]


@pytest.mark.parametrize(
    ("assignment", "message"),
    [
        ("n", "“n” has no “=”."),
        ("=1", "“” is not a path."),
        ("a..b=1", "“a..b” is not a path."),
        ("n.x=1", "“n.x” cannot be set: “x” would be inside 1, which is not an object."),
        ("user.tags.2=1", "“user.tags.2” cannot be set: “2” is not an index of that list."),
        ("user.tags.x=1", "“user.tags.x” cannot be set: “x” is not an index of that list."),
        (".".join("a" * 51) + "=1", "“" + ".".join("a" * 51)[:60] + "” is not a path."),
    ],
)
def test_paths_that_lead_nowhere(assignment: str, message: str) -> None:
    """What cannot be set is refused in words."""
    with pytest.raises(InputError) as caught:
        with_assignment(PAYLOAD, assignment)

    assert message == caught.value.message
