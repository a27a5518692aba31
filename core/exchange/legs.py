"""The requests of one attempt, one after the other: each redirect that was followed, then the last."""

import msgspec

from core.model import Attempt


def legs(attempt: Attempt) -> list[Attempt]:
    """Each request of an attempt as if it were an attempt by itself, in their order; at least one.

    Of a redirect the decision is the rule by which it was followed. Times stay on the attempt's clock.
    """
    followed = [
        msgspec.structs.replace(
            attempt,
            request=hop.request,
            response=hop.response,
            failure=None,
            timeline=hop.timeline,
            connection=hop.connection,
            decision=hop.rule,
            hops=(),
            remarks=(),
            stray=b"",
        )
        for hop in attempt.hops
    ]
    return [*followed, msgspec.structs.replace(attempt, hops=())] if followed else [attempt]
