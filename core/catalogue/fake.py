"""The bodies of Logto's own test send: made up, and for most events unlike the real ones.

Source: Logto webhook reference, sections 9 and 14.
"""

from datetime import datetime

from core.catalogue.events import find
from core.catalogue.js_json import Json, js_json
from core.clock import iso_ms, to_ms


def fake_body(event_type: str, hook_id: str, *, now: datetime) -> bytes:
    """The body of a test of this event type, as Logto writes it: the hook's id is the second key, not the last.

    Args:
        now: aware; becomes every time in it.
    """
    common: dict[str, Json] = {
        "event": find(event_type).type,
        "hookId": hook_id,
        "createdAt": iso_ms(now),
        "userAgent": "fake-user-agent",
    }
    is_interaction = find(event_type).event_class == "interaction"
    return js_json({**common, **(_interaction(to_ms(now)) if is_interaction else _data())}).encode()


def _interaction(now_ms: int) -> dict[str, Json]:
    return {
        "sessionId": "fake-session-id",
        "userIp": "fake-user-ip",
        "userId": "fake-id",
        "user": {
            "id": "fake-id",
            "username": "fake-user",
            "primaryEmail": "fake-user@fake-service.com",
            "primaryPhone": "1234567890",
            "name": "Fake User",
            "avatar": "https://fake-service.com/avatars/fake-user.png",
            "customData": {"theme": "light"},
            "identities": {"google": {"userId": "fake-google-user-id"}},
            "profile": {},
            "applicationId": "fake-application-id",
            "cimdClientId": None,
            "isSuspended": False,
            "lastSignInAt": now_ms,
            "createdAt": now_ms,
            "updatedAt": now_ms,
        },
        "application": {
            "id": "fake-spa-application-id",
            "type": "SPA",
            "name": "Fake Application",
            "description": "Fake application data for testing",
        },
    }


def _data() -> dict[str, Json]:
    """Of data events and of exceptions alike."""
    return {
        "path": "/fake-path/:id",
        "method": "POST",
        "status": 200,
        "params": {"id": "fake-id"},
        "data": {"result": "success"},
    }
