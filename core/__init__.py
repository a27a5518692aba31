"""Everything Hookbench does, without a window: facts, pure decisions, the wire, the store, the engine."""
