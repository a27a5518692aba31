"""Everything that can go wrong on the wire, in words: exceptions in, a ``Failure`` out.

No sentence holds a URL, a header or a byte of a body: they may be secret, and they are foreign.

    Undelivered            what the transport raises: an httpx.TransportError that carries its Failure
    ClosedError            the endpoint closed the connection too early
    InvalidRequestError    the request cannot be built
    UnresolvedError        the name was not even asked for
"""

import errno
import os
import socket
import ssl
from enum import StrEnum

import httpx

from core.delivery.recording import Recording
from core.http1.chunked import MalformedError
from core.model import Failure, FailureKind, Phase


class ClosedError(Exception):
    """The endpoint closed the connection before its answer was whole; the message is a full sentence."""


class InvalidRequestError(Exception):
    """The request cannot be built; the message is a full sentence, without the offending text."""


class UnresolvedError(Exception):
    """The name was not asked for, as others wait for an answer already; the message is a full sentence."""


class Undelivered(httpx.TransportError):
    """No whole answer came."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


def failure_of(error: Exception, recording: Recording) -> Failure:
    """What an exception means; a bug is raised again.

    Args:
        recording: tells phase, host and address.
    """
    kind, message = _explain(error, recording)
    notes = " ".join(note for note in recording.notes() if "sent again" in note)
    return Failure(kind=kind, phase=recording.phase, message=f"{message} {notes}".rstrip())


def _explain(error: Exception, recording: Recording) -> tuple[FailureKind, str]:
    match error:
        case MalformedError() | ClosedError() | InvalidRequestError() | UnresolvedError():
            return _OWN[type(error)], str(error)
        case ssl.SSLError():
            return FailureKind.TLS, _tls_message(error, recording)
        case socket.gaierror():
            return FailureKind.DNS, _dns_message(error, recording.host)
        case TimeoutError(errno=None):
            return FailureKind.TIMEOUT, _timeout_message(recording)
        case OSError():
            return _explain_os_error(error, recording)
        case UnicodeError():
            return FailureKind.DNS, f"{recording.host} is not a name that can be looked up."
        case _:
            return _explain_httpx(error, recording)


_OWN: dict[type[Exception], FailureKind] = {
    MalformedError: FailureKind.GARBAGE,
    ClosedError: FailureKind.CLOSED,
    InvalidRequestError: FailureKind.INVALID,
    UnresolvedError: FailureKind.DNS,
}


# --- the deadline ----------------------------------------------------------------------


def _timeout_message(recording: Recording) -> str:
    limit = recording.limit
    match recording.phase:
        case Phase.DNS:
            return f"The name {recording.host} was not resolved {limit}."
        case Phase.CONNECT:
            return f"No connection to {recording.address} came about {limit}."
        case Phase.TLS:
            return f"The TLS handshake with {recording.host} was not over {limit}."
        case Phase.SEND:
            return f"The endpoint did not take the whole request {limit}."
        case Phase.RECEIVE if recording.reader.head is None:
            return f"An answer began, but its head was not whole {limit}."
        case Phase.RECEIVE:
            size = recording.reader.body_size
            return f"An answer began, but was not whole {limit}: {size:,} bytes of its body came."
        case _:
            return f"No answer {limit}."


# --- name look-up ----------------------------------------------------------------------


class _Dns(StrEnum):
    UNKNOWN = "The name {host} is not known. Check its spelling."
    AGAIN = "The name {host} could not be looked up just now: no name server answered. Check the network."
    OTHER = "The name {host} could not be looked up."


def _dns_message(error: socket.gaierror, host: str) -> str:
    # EAI_NODATA is not everywhere.
    unknown = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))
    if error.errno in unknown:
        return _Dns.UNKNOWN.format(host=host)
    return (_Dns.AGAIN if error.errno == socket.EAI_AGAIN else _Dns.OTHER).format(host=host)


# --- TLS -------------------------------------------------------------------------------

# Source: openssl/x509_vfy.h, X509_V_ERR_*.
_CERTIFICATE = {
    9: "The certificate of {host} is not valid yet.",
    10: "The certificate of {host} has expired.",
    18: "The certificate of {host} is self-signed: no authority this machine knows stands behind it.",
    19: "The certificate of {host} was issued by a private authority, which this machine does not know.",
    20: "The certificate of {host} was issued by an authority that this machine does not know,"
    " or the endpoint does not send the certificates in between.",
    21: "The certificate of {host} was issued by an authority that this machine does not know,"
    " or the endpoint does not send the certificates in between.",
    23: "The certificate of {host} has been revoked.",
    26: "The certificate of {host} is not meant for servers.",
    62: "The certificate of the endpoint is made out to another name than {host}.",
    64: "The certificate of the endpoint is not made out to the address {host}.",
}

_HANDSHAKE = {
    "WRONG_VERSION_NUMBER": "{address} does not speak TLS. Try http:// instead of https://.",
    "RECORD_LAYER_FAILURE": "{address} does not speak TLS. Try http:// instead of https://.",
    "HTTP_REQUEST": "{address} does not speak TLS. Try http:// instead of https://.",
    "UNSUPPORTED_PROTOCOL": "{host} speaks only versions of TLS that are too old.",
    "TLSV1_ALERT_PROTOCOL_VERSION": "{host} accepts none of the TLS versions offered, 1.2 and newer.",
    "NO_SHARED_CIPHER": "{host} accepts none of the ciphers offered.",
    "SSLV3_ALERT_HANDSHAKE_FAILURE": "{host} broke off the TLS handshake: it accepts nothing offered.",
    "TLSV1_UNRECOGNIZED_NAME": "The endpoint does not know itself under the name {host}.",
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": "{host} asks for a client certificate, and none was sent.",
    "SSLV3_ALERT_BAD_CERTIFICATE": "{host} asks for a client certificate, and none it accepts was sent.",
    "UNEXPECTED_EOF_WHILE_READING": "{host} closed the connection inside TLS, without the proper end.",
}


def _tls_message(error: ssl.SSLError, recording: Recording) -> str:
    names = {"host": recording.host, "address": recording.address}
    if isinstance(error, ssl.SSLCertVerificationError):
        known = _CERTIFICATE.get(error.verify_code)
        if known is not None:
            return known.format(**names)
        return f"The certificate of {recording.host} is not accepted: {error.verify_message}."
    given: str | None = getattr(error, "reason", None)  # missing from an error made by hand
    known = _HANDSHAKE.get(given or "")
    if known is not None:
        return known.format(**names)
    reason = (given or "no reason given").replace("_", " ").lower()
    return f"The TLS connection with {recording.host} failed: {reason}."


# --- the operating system --------------------------------------------------------------

_NO_HANDLES = frozenset((errno.EMFILE, errno.ENFILE))
_FORBIDDEN = frozenset((errno.EACCES, errno.EPERM))


def _explain_os_error(error: OSError, recording: Recording) -> tuple[FailureKind, str]:
    where = recording.address or recording.host
    match error:
        case ConnectionRefusedError():
            return FailureKind.REFUSED, f"{where} refused the connection: nothing listens there."
        case ConnectionResetError() | ConnectionAbortedError() | BrokenPipeError():
            return FailureKind.RESET, _reset_message(where, recording)
        case TimeoutError():
            return FailureKind.TIMEOUT, f"{where} stopped responding, and the system gave the connection up."
        case OSError(errno=code) if code in _NO_HANDLES:
            return (
                FailureKind.UNREACHABLE,
                "This machine has too many files and connections open for another one.",
            )
        case OSError(errno=code) if code in _FORBIDDEN:
            return FailureKind.UNREACHABLE, f"This machine does not allow a connection to {where}."
        case _:
            reason = os.strerror(error.errno) if error.errno else "no reason given"
            return FailureKind.UNREACHABLE, f"{where} cannot be reached: {reason}."


def _reset_message(where: str, recording: Recording) -> str:
    match recording.phase:
        case Phase.TLS:
            return f"{where} broke off the connection during the TLS handshake."
        case Phase.SEND:
            return f"{where} broke off the connection before it had taken the whole request."
        case Phase.RECEIVE:
            return f"{where} broke off the connection in the middle of its answer."
        case _:
            return f"{where} broke off the connection without an answer."


# --- httpx -----------------------------------------------------------------------------

_HTTPX: dict[type[Exception], tuple[FailureKind, str]] = {
    httpx.InvalidURL: (FailureKind.INVALID, "The URL is not well formed."),
    httpx.UnsupportedProtocol: (FailureKind.INVALID, "Only http:// and https:// URLs can be called."),
    httpx.LocalProtocolError: (FailureKind.INVALID, "The request breaks the rules of HTTP and was not sent."),
    httpx.ConnectTimeout: (FailureKind.TIMEOUT, "No connection came about in time."),
    httpx.ReadTimeout: (FailureKind.TIMEOUT, "No answer came in time."),
    httpx.WriteTimeout: (FailureKind.TIMEOUT, "The endpoint did not take the request in time."),
    httpx.PoolTimeout: (FailureKind.TIMEOUT, "No connection became free in time."),
    httpx.TimeoutException: (FailureKind.TIMEOUT, "The exchange was not over in time."),
    httpx.ConnectError: (FailureKind.UNREACHABLE, "The endpoint cannot be reached."),
    httpx.ReadError: (FailureKind.RESET, "The connection broke while the answer was awaited."),
    httpx.WriteError: (FailureKind.RESET, "The connection broke while the request was sent."),
    httpx.CloseError: (FailureKind.RESET, "The connection broke while it was closed."),
    httpx.NetworkError: (FailureKind.RESET, "The connection broke."),
    httpx.ProxyError: (FailureKind.UNREACHABLE, "The proxy did not let the request through."),
    httpx.RemoteProtocolError: (FailureKind.GARBAGE, "The answer breaks the rules of HTTP."),
    httpx.ProtocolError: (FailureKind.GARBAGE, "The exchange broke the rules of HTTP."),
    httpx.DecodingError: (FailureKind.GARBAGE, "The body of the answer is not coded as its head says."),
    httpx.TooManyRedirects: (FailureKind.GARBAGE, "The endpoint redirected too often."),
    httpx.TransportError: (FailureKind.RESET, "The exchange broke off."),
}


def _explain_httpx(error: Exception, recording: Recording) -> tuple[FailureKind, str]:
    """From the system's own reason where httpx wraps one, else from the kind of its exception."""
    known = _HTTPX.get(type(error))
    if known is None:
        raise error
    cause = error.__cause__
    return _explain(cause, recording) if isinstance(cause, OSError) else known
