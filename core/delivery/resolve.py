"""From a name to a connected socket: look it up, then try address by address. Every try is recorded."""

import asyncio
import errno
import ipaddress
import socket

from core.delivery.connection import address_text
from core.delivery.names import Address, Names
from core.delivery.recording import Recording

# Names with more addresses than this exist; nobody waits for the seventeenth.
ADDRESS_LIMIT = 16

_NO_ROUTE = frozenset((errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT))


async def connect(host: str, port: int, recording: Recording, names: Names) -> socket.socket:
    """A socket connected to an endpoint. Raises ``OSError``, and what ``names`` raises."""
    return await try_addresses(await _look_up(host, port, recording, names), recording)


async def try_addresses(addresses: list[Address], recording: Recording) -> socket.socket:
    """A socket connected to the first address that takes the connection.

    A dead address gets no more than its share of the time left. Raises ``OSError``: the most
    telling of those of the single addresses.
    """
    problems: list[tuple[str, OSError]] = []
    for place, address in enumerate(addresses):
        share = len(addresses) - place
        recording.begin_try(address_text(address[1]))
        try:
            async with asyncio.timeout(recording.left_s() / share if share > 1 else None):
                sock = await _connect(address)
        except OSError as error:
            problem = os_problem(error)
            recording.end_try(problem)
            problems.append((recording.address, error))
        else:
            recording.end_try()
            return sock
    recording.address, telling = next(
        (tried for tried in problems if tried[1].errno not in _NO_ROUTE), problems[0]
    )
    raise telling


def os_problem(error: OSError) -> str:
    """Why an address did not connect, in a few words and a full stop."""
    if isinstance(error, TimeoutError) and error.errno is None:
        return "No answer in its share of the time."
    return f"{error.strerror or 'No reason given'}."


async def _look_up(host: str, port: int, recording: Recording, names: Names) -> list[Address]:
    """The addresses of a name, in the system's order. A literal address is not looked up."""
    literal = _literal(host, port)
    if literal is not None:
        return [literal]
    recording.dns_start = recording.elapsed()
    found = await names.addresses(host, port)
    recording.dns_end = recording.elapsed()
    return list(dict.fromkeys(found))[:ADDRESS_LIMIT]


def _literal(host: str, port: int) -> Address | None:
    try:
        version = ipaddress.ip_address(host).version
    except ValueError:
        return None
    return (socket.AF_INET, (host, port)) if version == 4 else (socket.AF_INET6, (host, port, 0, 0))


async def _connect(address: Address) -> socket.socket:
    family, where = address
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.settimeout(0)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await asyncio.get_running_loop().sock_connect(sock, where)
    except BaseException:
        sock.close()
        raise
    return sock
