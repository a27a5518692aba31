from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.clock import utc_now
from core.filters import parse
from core.signing import Message, read_scheme, sign
from gui.signatures.page import SignaturesPage
from gui.signatures.scheme_source import FIRST
from gui.signatures.time_choice import When
from tests.gui.signatures.probe import SCHEME, SECRET, Probe, request
from tests.gui.stage import a_hook, part, play, press, stage, until


@asynccontextmanager
async def bench(qtbot: QtBot, folder: Path) -> AsyncIterator[Probe]:
    async with stage(folder) as around:
        page = SignaturesPage(around.desk)
        qtbot.addWidget(page)
        page.resize(1180, 720)
        page.show()
        yield Probe(page, around)


def now() -> float:
    return utc_now().timestamp()


def test_an_empty_bench_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    """The example shows a wrong signature; explaining it finds the layout that was signed."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            press(probe.page.results.empty, "Try an example")
            await probe.settled()
            assert "Wrong" == probe.title
            press(probe.page.results.banner, "Explain")
            await probe.explained()
            assert [
                "JSON laid out anew on the way; compact JSON was signed"
            ] == probe.page.results.findings.titles
            assert probe.page.results.tabs.currentWidget() is probe.page.results.findings
            probe.page.page_actions()["send"].trigger()
            await probe.settled()
            assert 1 == len(probe.page.results.findings.titles)

    play(scenario())


def test_what_stands_above_the_request_is_seen_whole_where_there_is_little_room(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """In a narrow window; with large letters it is the same."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            panel = probe.page.panel.request
            shown = [
                panel.tabs,
                *(part(panel, QPushButton, name) for name in ("Open file…", "Try an example")),
            ]
            probe.page.setMinimumSize(1, 1)
            probe.page.resize(760, 600)
            await until(lambda: all(each.width() >= each.sizeHint().width() for each in shown))
            assert all(panel.rect().contains(each.geometry()) for each in shown)

    play(scenario())


def test_a_pasted_request_is_judged(qtbot: QtBot, tmp_path: Path) -> None:
    """The scheme is detected, the verdict follows what is typed, and what is no request is said so."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            message = request(now())
            fields = " ".join(f"-H '{name}: {value}'" for name, value in message.headers)
            await probe.paste(f"curl {message.url} {fields} --data-raw '{message.body.decode()}'")
            assert "No key to check with" == probe.title
            assert "Detected: Standard Webhooks" in probe.page.panel.form.detected.text()
            QTest.keyClicks(part(probe.page, QLineEdit, "Key"), SECRET)
            await probe.settled()
            assert "Valid" == probe.title
            await probe.paste("curl --proxy x")
            assert probe.page.panel.request.told.text()
            assert probe.page.checked is not None
            assert probe.page.checked.verdict is None

    play(scenario())


def test_the_time_of_the_check_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    """An old request is right but outside the window now, and valid at the time that was signed."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            await probe.put(request(now() - 3_600))
            assert "Right, but outside the time window" == probe.title
            assert "Signed 1 hour before" in probe.page.results.work.skew.text()
            probe.page.panel.form.time.choose(When.REQUEST)
            await probe.settled()
            assert "Valid" == probe.title
            probe.page.panel.form.time.choose(When.NOW)
            probe.page.panel.form.tolerance.setValue(7_200)
            await probe.settled()
            assert "Valid" == probe.title

    play(scenario())


def test_fields_are_edited(qtbot: QtBot, tmp_path: Path) -> None:
    """What was given whole stays so until a field is edited; then the fields are the request."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            message = request(now(), b'{"a":1}\r\n')
            await probe.put(message)
            assert message == probe.page.panel.request.message
            assert "Valid" == probe.title
            edit = part(probe.page, QPlainTextEdit, "Body of the request")
            edit.moveCursor(edit.textCursor().MoveOperation.End)
            QTest.keyClicks(edit, "x")
            await probe.settled()
            assert "Wrong" == probe.title
            found = probe.page.panel.request.message
            assert found is not None
            assert b'{"a":1}\nx' == found.body
            assert message.headers == found.headers

    play(scenario())


def test_the_work_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    """Parts by origin, the key's bytes and the computed signature masked, everything in words too."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            await probe.put(request(now(), b"{}"))
            work = probe.page.results.work
            parts = [work.legend.item(row).text() for row in range(work.legend.count())]
            assert ["1  Message id, 5 bytes", "2  Fixed text, 1 byte", "3  Time, 10 bytes"] == parts[:3]
            assert "24 bytes" == work.key_size.text()
            assert QLineEdit.EchoMode.Password is part(work, QLineEdit, "Bytes of the key").echoMode()
            assert "All 32 bytes are the same." == work.compared.text()
            probe.page.results.tabs.setCurrentWidget(probe.page.results.signing)
            probe.page.results.tabs.setCurrentWidget(work)
            assert QLineEdit.EchoMode.Normal is part(work, QLineEdit, "Signature found").echoMode()
            work.legend.chosen.emit(2)
            assert 10 == len(work.content._lazy.selected_text())
            await probe.put(request(now(), b"{}"), "whsec_" + "A" * 32)
            assert QLineEdit.EchoMode.Password is part(work, QLineEdit, "Signature expected").echoMode()
            assert "differ" in work.alignment.accessibleDescription()

    play(scenario())


def test_no_secret_is_spoken(qtbot: QtBot, tmp_path: Path) -> None:
    """No name, description or tip holds a key or a signature that was computed."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            other = "whsec_" + "A" * 32
            await probe.put(request(now()), other)
            checked = probe.page.checked
            assert checked is not None
            assert checked.verdict is not None
            probe.page.results.explain()
            await probe.explained()
            probe.page.results.tabs.setCurrentWidget(probe.page.results.verifier)
            spoken = probe.spoken()
            for secret in (other, checked.verdict.expected or "", checked.key.hex(" "), checked.key.hex()):
                assert secret
                assert secret not in spoken
            assert other not in probe.page.results.verifier.text

    play(scenario())


def test_every_control_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    """Whatever takes the keyboard can be found by its name."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            await probe.put(request(now()))
            focusable = [
                each
                for each in probe.page.findChildren(QWidget)
                if each.focusPolicy() & Qt.FocusPolicy.TabFocus
                and each.isVisible()
                and each.focusProxy() is None
            ]
            unnamed = [each for each in focusable if not each.accessibleName() and not _is_inside(each)]
            assert [] == unnamed

    play(scenario())


def _is_inside(widget: QWidget) -> bool:
    """Parts of Qt's own controls, which have the control's name."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox)


def test_an_explanation_is_cancelled(qtbot: QtBot, tmp_path: Path) -> None:
    """Cancel ends the process that works on it; the bench goes on."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            body = b'{"a":[' + b'{"b":"x y"},' * 40_000 + b"1]}"
            await probe.put(request(now(), body), "whsec_" + "A" * 32)
            probe.page.results.explain()
            await until(probe.page.results.findings.doing.text)
            press(probe.page.results.findings, "Cancel the explanation")
            assert not probe.page.results.findings.is_running
            probe.page.results.explain()
            await until(lambda: probe.page.results.findings.is_running)
            await probe.put(request(now()))
            await probe.explained()
            assert "Valid" == probe.title

    play(scenario())


def test_it_signs_and_checks(qtbot: QtBot, tmp_path: Path) -> None:
    """What is signed here can be copied, and is valid when it is checked here."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            unsigned = Message(body=b'{"a":1}', headers=(("X-Kept", "1"),), url="https://example.com/")
            await probe.put(unsigned, scheme=SCHEME)
            assert "Missing header" == probe.title
            signing = probe.page.results.signing
            probe.page.results.tabs.setCurrentWidget(signing)
            part(signing, QLineEdit, "Message id").setText("msg_mine")
            press(signing, "Sign")
            await until(lambda: signing.signed is not None)
            press(signing, "Copy headers")
            assert QGuiApplication.clipboard().text().startswith("webhook-id: msg_mine\n")
            press(signing, "Check it here")
            await probe.settled()
            assert "Valid" == probe.title

    play(scenario())


def test_a_signed_request_is_sent(qtbot: QtBot, tmp_path: Path) -> None:
    """It goes through the engine and is a recorded delivery like any other."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            state = await probe.around.engine.start_receiver(host="127.0.0.1", port=0)
            url = f"http://127.0.0.1:{state.port}/in"
            await probe.put(Message(body=b"{}", headers=(("Host", "example.com"),), url=url), scheme=SCHEME)
            probe.page.results.tabs.setCurrentWidget(probe.page.results.signing)
            press(probe.page.results.signing, "Sign")
            await until(lambda: probe.page.results.signing.signed is not None)
            press(probe.page.results.signing, "Send")
            await until(lambda: probe.around.shown)
            kind, delivery_id = probe.around.shown[-1]
            delivery = await probe.around.desk.reader.delivery(delivery_id)
            assert ("delivery", url) == (kind, delivery.order.url)
            names = [name for name, _ in delivery.order.headers]
            assert {"webhook-id", "webhook-timestamp", "webhook-signature"} <= set(names)
            assert "Host" not in names

    play(scenario())


def test_a_recorded_delivery_comes_to_the_bench(qtbot: QtBot, tmp_path: Path) -> None:
    """With the scheme and the key of its hook, checked at the time it came."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            engine = probe.around.engine
            state = await engine.start_receiver(host="127.0.0.1", port=0)
            await a_hook(engine, "CRM", "PostSignIn", port=state.port)
            fired = await engine.trigger("PostSignIn", b"{}")
            probe.page.select(f"delivery:{fired.delivery_ids[0]}")
            await probe.settled()
            assert "Valid" == probe.title
            scheme = probe.page.panel.form.scheme.scheme
            assert scheme is not None
            assert "logto" == scheme.name

    play(scenario())


def test_keys_of_the_vault(qtbot: QtBot, tmp_path: Path) -> None:
    """They can be chosen by name, or all of them; the one that fits is named."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            await probe.around.engine.keep_key("live", SECRET)
            await probe.around.engine.keep_key("staging", "whsec_" + "A" * 32)
            source = part(probe.page, QComboBox, "Where the key is from")
            await until(lambda: source.findText("Vault: live") > 0)
            await probe.put(request(now()), "")
            source.setCurrentIndex(source.findText("Vault: live"))
            await probe.settled()
            assert "Valid" == probe.title
            source.setCurrentIndex(1)
            await probe.settled()
            assert "Valid" == probe.title
            assert probe.page.checked is not None
            assert probe.page.checked.verdict is not None
            assert "live" == probe.page.checked.verdict.key

    play(scenario())


def test_the_verifier_follows(qtbot: QtBot, tmp_path: Path) -> None:
    """The code is of the scheme on the bench, its test holds the request."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            await probe.put(request(now(), b'{"mark":"me"}'))
            verifier = probe.page.results.verifier
            probe.page.results.tabs.setCurrentWidget(verifier)
            assert "webhook-signature" in verifier.text
            verifier.kinds.setCurrentIndex(1)
            assert '"mark":"me"' in verifier.text.replace("\\", "")
            verifier.language.setCurrentIndex(verifier.language.findText("Go"))
            assert "package" in verifier.text
            press(verifier, "Copy")
            assert verifier.text == QGuiApplication.clipboard().text()

    play(scenario())


def test_what_is_brought_can_be_explained_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    """A capture whose signature does not fit is told why, as soon as it is on the bench."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            engine = probe.around.engine
            state = await engine.start_receiver(host="127.0.0.1", port=0)
            hook = await a_hook(engine, "CRM", "PostSignIn", port=state.port)
            signature = sign("logto", hook.signing_key, Message(body=b'{"a": 1}'), at=now())
            await engine.send("POST", hook.url, signature.headers, b'{"a":1}')
            seqs: list[int] = []
            while not seqs:
                seqs = list(await probe.around.desk.reader.capture_seqs(parse("")))
            capture = (await probe.around.desk.reader.capture_rows(seqs))[0]
            probe.page.select(f"explain:capture:{capture.id}")
            await until(lambda: probe.page.results.findings.titles)
            assert "Wrong" == probe.title
            assert probe.page.results.findings.titles[0].startswith("JSON laid out anew")

    play(scenario())


def test_a_scheme_of_ones_own_is_at_hand(qtbot: QtBot, tmp_path: Path) -> None:
    """As soon as it is stored it can be chosen, and what it signs is valid by it."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            await probe.around.engine.keep_scheme(FIRST)
            combo = probe.page.panel.form.scheme
            await until(lambda: combo.findData("my-scheme") > 0)
            made = sign(read_scheme(FIRST, ""), "a secret", Message(body=b"{}"), at=now())
            await probe.put(Message(body=b"{}", headers=made.headers), "a secret", "my-scheme")
            assert "Valid" == probe.title

    play(scenario())


def test_a_large_body_does_not_stop_anything(qtbot: QtBot, tmp_path: Path) -> None:
    """A megabyte in one line is held, shown, checked and explained."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            message = request(now(), b'{"a":"' + b"x" * 1_000_000 + b'"}')
            await probe.put(message)
            assert "Valid" == probe.title
            assert probe.page.panel.request.body.is_held
            changed = msgspec.structs.replace(message, body=message.body + b"\n")
            await probe.put(changed)
            probe.page.results.explain()
            await until(lambda: probe.page.results.findings.titles)
            assert probe.page.results.findings.titles[0].startswith("White space at the body's end")

    play(scenario())


def test_of_a_pair_of_keys_each_half_has_its_use(qtbot: QtBot, tmp_path: Path) -> None:
    """The private one signs; what was signed is checked with the public one, and that is said."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            await probe.put(Message(body=b"{}", headers=(("Accept", "*/*"),)), "07" * 32, "discord")
            probe.page.results.tabs.setCurrentWidget(probe.page.results.signing)
            press(probe.page.results.signing, "Sign")
            await until(lambda: probe.page.results.signing.signed is not None)
            press(probe.page.results.signing, "Check it here")
            await probe.settled()
            assert "Valid" == probe.title
            assert probe.around.notices[-1].startswith("The key's public half")
            assert probe.page.panel.form.keys.pasted not in ("", "07" * 32)

    play(scenario())


def test_fields_without_room_say_so(qtbot: QtBot, tmp_path: Path) -> None:
    """A request with more headers than a form has rows is checked whole until a field is edited."""

    async def scenario() -> None:
        async with bench(qtbot, tmp_path) as probe:
            sound = request(now())
            crowded = msgspec.structs.replace(
                sound, headers=(*((f"x-{number}", "1") for number in range(150)), *sound.headers)
            )
            await probe.put(crowded)
            assert "Valid" == probe.title
            assert probe.page.panel.request.too_much.isVisible()
            QTest.keyClicks(part(probe.page, QLineEdit, "URL"), "x")
            await probe.settled()
            assert not probe.page.panel.request.too_much.isVisible()

    play(scenario())
