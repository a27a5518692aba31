"""Why a request cannot be checked, before any signature is compared."""

from core.verdict import Reason


class Refused(Exception):  # noqa: N818 - not an error: it becomes a verdict, and never leaves this room
    """A reason of the closed set, and a sentence that holds no key."""

    def __init__(self, reason: Reason, explanation: str, found: str | None = None) -> None:
        super().__init__(explanation)
        self.reason = reason
        self.explanation = explanation
        self.found = found
