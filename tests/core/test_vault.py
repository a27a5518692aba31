"""Keys of the vault and schemes of the user's own: kept, told without the key, and used by the receiver."""

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.changes import Change, SchemesChanged, VaultChanged
from core.engine import Engine
from core.errors import FieldError, InputError, NotFoundError, WorkspaceError
from core.model import DETECT, Capture, HookDraft, StandingCheck
from core.own_schemes import OwnSchemes
from core.signing import find_scheme, new_secret, public_secret
from core.store.workspace import Workspace

OWN = """\
name = "harbour"
title = "The harbour"
algorithm = "hmac-sha256"
content = "{timestamp}.{body}"

[signature]
header = "X-Harbour-Signature"

[time]
header = "X-Harbour-Time"
"""


class Bench:
    """An engine with its receiver on, and what it announced."""

    def __init__(self, engine: Engine, url: str, changes: list[Change]) -> None:
        self.engine = engine
        self.url = url
        self.changes = changes

    async def receive(self, scheme: str, key: str) -> Capture:
        """Send a signed request that is no hook's, and give what the receiver made of it."""
        sent = await self.engine.send("POST", self.url + "/x", (), b"{}", signing_key=key, scheme=scheme)
        await self.engine.settled([sent])
        rows = await self.engine.reader.captures_of(await self.engine.reader.delivery(sent))
        return await self.engine.reader.capture(rows[1].id)


class Drawer:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    async def keep(self, hook_id: str, signing_key: str) -> bool:
        self.kept[hook_id] = signing_key
        return True

    async def fetch(self, hook_id: str) -> str:
        return self.kept[hook_id]

    async def forget(self, hook_id: str) -> None:
        self.kept.pop(hook_id, None)


def full(*_: object) -> "asyncio.Future[int]":
    """A writer whose disk is full."""
    done = asyncio.get_running_loop().create_future()
    done.set_exception(WorkspaceError("The disk is full."))
    return done


def file_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("workspace.sqlite*"))


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    changes: list[Change] = []
    async with Engine.open(Workspace(tmp_path), on_change=changes.append) as engine:
        state = await engine.start_receiver(port=0)
        yield Bench(engine, state.url, changes)


# --- the vault -------------------------------------------------------------------------


async def test_a_key_is_kept_told_and_forgotten(bench: Bench) -> None:
    """Lists have names and schemes; a name kept again has the new key; each change is announced."""
    await bench.engine.keep_key("b", "one", scheme="github")
    await bench.engine.keep_key("a", "two")
    await bench.engine.keep_key("b", "three")

    listed = await bench.engine.reader.vault_keys()
    keys = await bench.engine.reader.vault()
    await bench.engine.forget_key("a")

    assert [(key.name, key.scheme) for key in listed] == [("a", ""), ("b", "")]
    assert [(key.name, key.secret) for key in keys] == [("a", "two"), ("b", "three")]
    assert "two" not in repr(listed)
    assert [key.name for key in await bench.engine.reader.vault(["a", "b"])] == ["b"]
    assert sum(isinstance(change, VaultChanged) for change in bench.changes) == 4


async def test_where_there_is_a_keyring_the_file_holds_no_key(tmp_path: Path) -> None:
    """The workspace file knows the name alone; forgetting it empties the keyring."""
    drawer = Drawer()
    async with Engine.open(Workspace(tmp_path), keyring=drawer) as engine:
        await engine.keep_key("mine", "very-secret-text")
        keys = await engine.reader.vault()
        inside = list(drawer.kept.values())
        await engine.forget_key("mine")

        assert not await engine.reader.keys_in_file()

    assert [key.secret for key in keys] == ["very-secret-text"]
    assert inside == ["very-secret-text"]
    assert drawer.kept == {}
    assert b"very-secret-text" not in file_bytes(tmp_path)


async def test_a_key_that_cannot_be_replaced_is_still_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a full disk the vault gives the old key; once there is room the new one, and the old one is gone."""
    drawer = Drawer()
    async with Engine.open(Workspace(tmp_path), keyring=drawer) as engine:
        await engine.keep_key("mine", "old")
        before = dict(drawer.kept)
        with monkeypatch.context() as patch:
            patch.setattr(engine._ledger._writer, "write", full)
            with pytest.raises(WorkspaceError, match="full"):
                await engine.keep_key("mine", "new")
        kept, inside = await engine.reader.vault(), dict(drawer.kept)
        await engine.keep_key("mine", "new")
        replaced = await engine.reader.vault()

    assert [key.secret for key in kept] == ["old"]
    assert before == inside
    assert [key.secret for key in replaced] == ["new"] == list(drawer.kept.values())


@pytest.mark.parametrize(
    ("name", "secret", "scheme", "said"),
    [
        pytest.param("", "k", "", "name", id="no name"),
        pytest.param("n" * 200, "k", "", "at most", id="a long name"),
        pytest.param("n", "", "", "empty", id="no key"),
        pytest.param("n", "k" * 9000, "", "at most", id="a long key"),
        pytest.param("n", "hush!", "standard-webhooks", "base64", id="no key of the scheme"),
        pytest.param("n", "k", "strpe", "stripe", id="no scheme"),
    ],
)
async def test_what_cannot_be_kept_is_said_without_the_key(
    bench: Bench, name: str, secret: str, scheme: str, said: str
) -> None:
    """The sentence never repeats the key."""
    with pytest.raises(InputError, match=said) as raised:
        await bench.engine.keep_key(name, secret, scheme=scheme)

    assert "hush!" not in str(raised.value)


async def test_a_public_key_is_kept_too(bench: Bench) -> None:
    """What one checks with need not sign: a public key in the provider's notation."""
    scheme = find_scheme("sendgrid")
    await bench.engine.keep_key("public", public_secret(scheme, new_secret(scheme)), scheme="sendgrid")

    assert [key.scheme for key in await bench.engine.reader.vault_keys()] == ["sendgrid"]


async def test_forgetting_what_is_not_there(bench: Bench) -> None:
    """The name is said."""
    with pytest.raises(NotFoundError, match="nothing of this name"):
        await bench.engine.forget_key("nothing of this name")


# --- the standing check ----------------------------------------------------------------


async def test_the_receiver_checks_what_comes_to_no_hook(bench: Bench) -> None:
    """By a scheme and the keys named, by what the request shows, or not at all."""
    await bench.engine.keep_key("old", "whsec_old", scheme="stripe")
    await bench.engine.keep_key("live", "whsec_live", scheme="stripe")
    await bench.engine.keep_key("repo", "octo", scheme="github")

    silent = await bench.receive("stripe", "whsec_live")
    await bench.engine.check_captures(StandingCheck(scheme="stripe"))
    found = await bench.receive("stripe", "whsec_live")
    await bench.engine.check_captures(StandingCheck(scheme="stripe", keys=("old",)))
    wrong = await bench.receive("stripe", "whsec_live")
    state = await bench.engine.check_captures(StandingCheck(scheme=DETECT))
    detected = await bench.receive("github", "octo")

    assert silent.verdict is None
    assert found.verdict is not None
    assert (found.verdict.valid, found.verdict.key) == (True, "live")
    assert wrong.verdict is not None
    assert (wrong.verdict.valid, wrong.verdict.key) == (False, "old")
    assert detected.verdict is not None
    assert (detected.verdict.valid, detected.verdict.scheme) == (True, "github")
    assert state.check.scheme == DETECT


async def test_a_check_by_what_there_is_not_is_refused(bench: Bench) -> None:
    """A scheme or a key that there is not."""
    with pytest.raises(InputError, match="no signature scheme"):
        await bench.engine.check_captures(StandingCheck(scheme="x"))
    with pytest.raises(NotFoundError, match="no key called"):
        await bench.engine.check_captures(StandingCheck(scheme="stripe", keys=("gone",)))


async def test_the_check_is_remembered(tmp_path: Path) -> None:
    """The next engine checks the same way."""
    async with Engine.open(Workspace(tmp_path)) as engine:
        await engine.keep_key("live", "whsec_live", scheme="stripe")
        await engine.check_captures(StandingCheck(scheme="stripe"))
    async with Engine.open(Workspace(tmp_path)) as engine:
        bench = Bench(engine, (await engine.start_receiver(port=0)).url, [])

        capture = await bench.receive("stripe", "whsec_live")

    assert capture.verdict is not None
    assert capture.verdict.valid


# --- schemes of the user's own ---------------------------------------------------------


async def test_a_scheme_of_ones_own_signs_and_is_checked(bench: Bench) -> None:
    """It is stored as a file, hooks sign with it, and the receiver knows it."""
    scheme = await bench.engine.keep_scheme(OWN)
    await bench.engine.create_hook(
        HookDraft(name="h", events=("User.Created",), url=bench.url + "/own", scheme="harbour")
    )
    fired = await bench.engine.trigger("User.Created", b"{}")
    await bench.engine.settled(fired.delivery_ids)
    [row] = await bench.engine.reader.capture_rows(await bench.engine.reader.capture_seqs())

    assert scheme.name == "harbour"
    assert row.verdict == "valid"
    assert any(isinstance(change, SchemesChanged) for change in bench.changes)


async def test_a_hook_whose_scheme_went_away_is_passed_over_with_the_reason(bench: Bench) -> None:
    """The others still get the event, and what comes to it has a verdict that says why."""
    await bench.engine.keep_scheme(OWN)
    draft = HookDraft(name="h", events=("User.Created",), url=bench.url + "/own", scheme="harbour")
    hook = await bench.engine.create_hook(draft)
    other = await bench.engine.create_hook(
        HookDraft(name="o", events=("User.Created",), url=bench.url + "/own")
    )
    await bench.engine.forget_scheme("harbour")

    fired = await bench.engine.trigger("User.Created", b"{}")
    await bench.engine.settled(fired.delivery_ids)

    [(passed, reason)] = fired.skipped
    assert passed == hook.id
    assert "harbour" in reason
    assert (await bench.engine.reader.delivery_row(fired.delivery_ids[0])).hook_id == other.id


async def test_a_broken_file_is_reported_and_the_others_work(bench: Bench, tmp_path: Path) -> None:
    """Each file is read by itself; a scheme that went away makes a verdict, not an error."""
    await bench.engine.keep_scheme(OWN)
    folder = tmp_path / "schemes"
    (folder / "broken.toml").write_text("name = ")
    (folder / "binary.toml").write_bytes(b"\xff\xfe")
    (folder / "huge.toml").write_text("#" * 70_000)
    (folder / "stripe.toml").write_text(OWN.replace("harbour", "stripe", 1))
    (folder / "auto.toml").write_text(OWN.replace("harbour", "auto", 1))
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "endless.toml")

    entries = {entry.key: entry for entry in OwnSchemes(tmp_path).entries()}

    assert [key for key, entry in entries.items() if entry.scheme is not None] == ["harbour"]
    assert "broken.toml" in entries["broken"].problem
    assert "UTF-8" in entries["binary"].problem
    assert "KiB" in entries["huge"].problem
    assert entries["stripe"].problem.startswith("stripe.toml: “stripe” is a scheme of Hookbench's own")
    assert "by the headers" in entries["auto"].problem
    assert "endless" not in entries


async def test_a_scheme_is_forgotten(bench: Bench) -> None:
    """Its file is gone; one that there is not is said so."""
    await bench.engine.keep_scheme(OWN)
    await bench.engine.forget_scheme("harbour")

    with pytest.raises(NotFoundError):
        await bench.engine.forget_scheme("harbour")
    with pytest.raises(FieldError):
        await bench.engine.create_hook(
            HookDraft(name="h", events=("User.Created",), url=bench.url, scheme="harbour")
        )
