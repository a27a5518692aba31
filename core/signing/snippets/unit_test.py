"""The captured request as a unit test of the verifier.

The key is read from the environment, never written down, and of signatures only what came with the request is
in the text. Body and headers become literals of the language, so nothing in them is read as code.
"""

from core.errors import InputError
from core.headers import Headers
from core.signing.coding import text_bytes
from core.signing.message import Message
from core.signing.snippets.expectation import Expectation
from core.signing.snippets.language import Language, lay_out
from core.signing.snippets.literals import base64_literal, bytes_literal, text_literal
from core.verdict import SchemeOptions

# What a compiler takes as one string: Java ends at 65,535 bytes, and base64 adds a third.
BODY_LIMIT = 48 * 1024
# Python, Ruby and Rust write them otherwise than the rest.
_TRUTH = {"python": ("True", "False")}
# Of the options those that a verifier is told: none of them is a secret.
_TOLD = ("webhook_id", "key", "alg")
# Of the headers those that say how a request was sent, and those that are credentials: no verifier needs them.
_LEFT_OUT = frozenset(
    ("connection", "transfer-encoding", "accept-encoding", "authorization", "cookie", "proxy-authorization")
)


def compose_test(
    language: Language,
    parameters: tuple[str, ...],
    message: Message,
    *,
    now: float,
    expected: Expectation,
    options: SchemeOptions,
    has_key: bool,
) -> str:
    """The text of a test of what is expected.

    Args:
        has_key: whether the scheme has one; a test without it runs wherever it is.

    Raises ``InputError`` for a body too large to be a literal.
    """
    if len(message.body) > BODY_LIMIT:
        raise InputError(
            f"The body has {len(message.body):,} bytes; a test in source text holds up to {BODY_LIMIT:,}.",
            "Save the body as a file, and let a test of your own read it.",
        )
    kind, body = _body(language, message.body)
    values = {
        "method": text_literal(language.key, message.method),
        "url": text_literal(language.key, _text(message.url)),
        "now": _number(now),
        "now_ms": str(round(now * 1000)),
    }
    values |= {name: text_literal(language.key, _text(getattr(options, name))) for name in _TOLD}
    # It is compared with a header.
    values["key"] = _header_literal(language, options.key)
    sent = [(name, value) for name, value in joined(message.headers) if name not in _LEFT_OUT]
    headers = [
        language.fill(
            "test",
            "header",
            name=text_literal(language.key, _text(name)),
            value=_header_literal(language, value),
        )
        for name, value in sent
    ]
    why = text_literal(language.key, expected.skipped) if expected.skipped else ""
    secret, skip = (language.piece("test", "secret"), language.piece("test", "skip")) if has_key else ("", "")
    if why:
        secret = "\n".join(filter(None, (language.fill("test", "skipped", why=why), secret)))
        skip = language.fill("test", "skip_always", why=why)
    uses = (kind, *parameters, *(("secret",) if has_key else ()))
    imports = {name for use in uses for name in language.names("test", f"imports_{use}")}
    pieces = {
        "about": " ".join(
            filter(None, ("The captured request, as a test.", expected.told, expected.skipped))
        ),
        "fact": language.fill("test", "fact_skipped", why=why) if why else language.piece("test", "fact"),
        "imports": "\n".join(sorted(imports, key=lambda name: name.rstrip(";"))),
        "secret": secret,
        "skip": skip,
        "secrets": language.piece("test", "secrets" if has_key else "no_secrets"),
        "headers": "\n".join(headers),
        "body": body,
        "arguments": "".join(language.fill("test", f"argument_{name}", **values) for name in parameters),
        "valid": _TRUTH.get(language.key, ("true", "false"))[0 if expected.valid else 1],
        "assertion": language.piece("test", "valid" if expected.valid else "invalid"),
        **values,
    }
    return lay_out(language.piece("test", "frame"), pieces)


def joined(headers: Headers) -> list[tuple[str, str]]:
    """Headers as verifiers are given them: names in lower case, values of repeated fields joined."""
    together: dict[str, str] = {}
    for name, value in headers:
        field, text = name.lower(), value.strip(" \t")
        together[field] = f"{together[field]}, {text}" if field in together else text
    return list(together.items())


def _body(language: Language, body: bytes) -> tuple[str, str]:
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return "base64", language.fill("test", "body_base64", text=base64_literal(language.key, body))
    return "text", language.fill("test", "body_text", text=text_literal(language.key, text))


def _header_literal(language: Language, value: str) -> str:
    """A header's value, so that a verifier takes it for the bytes that came: as a text with a character for each byte,
    as the servers of some languages have it, as bytes, or as UTF-8.
    """
    data = text_bytes(value)
    match language.piece("test", "headers"):
        case "bytes":
            return bytes_literal(language.key, data)
        case "latin-1":
            return text_literal(language.key, data.decode("latin-1"))
        case _:
            return text_literal(language.key, _utf8(data) or _text(value))


def _utf8(data: bytes) -> str:
    """The text that these bytes are in UTF-8; empty where they are none."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return ""


def _text(text: str) -> str:
    """Without lone surrogates, which no language can write as a literal."""
    return text.encode("utf-8", "replace").decode()


def _number(now: float) -> str:
    # Every one of the languages reads such a number as one with a fraction.
    return f"{now:.3f}"
