"""The scenarios there are: the built-in ones, and the user's own in the workspace's folder ``scenarios``."""

import re
from importlib.resources import files
from pathlib import Path

import msgspec

from core.errors import InputError
from core.scenarios.model import Scenario
from core.scenarios.reading import FILE_LIMIT, read_scenario
from core.scenarios.source import ScenarioError

SUFFIX = ".toml"
FOLDER = "scenarios"
# More is a mistake: every file is read to be listed.
FILES_LIMIT = 500

# One name, never a path: letters and digits of any script, and what people put between them.
_KEY = re.compile(r"[^\W_][\w \-().]{0,79}")


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One scenario of the library, sound or not."""

    key: str
    """Its file's name without the suffix."""
    is_own: bool
    """Whether it is the user's, and can be edited."""
    text: str
    scenario: Scenario | None
    problem: str = ""
    """Why there is no scenario in it: file, line and what was expected."""
    line: int = 1
    """Where the problem is."""

    @property
    def title(self) -> str:
        """The scenario's name, or the file's where there is none to read."""
        return self.scenario.name if self.scenario else self.key


class Library:
    """The built-in scenarios and those of one folder. Reads files when asked; remembers nothing."""

    def __init__(self, workspace: Path) -> None:
        self.folder = workspace / FOLDER

    def entries(self) -> tuple[Entry, ...]:
        """The built-in ones by title, then the user's."""
        built_in = [
            self._built_in(each.name.removesuffix(SUFFIX))
            for each in _resources().iterdir()
            if each.name.endswith(SUFFIX)
        ]
        return (*sorted(built_in, key=_title), *sorted(self._own_entries(), key=_title))

    def find(self, name: str) -> Entry:
        """The scenario of this key or title, the user's first. ``InputError`` with those that there are."""
        entries = self.entries()
        for entry in reversed(entries):
            if name in (entry.key, entry.title):
                return entry
        raise InputError(
            f"There is no scenario “{name[:60]}”.", f"Possible: {', '.join(each.key for each in entries)}."
        )

    def save(self, key: str, text: str) -> Entry:
        """Store a text under a key of the user's own, sound or not: a half-written one is kept as well."""
        if not _KEY.fullmatch(key):
            raise InputError(
                f"“{key[:60]}” cannot be a file's name.", "Use letters, digits, spaces, - and _."
            )
        if len(text) > FILE_LIMIT:
            raise InputError(f"The scenario is larger than {FILE_LIMIT // 1024} KiB.", "Split it.")
        path = self._path(key)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            half = path.with_suffix(".part")
            half.write_text(text, encoding="utf-8", errors="surrogateescape")
            half.replace(path)
        except OSError as error:
            raise _cannot("written", path, error) from error
        return entry_of(key, text, is_own=True)

    def copy(self, entry: Entry) -> Entry:
        """A copy among the user's own, under a key that is free."""
        taken = {each.key for each in self.entries()}
        key, number = f"my-{entry.key.removeprefix('my-')}"[:70], 1
        while key in taken:
            number += 1
            key = f"{entry.key[:70]}-{number}"
        return self.save(key, entry.text)

    def delete(self, key: str) -> None:
        """Delete one of the user's own."""
        try:
            self._path(key).unlink(missing_ok=True)
        except OSError as error:
            raise _cannot("deleted", self._path(key), error) from error

    def _own_entries(self) -> list[Entry]:
        if not self.folder.is_dir():
            return []
        try:
            # A pipe or a device would never end.
            paths = sorted(path for path in self.folder.glob(f"*{SUFFIX}") if path.is_file())[:FILES_LIMIT]
        except OSError as error:
            raise _cannot("read", self.folder, error) from error
        return [read_file(path, is_own=True) for path in paths if _KEY.fullmatch(path.stem)]

    def _built_in(self, key: str) -> Entry:
        return entry_of(key, (_resources() / f"{key}{SUFFIX}").read_text(encoding="utf-8"), is_own=False)

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}{SUFFIX}"


def read_file(path: Path, *, is_own: bool) -> Entry:
    """A scenario file from anywhere. One that cannot be read is an entry with that problem."""
    try:
        with path.open("rb") as file:
            data = file.read(4 * FILE_LIMIT)
    except OSError as error:
        problem = str(_cannot("read", path, error))
        return Entry(key=path.stem, is_own=is_own, text="", scenario=None, problem=problem)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problem = f"{path.name}, line {line}: The text is not UTF-8. Save it as UTF-8."
        text = data.decode("utf-8", "replace")
        return Entry(key=path.stem, is_own=is_own, text=text, scenario=None, problem=problem, line=line)
    return entry_of(path.stem, text, is_own=is_own, file=path.name)


def entry_of(key: str, text: str, *, is_own: bool, file: str = "") -> Entry:
    """The entry of a text."""
    try:
        return Entry(
            key=key, is_own=is_own, text=text, scenario=read_scenario(text, file or f"{key}{SUFFIX}")
        )
    except ScenarioError as error:
        return Entry(key=key, is_own=is_own, text=text, scenario=None, problem=str(error), line=error.line)


def _resources() -> Path:
    return Path(str(files("resources") / FOLDER))


def _title(entry: Entry) -> str:
    return entry.title.casefold()


def _cannot(done: str, path: Path, error: OSError) -> InputError:
    return InputError(
        f"“{path}” cannot be {done}: {error.strerror or error}.",
        "Check the permissions and the room on the disk.",
    )
