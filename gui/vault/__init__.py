"""The vault in the window: named keys to check signatures with."""
