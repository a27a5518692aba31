"""A scheme as a file: TOML, read strictly; mistakes name their line.

Source: docs/schemes.md.
"""

import re
import tomllib

import msgspec

from core.errors import InputError, LimitError
from core.headers import name_problem
from core.signing.content import pieces_of
from core.signing.scheme import Coding, Grammar, KeyForm, Scheme, SignatureField, TimeField
from core.toml_lines import Path, key_lines, line_of
from core.verdict import SchemeOptions

# A scheme is a page; the longest of ours has 2 KiB.
FILE_LIMIT = 64 * 1024
TEXT_LIMIT = 2000
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_TABLES: dict[str, type[msgspec.Struct]] = {"signature": SignatureField, "time": TimeField}
_UNITS = ("s", "ms", "iso")


class _Mistake(Exception):  # noqa: N818 - it becomes an InputError with its line, and never leaves this module
    def __init__(self, path: Path, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.path = path
        self.message = message
        self.hint = hint


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
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(
            f"{origin} is no TOML: {error}.", "Start from a scheme that is there: schemes show."
        ) from error
    try:
        _check_keys(table)
        scheme = _converted(table)
        _check(scheme, is_own=is_own)
    except _Mistake as mistake:
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
            raise _Mistake(
                (*path, key), f"“{key[:60]}” means nothing here.", f"Possible: {', '.join(possible)}."
            )


def _converted(table: dict[str, object]) -> Scheme:
    try:
        return msgspec.convert(table, Scheme)
    except msgspec.ValidationError as error:
        message, _, place = str(error).partition(" - at `$.")
        path = tuple(part for part in re.split(r"[.`\[\]]", place) if part and part != "...")
        raise _Mistake(path, f"{'.'.join(path) or 'The file'}: {message}.") from None


def _check(scheme: Scheme, *, is_own: bool) -> None:
    if not _NAME.fullmatch(scheme.name):
        raise _Mistake(("name",), "A name is up to 60 lower-case letters, digits and hyphens.")
    if scheme.function and is_own:
        raise _Mistake(("function",), "A scheme of your own is data: it has no function.")
    try:
        pieces_of(scheme.content)
    except ValueError as error:
        raise _Mistake(("content",), f"{error}.", "Write {{ and }} for braces.") from None
    for option in scheme.options:
        if option not in SchemeOptions.__struct_fields__:
            raise _Mistake(("options",), f"“{option[:60]}” is no option.")
    _check_signature(scheme)
    if scheme.time is not None:
        _check_time(scheme.time)
    for name in (scheme.id_header, scheme.id_fallback):
        _check_header(name, ("id_header",))
    for value in _texts(scheme):
        if len(value) > TEXT_LIMIT:
            raise _Mistake((), f"A text is longer than {TEXT_LIMIT:,} characters.")


def _check_signature(scheme: Scheme) -> None:
    field = scheme.signature
    _check_header(field.header, ("signature", "header"))
    if not field.header and not scheme.function:
        raise _Mistake(("signature",), "The header of the signature is missing.", "header = “X-Signature”")
    if field.grammar is not Grammar.BARE and not field.entry:
        raise _Mistake(
            ("signature", "grammar"), f"The grammar “{field.grammar}” needs an entry.", "entry = “v1”"
        )
    if field.grammar is Grammar.PAIRS and not (field.separator.strip() and field.assign):
        raise _Mistake(("signature", "separator"), "Entries need something between them.", "separator = “,”")
    if field.coding is Coding.PLAIN and not field.header:
        raise _Mistake(("signature", "coding"), "Only a token is written as it is.")


def _check_time(time: TimeField) -> None:
    if time.unit not in _UNITS:
        raise _Mistake(("time", "unit"), f"“unit” is one of {', '.join(_UNITS)}.")
    if sum(bool(place) for place in (time.header, time.entry, time.body_field)) != 1:
        raise _Mistake(("time",), "The time stands in one place: header, entry or body_field.")
    for name, bound in (("past_s", time.past_s), ("future_s", time.future_s)):
        if bound is not None and not 0 <= bound <= 10**9:
            raise _Mistake(("time", name), f"“{name}” is a number of seconds from 0 to a thousand million.")
    _check_header(time.header, ("time", "header"))


def _check_header(name: str, path: Path) -> None:
    if name and (problem := name_problem(name)):
        raise _Mistake(path, problem)


def _texts(scheme: Scheme) -> list[str]:
    return [scheme.title, scheme.content, scheme.source, *scheme.notes, scheme.signature.header]


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


__all__ = ("FILE_LIMIT", "KeyForm", "read_scheme", "scheme_of", "scheme_text")
