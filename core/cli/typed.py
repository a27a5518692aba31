"""What was typed, as the operating system hands it over: bytes that are no text come as lone surrogates (PEP 383)."""

from argparse import Namespace

from core.errors import InputError

# What names a file, or is sent byte for byte; a key is checked where it is read, since no error may show it.
ANY_BYTES = frozenset(
    ("batch", "body", "file", "handshake_secrets", "name_or_file", "payload", "request", "secret", "secrets")
)


# Taken for left out, these would do something else than was meant: ``--payload "$FILE"`` with no FILE set.
NEVER_EMPTY = {
    "event": "--event",
    "hook": "--hook",
    "host": "--host",
    "method": "--method",
    "payload": "--payload",
    "provider": "--as",
    "scheme": "--scheme",
    "to": "--to",
    "variant": "--variant",
}


def check_given(arguments: Namespace) -> None:
    """``InputError`` where an option is given with nothing in it."""
    for name, option in NEVER_EMPTY.items():
        if getattr(arguments, name, None) == "":
            raise InputError(f"{option} is empty.", "Give it a value, or leave it out.")


def check_text(arguments: Namespace) -> None:
    """``InputError`` where an argument that has to be text is none; it could be neither searched nor stored."""
    for name, value in vars(arguments).items():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and name not in ANY_BYTES and not is_text(text):
                raise InputError(
                    f"“{text}” is not text in UTF-8.", "Type it anew, or set the terminal to UTF-8."
                )


def is_text(typed: str) -> bool:
    """Whether it is UTF-8."""
    return not any("\udc80" <= character <= "\udcff" for character in typed)
