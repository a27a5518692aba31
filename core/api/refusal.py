"""What the API refuses, in Logto's shape: a status, a code, a message, and what belongs to it.

Source: Logto webhook reference, sections 3, 9, 10 and 11. Codes that begin with ``request.`` are for what Logto's own
server would have refused before it came to an answer in that shape.
"""

from collections.abc import Sequence

from core.api.message import Reply
from core.catalogue.js_json import Json
from core.headers import Headers
from core.logto.problem import (
    INVALID_INPUT,
    INVALID_PAGINATION,
    INVALID_TIME_WINDOW,
    MISSING_EVENTS,
    NOTHING_TO_CHANGE,
    Problem,
)

_MESSAGES = {
    INVALID_INPUT: "The request body is invalid.",
    INVALID_PAGINATION: "The request pagination value is invalid.",
    INVALID_TIME_WINDOW: "The start time must not be later than the end time.",
    MISSING_EVENTS: "You need to provide at least one event.",
    NOTHING_TO_CHANGE: "Invalid input. Value list must not be empty.",
}


class RefusedError(Exception):
    """A call that is not carried out; ``reply`` says why."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        data: Json = None,
        details: str = "",
        headers: Headers = (),
    ) -> None:
        super().__init__(message)
        value: dict[str, Json] = {"code": code}
        if data is not None:
            value["data"] = data
        if details:
            value["details"] = details
        value["message"] = message
        self.reply = Reply(status, value, headers)


# --- who may not call ------------------------------------------------------------------


def not_local(sentence: str) -> RefusedError:
    """The call did not come from a program on this machine, as far as can be told."""
    return RefusedError(403, "auth.forbidden", sentence)


def no_token() -> RefusedError:
    """There is no Authorization field."""
    return _unauthorized("auth.authorization_header_missing", "Authorization header is missing.")


def not_bearer() -> RefusedError:
    """Authorization of another kind."""
    return _unauthorized(
        "auth.authorization_token_type_not_supported",
        "Authorization type is not supported.",
        data={"supportedTypes": ["Bearer"]},
    )


def wrong_token() -> RefusedError:
    """A token that is not ours."""
    return _unauthorized("auth.unauthorized", "Unauthorized. Please check credentials and its scope.")


def _unauthorized(code: str, message: str, *, data: Json = None) -> RefusedError:
    return RefusedError(401, code, message, data=data, headers=(("WWW-Authenticate", "Bearer"),))


# --- what cannot be read ---------------------------------------------------------------


def unreadable(status: int, sentence: str) -> RefusedError:
    """Bytes that are no request that we take."""
    return RefusedError(status, "request.general", sentence)


def no_such_call() -> RefusedError:
    """Nothing answers at this path."""
    return RefusedError(404, "request.general", "There is no such call in this API.")


def other_method(allowed: Sequence[str]) -> RefusedError:
    """There is something at this path, but not for this method."""
    names = ", ".join(allowed)
    return RefusedError(405, "request.general", f"This path answers to {names}.", headers=(("Allow", names),))


def invalid(sentence: str) -> RefusedError:
    """A body that cannot be read, or cannot be done."""
    return RefusedError(400, INVALID_INPUT, _MESSAGES[INVALID_INPUT], details=sentence)


# --- what is wrong with the input ------------------------------------------------------


def refused_input(problems: Sequence[Problem], *, what: str = "body") -> RefusedError:
    """An input that Logto would refuse; the first problem decides the code."""
    first = problems[0]
    message = _MESSAGES.get(first.code, first.message).replace("body", what)
    if first.code != INVALID_INPUT:
        return RefusedError(first.status, first.code, message)
    issues: list[Json] = [{"path": list(each.path), "message": each.message} for each in problems]
    lines = (f"Error in key path “{each.place}”: {each.message}" for each in problems)
    return RefusedError(first.status, first.code, message, data={"issues": issues}, details="\n".join(lines))


# --- what is not there -----------------------------------------------------------------


def unknown(name: str, some_id: str) -> RefusedError:
    """Nothing of this kind has this id."""
    return RefusedError(404, "entity.not_exists_with_id", f"The {name} with ID `{some_id}` does not exist.")


def nothing_to_update(name: str) -> RefusedError:
    """What was to be changed is not there."""
    return RefusedError(404, "entity.not_exists", f"The {name} does not exist.")


def nothing_to_delete() -> RefusedError:
    """What was to be deleted is not there."""
    return RefusedError(404, "entity.not_found", "The resource does not exist.")


# --- test sends ------------------------------------------------------------------------


def endpoint_refused(status: int, body: str) -> RefusedError:
    """The endpoint of a test answered something other than a 2xx."""
    return RefusedError(
        422,
        "hook.endpoint_responded_with_error",
        "Endpoint responded with error.",
        data={"responseStatus": status, "responseBody": body},
    )


def endpoint_silent(reason: str) -> RefusedError:
    """The endpoint of a test did not answer."""
    return RefusedError(422, "hook.send_test_payload_failed", f"Failed to send test payload: {reason}")
