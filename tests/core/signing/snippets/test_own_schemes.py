"""Schemes that a user might write: what the program signs, a verifier made for it accepts."""

import base64
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.signing import Message, sign
from core.signing.scheme import Algorithm, Coding, Grammar, KeyForm, Scheme, SignatureField, TimeField
from core.signing.snippets import snippet
from core.signing.snippets.reach import can_compose, parameters_of
from core.signing.snippets.unit_test import joined
from tests.core.signing.snippets.running import LANGUAGES, run

NOW = 1_763_700_000.0
KEYS = {
    KeyForm.TEXT: "clé \N{KEY} of text",
    KeyForm.BASE64: base64.b64encode(bytes(range(32))).decode(),
    KeyForm.HEX: bytes(range(32)).hex(),
}
FIELDS = {
    "bare": SignatureField(header="X-Own"),
    "prefix": SignatureField(header="X-Own", prefix="hmac "),
    "many": SignatureField(header="X-Own", prefix="v0=", many=True),
    "numbered": SignatureField(header="X-Own", numbered=True),
    "pairs": SignatureField(header="X-Own", grammar=Grammar.PAIRS, entry="s", separator="; ", assign=":"),
    "list": SignatureField(header="X-Own", grammar=Grammar.LIST, entry="v7"),
}
TIMES = {
    "no time": None,
    "seconds": TimeField(header="X-Time", past_s=60, future_s=1.5),
    "milliseconds": TimeField(header="X-Time", unit="ms", past_s=1_234_567),
    "text": TimeField(header="X-Time", unit="iso", past_s=60, future_s=60),
    "no window": TimeField(header="X-Time"),
}
CONTENTS = (
    "{body}",
    '{{€"\\{method}\n{url}|{header:Content-Type}}}{body}',
    "{key}{body}{key}",
    "\0\x1f{body}\t\x7f",
)
MESSAGE = Message(
    body=b"\x00\xff{}", headers=(("content-type", "a/b"),), url="https://example.com/\N{SNOWMAN}?a=b"
)


def own_schemes() -> dict[str, Scheme]:
    """Every field with every time, and algorithms, codings, keys and contents in turn."""
    algorithms = (Algorithm.HMAC_SHA1, Algorithm.HMAC_SHA256, Algorithm.HMAC_SHA384, Algorithm.HMAC_SHA512)
    codings = (Coding.HEX, Coding.BASE64, Coding.HEX_ANY_CASE)
    schemes = {}
    for number, (field, time) in enumerate(product(FIELDS, TIMES)):
        place, content = FIELDS[field], CONTENTS[(number // 3) % len(CONTENTS)]
        schemes[f"own_{number}"] = Scheme(
            name="own",
            title=f"{field}, {time}",
            algorithm=algorithms[number % 4],
            key=KeyForm.TEXT if "{key}" in content else tuple(KEYS)[number % 3],
            content=content + ("{timestamp}" if TIMES[time] else ""),
            signature=msgspec.structs.replace(place, coding=codings[(number // 2) % 3]),
            time=TIMES[time],
            own=True,
        )
    return schemes


@pytest.mark.parametrize("key", LANGUAGES)
def test_accept_what_we_sign(key: str, tmp_path: Path) -> None:
    """A verifier accepts what was signed, and not another body, nor a time outside the window."""
    verifiers: dict[str, str] = {}
    cases: list[dict[str, Any]] = []
    expected: list[bool] = []
    for name, scheme in own_schemes().items():
        assert can_compose(scheme)
        verifiers[name] = snippet(scheme, key).text
        case = _case(name, scheme)
        times_out = "now" in parameters_of(scheme)
        cases += [
            case,
            case | {"body": base64.b64encode(b"other").decode()},
            case | ({"now": NOW + 2_000_000} if times_out else {}),
        ]
        expected += [True, False, not times_out]

    answers = run(key, tmp_path, verifiers, cases)

    assert expected == answers, [
        (verifiers[case["verifier"]], case)
        for case, wanted, answer in zip(cases, expected, answers, strict=True)
        if wanted != answer
    ][:1]


def _case(name: str, scheme: Scheme) -> dict[str, Any]:
    secret = KEYS[scheme.key]
    signed = sign(scheme, secret, MESSAGE, at=NOW)
    told = {"method": MESSAGE.method, "url": MESSAGE.url}
    parameters = parameters_of(scheme)
    return {
        "verifier": name,
        "secrets": ["00", secret] if scheme.key is not KeyForm.BASE64 else ["AAAA", secret],
        "headers": dict(joined((*MESSAGE.headers, *signed.headers))),
        "body": base64.b64encode(MESSAGE.body).decode(),
        "arguments": [told[parameter] for parameter in parameters if parameter != "now"],
        "now": NOW if "now" in parameters else None,
    }
