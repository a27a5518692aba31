"""What the user or the machine can put right.

    HookError                 a sentence and a hint; the command line ends with ``exit_status``
    ├── InputError            the call or its input is wrong (2)
    │   ├── FieldError        … in a named field of a form
    │   └── LimitError        … larger or deeper than is read; it may be sound
    ├── NotFoundError         no such hook, delivery, capture (2)
    └── MachineError          it cannot run here (3)
        ├── PortError         the port is taken, forbidden or out of range
        ├── WorkspaceError    the workspace is too new, read-only, damaged, full
        └── EngineGoneError   the engine process ended before it answered

A remote failure is not an error: it is a ``Failure`` on an attempt. Anything else that
is raised is a bug.
"""


class HookError(Exception):
    """Something to mend: ``message`` says what happened to what, ``hint`` what to try."""

    exit_status = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class InputError(HookError):
    """The call or its input is wrong."""

    exit_status = 2


class FieldError(InputError):
    """One field of a form is wrong; ``field`` is its name in the model (``"url"``)."""

    def __init__(self, message: str, hint: str = "", *, field: str = "") -> None:
        super().__init__(message, hint)
        self.field = field


class LimitError(InputError):
    """The input is larger or deeper than is read; it may be sound otherwise."""


class NotFoundError(InputError):
    """Nothing has this id."""


class MachineError(HookError):
    """It cannot run here and now."""

    exit_status = 3


class PortError(MachineError):
    """A port that cannot be listened on."""


class WorkspaceError(MachineError):
    """A workspace that cannot be opened, read or written."""


class EngineGoneError(MachineError):
    """The engine process ended before it answered."""


def error_kinds() -> dict[str, type[HookError]]:
    """Every kind of ``HookError`` by class name: how an error keeps its kind across a pipe."""
    kinds: dict[str, type[HookError]] = {}
    waiting: list[type[HookError]] = [HookError]
    while waiting:
        kind = waiting.pop()
        kinds[kind.__name__] = kind
        waiting.extend(kind.__subclasses__())
    return kinds
