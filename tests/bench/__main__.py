"""``make bench``: all of them, or those that are named: ``make bench ARGS="sending receiving"``."""

import os
import sys

from tests.bench import honesty, receiving, sending, signing, startup

BENCHES = {
    "sending": sending.main,
    "receiving": receiving.main,
    "signing": signing.main,
    "honesty": honesty.main,
    "startup": startup.main,
}


def main(names: list[str]) -> int:
    """Run them one after another."""
    if unknown := [name for name in names if name not in BENCHES]:
        print(f"There is no bench {unknown[0]!r}; there are: {', '.join(BENCHES)}.", file=sys.stderr)
        return 2
    # A keyring that asks for a password would be measured too.
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    for name in names or BENCHES:
        BENCHES[name]()
        print()
    return 0


sys.exit(main(sys.argv[1:]))
