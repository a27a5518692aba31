from typing import Any

import pytest

from core.catalogue.js_json import Json
from core.errors import InputError
from core.scenarios.templates import SIZE_LIMIT, filled, paths, steps_of, value_at

VALUES: dict[str, Any] = {"a": {"b": [1, {"c": "x"}], "d.e": None}, "n": 3, "t": "${n}", "__class__": "no"}


def look_up(path: str) -> Json:
    return value_at(VALUES, steps_of(path), path)


@pytest.mark.parametrize(
    ("value", "made"),
    [
        ("plain", "plain"),
        ("${n}", 3),
        ("${ n }", 3),
        ("n is ${n}", "n is 3"),
        ("${a.b.1.c}${n}", "x3"),
        ("${a.b}", [1, {"c": "x"}]),
        ("b: ${a.b}", 'b: [1,{"c":"x"}]'),
        ("${a.d\\.e}", None),
        ("$${n}", "${n}"),
        ("${t}", "${n}"),
        (["${n}", {"k": "${n}"}], [3, {"k": 3}]),
        (1.5, 1.5),
        ("$n {n}", "$n {n}"),
    ],
)
def test_values_are_put_in(value: Json, made: Json) -> None:
    """A text that is one template becomes the value, within text its text; what was put in is not read again."""
    assert made == filled(value, look_up)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("a.x", "“${a.x}” leads nowhere: there is no “x”."),
        ("a.b.2", "“${a.b.2}” leads nowhere: there is no “2”."),
        ("a.b.-1", "“${a.b.-1}” leads nowhere: there is no “-1”."),
        ("n.__class__", "“${n.__class__}” leads nowhere: there is no “__class__”."),
    ],
)
def test_paths_that_lead_nowhere(path: str, message: str) -> None:
    """A path finds what is in the value and nothing else."""
    with pytest.raises(InputError) as caught:
        filled(f"${{{path}}}", look_up)

    assert message == caught.value.message


@pytest.mark.parametrize(
    "text", ["${", "${a", "${}", "${a..b}", "${1}", "${a-b}", "${" + ".".join("a" * 51) + "}"]
)
def test_templates_not_written_right(text: str) -> None:
    """What is no path is refused before anything runs."""
    with pytest.raises(InputError):
        list(paths(text))


def test_named_paths() -> None:
    """Every path of a value is found, plain ones left out."""
    assert ["a.b", "n", "c"] == list(paths(["${a.b} ${n}", {"x": "${c}", "y": "$${d}"}, 1, None]))


def test_growing_values() -> None:
    """A value that doubles with every step is stopped at the limit, and quickly."""
    value: Json = "x" * 1000

    def doubled() -> None:
        nonlocal value
        for _ in range(40):
            value = filled(["${v}", "${v}"], lambda _path, before=value: before)  # type: ignore[misc]

    with pytest.raises(InputError, match=f"{SIZE_LIMIT:,}"):
        doubled()
