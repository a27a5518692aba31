"""What a test send came to, as it is shown and as it is remembered. No widgets here.

What is remembered lies in a plain file of the window's: neither bodies nor the query of a URL, which may
hold a token, are written there.
"""

from datetime import datetime

import msgspec

from core.content import response_body
from core.fact import Fact
from core.model import Response, Tested
from gui.language import tr, tr_n
from gui.widgets.rendering import Body

# More results than there are event types come of nothing of ours.
RESULTS_LIMIT = 64


class TrialResult(Fact, frozen=True):
    """One event of a test send."""

    event: str
    url: str
    succeeded: bool
    at: datetime
    duration_ms: float
    status: int | None = None
    """``None``: no answer came."""
    message: str = ""
    """What happened, in a sentence or two."""

    @property
    def status_text(self) -> str:
        return tr("no answer") if self.status is None else str(self.status)


def result_of(tested: Tested) -> TrialResult:
    """What a test of one event came to."""
    attempt = tested.attempt
    return TrialResult(
        event=tested.event,
        url=attempt.request.url,
        succeeded=attempt.succeeded,
        at=attempt.started_at,
        duration_ms=attempt.timeline.end / 1e6,
        status=None if attempt.response is None else attempt.response.status,
        message=_message(tested),
    )


def body_of(tested: Tested) -> Body | None:
    """The body of the answer; ``None`` where none came."""
    response = tested.attempt.response
    return None if response is None else Body(response_body(response), response.headers, response.body_size)


def as_text(results: tuple[TrialResult, ...]) -> str:
    """What is remembered of them."""
    kept = [msgspec.structs.replace(result, url=result.url.partition("?")[0]) for result in results]
    return msgspec.json.encode(kept[:RESULTS_LIMIT]).decode()


def from_text(text: str) -> tuple[TrialResult, ...]:
    """What was remembered; nothing where that cannot be read any more."""
    try:
        return msgspec.json.decode(text, type=tuple[TrialResult, ...])[:RESULTS_LIMIT]
    except msgspec.DecodeError:
        return ()


def _message(tested: Tested) -> str:
    attempt = tested.attempt
    parts = []
    if attempt.number > 1:
        parts.append(tr_n("It took {n} attempt.", "It took {n} attempts.", attempt.number))
    if hops := len(attempt.hops):
        parts.append(tr_n("Came there by {n} redirect.", "Came there by {n} redirects.", hops))
    if attempt.failure is not None:
        return " ".join((attempt.failure.message, *parts, *attempt.remarks))
    if attempt.response is not None:
        parts.insert(0, _said(attempt.response, succeeded=attempt.succeeded))
    return " ".join((*parts, *attempt.remarks))


def _said(response: Response, *, succeeded: bool) -> str:
    if succeeded:
        return tr("The endpoint took it.")
    return tr("The endpoint answered {status}, which is a failure.", status=response.status)
