"""Bodies made readable: pure, bounded, and harmless whatever the bytes are."""
