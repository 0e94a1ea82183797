"""The case tracking system: what people do with the record, all of it private. Nothing here may reach the site."""
