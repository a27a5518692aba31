"""A provider's side: what it sends, and what it makes of an endpoint's answer."""

import msgspec
import pytest

from core.errors import InputError
from core.handshakes import (
    HANDSHAKES,
    Challenge,
    Expected,
    Level,
    answer,
    challenges,
    enabled,
    judge,
)
from core.headers import Headers
from core.model import Attempt, Failure, FailureKind, Phase, Timeline
from core.signing import Message
from tests.core.handshakes.worlds import NOW, PLAYERS, SECRETS
from tests.facts import an_attempt

URL = "https://shop.example/hook?tenant=7"
PLAYED = [each.name for each in HANDSHAKES if each.play is not None]
PLAIN: Headers = (("Content-Type", "text/plain; charset=utf-8"),)
JSON: Headers = (("Content-Type", "application/json"),)


def played(name: str) -> tuple[Challenge, ...]:
    return challenges(name, URL, key=PLAYERS.get(name, ""), nonce="k3v9x0q2n5", at=NOW)


def answered(status: int, headers: Headers, body: bytes, took_ms: int = 3) -> Attempt:
    attempt = an_attempt(timeline=Timeline(end=took_ms * 1_000_000))
    assert attempt.response is not None
    head = b"HTTP/1.1 200 OK\r\n\r\n"
    response = msgspec.structs.replace(
        attempt.response,
        status=status,
        headers=headers,
        body_size=len(body),
        received=head + body,
        body_start=len(head),
    )
    return msgspec.structs.replace(attempt, response=response)


@pytest.mark.parametrize("name", PLAYED)
def test_both_sides_understand_one_another(name: str) -> None:
    """What is played to our own receiver is answered as the provider wants it, every challenge of it."""
    switched_on = enabled([name], SECRETS)

    for challenge in played(name):
        reply = answer(challenge.message, switched_on, now=NOW)
        assert reply is not None, challenge.title
        given = reply.answer
        judgement = judge(challenge, answered(given.status, given.headers, given.body))
        assert judgement.passed, (challenge.title, judgement)


@pytest.mark.parametrize("name", PLAYED)
def test_an_endpoint_that_answers_ok_to_everything_passes_only_where_that_is_enough(name: str) -> None:
    """200 with “OK” is no consent, save to the two that want a 200 and nothing else."""
    passed = all(judge(challenge, answered(200, PLAIN, b"OK")).passed for challenge in played(name))

    assert passed == (name in ("notion", "trello"))


@pytest.mark.parametrize("name", PLAYED)
def test_the_query_of_an_endpoint_stays(name: str) -> None:
    """A challenge adds its parameters to those the URL has."""
    assert all(challenge.message.url.startswith(URL) for challenge in played(name))


@pytest.mark.parametrize("name", [each.name for each in HANDSHAKES if each.play and each.key_needed])
def test_a_side_that_needs_a_secret_is_not_played_without(name: str) -> None:
    """The error says which secret."""
    with pytest.raises(InputError, match="cannot be played without"):
        challenges(name, URL, nonce="k3v9x0q2n5", at=NOW)


def test_what_only_the_provider_can_sign_is_not_played() -> None:
    """Amazon's messages are signed with Amazon's key."""
    with pytest.raises(InputError, match="only Amazon SNS can sign it"):
        challenges("sns", URL, nonce="k3v9x0q2n5", at=NOW)


ECHO = Challenge(
    "an echo",
    Message(body=b"", method="GET", url=URL),
    Expected(within_s=3, text="abc", types=("text/plain",)),
)
JSON_ECHO = Challenge(
    "a JSON echo", Message(body=b"", method="GET", url=URL), Expected(within_s=3, json={"n": 1})
)
HTML_ECHO = Challenge("an echo", Message(body=b"", method="GET", url=URL), Expected(within_s=3, text="abc"))
EMPTY = Challenge("nothing", Message(body=b"", url=URL), Expected(within_s=5, statuses=(204,), empty=True))
FIELD = Challenge(
    "a field", Message(body=b"", url=URL), Expected(within_s=5, headers=(("X-Hook-Secret", ("s",)),))
)

BAD = {
    "another status": (ECHO, answered(500, PLAIN, b"abc"), "The status is 500; wanted is 200."),
    "a redirect": (ECHO, answered(302, PLAIN, b"abc"), "The status is 302; wanted is 200. A redirect is not"),
    "another type": (ECHO, answered(200, JSON, b"abc"), "Its Content-Type is not text/plain."),
    "no type": (ECHO, answered(200, (), b"abc"), "Its Content-Type is missing; wanted is text/plain."),
    "no body": (ECHO, answered(200, PLAIN, b""), "There is no body; wanted is the challenge."),
    "a line end after the challenge": (
        ECHO,
        answered(200, PLAIN, b"abc\n"),
        "white space around the challenge",
    ),
    "the challenge as JSON": (ECHO, answered(200, PLAIN, b'"abc"\n'), "The challenge is in quotes"),
    "the challenge in a page": (ECHO, answered(200, PLAIN, b"<p>abc</p>"), "among other things"),
    "another text": (ECHO, answered(200, PLAIN, b"abd"), "The body is not the challenge."),
    "an answer too late": (ECHO, answered(200, PLAIN, b"abc", 3001), "It took 3.00 s of the 3 s"),
    "a body that is no JSON": (JSON_ECHO, answered(200, JSON, b"n=1"), "The body is not JSON."),
    "JSON that is no object": (JSON_ECHO, answered(200, JSON, b"[1]"), "JSON, but no object."),
    "a member that is missing": (JSON_ECHO, answered(200, JSON, b"{}"), "The JSON has no n."),
    "a member with another value": (
        JSON_ECHO,
        answered(200, JSON, b'{"n":2}'),
        "another value than it should",
    ),
    "true in the place of 1": (JSON_ECHO, answered(200, JSON, b'{"n":true}'), "another value than it should"),
    "a body where none may be": (EMPTY, answered(204, (), b"ok"), "There are 2 bytes of body"),
    "a field that is missing": (FIELD, answered(200, (), b""), "The field X-Hook-Secret is missing."),
    "a field with another value": (FIELD, answered(200, (("x-hook-secret", "t"),), b""), "has another value"),
}


@pytest.mark.parametrize(("challenge", "attempt", "said"), BAD.values(), ids=BAD)
def test_what_a_provider_would_not_accept_is_said(challenge: Challenge, attempt: Attempt, said: str) -> None:
    """One bad finding, in a sentence that says what is wanted."""
    judgement = judge(challenge, attempt)
    bad = [finding.sentence for finding in judgement.findings if finding.level is Level.BAD]

    assert not judgement.passed
    assert 1 == len(bad)
    assert said in bad[0]


def test_an_endpoint_that_cannot_be_reached_has_no_other_findings() -> None:
    """The failure's own sentence."""
    failure = Failure(kind=FailureKind.REFUSED, phase=Phase.CONNECT, message="Nothing listens there.")
    judgement = judge(ECHO, an_attempt(None, failure=failure))

    assert ["Nothing listens there."] == [finding.sentence for finding in judgement.findings]


def test_an_echo_as_html_is_noted() -> None:
    """It passes, and yet whoever sends a challenge could put a script there."""
    judgement = judge(HTML_ECHO, answered(200, (("Content-Type", "text/html"),), b"abc"))

    assert judgement.passed
    assert [Level.NOTE] == [each.level for each in judgement.findings if each.level is not Level.GOOD]
