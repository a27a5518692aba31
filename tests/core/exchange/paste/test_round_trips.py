"""What the program gives away is read back as it was."""

import json
from contextlib import suppress
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.cli.shapes import capture_shape, delivery_shape
from core.errors import InputError
from core.exchange.curl import capture_curl, curl_command
from core.exchange.har import capture_har, delivery_har
from core.exchange.paste import Pasted, read_request
from core.exchange.raw import capture_raw, delivery_raw
from core.headers import Headers
from core.model import Capture, Delivery
from tests.facts import a_capture, a_capture_row, a_row, an_attempt, an_order

METHODS = st.sampled_from(("POST", "PUT", "GET", "DELETE", "REPORT"))
TARGETS = st.text("abc/?=&%20'$!~[]{}.-+", max_size=12).map(lambda text: f"/{text}")
NAMES = st.text("abcXYZ-_'`!#", min_size=1, max_size=8).map(lambda name: f"x{name}")
# One character a byte, as on the wire; white space around a value does not cross it.
VALUES = st.text(
    st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=12
).map(lambda text: text.strip(" \t"))
HEADERS = st.lists(st.tuples(NAMES, VALUES), max_size=4).map(tuple)
BODIES = st.binary(max_size=40) | st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace"))
# What the forms add or leave to the reader.
COMPUTED = ("host", "content-length", "content-type", "user-agent", "accept")


def essence(pasted: Pasted) -> tuple[str, str, Headers, bytes]:
    named = tuple((name, value) for name, value in pasted.headers if name.lower() not in COMPUTED)
    return pasted.method, pasted.url, named, pasted.body


def captured(method: str, target: str, headers: Headers, body: bytes) -> Capture:
    fields = (("Host", "127.0.0.1:8919"), *headers, ("Content-Length", str(len(body))))
    head = "".join(f"{name}: {value}\r\n" for name, value in fields)
    received = f"{method} {target} HTTP/1.1\r\n{head}\r\n".encode("latin-1") + body
    return a_capture(
        row=a_capture_row(method=method, target=target, body_size=len(body)),
        headers=fields,
        received=received,
        body_start=len(received) - len(body),
    )


@given(METHODS, TARGETS, HEADERS, BODIES)
@example("POST", "/", (("x", "caf\xe9 '$(id)' \\ `id` \"%d"),), b'it\'s $HOME `id` \\ "x" !!')
@example("POST", "/", (("x", ""),), b"\x00\xff")
def test_a_command(method: str, target: str, headers: Headers, body: bytes) -> None:
    """Every byte of header and body survives the shell's quoting, ours and back."""
    text = curl_command(method, f"http://h:1{target}", headers, body)

    assert essence(read_request(text)) == (method, f"http://h:1{target}", headers, body)


@given(METHODS, TARGETS, HEADERS, BODIES)
def test_a_capture_in_every_form(method: str, target: str, headers: Headers, body: bytes) -> None:
    """cURL, HAR, raw bytes and JSON tell the same request."""
    capture = captured(method, target, headers, body)
    expected = method, f"http://127.0.0.1:8919{target}", headers, body

    assert essence(read_request(capture_curl(capture))) == expected
    assert essence(read_request(json.dumps(capture_har(capture)))) == expected
    assert essence(read_request(capture_raw(capture))) == expected
    assert essence(read_request(json.dumps(capture_shape(capture)))) == expected


@pytest.mark.parametrize(
    "changes", [{}, {"response": None, "stray": b"<html>"}], ids=["an answer", "what is no answer"]
)
def test_a_delivery_in_every_form(changes: dict[str, Any]) -> None:
    """The last attempt's request; behind its raw bytes stands the answer, which is not part of it."""
    order = an_order()
    head = b"POST /hook HTTP/1.1\r\nHost: 127.0.0.1:8919\r\nContent-Length: 24\r\n\r\n"
    headers = (("Host", "127.0.0.1:8919"), ("Content-Length", "24"))
    attempt = an_attempt()
    sent = msgspec.structs.replace(attempt.request, head=head, headers=headers, sent_bytes=len(head) + 24)
    attempt = msgspec.structs.replace(attempt, request=sent, **changes)
    delivery = Delivery(row=a_row(), order=order, attempts=(attempt,))
    expected = ("POST", order.url, (), order.body)

    assert essence(read_request(json.dumps(delivery_har(delivery)))) == expected
    assert essence(read_request(delivery_raw(delivery))) == expected
    assert essence(read_request(json.dumps(delivery_shape(delivery)))) == expected


@given(
    st.binary(max_size=80) | st.text(max_size=80).map(lambda text: f"curl {text}".encode("utf-8", "replace"))
)
def test_anything_is_a_request_or_refused(data: bytes) -> None:
    """Foreign text never does worse than a sentence."""
    with suppress(InputError):
        assert read_request(data).method
