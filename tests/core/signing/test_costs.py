"""What a hostile request costs to check: no more than to read it."""

import time

import pytest

from core.headers import Headers
from core.signing import Message, verify

# About as much as a listener takes in one head; each list names what has to be read over and over.
_DIGEST = f"sha-256=:{'A' * 43}=:"
_SIGNATURES = ("Signature", ", ".join(f"s{number}=:{'A' * 43}=:" for number in range(15)))
_MEMBERS = ", ".join(f"k{number}=:{'A' * 100}:" for number in range(250))


def _inputs(items: str, labels: int) -> tuple[str, str]:
    return ("Signature-Input", ", ".join(f"s{number}=({items})" for number in range(labels)))


def _each(component: str) -> str:
    return " ".join(component.format(number) for number in range(250))


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param((("A", _MEMBERS), _inputs(_each('"a";key="k{}"'), 8)), id="members"),
        pytest.param((("A", _MEMBERS), _inputs(_each('"a";sf={}'), 12)), id="flags"),
        pytest.param((_inputs(_each('"@query-param";name="p{}"'), 4),), id="parameters"),
        pytest.param(
            (("Content-Digest", _DIGEST + ",a=1" * 7000), _inputs('"content-digest"', 15)), id="digests"
        ),
        pytest.param((_inputs(f"{' ' * 30_000}x", 1),), id="spaces"),
    ],
)
def test_what_is_named_often_is_read_once(headers: Headers) -> None:
    """Hundreds of components of one field, of many signatures, cost no more than a few: milliseconds, not seconds."""
    query = "&".join(f"p{number}=v" for number in range(990))
    message = Message(body=b"{}", headers=(*headers, _SIGNATURES), url=f"https://a.example/?{query}")
    before = time.process_time()

    verdict = verify("http-message-signatures", "AAAA" * 8, message, now=1.0)

    assert not verdict.valid
    assert time.process_time() - before < 0.2
