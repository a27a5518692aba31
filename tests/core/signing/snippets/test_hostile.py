"""What comes from outside never breaks a verifier in Python or Node, and never is read as its code."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.signing.library import find_scheme
from core.signing.scheme import Algorithm, Coding, Scheme, SignatureField
from core.signing.snippets import snippet
from core.signing.snippets.literals import text_literal
from tests.core.signing.snippets.running import LANGUAGES, VECTORS, case_of, run, verifier_of

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
HOSTILE = (
    "", '"', "'", "\\", '\\"', '"""', "`${1}`", "${x}", "#{x}", "{x}", "@{body}", "%s", "*/", "//", "\n", "\r\n", "\0",
    "\u2028\u2029", "\x7f\x80", "é€😀", "</script>", "\\u0022", "\\x22", "\N{RIGHT-TO-LEFT OVERRIDE}", "\ufeff",
)  # fmt: skip
ECHO = {
    "python": "def verify(secrets, headers, body, number):\n    return TEXTS[number].encode() == body\n\n\nTEXTS = [{}]\n",
    "node": "export function verify(secrets, headers, body, number) {{\n"
    "  return Buffer.from(TEXTS[number]).equals(body);\n}}\n\nconst TEXTS = [{}];\n",
}


@pytest.mark.parametrize("key", LANGUAGES)
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TEXTS, min_size=50, max_size=200))
def test_literals_give_back_the_text(key: str, tmp_path: Path, texts: list[str]) -> None:
    """A text as a literal is that text again, whatever is in it."""
    texts = [*HOSTILE, *texts]
    source = ECHO[key].replace("[{}]", f"[{', '.join(text_literal(key, text) for text in texts)}]")
    cases = [_case("echo", body=text.encode(), arguments=[number]) for number, text in enumerate(texts)]
    assert [True] * len(texts) == run(key, tmp_path, {"echo": source.replace("{{", "{").replace("}}", "}")}, cases)
