"""D19: the URL (or the method) that was signed is not the one that the receiver sees."""

import hashlib
import re
from collections.abc import Iterator
from itertools import combinations
from urllib.parse import SplitResult, quote, unquote, urlsplit

from msgspec.structs import replace

from core.fact import Fact
from core.headers import Headers, every, first
from core.signing.explain.case import Case, Change, signed_bytes, signs_url

_LENGTH_LIMIT = 8192
_HINTS_LIMIT = 10
# What may stand in a path as it is: RFC 3986, 3.3; and escapes that are there.
_PATH = "/%:@!$&'()*+,;="
_PORTS = (443, 80, 8443, 8080, 3000, 8000, 5000)
# What reverse proxies and gateways commonly take off the front of a path.
_MOUNTS = (
    "api", "webhooks", "webhook", "hooks", "hook", "in", "inbound", "callbacks", "callback", "v1", "v2", "api/v1",
    "api/v2", "api/webhooks", "prod", "dev", "stage", "default", "app", "public", "integrations",
)  # fmt: skip
_ORIGINALS = ("x-original-uri", "x-original-url", "x-forwarded-uri", "x-rewrite-url", "x-envoy-original-path")
_METHODS = ("POST", "GET", "PUT", "PATCH", "DELETE")
_LOCAL = re.compile(
    r"localhost|.*\.(?:localhost|local|internal|lan|test|invalid)|127\..*|0\.0\.0\.0|10\..*|192\.168\..*"
    r"|172\.(?:1[6-9]|2\d|3[01])\..*|\[::1\]|::1"
)


class Turn(Fact, frozen=True):
    """One part of a URL as it may have been signed."""

    part: str
    """``scheme``, ``netloc``, ``path``, ``query``: what ``urlsplit`` calls it."""
    value: str
    words: str
    """How what arrived differs, as the end of “the receiver sees …”."""
    is_told: bool = False
    """A proxy says so in a header."""


def urls(case: Case) -> Iterator[Change]:
    """The URL with one part changed, then two; the method."""
    yield from near_urls(case)
    for split in _bases(case):
        for one, other in combinations(_turns(case, split), 2):
            if one.part != other.part:
                yield _turned(case, split, (one, other))


def near_urls(case: Case) -> Iterator[Change]:
    """The URL with one part changed; the method. Nothing where the scheme signs neither."""
    if not signs_url(case):
        return
    for method in _methods(case):
        finding = f"The method {method} was signed; the request is checked as {case.message.method[:20]}."
        yield Change(
            cause="D19", finding=finding, case=replace(case, message=replace(case.message, method=method))
        )
    for split in _bases(case):
        if split.geturl() != case.message.url:
            finding = "Another URL was signed: the one that the proxy's headers tell of."
            yield Change(cause="D19", finding=finding, case=case.with_url(split.geturl()))
        for turn in _turns(case, split):
            yield _turned(case, split, (turn,))


def _bases(case: Case) -> list[SplitResult]:
    """The URL as it was given, and as it was before the proxies that tell of it in headers."""
    given = _split(case.message.url)
    if given is None or not signs_url(case):
        return []
    headers = case.message.headers
    told = given._replace(fragment="")
    for part, turns in (("scheme", _schemes(given, headers)), ("netloc", _hosts(given, headers))):
        if told_turn := next((turn for turn in turns if turn.is_told), None):
            told = told._replace(**{part: told_turn.value})
    return list(dict.fromkeys((given, told)))


def is_local(url: str) -> bool:
    """Whether no sender out in the internet can have called this URL."""
    split = _split(url)
    return split is not None and bool(_LOCAL.fullmatch((split.hostname or "").lower()))


def signs_host(case: Case) -> bool:
    """Whether the host is part of what is signed."""
    split = _split(case.message.url)
    if split is None:
        return False
    elsewhere = case.with_url(split._replace(netloc="elsewhere.example").geturl())
    return signed_bytes(case) != signed_bytes(elsewhere)


def _split(url: str) -> SplitResult | None:
    if not url or len(url) > _LENGTH_LIMIT:
        return None
    try:
        split = urlsplit(url)
        split.port  # noqa: B018 - raises for a port that is none
    except ValueError:
        return None
    return split if split.netloc else None


def _methods(case: Case) -> list[str]:
    override = first(case.message.headers, "x-http-method-override") or ""
    named = (override.upper()[:20], *_METHODS)
    return [method for method in dict.fromkeys(named) if method and method != case.message.method.upper()]


def _turned(case: Case, split: SplitResult, turns: tuple[Turn, ...]) -> Change:
    parts = {turn.part: turn.value for turn in turns}
    url = split._replace(**parts).geturl()
    words = " and ".join(turn.words for turn in turns)
    return Change(
        cause="D19", finding=f"Another URL was signed: the receiver sees {words}.", case=case.with_url(url)
    )


def _turns(case: Case, split: SplitResult) -> list[Turn]:
    """Every part that may differ, the commonest first, none twice and none as it is."""
    headers = case.message.headers
    seen = {(part, getattr(split, part)) for part in ("scheme", "netloc", "path", "query")}
    turns: list[Turn] = []
    for turn in (
        *_schemes(split, headers),
        *_paths(split, headers, case.scheme.name),
        *_hosts(split, headers),
        *_queries(split, headers, case.message.body),
    ):
        if (turn.part, turn.value) not in seen:
            seen.add((turn.part, turn.value))
            turns.append(turn)
    return turns


def _schemes(split: SplitResult, headers: Headers) -> Iterator[Turn]:
    told = _hinted(headers, "x-forwarded-proto", "proto")
    for place, scheme in enumerate((*told, "https", "http")):
        if scheme.lower() in ("http", "https"):
            words = f"{split.scheme} where {scheme.lower()} was called"
            yield Turn(part="scheme", value=scheme.lower(), words=words, is_told=place < len(told))


def _hosts(split: SplitResult, headers: Headers) -> Iterator[Turn]:
    told = ("x-forwarded-host", "x-original-host", "host")
    for name in (name for field in told for name in _hinted(headers, field, "host")):
        yield Turn(part="netloc", value=name, words=f"another host than “{name[:80]}”", is_told=True)
    host = split.hostname or ""
    bare = f"[{host}]" if ":" in host else host
    yield Turn(part="netloc", value=bare, words="a port that was not signed")
    ports = [
        int(port) for port in _hinted(headers, "x-forwarded-port") if port.isascii() and port.isdecimal()
    ]
    for port in (*ports, *_PORTS):
        yield Turn(part="netloc", value=f"{bare}:{port}", words=f"another port than {port}")
    other = bare.removeprefix("www.") if bare.startswith("www.") else f"www.{bare}"
    yield Turn(part="netloc", value=other, words="the host with or without www.")


def _paths(split: SplitResult, headers: Headers, scheme: str) -> Iterator[Turn]:
    path = split.path
    if path.endswith("/"):
        yield Turn(part="path", value=path.rstrip("/"), words="a slash at the path's end")
    else:
        yield Turn(part="path", value=path + "/", words="the path without a slash at its end")
    for whole in _originals(headers):
        yield Turn(part="path", value=whole.partition("?")[0], words="a path that was rewritten on the way")
    mounts = [
        *_hinted(headers, "x-forwarded-prefix"),
        *_hinted(headers, "x-script-name"),
        scheme,
        *scheme.split("-"),
    ]
    for mount in (*mounts, *_MOUNTS, *(f"{mount}/{scheme}" for mount in _MOUNTS)):
        prefix = "/" + mount.strip("/")
        yield Turn(
            part="path", value=prefix + path, words=f"the path without “{prefix[:80]}” at its beginning"
        )
    segments = path.split("/")
    for count in (1, 2):
        if len(segments) > count + 1:
            rest = "/" + "/".join(segments[count + 1 :])
            yield Turn(
                part="path", value=rest, words=f"“{'/'.join(segments[: count + 1])[:80]}” before the path"
            )
    escapes = "the path with other escapes"
    yield Turn(part="path", value=unquote(path), words=escapes)
    yield Turn(part="path", value=quote(path, safe=_PATH, errors="replace"), words=escapes)
    yield Turn(part="path", value=re.sub("/{2,}", "/", path), words="doubled slashes in the path")
    yield Turn(part="path", value=path.lower(), words="the path in other letters")


def _queries(split: SplitResult, headers: Headers, body: bytes) -> Iterator[Turn]:
    query = split.query
    digest = f"bodySHA256={hashlib.sha256(body).hexdigest()}"
    yield Turn(
        part="query", value=f"{query}&{digest}" if query else digest, words="the query without bodySHA256"
    )
    for whole in _originals(headers):
        yield Turn(part="query", value=whole.partition("?")[2], words="a query that was rewritten on the way")
    if not query:
        return
    pairs = query.split("&")
    yield Turn(part="query", value="", words="a query that was not signed")
    for ordered in (sorted(pairs), pairs[::-1]):
        yield Turn(part="query", value="&".join(ordered), words="the query in another order")
    escapes = "the query with other escapes"
    yield Turn(part="query", value=query.replace("+", "%20"), words=escapes)
    yield Turn(part="query", value=query.replace("%20", "+"), words=escapes)
    yield Turn(part="query", value=unquote(query), words=escapes)
    yield Turn(part="query", value=quote(query, safe=f"{_PATH}?", errors="replace"), words=escapes)
    for place in range(min(len(pairs), _HINTS_LIMIT)):
        less = "&".join((*pairs[:place], *pairs[place + 1 :]))
        yield Turn(part="query", value=less, words="a parameter in the query that was not signed")


def _originals(headers: Headers) -> list[str]:
    """Path and query before a proxy rewrote them."""
    paths = [_path(value.strip()) for name in _ORIGINALS for value in every(headers, name)]
    return [path for path in paths if path.startswith("/")][:_HINTS_LIMIT]


def _path(value: str) -> str:
    """Path and query of what may be a whole URL; empty where it is none."""
    if "://" not in value:
        return value if len(value) <= _LENGTH_LIMIT else ""
    split = _split(value)
    return split._replace(scheme="", netloc="", fragment="").geturl() if split else ""


def _hinted(headers: Headers, name: str, forwarded: str = "") -> list[str]:
    """What proxies say in this field, and in the parameter of ``Forwarded`` (RFC 7239)."""
    values = [value.strip() for field in every(headers, name) for value in field.split(",")]
    if forwarded:
        pattern = rf'(?:^|[;,]\s*){forwarded}="?([^";,]+)'
        values += [
            value
            for field in every(headers, "forwarded")
            for value in re.findall(pattern, field, re.IGNORECASE)
        ]
    return [value for value in values if value and len(value) <= 300][:_HINTS_LIMIT]
