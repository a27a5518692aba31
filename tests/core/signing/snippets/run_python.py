"""Runs verifiers in Python: modules of the folder that is named, cases as lines of JSON, answers likewise."""

import base64
import importlib.util
import json
import sys
from pathlib import Path
from typing import Any


def main(folder: Path) -> None:
    """Answer each line with what the verifier says, or what it raised."""
    for line in sys.stdin.buffer:
        print(json.dumps(answer(folder, json.loads(line))))


def answer(folder: Path, case: dict[str, Any]) -> Any:
    """True, false, or the error as text."""
    now = {} if case["now"] is None else {"now": case["now"]}
    try:
        verify = loaded(folder / case["file"]).verify
        return verify(
            case["secrets"], case["headers"], base64.b64decode(case["body"]), *case["arguments"], **now
        )
    except Exception as error:  # noqa: BLE001 - a verifier that raises has failed; the test says how
        return f"{type(error).__name__}: {error}"


def loaded(file: Path) -> Any:
    """The module of this file, loaded once."""
    if file.stem not in sys.modules:
        spec = importlib.util.spec_from_file_location(file.stem, file)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        sys.modules[file.stem] = module
    return sys.modules[file.stem]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
