"""What crosses the pipe between the window and its engine: frames of a length and one msgpack value.

The list of commands is ``core.commands.Commands`` itself: a method's parameters make the shape
of its arguments, its return type the shape of its result.
"""

import inspect
import struct
from dataclasses import dataclass
from typing import Any, get_type_hints

import msgspec

from core.changes import Change
from core.commands import Commands
from core.errors import HookError, error_kinds

LENGTH = struct.Struct(">I")
# A payload or a body a person edits; far above both, far below what memory takes.
FRAME_LIMIT = 256 * 1024 * 1024


class Call(msgspec.Struct, frozen=True, tag=True):
    """The window asks."""

    call: int
    method: str
    arguments: msgspec.Raw


class Cancel(msgspec.Struct, frozen=True, tag=True):
    """The window no longer waits for this call."""

    call: int


class Close(msgspec.Struct, frozen=True, tag=True):
    """The window asks the engine to end in order."""


ToEngine = Call | Cancel | Close


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The engine is up."""


class Result(msgspec.Struct, frozen=True, tag=True):
    """What a call came to."""

    call: int
    value: msgspec.Raw


class Refused(msgspec.Struct, frozen=True, tag=True):
    """A ``HookError``; call 0 is the start itself."""

    call: int
    kind: str
    message: str
    hint: str
    field: str = ""


class Broken(msgspec.Struct, frozen=True, tag=True):
    """A bug in the engine, with its traceback."""

    call: int
    traceback: str


class Announced(msgspec.Struct, frozen=True, tag=True):
    """What happened, in order."""

    changes: tuple[Change, ...]


ToWindow = Ready | Result | Refused | Broken | Announced

_encoder = msgspec.msgpack.Encoder()
read_to_engine = msgspec.msgpack.Decoder(ToEngine).decode
read_to_window = msgspec.msgpack.Decoder(ToWindow).decode


def frame(message: ToEngine | ToWindow) -> bytes:
    """The bytes of one message, its length before it."""
    body = _encoder.encode(message)
    return LENGTH.pack(len(body)) + body


def raw(value: Any) -> msgspec.Raw:
    """A value that is read by whoever knows its type."""
    return msgspec.Raw(_encoder.encode(value))


def refused(call: int, error: HookError) -> Refused:
    """An error as it crosses."""
    return Refused(call, type(error).__name__, error.message, error.hint, getattr(error, "field", ""))


def as_error(message: Refused) -> HookError:
    """The error that crossed, of its own kind again."""
    error = error_kinds().get(message.kind, HookError)(message.message, message.hint)
    if message.field:
        error.field = message.field  # type: ignore[attr-defined]  # only FieldError sends one
    return error


@dataclass(frozen=True, slots=True)
class Method:
    """The shape of one command."""

    signature: inspect.Signature
    arguments: type[msgspec.Struct]
    result: Any

    def pack(self, *given: Any, **named: Any) -> msgspec.Raw:
        """The arguments of a call. ``TypeError`` where they do not fit the signature."""
        bound = self.signature.bind(None, *given, **named)
        return raw(
            self.arguments(**{name: value for name, value in bound.arguments.items() if name != "self"})
        )

    def unpack(self, arguments: msgspec.Raw) -> dict[str, Any]:
        """The arguments by name."""
        return msgspec.structs.asdict(msgspec.msgpack.decode(arguments, type=self.arguments))


def _method(name: str) -> Method:
    function = getattr(Commands, name)
    hints = get_type_hints(function)
    signature = inspect.signature(function)
    fields = [
        (parameter.name, hints[parameter.name])
        if parameter.default is inspect.Parameter.empty
        else (parameter.name, hints[parameter.name], parameter.default)
        for parameter in signature.parameters.values()
        if parameter.name != "self"
    ]
    return Method(signature, msgspec.defstruct(name, fields, frozen=True), hints["return"])


METHODS = {name: _method(name) for name in vars(Commands) if not name.startswith("_")}
