"""Finding and reading a dossier."""
