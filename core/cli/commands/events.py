"""``events``: the catalogue."""

from argparse import Namespace
from itertools import groupby

from core.catalogue.events import EVENTS
from core.catalogue.js_json import js_json
from core.catalogue.samples import variants
from core.cli.output import note, put, put_json, screen, shown
from core.cli.sampling import samples
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
                    "variants": list(variants(event.type)),
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
    text = js_json(samples(arguments)())
    if arguments.json:
        put(text)
    else:
        put("\n".join(json_view(text).lines))
        if len(names := variants(arguments.type)) > 1 and arguments.variant is None:
            note(f"Variants: {', '.join(names)}.")
    return 0
