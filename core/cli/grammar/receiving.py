"""The grammar of ``listen``."""

from typing import TYPE_CHECKING

from core.cli.grammar.options import (
    SECRET_FORMS,
    add_headers,
    add_json,
    add_scheme_options,
    add_secrets,
    count,
    declare,
    duration,
    pause,
    port,
    status,
)

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands


def add(commands: "Commands") -> None:
    """Add ``listen``."""
    parser = declare(
        commands,
        "listen",
        "listen.run",
        "receive webhooks: record every request exactly, and answer",
        about=(
            "Listens until it is interrupted, or --count or --for ends it. Everything is stored in the "
            "workspace. With --count and --for together: ends with 1 if the time was over first. Deliveries that "
            "another command left pending go on meanwhile."
        ),
        example=(
            "listen\n"
            "listen --port 0 --status 503 --delay 2 --count 3 --for 30 --json\n"
            "listen --verify logto --secret env:SIGNING_KEY\n"
            "listen --handshake slack --handshake meta\n"
            "       --handshake-secret meta=env:VERIFY_TOKEN"
        ),
    )
    parser.add_argument("--host", metavar="H", help="the address to bind (default: 127.0.0.1)")
    parser.add_argument(
        "--port",
        metavar="P",
        type=port,
        help="the port; 0 takes any free one (default: the workspace's, first 8919)",
    )
    parser.add_argument(
        "--status", metavar="N", type=status, default=200, help="the status to answer (default: 200)"
    )
    add_headers(parser, "a header of the answer; may be repeated")
    parser.add_argument("--body", metavar="TEXT|@FILE", help="the body of the answer (default: OK)")
    parser.add_argument(
        "--delay", metavar="S", type=pause, default=0.0, help="seconds to wait before answering"
    )
    parser.add_argument(
        "--verify",
        metavar="SCHEME",
        help="check the signature of every request; needs --secret. auto goes by the headers",
    )
    add_secrets(parser, "the signing key to check with; may be repeated, any may fit")
    add_scheme_options(parser)
    parser.add_argument(
        "--handshake",
        metavar="NAME",
        action="append",
        default=[],
        dest="handshakes",
        help="answer this provider's challenge by itself (slack, meta, dropbox …); all for every one; may be repeated",
    )
    parser.add_argument(
        "--handshake-secret",
        metavar="[NAME=]K",
        action="append",
        default=[],
        dest="handshake_secrets",
        help=f"its secret or verify token, for one handshake or for all named: {SECRET_FORMS}; may be repeated",
    )
    parser.add_argument("--count", metavar="N", type=count, help="end after so many requests")
    parser.add_argument("--for", metavar="S", type=duration, dest="for_s", help="end after so many seconds")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="show headers and the beginning of the body"
    )
    add_json(parser, "one JSON object a line: first where it listens, then every capture")
