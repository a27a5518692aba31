"""A cURL command as the request that it would send. Source: curl's manual, 8.x."""

import base64
import binascii
import re
from urllib.parse import quote_plus, urlsplit

from core.errors import InputError
from core.exchange.paste.options import Option, options
from core.exchange.paste.pasted import Pasted, Word, octets, sound_headers, unread
from core.exchange.paste.posix import posix_words
from core.exchange.paste.windows import is_windows, windows_words
from core.headers import TOKEN, first

_BEFORE = re.compile(r"\s*(?:\$ +)?(?:printf %s '(?P<piped>[^']*)' \| base64 -d \| )?")
_CONTENT = re.compile(rb"(?P<name>[^=@]*)(?P<mark>[=@])(?P<content>.*)", re.DOTALL)
_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"


def read_curl(text: str) -> Pasted:
    """The request of a command, with the fields that cURL adds because of its body and its URL.

    ``InputError`` names the line and what stands in the way: a file to be read, a value asked of the shell, an
    option that cannot be read.
    """
    before = _BEFORE.match(text)
    assert before is not None
    command = text[before.end() :]
    skipped = text.count("\n", 0, before.end())
    if is_windows(command):
        words, rest = windows_words(command), ""
    else:
        words, rest = posix_words(command)
    request = _Request(_decoded(before["piped"]))
    for option in options([Word(word.data, word.line + skipped) for word in words[1:]]):
        request.take(option)
    notes = (f"What follows the command is left out: {rest.split()[0][:20]} …",) if rest else ()
    return request.pasted(notes)


def _decoded(piped: str | None) -> bytes | None:
    try:
        return None if piped is None else base64.b64decode(piped, validate=True)
    except binascii.Error:
        raise unread(
            "What is piped into the command is not base64.", "Copy the whole command.", line=1
        ) from None


class _Request:
    """A request as the options fill it."""

    def __init__(self, piped: bytes | None) -> None:
        self._piped = piped
        self._options: dict[str, Word] = {}
        """Of options that count once: the last one."""
        self._data: list[bytes] = []
        """In pieces, with what stands between them."""
        self._headers: list[tuple[str, str]] = []
        self._removed: set[str] = set()

    def take(self, option: Option) -> None:
        """Heed one option."""
        name, value = option
        if name == "url" and "url" in self._options:
            raise unread("The command calls more than one URL.", "Leave one.", line=value.line)
        if name == "header":
            self._header(value)
        elif name == "json":
            self._data.append(self._content(value))
            self._options[name] = value
        elif name.startswith("data"):
            self._add(self._encoded(value) if name == "data-urlencode" else self._posted(name, value))
        else:
            self._options[name] = value

    # the body

    def _add(self, data: bytes) -> None:
        self._data += [b"&", data] if self._data else [data]

    def _posted(self, name: str, value: Word) -> bytes:
        return value.data if name == "data-raw" else self._content(value)

    def _content(self, value: Word) -> bytes:
        if not value.data.startswith(b"@"):
            return value.data
        if value.data == b"@-" and self._piped is not None:
            return self._piped
        raise unread(
            f"The body is in a file ({value.text[:40]}), and no file is read.",
            "Put the body itself into the command, with --data-raw.",
            line=value.line,
        )

    def _encoded(self, value: Word) -> bytes:
        """One of the forms of ``--data-urlencode``: ``content``, ``=content``, ``name=content``."""
        found = _CONTENT.fullmatch(value.data)
        if found is None:
            return quote_plus(value.data, safe="").replace("+", "%20").encode()
        if found["mark"] == b"@":
            return self._content(Word(b"@" + found["content"], value.line))
        encoded = quote_plus(found["content"], safe="").replace("+", "%20").encode()
        return found["name"] + b"=" + encoded if found["name"] else encoded

    # the head

    def _header(self, value: Word) -> None:
        """``Name: value``, ``Name;`` for an empty one, ``Name:`` for one that cURL is not to add."""
        if value.data.startswith(b"@"):
            raise unread(
                "The headers are in a file, and no file is read.", "Write them out.", line=value.line
            )
        name, colon, text = value.data.decode("latin-1").partition(":")
        if not colon and name.endswith(";") and TOKEN.fullmatch(name[:-1]):
            self._headers.append((name[:-1], ""))
        elif not colon:
            raise unread("A header has no colon.", "Write it as -H 'Name: value'.", line=value.line)
        elif text.strip(" \t"):
            self._headers += sound_headers([(name, text)], line=value.line)
        else:
            self._removed.add(name.lower())

    def pasted(self, notes: tuple[str, ...]) -> Pasted:
        """All of it, put together."""
        posts = bool(self._data) and not self._flag("get")
        body = b"".join(self._data) if posts else b""
        method = "HEAD" if self._flag("head") else "POST" if posts else "GET"
        if asked := self._text("request"):
            if not TOKEN.fullmatch(asked):
                raise unread("The method contains a character that a method cannot have.")
            method = asked
        url = self._url()
        return Pasted(
            method=method,
            url=self._target(url),
            headers=sound_headers(self._fields(url, body, posts=posts)),
            body=body,
            form="cURL",
            notes=notes,
        )

    def _url(self) -> str:
        url = self._text("url")
        if not url:
            raise unread("The command has no URL.", "Copy the whole command.")
        if "://" not in url:
            url = f"http://{url}"
        if self._flag("get") and self._data:
            url += ("&" if "?" in url else "?") + b"".join(self._data).decode("utf-8", "replace")
        return url

    def _target(self, url: str) -> str:
        target = self._text("request-target")
        if not target or "://" in target:
            return target or url
        scheme, _, rest = url.partition("://")
        return f"{scheme}://{re.split('[/?#]', rest)[0]}{target}"

    def _fields(self, url: str, body: bytes, *, posts: bool) -> list[tuple[str, str]]:
        """What the command names, between what cURL puts before and behind it by itself."""
        added = self._from_options()
        if "json" in self._options:
            added += [("Content-Type", _JSON), ("Accept", _JSON)]
        elif posts:
            added.append(("Content-Type", _FORM))
        if posts and first(self._headers, "transfer-encoding") is None:
            added.append(("Content-Length", str(len(body))))
        named = {name.lower() for name, _ in self._headers} | self._removed
        host = [] if "host" in named else [("Host", _host(url))]
        return [*host, *self._headers, *((name, value) for name, value in added if name.lower() not in named)]

    def _from_options(self) -> list[tuple[str, str]]:
        fields = []
        if "user" in self._options:
            fields.append(("Authorization", f"Basic {base64.b64encode(self._options['user'].data).decode()}"))
        if "oauth2-bearer" in self._options:
            fields.append(("Authorization", f"Bearer {self._text('oauth2-bearer')}"))
        for option, name in (("user-agent", "User-Agent"), ("referer", "Referer"), ("cookie", "Cookie")):
            if value := self._text(option):
                fields.append((name, octets(value)))
        cookie = self._options.get("cookie")
        if cookie is not None and cookie.data and b"=" not in cookie.data:
            raise unread(
                "The cookies are in a file, and no file is read.", "Write them out.", line=cookie.line
            )
        return fields

    def _flag(self, name: str) -> bool:
        return name in self._options

    def _text(self, name: str) -> str:
        word = self._options.get(name)
        return "" if word is None else word.text


def _host(url: str) -> str:
    try:
        return octets(urlsplit(url).netloc.rpartition("@")[2])
    except ValueError as error:
        raise InputError("The URL has no valid host.", "Correct it.") from error
