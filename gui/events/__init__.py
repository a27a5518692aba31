"""The Events page: what can happen, who would hear of it, and firing it."""
