"""Handshakes in the window: which challenges the receiver answers, and a provider's part played by hand."""
