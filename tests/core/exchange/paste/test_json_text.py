import json
from typing import Any

import pytest

from core.errors import InputError
from core.exchange.paste import read_request

PAIRS = [["X-A", "1"], ["x-a", "2"]]
HEADERS = (("X-A", "1"), ("x-a", "2"))
HAR_REQUEST = {
    "method": "PUT",
    "url": "https://h/a",
    "headers": [{"name": ":authority", "value": "h"}, {"name": "X-A", "value": "1"}, {"name": "x-a", "value": "2"}],
    "postData": {"mimeType": "text/plain", "text": "é"},
}  # fmt: skip
OURS = {"method": "PUT", "url": "https://h/a", "headers": PAIRS, "body": "é", "body_size": 2}
CAPTURE = {"id": "c", "receiver": "https://h", "method": "PUT", "target": "/a", "headers": PAIRS, "body": "é"}
FORMS: dict[str, tuple[Any, str]] = {
    "a HAR file": ({"log": {"entries": [{"request": HAR_REQUEST}]}}, "HAR"),
    "a HAR entry": ({"request": HAR_REQUEST, "response": {}}, "HAR"),
    "a HAR request": (HAR_REQUEST, "HAR"),
    "a delivery": ({"id": "d", "attempts": [{"number": 1, "request": OURS}]}, "delivery"),
    "an event's deliveries": ({"event_id": "e", "deliveries": [{"attempts": [{"request": OURS}]}]}, "delivery"),
    "an attempt": ({"number": 1, "request": OURS}, "request"),
    "a capture": (CAPTURE, "capture"),
    "a list of one": ([CAPTURE], "capture"),
    "a request": (OURS, "request"),
    "a line of a batch": (
        {**OURS, "secret": "s", "body": "w6k=", "body_encoding": "base64"},
        "request",
    ),
    "bytes": ({**OURS, "body": None, "body_base64": "w6k="}, "request"),
}  # fmt: skip


@pytest.mark.parametrize(("value", "form"), FORMS.values(), ids=FORMS)
def test_a_request_in_json(value: object, form: str) -> None:
    """Each form gives the same request; what HTTP/2 has among its fields is no field."""
    pasted = read_request(json.dumps(value, indent=1))

    assert (pasted.form, pasted.notes) == (form, ())
    assert (pasted.method, pasted.url, pasted.headers) == ("PUT", "https://h/a", HEADERS)
    assert pasted.body == "é".encode()


def test_headers_may_be_an_object() -> None:
    """As people write it by hand."""
    assert read_request('{"headers": {"A": "1"}, "body": "x"}').headers == (("A", "1"),)


def test_a_form_that_is_only_there_as_parameters() -> None:
    """Firefox leaves the text out; the form is put together again."""
    posted = {
        "mimeType": "application/x-www-form-urlencoded; charset=utf-8",
        "params": [{"name": "a", "value": "b c"}, {"name": "d", "value": "&"}],
    }

    assert read_request(json.dumps({**HAR_REQUEST, "postData": posted})).body == b"a=b+c&d=%26"


def test_a_url_can_always_be_written() -> None:
    """JSON may hold half a character, which no URL can."""
    assert read_request('{"headers": [], "url": "http://h/\\ud800"}').url.encode()


def test_of_several_the_last_is_read() -> None:
    """And that is said."""
    first = {"request": {**HAR_REQUEST, "url": "https://h/first"}}
    pasted = read_request(json.dumps({"log": {"entries": [first, {"request": HAR_REQUEST}]}}))

    assert pasted.url == "https://h/a"
    assert pasted.notes == ("The archive holds 2 requests; the last one is read.",)


def test_a_body_that_was_not_kept_whole() -> None:
    """A signature over the rest cannot fit, so it is said."""
    assert "Of the body's 9 bytes 2 were kept" in read_request(json.dumps({**OURS, "body_size": 9})).notes[0]


REFUSED = {
    "no JSON": ('{"a": 1,\n}', "Line 2"),
    "no request": ('{"a": 1}', "no request"),
    "no requests": ("[]", "is empty"),
    "numbers": ("[1]", "no request"),
    "deep": ("[" * 100_000, "nested too deep"),
    "a number that is too long": ('{"a": ' + "1" * 10_000 + "}", "too long"),
    "no base64": (json.dumps({**OURS, "body": "?", "body_encoding": "base64"}), "is not"),
    "a header that is no pair": ('{"headers": [["a"]]}', "no pair"),
    "a header that is no text": ('{"headers": [["a", 1]]}', "no text"),
    "a body that is no text": ('{"headers": [], "body": {"a": 1}}', "no text"),
    "headers that are no list": (json.dumps({**HAR_REQUEST, "headers": True}), "no list"),
    "parameters that are no list": (json.dumps({**HAR_REQUEST, "postData": {"params": 1}}), "no list"),
    "a post that is no object": (json.dumps({**HAR_REQUEST, "postData": "x"}), "no object"),
    "parts": (
        json.dumps({**HAR_REQUEST, "postData": {"mimeType": "multipart/form-data", "params": [{"name": "a"}]}}),
        "not the bytes of the body",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_refused_in_words(text: str, words: str) -> None:
    """A sentence, never a traceback."""
    with pytest.raises(InputError) as caught:
        read_request(text)

    assert words in caught.value.message
