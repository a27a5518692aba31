import json
import re
from datetime import UTC, datetime
from random import Random

import pytest

from core.catalogue.events import EVENTS
from core.catalogue.samples import sample, variants
from core.errors import InputError

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ALL = [(event.type, variant) for event in EVENTS for variant in variants(event.type)]


@pytest.mark.parametrize(("event_type", "variant"), ALL)
def test_fresh_values(event_type: str, variant: str) -> None:
    """No placeholder is left; the moment is now; one seed always gives one payload."""
    payload = sample(event_type, now=NOW, rng=Random(7), variant=variant)

    assert payload["event"] == event_type
    assert payload["createdAt"] == "2026-11-22T09:30:00.000Z"
    assert "hookId" not in payload
    assert not re.search(r"\{[a-z_]+\}", json.dumps(payload))
    assert payload == sample(event_type, now=NOW, rng=Random(7), variant=variant)


@pytest.mark.parametrize("event_type", ["PostSignIn", "PostRegister", "PostResetPassword"])
def test_ids_of_one_event_agree(event_type: str) -> None:
    """The user of an interaction is the same everywhere in it, and another one in the next."""
    one, other = (sample(event_type, now=NOW) for _ in range(2))

    assert isinstance(one["user"], dict)
    assert one["userId"] == one["user"]["id"] != other["userId"]
    assert re.fullmatch(r"[0-9a-z]{12}", str(one["userId"]))
    assert re.fullmatch(r"[0-9A-Za-z_-]{43}", str(one["sessionId"]))


def test_params_of_roles() -> None:
    """The odd key “0” of a role's route comes first and holds the rest of the path."""
    params = sample("Role.Deleted", now=NOW)["params"]

    assert isinstance(params, dict)
    assert list(params) == ["0", "id"]
    assert params["0"] == f"/{params['id']}"


def test_unknown_variants() -> None:
    """A variant that there is not is refused with those that there are."""
    with pytest.raises(InputError, match="Possible: application, demo-app"):
        sample("PostSignIn", now=NOW, variant="other")
