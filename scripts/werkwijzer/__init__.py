"""Werkwijzer: run and account for a municipal persoonsgerichte aanpak jeugd (PGA)."""

__version__ = "0.1.0"
