"""The receiver over real sockets: connections, limits, answers, and what is recorded of each exchange."""

import asyncio
import json
import socket
from contextlib import suppress

import pytest

from core.clock import monotonic_ns
from core.errors import FieldError, PortError, WorkspaceError
from core.model import Answer, Capture
from core.receiver.limits import Limits
from core.receiver.listener import Receiver
from core.verdict import Verdict
from tests.core.http1.requests import chunked, get, post
from tests.core.receiver.loopback import QUICK, Notebook, listening

HELLO = post(b"Content-Length: 5", body=b"hello")


# --- what a capture tells ---------------------------------------------------------------

MISMATCH = Verdict(
    scheme="logto", valid=False, reason="mismatch", explanation="No.", found="a", expected="b",
    signed_content=b"hello", hook_id="h1",
)  # fmt: skip


async def test_a_capture_is_the_request_and_the_answer() -> None:
    """Everything that crossed the socket, either way, with where it came from and when."""
    raw = post(b"X-A: 1", b"x-a: 2", b"Content-Length: 5", body=b"hello")
    async with listening() as loopback, loopback.client() as client:
        await client.send(raw)
        _, head, body = await client.answer()
        capture = loopback.notebook.captures[0]

        row = capture.row
        assert ("POST", "/hook", 5, 200, None) == (
            row.method,
            row.target,
            row.body_size,
            row.status,
            row.malformed,
        )
        assert (client.address, 0, 0) == (row.remote, row.exchange, row.seq)
        assert f"http://127.0.0.1:{loopback.port}" == capture.receiver
        assert raw == capture.received
        assert b"hello" == capture.received[capture.body_start :]
        assert (("Host", "127.0.0.1"), ("X-A", "1"), ("x-a", "2"), ("Content-Length", "5")) == capture.headers
        assert head + body == capture.answered
        assert not capture.truncated
        assert capture.times.head_end is not None
        assert capture.times.body_end is not None
        assert capture.times.stored is not None
        assert 0 <= capture.times.head_end <= capture.times.body_end <= capture.times.stored


async def test_it_is_stored_before_it_is_answered() -> None:
    """An answer promises that the capture is kept: while the store waits, so does the sender."""
    gate = asyncio.Event()

    class Slow(Notebook):
        async def keep(self, capture: Capture) -> None:
            await super().keep(capture)
            await gate.wait()

    async with listening(Slow()) as loopback, loopback.client() as client:
        await client.send(HELLO)
        await loopback.notebook.until(1)
        answer = asyncio.get_running_loop().create_task(client.answer())
        done, _ = await asyncio.wait([answer], timeout=0.05)
        gate.set()

        assert not done
        assert 200 == (await answer)[0]


@pytest.mark.logs("could not be stored")
async def test_what_cannot_be_stored_is_not_acknowledged() -> None:
    """A full disk gives the sender a 507 and the end of the connection, so that it tries again."""

    class Full(Notebook):
        async def keep(self, capture: Capture) -> None:
            raise WorkspaceError("The disk is full.", "Make room.")

    async with listening(Full()) as loopback:
        answer = await loopback.tell(HELLO)

        assert b"HTTP/1.1 507 Insufficient Storage\r\n" == answer[:35]
        assert b"could not be stored" in answer


async def test_the_judge_decides_the_verdict() -> None:
    """Every well-formed capture is judged before it is stored."""
    async with listening(judge=lambda _: MISMATCH) as loopback:
        await loopback.tell(HELLO, half_close=True)
        await loopback.tell(b"nonsense\r\n")
        good, bad = await loopback.notebook.until(2)

        assert (MISMATCH, "mismatch", "h1") == (good.verdict, good.row.verdict, good.row.hook_id)
        assert (None, None, "") == (bad.verdict, bad.row.verdict, bad.row.hook_id)


async def test_judging_comes_before_the_handing_over() -> None:
    """The time at which a capture is handed to the store is after whatever was done before that."""
    judging_ns = 1_000_000

    def slow(_: Capture) -> Verdict:
        until = monotonic_ns() + judging_ns
        while monotonic_ns() < until:
            pass
        return MISMATCH

    async with listening(judge=slow) as loopback:
        await loopback.tell(HELLO, half_close=True)
        times = loopback.notebook.captures[0].times

        assert times.body_end is not None
        assert times.stored is not None
        assert times.stored - times.body_end >= judging_ns


@pytest.mark.logs("could not be judged")
async def test_a_judge_that_fails_loses_nothing() -> None:
    """A bug in a signature check is logged; the capture is kept without a verdict."""

    def broken(_: Capture) -> Verdict:
        raise ZeroDivisionError

    async with listening(judge=broken) as loopback:
        answer = await loopback.tell(HELLO, half_close=True)

        assert b"HTTP/1.1 200 OK" == answer[:15]
        assert loopback.notebook.captures[0].row.verdict is None


# --- bodies -----------------------------------------------------------------------------

BODIES = {
    "HTML": b"<script>alert(1)</script>",
    "invalid UTF-8": b"\xff\xfe\xc0\xaf\x80",
    "control characters": bytes(range(32)),
    "a line of 1 MB": b"a" * 1_000_000,
    "deep JSON": b"[" * 100_000,
    "JSON": json.dumps({"a": "é"}).encode(),
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
@pytest.mark.parametrize("coding", ["sized", "chunked"])
async def test_any_body_is_kept_as_it_came(body: bytes, coding: str) -> None:
    """Foreign text is never interpreted."""
    framed = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    raw = chunked(framed) if coding == "chunked" else post(b"Content-Length: %d" % len(body), body=body)
    async with listening() as loopback, loopback.client() as client:
        await client.send(raw)

        assert 200 == (await client.answer())[0]
        capture = loopback.notebook.captures[0]
        assert (raw, len(body), False) == (capture.received, capture.row.body_size, capture.truncated)


@pytest.mark.parametrize("coding", ["sized", "chunked"])
async def test_a_body_above_the_limit_is_cut_and_counted(coding: str) -> None:
    """What is not kept is read all the same, and the next request on the connection is found."""
    body = b"a" * 300_000
    framed = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    raw = chunked(framed) if coding == "chunked" else post(b"Content-Length: %d" % len(body), body=body)
    limits = Limits(capture_bytes=1000)
    async with listening(limits=limits) as loopback, loopback.client() as client:
        await client.send(raw + get())
        assert (200, 200) == ((await client.answer())[0], (await client.answer())[0])
        first, second = loopback.notebook.captures

        assert (raw[:1000], True) == (first.received, first.truncated)
        assert 300_000 == first.row.body_size
        assert (get(), False) == (second.received, second.truncated)


@pytest.mark.parametrize(
    "raw",
    [post(b"Content-Length: 1001"), chunked(b"3e9\r\n"), chunked(b"3e8\r\n" + b"a" * 1000 + b"\r\n1\r\n")],
    ids=["sized", "chunked", "second chunk"],
)
async def test_a_body_above_the_ceiling_is_refused(raw: bytes) -> None:
    """It is refused as soon as it is announced, not after it was read."""
    async with listening(limits=Limits(body_bytes=1000, settle_s=0.005)) as loopback:
        answer = await loopback.tell(raw)

        assert b"HTTP/1.1 413 " == answer[:13]
        assert raw == loopback.notebook.captures[0].received


async def test_an_expecting_sender_is_told_to_go_on() -> None:
    """The interim answer comes before the body, and is in the record."""
    async with listening() as loopback, loopback.client() as client:
        await client.send(post(b"Content-Length: 5", b"Expect: 100-continue"))
        assert 100 == (await client.answer())[0]
        await client.send(b"hello")
        _, head, body = await client.answer()

        assert b"HTTP/1.1 100 Continue\r\n\r\n" + head + body == loopback.notebook.captures[0].answered


async def test_an_expecting_sender_that_does_not_wait_gets_one_answer() -> None:
    """Where the body is there already, nothing is interim."""
    async with listening() as loopback:
        raw = post(b"Content-Length: 5", b"Expect: 100-continue", body=b"hello")

        assert b"HTTP/1.1 200 OK" == (await loopback.tell(raw, half_close=True))[:15]


# --- connections ------------------------------------------------------------------------


async def test_pipelined_requests_are_answered_in_order() -> None:
    """However many come at once: each is a capture with its number on the connection."""
    count = 400
    async with listening() as loopback, loopback.client() as client:
        await client.send(
            b"".join(post(b"X: %d" % n, b"Content-Length: 300", body=b"a" * 300) for n in range(count))
        )
        statuses = [(await client.answer())[0] for _ in range(count)]
        rows = [capture.row for capture in loopback.notebook.captures]

        assert [200] * count == statuses
        assert list(range(count)) == [row.exchange for row in rows]
        assert [str(n) for n in range(count)] == [dict(c.headers)["X"] for c in loopback.notebook.captures]
        assert {client.address} == {row.remote for row in rows}


async def test_a_bad_request_behind_good_ones_ends_the_connection() -> None:
    """The good ones are answered first."""
    async with listening() as loopback:
        answer = await loopback.tell(get() + get() + b"nonsense\r\n" + get())
        captures = loopback.notebook.captures

        assert [200, 200, 400] == [capture.row.status for capture in captures]
        assert b"nonsense\r\n" + get() == captures[2].received
        assert answer == b"".join(capture.answered for capture in captures)


@pytest.mark.parametrize(
    "raw",
    [get(b"Connection: close"), get(line=b"GET / HTTP/1.0")],
    ids=["Connection: close", "HTTP/1.0"],
)
async def test_a_last_request_closes_the_connection(raw: bytes) -> None:
    """The receiver closes, and says so; bytes that follow are a capture of their own, without an answer."""
    async with listening() as loopback:
        answer = await loopback.tell(raw + b"extra")
        first, second = await loopback.notebook.until(2)

        assert answer == first.answered
        assert b"\r\nConnection: close\r\n" in answer
        assert (b"extra", None, b"") == (second.received, second.row.status, second.answered)
        assert second.row.malformed is not None
        assert "followed the last request" in second.row.malformed


async def test_empty_lines_after_a_request_are_no_request() -> None:
    """Some senders end a body with a line end that they do not count."""
    async with listening() as loopback:
        await loopback.tell(HELLO + b"\r\n", half_close=True)
        await loopback.tell(get(b"Connection: close") + b"\r\n", half_close=True)

        assert 2 == len(await loopback.notebook.until(2))


async def test_http_1_0_can_be_kept_alive() -> None:
    """It has to be asked for, and is confirmed."""
    raw = get(b"Connection: keep-alive", line=b"GET / HTTP/1.0")
    async with listening() as loopback, loopback.client() as client:
        await client.send(raw)
        assert b"\r\nConnection: keep-alive\r\n" in (await client.answer())[1]
        await client.send(raw)
        assert 200 == (await client.answer())[0]


async def test_a_silent_connection_leaves_no_trace() -> None:
    """Nothing came, nothing is recorded."""
    async with listening() as loopback:
        assert b"" == await loopback.tell(b"", half_close=True)
        assert [] == loopback.notebook.captures


INCOMPLETE = {
    "request line": b"POST /ho",
    "head": b"POST /hook HTTP/1.1\r\nHost: a\r\n",
    "empty line": b"\r\n",
    "sized body": post(b"Content-Length: 10", body=b"hello"),
    "chunked body": chunked(b"5\r\nhel"),
    "last chunk": chunked(b"5\r\nhello\r\n"),
    "trailers": chunked(b"0\r\nX: a\r\n"),
}


@pytest.mark.parametrize("raw", INCOMPLETE.values(), ids=INCOMPLETE.keys())
async def test_a_request_cut_short_is_kept_and_answered(raw: bytes) -> None:
    """A sender that ends its half of the connection may still read why this is no request."""
    async with listening() as loopback:
        answer = await loopback.tell(raw, half_close=True)
        capture = loopback.notebook.captures[0]

        assert b"HTTP/1.1 400 " == answer[:13]
        assert raw == capture.received
        assert capture.row.malformed is not None
        assert "closed the connection" in capture.row.malformed


@pytest.mark.parametrize("raw", INCOMPLETE.values(), ids=INCOMPLETE.keys())
async def test_a_request_reset_half_way_is_kept(raw: bytes) -> None:
    """Nobody is there to be answered, and the capture says so."""
    async with listening() as loopback:
        async with loopback.client() as client:
            await client.send(HELLO + raw)
            await client.answer()
            client.reset()
        if raw == b"\r\n":
            return
        capture = (await loopback.notebook.until(2))[1]

        assert (raw, None, b"") == (capture.received, capture.row.status, capture.answered)
        assert capture.row.malformed


async def test_requests_that_wait_are_kept_when_the_sender_is_gone() -> None:
    """They arrived, whether or not anyone waits for an answer."""
    async with listening(answer=Answer(delay_s=0.05)) as loopback:
        async with loopback.client() as client:
            await client.send(get() + HELLO + b"POST /ho")
            await loopback.notebook.until(1)
            client.reset()
        captures = await loopback.notebook.until(3)

        assert [get(), HELLO, b"POST /ho"] == [capture.received for capture in captures]
        assert [200, None, None] == [capture.row.status for capture in captures]


async def test_a_sender_that_never_reads_is_not_waited_for_in_memory() -> None:
    """Its further requests are taken only as it reads their answers."""
    big = Answer(body=b"a" * 1_000_000)
    async with listening(answer=big) as loopback, loopback.client() as client:
        await client.send(get() * 100)
        await loopback.notebook.until(1)
        bodies = [await client.answer() for _ in range(100)]

        assert {(200, 1_000_000)} == {(status, len(body)) for status, _, body in bodies}


# --- time -------------------------------------------------------------------------------

DRIPS = {
    "head": (b"POST /hook HTTP/1.1\r\n", Limits(head_s=0.04, settle_s=0.005)),
    "empty line": (b"\r\n", Limits(head_s=0.04, idle_s=0.04, settle_s=0.005)),
    "body": (post(b"Content-Length: 10", body=b"he"), Limits(body_idle_s=0.04, settle_s=0.005)),
    "whole request": (chunked(b"5\r\nhe"), Limits(request_s=0.04, settle_s=0.005)),
}


@pytest.mark.parametrize(("raw", "limits"), DRIPS.values(), ids=DRIPS.keys())
async def test_a_slow_request_ends(raw: bytes, limits: Limits) -> None:
    """A sender that stops half-way gets a 408, and its bytes are kept."""
    async with listening(limits=limits) as loopback:
        answer = await loopback.tell(raw)
        capture = loopback.notebook.captures[0]

        assert b"HTTP/1.1 408 Request Timeout\r\n" == answer[:30]
        assert (raw, 408) == (capture.received, capture.row.status)
        assert capture.row.malformed is not None
        assert "took too long" in capture.row.malformed


async def test_an_idle_connection_is_closed_without_a_word() -> None:
    """Before its first request or after one, silence is no fault."""
    async with listening(limits=Limits(idle_s=0.04)) as loopback:
        silent, spoken = await loopback.tell(b""), await loopback.tell(HELLO)

        assert b"" == silent
        assert [spoken] == [capture.answered for capture in loopback.notebook.captures]


async def test_a_sender_that_lingers_is_closed() -> None:
    """After the last answer the receiver reads on for a while, not for ever."""
    async with listening(limits=Limits(linger_s=0.04)) as loopback, loopback.client() as client:
        await client.send(get(b"Connection: close"))
        await client.rest()
        await client.send(b"more")

        assert b"more" == (await loopback.notebook.until(2))[1].received


async def test_a_delayed_answer_holds_up_nobody_else() -> None:
    """Each connection waits for itself."""
    async with listening(answer=Answer(delay_s=30.0)) as loopback, loopback.client() as patient:
        await patient.send(get())
        await loopback.notebook.until(1)
        loopback.receiver.set_answer(Answer(status=202))

        assert b"HTTP/1.1 202 Accepted" == (await loopback.tell(get(), half_close=True))[:21]


async def test_a_delayed_answer_comes() -> None:
    """It is the one that was set when the request came."""
    async with listening(answer=Answer(status=503, body=b"later", delay_s=0.02)) as loopback:
        answer = await loopback.tell(HELLO, half_close=True)

        assert answer.startswith(b"HTTP/1.1 503 ")
        assert answer.endswith(b"\r\n\r\nlater")


# --- many at once -----------------------------------------------------------------------


async def test_one_connection_too_many_is_told_so() -> None:
    """What it sent is kept; the others go on."""
    async with listening(limits=Limits(connections=2, settle_s=0.005)) as loopback:
        async with loopback.client() as one, loopback.client() as two:
            await one.send(get())
            await two.send(get())
            assert (200, 200) == ((await one.answer())[0], (await two.answer())[0])
            answer = await loopback.tell(HELLO)
            await one.send(get())
            assert 200 == (await one.answer())[0]
        capture = loopback.notebook.captures[2]

        assert b"HTTP/1.1 503 " == answer[:13]
        assert b"More than 2 connections" in answer
        assert (HELLO, "POST") == (capture.received, capture.row.method)


async def test_a_fan_out_arrives_whole() -> None:
    """A hundred connections at once: every request is recorded and answered."""
    async with listening() as loopback:
        answers = await asyncio.gather(*(loopback.tell(HELLO, half_close=True) for _ in range(100)))

        assert {b"HTTP/1.1 200 OK"} == {answer[:15] for answer in answers}
        assert 100 == len({capture.row.remote for capture in loopback.notebook.captures})


# --- the answer -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "method", "length"),
    [
        (Answer(body=b"hello"), "HEAD", b"5"),
        (Answer(status=204, body=b"hello"), "POST", None),
        (Answer(status=205, body=b"hello"), "POST", b"0"),
        (Answer(status=304, body=b"hello"), "GET", None),
        (Answer(status=200, body=b""), "POST", b"0"),
    ],
    ids=["HEAD", "204", "205", "304", "empty"],
)
async def test_an_answer_without_a_body_has_none(answer: Answer, method: str, length: bytes | None) -> None:
    """Not a byte follows the head, and the connection goes on."""
    raw = get(line=method.encode() + b" / HTTP/1.1")
    async with listening(answer=answer) as loopback, loopback.client() as client:
        await client.send(raw + raw)
        first, second = await client.answer(to="HEAD"), await client.answer(to="HEAD")

        assert first[0] == second[0] == answer.status
        assert (
            (b"\r\nContent-Length: %b\r\n" % length in first[1])
            if length
            else (b"Content-Length" not in first[1])
        )


async def test_the_answer_is_as_it_was_set_except_for_its_framing() -> None:
    """Fields keep order, case and duplicates; those that frame the message are the receiver's own."""
    fields = (
        ("X-B", "1"), ("x-b", "2"), ("Content-Length", "999"), ("Transfer-Encoding", "chunked"),
        ("Connection", "upgrade"), ("Set-Cookie", "a=é"), ("X-A", ""),
    )  # fmt: skip
    async with listening(answer=Answer(status=299, headers=fields, body=b"\0\xff")) as loopback:
        answer = await loopback.tell(get(b"Connection: close"))
        lines = answer.partition(b"\r\n\r\n")[0].split(b"\r\n")

        assert b"HTTP/1.1 299 " == lines[0]
        assert b"Date: " == lines[1][:6]
        expected = [b"X-B: 1", b"x-b: 2", "Set-Cookie: a=é".encode("latin-1"), b"X-A: ", b"Content-Length: 2"]
        assert [*expected, b"Connection: close"] == lines[2:]
        assert answer.endswith(b"\r\n\r\n\0\xff")


@pytest.mark.parametrize(
    ("answer", "field"),
    [
        (Answer(status=100), "status"),
        (Answer(status=600), "status"),
        (Answer(headers=(("Bad Name", "a"),)), "headers"),
        (Answer(headers=(("X", "a\r\nSet-Cookie: b"),)), "headers"),
        (Answer(headers=(("X", "☃"),)), "headers"),
        (Answer(delay_s=-1), "delay_s"),
        (Answer(delay_s=float("inf")), "delay_s"),
        (Answer(delay_s=float("nan")), "delay_s"),
    ],
    ids=["100", "600", "name", "CR LF", "snowman", "negative delay", "endless delay", "no number"],
)
async def test_an_answer_that_cannot_be_sent_is_refused(answer: Answer, field: str) -> None:
    """The sentence belongs to a field, and the answer before stays."""
    async with listening() as loopback:
        with pytest.raises(FieldError) as caught:
            loopback.receiver.set_answer(answer)

        assert field == caught.value.field
        assert Answer() == loopback.receiver.state.answer


# --- start and stop ---------------------------------------------------------------------


async def test_a_taken_port_is_explained() -> None:
    """What happened to what, and what to try; the state remembers it until it is mended."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        receiver = Receiver(Notebook())

        with pytest.raises(PortError) as caught:
            await receiver.start("127.0.0.1", port)

    sentence = f"Port {port} is in use by another program. Choose another port or stop that program."
    assert sentence == str(caught.value) == receiver.state.problem
    assert not receiver.state.listening

    assert port == await receiver.start("127.0.0.1", port)
    assert (True, "") == (receiver.state.listening, receiver.state.problem)
    await receiver.stop()


@pytest.mark.parametrize(
    ("host", "port", "words"),
    [
        ("127.0.0.1", 65536, "not a port"),
        ("127.0.0.1", -1, "not a port"),
        ("192.0.2.1", 0, "not an address of this computer"),
        ("no such host", 0, "not an address of this computer"),
        ("", 70000, "not a port"),
    ],
    ids=["too large", "negative", "somebody else's", "no host", "no host and no port"],
)
async def test_a_place_that_is_none_is_explained(host: str, port: int, words: str) -> None:
    """Never an exception of the system's."""
    with pytest.raises(PortError, match=words):
        await Receiver(Notebook()).start(host, port)


async def test_the_state_tells_where_it_listens() -> None:
    """Before, while and after."""
    receiver = Receiver(Notebook())
    assert not receiver.state.listening

    port = await receiver.start("localhost")
    state = receiver.state
    assert (True, "localhost", port, f"http://127.0.0.1:{port}") == (
        state.listening,
        state.host,
        state.port,
        state.url,
    )
    with pytest.raises(PortError, match="already listens"):
        await receiver.start()

    await receiver.stop()
    assert not receiver.state.listening
    await receiver.stop()


async def test_stopping_lets_requests_under_way_finish() -> None:
    """One waits for its answer, one is still being sent, one is idle: only the last is closed at once."""
    async with listening(answer=Answer(delay_s=0.03)) as loopback:
        async with loopback.client() as waiting, loopback.client() as sending, loopback.client() as idle:
            await idle.send(get())
            await idle.answer()
            await sending.send(HELLO[:-2])
            await waiting.send(HELLO)
            await loopback.notebook.until(2)
            stopping = asyncio.get_running_loop().create_task(loopback.receiver.stop(grace_s=20.0))

            assert b"" == await idle.rest()
            await sending.send(HELLO[-2:])
            assert (200, 200) == ((await sending.answer())[0], (await waiting.answer())[0])
            await stopping
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", loopback.port)


async def test_stopping_keeps_what_had_come() -> None:
    """A request that does not end within the grace is a capture like any other."""
    raw = post(b"Content-Length: 5", b"Expect: 100-continue")
    async with listening() as loopback, loopback.client() as client:
        await client.send(raw)
        await client.answer()
        await loopback.receiver.stop(grace_s=0.01)
        capture = loopback.notebook.captures[0]

        assert (raw, None) == (capture.received, capture.row.status)
        assert capture.row.malformed is not None
        assert "was stopped" in capture.row.malformed


async def test_stopping_that_is_broken_off_keeps_what_had_come() -> None:
    """Whoever ends the wait for requests under way ends these, too."""
    async with listening() as loopback, loopback.client() as client:
        await client.send(post(b"Content-Length: 5", b"Expect: 100-continue"))
        await client.answer()
        with suppress(TimeoutError):
            await asyncio.wait_for(loopback.receiver.stop(grace_s=3600.0), 0.01)
        await loopback.notebook.until(1)

        assert "was stopped" in (loopback.notebook.captures[0].row.malformed or "")


async def test_limits_hold_from_the_next_request_on() -> None:
    """They can be changed while it listens."""
    async with listening() as loopback:
        loopback.receiver.set_limits(Limits(body_bytes=4, settle_s=QUICK.settle_s))

        assert b"HTTP/1.1 413 " == (await loopback.tell(HELLO))[:13]
