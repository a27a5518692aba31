"""The signature bench: any request, any scheme, any key; the verdict, the work behind it, and what went wrong."""
