import msgspec
import pytest

from core.cli.grammar.hooks import RULES
from core.cli.grammar.options import COVERS
from core.delivery_rules import (
    HOOKBENCH,
    LOGTO_A,
    LOGTO_B,
    OWN,
    PRESETS,
    Preset,
    apply,
    preset,
    preset_of,
    retry_rule,
    words,
)
from core.errors import InputError
from core.hook_fields import problems
from core.model import Covers, HookDraft, RetryPolicy, retry_policy

DRAFT = HookDraft(name="CRM", events=("User.Created",), url="https://example.com/hook")


@pytest.mark.parametrize(
    ("name", "delays_s", "covers"),
    [
        ("logto-a", (), Covers.HEAD),
        ("logto-b", (0.3, 0.6, 1.2), Covers.HEAD),
        ("hookbench", (0.3, 0.6, 1.2), Covers.ALL),
    ],
)
def test_what_a_preset_decides(name: str, delays_s: tuple[float, ...], covers: Covers) -> None:
    """Retries, timeout and redirects are the preset's; all else of the hook stays."""
    edited = msgspec.structs.replace(DRAFT, timeout_s=3.0, redirects=0, retry=retry_policy(7), enabled=False)
    applied = apply(edited, preset(name))

    assert (delays_s, ((500, 599),), False) == (
        applied.retry.delays_s, applied.retry.statuses, applied.retry.failures,
    )  # fmt: skip
    assert (10.0, covers, 20) == (applied.timeout_s, applied.timeout_covers, applied.redirects)
    assert ("CRM", False) == (applied.name, applied.enabled)
    assert name == preset_of(applied)
    assert problems(applied) == {}


def test_a_new_hook_follows_ours() -> None:
    """The defaults of a hook are the preset “hookbench”."""
    assert "hookbench" == preset_of(DRAFT)
    assert DRAFT == apply(DRAFT, HOOKBENCH)


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        pytest.param(
            msgspec.structs.replace(apply(DRAFT, LOGTO_B), retry=retry_policy(1)), "logto-b", id="one retry"
        ),
        pytest.param(
            msgspec.structs.replace(apply(DRAFT, LOGTO_B), retry=retry_policy(0)), "logto-a", id="no retry"
        ),
        pytest.param(
            msgspec.structs.replace(apply(DRAFT, LOGTO_B), retry=retry_policy(4)), OWN, id="four retries"
        ),
        pytest.param(msgspec.structs.replace(DRAFT, timeout_s=9.0), OWN, id="another timeout"),
        pytest.param(msgspec.structs.replace(DRAFT, redirects=19), OWN, id="fewer redirects"),
        pytest.param(
            msgspec.structs.replace(DRAFT, retry=RetryPolicy(failures=True)), OWN, id="failures too"
        ),
    ],
)
def test_which_preset_a_hook_follows(draft: HookDraft, name: str) -> None:
    """The number of retries is the hook's own within a preset; anything else makes the rules its own."""
    assert name == preset_of(draft)


@pytest.mark.parametrize(
    ("policy", "rule"),
    [
        pytest.param(retry_policy(0), "a single attempt, as with Logto up to 1.42", id="A"),
        pytest.param(retry_policy(3), "Logto 1.43 and later", id="B"),
        pytest.param(retry_policy(1), "Logto 1.43 and later", id="B, one retry"),
        pytest.param(retry_policy(5), "the hook's own", id="five"),
        pytest.param(RetryPolicy(statuses=((429, 429),)), "the hook's own", id="429"),
    ],
)
def test_whose_rule_it_is(policy: RetryPolicy, rule: str) -> None:
    """A decision can name the rule it follows."""
    assert rule == retry_rule(policy)


@pytest.mark.parametrize("known", PRESETS, ids=lambda known: known.name)
def test_words(known: Preset) -> None:
    """Each preset has words of its own, and says what it does in sentences."""
    assert known.title == words(apply(DRAFT, known))
    assert known.about.endswith(".")
    assert "its own" == words(msgspec.structs.replace(DRAFT, redirects=1))


def test_the_command_line_knows_every_preset() -> None:
    """Its grammar, which loads nothing of this, has the same names."""
    assert RULES == tuple(known.name for known in PRESETS)
    assert COVERS == tuple(covers.value for covers in Covers)


def test_an_unknown_preset() -> None:
    """The sentence names what there is."""
    with pytest.raises(InputError, match="logto-c") as caught:
        preset("logto-c")

    assert "logto-a, logto-b, hookbench" in caught.value.hint


def test_both_generations_of_logto() -> None:
    """They differ in their retries alone."""
    assert LOGTO_A.retry != LOGTO_B.retry
    assert (LOGTO_A.timeout_s, LOGTO_A.timeout_covers, LOGTO_A.redirects) == (
        LOGTO_B.timeout_s, LOGTO_B.timeout_covers, LOGTO_B.redirects,
    )  # fmt: skip
