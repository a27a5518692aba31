"""Every handshake there is, and what is done with them: find one, answer a request, play a provider's part."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from core.errors import InputError
from core.handshakes import bodies, confirmations, headers, queries, signatures, tokens
from core.handshakes.handshake import (
    Answered,
    Asked,
    Challenge,
    Handshake,
    Playing,
    Secrets,
    challenge_problem,
)
from core.signing import Message

# A narrower one before a wider one: monday.com's challenge is any object with nothing but a challenge in it,
# Trello's any HEAD.
HANDSHAKES: tuple[Handshake, ...] = (
    signatures.DISCORD,
    signatures.XERO,
    bodies.SLACK,
    bodies.ZOOM,
    bodies.TWITCH,
    bodies.EVENT_GRID,
    bodies.NOTION,
    bodies.MONDAY,
    confirmations.SNS,
    tokens.META,
    tokens.STRAVA,
    tokens.WEBSUB,
    tokens.FITBIT,
    queries.DROPBOX,
    queries.GRAPH,
    queries.X,
    headers.OKTA,
    headers.ASANA,
    headers.CLOUDEVENTS,
    headers.TRELLO,
)
_BY_NAME = {name: each for each in HANDSHAKES for name in (each.name, *each.aliases)}


def find_handshake(name: str) -> Handshake:
    """The handshake of this name or alias, any case; ``InputError`` with a near one where it is none."""
    wanted = name.strip().lower()
    if wanted in _BY_NAME:
        return _BY_NAME[wanted]
    near = get_close_matches(wanted[:100], _BY_NAME, 1)
    meant = f" Did you mean {near[0]}?" if near else ""
    names = ", ".join(sorted(each.name for each in HANDSHAKES))
    raise InputError(f"There is no handshake “{name[:60]}”.{meant}", f"Possible: {names}.")


def enabled(names: Iterable[str], secrets: Mapping[str, Secrets]) -> dict[str, Secrets]:
    """What ``answer`` is to be called with, in the order in which challenges are recognised.

    Raises ``InputError`` for a name that is none, and where one needs a secret and has none.
    """
    wanted = {find_handshake(name).name for name in names}
    for each in HANDSHAKES:
        if each.name in wanted and each.key_needed and not any(secrets.get(each.name, ())):
            raise InputError(
                f"{each.title}'s challenge cannot be answered without its {each.key}.",
                f"Give the {each.key}, or leave {each.name} out.",
            )
    return {
        each.name: tuple(filter(None, secrets.get(each.name, ())))
        for each in HANDSHAKES
        if each.name in wanted
    }


def answer(message: Message, switched_on: Mapping[str, Secrets], *, now: float) -> Answered | None:
    """The answer to a request that is a challenge; ``None`` for any other request.

    Where two handshakes know a challenge, one that accepts it goes before one that refuses.

    Args:
        message: the URL may be a whole one or a request's target.
        switched_on: names with their secrets, as ``enabled`` gives them.
        now: unix seconds.
    """
    asked = Asked(message, now, switched_on)
    refusal: Answered | None = None
    for name in switched_on:
        answered = _BY_NAME[name].answer(asked)
        if answered is not None and answered.note.accepted:
            return answered
        refusal = refusal or answered
    return refusal


def challenges(name: str, url: str, *, key: str = "", nonce: str, at: float) -> tuple[Challenge, ...]:
    """The requests of a provider's side, to be sent one after another.

    Args:
        key: the secret that the endpoint knows too; of a public key the private one.
        nonce: letters and digits that nobody could have guessed.
        at: unix seconds, for what is signed.

    Raises ``InputError`` where this side cannot be played, or not with this key.
    """
    handshake = find_handshake(name)
    if problem := challenge_problem(handshake, key):
        raise problem
    assert handshake.play is not None
    return handshake.play(Playing(url=url, key=key, nonce=nonce, at=at))
