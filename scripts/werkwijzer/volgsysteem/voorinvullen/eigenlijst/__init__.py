"""From a list that a municipality kept itself to a filled `startlijst` for a person to check. Never into the record."""
