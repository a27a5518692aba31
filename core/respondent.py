"""Which challenges the receiver answers by itself, and with which keys of the vault."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Protocol

from core.clock import Now
from core.errors import InputError
from core.handshakes import HANDSHAKES, Answered, Secrets, answer, enabled, find_handshake
from core.model import HandshakeSwitch
from core.receiver.record import Respond
from core.signing import Message
from core.verdict import NamedKey


class Vault(Protocol):
    """Where named keys are."""

    async def vault(self, names: Iterable[str]) -> tuple[NamedKey, ...]:
        """The keys of these names that can be had."""
        ...


def check_switches(switches: Sequence[HandshakeSwitch]) -> None:
    """``InputError`` for a handshake there is none of, one named twice, and one that lacks its key's name."""
    names = [find_handshake(switch.name).name for switch in switches]
    if len(set(names)) < len(names):
        raise InputError("A handshake is named twice.", "Name each once.")
    enabled(names, {name: (switch.key,) for name, switch in zip(names, switches, strict=True)})


async def secrets_of(switches: Sequence[HandshakeSwitch], vault: Vault) -> dict[str, Secrets]:
    """The secrets of each handshake that can be answered; one whose key is not to be had is left out."""
    names = [switch.key for switch in switches if switch.key]
    secrets = {key.name: key.secret for key in await vault.vault(names)} if names else {}
    ready = [switch for switch in switches if not switch.key or switch.key in secrets]
    known = {switch.name: (secrets[switch.key],) if switch.key else () for switch in ready}
    return {each.name: known[each.name] for each in HANDSHAKES if each.name in known}


def respondent(switched_on: Mapping[str, Secrets], now: Now) -> Respond | None:
    """Answers challenges as they come; ``None`` where none is switched on."""
    return partial(_answer, switched_on, now) if switched_on else None


def _answer(switched_on: Mapping[str, Secrets], now: Now, message: Message) -> Answered | None:
    return answer(message, switched_on, now=now().timestamp())
