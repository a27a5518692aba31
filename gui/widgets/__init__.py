"""Widgets that more than one page uses. They know facts (core.model) and bytes, no engine and no store."""
