"""The event types, in the groups and the order of the Console's picker.

Source: Logto webhook reference, section 1 (release line 1.42 to 1.44, 31 types).
"""

from difflib import get_close_matches

import msgspec

from core.errors import InputError


class EventType(msgspec.Struct, frozen=True):
    """One kind of event that a hook can listen to."""

    type: str
    event_class: str
    """``interaction`` (someone finished a sign-in flow), ``data`` (something stored was changed)
    or ``exception`` (something was refused)."""
    group: str
    description: str
    """When it fires, in a sentence."""


def _data(group: str, rows: tuple[tuple[str, str], ...]) -> tuple[EventType, ...]:
    return tuple(EventType(name, "data", group, description) for name, description in rows)


EVENTS: tuple[EventType, ...] = (
    *_data(
        "User",
        (
            ("User.Created", "A user was created through the API or a sign-up."),
            ("User.Deleted", "A user was deleted."),
            ("User.Data.Updated", "A user's profile, password, custom data or other data was changed."),
            ("User.SuspensionStatus.Updated", "A user was suspended or reactivated."),
        ),
    ),
    *_data(
        "Trusted device",
        (
            ("TrustedDevice.Created", "A browser was remembered after multi-factor authentication."),
            ("TrustedDevice.Deleted", "A trusted device was removed by its user or an administrator."),
        ),
    ),
    *_data(
        "Organization",
        (
            ("Organization.Created", "An organization was created."),
            ("Organization.Deleted", "An organization was deleted."),
            ("Organization.Data.Updated", "An organization's data was changed."),
            ("Organization.Membership.Updated", "Users or applications joined or left an organization."),
        ),
    ),
    *_data(
        "Role",
        (
            ("Role.Created", "A role was created."),
            ("Role.Deleted", "A role was deleted."),
            ("Role.Data.Updated", "A role's data was changed."),
            ("Role.Scopes.Updated", "Permissions were added to or removed from a role."),
        ),
    ),
    *_data(
        "Organization role",
        (
            ("OrganizationRole.Created", "An organization role was created."),
            ("OrganizationRole.Deleted", "An organization role was deleted."),
            ("OrganizationRole.Data.Updated", "An organization role's data was changed."),
            ("OrganizationRole.Scopes.Updated", "Permissions of an organization role were changed."),
        ),
    ),
    *_data(
        "Permission",
        (
            ("Scope.Created", "A permission of an API resource was created."),
            ("Scope.Deleted", "A permission of an API resource was deleted."),
            ("Scope.Data.Updated", "A permission's data was changed."),
        ),
    ),
    *_data(
        "Organization permission",
        (
            ("OrganizationScope.Created", "An organization permission was created."),
            ("OrganizationScope.Deleted", "An organization permission was deleted."),
            ("OrganizationScope.Data.Updated", "An organization permission's data was changed."),
        ),
    ),
    EventType("PostRegister", "interaction", "User interaction", "A sign-up was completed."),
    EventType("PostSignIn", "interaction", "User interaction", "A sign-in was completed."),
    EventType(
        "PostSignInAdaptiveMfaTriggered",
        "interaction",
        "User interaction",
        "Risk rules demanded multi-factor authentication in a sign-in.",
    ),
    EventType("PostResetPassword", "interaction", "User interaction", "A forgotten password was reset."),
    EventType(
        "Identifier.Lockout", "exception", "Security", "Too many failed verifications locked an identifier."
    ),
    EventType(
        "Message.RateLimited", "exception", "Security", "Too many messages were sent to one recipient."
    ),
    EventType(
        "Grant.LimitExceeded", "exception", "Security", "Older grants were revoked: the limit was exceeded."
    ),
)


def find(name: str) -> EventType:
    """The event type of this name; ``InputError`` with the nearest name where there is none."""
    for event in EVENTS:
        if event.type == name:
            return event
    raise InputError(unknown_event(name), "The catalogue lists all event types.")


def unknown_event(name: str) -> str:
    """The sentence for a name that is no event type, with a suggestion where one is near."""
    by_folded = {event.type.lower(): event.type for event in EVENTS}
    near = get_close_matches(name[:100].lower(), by_folded, 1)
    meant = f" Did you mean {by_folded[near[0]]}?" if near else ""
    shown = name if len(name) <= 60 else name[:59] + "…"
    return f"There is no event “{shown}”.{meant}"


def groups() -> dict[str, tuple[EventType, ...]]:
    """The event types by group, both in the picker's order."""
    names = dict.fromkeys(event.group for event in EVENTS)
    return {name: tuple(event for event in EVENTS if event.group == name) for name in names}
