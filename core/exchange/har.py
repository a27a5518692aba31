"""Exchanges as an HTTP Archive. Source: HAR 1.2 (the W3C draft of 2012); fields of ours begin with ``_``."""

import base64
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from core.clock import iso_ms
from core.content import capture_body, decode, request_body, response_body
from core.exchange.legs import legs
from core.exchange.phases import milliseconds, phases_ms
from core.headers import Headers, first
from core.model import Attempt, Capture, CaptureTimes, Delivery, Phase, Timeline

Entry = dict[str, Any]

# What a coded body may grow to in an archive.
_CONTENT_LIMIT = 20 * 1024 * 1024
# More parameters than anyone reads; they remain in the URL.
_QUERY_LIMIT = 1000


def delivery_har(delivery: Delivery) -> dict[str, Any]:
    """A HAR document with an entry for each request of each attempt: redirects have their own."""
    return har([entry for attempt in delivery.attempts for entry in attempt_entries(delivery, attempt)])


def attempt_entries(delivery: Delivery, attempt: Attempt) -> list[Entry]:
    """An entry for each redirect that an attempt followed, then that of its last request."""
    return [attempt_entry(delivery, leg) for leg in legs(attempt)]


def capture_har(capture: Capture) -> dict[str, Any]:
    """A HAR document with the one entry of a capture."""
    return har([capture_entry(capture)])


def har(entries: list[Entry]) -> dict[str, Any]:
    """The document around the entries."""
    return {"log": {"version": "1.2", "creator": {"name": "Hookbench", "version": "1"}, "entries": entries}}


def attempt_entry(delivery: Delivery, attempt: Attempt) -> Entry:
    """One attempt, seen from our side."""
    sent, answer, connection = attempt.request, attempt.response, attempt.connection
    entry: Entry = {
        "startedDateTime": iso_ms(attempt.started_at + timedelta(microseconds=attempt.timeline.start / 1000)),
        "time": milliseconds(attempt.timeline.end - attempt.timeline.start),
        "request": _request(
            sent.method,
            sent.url,
            sent.http_version,
            sent.headers,
            request_body(sent, delivery.order.body),
            head_size=len(sent.head),
        ),
        "response": _no_response(),
        "cache": {},
        "timings": _timings(attempt.timeline),
        "_deliveryId": delivery.row.id,
        "_attempt": attempt.number,
    }
    if answer:
        body, size = response_body(answer), answer.body_size
        entry["response"] = _response(
            answer.status, answer.reason, answer.http_version, answer.headers, body, size
        )
    if connection:
        entry["serverIPAddress"] = connection.remote.rpartition(":")[0].strip("[]")
        entry["connection"] = connection.local.rpartition(":")[2]
    if attempt.stray:
        entry["response"]["_stray"] = _stray(attempt.stray)
    if attempt.failure:
        entry["response"]["_error"] = attempt.failure.message
        entry["comment"] = attempt.failure.message
    return entry


def capture_entry(capture: Capture) -> Entry:
    """One capture, seen from our receiver: sending is the sender's. When our answer left is not recorded: no wait."""
    row, answer = capture.row, capture.answer
    url = capture.receiver + row.target if row.target.startswith("/") else row.target or capture.receiver
    timings = _capture_timings(capture.times)
    entry: Entry = {
        "startedDateTime": iso_ms(row.received_at),
        "time": round(sum(value for value in timings.values() if value > 0), 3),
        "request": _request(
            row.method,
            url,
            capture.http_version,
            capture.headers,
            capture_body(capture),
            head_size=capture.body_start,
            body_size=row.body_size,
        ),
        "response": _no_response(),
        "cache": {},
        "timings": timings,
        "_captureId": row.id,
        "_remote": row.remote,
    }
    if answer and row.status:
        entry["response"] = _response(
            row.status, "", "HTTP/1.1", answer.headers, answer.body, len(answer.body)
        )
    if row.malformed:
        entry["comment"] = row.malformed
    return entry


# --- messages --------------------------------------------------------------------------


def _request(
    method: str,
    url: str,
    http_version: str,
    headers: Headers,
    body: bytes,
    *,
    head_size: int,
    body_size: int | None = None,
) -> Entry:
    request: Entry = {
        "method": method,
        "url": url,
        "httpVersion": http_version,
        "cookies": [],
        "headers": _pairs(headers),
        "queryString": _query(url),
        "headersSize": head_size,
        "bodySize": len(body) if body_size is None else body_size,
    }
    if body:
        text, encoding = _text(body)
        request["postData"] = {
            "mimeType": first(headers, "content-type") or "",
            "params": [],
            "text": text,
        } | ({"_encoding": encoding} if encoding else {})
    return request


def _response(
    status: int, reason: str, http_version: str, headers: Headers, body: bytes, wire_size: int
) -> Entry:
    decoded = decode(body, headers, limit=_CONTENT_LIMIT)
    text, encoding = _text(decoded.data)
    content: Entry = {
        "size": len(decoded.data),
        "compression": len(decoded.data) - len(body),
        "mimeType": first(headers, "content-type") or "",
        "text": text,
    }
    if encoding:
        content["encoding"] = encoding
    if decoded.problem:
        content["comment"] = decoded.problem
    return {
        "status": status,
        "statusText": reason,
        "httpVersion": http_version,
        "cookies": [],
        "headers": _pairs(headers),
        "content": content,
        "redirectURL": first(headers, "location") or "",
        "headersSize": -1,
        "bodySize": wire_size,
    }


def _no_response() -> Entry:
    return _response(0, "", "", (), b"", -1)


def _stray(data: bytes) -> Entry:
    """What came back and is no answer, in the form that HAR has for content."""
    text, encoding = _text(data)
    return {"size": len(data), "text": text} | ({"encoding": encoding} if encoding else {})


def _pairs(headers: Headers) -> list[Entry]:
    return [{"name": name, "value": value} for name, value in headers]


def _query(url: str) -> list[Entry]:
    try:
        query = urlsplit(url).query
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_QUERY_LIMIT)
    except ValueError:
        return []
    return [{"name": name, "value": value} for name, value in pairs]


def _text(body: bytes) -> tuple[str, str]:
    """(text, encoding): the text itself where it is UTF-8, else base64."""
    try:
        return body.decode(), ""
    except UnicodeDecodeError:
        return base64.b64encode(body).decode("ascii"), "base64"


# --- timings ---------------------------------------------------------------------------


def _timings(timeline: Timeline) -> dict[str, float]:
    """The phases in HAR's terms: -1 for what did not happen, and connecting includes the TLS handshake."""
    phases = phases_ms(timeline)

    def optional(phase: Phase) -> float:
        length = phases[phase]
        return -1 if length is None else length

    connect = optional(Phase.CONNECT)
    if connect >= 0:
        connect = round(connect + max(optional(Phase.TLS), 0), 3)
    return {
        "blocked": optional(Phase.BLOCKED),
        "dns": optional(Phase.DNS),
        "connect": connect,
        "ssl": optional(Phase.TLS),
        "send": max(optional(Phase.SEND), 0),
        "wait": max(optional(Phase.WAIT), 0),
        "receive": max(optional(Phase.RECEIVE), 0),
    }


def _capture_timings(times: CaptureTimes) -> dict[str, float]:
    return {"send": milliseconds(times.body_end or times.head_end or 0), "wait": 0, "receive": 0}
