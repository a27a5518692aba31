"""What each command does: arguments in, an exit status out."""
