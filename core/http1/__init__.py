"""HTTP/1.1 messages as pure logic: bytes in, values out. Knows no socket and no clock."""
