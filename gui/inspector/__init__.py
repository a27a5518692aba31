"""The inspector: one delivery or one capture, all of it, side by side with what came back."""
