"""The Management API on this machine: Logto's nine calls about hooks and their log, over loopback only.

Source: Logto webhook reference, sections 3, 9, 10 and 11.
"""
