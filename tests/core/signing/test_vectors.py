"""The vectors of the signature reference, and what the providers' own documentation works out."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from core.signing import Message, verify
from core.verdict import SchemeOptions, Verdict

DATA = Path(__file__).parents[2] / "data" / "signing"
VECTORS = json.loads((DATA / "signature-vectors.json").read_text(encoding="utf-8"))["vectors"]
DOCUMENTED = json.loads((DATA / "documented-vectors.json").read_text(encoding="utf-8"))["vectors"]

# Of the vectors' reasons those that a verifier itself can know; the others are a diagnosis' work.
KNOWABLE = frozenset(
    ("missing_header", "missing_timestamp", "malformed_header", "stale_timestamp", "future_timestamp",
     "unsupported_version", "unsupported_algorithm", "untrusted_cert_url", "wrong_key_id")
)  # fmt: skip


def judged(vector: dict[str, Any]) -> Verdict:
    body = vector["body"].encode()
    if vector["body_encoding"] == "base64":
        body = base64.b64decode(vector["body"])
    options = dict(vector.get("options") or {})
    others, tolerance_s = options.pop("additional_secrets", []), options.pop("tolerance", None)
    message = Message(
        body=body,
        headers=tuple((name, value) for name, value in vector["headers"]),
        method=vector["method"],
        url=vector["url"],
    )
    return verify(
        vector["scheme"],
        [vector["secret"], *others],
        message,
        now=vector["now"],
        tolerance_s=tolerance_s,
        options=SchemeOptions(**options),
    )


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vectors(vector: dict[str, Any]) -> None:
    """The verdict is the official libraries', and so is the reason where a verifier can know it."""
    verdict = judged(vector)

    assert (vector["expected"] == "valid") == verdict.valid, verdict.explanation
    if vector["reason"] in KNOWABLE:
        assert vector["reason"] == verdict.reason
    assert sum(part.size for part in verdict.parts) in (0, len(verdict.signed_content))
    assert not vector["secret"] or vector["secret"] not in verdict.explanation


@pytest.mark.parametrize("vector", DOCUMENTED, ids=lambda vector: vector["name"])
def test_documented(vector: dict[str, Any]) -> None:
    """What providers publish as worked examples comes out."""
    assert (vector["expected"] == "valid") == judged(vector).valid
