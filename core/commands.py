"""What can be asked of the engine: one declaration for the engine, its client and their callers.

Every method may raise ``HookError``; both the error's kind and its sentences cross the pipe.
Arguments and results are values that msgspec can encode, so that the pipe needs no list of its own.
"""

from typing import Protocol

from core.headers import Headers
from core.model import (
    Answer,
    ApiState,
    Covers,
    Decision,
    HandshakeSwitch,
    Hook,
    HookDraft,
    ReceiverState,
    RetryPolicy,
    StandingCheck,
    Tested,
    Triggered,
)
from core.signing.scheme import Scheme
from core.verdict import SchemeOptions


class Commands(Protocol):
    """The engine's commands."""

    # hooks

    async def create_hook(self, draft: HookDraft, *, signing_key: str = "") -> Hook:
        """Store a new hook; a signing key is made where none is given."""
        ...

    async def edit_hook(self, hook_id: str, draft: HookDraft, *, signing_key: str = "") -> Hook:
        """Store what the user decided anew; id and creation time stay, and so does the key unless one is given.

        ``FieldError`` for ``signing_key`` where the scheme is another and the key is none of its.
        """
        ...

    async def enable_hook(self, hook_id: str, *, enabled: bool) -> Hook:
        """Let the hook listen, or not. Deliveries under way go on."""
        ...

    async def rotate_key(self, hook_id: str, *, grace_s: float = 0.0) -> Hook:
        """Give the hook a new signing key; for ``grace_s`` from now on the old one still verifies.

        For so long both sign where the scheme has room for several signatures; else the new one alone.
        """
        ...

    async def test_hook(
        self, hook_id: str, draft: HookDraft, events: tuple[str, ...], *, true_bodies: bool = False
    ) -> tuple[Tested, ...]:
        """Send a test of each event to the endpoint of a draft, all at once, with the stored key of the hook.

        Nothing is recorded and nothing is counted; it works while the hook is off. Retries as the draft has them;
        the last attempt is given. An empty ``hook_id`` is a hook not saved yet: a key made up signs.

        Args:
            true_bodies: samples as the producer would send them, instead of the vendor's fake ones.
        """
        ...

    async def delete_hook(self, hook_id: str) -> None:
        """Delete the hook. Its deliveries remain; those still pending are cancelled."""
        ...

    # deliveries

    async def trigger(
        self, event: str, payload: bytes, *, hook_ids: tuple[str, ...] = (), event_id: str = ""
    ) -> Triggered:
        """Fire an event to every enabled hook that listens, newest first.

        Args:
            payload: a JSON object; each hook gets it with its own ``hookId`` as the last key.
            hook_ids: only these hooks, whether or not they listen or are enabled; empty for all that listen.

        Returns as soon as the deliveries are stored; they are then on their way.
        """
        ...

    async def send(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes,
        *,
        timeout_s: float = 10.0,
        timeout_covers: Covers = Covers.ALL,
        redirects: int = 0,
        retry: RetryPolicy = RetryPolicy(delays_s=()),
        signing_key: str = "",
        scheme: str = "",
        options: SchemeOptions = SchemeOptions(),
        event: str = "",
    ) -> str:
        """Send one request that is no event's of ours; gives the id of its delivery.

        Args:
            signing_key: signs every attempt; nothing is signed without one. It is not stored: an engine that carries
                on after this one sends the signature of the first attempt again.
            event: what another producer calls it: ``invoice.paid``.
        """
        ...

    async def replay(
        self,
        source_id: str,
        *,
        url: str = "",
        resign: bool = False,
        headers: Headers = (),
        body: bytes | None = None,
    ) -> str:
        """Send a recorded delivery or capture again, as a new delivery; gives its id.

        Args:
            url: another endpoint. A capture without one goes to the endpoint of its hook, else back to the receiver.
            resign: put a signature made now with the hook's key in the place of the recorded one.
            headers: laid over the recorded ones, by name.
            body: in the place of the recorded one.
        """
        ...

    async def cancel_delivery(self, delivery_id: str) -> None:
        """Stop trying. An attempt under way is cut off."""
        ...

    async def decision(self, event_id: str) -> Decision:
        """What the blocking hooks of an event decided; waits for them, at most as long as their deadlines."""
        ...

    # the receiver

    async def start_receiver(self, *, host: str = "", port: int | None = None) -> ReceiverState:
        """Listen; host and port are remembered. ``PortError`` where that cannot be."""
        ...

    async def stop_receiver(self) -> ReceiverState:
        """Stop listening; requests under way are finished first."""
        ...

    async def set_answer(self, answer: Answer) -> ReceiverState:
        """What the receiver answers from now on."""
        ...

    async def check_captures(self, check: StandingCheck) -> ReceiverState:
        """How captures that come to no hook are checked from now on; remembered."""
        ...

    async def set_handshakes(self, switches: tuple[HandshakeSwitch, ...]) -> ReceiverState:
        """Which providers' challenges the receiver answers by itself from now on; remembered.

        Raises ``InputError`` for a name that is none, and where one lacks the key it cannot do without.
        """
        ...

    async def confirm_subscription(self, capture_id: str) -> str:
        """Open the URL by which a captured Amazon SNS subscription is confirmed; gives the id of that delivery.

        Raises ``InputError`` where the capture asks for no such thing, or its URL is not Amazon's.
        """
        ...

    async def receiver_state(self) -> ReceiverState:
        """Where the receiver listens."""
        ...

    # keys and schemes

    async def keep_key(self, name: str, secret: str, *, scheme: str = "") -> None:
        """Put a key into the vault, in the place of one of the same name."""
        ...

    async def forget_key(self, name: str) -> None:
        """Take a key out of the vault. ``NotFoundError`` if there is none of this name."""
        ...

    async def keep_scheme(self, text: str) -> Scheme:
        """Store a scheme of the user's own, as the text of its file, in the place of one of the same name."""
        ...

    async def forget_scheme(self, name: str) -> None:
        """Delete a signature scheme of the user's own. ``NotFoundError`` if there is none of this name."""
        ...

    # the Management API

    async def start_api(self, *, port: int | None = None) -> ApiState:
        """Serve the local Management API on 127.0.0.1; port and token are remembered. ``PortError``."""
        ...

    async def stop_api(self) -> ApiState:
        """Serve it no longer."""
        ...

    async def api_state(self) -> ApiState:
        """Whether and where it is served."""
        ...

    async def renew_api_token(self) -> ApiState:
        """Make a new token; the old one is dead at once."""
        ...

    # the workspace

    async def limit_kept(self, *, response_bytes: int, capture_bytes: int) -> None:
        """Keep so much of an endpoint's answer and of a received request, from the next exchange on.

        True sizes are recorded all the same. ``FieldError`` where a limit is out of bounds.
        """
        ...

    async def clear_deliveries(self) -> None:
        """Delete every delivery that is not pending."""
        ...

    async def clear_captures(self) -> None:
        """Delete every capture."""
        ...
