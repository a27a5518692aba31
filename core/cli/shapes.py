"""Facts as the JSON of the command-line contract. Keys, their order and their types are a promise."""

import base64
from datetime import UTC, datetime
from typing import Any

import msgspec

from core.cli.words import expected_signature
from core.clock import iso_ms
from core.content import capture_body, request_body, response_body
from core.delivery_rules import preset_of
from core.exchange.phases import milliseconds, phases_ms
from core.headers import Headers
from core.model import (
    Answer,
    Attempt,
    Capture,
    Connection,
    Decision,
    Delivery,
    Hook,
    Hop,
    Request,
    Response,
    ScriptRun,
    Timeline,
    TlsFacts,
)
from core.verdict import Explanation, SchemeOptions, Verdict

Shape = dict[str, Any]


def hook_shape(hook: Hook) -> Shape:
    """``Hook``; the signing key is the real one, null where it cannot be had."""
    return {
        "id": hook.id,
        "name": hook.name,
        "events": list(hook.events),
        "url": hook.url,
        "headers": header_pairs(hook.headers),
        "scheme": hook.scheme,
        "scheme_options": told_options(hook.scheme_options),
        "signing_key": None if hook.key_problem else hook.signing_key,
        "previous_until": None if hook.previous_until is None else iso_ms(hook.previous_until),
        "retries": hook.retry.retries,
        "timeout_s": hook.timeout_s,
        "timeout_covers": hook.timeout_covers.value,
        "redirects": hook.redirects,
        "rules": preset_of(hook),
        "actions": [msgspec.to_builtins(action) for action in hook.actions],
        "blocking": msgspec.to_builtins(hook.blocking),
        "enabled": hook.enabled,
        "created_at": iso_ms(hook.created_at),
    }


def told_options(options: SchemeOptions) -> Shape:
    """What a scheme is told besides the key, as far as it is told anything."""
    return {name: value for name, value in msgspec.to_builtins(options).items() if value}


def delivery_shape(delivery: Delivery) -> Shape:
    """``Delivery``."""
    row = delivery.row
    return {
        "id": row.id,
        "event": row.event,
        "event_id": row.event_id,
        "hook_id": row.hook_id,
        "hook_name": row.hook_name,
        "outcome": row.outcome.value,
        "created_at": iso_ms(row.created_at),
        "replay_of": row.replay_of or None,
        "action": row.action,
        "after": row.after or None,
        "reason": row.reason or None,
        "attempts": [attempt_shape(attempt, delivery.order.body) for attempt in delivery.attempts],
    }


def attempt_shape(attempt: Attempt, body: bytes) -> Shape:
    """``Attempt``; ``body`` is what it sent. ``stray_base64``: what came back and is no answer, if anything."""
    failure = attempt.failure
    return {
        "number": attempt.number,
        "started_at": iso_ms(attempt.started_at),
        "repeats": attempt.repeats,
        "hops": [_hop_shape(hop, body) for hop in attempt.hops],
        "request": _request_shape(attempt.request, body),
        "response": None if attempt.response is None else _response_shape(attempt.response),
        "failure": None
        if failure is None
        else {"kind": failure.kind.value, "phase": failure.phase.value, "message": failure.message},
        "phases": _phases_shape(attempt.timeline),
        "duration_ms": milliseconds(attempt.timeline.end),
        "connection": None if attempt.connection is None else _connection_shape(attempt.connection),
        "decision": attempt.decision,
        "remarks": list(attempt.remarks),
        "script": None if attempt.script is None else _script_shape(attempt.script),
        **({"stray_base64": base64.b64encode(attempt.stray).decode()} if attempt.stray else {}),
    }


def _script_shape(run: ScriptRun) -> Shape:
    return {
        "command": list(run.command),
        "exit_status": run.exit_status,
        "output": body_fields(run.output, run.output_size),
        "errors": body_fields(run.errors, run.errors_size),
    }


def decision_shape(decision: Decision) -> Shape:
    """What blocking hooks decided; ``data`` is JSON text as it came."""
    return {
        "allows": decision.allows,
        "message": decision.message,
        "votes": [msgspec.to_builtins(vote) for vote in decision.votes],
    }


def _hop_shape(hop: Hop, body: bytes) -> Shape:
    return {
        "request": _request_shape(hop.request, body),
        "response": _response_shape(hop.response),
        "phases": _phases_shape(hop.timeline),
        "duration_ms": milliseconds(hop.timeline.end - hop.timeline.start),
        "connection": None if hop.connection is None else _connection_shape(hop.connection),
        "rule": hop.rule,
    }


def _request_shape(request: Request, body: bytes) -> Shape:
    return {
        "method": request.method,
        "url": request.url,
        "http_version": request.http_version,
        "headers": header_pairs(request.headers),
        **body_fields(request_body(request, body), request.body_size),
    }


def _phases_shape(timeline: Timeline) -> Shape:
    return {f"{phase.value}_ms": length_ms for phase, length_ms in phases_ms(timeline).items()}


def _response_shape(response: Response) -> Shape:
    return {
        "status": response.status,
        "reason": response.reason,
        "http_version": response.http_version,
        "headers": header_pairs(response.headers),
        **body_fields(response_body(response), response.body_size),
        "truncated": response.truncated,
        "notes": list(response.notes),
    }


def _connection_shape(connection: Connection) -> Shape:
    return {
        "reused": connection.reused,
        "local": connection.local,
        "remote": connection.remote,
        "tls": None if connection.tls is None else _tls_shape(connection.tls),
    }


def _tls_shape(tls: TlsFacts) -> Shape:
    return {
        "version": tls.version,
        "cipher": tls.cipher,
        "certificates_base64": [base64.b64encode(certificate).decode() for certificate in tls.certificates],
    }


def capture_shape(capture: Capture, verdict: Verdict | None = None) -> Shape:
    """``Capture``; a verdict given here stands in the place of the recorded one."""
    row = capture.row
    signature = verdict or capture.verdict
    return {
        "id": row.id,
        "receiver": capture.receiver,
        "received_at": iso_ms(row.received_at),
        "remote": row.remote,
        "method": row.method,
        "target": row.target,
        "http_version": capture.http_version,
        "headers": header_pairs(capture.headers),
        **body_fields(capture_body(capture), row.body_size),
        "truncated": capture.truncated,
        "malformed": None if row.malformed is None else {"reason": row.malformed},
        "answer": None if capture.answer is None else _answer_shape(capture.answer),
        "signature": None if signature is None else verdict_shape(signature),
        "handshake": None if capture.handshake is None else msgspec.to_builtins(capture.handshake),
        "forward": None,
    }


def _answer_shape(answer: Answer) -> Shape:
    return {
        "status": answer.status,
        "headers": header_pairs(answer.headers),
        "body_size": len(answer.body),
        "delay_ms": answer.delay_s * 1000,
        "fault": None,
    }


def verdict_shape(verdict: Verdict, explanation: Explanation | None = None) -> Shape:
    """``Verdict``; why it is not valid, where that was looked for."""
    return {
        "scheme": verdict.scheme,
        "valid": verdict.valid,
        "reason": verdict.reason,
        "explanation": verdict.explanation,
        "found": verdict.found,
        "expected": expected_signature(verdict),
        "signed_content_base64": base64.b64encode(_without_key(verdict)).decode(),
        "diagnosis": []
        if explanation is None
        else [msgspec.to_builtins(each) for each in explanation.diagnoses],
        "key": verdict.key,
        "fits": verdict.fits,
        "covers": verdict.covers.value,
        "notes": list(verdict.notes),
        "parts": [[part.origin, part.size] for part in verdict.parts],
        "signed_at": _moment(verdict.signed_at),
        "skew_s": verdict.skew_s,
        **({} if explanation is None else _search_shape(explanation)),
    }


def _without_key(verdict: Verdict) -> bytes:
    """The signed content; where the key is part of it, asterisks in its place."""
    content, start = verdict.signed_content, 0
    for part in verdict.parts:
        end = start + part.size
        if part.origin == "key":
            content = content[:start] + b"*" * part.size + content[end:]
        start = end
    return content


def _search_shape(explanation: Explanation) -> Shape:
    return {
        "ruled_out": list(explanation.ruled_out),
        "tried": explanation.tried,
        "cut_short": explanation.cut_short,
    }


def _moment(seconds: float | None) -> str | None:
    """``None`` also for a time that no calendar holds: whoever signs may write any number."""
    try:
        return None if seconds is None else iso_ms(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        return None


def header_pairs(headers: Headers) -> list[list[str]]:
    """``[name, value]`` pairs, in wire order."""
    return [[name, value] for name, value in headers]


def body_fields(body: bytes, size: int) -> Shape:
    """``body`` where the bytes are UTF-8, else ``body_base64``; the true size always."""
    try:
        return {"body": body.decode(), "body_size": size}
    except UnicodeDecodeError:
        return {"body": None, "body_base64": base64.b64encode(body).decode(), "body_size": size}
