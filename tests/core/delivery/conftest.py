"""Every wire test runs on both loops: asyncio's own and, where there is one, uvloop."""

import asyncio
import importlib.util
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio

from core.delivery.transport import RecordingTransport


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    factories: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {"asyncio": asyncio.new_event_loop}
    if importlib.util.find_spec("uvloop") is not None:
        import uvloop

        factories["uvloop"] = uvloop.new_event_loop
    return factories


@pytest_asyncio.fixture
async def transport() -> AsyncIterator[RecordingTransport]:
    wire = RecordingTransport()
    yield wire
    await wire.aclose()
