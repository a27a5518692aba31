"""HTTP message signatures that our own ``sign`` does not write: verifiers and exported tests agree with the verdict."""

import base64
import hmac
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from core.signing import verify
from core.signing.library import find_scheme
from core.signing.snippets import KEYS, snippet, unit_test
from core.verdict import SchemeOptions
from tests.core.signing.snippets.running import LANGUAGES, case_of, message_of, run
from tests.core.signing.snippets.test_unit_tests import COMMANDS

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

    verdict = verify(scheme, SECRET, message_of(vector), now=NOW, options=SchemeOptions(alg="hmac-sha256"))
    answers = run(key, tmp_path, {"rfc": snippet(scheme, key).text}, [case_of(scheme, "rfc", vector)])

    assert [valid] == answers
    assert valid == verdict.valid


UNTAKEN = "It is skipped: a component was signed with sf, key or bs, which this verifier does not take."
SKIPS = {
    "python": f'@unittest.skip("{UNTAKEN}")',
    "node": f'{{ skip: "{UNTAKEN}" }}, ',
    "go": f't.Skip("{UNTAKEN}")',
    "php": f'echo "skipped: " . "{UNTAKEN}"',
    "ruby": f'skip "{UNTAKEN}"',
    "java": f'assumeTrue(false, "{UNTAKEN}");',
    "csharp": f'[Fact(Skip = "{UNTAKEN}")]',
    "rust": f'#[ignore = "{UNTAKEN}"]',
}
STRICT = {
    '"x-note";sf': ['"x-note";sf: a=1, b=2'],
    '"x-note";key="b"': ['"x-note";key="b": 2'],
    '"x-note";bs': [f'"x-note";bs: :{base64.b64encode(b"a=1 , b=2").decode()}:'],
}


def _test(key: str, vector: dict[str, Any], tolerance_s: float | None = None) -> tuple[bool, str]:
    """Whether the verdict is valid, and the exported test."""
    scheme, options = find_scheme(vector["scheme"]), SchemeOptions(alg="hmac-sha256")
    message, now = message_of(vector), vector["now"]
    verdict = verify(scheme, SECRET, message, now=now, options=options, tolerance_s=tolerance_s)
    return verdict.valid, unit_test(scheme, key, message, now=now, verdict=verdict, options=options).text


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("component", STRICT)
def test_components_that_no_verifier_takes(component: str, key: str) -> None:
    """We read a component strictly, by its key or in bytes, and verifiers do not: the test says so and is skipped."""
    vector = request(component, STRICT[component])
    valid, text = _test(key, vector)

    assert valid
    assert SKIPS[key] in text
    assert UNTAKEN not in _test(key, request('"x-note"', PLAIN))[1]
    # Of what was found invalid a verifier says the same.
    assert UNTAKEN not in _test(key, vector | {"now": NOW - 100.0})[1]


@pytest.mark.parametrize("key", LANGUAGES)
def test_a_skipped_test_runs(key: str, tmp_path: Path) -> None:
    """The skipped test is a test that does not fail."""
    [component, *_] = STRICT
    vector = request(component, STRICT[component])
    scheme, message = find_scheme(vector["scheme"]), message_of(vector)
    verdict = verify(scheme, SECRET, message, now=NOW)
    for each in (snippet(scheme, key), unit_test(scheme, key, message, now=NOW, verdict=verdict)):
        (tmp_path / each.file).write_text(each.text, "utf-8")

    done = subprocess.run(
        [*COMMANDS[key], each.file],
        cwd=tmp_path,
        env=os.environ | {"WEBHOOK_SECRET": SECRET},
        capture_output=True,
        timeout=60,
        check=False,
    )

    # Python's unittest ends with 5 where all tests were skipped, from 3.12 on.
    assert done.returncode in (0, 5), done.stdout + done.stderr
    assert b"skipped" in done.stdout + done.stderr
