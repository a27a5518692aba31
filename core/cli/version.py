"""Which version this is."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def version_of(package: str) -> str | None:
    """The installed version; ``None`` where it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def our_version() -> str:
    """The installed version, else that of the checkout this runs in."""
    return version_of("hookbench") or _of_checkout()


def _of_checkout() -> str:
    import tomllib

    text = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    return str(tomllib.loads(text)["project"]["version"])
