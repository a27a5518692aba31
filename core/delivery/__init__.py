"""The sending wire: one request, one recorded exchange, one attempt; and what carries deliveries on."""
