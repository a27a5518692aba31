"""Scenarios: named chains of events, as one action at the producer fires them. Data files, read and run.

``reading`` makes a ``Scenario`` of a file and says what is wrong with it, and where; ``run`` walks it over
a ``Port``; ``library`` knows the built-in ones and the user's own. None of it sends: the engine does.
"""
