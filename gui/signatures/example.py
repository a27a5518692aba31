"""A request to try the bench with: soundly signed, then laid out anew on its way, as frameworks do."""

import json

from core.signing import Message, sign

SECRET = "It's a Secret to Everybody"  # noqa: S105 - GitHub's own documentation has it
SCHEME = "github"
_EVENT = {
    "ref": "refs/heads/main",
    "repository": {"full_name": "octo-org/octo-repo", "private": False},
    "pusher": {"name": "zoe", "email": "zoe@example.com"},
    "head_commit": {"message": "Keep the raw body", "timestamp": "2026-11-22T10:42:07Z"},
}


def example_request(at: float) -> bytes:
    """The request as an HTTP message; its body is not the one that was signed."""
    sent = json.dumps(_EVENT, separators=(",", ":")).encode()
    signed = sign(SCHEME, SECRET, Message(body=sent), at=at)
    fields = (
        ("Host", "hooks.example.com"),
        ("Content-Type", "application/json"),
        ("User-Agent", "GitHub-Hookshot/044aadd"),
        ("X-GitHub-Event", "push"),
        ("X-GitHub-Delivery", "72d3162e-cc78-11e3-81ab-4c9367dc0958"),
        *signed.headers,
    )
    head = "".join(f"{name}: {value}\n" for name, value in fields)
    return f"POST /webhooks/github HTTP/1.1\n{head}\n{json.dumps(_EVENT, indent=2)}".encode()
