"""What happened to the body on its way is named, whatever it was."""

import gzip
import json
from urllib.parse import quote

import pytest

from tests.core.signing.explain.sent import COMPACT, EVENT, FORM, JSON, PRETTY, diagnoses, github

ASCII = json.dumps(EVENT, separators=(",", ":")).encode()
CAPITALS = ASCII.replace(b"00e9", b"00E9").replace(b"65e5", b"65E5").replace(b"672c", b"672C")
CAFE = '{"a":"Café"}'
SLASHED = COMPACT.replace(b"/", b"\\/")
GO = COMPACT.replace(b"<", b"\\u003c").replace(b">", b"\\u003e").replace(b"&", b"\\u0026")
WINDOWS = PRETTY.replace(b"\n", b"\r\n")
BOM = b"\xef\xbb\xbf"
SENT_FORM = b"command=%2Fdeploy&text=a+b+%26+c&user=zo%C3%AB&empty="

CHANGED = {
    "spaces after commas and colons": ("D01", COMPACT, json.dumps(EVENT, ensure_ascii=False).encode()),
    "json.dumps of Python": ("D01", COMPACT, json.dumps(EVENT).encode()),
    "indented on the way": ("D01", COMPACT, PRETTY),
    "indented with tabs and escaped": ("D01", SLASHED, json.dumps(EVENT, indent="\t").encode()),
    "1.0 became 1 and 1e3 became 1000.0": ("D01", b'{"a":1,"b":1000}', b'{"a": 1.0, "b": 1e3}'),
    "made text twice": ("D01", COMPACT, json.dumps(COMPACT.decode()).encode()),
    "compacted, two spaces were signed": ("D03", PRETTY, COMPACT),
    "compacted, four spaces were signed": ("D03", json.dumps(EVENT, indent=4).encode(), COMPACT),
    "compacted, Windows line ends were signed": ("D03", WINDOWS, COMPACT),
    "compacted, one line with spaces was signed": ("D03", json.dumps(EVENT).encode(), ASCII),
    "compacted, Jackson's layout was signed": (
        "D03", b'{\n  "a" : [ 1, 2 ],\n  "b" : {\n    "c" : null\n  }\n}', b'{"a":[1,2],"b":{"c":null}}'),
    "unescaped": ("D05", ASCII, COMPACT),
    "escaped": ("D05", COMPACT, ASCII),
    "slashes unescaped": ("D05", SLASHED, COMPACT),
    "markup escaped as Go does": ("D05", COMPACT, GO),
    "capitals in escapes": ("D05", CAPITALS, ASCII),
    "escapes in an indented body": ("D05", PRETTY, json.dumps(EVENT, indent=2).encode()),
    "a line feed added": ("D06", COMPACT, COMPACT + b"\n"),
    "a line end removed": ("D06", COMPACT + b"\r\n", COMPACT),
    "trimmed at both ends": ("D06", COMPACT, b"\n " + COMPACT + b" \n"),
    "text that is no JSON, with a line feed": ("D06", b"plain text", b"plain text\n"),
    "LF to CR LF": ("D07", PRETTY, WINDOWS),
    "CR LF to LF": ("D07", WINDOWS, PRETTY),
    "LF to CR": ("D07", PRETTY, PRETTY.replace(b"\n", b"\r")),
    "a mark added": ("D08", COMPACT, BOM + COMPACT),
    "a mark removed": ("D08", BOM + COMPACT, COMPACT),
    "UTF-8 became Latin-1": ("D09", CAFE.encode(), CAFE.encode("latin-1")),
    "UTF-8 read as Latin-1": ("D09", CAFE.encode(), CAFE.encode().decode("latin-1").encode()),
    "UTF-16 on the way": ("D09", COMPACT, COMPACT.decode().encode("utf-16-le")),
    "letters taken apart": ("D09", "Café".encode(), "Cafe\u0301".encode()),
    "compressed on the way": ("D10", COMPACT, gzip.compress(COMPACT)),
    "decompressed on the way": ("D10", gzip.compress(COMPACT, 9, mtime=0), COMPACT),
    "base64 of a gateway": ("D10", b"plain text", b"cGxhaW4gdGV4dA=="),
    "Python's way to print bytes": ("D12", b'{"a":"b\'c"}', repr(b'{"a":"b\'c"}').encode()),
    "Node's way to print bytes": ("D12", b"hello", b'{"type":"Buffer","data":[104,101,108,108,111]}'),
}  # fmt: skip


@pytest.mark.parametrize(("cause", "signed", "arrived"), CHANGED.values(), ids=CHANGED)
def test_a_changed_body_is_explained_by_its_one_cause(cause: str, signed: bytes, arrived: bytes) -> None:
    """One thing happened, and one thing is said."""
    assert [cause] == [diagnosis.id for diagnosis in diagnoses(github(signed, arrived))]


FORMS = {
    "small letters": SENT_FORM.replace(b"%2F", b"%2f").replace(b"%C3%AB", b"%c3%ab"),
    "%20 for +": SENT_FORM.replace(b"+", b"%20"),
    "blank field dropped": SENT_FORM.removesuffix(b"&empty="),
    "equals sign dropped": SENT_FORM.removesuffix(b"="),
    "decoded": "command=/deploy&text=a b & c&user=zoë&empty=".replace(" & ", " %26 ").encode(),
    "made JSON": json.dumps({"command": "/deploy", "text": "a b & c", "user": "zoë", "empty": ""}).encode(),
}


@pytest.mark.parametrize("arrived", FORMS.values(), ids=FORMS)
def test_a_form_that_was_encoded_again_is_recognised(arrived: bytes) -> None:
    """Whatever a parser did with a form, the bytes that were signed are found again."""
    assert ["D11"] == [diagnosis.id for diagnosis in diagnoses(github(SENT_FORM, arrived, headers=FORM))]


def test_the_payload_of_a_form_is_put_back_into_its_form() -> None:
    """GitHub's form holds the JSON in one field: who checks that field alone is told so."""
    found = diagnoses(github(b"payload=" + quote(COMPACT, safe="").encode(), COMPACT, headers=FORM))

    assert ["D11"] == [diagnosis.id for diagnosis in found]


LOST = {
    "empty, with a content type": b"",
    "an object as text": b"[object Object]",
    "no value as text": b"undefined",
    "a dict as text": b"{'a': 1, 'b': None}",
    "an object's address": b"<Request at 0x7f00deadbeef>",
    "Java's object": b"java.util.HashMap@1b6d3586",
    "Go's map": b"map[a:1 b:2]",
}


@pytest.mark.parametrize("arrived", LOST.values(), ids=LOST)
def test_a_lost_body_is_named_although_nothing_fits(arrived: bytes) -> None:
    """What cannot be recovered can still be explained."""
    assert ["D12"] == [diagnosis.id for diagnosis in diagnoses(github(COMPACT, arrived))]


@pytest.mark.parametrize("left", [b"{}", b"[]", b'""'], ids=["an object", "a list", "a text"])
def test_an_empty_value_in_the_place_of_a_longer_body_is_a_lost_body(left: bytes) -> None:
    """Frameworks hold an empty object where nothing parsed the body; its length is still told."""
    longer = github(COMPACT, left, headers=(*JSON, ("Content-Length", str(len(COMPACT)))))
    as_long = github(COMPACT, left, headers=(*JSON, ("Content-Length", "2")))

    assert ["D12"] == [diagnosis.id for diagnosis in diagnoses(longer)]
    assert () == diagnoses(as_long)


NOTHING = {
    "another value": COMPACT.replace(b"evt_1", b"evt_2"),
    "keys in another order": json.dumps(EVENT, sort_keys=True, separators=(",", ":")).encode(),
    "no JSON at all": b"something else entirely",
    "nested too deep": b"[" * 5000 + b"]" * 5000,
    "brackets that do not match": b'{"a":[1}]',
    "bytes": bytes(range(256)),
}


@pytest.mark.parametrize("arrived", NOTHING.values(), ids=NOTHING)
def test_a_real_change_is_explained_by_nothing(arrived: bytes) -> None:
    """Nothing is claimed where nothing fits."""
    assert () == diagnoses(github(COMPACT, arrived))


TOGETHER = {
    "spaced and with a line feed that was signed": (
        ["D01", "D06"],
        COMPACT + b"\n",
        json.dumps(EVENT).encode(),
    ),
    "compacted and a mark lost": (["D03", "D08"], BOM + PRETTY, COMPACT),
    "line ends and a last line feed": (["D06", "D07"], PRETTY, WINDOWS + b"\n"),
    "Latin-1 and laid out anew": (["D09", "D01"], CAFE.encode(), b'{"a": "Caf\xe9"}'),
    "compressed and laid out anew": (["D10", "D01"], COMPACT, gzip.compress(PRETTY)),
}


@pytest.mark.parametrize(("causes", "signed", "arrived"), TOGETHER.values(), ids=TOGETHER)
def test_two_causes_are_found_together(causes: list[str], signed: bytes, arrived: bytes) -> None:
    """Where one change is not enough, two that occur together are tried."""
    assert causes == [diagnosis.id for diagnosis in diagnoses(github(signed, arrived))]
