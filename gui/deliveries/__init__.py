"""The Deliveries page: what was sent, what came back, and sending it again."""
