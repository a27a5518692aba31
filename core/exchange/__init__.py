"""Exchanges in the forms other programs read: cURL, HAR, raw bytes. Nothing but what was on the wire."""
