"""Payloads changed and made into bodies."""

import re

from core.catalogue.js_json import Json, js_json
from core.catalogue.json_text import parse_json
from core.errors import InputError

# Longer than any path into a sample; bounds how deep a value can be put.
STEPS_LIMIT = 50
# More ids than this are cut off without a word. Source: Logto webhook reference, section 2.4.
IDS_LIMIT = 5000
_DELTAS = ("addedUserIds", "removedUserIds", "addedApplicationIds", "removedApplicationIds")


def payload_for_event(payload: dict[str, Json]) -> dict[str, Json]:
    """The payload as the producer would let it go: id lists cut at ``IDS_LIMIT``, empty ones left out.

    Holds for what is made from our samples. What a user wrote is sent as written, unless they ask for this:
    a receiver that is tested with what Logto never sends has to be tried as well.
    """
    return {
        key: _cut(value) if key in _DELTAS else value
        for key, value in payload.items()
        if key not in _DELTAS or value != []
    }


def _cut(value: Json) -> Json:
    return value[:IDS_LIMIT] if isinstance(value, list) else value


def body_for_hook(payload: dict[str, Json], hook_id: str) -> bytes:
    """The body one hook gets: the payload with the hook's id as its last key, as JavaScript writes it."""
    others = {key: value for key, value in payload.items() if key != "hookId"}
    return js_json({**others, "hookId": hook_id}).encode()


def with_value(payload: dict[str, Json], path: str, value: Json) -> dict[str, Json]:
    r"""The payload with another value at a dotted path, the rest untouched and in its order.

    Steps are keys, or indexes of a list (the next free index appends); ``\.`` is a dot inside a key.
    Missing objects, and nulls on the way, become objects.
    """
    steps = [step.replace("\\.", ".") for step in re.split(r"(?<!\\)\.", path)]
    if not path or "" in steps or len(steps) > STEPS_LIMIT:
        raise InputError(f"“{path[:60]}” is not a path.", "Write it like user.name or data.0.id.")
    changed = _changed(payload, steps, value, path)
    assert isinstance(changed, dict)
    return changed


def with_assignment(payload: dict[str, Json], assignment: str) -> dict[str, Json]:
    """The payload after ``PATH=VALUE``; the value is JSON where it can be read so, else text."""
    path, equals, text = assignment.partition("=")
    if not equals:
        raise InputError(f"“{assignment[:60]}” has no “=”.", "Write it like user.name=Zoë.")
    return with_value(payload, path.strip(), read_value(text))


def read_value(text: str) -> Json:
    """JSON where the text is JSON, else the text itself."""
    try:
        return parse_json(text)
    except InputError:
        return text


def _changed(target: Json, steps: list[str], value: Json, path: str) -> Json:
    if not steps:
        return value
    step, rest = steps[0], steps[1:]
    if target is None:
        target = {}
    if isinstance(target, dict):
        return {**target, step: _changed(target.get(step), rest, value, path)}
    if isinstance(target, list):
        index = _index(step, target, path)
        before = target[index] if index < len(target) else None
        return [*target[:index], _changed(before, rest, value, path), *target[index + 1 :]]
    held = js_json(target)
    shown = held if len(held) <= 40 else held[:39] + "…"
    raise InputError(f"“{path}” cannot be set: “{step}” would be inside {shown}, which is not an object.")


def _index(step: str, target: list[Json], path: str) -> int:
    if re.fullmatch(r"[0-9]{1,6}", step) and int(step) <= len(target):
        return int(step)
    possible = f"0 to {len(target)}" if target else "0"
    raise InputError(
        f"“{path}” cannot be set: “{step}” is not an index of that list.", f"Possible: {possible}."
    )
