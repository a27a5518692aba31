"""What we sign the providers' own libraries verify, and what they sign we do."""

import json
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from core.headers import Headers
from core.signing import Message, sign, verify

HERE = Path(__file__).parent
FOLDER = HERE.parents[1] / "build" / "peers"
PYTHON = FOLDER / "bin" / "python"
OCTOKIT = FOLDER / "node_modules" / "@octokit" / "webhooks-methods"
NODE = shutil.which("node")

needs_python = pytest.mark.skipif(
    not PYTHON.exists(), reason="the providers' libraries could not be installed: make peers"
)
needs_node = pytest.mark.skipif(
    NODE is None or not OCTOKIT.exists(),
    reason="GitHub's library for Node could not be installed: make peers",
)

SECRETS = {
    "standard-webhooks": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "svix": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "stripe": "whsec_1U3ijvtkqO0Vgezo0Bt0dHjALoVxWXS0",
    "slack": "8f742231b10e8888abcd99yyyzzz85a5",
    "twilio": "12345",
    "github": "It's a Secret to Everybody",
}
JSON_BODIES = ('{"a":1}', '{"note":"Zoë 🚀"}', '{ "a" : [ 1.0, 1e3 ] }\n')
FORM_BODIES = ("CallSid=CA1&Digits=1234&From=%2B1415", "Body=++padded++&Empty=&To=%2B1", "A=%C3%AB")
URL = "https://example.com/in?a=1&b=two%20words"
# The libraries look at the clock themselves.
NOW = float(int(time.time()))


def bodies(scheme: str) -> tuple[str, ...]:
    return FORM_BODIES if scheme == "twilio" else JSON_BODIES


def message_of(scheme: str, body: str, headers: Headers = ()) -> Message:
    content_type = "application/x-www-form-urlencoded" if scheme == "twilio" else "application/json"
    return Message(body=body.encode(), headers=(("Content-Type", content_type), *headers), url=URL)


def question(do: str, scheme: str, body: str, headers: Headers = ()) -> dict[str, Any]:
    return {
        "peer": scheme, "do": do, "secret": SECRETS[scheme], "body": body, "headers": dict(headers), "url": URL,
        "at": NOW, "id": "msg_1",
    }  # fmt: skip


def answers(scheme: str, questions: list[dict[str, Any]]) -> list[Any]:
    command = [str(PYTHON), str(HERE / "ask.py")]
    if scheme == "github":
        script = (HERE / "ask.mjs").read_text(encoding="utf-8")
        command = [NODE or "node", "--input-type=module", "--eval", script]
    done = subprocess.run(
        command,
        input=json.dumps(questions),
        cwd=FOLDER,
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )
    found = json.loads(done.stdout)
    assert isinstance(found, list)
    return found


def cases(*schemes: str) -> list[Any]:
    return [
        pytest.param(scheme, id=scheme, marks=needs_node if scheme == "github" else needs_python)
        for scheme in schemes
    ]


@pytest.mark.parametrize("scheme", cases(*SECRETS))
def test_they_verify_what_we_sign(scheme: str) -> None:
    """And refuse it for another body."""
    asked, expected = [], []
    for body in bodies(scheme):
        signed = sign(scheme, SECRETS[scheme], message_of(scheme, body), message_id="msg_1", at=NOW).headers
        asked += [question("verify", scheme, body, signed), question("verify", scheme, body + "&x=1", signed)]
        expected += [True, False]

    assert expected == [answer is True for answer in answers(scheme, asked)]


@pytest.mark.parametrize("scheme", cases("standard-webhooks", "svix", "slack", "twilio", "github"))
def test_we_verify_what_they_sign(scheme: str) -> None:
    """And refuse it for another body. (Stripe's library makes no signatures.)"""
    asked = [question("sign", scheme, body) for body in bodies(scheme)]
    for body, made in zip(bodies(scheme), answers(scheme, asked), strict=True):
        headers = tuple(made.items())

        assert verify(scheme, SECRETS[scheme], message_of(scheme, body, headers), now=NOW).valid
        assert not verify(scheme, SECRETS[scheme], message_of(scheme, body + "&x=1", headers), now=NOW).valid
