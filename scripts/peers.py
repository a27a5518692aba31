"""Install the providers' own libraries, to check signatures against them. `make test` calls this.

They go to `build/peers`, apart from everything else: Python's by `requirements/peers.txt`, Node's by the version
below; without npm its part is left out. What is there is stamped, and so is what could not be had, so that a
machine without the network is asked once and not at every run.

    python scripts/peers.py            install what is not there yet; again where it failed before
    python scripts/peers.py --once     the same, unless it failed before; never fatal
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "peers"
STAMP = FOLDER / "made-for"
LOCK = ROOT / "requirements" / "peers.txt"
NODE_PACKAGES = ("@octokit/webhooks-methods@6.0.0",)
QUIETLY = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_USER": "0"}


def main(arguments: list[str]) -> int:
    """3 where they cannot be installed; with ``--once`` that is a sentence only."""
    once = arguments == ["--once"]
    wanted = fingerprint()
    found = STAMP.read_text() if STAMP.exists() else ""
    if found == wanted or (once and found == f"failed {wanted}"):
        return 0
    print("Installing the providers' own libraries (requirements/peers.txt) …", file=sys.stderr)
    try:
        install()
    except (OSError, subprocess.CalledProcessError) as error:
        FOLDER.mkdir(parents=True, exist_ok=True)
        STAMP.write_text(f"failed {wanted}")
        print(f"They cannot be had here, so the tests against them are skipped: {error}", file=sys.stderr)
        return 0 if once else 3
    STAMP.write_text(wanted)
    return 0


def fingerprint() -> str:
    """Changes with what is to be installed, and with the Python it is for."""
    text = f"{sys.version_info[:2]} {FOLDER} {NODE_PACKAGES}".encode() + LOCK.read_bytes()
    return hashlib.sha256(text).hexdigest() + "\n"


def install() -> None:
    """Into an environment made anew."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    venv.create(FOLDER, with_pip=True)
    pip = (FOLDER / "bin" / "python", "-m", "pip", "install", "--quiet", "--retries", "1")
    subprocess.run((*pip, "--require-hashes", "-r", LOCK), check=True, env=os.environ | QUIETLY)
    if npm := shutil.which("npm"):
        quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1")
        subprocess.run((npm, "install", *quiet, "--prefix", FOLDER, *NODE_PACKAGES), check=True)
    else:
        print("There is no npm here: GitHub's library for Node is left out.", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
