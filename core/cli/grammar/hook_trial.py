"""The grammar of ``hooks test`` and ``hooks rotate-key``."""

from typing import TYPE_CHECKING

from core.cli.grammar.options import add_json, declare, whole

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands

# As the engine takes it: up to 30 days.
grace = whole(0, 30 * 86_400)


def add(hooks: "Commands") -> None:
    """Add both."""
    testing = declare(
        hooks,
        "test",
        "hook_trial.test",
        "send a test of each event to the hook's endpoint, all at once",
        about=(
            "Signed with the hook's key, with its retries; works while it is off. Nothing is recorded and nothing "
            "counted. Ends with 1 if a test failed."
        ),
        example="hooks test 3he6n2pdfr8gdv3hm6zbd --event PostSignIn --true-bodies",
    )
    testing.add_argument("id", metavar="ID", help="the hook's id, as listed")
    testing.add_argument(
        "--event",
        metavar="TYPE",
        action="append",
        default=[],
        dest="events",
        help="test this event type; may be repeated (default: all that the hook listens to)",
    )
    testing.add_argument(
        "--true-bodies",
        action="store_true",
        help="bodies as the real events have them, instead of Logto's fake ones",
    )
    add_json(testing, "[{event, attempt}] as JSON")

    rotating = declare(
        hooks,
        "rotate-key",
        "hook_trial.rotate_key",
        "give a hook a new signing key",
        about=(
            "The old one is dead at once, as with Logto; with --grace it still verifies for a while what comes to "
            "the receiver, and signs beside the new one where the scheme has room for several signatures."
        ),
        example="hooks rotate-key 3he6n2pdfr8gdv3hm6zbd --grace 3600",
    )
    rotating.add_argument("id", metavar="ID", help="the hook's id, as listed")
    rotating.add_argument(
        "--grace",
        metavar="S",
        type=grace,
        default=0,
        help="seconds for which the old key still verifies (default: 0)",
    )
    add_json(rotating)
