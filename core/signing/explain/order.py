"""In which order causes are tried: each alone, the cheapest first, then the combinations that occur."""

from collections.abc import Iterator

from core.signing.explain.case import Case, Change, Family
from core.signing.explain.charset import charsets
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

ALONE: tuple[Family, ...] = (
    units,
    edges,
    cleaned_keys,
    decoded_keys,
    notations,
    algorithms,
    renamed_fields,
    charsets,
    coerced,
    forms,
    other_keys,
    layouts,
    urls,
    contents,
    codings,
)

# The first of a pair is the dearer one: what it makes is used for all of the second.
TOGETHER: tuple[tuple[Family, Family], ...] = (
    (edges, edges),
    (renamed_fields, edges),
    (renamed_fields, notations),
    (cleaned_keys, edges),
    (cleaned_keys, notations),
    (cleaned_keys, decoded_keys),
    (other_keys, edges),
    (other_keys, notations),
    (other_keys, units),
    (units, edges),
    (charsets, edges),
    (coerced, layouts),
    (near_urls, edges),
    (notations, edges),
    (decoded_keys, notations),
    (algorithms, decoded_keys),
    (algorithms, edges),
    (contents, notations),
    (contents, decoded_keys),
    (contents, algorithms),
    (codings, edges),
    (layouts, edges),
    (layouts, cleaned_keys),
    (layouts, other_keys),
    (layouts, notations),
    (layouts, near_urls),
    (codings, layouts),
    (charsets, layouts),
)


def steps(case: Case) -> Iterator[Step]:
    """All that is tried, lazily."""
    for family in ALONE:
        for change in family(case):
            yield (change,)
    for first, second in TOGETHER:
        for one in first(case):
            for other in second(one.case):
                yield one, other
