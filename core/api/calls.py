"""The nine calls: what each reads, does and answers.

Source: Logto webhook reference, sections 3, 9, 10 and 11.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol

from core.api.body import read_body
from core.api.message import Reply, Request
from core.api.paging import page_fields
from core.api.refusal import (
    RefusedError,
    endpoint_refused,
    endpoint_silent,
    no_such_call,
    nothing_to_delete,
    nothing_to_update,
    other_method,
    refused_input,
    unknown,
)
from core.catalogue.js_json import Json
from core.clock import Now
from core.content import decode, response_body
from core.errors import NotFoundError
from core.headers import Headers
from core.logto.delivery_log import log_row
from core.logto.hook_object import changed_by, from_logto, tested_by, to_logto
from core.logto.log_query import LogQuery, read_query
from core.logto.problem import Problem
from core.model import Attempt, Hook, HookDraft, Tested
from core.store.reader import Reader

# As much of a test's answer as is handed on: what an attempt keeps by default.
ANSWER_LIMIT = 5 * 1024 * 1024
_YES = frozenset(("true", "1", "yes"))
_BLANK = HookDraft(name="", events=(), url="")


class Workbench(Protocol):
    """What the calls work with: the engine."""

    @property
    def reader(self) -> Reader: ...

    async def take_hook(self, draft: HookDraft) -> Hook:
        """Store a new hook as Logto takes it: neither name nor endpoint nor headers are checked."""
        ...

    async def change_hook(self, hook_id: str, draft: HookDraft) -> Hook:
        """Store a hook anew, checked as little. ``NotFoundError``."""
        ...

    async def delete_hook(self, hook_id: str) -> None: ...

    async def rotate_key(self, hook_id: str, *, grace_s: float = 0.0) -> Hook: ...

    async def test_hook(
        self, hook_id: str, draft: HookDraft, events: tuple[str, ...], *, true_bodies: bool = False
    ) -> tuple[Tested, ...]: ...


Call = Callable[[Request, str], Awaitable[Reply]]
"""Carries out a call; the text is the id in its path, empty where there is none. Raises ``RefusedError``."""


class Calls:
    """Carries out calls on a workspace."""

    def __init__(self, workbench: Workbench, now: Now) -> None:
        self._workbench = workbench
        self._reader = workbench.reader
        self._now = now
        # ``*`` stands for an id.
        self._calls: Mapping[tuple[str, ...], Mapping[str, Call]] = {
            ("hooks",): {"GET": self._hooks, "POST": self._create},
            ("hooks", "*"): {"GET": self._hook, "PATCH": self._change, "DELETE": self._delete},
            ("hooks", "*", "signing-key"): {"PATCH": self._renew_key},
            ("hooks", "*", "test"): {"POST": self._test},
            ("hooks", "*", "recent-logs"): {"GET": self._recent_logs},
            ("logs", "*"): {"GET": self._log},
        }

    async def answer(self, request: Request) -> Reply:
        """Carry out the call that the request names. ``RefusedError`` where it is refused."""
        steps = request.steps
        pattern = tuple("*" if place == 1 else step for place, step in enumerate(steps))
        some_id = steps[1] if len(steps) > 1 else ""
        by_method = self._calls.get(pattern)
        if by_method is None or "" in steps:
            raise no_such_call()
        call = by_method.get("GET" if request.method == "HEAD" else request.method)
        if call is None:
            raise other_method(tuple(by_method))
        return await call(request, some_id)

    # hooks

    async def _hooks(self, request: Request, _: str) -> Reply:
        hooks = await self._reader.hooks()
        fields: Headers = ()
        asked = {name: value for name, value in request.query.items() if name in ("page", "page_size")}
        if asked:
            page = _query("", asked, self._now)
            fields = page_fields(request, len(hooks), page=page.page, page_size=page.page_size)
            hooks = hooks[page.offset : page.offset + page.page_size]
        with_stats = request.query.get("includeExecutionStats", "").lower() in _YES
        return Reply(200, await self._objects(hooks, with_stats=with_stats), fields)

    async def _hook(self, request: Request, hook_id: str) -> Reply:
        hook = await self._found(hook_id)
        with_stats = bool(request.query.get("includeExecutionStats"))
        return Reply(200, (await self._objects([hook], with_stats=with_stats))[0])

    async def _create(self, request: Request, _: str) -> Reply:
        read = from_logto(read_body(request))
        if read.problems:
            raise refused_input(read.problems)
        return Reply(201, to_logto(await self._workbench.take_hook(read.draft)))

    async def _change(self, request: Request, hook_id: str) -> Reply:
        value = read_body(request)
        hook = await self._hook_or_none(hook_id)
        read = changed_by(value, hook or _BLANK)
        if read.problems:
            raise refused_input(read.problems)
        if hook is None:
            raise nothing_to_update("hook")
        return Reply(200, to_logto(await self._workbench.change_hook(hook_id, read.draft)))

    async def _delete(self, _: Request, hook_id: str) -> Reply:
        try:
            await self._workbench.delete_hook(hook_id)
        except NotFoundError:
            raise nothing_to_delete() from None
        return Reply(204)

    async def _renew_key(self, _: Request, hook_id: str) -> Reply:
        try:
            return Reply(200, to_logto(await self._workbench.rotate_key(hook_id)))
        except NotFoundError:
            raise nothing_to_update("hook") from None

    async def _test(self, request: Request, hook_id: str) -> Reply:
        value = read_body(request)
        hook = await self._hook_or_none(hook_id)
        read = tested_by(value, hook or _BLANK)
        if read.problems:
            raise refused_input(read.problems)
        if hook is None:
            raise unknown("hook", hook_id)
        for tested in await self._workbench.test_hook(hook_id, read.draft, read.draft.events):
            if not tested.attempt.succeeded:
                raise await asyncio.to_thread(_test_failed, tested.attempt)
        return Reply(204)

    # the log

    async def _recent_logs(self, request: Request, hook_id: str) -> Reply:
        query = _query(hook_id, request.query, self._now)
        total = await self._reader.log_total(query)
        logged = [await self._logged(row.id) for row in await self._reader.log_page(query)]
        rows: list[Json] = [row for row in logged if row is not None]
        return Reply(200, rows, page_fields(request, total, page=query.page, page_size=query.page_size))

    async def _log(self, _: Request, log_id: str) -> Reply:
        logged = await self._logged(log_id)
        if logged is None:
            raise unknown("log", log_id)
        return Reply(200, logged)

    async def _logged(self, delivery_id: str) -> dict[str, Json] | None:
        try:
            delivery = await self._reader.delivery(delivery_id)
        except NotFoundError:  # deleted, perhaps a moment ago
            return None
        # In a thread, like what a test came to: what an endpoint sent may take its time to be read.
        return await asyncio.to_thread(log_row, delivery)

    # what several need

    async def _found(self, hook_id: str) -> Hook:
        hook = await self._hook_or_none(hook_id)
        if hook is None:
            raise unknown("hook", hook_id)
        return hook

    async def _hook_or_none(self, hook_id: str) -> Hook | None:
        try:
            return await self._reader.hook(hook_id)
        except NotFoundError:
            return None

    async def _objects(self, hooks: list[Hook], *, with_stats: bool) -> list[Json]:
        if not with_stats:
            return [to_logto(hook) for hook in hooks]
        stats = await self._reader.stats([hook.id for hook in hooks], self._now())
        return [to_logto(hook, stats[hook.id]) for hook in hooks]


def _query(hook_id: str, given: Mapping[str, str], now: Now) -> LogQuery:
    query = read_query(hook_id, given, now=now())
    if isinstance(query, Problem):
        raise refused_input([query], what="query")
    return query


def _test_failed(attempt: Attempt) -> RefusedError:
    """What the first test that failed came to. A 2xx that was cut off is no answer."""
    response = attempt.response
    if response is not None and not 200 <= response.status <= 299:
        content = decode(response_body(response), response.headers, limit=ANSWER_LIMIT)
        return endpoint_refused(response.status, content.data.decode("utf-8", "replace"))
    return endpoint_silent("No answer came." if attempt.failure is None else attempt.failure.message)
