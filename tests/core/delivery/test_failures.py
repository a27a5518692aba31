import errno
import inspect
import socket
import ssl

import httpx
import pytest

from core.delivery.failures import ClosedError, InvalidRequestError, failure_of
from core.delivery.recording import Recording
from core.http1.chunked import MalformedError
from core.model import FailureKind

# Raised for mistakes in the program that uses httpx, or for what only its client does: with us they are bugs.
BUGS = {
    httpx.HTTPError,
    httpx.RequestError,
    httpx.HTTPStatusError,
    httpx.CookieConflict,
    httpx.StreamError,
    httpx.StreamConsumed,
    httpx.StreamClosed,
    httpx.ResponseNotRead,
    httpx.RequestNotRead,
}


@pytest.fixture
def recording() -> Recording:
    made = Recording(method="POST", timeout_s=10, response_limit=1000, monotonic=iter(range(1000)).__next__)
    made.host, made.address = "hooks.example", "192.0.2.1:443"
    return made


def certificate_error(code: int, text: str = "") -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code, error.verify_message = code, text
    return error


def tls_error(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, "failed")
    error.reason = reason
    return error


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (MalformedError("Not HTTP."), FailureKind.GARBAGE, "Not HTTP."),
        (ClosedError("It closed."), FailureKind.CLOSED, "It closed."),
        (InvalidRequestError("No."), FailureKind.INVALID, "No."),
        (TimeoutError(), FailureKind.TIMEOUT, "No answer within 10 s."),
        (OSError(errno.ETIMEDOUT, "x"), FailureKind.TIMEOUT, "192.0.2.1:443 stopped responding"),
        (OSError(errno.ECONNREFUSED, "x"), FailureKind.REFUSED, "192.0.2.1:443 refused"),
        (OSError(errno.ECONNRESET, "x"), FailureKind.RESET, "broke off"),
        (OSError(errno.EPIPE, "x"), FailureKind.RESET, "broke off"),
        (OSError(errno.ECONNABORTED, "x"), FailureKind.RESET, "broke off"),
        (
            OSError(errno.ENETUNREACH, "x"),
            FailureKind.UNREACHABLE,
            "cannot be reached: Network is unreachable",
        ),
        (OSError(errno.EHOSTUNREACH, "x"), FailureKind.UNREACHABLE, "No route to host"),
        (OSError(errno.EMFILE, "x"), FailureKind.UNREACHABLE, "too many files"),
        (OSError(errno.EACCES, "x"), FailureKind.UNREACHABLE, "does not allow"),
        (OSError("bare"), FailureKind.UNREACHABLE, "no reason given"),
        (socket.gaierror(socket.EAI_NONAME, "x"), FailureKind.DNS, "hooks.example is not known"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), FailureKind.DNS, "no name server answered"),
        (socket.gaierror(socket.EAI_FAIL, "x"), FailureKind.DNS, "could not be looked up"),
        (UnicodeError("label too long"), FailureKind.DNS, "not a name that can be looked up"),
        (certificate_error(10), FailureKind.TLS, "has expired"),
        (certificate_error(9), FailureKind.TLS, "not valid yet"),
        (certificate_error(18), FailureKind.TLS, "self-signed"),
        (certificate_error(19), FailureKind.TLS, "private authority"),
        (certificate_error(20), FailureKind.TLS, "does not know"),
        (certificate_error(62), FailureKind.TLS, "another name than hooks.example"),
        (certificate_error(99, "odd thing"), FailureKind.TLS, "odd thing"),
        (tls_error("WRONG_VERSION_NUMBER"), FailureKind.TLS, "does not speak TLS"),
        (tls_error("SOME_NEW_REASON"), FailureKind.TLS, "some new reason"),
        (ssl.SSLError(1, "bare"), FailureKind.TLS, "no reason given"),
        (httpx.ReadTimeout("x"), FailureKind.TIMEOUT, "in time"),
        (httpx.InvalidURL("x"), FailureKind.INVALID, "URL"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_an_exception_becomes_words(
    recording: Recording, error: Exception, kind: FailureKind, words: str
) -> None:
    """Every exception of the wire has its kind, and at least one full sentence."""
    recording.send_start = recording.send_end = 1
    failure = failure_of(error, recording)

    assert kind is failure.kind
    assert words in failure.message
    assert failure.message.endswith(".")


def httpx_exceptions() -> list[type[Exception]]:
    exported = [getattr(httpx, name) for name in httpx.__all__]
    return [each for each in exported if inspect.isclass(each) and issubclass(each, Exception)]


@pytest.mark.parametrize("kind", httpx_exceptions(), ids=lambda kind: kind.__name__)
def test_every_exception_of_httpx_is_known(recording: Recording, kind: type[Exception]) -> None:
    """A new exception of httpx fails here until it is mapped, or named a bug."""
    error = Exception.__new__(kind)
    if kind in BUGS:
        with pytest.raises(kind):
            failure_of(error, recording)
    else:
        assert failure_of(error, recording).message.endswith(".")


def test_the_cause_below_httpx_counts(recording: Recording) -> None:
    """Where httpx wraps an error of the system, the system's own reason is told."""
    error = httpx.ConnectError("")
    error.__cause__ = ConnectionRefusedError(errno.ECONNREFUSED, "x")

    assert FailureKind.REFUSED is failure_of(error, recording).kind


def test_a_bug_stays_a_bug(recording: Recording) -> None:
    """What is nobody's fault but ours is not dressed up as a failure."""
    with pytest.raises(ZeroDivisionError):
        failure_of(ZeroDivisionError(), recording)


@pytest.mark.parametrize("reason", ["head", "sent"])
def test_no_sentence_quotes_what_crossed_the_wire(recording: Recording, reason: str) -> None:
    """A header or a body never reaches a failure's message."""
    recording.head = b"POST /token=hunter2 HTTP/1.1\r\nauthorization: hunter2\r\n\r\n"
    if reason == "sent":
        recording.send_start = 1
    for error in (TimeoutError(), ConnectionResetError(errno.ECONNRESET, "hunter2"), OSError("hunter2")):
        assert "hunter2" not in failure_of(error, recording).message
