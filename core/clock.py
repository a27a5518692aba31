"""Time and identity: the two things a program must be given rather than make up."""

import gc
import secrets
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache

ID_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
# 252 is the largest multiple of 36 in a byte: the rest is dropped, so that every character is as likely.
_ID_DIGITS = ID_ALPHABET.encode("ascii")
_ID_BYTES = (ID_ALPHABET * 8)[:256].encode("ascii")
_ID_SURPLUS = bytes(range(252, 256))
KEY_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

Now = Callable[[], datetime]
"""Gives the wall-clock time: aware, UTC."""


def utc_now() -> datetime:
    """The wall-clock time, aware UTC."""
    return datetime.now(UTC)


def monotonic_ns() -> int:
    """Nanoseconds that never go back; comparable within one process only."""
    return time.perf_counter_ns()


def calm_collector() -> None:
    """Keep the garbage collector out of what is timed: for a process that measures, once all is loaded.

    A walk over what is loaded takes 20 ms, which would count as someone's phase; and what is made for each
    exchange holds no cycles, so looking rarely is enough (a tenth of the CPU of a delivery, November 2026).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def new_id() -> str:
    """A fresh id: 21 of ``0-9a-z``, the form Logto gives its own."""
    return _drawn(21)


def new_record_id() -> str:
    """A fresh id for what is recorded by the thousand: as ``new_id``, but later ones sort after earlier ones.

    Nine characters of milliseconds, twelve (62 bits) drawn: an index over them grows at its end, where random
    ones would have every commit write pages all over it.
    """
    return _in_digits(time.time_ns() // 1_000_000) + _drawn(12)


@lru_cache(maxsize=1)
def _in_digits(ms: int) -> str:
    digits = bytearray(9)
    for place in range(8, -1, -1):
        ms, digit = divmod(ms, 36)
        digits[place] = _ID_DIGITS[digit]
    return digits.decode("ascii")


def _drawn(size: int) -> str:
    # One draw for all characters: the receiver makes thousands of ids a second (1 µs; one draw each: 40 µs).
    drawn = b""
    while len(drawn) < size:
        drawn = secrets.token_bytes(32).translate(_ID_BYTES, _ID_SURPLUS)
    return drawn[:size].decode("ascii")


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
