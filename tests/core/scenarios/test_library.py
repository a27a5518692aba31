import os
from pathlib import Path

import pytest

from core.errors import InputError
from core.scenarios.library import Library, read_file
from core.scenarios.reading import FILE_LIMIT
from core.scenarios.run import run
from core.scenarios.words import step_details, step_text
from tests.core.scenarios.fakes import FakePort

BUILT_IN = [entry.key for entry in Library(Path("nowhere")).entries()]
SOUND = 'name = "Mine"\n[[steps]]\nwait = 0\n'


def test_the_built_in_ones() -> None:
    """Logto's own chains, and one for each use case, are there."""
    assert {
        "sign-up", "role-with-scopes", "invitation-accepted", "password-reset", "lockout", "permission-change",
        "welcome-email", "new-device", "crm-sync", "allow-list", "account-sync", "sign-in-report",
    } == set(BUILT_IN)  # fmt: skip


@pytest.mark.parametrize("key", BUILT_IN)
async def test_built_in_scenarios_run(key: str) -> None:
    """Each is sound, says what it shows, and runs to its end where all endpoints answer."""
    entry = Library(Path("nowhere")).find(key)
    assert entry.scenario is not None, entry.problem
    assert entry.scenario.description
    assert all(step_text(step) for step in entry.scenario.every_step)
    port = FakePort()
    done = await run(entry.scenario, port, tell=lambda _told: None)

    assert (True, "") == (done.ok, done.reason)
    assert port.fired


def test_ones_own(tmp_path: Path) -> None:
    """A copy is the user's: listed, found before the built-in one, edited, deleted."""
    library = Library(tmp_path)
    first, second = library.copy(library.find("sign-up")), library.copy(library.find("sign-up"))

    assert ("my-sign-up", True) == (first.key, first.is_own)
    assert first.key != second.key
    assert [False] * len(BUILT_IN) + [True] * 2 == [entry.is_own for entry in library.entries()]
    library.save("my-sign-up", SOUND)
    assert "Mine" == library.find("my-sign-up").title == library.find("Mine").title
    library.delete(first.key)
    library.delete(second.key)
    assert list(BUILT_IN) == [entry.key for entry in library.entries()]


def test_names_of_any_script(tmp_path: Path) -> None:
    """A file that a user put there under a name of theirs is listed and can be saved."""
    library = Library(tmp_path)
    library.folder.mkdir()
    (library.folder / "Пример 北 (2).toml").write_text(SOUND, encoding="utf-8")

    assert "Пример 北 (2)" == library.find("Mine").key
    assert library.save("Пример 北 (2)", SOUND) == library.find("Mine")


def test_an_unsound_one_is_listed_with_its_mistake(tmp_path: Path) -> None:
    """A half-written file is kept, and says file and line."""
    library = Library(tmp_path)
    saved = library.save("half", SOUND + "wiat = 1\n")

    assert saved == library.find("half")
    assert saved.scenario is None
    assert saved.problem.startswith("half.toml, line 4: “wiat” is not known here. Did you mean “wait”?")
    assert 4 == saved.line


@pytest.mark.parametrize("key", ["", "../out", "a/b", ".hidden", "a" * 81, "a\0b", "a\\b"])
def test_names_that_no_file_can_have(tmp_path: Path, key: str) -> None:
    """A name never leads out of the folder."""
    with pytest.raises(InputError):
        Library(tmp_path).save(key, SOUND)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\n\xff", "x.toml, line 2: The text is not UTF-8."),
        (b"#" * (FILE_LIMIT + 1), "x.toml, line 1: The file is larger than 256 KiB."),
        (None, "cannot be read"),
    ],
    ids=["not UTF-8", "too large", "not there"],
)
def test_files_that_cannot_be_read(tmp_path: Path, data: bytes | None, problem: str) -> None:
    """They are an entry that says why."""
    path = tmp_path / "x.toml"
    if data is not None:
        path.write_bytes(data)

    assert problem in read_file(path, is_own=True).problem


def test_what_is_no_file_is_no_scenario(tmp_path: Path) -> None:
    """A pipe among the user's own would be read for ever, and nothing be listed."""
    library = Library(tmp_path)
    library.save("mine", SOUND)
    (library.folder / "folder.toml").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(library.folder / "endless.toml")

    assert ["mine"] == [entry.key for entry in library.entries() if entry.is_own]


def test_unknown_names(tmp_path: Path) -> None:
    """An unknown scenario is refused with those that there are."""
    with pytest.raises(InputError, match="Possible: allow-list"):
        Library(tmp_path).find("nothing")


def test_details_of_a_step() -> None:
    """A step says what it sets, from where, and its author's note."""
    entry = Library(Path("nowhere")).find("new-device")
    assert entry.scenario is not None
    step = entry.scenario.every_step[3]

    assert "Fire PostSignInAdaptiveMfaTriggered (new-country)" == step_text(step)
    assert ["from ${abroad}", "with ${browser}"] == list(step_details(step)[1:])
