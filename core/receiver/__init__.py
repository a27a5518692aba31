"""The receiver: a byte-exact HTTP/1.1 listener that records first and judges after."""
