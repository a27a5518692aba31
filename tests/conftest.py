"""The house rules of every test: no noise, no one's own settings, no display, no keyring.

pytest-qt is loaded here, if Qt can be. If not, the tests of the window are skipped with that reason, and all
others run.
"""

import gc
import logging
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

HOME = tempfile.TemporaryDirectory(prefix="hookbench-tests-")


def prepare_environment(home: Path) -> None:
    """Before Qt, platformdirs and keyring read any of it; child processes inherit it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["HOME"] = str(home)
    # Tests read English, whatever their machine speaks.
    os.environ["HOOKBENCH_LANGUAGE"] = "en"
    os.environ["HOOKBENCH_WORKSPACE"] = str(home / "workspace")
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    for name in [name for name in os.environ if name.lower().endswith("_proxy")] + [
        "NO_COLOR",
        "FORCE_COLOR",
    ]:
        os.environ.pop(name, None)


def why_qt_is_missing() -> str | None:
    try:
        import PySide6.QtWidgets  # noqa: F401 - loading it is the question
    except ImportError as error:
        return f"Qt cannot be loaded ({error}); `make test` says what to install"
    return None


prepare_environment(Path(HOME.name))
QT_IS_MISSING = why_qt_is_missing()
pytest_plugins = [] if QT_IS_MISSING else ["pytestqt.plugin"]


# --- Where Qt cannot be loaded ------------------------------------------------------------------------------


def pytest_addoption(parser: pytest.Parser) -> None:
    if QT_IS_MISSING:
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "read by pytest-qt, which cannot be loaded here")


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if QT_IS_MISSING and path == Path(__file__).parent / "gui":
        return Skipped.from_parent(parent, path=path)
    return None


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if QT_IS_MISSING and needs_qt(module_path.read_text("utf-8")):
        return Skipped.from_parent(parent, path=module_path)
    return None


def needs_qt(source: str) -> bool:
    names_qt = r"^\s*(from|import) (PySide6|qasync|pytestqt|gui)\b|\bqtbot\b"
    return re.search(names_qt, source, re.MULTILINE) is not None


class Skipped(pytest.File):
    """A file or a folder of tests, of which nothing is imported, not even its conftest."""

    def collect(self) -> Iterator[pytest.Item]:
        pytest.skip(QT_IS_MISSING or "", allow_module_level=True)


# --- Garbage ------------------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """Between tests, on this thread.

    Python collects cycles in whatever thread happens to allocate: one that reads a store would destroy the
    widgets of an earlier test, which Qt answers with a crash. ``gui.garbage`` does the same for the program.
    """
    gc.disable()
    yield
    gc.disable()
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, limit) in enumerate(counts) if 0 < limit < count]
    if due:
        gc.collect(max(due))


# --- Noise fails --------------------------------------------------------------------------------------------


class LoudRecords(logging.Handler):
    """Keeps what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A record at WARNING or above fails the test.

    ``@pytest.mark.logs(pattern)`` says that one is expected; then it must come.
    """
    loud = LoudRecords()
    logging.getLogger().addHandler(loud)
    yield
    logging.getLogger().removeHandler(loud)
    patterns = [mark.args[0] for mark in request.node.iter_markers("logs")]
    messages = [f"{record.name}: {record.getMessage()}" for record in loud.records]
    unexpected = [text for text in messages if not any(re.search(pattern, text) for pattern in patterns)]
    missed = [pattern for pattern in patterns if not any(re.search(pattern, text) for text in messages)]
    assert not unexpected, "logged unexpectedly: " + "; ".join(unexpected)
    assert not missed, "expected in the log, and not there: " + "; ".join(missed)
