"""The rules of the house that import-linter cannot say, read from the source itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

PROCESSES_AND_THREADS = {"subprocess", "multiprocessing", "threading", "concurrent.futures", "_thread"}
KNOW_PROCESSES_AND_THREADS = (
    "core/cli/patience.py",
    "core/delivery/names.py",
    "core/host/",
    "core/store/shelf.py",
    "gui/work.py",
)

RUN_COMMANDS = ("core/scripts.py", "core/cli/commands/doctor.py")
"""Scripts of the user's; and the doctor, who tries in a process of its own whether Qt can be loaded."""

LONGEST_FILE = 650
"""Lines. Nine in ten files of the programs we look up to are shorter."""


def sources(*folders: str) -> list[Path]:
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


def place(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def nodes(file: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(file.read_text("utf-8"), filename=str(file)))


def imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [each.name for each in names]
        case ast.ImportFrom(module=str(module), names=names):
            return [module, *(f"{module}.{each.name}" for each in names)]
        case _:
            return []


def called(node: ast.AST) -> str:
    """What a call names: ``asyncio.create_task``, or ``.exec`` where what stands before is no name."""
    match node:
        case ast.Call(func=ast.Name(id=name)):
            return name
        case ast.Call(func=ast.Attribute() as attribute):
            text = ast.unparse(attribute)
            return text if re.fullmatch(r"[\w.]+", text) else f".{attribute.attr}"
        case _:
            return ""


def line(file: Path, node: ast.AST) -> str:
    return f"{place(file)}:{getattr(node, 'lineno', 0)}"


def test_processes_and_threads_are_known_in_few_places() -> None:
    """What starts a process or a thread is started, named and ended in one of these places."""
    offenders = [
        f"{line(file, node)} imports {name}"
        for file in sources("core", "gui")
        if not place(file).startswith(KNOW_PROCESSES_AND_THREADS)
        for node in nodes(file)
        for name in imported(node)
        if name in PROCESSES_AND_THREADS
    ]

    assert [] == offenders


@pytest.mark.parametrize("excepted", KNOW_PROCESSES_AND_THREADS)
def test_who_knows_processes_and_threads_does(excepted: str) -> None:
    """An exception that nothing needs any more lets something else through one day."""
    assert any(
        name in PROCESSES_AND_THREADS
        for file in sources("core", "gui")
        if place(file).startswith(excepted)
        for node in nodes(file)
        for name in imported(node)
    )


def test_a_users_command_is_run_in_one_place() -> None:
    """A script runs without a shell, in a session that ends with its attempt: `core.scripts` sees to both."""
    offenders = [
        line(file, node)
        for file in sources("core", "gui")
        for node in nodes(file)
        if called(node).endswith(("subprocess_shell", "os.system", "os.popen"))
        or (called(node).endswith("subprocess_exec") and place(file) not in RUN_COMMANDS)
    ]

    assert [] == offenders


def test_tasks_are_started_in_one_way() -> None:
    """A task has a name and a kept reference: `core.tasks` sees to both."""
    offenders = [
        line(file, node)
        for file in sources("core", "gui")
        if place(file) != "core/tasks.py"
        for node in nodes(file)
        if called(node).endswith((".create_task", ".ensure_future"))
    ]

    assert [] == offenders


def test_no_dialog_blocks_the_loop() -> None:
    """A dialog's `exec()` inside a coroutine stops every other task: `open()` it and await its result."""
    offenders = [
        line(file, node)
        for file in sources("gui")
        for node in nodes(file)
        if called(node).endswith((".exec", ".exec_", "processEvents"))
        or re.fullmatch(r"QMessageBox\.(question|information|warning|critical|about)", called(node))
        or re.fullmatch(r"QFileDialog\.get\w+|QInputDialog\.get\w+|QColorDialog\.get\w+", called(node))
    ]

    assert [] == offenders


def test_foreign_text_is_never_rich_text() -> None:
    """Bodies, headers and names are shown as they are; nothing asks Qt to read them as HTML or Markdown."""
    rich = ("Qt.RichText", "TextFormat.RichText", "TextFormat.AutoText", "TextFormat.MarkdownText")
    offenders = [
        line(file, node)
        for file in sources("gui")
        for node in nodes(file)
        if called(node).endswith((".setHtml", ".insertHtml", ".appendHtml", ".setMarkdown"))
        or (isinstance(node, ast.Attribute) and ast.unparse(node).endswith(rich))
    ]

    assert [] == offenders


def test_nothing_sleeps_in_a_thread() -> None:
    """Waiting is the loop's work, and the time an argument."""
    offenders = [
        line(file, node)
        for file in sources("core", "gui")
        for node in nodes(file)
        if called(node) == "time.sleep"
    ]

    assert [] == offenders


@pytest.mark.parametrize("folder", ["core", "gui", "tests"])
def test_every_folder_is_a_package(folder: str) -> None:
    """One missing `__init__.py` below tests/ and `import core` finds the tests instead."""
    missing = {place(file.parent) for file in sources(folder) if not (file.parent / "__init__.py").exists()}

    assert set() == missing


def test_files_stay_short_enough_to_read() -> None:
    """A file that has grown past this has two reasons to change."""
    long = [
        place(file)
        for file in sources("core", "gui")
        if len(file.read_text("utf-8").splitlines()) > LONGEST_FILE
    ]

    assert [] == long


def test_no_word_says_nothing() -> None:
    """Say what a thing is: no Manager, Helper, Util or Handler."""
    vague = re.compile(r"(Manager|Helper|Utils?|Handler)$")
    offenders = [
        f"{line(file, node)} {node.name}"
        for file in sources("core", "gui")
        for node in nodes(file)
        if isinstance(node, ast.ClassDef) and vague.search(node.name)
    ]

    assert [] == offenders


def test_the_commands_of_ci_are_the_commands_of_a_person() -> None:
    """CI calls what the Makefile offers, and nothing else."""
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    made = re.findall(r"^make (\w+)$", script, re.MULTILINE)
    offered = re.findall(r"^(\w+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)

    assert ["check", "test"] == made
    assert set(made) <= set(offered)
