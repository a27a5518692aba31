"""What set-up promises: locked versions with hashes, one line to type, and nothing done twice."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ["requirements/run.txt", "requirements/dev.txt"]


def pins(lock: str) -> set[str]:
    return set(re.findall(r"^(\S+==\S+)", (ROOT / lock).read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_version_has_its_hashes(lock: str) -> None:
    """pip then refuses a file that is not the one we tested with."""
    blocks = re.split(r"^(?=\S+==)", (ROOT / lock).read_text("utf-8"), flags=re.MULTILINE)[1:]

    assert [] == [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_machine(lock: str) -> None:
    """Neither an index nor a path of the one who locked."""
    text = (ROOT / lock).read_text("utf-8")

    assert [] == re.findall(r"https?://\S+|file:\S+|^-\S*index\S*|^--find-links.*", text, re.MULTILINE)


def test_what_runs_is_what_is_tested() -> None:
    """The lock of the tests holds every version of the program's own lock."""
    assert pins("requirements/run.txt") <= pins("requirements/dev.txt")


def test_a_wrong_word_is_explained() -> None:
    """The set-up script says what it takes."""
    refused = subprocess.run(
        [sys.executable, "scripts/setup.py", "everything"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert 2 == refused.returncode
    assert "scripts/setup.py run" in refused.stderr
