"""The work behind a verdict for reading: what was signed, the key, both signatures, the time; and the diagnosis."""

from datetime import UTC, datetime

from rich.console import Console
from rich.text import Text

from core.cli.output import shown
from core.cli.sheet import MASK, put_fields, put_line, put_lines, put_rule
from core.cli.words import counted, expected_signature
from core.errors import InputError
from core.signing import Scheme, key_bytes
from core.verdict import Coverage, Diagnosis, Explanation, Part, Verdict
from core.views.hex_view import hex_view
from core.views.text_view import text_view

# As much of the signed content as a person reads in a terminal; all of it comes with --json.
TEXT_LIMIT = 4096
HEX_ROWS = 16
EXCERPT = 44
SIGNATURE_COLUMNS = 64
SCALE_COLUMNS = 41


def put_explanation(console: Console, explanation: Explanation) -> None:
    """What makes the signature fit and what to change, or what was ruled out."""
    put_rule(console, "why")
    for diagnosis in explanation.diagnoses:
        _put_diagnosis(console, diagnosis)
    if not explanation.diagnoses:
        put_line(
            console, shown("Nothing that was tried makes it fit: what was signed is something else.", "bold")
        )
    if explanation.ruled_out:
        put_line(console, shown(f"Ruled out: {', '.join(explanation.ruled_out)}.", "dim"))
    tried = f"{counted(explanation.tried, 'way')} tried"
    if explanation.cut_short:
        tried += "; the time was up before all were: --explain-for gives more"
    put_line(console, shown(f"{tried}.", "dim"))


def _put_diagnosis(console: Console, diagnosis: Diagnosis) -> None:
    put_line(console, Text.assemble((f"{diagnosis.id}  ", "dim"), shown(diagnosis.cause, "bold")))
    put_line(console, shown(diagnosis.explanation))
    put_lines(console, diagnosis.fix.split("\n"))
    console.print()


def put_work(console: Console, scheme: Scheme, verdict: Verdict, secret: str) -> None:
    """Everything the verdict rests on; of the key only its length."""
    _put_content(console, verdict)
    put_rule(console, "key")
    put_fields(console, (verdict.key, _key_words(scheme, secret)))
    put_rule(console, "signatures")
    _put_signatures(console, verdict)
    if verdict.signed_at is not None:
        put_rule(console, "time")
        _put_time(console, verdict, verdict.signed_at)


# --- the content -----------------------------------------------------------------------


def _put_content(console: Console, verdict: Verdict) -> None:
    content = verdict.signed_content
    put_rule(console, f"what is signed · {counted(len(content), 'byte')}")
    parts = verdict.parts or ((Part(origin="body", size=len(content)),) if content else ())
    start = 0
    for part in parts:
        stretch = content[start : start + part.size]
        start += part.size
        put_line(
            console,
            Text.assemble(
                shown(f"{part.origin:<20} ", "cyan"),
                f"{part.size:>9,}  ",
                shown(_excerpt(part, stretch), "dim"),
            ),
        )
    console.print()
    put_lines(console, _masked_lines(parts, content))
    if any(part.origin == "key" for part in parts):
        return
    console.print()
    put_lines(console, [str(row) for row in hex_view(content[: 16 * HEX_ROWS], 0, HEX_ROWS)])
    if len(content) > 16 * HEX_ROWS:
        put_line(console, shown("… all of it with --json", "dim"))


def _excerpt(part: Part, stretch: bytes) -> str:
    if part.origin == "key":
        return MASK
    text = stretch[:EXCERPT].decode("utf-8", "replace")
    return text if len(stretch) <= EXCERPT else f"{text}…"


def _masked_lines(parts: tuple[Part, ...], content: bytes) -> list[str]:
    """The content as text, a key within it masked."""
    shown_bytes, start = b"", 0
    for part in parts:
        shown_bytes += MASK.encode() if part.origin == "key" else content[start : start + part.size]
        start += part.size
    return list(text_view(shown_bytes[:TEXT_LIMIT], "").lines)


def _key_words(scheme: Scheme, secret: str) -> str:
    try:
        size = len(key_bytes(scheme, secret))
    except InputError as error:
        return error.message
    return f"{MASK}  {counted(size, 'byte')}, {scheme.key.value}" if size else "none is needed"


# --- signatures and time ---------------------------------------------------------------


def _put_signatures(console: Console, verdict: Verdict) -> None:
    found, expected = verdict.found, expected_signature(verdict)
    if found is None:
        put_line(console, shown("None was received."))
    if expected is None:
        words = "None can be computed here: only the sender has the private key, or nothing was to be signed."
        put_line(console, shown(words, "dim"))
    if found is None or expected is None or verdict.covers is Coverage.NOTHING:
        put_fields(console, ("received", found or "–"), ("computed", expected or "–"))
        return
    for start in range(0, max(len(found), len(expected)), SIGNATURE_COLUMNS):
        _put_row(
            console, found[start : start + SIGNATURE_COLUMNS], expected[start : start + SIGNATURE_COLUMNS]
        )


def _put_row(console: Console, found: str, expected: str) -> None:
    put_line(console, Text.assemble(("received  ", "dim"), shown(found)))
    put_line(console, Text.assemble(("computed  ", "dim"), shown(expected)))
    length = max(len(found), len(expected))
    marks = "".join(" " if found[n : n + 1] == expected[n : n + 1] else "^" for n in range(length))
    if marks.strip():
        put_line(console, Text.assemble(" " * 10, (marks.rstrip(), "red")))


def _put_time(console: Console, verdict: Verdict, signed_at: float) -> None:
    skew = verdict.skew_s or 0.0
    put_fields(
        console,
        ("signed at", _moment(signed_at)),
        (
            "apart",
            f"{abs(skew):,.3f}".rstrip("0").rstrip(".") + (" s in the past" if skew <= 0 else " s ahead"),
        ),
        ("allowed", f"{_bound(verdict.past_s)} in the past, {_bound(verdict.future_s)} ahead"),
    )
    put_line(console, shown(skew_scale(verdict)))


def _moment(seconds: float) -> str:
    try:
        return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S} UTC ({seconds:.15g})"
    except (ValueError, OverflowError, OSError):
        return f"{seconds:.15g}, which no calendar holds"


def _bound(limit_s: float | None) -> str:
    return "any time" if limit_s is None else f"{limit_s:g} s"


def skew_scale(verdict: Verdict) -> str:
    """The window as a line with the check in its middle: ``[``, ``]`` its ends, ``●`` the signed time."""
    skew = verdict.skew_s or 0.0
    widest = max(abs(skew), verdict.past_s or 0.0, verdict.future_s or 0.0, 1.0)
    middle = SCALE_COLUMNS // 2

    def column(seconds: float) -> int:
        return middle + round(max(-1.0, min(1.0, seconds / widest)) * middle)

    line = ["─"] * SCALE_COLUMNS
    line[middle] = "┼"
    if verdict.past_s is not None:
        line[column(-verdict.past_s)] = "["
    if verdict.future_s is not None:
        line[column(verdict.future_s)] = "]"
    line[column(skew)] = "●"
    return "".join(line)
