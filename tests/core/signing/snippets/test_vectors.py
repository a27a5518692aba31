"""The verifiers in Python and Node, run over the vectors of the signature reference."""

from pathlib import Path
from typing import Any

import pytest

from core.signing.library import find_scheme
from tests.core.signing.snippets.running import LANGUAGES, VECTORS, case_of, run, verifier_of


@pytest.mark.parametrize("key", LANGUAGES)
def test_agree_with_all_vectors(key: str, tmp_path: Path) -> None:
    """A verifier that is handed out says what the provider's own library says, and raises nothing."""
    verifiers: dict[str, str] = {}
    cases: list[dict[str, Any]] = []
    for vector in VECTORS:
        scheme = find_scheme(vector["scheme"])
        name, verifiers[name] = verifier_of(scheme, key, vector)
        cases.append(case_of(scheme, name, vector))

    answers = run(key, tmp_path, verifiers, cases)

    expected = {vector["name"]: vector["expected"] == "valid" for vector in VECTORS}
    assert expected == {vector["name"]: answer for vector, answer in zip(VECTORS, answers, strict=True)}
