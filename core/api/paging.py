"""Pages of a list: which one is asked for, and the fields that say how many there are.

Source: Logto webhook reference, section 10; RFC 8288 for ``Link``.
"""

from urllib.parse import urlencode

from core.api.message import Request
from core.headers import Headers


def page_fields(request: Request, total: int, *, page: int, page_size: int) -> Headers:
    """``Total-Number``, and ``Link`` to the first, last, previous and next page as far as there are such."""
    last = max(1, -(-total // page_size))
    links = [("first", 1), ("last", last)]
    if page > 1:
        links.append(("prev", page - 1))
    if page < last:
        links.append(("next", page + 1))
    return (
        ("Total-Number", str(total)),
        *(("Link", f'<{_url(request, number)}>; rel="{relation}"') for relation, number in links),
    )


def _url(request: Request, page: int) -> str:
    parameters = urlencode({**request.query, "page": str(page)})
    return f"http://{request.host}{request.path}?{parameters}"
