"""The engine's process: commands, results, errors and cancellation cross; its death is noticed."""

import asyncio
import os
import signal
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.changes import CaptureReceived, Change, ChangesMissed, DeliveryMoved
from core.engine import Engine
from core.errors import EngineGoneError, FieldError, MachineError, PortError, WorkspaceError
from core.host import EngineProcess, start_drain
from core.host.pipe import METHODS, Announced, Refused, as_error, frame, read_to_window, refused
from core.host.server import Announcer, _latest
from core.model import HookDraft, Outcome
from core.store.keys import SystemKeyring
from core.store.reader import Reader
from core.store.workspace import Workspace
from tests.facts import a_capture_row, a_row

DRAFT = HookDraft(name="a", events=("User.Created",), url="http://127.0.0.1:9/")


class Client:
    """An engine process and what was heard from it."""

    def __init__(self, folder: Path) -> None:
        self.changes: list[Change] = []
        self.gone: asyncio.Queue[str] = asyncio.Queue()
        self.process = EngineProcess(folder, on_changes=self.changes.extend, on_gone=self.gone.put_nowait)
        self.commands = self.process.commands


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[Client]:
    client = Client(tmp_path / "w")
    await client.process.start()
    yield client
    await client.process.close()


async def until(condition: "asyncio.Future[None] | object", timeout_s: float = 20) -> None:
    async with asyncio.timeout(timeout_s):
        while not condition():  # type: ignore[operator]
            await asyncio.sleep(0.01)


async def test_values_cross_in_both_directions(client: Client) -> None:
    """A draft goes over, a hook comes back; a change follows."""
    hook = await client.commands.create_hook(DRAFT, signing_key="k" * 32)

    assert (hook.name, hook.events, hook.signing_key) == ("a", ("User.Created",), "k" * 32)
    await until(lambda: bool(client.changes))


async def test_errors_cross_with_their_kind_and_their_words(client: Client) -> None:
    """The window can put the sentence at the field."""
    with pytest.raises(FieldError, match="name") as raised:
        await client.commands.create_hook(HookDraft(name="", events=("User.Created",), url=DRAFT.url))

    assert raised.value.field == "name"
    with pytest.raises(PortError):
        await client.commands.start_receiver(port=70000)


async def test_many_calls_at_once_each_get_their_own_answer(client: Client) -> None:
    """Answers are told apart by their call."""
    hooks = await asyncio.gather(
        *(
            client.commands.create_hook(HookDraft(name=f"h{n}", events=("User.Created",), url=DRAFT.url))
            for n in range(30)
        )
    )

    assert [hook.name for hook in hooks] == [f"h{n}" for n in range(30)]


async def test_a_cancelled_call_leaves_the_engine_well(client: Client) -> None:
    """Who no longer waits gets nothing; the next call is answered."""
    call = asyncio.ensure_future(client.commands.receiver_state())
    await asyncio.sleep(0)
    call.cancel()

    with pytest.raises(asyncio.CancelledError):
        await call
    assert (await client.commands.receiver_state()).port


async def test_a_killed_engine_is_noticed_and_starts_again_with_all_that_was_stored(client: Client) -> None:
    """Calls under way fail in words, the death is told once, and a new start finds the workspace as it was."""
    hook = await client.commands.create_hook(DRAFT)
    assert client.process.pid is not None
    os.kill(client.process.pid, signal.SIGSTOP)
    waiting = asyncio.ensure_future(client.commands.receiver_state())
    await asyncio.sleep(0)
    os.kill(client.process.pid, signal.SIGKILL)

    with pytest.raises(EngineGoneError):
        await waiting
    assert "signal 9" in await client.gone.get()
    with pytest.raises(EngineGoneError):
        await client.commands.receiver_state()

    await client.process.start()
    assert (await client.commands.enable_hook(hook.id, enabled=False)).name == "a"


async def test_a_signal_to_all_processes_of_the_program_is_left_to_the_window(client: Client) -> None:
    """As a service manager sends it: the window will ask the engine to close, and until then it is at work."""
    hook = await client.commands.create_hook(DRAFT)
    assert client.process.pid is not None
    os.kill(client.process.pid, signal.SIGTERM)

    assert (await client.commands.enable_hook(hook.id, enabled=False)).name == "a"
    assert client.gone.empty()


async def test_closing_ends_the_process_and_is_no_death(client: Client) -> None:
    """An engine that was asked to end is not reported as gone."""
    await client.process.close()

    assert client.process.pid is None
    assert client.gone.empty()


async def test_an_engine_whose_window_died_ends_by_itself(tmp_path: Path) -> None:
    """When the pipe breaks nobody is left to close the engine, so it closes itself."""
    client = Client(tmp_path / "w")
    await client.process.start()

    assert client.process._process is not None
    client.process._closing = True
    client.process._outbox.put(None)

    await until(lambda: client.process.pid is None)


async def test_a_workspace_that_cannot_be_opened_keeps_the_engine_from_starting(tmp_path: Path) -> None:
    """The sentence comes out of ``start``."""
    (tmp_path / "w").write_text("")
    client = Client(tmp_path / "w")

    with pytest.raises(WorkspaceError, match="not a folder"):
        await client.process.start()
    await until(lambda: client.process.pid is None)


async def test_a_process_that_cannot_be_made_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The machine may have no process left to give; later it has."""
    client = Client(tmp_path / "w")

    def refused(*_given: object, **_named: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "Popen", refused)
        with pytest.raises(MachineError, match="Resource temporarily unavailable"):
            await client.process.start()
        with pytest.raises(EngineGoneError):
            await client.commands.receiver_state()
    await client.process.start()

    assert "127.0.0.1" == (await client.commands.receiver_state()).host
    await client.process.close()


async def test_a_drain_works_off_what_was_left_and_ends(tmp_path: Path) -> None:
    """Deliveries stored by a program that does not wait are carried by an engine that outlives it."""
    async with Engine.open(Workspace(tmp_path), deliver=False) as engine:
        await engine.create_hook(DRAFT)
        fired = await engine.trigger("User.Created", b"{}")

    drain = start_drain(tmp_path)

    reader = await Reader.open(Workspace(tmp_path), SystemKeyring())
    try:
        async with asyncio.timeout(30):
            while (await reader.delivery_row(fired.delivery_ids[0])).outcome is Outcome.PENDING:
                await asyncio.sleep(0.05)
    finally:
        await reader.close()
    await until(lambda: drain.poll() is not None)
    assert drain.returncode == 0
    assert not list((tmp_path / "engines").iterdir())


def test_every_command_has_a_shape() -> None:
    """What the declaration says is what can be called."""
    assert {"create_hook", "trigger", "replay", "start_receiver"} <= METHODS.keys()
    assert METHODS["trigger"].unpack(METHODS["trigger"].pack("e", b"{}")) == {
        "event": "e",
        "payload": b"{}",
        "hook_ids": (),
        "event_id": "",
    }


@pytest.mark.parametrize(
    "error", [FieldError("m", "h", field="url"), PortError("m"), WorkspaceError("m", "h")]
)
def test_an_error_is_the_same_on_the_other_side(error: FieldError) -> None:
    """Kind, sentence, hint and field survive the pipe."""
    crossed = read_to_window(frame(refused(3, error))[4:])

    assert isinstance(crossed, Refused)
    again = as_error(crossed)
    assert (type(again), again.args, vars(again)) == (type(error), error.args, vars(error))


def test_of_several_moves_only_the_last_is_told() -> None:
    """A burst of moves costs the window one row each."""
    first, last = a_row(attempts=1), a_row(attempts=2)
    capture = CaptureReceived(a_capture_row())

    told = _latest([DeliveryMoved(first), capture, DeliveryMoved(last), DeliveryMoved(a_row(id="other"))])

    assert told == [capture, DeliveryMoved(last), DeliveryMoved(a_row(id="other"))]


class Pipe(asyncio.WriteTransport):
    """A window that takes nothing in while ``backlog`` says so."""

    def __init__(self) -> None:
        super().__init__()
        self.backlog = 0
        self.written: list[bytes] = []

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written.append(bytes(data))

    def get_write_buffer_size(self) -> int:
        return self.backlog

    def is_closing(self) -> bool:
        return False


async def test_what_a_window_missed_is_said_though_nothing_else_happens() -> None:
    """Else its lists would stay as they were until the next change, which may be tomorrow."""
    pipe = Pipe()
    announcer = Announcer(pipe)
    pipe.backlog = 100 * 2**20
    announcer.announce(CaptureReceived(a_capture_row()))
    while not announcer._missed:
        await asyncio.sleep(0.01)
    pipe.backlog = 0
    async with asyncio.timeout(30):
        while not pipe.written:
            await asyncio.sleep(0.01)

    [told] = pipe.written
    assert read_to_window(told[4:]) == Announced((ChangesMissed(),))


async def test_a_window_that_hangs_is_told_that_it_missed_something() -> None:
    """Changes are dropped rather than piled up, and that is said as soon as the window listens again."""
    pipe = Pipe()
    announcer = Announcer(pipe)
    pipe.backlog = 100 * 2**20
    announcer.announce(CaptureReceived(a_capture_row()))
    announcer.flush()
    assert pipe.written == []

    pipe.backlog = 0
    announcer.announce(CaptureReceived(a_capture_row(id="c2")))
    announcer.flush()

    assert [type(change) for change in read_to_window(pipe.written[0][4:]).changes] == [
        CaptureReceived,
        ChangesMissed,
    ]
