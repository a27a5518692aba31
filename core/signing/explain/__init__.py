"""Why a signature does not fit: known causes are tried, one by one and together, until one makes it fit.

A family of causes is a function from a case to changed cases; ``order`` says which come when, ``explain`` tries them
by the same ``verify`` that judges requests. It knows no network and no store.
"""

from core.signing.explain.causes import CAUSES, Cause
from core.signing.explain.search import LIMIT_S, Progress, explain, explained

__all__ = ("CAUSES", "LIMIT_S", "Cause", "Progress", "explain", "explained")
