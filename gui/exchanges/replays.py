"""Sending again what is selected: one at once, many with a question before and a way to stop."""

from collections.abc import Sequence
from typing import Any

from core.errors import InputError
from gui.desk import Desk
from gui.exchanges.listing import Listing
from gui.language import tr, tr_n
from gui.questions import confirm
from gui.theme import Tone
from gui.widgets.notice import Notice

# So many are sent again without a question: about what one selects by hand.
UNASKED = 20
# More than this nobody means to send by one key; the command line does it with a filter and a rate.
AT_MOST = 5000


class Replays:
    """Sends deliveries and captures again, in their order; ``notice`` says how far it is."""

    def __init__(self, desk: Desk, listing: Listing[Any], notice: Notice) -> None:
        self._desk = desk
        self._listing = listing
        self._notice = notice
        self._stopped = False
        notice.acted.connect(self._stop)

    async def send_selected(self, *, resign: bool = False, url: str = "") -> None:
        """Send what is selected in the list again, oldest first."""
        count = self._listing.table.selected_count
        if count > AT_MOST:
            self._notice.say(
                tr(
                    "{count} are selected; at most {limit} are sent again at once. Select fewer,"
                    " or use: hookbench replay --filter",
                    count=f"{count:,}",
                    limit=f"{AT_MOST:,}",
                ),
                Tone.WARN,
            )
            return
        rows = await self._listing.rows(self._listing.table.selected_seqs())
        await self.send([row.id for row in rows], resign=resign, url=url)

    async def send(self, ids: Sequence[str], *, resign: bool = False, url: str = "") -> None:
        """Send these again, after a question if they are many; then show the newest delivery."""
        if ids and (len(ids) <= UNASKED or await self._is_meant(len(ids))):
            sent, refused = await self._send_each(ids, resign=resign, url=url)
            if refused and len(ids) == 1:
                raise refused[0]
            if refused:
                sentence = tr(
                    "{count} of {total} could not be sent again. {reason}",
                    count=f"{len(refused):,}",
                    total=f"{len(ids):,}",
                    reason=refused[0],
                )
                self._notice.say(sentence, Tone.WARN)
            if sent:
                self._desk.notice(tr_n("{n} delivery sent again.", "{n} deliveries sent again.", len(sent)))
                self._desk.show("delivery", sent[-1])

    async def _is_meant(self, count: int) -> bool:
        return await confirm(
            self._notice.window(),
            tr_n("Send {n} again?", "Send {n} again?", count),
            tr("Each becomes a new delivery to its endpoint."),
            tr_n("Send {n}", "Send {n}", count),
        )

    async def _send_each(
        self, ids: Sequence[str], *, resign: bool, url: str
    ) -> tuple[list[str], list[InputError]]:
        """The ids of the new deliveries, and why the others could not be sent."""
        self._stopped = False
        sent: list[str] = []
        refused: list[InputError] = []
        try:
            for number, source_id in enumerate(ids, start=1):
                if len(ids) > UNASKED:
                    self._notice.say(
                        tr("Sending {number} of {total} again.", number=f"{number:,}", total=f"{len(ids):,}"),
                        action=tr("Stop"),
                    )
                try:
                    sent.append(await self._desk.engine.replay(source_id, resign=resign, url=url))
                except InputError as error:
                    refused.append(error)
                if self._stopped:
                    break
        finally:
            if len(ids) > UNASKED:
                self._notice.clear()
        return sent, refused

    def _stop(self) -> None:
        self._stopped = True
