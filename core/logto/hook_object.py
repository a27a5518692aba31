"""Logto's hook object: written from a hook, and read with Logto's own rules and error codes.

Source: Logto webhook reference, sections 3 and 11. What a hook has beyond Logto is not in the
object; ``left_out`` says what that is.
"""

import math
from collections.abc import Mapping

import msgspec

from core.catalogue.events import EVENTS, unknown_event
from core.catalogue.js_json import Json
from core.clock import to_ms
from core.delivery_rules import LOGTO_B, apply
from core.fact import Fact
from core.headers import Headers
from core.logto.problem import INVALID_INPUT, MISSING_EVENTS, NOTHING_TO_CHANGE, Path, Problem
from core.logto.stats import Stats, stats_object
from core.model import Hook, HookDraft, Webhook, retry_policy

TENANT = "default"
NAME_LIMIT = 256
DEFAULT_RETRIES = RETRIES_LIMIT = 3
_KNOWN_CONFIG = frozenset(("url", "headers", "retries"))
_CHANGEABLE = frozenset(("name", "event", "events", "config", "enabled"))
_TYPES = frozenset(event.type for event in EVENTS)


class HookRead(Fact, frozen=True):
    """What a hook object says, as far as it could be read."""

    draft: HookDraft
    """Of use only where there are no problems. Its name may be empty: Logto's may."""
    signing_key: str = ""
    """As in the object; empty without one. Logto itself never takes it."""
    problems: tuple[Problem, ...] = ()
    """Why Logto would refuse the object; the first one decides its answer."""
    notes: tuple[str, ...] = ()
    """What is not taken over as it stands, in sentences."""


# --- writing ---------------------------------------------------------------------------


def to_logto(hook: Hook, stats: Stats | None = None, *, with_key: bool = True) -> dict[str, Json]:
    """The hook object as Logto's API gives it, keys in its order.

    Args:
        stats: adds ``executionStats``.
        with_key: whether the signing key is in it; one that cannot be had is not.
    """
    value: dict[str, Json] = {
        "tenantId": TENANT,
        "id": hook.id,
        "name": hook.name,
        "event": None,
        "events": list(hook.events),
        "config": config_object(hook),
    }
    if with_key and not hook.key_problem:
        value["signingKey"] = hook.signing_key
    value["enabled"] = hook.enabled
    value["createdAt"] = to_ms(hook.created_at)
    if stats is not None:
        value["executionStats"] = stats_object(stats)
    return value


def config_object(draft: HookDraft) -> dict[str, Json]:
    """``config``: URL, headers where there are any, retries."""
    config: dict[str, Json] = {"url": draft.url}
    if draft.headers:
        config["headers"] = dict(draft.headers)
    config["retries"] = min(draft.retry.retries, RETRIES_LIMIT)
    return config


def left_out(hook: HookDraft) -> tuple[str, ...]:
    """What the hook object cannot hold of this hook, in sentences; empty where it holds everything."""
    own_times = (hook.timeout_s, hook.timeout_covers, hook.redirects)
    logto_times = (LOGTO_B.timeout_s, LOGTO_B.timeout_covers, LOGTO_B.redirects)
    said = (
        (
            len(dict(hook.headers)) < len(hook.headers),
            "A header that is there more than once keeps only its last value.",
        ),
        (
            hook.retry.retries > RETRIES_LIMIT,
            f"Logto retries at most {RETRIES_LIMIT} times; this hook retries {hook.retry.retries} times.",
        ),
        (
            hook.retry != retry_policy(hook.retry.retries),
            "Logto retries after a 5xx answer only, and pauses 300, 600 and 1,200 ms; this hook does otherwise.",
        ),
        (
            own_times != logto_times,
            "Logto waits 10 seconds for the head of an answer and follows 20 redirects; this hook does otherwise.",
        ),
        (hook.scheme != "logto", f"Logto signs in its own way; this hook signs with “{hook.scheme}”."),
        (hook.actions != (Webhook(),), "Logto calls one endpoint; this hook has other actions."),
        (hook.blocking is not None, "Logto's hooks never block; this one does."),
    )
    return tuple(sentence for holds, sentence in said if holds)


# --- reading ---------------------------------------------------------------------------


def from_logto(value: Json, *, stored: bool = False) -> HookRead:
    """Read a hook object that is to become a new hook.

    Ids, times and unknown keys are passed over, as Logto does. Neither the URL nor the headers are checked: Logto
    does not, and the engine refuses what can never be sent.

    Args:
        stored: Logto wrote it; else somebody sends it. What is stored may have an empty name.
    """
    reading = _Reading()
    given = reading.object(value, ())
    draft = apply(HookDraft(name="", events=(), url=""), LOGTO_B)
    draft = reading.decided(given, draft, name_may_be_empty=stored)
    draft = reading.config(given.get("config"), draft)
    if not draft.events and not reading.found_at("events") and not reading.found_at("event"):
        reading.refuse("A hook listens to at least one event.", (), code=MISSING_EVENTS)
    key = given.get("signingKey")
    return reading.result(draft, signing_key=key if isinstance(key, str) else "")


def changed_by(value: Json, draft: HookDraft) -> HookRead:
    """The draft with what a hook object names in the place of what was there.

    ``config`` is replaced as a whole; the rest that is not named stays. Nothing named is a problem (422).
    """
    reading = _Reading()
    given = reading.object(value, ())
    if not reading.problems and not any(name in _CHANGEABLE for name in given):
        reading.refuse("There is nothing to change in it.", (), code=NOTHING_TO_CHANGE, status=422)
    draft = reading.decided(given, draft, name_may_be_empty=False)
    if "config" in given:
        draft = reading.config(given["config"], draft)
    return reading.result(draft)


def tested_by(value: Json, draft: HookDraft) -> HookRead:
    """The draft a test send uses: events and config of the input, the rest as stored.

    Both are needed. Source: Logto webhook reference, section 9.
    """
    reading = _Reading()
    given = reading.object(value, ())
    events = reading.events(given.get("events"), may_be_empty=False)
    return reading.result(reading.config(given.get("config"), msgspec.structs.replace(draft, events=events)))


class _Reading:
    """One object being read: the values out of it, and what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.notes: list[str] = []

    def result(self, draft: HookDraft, signing_key: str = "") -> HookRead:
        return HookRead(
            draft=draft, signing_key=signing_key, problems=tuple(self.problems), notes=tuple(self.notes)
        )

    def refuse(self, message: str, path: Path, *, code: str = INVALID_INPUT, status: int = 400) -> None:
        self.problems.append(Problem(code=code, message=message, path=path, status=status))

    def found_at(self, name: str) -> bool:
        """Whether something is wrong with this field already."""
        return any(problem.path[:1] == (name,) for problem in self.problems)

    def object(self, value: Json, path: Path) -> Mapping[str, Json]:
        if isinstance(value, dict):
            return value
        self.refuse("This must be an object.", path)
        return {}

    def decided(self, given: Mapping[str, Json], draft: HookDraft, *, name_may_be_empty: bool) -> HookDraft:
        """Name, events and whether it is on."""
        changes: dict[str, object] = {}
        if "name" in given:
            changes["name"] = self.name(given["name"], may_be_empty=name_may_be_empty)
        legacy = self.event(given.get("event"))
        if "events" in given:
            changes["events"] = self.events(given["events"], may_be_empty=bool(legacy)) or legacy
        elif legacy and not draft.events:
            changes["events"] = legacy
        if "enabled" in given:
            changes["enabled"] = self.enabled(given["enabled"])
        return msgspec.structs.replace(draft, **changes)

    def name(self, value: Json, *, may_be_empty: bool) -> str:
        if not isinstance(value, str):
            self.refuse("A name is text.", ("name",))
            return ""
        # JavaScript counts UTF-16 units: an emoji is two of them.
        length = len(value.encode("utf-16-le", "surrogatepass")) // 2
        if length > NAME_LIMIT:
            self.refuse(f"A name has at most {NAME_LIMIT} characters; this one has {length}.", ("name",))
        elif not value and not may_be_empty:
            self.refuse("A name has at least one character.", ("name",))
        return value

    def event(self, value: Json) -> tuple[str, ...]:
        """The legacy single event, which counts only while there are no others."""
        if value is None:
            return ()
        if isinstance(value, str) and value in _TYPES:
            return (value,)
        self.refuse(unknown_event(value) if isinstance(value, str) else "An event is text.", ("event",))
        return ()

    def events(self, value: Json, *, may_be_empty: bool) -> tuple[str, ...]:
        if not isinstance(value, list):
            self.refuse("Events are a list.", ("events",))
            return ()
        if not value and not may_be_empty:
            self.refuse("A hook listens to at least one event.", ("events",))
        known: dict[str, None] = {}
        for place, name in enumerate(value):
            if isinstance(name, str) and name in _TYPES:
                known[name] = None
            else:
                sentence = unknown_event(name) if isinstance(name, str) else "An event is text."
                self.refuse(sentence, ("events", place))
        return tuple(known)

    def enabled(self, value: Json) -> bool:
        if not isinstance(value, bool):
            self.refuse("“enabled” is true or false.", ("enabled",))
            return False
        return value

    def config(self, value: Json, draft: HookDraft) -> HookDraft:
        """URL, headers and retries: replaced as a whole."""
        config = self.object(value, ("config",))
        if unknown := sorted(set(config) - _KNOWN_CONFIG):
            self.notes.append(f"Not known in “config”, and dropped: {', '.join(unknown)[:200]}.")
        url = config.get("url")
        if not isinstance(url, str) and not self.found_at("config"):
            self.refuse("The URL is needed, as text.", ("config", "url"))
        retries = self.retries(config.get("retries", DEFAULT_RETRIES))
        policy = draft.retry if draft.retry.retries == retries else retry_policy(retries)
        headers = self.headers(config.get("headers", {}))
        return msgspec.structs.replace(
            draft, url=url if isinstance(url, str) else "", headers=headers, retry=policy
        )

    def headers(self, value: Json) -> Headers:
        path = ("config", "headers")
        for name, text in self.object(value, path).items():
            if not isinstance(text, str):
                self.refuse("The value of a header is text.", (*path, name))
        if not isinstance(value, dict):
            return ()
        return tuple((name, text) for name, text in value.items() if isinstance(text, str))

    def retries(self, value: Json) -> int:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= RETRIES_LIMIT:
            self.refuse(f"Retries are a number from 0 to {RETRIES_LIMIT}.", ("config", "retries"))
            return DEFAULT_RETRIES
        whole = math.floor(value)
        if whole != value:
            self.notes.append(f"{value} retries come to {whole}: a part of one is never made.")
        return whole
