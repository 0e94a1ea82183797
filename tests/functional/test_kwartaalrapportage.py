"""The kwartaalrapportage worked out by hand, over five dossiers around 31 March and 1 April 2025.

| nr | aanmelding | besluit    | metingen                              | einde               | bijzonder                        |
|----|------------|------------|---------------------------------------|---------------------|----------------------------------|
| 1  | 2025-03-11 | 2025-03-31 | 2025-04-10: 2                         | loopt               | laatste dag van K1; jeugdgroep   |
| 2  | 2025-03-02 | 2025-04-01 | 2025-05-13: 2 · 2025-06-30: 3, wonen leeg | loopt, monitoring | eerste dag van K2; R2            |
| 3  | 2025-01-01 | 2025-01-15 | 2025-03-31: 3                         | 2025-03-31 positief | gesloten op de laatste dag van K1|
| 4  | 2025-01-20 | 2025-02-01 | 2025-02-10: 2                         | 2025-04-01 negatief | gesloten op de eerste dag van K2 |
| 5  | 2024-03-01 | 2024-04-01 | 2024-04-01: 2 · 2024-12-31: 1         | 2025-08-15 negatief | herijkt op 2024-12-29            |

1 is discussed again on 2025-08-20. Only the year as a whole has that, and the end of 5.

The police delivered 2024-K2 up to 2025-K2: an arrest of 5 on 2025-03-31 and one of 1 on 2025-04-01.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import Cli, aanmelding, dien_in, herijking, nieuw_project, plan, uvz
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.huisstijl import Huisstijl
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.declaratie import Meting
from werkwijzer.indicatoren.intermediair import verloop
from werkwijzer.indicatoren.registratie import Periode, maak_registratie
from werkwijzer.intern.kwartaal import (
    Kwartaalrapportage,
    maak_kwartaalrapportage,
    nog_niet_compleet,
    over_kwartaal,
    uiterste_inleverdag,
)
from werkwijzer.intern.kwartaalpaginas import (
    aandachtspunten,
    csv_tekst,
    kwartaalpagina,
    schrijf_kwartaalrapportage,
    xlsx_bytes,
)
from werkwijzer.jaar.overzicht import leefgebiedentabel, metingen
from werkwijzer.kalender import Kwartaal
from werkwijzer.paden import Paden

STIJL = Huisstijl(hoofdkleur="#14505f", accentkleur="#a85400")
C = {nr: maak_casusnummer("PGA", nr) for nr in range(1, 6)}
ACHTERNAMEN = {nr: f"Verzonnen{'abcde'[nr - 1] * 5}" for nr in C}
K2 = Kwartaal(2025, 2)


def d(tekst: str) -> date:
    return date.fromisoformat(tekst)


def meld_aan(nr: int, dag: str) -> tuple[str, Antwoorden]:
    eigen = {
        "voornaam": f"Voor{'abcde'[nr - 1] * 5}",
        "achternaam": ACHTERNAMEN[nr],
        "geboortedatum": date(2008, 5, nr),
    }
    return ("aanmelding", aanmelding(datum_aanmelding=d(dag), **eigen))


def sluit(nr: int, dag: str, besluit: str, **meer: date) -> tuple[str, Antwoorden]:
    return ("herijking", herijking(d(dag), {"casusnummer": C[nr], "besluit": besluit, **meer}))


def gemeld(eind: str, stad: int, *rijen: tuple[int, str]) -> tuple[str, Antwoorden]:
    meldingen = [{"casusnummer": C[nr], "datum": d(dag), "soort": "aanhouding"} for nr, dag in rijen]
    return ("meldingen", Antwoorden({"eind_kwartaal": d(eind), "jeugdoverlast_stad": stad}, {"meldingen": meldingen}))


ZONDER_WONEN = dict.fromkeys(("delict", "overlast", "relaties", "dagbesteding", "gezondheid", "financien", "gedrag"), 3)
MONITORING = {"intensiteit": "monitoring", "regisseur": "R2"}
AANMELDINGEN = [
    meld_aan(nr, dag)
    for nr, dag in enumerate(("2025-03-11", "2025-03-02", "2025-01-01", "2025-01-20", "2024-03-01"), start=1)
]
FORMULIEREN = [
    ("uvz-verslag", uvz(d("2024-04-01"), C[5])),
    ("uvz-verslag", uvz(d("2025-01-15"), C[3])),
    ("uvz-verslag", uvz(d("2025-02-01"), C[4])),
    ("uvz-verslag", uvz(d("2025-03-31"), C[1])),
    ("uvz-verslag", uvz(d("2025-04-01"), C[2], regisseur="R2")),
    ("plan", plan(C[1], "start", d("2025-04-10"), 2, jeugdgroep="Groep Parkwijk")),
    ("plan", plan(C[2], "start", d("2025-05-13"), 2, **MONITORING)),
    ("plan", plan(C[2], "voortgang", d("2025-06-30"), ZONDER_WONEN, **MONITORING)),
    ("plan", plan(C[3], "start", d("2025-03-31"), 3)),
    ("plan", plan(C[4], "start", d("2025-02-10"), 2)),
    ("plan", plan(C[5], "start", d("2024-04-01"), 2)),
    ("plan", plan(C[5], "voortgang", d("2024-12-31"), 1)),
    sluit(5, "2024-12-29", "doorgaan"),
    sluit(3, "2025-03-31", "positief"),
    sluit(4, "2025-04-01", "negatief"),
    sluit(5, "2025-08-15", "negatief", laatste_melding=d("2025-03-31")),
    ("uvz-verslag", uvz(d("2025-08-20"), C[1])),
    gemeld("2024-06-30", 70),
    gemeld("2024-09-30", 80),
    gemeld("2024-12-31", 90),
    gemeld("2025-03-31", 100, (5, "2025-03-31")),
    gemeld("2025-06-30", 110, (1, "2025-04-01")),
]


@pytest.fixture(scope="module")
def paden(definities, tmp_path_factory) -> Paden:
    paden = nieuw_project(tmp_path_factory.mktemp("kwartaal"))
    for formulier in AANMELDINGEN:  # one by one, so that dossier n has serial number n
        dien_in(paden, definities, formulier)
    dien_in(paden, definities, *FORMULIEREN)
    return paden


@pytest.fixture(scope="module")
def ingediend(paden, definities) -> list[Ingediend]:
    with open_register(paden, definities) as register:
        return list(register.index.formulieren())


@pytest.fixture(scope="module")
def beeld(ingediend, definities) -> Kwartaalrapportage:
    """The second quarter of 2025. Filed on the last day of July, but the second plan of 2 a day later."""
    te_laat = next(f.volgnr for f in ingediend if f.formulier == "plan" and f.datum == d("2025-06-30"))
    opgeborgen = {f.volgnr: d("2025-08-01") if f.volgnr == te_laat else d("2025-07-31") for f in ingediend}
    return maak_kwartaalrapportage(
        ingediend, maak_registratie(ingediend, [], definities.leefgebieden), K2, definities, opgeborgen
    )


# code: (waarde, teller, noemer) for 2025-K1 and 2025-K2
VERWACHT = {
    "K1": [(3, None, None), (3, None, None)],  # 1, 4, 5 · 1, 2, 5
    "K1-in": [(3, None, None), (1, None, None)],  # 1, 3, 4 · 2
    "K1-uit": [(1, None, None), (1, None, None)],  # 3 · 4
    "K1-jaar": [(4, None, None), (4, None, None)],  # 1, 3, 4, 5 · 1, 2, 4, 5 (4 on 1 April still)
    "K2": [(0, None, None), (1, None, None)],  # the plan of 1 is of April
    "K4": [(2, None, None), (2, None, None)],  # 3, 4 · 1, 2
    "K4-tijd": [(42, None, 2), (26, None, 2)],  # 75, 9 · 10, 42
    "K4-termijn": [(50.0, 1, 2), (100.0, 2, 2)],  # 42 days is in time
    "I1": [(0.0, 0, 1), (50.0, 1, 2)],  # 5 went back · 2 went forward, 5 back
    "I2-positief": [(1, None, None), (0, None, None)],
    "I2-negatief": [(0, None, None), (1, None, None)],
    "O1-start12": [(None, None, None), (100.0, 1, 1)],  # 2024-K1 was not delivered · 5, the day before a year was over
    "O2": [(1, None, None), (1, None, None)],
    "O3-stad": [(100, None, None), (110, None, None)],
    "D1": [(0.0, 0, 16), (4.2, 1, 24)],
    "D3": [(1, None, 1), (1, None, 1)],
}


def test_elk_cijfer_valt_in_het_goede_kwartaal(beeld):
    gevonden = {code: [(c.waarde, c.teller, c.noemer) for c in (beeld.reeks(code) or ())[-2:]] for code in VERWACHT}
    assert gevonden == VERWACHT


def test_acht_kwartalen_oud_naar_nieuw(beeld):
    assert list(map(str, beeld.kwartalen)) == [
        *("2023-K3", "2023-K4", "2024-K1", "2024-K2", "2024-K3", "2024-K4", "2025-K1", "2025-K2"),
    ]
    assert [c.waarde for c in beeld.reeks("K1") or ()] == [0, 0, 0, 1, 1, 1, 3, 3]


def rijen(beeld: Kwartaalrapportage, code: str) -> dict[str, list[float | str | None]]:
    tabel = beeld.tabel(code)
    return {
        naam: [m if c is None else c for c, m in zip(cellen, tekens, strict=True)]
        for naam, cellen, tekens in zip(tabel.rijen, tabel.cellen, tabel.markeringen, strict=True)
    }


def test_caseload_per_regisseur_zonder_naam(beeld):
    gevonden = rijen(beeld, "caseload")
    assert gevonden["R1 (netwerkregisseur)"] == [2, 2, 0, "onder de norm, onder de norm (actief)"]
    assert gevonden["R2 (netwerkregisseur)"] == [1, 0, 1, "onder de norm, onder de norm (actief)"]
    assert gevonden["JM (jeugdmarshall)"] == [0, 0, 0, "geen norm"]


def test_doorlooptijden_met_spreiding(beeld):
    """Aanmelding – plan: 30 days for 1 and 72 for 2."""
    assert rijen(beeld, "doorlooptijden") == {
        "Aanmelding – besluit": [1, 30, 30, 30, 30, "geen termijn"],
        "Besluit – plan": [2, 18, 26, 34, 42, 0],
        "Aanmelding – plan": [2, 40.5, 51, 61.5, 72, "geen termijn"],
    }


def test_wat_te_laat_is_en_wat_eraan_komt(beeld):
    """Herijking of 5: 29 June, late. Groepsoverleg of 1 and meting of 5: on 30 June itself, so not late yet."""
    assert rijen(beeld, "aan-de-beurt") == {"Herijking": [1, 0], "Groepsoverleg": [0, 1], "Meting": [0, 1]}


def test_te_laat_ingeleverd_is_na_de_eerste_maand(beeld):
    assert uiterste_inleverdag(K2) == d("2025-07-31")
    assert uiterste_inleverdag(Kwartaal(2025, 4)) == d("2026-01-31")
    gevonden = rijen(beeld, "inleveren")
    assert gevonden["Plan van aanpak"] == [3, 1, 79]  # 112, 79 and 32 days
    assert gevonden["Aanmelding"] == [0, 0, "–"]
    assert gevonden["Totaal"][:2] == [6, 1]


def test_wat_aandacht_vraagt_staat_bovenaan(beeld):
    assert [punt.tekst for punt in aandachtspunten(beeld)] == [
        "3 netwerkregisseurs zitten onder de norm.",
        "Te laat: 1 herijking.",
        "In de plannen ontbreken 1 van 24 scores.",
        "1 formulier kwam te laat binnen.",
    ]


def test_namen_van_cijfers_gaan_over_een_kwartaal(definities):
    namen = [over_kwartaal(i).naam for i in catalogus.indicatoren_van(definities.profiel) if i.niveau != "effect"]
    assert [naam for naam in namen if re.search(r"31 december|\bjaar\b", naam)] == []


def test_hoeveel_aanmeldingen_niet_in_een_uvz_kwamen_en_waarom(ingediend, definities):
    """Of the four referrals of 2025-K1: 1, 3 and 4 were discussed; that of 2 waits until somebody decides."""
    zonder = [f for f in ingediend if not (f.formulier == "uvz-verslag" and f.datum == d("2025-04-01"))]
    besluit = Akte(
        99, "niet-geagendeerd", C[2], d("2025-03-20"), "voorzitter", "Geen overlast.", {"door": "voorzitter"}
    )
    for akten, verwacht, zin in (
        ([], [4, 3, 0, 0, 1], "1 van de 4 aanmeldingen kwam niet in een UVZ, waarvan 1 zonder besluit."),
        ([besluit], [4, 3, 0, 1, 0], "1 van de 4 aanmeldingen kwam niet in een UVZ."),
    ):
        reg = maak_registratie(zonder, akten, definities.leefgebieden)
        tabel = maak_kwartaalrapportage(zonder, reg, K2.plus(-1), definities, {}).tabel("naar-het-uvz")
        assert [rij[0] for rij in tabel.cellen] == verwacht
        assert tabel.rijen == (
            "Aangemeld",
            "In een UVZ besproken",
            "Liep al in de aanpak",
            "Niet op de agenda",
            "Nog geen besluit",
        )
        assert zin in [
            p.tekst for p in aandachtspunten(maak_kwartaalrapportage(zonder, reg, K2.plus(-1), definities, {}))
        ]


def test_de_pagina_zegt_dat_zij_vertrouwelijk_is_en_de_grafieken_ook(beeld):
    pagina = kwartaalpagina(beeld)
    assert "Alleen voor de kernpartners van het UVZ en de driehoek." in pagina
    assert (
        "Op 30 juni 2025 zijn er 3 jongeren in de aanpak. In dit kwartaal begon er 1 traject en stopte er 1." in pagina
    )
    assert pagina.count('<svg class="tekening"') == pagina.count(">vertrouwelijk, fictieve gegevens</text>") > 5


def test_elk_getal_staat_ook_in_het_csv_bestand(beeld):
    regels = list(csv.DictReader(io.StringIO(csv_tekst(beeld).lstrip("\ufeff")), delimiter=";"))
    k1 = {r["kwartaal"]: r["waarde"] for r in regels if r["rij"] == "K1"}
    assert (len(k1), k1["2025-K1"], k1["2025-K2"]) == (8, "3", "3")
    besluiten = [r for r in regels if r["tabel"] == "besluiten" and r["rij"] == "Totaal" and r["kwartaal"] == "2025-K1"]
    assert [r["waarde"] for r in besluiten] == ["3"]
    assert {r["vertrouwelijk"] for r in regels} == {"ja"}


def test_zelfde_formulieren_in_een_andere_volgorde_zelfde_bytes(ingediend, definities, beeld):
    te_laat = {
        f.volgnr: d("2025-08-01") if f.datum == d("2025-06-30") and f.formulier == "plan" else d("2025-07-31")
        for f in ingediend
    }
    omgekeerd = maak_registratie(reversed(ingediend), [], definities.leefgebieden)
    opnieuw = maak_kwartaalrapportage(ingediend[::-1], omgekeerd, K2, definities, te_laat)
    assert kwartaalpagina(opnieuw) == kwartaalpagina(beeld)
    assert csv_tekst(opnieuw) == csv_tekst(beeld)
    assert xlsx_bytes(opnieuw, STIJL) == xlsx_bytes(beeld, STIJL)


def inhoud(pad: Path) -> str:
    """All text of a file, for a workbook that of all its parts."""
    if pad.suffix != ".xlsx":
        return pad.read_text(encoding="utf-8")
    with zipfile.ZipFile(pad) as zip_:
        return "".join(zip_.read(naam).decode("utf-8", "replace") for naam in zip_.namelist())


def test_geen_naam_casusnummer_of_geboortedatum_en_geen_naam_van_een_regisseur(beeld, definities, tmp_path):
    geschreven = schrijf_kwartaalrapportage(beeld, tmp_path, STIJL)
    assert sorted(p.suffix for p in geschreven) == [".csv", ".md", ".md", ".xlsx"]
    namen = [r.naam for r in definities.profiel.regisseurs if r.rol == "netwerkregisseur"]
    verboden = [*C.values(), *ACHTERNAMEN.values(), *namen, "2008", "Parkwijk"]
    for pad in geschreven:
        assert [tekst for tekst in verboden if tekst in inhoud(pad)] == [], pad.name
    assert schrijf_kwartaalrapportage(beeld, tmp_path, STIJL) == []


def test_de_opdracht_schrijft_alleen_in_de_map_met_persoonsgegevens(paden, cli):
    cli.paden = paden
    for naam in ("werkwijzer.css", "rapport.css"):
        (paden.docs / "stylesheets").mkdir(parents=True, exist_ok=True)
        (paden.docs / "stylesheets" / naam).write_text("", encoding="utf-8")
    (paden.docs / "javascripts").mkdir(exist_ok=True)
    for naam in ("werkwijzer.js", "zoeken.js"):
        (paden.docs / "javascripts" / naam).write_text("", encoding="utf-8")
    vooraf = sorted(p for p in paden.project.rglob("*"))
    assert "Geschreven: de kwartaalrapportage van 2025-K2" in cli("rapport", "2025-k2")
    assert "Ongewijzigd: de kwartaalrapportage van 2025-K2" in cli("rapport", "2025-K2")
    assert sorted(p for p in paden.project.rglob("*")) == vooraf
    assert (paden.intern / "docs" / "2025-k2" / "kwartaalrapportage-2025-k2.xlsx").is_file()


@pytest.mark.parametrize(
    ("dag", "zin"),
    [
        (date(2025, 6, 30), "2025-K2 is pas voorbij na 30-06-2025. Dit is een tussenstand."),
        (date(2025, 7, 31), "Formulieren over 2025-K2 mogen nog komen tot en met 31-07-2025."),
        (date(2025, 8, 1), ""),
    ],
)
def test_een_kwartaal_dat_nog_niet_compleet_is_zegt_dat(dag: date, zin: str) -> None:
    assert nog_niet_compleet(Kwartaal(2025, 2), dag).startswith(zin or "\0") == bool(zin)


def test_verkeerd_gebruik_wordt_uitgelegd(paden, cli):
    cli.paden = paden
    assert "'2025-K5' is geen jaar of kwartaal. Schrijf bijvoorbeeld 2025 of 2025-K3." in cli(
        "rapport", "2025-K5", code=2
    )
    assert "2999-K1 begint pas op 01-01-2999. Er is niets gemaakt." in cli("rapport", "2999-K1", code=1)
    assert "Vaststellen en herzien kan alleen bij een jaar." in cli("rapport", "2025-K2", "--vaststellen", code=2)
    regels = cli("rapport", "2025-K2", "--herleid", "K1").splitlines()[1:-1]
    assert [regel.split(" · ")[0] for regel in regels] == [C[1], C[2], C[5]]


def test_zonder_kwartaalrapportage_geen_interne_site(tmp_path):
    cli = Cli(nieuw_project(tmp_path))
    assert "Maak die eerst, bijvoorbeeld: werkwijzer rapport 2025-K3" in cli("site", "--intern", code=1)


def test_wat_niet_op_te_tellen_is_staat_er_over_het_jaar_tot_nu(beeld):
    """2 has two measurements since 30 June and 5 since December; discussed this year: 1, 2, 3 and 4."""
    assert rijen(beeld, "dit-jaar") == {
        "Jongeren besproken in het UVZ": [4, "–", "–"],
        "Jongeren met vooruitgang (%)": [1, 2, 50.0],
        "Tijd van aanhouding tot veroordeling (dagen)": [0, "–", "–"],
    }
    assert beeld.tabel("leefgebieden").titel.endswith("dit jaar tot en met 30-06-2025")


def test_wie_vier_kwartalen_heeft_weet_elk_aantal_van_het_jaar(ingediend, definities):
    """But for age and sex: the sum of four, the stand of the last, or told apart. So nothing of it is left to work out."""
    reg, profiel = maak_registratie(ingediend, [], definities.leefgebieden), definities.profiel
    k4 = maak_kwartaalrapportage(ingediend, reg, Kwartaal(2025, 4), definities, {})
    jaar = metingen(reg, Periode.jaar(2025), profiel)
    gezien = set()
    for i in catalogus.indicatoren_van(profiel):
        m, reeks = jaar[i.code], k4.reeks(i.code)
        if i.soort not in ("aantal", "aandeel", "mediaan") or not reeks or (m.waarde is None and m.noemer is None):
            continue
        delen = [i.soort == "aantal" and "waarde", i.soort == "aandeel" and "teller", i.soort != "aantal" and "noemer"]
        for deel in filter(None, delen):
            vier = [getattr(c, deel) or 0 for c in reeks[-4:]]
            apart = [n for rij in rijen(k4, "dit-jaar").items() if rij[0].startswith(i.naam) for n in rij[1]]
            over = [_stand_en_uitstroom(jaar)] if i.code == "K1-jaar" else apart or [sum(vier), vier[-1]]
            assert getattr(m, deel) in over, i.code
            gezien.add(i.code)
    assert len(gezien) > 20
    in_kwartaal = {"K1-in", "K1-uit", "K1", "K5-actief", "K5-monitoring"}  # of these the other tables are made
    assert in_kwartaal <= gezien
    for tabel in catalogus.tabellen_van(profiel):
        if tabel.over_jaren or tabel.code in ("stroom", "regie"):
            continue
        telling = tabel.bereken(reg, Periode.jaar(2025), profiel)
        toen = dict(zip(telling.rijen, (rij[0] for rij in telling.cellen), strict=True))
        assert toen == {naam: sum(n or 0 for n in rij[:4]) for naam, rij in rijen(k4, tabel.code).items()}, tabel.code
    van_het_jaar = leefgebiedentabel(definities.leefgebieden, verloop(reg, Periode.jaar(2025)))
    assert k4.tabel("leefgebieden").cellen == van_het_jaar.cellen


def _stand_en_uitstroom(jaar: Mapping[str, Meting]) -> float:
    return (jaar["K1"].waarde or 0) + (jaar["K1-uit"].waarde or 0)
