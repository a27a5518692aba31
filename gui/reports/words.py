"""The reports' names, and what is said above the chart or in its place."""

from core.reports.figures import Activity, Failures, Kind
from core.reports.table import Report

TITLES = {
    Kind.SIGN_INS: "Sign-ins",
    Kind.REGISTRATIONS: "Registrations",
    Kind.FAILURES: "Failures",
    Kind.LATENCY: "Latency",
}
NOTHING = {
    Kind.SIGN_INS: (
        "No sign-ins in this time",
        "Fire a PostSignIn event, or let the receiver get one: it is counted here once.",
    ),
    Kind.REGISTRATIONS: (
        "No registrations in this time",
        "Fire PostRegister or User.Created, or let the receiver get one: each user is counted once.",
    ),
    Kind.FAILURES: ("Nothing failed in this time", "Every delivery of this time arrived, or there was none."),
    Kind.LATENCY: (
        "No answers in this time",
        "Fire an event to a hook: how long its endpoint takes to answer is measured at every attempt.",
    ),
}


def headline(kind: Kind, report: Report) -> str:
    """The sum of a report: ``1,204 sign-ins by 310 users``."""
    if isinstance(report, Activity):
        if kind is Kind.SIGN_INS:
            return f"{_counted(report.count, 'sign-in')} by {_counted(report.users, 'user')}"
        return _counted(report.count, "registration")
    if isinstance(report, Failures):
        failed = _counted(report.deliveries, "failed delivery", "failed deliveries")
        bad = sum(reason.deliveries for reason in report.received)
        sums = f"{failed}, {_counted(report.attempts, 'failed attempt')}"
        return f"{sums}, {_counted(bad, 'bad request')} received" if bad else sums
    attempts = sum(each.attempts for each in report if each.measure == "total")
    return f"{_counted(attempts, 'answered attempt')} of {_counted(len({each.hook_id for each in report}), 'hook')}"


def is_empty(report: Report) -> bool:
    """Whether there is nothing to draw."""
    if isinstance(report, Activity):
        return report.count == 0
    return not (report.sent or report.received) if isinstance(report, Failures) else not report


def _counted(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"
