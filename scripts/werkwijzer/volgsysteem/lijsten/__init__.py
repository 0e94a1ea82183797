"""What is due, for whom."""
