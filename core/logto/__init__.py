"""What Logto shows of hooks and deliveries: its hook object, its delivery log, its figures. Pure."""
