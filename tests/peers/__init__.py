"""The providers' own libraries as the other side. `make peers` installs them; without them these tests are skipped."""
