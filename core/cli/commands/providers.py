"""``providers``: whom one can send as, and what they send."""

from argparse import Namespace
from typing import Any

from rich.text import Text

from core.cli.output import put_json, screen, shown
from core.cli.sheet import put_fields, put_head, put_line, put_lines, put_rule
from core.cli.tables import CUT, KEPT, put_table
from core.clock import utc_now
from core.providers import Provider, compose, find_provider, providers
from core.views.text_view import text_view


def list_all(arguments: Namespace) -> int:
    """List all of them."""
    if arguments.json:
        put_json([_shape(provider) for provider in providers()])
        return 0
    put_table(
        (("NAME", KEPT), ("PROVIDER", CUT), ("SCHEME", KEPT), ("EVENTS", CUT)),
        [
            [
                Text(provider.name, "bold"),
                Text(provider.title),
                Text(provider.scheme),
                Text(", ".join(event.type for event in provider.events), "dim"),
            ]
            for provider in providers()
        ],
    )
    return 0


def show(arguments: Namespace) -> int:
    """Show one: how it sends, and a sample of an event."""
    provider = find_provider(arguments.name)
    composed = compose(provider, arguments.event or "", at=utc_now(), seed=arguments.seed or 0)
    if arguments.json:
        put_json({**_shape(provider), "sample": _sample(provider, arguments)})
        return 0
    console = screen()
    put_fields(
        console,
        ("name", provider.name),
        ("provider", provider.title),
        ("scheme", provider.scheme),
        ("events", ", ".join(event.type for event in provider.events)),
        ("timeout", f"{provider.timeout_s:g} s"),
        ("retries after", ", ".join(f"{pause:g} s" for pause in provider.retry.delays_s) or "no retries"),
        ("success", ", ".join(f"{low}–{high}" for low, high in provider.retry.success)),
        ("redirects", f"up to {provider.redirects} followed" if provider.redirects else "not followed"),
        ("source", provider.source),
        ("signature checked", provider.checked or "not checked"),
        ("rules checked", provider.rules_checked or "not checked"),
        *(("rules from", source) for source in provider.rules_sources),
        *((("estimated", ", ".join(provider.estimated)),) if provider.estimated else ()),
    )
    for remark in provider.notes:
        put_line(console, shown(remark, "yellow"))
    put_rule(console, f"a sample: {composed.event.type}")
    put_head(console, "\r\n".join(f"{name}: {value}" for name, value in composed.headers).encode("latin-1"))
    console.print()
    put_lines(console, list(text_view(composed.body, "").lines))
    return 0


def _shape(provider: Provider) -> dict[str, Any]:
    return {
        "name": provider.name,
        "title": provider.title,
        "scheme": provider.scheme,
        "events": [{"type": event.type, "about": event.about} for event in provider.events],
        "timeout_s": provider.timeout_s,
        "retries_after_s": list(provider.retry.delays_s),
        "success": [list(pair) for pair in provider.retry.success],
        "redirects": provider.redirects,
        "notes": list(provider.notes),
        "source": provider.source,
        "checked": provider.checked or None,
        "rules_checked": provider.rules_checked or None,
        "rules_sources": list(provider.rules_sources),
        "estimated": list(provider.estimated),
    }


def _sample(provider: Provider, arguments: Namespace) -> dict[str, Any]:
    composed = compose(provider, arguments.event or "", at=utc_now(), seed=arguments.seed or 0)
    return {
        "event": composed.event.type,
        "method": composed.method,
        "headers": [list(pair) for pair in composed.headers],
        "body": composed.body.decode(),
    }
