"""The hooks an engine knows: as they are stored, whatever went wrong while they were read."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from core.engine import Engine
from core.errors import MachineError, WorkspaceError
from core.hook_file import write_hooks
from core.logto.hook_object import to_logto
from core.model import Action, Hook, HookDraft, Outcome, Script, Webhook
from core.store.workspace import Workspace
from core.verdict import Reason
from tests.core.safe import Safe

EVENT = "User.Created"


def a_draft(name: str) -> HookDraft:
    return HookDraft(name=name, events=(EVENT,), url="http://127.0.0.1:9/")


async def test_a_reading_that_fails_once_is_made_up_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hook made by another program gets its events, though the file was locked as it was noticed."""
    async with Engine.open(Workspace(tmp_path)) as engine, Engine.open(Workspace(tmp_path)) as other:
        read, failures = engine.reader.hooks, [WorkspaceError("The workspace is locked.")]

        async def hooks() -> list[Hook]:
            if failures:
                raise failures.pop()
            return await read()

        monkeypatch.setattr(engine.reader, "hooks", hooks)
        await other.create_hook(a_draft("CRM"))
        async with asyncio.timeout(10):
            while not engine._judge.hooks:
                await asyncio.sleep(0.005)

    assert not failures


# --- keys that cannot be had -----------------------------------------------------------


class Bench:
    """An engine with a hook whose key is not in the keyring any more, and one whose key is."""

    def __init__(self, engine: Engine, keyring: Safe, url: str, keyless: Hook, sound: Hook) -> None:
        self.engine = engine
        self.keyring = keyring
        self.url = url
        self.keyless = keyless
        self.sound = sound

    async def fire(self, *hook_ids: str) -> tuple[list[str], dict[str, str]]:
        """The hooks that an event was delivered to, and why others were passed over."""
        fired = await self.engine.trigger(EVENT, b"{}", hook_ids=hook_ids)
        await self.engine.settled(fired.delivery_ids)
        rows = [await self.engine.reader.delivery_row(each) for each in fired.delivery_ids]
        assert all(row.outcome is Outcome.DELIVERED for row in rows)
        return [row.hook_id for row in rows], dict(fired.skipped)


@asynccontextmanager
async def a_bench(folder: Path, *actions: Action, scheme: str = "logto") -> AsyncIterator[Bench]:
    """The engine is another one than the one that made the hooks: it never had the key."""
    keyring = Safe()
    async with Engine.open(Workspace(folder), keyring=keyring) as engine:
        url = (await engine.start_receiver(port=0)).url
        draft = HookDraft(
            name="CRM", events=(EVENT,), url=f"{url}/crm", scheme=scheme, actions=actions or (Webhook(),)
        )
        keyless = await engine.create_hook(draft)
        made = await engine.create_hook(HookDraft(name="ERP", events=(EVENT,), url=f"{url}/erp"))
        sound = await engine.reader.hook(made.id)
    del keyring.kept[keyless.id]
    async with Engine.open(Workspace(folder), keyring=keyring) as engine:
        await engine.start_receiver()
        yield Bench(engine, keyring, url, keyless, sound)


async def test_a_hook_without_its_key_is_read_and_says_why(tmp_path: Path) -> None:
    """The engine starts, and other hooks are as they were."""
    async with a_bench(tmp_path) as bench:
        sound, keyless = await bench.engine.reader.hooks()

    assert sound == bench.sound
    assert (keyless.signing_key, keyless.name) == ("", "CRM")
    assert "keyring" in keyless.key_problem


async def test_a_hook_without_its_key_is_edited_switched_and_deleted(tmp_path: Path) -> None:
    """None of it needs the key."""
    async with a_bench(tmp_path) as bench:
        engine, hook = bench.engine, bench.keyless
        edited = await engine.edit_hook(hook.id, a_draft("Renamed"))
        off = await engine.enable_hook(hook.id, enabled=False)
        await engine.delete_hook(hook.id)

        assert ("Renamed", False) == (edited.name, off.enabled)
        assert edited.key_problem
        assert [bench.sound] == await engine.reader.hooks()


@pytest.mark.parametrize("grace_s", [0.0, 3600.0])
@pytest.mark.parametrize("by_hand", [True, False], ids=["a key by hand", "a rotation"])
async def test_a_hook_without_its_key_signs_with_a_new_one(
    tmp_path: Path, by_hand: bool, grace_s: float
) -> None:
    """What the sentence says can be done; of a key that is gone nothing verifies on."""
    async with a_bench(tmp_path) as bench:
        if by_hand:
            draft = HookDraft(name="CRM", events=(EVENT,), url=bench.keyless.url)
            hook = await bench.engine.edit_hook(bench.keyless.id, draft, signing_key="by hand")
        else:
            hook = await bench.engine.rotate_key(bench.keyless.id, grace_s=grace_s)
        delivered, _ = await bench.fire(hook.id)

        assert (hook.key_problem, hook.previous_key, hook.previous_until) == ("", "", None)
        assert [hook.id] == delivered


@pytest.mark.parametrize("scheme", ["logto", "standard-webhooks"])
async def test_an_event_passes_over_a_hook_that_lacks_its_key(tmp_path: Path, scheme: str) -> None:
    """With the reason; the others get it. Nothing goes out that an empty key has signed, or none."""
    async with a_bench(tmp_path, scheme=scheme) as bench:
        delivered, skipped = await bench.fire()
        captures = await bench.engine.reader.counts()

    assert [bench.sound.id] == delivered
    assert captures["captures"] == 1
    assert skipped[bench.keyless.id].startswith("It cannot sign.")
    assert "keyring" in skipped[bench.keyless.id]


async def test_what_would_sign_for_a_hook_without_its_key_is_refused(tmp_path: Path) -> None:
    """A test send, a replay signed anew, an export with the key; a replay as recorded is not."""
    async with a_bench(tmp_path) as bench:
        engine, hook = bench.engine, await bench.engine.reader.hook(bench.keyless.id)
        sent = await engine.send("POST", f"{bench.url}/crm", (("x-a", "1"),), b"{}")
        await engine.settled([sent])
        [capture] = await engine.reader.capture_rows(await engine.reader.capture_seqs())

        with pytest.raises(MachineError, match="keyring"):
            await engine.test_hook(hook.id, a_draft("CRM"), (EVENT,))
        with pytest.raises(MachineError, match="keyring"):
            await engine.replay(capture.id, resign=True)
        with pytest.raises(MachineError, match=r"“CRM” .*keyring"):
            write_hooks([hook], logto=True, with_secrets=True)
        await engine.replay(capture.id)

    assert capture.hook_id == hook.id
    assert "signingKey" not in to_logto(hook)
    assert "CRM" in write_hooks([hook], logto=False, with_secrets=False)


async def test_what_comes_to_a_hook_without_its_key_is_told_to_be_unchecked(tmp_path: Path) -> None:
    """Nothing can be said of its signature, and the verdict says why."""
    async with a_bench(tmp_path) as bench:
        sent = await bench.engine.send("POST", f"{bench.url}/crm", (), b"{}", signing_key="any")
        await bench.engine.settled([sent])
        [row] = await bench.engine.reader.capture_rows(await bench.engine.reader.capture_seqs())
        verdict = (await bench.engine.reader.capture(row.id)).verdict

    assert verdict is not None
    assert (verdict.valid, verdict.reason) == (False, Reason.MISSING_KEY)
    assert "keyring" in verdict.explanation


async def test_a_keyring_that_is_open_again_is_asked_again(tmp_path: Path) -> None:
    """Firing an event is enough: neither the engine nor the hook has to be touched."""
    async with a_bench(tmp_path) as bench:
        await bench.fire()
        bench.keyring.kept[bench.keyless.id] = bench.keyless.signing_key
        delivered, _ = await bench.fire()

    assert {bench.keyless.id, bench.sound.id} == set(delivered)


async def test_a_script_needs_no_key(tmp_path: Path) -> None:
    """A hook that calls no endpoint signs nothing."""
    async with a_bench(tmp_path, Script(command=(sys.executable, "-c", ""))) as bench:
        delivered, _ = await bench.fire(bench.keyless.id)

    assert [bench.keyless.id] == delivered
