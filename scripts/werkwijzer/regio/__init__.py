"""Several municipalities side by side, from what each of them published and from nothing else."""
