"""A body made ready to be seen. Pure, no Qt: it runs in the worker process when the body is large."""

from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote_plus

from core.content import Content, decode
from core.headers import Headers, first, listed
from core.verdict import Part
from core.views.json_view import json_view
from core.views.kind import Kind, kind_of
from core.views.text_view import decoded, visible
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


class Remark(NamedTuple):
    """A text of the window, said in its language where it is shown: the worker has no Qt, and so no language."""

    text: str
    values: dict[str, str]

    def said(self) -> str:
        from gui.language import tr

        return tr(self.text, **self.values)


def remark(text: str, /, **values: str) -> Remark:
    return Remark(text, values)


_NAMES = {
    Kind.EMPTY: remark("empty"),
    Kind.JSON: remark("JSON"),
    Kind.FORM: remark("form"),
    Kind.XML: remark("XML"),
    Kind.TEXT: remark("text"),
    Kind.IMAGE: remark("image"),
    Kind.BINARY: remark("binary"),
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
class Sizes:
    """How large a body is, as it came and as it is."""

    wire_bytes: int
    kind: Kind | None = None
    """``None``: not a body, so of no kind."""
    codings: tuple[str, ...] = ()
    """Content codings that were undone."""
    content_bytes: int = 0
    """What they held, at least."""
    is_more: bool = False
    """They hold more than was looked at."""

    def said(self) -> str:
        """In the language of the window."""
        from gui.language import tr
        from gui.widgets.figures import bytes_text

        wire = bytes_text(self.wire_bytes)
        if self.kind is None:
            return wire
        kind = _NAMES[self.kind].said()
        if not self.codings:
            return f"{kind}, {wire}"
        size = bytes_text(self.content_bytes)
        return tr(
            "{kind}, {size}, {codings} {wire} on the wire",
            kind=kind,
            size=tr("more than {size}", size=size) if self.is_more else size,
            codings=", ".join(self.codings),
            wire=wire,
        )


@dataclass(frozen=True, slots=True)
class Rendered:
    """A body as lines, every way it can be shown."""

    kind: Kind
    data: bytes
    """The content: content coding removed as far as it could be."""
    pretty: TextLines | None
    """Laid out for reading, where there is a way."""
    text: TextLines | PartLines
    measured: Sizes
    remarks: tuple[Remark, ...] = ()

    @property
    def sizes(self) -> str:
        """``JSON, 1,024 bytes, gzip 312 bytes on the wire``."""
        return self.measured.said()

    @property
    def notes(self) -> tuple[str, ...]:
        """What is not as it seems, in sentences."""
        return tuple(each.said() for each in self.remarks)


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
        notes.append(
            remark("Text shows the first {size} bytes; Hex has all of them.", size=f"{BINARY_TEXT_LIMIT:,}")
        )
    if replaced and not is_bytes:
        notes.append(
            remark(
                "Some bytes are not {charset}; they are shown as “\N{REPLACEMENT CHARACTER}”.",
                charset=charset.upper(),
            )
        )
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
    return Rendered(Kind.TEXT, body.data, None, lines, Sizes(len(body.data)))


def _pretty_json(text: str, notes: list[Remark], *, whole: bool) -> TextLines:
    view = json_view(text)
    if view.problem is not None and whole:
        notes.append(remark("Not valid JSON. {problem}", problem=str(view.problem)))
    if view.truncated:
        notes.append(
            remark(
                "Only the first {count} lines are laid out; Text has all of it.", count=f"{len(view.lines):,}"
            )
        )
    return TextLines("\n".join(view.lines), colouring=Colouring.JSON)


def _pretty_form(text: str, notes: list[Remark]) -> TextLines:
    fields = text.split("&", FORM_LIMIT)
    if len(fields) > FORM_LIMIT:
        notes.append(
            remark(
                "Only the first {count} fields are laid out; Text has all of them.", count=f"{FORM_LIMIT:,}"
            )
        )
    pairs = [field.partition("=") for field in fields[:FORM_LIMIT]]
    return TextLines("\n".join(f"{_plain(name)} = {_plain(value)}" for name, _, value in pairs))


def _plain(coded: str) -> str:
    return visible(unquote_plus(coded, errors="replace")).replace("\n", "⟨LF⟩")


def _notes(body: Body, content: Content) -> list[Remark]:
    notes: list[Remark] = []
    if len(body.data) < body.size_bytes:
        notes.append(
            remark(
                "Only the first {kept} of {whole} bytes were kept.",
                kept=f"{len(body.data):,}",
                whole=f"{body.size_bytes:,}",
            )
        )
    if content.problem is not None:
        notes.append(Remark(content.problem, {}))
    if content.truncated:
        notes.append(
            remark("Only the first {size} bytes of its content are shown.", size=f"{len(content.data):,}")
        )
    return notes


def _sizes(body: Body, content: Content, kind: Kind) -> Sizes:
    undone = tuple(body.codings) if content.data is not body.data else ()
    return Sizes(body.size_bytes, kind, undone, len(content.data), content.truncated)
