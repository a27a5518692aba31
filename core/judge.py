"""Whose key a capture is to be checked with, and the check. Knows the hooks; looks nothing up while it judges."""

from urllib.parse import urlsplit

from core.content import capture_body, capture_url
from core.errors import InputError
from core.hook_fields import clean_url
from core.model import DETECT, Capture, Hook, StandingCheck
from core.signing import Message, detect, find_scheme, verify, verify_for_hook
from core.signing.scheme import Scheme
from core.verdict import NamedKey, Verdict

# Addresses by which a local program reaches the same receiver.
_LOCAL = frozenset(("127.0.0.1", "localhost", "::1", "0.0.0.0"))  # noqa: S104 - compared, not listened on
# What Twilio's signature adds to the URL of a hook.
_ADDED = "bodySHA256="


class Judge:
    """Checks the signatures of captures: with the keys of the hook they came to, else by the standing check."""

    def __init__(self) -> None:
        self.hooks: tuple[Hook, ...] = ()
        """All hooks, newest first; set anew whenever they change."""
        self.own: tuple[Scheme, ...] = ()
        """The signature schemes of the user's own; likewise."""
        self.check = StandingCheck()
        """How captures that come to no hook are checked."""
        self.vault: tuple[NamedKey, ...] = ()
        """The keys that the standing check names."""

    def hook(self, hook_id: str) -> Hook | None:
        """The hook of this id; ``None`` if there is none (any more)."""
        return next((hook for hook in self.hooks if hook.id == hook_id), None)

    def verdict(self, capture: Capture) -> Verdict | None:
        """``None`` if nothing is to be checked: no hook's endpoint is where it came to, and there is no standing check.

        Where several hooks share the endpoint it is for the one whose key fits, else for the one
        that the body names.
        """
        if not (self.hooks or self.check.scheme) or capture.truncated:
            return None
        hooks = [hook for hook in self.hooks if _is_endpoint_of(hook, capture)]
        if not hooks and not self.check.scheme:
            return None
        body = capture_body(capture)
        if not hooks:
            return self._standing(capture, body)
        hooks.sort(key=lambda hook: hook.id.encode() not in body)
        verdicts = (self._for_hook(hook, capture, body) for hook in hooks)
        first = next(verdicts)
        return first if first.valid else next((verdict for verdict in verdicts if verdict.valid), first)

    def _for_hook(self, hook: Hook, capture: Capture, body: bytes) -> Verdict:
        message = _message(capture, body, url=url_called(hook, capture))
        return verify_for_hook(hook, message, at=capture.row.received_at, own=self.own)

    def _standing(self, capture: Capture, body: bytes) -> Verdict | None:
        if not capture.row.method:
            return None
        message = _message(capture, body, url=capture_url(capture))
        name = self.check.scheme
        if name == DETECT:
            name = next(iter(detect(message)), "")
        try:
            scheme = find_scheme(name, self.own)
        except InputError:  # the request shows none, or the user's own was deleted
            return None
        keys = [key for key in self.vault if not key.scheme or key.scheme == scheme.name]
        return verify(scheme, keys, message, now=capture.row.received_at.timestamp())


def _message(capture: Capture, body: bytes, *, url: str) -> Message:
    return Message(body=body, headers=capture.headers, method=capture.row.method, url=url)


def _is_endpoint_of(hook: Hook, capture: Capture) -> bool:
    try:
        endpoint, receiver = urlsplit(hook.url.strip()), urlsplit(capture.receiver)
        same_port = (endpoint.port or 80) == receiver.port
    except ValueError:
        return False
    return (
        endpoint.scheme == "http"
        and same_port
        and (endpoint.hostname == receiver.hostname or endpoint.hostname in _LOCAL)
        and _path(endpoint.path, endpoint.query) == _without_added(capture.row.target)
    )


def url_called(hook: Hook, capture: Capture) -> str:
    """The URL as the hook's deliveries sign it: as it is written, with what the signature added to it."""
    url, target = clean_url(hook.url), capture.row.target
    return url + target[len(_without_added(target)) :]


def _without_added(target: str) -> str:
    before, _, query = target.rpartition("?")
    if query.startswith(_ADDED):
        return before
    kept, _, last = target.rpartition("&")
    return kept if last.startswith(_ADDED) else target


def _path(path: str, query: str) -> str:
    return (path or "/") + (f"?{query}" if query else "")
