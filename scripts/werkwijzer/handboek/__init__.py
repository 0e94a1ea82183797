"""The handbook: what its pages show of profile, forms and letters."""
