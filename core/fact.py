"""What every fact is: a frozen value that can be compared, stored and sent across the pipe."""

import msgspec


class Fact(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A value that can be compared, stored and sent across the pipe."""
