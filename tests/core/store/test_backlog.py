"""The backlog: acknowledged before it is in the tables, and in them once, whoever dies."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.model import Outcome
from core.store import backlog as module
from core.store import journal
from core.store.backlog import Backlog
from core.store.commit import Into, Unit, commit, open_for_writing
from core.store.journal import Journal, Place
from core.store.ledger import _DELIVERY, _MOVE, _ORDER
from core.store.locks import EngineLock
from core.store.numbers import Numbers
from core.store.packed import Entry, Packed
from core.store.pen_wire import EntryWriter, RequestReader
from core.store.rows import delivery_values, order_values
from core.store.workspace import Workspace
from tests.core.store.test_writer import rows_on_disk
from tests.facts import a_capture, a_capture_row, a_row, an_order

CAPTURE = Into("captures", "id, received_at, remote, exchange, method, target, body_size, hook_id")
BYTES = Into("capture_bytes", "seq, record, received, answered")
SETTING = Into("settings", "name, value")
STORED = "SELECT seq, id, received FROM captures JOIN capture_bytes USING (seq) ORDER BY seq"


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A whole journal is 32 MiB of zeros."""
    monkeypatch.setattr(journal, "CAPACITY", 1024 * 1024)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "w")
    workspace.prepare()
    return workspace


@pytest.fixture
def connection(workspace: Workspace) -> Iterator[sqlite3.Connection]:
    connection = open_for_writing(workspace.file)
    yield connection
    connection.close()


@pytest.fixture
def backlog(workspace: Workspace, connection: sqlite3.Connection) -> Backlog:
    return opened(workspace, connection)


def opened(workspace: Workspace, connection: sqlite3.Connection, engine: str = "us") -> Backlog:
    path = EngineLock(workspace.locks, engine).journal
    return Backlog(connection, Journal(path), path.stem)


def capture(name: str, body: bytes = b"body") -> Unit:
    return True, [(CAPTURE, (name, 0, "", 0, "", "", 0, "")), (BYTES, (b"", body, b""))]


def marks(workspace: Workspace) -> list[tuple[object, ...]]:
    return rows_on_disk(workspace, "SELECT name FROM settings WHERE name LIKE 'journal %'")


def test_units_are_numbered_before_they_are_in_their_tables(workspace: Workspace, backlog: Backlog) -> None:
    """Settling brings them there under those numbers, all rows of each."""
    assert backlog.take([capture("a"), (False, [(SETTING, ("n", "v"))]), capture("b")]) == [1, 0, 2]
    assert (backlog.is_empty, rows_on_disk(workspace, STORED)) == (False, [])

    assert backlog.settle() is None

    assert backlog.is_empty
    assert rows_on_disk(workspace, STORED) == [(1, "a", b"body"), (2, "b", b"body")]
    assert rows_on_disk(workspace, "SELECT value FROM settings WHERE name = 'n'") == [("v",)]


def test_settling_goes_in_portions(workspace: Workspace, backlog: Backlog) -> None:
    """Who waits for one waits no longer than that; records stay whole."""
    for start in range(0, 700, 100):
        backlog.take([capture(f"c{n}") for n in range(start, start + 100)])

    seen = []
    while not backlog.is_empty:
        assert backlog.settle_some() is None
        seen.append(len(rows_on_disk(workspace, STORED)))

    assert seen == [200, 400, 600, 700]


def test_a_portion_of_deliveries_is_one_transaction(workspace: Workspace, backlog: Backlog) -> None:
    """Also where it begins with the end of one delivery, and holds another one from its beginning to its end."""
    delivered = backlog.take([delivery("a")])
    assert backlog.settle() is None
    assert delivered is not None
    backlog.take([moved("a", delivered[0])])
    begun = backlog.take([delivery("b")])
    assert begun is not None
    backlog.take([moved("b", begun[0])])
    transactions: list[str] = []
    backlog._connection.set_trace_callback(
        lambda sql: transactions.append(sql) if sql.startswith("BEGIN") else None
    )

    assert backlog.settle() is None

    assert len(transactions) == 1
    assert rows_on_disk(workspace, "SELECT id, outcome FROM deliveries") == [
        ("a", "delivered"),
        ("b", "delivered"),
    ]


def delivery(name: str) -> Unit:
    row = a_row(id=name)
    return True, [(_DELIVERY, (*delivery_values(row), "us")), (_ORDER, order_values(an_order()))]


def moved(name: str, seq: int) -> Unit:
    row = a_row(id=name, seq=seq, outcome=Outcome.DELIVERED)
    return False, [(_MOVE, (seq, *delivery_values(row), "us"))]


def test_a_killed_pens_journal_is_brought_in_once(workspace: Workspace, backlog: Backlog) -> None:
    """By whoever prepares the workspace next; what was settled before it died is not brought in again."""
    for start in range(0, 600, 100):
        backlog.take([capture(f"c{n}") for n in range(start, start + 100)])
    assert backlog.settle_some() is None

    workspace.recover()
    assert (list(workspace.locks.iterdir()), marks(workspace)) == ([], [])
    workspace.recover()

    assert rows_on_disk(workspace, STORED) == [(n + 1, f"c{n}", b"body") for n in range(600)]


@pytest.mark.logs("has no place in its tables: .*UNIQUE")
def test_a_journal_whose_mark_is_behind_stores_nothing_twice(
    workspace: Workspace, backlog: Backlog, connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pen killed between the units of a portion that had to be written one by one leaves such a one."""
    monkeypatch.setattr(module, "PORTION", 2)
    backlog.take([capture("a"), capture("b")])
    backlog.take([capture("c")])
    assert backlog.settle_some() is None
    connection.execute("DELETE FROM settings WHERE name LIKE 'journal %'")

    workspace.recover()

    assert [name for _, name, _ in rows_on_disk(workspace, STORED)] == ["a", "b", "c"]


def test_a_journal_is_brought_in_by_portions(workspace: Workspace, backlog: Backlog) -> None:
    """Tens of thousands of small records are no reason to wait at the start."""
    for n in range(600):
        backlog.take([capture(f"c{n}")])
    began = []

    def traced(file: Path) -> sqlite3.Connection:
        connection = open_for_writing(file)
        connection.set_trace_callback(lambda sql: began.append(sql) if sql.startswith("BEGIN") else None)
        return connection

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, "open_for_writing", traced)
        workspace.recover()

    assert len(rows_on_disk(workspace, STORED)) == 600
    assert len(began) == 4  # and the mark's end


@pytest.mark.logs("could not all be read; it is kept in .*us.journal.unread")
@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"\xc1 no value",
        msgspec.msgpack.encode(7),
        msgspec.msgpack.encode(([1], b"\x91\x90")),
        msgspec.msgpack.encode(([], [(False, [(4, ())])])),
    ],
    ids=["nothing", "no message", "another message", "a capture of another version", "an unknown statement"],
)
def test_a_record_that_is_not_understood_is_in_nobodys_way(
    workspace: Workspace, backlog: Backlog, record: bytes
) -> None:
    """The others are brought in, the journal is kept under another name, and the workspace opens."""
    backlog.take([capture("a")])
    backlog._journal.append(record)
    backlog.take([capture("b")])

    workspace.prepare()
    workspace.prepare()

    assert [name for _, name, _ in rows_on_disk(workspace, STORED)] == ["a", "b"]
    assert ([path.name for path in workspace.locks.iterdir()], marks(workspace)) == (
        ["us.journal.unread"],
        [],
    )


@pytest.mark.logs("could not all be read; it is kept in .*us.journal.unread")
def test_units_for_a_table_that_is_no_more_are_in_nobodys_way(workspace: Workspace, backlog: Backlog) -> None:
    """A newer version may have brought the file up to date before the journal."""
    backlog.take([capture("a")])
    backlog.take([(False, [(Into("no_more", "name"), ("a",))])])

    workspace.prepare()

    assert ["us.journal.unread"] == [path.name for path in workspace.locks.iterdir()]


def test_a_journal_that_is_older_than_its_mark_is_not_brought_in(
    workspace: Workspace, backlog: Backlog
) -> None:
    """A copy of a workspace at work may have it: what it holds is in the tables, perhaps changed since, or cleared."""
    backlog.take([capture("a")])
    copied = (workspace.locks / "us.journal").read_bytes()
    assert backlog.settle() is None
    backlog.take([capture("b")])
    assert backlog.settle() is None
    backlog._connection.execute("DELETE FROM captures")
    (workspace.locks / "us.journal").write_bytes(copied)

    workspace.recover()

    assert (rows_on_disk(workspace, STORED), list(workspace.locks.iterdir())) == ([], [])


def test_a_journal_is_gone_before_its_mark(
    workspace: Workspace, backlog: Backlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whenever the power fails there is none that would be brought in again."""
    backlog.take([capture("a")])
    seen = []

    def forget(connection: sqlite3.Connection, folder: Path) -> None:
        seen.append(list(folder.iterdir()))

    monkeypatch.setattr(module, "_forget_gone", forget)
    backlog.close()
    (workspace.locks / "us.journal").write_bytes(b"")
    workspace.recover()

    assert seen == [[], [workspace.locks / "us.lock"]]


def test_a_mark_without_a_journal_is_swept(workspace: Workspace, backlog: Backlog) -> None:
    """A pen that is killed while it ends leaves one; marks of journals that are there stay."""
    backlog._connection.execute("INSERT INTO settings VALUES ('journal gone', '1 1')")
    other = opened(workspace, backlog._connection, "other")
    for one in (backlog, other):
        one.take([capture(str(id(one)))])
        assert one.settle() is None

    backlog.close()

    assert marks(workspace) == [("journal other",)]
    other.close()


def test_another_engine_may_have_been_quicker(
    workspace: Workspace, backlog: Backlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look into the folder and the lock it has brought the journal in."""
    backlog.take([capture("a")])
    take = EngineLock.take

    def slow(lock: EngineLock) -> bool:
        monkeypatch.setattr(EngineLock, "take", take)
        workspace.recover()
        return lock.take()

    monkeypatch.setattr(EngineLock, "take", slow)

    workspace.recover()

    assert len(rows_on_disk(workspace, STORED)) == 1


def test_what_is_no_file_is_no_journal(workspace: Workspace) -> None:
    """Whatever somebody put there."""
    (workspace.locks / "odd name.journal").mkdir()

    workspace.recover()


@pytest.mark.logs("the journal cannot be written")
def test_a_journal_that_cannot_start_over_is_done_without(
    workspace: Workspace, backlog: Backlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it held is in its tables; what comes is committed at once, and closing leaves nothing behind."""
    backlog.take([capture("a")])
    with monkeypatch.context() as full:

        def fails(*_: object) -> int:
            raise OSError(28, "No space left on device")

        full.setattr(journal, "_write_parts", fails)
        assert backlog.settle() is None
        assert backlog.take([capture("b")]) is None
    backlog.close()

    assert len(rows_on_disk(workspace, STORED)) == 1
    assert (list(workspace.locks.iterdir()), marks(workspace)) == ([], [])


@pytest.mark.parametrize("is_killed", [False, True], ids=["settled", "killed"])
def test_captures_come_into_their_tables_as_they_were(
    workspace: Workspace, backlog: Backlog, *, is_killed: bool
) -> None:
    """In their order, however many handfuls one record holds: by whoever kept them, or whoever finds the journal."""
    handfuls: list[list[Entry]] = [
        [a_capture(row=a_capture_row(id=f"c{n}"), received=b"%d" % n) for n in some]
        for some in ((1, 2), (3,))
    ]
    entries, reader = EntryWriter(), RequestReader()
    [asked] = reader.feed(b"".join([bytes(entries.frames(handful)) for handful in handfuls]))
    assert isinstance(asked, Packed)

    assert backlog.take_captures(asked) == [1, 2, 3]
    if is_killed:
        workspace.recover()
    else:
        backlog.settle()

    assert rows_on_disk(workspace, STORED) == [(n, f"c{n}", b"%d" % n) for n in (1, 2, 3)]


def test_what_cannot_be_read_again_now_waits(
    workspace: Workspace, backlog: Backlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asks is told why; it comes into its table once the disk gives it. What came before it does at once."""
    backlog.take([capture("a")])
    [asked] = RequestReader().feed(bytes(EntryWriter().frames([a_capture(row=a_capture_row(id="b"))])))
    assert isinstance(asked, Packed)
    assert backlog.take_captures(asked) == [2]
    backlog.take([capture("c")])
    read = Journal.read
    given: list[Place] = []

    def fails(journal: Journal, place: Place) -> bytes:
        if given:
            raise OSError(5, "Input/output error")
        given.append(place)
        return read(journal, place)

    with monkeypatch.context() as failing:
        failing.setattr(Journal, "read", fails)
        assert backlog.settle() == ("OperationalError", "SQLITE_IOERR", "[Errno 5] Input/output error")
        assert not backlog.is_empty
        assert [(seq, name) for seq, name, _ in rows_on_disk(workspace, STORED)] == [(1, "a")]

    assert backlog.settle() is None
    assert [name for _, name, _ in rows_on_disk(workspace, STORED)] == ["a", "b", "c"]


@pytest.mark.logs("could not all be read; it is kept in .*us.journal.unread")
def test_a_record_that_the_disk_has_lost_is_in_nobodys_way(workspace: Workspace, backlog: Backlog) -> None:
    """It was acknowledged: the others are brought in, and the journal is kept."""
    for name in "abc":
        backlog.take([capture(name, b"the body of " + name.encode())])
    [path] = workspace.locks.iterdir()
    path.write_bytes(path.read_bytes().replace(b"the body of b", b"the body of x"))

    workspace.prepare()

    assert [name for _, name, _ in rows_on_disk(workspace, STORED)] == ["a", "c"]
    assert ["us.journal.unread"] == [each.name for each in workspace.locks.iterdir()]


def test_no_numbers_are_taken_for_what_has_no_room(workspace: Workspace, backlog: Backlog) -> None:
    """Else large captures would leave gaps between them."""
    assert backlog.take_captures(Packed(12, (bytes(2_000_000),))) is None

    assert backlog.take([capture("a")]) == [1]


def test_a_living_engines_journal_is_left_to_it(workspace: Workspace, backlog: Backlog) -> None:
    """Its lock says that it is alive."""
    lock = EngineLock(workspace.locks, "us")
    assert lock.take()
    backlog.take([capture("a")])

    workspace.recover()

    assert rows_on_disk(workspace, STORED) == []
    backlog.close()
    lock.release()
    assert len(rows_on_disk(workspace, STORED)) == 1


def test_closing_leaves_nothing_behind(workspace: Workspace, backlog: Backlog) -> None:
    """Neither a file nor a mark; all is in its table."""
    backlog.take([capture("a")])

    backlog.close()

    assert rows_on_disk(workspace, STORED) == [(1, "a", b"body")]
    assert (list(workspace.locks.iterdir()), marks(workspace)) == ([], [])


def test_after_settling_it_is_used_again(workspace: Workspace, backlog: Backlog) -> None:
    """More goes through it than it holds at once, and a killed pen's last turn alone is brought in."""
    for turn in range(5):
        backlog.take([capture(f"{turn}", b"x" * 300_000)])
        assert backlog.settle() is None
    backlog.take([capture("last")])

    workspace.recover()

    assert [name for _, name, _ in rows_on_disk(workspace, STORED)] == ["0", "1", "2", "3", "4", "last"]


@pytest.mark.parametrize(
    "unit",
    [
        (False, [("INSERT INTO settings (name, value) VALUES (?, ?)", ("a", "1"))]),
        (False, [(SETTING, ("a", 2**64))]),
        (False, [(SETTING, ("a", "\ud800"))]),
        (False, [(SETTING, ("a", "x" * 2_000_000))]),
    ],
    ids=["more than rows", "a number too large", "half a character", "more than there is room for"],
)
def test_some_units_are_left_to_a_commit(workspace: Workspace, backlog: Backlog, unit: Unit) -> None:
    """Only rows can wait; whoever writes what no column takes is told so at once."""
    assert backlog.take([capture("a"), unit]) is None

    assert backlog.is_empty
    assert backlog.take([capture("b")]) is not None
    assert backlog.settle() is None
    assert [name for _, name, _ in rows_on_disk(workspace, STORED)] == ["b"]


@pytest.mark.logs("has no place in its tables: .*NOT NULL")
def test_a_unit_without_a_place_is_lost_alone(workspace: Workspace, backlog: Backlog) -> None:
    """A bug of its writer's, which is logged as one; the others of its portion are stored, now and after a crash."""
    backlog.take([capture("a"), (False, [(Into("settings", "name"), ("no value",))]), capture("b")])

    assert backlog.settle() is None

    assert [name for _, name, _ in rows_on_disk(workspace, STORED)] == ["a", "b"]


def test_what_cannot_be_settled_now_stays(
    workspace: Workspace, backlog: Backlog, connection: sqlite3.Connection
) -> None:
    """While the disk is full, or somebody keeps the file locked, it waits in the journal; nothing is lost."""
    backlog.take([capture("a")])
    connection.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(workspace.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    refusal = backlog.settle()
    assert refusal is not None
    assert refusal[1] == "SQLITE_BUSY"
    other.execute("ROLLBACK")
    other.close()

    assert backlog.settle() is None
    assert len(rows_on_disk(workspace, STORED)) == 1


def test_a_full_disk_leaves_the_journal_to_the_next_engine(
    workspace: Workspace, backlog: Backlog, connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing gives up nothing."""
    backlog.take([capture("a")])
    with monkeypatch.context() as patched:
        patched.setattr(
            module, "commit", lambda _, units: [("OperationalError", "SQLITE_FULL", "full")] * len(units)
        )
        backlog.close()
    assert rows_on_disk(workspace, STORED) == []

    workspace.prepare()

    assert len(rows_on_disk(workspace, STORED)) == 1


def test_two_programs_never_give_one_number_twice(
    workspace: Workspace, connection: sqlite3.Connection
) -> None:
    """Numbers that one has set aside are not the other's, and a row that is simply stored comes after them."""
    other = open_for_writing(workspace.file)
    ours, theirs = Numbers(connection), Numbers(other)

    taken = [numbers.take("captures") for _ in range(3) for numbers in (ours, theirs)]
    [stored] = commit(connection, [capture("a")])

    assert len(set(taken)) == 6
    assert isinstance(stored, int)
    assert stored > max(taken)
    other.close()


def test_numbers_that_were_not_taken_are_given_back(
    workspace: Workspace, connection: sqlite3.Connection
) -> None:
    """The next row follows the last one; unless another has been numbered since."""
    numbers = Numbers(connection)
    assert [numbers.take("captures"), numbers.take("captures"), numbers.take("deliveries")] == [1, 2, 1]
    numbers.give_back()
    assert commit(connection, [capture("a")]) == [3]
    assert numbers.take("captures") == 4
    [after] = commit(connection, [capture("b")])
    numbers.give_back()

    assert isinstance(after, int)
    assert commit(connection, [capture("c")]) == [after + 1]


def test_numbers_go_on_over_blocks(connection: sqlite3.Connection) -> None:
    """However many are taken, each is higher than the one before."""
    numbers = Numbers(connection)

    assert [numbers.take("captures") for _ in range(3000)] == list(range(1, 3001))
    assert numbers.take_some("captures", 30_000) == list(range(3001, 33_001))


def test_the_more_numbers_are_taken_the_more_are_set_aside(connection: sqlite3.Connection) -> None:
    """To set some aside is a commit, for which everybody waits; what was not taken is given back after each load."""
    numbers = Numbers(connection)
    commits: list[str] = []
    connection.set_trace_callback(lambda sql: commits.append(sql) if sql == "COMMIT" else None)

    numbers.take_some("captures", 15_000)
    assert len(commits) == 4

    numbers.give_back()
    numbers.take_some("captures", 1025)
    assert len(commits) == 5
