"""Indicators: one module per level of the programme theory (report fig. 2.1 and schema 4.2)."""
