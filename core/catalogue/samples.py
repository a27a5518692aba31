"""Sample payloads, key for key as the producer sends them.

Each file of ``resources/events`` holds the bodies of one event type by variant, the usual one first,
with placeholders such as ``{user_id}`` where every event has values of its own. The bodies are recorded
ones. Source: Logto webhook reference, sections 2.2, 2.3 and 14.
"""

import json
import re
import string
from datetime import datetime, timedelta
from importlib.resources import files
from random import Random, SystemRandom

from core.catalogue.events import find
from core.catalogue.js_json import Json
from core.clock import ID_ALPHABET, iso_ms, to_ms
from core.errors import InputError

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_SESSION_ALPHABET = string.ascii_letters + string.digits + "-_"
_BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"
# Names with more than ASCII in them: what breaks a receiver that writes the body anew before it verifies.
_PEOPLE = (("zoe", "Zoë 北"), ("aino", "Aino Mäkelä"), ("jose", "José Núñez"), ("yuki", "雪 Tanaka"))
_FRESH = SystemRandom()
# How long a browser stays remembered.
_TRUSTED_FOR = timedelta(days=30)


def sample(event_type: str, *, now: datetime, rng: Random = _FRESH, variant: str = "") -> dict[str, Json]:
    """A payload of this event type as if it happened now, still without ``hookId``.

    Args:
        now: aware; becomes ``createdAt`` and what else is of the moment.
        rng: where ids and the person come from; a seeded one gives the same payload again.
        variant: one of ``variants(event_type)``; empty for the usual one.
    """
    bodies = _bodies(event_type)
    name = variant or next(iter(bodies))
    if name not in bodies:
        problem = f"{event_type} has no variant “{variant[:60]}”."
        raise InputError(problem, f"Possible: {', '.join(bodies)}.")
    filled = _filled(bodies[name], _fresh_values(now, rng))
    assert isinstance(filled, dict)
    return filled


def variants(event_type: str) -> tuple[str, ...]:
    """The names of this event type's bodies, the usual one first."""
    return tuple(_bodies(event_type))


def _bodies(event_type: str) -> dict[str, Json]:
    path = files("resources") / "events" / f"{find(event_type).type}.json"
    bodies: dict[str, Json] = json.loads(path.read_text(encoding="utf-8"))
    return bodies


def _fresh_values(now: datetime, rng: Random) -> dict[str, str | int]:
    """Values for every placeholder; those of one event fit together."""

    def made(length: int, alphabet: str = ID_ALPHABET) -> str:
        return "".join(rng.choices(alphabet, k=length))

    username, name = rng.choice(_PEOPLE)
    now_ms = to_ms(now)
    return {
        "now": iso_ms(now),
        "just_ms": now_ms - 30,
        "earlier_ms": now_ms - 86_400_000 * 40 - rng.randrange(86_400_000),
        "expires_ms": now_ms + _TRUSTED_FOR // timedelta(milliseconds=1),
        "browser": _BROWSER,
        "ip": f"203.0.113.{rng.randrange(1, 255)}",
        "username": username,
        "name": name,
        "email": f"{username}@example.com",
        "user_id": made(12),
        "organization_id": made(12),
        "session_id": made(43, _SESSION_ALPHABET),
        "grant_id": made(43, _SESSION_ALPHABET),
        "application_id": made(21),
        "device_id": made(21),
        "resource_id": made(21),
        "scope_id": made(21),
        "role_id": made(21),
        "organization_role_id": made(21),
        "organization_scope_id": made(21),
    }


def _filled(template: Json, values: dict[str, str | int]) -> Json:
    match template:
        case dict():
            return {key: _filled(member, values) for key, member in template.items()}
        case list():
            return [_filled(member, values) for member in template]
        case str():
            if whole := _PLACEHOLDER.fullmatch(template):
                return values[whole[1]]
            return _PLACEHOLDER.sub(lambda found: str(values[found[1]]), template)
        case _:
            return template
