"""A window that parses and paints large bodies without pause, while its engine measures.

python -m tests.bench.busy_window FOLDER PORT       prints the wait phases as one JSON list
"""

import asyncio
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtWidgets import QApplication

from gui.theme import Appearance
from gui.widgets.body_view import BodyView
from gui.widgets.rendering import Body
from gui.work import Workshop
from tests.bench.honesty import measure

# What a person who clicks through captures of a megabyte each asks of the window.
TEXT = json.dumps([{"id": n, "name": f"name {n}", "values": [n, n / 7, None, True]} for n in range(12_000)])
JSON = (("Content-Type", "application/json"),)


async def _paint(view: BodyView) -> None:
    turn = 0
    while True:
        turn += 1
        view.show_body(Body(f"{TEXT[:-1]},{turn}]".encode(), JSON))
        # The window's own process is kept busy too, as a busy renderer in it would.
        json.loads(TEXT)
        view.grab()
        await asyncio.sleep(0.06)


def main() -> None:
    """Measure while painting."""
    application = QApplication(sys.argv[:1])
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    Appearance(application)
    workshop = Workshop()
    view = BodyView(workshop)
    view.resize(900, 700)
    view.show()

    async def work() -> list[float]:
        painting = loop.create_task(_paint(view))
        try:
            return await measure(Path(sys.argv[1]), int(sys.argv[2]))
        finally:
            painting.cancel()
            workshop.close()

    with loop:
        waits = loop.run_until_complete(work())
    print(json.dumps(waits))


if __name__ == "__main__":
    main()
