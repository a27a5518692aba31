"""Sending again what is selected: one at once, many with a question before and a way to stop."""

from collections.abc import Sequence

from core.commands import Commands
from gui.desk import Desk
from gui.exchanges.words import counted
from gui.questions import confirm
from gui.theme import Tone
from gui.widgets.notice import Notice

# So many are sent again without a question: about what one selects by hand.
UNASKED = 20
# More than this nobody means to send by one key; the command line does it with a filter and a rate.
AT_MOST = 5000


class Replays:
    """Sends deliveries and captures again, in order, until one fails; ``notice`` says how far it is."""

    def __init__(self, desk: Desk, notice: Notice) -> None:
        self._desk = desk
        self._engine: Commands = desk.engine
        self._notice = notice
        self._stopped = False
        notice.acted.connect(self._stop)

    async def send(self, ids: Sequence[str], *, resign: bool = False, url: str = "") -> None:
        """Send these again, after a question if they are many; then show the newest delivery."""
        if len(ids) > AT_MOST:
            self._notice.say(
                f"{len(ids):,} are selected; at most {AT_MOST:,} are sent again at once. Select fewer,"
                " or use: hookbench replay --filter",
                Tone.WARN,
            )
            return
        if ids and (len(ids) <= UNASKED or await self._is_meant(len(ids))):
            sent = await self._send_each(ids, resign=resign, url=url)
            self._desk.notice(f"{counted(len(sent), 'delivery', 'deliveries')} sent again.")
            if sent:
                self._desk.show("delivery", sent[-1])

    async def _is_meant(self, count: int) -> bool:
        return await confirm(
            self._notice.window(),
            f"Send {count:,} again?",
            "Each becomes a new delivery to its endpoint.",
            f"Send {count:,}",
        )

    async def _send_each(self, ids: Sequence[str], *, resign: bool, url: str) -> list[str]:
        self._stopped = False
        sent: list[str] = []
        try:
            for source_id in ids:
                if len(ids) > UNASKED:
                    self._notice.say(f"Sending {len(sent) + 1:,} of {len(ids):,} again.", action="Stop")
                sent.append(await self._engine.replay(source_id, resign=resign, url=url))
                if self._stopped:
                    break
        finally:
            if len(ids) > UNASKED:
                self._notice.clear()
        return sent

    def _stop(self) -> None:
        self._stopped = True
