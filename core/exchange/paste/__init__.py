"""A pasted text becomes a request. Nothing of it is run, fetched or read from a file."""

import re

from core.errors import LimitError
from core.exchange.paste.curl import read_curl
from core.exchange.paste.json_text import read_json
from core.exchange.paste.pasted import SIZE_LIMIT, Pasted, unread
from core.exchange.paste.raw import read_raw

__all__ = ("SIZE_LIMIT", "Pasted", "read_request")

_BOM = b"\xef\xbb\xbf"
_CURL = re.compile(rb"[ \t\r\n]*(?:\$ +)?(?:printf %s '[^']*' \| base64 -d \| )?curl(?:\.exe)?(?=[\s\\^])")
_JSON = re.compile(rb"[ \t\r\n]*[{\[]")
_OTHER_PROGRAM = re.compile(rb"[ \t\r\n]*(?:await )?(?:fetch\(|Invoke-(?:WebRequest|RestMethod)|wget |http )")


def read_request(pasted: str | bytes) -> Pasted:
    """The request that a text describes.

    Args:
        pasted: a cURL command (of a POSIX shell or of Windows), a HAR file or entry, our own JSON of a capture,
            delivery or request, or a raw HTTP message with or without its request line. Bytes, where they are
            at hand, keep a raw body exact.

    ``InputError`` says what cannot be read, in which line; ``LimitError``, that it is larger than is read.
    """
    data = pasted.encode("utf-8", "surrogatepass") if isinstance(pasted, str) else pasted
    if len(data) > SIZE_LIMIT:
        raise LimitError(f"The request is larger than {SIZE_LIMIT // 2**20} MiB.", "Paste a smaller one.")
    data = data.removeprefix(_BOM)
    if not data.strip():
        raise unread("There is no request: the text is empty.")
    if _CURL.match(data):
        return read_curl(_text(data))
    if _JSON.match(data):
        return read_json(_text(data))
    if _OTHER_PROGRAM.match(data):
        raise unread("This is a call of another program.", "In the browser choose: Copy as cURL.")
    return read_raw(data)


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise unread("The text is not UTF-8.", "Save it as UTF-8.", line=line) from None
