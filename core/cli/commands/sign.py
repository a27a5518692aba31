"""``sign``: what makes a request a signed one."""

from argparse import Namespace

import msgspec

from core.cli.output import note, put_json, screen, shown
from core.cli.shapes import Shape, body_fields, header_pairs
from core.cli.signing_inputs import message_of, options_of, scheme_of, secrets_of
from core.clock import utc_now
from core.signing import Message, Scheme, sign, signed_content
from core.signing.scheme import Grammar
from core.signing.times import body_time
from core.verdict import Signed


def run(arguments: Namespace) -> int:
    """Give the fields to add; and body and URL where the signature is inside them."""
    scheme = scheme_of(arguments, arguments.scheme)
    options = options_of(arguments.options)
    secrets = secrets_of(arguments.secrets, scheme, to_sign=True)
    message = message_of(arguments)
    say_what_changes_nothing(arguments, scheme, secrets)
    say_what_is_missing(scheme, secrets, message)
    at = utc_now().timestamp() if arguments.at is None else float(arguments.at)
    signed = sign(scheme, secrets, message, message_id=arguments.id, at=at, options=options)
    say_what_is_refused(scheme, signed)
    if arguments.json:
        put_json(signed_shape(signed, message))
    else:
        put_signed(signed, message)
    return 0


def say_what_is_refused(scheme: Scheme, signed: Signed) -> None:
    """Say so where the body lacks the time that a receiver reads there: no signature makes up for it."""
    if scheme.function or scheme.time is None or not scheme.time.body_field:
        return
    missing = body_time(scheme.time, signed.body, None).missing
    if missing:
        note(f"{scheme.name} refuses this request, however well it is signed: {missing}")


def signed_shape(signed: Signed, message: Message) -> Shape:
    """``headers``; ``body`` and ``url`` only where they are other ones than before."""
    shape: Shape = {"headers": header_pairs(signed.headers)}
    if signed.body != message.body:
        shape |= body_fields(signed.body, len(signed.body))
    if signed.url != message.url:
        shape["url"] = signed.url
    return shape


def put_signed(signed: Signed, message: Message) -> None:
    """The fields, a line each; then what else changed."""
    console = screen()
    for name, value in signed.headers:
        console.print(shown(f"{name}: {value}"), soft_wrap=True)
    if signed.url != message.url:
        note("The signature is in the URL; call this one:")
        console.print(shown(signed.url), soft_wrap=True)
    if signed.body != message.body:
        note("The signature is in the body; send this one:")
        console.print(shown(signed.body.decode("utf-8", "replace")), soft_wrap=True)


def say_what_changes_nothing(arguments: Namespace, scheme: Scheme, secrets: list[str]) -> None:
    """Say which options of the call this scheme does not sign."""
    if scheme.function:  # what it signs is not told by its data
        return
    idle = []
    if arguments.id and not scheme.id_header:
        idle.append("--id")
    if arguments.at is not None and scheme.time is None:
        idle.append("--at")
    if idle:
        note(f"{scheme.name} signs no such thing: {' and '.join(idle)} changes nothing.")
    field = scheme.signature
    if len(secrets) > 1 and field.grammar is Grammar.BARE and not (field.many or field.numbered):
        note(f"{scheme.name} has room for one signature: only the first key signs.")


def say_what_is_missing(scheme: Scheme, secrets: list[str], message: Message) -> None:
    """Say so where the URL would be signed and there is none."""
    if message.url or not secrets:
        return
    urls = ("https://here.example/in", "https://there.example/out")
    called = (msgspec.structs.replace(message, url=url) for url in urls)
    if len({signed_content(scheme, secrets[0], each)[0] for each in called}) > 1:
        note(f"{scheme.name} signs the URL, and there is none: give it with --url.")
