"""The workspace on disk: one SQLite file, one writer, as many readers as wanted. The only room that speaks SQL."""
