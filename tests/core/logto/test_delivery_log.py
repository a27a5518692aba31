"""The row of Logto's delivery log. Source: Logto webhook reference, sections 8, 13 and 14."""

import gzip
import json
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.catalogue.js_json import js_json
from core.clock import from_ms
from core.logto.delivery_log import error_text, log_row, log_text, stored_form, unlogged
from core.logto.masking import masked
from core.model import (
    Attempt,
    ConnectTry,
    Delivery,
    Failure,
    FailureKind,
    Outcome,
    Phase,
    Response,
    Timeline,
)
from tests.facts import NOW, a_row, an_attempt, an_order

# Source: section 14, the recorded row. The body is in the order in which it was sent.
SENT = (
    '{"event":"Role.Data.Updated","createdAt":"2026-11-22T03:41:19.357Z","userAgent":"curl/8.9","ip":"127.0.0.1",'
    '"path":"/roles/c6ab1abnpnu6zr79hiq0u","method":"PATCH","status":200,'
    '"params":{"0":"/c6ab1abnpnu6zr79hiq0u","id":"c6ab1abnpnu6zr79hiq0u"},"matchedRoute":"/roles/:id",'
    '"data":{"tenantId":"default","id":"c6ab1abnpnu6zr79hiq0u","name":"probe","description":"v1","type":"User",'
    '"isDefault":false},"hookId":"7ipilp15lnq42ur8wcda8"}'
)
ANSWERED = '{"ok":true,"token":"abc","password":"x","note":"hello"}'
RECORDED = (
    '{"id":"6im9ufw96d9ikceejcdwg","key":"TriggerHook.Role.Data.Updated","payload":{"key":"TriggerHook.Role.Data.Upd'
    'ated","result":"Success","hookId":"7ipilp15lnq42ur8wcda8","response":{"body":{"ok":true,"note":"hello","token":"'
    '******","password":"******"},"statusCode":200},"hookRequest":{"body":{"ip":"127.0.0.1","data":{"id":"c6ab1abnpnu'
    '6zr79hiq0u","name":"probe","type":"User","tenantId":"default","isDefault":false,"description":"v1"},"path":"/rol'
    'es/c6ab1abnpnu6zr79hiq0u","event":"Role.Data.Updated","hookId":"7ipilp15lnq42ur8wcda8","method":"PATCH","params"'
    ':{"0":"/c6ab1abnpnu6zr79hiq0u","id":"c6ab1abnpnu6zr79hiq0u"},"status":200,"createdAt":"2026-11-22T03:41:19.357Z"'
    ',"userAgent":"curl/8.9","matchedRoute":"/roles/:id"}}},"createdAt":1795318879664}'
)


def answered(body: bytes, status: int = 200, **changes: Any) -> Attempt:
    head = b"HTTP/1.1 200 OK\r\n\r\n"
    response = Response(
        status=status,
        reason="secret-reason",
        http_version="HTTP/1.1",
        headers=(),
        body_size=len(body),
        received=head + body,
        body_start=len(head),
    )
    return an_attempt(status, response=msgspec.structs.replace(response, **changes))


def failed(kind: FailureKind, **changes: Any) -> Attempt:
    failure = Failure(
        kind=kind, phase=Phase.CONNECT, message="https://example.com/?token=hunter2 did not answer."
    )
    return an_attempt(None, failure=failure, **changes)


def delivery(*attempts: Attempt, body: bytes = b'{"event":"User.Created"}', **row: Any) -> Delivery:
    succeeded = bool(attempts) and attempts[-1].succeeded
    outcome = Outcome.DELIVERED if succeeded else Outcome.FAILED
    values = {"outcome": outcome, "attempts": len(attempts), "ended_at": NOW, **row}
    return Delivery(row=a_row(**values), order=an_order(body=body), attempts=attempts)


def payload(one: Delivery) -> dict[str, Any]:
    row: Any = log_row(one)
    return dict(row["payload"])


def response_body(attempt: Attempt) -> Any:
    return payload(delivery(attempt))["response"]["body"]


def test_the_recorded_row_comes_out_byte_for_byte() -> None:
    """Masked, and in the order of keys that Logto's database gives them."""
    one = delivery(
        answered(ANSWERED.encode()),
        body=SENT.encode(),
        id="6im9ufw96d9ikceejcdwg",
        event="Role.Data.Updated",
        hook_id="7ipilp15lnq42ur8wcda8",
        ended_at=from_ms(1795318879664),
    )

    assert log_text(one).decode() == RECORDED


def test_trap_7_a_failure_and_then_a_success_are_one_row() -> None:
    """The last answer is the result; of the attempts before it nothing is told."""
    told = payload(delivery(answered(b"busy", 503), answered(b"fine")))

    assert told["result"] == "Success"
    assert told["response"] == {"body": "fine", "statusCode": 200}
    assert "error" not in told
    assert "busy" not in str(told)


def test_trap_8_a_refusal_to_retry_is_one_row() -> None:
    """A 429 is final."""
    told = payload(delivery(answered(b"slow down", 429)))

    assert (told["result"], told["response"]["statusCode"]) == ("Error", 429)
    assert told["error"] == "HTTPError: Request failed with status code 429 Too Many Requests"


def test_no_answer_is_no_response() -> None:
    """The key is absent, not null; an earlier answer does not stand in for it."""
    told = payload(delivery(answered(b"busy", 503), failed(FailureKind.TIMEOUT)))

    assert list(told) == ["key", "result", "error", "hookId", "hookRequest"]
    assert told["error"] == "TimeoutError: Request timed out"


CONNECTED = Timeline(connects=(ConnectTry(address="127.0.0.1:9", start_ns=0, problem="refused"),))


@pytest.mark.parametrize(
    ("attempt", "expected"),
    [
        (answered(b"x", 500), "HTTPError: Request failed with status code 500 Internal Server Error"),
        (answered(b"x", 304), "HTTPError: Request failed with status code 304 Not Modified"),
        (answered(b"x", 599), "HTTPError: Request failed with status code 599"),
        (failed(FailureKind.TIMEOUT), "TimeoutError: Request timed out"),
        (
            failed(FailureKind.REFUSED, timeline=CONNECTED),
            "TypeError: fetch failed: connect ECONNREFUSED 127.0.0.1:9",
        ),
        (
            failed(FailureKind.UNREACHABLE, timeline=CONNECTED),
            "TypeError: fetch failed: connect EHOSTUNREACH 127.0.0.1:9",
        ),
        (failed(FailureKind.DNS), "TypeError: fetch failed: getaddrinfo ENOTFOUND 127.0.0.1"),
        (failed(FailureKind.RESET), "TypeError: fetch failed: read ECONNRESET"),
        (failed(FailureKind.CLOSED), "TypeError: fetch failed: other side closed"),
        (failed(FailureKind.TLS), "TypeError: fetch failed: the TLS handshake failed"),
        (failed(FailureKind.GARBAGE), "TypeError: fetch failed: the answer is not HTTP"),
        (failed(FailureKind.INVALID), "TypeError: the request could not be built from its URL and headers"),
        (failed(FailureKind.INTERRUPTED), "Error: interrupted"),
    ],
)
def test_an_error_is_told_in_logtos_manner(attempt: Attempt, expected: str) -> None:
    """By status or by kind."""
    assert error_text(attempt) == expected


@pytest.mark.parametrize("kind", FailureKind)
def test_no_error_text_leaks(kind: FailureKind) -> None:
    """Neither the body of an answer, nor its reason, nor a URL with what is in it."""
    told = error_text(failed(kind)) + error_text(answered(b'{"password":"hunter2"}', 500))

    assert not any(leak in told for leak in ("hunter2", "password", "token", "/hook", "secret"))


# --- bodies ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(b"", "", id="no body"),
        pytest.param(b"OK", "OK", id="text"),
        pytest.param(b"a\0b", "ab", id="text with a NUL"),
        pytest.param(b'{"a":1', '{"a":1', id="nearly JSON is text"),
        pytest.param(b"NaN", "NaN", id="what JavaScript does not parse is text"),
        pytest.param(b"null", None, id="null"),
        pytest.param(b"[1,2]", [1, 2], id="a list"),
        pytest.param(b'"x"', "x", id="a text in JSON"),
        pytest.param(b'\xef\xbb\xbf{"a":1}', {"a": 1}, id="a byte order mark"),
        pytest.param(b'{"a":1,"a":2}', {"a": 2}, id="of duplicate keys the last"),
        pytest.param(b"\xff\xfe", "\N{REPLACEMENT CHARACTER}" * 2, id="trap 17: no UTF-8"),
    ],
)
def test_an_answer_is_parsed_if_it_parses(body: bytes, expected: object) -> None:
    """Else it is the text, whole."""
    assert response_body(answered(body)) == expected


def test_trap_17_three_megabytes_are_kept_whole() -> None:
    """There is no limit below ours."""
    assert response_body(answered(b"x" * 3_000_000)) == "x" * 3_000_000


def test_an_encoded_answer_is_read() -> None:
    """And masked, like any."""
    coded = gzip.compress(b'{"accessToken":"hunter2"}')
    attempt = answered(coded, headers=(("Content-Encoding", "gzip"),))

    assert response_body(attempt) == {"accessToken": "******"}


KEYS = st.text(max_size=5) | st.sampled_from(
    ("pass\0word", "Token", "script", "hasPassword", "0", "__proto__")
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=10,
)
SECRET = b'{"password":"hunter2"}'


@pytest.mark.parametrize(
    ("attempt", "reason"),
    [
        pytest.param(answered(b"[" * 300 + SECRET + b"]" * 300), "nested deeper", id="too deep"),
        pytest.param(answered(b"[" * 198 + b"]" * 198), "too deeply", id="too deep for a row"),
        pytest.param(answered(SECRET.ljust(10 * 2**20 + 1)), "larger than 10 MiB", id="too large"),
        pytest.param(
            answered(SECRET[:-1], truncated=True, body_size=99), "not all were kept", id="cut at our limit"
        ),
        pytest.param(
            answered(gzip.compress(SECRET)[:-4], headers=(("content-encoding", "gzip"),)),
            "ends before",
            id="damaged",
        ),
    ],
)
def test_what_cannot_be_masked_is_left_out(attempt: Attempt, reason: str) -> None:
    """Logto would have parsed and masked it: a body that we cannot read must not pass unmasked."""
    told = response_body(attempt)

    assert "hunter2" not in told
    assert reason in told


@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_answer_makes_a_row(body: bytes) -> None:
    """Text that can be read again, without a NUL; what was masked stays so when it is masked again."""
    row: Any = json.loads(log_text(delivery(answered(body))))
    told = row["payload"]["response"]["body"]

    assert "\\u0000" not in json.dumps(told)
    assert masked(told) == told


def test_keys_are_in_the_databases_order() -> None:
    """Shorter ones first, then by their bytes; lists keep theirs."""
    value = stored_form({"bb": 1, "é": 2, "a": 3, "aa": [{"b": 1, "a": 2}], "": 4})

    assert js_json(value) == '{"":4,"a":3,"aa":[{"a":2,"b":1}],"bb":1,"é":2}'


# --- what is logged --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        pytest.param({}, "", id="a delivery of an event"),
        pytest.param({"event": ""}, "no event's", id="a request by hand"),
        pytest.param({"replay_of": "d0"}, "no replay", id="a replay"),
        pytest.param({"method": "RUN"}, "no script actions", id="a script"),
        pytest.param({"outcome": Outcome.PENDING}, "under way", id="a pending delivery"),
        pytest.param({"outcome": Outcome.CANCELLED}, "was cancelled", id="a cancelled delivery"),
        pytest.param({"outcome": Outcome.SKIPPED}, "was skipped", id="a skipped delivery"),
    ],
)
def test_only_what_logto_would_log_has_a_row(changes: dict[str, Any], said: str) -> None:
    """For everything else a sentence says why there is none."""
    one = delivery(answered(b"ok"), **changes)

    assert said in unlogged(one)
    assert (log_row(one) is None, log_text(one) == b"") == (bool(said), bool(said))


def test_the_url_and_the_headers_are_not_in_it() -> None:
    """Nor the duration, the attempts, the signature."""
    one = delivery(answered(b"ok"))
    order = msgspec.structs.replace(one.order, headers=(("logto-signature-sha-256", "ab"),))

    row = json.loads(log_text(msgspec.structs.replace(one, order=order)))

    assert set(row) == {"id", "key", "payload", "createdAt"}
    assert set(row["payload"]) == {"key", "result", "hookId", "response", "hookRequest"}


def test_a_delivery_of_an_older_workspace_ended_with_its_last_attempt() -> None:
    """Its end was not written down then."""
    attempt = an_attempt(200, started_at=NOW, timeline=Timeline(end=1_500_000_000))
    row: Any = log_row(delivery(attempt, ended_at=None))

    assert from_ms(row["createdAt"]) == NOW + timedelta(seconds=1.5)
