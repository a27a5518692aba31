"""The Receiver page: where we listen, what we answer, and what came in."""
