"""Verifiers written by hand, for schemes that data cannot describe.

``resources/snippets/special`` has a file for each scheme and language, and ``index.toml``, which says of each scheme
what its verifiers are told and what they need.
"""

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from core.signing.scheme import Scheme
from core.signing.snippets.language import filled, language

_FOLDER = resources.files("resources").joinpath("snippets", "special")


@cache
def _index() -> dict[str, dict[str, Any]]:
    return tomllib.loads(_FOLDER.joinpath("index.toml").read_text("utf-8"))


def special_text(scheme: Scheme, key: str) -> tuple[str, tuple[str, ...]]:
    """The verifier and the packages it needs; empty where there is none in this language."""
    told = _told(scheme)
    file = _FOLDER.joinpath(f"{scheme.name}.{key}")
    if not told or not file.is_file():
        return "", ()
    text = filled(file.read_text("utf-8"), {"raw_body": language(key).raw_body})
    return text, tuple(told.get("needs", {}).get(key, ()))


def special_parameters(scheme: Scheme) -> tuple[str, ...]:
    """What the scheme's verifiers are told besides keys, headers and body, in order: ``method``, ``url``, fields of
    ``SchemeOptions``, ``now``.
    """
    return tuple(_told(scheme).get("parameters", ()))


def _told(scheme: Scheme) -> dict[str, Any]:
    """What the index says of a scheme that is built in; a user's own may have the same name."""
    return {} if scheme.own else _index().get(scheme.name, {})
