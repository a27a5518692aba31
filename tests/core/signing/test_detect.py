"""Which scheme a request is signed with, by what it looks like."""

import base64
import json
from pathlib import Path

import pytest

from core.signing import Message, detect

VECTORS = json.loads(
    (Path(__file__).parents[2] / "data" / "signing" / "signature-vectors.json").read_text(encoding="utf-8")
)["vectors"]
# Nothing in the request tells these from their neighbours: the same headers, the same grammar.
TWINS = {"gitlab-signing": "standard-webhooks", "github-sha1": "intercom", "meta": "github"}
SILENT = ("okta",)


@pytest.mark.parametrize("scheme", sorted({vector["scheme"] for vector in VECTORS} - set(SILENT)))
def test_valid_vectors(scheme: str) -> None:
    """The scheme comes first, or after the one that it cannot be told from."""
    for vector in VECTORS:
        if vector["scheme"] != scheme or vector["expected"] != "valid":
            continue
        is_text = vector["body_encoding"] == "utf-8"
        body = vector["body"].encode() if is_text else base64.b64decode(vector["body"])
        found = detect(Message(body=body, headers=tuple((name, value) for name, value in vector["headers"])))

        assert scheme in found[:2], vector["name"]
        assert found[0] in (scheme, TWINS.get(scheme)), vector["name"]


@pytest.mark.parametrize(
    ("headers", "body", "first"),
    [
        pytest.param((("X-Hub-Signature", "sha256=00"),), b"", "bitbucket", id="SHA-256 in the old header"),
        pytest.param((("X-Hub-Signature", "sha1=00"),), b"", "intercom", id="SHA-1 in it"),
        pytest.param(
            (("X-Hub-Signature", "sha1=00"), ("X-GitHub-Event", "push")), b"", "github-sha1", id="GitHub's"
        ),
        pytest.param(
            (
                ("X-Hub-Signature", "sha1=00"),
                ("X-Hub-Signature-256", "sha256=00"),
                ("X-GitHub-Event", "push"),
            ),
            b"",
            "github",
            id="both of GitHub's",
        ),
        pytest.param(
            (("X-Hub-Signature-256", "sha256=00"),), b'{"object":"page","entry":[]}', "meta", id="Meta"
        ),
        pytest.param(
            (("webhook-signature", "v1,x"), ("X-Gitlab-Event", "Push")), b"", "gitlab-signing", id="GitLab"
        ),
        pytest.param((("svix-signature", "v1,x"),), b'{"data":{},"object":"event"}', "clerk", id="Clerk"),
        pytest.param((("Authorization", "x"),), b'{"eventType":"com.okta.event_hook"}', "okta", id="Okta"),
        pytest.param(
            (("X-HubSpot-Signature", "x"), ("X-HubSpot-Signature-v3", "x")),
            b"",
            "hubspot-v3",
            id="the highest",
        ),
    ],
)
def test_neighbours(headers: tuple[tuple[str, str], ...], body: bytes, first: str) -> None:
    """Prefix, companions and body decide where a header is shared."""
    assert first == detect(Message(body=body, headers=headers))[0]


def test_nothing() -> None:
    """A request that nothing signs names no scheme."""
    assert detect(Message(body=b"{}", headers=(("Authorization", "Bearer x"),))) == ()
