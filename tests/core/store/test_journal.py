"""The journal: what was appended is read again, and nothing else is."""

import errno
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from core.store import journal
from core.store.journal import Journal, read_journal

RECORDS = [b"one", b"", b"x" * 70_000, b"\0\0\0\0\0\0\0\0"]


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A whole one is 32 MiB of zeros."""
    monkeypatch.setattr(journal, "CAPACITY", 1024 * 1024)


def records(path: Path) -> list[bytes]:
    return list(read_journal(path)[1])


def test_records_are_read_as_they_were_appended(tmp_path: Path) -> None:
    """Whatever bytes they hold, in their order, and the turn with them."""
    written = Journal(tmp_path / "j")
    for record in RECORDS:
        written.append(record)

    turn, found = read_journal(tmp_path / "j")
    assert (written.turn, RECORDS) == (turn, list(found))
    written.remove()


@pytest.mark.parametrize("writes", [journal._write_parts, journal._write_joined], ids=["parts", "joined"])
def test_a_record_may_be_made_up_of_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writes: Callable[..., int]
) -> None:
    """Of more than one call of the system writes, too; together they are one record, there to be read at once."""
    monkeypatch.setattr(journal, "_write_parts", writes)
    written = Journal(tmp_path / "j")
    assert written._goes_through == (writes is not journal._write_joined and journal._THROUGH != 0)
    many = [b"%d " % n for n in range(journal._MOST_PARTS + 1)]

    places = [written.append(b"one", memoryview(b" and two")), written.append(), written.append(*many)]

    expected = [b"one and two", b"", b"".join(many)]
    assert expected == [written.read(place) for place in places]
    assert expected == records(tmp_path / "j")
    written.remove()


def test_what_is_read_is_what_was_appended_or_an_error(tmp_path: Path) -> None:
    """A disk may give back something else, or less."""
    path = tmp_path / "j"
    written = Journal(path)
    first, second = written.append(b"first"), written.append(b"second")
    data = bytearray(path.read_bytes())
    data[first[0]] ^= 1
    path.write_bytes(data)

    with pytest.raises(OSError, match="Input/output"):
        written.read(first)
    assert written.read(second) == b"second"

    os.truncate(path, second[0] + 2)
    with pytest.raises(OSError, match="Input/output"):
        written.read(second)
    written.remove()


def test_a_fresh_journal_holds_nothing(tmp_path: Path) -> None:
    """Zeros are no records."""
    written = Journal(tmp_path / "j")

    assert [] == records(tmp_path / "j")
    written.remove()


def test_a_torn_record_ends_it(tmp_path: Path) -> None:
    """A byte that did not reach the disk makes the record none; what stands before stays."""
    path = tmp_path / "j"
    written = Journal(path)
    written.append(b"first")
    before = len(path.read_bytes()) - written.room
    written.append(b"second")
    whole = bytearray(path.read_bytes())
    start = journal._HEAD_BYTES + journal._RECORD.size + len(b"first")
    assert before == start + journal._RECORD.size

    for at in range(start, start + journal._RECORD.size + len(b"second")):
        torn = bytearray(whole)
        torn[at] ^= 0xFF
        path.write_bytes(torn)

        assert [b"first"] == records(path), at
    written.remove()


def test_a_damaged_record_before_a_sound_one_is_told_of(tmp_path: Path) -> None:
    """Each is on the disk before the next is written: it was acknowledged, and is not the end."""
    path = tmp_path / "j"
    written = Journal(path)
    places = [written.append(record) for record in (b"first", b"second", b"third", b"fourth")]
    whole = path.read_bytes()

    def damaged(*at: int) -> list[bytes]:
        path.write_bytes(
            bytes(byte ^ 0xFF if place in at else byte for place, byte in enumerate(whole[:200]))
        )
        return records(path)

    for at in range(places[1][0] - 4, sum(places[1])):
        assert [b"first", journal.DAMAGED, b"third", b"fourth"] == damaged(at), at
    assert [journal.DAMAGED, b"second", b"third", b"fourth"] == damaged(places[0][0])
    assert [b"first"] == damaged(places[1][0], places[2][0])
    assert [b"first", b"second", b"third"] == damaged(places[3][0])
    written.remove()


def test_records_of_an_older_turn_do_not_count(tmp_path: Path) -> None:
    """Written over from its start, it ends where the new records end, even between two old ones."""
    path = tmp_path / "j"
    written = Journal(path)
    first = written.turn
    for _ in range(5):
        written.append(b"old old")
    written.start_over()
    written.append(b"new new")

    assert first != written.turn
    assert [b"new new"] == records(path)
    written.remove()


def test_its_room_is_what_still_fits(tmp_path: Path) -> None:
    """A record of just that size fits and is read again; then there is no room."""
    path = tmp_path / "j"
    written = Journal(path)
    written.append(b"a")
    last = os.urandom(written.room)
    written.append(last)

    assert written.room < 0
    assert [b"a", last] == records(path)
    assert journal.CAPACITY == path.stat().st_size
    written.remove()


@pytest.mark.parametrize("data", [b"", b"hookbench", b"something else entirely, and long enough to be one"])
def test_what_is_no_journal_holds_nothing(tmp_path: Path, data: bytes) -> None:
    """As a file that was cut off while it was made."""
    (tmp_path / "j").write_bytes(data)

    assert [] == records(tmp_path / "j")


def test_one_that_cannot_be_made_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk may be full half-way."""
    written = 0

    def full(descriptor: int, parts: Sequence[bytes], at: int, how: int) -> int:
        nonlocal written
        written += 1
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(journal, "_write_parts", full)

    with pytest.raises(OSError, match="No space"):
        Journal(tmp_path / "j")

    assert written == 1
    assert [] == list(tmp_path.iterdir())


def test_a_record_that_is_written_in_part_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is told that it is safe, and nothing follows it before the journal starts over."""
    path = tmp_path / "j"
    written = Journal(path)
    written.append(b"first")
    with monkeypatch.context() as full:
        full.setattr(
            journal, "_write_parts", lambda fd, parts, at, how: os.pwrite(fd, b"".join(parts)[:7], at)
        )
        with pytest.raises(OSError, match="No space"):
            written.append(b"second")

    assert written.room < 0
    assert [b"first"] == records(path)
    written.start_over()
    written.append(b"third")
    assert [b"third"] == records(path)
    written.remove()


@pytest.mark.parametrize("goes_through", [True, False])
def test_a_record_that_could_not_be_synced_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, goes_through: bool
) -> None:
    """It is stored elsewhere then; brought in from here it would be there twice."""
    path = tmp_path / "j"
    written = Journal(path)
    written._goes_through &= goes_through
    write = journal._write_parts

    def writes_at_last(fd: int, parts: Sequence[bytes], at: int, how: int) -> int:
        size: int = write(fd, parts, at, 0)
        if how:
            raise OSError(5, "Input/output error")
        return size

    def fails(fd: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as failing:
        failing.setattr(journal, "_write_parts", writes_at_last)
        failing.setattr(journal, "_sync", fails)
        with pytest.raises(OSError, match="Input/output"):
            written.append(b"whole")

    assert [] == records(path)
    written.remove()


class Disk:
    """Keeps of a file only what was synced, as a disk does when the power fails."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
        self.synced = bytearray(journal.CAPACITY)
        self._path = path
        self._write, self._sync = journal._write_parts, journal._sync
        monkeypatch.setattr(journal, "_write_parts", self.write)
        monkeypatch.setattr(journal, "_sync", self.sync)

    def write(self, fd: int, parts: Sequence[bytes], at: int, how: int) -> int:
        size: int = self._write(fd, parts, at, how)
        if how:
            self.synced[at : at + size] = b"".join(parts)
        return size

    def sync(self, fd: int) -> None:
        self._sync(fd)
        self.synced[:] = self._path.read_bytes()

    def fail(self) -> list[bytes]:
        """The power: what is read afterwards."""
        self._path.write_bytes(self.synced)
        return records(self._path)


@pytest.mark.parametrize("goes_through", [True, False])
@pytest.mark.parametrize("turns", [1, 2, 3])
@pytest.mark.parametrize("number", [1, 2, 5])
def test_what_was_appended_is_there_after_a_power_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, goes_through: bool, turns: int, number: int
) -> None:
    """The head that says which turn it is comes to the disk with the first record of its turn, whatever is synced."""
    path = tmp_path / "j"
    disk = Disk(monkeypatch, path)
    written = Journal(path)
    written._goes_through &= goes_through
    appended: list[bytes] = []
    for turn in range(turns):
        if turn:
            written.start_over()
        appended = [b"%d of turn %d" % (n, turn) for n in range(number)]
        for record in appended:
            written.append(record)

    assert appended == disk.fail()
    written.remove()


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.EOPNOTSUPP, ""),
        OSError(errno.EINVAL, ""),
        OSError(errno.ENOSYS, ""),
        NotImplementedError(),
    ],
    ids=["not supported", "invalid", "unknown", "not implemented"],
)
def test_where_nothing_can_be_written_through_it_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """Some file systems refuse that, and some libraries have no call for it."""
    path = tmp_path / "j"
    disk = Disk(monkeypatch, path)
    write = disk.write

    def refuses(fd: int, parts: Sequence[bytes], at: int, how: int) -> int:
        if how:
            raise error
        return write(fd, parts, at, how)

    monkeypatch.setattr(journal, "_write_parts", refuses)
    written = Journal(path)
    written.append(b"one")
    written.append(b"two")

    assert [b"one", b"two"] == disk.fail()
    written.remove()


def test_it_leaves_no_file_behind(tmp_path: Path) -> None:
    """Nobody goes looking in it."""
    written = Journal(tmp_path / "j")
    assert 0o600 == (tmp_path / "j").stat().st_mode & 0o777

    written.remove()

    assert [] == list(tmp_path.iterdir())
