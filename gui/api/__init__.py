"""The Management API's place in the window: one dialog."""
