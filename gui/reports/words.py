"""The reports' names, and what is said above the chart or in its place."""

from core.reports.figures import Activity, Failures, Kind
from core.reports.table import Report
from gui.language import mark, tr, tr_n

TITLES = {
    Kind.SIGN_INS: mark("Sign-ins"),
    Kind.REGISTRATIONS: mark("Registrations"),
    Kind.FAILURES: mark("Failures"),
    Kind.LATENCY: mark("Latency"),
}
NOTHING = {
    Kind.SIGN_INS: (
        mark("No sign-ins in this time"),
        mark("Fire a PostSignIn event, or let the receiver get one: it is counted here once."),
    ),
    Kind.REGISTRATIONS: (
        mark("No registrations in this time"),
        mark("Fire PostRegister or User.Created, or let the receiver get one: each user is counted once."),
    ),
    Kind.FAILURES: (
        mark("Nothing failed in this time"),
        mark("Every delivery of this time arrived, or there was none."),
    ),
    Kind.LATENCY: (
        mark("No answers in this time"),
        mark("Fire an event to a hook: how long its endpoint takes to answer is measured at every attempt."),
    ),
}


def headline(kind: Kind, report: Report) -> str:
    """The sum of a report: ``1,204 sign-ins by 310 users``."""
    if isinstance(report, Activity):
        return activity_words(kind, report.count, report.users)
    if isinstance(report, Failures):
        sums = f"{failed_words(report.deliveries)}, {failed_attempts_words(report.attempts)}"
        bad = sum(reason.deliveries for reason in report.received)
        return (
            f"{sums}, {tr_n('{n} bad request received', '{n} bad requests received', bad)}" if bad else sums
        )
    attempts = sum(each.attempts for each in report if each.measure == "total")
    hooks = len({each.hook_id for each in report})
    return tr(
        "{attempts} of {hooks}",
        attempts=tr_n("{n} answered attempt", "{n} answered attempts", attempts),
        hooks=tr_n("{n} hook", "{n} hooks", hooks),
    )


def activity_words(kind: Kind, count: int, users: int) -> str:
    """``1,204 sign-ins by 310 users``, ``3 registrations``."""
    if kind is not Kind.SIGN_INS:
        return tr_n("{n} registration", "{n} registrations", count)
    return tr(
        "{sign_ins} by {users}",
        sign_ins=tr_n("{n} sign-in", "{n} sign-ins", count),
        users=tr_n("{n} user", "{n} users", users),
    )


def failed_words(deliveries: int) -> str:
    """``12 failed deliveries``."""
    return tr_n("{n} failed delivery", "{n} failed deliveries", deliveries)


def failed_attempts_words(attempts: int) -> str:
    """``30 failed attempts``."""
    return tr_n("{n} failed attempt", "{n} failed attempts", attempts)


def is_empty(report: Report) -> bool:
    """Whether there is nothing to draw."""
    if isinstance(report, Activity):
        return report.count == 0
    return not (report.sent or report.received) if isinstance(report, Failures) else not report
