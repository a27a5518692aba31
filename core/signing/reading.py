"""A scheme as a file: TOML, read strictly; mistakes name their line.

Source: docs/schemes.md.
"""

import re
import tomllib
from enum import StrEnum

import msgspec

from core.errors import InputError, LimitError
from core.signing.scheme import Algorithm, Coding, Grammar, KeyForm, Scheme, SignatureField, TimeField
from core.signing.soundness import Mistake, check
from core.toml_lines import Path, key_lines, line_of
from core.verdict import Coverage

# A scheme is a page; the longest of ours has 2 KiB.
FILE_LIMIT = 64 * 1024
_TABLES: dict[str, type[msgspec.Struct]] = {"signature": SignatureField, "time": TimeField}
_ENUMS: dict[Path, type[StrEnum]] = {
    ("algorithm",): Algorithm,
    ("key",): KeyForm,
    ("covers",): Coverage,
    ("signature", "coding"): Coding,
    ("signature", "grammar"): Grammar,
}


def read_scheme(text: str, origin: str) -> Scheme:
    """A scheme of the user's own.

    Args:
        origin: what the file is called, for the sentences.

    ``InputError`` names the line, what is wrong there and what was expected; ``LimitError`` for a file too long.
    """
    return scheme_of(text, origin, is_own=True)


def scheme_of(text: str, origin: str, *, is_own: bool) -> Scheme:
    """The scheme of a file; ``is_own``: the user wrote it, so that it cannot name our functions."""
    if len(text) > FILE_LIMIT:
        raise LimitError(f"{origin} is longer than {FILE_LIMIT // 1024} KiB.", "A scheme is a page of text.")
    text = text.removeprefix("\ufeff")
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(
            f"{origin} is no TOML: {error}.", "Start from a scheme that is there: schemes show."
        ) from error
    try:
        _check_keys(table)
        scheme = _converted(table)
        check(scheme, is_own=is_own)
    except Mistake as mistake:
        line = line_of(key_lines(text), mistake.path)
        raise InputError(f"{origin}, line {line}: {mistake.message}", mistake.hint) from None
    return msgspec.structs.replace(scheme, own=is_own)


def _check_keys(table: dict[str, object]) -> None:
    _known(table, Scheme, ())
    for name, kind in _TABLES.items():
        inner = table.get(name)
        if isinstance(inner, dict):
            _known(inner, kind, (name,))


def _known(table: dict[str, object], kind: type[msgspec.Struct], path: Path) -> None:
    possible = [name for name in kind.__struct_fields__ if name != "own"]
    for key in table:
        if key not in possible:
            raise Mistake(
                (*path, key), f"“{key[:60]}” means nothing here.", f"Possible: {', '.join(possible)}."
            )


def _converted(table: dict[str, object]) -> Scheme:
    try:
        return msgspec.convert(table, Scheme)
    except msgspec.ValidationError as error:
        message, _, place = str(error).partition(" - at `$.")
        path = tuple(part for part in re.split(r"[.`\[\]]", place) if part and part != "...")
        possible = _ENUMS.get(path)
        hint = f"Possible: {', '.join(possible)}." if possible else ""
        raise Mistake(path, f"{'.'.join(path) or 'The file'}: {message}.", hint) from None


# --- the other way ---------------------------------------------------------------------


def scheme_text(scheme: Scheme) -> str:
    """A scheme as the file that ``read_scheme`` reads to the same; what is as by default is left out."""
    tables: dict[str, dict[str, object]] = {"": {}}
    for name, value in msgspec.to_builtins(scheme).items():
        if isinstance(value, dict):
            tables[name] = value
        elif name != "own":
            tables[""][name] = value
    lines = _lines(tables.pop(""), Scheme)
    for name, table in tables.items():
        lines += ["", f"[{name}]", *_lines(table, _TABLES[name])]
    return "\n".join(lines) + "\n"


def _lines(table: dict[str, object], kind: type[msgspec.Struct]) -> list[str]:
    defaults = {each.name: each.default for each in msgspec.structs.fields(kind)}
    return [f"{name} = {_written(value)}" for name, value in table.items() if value != defaults.get(name)]


def _written(value: object) -> str:
    if isinstance(value, list | tuple):
        return f"[{', '.join(_written(each) for each in value)}]"
    # A TOML basic string is a JSON string, but for DEL.
    return msgspec.json.encode(value).decode().replace("\x7f", "\\u007f")
