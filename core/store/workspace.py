"""A workspace: the folder that holds everything."""

import errno
import os
import sqlite3
from pathlib import Path

import platformdirs

from core.errors import WorkspaceError
from core.store.backlog import recover
from core.store.migrations import migrate

FILE_NAME = "workspace.sqlite"


def default_folder() -> Path:
    """Where a workspace is when nobody said: ``HOOKBENCH_WORKSPACE``, else the user's data folder."""
    if chosen := os.environ.get("HOOKBENCH_WORKSPACE"):
        return Path(chosen)
    return Path(platformdirs.user_data_dir("hookbench", appauthor=False))


class Workspace:
    """The folder of one workspace."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / FILE_NAME
        self.locks = folder / "engines"

    def prepare(self) -> None:
        """Make the folder, bring the file to today's version and what killed engines left into it.

        Raises ``WorkspaceError``.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.locks.mkdir(exist_ok=True)
            # Signing keys may be inside: nobody else's to read, from the first byte on.
            os.close(os.open(self.file, os.O_RDWR | os.O_CREAT, 0o600))
            migrate(self.file)
        except (OSError, sqlite3.Error) as error:
            raise workspace_error(error, self.file) from error
        self.recover()

    def recover(self) -> None:
        """Bring what killed engines had acknowledged into the file. Raises ``WorkspaceError``."""
        try:
            recover(self.file, self.locks)
        except (OSError, sqlite3.Error) as error:
            raise workspace_error(error, self.file) from error


def workspace_error(error: OSError | sqlite3.Error, file: Path) -> WorkspaceError:
    """What went wrong with the workspace, in words."""
    text = str(error)
    code = getattr(error, "sqlite_errorname", "") or errno.errorcode.get(getattr(error, "errno", 0) or 0, "")
    if "SQLITE_FULL" in code or code in {"ENOSPC", "EDQUOT"}:
        return WorkspaceError(
            f"The disk is full: nothing more can be written to {file}.",
            "Free some space; what was stored before is safe.",
        )
    if "READONLY" in code or code in {"EROFS", "EACCES", "EPERM"}:
        return WorkspaceError(
            f"The workspace {file.parent} cannot be written: it is read-only or belongs to another user.",
            "Give yourself write permission, or choose another folder with --workspace.",
        )
    if "SQLITE_BUSY" in code or "SQLITE_LOCKED" in code:
        return WorkspaceError(
            f"Another program keeps {file} locked.", "End that program, or wait until it is done."
        )
    if "CORRUPT" in code or "NOTADB" in code:
        return WorkspaceError(
            f"The workspace {file} is damaged ({text}).",
            "Put a copy in its place, or choose another workspace.",
        )
    if code in {"ENOTDIR", "EEXIST"}:
        return WorkspaceError(f"{file.parent} is a file, not a folder.", "Choose a folder for the workspace.")
    return WorkspaceError(
        f"The workspace {file} cannot be used: {text}.", "Choose another folder with --workspace."
    )
