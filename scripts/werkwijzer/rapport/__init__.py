"""The public side: pages, charts and downloads, made from `data/openbaar/<jaar>.json` alone."""
