"""The verifiers in Python and Node, run over the vectors of the signature reference."""

from pathlib import Path
from typing import Any

import pytest

from core.signing.library import find_scheme
from tests.core.signing.snippets.running import LANGUAGES, VECTORS, case_of, run, verifier_of

# A key that is none is its owner's mistake: a verifier may say so by raising.
NO_KEY = frozenset(("wrong_secret", "secret_encoding"))


@pytest.mark.parametrize("key", LANGUAGES)
def test_agree_with_all_vectors(key: str, tmp_path: Path) -> None:
    """A verifier that is handed out says what the provider's own library says."""
    verifiers: dict[str, str] = {}
    cases: list[dict[str, Any]] = []
    for vector in VECTORS:
        scheme = find_scheme(vector["scheme"])
        name, text = verifier_of(scheme, key, vector)
        verifiers[name] = text
        cases.append(case_of(scheme, name, vector))

    answers = run(key, tmp_path, verifiers, cases)

    assert len(VECTORS) == len(answers)
    told = {vector["name"]: _told(vector, answer) for vector, answer in zip(VECTORS, answers, strict=True)}
    assert {vector["name"]: vector["expected"] == "valid" for vector in VECTORS} == told


@pytest.mark.parametrize("key", LANGUAGES)
def test_a_public_signature_is_written_in_one_way(key: str, tmp_path: Path) -> None:
    """Bits after the last byte of base64 are zero: else two texts would be one signature."""
    [vector] = (
        vector for vector in VECTORS if vector["name"] == "standard-webhooks/doc-v1a-svix-server-test"
    )
    scheme = find_scheme("standard-webhooks")
    name, text = verifier_of(scheme, key, vector)
    case = case_of(scheme, name, vector)
    signature = case["headers"]["webhook-signature"].removesuffix("==")
    texts = [f"{signature[:-1]}{chr(ord(signature[-1]) + bits)}==" for bits in (0, 1)]
    cases = [case | {"headers": case["headers"] | {"webhook-signature": text}} for text in texts]

    assert [True, False] == run(key, tmp_path, {name: text}, cases)


def _told(vector: dict[str, Any], answer: Any) -> Any:
    return False if isinstance(answer, str) and vector["reason"] in NO_KEY else answer
