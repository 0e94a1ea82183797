"""One set of colours, from the profile: too light is refused, and every part of the system follows."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest

from tests.unit.rapport_voorbeeld import PROFIEL_PAD, publicatie
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.formulieren.werkboek import maak_werkboek
from werkwijzer.huisstijl import Huisstijl, als_css, contrast
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import Profiel, ProfielFout, lees_profiel
from werkwijzer.rapport.deelkaart import deelkaart
from werkwijzer.rapport.downloads import xlsx_bytes

PAARS = "#6a1b9a"


def met(map_: Path, **anders: str) -> Path:
    """A copy of the profile in `map_` in which [huisstijl] has these values."""
    tekst = PROFIEL_PAD.read_text(encoding="utf-8")
    for naam, waarde in anders.items():
        kaal = [r for r in tekst.splitlines() if not r.removeprefix("# ").startswith(f"{naam} =")]
        kaal.insert(kaal.index("[huisstijl]") + 1, f'{naam} = "{waarde}"')
        tekst = "\n".join(kaal)
    (map_ / "gemeente.toml").write_text(tekst, encoding="utf-8")
    return map_ / "gemeente.toml"


def paars(map_: Path) -> Profiel:
    return lees_profiel(met(map_, hoofdkleur=PAARS))


def test_contrast_of_known_pairs():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("naam", "waarde", "melding"),
    [
        (
            "hoofdkleur",
            "#ffcc00",
            "huisstijl.hoofdkleur: #ffcc00 is te licht: contrast 1,4 op lichtgrijs, minstens 4,5 is nodig. "
            "Kies een donkerder kleur, bijvoorbeeld #",
        ),
        ("accentkleur", "#14505f", "huisstijl: hoofdkleur en accentkleur zijn gelijk."),
        ("logo", "logo.gif", "huisstijl.logo: logo.gif is geen bestand van een soort die kan: .png, .svg"),
        ("logo", "weg.svg", "weg.svg bestaat niet. Zet het bestand daar neer of laat de regel weg."),
    ],
)
def test_a_look_that_cannot_be_used_is_refused_with_what_to_do(tmp_path, naam, waarde, melding):
    with pytest.raises(ProfielFout) as fout:
        lees_profiel(met(tmp_path, **{naam: waarde}))
    assert melding in str(fout.value)


def test_the_suggested_colour_is_accepted(tmp_path):
    with pytest.raises(ProfielFout) as fout:
        lees_profiel(met(tmp_path, hoofdkleur="#ffcc00"))
    voorstel = str(fout.value).rpartition("bijvoorbeeld ")[2]
    assert lees_profiel(met(tmp_path, hoofdkleur=voorstel)).huisstijl.hoofdkleur == voorstel


@pytest.mark.parametrize("kleur", ["#14505f", "#6a1b9a", "#004d00", "#8b0000", "#1a1a1a", "#0000ff"])
def test_any_accepted_colour_reads_well_in_light_and_dark(kleur):
    stijl = Huisstijl(hoofdkleur=kleur, accentkleur="#a85400")
    for tokens, vlakken in (
        (stijl.licht(), ("#ffffff", "#f4f7f7")),
        (stijl.donker(), ("#172023", "#1f2b2f", "#16191d")),
    ):
        for vlak in vlakken:
            for naam in ("kop", "link", "link-aan", "reeks-1", "reeks-2"):
                assert contrast(tokens[naam], vlak) >= 4.5, (naam, vlak)
        for naam in ("merk", "merk-donker"):
            assert contrast(tokens[naam], tokens["merk-inkt"]) >= 4.5, naam


def test_other_colours_reach_style_sheet_form_download_and_picture(tmp_path):
    profiel = paars(tmp_path)
    css = als_css(profiel.huisstijl, tmp_path)
    assert f"--ww-merk: {PAARS};" in css
    assert f"--ww-reeks-1: {PAARS};" in css  # charts: bars and lines

    definities = lees_definities(PROJECT / "forms", profiel)
    formulier = openpyxl.load_workbook(io.BytesIO(maak_werkboek(definities, definities.formulieren["plan"])))
    assert formulier.worksheets[0]["A1"].font.color.rgb == "006A1B9A"

    cijfers = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(publicatie(), profiel.huisstijl)))
    assert cijfers["Inhoud"]["A4"].font.color.rgb == "006A1B9A"

    assert deelkaart(profiel) != deelkaart(lees_profiel(PROFIEL_PAD))
    assert deelkaart(profiel) == deelkaart(profiel)


def test_picture_of_a_shared_link_without_any_font_loses_accents_not_words(monkeypatch):
    def met_naam(naam: str) -> bytes:
        profiel = lees_profiel(PROFIEL_PAD)
        gemeente = profiel.gemeente.model_copy(update={"naam": naam})
        return deelkaart(profiel.model_copy(update={"gemeente": gemeente}))

    monkeypatch.setattr("werkwijzer.rapport.deelkaart._GEWOON", ("BestaatNiet.ttf",))
    assert met_naam("Súdwest-Fryslân") == met_naam("Sudwest-Fryslan")
    assert met_naam("Súdwest-Fryslân") != met_naam("Sdwest-Frysln")


def test_another_colour_does_not_make_earlier_checks_void(tmp_path):
    eigen, anders = (lees_definities(PROJECT / "forms", p) for p in (lees_profiel(PROFIEL_PAD), paars(tmp_path)))
    assert anders.vingerafdruk == eigen.vingerafdruk


def test_logo_and_font_come_along(tmp_path):
    (tmp_path / "wapen.svg").write_text("<svg/>")
    (tmp_path / "letter.woff2").write_bytes(b"")
    stijl = lees_profiel(met(tmp_path, logo="wapen.svg", lettertype="letter.woff2")).huisstijl
    assert stijl.bestanden(tmp_path) == {"logo.svg": tmp_path / "wapen.svg", "letter.woff2": tmp_path / "letter.woff2"}
    css = als_css(stijl, tmp_path)
    assert 'url("../assets/huisstijl/logo.svg")' in css
    assert 'url("../assets/huisstijl/letter.woff2")' in css
