"""The engine's end of its pen process: starts it, hands units over, hears what became of them."""

import asyncio
import logging
import os
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import core
from core.host.lender import Lender
from core.host.pen_log import PenLog
from core.host.processors import Aside
from core.line import Acknowledgment
from core.store.commit import Refusal, as_error
from core.store.frames import FrameReader, frame
from core.store.locks import EngineLock
from core.store.packed import Entry
from core.store.pen import Pen, ThreadPen, Told
from core.store.pen_wire import SETTLE, EntryWriter, ended
from core.store.shelf import LOAD
from core.store.workspace import Workspace, workspace_error

log = logging.getLogger(__name__)

_PIECE_BYTES = 64 * 1024
LAST_WORDS_S = 1.0
"""How long an engine waits for its pen to say why it ended."""
GONE_STATUS = 70
"""What an engine without its pen ends with. Source: sysexits.h, EX_SOFTWARE."""


async def start_pen(workspace: Workspace, lock: EngineLock) -> Pen:
    """A pen in a process of its own where descriptors can be left to one, else in a thread.

    Raises ``WorkspaceError`` if the workspace, which must have been prepared, cannot be written.
    """
    if os.name != "posix":
        return await ThreadPen.start(workspace)
    ours, theirs = socket.socketpair()
    lender, lent = socket.socketpair()
    with theirs, lent:
        process = _process(workspace.file, theirs.fileno(), lent.fileno(), lock)
    pen = PenProcess(process, ours, lender)
    if (refusal := await pen.ready) is not None:
        await pen.close()
        raise workspace_error(as_error(refusal), workspace.file)
    return pen


class PenProcess:
    """Commits in another process: neither the loop nor the commit waits for the other's interpreter.

    Writes to its socket at once, not through a transport, which would wait for the end of the loop's round:
    the process commits the first of many requests while the loop still reads the others.
    """

    def __init__(
        self, process: "subprocess.Popen[bytes]", sock: socket.socket, lender: socket.socket
    ) -> None:
        sock.settimeout(0)
        self._process = process
        self._log = PenLog(process.stderr) if process.stderr is not None else None
        self._socket = sock
        self._told: Told
        self._frames = FrameReader()
        # One for all pieces: a fresh one would have malloc tidy up its small ones each time.
        self._piece = memoryview(bytearray(_PIECE_BYTES))
        self._entries = EntryWriter()
        self._aside = Aside()
        self._lender = Lender(lender, self._line_ended)
        self._unsent = bytearray()
        self._closing = False
        self._settling: deque[tuple[int, asyncio.Future[None]]] = deque()
        """Who waits for everything before this entry, in that order."""
        self._settled = True
        self._handed_over = 0
        """Entries so far."""
        self._answered_up_to = 0
        """The last of them that the pen may have answered."""
        self._heard_up_to = 0
        """The last of them that it has told of."""
        self._loop = asyncio.get_running_loop()
        self.ready: asyncio.Future[Refusal | None] = self._loop.create_future()
        """Why it cannot write; ``None`` if it can."""
        self._sent = asyncio.Event()
        self._ended = asyncio.Event()
        self._loop.add_reader(sock, self._hear)

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def open(self, told: Told) -> None:
        """Begin."""
        self._told = told

    def write(self, entries: Sequence[Entry], acknowledgments: Sequence[Acknowledgment | None], /) -> None:
        """Take entries; returns at once."""
        answers = None
        self._handed_over += len(entries)
        # For fewer, and what comes now and then, both cost more than they give.
        if len(entries) >= LOAD:
            self._aside.writes()
            if any(acknowledgments):
                answers = self._lender.answers(acknowledgments)
                self._answered_up_to = self._handed_over
        self._put(self._entries.frames(entries, answers))

    async def settle(self) -> None:
        """Wait until everything that was told of, here or to a sender, is in its table: for others to read."""
        if self._ended.is_set() or (self._settled and self._heard_up_to >= self._answered_up_to):
            return
        if not self._settling or self._settling[-1][0] < self._answered_up_to:
            self._settling.append((self._answered_up_to, self._loop.create_future()))
            self._put(frame(SETTLE))
        await asyncio.shield(self._settling[-1][1])

    def _put(self, data: bytes | bytearray) -> None:
        if not self._unsent:
            data = data[self._send(data) :]
            if data:
                self._loop.add_writer(self._socket, self._send_on)
        self._unsent += data

    async def close(self) -> None:
        """Commit what waits, then end."""
        self._closing = True
        while self._unsent and not self._ended.is_set():
            self._sent.clear()
            await self._sent.wait()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
        await self._ended.wait()
        await asyncio.to_thread(self._process.wait)
        self._read_log()

    def _send(self, data: bytes | bytearray) -> int:
        try:
            return self._socket.send(data)
        except BlockingIOError:
            return 0
        except OSError:
            return len(data)  # the process has ended: reading tells

    def _send_on(self) -> None:
        del self._unsent[: self._send(self._unsent)]
        if not self._unsent:
            self._loop.remove_writer(self._socket)
            self._sent.set()

    def _hear(self) -> None:
        try:
            size = self._socket.recv_into(self._piece)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            size = 0
        if not size:
            self._end()
        for value in self._frames.feed(self._piece[:size]):
            if self.ready.done():
                outcomes, sent, self._settled = value
                self._heard_up_to += len(outcomes)
                self._told(outcomes, sent)
                self._if_settled()
            else:
                self.ready.set_result(value)
                self._closing = value is not None

    def _if_settled(self) -> None:
        while self._settled and self._settling and self._settling[0][0] <= self._heard_up_to:
            self._settling.popleft()[1].set_result(None)

    def _line_ended(self, number: int) -> None:
        if not self._ended.is_set():
            self._put(ended(number))

    def _read_log(self) -> None:
        """The last of it, once the process has ended."""
        if self._log is not None:
            self._log.read()

    def _end(self) -> None:
        """The process has ended. Unasked, it takes the engine with it.

        Nobody can say what of the last units was committed, except the next engine, which reads it in
        the workspace: this one ends as if it had been killed.
        """
        if not self._closing:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(LAST_WORDS_S)
            self._read_log()
            log.error("hookbench engine: the process that writes the workspace was ended; ending too")
            os._exit(GONE_STATUS)
        self._loop.remove_reader(self._socket)
        self._loop.remove_writer(self._socket)
        self._socket.close()
        self._lender.close()
        self._unsent.clear()
        self._settled, self._heard_up_to = True, self._handed_over
        self._if_settled()
        self._sent.set()
        self._ended.set()


def _process(file: Path, ours: int, lent: int, lock: EngineLock) -> "subprocess.Popen[bytes]":
    root = str(Path(core.__file__).parent.parent)
    code = f"import sys; sys.path.insert(0, {root!r}); from core.store import pen_process; pen_process.main()"
    return subprocess.Popen(
        [sys.executable, "-P", "-c", code, str(file), str(ours), str(lent), str(lock.journal)],
        pass_fds=(ours, lent, lock.descriptor),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
