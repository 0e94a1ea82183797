"""Rights of the young person, retention and corrections."""
