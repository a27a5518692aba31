"""What Logto keeps back when it stores a body: by the names of the keys, whatever the depth.

Source: Logto webhook reference, section 8.
"""

from core.catalogue.js_json import Json

MASK = "******"
_CONTAINED = ("secret", "password", "apikey", "privatekey", "credential", "cookie")
_EQUAL = frozenset(("authorization", "xfunctionskey", "token"))
# Facts about a secret, no secrets: kept where they are true or false.
_FLAGS = frozenset(("haspassword", "passwordverified"))


def masked(value: Json) -> Json:
    """The value as Logto stores it: secrets masked, scripts dropped, NUL characters removed."""
    match value:
        case str():
            return value.replace("\0", "")
        case list():
            return [masked(member) for member in value]
        case dict():
            return {
                key.replace("\0", ""): MASK if is_secret(key, member) else masked(member)
                for key, member in value.items()
                if not is_dropped(key)
            }
        case _:
            return value


def is_secret(key: str, value: Json) -> bool:
    """Whether the value of this key is masked."""
    plain = _plain(key)
    if plain in _FLAGS and isinstance(value, bool):
        return False
    return plain in _EQUAL or plain.endswith("token") or any(word in plain for word in _CONTAINED)


def is_dropped(key: str) -> bool:
    """Whether the key goes with its value; ``transcript`` does, too."""
    plain = _plain(key)
    return plain.startswith("script") or plain.endswith("script") or "environmentvariables" in plain


def _plain(key: str) -> str:
    return key.lower().replace("_", "").replace("-", "").replace("\0", "")
