"""Run by the peers' Python, which has their libraries and not our own: questions as JSON in, answers out.

A question is ``{"peer", "do": "sign" | "verify", "secret", "body", "headers", "url", "at", "id"}``; an answer is the
headers that were made, or whether it verified.
"""

import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl

Question = dict[str, Any]


def standardwebhooks(asked: Question) -> object:
    return _standard(import_module("standardwebhooks.webhooks").Webhook, asked, "webhook")


def svix(asked: Question) -> object:
    return _standard(import_module("svix.webhooks").Webhook, asked, "svix")


def _standard(kind: Callable[[str], Any], asked: Question, prefix: str) -> object:
    webhook = kind(asked["secret"])
    if asked["do"] == "verify":
        webhook.verify(asked["body"], asked["headers"])
        return True
    made = webhook.sign(asked["id"], datetime.fromtimestamp(asked["at"], UTC), asked["body"])
    return {
        f"{prefix}-id": asked["id"],
        f"{prefix}-timestamp": str(int(asked["at"])),
        f"{prefix}-signature": made,
    }


def stripe(asked: Question) -> object:
    signature = import_module("stripe").WebhookSignature
    return bool(
        signature.verify_header(asked["body"], asked["headers"]["Stripe-Signature"], asked["secret"], 300)
    )


def slack(asked: Question) -> object:
    verifier = import_module("slack_sdk.signature").SignatureVerifier(asked["secret"])
    if asked["do"] == "verify":
        return bool(verifier.is_valid_request(asked["body"], asked["headers"]))
    timestamp = str(int(asked["at"]))
    made = verifier.generate_signature(timestamp=timestamp, body=asked["body"])
    return {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": made}


def twilio(asked: Question) -> object:
    validator = import_module("twilio.request_validator").RequestValidator(asked["secret"])
    is_form = "=" in asked["body"]
    parameters = dict(parse_qsl(asked["body"], keep_blank_values=True)) if is_form else asked["body"]
    if asked["do"] == "verify":
        return bool(validator.validate(asked["url"], parameters, asked["headers"]["X-Twilio-Signature"]))
    return {"X-Twilio-Signature": validator.compute_signature(asked["url"], parameters if is_form else {})}


PEERS: dict[str, Callable[[Question], object]] = {
    "standard-webhooks": standardwebhooks,
    "svix": svix,
    "stripe": stripe,
    "slack": slack,
    "twilio": twilio,
}


def answer(asked: Question) -> object:
    try:
        return PEERS[asked["peer"]](asked)
    except Exception as error:  # noqa: BLE001 - each library refuses in its own way
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    print(json.dumps([answer(asked) for asked in json.load(sys.stdin)]))
