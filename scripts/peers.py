"""Install the providers' own libraries, to check signatures against them: `make peers`.

They go to `build/peers`, apart from everything else: Python's by `requirements/peers.txt`, Node's by the version
below. Without Node its part is left out. Needs the network.
"""

import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "peers"
NODE_PACKAGES = ("@octokit/webhooks-methods@6.0.0",)


def main() -> int:
    """Make the environment where it is missing; 3 where it cannot be made."""
    python = FOLDER / "bin" / "python"
    try:
        if not python.exists():
            venv.create(FOLDER, with_pip=True)
        pip = (
            str(python),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--require-hashes",
            "-r",
            "requirements/peers.txt",
        )
        subprocess.run(pip, check=True, cwd=ROOT)
        if npm := shutil.which("npm"):
            quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
            subprocess.run(
                (npm, "install", *quiet, "--prefix", str(FOLDER), *NODE_PACKAGES), check=True, cwd=ROOT
            )
        else:
            print("There is no npm here: GitHub's library for Node is left out.")
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"The peers could not be installed: {error}")
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
