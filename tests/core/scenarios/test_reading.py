import re
from pathlib import Path

import pytest

from core.model import Outcome
from core.scenarios.model import Do, Expect, Fire, Sequence, Wait
from core.scenarios.reading import FILE_LIMIT, read_scenario
from core.scenarios.source import ScenarioError

HEAD = 'name = "Test"\n'


def test_a_whole_scenario() -> None:
    """Everything that can be written is read."""
    scenario = read_scenario(
        """
name = "Whole"
description = \"\"\"
Two
lines.\"\"\"
limit = 30
[values]
people = ["a", "b"]
[[steps]]
loop = "${people}"
as = "person"
order = "either"
fresh = true
[[steps.do]]
fire = "PostSignIn"
variant = "native"
as = "sign_in"
set = { "user.name" = "${person} ${cast.name}" }
hooks = ["CRM"]
ip = "::1"
user_agent = ""
[[steps.do]]
wait = 0.5
[[steps]]
expect = "sign_in"
outcome = "delivered"
status = "2xx"
deliveries = 1
decision = "allow"
[[steps]]
let = { who = "${sign_in.payload.userId}" }
[[steps]]
note = "as it was"
compare = "${who}"
equals = "${sign_in.answer.user}"
""",
        "whole.toml",
    )
    block, _, _ = scenario.steps[:3]

    assert ("Whole", "Two lines.", 30.0) == (scenario.name, scenario.description, scenario.limit_s)
    assert isinstance(block, Do)
    assert (Sequence.EITHER, True, "person", "${people}") == (
        block.order,
        block.fresh,
        block.name,
        block.loop,
    )
    fire, wait = block.steps
    assert isinstance(fire, Fire)
    assert isinstance(wait, Wait)
    assert ("::1", "", ("CRM",)) == (fire.ip, fire.user_agent, fire.hooks)
    assert [(1, 9, 0), (2, 14, 1), (3, 22, 1)] == [
        (step.number, step.line, step.depth) for step in scenario.every_step[:3]
    ]
    expected = scenario.every_step[3]
    assert isinstance(expected, Expect)
    assert (Outcome.DELIVERED, "2xx", 1, "allow") == (
        expected.outcome,
        expected.status,
        expected.deliveries,
        expected.decision,
    )


STEP = HEAD + "[[steps]]\n"
FIRED = STEP + 'fire = "PostSignIn"\nas = "one"\n[[steps]]\n'


MISTAKES = [
    ("", 1, "A scenario has a name."),
    (HEAD, 1, "A scenario has steps."),
    (HEAD + "steps = 3", 2, "Steps are a list of tables."),
    (HEAD + "step = 1\n[[steps]]\nwait = 1", 2, "“step” is not known here. Did you mean “steps”?"),
    (HEAD + "x = ", 2, "This is not TOML: "),
    (HEAD + 'name = "again"', 2, "This is not TOML: "),
    (STEP, 2, "This step does nothing."),
    (STEP + 'fier = "PostSignIn"', 2, "This step does nothing. Did you mean “fire”?"),
    (STEP + 'fire = "PostSignIn"\nwait = 1', 2, "“fire” and “wait” are two steps."),
    (STEP + 'fire = "PostSignin"', 3, "There is no event “PostSignin”. Did you mean PostSignIn?"),
    (STEP + 'fire = "PostSignIn"\nvariant = "x"', 4, "PostSignIn has no variant “x”."),
    (
        STEP + 'fire = "PostSignIn"\nvariants = "x"',
        4,
        "“variants” is not known here. Did you mean “variant”?",
    ),
    (STEP + 'fire = "PostSignIn"\nset = { "a..b" = 1 }', 4, "“a..b” is not a path."),
    (STEP + 'fire = "PostSignIn"\nset = 1', 4, "“set” is a table."),
    (STEP + 'fire = "PostSignIn"\n[steps.set]\na = 1\nb = 1979-05-27', 6, "JSON has no dates and times."),
    (STEP + 'fire = "PostSignIn"\nhooks = "CRM"', 4, "“hooks” is a list of names or ids."),
    (STEP + 'fire = "PostSignIn"\nas = "One"', 4, "“One” cannot be a name."),
    (STEP + 'fire = "PostSignIn"\nas = "cast"', 4, "“cast” cannot be a name."),
    (STEP + 'fire = "PostSignIn"\nip = "${home}"', 4, "“home” is not known here."),
    (STEP + 'fire = "PostSignIn"\nip = "${cast.home}"', 4, "The cast has no “home”."),
    (STEP + "wait = -1", 3, "“wait” is a number from 0 to 3600."),
    (STEP + "wait = true", 3, "“wait” is a number from 0 to 3600."),
    (STEP + 'wait = "${"', 3, "“${” is not closed."),
    (STEP + "wait = nan", 3, "“wait” is a number from 0 to 3600."),
    (STEP + 'let = { x = "${y}" }', 3, "“y” is not known here."),
    (FIRED + 'expect = "two"\nstatus = 200', 6, "No earlier step fires an event called “two”."),
    (FIRED + 'expect = "one"', 5, "Nothing is expected."),
    (FIRED + 'expect = "one"\nstatus = 99', 7, "That is no status."),
    (FIRED + 'expect = "one"\noutcome = "pending"', 7, "“outcome” is “delivered” or “failed”"),
    (FIRED + 'expect = "one"\ndecision = "maybe"', 7, "“decision” is “allow” or “deny”."),
    (FIRED + 'compare = "${one.paylod}"\nequals = 1', 6, "“one” has no “paylod”."),
    (FIRED + 'compare = "x"', 5, "It is compared with nothing."),
    (STEP + "loop = 0\n[[steps.do]]\nwait = 1", 3, "“loop” is from 1 to 10,000."),
    (STEP + "loop = 1.5\n[[steps.do]]\nwait = 1", 3, "“loop” is a number, a list, or a template."),
    (STEP + "loop = 2", 2, "This step does nothing."),
    (STEP + 'order = "any"\n[[steps.do]]\nwait = 1', 3, "“order” is “in turn” or “either” or “at once”."),
    (
        STEP
        + 'order = "at once"\n[[steps.do]]\nfire = "PostSignIn"\nas = "a"\n[[steps.do]]\nwait = "${a.status}"',
        8,
        "“a” is not known here.",
    ),
    (HEAD + "[values]\nA = 1\n[[steps]]\nwait = 1", 3, "“A” cannot be a name."),
    (HEAD + "limit = 9999\n[[steps]]\nwait = 1", 2, "“limit” is a number from 0.1 to 3600."),
    (HEAD + "note = [" * 1, 2, "This is not TOML: "),
    (HEAD + "x = " + "[" * 100_000, 1, "Brackets are nested too deep."),
    (HEAD + "[values]\nx." + "a." * 5000 + "a = 1", 3, "The JSON is nested deeper than 200 levels."),
    (HEAD + "x = " + "9" * 5000, 1, "This is not TOML: "),
    (HEAD + "#" * FILE_LIMIT, 1, "The file is larger than 256 KiB."),
    (HEAD + "[[steps]]\nwait = 0\n" * 1001, 2002, "There are more than 1,000 steps."),
    ("name = 3\n[[steps]]\nwait = 1", 1, "“name” is a text of at most 100 characters."),
]


@pytest.mark.parametrize(("text", "line", "says"), MISTAKES, ids=[case[2] for case in MISTAKES])
def test_mistakes(text: str, line: int, says: str) -> None:
    """Every mistake names file and line, and what was expected."""
    with pytest.raises(ScenarioError) as caught:
        read_scenario(text, "test.toml")

    error = caught.value
    assert str(error).startswith(f"test.toml, line {error.line}: {says}")
    if "TOML" not in says:
        assert line == error.line


def test_blocks_have_a_depth() -> None:
    """Blocks in blocks end somewhere."""
    text = HEAD + "".join(f"[[{'.'.join(['steps', *['do'] * depth])}]]\n" for depth in range(7)) + "wait = 0"

    with pytest.raises(ScenarioError, match="nested deeper than 5"):
        read_scenario(text, "deep.toml")


def test_the_documented_file() -> None:
    """The file in the documentation is sound, and holds every kind of step."""
    page = Path(__file__).parents[3] / "docs" / "scenarios.md"
    found = re.search(r"```toml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    scenario = read_scenario(found[1], "documented.toml")

    assert {"Fire", "Wait", "Expect", "Let", "Compare", "Do"} == {
        type(step).__name__ for step in scenario.every_step
    }
