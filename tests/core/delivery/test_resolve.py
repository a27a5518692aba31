import socket
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from core.clock import monotonic_ns
from core.delivery.names import Address
from core.delivery.recording import Recording
from core.delivery.resolve import try_addresses


@pytest.fixture
def recording() -> Recording:
    return Recording(method="POST", timeout_s=2.0, response_limit=10, monotonic=monotonic_ns)


@pytest.fixture
def live() -> Iterator[Address]:
    """An address that takes connections."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield socket.AF_INET, ("127.0.0.1", server.getsockname()[1])


@pytest.fixture
def closed() -> Iterator[Address]:
    """An address that refuses connections."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield socket.AF_INET, ("127.0.0.1", taken.getsockname()[1])


@pytest.fixture
def dead() -> Iterator[Address]:
    """An address that never answers: its queue is full."""
    with ExitStack() as stack:
        server = stack.enter_context(socket.socket())
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(4):
            client = stack.enter_context(socket.socket())
            client.settimeout(0)
            client.connect_ex(server.getsockname())
        yield socket.AF_INET, server.getsockname()


async def test_the_next_address_is_tried(recording: Recording, closed: Address, live: Address) -> None:
    """An address that refuses leads to the next; both tries are on record."""
    (await try_addresses([closed, live], recording)).close()

    first, second = recording.timeline().connects
    assert f"127.0.0.1:{closed[1][1]!r}" == first.address
    assert first.problem is not None
    assert second.problem is None
    assert second.end_ns == recording.connect_end


async def test_a_dead_address_gets_its_share(live: Address, dead: Address) -> None:
    """An address that never answers does not eat the deadline."""
    recording = Recording(method="POST", timeout_s=0.4, response_limit=10, monotonic=monotonic_ns)
    (await try_addresses([dead, live], recording)).close()

    first, second = recording.timeline().connects
    assert "No answer in its share of the time." == first.problem
    assert second.problem is None


async def test_the_telling_error_is_raised(recording: Recording, closed: Address) -> None:
    """Where no address takes the connection, a refusal says more than a missing route."""
    unreachable: Address = (socket.AF_INET, ("224.0.0.1", 9))  # a group, to which TCP never connects
    with pytest.raises(ConnectionRefusedError):
        await try_addresses([unreachable, closed], recording)

    assert f"127.0.0.1:{closed[1][1]!r}" == recording.address
