"""The languages of the window: its texts are written in English, and Qt's catalogues have them in others.

``tr("Save {name}", name=x)`` says a text, ``tr_n("{n} hook", "{n} hooks", count)`` one that depends on a number.
A constant is marked where it stands (``TITLE = mark("Hooks")``) and translated when it is shown
(``tr(TITLE)``). ``make texts`` gathers all three into resources/languages; docs/languages.md says more.
"""

import re
from collections.abc import Iterable, Mapping
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

CONTEXT = "Hookbench"
"""One for the whole window: the same words are the same everywhere."""

ENGLISH = "en"

LANGUAGES: Mapping[str, str] = {
    "de": "Deutsch",
    ENGLISH: "English",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Every language there is, by code, in its own name; only English has no catalogue."""

_SPOKEN = "language"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def mark(text: str, /) -> str:
    """The same text, marked for translation; ``tr`` translates it where it is shown."""
    return text


def tr(text: str, /, *, sense: str = "", **values: object) -> str:
    """A text in the language of the window, with each ``{name}`` replaced by the value of that name.

    Values are put in once and as they are: braces inside them mean nothing, and neither do braces
    of the text that no value is given for. A text the catalogue lacks is said in English.

    Args:
        sense: tells translators which one is meant of two things that only English calls the same.
    """
    return _filled(QCoreApplication.translate(CONTEXT, text, sense or None), values)


def tr_n(one: str, many: str, n: int, /, **values: object) -> str:
    """As ``tr``, in the form that ``n`` asks for; ``{n}`` is the number, with its thousands apart.

    Languages have between one and six forms. English has these two; catalogues know a text by ``many``.
    """
    text = QCoreApplication.translate(CONTEXT, many, None, n)
    if n == 1 and text == many:
        text = one
    return _filled(text, {"n": f"{n:,}", **values})


def sentence_case(text: str) -> str:
    """With a capital at its start; what follows keeps its own (“DNS”, German nouns)."""
    return text[:1].upper() + text[1:]


def without_mnemonic(text: str) -> str:
    """A label as it is read: without the mark of its key, “&Hook” or “フック(&H)”."""
    return re.sub(r"\s?\(&\w\)", "", text).replace("&", "")


def inside(name: str) -> str:
    """A name as it stands inside a sentence: ``Signing key`` in ``Copy signing key``; German keeps it large."""
    is_word = not name[:2].isupper()
    return name[:1].lower() + name[1:] if is_word and spoken() != "de" else name


def spoken() -> str:
    """The code of the language that the window speaks."""
    app = QCoreApplication.instance()
    return str(app.property(_SPOKEN) or ENGLISH) if app is not None else ENGLISH


def placeholders(text: str) -> set[str]:
    """The names of the values that a text has room for."""
    return set(_PLACEHOLDER.findall(text))


def install(app: QCoreApplication, code: str) -> list[QTranslator]:
    """Let the window, and Qt's own buttons and menus in it, speak this language from now on.

    Widgets keep the words they were made with, so this comes before the first of them.

    Returns:
        What was installed; the application keeps it. Empty for English and for a code that nobody knows.
    """
    if code == ENGLISH or code not in LANGUAGES:
        return []
    app.setProperty(_SPOKEN, code)
    catalogues = (
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"hookbench_{code}", str(files("resources") / "languages")),
    )
    return [
        translator for name, folder in catalogues if (translator := _installed(app, name, folder)) is not None
    ]


def best_language(wanted: Iterable[str]) -> str:
    """The first of these that there is, else English.

    Args:
        wanted: codes as systems write them, best first: ``de-AT``, ``pt_BR``, ``zh-Hans-CN``. ``de-AT`` is
            content with ``de``; ``pt`` and ``zh`` alone mean Brazil's and China's.
    """
    for code in wanted:
        name = QLocale(code.replace("-", "_")).name()
        for known in (name, name.partition("_")[0]):
            if known in LANGUAGES:
                return known
    return ENGLISH


def system_languages() -> list[str]:
    """What the user's system says it speaks, best first."""
    return list(QLocale.system().uiLanguages())


def _installed(app: QCoreApplication, name: str, folder: str) -> QTranslator | None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        return translator
    return None


def _filled(template: str, values: Mapping[str, object]) -> str:
    if not values:
        return template
    return _PLACEHOLDER.sub(lambda found: str(values.get(found[1], found[0])), template)
