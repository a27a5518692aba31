"""An engine that serves its API on a free port, and what a caller sees of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from core.changes import Change
from core.engine import Engine
from core.model import ApiState
from core.store.workspace import Workspace

HOOK: dict[str, Any] = {
    "name": "CRM",
    "events": ["User.Created"],
    "config": {"url": "https://example.com/in"},
}


@dataclass
class Bench:
    """The API and a client of it; the client has the token."""

    engine: Engine
    api: ApiState
    client: httpx.AsyncClient
    changes: list[Change]

    @property
    def port(self) -> int:
        return httpx.URL(self.api.url).port or 0

    async def hook(self, **given: Any) -> dict[str, Any]:
        answer = await self.client.post("/hooks", json={**HOOK, **given})
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    async def raw(self, data: bytes) -> bytes:
        """What comes back for exact bytes, until the API closes the connection."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            writer.write(data)
            return await reader.read()
        finally:
            writer.close()
            await writer.wait_closed()


@asynccontextmanager
async def a_bench(folder: Path) -> AsyncIterator[Bench]:
    changes: list[Change] = []
    async with Engine.open(Workspace(folder), on_change=changes.append) as engine:
        api = await engine.start_api(port=0)
        token = {"Authorization": f"Bearer {api.token}"}
        async with httpx.AsyncClient(base_url=api.url, headers=token, trust_env=False) as client:
            yield Bench(engine, api, client, changes)


def code(answer: httpx.Response) -> tuple[int, str]:
    """Status and Logto's code of an answer that refuses."""
    return answer.status_code, answer.json()["code"]
