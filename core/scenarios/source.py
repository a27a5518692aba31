"""One scenario file, as its reader asks it: typed fields, and mistakes that know their line."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any

from core.catalogue.js_json import Json
from core.errors import InputError
from core.toml_lines import Path, key_lines, line_of

TEXT_LIMIT = 5000


class ScenarioError(InputError):
    """Something in a scenario file is not as it has to be."""

    def __init__(
        self, message: str, hint: str = "", *, file: str = "", line: int = 1, column: int = 1
    ) -> None:
        super().__init__(f"{file}, line {line}: {message}" if file else message, hint)
        self.problem = message
        self.line = line
        self.column = column


class Source:
    """The text of a file, and where its keys stand."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._lines = key_lines(text)

    def line(self, path: Path) -> int:
        """The line of a key, from 1."""
        return line_of(self._lines, path)

    def text(self, table: dict[str, Any], key: str, path: Path, *, limit: int = TEXT_LIMIT) -> str:
        """The text of a key; empty where it is absent."""
        value = table.get(key, "")
        if not isinstance(value, str) or len(value) > limit:
            raise self.mistake(
                f"“{key}” is a text of at most {limit:,} characters.", "Put it in quotes.", (*path, key)
            )
        return value

    def flag(self, table: dict[str, Any], key: str, path: Path) -> bool:
        """The boolean of a key; false where it is absent."""
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self.mistake(f"“{key}” is true or false.", "Write it without quotes.", (*path, key))
        return value

    def number(
        self, table: dict[str, Any], key: str, path: Path, low: float, high: float, default: float
    ) -> float:
        """The number of a key, from ``low`` to ``high``; ``default`` where it is absent."""
        value = table.get(key, default)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or (key in table and not low <= value <= high):
            raise self.mistake(
                f"“{key}” is a number from {low:g} to {high:g}.", "Write it without quotes.", (*path, key)
            )
        return float(value)

    def one_of(self, table: dict[str, Any], key: str, path: Path, possible: tuple[str, ...]) -> str:
        """The text of a key, which has to be one of these; empty where it is absent."""
        value = table.get(key, "")
        if key in table and value not in possible:
            words = " or ".join(f"“{each}”" for each in possible)
            raise self.mistake(f"“{key}” is {words}.", "", (*path, key))
        return str(value)

    def table(self, table: dict[str, Any], key: str, path: Path) -> dict[str, Json]:
        """The table of a key; empty where it is absent."""
        value = table.get(key, {})
        if not isinstance(value, dict):
            raise self.mistake(f"“{key}” is a table.", f"Write it like {key} = {{ a = 1 }}.", (*path, key))
        return value

    def known_keys(self, table: Mapping[str, object], known: tuple[str, ...], path: Path) -> None:
        """Refuse a table with any other key."""
        for key in table:
            if key not in known:
                near = nearest(key, known)
                raise self.mistake(
                    f"“{key[:40]}” is not known here.{f' Did you mean “{near}”?' if near else ''}",
                    f"Possible: {', '.join(known)}.",
                    (*path, key),
                )

    def checked(self, check: Callable[[], object], path: Path) -> None:
        """Run a check; what it raises is a mistake at this place."""
        try:
            check()
        except InputError as error:
            raise self.mistake(error.message, error.hint, path) from None

    def mistake(self, message: str, hint: str, path: Path) -> ScenarioError:
        """The error that names this file, and the line of this key."""
        return ScenarioError(message, hint, file=self._file, line=line_of(self._lines, path))


def nearest(word: str, words: tuple[str, ...]) -> str:
    """The most similar of these words; empty where none is near."""
    return next(iter(get_close_matches(word[:100].lower(), words, 1)), "")
