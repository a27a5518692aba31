"""What an endpoint made of a challenge: every point that a provider looks at, in sentences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from core.content import decode, response_body
from core.handshakes.handshake import BODY_LIMIT, Challenge, Expected
from core.headers import every, first
from core.model import Attempt, Response


class Level(StrEnum):
    """What a finding means."""

    GOOD = "good"
    BAD = "bad"
    """The provider would not accept it."""
    NOTE = "note"
    """It would, and yet."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One point that was looked at."""

    level: Level
    sentence: str
    """Holds nothing that the endpoint sent."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a provider would say to an answer."""

    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """Nothing is bad."""
        return all(finding.level is not Level.BAD for finding in self.findings)


def judge(challenge: Challenge, attempt: Attempt) -> Judgement:
    """Look at what came of a challenge that was sent."""
    expected = challenge.expected
    if attempt.failure is not None or attempt.response is None:
        said = attempt.failure.message if attempt.failure else "No answer came."
        return Judgement((Finding(Level.BAD, said),))
    response = attempt.response
    findings = [
        _status(expected, response.status),
        *_headers(expected, response),
        *_body(expected, response),
        _time(expected, attempt.timeline.end / 1e9),
    ]
    return Judgement(tuple(findings))


def _status(expected: Expected, status: int) -> Finding:
    wanted = status_words(expected.statuses)
    if status in expected.statuses:
        return Finding(Level.GOOD, f"The status is {status}, as it has to be.")
    followed = " A redirect is not followed." if 300 <= status <= 399 else ""
    return Finding(Level.BAD, f"The status is {status}; wanted is {wanted}.{followed}")


def status_words(statuses: Sequence[int]) -> str:
    """``200 or 204``, ``one from 400 to 499``."""
    if len(statuses) > 3:
        return f"one from {statuses[0]} to {statuses[-1]}"
    return " or ".join(str(status) for status in statuses)


def _headers(expected: Expected, response: Response) -> Iterator[Finding]:
    media_type = (first(response.headers, "content-type") or "").partition(";")[0].strip().lower()
    if expected.types:
        yield _type(expected.types, media_type)
    elif expected.text is not None and media_type == "text/html":
        yield Finding(
            Level.NOTE,
            "The challenge goes back as text/html: whoever sends one can put a script on that site. Use text/plain.",
        )
    for name, values in expected.headers:
        yield _field(name, values, every(response.headers, name))


def _type(types: Sequence[str], found: str) -> Finding:
    if found in types:
        return Finding(Level.GOOD, f"Its type is {found}.")
    state = f"is not {' or '.join(types)}" if found else f"is missing; wanted is {' or '.join(types)}"
    return Finding(Level.BAD, f"Its Content-Type {state}.")


def _field(name: str, values: Sequence[str], found: Sequence[str]) -> Finding:
    if not found:
        return Finding(Level.BAD, f"The field {name} is missing.")
    if values and found[0].strip().lower() not in [value.lower() for value in values]:
        return Finding(Level.BAD, f"The field {name} has another value; wanted is {' or '.join(values)}.")
    return Finding(Level.GOOD, f"The field {name} is there.")


def _body(expected: Expected, response: Response) -> Iterator[Finding]:
    if expected.empty:
        size = response.body_size
        said = f"There are {size:,} bytes of body; there must be none." if size else "There is no body."
        yield Finding(Level.BAD if size else Level.GOOD, said)
    if expected.text is None and expected.json is None:
        return
    content = decode(response_body(response), response.headers, limit=BODY_LIMIT)
    if content.problem or content.truncated:
        yield Finding(Level.BAD, content.problem or f"The body is longer than {BODY_LIMIT:,} bytes.")
    elif expected.text is not None and content.data == expected.text.encode():
        yield Finding(Level.GOOD, "The body is the challenge, byte for byte.")
    elif expected.json is not None and (problem := _json_problem(expected, content.data)) is None:
        yield Finding(Level.GOOD, f"The JSON holds {' and '.join(expected.json)} as it has to be.")
    else:
        problem = _text_problem(expected.text, content.data) if expected.text is not None else problem
        yield Finding(Level.BAD, problem or "The body is not what was wanted.")


def _json_problem(expected: Expected, body: bytes) -> str | None:
    """Why a body does not hold the members wanted."""
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return "The body is not JSON." if body else "There is no body; wanted is JSON."
    if not isinstance(value, dict):
        return "The body is JSON, but no object."
    for name, wanted in (expected.json or {}).items():
        if name not in value:
            return f"The JSON has no {name}."
        if value[name] != wanted or isinstance(value[name], bool) != isinstance(wanted, bool):
            return f"The JSON has a {name}, with another value than it should."
    return None


def _text_problem(wanted: str, body: bytes) -> str:
    """Why a body is not the challenge."""
    challenge = wanted.encode()
    if not body:
        return "There is no body; wanted is the challenge."
    if body.strip() == challenge:
        return "There is white space around the challenge: it has to be the whole body."
    if body.strip(b'" \r\n') == challenge:
        return "The challenge is in quotes: it has to be plain text, not JSON."
    if challenge in body:
        return "The challenge is in the body, among other things: it has to be the whole body."
    return "The body is not the challenge."


def _time(expected: Expected, took_s: float) -> Finding:
    took = f"{took_s * 1000:.0f} ms" if took_s < 1 else f"{took_s:.2f} s"
    said = f"It took {took} of the {expected.within_s:g} s that there are."
    return Finding(Level.GOOD if took_s <= expected.within_s else Level.BAD, said)
