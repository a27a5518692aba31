"""Request targets and hosts, judged. Source: RFC 9112 §3.2, RFC 9110 §4.2 and §7.2, RFC 3986."""

import re
from ipaddress import AddressValueError, IPv6Address

from core.http1.chunked import MalformedError

_UNRESERVED = r"A-Za-z0-9\-._~"
_SUB_DELIMS = r"!$&'()*+,;="
_PCT = r"%[0-9A-Fa-f]{2}"
_PATH = rf"/(?:[{_UNRESERVED}{_SUB_DELIMS}:@/]|{_PCT})*"
_QUERY = rf"(?:\?(?:[{_UNRESERVED}{_SUB_DELIMS}:@/?]|{_PCT})*)?"
_PORT = r"(?::([0-9]*))?"
# A name or an IPv4 address; then maybe a port. The grammar lets a name hold a comma, no name does: it is what two
# Host fields look like that were joined on the way.
_AUTHORITY = re.compile(rf"(?:[{_UNRESERVED}!$&'()*+;=]|{_PCT})+{_PORT}")
# What may be an IPv6 address, or an address of a later IP; a zone (``%25eth0``) is never sent. RFC 3986 §3.2.2.
_IN_BRACKETS = re.compile(rf"\[(?:[0-9A-Fa-f:.]+|[vV][0-9A-Fa-f]+\.[{_UNRESERVED}{_SUB_DELIMS}:]+)\]{_PORT}")
_ORIGIN_FORM = re.compile(_PATH + _QUERY)
_ABSOLUTE_FORM = re.compile(rf"https?://([^/?]*)(?:{_PATH})?{_QUERY}", re.IGNORECASE)


def is_authority(text: str) -> bool:
    """Whether this is ``host`` or ``host:port``, without user information, path or a second host."""
    found = _AUTHORITY.fullmatch(text) or _in_brackets(text)
    return found is not None and len(port := found[1] or "") <= 5 and int(port or 0) <= 65535


def _in_brackets(text: str) -> re.Match[str] | None:
    found = _IN_BRACKETS.fullmatch(text)
    if found is None or text[1] in "vV":
        return found
    try:
        IPv6Address(text[1 : text.index("]")])
    except AddressValueError:
        return None
    return found


def check_target(method: str, target: str) -> None:
    """``MalformedError`` unless the target has the form that its method demands."""
    if _ORIGIN_FORM.fullmatch(target) and method != "CONNECT":
        return
    reason = _wrong_form(method, target) or _wrong_characters(target)
    if reason:
        raise MalformedError(reason)


def _wrong_form(method: str, target: str) -> str:
    if method == "CONNECT":
        if is_authority(target) and ":" in target:
            return ""
        return "The target of CONNECT is not a host with a port."
    if target == "*":
        return "" if method == "OPTIONS" else "Only OPTIONS may have the target “*”."
    if target.startswith("/"):
        return ""
    absolute = _ABSOLUTE_FORM.fullmatch(target)
    if absolute is not None:
        return "" if is_authority(absolute[1]) else "The URL in the request line has no valid host."
    if not target.isascii():
        return ""
    return "The request target is neither a path that starts with “/” nor a valid http URL."


def _wrong_characters(target: str) -> str:
    if not target.isascii():
        return "The request target contains bytes outside ASCII; a URL has them percent-encoded."
    if "#" in target:
        return "The request target contains a fragment (“#”), which is never sent."
    if not target.startswith("/"):
        return ""
    if re.search(r"%(?![0-9A-Fa-f]{2})", target):
        return "The request target contains a percent sign that is not followed by two hexadecimal digits."
    return "The request target contains a character that a URL has percent-encoded."
