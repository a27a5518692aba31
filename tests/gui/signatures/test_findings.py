from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.verdict import Diagnosis, Explanation
from gui.signatures.findings import Findings
from tests.gui.stage import press

FOUND = Diagnosis("D06", "White space added", "The body has a line feed at its end.", "Do not trim it.")


def said(findings: Findings) -> str:
    return "\n".join(each.text() for each in findings.findChildren(QLabel) if not each.isHidden())


def test_what_was_found_is_told(qtbot: QtBot) -> None:
    """Cause, explanation and what to change, the likeliest first; each can be copied."""
    findings = Findings()
    qtbot.addWidget(findings)
    findings.show_explanation(
        Explanation((FOUND,), ("D13",), 7), {"D13": "Key pasted with something around it"}
    )

    assert ["White space added"] == findings.titles
    assert "One thing explains it. 7 ways were tried." in said(findings)
    assert "Ruled out: Key pasted with something around it (D13)." in said(findings)
    press(findings, "Copy the finding")
    assert "White space added\n\nThe body has a line feed at its end.\n\nDo not trim it.\n" == (
        QGuiApplication.clipboard().text()
    )


def test_nothing_found_is_said_as_such(qtbot: QtBot) -> None:
    """With what was ruled out; and whether everything was tried."""
    findings = Findings()
    qtbot.addWidget(findings)
    findings.show_explanation(Explanation((), ("D01", "D99"), 300), {"D01": "JSON laid out anew"})
    assert "Nothing found that makes the signature fit." in said(findings)
    assert "Ruled out: JSON laid out anew (D01); D99 (D99)." in said(findings)

    findings.show_explanation(Explanation((), (), 1, cut_short=True), {})
    assert "The time was up before everything was tried." in said(findings)
    assert "really changed" not in said(findings)


def test_foreign_words_are_not_obeyed(qtbot: QtBot) -> None:
    """A finding quotes the request; a tag in it is shown."""
    findings = Findings()
    qtbot.addWidget(findings)
    findings.show_explanation(Explanation((Diagnosis("D20", "<b>x</b>", "<img src=x>", ""),), (), 1), {})

    assert "<img src=x>" in said(findings)
    assert all(each.textFormat() is each.textFormat().PlainText for each in findings.findChildren(QLabel))
