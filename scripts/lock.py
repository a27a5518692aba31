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
    """Lock the run set first; the dev set holds the same versions and adds to them."""
    uv = ENVIRONMENT / "bin" / "uv"
    if not uv.exists():
        venv.create(ENVIRONMENT, with_pip=True)
        subprocess.run([ENVIRONMENT / "bin" / "python", "-m", "pip", "install", "--quiet", UV], check=True)
    compile_lock: list[str | Path] = [
        uv, "pip", "compile", "pyproject.toml", "--group", "build",
        "--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes", "--upgrade",
        "--no-emit-index-url", "--no-emit-find-links", "--custom-compile-command", "make lock", "--quiet",
    ]  # fmt: skip
    run_lock = Path("requirements", "run.txt")
    dev_lock = Path("requirements", "dev.txt")
    subprocess.run([*compile_lock, "--output-file", run_lock], cwd=ROOT, check=True)
    subprocess.run(
        [*compile_lock, "--extra", "dev", "--constraint", run_lock, "--output-file", dev_lock],
        cwd=ROOT,
        check=True,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
