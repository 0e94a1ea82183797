"""Making, freezing and revising a year: computed, compared with what was published, refused or filed as an act."""
