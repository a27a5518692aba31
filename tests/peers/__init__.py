"""The providers' own libraries as the other side: `make test` installs them where it can, else these are skipped."""
