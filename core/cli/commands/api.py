"""``api``: the Management API, served in the foreground; where it is, and its token."""

import asyncio
from argparse import Namespace
from contextlib import suppress
from urllib.parse import urlsplit

from core.cli.output import note, put_json, put_json_line, screen
from core.cli.session import working
from core.cli.sheet import MASK, put_fields
from core.model import ApiState

# On this machine whoever listens answers at once.
PATIENCE_S = 2.0


async def serve(arguments: Namespace) -> int:
    """Serve until interrupted."""
    async with working(arguments) as engine:
        state = await engine.serve_api(arguments.port)
        if arguments.json:
            put_json_line({"listening": {"url": state.url, "token": state.token}})
        else:
            token = state.token if arguments.reveal else f"{MASK} (hookbench api status --reveal shows it)"
            note(f"Serving the Management API at {state.url}; Ctrl+C ends it.\nToken: {token}")
        await asyncio.get_running_loop().create_future()
    return 0


async def status(arguments: Namespace) -> int:
    """Say where it is served, or would be."""
    async with working(arguments) as engine:
        state = await engine.api_state()
    answers = await _answers(state.url)
    if arguments.json:
        put_json({"url": state.url, "listening": answers, "token": state.token or None})
        return 0
    put_fields(
        screen(),
        ("URL", state.url),
        ("served", "yes" if answers else "no"),
        ("token", _token_text(state, reveal=arguments.reveal)),
    )
    return 0


async def renew_token(arguments: Namespace) -> int:
    """Make a new token."""
    async with working(arguments) as engine:
        state = await engine.renew_api_token()
    if arguments.json:
        put_json({"url": state.url, "token": state.token})
    else:
        put_fields(screen(), ("URL", state.url), ("token", state.token))
    return 0


def _token_text(state: ApiState, *, reveal: bool) -> str:
    if not state.token:
        return "none yet: it is made when the API is served for the first time"
    return state.token if reveal else f"{MASK}  (--reveal shows it)"


async def _answers(url: str) -> bool:
    """Whether our API answers there, and not another program. The token is not sent: it may be another program."""
    from core.api.message import SERVER

    parts = urlsplit(url)
    with suppress(OSError, TimeoutError):
        async with asyncio.timeout(PATIENCE_S):
            reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
            try:
                head = f"GET {parts.path}/hooks HTTP/1.1\r\nHost: {parts.netloc}\r\nConnection: close\r\n\r\n"
                writer.write(head.encode())
                return f"\r\nServer: {SERVER}\r\n".encode() in await reader.read(2048)
            finally:
                writer.close()
    return False
