"""What ``--handshake`` and ``--handshake-secret`` come to: the challenges to answer, with their secrets."""

from collections.abc import Iterable

from core.cli.inputs import secret_of
from core.cli.output import note
from core.errors import InputError
from core.handshakes import HANDSHAKES, Secrets, enabled, find_handshake

ALL = "all"
# Under this name are the secrets that are for every handshake of the call.
ANY = ""


def switched_on(names: Iterable[str], secret_texts: Iterable[str]) -> dict[str, Secrets]:
    """The handshakes of a call, as the receiver is to answer them.

    With ``all``, those that cannot do without a secret and have none are left out, and that is said.

    Args:
        secret_texts: ``[NAME=]K``, where ``K`` takes the forms of ``--secret``.
    """
    secrets = _secrets(secret_texts)
    wanted = {name if name == ALL else find_handshake(name).name for name in names}
    known = {each.name: (*secrets.get(each.name, ()), *secrets.get(ANY, ())) for each in HANDSHAKES}
    if ALL in wanted:
        lacking = [each.name for each in HANDSHAKES if each.key_needed and not known[each.name]]
        wanted = (wanted - {ALL}) | (known.keys() - lacking)
        if lacking:
            note(f"Not answered, for want of a secret: {', '.join(lacking)}. --handshake-secret gives it.")
    for name in secrets:
        if not wanted or (name != ANY and name not in wanted):
            raise InputError(
                "A handshake's secret alone answers nothing.", "Name the handshake too, with --handshake."
            )
    return enabled(wanted, known)


def _secrets(texts: Iterable[str]) -> dict[str, Secrets]:
    secrets: dict[str, Secrets] = {}
    for text in texts:
        name, form = _named(text)
        secrets[name] = (*secrets.get(name, ()), secret_of(form))
    return secrets


def _named(text: str) -> tuple[str, str]:
    """The handshake and the secret's form; a secret that only holds an equals sign is for any."""
    name, equals, form = text.partition("=")
    try:
        return (find_handshake(name).name, form) if equals else (ANY, text)
    except InputError:
        return ANY, text
