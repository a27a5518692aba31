"""The schemes that come with the program: a file each, read when it is asked for."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from core.errors import InputError
from core.signing.reading import scheme_of
from core.signing.scheme import Scheme

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")


def schemes() -> tuple[Scheme, ...]:
    """Every scheme that is built in, sorted by name."""
    return tuple(_read(name) for name in scheme_names())


@lru_cache(maxsize=1)
def scheme_names() -> tuple[str, ...]:
    """Their names, sorted. Reads no file."""
    return tuple(
        sorted(each.name.removesuffix(".toml") for each in _folder().iterdir() if each.name.endswith(".toml"))
    )


def find_scheme(name: str, own: Iterable[Scheme] = ()) -> Scheme:
    """The scheme of this name, the user's ``own`` first. ``InputError`` with a near name where there is none."""
    for scheme in own:
        if scheme.name == name:
            return scheme
    if name in scheme_names():
        return _read(name)
    names = sorted({*scheme_names(), *(scheme.name for scheme in own)})
    near = get_close_matches(name[:100].lower(), names, 1)
    meant = f" Did you mean {near[0]}?" if near else ""
    raise InputError(f"There is no signature scheme “{name[:60]}”.{meant}", f"Possible: {', '.join(names)}.")


@lru_cache(maxsize=256)
def _read(name: str) -> Scheme:
    assert _NAME.fullmatch(name)
    return scheme_of(
        _folder().joinpath(f"{name}.toml").read_text(encoding="utf-8"), f"{name}.toml", is_own=False
    )


def _folder() -> Traversable:
    return files("resources") / "schemes"
