"""What the blocking hooks of an event decided: allow or deny, and how much of its deadline each one used."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.changes import Change, ChangesMissed, DeliveryMoved
from core.model import Blocking, Decision, Hook, Outcome, Vote
from gui.desk import Desk
from gui.exchanges.words import duration_text
from gui.language import tr, tr_n
from gui.theme import GAP_S, GAP_XS, Tone, colours
from gui.widgets.badge import Badge
from gui.widgets.controls import ElidedLabel, label, one_line

# Further votes are scrolled to: the deliveries below need the room too.
VOTES_SHOWN = 4
_BAR = QSize(140, 10)
_ROW_HEIGHT = 24


class DecisionPanel(QWidget):
    """Hidden until an event with blocking hooks is fired."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._event_id = ""
        self._blocking: Mapping[str, Blocking] = {}
        self.decision: Decision | None = None
        """What is shown; ``None`` while it is waited for."""
        self._badge = Badge()
        self._message = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._says = label(tone=Tone.MUTED)
        self._votes = QScrollArea()
        self._votes.setFrameShape(QFrame.Shape.NoFrame)
        self._votes.setWidgetResizable(True)
        self._votes.setAccessibleName(tr("Votes"))
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(label(tr("Decision of the blocking hooks"), strong=True))
        head.addWidget(self._badge)
        head.addWidget(self._message, 1)
        head.addWidget(self._says)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(head)
        column.addWidget(self._votes)
        self.hide()
        desk.changes.announced.connect(self._follow)

    def clear(self) -> None:
        """Show nothing."""
        self._event_id, self.decision = "", None
        self.hide()

    def ask(self, event_id: str, hooks: Iterable[Hook]) -> None:
        """Wait for the word of these hooks, those of them that block."""
        self._blocking = {hook.id: hook.blocking for hook in hooks if hook.blocking is not None}
        if not self._blocking:
            self.clear()
            return
        self._event_id, self.decision = event_id, None
        longest_s = max(blocking.deadline_s for blocking in self._blocking.values())
        self._badge.show_text("", Tone.MUTED)
        self._message.set_text("")
        self._says.setText(
            tr_n(
                "Waiting for {n} hook, {seconds} s at most…",
                "Waiting for {n} hooks, {seconds} s at most…",
                len(self._blocking),
                seconds=f"{longest_s:g}",
            )
        )
        self._votes.hide()
        self.show()
        self._desk.work(self._ask(event_id), "ask for a decision")

    async def _ask(self, event_id: str) -> None:
        decision = await self._desk.engine.decision(event_id)
        if event_id == self._event_id:
            self._show(decision)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        """A word that comes late changes nothing, but shows how late it came."""
        if self.decision is None:
            return
        waited_for = {vote.delivery_id for vote in self.decision.votes if not vote.in_time}
        if waited_for and any(
            isinstance(change, ChangesMissed)
            or (
                isinstance(change, DeliveryMoved)
                and change.row.id in waited_for
                and change.row.outcome is not Outcome.PENDING
            )
            for change in changes
        ):
            self._desk.work(self._ask(self._event_id), "ask how late it came")

    def _show(self, decision: Decision) -> None:
        self.decision = decision
        self._badge.show_text(*_decided(allows=decision.allows))
        self._message.set_text(f"“{decision.message}”" if decision.message else "")
        denials = sum(not vote.allows for vote in decision.votes)
        self._says.setText(tr("{count} of {total} deny", count=denials, total=len(decision.votes)))
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_S)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(4, 1)
        for number, vote in enumerate(decision.votes):
            self._add(grid, number, vote)
        self._votes.setWidget(rows)
        self._votes.setFixedHeight(_ROW_HEIGHT * min(len(decision.votes), VOTES_SHOWN))
        self._votes.show()

    def _add(self, grid: QGridLayout, number: int, vote: Vote) -> None:
        words = vote_words(vote, self._blocking.get(vote.hook_id))
        name = label(one_line(vote.hook_name, 40))
        why = ElidedLabel(words, mode=Qt.TextElideMode.ElideRight)
        why.setProperty("tone", str(Tone.MUTED))
        grid.setRowMinimumHeight(number, _ROW_HEIGHT)
        grid.addWidget(name, number, 0)
        grid.addWidget(Badge(*_decided(allows=vote.allows)), number, 1)
        grid.addWidget(DeadlineBar(vote), number, 2)
        grid.addWidget(label(used_text(vote)), number, 3)
        grid.addWidget(why, number, 4)


def used_text(vote: Vote) -> str:
    """``142 ms of 2,000 ms``."""
    used, deadline = duration_text(vote.used_ms), duration_text(vote.deadline_ms)
    return tr("{used} of {deadline}", used=used, deadline=deadline)


def vote_words(vote: Vote, blocking: Blocking | None) -> str:
    """Why it is so, and what an overrun would have decided."""
    if not vote.in_time or blocking is None or "fail-" in vote.reason:
        return vote.reason
    overrun = tr(
        "An overrun would have allowed (fail-open)."
        if blocking.overrun_allows
        else "An overrun would have denied (fail-closed)."
    )
    return f"{vote.reason} {overrun}"


def _decided(*, allows: bool) -> tuple[str, Tone]:
    return (tr("allow"), Tone.OK) if allows else (tr("deny"), Tone.BAD)


class DeadlineBar(QWidget):
    """How much of its deadline a vote used; what came late goes on past the mark."""

    def __init__(self, vote: Vote) -> None:
        super().__init__()
        self._vote = vote
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            tr(
                "{hook} used {used} of {deadline}"
                if vote.in_time
                else "{hook} used {used} of {deadline}: not in time",
                hook=one_line(vote.hook_name, 40),
                used=duration_text(vote.used_ms),
                deadline=duration_text(vote.deadline_ms),
            )
        )

    def sizeHint(self) -> QSize:
        return _BAR

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, vote = colours(), self._vote
        scale = self.width() / max(vote.used_ms, vote.deadline_ms, 1)
        mark = vote.deadline_ms * scale
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, mark, self.height()), theme.ground(Tone.MUTED))
        tone = Tone.OK if vote.in_time else Tone.WARN
        painter.fillRect(QRectF(0, 1, vote.used_ms * scale, self.height() - 2), theme.words(tone))
        painter.fillRect(QRectF(mark - 2, 0, 2, self.height()), theme.words(Tone.MUTED))
