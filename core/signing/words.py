"""What is said of a signature that fits, and of one that does not."""

from core.signing.primitives import algorithm_words
from core.signing.scheme import Algorithm
from core.verdict import Coverage, Part

_COVERS = {
    Coverage.BODY: "",
    Coverage.PART: " It covers less than the body: the rest can be changed without being noticed.",
    Coverage.NOTHING: " It is a password in a header: whoever has seen one request can send any.",
}


def fits_words(title: str, algorithm: Algorithm, covers: Coverage, parts: tuple[Part, ...], size: int) -> str:
    """That a signature fits, over what, and what that is worth."""
    if covers is Coverage.NOTHING:
        return f"The value is the key's.{_COVERS[covers]}"
    is_body = all(part.origin == "body" for part in parts) and covers is Coverage.BODY
    over = f"the {size:,} bytes of the body" if is_body else f"{size:,} bytes, {title}'s signed content"
    return f"The signature fits: {algorithm_words(algorithm)} over {over}.{_COVERS[covers]}"


def mismatch_words(covers: Coverage) -> str:
    """That it is well formed, and no more."""
    if covers is Coverage.NOTHING:
        return "The value is not the key's."
    return (
        "The signature is well formed but does not fit this content and this key: "
        "what is signed was changed on its way, or it was signed with another key."
    )
