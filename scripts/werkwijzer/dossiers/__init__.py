"""The record: filed forms in one folder per casusnummer, an append-only log, and an index that can be rebuilt."""
