"""A recorded request as a cURL command that sends the same request from any POSIX shell."""

import base64
import re
import shlex
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

from core.content import capture_body
from core.headers import TOKEN, Headers, first
from core.model import Capture, Delivery
from core.views.text_view import visible

# Linux takes no single argument of 128 KiB or more; longer bodies travel through a pipe.
_ARGUMENT_LIMIT = 100_000
# Above this size cURL asks for permission first, which the recorded request did not.
_EXPECT_LIMIT = 1024 * 1024
_PLAIN_HEADER = re.compile(r"[\t\x20-\x7e]*")
# What stands in printf's format as it is; neither printf nor any shell reads more into these.
_FORMAT_SAFE = re.compile(rb"[A-Za-z0-9 _.,:;/=+()<>@?&*~]")


def delivery_curl(delivery: Delivery) -> str:
    """The request of a delivery, signature and all; of a script the command itself, its body on standard input."""
    order = delivery.order
    if order.command:
        return f"{_piped(order.body)}{shlex.join(order.command)}"
    return curl_command(order.method, order.url.strip(), order.headers, order.body)


def capture_curl(capture: Capture) -> str:
    """The request of a capture, to where it was received. Of a malformed one: what could be read."""
    method, target = capture.row.method or "GET", capture.row.target or "/"
    if re.fullmatch(r"/[\x21\x22\x24-\x7e]*", target):
        return curl_command(method, capture.receiver + target, capture.headers, capture_body(capture))
    odd = ["--request-target", _quoted(target)]
    return curl_command(method, capture.receiver + "/", capture.headers, capture_body(capture), odd)


def curl_command(
    method: str, url: str, headers: Headers, body: bytes, options: list[str] | None = None
) -> str:
    """One command, a header on each line.

    A body that is plain text stands in the command; any other goes through ``base64 -d`` and a pipe,
    so that every byte arrives.
    """
    inline = _inline(body)
    arguments = [" ".join(["curl", *(options or ()), *_method(method, body), *_url(url)])]
    arguments += [f"-H {argument}" for argument in _header_arguments(url, headers, body)]
    if inline is not None:
        arguments.append(f"--data-raw {shlex.quote(inline)}")
    elif body:
        arguments.append("--data-binary @-")
    command = " \\\n  ".join(arguments)
    if body and inline is None:
        return f"{_piped(body)}{command}"
    return command


def _piped(body: bytes) -> str:
    return f"printf %s '{base64.b64encode(body).decode('ascii')}' | base64 -d | "


def _method(method: str, body: bytes) -> list[str]:
    if method == "HEAD" and not body:
        return ["--head"]
    return [] if method == "GET" and not body else ["-X", shlex.quote(method)]


def _url(url: str) -> Iterator[str]:
    if url.startswith("https:"):
        yield "--http1.1"
    if re.search(r"[\[\]{}]", url):
        yield "--globoff"
    if "/." in url:
        yield "--path-as-is"
    scheme, separator, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    yield shlex.quote(f"{scheme}{separator}{host}{slash}{quote(path, safe=_ASCII)}")


_ASCII = "".join(map(chr, range(0x21, 0x7F)))


def _header_arguments(url: str, headers: Headers, body: bytes) -> Iterator[str]:
    """The recorded fields, and the silencing of those that cURL would add by itself."""
    for name, value in headers:
        if not TOKEN.fullmatch(name):  # of a malformed request; and cURL reads “@name” as a file
            continue
        field = name.lower()
        computed = field == "content-length" or (field == "transfer-encoding" and not body)
        if not computed and not (field == "host" and value == urlsplit(url).netloc):
            yield _quoted(f"{name}: {value}" if value else f"{name};")
    added = ["User-Agent", "Accept"]
    if body:
        added.append("Content-Type")
    if len(body) >= _EXPECT_LIMIT:
        added.append("Expect")
    for name in added:
        if first(headers, name) is None:
            yield f"'{name}:'"


def _quoted(text: str) -> str:
    """One shell word for header text, in which each character is one byte."""
    if _PLAIN_HEADER.fullmatch(text):
        return shlex.quote(text)
    octets = text.encode("latin-1", "replace").replace(b"\0", b"")
    escaped = "".join(
        chr(octet) if _FORMAT_SAFE.match(bytes([octet])) else f"\\{octet:03o}" for octet in octets
    )
    return f"\"$(printf '{escaped}')\""


def _inline(body: bytes) -> str | None:
    """The body as text that survives copying and pasting; ``None`` if it is empty, long or not such text."""
    if not body or len(body) > _ARGUMENT_LIMIT:
        return None
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return None
    return text if visible(text) == text else None
