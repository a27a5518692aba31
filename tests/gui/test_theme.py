import itertools

import msgspec
import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import Phase
from gui.icons import icon
from gui.theme import Appearance, Choice, Colours, Tone, colours, style_sheet, theme_colours

WORDS = ("text", "muted", "accent", "ok", "warn", "bad", "info")
JSON = ("json_key", "json_string", "json_number", "json_literal", "json_punctuation")


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, "relative luminance"."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_the_standard_does() -> None:
    """Black on white is 21, a colour on itself 1."""
    assert round(contrast("#000000", "#ffffff"), 3) == 21
    assert contrast("#777777", "#777777") == 1


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("name", "ground"),
    [
        *itertools.product(WORDS, ("base", "window")),
        *itertools.product(JSON, ("base",)),
        *((tone, f"{tone}_soft") for tone in Tone),
        ("text", "selection"),
        ("muted", "selection"),
        ("text", "found"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        *((f"json_{part}", "bad_soft") for part in ("key", "string", "number")),
    ],
)
def test_words_can_be_read(dark: bool, name: str, ground: str) -> None:
    """Text has a contrast of at least 4.5 (WCAG 2.2, 1.4.3, AA)."""
    theme = theme_colours(dark=dark)

    assert contrast(getattr(theme, name), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("phase", Phase)
def test_phases_can_be_seen(dark: bool, phase: Phase) -> None:
    """What is drawn has a contrast of at least 3 (WCAG 2.2, 1.4.11, AA)."""
    theme = theme_colours(dark=dark)

    assert contrast(getattr(theme, phase), theme.base) >= 3
    assert contrast(getattr(theme, phase), theme.window) >= 3


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_theme_is_whole(dark: bool) -> None:
    """Every colour is a colour, and the style sheet finds every name it uses."""
    theme = theme_colours(dark=dark)

    assert all(QColor(colour).isValid() for colour in msgspec.structs.asdict(theme).values())
    assert "$" not in style_sheet(dark=dark)


def test_a_theme_without_a_colour_is_refused() -> None:
    """A missing name is found when the theme is read, not when it is painted."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"window": "#ffffff"}, Colours)


def test_the_choice_dresses_the_application(qapp: QApplication, appearance: Appearance, qtbot: QtBot) -> None:
    """Light and dark change the palette at once, and widgets that paint get the colours of the day."""
    appearance.choose(Choice.DARK)
    assert theme_colours(dark=True).window == qapp.palette().color(QPalette.ColorRole.Window).name()
    assert theme_colours(dark=True) == colours()

    with qtbot.waitSignal(appearance.changed):
        appearance.toggle()
    assert theme_colours(dark=False) == colours()


def test_a_system_that_says_nothing_is_light(appearance: Appearance) -> None:
    """Plain X11 has no colour scheme: the light theme is ours to choose there."""
    appearance.choose(Choice.SYSTEM)

    assert not appearance.is_dark


def test_icons_take_the_colour_of_the_theme(appearance: Appearance) -> None:
    """The same icon is dark on light and light on dark; greyed where it is disabled."""

    def ink(made: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
        image = made.pixmap(32, 32, mode).toImage()
        opaque = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return {colour.name() for colour in opaque if colour.alpha() == 255}

    stop = icon("stop", "bad")
    assert theme_colours(dark=False).bad in ink(stop)
    assert theme_colours(dark=False).faint in ink(stop, QIcon.Mode.Disabled)

    appearance.choose(Choice.DARK)
    assert theme_colours(dark=True).bad in ink(stop)
