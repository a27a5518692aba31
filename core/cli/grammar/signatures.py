"""The grammar of ``sign``, ``verify`` and ``schemes``."""

from typing import TYPE_CHECKING

from core.cli.grammar.options import (
    Parser,
    add_headers,
    add_json,
    add_secret,
    declare,
    pause,
    unix_time,
)

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands


def add(commands: "Commands") -> None:
    """Add the three commands."""
    _add_sign(commands)
    _add_verify(commands)
    schemes = declare(
        commands, "schemes", "signatures.schemes", "list every signature scheme", example="schemes --json"
    )
    add_json(schemes)


def _add_sign(commands: "Commands") -> None:
    parser = declare(
        commands,
        "sign",
        "signatures.sign",
        "give the headers that sign a request",
        example="sign --scheme logto --secret env:SIGNING_KEY --body @body.json",
    )
    parser.add_argument("--scheme", metavar="S", required=True, help="list them with: hookbench schemes")
    add_secret(parser, "the signing key")
    _add_request(parser)
    parser.add_argument("--id", metavar="I", default="", help="the message's id, for schemes that sign one")
    parser.add_argument("--at", metavar="UNIX", type=unix_time, help="the time that is signed (default: now)")
    add_json(parser, '{"headers": [[name, value]]}')


def _add_verify(commands: "Commands") -> None:
    parser = declare(
        commands,
        "verify",
        "signatures.verify",
        "check a signature: of a request given here, of a capture, or of many",
        about=(
            "--capture takes the key of the capture's hook unless --secret names another. --batch reads "
            "one request a line, as JSON: scheme, secret, method, url, headers, body, body_encoding "
            "(utf-8 or base64), name. It answers a verdict a line, as JSON. "
            "Ends with 1 if a signature does not hold."
        ),
        example=(
            "verify --capture 3he6n2pdfr8gdv3hm6zbd\n"
            "verify --scheme logto --secret @key.txt --body @body.json \\\n"
            "    --header 'logto-signature-sha-256: a6931dd68ca535a5…'"
        ),
    )
    parser.add_argument("--capture", metavar="ID", help="a capture of this workspace")
    parser.add_argument("--batch", metavar="FILE", help="JSON lines; - reads standard input")
    parser.add_argument("--scheme", metavar="S", help="list them with: hookbench schemes")
    add_secret(parser, "the signing key")
    _add_request(parser)
    parser.add_argument("--at", metavar="UNIX", type=unix_time, help="check as of this time (default: now)")
    parser.add_argument("--tolerance", metavar="S", type=pause, help="how far the signed time may be off")
    add_json(parser, "the verdict as JSON")


def _add_request(parser: Parser) -> None:
    parser.add_argument("--method", metavar="M", default="POST", help="the method (default: POST)")
    parser.add_argument("--url", metavar="U", default="", help="the URL as the receiver was called")
    add_headers(parser, "a header of the request; may be repeated")
    parser.add_argument(
        "--body", metavar="TEXT|@FILE", default="", help="the body, or the file that holds it"
    )
