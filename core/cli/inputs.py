"""What a call brings along: bodies, payloads and secrets; from files, pipes, the environment, the keyring."""

import os
import sys
from pathlib import Path
from typing import IO

from core.catalogue.js_json import Json
from core.catalogue.json_text import parse_object
from core.cli.typed import is_text
from core.errors import InputError, MachineError

# Far above any webhook; a body is held in memory and in one row.
SIZE_LIMIT = 50 * 1024 * 1024
# A key of any scheme, PEM certificates included, is a hundredth of this.
SECRET_LIMIT = 64 * 1024
SERVICE = "hookbench"


def body_of(text: str) -> bytes:
    """``TEXT`` as UTF-8, or the bytes of ``@FILE``; ``@-`` is standard input."""
    return file_bytes(text[1:]) if text.startswith("@") else text.encode("utf-8", "surrogateescape")


def payload_of(name: str) -> dict[str, Json]:
    """The JSON object in a file; ``-`` is standard input. An error names the file, line and column."""
    data = file_bytes(name)
    try:
        return parse_object(data)
    except InputError as error:
        raise InputError(f"{_called(name)}: {error.message}", error.hint) from error


def file_bytes(name: str, limit: int = SIZE_LIMIT) -> bytes:
    """The bytes of a file, or of standard input for ``-``; no more than ``limit``."""
    if name == "-":
        return _read(sys.stdin.buffer, name, limit)
    try:
        with Path(name).open("rb") as file:
            return _read(file, name, limit)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(
            f"“{name}” cannot be read: {reason}.", "Check the name and the permissions."
        ) from error


def _read(file: IO[bytes], name: str, limit: int) -> bytes:
    data = file.read(limit + 1)
    if len(data) > limit:
        size = f"{limit // 2**20} MiB" if limit >= 2**20 else f"{limit // 1024} KiB"
        raise InputError(f"{_called(name)} is larger than {size}.", "Give a smaller one.")
    return data


def _called(name: str) -> str:
    return "Standard input" if name == "-" else f"“{name}”"


def secret_of(text: str | None) -> str:
    """The secret that ``--secret`` gives or points to. No error text holds any of it."""
    if text is None:
        raise InputError(
            "A signing key is needed.",
            "Give it with --secret @FILE, env:NAME, keyring:NAME, or the key itself.",
        )
    secret = _fetched(text)
    if not secret:
        raise InputError("The signing key is empty.", "Check what --secret points to.")
    if not is_text(secret):
        raise InputError("The signing key is not text in UTF-8.", "Check what --secret points to.")
    return secret


def _fetched(text: str) -> str:
    kind, colon, name = text.partition(":")
    if text.startswith("@"):
        return _from_file(text[1:])
    if colon and kind == "env":
        return _from_environment(name)
    if colon and kind == "keyring":
        return _from_keyring(name)
    return text


def _from_file(name: str) -> str:
    try:
        return file_bytes(name, SECRET_LIMIT).decode().removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError as error:
        raise InputError(f"{_called(name)} holds no key: it is not text in UTF-8.") from error


def _from_environment(name: str) -> str:
    value = os.environ.get(name)
    if value is None:
        raise InputError(f"The environment has no variable “{name}”.", "Export it first.")
    return value


def _from_keyring(name: str) -> str:
    import keyring
    import keyring.errors

    try:
        value = keyring.get_password(SERVICE, name)
    except keyring.errors.KeyringError as error:
        raise MachineError(
            "The system's keyring cannot be opened.", "Unlock it, or use @FILE or env:NAME."
        ) from error
    if value is None:
        raise InputError(
            f"The keyring holds nothing called “{name}”.", f"Put it there with: keyring set {SERVICE} {name}"
        )
    return value
