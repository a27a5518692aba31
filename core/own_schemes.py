"""The signature schemes of the user's own: files in the workspace's folder ``schemes``, one scheme each.

A file that holds none is reported with its sentence; the others still work.
"""

import re
from pathlib import Path

from core.errors import InputError, NotFoundError
from core.fact import Fact
from core.signing import read_scheme, schemes
from core.signing.scheme import Scheme

SUFFIX = ".toml"
FOLDER = "schemes"
FILE_LIMIT = 64 * 1024
# More is a mistake: every file is read to be listed.
FILES_LIMIT = 200

# What is written in the place of a name.
_AUTO = "auto"
# One name, never a path.
_KEY = re.compile(r"[a-z0-9][a-z0-9_\-]{0,63}")


class OwnScheme(Fact, frozen=True):
    """One file of the folder, sound or not."""

    key: str
    """The file's name without the suffix."""
    text: str
    scheme: Scheme | None
    problem: str = ""
    """Why there is no scheme in it, with the file and the line."""


class OwnSchemes:
    """The folder of one workspace. Reads files when asked; remembers nothing."""

    def __init__(self, workspace: Path) -> None:
        self.folder = workspace / FOLDER

    def entries(self) -> tuple[OwnScheme, ...]:
        """Every file, by name. A folder that cannot be read holds nothing."""
        return tuple(_read(path) for path in self._paths())

    def schemes(self) -> tuple[Scheme, ...]:
        """The sound ones."""
        return tuple(entry.scheme for entry in self.entries() if entry.scheme is not None)

    def save(self, text: str) -> Scheme:
        """Store a scheme under its own name. ``InputError`` where the text is none, or the name is not to be had."""
        if len(text.encode("utf-8", "replace")) > FILE_LIMIT:
            raise InputError(f"A scheme file has at most {FILE_LIMIT // 1024} KiB.")
        scheme = checked(read_scheme(text, "scheme"))
        path = self._path(scheme.name)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            half = path.with_suffix(".part")
            half.write_text(text, encoding="utf-8")
            half.replace(path)
        except (OSError, UnicodeEncodeError) as error:
            raise _cannot("written", path, error) from error
        return scheme

    def delete(self, name: str) -> None:
        """Delete the scheme of this name. ``NotFoundError`` if there is none."""
        found = next((each for each in self.entries() if name in (each.key, _name_of(each))), None)
        if found is None:
            raise NotFoundError(f"There is no signature scheme of your own called “{name[:60]}”.")
        path = self.folder / f"{found.key}{SUFFIX}"
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise _cannot("deleted", path, error) from error

    def stamp(self) -> tuple[tuple[str, int], ...]:
        """Another value whenever a file came, went or was written. Looks at names and times only."""
        try:
            return tuple((path.name, path.stat().st_mtime_ns) for path in self._paths())
        except OSError:
            return ()

    def _paths(self) -> list[Path]:
        try:
            # A pipe or a device would never end.
            return sorted(path for path in self.folder.glob(f"*{SUFFIX}") if path.is_file())[:FILES_LIMIT]
        except OSError:
            return []

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{SUFFIX}"


def _read(path: Path) -> OwnScheme:
    text = ""
    try:
        with path.open("rb") as file:
            data = file.read(FILE_LIMIT + 1)
        text = data.decode("utf-8", "replace")
        if len(data) > FILE_LIMIT:
            raise InputError(f"{path.name}: A scheme file has at most {FILE_LIMIT // 1024} KiB.")
        scheme = checked(read_scheme(data.decode(), path.name))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        problem = f"{path.name}, line {line}: The text is not UTF-8. Save it as UTF-8."
    except InputError as error:
        problem = str(error) if path.name in str(error) else f"{path.name}: {error}"
    except OSError as error:
        problem = str(_cannot("read", path, error))
    else:
        return OwnScheme(key=path.stem, text=text, scheme=scheme)
    return OwnScheme(key=path.stem, text=text, scheme=None, problem=problem)


def checked(scheme: Scheme) -> Scheme:
    """The scheme; ``InputError`` where its name is not to be had."""
    if not _KEY.fullmatch(scheme.name):
        raise InputError(
            f"“{scheme.name[:60]}” cannot be the name of a scheme.",
            "Use lower-case letters, digits, - and _, at most 64.",
        )
    if any(scheme.name == known.name for known in schemes()):
        raise InputError(f"“{scheme.name}” is a scheme of Hookbench's own.", "Choose another name.")
    if scheme.name == _AUTO:
        raise InputError(f"“{_AUTO}” means the scheme that is told by the headers.", "Choose another name.")
    return scheme


def _name_of(entry: OwnScheme) -> str:
    return entry.scheme.name if entry.scheme is not None else ""


def _cannot(done: str, path: Path, error: Exception) -> InputError:
    reason = getattr(error, "strerror", None) or str(error)
    return InputError(f"“{path}” cannot be {done}: {reason}.", "Check the permissions and the disk.")
