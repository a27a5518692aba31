"""What is written is read back as it was; lists are filtered; both sides of an exchange find one another."""

from datetime import timedelta

import msgspec
import pytest

from core.errors import NotFoundError
from core.filters import parse
from core.model import Answer, Delivery, FailureKind, Outcome
from core.settings import Settings
from core.verdict import Verdict
from tests.core.store.conftest import Store
from tests.facts import NOW, a_capture, a_capture_row, a_hook, a_row, an_attempt, an_order

MINE = "engine-1"


async def test_a_hook_comes_back_with_its_key(store: Store) -> None:
    """Everything the user decided, and the key, survive the store."""
    hook = a_hook(headers=(("X-Team", "crm"),), timeout_s=2.5, enabled=False)

    await store.ledger.add_hook(hook)

    assert await store.reader.hook(hook.id) == hook
    assert await store.reader.keys_in_file()


async def test_hooks_are_listed_newest_first(store: Store) -> None:
    """The order of fan-out."""
    for name in ("first", "second", "third"):
        await store.ledger.add_hook(a_hook(id=name, name=name))

    assert [hook.name for hook in await store.reader.hooks()] == ["third", "second", "first"]


async def test_a_deleted_hook_takes_its_key_along_and_leaves_its_deliveries(store: Store) -> None:
    """Deleting a hook keeps the record of what it sent."""
    hook = a_hook()
    await store.ledger.add_hook(hook)
    await store.ledger.add_delivery(a_row(), an_order(), owner=MINE)

    await store.ledger.delete_hook(hook.id)

    assert not await store.reader.keys_in_file()
    assert len(await store.reader.delivery_seqs()) == 1
    with pytest.raises(NotFoundError, match="no hook"):
        await store.reader.hook(hook.id)


async def test_a_delivery_comes_back_whole(store: Store) -> None:
    """Row, order, and attempts with every byte of their answers."""
    row = await store.ledger.add_delivery(a_row(attempting=1), an_order(), owner=MINE)
    attempt = an_attempt(503)
    moved = msgspec.structs.replace(
        row, attempts=1, attempting=0, status=503, duration_ms=3.0, next_attempt_at=NOW + timedelta(seconds=1)
    )

    await store.ledger.move_delivery(moved, owner=MINE, attempt=attempt)

    assert await store.reader.delivery(row.id) == Delivery(row=moved, order=an_order(), attempts=(attempt,))


async def test_garbage_that_came_for_an_answer_is_kept(store: Store) -> None:
    """Bytes no answer could be read from are on the attempt."""
    row = await store.ledger.add_delivery(a_row(attempting=1), an_order(), owner=MINE)
    attempt = an_attempt(None, stray=b"SSH-2.0-OpenSSH\r\n")

    await store.ledger.move_delivery(row, owner=MINE, attempt=attempt)

    assert (await store.reader.delivery(row.id)).attempts == (attempt,)


async def test_pending_deliveries_change_hands(store: Store) -> None:
    """What a dead engine owned is another's after the take-over, and nobody's after it let go."""
    await store.ledger.add_delivery(a_row(id="theirs"), an_order(), owner="dead")
    await store.ledger.add_delivery(a_row(id="done", outcome=Outcome.DELIVERED), an_order(), owner="dead")

    assert await store.reader.pending_owners() == ["dead"]
    await store.ledger.take_over(MINE, [1, 2], former="dead")
    assert [row.id for row in await store.reader.pending(MINE)] == ["theirs"]
    await store.ledger.let_go(MINE)
    assert await store.reader.pending_owners() == [None]


async def test_clearing_keeps_what_is_pending(store: Store) -> None:
    """Only deliveries that are over are deleted, with their orders and attempts."""
    await store.ledger.add_delivery(a_row(id="pending"), an_order(), owner=MINE)
    over = await store.ledger.add_delivery(a_row(id="over"), an_order(), owner=MINE)
    over = msgspec.structs.replace(over, outcome=Outcome.FAILED)
    await store.ledger.move_delivery(over, owner=None, attempt=an_attempt(404))

    await store.ledger.clear_deliveries()

    assert await store.reader.counts() == {"hooks": 0, "deliveries": 1, "captures": 0}


async def test_a_capture_comes_back_whole(store: Store) -> None:
    """Bytes, answer, times and verdict survive the store."""
    verdict = Verdict(
        scheme="logto",
        valid=False,
        reason="mismatch",
        explanation="No.",
        found="a",
        expected="b",
        signed_content=b"x",
    )
    capture = a_capture(row=a_capture_row(verdict="mismatch"), answer=Answer(status=418), verdict=verdict)

    seq = await store.ledger.add_capture(capture)

    expected = msgspec.structs.replace(capture, row=msgspec.structs.replace(capture.row, seq=seq))
    assert await store.reader.capture(capture.row.id) == expected


async def test_both_sides_of_an_exchange_find_one_another(store: Store) -> None:
    """Same connection, same exchange on it, same time; a later use of the same port is another's."""
    row = await store.ledger.add_delivery(a_row(), an_order(), owner=MINE)
    await store.ledger.move_delivery(row, owner=MINE, attempt=an_attempt())
    await store.ledger.add_capture(a_capture(row=a_capture_row(id="its", received_at=NOW)))
    await store.ledger.add_capture(a_capture(row=a_capture_row(id="next", exchange=1)))
    await store.ledger.add_capture(
        a_capture(row=a_capture_row(id="later", received_at=NOW + timedelta(hours=1)))
    )

    found = await store.reader.captures_of(await store.reader.delivery(row.id))
    assert {number: capture.id for number, capture in found.items()} == {1: "its"}
    origins = {
        some_id: await store.reader.delivery_of((await store.reader.capture(some_id)).row)
        for some_id in ("its", "next", "later")
    }
    assert origins == {"its": (await store.reader.delivery_row("d1"), 1), "next": None, "later": None}


async def test_settings_have_defaults_and_are_kept(store: Store) -> None:
    """A fresh workspace has the defaults."""
    assert await store.reader.settings() == Settings()
    changed = Settings(receiver_port=9999, answer=Answer(status=503, body=b"\x00\xff"))

    await store.ledger.change_settings(changed)

    assert await store.reader.settings() == changed


async def test_an_id_is_told_apart_by_kind(store: Store) -> None:
    """Replay takes either."""
    await store.ledger.add_delivery(a_row(), an_order(), owner=MINE)
    await store.ledger.add_capture(a_capture())

    assert [await store.reader.kind_of(some_id) for some_id in ("d1", "c1")] == ["delivery", "capture"]
    with pytest.raises(NotFoundError):
        await store.reader.kind_of("nothing")


DELIVERIES = {
    "ok": a_row(id="ok", outcome=Outcome.DELIVERED, status=200, duration_ms=12.0),
    "failed": a_row(id="failed", outcome=Outcome.FAILED, status=503, event="PostSignIn", duration_ms=900.0),
    "refused": a_row(
        id="refused",
        outcome=Outcome.FAILED,
        failure=FailureKind.REFUSED,
        hook_name="50%_off",
        event="Role.Created",
    ),
    "old": a_row(
        id="old", created_at=NOW - timedelta(days=30), url="https://example.test/orders?a=1", method="PUT"
    ),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {"ok", "failed", "refused", "old"}),
        ("outcome:failed", {"failed", "refused"}),
        ("status:5xx", {"failed"}),
        ("-status:5xx", {"ok", "refused", "old"}),
        ("status:<300,503", {"ok", "failed"}),
        ("failure:refused", {"refused"}),
        ("event:User.*", {"ok", "old"}),
        ("event:user.created", {"ok", "old"}),
        ("hook:crm", {"ok", "failed", "old"}),
        ('hook:"50%_off"', {"refused"}),
        ("hook:%", {"refused"}),
        ("hook:h5m0c8v2q9x4w7t1z6r3k", {"ok", "failed", "refused", "old"}),
        ("method:put", {"old"}),
        ("path:/orders", {"old"}),
        ("path:example", set()),
        ("duration:>100ms", {"failed"}),
        ("size:<1kB", {"ok", "failed", "refused", "old"}),
        ("since:2026-11-01T00:00Z", {"ok", "failed", "refused"}),
        ("id:ref", {"refused"}),
        ("postsign", {"failed"}),
        ("example.test -outcome:failed", {"old"}),
        ("'; DROP TABLE deliveries; --", set()),
    ],
)
async def test_deliveries_are_filtered(store: Store, text: str, expected: set[str]) -> None:
    """Each term of the filter language picks the rows it says."""
    for row in DELIVERIES.values():
        await store.ledger.add_delivery(row, an_order(), owner=MINE)

    seqs = await store.reader.delivery_seqs(parse(text))

    assert {row.id for row in await store.reader.delivery_rows(seqs)} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("signature:valid", {"good", "part"}),
        ("signature:valid_in_part", {"part"}),
        ("signature:invalid", {"bad"}),
        ("signature:mismatch", {"bad"}),
        ("signature:none", {"broken"}),
        ("malformed:yes", {"broken"}),
        ("malformed:no -signature:valid", {"bad"}),
        ("path:/hook", {"good", "bad", "part"}),
        ("hook:crm", {"good"}),
        ("remote:10.0", {"broken"}),
        ("status:400", {"broken"}),
    ],
)
async def test_captures_are_filtered(store: Store, text: str, expected: set[str]) -> None:
    """Each term of the filter language picks the rows it says."""
    await store.ledger.add_hook(a_hook())
    for row in (
        a_capture_row(id="good", verdict="valid", hook_id=a_hook().id),
        a_capture_row(id="bad", verdict="mismatch"),
        a_capture_row(id="part", verdict="valid_in_part"),
        a_capture_row(
            id="broken", malformed="No Host field.", target="", method="", status=400, remote="10.0.0.9:1"
        ),
    ):
        await store.ledger.add_capture(a_capture(row=row))

    seqs = await store.reader.capture_seqs(parse(text))

    assert {row.id for row in await store.reader.capture_rows(seqs)} == expected


async def test_only_what_is_newer_is_asked_for(store: Store) -> None:
    """A list that grows reads what was added, newest first."""
    for n in range(5):
        await store.ledger.add_delivery(a_row(id=f"d{n}"), an_order(), owner=MINE)

    assert list(await store.reader.delivery_seqs(after=3)) == [5, 4]
    assert list(await store.reader.delivery_seqs(limit=2)) == [5, 4]
