"""The vendor's test bodies, byte for byte as recorded. Source: Logto webhook reference, section 14."""

from datetime import datetime, timedelta

import pytest

from core.catalogue.events import EVENTS, EventType
from core.catalogue.fake import fake_body
from core.clock import from_ms
from core.errors import InputError

HOOK_ID = "3he6n2pdfr8gdv3hm6zbd"
INTERACTION = (
    '{"event":"PostSignIn","hookId":"3he6n2pdfr8gdv3hm6zbd","createdAt":"2026-11-22T03:42:15.315Z",'
    '"userAgent":"fake-user-agent","sessionId":"fake-session-id","userIp":"fake-user-ip","userId":"fake-id",'
    '"user":{"id":"fake-id","username":"fake-user","primaryEmail":"fake-user@fake-service.com",'
    '"primaryPhone":"1234567890","name":"Fake User","avatar":"https://fake-service.com/avatars/fake-user.png",'
    '"customData":{"theme":"light"},"identities":{"google":{"userId":"fake-google-user-id"}},"profile":{},'
    '"applicationId":"fake-application-id","cimdClientId":null,"isSuspended":false,"lastSignInAt":1795318935315,'
    '"createdAt":1795318935315,"updatedAt":1795318935315},"application":{"id":"fake-spa-application-id","type":"SPA",'
    '"name":"Fake Application","description":"Fake application data for testing"}}'
)
OTHERS = (
    '{"event":"Identifier.Lockout","hookId":"3he6n2pdfr8gdv3hm6zbd","createdAt":"2026-11-22T03:42:15.746Z",'
    '"userAgent":"fake-user-agent","path":"/fake-path/:id","method":"POST","status":200,"params":{"id":"fake-id"},'
    '"data":{"result":"success"}}'
)
AT = from_ms(1795318935315)


@pytest.mark.parametrize(
    ("event", "at", "recorded"),
    [
        pytest.param("PostSignIn", AT, INTERACTION, id="interaction"),
        pytest.param("Identifier.Lockout", AT + timedelta(milliseconds=431), OTHERS, id="exception"),
    ],
)
def test_a_fake_body_is_the_recorded_one(event: str, at: datetime, recorded: str) -> None:
    """Keys in their order, the hook's id second, times of the moment."""
    assert recorded == fake_body(event, HOOK_ID, now=at).decode()


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.type)
def test_there_are_two_shapes_for_all_events(event: EventType) -> None:
    """Interaction events have one, data events and exceptions share the other."""
    body = fake_body(event.type, HOOK_ID, now=AT)
    like = "PostSignIn" if event.event_class == "interaction" else "User.Created"

    assert fake_body(like, HOOK_ID, now=AT) == body.replace(event.type.encode(), like.encode(), 1)


def test_an_unknown_event_is_refused() -> None:
    with pytest.raises(InputError, match=r"Did you mean PostSignIn"):
        fake_body("PostSignin", HOOK_ID, now=AT)
