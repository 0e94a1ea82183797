"""Is there anything about a person in a text that will be public? The one recogniser: `rapport` asks it about the
texts in the jaarcijfers, the privacy gate (`poort`) about everything on the built site."""
