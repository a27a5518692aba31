"""The menu “Language”, and what it leads to: the language that the window speaks from its next start on."""

from collections.abc import Mapping

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from gui.language import LANGUAGES, best_language, system_languages, tr

CHOICE = "window/language"
SYSTEM = "system"
VARIABLE = "HOOKBENCH_LANGUAGE"
"""Names a language for one start, whatever was chosen: the way back from one that cannot be read."""


class LanguageMenu(QMenu):
    """Every language in its own name, so that each is found by those who read it."""

    chosen = Signal(str)
    """What to say about a choice, in the language of now."""

    def __init__(self, memory: QSettings) -> None:
        super().__init__()
        self._memory = memory
        self.setAccessibleName(tr("Language"))
        group = QActionGroup(self)
        for code, name in {SYSTEM: tr("Like the s&ystem"), **LANGUAGES}.items():
            action = self.addAction(name)
            action.triggered.connect(lambda _=False, code=code: self._choose(code))
            action.setObjectName(f"language_{code}")
            action.setCheckable(True)
            action.setChecked(code == last_language(memory))
            group.addAction(action)
            if code == SYSTEM:
                self.addSeparator()

    def _choose(self, code: str) -> None:
        self._memory.setValue(CHOICE, code)
        name = LANGUAGES[best_language(system_languages()) if code == SYSTEM else code]
        self.chosen.emit(tr("The window speaks {language} from its next start on.", language=name))


def last_language(memory: QSettings) -> str:
    """The code chosen last, or ``SYSTEM``."""
    code = str(memory.value(CHOICE, SYSTEM))
    return code if code in LANGUAGES else SYSTEM


def language_to_speak(memory: QSettings, environment: Mapping[str, str]) -> str:
    """The code for this start: what ``VARIABLE`` names, else what was chosen, else the system's own."""
    if named := environment.get(VARIABLE, ""):
        return best_language([named])
    chosen = last_language(memory)
    return best_language(system_languages()) if chosen == SYSTEM else chosen
