"""D15, D21, D22: a key of the vault that fits where the one that was used does not."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from core.signing.explain.case import Case, Change
from core.signing.fields import field
from core.signing.scheme import Grammar
from core.verdict import NamedKey

KEYS_LIMIT = 2_000
_FORMER = re.compile(
    r"(?<![a-z])(?:previous|prev|former|old|older|rotated|retired|expired|revoked|replaced)(?![a-z])",
    re.IGNORECASE,
)
_TEST = re.compile(
    r"(?<![a-z])(?:test|testing|sandbox|staging|dev|development|demo|local|cli)(?![a-z])", re.IGNORECASE
)
_LIVE = re.compile(r"(?<![a-z])(?:live|prod|production)(?![a-z])", re.IGNORECASE)


def other_keys(case: Case) -> Iterator[Change]:
    """Every other key of the vault, those of this scheme first."""
    used = {key.secret for key in case.secrets}
    ours = next(
        (key.name for key in case.vault if key.secret in used), case.secrets[0].name if case.secrets else ""
    )
    others: dict[str, NamedKey] = {}
    for key in sorted(case.vault, key=lambda key: key.scheme != case.scheme.name):
        if key.secret and key.secret not in used:
            others.setdefault(key.secret, key)
    for key in list(others.values())[:KEYS_LIMIT]:
        cause, finding = _told(ours, key.name, rotating=is_rotating(case))
        yield Change(cause=cause, finding=finding, case=replace(case, secrets=(key,)))


def is_rotating(case: Case) -> bool:
    """Whether the request carries more than one signature of the kind that counts."""
    expected = case.scheme.signature
    found = field(case.message.headers, expected.header, expected.fallback) or ""
    if expected.grammar is Grammar.LIST:
        return sum(entry.startswith(f"{expected.entry},") for entry in found.split()) > 1
    if expected.grammar is Grammar.PAIRS:
        entries = found.split(expected.separator.strip() or " ")
        return sum(entry.strip().startswith(expected.entry + expected.assign) for entry in entries) > 1
    if expected.numbered:
        return (
            sum(name.lower().startswith(f"{expected.header.lower()}-") for name, _ in case.message.headers)
            > 1
        )
    return expected.many and expected.separator in found


def _told(ours: str, theirs: str, *, rotating: bool) -> tuple[str, str]:
    """(cause, finding) if this key of the vault made the signature."""
    finding = f"The signature was made with the key “{theirs[:80]}” of your vault."
    if _FORMER.search(theirs):
        return "D22", f"{finding} By its name it comes from before (or after) a rotation."
    if (_TEST.search(theirs) and _LIVE.search(ours)) or (_LIVE.search(theirs) and _TEST.search(ours)):
        return "D21", f"{finding} It was checked with “{ours[:80]}”: test and live are mixed up."
    if rotating:
        return "D22", f"{finding} The request carries several signatures: the sender's key is being rotated."
    return "D15", finding
