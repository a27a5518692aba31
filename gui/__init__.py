"""The window: what a person sees and presses. It asks the engine, reads the store, and sends nothing itself."""
