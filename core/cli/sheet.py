"""One delivery or capture for reading: both sides, headers, body, phases, signature."""

import shlex
from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from core.cli.output import shown
from core.cli.words import (
    clock_text,
    counted,
    duration_text,
    expected_signature,
    outcome_style,
    outcome_text,
    request_text,
    signature_style,
    size_text,
    time_text,
)
from core.content import capture_body, request_body, response_body
from core.delivery_rules import words
from core.errors import InputError
from core.exchange.phases import milliseconds, phase_spans
from core.headers import Headers, first
from core.model import (
    Action,
    Attempt,
    Blocking,
    Capture,
    CaptureRow,
    Covers,
    Decision,
    Delivery,
    DeliveryRow,
    Hook,
    Hop,
    Request,
    Script,
    ScriptRun,
    Timeline,
    Webhook,
)
from core.signing import find_scheme, public_secret, scheme_names
from core.verdict import Coverage, Verdict, in_a_word
from core.views.hex_view import hex_view
from core.views.json_view import json_view
from core.views.kind import Kind, kind_of
from core.views.text_view import text_view, visible

# As much of a body as a person reads in a terminal; all of it comes with --json, --raw and --body.
BODY_LINES = 120
BODY_LIMIT = 32 * 1024
HEX_ROWS = 16
# Of the waterfall: what stays of 80 columns beside the phase, its number and the margins.
BAR_COLUMNS = 54
RULE_COLUMNS = 76
INDENT = "  "
MASK = "•" * 8


def put_hook(console: Console, hook: Hook, *, reveal: bool) -> None:
    """A hook, a line a field."""
    key = hook.signing_key if reveal else f"{MASK}  (--reveal shows it)"
    put_fields(
        console,
        ("id", hook.id),
        ("name", hook.name),
        ("listens to", ", ".join(hook.events)),
        ("endpoint", hook.url),
        *(("header", f"{name}: {value}") for name, value in hook.headers),
        *_key_lines("signing key", hook.key_problem or key),
        *(("previous key", f"verifies until {time_text(end)}") for end in (hook.previous_until,) if end),
        ("scheme", hook.scheme),
        *_public_key(hook),
        ("rules", words(hook)),
        ("retries", str(hook.retry.retries)),
        ("timeout", f"{hook.timeout_s:g} s, {_covered(hook.timeout_covers)}"),
        ("redirects", f"up to {hook.redirects}" if hook.redirects else "not followed"),
        *(("action", text) for text in _action_texts(hook)),
        *(("blocking", _blocking_text(blocking)) for blocking in (hook.blocking,) if blocking),
        ("switched on", "yes" if hook.enabled else "no"),
    )


def _public_key(hook: Hook) -> list[tuple[str, str]]:
    """What a receiver of its deliveries checks with, where that is not the key itself."""
    if hook.scheme not in scheme_names():
        return []
    try:
        public = public_secret(find_scheme(hook.scheme), hook.signing_key)
    except InputError:
        return []
    return [] if public == hook.signing_key else _key_lines("public key", public)


def _key_lines(name: str, key: str) -> list[tuple[str, str]]:
    """A key as it is copied: PEM has lines."""
    return [(name if number == 0 else "", line) for number, line in enumerate(key.splitlines() or [""])]


def _action_texts(hook: Hook) -> list[str]:
    """A hook's actions where they say more than that its endpoint is called."""
    return [] if hook.actions == (Webhook(),) else [_action_text(action, hook) for action in hook.actions]


def _action_text(action: Action, hook: Hook) -> str:
    if isinstance(action, Script):
        what = f"script, at most {action.timeout_s:g} s: {shlex.join(action.command)}"
    else:
        what = f"webhook: {action.url or hook.url}"
    return f"{what} (stops those after it when it fails)" if action.stop_on_failure else what


def _blocking_text(blocking: Blocking) -> str:
    overrun = "allows" if blocking.overrun_allows else "denies"
    by = "by the status alone" if blocking.by_status else "by the answer's JSON, else its status"
    return f"waited for {blocking.deadline_s:g} s, {by}; an overrun {overrun}"


def _covered(covers: Covers) -> str:
    return "until the head of the answer is in" if covers is Covers.HEAD else "for the whole attempt"


def delivery_line(row: DeliveryRow) -> Text:
    """A delivery in one line."""
    return Text.assemble(
        shown(f"{outcome_text(row):<14}", outcome_style(row)),
        f"{duration_text(row.duration_ms):>10}  ",
        shown(row.event or row.method, "bold"),
        " → ",
        shown(row.hook_name or row.url),
        shown(f", action {row.action + 1}" if row.action else ""),
        shown(f"  {row.id}", "dim"),
        shown(f"  {row.reason}" if row.reason else "", "yellow"),
    )


def put_decision(console: Console, decision: Decision) -> None:
    """What blocking hooks decided, and who said what, in how much of its time."""
    word, style = ("allowed", "green") if decision.allows else ("denied", "red")
    said = shown(f"“{decision.message}”" if decision.message else "", "bold")
    console.print(Text.assemble((f"{word:<14}", style), said))
    for vote in decision.votes:
        used = f"{duration_text(vote.used_ms)} of {duration_text(vote.deadline_ms)}"
        put_line(
            console, Text.assemble(shown(vote.hook_name, "bold"), f"  {used}  ", shown(vote.reason, "dim"))
        )


def capture_line(row: CaptureRow, verdict: Verdict | None) -> Text:
    """A capture in one line."""
    word = row.verdict if verdict is None else in_a_word(verdict)
    return Text.assemble(
        shown(f"{clock_text(row.received_at)}  ", "dim"),
        shown(request_text(row), "red" if row.malformed is not None else "bold"),
        f"  {size_text(row.body_size)}  ",
        f"answered {row.status}" if row.status is not None else "not answered",
        *(() if word is None else ("  signature ", shown(word, signature_style(word)))),
        shown(f"  handshake {row.handshake}" if row.handshake else "", "cyan"),
        shown(f"  {row.id}", "dim"),
    )


def put_delivery(console: Console, delivery: Delivery) -> None:
    """A delivery: what was sent, and for every attempt what came back and when each byte moved."""
    row = delivery.row
    console.print(
        Text.assemble(
            shown(row.event or row.method, "bold"),
            " → ",
            shown(row.hook_name or row.url),
            "  ",
            shown(outcome_text(row), outcome_style(row)),
        )
    )
    console.print(
        shown(f"delivery {row.id} · {counted(row.attempts, 'attempt')} · {clock_text(row.created_at)}", "dim")
    )
    if row.reason:
        put_line(console, shown(row.reason, "yellow"))
    if delivery.attempts:
        put_sent(console, delivery.attempts[-1], delivery.order.body)
    for attempt in delivery.attempts:
        put_attempt(console, attempt)


def put_sent(console: Console, attempt: Attempt, body: bytes) -> None:
    """The request of an attempt."""
    put_rule(console, "what was sent")
    for hop in attempt.hops:
        _put_request(console, hop.request, body)
        put_line(console, shown(hop.rule, "yellow"))
        console.print()
    _put_request(console, attempt.request, body)


def _put_request(console: Console, request: Request, body: bytes) -> None:
    if request.head:
        put_head(console, request.head)
    else:
        put_line(console, shown(f"{request.method} {request.url}", "bold"))
    put_body(console, request_body(request, body), request.headers)


def put_attempt(console: Console, attempt: Attempt) -> None:
    """What came of an attempt."""
    put_rule(console, f"attempt {attempt.number} · {clock_text(attempt.started_at)}")
    for hop in attempt.hops:
        put_head(console, hop.response.received[: hop.response.body_start])
        put_line(console, shown(hop.rule, "yellow"))
        console.print()
    if attempt.failure is not None:
        put_line(console, shown(attempt.failure.message, "red"))
    if attempt.script is not None:
        _put_run(console, attempt.script)
    if attempt.stray:
        put_fields(console, ("no answer", size_text(len(attempt.stray))))
        put_body(console, attempt.stray, ())
    if attempt.response is not None:
        put_head(console, attempt.response.received[: attempt.response.body_start])
        put_body(console, response_body(attempt.response), attempt.response.headers)
        for note in attempt.response.notes:
            put_line(console, shown(note, "yellow"))
    if attempt.decision:
        put_line(console, shown(attempt.decision, "dim"))
    for remark in attempt.remarks:
        put_line(console, shown(remark, "yellow"))
    put_phases(console, attempt.timeline, attempt.hops)


def _put_run(console: Console, run: ScriptRun) -> None:
    ended = "did not end by itself" if run.exit_status is None else f"exit status {run.exit_status}"
    put_fields(console, ("command", shlex.join(run.command)), ("ended", ended))
    for name, data, size in (
        ("output", run.output, run.output_size),
        ("errors", run.errors, run.errors_size),
    ):
        if size:
            put_fields(console, (name, size_text(size)))
            put_body(console, data, ())


def put_phases(console: Console, timeline: Timeline, hops: Sequence[Hop] = ()) -> None:
    """The waterfall: each phase with its number, and where it lies in the whole; of each redirect before it too."""
    put_rule(console, "when each byte moved")
    for hop in hops:
        _put_spans(console, hop.timeline, timeline.end)
        put_line(console, shown(hop.rule, "dim"))
    _put_spans(console, timeline, timeline.end)
    console.print(f"{INDENT}{'all':<8}{duration_text(milliseconds(timeline.end)):>10}")


def _put_spans(console: Console, timeline: Timeline, total: int) -> None:
    for phase, (start, end) in phase_spans(timeline).items():
        console.print(_phase_line(phase.value, start, end, total))


def _phase_line(name: str, start: int, end: int, total: int) -> Text:
    scale = BAR_COLUMNS / max(total, 1)
    first_column = min(round(start * scale), BAR_COLUMNS - 1)
    width = max(round(end * scale) - first_column, 1)
    bar = " " * first_column + "█" * width
    took = duration_text(milliseconds(end - start))
    return Text.assemble(f"{INDENT}{name:<8}{took:>10}  ", (bar, "cyan"))


def put_capture(console: Console, capture: Capture, verdict: Verdict | None = None) -> None:
    """A capture: what came, what was answered, whether the signature holds."""
    row = capture.row
    console.print(
        Text.assemble(
            shown(request_text(row), "red" if row.malformed else "bold"),
            f"  {size_text(row.body_size)}",
            shown(f" from {row.remote}"),
        )
    )
    console.print(shown(f"capture {row.id} · {clock_text(row.received_at)} · {capture.receiver}", "dim"))
    put_received(console, capture)
    if capture.answered:
        put_rule(console, "what was answered")
        put_head(console, capture.answered.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
    if capture.handshake is not None:
        put_line(console, shown(capture.handshake.sentence, "cyan"))
    put_verdict(console, verdict or capture.verdict)


def put_received(console: Console, capture: Capture) -> None:
    """The request of a capture."""
    put_rule(console, "what was received")
    if capture.row.malformed is not None:
        put_lines(
            console,
            visible(capture.received[:BODY_LIMIT].decode("latin-1").replace("\r\n", "\n")).split("\n"),
        )
        return
    put_head(console, capture.received[: capture.body_start])
    put_body(console, capture_body(capture), capture.headers)


def put_verdict(console: Console, verdict: Verdict | None) -> None:
    """Whether a signature holds, and why not."""
    if verdict is None:
        return
    put_rule(console, "signature")
    put_line(console, Text.assemble(f"{verdict.scheme}: ", _result(verdict)))
    put_line(console, shown(verdict.explanation))
    for sentence in verdict.notes:
        put_line(console, shown(sentence, "yellow"))
    if not verdict.valid:
        put_fields(console, ("found", verdict.found or "–"), ("expected", expected_signature(verdict) or "–"))


def _result(verdict: Verdict) -> tuple[str, str]:
    """One of the four, with its colour."""
    if verdict.valid:
        covered = verdict.covers is Coverage.BODY
        return ("valid", "green") if covered else ("valid, but it covers less than the body", "yellow")
    return ("right, but outside its time window", "yellow") if verdict.fits else ("not valid", "red")


# --- parts -----------------------------------------------------------------------------


def put_rule(console: Console, title: str) -> None:
    """A heading with a line behind it."""
    console.print()
    console.print(shown(f"── {title} {'─' * max(RULE_COLUMNS - len(title) - 4, 2)}", "dim"))


def put_fields(console: Console, *fields: tuple[str, str]) -> None:
    """Names and values, one a line, in two columns."""
    width = max(len(name) for name, _ in fields)
    for name, value in fields:
        put_line(console, Text.assemble((f"{name:<{width}}  ", "dim"), shown(value)))


def put_head(console: Console, head: bytes) -> None:
    """Start line and header fields, as they crossed the wire."""
    lines = head.decode("latin-1").replace("\r\n", "\n").rstrip("\n").split("\n")
    for number, line in enumerate(lines):
        name, colon, value = line.partition(":")
        if number == 0 or not colon:
            put_line(console, shown(line, "bold"))
        else:
            put_line(console, Text.assemble(shown(f"{name}:", "cyan"), shown(value)))


def put_body(console: Console, body: bytes, headers: Headers, *, lines: int = BODY_LINES) -> None:
    """A body as what it is: JSON laid out, text, or bytes in hexadecimal; no more than a person reads."""
    if not body:
        return
    console.print()
    readable, whole = body_lines(body, first(headers, "content-type") or "")
    put_lines(console, readable[:lines])
    if not whole or len(readable) > lines:
        put_line(console, shown(f"… {size_text(len(body))} in all", "dim"))


def put_lines(console: Console, lines: list[str]) -> None:
    """Lines as they are, each harmless."""
    for line in lines:
        put_line(console, shown(line))


def put_line(console: Console, line: Text) -> None:
    """One line, indented; one that is too long for a terminal goes on below, indented too."""
    line.overflow = "fold"
    console.print(Padding(line, (0, 0, 0, len(INDENT)), expand=False))


def body_lines(body: bytes, content_type: str) -> tuple[list[str], bool]:
    """The lines of a body to be read, and whether they are all."""
    kept = body[:BODY_LIMIT]
    kind = kind_of(content_type, body)
    if kind in (Kind.BINARY, Kind.IMAGE):
        return [str(row) for row in hex_view(kept, 0, HEX_ROWS)], len(body) <= 16 * HEX_ROWS
    text = text_view(kept, content_type)
    lines = list(text.lines)
    if kind is Kind.JSON:
        lines = list(json_view(kept.decode("utf-8", "replace")).lines)
    return lines[:BODY_LINES], len(kept) == len(body) and len(lines) <= BODY_LINES
