"""The requests that challenges are made of."""

from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit, urlunsplit

import msgspec

from core.handshakes.handshake import Playing
from core.headers import Headers
from core.signing import Message, sign

JSON_TYPE = ("content-type", "application/json")


def with_query(url: str, parameters: Mapping[str, str]) -> str:
    """The URL with more parameters; those it has stay as they are."""
    parts = urlsplit(url)
    query = "&".join(filter(None, (parts.query, urlencode(parameters))))
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def get(url: str, parameters: Mapping[str, str], headers: Headers = (), *, method: str = "GET") -> Message:
    """A request without a body."""
    return Message(body=b"", headers=headers, method=method, url=with_query(url, parameters))


def post(url: str, value: object, headers: Headers = ()) -> Message:
    """A POST of compact JSON."""
    return Message(body=msgspec.json.encode(value), headers=(JSON_TYPE, *headers), method="POST", url=url)


def signed(playing: Playing, scheme: str, message: Message) -> Message:
    """The message with the signature that this key makes; unchanged where there is no key."""
    if not playing.key:
        return message
    made = sign(scheme, playing.key, message, message_id=playing.nonce, at=playing.at)
    return msgspec.structs.replace(
        message, headers=(*message.headers, *made.headers), body=made.body, url=made.url
    )
