"""The main job through the real entry point, each command a process of its own."""

import json
import os
import signal
import socket
import struct
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOOKBENCH = (sys.executable, "-m", "hookbench")
# Far more than any call takes; a hang fails instead of stopping the run.
PATIENCE_S = 40


class CommandLine:
    """Hookbench in a workspace of its own."""

    def __init__(self, workspace: Path) -> None:
        self.environment = {**os.environ, "HOOKBENCH_WORKSPACE": str(workspace)}

    def __call__(self, *arguments: str, status: int = 0, typed: bytes = b"") -> str:
        """What it said on standard output; it must end with ``status``."""
        done = subprocess.run(
            [*HOOKBENCH, *arguments],
            input=typed,
            capture_output=True,
            cwd=ROOT,
            env=self.environment,
            timeout=PATIENCE_S,
            check=False,
        )
        assert done.returncode == status, done.stderr.decode()
        return done.stdout.decode()

    def json(self, *arguments: str, status: int = 0, typed: bytes = b"") -> Any:
        return json.loads(self(*arguments, "--json", status=status, typed=typed))

    @contextmanager
    def listening(self, *arguments: str) -> Iterator["Listener"]:
        with subprocess.Popen(
            [*HOOKBENCH, "listen", "--json", "--port", "0", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=self.environment,
            start_new_session=True,
        ) as process:
            try:
                yield Listener(process)
            finally:
                process.kill()


class Listener:
    """``listen --json`` at work."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.process = process
        self.url: str = self.next()["listening"]["url"]

    def next(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.process.communicate()[1].decode()
        return json.loads(line)

    def ended(self) -> int:
        return self.process.wait(PATIENCE_S)


@pytest.fixture
def hookbench(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "workspace")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def post(url: str, body: bytes) -> int:
    """The status of the answer; an error if there is none."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data=body), timeout=PATIENCE_S) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as answer:
        with answer:
            return answer.code


def test_a_hook_fires_and_both_sides_are_recorded(hookbench: CommandLine) -> None:
    """Make a hook, listen, fire, look at the delivery and at the capture, replay it."""
    port = str(free_port())
    url = f"http://127.0.0.1:{port}/orders"
    hook = hookbench.json("hooks", "add", "--name", "Orders", "--event", "PostSignIn", "--url", url)
    with hookbench.listening("--port", port, "--status", "201", "--body", "yes", "--count", "2") as listener:
        fired = hookbench.json("trigger", "PostSignIn", "--set", "user.name=Zoë")
        first = listener.next()
        (delivery,) = fired["deliveries"]
        (again,) = [hookbench.json("replay", delivery["id"])]
        second = listener.next()

        assert listener.ended() == 0
    (attempt,) = delivery["attempts"]
    assert (delivery["outcome"], delivery["hook_id"], delivery["event"]) == (
        "delivered",
        hook["id"],
        "PostSignIn",
    )
    assert (attempt["response"]["status"], attempt["response"]["body"]) == (201, "yes")
    assert attempt["request"]["body"] == first["body"]
    assert json.loads(first["body"])["user"]["name"] == "Zoë"
    assert json.loads(first["body"])["hookId"] == hook["id"]
    assert first["headers"] == attempt["request"]["headers"]
    assert first["signature"]["valid"] is True
    assert (again["replay_of"], second["body"]) == (delivery["id"], first["body"])
    listed = hookbench.json("deliveries", "--filter", "outcome:delivered")
    assert [each["id"] for each in listed] == [again["id"], delivery["id"]]
    assert [each["id"] for each in hookbench.json("captures")] == [second["id"], first["id"]]
    assert hookbench.json("verify", "--capture", first["id"])["valid"] is True


def test_a_delivery_that_fails_ends_with_1(hookbench: CommandLine) -> None:
    """Refused, and said so with its phase; a rehearsed replay sends nothing."""
    url = f"http://127.0.0.1:{free_port()}/"
    hookbench("hooks", "add", "--name", "N", "--event", "User.Created", "--url", url)
    fired = hookbench.json("trigger", "User.Created", "--payload", "-", status=1, typed=b'{"a": 1.0}')
    (delivery,) = fired["deliveries"]
    planned = hookbench.json(
        "replay", delivery["id"], "--to", "http://h/", "--set", "a=2", "--resign", "--dry-run"
    )

    assert delivery["outcome"] == "failed"
    assert delivery["attempts"][0]["failure"]["kind"] == "refused"
    assert json.loads(planned["request"]["body"])["a"] == 2
    assert planned["request"]["url"] == "http://h/"
    assert hookbench.json("send", url, status=1)["attempts"][0]["failure"]["phase"] == "connect"
    hookbench("replay", "--filter", "outcome:failed", "--stop-on-failure", status=1)
    assert len(hookbench.json("deliveries")) == 3


def test_senders_are_answered_while_nobody_reads_the_lines(hookbench: CommandLine) -> None:
    """More than a pipe holds waits in it; each request is answered and recorded all the same."""
    body = b"x" * 20_000
    with hookbench.listening("--count", "30") as listener:
        for _ in range(30):
            assert post(listener.url, body) == 200
        lines = [listener.next() for _ in range(30)]
        assert listener.ended() == 0

    assert {line["body_size"] for line in lines} == {20_000}


def test_many_firings_are_a_line_each(hookbench: CommandLine) -> None:
    """Several at once, all of them recorded, and checked with the key of a hook made while we listened."""
    with hookbench.listening("--count", "8") as listener:
        url = f"{listener.url}/"
        hook = hookbench.json(
            "hooks", "add", "--name", "N", "--event", "PostSignIn", "--url", url, "--disabled"
        )
        out = hookbench(
            "trigger",
            "PostSignIn",
            "--hook",
            hook["id"],
            "--repeat",
            "8",
            "--concurrency",
            "4",
            "--rate",
            "500/s",
            "--json",
        )
        assert listener.ended() == 0
    fired = [json.loads(line) for line in out.splitlines()]

    assert len({each["event_id"] for each in fired}) == 8
    assert {each["deliveries"][0]["outcome"] for each in fired} == {"delivered"}
    captures = hookbench.json("captures", "--limit", "100")
    assert [capture["signature"]["valid"] for capture in captures] == [True] * 8


def test_firing_without_waiting_is_still_delivered(hookbench: CommandLine) -> None:
    """The deliveries go on by themselves, after the command has ended."""
    with hookbench.listening("--count", "1") as listener:
        hookbench("hooks", "add", "--name", "N", "--event", "PostSignIn", "--url", f"{listener.url}/")
        fired = hookbench.json("trigger", "PostSignIn", "--no-wait")
        capture = listener.next()

        assert listener.ended() == 0
    assert fired["deliveries"][0]["outcome"] == "pending"
    assert json.loads(capture["body"])["event"] == "PostSignIn"


def test_a_signature_is_checked_with_the_key_of_the_call(hookbench: CommandLine) -> None:
    """One signed request, one that is not."""
    hookbench.environment["HOOK_KEY"] = "secret"
    with hookbench.listening("--verify", "logto", "--secret", "env:HOOK_KEY", "--count", "2") as listener:
        hookbench("send", f"{listener.url}/a", "--body", "x", "--scheme", "logto", "--secret", "env:HOOK_KEY")
        hookbench("send", f"{listener.url}/b", "--body", "x")
        signed, unsigned = listener.next(), listener.next()

    assert signed["signature"]["valid"] is True
    assert unsigned["signature"]["reason"] == "missing_header"


def test_the_last_request_of_a_count_is_answered(hookbench: CommandLine) -> None:
    """However long its answer was to wait; a sender that is gone is not waited for."""
    with hookbench.listening("--count", "1", "--delay", "2.5", "--status", "503") as listener:
        assert post(listener.url, b"") == 503
        assert listener.ended() == 0
    with hookbench.listening("--count", "1", "--delay", "3600") as listener:
        with socket.create_connection(("127.0.0.1", int(listener.url.rpartition(":")[2]))) as sender:
            sender.sendall(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
            listener.next()
            sender.setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
            )  # closes with a reset
        assert listener.ended() == 0


def test_a_reader_that_stalls_keeps_nobody_from_ending_it(hookbench: CommandLine) -> None:
    """``| less``: an interrupt ends it in silence though a line is half written, and what came is stored."""
    body = b"x" * 70_000
    with hookbench.listening() as listener:
        for _ in range(4):
            post(listener.url, body)
        listener.process.send_signal(signal.SIGINT)

        assert listener.ended() == 130
        assert listener.process.stderr is not None
        assert listener.process.stderr.read() == b""
    assert len(hookbench.json("captures")) == 4


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["interrupted", "terminated"])
def test_an_interrupted_receiver_tells_of_all_it_got(hookbench: CommandLine, number: signal.Signals) -> None:
    """What was recorded but not written yet is written before the end; so is a request still under way."""
    body = b"x" * 70_000
    with hookbench.listening() as listener:
        for _ in range(4):
            post(listener.url, body)
        with socket.create_connection(("127.0.0.1", int(listener.url.rpartition(":")[2]))) as sender:
            sender.sendall(b"GET /half HTTP/1.1\r\n")
            listener.process.send_signal(number)
            lines = [listener.next() for _ in range(5)]

        assert listener.ended() == 130
    assert [line["id"] for line in lines] == [each["id"] for each in reversed(hookbench.json("captures"))]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["interrupted", "terminated"])
def test_an_interrupted_receiver_keeps_what_it_got(hookbench: CommandLine, number: signal.Signals) -> None:
    """130, and the capture is there."""
    with hookbench.listening() as listener:
        hookbench("send", f"{listener.url}/kept")
        capture = listener.next()
        listener.process.send_signal(number)

        assert listener.ended() == 130
    assert [each["id"] for each in hookbench.json("captures")] == [capture["id"]]


def test_a_signal_to_all_of_its_processes_ends_a_receiver_in_order(hookbench: CommandLine) -> None:
    """As timeout(1), a service manager or a container sends it: the process that writes left the work undone."""
    with hookbench.listening() as listener:
        post(listener.url, b"kept")
        capture = listener.next()
        os.killpg(listener.process.pid, signal.SIGTERM)

        assert listener.ended() == 130
        assert listener.process.stderr is not None
        assert listener.process.stderr.read() == b""
    assert [each["id"] for each in hookbench.json("captures")] == [capture["id"]]


def test_a_receiver_that_waits_in_vain_ends_with_1(hookbench: CommandLine) -> None:
    """The count was not reached in the time given; without a count there is nothing to miss."""
    with hookbench.listening("--count", "1", "--for", "0.01") as listener:
        assert listener.ended() == 1
    with hookbench.listening("--for", "0.01") as listener:
        assert listener.ended() == 0


def test_a_port_that_is_taken_is_explained(hookbench: CommandLine) -> None:
    """It cannot run here: 3."""
    with hookbench.listening() as listener:
        port = listener.url.rpartition(":")[2]

        hookbench("listen", "--port", port, status=3)


@pytest.mark.parametrize(
    ("call", "status"),
    [
        pytest.param(("events", "--json"), 0, id="a document"),
        pytest.param(("events",), 0, id="text"),
        pytest.param(("events", "show", "PostSignIn"), 0, id="a sample"),
        pytest.param(("trigger", "PostSignIn"), 1, id="a failure in text"),
        pytest.param(("trigger", "PostSignIn", "--json"), 1, id="a failure as JSON"),
        pytest.param(("deliveries", "show", "nope"), 2, id="a wrong call"),
    ],
)
def test_a_reader_that_has_enough_is_no_error(
    hookbench: CommandLine, call: tuple[str, ...], status: int
) -> None:
    """``| head -1``: no traceback, no complaint; the status is what it would have been."""
    hookbench(
        "hooks",
        "add",
        "--name",
        "N",
        "--event",
        "PostSignIn",
        "--url",
        "http://127.0.0.1:9/",
        "--retries",
        "0",
    )
    with subprocess.Popen(
        [*HOOKBENCH, *call],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=hookbench.environment,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read().decode()

        assert process.wait(PATIENCE_S) == status
        assert "Traceback" not in said
        assert "Broken pipe" not in said


def test_errors_that_nobody_hears_are_none_of_ours(hookbench: CommandLine) -> None:
    """``2>&1 | head -1``: the status is that of the call."""
    with subprocess.Popen(
        [*HOOKBENCH, "deliveries", "show", "nope"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=ROOT,
        env=hookbench.environment,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()

        assert process.wait(PATIENCE_S) == 2


def test_the_tour_shows_the_main_job_and_leaves_nothing_behind(
    hookbench: CommandLine, tmp_path: Path
) -> None:
    """In 80 columns, without an escape sequence where there is no terminal."""
    hookbench.environment["TMPDIR"] = str(tmp_path)
    out = hookbench("tour")

    for words in ("PostSignIn", "delivered 200", "logto: valid", "connect", "replay"):
        assert words in out
    assert "\x1b" not in out
    assert list(tmp_path.iterdir()) == []


def test_the_doctor_says_what_lacks(hookbench: CommandLine) -> None:
    """A workspace that is no database is found, and the report is whole all the same."""
    workspace = Path(hookbench.environment["HOOKBENCH_WORKSPACE"])
    workspace.mkdir()
    (workspace / "workspace.sqlite").write_bytes(b"not a database, whatever its name" * 100)
    report = hookbench.json("doctor", status=1)

    assert report["ok"] is False
    assert {check["name"] for check in report["checks"]} >= {"python", "qt", "keyring", "port", "workspace"}
    assert {check["name"]: check["ok"] for check in report["checks"]}["workspace"] is False
    assert report["versions"]["msgspec"]


def test_what_is_kept_is_a_setting(hookbench: CommandLine) -> None:
    """Shown, set anew in part, and refused where it cannot be kept."""
    assert hookbench.json("settings") == {
        "response_limit_bytes": 5 * 2**20,
        "capture_limit_bytes": 10 * 2**20,
    }
    assert hookbench.json("settings", "edit", "--answers", "20MiB")["response_limit_bytes"] == 20 * 2**20
    assert hookbench.json("settings")["capture_limit_bytes"] == 10 * 2**20
    hookbench("settings", "edit", "--requests", "1 GiB", status=2)
    assert hookbench.json("settings")["capture_limit_bytes"] == 10 * 2**20


def test_what_an_interrupted_command_leaves_goes_on_with_listen(hookbench: CommandLine) -> None:
    """That it stays pending is said; whatever is at work next carries it on, and marks that it repeats."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        url = f"http://127.0.0.1:{port}/"
        hookbench("hooks", "add", "--name", "Later", "--event", "PostSignIn", "--url", url, "--timeout", "60")
        with subprocess.Popen(
            [*HOOKBENCH, "trigger", "PostSignIn"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=hookbench.environment,
        ) as firing:
            connection, _ = silent.accept()
            with connection:
                connection.recv(1)
                firing.send_signal(signal.SIGINT)
                _, said = firing.communicate(timeout=PATIENCE_S)
    assert (firing.returncode, b"What is not over stays pending" in said) == (130, True), said.decode()

    with hookbench.listening("--port", str(port)) as listener:
        capture = listener.next()
        listener.process.send_signal(signal.SIGINT)
        assert listener.ended() == 130
    assert capture["method"] == "POST"
    (row,) = hookbench.json("deliveries")
    delivery = hookbench.json("deliveries", "show", row["id"])
    assert [attempt["repeats"] for attempt in delivery["attempts"]] == [False, True]
