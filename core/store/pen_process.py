"""A process that does nothing but commit: units come in over a socket, what became of them goes back.

Apart from the engine because in one interpreter a commit waits for the loop, and the loop for it. When
the engine is gone, killed or closed, what had come in whole is committed, then this ends. What the engine
left open to it (the lock that says that it is alive) is free only then. What it has to say goes to standard error,
which the engine reads.

Arguments: the workspace's file, the descriptors of the socket and of the one by which connections are lent, where
the journal is to be.
"""

import signal
import socket
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path

from core.store.commit import close_after_writing, open_for_writing, refusal_of
from core.store.frames import frame


def main() -> None:
    """Commit until the other end closes. Says first that it is ready (``None``), or why it cannot be."""
    # What ends the whole program, a terminal or a service manager, is for others to act on; then the engine closes the
    # socket.
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    file, descriptor, lent, journal = sys.argv[1:]
    with (
        socket.socket(fileno=int(descriptor)) as engine,
        socket.socket(fileno=int(lent)) as lender,
        suppress(ConnectionError),
    ):
        try:
            connection = open_for_writing(Path(file))
        except sqlite3.Error as error:
            engine.sendall(frame(refusal_of(error)))
            return
        try:
            engine.sendall(frame(None))
            # Here, since they take their time: the engine need not wait for that at its start.
            import logging

            from core.clock import calm_collector
            from core.store.desk import Desk
            from core.store.lines import Lines

            logging.basicConfig(format="%(levelname)s %(name)s: %(message)s", level=logging.WARNING)
            calm_collector()
            Desk(engine, Lines(lender), connection, Path(journal)).serve()
        finally:
            close_after_writing(connection)
