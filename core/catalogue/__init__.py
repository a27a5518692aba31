"""What can be fired: the event types, a sample payload for each, and JSON as the producer writes it."""
