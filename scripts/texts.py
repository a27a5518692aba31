"""Gather the texts of the window into resources/languages, and compile what has been translated.

    python scripts/texts.py            bring every .ts and .qm up to date; `make texts` does this
    python scripts/texts.py --check    change nothing; say what is out of date, and end with 1

A .ts keeps the translations of the texts that are still there and forgets the others. Its texts stand in the
order of the code, with the file each is first found in and no line, so that a change is a small difference.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gui.core_texts import core_texts  # noqa: E402 - the checkout's own
from gui.language import CONTEXT, ENGLISH, LANGUAGES, placeholders  # noqa: E402 - the checkout's own

CATALOGUES = ROOT / "resources" / "languages"

# Forms that a number asks for. Source: Qt Linguist Manual, "Translation Rules for Plurals".
FORMS = {"ja": 1, "zh_CN": 1}
FORMS_ELSEWHERE = 2


class Text(NamedTuple):
    """A text to translate, and where it is first found."""

    source: str
    file: str
    one: str = ""
    """Its English singular; empty where no number decides."""
    sense: str = ""
    """Which one is meant of two that English calls the same."""

    @property
    def key(self) -> tuple[str, str, bool]:
        """What a catalogue knows it by."""
        return self.source, self.sense, bool(self.one)


class TextError(Exception):
    """A text that cannot be gathered."""

    def __init__(self, file: str, node: ast.expr, what: str) -> None:
        super().__init__(f"{file}:{node.lineno}: {what}")


def main(arguments: list[str]) -> int:
    """Update or check; what was done or found is said."""
    try:
        texts = gathered()
    except TextError as mistake:
        print(mistake, file=sys.stderr)
        return 1
    stale = []
    for code in LANGUAGES:
        if code != ENGLISH:
            file = CATALOGUES / f"hookbench_{code}.ts"
            before = file.read_text("utf-8") if file.exists() else ""
            after = catalogue(code, texts, before)
            if after != before:
                stale.append(file)
            if "--check" not in arguments:
                file.write_text(after, "utf-8")
                compile_(file)
    if "--check" in arguments and stale:
        print("Out of date:", *(file.name for file in stale), "- make texts", file=sys.stderr)
        return 1
    print(f"{len(texts)} texts in {len(LANGUAGES) - 1} catalogues.")
    return 0


# --- From the code ------------------------------------------------------------------------------------------


def gathered() -> list[Text]:
    """Every text of the window once, in the order of the code."""
    found: dict[tuple[str, str], Text] = {}
    for source in core_texts():
        found[source, ""] = Text(source, "core")
    for path in sorted((ROOT / "gui").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            for text in texts_of(call, file):
                known = found.setdefault((text.source, text.sense), text)
                if known.one != text.one:
                    raise TextError(file, call, f"{known.file} has {text.source!r} with another singular")
    return list(found.values())


def texts_of(call: ast.Call, file: str) -> Iterator[Text]:
    """What one call of ``tr``, ``tr_n`` or ``mark`` names; a text named by a variable is marked elsewhere."""
    match call:
        case ast.Call(func=ast.Name("tr" | "mark" | "remark"), args=[argument]):
            for source in literals(argument, file):
                check_values(call, source, set(), file)
                yield Text(source, file, sense=sense_of(call))
        case ast.Call(func=ast.Name("tr_n"), args=[ast.Constant(str(one)), ast.Constant(str(many)), _]):
            check_values(call, many, {"n"}, file)
            yield Text(many, file, one)
        case ast.Call(func=ast.Name("tr" | "tr_n" | "mark" as name)):
            raise TextError(file, call, f"{name} does not take this: see gui/language.py")


def literals(argument: ast.expr, file: str) -> Iterator[str]:
    match argument:
        case ast.Constant(str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from literals(body, file)
            yield from literals(orelse, file)
        case ast.JoinedStr() | ast.BinOp():
            raise TextError(
                file, argument, "a text is one literal; values are named in braces and given apart"
            )


def sense_of(call: ast.Call) -> str:
    given = (keyword.value for keyword in call.keywords if keyword.arg == "sense")
    return next((str(value.value) for value in given if isinstance(value, ast.Constant)), "")


def check_values(call: ast.Call, text: str, always: set[str], file: str) -> None:
    """A value that the text has no room for, or the other way round, is a slip."""
    given = {keyword.arg for keyword in call.keywords if keyword.arg != "sense"}
    if given and None not in given and given != placeholders(text) - always:
        raise TextError(file, call, f"{text!r} and the values given do not fit")


# --- Into catalogues ----------------------------------------------------------------------------------------


def catalogue(code: str, texts: list[Text], before: str) -> str:
    """A .ts file with these texts, and the translations that ``before`` has of them."""
    known = translations(before)
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage=ENGLISH)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
        ET.SubElement(message, "location", filename=f"../../{text.file}")
        ET.SubElement(message, "source").text = text.source
        if text.sense:
            ET.SubElement(message, "comment").text = text.sense
        if text.one:
            ET.SubElement(message, "extracomment").text = f"For one: {text.one}"
        old = known.get(text.key)
        message.append(untranslated(code, text) if old is None else old)
    ET.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, "unicode")}\n'


def translations(catalogue: str) -> dict[tuple[str, str, bool], ET.Element]:
    """By ``Text.key``."""
    if not catalogue:
        return {}
    # A file of our own, written by this script and by translators.
    messages = ET.fromstring(catalogue).iter("message")  # noqa: S314
    return {
        (
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        ): translation
        for message in messages
        if (translation := message.find("translation")) is not None
    }


def untranslated(code: str, text: Text) -> ET.Element:
    translation = ET.Element("translation", type="unfinished")
    if text.one:
        for _ in range(FORMS.get(code, FORMS_ELSEWHERE)):
            ET.SubElement(translation, "numerusform")
    return translation


def compile_(file: Path) -> None:
    """Make the .qm that the window reads, with Qt's own tool."""
    qt = find_spec("PySide6")
    assert qt is not None
    assert qt.origin is not None
    lrelease = Path(qt.origin).parent / "lrelease"
    subprocess.run([lrelease, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
