"""One attempt: an order in, its request out, each redirect followed, and everything that came of it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from core.clock import Now, monotonic_ns, utc_now
from core.delivery.address_rules import remarks_on
from core.delivery.failures import InvalidRequestError, Undelivered, failure_of
from core.delivery.recording import Recording
from core.delivery.redirects import Redirect, leads_on, redirect_of
from core.delivery.request import wire_request
from core.delivery.transport import RecordingTransport
from core.headers import Headers
from core.model import Attempt, Covers, Failure, FailureKind, Hop, Order, Request


async def attempt(
    transport: RecordingTransport,
    order: Order,
    *,
    number: int,
    response_limit: int,
    repeats: bool = False,
    now: Now = utc_now,
    monotonic: Callable[[], int] = monotonic_ns,
) -> Attempt:
    """Send the order's request once. What the endpoint does, and an order that cannot be sent, are data.

    The transport is called without a client in between, which would cost as much again as the
    wire itself and do nothing here: cookies and decoding are not wanted, and of each redirect the
    bytes are to be kept.

    Args:
        response_limit: bytes of each answer that are kept.
        monotonic: nanoseconds that never go back.
    """
    started_at = now()
    recording = Recording(
        method=order.method,
        timeout_s=order.timeout_s,
        covers=order.timeout_covers,
        response_limit=response_limit,
        monotonic=monotonic,
    )
    leg = _Leg(order, recording, followed=0)
    hops: list[Hop] = []
    remarks: list[str] = []
    while True:
        await leg.go(transport)
        remarks += leg.remarks()
        following = leg.following()
        if following is None:
            break
        hops.append(leg.hop())
        leg = following
    return leg.attempt(
        started_at, number=number, repeats=repeats, hops=tuple(hops), remarks=tuple(dict.fromkeys(remarks))
    )


class _Leg:
    """One request of an attempt: the order's own, or one that a redirect led to."""

    def __init__(self, order: Order, recording: Recording, *, followed: int) -> None:
        self._order = order
        self._recording = recording
        self._followed = followed
        self._url = order.url
        self._headers: Headers = order.headers
        self._failure: Failure | None = None
        self._redirect: Redirect | None = None
        if order.redirects:
            # Not a method of this: the two would keep one another alive, and every byte that came.
            recording.leaves_body = partial(leads_on, order, followed)

    async def go(self, transport: RecordingTransport) -> None:
        """Send it and record what comes; never raises for that."""
        try:
            request = wire_request(self._order)
            self._headers = request.headers
            if "/." in self._url:  # dot segments are resolved before anything is sent
                self._url = str(request.url)
            await transport.send(request, self._order.body, self._recording)
        except Undelivered as undelivered:
            self._failure = undelivered.failure
        except InvalidRequestError as error:
            self._failure = failure_of(error, self._recording)
        self._recording.finish()
        head = self._recording.reader.head
        if head is not None and self._failure is None:
            self._redirect = redirect_of(self._order, head, followed=self._followed)

    def following(self) -> "_Leg | None":
        """The request that comes next; ``None`` where this was the last."""
        if self._redirect is None or self._redirect.order is None:
            return None
        order = self._redirect.order
        return _Leg(order, self._recording.follow(order.method), followed=self._followed + 1)

    def hop(self) -> Hop:
        """What was recorded, of a request that was redirected."""
        response = self._recording.response()
        assert response is not None
        assert self._redirect is not None
        return Hop(
            request=self._request(),
            response=response,
            timeline=self._recording.timeline(),
            connection=self._recording.connection,
            rule=self._redirect.words,
        )

    def attempt(
        self,
        started_at: datetime,
        *,
        number: int,
        repeats: bool,
        hops: tuple[Hop, ...],
        remarks: tuple[str, ...],
    ) -> Attempt:
        """The whole attempt, of its last request."""
        return Attempt(
            number=number,
            started_at=started_at,
            request=self._request(),
            response=self._recording.response(),
            failure=self._failure,
            timeline=self._recording.timeline(),
            connection=self._recording.connection,
            repeats=repeats,
            hops=hops,
            remarks=remarks,
            stray=self._recording.stray(),
        )

    def remarks(self) -> list[str]:
        """What other rules would have made of it, why a redirect was not followed, what no answer could carry."""
        remarks = [*remarks_on(self._recording.called)]
        if self._recording.reader.head is None:
            remarks += self._recording.notes()
        if self._redirect is not None and self._redirect.order is None:
            remarks.append(self._redirect.words)
        if self._is_slow_body_only():
            remarks.append(
                "The head of the answer was in on time: Logto's timeout ends there, and its status counts."
            )
        return remarks

    def _is_slow_body_only(self) -> bool:
        return (
            self._order.timeout_covers is Covers.ALL
            and self._failure is not None
            and self._failure.kind is FailureKind.TIMEOUT
            and self._recording.reader.head is not None
        )

    def _request(self) -> Request:
        return Request(
            method=self._order.method,
            url=self._url,
            head=self._recording.head,
            headers=self._headers,
            body_size=len(self._order.body),
            sent_bytes=self._recording.sent_bytes,
        )
