r"""``${…}`` in texts: values of earlier steps, put in where they are named. Nothing is computed.

``${name.payload.user.id}`` is a path of keys and list indexes; ``\.`` is a dot inside a key. A text that is
one template becomes the value itself, with its type; within other text it becomes the value's text.
``$${`` is a plain ``${``.
"""

import re
from collections.abc import Callable, Iterator

from core.catalogue.js_json import Json, js_json
from core.errors import InputError

# A payload is rarely a hundredth of it; values that grow from step to step end here.
SIZE_LIMIT = 1_000_000

_HOLE = re.compile(r"\$?\$\{([^{}]*)\}")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

LookUp = Callable[[str], Json]
"""Gives the value at a path; ``InputError`` where it leads nowhere."""


def paths(value: Json) -> Iterator[str]:
    """Every path that the templates of a value name. ``InputError`` for one that is not written right."""
    match value:
        case str():
            for hole in _HOLE.finditer(value):
                if not hole[0].startswith("$$"):
                    yield _checked(hole[1].strip())
            if "${" in _HOLE.sub("", value):
                raise InputError(
                    "“${” is not closed.", "Write “}” behind the path, or “$${” for the plain characters."
                )
        case list():
            for member in value:
                yield from paths(member)
        case dict():
            for member in value.values():
                yield from paths(member)


def filled(value: Json, look_up: LookUp) -> Json:
    """The value with every template in it replaced. ``InputError`` where that is too much."""
    made = _filled(value, look_up)
    waiting, size = [made], 0
    while waiting:
        each = waiting.pop()
        size += len(each) if isinstance(each, str) else 1
        if size > SIZE_LIMIT:
            raise InputError(f"A value grew beyond {SIZE_LIMIT:,} characters.", "Put less into it.")
        waiting.extend(each if isinstance(each, list) else each.values() if isinstance(each, dict) else ())
    return made


def _filled(value: Json, look_up: LookUp) -> Json:
    match value:
        case str():
            return _filled_text(value, look_up)
        case list():
            return [_filled(member, look_up) for member in value]
        case dict():
            return {key: _filled(member, look_up) for key, member in value.items()}
        case _:
            return value


def steps_of(path: str) -> list[str]:
    """The keys of a path."""
    return [step.replace("\\.", ".") for step in re.split(r"(?<!\\)\.", path)]


def value_at(value: Json, steps: list[str], path: str) -> Json:
    """What stands at the end of ``steps`` inside a value; ``path`` is the whole, for the error."""
    for step in steps:
        if isinstance(value, dict) and step in value:
            value = value[step]
        elif isinstance(value, list) and re.fullmatch(r"[0-9]{1,6}", step) and int(step) < len(value):
            value = value[int(step)]
        else:
            raise InputError(f"“${{{path[:80]}}}” leads nowhere: there is no “{step[:40]}”.", _offered(value))
    return value


def _filled_text(text: str, look_up: LookUp) -> Json:
    whole = _HOLE.fullmatch(text)
    if whole and not text.startswith("$$"):
        return look_up(whole[1].strip())
    size = 0

    def put_in(hole: re.Match[str]) -> str:
        nonlocal size
        if hole[0].startswith("$$"):
            return hole[0][1:]
        value = look_up(hole[1].strip())
        shown = value if isinstance(value, str) else js_json(value)
        size += len(shown)
        if size > SIZE_LIMIT:
            raise InputError(f"A text grew beyond {SIZE_LIMIT:,} characters.", "Put less into it.")
        return shown

    return _HOLE.sub(put_in, text)


def _checked(path: str) -> str:
    steps = steps_of(path)
    if not _NAME.fullmatch(steps[0]) or "" in steps or len(steps) > 50:
        raise InputError(f"“${{{path[:60]}}}” is not a path.", "Write it like ${name.payload.user.id}.")
    return path


def _offered(value: Json) -> str:
    match value:
        case dict() if value:
            return f"Possible: {', '.join(list(value)[:12])}."
        case list() if value:
            return f"Possible: 0 to {len(value) - 1}."
        case _:
            return "There is nothing inside it."
