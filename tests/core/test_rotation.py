"""A hook's key rotated: at once, or with an overlap in which the old one still verifies, and signs beside the new one
where a scheme has room for both."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from core.clock import utc_now
from core.engine import Engine
from core.errors import FieldError, NotFoundError, WorkspaceError
from core.model import Capture, Hook, HookDraft
from core.signing import Message, sign, verify
from core.store.workspace import Workspace
from tests.core.safe import Safe

HOUR_S = 3600.0


class Clock:
    """The wall-clock time, which can be moved on."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return utc_now() + self.ahead


@asynccontextmanager
async def at_work(
    folder: Path, clock: Clock, keyring: Safe | None = None
) -> AsyncIterator[tuple[Engine, Hook]]:
    async with Engine.open(Workspace(folder), now=clock, keyring=keyring) as engine:
        receiver = await engine.start_receiver(port=0)
        draft = HookDraft(name="CRM", events=("PostSignIn",), url=f"{receiver.url}/hook")
        yield engine, await engine.create_hook(draft)


class KilledError(BaseException):
    """In the place of the end of the process."""


def full(*_: object) -> "asyncio.Future[int]":
    """A writer whose disk is full."""
    done = asyncio.get_running_loop().create_future()
    done.set_exception(WorkspaceError("The disk is full."))
    return done


def killed(*_: object) -> "asyncio.Future[int]":
    raise KilledError


@pytest.fixture(params=[None, Safe], ids=["keys in the file", "keys in the keyring"])
def make_keyring(request: pytest.FixtureRequest) -> Callable[[], Safe | None]:
    return request.param or (lambda: None)


async def received(engine: Engine, url: str, key: str) -> Capture:
    """What the receiver recorded of a request signed with this key."""
    headers = sign("logto", key, Message(body=b"{}"), at=0.0).headers
    sent = await engine.send("POST", url, headers, b"{}")
    await engine.settled([sent])
    [row] = await engine.reader.capture_rows(await engine.reader.capture_seqs(limit=1))
    return await engine.reader.capture(row.id)


async def verdict_of(engine: Engine, url: str, key: str) -> tuple[bool, str]:
    verdict = (await received(engine, url, key)).verdict
    assert verdict is not None
    return verdict.valid, verdict.key


async def keys(engine: Engine, hook_id: str) -> tuple[str, str]:
    hook = await engine.reader.hook(hook_id)
    return hook.signing_key, hook.previous_key


async def test_trap_10_without_an_overlap_the_old_key_is_dead_at_once(tmp_path: Path) -> None:
    """As with Logto: what was signed before the switch fails after it."""
    async with at_work(tmp_path, Clock()) as (engine, hook):
        rotated = await engine.rotate_key(hook.id)

        assert (False, "current") == await verdict_of(engine, hook.url, hook.signing_key)
        assert (True, "current") == await verdict_of(engine, hook.url, rotated.signing_key)
        assert (rotated.previous_key, rotated.previous_until) == ("", None)


async def test_in_an_overlap_both_keys_verify_and_the_verdict_names_which(
    tmp_path: Path, make_keyring: Callable[[], Safe | None]
) -> None:
    """The capture says it in words, and keeps saying it."""
    async with at_work(tmp_path, Clock(), make_keyring()) as (engine, hook):
        rotated = await engine.rotate_key(hook.id, grace_s=HOUR_S)

        old = await received(engine, hook.url, hook.signing_key)
        assert old.verdict is not None
        assert (old.verdict.valid, old.verdict.key) == (True, "previous")
        assert "previous key" in old.verdict.explanation
        assert (True, "current") == await verdict_of(engine, hook.url, rotated.signing_key)
        assert (False, "current") == await verdict_of(engine, hook.url, "neither")
        assert (rotated.signing_key, hook.signing_key) == await keys(engine, hook.id)


async def test_the_old_key_never_signs_alone(tmp_path: Path) -> None:
    """Where a scheme has one signature, as Logto's has, it is the new key's in the overlap too."""
    async with at_work(tmp_path, Clock()) as (engine, hook):
        rotated = await engine.rotate_key(hook.id, grace_s=HOUR_S)

        fired = await engine.trigger("PostSignIn", b"{}")
        await engine.settled(fired.delivery_ids)

        order = (await engine.reader.delivery(fired.delivery_ids[0])).order
        assert (
            dict(sign("logto", rotated.signing_key, Message(body=order.body), at=0.0).headers).items()
            <= dict(order.headers).items()
        )


async def test_where_there_is_room_for_several_signatures_both_keys_sign_in_an_overlap(
    tmp_path: Path,
) -> None:
    """The new one first: whoever has either key accepts the delivery."""
    async with at_work(tmp_path, Clock()) as (engine, _):
        url, scheme = "http://127.0.0.1:9/", "standard-webhooks"
        hook = await engine.create_hook(
            HookDraft(name="ERP", events=("User.Created",), url=url, scheme=scheme)
        )
        rotated = await engine.rotate_key(hook.id, grace_s=HOUR_S)

        fired = await engine.trigger("User.Created", b"{}")
        await engine.settled(fired.delivery_ids)

        order = (await engine.reader.delivery(fired.delivery_ids[0])).order
    message = Message(body=order.body, headers=order.headers)
    both = (rotated.signing_key, hook.signing_key)
    assert all(verify(hook.scheme, key, message, now=0.0, tolerance_s=0.0).fits for key in both)


async def test_after_its_end_the_old_key_verifies_nothing_and_is_kept_nowhere(
    tmp_path: Path, make_keyring: Callable[[], Safe | None]
) -> None:
    """Not in the file, not in the keyring."""
    clock, keyring = Clock(), make_keyring()
    async with at_work(tmp_path, clock, keyring) as (engine, hook):
        rotated = await engine.rotate_key(hook.id, grace_s=HOUR_S)
        clock.ahead = timedelta(seconds=HOUR_S + 1)
        while engine._judge.hooks[0].previous_until is not None:
            await asyncio.sleep(0.005)

        assert (False, "current") == await verdict_of(engine, hook.url, hook.signing_key)
    kept = str(all_keys(tmp_path)) + str(keyring and keyring.kept)
    assert hook.signing_key not in kept
    assert rotated.signing_key in kept


async def test_another_rotation_ends_an_overlap(
    tmp_path: Path, make_keyring: Callable[[], Safe | None]
) -> None:
    """There is one previous key: the one before the last rotation. An instant switch leaves none."""
    keyring = make_keyring()
    async with at_work(tmp_path, Clock(), keyring) as (engine, hook):
        second = await engine.rotate_key(hook.id, grace_s=HOUR_S)
        third = await engine.rotate_key(hook.id, grace_s=HOUR_S)
        assert (False, "current") == await verdict_of(engine, hook.url, hook.signing_key)
        assert (True, "previous") == await verdict_of(engine, hook.url, second.signing_key)

        await engine.rotate_key(hook.id)

        assert (False, "current") == await verdict_of(engine, hook.url, third.signing_key)
    kept = str(all_keys(tmp_path)) + str(keyring and keyring.kept)
    assert second.signing_key not in kept
    assert third.signing_key not in kept


async def test_a_deleted_hook_leaves_no_key(tmp_path: Path, make_keyring: Callable[[], Safe | None]) -> None:
    """Neither of the two."""
    keyring = make_keyring()
    async with at_work(tmp_path, Clock(), keyring) as (engine, hook):
        await engine.rotate_key(hook.id, grace_s=HOUR_S)
        await engine.delete_hook(hook.id)

    assert [] == all_keys(tmp_path)
    assert not (keyring and keyring.kept)


async def test_with_a_keyring_no_key_is_in_the_file(tmp_path: Path) -> None:
    """It knows under which names they are in the keyring, and when the previous one ends."""
    keyring = Safe()
    async with at_work(tmp_path, Clock(), keyring) as (engine, hook):
        await engine.rotate_key(hook.id, grace_s=HOUR_S)

        assert not await engine.reader.keys_in_file()

    [(current, previous, until)] = all_keys(tmp_path)
    assert {current, previous} == {name.encode() for name in keyring.kept}
    assert until


async def test_a_rotation_that_cannot_be_stored_leaves_both_keys_as_they_were(
    tmp_path: Path, make_keyring: Callable[[], Safe | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a full disk the hook still signs with the key its endpoint knows, and no other is kept."""
    keyring = make_keyring()
    async with at_work(tmp_path, Clock(), keyring) as (engine, hook):
        rotated = await engine.rotate_key(hook.id, grace_s=HOUR_S)
        before = dict(keyring.kept) if keyring else {}
        with monkeypatch.context() as patch:
            patch.setattr(engine._ledger._writer, "write", full)
            for grace_s in (0.0, HOUR_S):
                with pytest.raises(WorkspaceError, match="full"):
                    await engine.rotate_key(hook.id, grace_s=grace_s)

        assert (rotated.signing_key, hook.signing_key) == await keys(engine, hook.id)
    assert before == (keyring.kept if keyring else {})


async def test_a_rotation_that_is_cut_off_leaves_the_old_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed between keyring and file, the next engine signs with the key its endpoint knows."""
    keyring = Safe()
    async with at_work(tmp_path, Clock(), keyring) as (engine, hook):
        with monkeypatch.context() as patch:
            patch.setattr(engine._ledger._writer, "write", killed)
            with pytest.raises(KilledError):
                await engine.rotate_key(hook.id)

        assert (hook.signing_key, "") == await keys(engine, hook.id)


async def test_a_previous_key_kept_by_an_older_hookbench_still_verifies(tmp_path: Path) -> None:
    """It is under a name of its own, which the file does not tell; the next rotation leaves it nowhere."""
    keyring = Safe()
    async with at_work(tmp_path, Clock(), keyring) as (engine, hook):
        keyring.kept[f"{hook.id}.previous"] = "former"
        until = (utc_now() + timedelta(hours=1)).timestamp() * 1000
        await engine._ledger._writer.write(("UPDATE signing_keys SET previous_until = ?", (int(until),)))
        assert (hook.signing_key, "former") == await keys(engine, hook.id)

        rotated = await engine.rotate_key(hook.id)

    assert [rotated.signing_key] == list(keyring.kept.values())


async def test_a_previous_key_that_is_lost_is_no_reason_to_fail(tmp_path: Path) -> None:
    """The hook is read without it."""
    keyring = Safe()
    async with at_work(tmp_path, Clock(), keyring) as (engine, hook):
        await engine.rotate_key(hook.id, grace_s=HOUR_S)
        del keyring.kept[hook.id]

        read = await engine.reader.hook(hook.id)

    assert (read.previous_key, read.previous_until) == ("", None)


@pytest.mark.parametrize("grace_s", [-1.0, 31 * 86_400.0, float("nan"), float("inf")])
async def test_an_overlap_has_limits(tmp_path: Path, grace_s: float) -> None:
    """Nothing changes where they are passed."""
    async with at_work(tmp_path, Clock()) as (engine, hook):
        with pytest.raises(FieldError, match=r"30 days"):
            await engine.rotate_key(hook.id, grace_s=grace_s)
        with pytest.raises(NotFoundError):
            await engine.rotate_key("none", grace_s=1.0)

        assert (hook.signing_key, "") == await keys(engine, hook.id)


def all_keys(folder: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(Workspace(folder).file)
    try:
        return connection.execute(
            "SELECT signing_key, previous_key, previous_until FROM signing_keys"
        ).fetchall()
    finally:
        connection.close()
