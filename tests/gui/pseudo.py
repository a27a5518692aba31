"""A made-up language: every text of the window stands between marks, so that one which does not is seen."""

from collections.abc import Mapping
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTranslator

from gui.language import CONTEXT

OPENS, CLOSES = "⟦", "⟧"


class _Marks(QTranslator):
    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        self._texts = texts

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks it
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        del disambiguation, n
        return self._texts.get(text, f"{OPENS}{text}{CLOSES}") if context == CONTEXT else None


class Pseudo:
    """Spoken by the application while this is entered; ``texts`` are translated otherwise."""

    def __init__(self, app: QCoreApplication, texts: Mapping[str, str] | None = None) -> None:
        self._app = app
        self._marks = _Marks(texts or {})

    def __enter__(self) -> None:
        self._app.installTranslator(self._marks)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._app.removeTranslator(self._marks)
