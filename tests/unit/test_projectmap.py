"""A project folder of its own has nothing that was made for the municipality it was copied from."""

from __future__ import annotations

from werkwijzer.cli.projectmap import _GEMAAKT, maak_projectmap
from werkwijzer.paden import PROJECT


def test_niets_dat_voor_een_andere_gemeente_is_gemaakt_gaat_mee(tmp_path):
    niet_in_git = {
        regel.strip("/")
        for regel in (PROJECT / ".gitignore").read_text("utf-8").splitlines()
        if regel.startswith(("/docs/", "/beheer/"))
    }
    assert niet_in_git == set(_GEMAAKT)
    maak_projectmap(PROJECT, tmp_path / "een")
    voor = {pad.relative_to(tmp_path / "een") for pad in (tmp_path / "een").rglob("*")}
    for patroon in niet_in_git:
        pad = tmp_path / "een" / patroon.replace("*", "iets")
        (pad / "iets.txt" if not pad.suffix else pad).parent.mkdir(parents=True, exist_ok=True)
        (pad / "iets.txt" if not pad.suffix else pad).write_bytes(b"van een ander")
    maak_projectmap(tmp_path / "een", tmp_path / "twee")
    assert {pad.relative_to(tmp_path / "twee") for pad in (tmp_path / "twee").rglob("*")} == voor
