"""Why Logto would refuse an input, with its own code: a value, for an answer of the API or a sentence."""

from core.fact import Fact

INVALID_INPUT = "guard.invalid_input"
MISSING_EVENTS = "hook.missing_events"
NOTHING_TO_CHANGE = "entity.invalid_input"
INVALID_PAGINATION = "guard.invalid_pagination"
INVALID_TIME_WINDOW = "log.invalid_time_window"

Path = tuple[str | int, ...]


class Problem(Fact, frozen=True):
    """One thing that is wrong. Source of the codes: Logto webhook reference, sections 3, 10 and 11."""

    code: str
    message: str
    """A sentence."""
    path: Path = ()
    """Where in the input: ``("config", "url")``."""
    status: int = 400
    """Of the API's answer."""

    @property
    def place(self) -> str:
        """The path as one word: ``config.headers.X-Team``; empty for the input as a whole."""
        return ".".join(map(str, self.path))
