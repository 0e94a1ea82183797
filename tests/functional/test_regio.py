"""`werkwijzer regio`, through the command line: from published files to pages, and nothing when they do not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Cli
from werkwijzer.cli.demo_regio import maak_buren
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.paden import Paden
from werkwijzer.site.druk.boeken import boekpaden


@pytest.fixture
def map_(definities: Definities, eenmaal) -> Path:
    return eenmaal("regio", lambda doel: maak_buren(definities, doel))


def test_van_gepubliceerde_jaren_naar_een_pagina(cli: Cli, paden: Paden, map_: Path, definities: Definities) -> None:
    uit = cli("regio", map_, "--naam", "Regio Voorbeeldland")
    assert "2025: 5 gemeenten (Duindrecht, Heuvelrade, Kleindam, Merenvoort, Zandhaven)." in uit
    assert (
        "Waarschuwing: 'Plannen op tijd' (K4-termijn) is niet vergeleken, want de definitie is niet overal gelijk."
        in uit
    )
    pagina = (paden.docs / "regio" / "2025" / "index.md").read_text(encoding="utf-8")
    assert "# Regio Voorbeeldland, 2025" in pagina
    assert (paden.docs / "regio" / "2025" / "regio-2025.csv").is_file()
    assert "](../regio/index.md)" in (paden.docs / "jaarverslag" / "index.md").read_text(encoding="utf-8")
    assert "regio/2025/regio-2025.pdf" in boekpaden(paden.docs, definities.profiel, [])
    assert not [pad for pad in paden.prive.rglob("*") if pad.is_file()]
    assert "0 bestanden van de regio bijgewerkt" in cli("regio", map_, "--naam", "Regio Voorbeeldland")


def test_past_er_een_niet_dan_verandert_er_niets(cli: Cli, paden: Paden, map_: Path, tmp_path: Path) -> None:
    (tmp_path / "iets.json").write_text("{}", encoding="utf-8")
    uit = cli("regio", tmp_path, "--naam", "Regio", code=1)
    assert "Er is niets gemaakt:" in uit
    assert "iets.json is geen gepubliceerd jaar van Werkwijzer. Haal het weg." in uit
    assert not (paden.docs / "regio").exists()
    assert "hooguit 80 tekens" in cli("regio", map_, "--naam", "x" * 81, code=1)
    cli("regio", map_, code=2)
