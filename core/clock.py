"""Time and identity: the two things a program must be given rather than make up."""

import secrets
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

ID_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
KEY_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

Now = Callable[[], datetime]
"""Gives the wall-clock time: aware, UTC."""


def utc_now() -> datetime:
    """The wall-clock time, aware UTC."""
    return datetime.now(UTC)


def monotonic_ns() -> int:
    """Nanoseconds that never go back; comparable within one process only."""
    return time.perf_counter_ns()


def new_id() -> str:
    """A fresh id: 21 of ``0-9a-z``, the form Logto gives its own."""
    return "".join(secrets.choice(ID_ALPHABET) for _ in range(21))


def new_signing_key() -> str:
    """A fresh signing key: 32 of ``0-9A-Za-z``. Source: Logto hook object, ``signingKey``."""
    return "".join(secrets.choice(KEY_ALPHABET) for _ in range(32))


def to_ms(moment: datetime) -> int:
    """Unix milliseconds of an aware time: the form the store keeps."""
    return (moment - EPOCH) // _MILLISECOND


def from_ms(ms: int) -> datetime:
    """The aware UTC time of unix milliseconds."""
    return EPOCH + ms * _MILLISECOND


def iso_ms(moment: datetime) -> str:
    """``2026-11-22T09:30:00.000Z``: ISO 8601 UTC with milliseconds, as JavaScript writes it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
