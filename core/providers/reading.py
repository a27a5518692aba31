"""Reads the provider presets: ``resources/providers/*.toml``, one file each."""

import re
import tomllib
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files

import msgspec

from core.errors import InputError
from core.headers import Headers
from core.model import RetryPolicy
from core.providers.provider import DeliveryRule, Layout, Provider, ProviderEvent

SUFFIX = ".toml"
FOLDER = "providers"
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_RANGE = re.compile(r"([1-5])xx|(\d{3})(?:-(\d{3}))?")


class _Event(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    type: str
    about: str = ""
    body: str = ""
    form: tuple[tuple[str, str], ...] = ()
    headers: Headers = ()
    method: str = "POST"


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    name: str
    title: str
    scheme: str
    user_agent: str
    content_type: str = "application/json"
    layout: Layout = Layout.COMPACT
    body_end: str = ""
    id: str = "{{uuid}}"
    headers: Headers = ()
    timeout_s: float = 10.0
    redirects: int = 0
    pauses_s: tuple[float, ...] = ()
    retried: tuple[str, ...] = ()
    """``5xx``, ``429``, ``500-503``; empty: every answer that is no success."""
    retries_silence: bool = True
    """Whether an attempt without an answer is tried again."""
    success: tuple[str, ...] = ("2xx",)
    notes: tuple[str, ...] = ()
    source: str = ""
    checked: str = ""
    rules_checked: str = ""
    rules_sources: tuple[str, ...] = ()
    estimated: tuple[DeliveryRule, ...] = ()
    events: tuple[_Event, ...] = ()


@lru_cache(maxsize=1)
def providers() -> tuple[Provider, ...]:
    """All there are, by title. Read once."""
    folder = files("resources") / FOLDER
    found = [
        read_provider(each.read_text(encoding="utf-8"), each.name)
        for each in folder.iterdir()
        if each.name.endswith(SUFFIX)
    ]
    return tuple(sorted(found, key=lambda provider: provider.title.casefold()))


def find_provider(name: str) -> Provider:
    """The provider of this name. ``InputError`` with a near name where there is none."""
    wanted = name.strip().lower()
    for provider in providers():
        if wanted in (provider.name, provider.title.lower()):
            return provider
    names = sorted(provider.name for provider in providers())
    near = get_close_matches(wanted[:100], names, 1)
    meant = f" Did you mean {near[0]}?" if near else ""
    raise InputError(f"There is no provider “{name[:60]}”.{meant}", f"Possible: {', '.join(names)}.")


def find_event(provider: Provider, event: str) -> ProviderEvent:
    """An event of a provider; its first for an empty name. ``InputError`` with those that there are."""
    if not event:
        return provider.events[0]
    for known in provider.events:
        if event == known.type:
            return known
    names = ", ".join(known.type for known in provider.events)
    raise InputError(f"{provider.title} has no sample of “{event[:60]}” here.", f"Possible: {names}.")


def read_provider(text: str, origin: str) -> Provider:
    """A provider from its file. ``InputError`` names the file and what is wrong with it."""
    try:
        read = msgspec.convert(tomllib.loads(text), _File)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise InputError(f"{origin}: {error}.") from None
    if not read.events:
        raise InputError(f"{origin}: A provider has at least one event.")
    _check_evidence(read, origin)
    success = _ranges(read.success, origin)
    return Provider(
        retry=RetryPolicy(
            delays_s=read.pauses_s,
            statuses=_ranges(read.retried, origin) or _outside(success),
            failures=read.retries_silence,
            success=success,
        ),
        events=tuple(ProviderEvent(**msgspec.structs.asdict(event)) for event in read.events),
        **{name: getattr(read, name) for name in _AS_THEY_ARE},
    )


_AS_THEY_ARE = tuple(
    name for name in _File.__struct_fields__ if name in Provider.__struct_fields__ and name != "events"
)


def _check_evidence(read: _File, origin: str) -> None:
    """A date without a source proves nothing; and only what was looked up can be left open there."""
    if bool(read.rules_checked) != bool(read.rules_sources):
        raise InputError(f"{origin}: rules_checked and rules_sources belong together: when, and where.")
    if read.rules_checked and _DATE.fullmatch(read.rules_checked) is None:
        raise InputError(f"{origin}: “{read.rules_checked[:20]}” is no date: 2026-11-22 is.")
    if not all(source.startswith("https://") for source in read.rules_sources):
        raise InputError(f"{origin}: A source is an address: it begins with https://.")
    if read.estimated and not read.rules_checked:
        raise InputError(f"{origin}: Where no rule was checked, none can be told apart as estimated.")


def _ranges(words: tuple[str, ...], origin: str) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for word in words:
        match = _RANGE.fullmatch(word)
        if match is None:
            raise InputError(f"{origin}: “{word[:20]}” is no status: 5xx, 429 or 500-503 are.")
        hundred, low, high = match.groups()
        found.append(
            (int(hundred) * 100, int(hundred) * 100 + 99) if hundred else (int(low), int(high or low))
        )
    return tuple(found)


def _outside(success: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """All statuses of answers but these."""
    found: list[tuple[int, int]] = []
    start = 200
    for low, high in sorted(success):
        if start < low:
            found.append((start, low - 1))
        start = high + 1
    return (*found, (start, 599)) if start <= 599 else tuple(found)
