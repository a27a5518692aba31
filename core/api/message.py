"""A call to the API and its answer, as values and as bytes."""

from dataclasses import dataclass, field
from email.utils import formatdate
from http import HTTPStatus
from urllib.parse import parse_qsl, unquote, urlsplit

from core.catalogue.js_json import Json, js_json
from core.content import dechunk
from core.headers import Headers, first
from core.receiver.intake import Intake

PREFIX = "/api"
# By this name a program tells our API from another one at the same port.
SERVER = "Hookbench"
_JSON = "application/json; charset=utf-8"
_PHRASES = {int(status): status.phrase for status in HTTPStatus}


@dataclass(frozen=True, slots=True)
class Request:
    """One request, whole and sound."""

    method: str
    target: str
    headers: Headers
    body: bytes
    http_version: str = "HTTP/1.1"

    @property
    def host(self) -> str:
        """The host that was called, with its port: of the URL where the target is one, else of the Host field."""
        return urlsplit(self.target).netloc or first(self.headers, "host") or ""

    @property
    def path(self) -> str:
        """As it came, percent-encoded, without its query."""
        return urlsplit(self.target).path

    @property
    def steps(self) -> tuple[str, ...]:
        """The path below ``/api``, step by step, decoded; empty where it is not below it."""
        path = self.path.removesuffix("/")
        if not path.startswith(f"{PREFIX}/"):
            return ()
        return tuple(unquote(step) for step in path.removeprefix(f"{PREFIX}/").split("/"))

    @property
    def query(self) -> dict[str, str]:
        """The parameters; of one that comes twice the last, of one without a value nothing."""
        return dict(parse_qsl(urlsplit(self.target).query))


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer."""

    status: int
    value: Json = None
    """The body; none is sent with 204."""
    headers: Headers = field(default=())


def request_of(intake: Intake) -> Request:
    """The request that came in, whole."""
    raw = bytes(intake.received[intake.body_start :])
    is_chunked = intake.framing is not None and intake.framing.body_size is None
    return Request(
        method=intake.head.method,
        target=intake.head.target,
        headers=intake.head.headers,
        body=dechunk(raw) if is_chunked else raw,
        http_version=intake.head.http_version,
    )


def encoded(reply: Reply, *, method: str, closes: bool) -> bytes:
    """The exact bytes of an answer; one to HEAD has no body."""
    body = b"" if reply.status == HTTPStatus.NO_CONTENT else js_json(reply.value).encode()
    fields: list[tuple[str, str]] = [("Server", SERVER), ("Date", formatdate(usegmt=True)), *reply.headers]
    # Signing keys are in it.
    fields += [("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")]
    if reply.status != HTTPStatus.NO_CONTENT:
        fields += [("Content-Type", _JSON), ("Content-Length", str(len(body)))]
    if closes:
        fields.append(("Connection", "close"))
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields)
    head = f"HTTP/1.1 {reply.status} {_PHRASES.get(reply.status, '')}\r\n{lines}\r\n".encode("latin-1")
    return head if method == "HEAD" else head + body
