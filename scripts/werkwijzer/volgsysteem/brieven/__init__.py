"""Letters and hand-overs."""
