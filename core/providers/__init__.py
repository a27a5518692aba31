"""The commonest providers of webhooks, so that one can send as they do, offline: pure data and text."""

from core.providers.compose import Composed, compose, identified
from core.providers.provider import DeliveryRule, Provider, ProviderEvent
from core.providers.reading import find_provider, providers, read_provider

__all__ = (
    "Composed",
    "DeliveryRule",
    "Provider",
    "ProviderEvent",
    "compose",
    "find_provider",
    "identified",
    "providers",
    "read_provider",
)
