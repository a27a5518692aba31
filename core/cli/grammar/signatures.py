"""The grammar of ``sign``, ``verify`` and ``schemes``."""

import argparse
from typing import TYPE_CHECKING, Any

from core.cli.grammar.options import (
    Parser,
    add_headers,
    add_json,
    add_scheme_options,
    add_secrets,
    between,
    declare,
    field_value,
    pause,
    unix_time,
)

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands

# As core.signing.snippets names them.
LANGUAGES = ("python", "node", "go", "php", "ruby", "java", "csharp", "rust")
# A diagnosis takes less than two seconds; who has all day may let it try longer.
EXPLAIN_S = 5.0


def add(commands: "Commands") -> None:
    """Add the three commands."""
    _add_sign(commands)
    _add_verify(commands)
    _add_schemes(commands)


def _add_sign(commands: "Commands") -> None:
    parser = declare(
        commands,
        "sign",
        "sign.run",
        "give the headers that sign a request",
        about=(
            "Where a scheme signs inside the body or the URL, the changed one is given too. Several --secret make "
            "several signatures, as senders do while they change keys, where the scheme has room for them."
        ),
        example=(
            "sign --scheme logto --secret env:SIGNING_KEY --body @body.json\n"
            "sign --scheme stripe --secret @key.txt --request request.txt"
        ),
    )
    parser.add_argument("--scheme", metavar="S", required=True, help="list them with: hookbench schemes")
    add_secrets(parser, "the signing key; may be repeated")
    _add_request(parser)
    parser.add_argument(
        "--id",
        metavar="I",
        type=field_value,
        default="",
        help="the message's id, for schemes that sign one (default: one that is made)",
    )
    parser.add_argument("--at", metavar="UNIX", type=unix_time, help="the time that is signed (default: now)")
    add_scheme_options(parser)
    add_json(parser, '{"headers": [[name, value]], "body"?, "url"?}')


def _add_verify(commands: "Commands") -> None:
    parser = declare(
        commands,
        "verify",
        "verify.run",
        "check a signature, and explain why it does not hold",
        about=(
            "--capture and --delivery take the key of their hook unless --secret or --vault names others. --batch "
            "reads one request a line, as JSON: scheme, secret, method, url, headers, body, body_encoding (utf-8 or "
            "base64), now, and if need be name, options, vault. It answers a verdict a line, as JSON, in order; "
            "the keys of other lines help to explain. Ends with 1 if a signature does not hold."
        ),
        example=(
            "verify --capture 3he6n2pdfr8gdv3hm6zbd --show-work\n"
            "verify --scheme auto --secret @key.txt --request request.txt\n"
            "verify --scheme stripe --vault all --delivery 3he6n2pdfr8gdv3hm6zbd\n"
            "verify --scheme github --secret env:KEY --request - --test python\n"
            "verify --batch vectors.jsonl --no-explain"
        ),
    )
    sources = parser.add_argument_group("what is checked")
    sources.add_argument("--capture", metavar="ID", help="a capture of this workspace, as of when it came")
    sources.add_argument(
        "--delivery", metavar="ID", help="the last attempt of a delivery, as of when it was sent"
    )
    sources.add_argument("--batch", metavar="FILE", help="JSON lines; - reads standard input")
    _add_request(sources)
    keys = parser.add_argument_group("by what it is checked")
    keys.add_argument(
        "--scheme",
        metavar="S",
        help="as listed by: hookbench schemes; auto goes by the headers (default: auto)",
    )
    add_secrets(keys, "the signing key; may be repeated, any may fit")
    keys.add_argument(
        "--vault",
        metavar="NAME",
        action="append",
        default=[],
        help="a key of the vault, or all; may be repeated",
    )
    keys.add_argument("--at", metavar="UNIX", type=unix_time, help="check as of this time (default: now)")
    keys.add_argument(
        "--tolerance", metavar="S", type=pause, help="how far the signed time may be off; 0: any time will do"
    )
    add_scheme_options(keys)
    _add_answers(parser)


def _add_answers(parser: Parser) -> None:
    answers = parser.add_argument_group("what is answered")
    answers.add_argument(
        "--explain",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="find out why a signature does not hold (default: yes)",
    )
    answers.add_argument(
        "--explain-for",
        metavar="S",
        type=between(0.01, 3600),
        default=EXPLAIN_S,
        help=f"try causes for at most so long (default: {EXPLAIN_S:g})",
    )
    answers.add_argument(
        "--show-work",
        action="store_true",
        help="show what was signed in its parts, both signatures, and the time",
    )
    written = answers.add_mutually_exclusive_group()
    languages = ", ".join(LANGUAGES)
    written.add_argument(
        "--snippet", metavar="LANG", choices=LANGUAGES, help=f"print a verifier instead: {languages}"
    )
    written.add_argument(
        "--test", metavar="LANG", choices=LANGUAGES, help="print this request as a test of that verifier"
    )
    add_json(answers, "the verdict as JSON")


def _add_schemes(commands: "Commands") -> None:
    parser = declare(
        commands,
        "schemes",
        "schemes.list_all",
        "list every signature scheme, and your own",
        example="schemes\nschemes show stripe\nschemes check mine.toml",
    )
    add_json(parser)
    below = parser.add_subparsers(title="commands", metavar="COMMAND")
    showing = declare(
        below,
        "show",
        "schemes.show",
        "show all that is known of a scheme",
        about="With --source it is the text of its file, to copy and change; with --snippet a verifier for it.",
        example="schemes show stripe\nschemes show slack --source > mine.toml\nschemes show github --snippet go",
    )
    showing.add_argument("name", metavar="NAME", help="the scheme, as listed")
    forms = showing.add_mutually_exclusive_group()
    forms.add_argument("--source", action="store_true", help="the text of its file")
    forms.add_argument(
        "--snippet", metavar="LANG", choices=LANGUAGES, help=f"a verifier: {', '.join(LANGUAGES)}"
    )
    add_json(forms)
    checking = declare(
        below,
        "check",
        "schemes.check",
        "read a scheme file of your own; say what it means, or which line is wrong",
        about="A scheme that is sound goes into the folder schemes of the workspace.",
        example="schemes check mine.toml",
    )
    checking.add_argument("file", metavar="FILE", help="a TOML file; - reads standard input")
    add_json(checking)


def _add_request(parser: Any) -> None:
    parser.add_argument(
        "--request",
        metavar="FILE",
        help="a request as pasted text: raw HTTP, cURL, HAR, our own JSON; - reads standard input",
    )
    parser.add_argument("--method", metavar="M", help="the method (default: POST)")
    parser.add_argument("--url", metavar="U", help="the URL as the receiver was called")
    add_headers(parser, "a header of the request; may be repeated")
    parser.add_argument("--body", metavar="TEXT|@FILE", help="the body, or the file that holds it")
