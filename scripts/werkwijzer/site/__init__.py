"""The site: build it, check it, print it, serve it."""
