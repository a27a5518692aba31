"""What a call says of signatures: the scheme, what it wants to know besides the key, the keys, the request."""

from argparse import Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from core.cli.inputs import body_of, file_bytes, secret_of
from core.cli.output import note
from core.errors import InputError
from core.exchange.paste import SIZE_LIMIT, read_request
from core.signing import KeyForm, Message, Scheme, check_secret, detect, find_scheme, scheme_names
from core.signing import secret_warnings as warnings_of
from core.verdict import SchemeOptions

if TYPE_CHECKING:
    from core.own_schemes import OwnScheme

AUTO = "auto"
"""In the place of a scheme's name: by the request itself."""
_LISTS = ("signed_headers",)


def scheme_of(arguments: Namespace, name: str) -> Scheme:
    """The scheme of this name: a built-in one, or one of the user's own in the workspace."""
    if name in scheme_names():
        return find_scheme(name)
    entries = own_schemes(arguments)
    if broken := next((entry for entry in entries if entry.key == name and entry.scheme is None), None):
        raise InputError(broken.problem)
    return find_scheme(name, sound(entries))


def own_schemes(arguments: Namespace) -> "tuple[OwnScheme, ...]":
    """The files of the user's own schemes, sound or not; the workspace is not made for it."""
    from core.cli.session import workspace_of
    from core.own_schemes import OwnSchemes

    return OwnSchemes(workspace_of(arguments).folder).entries()


def sound(entries: "Iterable[OwnScheme]") -> tuple[Scheme, ...]:
    """The schemes of those files that hold one."""
    return tuple(entry.scheme for entry in entries if entry.scheme is not None)


def detected(message: Message) -> tuple[Scheme, ...]:
    """The schemes that a request may be signed by, likeliest first; ``InputError`` where it shows none."""
    found = detect(message)
    if not found:
        raise InputError(
            "The request carries no signature that is known.",
            "Name the scheme with --scheme; hookbench schemes lists them.",
        )
    return tuple(find_scheme(name) for name in found)


def options_of(texts: Iterable[str]) -> SchemeOptions:
    """``NAME=VALUE`` as the scheme's options; ``InputError`` names those there are."""
    given: dict[str, str | tuple[str, ...]] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        name = name.replace("-", "_")
        if not equals or name not in SchemeOptions.__struct_fields__:
            raise InputError(
                f"“{text[:40]}” is no option of a scheme.",
                f"Write --option NAME=VALUE; there are: {', '.join(SchemeOptions.__struct_fields__)}.",
            )
        given[name] = tuple(value.split(",")) if name in _LISTS else value
    return msgspec.convert(given, SchemeOptions)


def secrets_of(texts: Iterable[str], scheme: Scheme | None = None, *, to_sign: bool = False) -> list[str]:
    """The keys of ``--secret``, each in any of its forms; none are needed where the scheme has no key.

    Args:
        to_sign: ``InputError`` where one cannot sign for the scheme.
    """
    given = list(texts)
    if not given and scheme is not None and scheme.key is KeyForm.NONE:
        return []
    secrets = [secret_of(text) for text in given] if given else [secret_of(None)]
    if scheme is not None:
        for secret in secrets if to_sign else ():
            check_secret(scheme, secret)
        say_oddities(scheme, secrets)
    return secrets


def say_oddities(scheme: Scheme, secrets: Iterable[str]) -> None:
    """Say on standard error what is odd about keys as they were given; they are used as they are."""
    for secret in secrets:
        for sentence in warnings_of(scheme, secret):
            note(sentence)


def message_of(arguments: Namespace) -> Message:
    """The request that the call describes: the pasted one, with what the call says in its place."""
    message = Message(body=b"")
    if arguments.request is not None:
        pasted = read_request(file_bytes(arguments.request, SIZE_LIMIT))
        for sentence in pasted.notes:
            note(sentence)
        message = Message(body=pasted.body, headers=pasted.headers, method=pasted.method, url=pasted.url)
    named = {
        "method": arguments.method,
        "url": arguments.url,
        "headers": (*message.headers, *arguments.headers) if arguments.headers else None,
        "body": None if arguments.body is None else body_of(arguments.body),
    }
    return msgspec.structs.replace(
        message, **{name: value for name, value in named.items() if value is not None}
    )
