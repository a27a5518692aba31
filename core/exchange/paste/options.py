"""cURL's options as far as they matter to a request: which mean something, which take a value, which cannot be read.

Source: curl's manual, 8.x.
"""

from collections.abc import Iterator
from typing import NamedTuple

from core.exchange.paste.pasted import Word, unread

VALUED = frozenset((
    "request", "header", "data", "data-ascii", "data-raw", "data-binary", "data-urlencode", "json", "url", "user",
    "cookie", "user-agent", "referer", "request-target", "oauth2-bearer",
))  # fmt: skip
FLAGS = frozenset(("get", "head"))
REFUSED = {
    "form": "a form in parts gets a boundary from cURL that is not in the command",
    "form-string": "a form in parts gets a boundary from cURL that is not in the command",
    "upload-file": "it sends a file, and no file is read",
    "config": "it reads a file, and no file is read",
    "variable": "it may read a file or the environment",
    "next": "it begins a second request",
}
_SHORT = {
    "X": "request", "H": "header", "d": "data", "u": "user", "b": "cookie", "A": "user-agent", "e": "referer",
    "G": "get", "I": "head", "F": "form", "T": "upload-file", "K": "config", ":": "next",
    # What follows changes how it is sent, or what is shown of it; not the request.
    "o": "output", "m": "max-time", "x": "proxy", "w": "write-out", "E": "cert", "c": "cookie-jar", "D": "dump-header",
    "U": "proxy-user", "y": "speed-time", "Y": "speed-limit", "r": "range", "C": "continue-at", "z": "time-cond",
    "s": "silent", "S": "show-error", "k": "insecure", "i": "show-headers", "v": "verbose", "L": "location",
    "f": "fail", "g": "globoff", "N": "no-buffer", "0": "http1.0", "4": "ipv4", "6": "ipv6", "#": "progress-bar",
    "q": "disable", "n": "netrc", "O": "remote-name", "R": "remote-time", "J": "remote-header-name",
    "j": "junk-session-cookies", "Z": "parallel", "a": "append", "p": "proxytunnel", "1": "tlsv1", "2": "sslv2",
    "3": "sslv3",
}  # fmt: skip
_IDLE_VALUED = frozenset((
    "output", "max-time", "proxy", "write-out", "cert", "cookie-jar", "dump-header", "proxy-user", "speed-time",
    "speed-limit", "connect-timeout", "retry", "retry-delay", "retry-max-time", "cacert", "capath", "key",
    "key-type", "cert-type", "pass", "resolve", "connect-to", "max-redirs", "interface", "limit-rate",
    "ciphers", "tls13-ciphers", "tls-max", "noproxy", "local-port", "trace", "trace-ascii", "stderr",
    "unix-socket", "dns-servers", "doh-url", "max-filesize", "keepalive-time", "socks5", "socks5-hostname",
    "proxy-header", "pinnedpubkey", "curves", "proto", "proto-redir", "proto-default", "output-dir",
    "parallel-max", "expect100-timeout", "netrc-file", "abstract-unix-socket"
))  # fmt: skip
_IDLE_FLAGS = frozenset((
    "silent", "show-error", "insecure", "show-headers", "include", "verbose", "location", "location-trusted",
    "fail", "fail-with-body", "fail-early", "globoff", "no-buffer", "http1.0", "http1.1", "http2",
    "http2-prior-knowledge", "http3", "http3-only", "ipv4", "ipv6", "progress-bar", "no-progress-meter",
    "disable", "netrc", "netrc-optional", "remote-name", "remote-name-all", "remote-time", "remote-header-name",
    "junk-session-cookies", "parallel", "append", "proxytunnel", "tlsv1", "tlsv1.0", "tlsv1.1", "tlsv1.2",
    "tlsv1.3", "sslv2", "sslv3", "ssl-no-revoke", "compressed", "path-as-is", "raw", "tcp-nodelay",
    "tcp-fastopen", "trace-time", "trace-ids", "create-dirs", "basic", "anyauth", "digest", "ntlm", "negotiate",
    "post301", "post302", "post303", "retry-all-errors", "retry-connrefused", "no-keepalive", "no-alpn",
    "no-sessionid", "no-clobber", "skip-existing", "styled-output", "tr-encoding", "http0.9",
    "disallow-username-in-url"
))  # fmt: skip


class Option(NamedTuple):
    """One option of a command; ``name`` is its long name, ``url`` for what is no option."""

    name: str
    value: Word


def options(words: list[Word]) -> Iterator[Option]:
    """What the arguments after ``curl`` say, in their order, without what does not change the request."""
    left = iter(words)
    for word in left:
        if word.data in (b"-", b"") or not word.data.startswith(b"-"):
            yield Option("url", word)
        elif word.data.startswith(b"--"):
            yield from _long(word, left)
        else:
            yield from _cluster(word, left)


def _long(word: Word, left: Iterator[Word]) -> Iterator[Option]:
    name = word.text[2:]
    if name in VALUED or name in _IDLE_VALUED:
        value = _next(word, left)
        if name in VALUED:
            yield Option(name, value)
    elif name in FLAGS:
        yield Option(name, word)
    elif (
        name not in _IDLE_FLAGS
        and f"no-{name}" not in _IDLE_FLAGS
        and name.removeprefix("no-") not in _IDLE_FLAGS
    ):
        raise _refused(word, word.text, name)


def _cluster(word: Word, left: Iterator[Word]) -> Iterator[Option]:
    """``-sSX POST``, ``-XPOST``: letters in one word, of which the last may have a value."""
    for place, letter in enumerate(word.data[1:].decode("latin-1"), start=2):
        name = _SHORT.get(letter, "")
        if name in VALUED or name in _IDLE_VALUED:
            rest = word.data[place:]
            value = Word(rest, word.line) if rest else _next(word, left)
            if name in VALUED:
                yield Option(name, value)
            return
        if name in FLAGS:
            yield Option(name, word)
        elif name not in _IDLE_FLAGS:
            raise _refused(word, f"-{letter}", name)


def _next(word: Word, left: Iterator[Word]) -> Word:
    value = next(left, None)
    if value is None:
        raise unread(f"{_named(word.text)} has no value.", "Copy the whole command.", line=word.line)
    return value


def _refused(word: Word, written: str, name: str) -> Exception:
    if reason := REFUSED.get(name):
        return unread(
            f"{_named(written)} cannot be read: {reason}.",
            "Paste the request as it was received, or give its body with --data-binary.",
            line=word.line,
        )
    return unread(f"cURL's option {_named(written)} is not known here.", "Leave it out.", line=word.line)


def _named(written: str) -> str:
    return f"“{written[:40]}”"
