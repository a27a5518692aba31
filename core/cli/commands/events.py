"""``events``: the catalogue."""

from argparse import Namespace
from itertools import groupby

from core.catalogue.events import EVENTS
from core.catalogue.js_json import js_json
from core.catalogue.payloads import with_assignment
from core.catalogue.samples import sample
from core.cli.output import put, put_json, screen, shown
from core.clock import utc_now
from core.views.json_view import json_view


def list_all(arguments: Namespace) -> int:
    """Every event type, by group."""
    if arguments.json:
        put_json(
            [
                {
                    "type": event.type,
                    "class": event.event_class,
                    "group": event.group,
                    "description": event.description,
                }
                for event in EVENTS
            ]
        )
        return 0
    console = screen()
    width = max(len(event.type) for event in EVENTS)
    for group, events in groupby(EVENTS, key=lambda event: event.group):
        console.print(shown(group, "bold"))
        for event in events:
            console.print(shown(f"  {event.type:<{width}}  {event.description}"))
    return 0


def show(arguments: Namespace) -> int:
    """A sample payload."""
    payload = sample(arguments.type, now=utc_now(), variant=arguments.variant)
    for assignment in arguments.settings:
        payload = with_assignment(payload, assignment)
    text = js_json(payload)
    if arguments.json:
        put(text)
    else:
        put("\n".join(json_view(text).lines))
    return 0
