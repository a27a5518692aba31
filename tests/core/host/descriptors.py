"""What a process has open."""

from contextlib import suppress
from pathlib import Path

import pytest


def sockets(pid: int) -> int:
    """How many of its descriptors are sockets; skips where the system does not tell."""
    folder = Path(f"/proc/{pid}/fd")
    if not folder.is_dir():
        pytest.skip("/proc does not tell what a process has open")
    count = 0
    for descriptor in folder.iterdir():
        with suppress(FileNotFoundError):  # closed just now
            count += str(descriptor.readlink()).startswith("socket:")
    return count
