import pytest

from core.errors import InputError
from core.exchange.paste import read_request
from core.headers import first

POSIX = {
    "the shortest": ("curl http://h/", "GET", "http://h/", {}, b""),
    "no scheme": ("curl h.example/a?b=1", "GET", "http://h.example/a?b=1", {}, b""),
    "single quotes": ("curl 'http://h/' -d 'a=1'", "POST", "http://h/", {}, b"a=1"),
    "a prompt before it": ("$ curl http://h/ -X PUT", "PUT", "http://h/", {}, b""),
    "lines": ("curl \\\n  -H 'X-A: 1' \\\r\n http://h/", "GET", "http://h/", {"X-A": "1"}, b""),
    "letters in one word": ("curl -sSkXPATCH http://h/", "PATCH", "http://h/", {}, b""),
    "double quotes": (r'curl http://h/ -d "{\"a\": \"\$1 \z\"}"', "POST", "http://h/", {}, b'{"a": "$1 \\z"}'),
    "quotes side by side": (r"curl http://h/ -d 'it'\''s'", "POST", "http://h/", {}, b"it's"),
    "as Chrome copies it": (
        ("curl 'https://h/in' \\\n  -H 'content-type: application/json' \\\n"
        r"  --data-raw $'{\"a\":\"it\'s \u0021 \u00e9\ud83d\ude00\n\x41\101\"}' --compressed"),
        "POST", "https://h/in", {"content-type": "application/json"},
        '{"a":"it\'s ! é😀\nAA"}'.encode(),
    ),
    "several data": ("curl h -d a=1 --data-raw @b -d c", "POST", "http://h", {}, b"a=1&@b&c"),
    "encoded data": ("curl h --data-urlencode 'a=b c&d' --data-urlencode 'é'", "POST", "http://h", {},
                     b"a=b%20c%26d&%C3%A9"),
    "data in the URL": ("curl -G h/?x=1 -d a=1", "GET", "http://h/?x=1&a=1", {}, b""),
    "JSON": ("curl h --json '{\"a\":1}'", "POST", "http://h",
             {"Content-Type": "application/json", "Accept": "application/json"}, b'{"a":1}'),
    "a form's type": ("curl h -d a", "POST", "http://h",
                      {"Content-Type": "application/x-www-form-urlencoded", "Content-Length": "1"}, b"a"),
    "no type": ("curl h -d a -H 'Content-Type:'", "POST", "http://h", {"Content-Type": None}, b"a"),
    "an empty header": ("curl h -H 'X-A;'", "GET", "http://h", {"X-A": ""}, b""),
    "a user": ("curl -u 'user:pass' h", "GET", "http://h", {"Authorization": "Basic dXNlcjpwYXNz"}, b""),
    "short forms": ("curl -A me -b a=1 -e there h", "GET", "http://h",
                    {"User-Agent": "me", "Cookie": "a=1", "Referer": "there"}, b""),
    "the head only": ("curl -I h", "HEAD", "http://h", {}, b""),
    "a target of its own": ("curl --request-target '*' -X OPTIONS http://h:1/a", "OPTIONS", "http://h:1*", {}, b""),
    "a header in UTF-8": ("curl h -H 'X: é'", "GET", "http://h", {"X": "é".encode().decode("latin-1")}, b""),
    "a host": ("curl http://u@h:8/a", "GET", "http://u@h:8/a", {"Host": "h:8"}, b""),
    "a host of one's own": ("curl h -H 'Host: x'", "GET", "http://h", {"Host": "x"}, b""),
}  # fmt: skip
WINDOWS = {
    "as Chrome copies it": (
        ('curl --url ^"https://h/in^?a=1^&b=^%^20^" ^\r\n  -H ^"content-type: application/json^" ^\r\n'
        '  --data-raw ^"^{^\\^"a^\\^":^\\^"it^\'s ^% ^^ ^\n\nnext^\\^"^}^"'),
        "https://h/in?a=1&b=%20", b'{"a":"it\'s % ^ \nnext"}',
    ),
    "plain quotes": ('curl "http://h/" ^\n -d "{""a"": \\"b\\"}"', "http://h/", b'{"a": "b"}'),
    "backslashes": ('curl http://h/ ^\n -d "C:\\dir\\\\" ^\n -s', "http://h/", b"C:\\dir\\"),
}  # fmt: skip


@pytest.mark.parametrize(("command", "method", "url", "headers", "body"), POSIX.values(), ids=POSIX)
def test_a_command_of_a_shell(
    command: str, method: str, url: str, headers: dict[str, str | None], body: bytes
) -> None:
    """What cURL would send is what is read."""
    pasted = read_request(command)

    assert (pasted.form, pasted.method, pasted.url, pasted.body) == ("cURL", method, url, body)
    assert headers == {name: first(pasted.headers, name) for name in headers}


@pytest.mark.parametrize(("command", "url", "body"), WINDOWS.values(), ids=WINDOWS)
def test_a_command_of_windows(command: str, url: str, body: bytes) -> None:
    """Carets and doubled quotes mean what they mean there."""
    pasted = read_request(command)

    assert (pasted.method, pasted.url, pasted.body) == ("POST", url, body)


REFUSED = {
    "a file as body": ("curl h \\\n -d @body.json", "Line 2: The body is in a file"),
    "a file, encoded": ("curl h --data-urlencode a@b", "in a file"),
    "standard input": ("curl h -d @-", "in a file"),
    "a form in parts": ("curl h \\\n \\\n -F a=1", "Line 3: “-F” cannot be read: a form in parts"),
    "an upload": ("curl -T a h", "sends a file"),
    "options in a file": ("curl -K a", "reads a file"),
    "headers in a file": ("curl h -H @a", "headers are in a file"),
    "cookies in a file": ("curl h -b jar", "cookies are in a file"),
    "a variable": ('curl h -H "X: $KEY"', "asks the shell for a value"),
    "a bare variable": ("curl $URL", "asks the shell for a value"),
    "a command within": ("curl h -d \"$(cat x)\"", "asks the shell for a value"),
    "a command that is nearly ours": ("curl h -d \"$(printf '\\')\"", "asks the shell for a value"),
    "a back quote": ("curl h -d `cat x`", "asks the shell for a value"),
    "an open quote": ("curl h \\\n -d 'abc", "Line 2: A quote (') is opened"),
    "an open quote of Windows": ('curl ^"h^" ^\n -d "abc', "Line 2: A quote"),
    "two URLs": ("curl a b", "more than one URL"),
    "no URL": ("curl -X POST", "has no URL"),
    "an option without a value": ("curl h -X", "has no value"),
    "an unknown option": ("curl h --frobnicate", "“--frobnicate” is not known"),
    "a second request": ("curl a --next b", "second request"),
    "a method that is none": ("curl h -X 'A B'", "method"),
    "a header without a colon": ("curl h -H X", "no colon"),
    "a header name that is none": ("curl h -H 'X Y: 1'", "cannot contain a space"),
    "a header with a line break": ("curl h -H $'X: a\\nb'", "line break"),
    "a host that is none": ("curl 'http://[h/'", "no valid host"),
}  # fmt: skip


@pytest.mark.parametrize(("command", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_refused_in_words(command: str, words: str) -> None:
    """Nothing is run, fetched or read from a file for the sake of a pasted command."""
    with pytest.raises(InputError) as caught:
        read_request(command)

    assert words in caught.value.message


@pytest.mark.parametrize("rest", ["| jq .", "; rm x", "&& echo", "> out", "# said"])
def test_what_follows_the_command_is_left_out(rest: str) -> None:
    """And that is said."""
    pasted = read_request(f"curl http://h/ -d a=1 {rest}")

    assert pasted.body == b"a=1"
    assert "left out" in pasted.notes[0]
