"""The picture of a report for sharing: what stands on it, and that it fits."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from tests.unit.rapport_voorbeeld import drie_jaren, profiel
from werkwijzer.rapport import onderdelen
from werkwijzer.rapport.cijfers import Blik
from werkwijzer.rapport.deelkaart import BREEDTE, HOOGTE, oogopslagkaart
from werkwijzer.rapport.doelen import doelkaarten
from werkwijzer.rapport.raadsvragen import vragen


@pytest.fixture
def geschreven(monkeypatch) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Each text that is drawn with the room it takes."""
    teksten = []
    echt = ImageDraw.ImageDraw.text

    def schrijf(pen, plek, tekst, **rest):
        teksten.append((tekst, pen.textbbox(plek, tekst, font=rest["font"], anchor=rest["anchor"])))
        return echt(pen, plek, tekst, **rest)

    monkeypatch.setattr(ImageDraw.ImageDraw, "text", schrijf)
    return teksten


def test_it_holds_the_first_screen_key_figures_goals_doubt_and_the_first_question(geschreven):
    blik = Blik.op(drie_jaren(), 2025)
    beeld = Image.open(io.BytesIO(oogopslagkaart(blik, profiel())))
    assert beeld.size == (BREEDTE, HOOGTE) == (1200, 630)
    teksten = [tekst for tekst, _ in geschreven]
    assert [tegel.waarde for tegel in onderdelen.tegels(blik) if tegel.waarde not in teksten] == []
    for doel in doelkaarten(blik):
        assert doel.oordeel in teksten
        assert f"{doel.naam}: {doel.resultaat}, doel ({doel.jaar}): {doel.streefwaarde}" in teksten
    assert f"Vraag: {vragen(blik, profiel())[0].vraag}" in teksten
    assert any(tekst.startswith("Onzeker: ") for tekst in teksten)
    assert "Peildatum 31 december 2025. Alle gegevens zijn verzonnen." in teksten


def test_same_year_gives_the_same_bytes():
    assert oogopslagkaart(Blik.op(drie_jaren(), 2024), profiel()) == oogopslagkaart(
        Blik.op(drie_jaren(), 2024), profiel()
    )


@pytest.mark.parametrize("letters", ["gewoon", "geen"])
def test_long_names_and_large_amounts_stay_inside_and_nothing_overlaps(geschreven, monkeypatch, letters):
    if letters == "geen":  # a machine without any of the letters
        monkeypatch.setattr("werkwijzer.rapport.deelkaart._GEWOON", ())
        monkeypatch.setattr("werkwijzer.rapport.deelkaart._DIK", ())
    jaren = drie_jaren()
    lang = jaren[2025].model_copy(
        update={
            "gemeente": "Sint-Michielsgestel en Nuenen, Gerwen en Nederwetten aan de Súdwest-Fryske kant " * 2,
            "indicatoren": [
                c.model_copy(update={"naam": f"{c.naam}, een heel erg lange naam " * 3})
                for c in jaren[2025].indicatoren
            ],
        }
    )
    oogopslagkaart(Blik.op({**jaren, 2025: lang}, 2025), profiel())
    for nr, (tekst, (links, boven, rechts, onder)) in enumerate(geschreven):
        assert 0 <= links <= rechts <= BREEDTE, tekst
        assert 0 <= boven <= onder <= HOOGTE, tekst
        for ander, (l2, b2, r2, o2) in geschreven[:nr]:
            assert rechts <= l2 or r2 <= links or onder <= b2 or o2 <= boven, (tekst, ander)
