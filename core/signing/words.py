"""What is said of a signature that fits, and of one that does not."""

from core.signing.primitives import algorithm_words
from core.signing.scheme import Algorithm
from core.verdict import Coverage, Part

_COVERS = {
    Coverage.BODY: "",
    Coverage.PART: " It covers less than the body: the rest can be changed without being noticed.",
    Coverage.NOTHING: " It is a password in a header: whoever has seen one request can send any.",
}
_ORIGINS = {
    "timestamp": "time",
    "url": "URL",
    "digest": "a digest of the body",
    "parameter": "parameters",
    "header": "headers",
    "option": "what the dashboard shows",
}


def fits_words(algorithm: Algorithm, covers: Coverage, parts: tuple[Part, ...], size: int) -> str:
    """That a signature fits, over what, and what that is worth."""
    if covers is Coverage.NOTHING:
        return f"The value is the key's.{_COVERS[covers]}"
    over = content_words(covers, parts, size)
    return f"The signature fits: {algorithm_words(algorithm)} over {over}.{_COVERS[covers]}"


def mismatch_words(algorithm: Algorithm, covers: Coverage, parts: tuple[Part, ...], size: int) -> str:
    """That it is well formed, what it was compared with, and what that leaves."""
    if covers is Coverage.NOTHING:
        return "The value is not the key's."
    made = f"{algorithm_words(algorithm)} over {content_words(covers, parts, size)}"
    return (
        f"The signature is well formed but does not fit: it is not {made} with this key. "
        "What is signed was changed on its way, or it was signed with another key."
    )


def content_words(covers: Coverage, parts: tuple[Part, ...], size: int) -> str:
    """What was signed, in a few words: “id, time and body (1,060 bytes)”."""
    kinds = [part.origin.partition(":")[0] for part in parts if part.origin != "text"]
    names = list(dict.fromkeys(_ORIGINS.get(kind, kind) for kind in kinds))
    if names in (["body"], []):
        return (
            f"the {size:,} bytes of the body"
            if covers is Coverage.BODY
            else f"fields of the body ({size:,} bytes)"
        )
    listed = " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
    return f"{listed} ({size:,} bytes)"
