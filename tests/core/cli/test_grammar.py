"""What can be typed, and what is said about it."""

import argparse
import importlib
import subprocess
import sys
from collections.abc import Iterator

import pytest

from core.cli.grammar import build_parser
from tests.core.cli.calls import Terminal


def every_command(parser: argparse.ArgumentParser, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield (*words, name)
                yield from every_command(below, (*words, name))


COMMANDS = sorted(every_command(build_parser()))
CONTRACT = {
    "tour", "events", "hooks", "trigger", "send", "listen", "deliveries", "captures", "replay", "sign",
    "verify", "schemes", "handshake", "handshakes", "providers", "keys", "settings", "doctor", "api", "scenarios",
    "report",
}  # fmt: skip


def test_the_commands_are_those_of_the_contract() -> None:
    """Nothing is offered that does not work yet, and nothing lacks."""
    assert {words[0] for words in COMMANDS} == CONTRACT


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_with_an_example(
    hookbench: Terminal, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The example is a call of this very command; all of it fits a plain terminal."""
    monkeypatch.setenv("COLUMNS", "80")
    said = hookbench(*words, "--help")

    assert said.status == 0
    assert said.err == ""
    assert f"  hookbench {' '.join(words)}" in said.out.partition("example:")[2]
    assert max(map(len, said.out.splitlines())) <= 80


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_has_someone_who_does_it(words: tuple[str, ...]) -> None:
    """The grammar names functions by text; each of them is there."""
    parser = build_parser()
    for word in words:
        below = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
        parser = below.choices[word]
    run = parser.get_default("run")
    if run is not None:
        module, _, name = run.rpartition(".")

        assert callable(getattr(importlib.import_module(f"core.cli.commands.{module}"), name))


WRONG_CALLS = {
    "no command": ([], "COMMAND"),
    "unknown command": (["fire"], "invalid choice: 'fire'"),
    "hooks alone": (["hooks"], "COMMAND"),
    "header without colon": (["send", "http://h/", "--header", "X"], "has no colon"),
    "header with a line break": (["send", "http://h/", "--header", "X: a\r\nY: b"], "carriage return"),
    "header name with a space": (["send", "http://h/", "--header", "X Y: a"], "cannot contain a space"),
    "id with a line break": (
        ["sign", "--scheme", "svix", "--secret", "k", "--id", "a\nb"],
        "cannot contain a line break",
    ),
    "language that is none": (["verify", "--snippet", "cobol"], "invalid choice: 'cobol'"),
    "port too high": (["listen", "--port", "65536"], "65536"),
    "status that is no answer": (["listen", "--status", "100"], "whole number from 200 to 599"),
    "count of none": (["listen", "--count", "0"], "whole number"),
    "no seconds": (["listen", "--for", "nan"], "number of seconds"),
    "endless seconds": (["listen", "--for", "inf"], "number of seconds"),
    "no rate": (["trigger", "PostSignIn", "--rate", "fast"], "write it as 50/s"),
    "rate of none": (["trigger", "PostSignIn", "--rate", "0/s"], "write it as 50/s"),
    "two forms at once": (["deliveries", "show", "x", "--raw", "--curl"], "not allowed with"),
    "shortened option": (["listen", "--verb"], "unrecognized arguments"),
    "many retries": (
        ["hooks", "add", "--name", "N", "--event", "PostSignIn", "--url", "http://h/", "--retries", "11"],
        "whole number from 0 to 10",
    ),
}


@pytest.mark.parametrize(("call", "words"), WRONG_CALLS.values(), ids=WRONG_CALLS)
def test_a_wrong_call_is_refused_in_words(hookbench: Terminal, call: list[str], words: str) -> None:
    """Exit status 2, what is wrong on standard error, nothing on standard output."""
    said = hookbench(*call)

    assert (said.status, said.out) == (2, "")
    assert words in said.err


@pytest.mark.parametrize(
    "call", [("--workspace", "W", "events"), ("events", "--workspace", "W")], ids=" ".join
)
def test_the_workspace_may_be_named_before_or_after_the_command(call: tuple[str, ...]) -> None:
    """Both spellings mean the same folder."""
    assert str(build_parser().parse_args(call).workspace) == "W"


def test_help_loads_next_to_nothing() -> None:
    """No HTTP library, no database, no terminal library: help comes at once."""
    heavy = "{'httpx', 'aiosqlite', 'rich', 'msgspec', 'asyncio', 'PySide6'}"
    code = f"import sys; from core.cli import main; main(['--help']); assert not {heavy} & set(sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
