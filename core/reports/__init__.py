"""Reports: what is counted, over which time, in words and in numbers. Pure: where the rows are is not known here."""
