"""What comes from outside never breaks a verifier in Python or Node, and is never read as its code."""

import base64
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.signing.library import find_scheme
from core.signing.scheme import Algorithm, Grammar, KeyForm, Scheme, SignatureField
from core.signing.snippets import snippet
from core.signing.snippets.literals import text_literal
from tests.core.signing.snippets.running import LANGUAGES, VECTORS, case_of, run, verifier_of

TEXTS = st.text(st.characters(codec="utf-8"), max_size=60)
HOSTILE = (
    "", " ", '"', "'", "\\", '\\"', '"""', "'''", "`${1}`", "${x}", "#{x}", "{x}", "@{body}", "%s", "*/", "//",
    "\n", "\r\n", "\0", "\u2028\u2029", "\x7f\x80", "é€😀", "\\u0022", "\\x22", "\N{RIGHT-TO-LEFT OVERRIDE}",
    "\ufeff", "=", ",", "t=,v1=", "v1,", "v0=", "t=1763700000,v1=\x00", "constructor", "__proto__",
    "t=__proto__,h=__proto__,v1=00", "sig1=()", "9" * 400,
)  # fmt: skip
BODIES = (
    b"", b"\xff\xfe", b"null", b"[]", b'"x"', b"{}", b"1", b"{", b"[" * 3000, b"=&=&%zz", b"%ff=%ff",
    b'{"__proto__":null}',
    b'{"signature":null}',
    b'{"signature":{"timestamp":1,"token":[],"signature":{}}}',
    b'{"webhookTimestamp":"1","time_ms":[]}',
    b'{"notificationItems":[]}',
    b'{"notificationItems":[null]}',
    b'{"notificationItems":[{"NotificationRequestItem":[]}]}',
    b'{"Type":[],"SignatureVersion":{}}',
    b'{"Type":"Notification","SignatureVersion":"2","Signature":1,"SigningCertURL":[]}',
)  # fmt: skip
ECHO = {
    "python": (
        "TEXTS = [%s]\n\n\ndef verify(secrets, headers, body, number):\n"
        "    return TEXTS[number].encode() == body\n"
    ),
    "node": (
        "const TEXTS = [%s];\n\nexport function verify(secrets, headers, body, number) {\n"
        "  return Buffer.from(TEXTS[number]).equals(body);\n}\n"
    ),
}


@pytest.mark.parametrize("key", LANGUAGES)
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=st.lists(TEXTS, min_size=20, max_size=200))
def test_a_literal_is_the_text(key: str, tmp_path: Path, drawn: list[str]) -> None:
    """A text as a literal is that text again, whatever is in it."""
    texts = [*HOSTILE, *drawn]
    source = ECHO[key] % ", ".join(text_literal(key, text) for text in texts)
    cases = [_call("echo", text.encode(), [number]) for number, text in enumerate(texts)]

    answers = run(key, tmp_path, {"echo": source}, cases)

    assert [True] * len(texts) == answers


@pytest.mark.parametrize("key", LANGUAGES)
def test_hostile_requests_get_an_answer(key: str, tmp_path: Path) -> None:
    """Whatever stands in a header or a body, a verifier says yes or no, and raises nothing."""
    verifiers: dict[str, str] = {}
    cases: list[dict[str, Any]] = []
    for vector in {vector["scheme"]: vector for vector in VECTORS if vector["expected"] == "valid"}.values():
        scheme = find_scheme(vector["scheme"])
        name, text = verifier_of(scheme, key, vector)
        verifiers[name] = text
        case = case_of(scheme, name, vector)
        headers = case["headers"]
        cases += [case | {"headers": headers | {field: text}} for field in headers for text in HOSTILE]
        cases += [case | {"body": base64.b64encode(body).decode()} for body in BODIES]

    answers = run(key, tmp_path, verifiers, cases)

    assert [] == [
        (case["verifier"], case["headers"], case["body"], answer)
        for case, answer in zip(cases, answers, strict=True)
        if not isinstance(answer, bool)
    ]


@pytest.mark.parametrize("key", LANGUAGES)
def test_spaces_cost_no_time(key: str, tmp_path: Path) -> None:
    """A field of many spaces is read once from end to end: the run would not end in time if each were tried with
    every other.
    """
    [vector, *_] = (each for each in VECTORS if each["scheme"] == "http-message-signatures")
    name, text = verifier_of(find_scheme(vector["scheme"]), key, vector)
    case = case_of(find_scheme(vector["scheme"]), name, vector)
    spaces = " " * 300_000
    fields = (f"sig1=({spaces}", f'sig1=("a"{spaces}', f"sig1=();{spaces}", f"sig1=(){spaces}")
    cases = [case | {"headers": case["headers"] | {"signature-input": value}} for value in fields]

    assert [False] * len(cases) == run(key, tmp_path, {name: text}, cases)


@pytest.mark.parametrize("key", LANGUAGES)
def test_hostile_schemes_are_no_code(key: str, tmp_path: Path) -> None:
    """Texts of a scheme that somebody else wrote stay texts: a verifier made of them runs, and refuses."""
    verifiers = {f"own_{number}": snippet(_own(text), key).text for number, text in enumerate(HOSTILE)}
    cases = [_call(name, b"{}", [], headers={"x-own": "t=1,v=00", "x-id": "1"}) for name in verifiers]

    answers = run(key, tmp_path, verifiers, cases)

    assert [False] * len(cases) == answers


def _own(text: str) -> Scheme:
    content = text.replace("{", "{{").replace("}", "}}")
    return Scheme(
        name="own",
        title=f"{text}\n{text}",
        algorithm=Algorithm.HMAC_SHA256,
        key=KeyForm.HEX,
        key_prefixes=(text,),
        content=f"{content}{{body}}{content}",
        id_header="X-Id",
        signature=SignatureField(
            header="X-Own",
            grammar=Grammar.PAIRS,
            entry=text or "v",
            separator=text if text.strip() else ",",
            assign=text or "=",
        ),
        own=True,
    )


def _call(
    name: str, body: bytes, arguments: list[Any], headers: dict[str, str] | None = None
) -> dict[str, Any]:
    return {
        "verifier": name,
        "secrets": ["00ff"],
        "headers": headers or {},
        "body": base64.b64encode(body).decode(),
        "arguments": arguments,
        "now": None,
    }
