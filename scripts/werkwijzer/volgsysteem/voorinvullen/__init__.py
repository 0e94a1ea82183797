"""Forms that are issued with what is known already."""
