"""What every verifier's text shows, in all eight languages."""

import ast
import re
from collections.abc import Iterable

import pytest

from core.signing.library import find_scheme, schemes
from core.signing.scheme import Algorithm, KeyForm, Scheme, SignatureField
from core.signing.snippets import KEYS, snippet
from core.signing.snippets.reach import can_compose

COMPOSED = [scheme.name for scheme in schemes() if can_compose(scheme)]
SPECIAL = [scheme.name for scheme in schemes() if not can_compose(scheme)]
SAME = {
    "python": "compare_digest",
    "node": "timingSafeEqual",
    "go": "subtle.ConstantTimeCompare",
    "php": "hash_equals",
    "ruby": "secure_compare",
    "java": "MessageDigest.isEqual",
    "csharp": "FixedTimeEquals",
    "rust": "ct_eq",
}
# What the library of a language has for message authentication codes alone.
SAME_ELSE = {"go": "hmac.Equal", "rust": "verify_slice"}
FUNCTIONS = {
    "python": "def verify(secrets, headers, body",
    "node": "function verify(secrets, headers, body",
    "go": "func Verify(",
    "php": "function verify_webhook(",
    "ruby": "def verify_webhook(secrets, headers, body",
    "java": "public static boolean verify(",
    "csharp": "public static bool Verify(",
    "rust": "pub fn verify(",
}
PUBLIC = frozenset((Algorithm.ED25519, Algorithm.ECDSA_P256))


def _crates(needs: Iterable[str]) -> set[str]:
    """How the packages are called in Rust's text."""
    return {need.partition(" ")[0].replace("-", "_") for need in needs}


CRATES = frozenset(crate for scheme in schemes() for crate in _crates(snippet(scheme, "rust").needs))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("name", COMPOSED)
def test_a_verifier_is_whole(name: str, key: str) -> None:
    """A verifier reads the scheme's header in lower case, compares in constant time, and has no place left open."""
    scheme = find_scheme(name)
    made = snippet(scheme, key)

    assert f'"{scheme.signature.header.lower()}' in made.text
    assert SAME[key] in made.text or scheme.algorithm in PUBLIC
    assert "@{" not in made.text
    assert "" == made.note
    assert made.text.endswith("\n")
    assert made.file


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("name", SPECIAL)
def test_a_verifier_by_hand(name: str, key: str) -> None:
    """What data cannot describe has a verifier in every language, too; where nothing is public it compares in
    constant time.
    """
    made = snippet(find_scheme(name), key)

    assert FUNCTIONS[key] in made.text
    assert SAME[key] in made.text or SAME_ELSE.get(key, "hmac") in made.text or name in ("aws-sns", "paypal")
    assert not re.search(r"@\{[a-z0-9_]+\}", made.text)
    assert "" == made.note
    assert made.text.endswith("\n")


@pytest.mark.parametrize("scheme", schemes(), ids=lambda scheme: scheme.name)
def test_python_needs_what_it_says(scheme: Scheme) -> None:
    """Of what Python imports at once, only what is named in ``needs`` has to be installed."""
    made = snippet(scheme, "python")
    imported = {
        (node.module or "") if isinstance(node, ast.ImportFrom) else node.names[0].name
        for node in ast.parse(made.text).body
        if isinstance(node, ast.Import | ast.ImportFrom)
    }

    assert ("cryptography" in made.needs) == any(name.startswith("cryptography") for name in imported)


@pytest.mark.parametrize("scheme", schemes(), ids=lambda scheme: scheme.name)
def test_rust_needs_what_it_says(scheme: Scheme) -> None:
    """Of the crates that Rust's verifiers take, those that a verifier uses are named, and no others."""
    made = snippet(scheme, "rust")

    assert _crates(made.needs) == {crate for crate in CRATES if f"{crate}::" in made.text}


@pytest.mark.parametrize("scheme", schemes(), ids=lambda scheme: scheme.name)
def test_rust_reads_keys_as_they_are_pasted(scheme: Scheme) -> None:
    """A key is read however its lines are laid out, and whatever the bits after its last byte are: the crates alone
    take one layout of PEM and canonical base64, and a verifier that refuses its owner's key does not say so.
    """
    text = snippet(scheme, "rust").text

    assert "from_pem(" not in text
    assert "from_public_key_pem(" not in text
    if can_compose(scheme) and scheme.key in (KeyForm.BASE64, KeyForm.STANDARD):
        assert "with_decode_allow_trailing_bits(true)" in text
        assert "STANDARD.decode(secret" not in text


@pytest.mark.parametrize("scheme", schemes(), ids=lambda scheme: scheme.name)
def test_rust_takes_no_empty_key(scheme: Scheme) -> None:
    """A key that was never set is empty text, and anyone can sign with that: it fits nothing."""
    text = snippet(scheme, "rust").text

    assert (
        "secret.is_empty()" in text or "key.is_empty()" in text or scheme.key in (KeyForm.NONE, KeyForm.PEM)
    )


@pytest.mark.parametrize("scheme", schemes(), ids=lambda scheme: scheme.name)
def test_rust_leaves_clippy_content(scheme: Scheme) -> None:
    """What the linter of the language has found stays away: a list that is an array, casts and references of what is
    one already.
    """
    text = snippet(scheme, "rust").text

    assert "let signatures = vec![" not in text
    assert not re.search(r"\d as f64", text)
    assert ".as_ref()" not in text


@pytest.mark.parametrize("key", KEYS)
def test_pusher_has_no_window(key: str) -> None:
    """What Pusher's libraries do not look at, no verifier asks for."""
    assert not re.search(r"\bnow\b", snippet(find_scheme("pusher"), key).text)


@pytest.mark.parametrize("key", KEYS)
def test_contentful_reads_a_query_to_its_second_question(key: str) -> None:
    """Contentful's own library leaves out what follows, and so does every language."""
    text = snippet(find_scheme("contentful"), key).text

    assert re.search(r"without what a second .{1,2}\?", text)


# What trims more than HTTP does.
TRIMS_MORE = {
    "python": r"\.strip\(\)",
    "node": r"\.trim\(\)",
    "go": r"TrimSpace",
    "php": r"\btrim\(\$\w+\)",
    "ruby": r"\.strip\b",
    "java": r"\.(trim|strip)\(\)",
    "csharp": r"\.Trim\(\)",
    "rust": r"\.trim\(\)",
}


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("name", ["workos", "http-message-signatures"])
def test_trims_what_http_trims(name: str, key: str) -> None:
    """White space around a value is spaces and tabs; what else Unicode has of it belongs to the value."""
    assert not re.search(TRIMS_MORE[key], snippet(find_scheme(name), key).text)


@pytest.mark.parametrize("key", [key for key in KEYS if key != "csharp"])
@pytest.mark.parametrize("name", ["standard-webhooks", "svix", "clerk"])
def test_public_keys_beside_shared_ones(name: str, key: str) -> None:
    """Where a scheme takes both, a verifier reads public keys, too. C#'s library knows no Ed25519."""
    text = snippet(find_scheme(name), key).text

    assert "whpk_" in text
    assert '"v1a"' in text
    assert "public keys)." not in text


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("name", ["twilio", "aws-sns"])
def test_a_name_of_ours_on_a_scheme_of_theirs(name: str, key: str) -> None:
    """A scheme of the user's own is never given the verifier of ours that has its name."""
    own = Scheme(
        name=name,
        title="Own",
        algorithm=Algorithm.HMAC_SHA256,
        content="{parameters}",
        signature=SignatureField(header="X-Own"),
        own=True,
    )

    assert "" == snippet(own, key).text


@pytest.mark.parametrize("key", [key for key in KEYS if key not in ("go", "rust")])
def test_spaces_are_counted_once(key: str) -> None:
    """Two runs of spaces side by side in a pattern take seconds over a field of 30,000 of them, where a language
    tries one way after the other.
    """
    text = snippet(find_scheme("http-message-signatures"), key).text

    assert ")*)? *" not in text


@pytest.mark.parametrize("name", COMPOSED)
def test_ruby_takes_headers_for_bytes(name: str) -> None:
    """Text that is no UTF-8 raises in Ruby when it is split or matched."""
    text = snippet(find_scheme(name), "ruby").text

    assert not re.search(r"headers\.fetch\([^)]*\)(?!\)?\.b)", text)
