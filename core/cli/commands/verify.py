"""``verify``: one request, checked and explained; or a batch of them."""

import sys
from argparse import Namespace

from core.cli.commands.verify_batch import verify_batch
from core.cli.output import note, put, put_json, screen
from core.cli.shapes import Shape, verdict_shape
from core.cli.sheet import put_verdict
from core.cli.signature_sheet import put_explanation, put_work
from core.cli.verify_check import Checked, check
from core.cli.verify_subject import Subject, subject_of
from core.errors import InputError
from core.signing.explain import explain
from core.signing.snippets import Snippet, snippet, unit_test
from core.verdict import Explanation

SOURCES = ("capture", "delivery", "batch", "request")
# What a call says of one request, by its name among the arguments.
OF_A_LINE = {
    "scheme": "--scheme",
    "secrets": "--secret",
    "vault": "--vault",
    "at": "--at",
    "tolerance": "--tolerance",
    "options": "--option",
    "method": "--method",
    "url": "--url",
    "headers": "--header",
    "body": "--body",
}


def run(arguments: Namespace) -> int:
    """Check one request, a record of the workspace, or many."""
    sources = [name for name in SOURCES if getattr(arguments, name) is not None]
    if len(sources) > 1:
        named = " and ".join(f"--{name}" for name in sources)
        raise InputError(f"Only one of {named} can be checked at a time.", "Leave one out.")
    if arguments.batch is not None:
        refuse_beside_batch(arguments)
        return verify_batch(arguments)
    if not (sources or arguments.scheme or arguments.headers or arguments.body is not None):
        raise InputError(
            "Say what to check.", "Give --scheme with --secret, --request, --capture, --delivery or --batch."
        )
    subject = subject_of(arguments)
    return answer(arguments, subject, check(arguments, subject))


def refuse_beside_batch(arguments: Namespace) -> None:
    """``InputError`` where the call says what each line of a batch says for itself."""
    named = [option for name, option in OF_A_LINE.items() if getattr(arguments, name) not in (None, [])]
    if named:
        raise InputError(
            f"A batch is not checked by {' and '.join(named)}: each line says that for itself.",
            "Leave them out, or check one request.",
        )


def answer(arguments: Namespace, subject: Subject, checked: Checked) -> int:
    """Say the verdict, and whatever else was asked for."""
    verdict = checked.verdict
    explanation = None if verdict.valid or not arguments.explain else explained(arguments, subject, checked)
    written = _written(arguments, subject, checked)
    if arguments.json:
        put_json(verdict_shape(verdict, explanation) | _written_shape(arguments, written))
    elif written is not None:
        note(f"{verdict.scheme}: {'valid' if verdict.valid else verdict.reason}. {verdict.explanation}")
        put(written.text)
    else:
        console = screen()
        put_verdict(console, verdict)
        if explanation is not None:
            put_explanation(console, explanation)
        if arguments.show_work:
            put_work(console, checked.scheme, verdict, _used(checked))
    return 0 if verdict.valid else 1


def explained(arguments: Namespace, subject: Subject, checked: Checked) -> Explanation:
    """Why it does not fit, with a word on the way to whoever watches; Ctrl+C ends it."""
    watched = sys.stderr.isatty()
    result = Explanation(diagnoses=(), ruled_out=(), tried=0)
    for progress in explain(
        checked.scheme,
        checked.keys,
        subject.message,
        now=subject.now,
        options=checked.options,
        vault=subject.vault,
        tolerance_s=arguments.tolerance,
        limit_s=arguments.explain_for,
    ):
        result = progress.explanation or result
        if watched:
            print(f"\r{progress.tried:,} ways tried ", end="", file=sys.stderr, flush=True)
    if watched:
        print("\r" + " " * 30 + "\r", end="", file=sys.stderr, flush=True)
    return result


def _used(checked: Checked) -> str:
    """The key that the verdict is about."""
    by_name = {key.name: key.secret for key in checked.keys}
    return by_name.get(checked.verdict.key, "")


def _written(arguments: Namespace, subject: Subject, checked: Checked) -> Snippet | None:
    """The verifier, or its test, that was asked for."""
    if arguments.snippet is None and arguments.test is None:
        return None
    if arguments.snippet is not None:
        written = snippet(checked.scheme, arguments.snippet, options=checked.options, message=subject.message)
    else:
        written = unit_test(
            checked.scheme,
            arguments.test,
            subject.message,
            now=subject.now,
            verdict=checked.verdict,
            options=checked.options,
        )
    if not written.text:
        raise InputError(written.note or "This scheme is not offered in this language.")
    if written.needs:
        note(f"It needs: {', '.join(written.needs)}.")
    return written


def _written_shape(arguments: Namespace, written: Snippet | None) -> Shape:
    if written is None:
        return {}
    kind = "snippet" if arguments.snippet is not None else "test"
    return {kind: {"file": written.file, "text": written.text, "needs": list(written.needs)}}
