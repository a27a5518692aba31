"""A body made ready to be seen. Pure, no Qt: it runs in the worker process when the body is large."""

from dataclasses import dataclass
from urllib.parse import unquote_plus

from core.content import Content, decode
from core.headers import Headers, first, listed
from core.verdict import Part
from core.views.json_view import json_view
from core.views.kind import Kind, kind_of
from core.views.text_view import decoded, visible
from gui.widgets.figures import bytes_text
from gui.widgets.lines import Colouring, TextLines
from gui.widgets.parts import PartLines, raw_text

# Up to here a body is rendered where it is asked for: 32 kB of JSON take 5 ms.
INLINE_LIMIT = 32 * 1024
# The most content of a compressed body that is shown.
CONTENT_LIMIT = 16 * 1024 * 1024
# Of bytes that are no text, this much is shown as text: 10 MB would hold the window up for 65 ms.
BINARY_TEXT_LIMIT = 256 * 1024
# Lines of a form; a body can hold millions of ampersands.
FORM_LIMIT = 10_000
_NAMES = {
    Kind.EMPTY: "empty",
    Kind.JSON: "JSON",
    Kind.FORM: "form",
    Kind.XML: "XML",
    Kind.TEXT: "text",
    Kind.IMAGE: "image",
    Kind.BINARY: "binary",
}


@dataclass(frozen=True, slots=True)
class Body:
    """What there is to render."""

    data: bytes
    """As kept, without transfer coding, with content coding."""
    headers: Headers = ()
    size_bytes: int = 0
    """The true size on the wire, kept or not."""

    is_raw: bool = False
    """Not a body but an exchange as it was on the wire: every byte is shown, line ends too."""

    parts: tuple[Part, ...] = ()
    """Where its stretches came from, of what was signed; shown as raw is, each in its colour."""

    @property
    def content_type(self) -> str:
        return first(self.headers, "content-type") or ""

    @property
    def codings(self) -> list[str]:
        return [coding for coding in listed(self.headers, "content-encoding") if coding != "identity"]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A body as lines, every way it can be shown."""

    kind: Kind
    data: bytes
    """The content: content coding removed as far as it could be."""
    pretty: TextLines | None
    """Laid out for reading, where there is a way."""
    text: TextLines | PartLines
    sizes: str
    """``JSON, 1,024 bytes, gzip 312 bytes on the wire``."""
    notes: tuple[str, ...]
    """What is not as it seems, in sentences."""


def render_small(body: Body) -> Rendered | None:
    """Render at once what is quick to render; ``None`` for what is not, and belongs to another process."""
    if len(body.data) > INLINE_LIMIT:
        return None
    if body.is_raw:
        return _render_raw(body)
    # A few bytes can hold a great many: look how far it goes before anything is laid out.
    content = decode(body.data, body.headers, limit=INLINE_LIMIT)
    return None if content.truncated else _rendered(body, content)


def render(body: Body) -> Rendered:
    """Render a body of any size."""
    if body.is_raw:
        return _render_raw(body)
    return _rendered(body, decode(body.data, body.headers, limit=CONTENT_LIMIT))


def _rendered(body: Body, content: Content) -> Rendered:
    kind = kind_of(body.content_type, content.data)
    is_bytes = kind in (Kind.IMAGE, Kind.BINARY)
    text, charset, replaced = decoded(
        content.data[: BINARY_TEXT_LIMIT if is_bytes else None], body.content_type
    )
    notes = _notes(body, content)
    if is_bytes and len(content.data) > BINARY_TEXT_LIMIT:
        notes.append(f"Text shows the first {BINARY_TEXT_LIMIT:,} bytes; Hex has all of them.")
    if replaced and not is_bytes:
        notes.append(f"Some bytes are not {charset.upper()}; they are shown as “\N{REPLACEMENT CHARACTER}”.")
    pretty: TextLines | None = None
    if kind is Kind.JSON:
        pretty = _pretty_json(text, notes, whole=not notes)
    elif kind is Kind.FORM:
        pretty = _pretty_form(text, notes)
    lines = TextLines(
        visible(text.replace("\r\n", "\n")), colouring=Colouring.JSON if kind is Kind.JSON else Colouring.NONE
    )
    return Rendered(kind, content.data, pretty, lines, _sizes(body, content, kind), tuple(notes))


def _render_raw(body: Body) -> Rendered:
    lines: TextLines | PartLines
    if body.parts:
        lines = PartLines(body.data, body.parts)
    else:
        lines = TextLines(raw_text(body.data), colouring=Colouring.RAW)
    return Rendered(Kind.TEXT, body.data, None, lines, bytes_text(len(body.data)), ())


def _pretty_json(text: str, notes: list[str], *, whole: bool) -> TextLines:
    view = json_view(text)
    if view.problem is not None and whole:
        notes.append(f"Not valid JSON. {view.problem}")
    if view.truncated:
        notes.append(f"Only the first {len(view.lines):,} lines are laid out; Text has all of it.")
    return TextLines("\n".join(view.lines), colouring=Colouring.JSON)


def _pretty_form(text: str, notes: list[str]) -> TextLines:
    fields = text.split("&", FORM_LIMIT)
    if len(fields) > FORM_LIMIT:
        notes.append(f"Only the first {FORM_LIMIT:,} fields are laid out; Text has all of them.")
    pairs = [field.partition("=") for field in fields[:FORM_LIMIT]]
    return TextLines("\n".join(f"{_plain(name)} = {_plain(value)}" for name, _, value in pairs))


def _plain(coded: str) -> str:
    return visible(unquote_plus(coded, errors="replace")).replace("\n", "⟨LF⟩")


def _notes(body: Body, content: Content) -> list[str]:
    notes = []
    if len(body.data) < body.size_bytes:
        notes.append(f"Only the first {len(body.data):,} of {body.size_bytes:,} bytes were kept.")
    if content.problem is not None:
        notes.append(content.problem)
    if content.truncated:
        notes.append(f"Only the first {len(content.data):,} bytes of its content are shown.")
    return notes


def _sizes(body: Body, content: Content, kind: Kind) -> str:
    codings = body.codings
    if not codings or content.data is body.data:
        return f"{_NAMES[kind]}, {bytes_text(body.size_bytes)}"
    more = "more than " if content.truncated else ""
    size = f"{more}{bytes_text(len(content.data))}"
    return f"{_NAMES[kind]}, {size}, {', '.join(codings)} {bytes_text(body.size_bytes)} on the wire"
