"""HTTP message signatures that our own ``sign`` does not write: verifiers and exported tests agree with the verdict."""

import base64
import hmac
from pathlib import Path
from typing import Any

import pytest

from core.signing import Message, verify
from core.signing.library import find_scheme
from core.signing.snippets import snippet
from core.verdict import SchemeOptions
from tests.core.signing.snippets.running import LANGUAGES, case_of, run

NOW = 1_763_700_000
SECRET = base64.b64encode(b"k" * 32).decode()


def request(components: str, lines: list[str], parameters: str = "") -> dict[str, Any]:
    """A request signed over these components, as a vector: its lines are those of the signature base."""
    signed = f"({components}){parameters or f';created={NOW}'}"
    base = "\n".join([*lines, f'"@signature-params": {signed}'])
    signature = base64.b64encode(hmac.digest(b"k" * 32, base.encode("latin-1"), "sha256")).decode()
    return {
        "scheme": "http-message-signatures",
        "secret": SECRET,
        "headers": [
            ("X-Note", "a=1 , b=2"),
            ("Signature-Input", f"sig={signed}"),
            ("Signature", f"sig=:{signature}:"),
        ],
        "body": "{}",
        "body_encoding": "utf-8",
        "method": "POST",
        "url": "https://a.example/in",
        "now": float(NOW),
        "options": {"alg": "hmac-sha256"},
    }


PLAIN = ['"x-note": a=1 , b=2']


@pytest.mark.parametrize("key", LANGUAGES)
@pytest.mark.parametrize(
    ("parameters", "valid"),
    [
        (f";created={NOW}", True),
        (f';created={NOW};alg="hmac-sha256"', True),
        (f";created={NOW};alg", False),
        (f";alg;created={NOW}", False),
        (f";created={NOW};alg=?1", False),
        (f";created={NOW};alg=hmac-sha256", False),
        (f';created={NOW};alg=""', False),
        (";created", False),
        (f";created={NOW};expires", False),
    ],
)
def test_parameters_without_a_value(key: str, parameters: str, valid: bool, tmp_path: Path) -> None:
    """A parameter without a value is true: no algorithm is called so, and no time; its name is a text in quotes."""
    vector = request('"x-note"', PLAIN, parameters)
    scheme = find_scheme(vector["scheme"])
    message = Message(body=b"{}", headers=tuple(vector["headers"]), method="POST", url=vector["url"])

    verdict = verify(scheme, SECRET, message, now=NOW, options=SchemeOptions(alg="hmac-sha256"))
    answers = run(key, tmp_path, {"rfc": snippet(scheme, key).text}, [case_of(scheme, "rfc", vector)])

    assert [valid] == answers
    assert valid == verdict.valid
