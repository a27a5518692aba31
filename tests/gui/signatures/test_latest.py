from gui.signatures.latest import Latest
from gui.work import Workshop
from tests.gui.stage import until


def doubled(number: int) -> int:
    if number < 0:
        raise ValueError(number)
    return 2 * number


async def test_only_the_last_is_taken(workshop: Workshop) -> None:
    """What was wanted while the work was under way is done once more, with what holds then."""
    asked = [1]
    taken: list[int] = []
    latest = Latest(workshop, doubled, ask=lambda: asked[-1], take=taken.append, failed=lambda _: None)
    latest.now()
    asked.append(2)
    latest.now()
    asked.append(3)
    latest.now()
    await until(lambda: not latest.is_busy)

    assert [6] == taken[-1:]
    assert 2 >= len(taken)


async def test_a_failure_is_told_and_the_next_goes_on(workshop: Workshop) -> None:
    """What does not come back is told in a sentence."""
    asked, taken, told = [-1], list[int](), list[str]()
    latest = Latest(workshop, doubled, ask=lambda: asked[-1], take=taken.append, failed=told.append)
    latest.now()
    await until(lambda: told)
    asked.append(4)
    latest.now()
    await until(lambda: taken)

    assert [8] == taken
    assert "ValueError" in told[0]


async def test_after_the_end_nothing_is_asked_or_told(workshop: Workshop) -> None:
    """Whoever wanted it is gone: what is under way comes to nothing, and nothing follows."""
    asked, taken = list[int](), list[int]()

    def ask() -> int:
        asked.append(1)
        return 1

    latest = Latest(workshop, doubled, ask=ask, take=taken.append, failed=lambda _: None)
    latest.now()
    await until(lambda: asked)
    latest.now()
    latest.end()
    await until(lambda: not latest.is_busy)

    assert ([1], []) == (asked, taken)
