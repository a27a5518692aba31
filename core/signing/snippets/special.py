"""Verifiers written by hand, for schemes that data cannot describe.

``resources/snippets/special`` has a file for each scheme and language, and ``index.toml``, which says of each scheme
what its verifiers are told, what they need, and which library to take where there is no file.
"""

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from core.signing.scheme import Scheme
from core.signing.snippets.language import Language
from core.verdict import SchemeOptions

_FOLDER = resources.files("resources").joinpath("snippets", "special")


@cache
def _index() -> dict[str, dict[str, Any]]:
    return tomllib.loads(_FOLDER.joinpath("index.toml").read_text("utf-8"))


def special_text(scheme: Scheme, key: str) -> tuple[str, tuple[str, ...]]:
    """The verifier and the packages it needs; empty where there is none in this language."""
    file = _FOLDER.joinpath(f"{scheme.name}.{key}")
    told = _index().get(scheme.name, {})
    if not told or not file.is_file():
        return "", ()
    return file.read_text("utf-8"), tuple(told.get("needs", {}).get(key, ()))


def special_parameters(scheme: Scheme, options: SchemeOptions | None) -> tuple[str, ...]:
    """What the scheme's verifiers are told besides keys, headers and body, in order: ``method url now``."""
    return tuple(_index().get(scheme.name, {}).get("parameters", ()))


def library_of(scheme: Scheme, language: Language) -> str:
    """What to use where there is no verifier, as a sentence."""
    library = _index().get(scheme.name, {}).get("libraries", {}).get(language.key, "")
    own = f"A verifier for {scheme.title} in {language.title} is not offered here."
    if library:
        return f"{own} Take the provider's own library: {library}."
    return f"{own} There is one in Python and in Node to go by." if _index().get(scheme.name) else own
