"""In which order causes are tried: each alone, the cheapest first, then the combinations that occur."""

from collections.abc import Iterator

from core.signing.explain.case import Case, Change, Family
from core.signing.explain.charset import charsets, foreign_charsets
from core.signing.explain.coding import codings
from core.signing.explain.content import contents
from core.signing.explain.digests import algorithms, notations
from core.signing.explain.edges import edges
from core.signing.explain.fields import renamed_fields
from core.signing.explain.forms import forms
from core.signing.explain.layouts import layouts
from core.signing.explain.lost import coerced
from core.signing.explain.secrets import cleaned_keys, decoded_keys
from core.signing.explain.times import units
from core.signing.explain.url import near_urls, urls
from core.signing.explain.vault import other_keys

Step = tuple[Change, ...]
"""One try: the changes that lead to it, the last of which holds the case."""

Order = tuple[tuple[Family, tuple[Family, ...]], ...]

# A family, and what may come on top of it; with nothing, each of its changes alone.
# What the first makes is used for all that comes on top: so the dear ones stand first in their row, and in one row.
ORDER: Order = (
    (units, ()),
    (edges, ()),
    (cleaned_keys, ()),
    (decoded_keys, ()),
    (notations, ()),
    (algorithms, ()),
    (renamed_fields, ()),
    (charsets, ()),
    (coerced, ()),
    (forms, ()),
    (other_keys, ()),
    (edges, (edges,)),
    (layouts, ()),
    (urls, ()),
    (contents, ()),
    (codings, ()),
    (renamed_fields, (edges, notations)),
    (cleaned_keys, (edges, notations, decoded_keys)),
    (other_keys, (edges, notations, units)),
    (units, (edges,)),
    (charsets, (edges,)),
    (coerced, (layouts,)),
    (near_urls, (edges,)),
    (notations, (edges,)),
    (decoded_keys, (notations,)),
    (algorithms, (decoded_keys, edges)),
    (contents, (notations, decoded_keys, algorithms)),
    (layouts, (edges, cleaned_keys, other_keys, notations, near_urls)),
    (codings, (edges, layouts)),
    (foreign_charsets, (layouts,)),
)

# Nothing can fit until the header is there.
ORDER_WITHOUT_HEADER: Order = ((renamed_fields, ()), (renamed_fields, (edges, notations, layouts)))


def steps(case: Case, order: Order) -> Iterator[Step]:
    """All that is tried, lazily."""
    for first, others in order:
        for one in first(case):
            if not others:
                yield (one,)
            for second in others:
                for other in second(one.case):
                    yield one, other
