"""The table of docs/providers.md says of each provider what its preset does."""

from pathlib import Path

import pytest

from core.providers import DeliveryRule, Provider, providers

PAGE = Path(__file__).parents[3] / "docs" / "providers.md"
# Of a longer ladder the first pauses and the last.
SHOWN = 12


@pytest.mark.parametrize("provider", providers(), ids=lambda provider: provider.name)
def test_a_provider_is_documented_as_it_is(provider: Provider) -> None:
    """A row that is behind is in the assertion as it should be."""
    assert row(provider) in PAGE.read_text(encoding="utf-8").splitlines()


def row(provider: Provider) -> str:
    """Its line of the table: ``≈`` before what its sources leave open."""
    retries = ", ".join(_pauses(provider.retry.delays_s)) or "none"
    cells = (
        f"[{provider.title}]({provider.source})",
        f"`{provider.name}`",
        f"`{provider.scheme}`",
        ", ".join(f"`{event.type}`" for event in provider.events),
        _guess(provider, DeliveryRule.TIMEOUT) + f"{provider.timeout_s:g} s",
        _guess(provider, DeliveryRule.SUCCESS) + ", ".join(_range(*pair) for pair in provider.retry.success),
        _guess(provider, DeliveryRule.RETRIES) + retries,
        provider.checked or "–",
        provider.rules_checked or "–",
        ", ".join(f"[{number}]({source})" for number, source in enumerate(provider.rules_sources, 1)) or "–",
    )
    return f"| {' | '.join(cells)} |"


def _guess(provider: Provider, rule: DeliveryRule) -> str:
    return "≈ " if rule in provider.estimated or not provider.rules_checked else ""


def _range(low: int, high: int) -> str:
    return str(low) if low == high else f"{low // 100}xx"


def _pauses(pauses: tuple[float, ...]) -> list[str]:
    said = [_duration(pause) for pause in pauses]
    return said if len(said) <= SHOWN else [*said[:3], "…", f"{said[-1]} ({len(said)} in all)"]


def _duration(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:g} s"
    if seconds < 7200:
        return f"{seconds / 60:.3g} min"
    return f"{seconds / 3600:.3g} h"
