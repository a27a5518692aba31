"""The Hooks page: what listens, and the form to define it."""
