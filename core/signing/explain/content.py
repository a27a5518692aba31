"""D19b: the signature is over something else than the scheme says: the time left out, another mark between parts."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from core.signing.explain.case import Case, Change, declared, signed_bytes
from core.signing.scheme import Algorithm, Scheme

# What is signed in other schemes, and in code written from memory.
_WITH_TIME = (
    "{timestamp}.{body}", "{timestamp}{body}", "{timestamp}:{body}", "{timestamp},{body}", "{timestamp}|{body}",
    "{timestamp}\n{body}", "{timestamp} {body}", "{timestamp}-{body}", "v0:{timestamp}:{body}",
    "v1:{timestamp}:{body}", "v1.{timestamp}.{body}", "v0.{timestamp}.{body}", "{body}{timestamp}",
    "{body}.{timestamp}", "{body}:{timestamp}", "t={timestamp}.{body}", "{timestamp}",
)  # fmt: skip
_WITH_ID = (
    "{id}.{timestamp}.{body}", "{id}{timestamp}{body}", "{id}:{timestamp}:{body}", "{timestamp}.{id}.{body}",
    "{id}.{body}", "{id}{body}", "{id}|{timestamp}|{body}", "{id}-{timestamp}-{body}", "{id},{timestamp},{body}",
)  # fmt: skip
_WITH_URL = (
    "{url}{body}", "{body}{url}", "{url}.{body}", "{url}:{body}", "{url}\n{body}", "{url}", "{path}{body}", "{path}",
    "{method}{url}{body}", "{method}{path}{body}", "{method}\n{url}\n{body}", "{method}\n{path}\n{body}",
)  # fmt: skip
_WITH_ALL = (
    "{method}{url}{body}{timestamp}", "{method}{path}{body}{timestamp}", "{timestamp}{method}{path}{body}",
    "{timestamp}{method}{url}{body}", "{url}{timestamp}{body}", "{timestamp}.{url}.{body}",
    "{method}{path}{timestamp}{body}", "{method}\n{path}\n{timestamp}\n{body}", "{timestamp}.{method}.{path}.{body}",
)  # fmt: skip
_DIGESTS = ("{digest:sha256}", "{timestamp}.{digest:sha256}", "{digest:sha256-base64}")
_MARKS = (".", ":", "|", ",", "\n", "-", "")
_MARK = re.compile(r"(?<=[^{])[.:,|](?={)")
"""A mark before a place of the template."""

_NAMES = {
    "body": "the body",
    "timestamp": "the time",
    "id": "the id",
    "url": "the URL",
    "path": "the path",
    "method": "the method",
    "digest:sha256": "a digest of the body",
    "digest:sha256-base64": "a digest of the body",
}


def contents(case: Case) -> Iterator[Change]:
    """Other contents that may have been signed with the same key and algorithm."""
    plain = declared(case.scheme)
    if plain is None or case.scheme.algorithm is Algorithm.TOKEN:
        return
    own = signed_bytes(case)
    for template in _templates(plain):
        other = replace(case, scheme=replace(plain, content=_keyed(plain.content, template)))
        # The same bytes by another name are no other content.
        if signed_bytes(other) != own:
            yield Change(cause="D19b", finding=_finding(template), case=other)


def _templates(scheme: Scheme) -> Iterator[str]:
    for template in ("{body}", *_WITH_TIME, *_WITH_ID, *_WITH_URL, *_WITH_ALL, *_DIGESTS):
        is_timed, is_numbered = "{timestamp}" in template, "{id}" in template
        if (scheme.time or not is_timed) and (scheme.id_header or not is_numbered):
            yield template
    for mark in _MARKS:
        yield _MARK.sub(mark, scheme.content)


def _keyed(content: str, template: str) -> str:
    """The template with the key where the scheme has it: before or behind."""
    if content.startswith("{key}"):
        return "{key}" + template
    return template + "{key}" if content.endswith("{key}") else template


def _finding(template: str) -> str:
    if template == "{body}":
        return "The body alone was signed, without what this scheme puts before or behind it."
    if template == "{url}":
        return "The URL alone was signed, without the body."
    named = template
    for place, words in _NAMES.items():
        named = named.replace("{" + place + "}", f" {words} ")
    marks = " ".join(named.replace("\n", "(line feed)").split())
    return f"What was signed is built differently: {marks}."
