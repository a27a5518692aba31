"""Data only: icons, themes, samples. Read through importlib.resources."""
