"""The Management API served by the real program, and a window's engine that serves it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 40


def test_it_is_served_in_the_foreground_until_it_is_interrupted(tmp_path: Path) -> None:
    """The first line says where and with which token; what a script makes there is in the workspace."""
    environment = {**os.environ, "HOOKBENCH_WORKSPACE": str(tmp_path)}
    call = (sys.executable, "-m", "hookbench")
    with subprocess.Popen(
        [*call, "api", "start", "--port", "0", "--json"], stdout=subprocess.PIPE, cwd=ROOT, env=environment
    ) as process:
        try:
            assert process.stdout is not None
            where = json.loads(process.stdout.readline())["listening"]
            made = httpx.post(
                f"{where['url']}/hooks",
                json={
                    "name": "By script",
                    "events": ["PostSignIn"],
                    "config": {"url": "https://example.com"},
                },
                headers={"Authorization": f"Bearer {where['token']}"},
                trust_env=False,
            )
            process.send_signal(signal.SIGINT)
            assert process.wait(PATIENCE_S) == 130
        finally:
            process.kill()
    listed = subprocess.run(
        [*call, "hooks", "list", "--json"],
        capture_output=True,
        cwd=ROOT,
        env=environment,
        timeout=PATIENCE_S,
        check=True,
    )

    assert made.status_code == 201
    assert [hook["name"] for hook in json.loads(listed.stdout)] == ["By script"]
