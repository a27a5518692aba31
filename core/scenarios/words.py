"""A step in words, as timelines in the window and in the terminal show it."""

from core.catalogue.js_json import Json, js_json
from core.scenarios.model import Compare, Do, Expect, Fire, Let, Sequence, Step, Wait

_LONGEST = 80


def step_text(step: Step) -> str:
    """One line without its end: ``Fire PostSignIn (application)``, ``Wait 2 s``."""
    match step:
        case Fire():
            variant = f" ({step.variant})" if step.variant else ""
            hooks = f" to {', '.join(step.hooks)}" if step.hooks else ""
            return f"Fire {step.event}{variant}{hooks}"
        case Wait():
            return f"Wait {_value(step.seconds)} s"
        case Let():
            return f"Let {', '.join(f'{name} = {_value(value)}' for name, value in step.values)}"
        case Expect():
            return f"Expect of {step.of}: {', '.join(_expected(step))}"
        case Compare():
            return f"Compare {_value(step.value)} with {_value(step.equals)}"
        case Do():
            return _block(step)


def step_details(step: Step) -> tuple[str, ...]:
    """What else the step says of itself, a line each: its note, and what it sets."""
    lines = [step.note] if step.note else []
    if isinstance(step, Fire):
        lines += [f"{path} = {_value(value)}" for path, value in step.values]
        lines += [f"from {step.ip}"] if step.ip else []
        lines += [f"with {_cut(step.user_agent)}"] if step.user_agent else []
    return tuple(lines)


def _expected(step: Expect) -> list[str]:
    parts = [
        "" if step.deliveries is None else f"{step.deliveries:,} deliveries",
        step.outcome or "",
        f"status {step.status}" if step.status else "",
        f"decision {step.decision}" if step.decision else "",
    ]
    return [part for part in parts if part]


def _block(step: Do) -> str:
    orders = {
        Sequence.IN_TURN: "one after the other",
        Sequence.EITHER: "in either order",
        Sequence.AT_ONCE: "at once",
    }
    order = orders[step.order]
    match step.loop:
        case 1:
            return order.capitalize()
        case int():
            return f"{step.loop:,} times, {order}"
        case list():
            return f"For each of {len(step.loop):,}, {order}"
        case _:
            return f"As often as {_value(step.loop)} says, {order}"


def _value(value: Json) -> str:
    return _cut(value if isinstance(value, str) else js_json(value))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
