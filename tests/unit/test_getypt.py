"""What people type beside the figures: a number that the report withholds is found, another is not."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from tests.unit.rapport_voorbeeld import indicator, publicatie, tabel
from werkwijzer.indicatoren.catalogus import INDICATOREN
from werkwijzer.jaar.getypt import verraadt
from werkwijzer.jaar.onthulling import Oordeel
from werkwijzer.jaar.publicatie import Antwoord, Contextcijfer, Doel, Duiding, Jaarpublicatie

K1 = {i.code: i for i in INDICATOREN if i.code in ("K1", "I1")}


def gevonden(*, jaren: dict[int, Jaarpublicatie] | None = None, **anders: Any) -> list[str]:
    """Of a year with 40 in the approach shown, and 17 in the numerator of I1 that are not."""
    velden = {"indicatoren": (indicator("K1", "Stand", 40),), "tabellen": (), "context": (), "duiding": None, **anders}
    nieuw = publicatie(2025).model_copy(update={"drempel": 5, **velden})
    aantallen = {"K1": 40, "I1.teller": 17, "K1.rest": 3}
    oordelen = {"K1": Oordeel.GETOOND, "I1.teller": Oordeel.BIJKOMEND}
    geheugen: Any = SimpleNamespace(boek=SimpleNamespace(aantallen=aantallen), oordelen=oordelen)
    return verraadt(nieuw, geheugen, jaren or {}, K1)


@pytest.mark.parametrize(
    ("tekst", "stuk", "waarom"),
    [
        ("Bij drie jongeren ging het mis.", "drie jongeren", "klein"),
        ("Vier van de 12 meisjes stopten.", "Vier van de 12 meisjes", "klein"),
        ("Met 1 nieuwe deelnemer begonnen we.", "1 nieuwe deelnemer", "klein"),
        ("Er kwamen 17 kwetsbare jonge gezinnen bij.", "17 kwetsbare jonge gezinnen", "verborgen"),
        ("Er kwamen 17  \\n jongens bij.", "17 jongens", "verborgen"),
        ("Bij vijf jongeren ging het goed.", "", ""),
        ("Er zijn 40 jongeren in de aanpak.", "", ""),
        ("Eén jongere stopte.", "Eén jongere", "klein"),
        ("ÉÉN JONGERE", "ÉÉN JONGERE", "klein"),
        ("Met e\u0301e\u0301n jongere", "één jongere", "klein"),
        ("Voor ３\u00a0jongeren", "3 jongeren", "klein"),
        ("Dat is een jongere die hulp wil.", "", ""),
        ("Drie partners en jongeren werkten samen.", "", ""),
        ("In 2025 ging het beter.", "", ""),
    ],
)
def test_een_aantal_jongeren_in_het_verhaal(tekst: str, stuk: str, waarom: str) -> None:
    tekst = tekst.replace("\\n", "\n")
    zin = {
        "": [],
        "klein": [f"successen: '{stuk}' gaat over minder dan 5 jongeren"],
        "verborgen": [
            f"successen: '{stuk}' is precies het aantal van '{K1['I1'].naam}' (I1), dat het verslag niet toont"
        ],
    }[waarom]
    assert gevonden(duiding=Duiding(successen=tekst)) == zin


def test_elk_deel_van_het_verhaal_maar_het_voorbeeld_niet() -> None:
    verhaal = Duiding(
        ontwikkelingen="Twee jongeren.",
        knelpunten="Drie jongeren.",
        casus="Vier jongeren.",
        raadsvragen=(Antwoord(vraag="Hoeveel?", antwoord="Veel."), Antwoord(vraag="En?", antwoord="Eén kind.")),
    )
    assert [zin.partition(":")[0] for zin in gevonden(duiding=verhaal)] == [
        "ontwikkelingen",
        "knelpunten",
        "raadsvraag 2",
    ]


def test_wat_een_tabel_of_een_ander_jaar_al_toont_mag_er_staan() -> None:
    verhaal = Duiding(successen="Het waren 17 jongeren.")
    los = tabel("stroom", "Stroom", ("Instroom",), ("Aantal",), [[17]])
    assert gevonden(duiding=verhaal)
    assert gevonden(duiding=verhaal, tabellen=(los,)) == []
    ander = publicatie(2024).model_copy(update={"indicatoren": (indicator("I1", "x", 50, "%", teller=17, noemer=34),)})
    assert gevonden(duiding=verhaal, jaren={2024: ander}) == []


@pytest.mark.parametrize(
    ("naam", "waarde", "goed"),
    [
        ("Jongeren met een ondertoezichtstelling", 3, False),
        ("Jongeren met een ondertoezichtstelling", 5, True),
        ("Jongeren met een ondertoezichtstelling", 0, True),
        ("Jongeren met een ondertoezichtstelling", 3.5, True),
        ("Verdachten per 1.000 jongeren", 3, True),
        ("Woninginbraken", 3, True),
    ],
)
def test_een_cijfer_van_buiten_over_jongeren_is_geen_klein_aantal(naam: str, waarde: float, goed: bool) -> None:
    zin = f"cijfer van buiten '{naam}': {waarde:g} gaat over minder dan 5 jongeren"
    assert gevonden(context=(Contextcijfer(naam=naam, waarde=waarde, bron="CBS"),)) == ([] if goed else [zin])
    eigen = indicator("X1", naam, waarde, "aantal", niveau="effect", herkomst="CBS")
    assert gevonden(indicatoren=(eigen,)) == ([] if goed else [zin.replace("': ", " aantal': ")])


def doel(basis: float | None, basisjaar: int | None = None) -> Doel:
    return Doel(streefwaarde=50, jaar=2027, vastgesteld_door="Raad", basis=basis, basisjaar=basisjaar)


def test_de_basis_van_een_doel_is_geen_cijfer_dat_niet_is_getoond() -> None:
    toen = publicatie(2024).model_copy(update={"indicatoren": (indicator("K1", "Stand", None, onderdrukt="<5"),)})
    zin = "doel K1: de basis (3) is het cijfer 'Stand' over 2024, en dat is niet getoond"
    nu = (indicator("K1", "Stand", 40, doel=doel(3, 2024)),)
    assert gevonden(indicatoren=nu, jaren={2024: toen}) == [zin]
    # of a year that was never published: only as a small number of persons
    assert gevonden(indicatoren=nu) == ["doel K1: de basis (3) gaat over minder dan 5 jongeren"]
    for basis, jaar, eenheid in (
        (None, 2024, "jongeren"),
        (5, 2023, "jongeren"),
        (3, 2023, "%"),
        (3.5, 2023, "jongeren"),
    ):
        assert gevonden(indicatoren=(indicator("K1", "Stand", 40, eenheid, doel=doel(basis, jaar)),)) == []
    getoond = publicatie(2024).model_copy(update={"indicatoren": (indicator("K1", "Stand", 30),)})
    assert gevonden(indicatoren=nu, jaren={2024: getoond}) == []
