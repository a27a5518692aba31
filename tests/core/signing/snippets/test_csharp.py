"""What the text of C#'s verifiers shows: a compiler for them is not at hand wherever these tests run."""

import re

import pytest

from core.signing.library import find_scheme, schemes
from core.signing.snippets import snippet

NAMES = [scheme.name for scheme in schemes()]


def _text(name: str) -> str:
    return snippet(find_scheme(name), "csharp").text


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_is_told(name: str) -> None:
    """The compiler warns (CS1573) where some parameters are documented and another is not."""
    text = _text(name)
    [declared] = re.findall(r"public static bool Verify\((.*?)\)\n", text, re.DOTALL)
    parameters = re.sub(r"<.*?>", "", declared).split(",")

    assert [parameter.split()[1] for parameter in parameters] == re.findall(r'<param name="(\w+)">', text)


@pytest.mark.parametrize("name", NAMES)
def test_leaves_no_gap(name: str) -> None:
    """No line stands empty before a brace that closes, nor after one that opens."""
    assert not re.search(r"\{\n\n|\n\n *\}", _text(name))
