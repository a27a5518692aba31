"""What an HTTP message signature can cover: fields, and what is derived from the request.

Source: RFC 9421 §2.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, quote, urlsplit

from core.headers import every
from core.signing.content import path_of
from core.signing.fields import field
from core.signing.message import Message
from core.signing.refusal import Refused
from core.signing.special.structured import (
    Item,
    Member,
    Parameters,
    dictionary,
    dictionary_text,
    member_text,
)
from core.verdict import Reason

_DEFAULT_PORTS = {"http": 80, "https": 443}
# What the percent-encoding of a query parameter leaves as it is. Source: RFC 9421 §2.2.8, WHATWG URL.
_QUERY_SAFE = "*-._"
# What a value was folded at; other characters that end a line elsewhere are bytes of the value.
_FOLD = re.compile(r"\r\n|\r|\n")


class _Asked(NamedTuple):
    """What a part of the URL is read from."""

    url: SplitResult
    message: Message
    parameter: str


def component_value(message: Message, component: Item) -> str:
    """The text that a component stands for. ``Refused`` where the request does not have it."""
    name, parameters = str(component.value), component.parameters
    _refuse_unread(name, parameters)
    if name.startswith("@"):
        return _derived(message, name, str(parameters.get("name", "")))
    value = field(message.headers, name)
    if value is None:
        raise Refused(
            Reason.MISSING_HEADER, f"The header {name[:100]} is missing, and the signature covers it."
        )
    if parameters.get("bs"):
        return ", ".join(
            [
                member_text(Item(one.strip(" \t").encode("latin-1", "replace")))
                for one in every(message.headers, name)
            ]
        )
    if "key" in parameters or parameters.get("sf"):
        return _structured(name, value, parameters.get("key"))
    return " ".join([line.strip(" \t") for line in _FOLD.split(value)])


def _refuse_unread(name: str, parameters: Parameters) -> None:
    """A parameter is read in one form only: else one component could be listed under many names."""
    if name.startswith("@"):
        read = {"name"} if name == "@query-param" else set()
    else:
        read = {"sf", "key", "bs"}
    for parameter, value in parameters.items():
        is_read = type(value) is str if parameter in ("name", "key") else value is True
        if parameter not in read or not is_read:
            raise Refused(
                Reason.MALFORMED_HEADER,
                f"The component {name[:100]} has a parameter that is not read: {parameter[:60]}.",
            )


def _structured(name: str, value: str, key: object) -> str:
    try:
        members = _members(value)
        return dictionary_text(members) if key is None else member_text(members[str(key)])
    except (ValueError, KeyError):
        raise Refused(
            Reason.MISSING_HEADER,
            f"The header {name[:100]} has no member of the name that the signature covers.",
        ) from None


# A signature may cover hundreds of members of one field, or of parameters of one query: each is read once.
@lru_cache(maxsize=8)
def _members(value: str) -> Mapping[str, Member]:
    return dictionary(value)


@lru_cache(maxsize=8)
def _parameters(query: str) -> Mapping[str, list[str]]:
    """The values of a query's parameters, encoded, by their names: as they are, and encoded."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, value in parse_qsl(query, keep_blank_values=True, max_num_fields=1000):
        for known in {name, quote(name, safe=_QUERY_SAFE)}:
            found[known].append(quote(value, safe=_QUERY_SAFE))
    return dict(found)


def _derived(message: Message, name: str, parameter: str) -> str:
    if name == "@method":
        return message.method
    if name == "@target-uri":
        return message.url
    reader = _FROM_URL.get(name)
    if reader is None:
        raise Refused(Reason.MALFORMED_HEADER, f"There is no component “{name[:60]}” in a request.")
    try:
        return reader(_Asked(urlsplit(message.url), message, parameter))
    except ValueError:
        raise Refused(
            Reason.MALFORMED_HEADER, "The URL cannot be read, and the signature covers it."
        ) from None


def _authority(asked: _Asked) -> str:
    host = asked.url.netloc.rpartition("@")[2] or field(asked.message.headers, "host") or ""
    name, colon, port = host.rpartition(":")
    is_default = colon and port == str(_DEFAULT_PORTS.get(asked.url.scheme.lower() or "https"))
    return (name if is_default or (colon and not port) else host).lower()


def _parameter(asked: _Asked) -> str:
    parameter = asked.parameter
    values = _parameters(asked.url.query).get(parameter, [])
    if len(values) != 1:
        raise Refused(
            Reason.MALFORMED_HEADER,
            f"The query has {len(values)} parameters “{parameter[:60]}”; one is wanted where it is signed.",
        )
    return values[0]


_FROM_URL: dict[str, Callable[[_Asked], str]] = {
    "@authority": _authority,
    "@scheme": lambda asked: asked.url.scheme.lower(),
    "@request-target": lambda asked: path_of(asked.message.url),
    "@path": lambda asked: asked.url.path or "/",
    "@query": lambda asked: f"?{asked.url.query}",
    "@query-param": _parameter,
}
