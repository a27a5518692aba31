"""Make a checkout ready: `.venv`, the locked dependencies, the project itself, and the libraries Qt loads.

`make run` and `make test` call this first. It runs on a bare system Python, so it uses the standard library
only. What is done is stamped into `.venv`; the next call finds the stamp and ends at once.

    python3 scripts/setup.py run     what the program needs
    python3 scripts/setup.py test    that and what tests need; a missing Qt library is said, not fatal
    python3 scripts/setup.py check   the same, without what the system must bring

Exit status: 0 ready, 2 called wrongly, 3 this machine lacks something (the last line says what to type).
"""

import sys

# Up to here, and in its syntax throughout, this file suits older Pythons, so that they can say so.
if sys.version_info < (3, 11):  # noqa: UP036
    print("Hookbench needs Python 3.11 or newer, and this is %d.%d." % sys.version_info[:2])  # noqa: UP031
    print("Name another one, for example: make run PYTHON=python3.12")
    sys.exit(3)

import ctypes
import fcntl
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NoReturn

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON_VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"

Use = Literal["run", "test"]
LOCKS: dict[Use, str] = {"run": "requirements/run.txt", "test": "requirements/dev.txt"}
"""The lock of `test` names all that the lock of `run` names, in the same versions."""


@dataclass(frozen=True, slots=True)
class Library:
    """A library that Qt's wheels expect from the system, and the package that brings it."""

    soname: str
    debian: str
    fedora: str
    arch: str


# What QtCore, QtGui, QtWidgets and the xcb platform of PySide6 6.11.3 and 6.12.0 name in `readelf -d` and do
# not bring themselves.
QT_LIBRARIES = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
)


def main(arguments: list[str]) -> int:
    if arguments == ["run"]:
        make_environment("run")
        missing = install_qt_libraries()
        if missing and has_display():
            stop(
                f"The window needs {names(missing)}, which this system lacks. Type:", how_to_install(missing)
            )
    elif arguments == ["test"]:
        newly_made = make_environment("test")
        missing = install_qt_libraries()
        if missing:
            say(f"The tests of the window will be skipped for want of {names(missing)}. To run them:")
            say(how_to_install(missing))
        if newly_made:
            install_virtual_display()
    elif arguments == ["check"]:
        make_environment("test")
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


# --- The environment ----------------------------------------------------------------------------------------


def make_environment(use: Use) -> bool:
    """Bring `.venv` to what the lock says. Whether there was anything to do."""
    if is_ready(use):
        return False
    with Path(__file__).open() as one_at_a_time:
        fcntl.flock(one_at_a_time, fcntl.LOCK_EX)
        if is_ready(use):
            return False
        if not is_ours():
            create_environment()
        say(f"Installing the locked dependencies ({LOCKS[use]}); the first time this takes a minute or two …")
        pip("--require-hashes", "--requirement", str(ROOT / LOCKS[use]))
        pip("--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        stamp(use).write_text(fingerprint(use))
    return True


def is_ready(use: Use) -> bool:
    enough: tuple[Use, ...] = (use, "test")
    return is_ours() and any(content(stamp(each)) == fingerprint(each) for each in enough)


def is_ours() -> bool:
    """Made by this Python, in this folder: the scripts of one that was moved start the old place."""
    return content(ENVIRONMENT / "made-for") == owner() and (ENVIRONMENT / "bin" / "python").exists()


def owner() -> str:
    return f"Python {PYTHON_VERSION} in {ROOT}\n"


def stamp(use: Use) -> Path:
    return ENVIRONMENT / f"ready-to-{use}"


def fingerprint(use: Use) -> str:
    """Changes with the lock, and with what says how the project itself is installed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    installed = repr((project["build-system"], project["project"], project["tool"]["setuptools"]))
    return hashlib.sha256((ROOT / LOCKS[use]).read_bytes() + installed.encode()).hexdigest() + "\n"


def content(file: Path) -> str:
    return file.read_text() if file.is_file() else ""


def create_environment() -> None:
    say(f"Making an environment in .venv with Python {PYTHON_VERSION} …")
    python = Path(sys.executable)
    if python.is_relative_to(ENVIRONMENT):
        python = python.resolve()
    if ENVIRONMENT.exists():
        shutil.rmtree(ENVIRONMENT)
    if importlib.util.find_spec("ensurepip") is None:
        # Debian and Ubuntu keep this part of the standard library in a package of its own.
        packages = [f"python{PYTHON_VERSION}-venv", *(library.debian for library in missing_libraries())]
        if not install_with_apt(packages):
            stop("This Python comes without its venv module. Type:", as_root("apt-get install -y", packages))
    made = subprocess.run([python, "-m", "venv", ENVIRONMENT], check=False)
    if made.returncode != 0:
        stop(f"{python} could not make an environment; the lines above say why.")
    (ENVIRONMENT / "made-for").write_text(owner())


def pip(*arguments: str) -> None:
    quietly = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    installed = subprocess.run(
        [ENVIRONMENT / "bin" / "python", "-m", "pip", "install", "--quiet", *arguments],
        check=False,
        env={**os.environ, **quietly, "PIP_USER": "0"},
    )
    if installed.returncode != 0:
        stop("The dependencies could not be installed; the lines above say why. Then run the same again.")


# --- What the system must bring -----------------------------------------------------------------------------


def install_qt_libraries() -> list[Library]:
    """Install what Qt lacks, where we may; what is still missing then."""
    missing = missing_libraries()
    if missing and install_with_apt([library.debian for library in missing]):
        missing = missing_libraries()
    return missing


def missing_libraries() -> list[Library]:
    """Found by loading them, as Qt will. macOS brings all that Qt needs."""
    if platform.system() != "Linux":
        return []
    return [library for library in QT_LIBRARIES if not can_load(library.soname)]


def can_load(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def names(libraries: list[Library]) -> str:
    first = libraries[0].soname
    return first if len(libraries) == 1 else f"{first} and {len(libraries) - 1} more libraries"


def how_to_install(libraries: list[Library]) -> str:
    """The one line to type, in the words of this system's package tool."""
    if shutil.which("apt-get"):
        return as_root("apt-get install -y", (each.debian for each in libraries))
    if shutil.which("dnf"):
        return as_root("dnf install -y", (each.fedora for each in libraries))
    if shutil.which("pacman"):
        return as_root("pacman -S --needed", (each.arch for each in libraries))
    return "your package tool's command for " + " ".join(each.soname for each in libraries)


def as_root(command: str, packages: Iterable[str]) -> str:
    """The line that runs as root from here; a bare Debian has no sudo."""
    line = " ".join([command, *dict.fromkeys(packages)])
    if os.geteuid() == 0:
        return line
    return f"sudo {line}" if shutil.which("sudo") else f'su -c "{line}"'


def install_virtual_display() -> None:
    """A few tests look at real windows, under Xvfb; without it they are skipped with that reason."""
    if platform.system() == "Linux" and shutil.which("Xvfb") is None:
        install_with_apt(["xvfb"])


def install_with_apt(packages: list[str]) -> bool:
    """Only as root on an apt system; never asks for a password. Whether it worked."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    say(f"Installing from the system's packages: {' '.join(packages)} …")
    install = ["install", "--yes", "--no-install-recommends", *packages]
    return apt_get(*install) or (apt_get("update") and apt_get(*install))


def apt_get(*arguments: str) -> bool:
    done = subprocess.run(
        ["apt-get", "--quiet=2", "--option", "DPkg::Lock::Timeout=120", *arguments],
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
    )
    return done.returncode == 0


def has_display() -> bool:
    return platform.system() == "Darwin" or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


# --- Words --------------------------------------------------------------------------------------------------


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def stop(*lines: str) -> NoReturn:
    for line in lines:
        say(line)
    sys.exit(3)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
