"""What a list or a letter looks like, whatever stands in it."""
