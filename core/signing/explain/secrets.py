"""D13 and D14: the right key, pasted with something around it or turned into bytes in another way."""

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from functools import partial
from urllib.parse import unquote

from msgspec.structs import replace

from core.signing.explain.case import Case, Change
from core.signing.scheme import KeyForm
from core.verdict import NamedKey

_LENGTH_LIMIT = 16_384
"""Longer than any key or certificate."""
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f]")
_SPACES = re.compile(r"\s+")
_QUOTES = "\"'`“”‘’„«»<>"  # noqa: RUF001 - the quotes that word processors put around what is pasted
_NAMED = re.compile(r"(?:export\s+)?[A-Za-z_][A-Za-z0-9_.-]*\s*[=:]\s*(.+)", re.DOTALL)
_SCHEMED = re.compile(r"(?:Bearer|Basic|Token|Secret)\s+(.+)", re.DOTALL | re.IGNORECASE)
_PREFIXES = (
    "whsec_", "v1,whsec_", "whpk_", "whsk_", "shpss_", "pdl_ntfset_", "secret_", "sk_live_", "sk_test_", "sk_", "we_",
)  # fmt: skip
_BASE64_FORMS = frozenset((KeyForm.BASE64, KeyForm.STANDARD))


def _unquoted(text: str) -> str:
    return text[1:-1] if len(text) > 2 and text[0] in _QUOTES and text[-1] in _QUOTES else text


def _inside(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.fullmatch(text)
    return found[1] if found else text


# How a pasted key is cleaned, and what was around it.
_CLEANINGS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("a line break at its end", lambda text: text.rstrip("\r\n")),
    ("white space around it", str.strip),
    ("an invisible character in it", lambda text: _INVISIBLE.sub("", text)),
    ("quotes around it", _unquoted),
    ("the name of a variable before it", partial(_inside, _NAMED)),
    ("a word such as Bearer before it", partial(_inside, _SCHEMED)),
    ("a comma or semicolon after it", lambda text: text.rstrip(",;")),
    ("\\n written as two characters in it", lambda text: text.replace("\\r", "").replace("\\n", "\n")),
    ("\\n written at its end", lambda text: text.removesuffix("\\n").removesuffix("\\r")),
    ("white space in the middle", lambda text: text if text.startswith("-----") else _SPACES.sub("", text)),
    ("%-escapes in it", unquote),
)


def cleaned_keys(case: Case) -> Iterator[Change]:
    """D13: each key without what a copy and paste brought along."""
    for key in case.secrets:
        for words, text in cleanings(key.secret):
            yield Change(
                cause="D13",
                finding=f"The key was pasted with {words}; cleaned, it fits.",
                case=case.with_secret(key.name, text),
            )


def cleanings(text: str) -> Iterator[tuple[str, str]]:
    """(what was around it, the key without), one thing after the other and two or three together."""
    if len(text) > _LENGTH_LIMIT:
        return
    seen = {text}
    waiting: list[tuple[tuple[str, ...], str]] = [((), text)]
    while waiting:
        done, current = waiting.pop(0)
        for words, clean in _CLEANINGS:
            other = clean(current)
            if other and other not in seen:
                seen.add(other)
                yield " and ".join((*done, words)), other
                if len(done) < 2:
                    waiting.append(((*done, words), other))


def decoded_keys(case: Case) -> Iterator[Change]:
    """D14: each key's text taken as another kind of key."""
    for key in case.secrets:
        if not key.secret or len(key.secret) > _LENGTH_LIMIT:
            continue
        if case.is_keyed:
            for finding, raw in _shared(case, key):
                yield Change(cause="D14", finding=finding, case=_with_bytes(case, key, raw))
        else:
            for finding, text in _public(key.secret):
                yield Change(cause="D14", finding=finding, case=case.with_secret(key.name, text))


def _with_bytes(case: Case, key: NamedKey, raw: bytes) -> Case:
    scheme = replace(case.scheme, key=KeyForm.BASE64, key_prefixes=())
    return replace(case, scheme=scheme).with_secret(key.name, base64.b64encode(raw).decode("ascii"))


def _shared(case: Case, key: NamedKey) -> Iterator[tuple[str, bytes]]:
    """(finding, bytes of the key), each once."""
    seen: set[bytes] = set()
    for finding, raw in _readings(case, key.secret):
        if raw and raw not in seen:
            seen.add(raw)
            yield finding, raw


def _readings(case: Case, secret: str) -> Iterator[tuple[str, bytes | None]]:
    expects_decoding = case.scheme.key in _BASE64_FORMS
    whole = "the key's text as it stands" + (", neither stripped nor decoded" if expects_decoding else "")
    yield f"The signature was made with {whole}.", secret.encode("utf-8", "replace")
    known = dict.fromkeys((*case.scheme.key_prefixes, *_PREFIXES))
    for prefix in known:
        if secret.startswith(prefix):
            rest = secret.removeprefix(prefix)
            yield (
                f"The signature was made with the text after “{prefix}”, not decoded.",
                rest.encode("utf-8", "replace"),
            )
            yield from _decodings(rest, f"the text after “{prefix}”")
        else:
            finding = (
                f"The signature was made with a key that begins with “{prefix}”; it was entered without."
            )
            yield finding, (prefix + secret).encode("utf-8", "replace")
    yield from _decodings(secret, "the key's text")
    yield (
        "The signature was made with the base64 text of the key.",
        base64.b64encode(secret.encode("utf-8", "replace")),
    )
    yield "The signature was made with the key in capitals.", secret.upper().encode("utf-8", "replace")
    yield "The signature was made with the key in small letters.", secret.lower().encode("utf-8", "replace")


def _decodings(text: str, words: str) -> Iterator[tuple[str, bytes | None]]:
    yield f"The signature was made with {words} decoded from base64.", _from_base64(text)
    yield f"The signature was made with {words} decoded from hexadecimal.", _from_hex(text)
    raw = _from_base64(text)
    if raw is not None:
        yield (
            f"The signature was made with {words} decoded from base64, written as hexadecimal.",
            raw.hex().encode(),
        )


def _from_base64(text: str) -> bytes | None:
    plain = text.strip().replace("-", "+").replace("_", "/").rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def _from_hex(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


def _public(text: str) -> Iterator[tuple[str, str]]:
    """A public key written in another of its forms."""
    if "-----BEGIN" in text:
        inner = "".join(line for line in text.splitlines() if line and not line.startswith("-----"))
        yield "The key was entered with its PEM armour; this scheme takes what stands between.", inner
    else:
        body = _SPACES.sub("", text)
        lines = "\n".join(body[place : place + 64] for place in range(0, len(body), 64))
        for kind in ("PUBLIC KEY", "CERTIFICATE"):
            armoured = f"-----BEGIN {kind}-----\n{lines}\n-----END {kind}-----\n"
            yield "The key was entered without its PEM armour.", armoured
    if (raw := _from_base64(text)) is not None:
        yield "The key was entered as base64; this scheme takes hexadecimal.", raw.hex()
        yield (
            "The key was entered as base64 with its structure; this scheme takes the last 32 bytes.",
            raw[-32:].hex(),
        )
    if (raw := _from_hex(text)) is not None:
        yield "The key was entered as hexadecimal; this scheme takes base64.", base64.b64encode(raw).decode()
