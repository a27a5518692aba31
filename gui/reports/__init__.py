"""The Reports page: sign-ins, registrations, failures and latencies as charts, tables and files."""
