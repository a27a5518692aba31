"""Sample payloads, key for key as the producer sends them.

Each file of ``resources/events`` holds the bodies of one event type by variant, the usual one first,
with placeholders such as ``{user_id}`` where every event has values of its own. The bodies are recorded
ones; routes that were not recorded are composed after those that were. Source: Logto webhook reference,
sections 1, 2.2, 2.3 and 14.
"""

import json
import re
import string
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from random import Random, SystemRandom

import msgspec

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
# A seeded sample is the same on every day, so its moment comes from the seed as well.
_SEEDED_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
_YEAR_MS = 365 * 86_400_000


class Client(msgspec.Struct, frozen=True):
    """Who caused an event, as the producer saw them. ``None``: as in the sample; empty: left out."""

    ip: str | None = None
    """Goes where the event has its ``ip`` or ``userIp``; events of trusted devices have neither."""
    user_agent: str | None = None


class Cast(msgspec.Struct, frozen=True):
    """Who and what events are about: those of one action share one cast, and so agree in every id."""

    values: dict[str, str]
    """By placeholder: ``user_id``, ``email``, ``organization_id`` …"""
    joined_before_ms: int
    """How long before the event its user, role or organization was made."""


AS_SAMPLED = Client()


def new_cast(rng: Random = _FRESH) -> Cast:
    """Another user, session, organization …; a seeded ``rng`` gives the same ones again."""

    def made(length: int, alphabet: str = ID_ALPHABET) -> str:
        return "".join(rng.choices(alphabet, k=length))

    username, name = rng.choice(_PEOPLE)
    values = {
        "browser": _BROWSER,
        "username": username,
        "name": name,
        "email": f"{username}@example.com",
        "phone": f"3584{rng.randrange(10**8):08d}",
        "ip": f"203.0.113.{rng.randrange(1, 255)}",
        **{name: made(12) for name in ("user_id", "other_user_id", "organization_id")},
        # The longest that a user who is brought along may have, since release 1.44.
        "long_user_id": made(128),
        **{name: made(43, _SESSION_ALPHABET) for name in ("session_id", "grant_id", "other_grant_id")},
        **{name: made(21) for name in _LONG_IDS},
    }
    return Cast(values, 86_400_000 * 40 + rng.randrange(86_400_000))


_LONG_IDS = (
    "application_id",
    "other_application_id",
    "device_id",
    "invitation_id",
    "resource_id",
    "scope_id",
    "role_id",
    "organization_role_id",
    "organization_scope_id",
)


def sample(
    event_type: str,
    *,
    now: datetime,
    rng: Random = _FRESH,
    variant: str | None = None,
    cast: Cast | None = None,
    client: Client = AS_SAMPLED,
) -> dict[str, Json]:
    """A payload of this event type as if it happened now, still without ``hookId``.

    Args:
        now: aware; becomes ``createdAt`` and what else is of the moment.
        rng: where ids and the person come from; a seeded one gives the same payload again.
        variant: one of ``variants(event_type)``; empty or ``None`` for the usual one.
        cast: who it is about, in the place of what ``rng`` would make up.
        client: whose request caused it.
    """
    bodies = _bodies(event_type)
    name = variant or next(iter(bodies))
    if name not in bodies:
        problem = f"{event_type} has no variant “{name[:60]}”."
        raise InputError(problem, f"Possible: {', '.join(bodies)}.")
    filled = _filled(bodies[name], _values(cast or new_cast(rng), now))
    assert isinstance(filled, dict)
    return _seen_from(filled, client)


def seeded_moment(rng: Random) -> datetime:
    """The moment of a seeded sample: with it, one seed gives one payload, times included."""
    return _SEEDED_YEAR + timedelta(milliseconds=rng.randrange(_YEAR_MS))


def variants(event_type: str) -> tuple[str, ...]:
    """The names of this event type's bodies, the usual one first."""
    return tuple(_bodies(event_type))


@lru_cache(maxsize=64)
def _bodies(event_type: str) -> dict[str, Json]:
    path = files("resources") / "events" / f"{find(event_type).type}.json"
    bodies: dict[str, Json] = json.loads(path.read_text(encoding="utf-8"))
    return bodies


def _values(cast: Cast, now: datetime) -> dict[str, str | int]:
    now_ms = to_ms(now)
    return {
        **cast.values,
        "now": iso_ms(now),
        "just_ms": now_ms - 30,
        "earlier_ms": now_ms - cast.joined_before_ms,
        "expires_ms": now_ms + _TRUSTED_FOR // timedelta(milliseconds=1),
    }


def _seen_from(payload: dict[str, Json], client: Client) -> dict[str, Json]:
    over = {"ip": client.ip, "userIp": client.ip, "userAgent": client.user_agent}
    changed = {key: value if (new := over.get(key)) is None else new for key, value in payload.items()}
    return {key: value for key, value in changed.items() if value != "" or key not in over}


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
