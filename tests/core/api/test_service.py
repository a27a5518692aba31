"""The API on and off: its port, its token, and what is remembered of them."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from core.engine import Engine
from core.errors import MachineError, PortError
from core.model import ApiState
from core.store.workspace import Workspace
from tests.core.safe import Safe


@asynccontextmanager
async def an_engine(folder: Path, keyring: Safe | None = None) -> AsyncIterator[Engine]:
    async with Engine.open(Workspace(folder), keyring=keyring) as engine:
        yield engine


async def status(state: ApiState, token: str = "") -> int:
    """What a call with this token, else with the state's, is answered; 0 where nobody answers."""
    headers = {"Authorization": f"Bearer {token or state.token}"}
    async with httpx.AsyncClient(trust_env=False) as client:
        try:
            return (await client.get(f"{state.url}/hooks", headers=headers)).status_code
        except httpx.ConnectError:
            return 0


def port(state: ApiState) -> int:
    return httpx.URL(state.url).port or 0


async def test_it_is_off_until_it_is_started(tmp_path: Path) -> None:
    """Nothing listens by itself, and there is no token yet."""
    async with an_engine(tmp_path) as engine:
        await engine.carry_on(with_receiver=False)
        state = await engine.api_state()

    assert state == ApiState(listening=False, url="http://127.0.0.1:3002/api", token="")


async def test_it_starts_and_stops(tmp_path: Path) -> None:
    """On 127.0.0.1, with a token that no one can guess; stopped, nobody answers."""
    async with an_engine(tmp_path) as engine:
        state = await engine.start_api(port=0)
        served = await status(state)
        stopped = await engine.stop_api()

        assert (state.listening, served, len(state.token)) == (True, 200, 32)
        assert state.url.startswith("http://127.0.0.1:")
        assert (stopped.listening, await status(state)) == (False, 0)
        assert (stopped.url, stopped.token) == (state.url, state.token)


async def test_port_and_token_are_remembered(tmp_path: Path) -> None:
    """The window's next engine serves it again, where it was, with the same token."""
    async with an_engine(tmp_path) as engine:
        first = await engine.start_api(port=0)
    async with an_engine(tmp_path) as engine:
        await engine.stop_receiver()
        await engine.carry_on(with_receiver=True)
        second = await engine.api_state()
        served = await status(second)

    assert first == second
    assert served == 200


async def test_served_for_once_it_is_not_remembered_as_on(tmp_path: Path) -> None:
    """As the command line serves it; the token is the workspace's all the same."""
    async with an_engine(tmp_path) as engine:
        first = await engine.serve_api(0)
    async with an_engine(tmp_path) as engine:
        state = await engine.api_state()
        settings = await engine.reader.settings()

    assert (state.listening, state.token) == (False, first.token)
    assert (settings.api_on, settings.api_port) == (False, 3002)


async def test_a_renewed_token_replaces_the_old_one_at_once(tmp_path: Path) -> None:
    """Without a restart; the old one is refused from the next call on."""
    async with an_engine(tmp_path) as engine:
        old = await engine.start_api(port=0)
        new = await engine.renew_api_token()

        assert new.token != old.token
        assert (await status(old, old.token), await status(new)) == (401, 200)


async def test_a_token_that_another_program_renewed_is_taken_over(tmp_path: Path) -> None:
    """The command line renews, the window serves."""
    async with an_engine(tmp_path) as engine, an_engine(tmp_path) as other:
        old = await engine.start_api(port=0)
        new = await other.renew_api_token()
        while await status(old, new.token) != 200:
            await asyncio.sleep(0.005)

        assert await status(old) == 401


async def test_a_port_that_is_taken_is_said_and_what_served_goes_on(tmp_path: Path) -> None:
    """The one that listened listens on; the other one's state has the reason."""
    async with an_engine(tmp_path / "a") as engine, an_engine(tmp_path / "b") as other:
        taken = await engine.start_api(port=0)
        with pytest.raises(PortError, match=r"in use"):
            await other.start_api(port=port(taken))
        without = await other.api_state()
        mine = await other.start_api(port=0)
        with pytest.raises(PortError):
            await other.start_api(port=port(taken))

        assert (without.listening, without.url) == (False, taken.url)
        assert "in use" in without.problem
        assert (await status(taken), await status(mine)) == (200, 200)


async def test_it_can_move_to_another_port(tmp_path: Path) -> None:
    """The old one is free again; the same one asked for again changes nothing."""
    async with an_engine(tmp_path) as engine:
        first = await engine.start_api(port=0)
        again = await engine.start_api(port=port(first))
        second = await engine.start_api(port=0)

        assert again == first
        assert (await status(first), await status(second)) == (0, 200)


async def test_a_remembered_port_that_is_taken_does_not_keep_the_engine_from_starting(tmp_path: Path) -> None:
    """The state says why it is off."""
    async with an_engine(tmp_path / "a") as engine:
        taken = await engine.start_api(port=0)
    async with an_engine(tmp_path / "b") as other, an_engine(tmp_path / "a") as engine:
        await other.start_api(port=port(taken))
        await engine.stop_receiver()
        await engine.carry_on(with_receiver=True)

        state = await engine.api_state()

    assert (state.listening, "in use" in state.problem) == (False, True)


async def test_the_token_is_kept_where_signing_keys_are(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """In the keyring where there is one, a name for each workspace; never in a log."""
    caplog.set_level(logging.DEBUG)
    keyring = Safe()
    async with an_engine(tmp_path / "a", keyring) as engine, an_engine(tmp_path / "b", keyring) as other:
        first = await engine.start_api(port=0)
        second = await other.start_api(port=0)
        await status(first)

    assert sorted(keyring.kept.values()) == sorted((first.token, second.token))
    assert first.token not in str(settings_of(tmp_path / "a"))
    assert first.token not in caplog.text


async def test_without_a_keyring_the_token_is_in_the_file(tmp_path: Path) -> None:
    """Which nobody else can read."""
    async with an_engine(tmp_path) as engine:
        state = await engine.start_api(port=0)

    assert ("api_token", state.token) in settings_of(tmp_path)
    assert Workspace(tmp_path).file.stat().st_mode & 0o077 == 0


async def test_a_locked_keyring_is_said_and_a_renewed_token_mends_it(tmp_path: Path) -> None:
    """The engine starts all the same."""
    keyring = Safe()
    async with an_engine(tmp_path, keyring) as engine:
        await engine.start_api(port=0)
    keyring.locked = True
    async with an_engine(tmp_path, keyring) as engine:
        await engine.stop_receiver()
        await engine.carry_on(with_receiver=True)
        state = await engine.api_state()
        with pytest.raises(MachineError, match=r"renew the token"):
            await engine.start_api(port=0)
        keyring.locked = False
        await engine.renew_api_token()

        assert (state.listening, "keyring" in state.problem) == (False, True)
        assert (await engine.start_api(port=0)).listening


def settings_of(folder: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(Workspace(folder).file)
    try:
        return connection.execute("SELECT name, value FROM settings").fetchall()
    finally:
        connection.close()
