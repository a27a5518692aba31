"""Write requirements/*.txt anew from pyproject.toml: every version and hash, for every platform we run on.

Needs the network. `make lock` runs it; commit what it writes.
"""

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / "build" / "lock"
UV = "uv==0.13.9"
OLDEST_PYTHON = "3.11"


def main() -> int:
    """Lock the run set first; the dev set holds the same versions and adds to them; the peers stand alone."""
    uv = ENVIRONMENT / "bin" / "uv"
    if not uv.exists():
        venv.create(ENVIRONMENT, with_pip=True)
        subprocess.run([ENVIRONMENT / "bin" / "python", "-m", "pip", "install", "--quiet", UV], check=True)
    compile_lock: list[str | Path] = [
        uv, "pip", "compile",
        "--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes", "--upgrade",
        "--no-emit-index-url", "--no-emit-find-links", "--custom-compile-command", "make lock", "--quiet",
    ]  # fmt: skip
    project = ("pyproject.toml", "--group", "build")
    run_lock, dev_lock, peers_lock = (Path("requirements", f"{name}.txt") for name in ("run", "dev", "peers"))
    choices: tuple[list[str | Path], ...] = (
        [*project, "--output-file", run_lock],
        [*project, "--extra", "dev", "--constraint", run_lock, "--output-file", dev_lock],
        # They stand alone, in an environment of their own.
        ["--group", "peers", "--output-file", peers_lock],
    )
    for choice in choices:
        subprocess.run([*compile_lock, *choice], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
