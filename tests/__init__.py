"""Tests: `core` and `gui` mirror the source, `e2e` runs the whole, `bench` measures."""
