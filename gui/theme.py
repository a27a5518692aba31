"""The look: colours by meaning, one spacing scale, two fonts, and the choice between light and dark.

A widget asks for the colours when it paints (``colours()``), so a change of theme is a
repaint and nothing to subscribe to.
"""

import tomllib
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from string import Template

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

# The spacing scale, in pixels: inside a control, between controls, between groups, around a page.
GAP_XS, GAP_S, GAP_M, GAP_L, GAP_XL = 4, 8, 12, 16, 24
# Of lists: enough for 9 to 10 point text with air around it.
ROW_HEIGHT = 28

_MONOSPACE = (
    "JetBrains Mono",
    "SF Mono",
    "Menlo",
    "Cascadia Mono",
    "Consolas",
    "DejaVu Sans Mono",
    "monospace",
)


class Choice(StrEnum):
    """What the user can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour says. Never alone: words say the same beside it."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    MUTED = "muted"


class Colours(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One theme's colours, ``#rrggbb``; the files in resources/theme say what each is for."""

    window: str
    base: str
    raised: str
    hover: str
    pressed: str
    line: str
    field_line: str
    selection: str
    found: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    muted_soft: str
    blocked: str
    dns: str
    connect: str
    tls: str
    send: str
    wait: str
    receive: str
    json_key: str
    json_string: str
    json_number: str
    json_literal: str
    json_punctuation: str

    def named(self, name: str) -> QColor:
        """The colour of this name: ``"wait"``, ``"json_key"``."""
        return QColor(str(getattr(self, name)))

    def words(self, tone: Tone) -> QColor:
        """The colour of words in this tone."""
        return self.named(tone)

    def ground(self, tone: Tone) -> QColor:
        """The soft ground that words in this tone may stand on."""
        return self.named(f"{tone}_soft")


@cache
def theme_colours(*, dark: bool) -> Colours:
    """The colours of one theme, read from its file once."""
    return msgspec.convert(tomllib.loads(_resource("dark.toml" if dark else "light.toml")), Colours)


def colours() -> Colours:
    """The colours that hold now, as the application's palette has them."""
    return theme_colours(dark=QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128)


def mono_font(widget: QWidget | None = None) -> QFont:
    """The font of bytes, headers and JSON, at the size of the widget's own."""
    size = (widget.font() if widget is not None else QGuiApplication.font()).pointSizeF()
    font = QFont()
    font.setFamilies(list(_MONOSPACE))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    font.setPointSizeF(size if size > 0 else 9.0)
    return font


class Appearance(QObject):
    """Dresses the application, and again when the choice or the system's scheme changes."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = Choice.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._choice = choice
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(choice)

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def is_dark(self) -> bool:
        """What is on screen now; the system's light is ours where it says nothing."""
        if self._choice is Choice.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice is Choice.DARK

    def choose(self, choice: Choice) -> None:
        """Light, dark, or whatever the system says from now on."""
        self._choice = choice
        # Native title bars and dialogs follow this, where the platform has them.
        schemes = {Choice.LIGHT: Qt.ColorScheme.Light, Choice.DARK: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))
        self._dress()

    def toggle(self) -> None:
        """The other of light and dark."""
        self.choose(Choice.LIGHT if self.is_dark else Choice.DARK)

    def _follow(self) -> None:
        if self._choice is Choice.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        self._app.setPalette(qt_palette(theme_colours(dark=self.is_dark)))
        self._app.setStyleSheet(style_sheet(dark=self.is_dark))
        self.changed.emit()


def qt_palette(theme: Colours) -> QPalette:
    """Qt's roles in our colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    roles = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.base,
        role.AlternateBase: theme.window, role.Text: theme.text, role.Button: theme.raised,
        role.ButtonText: theme.text, role.BrightText: theme.bad, role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text, role.PlaceholderText: theme.muted, role.Highlight: theme.selection,
        role.HighlightedText: theme.text, role.Link: theme.accent, role.LinkVisited: theme.accent,
        role.Accent: theme.accent, role.Light: theme.raised, role.Midlight: theme.line,
        role.Mid: theme.line, role.Dark: theme.field_line, role.Shadow: theme.field_line,
    }  # fmt: skip
    for name, colour in roles.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faint))
    return palette


def style_sheet(*, dark: bool) -> str:
    """The style sheet in one theme's colours."""
    theme, scheme = theme_colours(dark=dark), "dark" if dark else "light"
    # Arrows are named by path, in a grey that both themes can bear.
    folder = PurePath(str(files("resources") / "theme")).as_posix()
    return Template(_resource("window.qss")).substitute(
        msgspec.structs.asdict(theme), folder=folder, scheme=scheme
    )


def _resource(name: str) -> str:
    return (files("resources") / "theme" / name).read_text("utf-8")
