"""Benchmarks: commands that print rates and ratios of one run. Tests never time anything."""
