import pytest
from PySide6.QtCore import QDateTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.signing import find_scheme, schemes
from core.verdict import NamedKey, SchemeOptions
from gui.signatures.check_form import CheckForm
from gui.signatures.key_choice import ALL
from gui.signatures.options_form import OptionsForm
from gui.signatures.scheme_combo import SchemeCombo
from gui.signatures.time_choice import When
from tests.gui.stage import part


@pytest.fixture
def combo(qtbot: QtBot) -> SchemeCombo:
    made = SchemeCombo(can_detect=True)
    qtbot.addWidget(made)
    made.offer(schemes())
    made.show()
    return made


@pytest.fixture
def form(qtbot: QtBot) -> CheckForm:
    made = CheckForm()
    qtbot.addWidget(made)
    made.scheme.offer(schemes())
    made.show()
    return made


def typed(combo: SchemeCombo, text: str) -> None:
    line = combo.lineEdit()
    assert line is not None
    # By keys a popup would come up, which nothing but a display can show.
    combo.setEditText(text)
    line.editingFinished.emit()


def test_every_scheme_can_be_chosen(combo: SchemeCombo) -> None:
    """Detect is first, and means none."""
    assert "Detect" == combo.currentText()
    for scheme in schemes():
        combo.choose(scheme.name)
        assert scheme == combo.scheme


@pytest.mark.parametrize(
    ("text", "name"),
    [("stripe", "stripe"), ("content-dig", "content-digest"), ("no such", None), ("", None)],
    ids=["a name", "a part of one", "none", "nothing"],
)
def test_a_scheme_is_typed(combo: SchemeCombo, text: str, name: str | None) -> None:
    """Some of its name is enough; what fits none goes back to what was chosen."""
    typed(combo, text)

    assert name == (combo.scheme.name if combo.scheme is not None else None)


def test_a_choice_stays_when_schemes_come(combo: SchemeCombo) -> None:
    """One of the user's own is stored while another is chosen."""
    combo.choose("github")
    combo.offer(schemes()[:-1])

    assert combo.scheme == find_scheme("github")


def test_a_scheme_asks_for_what_it_wants(qtbot: QtBot) -> None:
    """Only its own options are asked for, and given; lists are read from one line."""
    form = OptionsForm()
    qtbot.addWidget(form)
    form.show()
    form.show_fields(("webhook_id", "signed_headers"))
    part(form, QLineEdit, "Webhook id").setText(" 8PT5 ")
    part(form, QLineEdit, "Signed headers").setText("x-a, x-b")
    assert SchemeOptions(webhook_id="8PT5", signed_headers=("x-a", "x-b")) == form.options

    form.show_fields(("secondary",))
    assert SchemeOptions() == form.options
    form.set_options(SchemeOptions(secondary="two"))
    assert SchemeOptions(secondary="two") == form.options
    assert QLineEdit.EchoMode.Password is part(form, QLineEdit, "Secondary key").echoMode()


def test_every_option_of_the_schemes_can_be_given() -> None:
    """No scheme reads an option that has no field."""
    known = set(SchemeOptions.__struct_fields__)

    assert {option for scheme in schemes() for option in scheme.options} <= known


def test_what_looks_wrong_about_a_key_is_said_beside_it(form: CheckForm) -> None:
    """As soon as the scheme is known; nothing of the key is repeated."""
    form.show_scheme(find_scheme("stripe"), ("stripe",))
    QTest.keyClicks(part(form, QLineEdit, "Key"), "sk_live_4242")

    assert form.keys.warnings.isVisible()
    assert "4242" not in form.keys.warnings.text()
    form.keys.set_secret("whsec_abcdefghijklmnopqrstuvwxyz012345")
    assert not form.keys.warnings.isVisible()


def test_keys_by_name(form: CheckForm) -> None:
    """One of the vault, or all; a key that is forgotten is no longer chosen."""
    live, staging = NamedKey("live", "a"), NamedKey("staging", "b")
    assert not form.keys.source.isVisible()
    form.keys.offer_vault((live, staging))
    chosen = []
    for each in ("staging", ALL):
        form.keys.source.setCurrentIndex(form.keys.source.findData(each))
        chosen.append(form.keys.keys)
    form.keys.offer_vault(())
    chosen.append(form.keys.keys)

    assert [(staging,), (live, staging), ()] == chosen


def test_the_time_is_chosen(form: CheckForm) -> None:
    """Now, when it came, at the time that was signed, or a fixed one."""
    form.time.choose(When.REQUEST)
    times = [form.time.at]
    form.time.set_came_at(1_763_700_000.0)
    times.append(form.time.at)
    form.time.choose(When.FIXED)
    form.time.fixed.setDateTime(QDateTime.fromSecsSinceEpoch(1_700_000_000))
    times.append(form.time.at)

    assert [None, 1_763_700_000.0, 1_700_000_000.0] == times


def test_a_tolerance_is_the_schemes_unless_it_is_set(form: CheckForm) -> None:
    """Zero is a tolerance too."""
    before = form.tolerance_s
    form.tolerance.setValue(0)

    assert (None, 0.0) == (before, form.tolerance_s)


@pytest.mark.parametrize(
    ("chosen", "checked_by", "detected", "says"),
    [
        ("", "stripe", ("stripe",), "Detected: Stripe."),
        ("", "svix", ("svix", "clerk"), "Detected: Svix. It could also be clerk."),
        ("", "", (), ""),
        ("github", "github", ("github", "meta"), ""),
        ("github", "github", ("stripe",), "The request looks like stripe."),
    ],
    ids=["detected", "or another", "nothing", "as chosen", "otherwise than chosen"],
)
def test_what_the_request_shows(
    form: CheckForm, chosen: str, checked_by: str, detected: tuple[str, ...], says: str
) -> None:
    """What was detected is told; a choice against it is told of too."""
    form.scheme.choose(chosen)
    form.show_scheme(find_scheme(checked_by) if checked_by else None, detected)

    assert says == form.detected.text()
