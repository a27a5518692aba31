import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import msgspec
import pytest

from core.exchange.curl import capture_curl, curl_command, delivery_curl
from core.headers import Headers
from core.model import Delivery
from tests.facts import a_capture, a_capture_row, a_row, an_order

# Stands in for cURL: says what the shell made of the command line, and what came through the pipe.
FAKE = """#!{python}
import json, sys
body = sys.stdin.buffer.read() if "--data-binary" in sys.argv else b""
arguments = [argument.encode("utf-8", "surrogateescape").hex() for argument in sys.argv[1:]]
print(json.dumps([arguments, body.hex()]))
"""


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """An environment in which ``curl`` is the stand-in."""
    fake = tmp_path / "curl"
    fake.write_text(FAKE.format(python=sys.executable))
    fake.chmod(0o755)
    return {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}


def run(command: str, environment: dict[str, str]) -> tuple[list[bytes], bytes]:
    """The arguments and the input that a POSIX shell hands to cURL."""
    done = subprocess.run(["sh"], input=command.encode(), env=environment, capture_output=True, check=True)
    arguments, body = msgspec.json.decode(done.stdout, type=tuple[list[str], str])
    return [bytes.fromhex(argument) for argument in arguments], bytes.fromhex(body)


def test_a_delivery() -> None:
    """A small request is a command that people can read."""
    order = an_order(
        headers=(("user-agent", "Logto (https://logto.io/)"), ("content-type", "application/json"))
    )

    assert delivery_curl(Delivery(row=a_row(), order=order, attempts=())) == (
        "curl -X POST http://127.0.0.1:8919/hook \\\n"
        "  -H 'user-agent: Logto (https://logto.io/)' \\\n"
        "  -H 'content-type: application/json' \\\n"
        "  -H 'Accept:' \\\n"
        '  --data-raw \'{"event":"User.Created"}\''
    )


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"plain", id="plain"),
        pytest.param(b'it\'s $HOME `id` $(id) \\ "x" !!', id="shell marks"),
        pytest.param("Zoë 北 😀".encode(), id="UTF-8"),
        pytest.param(b"@/etc/passwd", id="an at sign"),
        pytest.param(b"two\nlines\n", id="lines"),
        pytest.param(b"a\rb", id="carriage return"),
        pytest.param("\u202e".encode(), id="bidi"),
        pytest.param(b"x" * 200_000, id="long"),
        pytest.param(bytes(range(256)) * 10, id="all bytes"),
    ],
)
def test_bodies(body: bytes, shell: dict[str, str]) -> None:
    """Every byte of a body reaches cURL, whatever a shell could make of it."""
    arguments, piped = run(curl_command("POST", "http://a/", (), body), shell)
    inline = arguments[arguments.index(b"--data-raw") + 1] if b"--data-raw" in arguments else None

    assert body == (piped if inline is None else inline)


@pytest.mark.parametrize(
    ("header", "argument"),
    [
        (("X", "it's $(id) %s \\n"), b"X: it's $(id) %s \\n"),
        (("X", "caf\xe9 %d 'q' \\x $(id) `id` \"!"), b"X: caf\xe9 %d 'q' \\x $(id) `id` \"!"),
        (("X", ""), b"X;"),
    ],
)
def test_headers(header: tuple[str, str], argument: bytes, shell: dict[str, str]) -> None:
    """Every byte of a header reaches cURL."""
    arguments, _ = run(curl_command("GET", "http://a/", (header,), b""), shell)

    assert argument in arguments


@pytest.mark.parametrize(
    ("headers", "body", "silenced"),
    [
        ((), b"", {b"User-Agent:", b"Accept:"}),
        ((("accept", "*/*"),), b"x", {b"User-Agent:", b"Content-Type:"}),
        ((), b"x" * 1024 * 1024, {b"User-Agent:", b"Accept:", b"Content-Type:", b"Expect:"}),
    ],
)
def test_nothing_is_added(headers: Headers, body: bytes, silenced: set[bytes], shell: dict[str, str]) -> None:
    """What cURL would add by itself is silenced, unless it was recorded."""
    arguments, _ = run(curl_command("POST", "http://a/", headers, body), shell)

    assert silenced == {argument for argument in arguments if argument.endswith(b":")}


def test_a_capture() -> None:
    """Host and length are left to cURL where it says the same; fields that are no fields are left out."""
    capture = a_capture(
        headers=(("Host", "127.0.0.1:8919"), ("Content-Length", "2"), ("@/etc/passwd", "x"), ("A", "1"))
    )

    assert [line.strip(" \\") for line in capture_curl(capture).splitlines()] == [
        "curl -X POST http://127.0.0.1:8919/hook",
        "-H 'A: 1'",
        "-H 'User-Agent:'",
        "-H 'Accept:'",
        "-H 'Content-Type:'",
        "--data-raw hi",
    ]


def test_odd_targets(shell: dict[str, str]) -> None:
    """A target that is no path is handed over as it came, and never becomes an option."""
    arguments, _ = run(capture_curl(a_capture(row=a_capture_row(target="-o/etc/x \x01"))), shell)

    assert arguments[:2] == [b"--request-target", b"-o/etc/x \x01"]
    assert b"http://127.0.0.1:8919/" in arguments


@pytest.mark.skipif(shutil.which("curl") is None, reason="cURL is not installed")
@pytest.mark.parametrize(
    "body", [b'{"name":"it\'s"}', bytes(range(256)), b""], ids=["text", "binary", "none"]
)
def test_the_real_curl(body: bytes) -> None:
    """What cURL sends is what was recorded: same fields, no others, same bytes."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        received: list[bytes] = []
        thread = threading.Thread(target=answer_once, args=(server, received, len(body)))
        thread.start()
        headers = (
            ("x-a", "caf\xe9"),
            ("content-type", "application/json"),
            ("x-empty", ""),
        )
        command = curl_command("POST", f"http://127.0.0.1:{port}/a/../b?[x]", headers, body)
        subprocess.run(["sh", "-c", command + " -q -s --noproxy '*'"], check=True, capture_output=True)
        thread.join()
    head, _, sent = received[0].partition(b"\r\n\r\n")

    assert body == sent
    assert head.split(b"\r\n")[0] == b"POST /a/../b?[x] HTTP/1.1"
    named = {line.partition(b":")[0].lower(): line for line in head.split(b"\r\n")[1:]}
    assert named.keys() - {b"content-length"} == {b"host", b"x-a", b"content-type", b"x-empty"}
    assert named[b"x-a"] == b"x-a: caf\xe9"


def answer_once(server: socket.socket, received: list[bytes], body_size: int) -> None:
    connection, _ = server.accept()
    with connection:
        data = b""
        while b"\r\n\r\n" not in data or len(data.partition(b"\r\n\r\n")[2]) < body_size:
            data += connection.recv(65536)
        received.append(data)
        connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")


def test_a_script_is_its_command_with_the_body_on_its_input(shell: dict[str, str]) -> None:
    """What ran is run again by the shell, every byte of the body included."""
    code = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"
    order = an_order(command=(sys.executable, "-c", code), body=b"\x00'\xff$(a)")

    command = delivery_curl(Delivery(row=a_row(), order=order, attempts=()))

    done = subprocess.run(["sh"], input=command.encode(), env=shell, capture_output=True, check=True)
    assert done.stdout == order.body[::-1]
