"""Signatures: verifying at the rate of a bare HMAC loop, and a diagnosis that finds nothing, in time."""

import base64
import hmac
import json
import time
from random import Random

from core.signing import Message, find_scheme, sign, verify
from core.signing.explain import explained
from tests.bench.processes import paired, row, verdict

COUNT = 10_000
ROUNDS = 7
AT = 1_763_700_000
KEY = bytes(range(32))
SECRET = f"whsec_{base64.b64encode(KEY).decode()}"
SIZE = 64 * 1024
DIAGNOSIS_S = 2.0


def signed_messages() -> list[Message]:
    """Requests of 1 KiB, no two alike, signed as Standard Webhooks has it."""
    messages = []
    for number in range(COUNT):
        body = json.dumps({"type": "invoice.paid", "number": number, "filler": "x" * 980}).encode()[:1024]
        message = Message(body=body, headers=(("content-type", "application/json"),))
        made = sign("standard-webhooks", SECRET, message, message_id=f"msg_{number}", at=AT)
        messages.append(Message(body=body, headers=(*message.headers, *made.headers)))
    return messages


def bare_rate(messages: list[Message]) -> float:
    """A loop of HMAC and comparison as fast as the standard library goes; headers and base64 were read before."""
    parsed = []
    for message in messages:
        fields = dict(message.headers)
        lead = f"{fields['webhook-id']}.{fields['webhook-timestamp']}.".encode()
        parsed.append((lead, message.body, base64.b64decode(fields["webhook-signature"].removeprefix("v1,"))))
    started = time.perf_counter()
    held = [
        hmac.compare_digest(hmac.digest(KEY, lead + body, "sha256"), found) for lead, body, found in parsed
    ]
    taken = time.perf_counter() - started
    assert all(held)
    return len(parsed) / taken


def our_rate(messages: list[Message]) -> float:
    """Whole verdicts, headers read and time judged."""
    scheme = find_scheme("standard-webhooks")
    started = time.perf_counter()
    held = [verify(scheme, SECRET, message, now=AT + 1).valid for message in messages]
    taken = time.perf_counter() - started
    assert all(held)
    return len(messages) / taken


def unexplained() -> Message:
    """64 KiB of JSON with all that invites a try, under a signature that nothing makes fit."""
    rng = Random(4)
    rows: list[object] = []
    left = SIZE
    while left > 200:
        text = "".join(rng.choices("abc <>&'\"\\\n", k=60))
        rows.append({"id": left, "név": "é\u2028/", "share": 1.0, "text": text})
        left = SIZE - len(json.dumps({"rows": rows, "filler": ""}, ensure_ascii=False).encode())
    body = json.dumps({"rows": rows, "filler": "x" * left}, ensure_ascii=False).encode()
    assert len(body) == SIZE
    signature = base64.b64encode(rng.randbytes(32)).decode()
    headers = (
        ("content-type", "application/json"),
        ("webhook-id", "msg_1"),
        ("webhook-timestamp", str(AT)),
        ("webhook-signature", f"v1,{signature}"),
    )
    return Message(body=body, headers=headers, url="https://shop.example/hooks?a=1&b=2")


def diagnosis_s(message: Message) -> tuple[float, int]:
    """(seconds, ways tried) until all there is to try was tried."""
    started = time.perf_counter()
    result = explained("standard-webhooks", SECRET, message, now=AT + 1, limit_s=None)
    taken = time.perf_counter() - started
    assert result.diagnoses == ()
    return taken, result.tried


def main() -> None:
    """Seven rounds of both loops, in turn; then the diagnosis, three times."""
    print(f"Signatures: {COUNT:,} bodies of 1 KiB, standard-webhooks")
    messages = signed_messages()
    rates: dict[str, list[float]] = {"bare": [], "ours": []}
    for _ in range(ROUNDS):
        rates["bare"].append(bare_rate(messages))
        rates["ours"].append(our_rate(messages))
    row("bare hmac loop, nothing parsed", rates["bare"])
    row("Hookbench, whole verdicts", rates["ours"])
    ratio = paired(rates["ours"], rates["bare"])
    verdict("against the bare loop", ratio, "at least 0.5", kept=ratio >= 0.5)
    message = unexplained()
    taken, tried = min(diagnosis_s(message) for _ in range(3))
    print(f"  a diagnosis of {len(message.body):,} bytes that finds nothing: {tried:,} ways tried")
    verdict("full diagnosis, s", taken, f"under {DIAGNOSIS_S:g}", kept=taken < DIAGNOSIS_S)
