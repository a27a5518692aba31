"""What the Deliveries page and the Receiver page have in common: a filtered, living list with the inspector beside it."""
