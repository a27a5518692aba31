"""``scenarios``, and the options that say which sample."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.core.cli.calls import Terminal

MINE = """
name = "Mine"
[values]
who = "Zoë"
[[steps]]
fire = "PostSignIn"
as = "one"
set = { "user.name" = "${who}" }
[[steps]]
expect = "one"
status = 200
[[steps]]
compare = "${one.answer.hello}"
equals = "there"
"""


class Endpoint(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"hello": "there"}')

    def log_message(self, *_: object) -> None:
        """Nothing on stderr."""


@pytest.fixture
def endpoint() -> Iterator[str]:
    """The URL of something that answers 200 with JSON."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def mine(tmp_path: Path) -> str:
    path = tmp_path / "mine.toml"
    path.write_text(MINE, encoding="utf-8")
    return str(path)


def test_they_are_listed(hookbench: Terminal) -> None:
    """The built-in ones, and those of the workspace with what is wrong with them."""
    folder = hookbench.workspace / "scenarios"
    folder.mkdir(parents=True)
    (folder / "half.toml").write_text('name = "Half"\n', encoding="utf-8")
    listed = {each["name"]: each for each in hookbench("scenarios", "list", "--json").json}

    assert {"name", "title", "own", "description", "problem"} == set(listed["sign-up"])
    assert listed["half"]["own"]
    assert "half.toml, line 1: A scenario has steps." in listed["half"]["problem"]
    assert "sign-up" in hookbench("scenarios", "list").out


def test_one_is_shown(hookbench: Terminal, mine: str) -> None:
    """Step by step, as JSON, or as the very text of its file."""
    assert "Fire PostRegister" in hookbench("scenarios", "show", "sign-up").out
    assert ["Fire PostSignIn", "Expect of one: status 200"] == [
        step["text"] for step in hookbench("scenarios", "show", mine, "--json").json["steps"][:2]
    ]
    assert MINE == hookbench("scenarios", "show", mine, "--source").out


def test_one_runs_in_the_terminal(hookbench: Terminal, endpoint: str, mine: str) -> None:
    """All steps are told of, the deliveries are recorded, and the status says that it went well."""
    hookbench("hooks", "add", "--name", "CRM", "--event", "PostSignIn", "--url", endpoint)
    said = hookbench("scenarios", "run", mine, "--set", "who=Aino", "--seed", "7", "--json")
    done = said.json

    assert 0 == said.status
    assert (True, None) == (done["ok"], done["reason"])
    assert ["done"] * 3 == [step["state"] for step in done["steps"]]
    assert [done["deliveries"][0]["id"]] == done["events"][0]["deliveries"]
    assert "delivered" == done["deliveries"][0]["outcome"]
    body = json.loads(done["deliveries"][0]["attempts"][0]["request"]["body"])
    assert "Aino" == body["user"]["name"]
    again = hookbench("scenarios", "run", mine, "--seed", "7", "--json").json
    assert body["userId"] == json.loads(again["deliveries"][0]["attempts"][0]["request"]["body"])["userId"]
    assert "All as it should be" in hookbench("scenarios", "run", mine).out


def test_an_expectation_not_met_ends_with_1(hookbench: Terminal, mine: str) -> None:
    """What is and what should be is said; the steps after it were not begun."""
    hookbench("hooks", "add", "--name", "CRM", "--event", "PostSignIn", "--url", "http://127.0.0.1:9/")
    said = hookbench("scenarios", "run", mine, "--json")

    assert 1 == said.status
    assert ["done", "failed", "waiting"] == [step["state"] for step in said.json["steps"]]
    assert 2 == said.json["failed_step"]
    assert "The delivery to “CRM” has no status; expected was 200." in said.json["reason"]


def test_nobody_listens(hookbench: Terminal) -> None:
    """A run that no hook heard of is no failure, and says so."""
    said = hookbench("scenarios", "run", "sign-up")

    assert 0 == said.status
    assert "No hook got any of it" in said.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run", "nothing"], "There is no scenario “nothing”."),
        (["run", "./nothing.toml"], "cannot be read"),
        (["run", "welcome-email", "--set", "x=1"], "The scenario has no value “x”."),
        (["run", "welcome-email", "--set", "email"], "has no “=”."),
        (
            ["run", "{mistaken}"],
            "mistaken.toml, line 3: There is no event “PostSignin”. Did you mean PostSignIn?",
        ),
        (["show", "{mistaken}"], "mistaken.toml, line 3: "),
    ],
    ids=["unknown name", "no file", "unknown value", "no value", "mistake", "mistake shown"],
)
def test_wrong_calls(hookbench: Terminal, tmp_path: Path, arguments: list[str], words: str) -> None:
    """What cannot be run is refused before anything is fired; a mistake names file, line and what is right."""
    mistaken = tmp_path / "mistaken.toml"
    mistaken.write_text('name = "X"\n[[steps]]\nfire = "PostSignin"\n', encoding="utf-8")
    said = hookbench("scenarios", *(each.replace("{mistaken}", str(mistaken)) for each in arguments))

    assert 2 == said.status
    assert words in said.err


def test_one_seed_one_sample(hookbench: Terminal) -> None:
    """The same seed gives the same bytes again, with another variant, address and agent."""
    call = (
        "events",
        "show",
        "User.Data.Updated",
        "--variant",
        "sign-in",
        "--seed",
        "3",
        "--ip",
        "::1",
        "--json",
    )
    one, same = hookbench(*call), hookbench(*call)
    without = hookbench(*call[:-1], "--user-agent", "", "--json").json

    assert one.out == same.out
    assert "::1" == one.json["ip"]
    assert "userAgent" not in without


def test_trigger_fires_the_sample_asked_for(hookbench: Terminal, endpoint: str) -> None:
    """Variant, seed, address and values reach the endpoint; a repeated one draws on."""
    hookbench("hooks", "add", "--name", "CRM", "--event", "User.Created", "--url", endpoint)
    call = ("trigger", "User.Created", "--variant", "sign-up", "--seed", "5", "--ip", "192.0.2.1")
    said = hookbench(*call, "--repeat", "2", "--json")
    bodies = [
        json.loads(json.loads(line)["deliveries"][0]["attempts"][0]["request"]["body"])
        for line in said.out.splitlines()
    ]

    assert ["Register", "192.0.2.1"] == [bodies[0][key] for key in ("interactionEvent", "ip")]
    assert bodies[0]["data"]["id"] != bodies[1]["data"]["id"]


@pytest.mark.parametrize(
    ("options", "left"), [((), 5001), (("--as-logto",), 5000)], ids=["as written", "as Logto"]
)
def test_the_5000_id_cut(
    hookbench: Terminal, endpoint: str, tmp_path: Path, options: tuple[str, ...], left: int
) -> None:
    """Trap 16: what a user wrote is sent as written, and cut when asked for."""
    hookbench("hooks", "add", "--name", "CRM", "--event", "PostSignIn", "--url", endpoint)
    payload = tmp_path / "payload.json"
    payload.write_text(json.dumps({"addedUserIds": ["u"] * 5001, "removedUserIds": []}), encoding="utf-8")
    said = hookbench("trigger", "PostSignIn", "--payload", str(payload), *options, "--json").json
    body = json.loads(said["deliveries"][0]["attempts"][0]["request"]["body"])

    assert left == len(body["addedUserIds"])
    assert ("removedUserIds" in body) is (left == 5001)


def test_a_payload_is_no_sample(hookbench: Terminal, tmp_path: Path) -> None:
    """What holds for samples only is refused beside a payload."""
    said = hookbench("trigger", "PostSignIn", "--payload", str(tmp_path / "x"), "--variant", "saml")

    assert 2 == said.status
    assert "--variant is for samples, and --payload gives a payload." in said.err
