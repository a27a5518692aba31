"""Hooks sign as anyone, over real sockets: what the receiver says of it, what a retry and a replay carry."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from core.clock import utc_now
from core.engine import Engine
from core.errors import FieldError
from core.headers import first
from core.model import Answer, Capture, Delivery, Hook, HookDraft, Outcome, retry_policy
from core.signing import find_scheme, new_secret
from core.store.workspace import Workspace
from core.verdict import SchemeOptions

EVENT = "User.Created"
PAYLOAD = b'{"event": "User.Created", "data": {"name": "Zo\xc3\xab"}}'


class Clock:
    """The wall clock, and what it is set forward by: once, or a step at every look."""

    def __init__(self, step: timedelta = timedelta()) -> None:
        self.ahead = timedelta()
        self._step = step

    def __call__(self) -> datetime:
        self.ahead += self._step
        return utc_now() + self.ahead


class Bench:
    """An engine with its receiver on."""

    def __init__(self, engine: Engine, url: str) -> None:
        self.engine = engine
        self.url = url

    async def hook(self, scheme: str, *, key: str = "", **decided: object) -> Hook:
        draft = {"name": scheme, "events": (EVENT,), "url": f"{self.url}/in?a=1&b=%20", "scheme": scheme}
        return await self.engine.create_hook(HookDraft(**{**draft, **decided}), signing_key=key)  # type: ignore[arg-type]

    async def fire(self) -> tuple[Delivery, list[Capture]]:
        fired = await self.engine.trigger(EVENT, PAYLOAD)
        assert not fired.skipped
        return await self.over(fired.delivery_ids[0])

    async def over(self, delivery_id: str) -> tuple[Delivery, list[Capture]]:
        await self.engine.settled([delivery_id])
        delivery = await self.engine.reader.delivery(delivery_id)
        rows = await self.engine.reader.captures_of(delivery)
        return delivery, [await self.engine.reader.capture(row.id) for row in rows.values()]


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with Engine.open(Workspace(tmp_path)) as engine:
        state = await engine.start_receiver(port=0)
        yield Bench(engine, state.url)


@pytest.mark.parametrize(
    "scheme",
    [
        "logto", "standard-webhooks", "svix", "clerk", "gitlab-signing", "gitlab-token", "stripe", "github",
        "github-sha1", "bitbucket", "meta", "intercom", "shopify", "slack", "zoom", "twilio", "sendgrid", "discord",
        "workos", "paddle", "square", "typeform", "calendly", "hubspot-v1", "hubspot-v2", "hubspot-v3", "dropbox",
        "zendesk", "contentful", "xero", "line", "http-message-signatures", "content-digest", "notion", "box",
        "docusign", "razorpay", "pagerduty", "twitch", "convoy", "hook0", "outpost", "woocommerce",
    ],
)  # fmt: skip
async def test_a_hook_signs_as_anyone_and_the_receiver_agrees(bench: Bench, scheme: str) -> None:
    """A key made for the scheme signs what is sent, and the receiver finds it valid."""
    hook = await bench.hook(scheme)

    delivery, [capture] = await bench.fire()

    assert delivery.row.outcome is Outcome.DELIVERED
    assert capture.verdict is not None
    assert (capture.verdict.valid, capture.verdict.scheme, capture.verdict.hook_id) == (
        True,
        scheme,
        hook.id,
    ), capture.verdict.explanation
    # A token is all that its scheme sends.
    assert scheme == "gitlab-token" or hook.signing_key not in repr(delivery.order)


@pytest.mark.parametrize(
    "scheme", ["standard-webhooks", "stripe", "slack", "discord", "hubspot-v3", "sendgrid"]
)
async def test_a_retry_is_signed_anew_at_its_own_time(tmp_path: Path, scheme: str) -> None:
    """Each attempt signs the time it is sent; the id stays; and each is valid where it arrives."""
    clock = Clock(step=timedelta(seconds=10))
    async with Engine.open(Workspace(tmp_path), now=clock) as engine:
        bench = Bench(engine, (await engine.start_receiver(port=0)).url)
        await engine.set_answer(Answer(status=500))
        hook = await bench.hook(scheme, retry=retry_policy(1, first_pause_s=0.001))
        fired = await engine.trigger(EVENT, PAYLOAD)
        delivery, _ = await bench.over(fired.delivery_ids[0])
        seqs = await engine.reader.capture_seqs()
        captures = [await engine.reader.capture(row.id) for row in await engine.reader.capture_rows(seqs)]

    # Not whether they are valid: the receiver's clock is another.
    verdicts = [capture.verdict for capture in reversed(captures) if capture.verdict is not None]
    assert [verdict.fits for verdict in verdicts] == [True, True]
    times = [verdict.signed_at or 0.0 for verdict in verdicts]
    assert times[1] - times[0] >= 10
    id_header = find_scheme(hook.scheme).id_header
    if id_header:
        sent = [first(attempt.request.headers, id_header) for attempt in delivery.attempts]
        assert sent == [delivery.row.id, delivery.row.id]


async def test_during_a_rotation_both_keys_sign_where_there_is_room(bench: Bench) -> None:
    """The old and the new key each make an entry, so that a receiver with either of them agrees."""
    hook = await bench.hook("standard-webhooks")
    await bench.engine.rotate_key(hook.id, grace_s=3600)

    delivery, [capture] = await bench.fire()

    signatures = (first(delivery.attempts[0].request.headers, "webhook-signature") or "").split(" ")
    assert len(signatures) == 2
    assert capture.verdict is not None
    assert capture.verdict.valid


async def test_a_replay_carries_what_was_sent_or_a_fresh_time_with_the_same_id(bench: Bench) -> None:
    """As recorded: byte for byte; re-signed: the message once more, with its own id."""
    await bench.hook("svix")
    delivery, [capture] = await bench.fire()

    _, [same] = await bench.over(await bench.engine.replay(delivery.row.id))
    again, [signed] = await bench.over(await bench.engine.replay(delivery.row.id, resign=True))

    assert same.received == capture.received
    assert first(signed.headers, "svix-id") == delivery.row.id
    assert again.row.id != delivery.row.id
    assert signed.verdict is not None
    assert signed.verdict.valid


async def test_twilio_puts_a_digest_into_the_url(bench: Bench) -> None:
    """What is sent as JSON carries the body's digest in the URL, and the hook is still found by it."""
    hook = await bench.hook("twilio")

    _, [capture] = await bench.fire()

    assert "bodySHA256=" in capture.row.target
    assert capture.row.hook_id in ("", hook.id)
    assert capture.verdict is not None
    assert capture.verdict.valid


@pytest.mark.parametrize(
    ("scheme", "key", "field"),
    [
        pytest.param("stripe2", "", "scheme", id="no such scheme"),
        pytest.param("standard-webhooks", "whsec_!!", "signing_key", id="no base64"),
        pytest.param("discord", "abc", "signing_key", id="no seed"),
        pytest.param("paypal", "secret", "signing_key", id="no PEM"),
        pytest.param("stripe", "two\nlines", "signing_key", id="a line break"),
    ],
)
async def test_a_key_that_cannot_sign_is_refused_in_words(
    bench: Bench, scheme: str, key: str, field: str
) -> None:
    """The sentence names the field and never the key."""
    with pytest.raises(FieldError) as raised:
        await bench.hook(scheme, key=key)

    assert raised.value.field == field
    assert not key or key not in str(raised.value)


async def test_another_scheme_wants_another_key(bench: Bench) -> None:
    """Editing a hook to a scheme whose key it has not is refused until a key is given with it."""
    hook = await bench.hook("github")
    draft = HookDraft(name="x", events=(EVENT,), url=hook.url, scheme="discord")

    with pytest.raises(FieldError) as raised:
        await bench.engine.edit_hook(hook.id, draft)
    fresh = await bench.engine.edit_hook(hook.id, draft, signing_key=new_secret(find_scheme("discord")))
    _, [capture] = await bench.fire()

    assert raised.value.field == "signing_key"
    assert fresh.scheme == "discord"
    assert capture.verdict is not None
    assert capture.verdict.valid


async def test_a_request_by_hand_is_signed_anew_too_and_its_key_is_not_stored(bench: Bench) -> None:
    """The key given with a request signs its retries, and stands in no file."""
    key = "whsec_" + "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"
    await bench.engine.keep_key("mine", key, scheme="standard-webhooks")
    sent = await bench.engine.send(
        "POST",
        bench.url + "/else",
        (("content-type", "application/json"),),
        b"{}",
        signing_key=key,
        scheme="standard-webhooks",
        options=SchemeOptions(),
        event="contact.created",
    )

    delivery, [capture] = await bench.over(sent)

    assert delivery.row.event == "contact.created"
    assert key not in repr(delivery)
    assert first(capture.headers, "webhook-id") == sent


async def test_what_another_engine_carries_on_is_signed_by_the_hook_or_as_it_was(tmp_path: Path) -> None:
    """A hook's key is known to the next engine; one given by hand is not, and the attempt says so."""
    async with Engine.open(Workspace(tmp_path)) as engine:
        bench = Bench(engine, (await engine.start_receiver(port=0)).url)
        await engine.set_answer(Answer(status=500))
        await bench.hook("stripe", retry=retry_policy(1, first_pause_s=0.5))
        fired = await engine.trigger(EVENT, PAYLOAD)
        by_hand = await engine.send(
            "POST",
            bench.url + "/hand",
            (),
            b"{}",
            retry=retry_policy(1, first_pause_s=0.5),
            signing_key="whsec_hand",
            scheme="stripe",
        )
        for delivery_id in (fired.delivery_ids[0], by_hand):
            while not (await engine.reader.delivery_row(delivery_id)).attempts:
                await asyncio.sleep(0)

    clock = Clock()
    clock.ahead = timedelta(seconds=100)
    async with Engine.open(Workspace(tmp_path), now=clock) as engine:
        await engine.set_answer(Answer())
        await engine.carry_on(with_receiver=True)
        await engine.drained()
        hooks, hands = [await engine.reader.delivery(some) for some in (fired.delivery_ids[0], by_hand)]

    hook_signatures, hand_signatures = (
        [first(attempt.request.headers, "stripe-signature") for attempt in delivery.attempts]
        for delivery in (hooks, hands)
    )
    assert hook_signatures[0] != hook_signatures[1]
    assert hand_signatures[0] == hand_signatures[1]
    said = ["key is not known" in " ".join(each.attempts[1].remarks) for each in (hooks, hands)]
    assert said == [False, True]


async def test_a_test_send_is_signed_by_the_drafts_scheme(bench: Bench) -> None:
    """With the stored key, or one made up where there is no hook yet."""
    hook = await bench.hook("slack")

    [stored] = await bench.engine.test_hook(hook.id, hook, (EVENT,))
    [made_up] = await bench.engine.test_hook("", hook, (EVENT,))

    seqs = await bench.engine.reader.capture_seqs()
    verdicts = [row.verdict for row in await bench.engine.reader.capture_rows(seqs)]
    assert [bool(first(each.attempt.request.headers, "x-slack-signature")) for each in (stored, made_up)] == [
        True,
        True,
    ]
    assert verdicts == ["mismatch", "valid"]
