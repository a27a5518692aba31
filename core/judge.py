"""Whose key a capture is to be checked with, and the check. Knows the hooks; looks nothing up while it judges."""

from urllib.parse import urlsplit

from core.content import capture_body
from core.model import Capture, Hook
from core.signing import Message, verify_for_hook
from core.verdict import Verdict

# Addresses by which a local program reaches the same receiver.
_LOCAL = frozenset(("127.0.0.1", "localhost", "::1", "0.0.0.0"))  # noqa: S104 - compared, not listened on


class Judge:
    """Checks the signatures of captures that came to a hook of this workspace."""

    def __init__(self) -> None:
        self.hooks: tuple[Hook, ...] = ()
        """All hooks, newest first; set anew whenever they change."""

    def hook(self, hook_id: str) -> Hook | None:
        """The hook of this id; ``None`` if there is none (any more)."""
        return next((hook for hook in self.hooks if hook.id == hook_id), None)

    def verdict(self, capture: Capture) -> Verdict | None:
        """``None`` if no hook's endpoint is where the capture came to.

        Where several hooks share the endpoint it is for the one whose key fits, else for the one
        that the body names.
        """
        hooks = [hook for hook in self.hooks if _is_endpoint_of(hook, capture)]
        if not hooks or capture.truncated:
            return None
        body = capture_body(capture)
        message = Message(
            body=body, headers=capture.headers, method=capture.row.method, url=capture.row.target
        )
        hooks.sort(key=lambda hook: hook.id.encode() not in body)
        verdicts = (verify_for_hook(hook, message, at=capture.row.received_at) for hook in hooks)
        first = next(verdicts)
        return first if first.valid else next((verdict for verdict in verdicts if verdict.valid), first)


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
        and _path(endpoint.path, endpoint.query) == capture.row.target
    )


def _path(path: str, query: str) -> str:
    return (path or "/") + (f"?{query}" if query else "")
