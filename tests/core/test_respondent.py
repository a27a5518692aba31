"""Handshakes of an engine: switched on with keys of the vault, remembered; an SNS subscription confirmed by hand."""

from pathlib import Path

import msgspec
import pytest

from core.engine import Engine
from core.errors import InputError
from core.model import Capture, HandshakeSwitch, Outcome
from core.store.workspace import Workspace

META = HandshakeSwitch(name="meta", key="Meta verify token")
SLACK = HandshakeSwitch(name="slack")
HUB = "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token="
AMAZON = "https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=2336"


async def asked(engine: Engine, query: str) -> Capture:
    """What the receiver recorded of a GET."""
    url = (await engine.receiver_state()).url
    sent = await engine.send("GET", f"{url}/hook{query}", (), b"")
    await engine.settled([sent])
    [row] = await engine.reader.capture_rows(await engine.reader.capture_seqs(limit=1))
    return await engine.reader.capture(row.id)


async def test_a_challenge_is_answered_with_a_key_of_the_vault(tmp_path: Path) -> None:
    """From the next request on; the capture and its row say which handshake it was."""
    async with Engine.open(Workspace(tmp_path)) as engine:
        await engine.start_receiver(port=0)
        await engine.keep_key("Meta verify token", "ours")
        state = await engine.set_handshakes((META, SLACK))
        good, bad = await asked(engine, f"{HUB}ours"), await asked(engine, f"{HUB}other")

        assert (META, SLACK) == state.handshakes
        assert ("meta", 200, True) == (good.row.handshake, good.row.status, noted(good))
        assert ("meta", 403, False) == (bad.row.handshake, bad.row.status, noted(bad))
        assert good.answered.endswith(b"\r\n\r\n1158201444")


def noted(capture: Capture) -> bool:
    assert capture.handshake is not None
    return capture.handshake.accepted


async def test_what_is_switched_on_is_remembered(tmp_path: Path) -> None:
    """By the next engine too, key and all; the settings hold the key's name only."""
    workspace = Workspace(tmp_path)
    async with Engine.open(workspace) as engine:
        await engine.keep_key("Meta verify token", "very-secret-token")
        await engine.set_handshakes((META,))
        assert b"very-secret-token" not in msgspec.json.encode(await engine.reader.settings())
    async with Engine.open(workspace) as engine:
        await engine.start_receiver(port=0)

        assert (META,) == (await engine.receiver_state()).handshakes
        assert noted(await asked(engine, f"{HUB}very-secret-token"))


async def test_one_whose_key_is_gone_is_answered_no_longer(tmp_path: Path) -> None:
    """The request gets the standing answer, as any other does."""
    async with Engine.open(Workspace(tmp_path)) as engine:
        await engine.start_receiver(port=0)
        await engine.keep_key("Meta verify token", "ours")
        await engine.set_handshakes((META,))
        await engine.forget_key("Meta verify token")

        assert None is (await asked(engine, f"{HUB}ours")).handshake


WRONG = {
    "one that there is none of": (HandshakeSwitch(name="slak"),),
    "one without the key it needs": (HandshakeSwitch(name="meta"),),
    "one named twice": (SLACK, HandshakeSwitch(name="slack", key="x")),
}


@pytest.mark.parametrize("switches", WRONG.values(), ids=WRONG)
async def test_what_cannot_be_switched_on_is_refused(
    tmp_path: Path, switches: tuple[HandshakeSwitch, ...]
) -> None:
    """And nothing changes."""
    async with Engine.open(Workspace(tmp_path)) as engine:
        await engine.set_handshakes((SLACK,))
        with pytest.raises(InputError):
            await engine.set_handshakes(switches)

        assert (SLACK,) == (await engine.reader.settings()).handshakes


async def confirmation(engine: Engine, subscribe_url: str) -> str:
    """The id of a captured SNS confirmation with this URL."""
    url = (await engine.receiver_state()).url
    headers = (("x-amz-sns-message-type", "SubscriptionConfirmation"), ("content-type", "text/plain"))
    body = {"Type": "SubscriptionConfirmation", "SubscribeURL": subscribe_url}
    sent = await engine.send("POST", url, headers, msgspec.json.encode(body))
    await engine.settled([sent])
    [row] = await engine.reader.capture_rows(await engine.reader.capture_seqs(limit=1))
    return row.id


async def test_a_subscription_is_confirmed_by_hand_alone(tmp_path: Path) -> None:
    """Nothing is opened when it comes; asked to, the engine opens Amazon's URL, as a delivery like any other."""
    workspace = Workspace(tmp_path)
    async with Engine.open(workspace) as engine:
        await engine.start_receiver(port=0)
        await engine.set_handshakes((HandshakeSwitch(name="aws-sns"),))
        capture_id = await confirmation(engine, AMAZON)
        assert 1 == len(await engine.reader.delivery_seqs(limit=10))
    # An engine that delivers nothing itself: the order is looked at, and Amazon left alone.
    async with Engine.open(workspace, deliver=False) as engine:
        row = await engine.reader.delivery_row(await engine.confirm_subscription(capture_id))
        assert ("GET", AMAZON, Outcome.PENDING) == (row.method, row.url, row.outcome)


async def test_another_url_is_not_opened(tmp_path: Path) -> None:
    """Whatever a message asks for: only Amazon's own."""
    async with Engine.open(Workspace(tmp_path)) as engine:
        await engine.start_receiver(port=0)
        capture_id = await confirmation(engine, "https://sns.eu-central-1.amazonaws.com.evil.example/")
        with pytest.raises(InputError, match="not one of Amazon SNS"):
            await engine.confirm_subscription(capture_id)

        assert 1 == len(await engine.reader.delivery_seqs(limit=10))
