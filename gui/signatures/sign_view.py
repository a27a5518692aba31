"""Sign the request on the bench: the headers to copy, or the whole of it sent and recorded."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.headers import Headers
from core.signing import Message
from core.verdict import Signed
from gui.language import tr
from gui.theme import GAP_L, GAP_M, GAP_S, Tone, mono_font
from gui.widgets.controls import button, label
from gui.widgets.headers_table import HeadersTable
from gui.widgets.notice import Notice

# What the transport writes by itself.
_TRANSPORT = frozenset(("host", "connection", "content-length", "transfer-encoding"))


class SignView(QWidget):
    """Says what is wanted, and shows what was made."""

    sign_wanted = Signal(str)
    """With this message id; empty: one is made."""
    send_wanted = Signal(object)
    """A ``Message``: the signed request, to the URL that was typed."""
    bench_wanted = Signal(object)
    """A ``Message``: the signed request is to be checked."""

    def __init__(self) -> None:
        super().__init__()
        self._message = Message(body=b"")
        self._signed: Signed | None = None
        self._url_is_own = False
        self.about = label(tone=Tone.MUTED, wrap=True)
        self.message_id = QLineEdit()
        self.url = QLineEdit()
        self.sign = button(
            tr("Sign"), kind="primary", icon_name="resign", on_click=lambda: self.sign_wanted.emit(self.id)
        )
        self.notice = Notice(can_dismiss=False)
        self.headers = HeadersTable(tr("Headers to add"))
        self.copy = button(tr("Copy headers"), icon_name="copy", on_click=self._copy)
        self.check = button(tr("Check it here"), icon_name="check", on_click=self._check)
        self.send = button(tr("Send"), icon_name="send", on_click=self._send)
        self._made = QWidget()
        self._lay_out()
        self.show_request(None, "", can_sign=False)

    @property
    def id(self) -> str:
        """The message id to sign; empty: one is made."""
        return self.message_id.text().strip()

    @property
    def signed(self) -> Signed | None:
        """What was made last, as long as it is of the request on the bench."""
        return self._signed

    def show_request(self, message: Message | None, scheme_title: str, *, can_sign: bool) -> None:
        """Another request is on the bench, or another way to sign it: what was made is of no use any more."""
        self._signed = None
        self._message = message or Message(body=b"")
        self._made.hide()
        self.notice.clear()
        self.sign.setEnabled(can_sign)
        if can_sign:
            self.about.setText(
                tr("Signs the request on the left as {scheme}, with its key and time.", scheme=scheme_title)
            )
        else:
            self.about.setText(tr("Give a request, a scheme and a key on the left; then it can be signed."))
        if not self._url_is_own:
            self.url.setText(self._message.url)
            self.url.setCursorPosition(0)
        self._can_send()

    def take(self, made: Signed | str) -> None:
        """Show a signature, or why there is none."""
        if isinstance(made, str):
            self._made.hide()
            self.notice.say(made, Tone.BAD)
            return
        self._signed = made
        says = []
        if made.body != self._message.body:
            says.append(tr("The signature stands in the body, which is another one now."))
        if made.url != self._message.url:
            says.append(tr("The signature stands in the URL, which is another one now."))
            self.url.setText(made.url)
        if not made.headers:
            says.append(tr("The scheme adds no header."))
        if says:
            self.notice.say(" ".join(says))
        else:
            self.notice.clear()
        self.headers.show_headers(made.headers)
        self._made.show()
        self._can_send()

    @property
    def whole(self) -> Message | None:
        """The signed request; ``None`` until it is signed."""
        if self._signed is None:
            return None
        return Message(
            body=self._signed.body,
            headers=with_signature(self._message.headers, self._signed.headers),
            method=self._message.method,
            url=self.url.text().strip(),
        )

    def _copy(self) -> None:
        if self._signed is not None:
            lines = (f"{name}: {value}" for name, value in self._signed.headers)
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _check(self) -> None:
        if (whole := self.whole) is not None:
            self.bench_wanted.emit(whole)

    def _send(self) -> None:
        if (whole := self.whole) is not None:
            self.send_wanted.emit(whole)

    def _url_typed(self) -> None:
        self._url_is_own = bool(self.url.text())
        self._can_send()

    def _can_send(self) -> None:
        self.send.setEnabled(self._signed is not None and "://" in self.url.text())

    # --- building

    def _lay_out(self) -> None:
        for field, name, hint in (
            (self.message_id, tr("Message id"), tr("Made where it is empty")),
            (self.url, tr("URL to send to"), "http://127.0.0.1:4455/webhooks"),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            field.setFont(mono_font())
            field.setMaxLength(16_384)
        self.url.textEdited.connect(lambda _text: self._url_typed())
        top = QGridLayout()
        top.setHorizontalSpacing(GAP_L)
        top.setVerticalSpacing(GAP_S)
        top.setColumnStretch(1, 1)
        named = label(tr("Message id"), tone=Tone.MUTED)
        named.setBuddy(self.message_id)
        top.addWidget(named, 0, 0)
        top.addWidget(self.message_id, 0, 1)
        top.addWidget(self.sign, 0, 2)
        to = label(tr("Send to"), tone=Tone.MUTED)
        to.setBuddy(self.url)
        send = QHBoxLayout()
        send.setSpacing(GAP_S)
        send.addWidget(to)
        send.addWidget(self.url, 1)
        send.addWidget(self.send)
        acts = QHBoxLayout()
        acts.setSpacing(GAP_S)
        acts.addWidget(self.copy)
        acts.addWidget(self.check)
        acts.addStretch()
        made = QVBoxLayout(self._made)
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(GAP_S)
        made.addWidget(self.headers, 1)
        made.addLayout(acts)
        made.addLayout(send)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_S, GAP_M, GAP_S, GAP_M)
        column.setSpacing(GAP_M)
        column.addWidget(self.about)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self._made, 1)
        column.addStretch()


def with_signature(headers: Headers, signature: Headers) -> Headers:
    """The request's own fields without what the transport writes, the signature's in the place of older ones."""
    replaced = {name.lower() for name, _ in signature} | _TRANSPORT
    return (*(pair for pair in headers if pair[0].lower() not in replaced), *signature)
