"""The Scenarios page: chains of events, seen step by step, run, copied and edited."""
