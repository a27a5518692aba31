"""The grammar of ``events``, ``trigger``, ``send`` and ``replay``: what makes deliveries."""

from typing import TYPE_CHECKING

from core.cli.grammar.options import (
    add_filter,
    add_headers,
    add_json,
    add_pace,
    add_rules,
    add_sample,
    add_scheme_options,
    add_secret,
    add_settings,
    count,
    declare,
    whole,
)
from core.cli.grammar.options import duration as seconds
from core.cli.grammar.providers import add_event

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands


def add(commands: "Commands") -> None:
    """Add the four commands."""
    _add_events(commands)
    _add_trigger(commands)
    _add_send(commands)
    _add_replay(commands)


def _add_events(commands: "Commands") -> None:
    listing = declare(
        commands,
        "events",
        "events.list_all",
        "list every event type, by group",
        example="events\nevents show PostSignIn",
    )
    add_json(listing)
    below = listing.add_subparsers(title="commands", metavar="COMMAND")
    showing = declare(
        below,
        "show",
        "events.show",
        "show a sample payload, as it would be sent",
        about="Each hook gets it with its own hookId as the last key.",
        example=(
            "events show User.Created --set data.name=Zoe\n"
            "events show User.Data.Updated --variant profile --seed 7"
        ),
    )
    showing.add_argument("type", metavar="TYPE", help="an event type")
    add_sample(showing)
    add_settings(showing)
    add_json(showing, "the payload compact, on one line, exactly as it would be sent")


def _add_trigger(commands: "Commands") -> None:
    parser = declare(
        commands,
        "trigger",
        "trigger.run",
        "fire an event to every enabled hook that listens, and wait for the outcomes",
        about="Ends with 1 if a delivery failed, a hook could not sign, or the blocking hooks denied. "
        "With --repeat there is one result a line for every firing.",
        example=(
            "trigger PostSignIn\n"
            "trigger User.Created --set data.name=Zoe --json\n"
            "trigger PostSignIn --repeat 500 --concurrency 16 --rate 100/s"
        ),
    )
    parser.add_argument("type", metavar="TYPE", help="an event type")
    parser.add_argument(
        "--payload", metavar="FILE|-", help="this JSON instead of the sample; - reads standard input"
    )
    parser.add_argument(
        "--as-logto",
        action="store_true",
        help="cut the lists of ids in --payload at 5,000 and drop empty ones, as Logto does to all",
    )
    add_sample(parser)
    add_settings(parser)
    parser.add_argument(
        "--hook",
        metavar="ID",
        action="append",
        default=[],
        dest="hooks",
        help="only to this hook, whether or not it listens; may be repeated",
    )
    parser.add_argument(
        "--repeat", metavar="N", type=count, default=1, help="fire so many times (default: 1)"
    )
    add_pace(parser)
    parser.add_argument(
        "--no-wait", action="store_true", help="end when all is stored; the deliveries go on by themselves"
    )
    add_json(parser, "the event's id and its deliveries as JSON")


def _add_send(commands: "Commands") -> None:
    parser = declare(
        commands,
        "send",
        "send.run",
        "send one request that is no hook's, and show all of it",
        about="Ends with 1 unless it was delivered. --as sends as a provider does: headers, sample, signature, "
        "timeout and retries; what is named beside it holds. List them with: hookbench providers",
        example=(
            "send http://127.0.0.1:8919/ --header 'X-Test: 1' --body hello\n"
            "send http://127.0.0.1:8919/ --as stripe --event invoice.paid\n"
            "send https://example.com/hook --body @body.json \\\n"
            "    --scheme logto --secret env:SIGNING_KEY"
        ),
    )
    parser.add_argument("url", metavar="URL", help="http:// or https://")
    parser.add_argument("--as", metavar="PROVIDER", dest="provider", help="send as this provider does")
    add_event(parser)
    parser.add_argument(
        "--retries", metavar="N", type=whole(0, 100), help="at most so many of the provider's retries"
    )
    parser.add_argument("--method", metavar="M", help="the method (default: POST)")
    add_headers(parser, "a header; may be repeated, and is sent as written")
    parser.add_argument("--body", metavar="TEXT|@FILE", help="the body, or the file that holds it")
    parser.add_argument("--scheme", metavar="S", help="sign it; list the schemes with: hookbench schemes")
    add_secret(parser, "the signing key")
    add_scheme_options(parser)
    parser.add_argument("--timeout", metavar="S", type=seconds, help="seconds for one attempt (default: 10)")
    add_rules(parser)
    add_json(parser, "the delivery as JSON")


def _add_replay(commands: "Commands") -> None:
    parser = declare(
        commands,
        "replay",
        "replay.run",
        "send recorded deliveries or captures again, each as a new delivery",
        about=(
            "Bytes, headers and signature as recorded, unless you change something. A capture goes to "
            "the endpoint of its hook, else back to the receiver. --filter takes deliveries, oldest "
            "first. With more than one there is one JSON object a line. Ends with 1 if one failed."
        ),
        example=(
            "replay 3he6n2pdfr8gdv3hm6zbd --to http://127.0.0.1:3000/hook\n"
            "replay --filter 'outcome:failed since:1h' --resign --dry-run"
        ),
    )
    parser.add_argument("ids", metavar="ID", nargs="*", help="a delivery's id, or a capture's")
    add_filter(parser, "every delivery that matches")
    parser.add_argument("--to", metavar="URL", help="send to this endpoint instead")
    parser.add_argument("--resign", action="store_true", help="sign anew with the key of the hook")
    add_settings(parser)
    add_headers(parser, "lay this header over the recorded ones; may be repeated")
    parser.add_argument("--dry-run", action="store_true", help="show what would be sent, and send nothing")
    add_pace(parser)
    parser.add_argument(
        "--stop-on-failure", action="store_true", help="start no more after the first failure"
    )
    add_json(parser, "the new deliveries as JSON")
