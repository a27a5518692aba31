"""The engine as a process of its own, and the client that talks to it."""

from core.host.client import EngineBugError, EngineProcess, start_drain

__all__ = ["EngineBugError", "EngineProcess", "start_drain"]
