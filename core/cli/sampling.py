"""Which sample a call means: ``--variant``, ``--seed``, ``--ip``, ``--user-agent``, ``--set``."""

from argparse import Namespace
from collections.abc import Callable
from random import Random

from core.catalogue.events import find
from core.catalogue.js_json import Json
from core.catalogue.payloads import payload_for_event, with_assignment
from core.catalogue.samples import Client, sample, seeded_moment
from core.cli.inputs import payload_of
from core.clock import utc_now
from core.errors import InputError

Payload = dict[str, Json]


def samples(arguments: Namespace) -> Callable[[], Payload]:
    """Gives a sample each time it is called, with the values set; seeded, the same row of samples again."""
    find(arguments.type)
    client = Client(arguments.ip, arguments.user_agent)
    rng = None if arguments.seed is None else Random(arguments.seed)  # noqa: S311 - samples, not secrets

    def payload() -> Payload:
        if rng is None:
            made = sample(arguments.type, now=utc_now(), variant=arguments.variant, client=client)
        else:
            moment = seeded_moment(rng)
            made = sample(arguments.type, now=moment, rng=rng, variant=arguments.variant, client=client)
        return payload_for_event(_with_settings(made, arguments))

    return payload


def given(arguments: Namespace) -> Callable[[], Payload]:
    """Gives what the file of ``--payload`` holds, each time with the values set; cut only with ``--as-logto``."""
    find(arguments.type)
    for option in ("variant", "seed", "ip", "user_agent"):
        if getattr(arguments, option) is not None:
            raise InputError(
                f"--{option.replace('_', '-')} is for samples, and --payload gives a payload.",
                "Leave one of them out.",
            )
    payload = _with_settings(payload_of(arguments.payload), arguments)
    if arguments.as_logto:
        payload = payload_for_event(payload)
    return lambda: payload


def _with_settings(payload: Payload, arguments: Namespace) -> Payload:
    for assignment in arguments.settings:
        payload = with_assignment(payload, assignment)
    return payload
