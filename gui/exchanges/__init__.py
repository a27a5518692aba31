"""What Deliveries and Receiver have in common: a filtered, living list with the inspector beside it."""
