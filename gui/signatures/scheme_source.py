"""The text of a scheme of one's own: a first one to begin with, its mistakes, and what it would sign."""

import re

from core.clock import utc_now
from core.errors import InputError
from core.fact import Fact
from core.signing import Message, read_scheme, signed_content
from core.signing.scheme import Scheme
from core.verdict import Part
from core.views.json_check import JsonProblem

FIRST = """\
name = "my-scheme"
title = "My service"
algorithm = "hmac-sha256"
# Text with places: {body} {id} {timestamp} {url} {method} {path} {header:NAME}
content = "{timestamp}.{body}"

[signature]
header = "X-My-Signature"
coding = "hex"
prefix = "sha256="

[time]
header = "X-My-Timestamp"
unit = "s"
past_s = 300
future_s = 300
"""
# Signed where no request is on the bench.
SAMPLE = Message(
    body=b'{"event":"invoice.paid","amount":1200}',
    headers=(("Content-Type", "application/json"),),
    url="https://example.com/webhooks",
)
_LINE = re.compile(r"line (\d+)(?:, column (\d+))?")
_WHERE = re.compile(r"^[^:]{0,40}, line \d+: | \(at line \d+, column \d+\)| \(at end of document\)")


class Trial(Fact, frozen=True):
    """A text to be tried on a request."""

    text: str
    message: Message


class Preview(Fact, frozen=True):
    """What a scheme would sign of a request."""

    scheme: Scheme | None = None
    content: bytes = b""
    parts: tuple[Part, ...] = ()


def preview(trial: Trial) -> Preview:
    """What would be signed now; no scheme where the text is none."""
    try:
        scheme = read_scheme(trial.text, "")
    except InputError:
        return Preview()
    content, parts = signed_content(scheme, "", trial.message, at=utc_now().timestamp())
    return Preview(scheme, content, parts)


def problem(text: str) -> JsonProblem | None:
    """The first mistake of a scheme's text, or ``None`` if it is sound."""
    try:
        read_scheme(text, "The text")
    except InputError as error:
        found = _LINE.search(error.message)
        line, column = (int(found[1]), int(found[2] or 1)) if found else (1, 1)
        says = f"{_WHERE.sub('', error.message)} {error.hint}".strip()
        return JsonProblem(line, column, 0, says)
    return None
