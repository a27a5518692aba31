"""The check of ``verify``: by which scheme, with whose keys."""

from argparse import Namespace
from datetime import UTC, datetime

from core.cli.inputs import secret_of
from core.cli.output import note
from core.cli.signing_inputs import AUTO, detected, options_of, own_schemes, say_oddities, scheme_of, sound
from core.cli.verify_subject import Subject
from core.errors import InputError, MachineError
from core.fact import Fact
from core.model import Hook
from core.signing import KeyForm, Scheme, detect, find_scheme, public_secret, verify, verify_for_hook
from core.verdict import NamedKey, SchemeOptions, Verdict

EVERY_KEY = "all"
# What a hook has that names no other.
DEFAULT_SCHEME = "logto"


class Checked(Fact, frozen=True):
    """What came of it."""

    scheme: Scheme
    keys: tuple[NamedKey, ...]
    """Those it was checked with, in their order."""
    options: SchemeOptions
    verdict: Verdict


def check(arguments: Namespace, subject: Subject) -> Checked:
    """Check with the keys of the call, else with those of the hook."""
    hook = subject.hook
    named = arguments.secrets or arguments.vault or arguments.options or arguments.tolerance is not None
    if hook is not None and not named and arguments.scheme in (None, hook.scheme):
        return _by_hook(arguments, subject, hook)
    given = [secret_of(text) for text in arguments.secrets]
    options = options_of(arguments.options)
    if hook is not None and not arguments.options:
        options = hook.scheme_options
    schemes = _schemes(arguments, subject)
    checks = [_by_keys(arguments, subject, scheme, given, options) for scheme in schemes]
    found = next((each for each in checks if each.verdict.fits), checks[0])
    if arguments.scheme in (None, AUTO) and hook is None:
        note(f"By its headers this is signed as {found.scheme.name}.")
    say_oddities(found.scheme, given)
    return found


def _schemes(arguments: Namespace, subject: Subject) -> tuple[Scheme, ...]:
    """The one that is named, or the hook's; else those that the headers show."""
    if arguments.scheme not in (None, AUTO):
        return (scheme_of(arguments, arguments.scheme),)
    if arguments.scheme is None and subject.hook is not None:
        return (scheme_of(arguments, subject.hook.scheme),)
    is_recorded = arguments.capture is not None or arguments.delivery is not None
    if arguments.scheme is None and is_recorded and not detect(subject.message):
        return (find_scheme(DEFAULT_SCHEME),)
    return detected(subject.message)


def _by_hook(arguments: Namespace, subject: Subject, hook: Hook) -> Checked:
    at = datetime.fromtimestamp(subject.now, UTC)
    verdict = verify_for_hook(hook, subject.message, at=at, own=sound(own_schemes(arguments)))
    scheme = scheme_of(arguments, hook.scheme)
    return Checked(scheme=scheme, keys=_of_hook(hook, scheme), options=hook.scheme_options, verdict=verdict)


def _by_keys(
    arguments: Namespace, subject: Subject, scheme: Scheme, given: list[str], options: SchemeOptions
) -> Checked:
    keys = _keys(arguments, subject, scheme, given)
    verdict = verify(
        scheme,
        keys,
        subject.message,
        now=subject.now,
        tolerance_s=arguments.tolerance,
        options=options,
        hook_id="" if subject.hook is None else subject.hook.id,
    )
    return Checked(scheme=scheme, keys=keys, options=options, verdict=verdict)


def _keys(arguments: Namespace, subject: Subject, scheme: Scheme, given: list[str]) -> tuple[NamedKey, ...]:
    """Those of ``--secret``, then those of ``--vault``; else the hook's."""
    named = _of_vault(arguments, subject, scheme)
    if given:
        names = ["current", *(f"key {number}" for number in range(2, len(given) + 1))]
        return (*map(_named, names, given), *named)
    if named or scheme.key is KeyForm.NONE:
        return named
    if subject.hook is not None and subject.hook.key_problem:
        raise MachineError(subject.hook.key_problem)
    if subject.hook is not None:
        return _of_hook(subject.hook, scheme)
    raise InputError(
        "A signing key is needed.",
        "Give it with --secret @FILE, env:NAME, keyring:NAME, or the key itself; or --vault NAME.",
    )


def _of_hook(hook: Hook, scheme: Scheme) -> tuple[NamedKey, ...]:
    keys = {"current": hook.signing_key, "previous": hook.previous_key}
    return tuple(_named(name, _public(scheme, key)) for name, key in keys.items() if key)


def _named(name: str, secret: str) -> NamedKey:
    return NamedKey(name=name, secret=secret)


def _public(scheme: Scheme, key: str) -> str:
    """What a receiver has of a hook's key; a key that is none is for the verdict to say."""
    try:
        return public_secret(scheme, key)
    except InputError:
        return key


def _of_vault(arguments: Namespace, subject: Subject, scheme: Scheme) -> tuple[NamedKey, ...]:
    if not arguments.vault:
        return ()
    if EVERY_KEY in arguments.vault:
        if not subject.vault:
            raise InputError("The vault holds no key.", "Put one there with: hookbench keys add")
        return tuple(key for key in subject.vault if key.scheme in ("", scheme.name)) or subject.vault
    known = {key.name: key for key in subject.vault}
    if missing := [name for name in arguments.vault if name not in known]:
        raise InputError(
            f"The vault holds no key called “{missing[0][:60]}”, or it cannot be fetched.",
            "List them with: hookbench keys",
        )
    return tuple(known[name] for name in arguments.vault)
