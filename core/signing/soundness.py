"""Whether a scheme, read from a file, makes sense: what contradicts itself is told with the place where it stands."""

import re

from core.headers import name_problem, value_problem
from core.signing.content import pieces_of
from core.signing.scheme import Algorithm, Coding, Grammar, KeyForm, Scheme, SignatureField, TimeField
from core.toml_lines import Path
from core.verdict import Coverage, SchemeOptions

TEXT_LIMIT = 2000
COUNT_LIMIT = 50
# Thirty years: more than any window.
SECONDS_LIMIT = 10**9

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_UNITS = ("s", "ms", "iso")
_SHARED = (KeyForm.TEXT, KeyForm.BASE64, KeyForm.HEX, KeyForm.STANDARD)
_KEYS = {
    Algorithm.ED25519: (KeyForm.ED25519_HEX, KeyForm.SPKI_BASE64, KeyForm.PEM),
    Algorithm.ECDSA_P256: (KeyForm.SPKI_BASE64, KeyForm.PEM),
    Algorithm.RSA_SHA1: (KeyForm.SPKI_BASE64, KeyForm.PEM),
    Algorithm.RSA_SHA256: (KeyForm.SPKI_BASE64, KeyForm.PEM),
    Algorithm.RSA_PSS_SHA512: (KeyForm.SPKI_BASE64, KeyForm.PEM),
    Algorithm.SHA256: (*_SHARED, KeyForm.NONE),
    Algorithm.SHA512: (*_SHARED, KeyForm.NONE),
}
# Places that stand for the whole body.
_OF_THE_BODY = ("body", "digest", "parameters")


class Mistake(Exception):  # noqa: N818 - it becomes an InputError with its line, and never leaves this room
    """What is wrong, and at which key."""

    def __init__(self, path: Path, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.path = path
        self.message = message
        self.hint = hint


def check(scheme: Scheme, *, is_own: bool) -> None:
    """``Mistake`` for the first thing that makes no sense; ``is_own``: the user wrote it."""
    if not _NAME.fullmatch(scheme.name):
        raise Mistake(("name",), "A name is up to 60 lower-case letters, digits and hyphens.")
    if not scheme.title.strip():
        raise Mistake(("title",), "A title says who signs so.")
    if scheme.function and is_own:
        raise Mistake(("function",), "A scheme of your own is data: it has no function.")
    for option in scheme.options:
        if option not in SchemeOptions.__struct_fields__:
            possible = ", ".join(SchemeOptions.__struct_fields__)
            raise Mistake(("options",), f"“{option[:60]}” is no option.", f"Possible: {possible}.")
    _check_sizes(scheme)
    _check_signature(scheme.signature, is_data=not scheme.function)
    _check_headers(scheme)
    if scheme.time is not None:
        _check_time(scheme.time)
    places = _places(scheme.content)
    if not scheme.function:
        _check_algorithm(scheme, places)
        _check_sources(scheme, places)


def _check_sizes(scheme: Scheme) -> None:
    texts = {
        "title": scheme.title,
        "content": scheme.content,
        "source": scheme.source,
        "checked": scheme.checked,
    }
    for name, text in texts.items():
        if len(text) > TEXT_LIMIT:
            raise Mistake((name,), f"“{name}” is longer than {TEXT_LIMIT:,} characters.")
    lists = {"notes": scheme.notes, "key_prefixes": scheme.key_prefixes, "options": scheme.options,
             "companions": [text for pair in scheme.companions for text in pair]}  # fmt: skip
    for name, values in lists.items():
        if len(values) > COUNT_LIMIT or any(len(value) > TEXT_LIMIT for value in values):
            raise Mistake((name,), f"“{name}” has at most {COUNT_LIMIT} texts of {TEXT_LIMIT:,} characters.")


def _check_signature(field: SignatureField, *, is_data: bool) -> None:
    if is_data and not field.header:
        raise Mistake(
            ("signature",), "The header of the signature is missing.", 'Write: header = "X-Signature"'
        )
    if field.grammar is not Grammar.BARE and not field.entry:
        raise Mistake(
            ("signature", "grammar"), f"The grammar “{field.grammar}” needs an entry.", 'Write: entry = "v1"'
        )
    if field.grammar is Grammar.PAIRS and not (field.separator.strip() and field.assign):
        raise Mistake(
            ("signature", "separator"), "Entries need something between them.", 'Write: separator = ","'
        )
    if field.grammar is Grammar.PAIRS:
        _check_marks(field)
    texts = (field.prefix, field.entry, field.separator, field.assign)
    if any(len(text) > 100 or not text.isascii() or not text.isprintable() for text in texts):
        raise Mistake(
            ("signature",), "Prefix, entry, separator and assign are at most 100 characters of ASCII."
        )


def _check_marks(field: SignatureField) -> None:
    mark = field.separator.strip()
    if mark in field.assign or field.assign in mark:
        sentence = "An entry's end cannot be told from what follows its name."
        raise Mistake(("signature", "assign"), sentence, 'Write: assign = "="')
    if mark in field.entry or field.assign in field.entry:
        sentence = f"The entry “{field.entry[:60]}” holds a mark that would end it."
        raise Mistake(("signature", "entry"), sentence, 'Write: entry = "v1"')


def _check_headers(scheme: Scheme) -> None:
    time = scheme.time or TimeField()
    named: list[tuple[Path, str]] = [
        (("signature", "header"), scheme.signature.header),
        (("signature", "fallback"), scheme.signature.fallback),
        (("id_header",), scheme.id_header),
        (("id_fallback",), scheme.id_fallback),
        (("time", "header"), time.header),
        (("time", "fallback"), time.fallback),
        *[(("companions",), name) for name, _ in scheme.companions],
    ]
    for path, name in named:
        if name and (problem := name_problem(name)):
            raise Mistake(path, problem)
        if path != ("signature", "header") and name and name.lower() == scheme.signature.header.lower():
            raise Mistake(path, f"The header {name} is the signature's.", "Give it another name.")
    for _, value in scheme.companions:
        if problem := value_problem(value):
            raise Mistake(("companions",), problem)


def _check_time(time: TimeField) -> None:
    if time.unit not in _UNITS:
        raise Mistake(("time", "unit"), f"“unit” is one of {', '.join(_UNITS)}.")
    if sum(bool(place) for place in (time.header, time.entry, time.body_field)) != 1:
        raise Mistake(("time",), "The time stands in one place: header, entry or body_field.")
    for name in ("past_s", "future_s", "stricter_past_s", "stricter_future_s"):
        bound = getattr(time, name)
        if bound is not None and not 0 <= bound <= SECONDS_LIMIT:
            raise Mistake(("time", name), f"“{name}” is a number of seconds from 0 to {SECONDS_LIMIT:,}.")


def _places(content: str) -> list[str]:
    try:
        pieces = pieces_of(content)
    except ValueError as error:
        raise Mistake(("content",), f"{error}.", "Write {{ and }} for braces.") from None
    for _, place, argument in pieces:
        if place == "header" and (problem := name_problem(argument)):
            raise Mistake(("content",), problem)
    return [place for _, place, _ in pieces if place]


def _check_algorithm(scheme: Scheme, places: list[str]) -> None:
    possible = _KEYS.get(scheme.algorithm, _SHARED)
    if scheme.key not in possible:
        raise Mistake(
            ("key",),
            f"A key in the form “{scheme.key}” is none for {scheme.algorithm}.",
            f"Possible: {', '.join(possible)}.",
        )
    is_token = scheme.algorithm is Algorithm.TOKEN
    if scheme.signature.coding is Coding.PLAIN and not is_token:
        raise Mistake(("signature", "coding"), "Only a token is written as it is: hex or base64 is wanted.")
    if is_token and scheme.covers is not Coverage.NOTHING:
        raise Mistake(("covers",), "A token covers nothing.", 'Write: covers = "nothing"')
    if not is_token and scheme.covers is Coverage.NOTHING:
        raise Mistake(("covers",), "Only a token covers nothing.", 'Write: covers = "part"')
    covers_body = any(place in _OF_THE_BODY for place in places)
    if not is_token and scheme.covers is Coverage.BODY and not covers_body:
        raise Mistake(
            ("content",), "The content leaves the body out.", 'Add {body}, or write: covers = "part"'
        )
    is_digest = scheme.algorithm in (Algorithm.SHA256, Algorithm.SHA512)
    if is_digest and scheme.key is not KeyForm.NONE and "key" not in places:
        sentence = "A bare digest of content without {key} needs no key: anyone can make it."
        raise Mistake(("content",), sentence, 'Add {key}, or write: key = "none"')


def _check_sources(scheme: Scheme, places: list[str]) -> None:
    if "id" in places and not scheme.id_header:
        raise Mistake(
            ("content",), "The content holds {id}, and no header carries it.", 'Write: id_header = "…"'
        )
    time = scheme.time
    if "timestamp" in places and (time is None or time.body_field):
        raise Mistake(
            ("content",), "The content holds {timestamp}, and nothing carries it.", "Add a table [time]."
        )
    if time is not None and time.entry and scheme.signature.grammar is not Grammar.PAIRS:
        raise Mistake(("time", "entry"), "Only pairs have an entry for the time.", 'Write: grammar = "pairs"')
