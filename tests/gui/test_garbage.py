import gc
import threading
import weakref

import pytest

from gui.garbage import GarbageCollection


class Cycle:
    """Refers to itself; notes the thread that destroys it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.mark.usefixtures("qapp")
def test_garbage_is_collected_on_the_windows_thread_only() -> None:
    """A thread that allocates a lot collects nothing; the window's look does."""
    collection = GarbageCollection()
    collectors: list[threading.Thread] = []
    gone = weakref.finalize(Cycle(), lambda: collectors.append(threading.current_thread()))

    def allocate() -> None:
        for _ in range(5):
            assert len([[] for _ in range(10_000)]) == 10_000

    thread = threading.Thread(target=allocate)
    kept: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]
    thread.start()
    thread.join()
    assert gone.alive
    collection.look()
    collection.stop()

    assert kept
    assert collectors == [threading.main_thread()]
    assert gc.isenabled()
