"""``schemes``: every signature scheme, one of them, and files of one's own."""

from argparse import Namespace

from rich.text import Text

from core.cli.inputs import file_bytes
from core.cli.output import note, put, put_json, screen, shown
from core.cli.shapes import Shape
from core.cli.sheet import put_fields, put_line
from core.cli.signing_inputs import own_schemes, scheme_of, sound
from core.errors import InputError
from core.signing import Scheme, read_scheme, scheme_text
from core.signing import schemes as built_in
from core.signing.snippets import snippet
from core.verdict import Coverage

# A scheme is a page of text; the file's own limit is told by its reader.
FILE_LIMIT = 256 * 1024
_COVERS = {
    Coverage.PART: "chosen fields only: the rest can be changed",
    Coverage.NOTHING: "nothing: it is a password in a header",
}


def list_all(arguments: Namespace) -> int:
    """Every scheme there is, the user's own last."""
    entries = own_schemes(arguments)
    for entry in entries:
        if entry.problem:
            note(entry.problem)
    known = [*built_in(), *sound(entries)]
    if arguments.json:
        put_json([scheme_shape(scheme) for scheme in known])
        return 0
    console = screen()
    for scheme in known:
        console.print(Text.assemble(shown(scheme.name, "bold"), shown(f"  {scheme.title}", "dim")))
        put_fields(
            console,
            ("header", ", ".join(headers_of(scheme)) or "–"),
            ("algorithm", scheme.algorithm.value),
            ("signs", content_words(scheme)),
            ("time", window_words(scheme)),
        )
    return 0


def show(arguments: Namespace) -> int:
    """One scheme: in words, as the text of its file, or as a verifier in another language."""
    scheme = scheme_of(arguments, arguments.name)
    if arguments.snippet is not None:
        written = snippet(scheme, arguments.snippet)
        if not written.text:
            raise InputError(written.note or "This scheme is not offered in this language.")
        if written.needs:
            note(f"It needs: {', '.join(written.needs)}.")
        put(written.text)
    elif arguments.source:
        put(scheme_text(scheme))
    elif arguments.json:
        put_json(scheme_shape(scheme))
    else:
        put_scheme(scheme)
    return 0


def check(arguments: Namespace) -> int:
    """Read a file of the user's own; say what it means, or which line is wrong."""
    data = file_bytes(arguments.file, FILE_LIMIT)
    try:
        scheme = read_scheme(data.decode(), arguments.file)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{arguments.file}, line {line}: The text is not UTF-8.", "Save it as UTF-8."
        ) from None
    if arguments.json:
        put_json(scheme_shape(scheme))
    else:
        put_scheme(scheme)
        note(_to_use(scheme))
    return 0


def _to_use(scheme: Scheme) -> str:
    """What to do with a sound file, or what its name stands in the way of."""
    from core.own_schemes import checked

    try:
        checked(scheme)
    except InputError as error:
        return str(error)
    return "Put the file into the folder schemes of the workspace to use it."


def scheme_shape(scheme: Scheme) -> Shape:
    """``Scheme``; the first five keys are the contract's."""
    time = scheme.time
    return {
        "name": scheme.name,
        "headers": list(headers_of(scheme)),
        "algorithm": scheme.algorithm.value,
        "signed_content": content_words(scheme),
        "tolerance_s": None if time is None else time.past_s,
        "future_tolerance_s": None if time is None else time.future_s,
        "title": scheme.title,
        "key": scheme.key.value,
        "coding": scheme.signature.coding.value,
        "covers": scheme.covers.value,
        "options": list(scheme.options),
        "notes": list(scheme.notes),
        "source": scheme.source,
        "checked": scheme.checked,
        "own": scheme.own,
    }


def put_scheme(scheme: Scheme) -> None:
    """Everything that is known of it."""
    console = screen()
    console.print(Text.assemble(shown(scheme.name, "bold"), shown(f"  {scheme.title}", "dim")))
    covers = _COVERS.get(scheme.covers)
    put_fields(
        console,
        ("headers", ", ".join(headers_of(scheme)) or "–"),
        ("algorithm", f"{scheme.algorithm.value}, {scheme.signature.coding.value}"),
        ("key", key_words(scheme)),
        ("signs", content_words(scheme)),
        ("time", window_words(scheme)),
        *([("covers", covers)] if covers else []),
        *([("options", ", ".join(scheme.options))] if scheme.options else []),
        *([("source", f"{scheme.source} ({scheme.checked})".removesuffix(" ()"))] if scheme.source else []),
    )
    for sentence in scheme.notes:
        put_line(console, shown(sentence))


def headers_of(scheme: Scheme) -> tuple[str, ...]:
    """The fields it sends, in the spelling it sends them."""
    time_header = scheme.time.header if scheme.time else ""
    companions = [name for name, _ in scheme.companions]
    names = (scheme.signature.header, scheme.id_header, time_header, *companions)
    return tuple(dict.fromkeys(name for name in names if name))


def content_words(scheme: Scheme) -> str:
    """What is signed, as its template."""
    if scheme.covers is Coverage.NOTHING:
        return "nothing"
    place = scheme.signature.body_field
    return f"fields of the body (the signature is there too: {place})" if place else scheme.content


def window_words(scheme: Scheme) -> str:
    """How far the signed time may be off."""
    time = scheme.time
    if time is None:
        return "none is signed: a replay verifies"
    if time.past_s is None and time.future_s is None:
        return "signed, and not bounded"
    past = "any age" if time.past_s is None else f"at most {time.past_s:g} s old"
    future = "any time ahead" if time.future_s is None else f"at most {time.future_s:g} s ahead"
    return f"{past}, {future}"


def key_words(scheme: Scheme) -> str:
    """How a key is pasted."""
    prefixes = f", begins with {' or '.join(scheme.key_prefixes)}" if scheme.key_prefixes else ""
    return f"{scheme.key.value}{prefixes}"
