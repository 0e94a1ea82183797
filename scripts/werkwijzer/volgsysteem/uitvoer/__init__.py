"""The way out: everything in the private folder in open formats, for another system, another municipality or an archive."""
