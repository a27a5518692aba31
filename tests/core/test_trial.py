"""Test sends: what goes out for a draft, and that nothing of it stays."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from core import model, trial
from core.clock import to_ms
from core.engine import Engine
from core.errors import FieldError, HookError, InputError, NotFoundError
from core.headers import first
from core.logto.sending import sign_logto
from core.model import Answer, Attempt, Covers, HookDraft, Order, RetryPolicy, retry_policy
from core.signing import new_secret
from core.signing.scheme import Scheme
from core.store.workspace import Workspace
from core.trial import carry_out, signing_anew, stand_in, trial_orders
from tests.facts import KEY, NOW, a_hook, an_attempt, an_order

DRAFT = HookDraft(
    name="",
    events=(),
    url="http://127.0.0.1:1/in",
    headers=(("X-Team", "a"),),
    retry=retry_policy(1),
    timeout_s=3.0,
    timeout_covers=Covers.HEAD,
    redirects=4,
)


def orders(*events: str, true_bodies: bool = False) -> dict[str, Order]:
    return trial_orders(a_hook(), DRAFT, events, true_bodies=true_bodies, now=NOW)


def test_a_test_goes_where_the_draft_says_with_the_key_of_the_hook() -> None:
    """URL, headers, retries, timeout and redirects are the form's; id and key are the stored ones."""
    order = orders("PostSignIn")["PostSignIn"]

    assert order.url == DRAFT.url
    assert ("x-team", "a") in order.headers
    assert ("logto-signature-sha-256", sign_logto(KEY, order.body)) in order.headers
    assert (order.retry, order.timeout_s, order.timeout_covers) == (DRAFT.retry, 3.0, Covers.HEAD)
    assert order.redirects == 4
    assert json.loads(order.body)["hookId"] == a_hook().id


def test_an_event_named_twice_is_sent_once() -> None:
    """In the order in which they were named first."""
    assert ["PostSignIn", "User.Created"] == list(orders("PostSignIn", "User.Created", "PostSignIn"))


def test_true_bodies_are_those_of_the_event() -> None:
    """The hook's id is their last key; Logto's fake ones have it second."""
    true, fake = (orders("User.Created", true_bodies=true)["User.Created"].body for true in (True, False))

    assert list(json.loads(true))[-1] == "hookId"
    assert json.loads(true)["data"]["primaryEmail"]
    assert list(json.loads(fake))[:2] == ["event", "hookId"]
    assert json.loads(fake)["data"] == {"result": "success"}


def test_a_hook_that_is_not_saved_yet_is_tested_with_a_key_made_up() -> None:
    """Signed all the same, and not twice with the same key."""
    first, second = (
        trial_orders(stand_in(DRAFT, now=NOW), DRAFT, ("PostSignIn",), true_bodies=False, now=NOW)[
            "PostSignIn"
        ]
        for _ in range(2)
    )

    assert first.headers[0][0] == "logto-signature-sha-256"
    assert first.headers[0] != second.headers[0]


async def test_the_loop_goes_on_while_a_key_is_made_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An RSA key takes a tenth of a second and more, and deliveries are timed meanwhile."""
    loop_went_on = threading.Event()

    def slowly(scheme: Scheme) -> str:
        assert loop_went_on.wait(10), "the loop was held"
        return new_secret(scheme)

    monkeypatch.setattr(trial, "new_secret", slowly)
    draft = msgspec.structs.replace(DRAFT, scheme="paypal", retry=RetryPolicy(delays_s=()))
    async with Engine.open(Workspace(tmp_path)) as engine:
        testing = asyncio.create_task(engine.test_hook("", draft, ("PostSignIn",)))
        await asyncio.sleep(0)  # it begins
        loop_went_on.set()
        await testing


@pytest.mark.parametrize(
    ("events", "changes", "kind"),
    [
        pytest.param((), {}, FieldError, id="no event"),
        pytest.param(("PostSignin",), {}, InputError, id="an unknown event"),
        pytest.param(("PostSignIn",), {"timeout_s": 1e9}, FieldError, id="a timeout that never ends"),
        pytest.param(
            ("PostSignIn",), {"retry": RetryPolicy(delays_s=(1e9,))}, FieldError, id="a pause that never ends"
        ),
    ],
)
def test_what_would_never_end_is_refused(
    events: tuple[str, ...], changes: dict[str, object], kind: type[HookError]
) -> None:
    """A URL is no such thing: it fails by itself."""
    draft = msgspec.structs.replace(DRAFT, **changes)

    with pytest.raises(kind):
        trial_orders(stand_in(draft, now=NOW), draft, events, true_bodies=False, now=NOW)


class Answers:
    """An exchange that answers from a list, and notes what it was asked."""

    def __init__(self, *statuses: int) -> None:
        self._statuses = iter(statuses)
        self.numbers: list[int] = []

    async def __call__(self, order: Order, *, number: int, repeats: bool) -> Attempt:
        self.numbers.append(number)
        return an_attempt(next(self._statuses), number=number)


async def test_retries_are_the_drafts_and_the_last_attempt_counts() -> None:
    """As in a delivery, with the decision in words."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    exchange = Answers(500, 503, 200)
    [tested] = await carry_out(exchange, {"PostSignIn": an_order(body=b"{}")}, sleep=sleep)

    assert (exchange.numbers, pauses) == ([1, 2, 3], [0.3, 0.6])
    assert (tested.event, tested.body, tested.attempt.number, tested.attempt.succeeded) == (
        "PostSignIn",
        b"{}",
        3,
        True,
    )
    assert tested.attempt.decision.startswith("Delivered.")


async def test_all_are_under_way_at_once() -> None:
    """None waits for another: here none ends before all have begun."""
    begun: set[str] = set()
    all_begun = asyncio.Event()

    async def exchange(order: Order, *, number: int, repeats: bool) -> Attempt:
        begun.add(order.url)
        if len(begun) == 15:
            all_begun.set()
        await all_begun.wait()
        return an_attempt()

    tested = await carry_out(exchange, {str(n): an_order(url=f"http://a.test/{n}") for n in range(15)})

    assert [str(n) for n in range(15)] == [each.event for each in tested]


# --- through the engine ----------------------------------------------------------------


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    async with Engine.open(Workspace(tmp_path)) as engine:
        await engine.start_receiver(port=0)
        yield engine


async def tried(engine: Engine, **changes: object) -> tuple[model.Tested, ...]:
    url = (await engine.receiver_state()).url + "/hook"
    hook = await engine.create_hook(HookDraft(name="CRM", events=("PostSignIn",), url=url, enabled=False))
    draft = msgspec.structs.replace(DRAFT, url=url, **changes)
    return await engine.test_hook(hook.id, draft, ("PostSignIn", "User.Created"))


async def test_a_test_reaches_the_endpoint_and_is_recorded_nowhere(engine: Engine) -> None:
    """Works while the hook is off; no delivery, no attempt, no figure. The receiver sees it as any other request."""
    tested = await tried(engine)

    counts = await engine.reader.counts()
    captures = await engine.reader.capture_rows(await engine.reader.capture_seqs())
    assert [each.attempt.succeeded for each in tested] == [True, True]
    assert (counts["deliveries"], counts["captures"]) == (0, 2)
    assert {row.verdict for row in captures} == {"valid"}


async def test_an_answer_that_is_no_2xx_is_shown_as_it_is(engine: Engine) -> None:
    """With its body and its times."""
    await engine.set_answer(Answer(status=418, body=b"short and stout"))

    tested = await tried(engine)

    response = tested[0].attempt.response
    assert response is not None
    assert (response.status, response.received[response.body_start :]) == (418, b"short and stout")
    assert tested[0].attempt.timeline.end > 0


async def test_an_unknown_hook_is_refused(engine: Engine) -> None:
    with pytest.raises(NotFoundError):
        await engine.test_hook("none", DRAFT, ("PostSignIn",))


async def test_a_url_that_cannot_be_called_is_a_failed_attempt(engine: Engine) -> None:
    """The form has its own sentence for it; the engine needs none."""
    [tested] = await engine.test_hook("", msgspec.structs.replace(DRAFT, url="no url"), ("PostSignIn",))

    assert tested.attempt.failure is not None
    assert tested.attempt.failure.kind == "invalid"
    assert to_ms(tested.attempt.started_at)


async def test_a_retry_of_a_test_is_signed_anew() -> None:
    """What signs a time has the time of each attempt; the message's id stays."""
    hook = a_hook(scheme="svix", signing_key="whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0")
    draft = msgspec.structs.replace(DRAFT, scheme="svix", retry=retry_policy(1, first_pause_s=0.0))
    [order] = trial_orders(hook, draft, ("PostSignIn",), true_bodies=False, now=NOW).values()
    sent: list[Order] = []

    async def exchange(order: Order, *, number: int, repeats: bool) -> Attempt:
        sent.append(order)
        return an_attempt(500, number=number)

    anew = signing_anew(exchange, hook, draft, now=lambda: NOW + timedelta(minutes=1))
    await carry_out(anew, {"PostSignIn": order})

    times = [first(each.headers, "svix-timestamp") for each in sent]
    ids = [first(each.headers, "svix-id") for each in sent]
    assert times == [str(int(NOW.timestamp())), str(int(NOW.timestamp()) + 60)]
    assert ids[0] == ids[1]
