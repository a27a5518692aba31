"""Signatures through the real entry point: the published vectors, and one request from the sender to its diagnosis."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.test_cli import CommandLine

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "signing" / "signature-vectors.json").read_text()
)["vectors"]
# Of three kinds, so that a minute is not spent on what tests of the explanation do for all.
EXPLAINED = ("github", "sendgrid", "paddle")


@pytest.fixture
def hookbench(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "workspace")


def batch(folder: Path, vectors: list[dict[str, Any]]) -> str:
    """The name of a file that holds these."""
    file = folder / "vectors.jsonl"
    file.write_text("".join(f"{json.dumps(vector)}\n" for vector in vectors))
    return str(file)


def test_every_vector_is_judged_as_its_provider_does(hookbench: CommandLine, tmp_path: Path) -> None:
    """In order, names handed through, every verdict as the providers' libraries have it."""
    out = hookbench("verify", "--batch", batch(tmp_path, VECTORS), "--no-explain", status=1)
    verdicts = [json.loads(line) for line in out.splitlines()]

    assert [(vector["name"], vector["expected"] == "valid") for vector in VECTORS] == [
        (verdict["name"], verdict["valid"]) for verdict in verdicts
    ]


def test_what_does_not_hold_is_explained(hookbench: CommandLine, tmp_path: Path) -> None:
    """The cause that the vector names comes first; none where it says that there is none."""
    vectors = [vector for vector in VECTORS if vector["scheme"] in EXPLAINED]
    out = hookbench("verify", "--batch", batch(tmp_path, vectors), status=1)
    told = [
        (vector["name"], vector["diagnosis"], (json.loads(line)["diagnosis"] or [{"id": "none"}])[0]["id"])
        for vector, line in zip(vectors, out.splitlines(), strict=True)
        if "diagnosis" in vector
    ]

    assert [each for each in told if each[1] != each[2]] == []
    assert len(told) > 20


def test_a_request_is_followed_from_its_signature_to_its_diagnosis(hookbench: CommandLine) -> None:
    """Signed on the way out, judged on the way in, recorded, exported, pasted, and explained when it was changed."""
    hookbench.environment["KEY"] = "whsec_made-up-key-of-a-test"
    key = ("--scheme", "stripe", "--secret", "env:KEY")
    with hookbench.listening("--verify", "auto", "--secret", "env:KEY", "--count", "2") as listener:
        sent = hookbench.json("send", f"{listener.url}/in", "--body", '{"a":1}', *key)
        capture = listener.next()
        hookbench("send", f"{listener.url}/in", "--body", "unsigned")
        unsigned = listener.next()
    pasted = hookbench("captures", "show", capture["id"], "--curl").replace('{"a":1}', '{"a": 1}')
    explained = hookbench.json(
        "verify", "--secret", "env:KEY", "--request", "-", status=1, typed=pasted.encode()
    )

    assert (capture["signature"]["scheme"], capture["signature"]["valid"]) == ("stripe", True)
    assert unsigned["signature"] is None
    assert hookbench.json("verify", "--capture", capture["id"], *key)["valid"] is True
    assert hookbench.json("verify", "--delivery", sent["id"], *key)["valid"] is True
    assert (explained["scheme"], explained["diagnosis"][0]["id"]) == ("stripe", "D01")


def test_a_hook_with_another_scheme_is_checked_with_its_key(hookbench: CommandLine) -> None:
    """What the hook sent needs no key to be verified, on either side."""
    with hookbench.listening("--count", "1") as listener:
        url = f"{listener.url}/slack"
        hook = ("hooks", "add", "--name", "N", "--event", "PostSignIn", "--url", url, "--scheme", "slack")
        hookbench(*hook)
        fired = hookbench.json("trigger", "PostSignIn")
        capture = listener.next()
    delivered = hookbench.json("verify", "--delivery", fired["deliveries"][0]["id"])

    assert capture["signature"]["scheme"] == "slack"
    assert hookbench.json("verify", "--capture", capture["id"])["valid"] is True
    assert (delivered["scheme"], delivered["valid"]) == ("slack", True)
