"""``doctor``: what this machine lacks, and what to do about it."""

import asyncio
import os
import socket
import sys
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import dataclass

import keyring

from core.cli.output import put_json, screen, shown
from core.cli.session import reading, workspace_of
from core.cli.version import our_version, version_of
from core.errors import HookError
from core.settings import Settings
from core.store.keys import SystemKeyring

PACKAGES = (
    "hookbench",
    "PySide6-Essentials",
    "qasync",
    "httpx",
    "uvloop",
    "aiosqlite",
    "msgspec",
    "rich",
)
# A cold start of Qt on a slow disk; one that takes longer hangs.
QT_PATIENCE_S = 30
LOAD_QT = "import PySide6.QtWidgets"
# Qt aborts where no display answers: hence a process of its own, and no core file.
OPEN_QT = (
    "import resource, sys; resource.setrlimit(resource.RLIMIT_CORE, (0, 0)); "
    "from PySide6.QtGui import QGuiApplication; QGuiApplication(sys.argv)"
)
# What says that there is a display; a platform plugin named by hand counts.
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
QT_HINT = "Run “make run” in the checkout: it says what to install."


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found out about one thing."""

    name: str
    is_well: bool
    text: str
    hint: str = ""
    is_needed: bool = True
    """Without it the window does not open, or not wholly."""


async def run(arguments: Namespace) -> int:
    """Look at everything, and say it."""
    settings, workspace = await look_at_workspace(arguments)
    findings = (
        Finding("python", is_well=True, text=f"{sys.version.split()[0]} at {sys.executable}"),
        *await look_at_qt(),
        look_at_keyring(),
        look_at_port(settings),
        workspace,
    )
    is_well = all(finding.is_well or not finding.is_needed for finding in findings)
    if arguments.json:
        put_json(report_shape(findings, is_well=is_well))
    else:
        put_report(findings, is_well=is_well)
    return 0 if is_well else 1


async def look_at_workspace(arguments: Namespace) -> tuple[Settings, Finding]:
    """Its settings, as far as they can be read, and its health."""
    file = workspace_of(arguments).file
    try:
        async with reading(arguments) as reader:
            settings, damage = await reader.settings(), await reader.damage()
            counts = ", ".join(f"{number:,} {name}" for name, number in (await reader.counts()).items())
    except HookError as error:
        return Settings(), Finding("workspace", is_well=False, text=error.message, hint=error.hint)
    if damage is not None:
        hint = "Put a copy in its place, or choose another folder with --workspace."
        return settings, Finding("workspace", is_well=False, text=f"{file} is damaged: {damage}.", hint=hint)
    return settings, Finding("workspace", is_well=True, text=f"{file}, sound: {counts}")


async def look_at_qt() -> Iterable[Finding]:
    """Whether Qt loads, and then whether it can open a display; each tried in a process of its own."""
    if said := await last_words_of(LOAD_QT):
        return (Finding("qt", is_well=False, text=said[-1], hint=QT_HINT),)
    qt = Finding("qt", is_well=True, text=f"PySide6 {version_of('PySide6-Essentials')} loads")
    if sys.platform.startswith("linux") and not any(map(os.environ.get, DISPLAYS)):
        return qt, no_display("There is none: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    if said := await last_words_of(OPEN_QT):
        return qt, no_display(said[0])
    return qt, Finding("display", is_well=True, text="a window can open")


def no_display(text: str) -> Finding:
    """No window here."""
    hint = "“hookbench tour” and every other command work without one."
    return Finding("display", is_well=False, text=text, hint=hint)


async def last_words_of(code: str) -> list[str]:
    """What this Python says, line by line, when it fails to run the code; empty where it runs."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        _, said = await asyncio.wait_for(process.communicate(), QT_PATIENCE_S)
    except TimeoutError:
        process.kill()
        await process.wait()
        return [f"It did not answer within {QT_PATIENCE_S} seconds."]
    if process.returncode == 0:
        return []
    lines = [line for line in said.decode("utf-8", "replace").splitlines() if line.strip()]
    return lines or [f"It ended with status {process.returncode}."]


def look_at_keyring() -> Finding:
    """Where signing keys go."""
    if SystemKeyring().available:
        return Finding("keyring", is_well=True, text=f"signing keys are kept in {keyring.get_keyring().name}")
    text = "there is none: signing keys are kept in the workspace file, which only you can read"
    return Finding("keyring", is_well=False, text=text, is_needed=False)


def look_at_port(settings: Settings) -> Finding:
    """Whether the receiver can listen where it is to."""
    host, port = settings.receiver_host, settings.receiver_port
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
            probe.listen(1)
        except OSError as error:
            hint = "If the Hookbench window is open, it listens there itself. Else choose another port in it."
            return Finding("port", is_well=False, text=f"{host}:{port}: {error.strerror}", hint=hint)
    return Finding("port", is_well=True, text=f"{host}:{port} is free for the receiver")


def versions() -> dict[str, str | None]:
    """Of us and of what we stand on; ``None`` where it is not installed."""
    return {package: version_of(package) for package in PACKAGES} | {"hookbench": our_version()}


def report_shape(findings: Iterable[Finding], *, is_well: bool) -> dict[str, object]:
    """The report as JSON."""
    return {
        "ok": is_well,
        "checks": [
            {
                "name": finding.name,
                "ok": finding.is_well,
                "needed": finding.is_needed,
                "text": finding.text,
                "hint": finding.hint,
            }
            for finding in findings
        ],
        "versions": versions(),
    }


def put_report(findings: Iterable[Finding], *, is_well: bool) -> None:
    """The report for reading."""
    console = screen()
    for finding in findings:
        word, style = state_of(finding)
        console.print(
            shown(f"{word:<8}", style), shown(f"{finding.name:<11}", "bold"), shown(finding.text), sep=""
        )
        if finding.hint:
            console.print(shown(f"{'':<19}{finding.hint}", "dim"))
    console.print()
    words = (f"{package} {version or '–'}" for package, version in versions().items())
    console.print(shown("  ".join(words), "dim"))
    console.print("All is well." if is_well else "Something lacks; see above.")


def state_of(finding: Finding) -> tuple[str, str]:
    """A word and its colour."""
    if finding.is_well:
        return "well", "green"
    return ("lacks", "red") if finding.is_needed else ("note", "yellow")
