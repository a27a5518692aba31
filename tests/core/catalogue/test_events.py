import pytest

from core.catalogue.events import EVENTS, find, groups
from core.errors import InputError

# Source: Logto webhook reference, section 1, the Console's picker.
GROUPS = {
    "User": 4,
    "Trusted device": 2,
    "Organization": 4,
    "Role": 4,
    "Organization role": 4,
    "Permission": 3,
    "Organization permission": 3,
    "User interaction": 4,
    "Security": 3,
}


def test_the_catalogue() -> None:
    """All 31 types are there once, in the picker's groups and order."""
    assert GROUPS == {name: len(members) for name, members in groups().items()}
    assert 31 == len({event.type for event in EVENTS}) == len(EVENTS)
    assert EVENTS == tuple(event for members in groups().values() for event in members)


@pytest.mark.parametrize(
    ("event_class", "count"), [("interaction", 4), ("data", 24), ("exception", 3)]
)  # fmt: skip
def test_classes(event_class: str, count: int) -> None:
    """Interactions, data changes and exceptions are told apart."""
    assert count == sum(event.event_class == event_class for event in EVENTS)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("User.Createt", "There is no event “User.Createt”. Did you mean User.Created?"),
        ("postsignin", "There is no event “postsignin”. Did you mean PostSignIn?"),
        ("zzz", "There is no event “zzz”."),
        ("x" * 100_000, f"There is no event “{'x' * 59}…”."),
    ],
    ids=["a letter wrong", "other case", "nothing near", "far too long"],
)
def test_unknown_events(name: str, message: str) -> None:
    """An unknown event is refused with the nearest name, if one is near."""
    with pytest.raises(InputError) as caught:
        find(name)

    assert message == caught.value.message


def test_known_events() -> None:
    """Every type is found by its name."""
    assert EVENTS == tuple(find(event.type) for event in EVENTS)
