"""Verifiers run as they are by those who take them along: in a process of their language, many cases in one."""

import base64
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.signing.message import Message
from core.signing.scheme import Scheme
from core.signing.snippets import snippet
from core.signing.snippets.reach import can_compose, parameters_of
from core.signing.snippets.special import special_parameters
from core.signing.snippets.unit_test import joined
from core.verdict import SchemeOptions

DATA = Path(__file__).parents[3] / "data" / "signing"
VECTORS: list[dict[str, Any]] = json.loads((DATA / "signature-vectors.json").read_text("utf-8"))["vectors"]

_HERE = Path(__file__).parent
NODE = shutil.which("node") or ""
_RUNNERS = {
    "python": ([sys.executable, "-I", "-B", str(_HERE / "run_python.py")], "py"),
    "node": ([NODE, str(_HERE / "run_node.mjs")], "mjs"),
}
# Far above what a run takes: a verifier that hangs fails the test.
_LIMIT_S = 120

LANGUAGES = (
    pytest.param("python", id="python"),
    pytest.param(
        "node", id="node", marks=pytest.mark.skipif(not NODE, reason="there is no node on this machine")
    ),
)


def run(key: str, folder: Path, verifiers: dict[str, str], cases: list[dict[str, Any]]) -> list[Any]:
    """What each case's verifier says: true, false, or as text what it raised. ``verifiers`` are texts by name."""
    command, suffix = _RUNNERS[key]
    for name, text in verifiers.items():
        (folder / f"{name}.{suffix}").write_text(text, "utf-8")
    lines = "".join(json.dumps(case | {"file": f"{case['verifier']}.{suffix}"}) + "\n" for case in cases)
    done = subprocess.run(
        [*command, str(folder)], input=lines.encode(), capture_output=True, timeout=_LIMIT_S, check=False
    )
    assert (0, b"") == (done.returncode, done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def verifier_of(scheme: Scheme, key: str, vector: dict[str, Any]) -> tuple[str, str]:
    """The verifier for a vector, by a name of its own where an option or a signature changes its text."""
    options, message = options_of(vector), message_of(vector)
    public = "v1a" if any("v1a," in value for _, value in message.headers) else ""
    name = f"{scheme.name}-{options.auth_header}-{public}".replace("-", "_").strip("_").lower()
    return name, snippet(scheme, key, options=options, message=message).text


def case_of(scheme: Scheme, name: str, vector: dict[str, Any]) -> dict[str, Any]:
    """A vector as a verifier is called with it."""
    parameters = parameters_of(scheme) if can_compose(scheme) else special_parameters(scheme)
    told = vector | {field: getattr(options_of(vector), field) for field in ("webhook_id", "key", "alg")}
    others = vector.get("options") or {}
    return {
        "verifier": name,
        "secrets": [vector["secret"], *others.get("additional_secrets", ()), *_secondary(others)],
        "headers": dict(joined(tuple((field, value) for field, value in vector["headers"]))),
        "body": base64.b64encode(body_of(vector)).decode(),
        "arguments": [told[parameter] for parameter in parameters if parameter != "now"],
        "now": vector["now"] if "now" in parameters else None,
    }


def message_of(vector: dict[str, Any]) -> Message:
    """The request of a vector."""
    return Message(
        body=body_of(vector),
        headers=tuple((name, value) for name, value in vector["headers"]),
        method=vector["method"],
        url=vector["url"],
    )


def body_of(vector: dict[str, Any]) -> bytes:
    """The bytes that came."""
    is_text = vector["body_encoding"] == "utf-8"
    return vector["body"].encode() if is_text else base64.b64decode(vector["body"])


def options_of(vector: dict[str, Any]) -> SchemeOptions:
    """What the vector says besides the key."""
    known = set(SchemeOptions.__struct_fields__)
    return SchemeOptions(
        **{name: value for name, value in (vector.get("options") or {}).items() if name in known}
    )


def _secondary(options: dict[str, Any]) -> list[str]:
    return [options["secondary"]] if "secondary" in options else []
