"""What a verifier will say of a request that has a verdict: what that says, where both know the same."""

from core.fact import Fact
from core.signing.coding import text_bytes
from core.signing.fields import field
from core.signing.message import Message
from core.signing.scheme import Scheme
from core.signing.snippets.language import Language
from core.signing.special.http_message import INPUT, own_window
from core.signing.special.structured import InnerList, dictionary
from core.signing.window import UNREAD, Window, judge
from core.verdict import Verdict

_LOST = "It is skipped: {name} was signed, and its bytes are no UTF-8, as headers are in {title}."
_UNTAKEN = "It is skipped: a component was signed with sf, key or bs, which this verifier does not take."
_OTHER = "By the scheme's own tolerance, which is the verifier's, it is {otherwise}."


class Expectation(Fact, frozen=True):
    """What a test asserts, and what it tells its reader."""

    valid: bool
    told: str
    """What the verdict was, in sentences for a comment."""
    skipped: str = ""
    """Why the verifier cannot say it, in a sentence; empty where it can."""


def expectation(
    language: Language, scheme: Scheme, message: Message, verdict: Verdict, now: float
) -> Expectation:
    """What a verifier of this language will say: it knows the scheme's own tolerance, and not all that we read.

    Args:
        now: of the verdict, unix seconds.
    """
    valid = _is_valid_by_own(scheme, message, verdict, now)
    told = _told(verdict)
    if valid is not verdict.valid:
        told += " " + _OTHER.format(otherwise="valid" if valid else "invalid")
    return Expectation(
        valid=valid, told=told, skipped=_why_skipped(language, message, verdict) if valid else ""
    )


def _told(verdict: Verdict) -> str:
    if verdict.valid:
        return "It was found valid."
    if verdict.fits:
        return "Its signature was right, but outside the time window."
    return f"It was found invalid: {(verdict.reason or 'mismatch').replace('_', ' ')}."


def _is_valid_by_own(scheme: Scheme, message: Message, verdict: Verdict, now: float) -> bool:
    """Whether it holds within the window that the scheme itself has."""
    if not verdict.fits:
        return False
    time = scheme.time
    if verdict.signed_at is None:
        # A time that any tolerance was asked for need not be readable; to a verifier it has to be.
        bounded = time is not None and (time.past_s, time.future_s) != (None, None)
        return verdict.valid and not (bounded and any(note.startswith(UNREAD) for note in verdict.notes))
    if scheme.function == "http_message":
        window = own_window(message, _label(verdict))
    elif time is not None:
        window = Window(signed_at=verdict.signed_at, past_s=time.past_s, future_s=time.future_s)
    else:
        window = Window()
    return judge(window, now).reason is None


def _label(verdict: Verdict) -> str:
    """Of the HTTP message signature that fits, which is ``label=:…:``."""
    return (verdict.found or "").partition("=")[0]


def _why_skipped(language: Language, message: Message, verdict: Verdict) -> str:
    if verdict.alg and _takes_more(message, _label(verdict)):
        return _UNTAKEN
    if language.piece("test", "headers"):
        return ""
    for name in dict.fromkeys(name.lower() for name, _ in message.headers):
        data = text_bytes(field(message.headers, name) or "")
        if data and not _is_utf8(data) and data in verdict.signed_content:
            return _LOST.format(name=_spoken(name), title=language.title)
    return ""


def _takes_more(message: Message, label: str) -> bool:
    """Whether a component has a parameter that no verifier takes."""
    member = dictionary(field(message.headers, INPUT) or "").get(label)
    items = member.items if isinstance(member, InnerList) else ()
    return any(item.parameters and item.value != "@query-param" for item in items)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _spoken(name: str) -> str:
    """A header's name as a comment bears it."""
    return name if name.isascii() and name.isprintable() else "a header"
