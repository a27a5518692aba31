"""What a handshake is: how a provider asks whether an endpoint is willing, and what it wants to hear."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import parse_qsl, urlsplit

import msgspec

from core.errors import InputError
from core.fact import Fact
from core.headers import first
from core.model import Answer, HandshakeNote
from core.signing import Message

# Challenges are a few hundred bytes; a larger body is an event, and is not read for one.
BODY_LIMIT = 64 * 1024
# The longest that is documented, of Microsoft Graph, stays under 1,000.
ECHO_LIMIT = 4096
PARAMETER_LIMIT = 100
CLIENT_ERRORS = tuple(range(400, 500))

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Secrets = tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """A request that may be a challenge, read as far as a challenge needs."""

    message: Message
    now: float
    """Unix seconds: signed times are compared with it."""
    known: Mapping[str, Secrets] = field(default_factory=dict)
    """The secrets of each handshake, by its name."""

    def secrets(self, name: str) -> Secrets:
        """What is known of a handshake's secret; empty: nothing."""
        return self.known.get(name, ())

    @cached_property
    def query(self) -> Mapping[str, str]:
        """The parameters of the URL, decoded as a form's are; of a repeated name the first."""
        try:
            pairs = parse_qsl(
                urlsplit(self.message.url).query, keep_blank_values=True, max_num_fields=PARAMETER_LIMIT
            )
        except ValueError:
            return {}
        return dict(reversed(pairs))

    @cached_property
    def json(self) -> Json:
        """The body as JSON; ``None`` where it is none, or too large for a challenge."""
        body = self.message.body
        if not body or len(body) > BODY_LIMIT:
            return None
        try:
            value: Json = msgspec.json.decode(body)
        except (msgspec.DecodeError, RecursionError, UnicodeError):
            return None
        return value

    def header(self, name: str) -> str | None:
        """The first field of this name."""
        return first(self.message.headers, name)

    def member(self, *path: str | int) -> Json:
        """What the JSON body holds there; ``None`` where it holds nothing."""
        value = self.json
        for step in path:
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value

    def text(self, *path: str | int) -> str | None:
        """The text that the JSON body holds there; ``None`` for anything else."""
        value = self.member(*path)
        return value if isinstance(value, str) else None


class Answered(Fact, frozen=True):
    """What a challenge gets, and what to note on its capture."""

    answer: Answer
    note: HandshakeNote


@dataclass(frozen=True, slots=True)
class Expected:
    """What a provider wants to hear. Of ``text`` and ``json`` either will do where both are given."""

    within_s: float
    statuses: tuple[int, ...] = (200,)
    text: str | None = None
    """The whole body."""
    json: Mapping[str, Json] | None = None
    """Members of the JSON object in the body, among others."""
    types: tuple[str, ...] = ()
    """The media types it may have; empty: any."""
    headers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Fields that have to be there, with one of these values; none given: any value."""
    empty: bool = False
    """There must be no body."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """One request of the provider's side."""

    title: str
    """What it tries, in a few words: “a PING with a good signature”."""
    message: Message
    expected: Expected


@dataclass(frozen=True, slots=True)
class Playing:
    """What a provider's part is played with."""

    url: str
    """The endpoint's."""
    key: str
    """The secret that both sides know; empty: none."""
    nonce: str
    """Something nobody could have guessed: letters and digits."""
    at: float
    """Unix seconds."""


@dataclass(frozen=True, slots=True)
class Handshake:
    """One provider's way of asking."""

    name: str
    title: str
    """The provider, as it writes its name."""
    asks: str
    """What comes, in a sentence."""
    answers: str
    """What goes back, in a sentence."""
    source: str
    answer: Callable[[Asked], Answered | None]
    """``None`` where this is not its challenge. Never raises for what was received."""
    play: Callable[[Playing], tuple[Challenge, ...]] | None
    """The provider's side; ``None`` where only the provider can play it."""
    key: str = ""
    """What its secret is called: “verify token”; empty: it has none."""
    key_needed: bool = False
    """Whether it cannot be answered without."""
    player_key: str = ""
    """What the provider's side needs, where that is another key."""
    aliases: tuple[str, ...] = field(default=())
    """What people call it besides."""


def challenge_problem(handshake: Handshake, key: str) -> InputError | None:
    """Why a provider's side cannot be played with this key; ``None`` where it can."""
    if handshake.play is None:
        return InputError(
            f"The challenge of {handshake.title} cannot be played: only {handshake.title} can sign it.",
            "The receiver can answer it.",
        )
    if handshake.key_needed and not key:
        wanted = handshake.player_key or handshake.key
        return InputError(
            f"{handshake.title} cannot be played without the {wanted}.", "Give it as the secret."
        )
    return None
