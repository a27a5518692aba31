"""Redirects inside one attempt, over real sockets."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.content import response_body
from core.delivery.redirects import redirect_of
from core.delivery.request import wire_request
from core.delivery.transport import RecordingTransport
from core.exchange.phases import phase_spans
from core.http1.response import ResponseHead
from core.model import Attempt, Covers, FailureKind, Phase
from tests.core.delivery.endpoints import (
    OK,
    Script,
    answering,
    call,
    keeps_silent,
    listening,
    order,
    read_request,
)

SIGNED = (
    ("content-type", "application/json"),
    ("logto-signature-sha-256", "ab" * 32),
    ("X-Custom", "1"),
    ("Authorization", "Bearer made-up"),
    ("Cookie", "a=b"),
)


def redirect(status: int, location: str | None, body: bytes = b"") -> bytes:
    field = b"" if location is None else b"Location: %s\r\n" % location.encode("latin-1")
    return b"HTTP/1.1 %d Moved\r\n%sContent-Length: %d\r\n\r\n%s" % (status, field, len(body), body)


def status_of(made: Attempt) -> int:
    assert made.response is not None
    return made.response.status


def names(raw: bytes) -> list[str]:
    lines = raw.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
    return [line.partition(":")[0].lower() for line in lines]


@pytest.mark.parametrize("status", [301, 302, 303])
async def test_trap_4_a_redirect_turns_post_into_get_and_still_succeeds(
    transport: RecordingTransport, status: int
) -> None:
    """301, 302, 303: GET without body and content headers; a 2xx there is the outcome."""
    async with answering(redirect(status, "/there?x=1"), OK) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20, headers=SIGNED)

    assert made.succeeded
    first, second = endpoint.requests
    assert first.endswith(b'\r\n\r\n{"a":1}')
    assert second.startswith(b"GET /there?x=1 HTTP/1.1\r\n")
    assert second.endswith(b"\r\n\r\n")
    assert names(second) == [
        "host",
        "connection",
        "logto-signature-sha-256",
        "x-custom",
        "authorization",
        "cookie",
    ]
    assert ("GET", endpoint.url("/there?x=1"), 0) == (
        made.request.method,
        made.request.url,
        made.request.body_size,
    )
    assert [f"{status}: GET without the body."] == [hop.rule for hop in made.hops]


@pytest.mark.parametrize("status", [307, 308])
async def test_trap_4_a_307_repeats_the_request_with_its_body(
    transport: RecordingTransport, status: int
) -> None:
    """307, 308: the same method, headers and body once more."""
    async with answering(redirect(status, "there"), OK) as endpoint:
        made = await call(transport, endpoint.url("/a/b"), redirects=20, headers=SIGNED)

    first, second = endpoint.requests
    assert first.replace(b"/a/b", b"/a/there", 1) == second
    assert 7 == made.request.body_size
    assert [f"{status}: POST again, with the body."] == [hop.rule for hop in made.hops]


async def test_a_hop_keeps_both_sides_with_their_bytes(transport: RecordingTransport) -> None:
    """Of each redirect there are request and answer byte for byte, its connection, and its times on one clock."""
    answer = redirect(302, "/b", b"moved")
    async with answering(answer, redirect(307, "/c"), OK) as endpoint:
        made = await call(transport, endpoint.url("/a"), redirects=20)

    one, two = made.hops
    assert endpoint.requests == [one.request.head + b'{"a":1}', two.request.head, made.request.head]
    assert answer == one.response.received
    assert b"moved" == response_body(one.response)
    assert one.connection is not None
    assert made.connection is not None
    assert (0, False, 2, True) == (
        one.connection.exchange, one.connection.reused, made.connection.exchange, made.connection.reused,
    )  # fmt: skip
    assert 0 == one.timeline.start < one.timeline.end == two.timeline.start
    assert two.timeline.end == made.timeline.start < made.timeline.end
    assert phase_spans(made.timeline)[Phase.BLOCKED][0] == two.timeline.end


async def test_authorization_and_cookies_stay_with_their_host(transport: RecordingTransport) -> None:
    """At another origin Authorization and Cookie are left out; signature and custom headers go along."""
    async with answering(OK) as other, answering(redirect(307, other.url("/there"))) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20, headers=SIGNED)

    assert made.succeeded
    assert names(other.requests[0]) == [
        "host", "connection", "content-type", "logto-signature-sha-256", "x-custom", "content-length",
    ]  # fmt: skip
    assert f"host: 127.0.0.1:{other.port}\r\n".encode() in other.requests[0]
    assert [
        "307: POST again, with the body; Authorization and Cookie left out, for the host is another."
    ] == [hop.rule for hop in made.hops]


@pytest.mark.parametrize(
    ("location", "remark"),
    [
        pytest.param(None, "The 302 was not followed: it has no Location.", id="none"),
        pytest.param("", "The 302 was not followed: it has no Location.", id="empty"),
        pytest.param("ftp://127.0.0.1/", "The URL must start with http:// or https://.", id="another scheme"),
        pytest.param("javascript:alert(1)", "The URL must start with http:// or https://.", id="a script"),
        pytest.param("http://", "The URL names no host.", id="no host"),
        pytest.param("http://127.0.0.1:99999/", "not between 1 and 65535", id="impossible port"),
        pytest.param("http://[::1/", "is not well formed", id="half an address"),
        pytest.param("http://me:secret@127.0.0.1/", "a user name or password", id="credentials"),
    ],
)
async def test_trap_18_a_redirect_to_nowhere_is_the_answer(
    transport: RecordingTransport, location: str | None, remark: str
) -> None:
    """Without a usable Location the redirect itself is what came: no success, and the reason is remarked."""
    async with answering(redirect(302, location)) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20)

    assert (302, None, ()) == (status_of(made), made.failure, made.hops)
    assert not made.succeeded
    assert 1 == len(endpoint.requests)
    assert remark in made.remarks[-1]
    assert "secret" not in " ".join(made.remarks)


@pytest.mark.parametrize("status", [300, 304, 305, 306])
async def test_other_3xx_are_answers(transport: RecordingTransport, status: int) -> None:
    """300 and 304 are not followed, Location or not."""
    async with answering(redirect(status, "/there")) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20)

    assert (status, ()) == (status_of(made), made.hops)
    assert not made.succeeded


async def test_no_more_than_twenty_redirects(transport: RecordingTransport) -> None:
    """Twenty are followed; the twenty-first is the answer."""
    async with answering(redirect(307, "/again")) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20)

    assert (307, 20, 21) == (status_of(made), len(made.hops), len(endpoint.requests))
    assert "Redirect 21 was not followed: an attempt follows at most 20." == made.remarks[-1]


async def test_a_request_that_follows_none(transport: RecordingTransport) -> None:
    """With no redirects allowed a 3xx is an answer like any other, body and all."""
    async with answering(redirect(302, "/there", b"moved")) as endpoint:
        made = await call(transport, endpoint.url())

    assert (302, (), 5) == (status_of(made), made.hops, made.response.body_size if made.response else 0)
    assert not any("follow" in remark for remark in made.remarks)


async def test_a_failure_after_a_redirect(transport: RecordingTransport) -> None:
    """The failure is of the last request, and what led there is kept."""
    async with answering(OK) as gone:
        nobody = gone.url("/there")
    async with answering(redirect(302, nobody)) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20)

    assert made.failure is not None
    assert (FailureKind.REFUSED, None, 1) == (made.failure.kind, made.response, len(made.hops))
    assert nobody == made.request.url
    assert b"GET /there HTTP/1.1\r\n" == made.request.head[:21]


@pytest.mark.parametrize("covers", Covers)
async def test_one_deadline_for_all_redirects(transport: RecordingTransport, covers: Covers) -> None:
    """The timeout begins with the attempt, not anew with each request."""

    async with listening(keeps_silent) as silent, answering(redirect(307, silent.url())) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20, timeout_s=0.2, timeout_covers=covers)

    assert made.failure is not None
    assert (FailureKind.TIMEOUT, Phase.WAIT) == (made.failure.kind, made.failure.phase)
    assert "No answer within 0.2 s." == made.failure.message
    assert 1 == len(made.hops)


async def test_the_body_of_a_redirect_is_not_waited_for(transport: RecordingTransport) -> None:
    """A redirect is followed when its head is in; what has not come of its body is said to be missing."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await read_request(reader)
        if request.startswith(b"POST"):
            writer.write(b"HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 1000\r\n\r\nsome")
            await reader.read()
        else:
            writer.write(OK)

    async with listening(script) as endpoint:
        made = await call(transport, endpoint.url("/a"), redirects=20)

    assert made.succeeded
    assert 2 == endpoint.connections
    assert ("The rest of its body was not waited for.",) == made.hops[0].response.notes


async def test_a_broken_body_of_a_redirect_keeps_nobody_from_following(transport: RecordingTransport) -> None:
    """Nobody waits for that body, so nothing depends on whether it came along with the head."""
    broken = b"HTTP/1.1 302 Found\r\nLocation: /y\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
    async with answering(broken, OK) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20)

    assert made.succeeded
    assert 2 == endpoint.connections
    assert made.hops[0].timeline.head_end is not None


async def test_a_redirect_that_contradicts_itself_is_not_followed(transport: RecordingTransport) -> None:
    """Its head says two things, so neither is believed."""
    odd = b"HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"
    async with answering(odd, OK) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20)

    assert made.failure is not None
    assert FailureKind.GARBAGE is made.failure.kind
    assert 1 == len(endpoint.requests)


async def test_a_location_beyond_ascii_is_read_as_utf_8(transport: RecordingTransport) -> None:
    """As browsers do: bytes of UTF-8 are percent-encoded, and so is a space."""
    location = "/caf\u00e9 x".encode().decode("latin-1")
    async with answering(redirect(302, location), OK) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20)

    assert made.succeeded
    assert endpoint.requests[1].startswith(b"GET /caf%C3%A9%20x HTTP/1.1\r\n")


@pytest.mark.parametrize(
    ("location", "target"),
    [
        pytest.param("/x\\y?a\\b", "/x/y?a\\b", id="path"),
        pytest.param("\\\\127.0.0.1:9\\x", "/x", id="host"),
        pytest.param("http:\\\\127.0.0.1:9\\x", "/x", id="URL"),
    ],
)
def test_a_backslash_in_a_location_is_a_slash(location: str, target: str) -> None:
    """As Logto's client and browsers read it, up to the query."""
    head = ResponseHead(302, "", "HTTP/1.1", (("Location", location),))
    redirect = redirect_of(order("http://127.0.0.1:9/hook", redirects=1), head, followed=0)

    assert redirect is not None
    assert redirect.order is not None
    assert wire_request(redirect.order).head.startswith(f"GET {target} HTTP/1.1\r\n".encode())
    assert f"http://127.0.0.1:9{target}" == redirect.order.url


@pytest.mark.parametrize(
    ("method", "status", "after"),
    [
        pytest.param("GET", 301, "GET", id="GET stays GET"),
        pytest.param("PUT", 302, "PUT", id="only POST turns into GET after a 302"),
        pytest.param("PUT", 303, "GET", id="a 303 turns everything into GET"),
        pytest.param("HEAD", 303, "HEAD", id="but HEAD"),
        pytest.param("DELETE", 308, "DELETE", id="a 308 nothing"),
    ],
)
async def test_other_methods(transport: RecordingTransport, method: str, status: int, after: str) -> None:
    """Requests by hand are redirected as the Fetch standard says."""
    redirected = redirect(status, "/there")
    ok = b"HTTP/1.1 204 No Content\r\n\r\n"
    async with answering(redirected, ok) as endpoint:
        made = await call(transport, endpoint.url(), redirects=1, method=method, body=b"")

    assert made.succeeded
    assert after == made.request.method


@given(
    location=st.one_of(
        st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\0")),
        st.from_regex(r"(?:https?:)?(?://)?[\[\]@:%a-z0-9./\\?#\xa0-\xff -]{0,30}", fullmatch=True),
    ),
    status=st.sampled_from((301, 303, 308)),
)
def test_any_location_is_followed_or_said_not_to_be(location: str, status: int) -> None:
    """Whatever an endpoint writes there is data: a request that can be sent, or a sentence; never an error."""
    head = ResponseHead(status, "", "HTTP/1.1", (("Location", location),))
    redirect = redirect_of(order("http://127.0.0.1:8919/hook", redirects=1), head, followed=0)

    assert redirect is not None
    assert redirect.words.endswith(".")
    if redirect.order is not None:
        assert wire_request(redirect.order).head.endswith(b"\r\n\r\n")


# --- what the timeout covers -----------------------------------------------------------


def slow_body(released: asyncio.Event) -> Script:
    """Sends its head at once, and its body when it is released."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n")
        await released.wait()
        writer.write(b"slow")
        await writer.drain()
        await reader.read()

    return script


async def test_trap_5_headers_in_time_body_slow(transport: RecordingTransport) -> None:
    """Where the timeout ends with the head, a body may come after it; where it covers all, it may not."""
    released = asyncio.Event()
    async with listening(slow_body(released)) as endpoint:
        patient = asyncio.ensure_future(
            call(transport, endpoint.url(), timeout_s=0.5, timeout_covers=Covers.HEAD)
        )
        strict = await call(transport, endpoint.url(), timeout_s=0.6)
        released.set()
        made = await patient

    assert strict.failure is not None
    assert (FailureKind.TIMEOUT, 200) == (strict.failure.kind, status_of(strict))
    assert any("Logto's timeout ends there" in remark for remark in strict.remarks)
    assert made.succeeded
    assert made.timeline.end > 500_000_000
    assert not any("timeout" in remark for remark in made.remarks)


@pytest.mark.parametrize("covers", Covers)
async def test_trap_6_an_endpoint_too_slow_to_answer_fails(
    transport: RecordingTransport, covers: Covers
) -> None:
    """No head within the timeout is a failure under every rule, whatever the endpoint does afterwards."""
    async with listening(keeps_silent) as endpoint:
        made = await call(transport, endpoint.url(), timeout_s=0.05, timeout_covers=covers)

    assert made.failure is not None
    assert (FailureKind.TIMEOUT, None) == (made.failure.kind, made.response)


async def test_to_connect_again_has_what_is_left(transport: RecordingTransport) -> None:
    """One deadline over the whole attempt, also where a redirect leads to another origin that says nothing."""
    async with listening(keeps_silent) as silent:

        async def leads_there_late(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await read_request(reader)
            await asyncio.sleep(1.8)
            writer.write(redirect(302, silent.url().replace("http:", "https:")))

        async with listening(leads_there_late) as endpoint:
            made = await call(transport, endpoint.url(), timeout_s=2.0, redirects=20)

    [hop] = made.hops
    assert made.failure is not None
    assert (FailureKind.TIMEOUT, Phase.TLS) == (made.failure.kind, made.failure.phase)
    assert made.timeline.end - hop.timeline.end < 1_000_000_000


async def test_even_a_patient_timeout_ends(
    transport: RecordingTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the head there is a limit of our own, and its sentence names it."""
    monkeypatch.setattr("core.delivery.recording.BODY_LIMIT_S", 0.05)
    async with listening(slow_body(asyncio.Event())) as endpoint:
        made = await call(transport, endpoint.url(), timeout_covers=Covers.HEAD)

    assert made.failure is not None
    assert FailureKind.TIMEOUT is made.failure.kind
    assert (
        "An answer began, but was not whole within 0.05 s of its head: 0 bytes of its body came."
        == made.failure.message
    )


# --- addresses -------------------------------------------------------------------------


async def test_each_hop_is_remarked(transport: RecordingTransport) -> None:
    """What a later Logto would refuse is said once, though every request went there."""
    async with answering(redirect(302, "/there"), OK) as endpoint:
        made = await call(transport, endpoint.url(), redirects=20)

    assert (
        "127.0.0.1 is a loopback address: Logto 1.43 and later would refuse it unless it is allow-listed.",
    ) == made.remarks
