"""Every event, variant and trigger route against the recorded bodies and the rules of key order."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from core.catalogue.events import EVENTS, find
from core.catalogue.payloads import IDS_LIMIT, body_for_hook, payload_for_event
from core.catalogue.samples import Client, new_cast, sample, seeded_moment, variants

NOW = datetime(2026, 11, 22, 9, 30, 0, 7_000, tzinfo=UTC)
# Source: Logto webhook reference, section 14.
BODIES = Path(__file__).parents[2] / "data" / "logto_bodies.jsonl"
RECORDED: list[dict[str, Any]] = [
    json.loads(line) for line in BODIES.read_text(encoding="utf-8").splitlines()
]
# What is free, or the user's own: its contents are not the producer's to shape.
FREE = {"customData", "profile"}
# Where null and a value are both right.
NULLABLE = {"username", "primaryEmail", "name", "avatar", "lastSignInAt", "applicationId"}
# Which sample a recorded body is of, where it is not the usual one.
RECORDED_AS = {
    ("User.Created", "flow"): "sign-up",
    ("User.Data.Updated", "/users/:userId/custom-data"): "custom-data",
    ("User.Data.Updated", "unrouted"): "logto-configs",
    ("User.Data.Updated", "flow"): "password-reset",
    ("Role.Scopes.Updated", "/roles/:id/scopes"): "added",
    ("Role.Scopes.Updated", "/roles/:id/scopes/:scopeId"): "removed",
    ("Organization.Membership.Updated", "PUT users"): "unchanged",
    ("Organization.Membership.Updated", "/organizations/:id/applications"): "application-removed",
    ("OrganizationRole.Scopes.Updated", "/organization-roles/:id/scopes"): "added",
    ("PostSignIn", "built-in application"): "demo-app",
}


def variant_of(body: dict[str, Any]) -> str:
    """The name of the sample that a recorded body is of."""
    kind = str(body["event"])
    if body.get("method") == "PUT" and "removedApplicationIds" not in body:
        origin = "PUT users"
    elif kind == "PostSignIn":
        origin = "" if "application" in body else "built-in application"
    elif "interactionEvent" in body:
        origin = "flow"
    else:
        origin = body.get("matchedRoute", "unrouted")
    return RECORDED_AS.get((kind, origin), variants(kind)[0])


def body_of(event_type: str, variant: str) -> dict[str, Any]:
    """A sample as one hook gets it, read back from its bytes."""
    payload = sample(event_type, now=NOW, rng=Random(3), variant=variant)
    body: dict[str, Any] = json.loads(body_for_hook(payload_for_event(payload), "h" * 21))
    return body


def shape(value: Any, key: str = "") -> Any:
    """Keys in their order with the types of their values, all the way down."""
    if isinstance(value, dict):
        return [] if key in FREE else [(name, shape(member, name)) for name, member in value.items()]
    if isinstance(value, list):
        return [shape(member) for member in value]
    return "text or null" if key in NULLABLE else type(value).__name__


@pytest.mark.parametrize(
    "recorded", RECORDED, ids=[f"{body['event']}/{variant_of(body)}" for body in RECORDED]
)
def test_recorded_bodies(recorded: dict[str, Any]) -> None:
    """A sample has what was recorded: keys, their order, types, what is absent and what is null."""
    made = body_of(recorded["event"], variant_of(recorded))

    if variant_of(recorded) == "custom-data":  # the whole of it is the user's own
        recorded, made = {**recorded, "data": {}}, {**made, "data": {}}
    assert shape(recorded) == shape(made)
    fixed = ("event", "interactionEvent", "method", "status", "matchedRoute", "type", "action")
    assert {key: recorded.get(key) for key in fixed} == {key: made.get(key) for key in fixed}


# Section 1: what causes the event, and what of its body that changes.
ROUTES = [
    ("User.Created", "api", "POST", "/users", 200, "data"),
    ("User.Created", "long-id", "POST", "/users", 200, "data"),
    ("User.Deleted", "default", "DELETE", "/users/:userId", 204, "data"),
    ("User.Data.Updated", "api", "PATCH", "/users/:userId", 200, "data"),
    ("User.Data.Updated", "password", "PATCH", "/users/:userId/password", 200, "data"),
    ("User.Data.Updated", "custom-data", "PATCH", "/users/:userId/custom-data", 200, "data"),
    ("User.Data.Updated", "profile", "PATCH", "/users/:userId/profile", 200, "data"),
    ("User.SuspensionStatus.Updated", "default", "PATCH", "/users/:userId/is-suspended", 200, "data"),
    ("User.SuspensionStatus.Updated", "reactivated", "PATCH", "/users/:userId/is-suspended", 200, "data"),
    (
        "TrustedDevice.Deleted",
        "default",
        "DELETE",
        "/users/:userId/trusted-devices/:trustedDeviceId",
        204,
        "data",
    ),
    ("Role.Created", "default", "POST", "/roles", 200, "data"),
    ("Role.Created", "machine-to-machine", "POST", "/roles", 200, "data"),
    ("Role.Deleted", "default", "DELETE", "/roles/:id", 204, ""),
    ("Role.Data.Updated", "default", "PATCH", "/roles/:id", 200, "data"),
    ("Role.Scopes.Updated", "added", "POST", "/roles/:id/scopes", 201, "data"),
    ("Role.Scopes.Updated", "removed", "DELETE", "/roles/:id/scopes/:scopeId", 204, ""),
    ("Role.Scopes.Updated", "with-role", "POST", "/roles", 200, "roleId data"),
    ("Scope.Created", "default", "POST", "/resources/:resourceId/scopes", 201, "data"),
    ("Scope.Deleted", "default", "DELETE", "/resources/:resourceId/scopes/:scopeId", 204, ""),
    ("Scope.Data.Updated", "default", "PATCH", "/resources/:resourceId/scopes/:scopeId", 200, "data"),
    ("Organization.Created", "default", "POST", "/organizations", 201, "data"),
    ("Organization.Deleted", "default", "DELETE", "/organizations/:id", 204, ""),
    ("Organization.Data.Updated", "default", "PATCH", "/organizations/:id", 200, "data"),
    *(
        (
            "Organization.Membership.Updated",
            variant,
            method,
            f"/{route}",
            status,
            f"organizationId {delta}".strip(),
        )
        for variant, method, route, status, delta in (
            ("user-added", "POST", "organizations/:id/users", 201, "addedUserIds"),
            ("users-replaced", "PUT", "organizations/:id/users", 204, "addedUserIds removedUserIds"),
            ("unchanged", "PUT", "organizations/:id/users", 204, ""),
            ("user-removed", "DELETE", "organizations/:id/users/:userId", 204, "removedUserIds"),
            ("application-added", "POST", "organizations/:id/applications", 201, "addedApplicationIds"),
            (
                "applications-replaced",
                "PUT",
                "organizations/:id/applications",
                204,
                "addedApplicationIds removedApplicationIds",
            ),
            ("application-removed", "PUT", "organizations/:id/applications", 204, "removedApplicationIds"),
            ("applications-unchanged", "PUT", "organizations/:id/applications", 204, ""),
            (
                "application-deleted",
                "DELETE",
                "organizations/:id/applications/:applicationId",
                204,
                "removedApplicationIds",
            ),
            ("invitation-accepted", "PUT", "organization-invitations/:id/status", 200, "addedUserIds"),
        )
    ),
    ("OrganizationRole.Created", "default", "POST", "/organization-roles", 201, "data"),
    ("OrganizationRole.Deleted", "default", "DELETE", "/organization-roles/:id", 204, ""),
    ("OrganizationRole.Data.Updated", "default", "PATCH", "/organization-roles/:id", 200, "data"),
    (
        "OrganizationRole.Scopes.Updated",
        "with-role",
        "POST",
        "/organization-roles",
        201,
        "organizationRoleId",
    ),
    ("OrganizationRole.Scopes.Updated", "added", "POST", "/organization-roles/:id/scopes", 201, ""),
    ("OrganizationRole.Scopes.Updated", "replaced", "PUT", "/organization-roles/:id/scopes", 204, ""),
    (
        "OrganizationRole.Scopes.Updated",
        "removed",
        "DELETE",
        "/organization-roles/:id/scopes/:organizationScopeId",
        204,
        "",
    ),
    ("OrganizationScope.Created", "default", "POST", "/organization-scopes", 201, "data"),
    ("OrganizationScope.Deleted", "default", "DELETE", "/organization-scopes/:id", 204, ""),
    ("OrganizationScope.Data.Updated", "default", "PATCH", "/organization-scopes/:id", 200, "data"),
]
ROUTE_FIELDS = ["path", "method", "status", "params", "matchedRoute"]


@pytest.mark.parametrize(
    ("event_type", "variant", "method", "route", "status", "rest"),
    ROUTES,
    ids=[f"{route[0]}/{route[1]}" for route in ROUTES],
)
def test_routes_of_the_management_api(
    event_type: str, variant: str, method: str, route: str, status: int, rest: str
) -> None:
    """An event of the Management API names its route truly, and has the fields of that route in their order."""
    body = body_of(event_type, variant)

    head = ["event", "createdAt", "userAgent"] + ([] if event_type.startswith("TrustedDevice") else ["ip"])
    data_first = ["data"] if event_type == "User.Deleted" else []
    tail = [key for key in rest.split() if key not in data_first]
    assert [*head, *data_first, *ROUTE_FIELDS, *tail, "hookId"] == list(body)
    assert (method, route, status) == (body["method"], body["matchedRoute"], body["status"])
    path = route
    for name in re.findall(r":(\w+)", route):
        path = path.replace(f":{name}", body["params"][name], 1)
    assert path == body["path"]
    assert set(re.findall(r":(\w+)", route)) == set(body["params"]) - {"0"}
    if method == "PATCH" and "id" in body["data"]:
        assert body["data"]["id"] in body["params"].values()


# Section 2.2: the order of keys where no route of the Management API stands behind the event.
INTERACTION = "event interactionEvent createdAt sessionId userAgent userId userIp user"
FLOW = "event createdAt interactionEvent userAgent applicationId sessionId ip"


def expected_order(event_type: str, variant: str) -> str:
    """The keys of an event without a route, as section 2.2 lists them."""
    application = " application" if "application" in applied(event_type, variant) else ""
    match find(event_type).event_class, event_type:
        case "interaction", _:
            first = "adaptiveMfaResult " if "Adaptive" in event_type else ""
            client = " cimdClientId" if variant == "cimd-client" else ""
            return f"{first}{INTERACTION}{client}{application}"
        case _, "Grant.LimitExceeded":
            return (
                "event createdAt ip userAgent application userId applicationId"
                " revokedGrantIds maxAllowedGrants preRevocationActiveGrantCount"
            )
        case _ if "account" in variant or variant == "logto-configs":
            return (
                "event createdAt userAgent data"
                if "Trusted" in event_type
                else "event createdAt userAgent ip data"
            )
    order = FLOW.replace("applicationId", "cimdClientId") if variant.endswith("cimd-client") else FLOW
    if event_type.startswith("TrustedDevice"):
        order = order.removesuffix(" ip")
    rest = {
        "Identifier.Lockout": "type value",
        "Message.RateLimited": "action recipient",
        "Organization.Membership.Updated": "organizationId addedUserIds",
    }.get(event_type, "data")
    return f"{order}{application} {rest}"


def applied(event_type: str, variant: str) -> dict[str, Any]:
    return sample(event_type, now=NOW, rng=Random(3), variant=variant)


UNROUTED = [
    (event.type, variant)
    for event in EVENTS
    for variant in variants(event.type)
    if "path" not in applied(event.type, variant)
]


@pytest.mark.parametrize(
    ("event_type", "variant"), UNROUTED, ids=[f"{kind}/{name}" for kind, name in UNROUTED]
)
def test_key_order_without_a_route(event_type: str, variant: str) -> None:
    """Interactions, flows, the account page and refusals have their keys in the order of section 2.2."""
    assert f"{expected_order(event_type, variant)} hookId".split() == list(body_of(event_type, variant))


def test_every_variant_is_walked() -> None:
    """No variant escapes both tables, but for those that differ from a walked one inside an entity only."""
    walked = {(route[0], route[1]) for route in ROUTES} | set(UNROUTED)
    every = {(event.type, variant) for event in EVENTS for variant in variants(event.type)}

    assert {"release-1.43", "machine-to-machine", "no-description"} == {name for _, name in every - walked}


@pytest.mark.parametrize(
    ("variant", "kind"),
    [
        ("application", "SPA"),
        ("native", "Native"),
        ("traditional", "Traditional"),
        ("protected", "Protected"),
        ("saml", "SAML"),
    ],
)
def test_application_types(variant: str, kind: str) -> None:
    """An application of every type that people sign in to is told with its four fields."""
    application = body_of("PostSignIn", variant)["application"]

    assert ["id", "type", "name", "description"] == list(application)
    assert kind == application["type"]


def test_long_user_ids() -> None:
    """A user who is brought along from elsewhere may have an id of 128 characters."""
    assert 128 == len(body_of("User.Created", "long-id")["data"]["id"])


# --- the traps of section 13 ---------------------------------------------------------------------------------


def test_trap_12_absent_is_not_null() -> None:
    """12: where there is no ``data`` the key is absent; what is null stays null, down to the bytes."""
    deleted = body_for_hook(sample("Role.Deleted", now=NOW), "h")
    interaction = body_for_hook(sample("PostRegister", now=NOW), "h")

    assert b'"data"' not in deleted
    assert b"null" not in deleted
    assert b'"primaryPhone":null' in interaction
    assert b'"application":' not in interaction


@pytest.mark.parametrize("variant", ["custom-data", "profile"])
def test_trap_13_a_bare_object(variant: str) -> None:
    """13: ``User.Data.Updated`` of custom data or of the profile holds that object alone, no user."""
    body = body_of("User.Data.Updated", variant)

    assert not {"id", "customData", "profile", "createdAt"} & set(body["data"])
    assert body["params"] == {"userId": body["path"].split("/")[2]}


def test_trap_14_two_events_of_one_call() -> None:
    """14: a role created with scopes is two events of one cast: the same role and the same moment."""
    cast = new_cast(Random(5))
    created = sample("Role.Created", now=NOW, cast=cast)
    scopes = sample("Role.Scopes.Updated", now=NOW, cast=cast, variant="with-role")

    assert isinstance(created["data"], dict)
    assert created["data"]["id"] == scopes["roleId"]
    assert created["createdAt"] == scopes["createdAt"]
    assert created["path"] == scopes["path"] == "/roles"


@pytest.mark.parametrize(
    ("event_type", "variant"),
    [
        ("Role.Deleted", ""),
        ("Role.Data.Updated", ""),
        ("Role.Scopes.Updated", "added"),
        ("Role.Scopes.Updated", "removed"),
    ],
)
def test_trap_15_the_odd_key_of_roles(event_type: str, variant: str) -> None:
    """15: ``params`` of a role's route begins with the key “0”, the rest of the path behind ``/roles``."""
    body = body_of(event_type, variant)

    assert "0" == next(iter(body["params"]))
    assert f"/roles{body['params']['0']}" == body["path"]


@pytest.mark.parametrize(("count", "left"), [(0, None), (1, 1), (5000, 5000), (5001, 5000)])
@pytest.mark.parametrize(
    "key", ["addedUserIds", "removedUserIds", "addedApplicationIds", "removedApplicationIds"]
)
def test_trap_16_id_lists(key: str, count: int, left: int | None) -> None:
    """16: a list of ids is cut at 5,000 without a word, and an empty one is not there."""
    payload = sample("Organization.Membership.Updated", now=NOW, variant="unchanged")
    payload[key] = [f"user{number}" for number in range(count)]
    cut: dict[str, Any] = payload_for_event(payload)

    assert left == (len(cut[key]) if key in cut else None)
    assert IDS_LIMIT == 5000


def test_trap_16_emoji_in_names() -> None:
    """16: a name with an emoji crosses as it is, not escaped."""
    payload = sample("User.Created", now=NOW)
    payload["data"] = {"name": "Zoë 北 😀"}

    assert '"name":"Zoë 北 😀"'.encode() in body_for_hook(payload, "h")


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (NOW, "2026-11-22T09:30:00.007Z"),
        (datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01T00:00:00.000Z"),
        (datetime.fromisoformat("2026-06-01T02:00:00.9999+03:00"), "2026-05-31T23:00:00.999Z"),
    ],
    ids=["milliseconds", "none of them", "another zone"],
)
def test_trap_19_created_at(moment: datetime, text: str) -> None:
    """19: ``createdAt`` is UTC with three digits of milliseconds, whatever the clock's zone."""
    assert text == sample("PostSignIn", now=moment)["createdAt"]


# --- what can be asked of a sample -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event_type", "client", "keys"),
    [
        (
            "PostSignIn",
            Client(ip="2001:db8::7", user_agent="Agent/1"),
            {"userIp": "2001:db8::7", "userAgent": "Agent/1"},
        ),
        ("User.Created", Client(ip="::1"), {"ip": "::1", "userAgent": "curl/8.9"}),
        ("User.Created", Client(ip="", user_agent=""), {"ip": None, "userAgent": None}),
        ("TrustedDevice.Created", Client(ip="192.0.2.1"), {"ip": None, "userIp": None}),
    ],
    ids=["interaction", "data", "left out", "no place for it"],
)
def test_whose_request_it_was(event_type: str, client: Client, keys: dict[str, Any]) -> None:
    """The client's address and user agent can be set, and left out; the keys stay where they were."""
    payload = sample(event_type, now=NOW, client=client)

    assert keys == {key: payload.get(key) for key in keys}
    usual = list(sample(event_type, now=NOW))
    assert [key for key in usual if key in payload] == list(payload)


def test_one_seed_one_payload() -> None:
    """The same seed gives the same sample again, with its moment; another seed another one."""
    one, same, other = (
        sample("PostSignIn", now=seeded_moment(rng), rng=rng) for rng in (Random(7), Random(7), Random(8))
    )

    assert one == same
    assert one["userId"] != other["userId"]
    assert one["createdAt"] != other["createdAt"]
