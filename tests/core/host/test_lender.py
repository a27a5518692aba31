"""Connections that are lent to the pen: it answers there what is safe, and lets go of them when they end."""

import asyncio
import contextlib
import socket
import subprocess
from collections.abc import Callable, Iterator
from typing import cast

import pytest

from core.host.lender import Lender
from core.host.pen import PenProcess
from core.line import Acknowledgment, Line
from core.model import Capture
from core.store import lines
from core.store.frames import FrameReader, frame
from core.store.lines import Lines
from core.store.packed import Packed
from core.store.pen_wire import SETTLE, Ended, EntryWriter, RequestReader, ended
from core.store.shelf import LOAD
from core.store.workspace import Workspace
from core.store.writer import HANDFUL, Writer
from tests.core.host.descriptors import sockets
from tests.core.store.test_writer import rows_on_disk
from tests.facts import a_capture, a_capture_row

COUNT = "SELECT count(*) FROM captures"


class Sender:
    """A connection, of which one end is ours."""

    def __init__(self) -> None:
        self.ours, self.theirs = socket.socketpair()
        self.ours.setblocking(False)
        self.theirs.settimeout(20)
        self.line = Line(self.ours.fileno())

    def hears(self, size: int = 65536) -> bytes:
        return self.theirs.recv(size)

    def hears_nothing(self) -> bool:
        self.theirs.setblocking(False)
        try:
            return not self.theirs.recv(1)
        except BlockingIOError:
            return True

    def close(self) -> None:
        self.ours.close()
        self.theirs.close()


Senders = Callable[[int], list[Sender]]


@pytest.fixture
def senders() -> Iterator[Senders]:
    with contextlib.ExitStack() as closing:

        def some(count: int) -> list[Sender]:
            made = [Sender() for _ in range(count)]
            for sender in made:
                closing.callback(sender.close)
            return made

        yield some


def numbered(number: int) -> Capture:
    return a_capture(row=a_capture_row(id=f"capture {number}"))


class Handed:
    """Captures on their way: what is to be acknowledged, and what becomes of them."""

    def __init__(self, writer: Writer, senders: list[Sender], first: int = 0, data: bytes = b"") -> None:
        self.acknowledgments = [
            Acknowledgment(sender.line, data or b"safe: %d" % number)
            for number, sender in enumerate(senders, first)
        ]
        self._results = [asyncio.get_running_loop().create_future() for _ in senders]
        for number, (acknowledgment, result) in enumerate(
            zip(self.acknowledgments, self._results, strict=True), first
        ):
            writer.submit(numbered(number), result.set_result, acknowledgment)

    async def results(self) -> list[object]:
        return list(await asyncio.gather(*self._results))


async def test_the_pen_answers_what_is_safe(writer: Writer, workspace: Workspace, senders: Senders) -> None:
    """Each on its own line; under load, in a journal or in its table; lines are lent once."""
    some = senders(HANDFUL)
    for first in range(0, 5 * HANDFUL, HANDFUL):
        handed = Handed(writer, some, first)
        answers = [sender.hears() for sender in some]

        assert answers == [b"safe: %d" % number for number in range(first, first + HANDFUL)]
        assert [True] * HANDFUL == [isinstance(result, int) for result in await handed.results()]
        assert [len(answer) for answer in answers] == [each.sent for each in handed.acknowledgments]
    await writer.settle()

    assert rows_on_disk(workspace, COUNT) == [(5 * HANDFUL,)]
    assert list(range(1, HANDFUL + 1)) == [sender.line.number for sender in some]


async def test_what_comes_now_and_then_is_left_to_the_lines_owner(writer: Writer, senders: Senders) -> None:
    """To lend a connection costs more than one answer."""
    some = senders(LOAD - 1)

    handed = Handed(writer, some)
    await handed.results()

    assert [0] * len(some) == [each.sent for each in handed.acknowledgments]
    assert all(sender.hears_nothing() for sender in some)


async def test_what_a_line_does_not_take_is_left_to_its_owner(writer: Writer, senders: Senders) -> None:
    """A sender that does not read keeps the pen from nothing."""
    some = senders(HANDFUL)
    data = bytes(range(256)) * 4096

    handed = Handed(writer, some, data=data)
    await handed.results()

    for sender, acknowledgment in zip(some, handed.acknowledgments, strict=True):
        assert 0 < acknowledgment.sent < len(data)
        heard = b""
        while len(heard) < acknowledgment.sent:
            heard += sender.hears()
        assert heard == data[: acknowledgment.sent]
        assert sender.hears_nothing()


async def test_what_is_not_safe_is_not_answered(writer: Writer, senders: Senders) -> None:
    """One that is refused: the others of its handful are answered all the same."""
    some = senders(HANDFUL)
    # What a journal takes comes into its table later; the first handful of all is committed.
    twice = numbered(0)
    results: list[asyncio.Future[object]] = [asyncio.get_running_loop().create_future() for _ in some]
    acknowledgments = [Acknowledgment(sender.line, b"safe") for sender in some]
    for number, (acknowledgment, result) in enumerate(zip(acknowledgments, results, strict=True)):
        writer.submit(twice if number < 2 else numbered(number), result.set_result, acknowledgment)

    stored = [isinstance(result, int) for result in await asyncio.gather(*results)]

    assert stored == [True, False, *[True] * (HANDFUL - 2)]
    assert [4, 0, *[4] * (HANDFUL - 2)] == [each.sent for each in acknowledgments]
    assert some[1].hears_nothing()


async def test_captures_that_cannot_be_packed_are_left_to_the_lines_owner(
    writer: Writer, senders: Senders
) -> None:
    """They cross as rows; nobody is told that they are safe."""
    some = senders(HANDFUL)
    acknowledgments = [Acknowledgment(sender.line, b"safe") for sender in some]
    results: list[asyncio.Future[object]] = [asyncio.get_running_loop().create_future() for _ in some]
    for acknowledgment, result in zip(acknowledgments, results, strict=True):
        writer.submit(a_capture(row=a_capture_row(target="\ud800")), result.set_result, acknowledgment)

    assert not any(isinstance(result, int) for result in await asyncio.gather(*results))
    assert [0] * HANDFUL == [each.sent for each in acknowledgments]
    assert all(sender.hears_nothing() for sender in some)


async def test_a_line_that_ends_is_closed_though_the_pen_has_it_open(
    writer: Writer, senders: Senders
) -> None:
    """Its peer hears of it at once, and the pen lets go; what was to be sent on it goes nowhere."""
    some = senders(HANDFUL)
    pen = writer._pen
    assert isinstance(pen, PenProcess)
    before = sockets(pen.pid)
    await Handed(writer, some).results()
    assert sockets(pen.pid) == before + HANDFUL

    for sender in some:
        sender.hears()
        sender.line.end()
        assert sender.hears() == b""
    late = Handed(writer, some, HANDFUL)
    await late.results()

    assert [0] * HANDFUL == [each.sent for each in late.acknowledgments]
    assert before == sockets(pen.pid)


async def test_a_line_may_end_before_the_pen_has_heard_of_it(writer: Writer, senders: Senders) -> None:
    """Its number is passed on with its descriptor first, whatever else is on its way."""
    some = senders(HANDFUL)

    handed = Handed(writer, some)
    for sender in some:
        sender.line.end()
        sender.ours.close()

    assert all(isinstance(result, int) for result in await handed.results())


async def test_whoever_heard_that_it_is_safe_finds_it(
    writer: Writer, workspace: Workspace, senders: Senders
) -> None:
    """Also before the engine has heard that from its pen, and though it was told that all is settled."""
    some = senders(HANDFUL)
    for first in range(0, 20 * HANDFUL, HANDFUL):
        Handed(writer, some, first)
        for sender in some:
            sender.hears()
        # Nothing of the pen has been heard since: that takes a turn of the loop.
        await asyncio.gather(writer.settle(), writer.settle())

        assert rows_on_disk(workspace, COUNT) == [(first + HANDFUL,)]


class Process:
    """What stands for a pen whose words are written here."""

    pid = 0
    stderr = None

    def wait(self, timeout: float | None = None) -> int:
        return 0


async def test_waiting_for_one_handful_is_not_waiting_for_the_next(senders: Senders) -> None:
    """In a flood somebody who asks is not kept waiting by what comes after; nor is a word of before enough."""
    ours, theirs = socket.socketpair()
    lender, lent = socket.socketpair()
    some = senders(LOAD)
    frames = FrameReader()

    async def tell(*values: object) -> None:
        for value in values:
            theirs.sendall(frame(value))
        for _ in range(5):
            await asyncio.sleep(0)

    def hand_over() -> None:
        pen.write([a_capture()] * LOAD, [Acknowledgment(sender.line, b"safe") for sender in some])

    async def ask() -> "asyncio.Task[None]":
        settling = asyncio.create_task(pen.settle())
        await asyncio.sleep(0)
        return settling

    with theirs, lent:
        pen = PenProcess(cast("subprocess.Popen[bytes]", Process()), ours, lender)
        pen.open(lambda _outcomes, _sent: None)
        await tell(None)
        hand_over()
        one, same = await ask(), await ask()
        await tell(([], (), True))
        assert not one.done()
        hand_over()
        two = await ask()
        await tell(([1] * LOAD, [4] * LOAD, False))
        assert not one.done()
        await tell(([], (), True))
        assert [True, True, False] == [one.done(), same.done(), two.done()]
        await tell(([1] * LOAD, [4] * LOAD, False))
        assert not two.done()
        await tell(([], (), True))
        assert two.done()
        await pen.settle()
        asked = [value for value in frames.feed(theirs.recv(1_000_000)) if value == SETTLE]
        assert len(asked) == 2

        hand_over()
        last = await ask()
        closing = asyncio.create_task(pen.close())
        await asyncio.sleep(0)
    await closing
    assert last.done()


def test_answers_cross_with_their_captures_only() -> None:
    """In pieces, too; captures that come after have none of theirs, and units never."""
    entries, reader = EntryWriter(), RequestReader()
    captures = [numbered(number) for number in range(3)]
    answers = [(number, b"safe: %d" % number) for number in range(3)]
    unpackable = [a_capture(row=a_capture_row(target="\ud800"))]
    handfuls = [
        (captures, answers),
        (captures[:2], None),
        (unpackable, answers[:1]),
        (captures[:1], None),
        (captures[:1], answers[:1]),
        (captures[:2], answers[1:]),
    ]
    data = b"".join([*(bytes(entries.frames(*handful)) for handful in handfuls), ended(7)])

    bytewise = [asked for at in range(len(data)) for asked in reader.feed(data[at : at + 1])]
    at_once = RequestReader().feed(data)

    told = [(asked.number, list(asked.answers)) for asked in bytewise if isinstance(asked, Packed)]
    assert told == [(3, answers), (2, []), (1, []), (1, answers[:1]), (2, answers[1:])]
    told = [(asked.number, list(asked.answers)) for asked in at_once if isinstance(asked, Packed)]
    assert told == [(3, answers), (2, []), (1, []), (3, [*answers[:1], *answers[1:]])]
    assert [asked for asked in bytewise if isinstance(asked, Ended)] == [Ended(7)]


# --- the two ends by themselves -----------------------------------------------------------


def test_what_cannot_be_lent_now_may_be_lent_later(senders: Senders) -> None:
    """A pen that has not taken what was lent before takes no more for a while."""
    lender_end, lent = socket.socketpair()
    lender_end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)
    some = senders(1)
    taken: list[int] = []
    with lender_end, lent:
        lender, lines = Lender(lender_end, taken.append), Lines(lent)
        others = [Line(some[0].ours.fileno()) for _ in range(400)]
        numbers = [number for number, _ in lender.answers([Acknowledgment(line, b"x") for line in others])]
        refused = numbers.index(0)
        assert numbers == [*range(1, refused + 1), *[0] * (400 - refused)]

        lines.answer([(refused, b"last")])
        again = [number for number, _ in lender.answers([Acknowledgment(others[refused], b"x")])]
        assert again == [refused + 1]
        for number in range(1, refused + 2):
            lines.hang_up(number)
    assert some[0].hears() == b"last"
    for line in others[: refused + 1]:
        line.end()
        line.end()
    assert taken == [*range(1, refused + 2)]


def test_nothing_is_sent_on_a_line_that_is_over(senders: Senders) -> None:
    """Its descriptor may be another connection's by then."""
    lender_end, lent = socket.socketpair()
    [sender] = senders(1)
    sender.line.end()
    with lender_end, lent:
        lender = Lender(lender_end, print)

        assert lender.answers([Acknowledgment(sender.line, b"safe"), None]) == [(0, b"")] * 2


def test_where_too_many_are_open_a_line_is_not_answered_on() -> None:
    """What came without its descriptor is no line, and neither is one whose lender is gone."""
    lender_end, lent = socket.socketpair()
    with lent:
        with lender_end:
            lender_end.send((1).to_bytes(4, "big"))
        lines = Lines(lent)

        assert lines.answer([(1, b"a"), (2, b"b"), (0, b"c")]) == [0, 0, 0]
        lines.hang_up(1)
        lines.close()


def test_what_stores_keeps_descriptors_for_itself(senders: Senders, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line for which there would be no room is let go at once, and left to its owner."""
    monkeypatch.setattr(lines, "RESERVE", 2**40)
    lender_end, lent = socket.socketpair()
    [sender] = senders(1)
    with lender_end, lent:
        answers = Lender(lender_end, print).answers([Acknowledgment(sender.line, b"safe")])

        assert Lines(lent).answer(answers) == [0]
    sender.ours.close()
    assert sender.hears() == b""
