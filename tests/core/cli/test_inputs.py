"""What a call brings along."""

import io
import sys
from pathlib import Path

import pytest

from core.cli import inputs
from core.cli.inputs import body_of, payload_of, secret_of
from core.errors import InputError

SECRET = "s3cr3t-that-nobody-may-see"


def test_a_body_is_the_text_itself_or_the_bytes_of_a_file(tmp_path: Path) -> None:
    """No byte of a file is touched."""
    file = tmp_path / "body"
    file.write_bytes(b"\xff\x00\r\n")

    assert body_of("Zoë") == "Zoë".encode()
    assert body_of(f"@{file}") == b"\xff\x00\r\n"


def test_a_body_can_come_from_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """``@-`` is standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff piped")))

    assert body_of("@-") == b"\xff piped"


def test_a_body_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it fills the memory."""
    monkeypatch.setattr(inputs, "SIZE_LIMIT", 2 * 2**20)
    file = tmp_path / "body"
    file.write_bytes(b"x" * (2 * 2**20 + 1))

    with pytest.raises(InputError, match="is larger than"):
        inputs.file_bytes(str(file), inputs.SIZE_LIMIT)


@pytest.mark.parametrize("name", ["missing.json", ".", "a\0b"], ids=["missing", "folder", "impossible name"])
def test_a_file_that_cannot_be_read_is_named(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which, and why."""
    monkeypatch.chdir(tmp_path)

    with pytest.raises(InputError, match="cannot be read") as caught:
        body_of(f"@{name}")
    assert name in caught.value.message


@pytest.mark.parametrize(
    ("text", "where"),
    [('{"a": 1,\n "b": }', "line 2"), ("[1]", "JSON object"), ("", "")],
    ids=["broken", "not an object", "empty"],
)
def test_broken_json_is_named_with_its_place(text: str, where: str, tmp_path: Path) -> None:
    """File, line and column, so that an editor can be taken there."""
    file = tmp_path / "payload.json"
    file.write_text(text)

    with pytest.raises(InputError) as caught:
        payload_of(str(file))
    assert str(file) in caught.value.message
    assert where in caught.value.message.lower() or where in str(caught.value)


def test_a_secret_is_taken_from_where_it_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file's last line break is the editor's, not the key's."""
    file = tmp_path / "key"
    file.write_text(f"{SECRET}\n")
    monkeypatch.setenv("HOOK_KEY", SECRET)

    assert secret_of(f"@{file}") == SECRET
    assert secret_of("env:HOOK_KEY") == SECRET
    assert secret_of(SECRET) == SECRET


NO_SECRETS = {
    "none": None,
    "empty": "",
    "no such variable": "env:HOOKBENCH_NO_SUCH",
    "no such file": "@/nonexistent/key",
    "keyring that is not there": "keyring:orders",
}


@pytest.mark.parametrize("text", NO_SECRETS.values(), ids=NO_SECRETS)
def test_a_secret_that_cannot_be_had_is_explained(text: str | None) -> None:
    """Never with an empty key instead."""
    with pytest.raises(InputError if text != "keyring:orders" else Exception):
        secret_of(text)


def test_no_error_tells_a_secret(tmp_path: Path) -> None:
    """Even where the key is what is wrong."""
    file = tmp_path / "key"
    file.write_bytes(SECRET.encode() + b"\xff")

    with pytest.raises(InputError) as caught:
        secret_of(f"@{file}")
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("form", ["env:HOOK_KEY", "a\udcffb"], ids=["in the environment", "as it is"])
def test_a_secret_that_is_no_text_is_refused(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would sign with other bytes than those that were given; a file's would be refused as well."""
    monkeypatch.setenv("HOOK_KEY", "a\udcffb")

    with pytest.raises(InputError, match="not text in UTF-8"):
        secret_of(form)
