"""``sign``, ``verify`` and ``schemes`` with schemes as data: what goes in, what is answered, what stays hidden."""

import base64
import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from core.signing import schemes
from tests.core.cli.calls import Terminal

KEY = "whsec_made-up-key-of-a-test"
BODY = '{"a":1}'
AT = 1_763_700_000
STRIPE = ("--scheme", "stripe", "--secret", KEY)
OWN = """\
name = "acme"
title = "Acme"
algorithm = "hmac-sha256"
content = "{timestamp}:{body}"

[signature]
header = "X-Acme-Signature"

[time]
header = "X-Acme-Time"
"""


def signed(hookbench: Terminal, *arguments: str, body: str = BODY) -> tuple[str, ...]:
    """The options that hand a signed request to ``verify``."""
    made = hookbench("sign", "--body", body, "--at", str(AT), "--json", *arguments).json
    headers = [f"{name}: {value}" for name, value in made["headers"]]
    return ("--body", made.get("body", body), *(text for header in headers for text in ("--header", header)))


def typed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Put these bytes on standard input."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


# --- signing and verifying -------------------------------------------------------------


@pytest.mark.parametrize(
    "scheme", ["logto", "stripe", "slack", "shopify", "svix", "mailgun", "convoy", "okta"]
)
def test_what_is_signed_verifies(hookbench: Terminal, scheme: str) -> None:
    """The one command gives what the other wants, inside the body too."""
    key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" if scheme == "svix" else KEY
    request = signed(hookbench, "--scheme", scheme, "--secret", key)
    call = ("verify", "--scheme", scheme, "--secret", key, "--at", str(AT), *request)

    assert hookbench(*call, "--json").json["valid"] is True


def test_several_keys_sign_at_once_and_any_may_fit(hookbench: Terminal) -> None:
    """As senders and receivers do while a key is changed; the one that fitted is named."""
    request = signed(hookbench, *STRIPE, "--secret", "whsec_other")
    call = ("verify", "--scheme", "stripe", "--at", str(AT), *request)
    said = hookbench(*call, "--secret", "whsec_wrong", "--secret", "whsec_other", "--json").json

    assert request[3].count("v1=") == 2
    assert (said["valid"], said["key"]) == (True, "key 2")


def test_a_url_that_is_signed_inside_is_given(hookbench: Terminal) -> None:
    """Twilio's digest of the body is in the URL; only then is a URL in the answer."""
    call = ("sign", "--scheme", "twilio", "--secret", "k", "--url", "https://h/a", "--body", BODY, "--json")
    made = hookbench(*call, "--header", "Content-Type: application/json").json

    assert made["url"].startswith("https://h/a?bodySHA256=")
    assert "url" not in hookbench("sign", *STRIPE, "--json").json


def test_the_three_results_can_be_told_apart(hookbench: Terminal) -> None:
    """Wrong; right outside its window; right, covering less than one may think."""
    request = signed(hookbench, *STRIPE)
    late = hookbench("verify", *STRIPE, "--at", str(AT + 301), *request, "--json")
    wrong = hookbench("verify", *STRIPE, "--at", str(AT), *request[2:], "--body", "x", "--json")
    token = ("verify", "--scheme", "gitlab-token", "--secret", "k", "--header", "X-Gitlab-Token: k")

    assert (late.status, late.json["fits"], late.json["reason"]) == (1, True, "stale_timestamp")
    assert (wrong.status, wrong.json["fits"], wrong.json["reason"]) == (1, False, "mismatch")
    assert (hookbench(*token).status, hookbench(*token, "--json").json["covers"]) == (0, "nothing")
    assert "outside its time window" in hookbench("verify", *STRIPE, "--at", str(AT + 301), *request).out
    assert "covers less" in hookbench(*token).out


def test_the_tolerance_can_be_another(hookbench: Terminal) -> None:
    """Wider, and none at all."""
    call = ("verify", *STRIPE, "--at", str(AT + 900), *signed(hookbench, *STRIPE))

    assert hookbench(*call).status == 1
    assert hookbench(*call, "--tolerance", "900").status == 0
    assert hookbench(*call, "--tolerance", "0").status == 0


def test_a_scheme_is_told_what_it_wants_to_know(hookbench: Terminal) -> None:
    """By --option, whose name may be written with hyphens."""
    call = ("verify", "--scheme", "okta", "--secret", "k", "--header", "X-Hook-Auth: k")

    assert hookbench(*call).status == 1
    assert hookbench(*call, "--option", "auth-header=X-Hook-Auth").status == 0


def test_what_a_scheme_cannot_do_with_the_call_is_said(hookbench: Terminal) -> None:
    """A URL that is signed and not given, a second key that there is no room for."""
    square = ("--scheme", "square", "--secret", KEY)
    two = hookbench("sign", "--scheme", "github", "--secret", "a", "--secret", "b", "--body", BODY)
    without = hookbench("sign", *square, "--body", BODY)
    request = signed(hookbench, *square, "--url", "https://shop.example/hook")

    assert "one signature" in two.err
    assert "--url" in without.err
    assert "--url" not in hookbench("sign", *square, "--body", BODY, "--url", "https://shop.example/").err
    assert "room" not in hookbench("sign", *STRIPE, "--secret", "b", "--body", BODY).err
    [diagnosis] = hookbench("verify", *square, *request, "--json").json["diagnosis"]
    assert (diagnosis["id"], "Enter" in diagnosis["explanation"]) == ("D19", True)


def test_a_scheme_without_a_key_needs_none(hookbench: Terminal) -> None:
    """A digest is no secret."""
    request = signed(hookbench, "--scheme", "content-digest")

    assert hookbench("verify", "--scheme", "content-digest", *request).status == 0


def test_what_is_odd_about_a_key_is_said(hookbench: Terminal) -> None:
    """On standard error, without the key; it is used as it stands."""
    said = hookbench("sign", "--scheme", "stripe", "--secret", " sk_live_hidden", "--json")

    assert said.status == 0
    assert "white space" in said.err
    assert "hidden" not in said.err


def test_a_key_that_cannot_sign_is_refused_once(hookbench: Terminal) -> None:
    """One sentence, and it does not repeat the key."""
    said = hookbench("sign", "--scheme", "adyen", "--secret", "no hex", "--body", BODY)

    assert (said.status, said.out) == (2, "")
    assert said.err == "hookbench: This is no key of this scheme: it is not hexadecimal.\n"


def test_a_request_that_is_refused_however_it_is_signed_is_told_of(hookbench: Terminal) -> None:
    """Linear's time stands in the body."""
    call = ("sign", "--scheme", "linear", "--secret", "k", "--body")

    assert "webhookTimestamp" in hookbench(*call, '{"a":1}').err
    assert "webhookTimestamp" not in hookbench(*call, '{"webhookTimestamp":1700000000000}').err
    assert "refuses" not in hookbench("sign", "--scheme", "mailgun", "--secret", "k", "--body", "{}").err


# --- requests --------------------------------------------------------------------------


def test_a_pasted_request_shows_its_scheme(
    hookbench: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a file or a pipe, in any form; what the call says stands in its place."""
    header = signed(hookbench, *STRIPE)[3]
    raw = f"POST /in HTTP/1.1\nHost: 127.0.0.1\n{header}\n\n{BODY}"
    curl = f"curl 'https://h/in' -H '{header}' --data-raw '{BODY}'"
    (tmp_path / "request.txt").write_text(raw)
    call = ("verify", "--secret", KEY, "--at", str(AT))
    typed(monkeypatch, curl.encode())
    by_file = hookbench(*call, "--request", str(tmp_path / "request.txt"), "--json")

    assert (by_file.status, by_file.json["scheme"]) == (0, "stripe")
    assert "signed as stripe" in by_file.err
    assert hookbench(*call, "--scheme", "auto", "--request", "-").status == 0
    assert hookbench(*call, "--request", str(tmp_path / "request.txt"), "--body", "x").status == 1


def test_a_pasted_request_can_be_signed(hookbench: Terminal, tmp_path: Path) -> None:
    """Its bytes are what is signed."""
    (tmp_path / "request.txt").write_text(f"POST /in HTTP/1.1\nHost: h\n\n{BODY}")
    made = hookbench(
        "sign", *STRIPE, "--request", str(tmp_path / "request.txt"), "--at", str(AT), "--json"
    ).json

    assert f"{made['headers'][0][0]}: {made['headers'][0][1]}" == signed(hookbench, *STRIPE)[3]


# --- explanations and work -------------------------------------------------------------


def test_a_signature_that_does_not_hold_is_explained(hookbench: Terminal) -> None:
    """Unless that is not wanted; what was ruled out is said too."""
    request = signed(hookbench, *STRIPE)
    call = ("verify", *STRIPE, "--at", str(AT), *request[2:], "--body", '{"a": 1}')
    said = hookbench(*call, "--json").json
    text = hookbench(*call).out

    assert (said["diagnosis"][0]["id"], said["ruled_out"] != []) == ("D01", True)
    assert set(said["diagnosis"][0]) == {"id", "cause", "explanation", "fix"}
    assert "D01" in text
    assert "express.raw" in text
    assert hookbench(*call, "--no-explain", "--json").json["diagnosis"] == []


def test_the_work_is_shown_without_the_key(hookbench: Terminal) -> None:
    """Parts with their sizes, both signatures, the time; of the key its length."""
    request = signed(hookbench, *STRIPE)
    said = hookbench("verify", *STRIPE, "--at", str(AT + 10), *request, "--show-work")

    for words in ("timestamp", "1763700000.", "received", "10 s in the past", "27 bytes", "●"):
        assert words in said.out
    assert KEY not in said.out + said.err


def test_a_key_that_is_part_of_what_is_signed_stays_hidden(hookbench: Terminal) -> None:
    """In the text and in the JSON."""
    key = ("--scheme", "hubspot-v1", "--secret", "topsecret")
    call = ("verify", *key, "--body", "x", "--header", f"X-HubSpot-Signature: {'0' * 64}", "--no-explain")
    content = base64.b64decode(hookbench(*call, "--json").json["signed_content_base64"])

    assert content == b"*********x"
    assert "topsecret" not in hookbench(*call, "--show-work").out


@pytest.mark.parametrize("scheme", ["gitlab-token", "okta"])
def test_a_key_that_is_sent_itself_is_not_told_to_who_sent_another(hookbench: Terminal, scheme: str) -> None:
    """What should have come is the key: neither the text nor the JSON shows it."""
    header = {"gitlab-token": "X-Gitlab-Token", "okta": "Authorization"}[scheme]
    call = ("verify", "--scheme", scheme, "--secret", "topsecret", "--header", f"{header}: other")
    said = (hookbench(*call), hookbench(*call, "--show-work"), hookbench(*call, "--json"))

    assert {1} == {each.status for each in said}
    assert not [each for each in said if "topsecret" in each.out + each.err]


def test_a_verifier_and_its_test_are_written(hookbench: Terminal) -> None:
    """On standard output alone, to be written to a file; the verdict is a notice."""
    call = ("verify", *STRIPE, "--at", str(AT), *signed(hookbench, *STRIPE))
    snippet, test = hookbench(*call, "--snippet", "python"), hookbench(*call, "--test", "python")

    assert snippet.status == 0
    compile(snippet.out, "verify_webhook.py", "exec")
    compile(test.out, "test.py", "exec")
    assert "stripe: valid" in snippet.err
    assert KEY not in snippet.out + test.out
    assert hookbench(*call, "--snippet", "go", "--json").json["snippet"]["text"].startswith("// ")
    assert hookbench("schemes", "show", "stripe", "--snippet", "python").out == snippet.out


def test_a_verifier_reads_the_field_that_was_chosen(hookbench: Terminal) -> None:
    """Okta's token comes in a header of the user's choice."""
    okta = ("--scheme", "okta", "--secret", KEY, "--option", "auth_header=X-Hook-Token")
    written = hookbench("verify", *okta, "--header", f"X-Hook-Token: {KEY}", "--snippet", "python")

    assert "x-hook-token" in written.out


# --- schemes ---------------------------------------------------------------------------


def test_every_scheme_is_listed(hookbench: Terminal) -> None:
    """With what the contract names, and the user's own among them."""
    listed = hookbench("schemes", "--json").json

    assert [scheme["name"] for scheme in listed] == [scheme.name for scheme in schemes()]
    assert all(set(scheme) >= {"headers", "algorithm", "signed_content", "tolerance_s"} for scheme in listed)


def test_a_scheme_of_ones_own_is_used(hookbench: Terminal, tmp_path: Path) -> None:
    """Checked as a file, then from the workspace's folder like any other."""
    folder = hookbench.workspace / "schemes"
    folder.mkdir(parents=True)
    (folder / "acme.toml").write_text(OWN)
    request = signed(hookbench, "--scheme", "acme", "--secret", "k")

    assert hookbench("schemes", "check", str(folder / "acme.toml"), "--json").json["own"] is True
    assert "X-Acme-Signature" in hookbench("schemes", "show", "acme").out
    assert hookbench("schemes", "show", "acme", "--source").out.startswith("name =")
    assert hookbench("verify", "--scheme", "acme", "--secret", "k", *request).status == 0
    assert hookbench("schemes", "--json").json[-1]["name"] == "acme"


def test_a_file_that_holds_no_scheme_is_told_of(hookbench: Terminal) -> None:
    """In the list, and to whoever asks for it by its name; the others are there all the same."""
    folder = hookbench.workspace / "schemes"
    folder.mkdir(parents=True)
    (folder / "acme.toml").write_text(OWN)
    (folder / "broken.toml").write_text(OWN.replace("hmac-sha256", "rot13"))
    listed, asked = hookbench("schemes", "--json"), hookbench("schemes", "show", "broken")

    assert (listed.status, listed.json[-1]["name"]) == (0, "acme")
    assert "broken.toml, line 3" in listed.err
    assert (asked.status, "broken.toml, line 3" in asked.err) == (2, True)
    assert "broken.toml" not in hookbench("schemes", "show", "acme").err


def test_the_text_of_a_scheme_is_a_scheme(hookbench: Terminal, tmp_path: Path) -> None:
    """What show gives, check takes; a mistake is named with its line."""
    file = tmp_path / "mine.toml"
    file.write_text(hookbench("schemes", "show", "slack", "--source").out)
    sound = hookbench("schemes", "check", str(file))
    file.write_text(OWN.replace("hmac-sha256", "rot13"))
    broken = hookbench("schemes", "check", str(file))

    assert sound.status == 0
    assert (broken.status, "line 3" in broken.err) == (2, True)


def test_a_scheme_that_cannot_be_used_under_its_name_is_said_so(hookbench: Terminal, tmp_path: Path) -> None:
    """The text is sound; what stands in the way is its name."""
    file = tmp_path / "mine.toml"
    file.write_text(OWN.replace('"acme"', '"stripe"'))
    said = hookbench("schemes", "check", str(file))

    assert said.status == 0
    assert "Choose another name" in said.err


# --- batches ---------------------------------------------------------------------------


def line(
    hookbench: Terminal, name: str, *, secret: str = KEY, body: str = BODY, **more: Any
) -> dict[str, Any]:
    request = signed(hookbench, *STRIPE)
    pair = request[3].split(": ", 1)
    return {
        "name": name, "scheme": "stripe", "secret": secret, "headers": [pair], "body": body, "now": AT, **more,
    }  # fmt: skip


def test_a_batch_explains_each_line(hookbench: Terminal, tmp_path: Path) -> None:
    """By the line's own vault first, and by the keys of the other lines, whichever side they stand on."""
    vault = [{"name": "orders", "secret": KEY}]
    lines = [
        line(hookbench, "wrong", secret="whsec_wrong"),
        line(hookbench, "vault", secret="whsec_wrong", vault=vault),
        line(hookbench, "sound"),
        line(hookbench, "two keys", secret="whsec_wrong", options={"additional_secrets": [KEY]}),
        line(hookbench, "wide", now=AT + 900, options={"tolerance": 900, "webhook_id": "passed over"}),
        line(hookbench, "object", vault={"orders": KEY}, secret="whsec_wrong"),
    ]
    file = tmp_path / "batch.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)))
    said = [json.loads(text) for text in hookbench("verify", "--batch", str(file)).out.splitlines()]

    assert [each["name"] for each in said] == [each["name"] for each in lines]
    assert [each["valid"] for each in said] == [False, False, True, True, True, False]
    assert said[0]["diagnosis"][0]["id"] == "D15"
    assert "line 3" in said[0]["diagnosis"][0]["explanation"]
    assert "orders" in said[1]["diagnosis"][0]["explanation"]
    assert "orders" in said[5]["diagnosis"][0]["explanation"]


BROKEN = {
    "a time that no calendar holds": ('"now": 1e300', "now"),
    "an endless time": ('"now": 1e400', "now"),
    "a tolerance below nothing": ('"options": {"tolerance": -1}', "tolerance"),
    "a header that is no pair": ('"headers": [["a"]]', "headers"),
    "a vault that is none": ('"vault": 1', "vault"),
    "a body that is no base64": ('"body": "é", "body_encoding": "base64"', "the body"),
}


@pytest.mark.parametrize(("more", "words"), BROKEN.values(), ids=BROKEN)
def test_a_line_that_cannot_be_is_refused(
    hookbench: Terminal, monkeypatch: pytest.MonkeyPatch, more: str, words: str
) -> None:
    """With its number, and where in it."""
    typed(monkeypatch, f'{{"scheme": "stripe", "secret": "k", {more}}}'.encode())
    said = hookbench("verify", "--batch", "-")

    assert (said.status, said.out) == (2, "")
    assert "Line 1" in said.err
    assert words in said.err


def test_a_batch_that_an_editor_put_a_mark_before_is_read(
    hookbench: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows writes a byte order mark where nobody asked for one."""
    typed(monkeypatch, b"\xef\xbb\xbf" + json.dumps(line(hookbench, "sound")).encode())

    assert hookbench("verify", "--batch", "-").json["valid"] is True


def test_headers_alone_show_the_scheme(hookbench: Terminal) -> None:
    """A request may be given piece by piece."""
    request = signed(hookbench, *STRIPE)

    assert hookbench("verify", "--secret", KEY, "--at", str(AT), *request).status == 0


def test_a_piped_batch_is_answered_as_it_comes(hookbench: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read before a broken line is answered; no key of a line to come is known."""
    lines = [line(hookbench, "wrong", secret="whsec_wrong"), line(hookbench, "sound")]
    typed(monkeypatch, "\n".join([*map(json.dumps, lines), "{"]).encode())
    said = hookbench("verify", "--batch", "-")
    verdicts = [json.loads(text) for text in said.out.splitlines()]

    assert (said.status, "Line 3" in said.err) == (2, True)
    assert [each["valid"] for each in verdicts] == [False, True]
    assert "line 2" not in json.dumps(verdicts[0]["diagnosis"])


WRONG = {
    "an option that is none": (["sign", *STRIPE, "--option", "nope=1"], "webhook_id"),
    "an option without a value": (["sign", *STRIPE, "--option", "alg"], "NAME=VALUE"),
    "a key that is none": (["sign", "--scheme", "svix", "--secret", "%%"], "no key of this scheme"),
    "a request that is none": (["verify", *STRIPE, "--request", "/none.txt"], "/none.txt"),
    "nothing to go by": (["verify", "--scheme", "auto", "--secret", "k"], "no signature that is known"),
    "two requests": (["verify", "--request", "a", "--capture", "b"], "Only one"),
    "an unknown delivery": (["verify", "--delivery", "nope"], "nope"),
    "an unknown key": (["verify", "--scheme", "stripe", "--vault", "nope"], "no key called “nope”"),
    "an empty vault": (["verify", "--scheme", "stripe", "--vault", "all"], "The vault holds no key"),
    "no key": (["verify", "--scheme", "stripe"], "signing key is needed"),
    "an unknown scheme": (["schemes", "show", "strip"], "Did you mean stripe?"),
    "listen with an unknown scheme": (["listen", "--verify", "strip", "--secret", "k"], "Did you mean stripe?"),
}  # fmt: skip


@pytest.mark.parametrize(("call", "words"), WRONG.values(), ids=WRONG)
def test_wrong_input_is_refused_in_words(hookbench: Terminal, call: list[str], words: str) -> None:
    """Exit status 2, a sentence, nothing on standard output."""
    said = hookbench(*call)

    assert (said.status, said.out) == (2, "")
    assert words in said.err


def test_the_vault_is_checked_with(hookbench: Terminal) -> None:
    """One of its keys, or all: the one that fits is named."""
    hookbench("keys", "add", "orders", "--scheme", "stripe", "--secret", KEY)
    hookbench("keys", "add", "another", "--secret", "whsec_other")
    request = signed(hookbench, *STRIPE)
    call = ("verify", "--scheme", "stripe", "--at", str(AT), *request, "--json")

    assert hookbench(*call, "--vault", "all").json["key"] == "orders"
    assert hookbench(*call, "--vault", "orders").status == 0
    explained = hookbench(*call, "--vault", "another").json
    assert explained["diagnosis"][0]["id"] == "D15"
    assert "orders" in explained["diagnosis"][0]["explanation"]
