"""Signatures that data alone cannot say: a module for each, with ``read`` and ``make``."""
