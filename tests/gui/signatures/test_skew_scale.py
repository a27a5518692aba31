import pytest
from pytestqt.qtbot import QtBot

from gui.signatures.skew_scale import SkewScale
from gui.theme import Appearance
from tests.gui.signatures.verdicts import verdict


@pytest.fixture
def scale(qtbot: QtBot, appearance: Appearance) -> SkewScale:
    del appearance
    made = SkewScale()
    qtbot.addWidget(made)
    made.resize(400, 62)
    return made


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"skew_s": -1e12},
        {"skew_s": 1e300, "past_s": None, "future_s": None},
        {"skew_s": 0.0, "past_s": 0.0, "future_s": 0.0},
        {"skew_s": 4.0, "past_s": 5.0, "future_s": None},
    ],
    ids=["inside", "ages ago", "no limit", "no tolerance", "one limit"],
)
def test_any_skew_can_be_drawn(scale: SkewScale, changes: dict[str, object]) -> None:
    """However far, and whatever is allowed; wide and narrow. What is drawn is said too."""
    scale.show_verdict(verdict(**changes))
    scale.grab()
    scale.resize(60, 62)
    scale.grab()

    assert scale.accessibleDescription().startswith("Signed ")


def test_without_a_time_there_is_nothing_to_draw(scale: SkewScale) -> None:
    """Most schemes sign no time."""
    scale.show_verdict(verdict(skew_s=None, signed_at=None))

    assert scale.isHidden()


def test_inside_and_outside_differ_by_more_than_colour(scale: SkewScale) -> None:
    """The words of the picture and of the description tell them apart."""
    scale.show_verdict(verdict())
    inside = scale.accessibleDescription()
    scale.show_verdict(verdict(skew_s=-900.0))

    assert "15 minutes" in scale.accessibleDescription()
    assert inside != scale.accessibleDescription()
