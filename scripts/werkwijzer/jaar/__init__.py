"""A year: compute, protect, publish."""
