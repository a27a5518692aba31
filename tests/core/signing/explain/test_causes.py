"""Every cause has its texts, and its paragraph in the documentation."""

from pathlib import Path

import pytest

from core.signing.explain import CAUSES

DOCUMENT = (Path(__file__).parents[4] / "docs" / "explain.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("cause", CAUSES)
def test_a_cause_is_described_for_users(cause: str) -> None:
    """Title, meaning and mending are sentences; the document has a heading with the id and the title."""
    known = CAUSES[cause]

    assert f"### {cause}: {known.title}\n" in DOCUMENT
    assert known.meaning.endswith(".")
    assert known.fix.strip().endswith(".")
    assert "TODO" not in known.fix
