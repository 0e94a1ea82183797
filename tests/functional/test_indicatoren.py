"""Every indicator worked out by hand, over fifteen dossiers that are handed in as real workbooks.

The dossiers (scores: one number for all eight leefgebieden, unless said otherwise):

| nr | besluit    | metingen                                              | einde                    | bijzonder                     |
|----|------------|-------------------------------------------------------|--------------------------|-------------------------------|
| 1  | 2023-03-01 | 2023-03-15: 2 · 2024-06-01: 3,2,2,1,4,2,2,2           | loopt, actieve regie     |                               |
| 2  | 2024-12-31 | 2025-01-20: 2                                         | loopt, actieve regie     | begint op 31 december         |
| 3  | 2024-02-01 | 2024-02-15: 3 · 2024-12-31: 4                         | 2024-12-31 positief      | gesloten op 31 december       |
| 4  | 2023-01-10 | 2023-01-10: 2 · 2024-03-01: 2                         | 2024-03-01 negatief      |                               |
| 4  | 2024-09-01 | 2024-09-11: 2                                         | loopt, monitoring        | komt terug                    |
| 5  | 2024-05-01 | 2024-05-31: 2, wonen leeg · 2024-11-01: 1, wonen 5    | loopt, actieve regie     | score ontbreekt               |
| 6  | –          | –                                                     | –                        | alleen aangemeld, 11 jaar     |
| 7  | 2023-06-01 | 2023-06-01: 3 · 2025-01-05: 5                         | 2024-12-20 overgedragen  | verhuisd, slotmeting in 2025  |
| 8  | 2024-01-02 | 2024-01-10: 1, verbeterd naar 3 · 2024-08-01: 3       | loopt, monitoring        | verbeterd formulier           |
| 9  | 2025-01-14 | 2025-02-01: 2 · 2025-05-01: 3                         | 2025-06-01 positief      | brief na precies 14 dagen     |
| 9  | 2025-09-01 | 2025-09-29: 2                                         | loopt, regisseur 2       | weer open in hetzelfde jaar   |
| 10 | 2024-11-20 | 2024-12-15: 2                                         | loopt, regisseur 2       | plan komt veel later binnen   |
| 11 | 2025-02-12 | 2025-03-26: 3, twee leeg                              | loopt                    | 11 bij aanmelding, dan 12     |
| 12 | 2024-03-15 | 2024-04-27: 1 · 2025-03-10: 1                         | 2025-03-10 overgedragen  | opgeschaald, plan 1 dag te laat |
| 13 | 2024-06-03 | 2024-06-20: 2 · 2025-01-02: 1,3,2,2,2,2,2,2           | loopt, regisseur 2       | wordt 28, evenveel op en neer |
| 14 | 2025-01-29 | 2025-02-20: 2                                         | loopt                    | UVZ van 2025-10-15: regisseur 2 |
| 15 | 2023-09-01 | 2023-09-15: 2 · 2024-06-30: 4                         | 2024-06-30 positief      | formulieren van versie 1      |

Intensity is actieve regie and the director is R1, unless said otherwise; 12 has R3; 13 has monitoring since 2025.

The police delivered all quarters of 2023, 2024 and 2025, none of 2022:

| nr | wat er is gemeld                                                                                     |
|----|------------------------------------------------------------------------------------------------------|
| 1  | aanhouding 2023-03-01 (begindag) en 2024-03-01 (precies twaalf maanden later)                        |
| 3  | overlast 2024-01-15 (vóór het begin) en 2024-12-31 (dag van de afsluiting)                           |
| 4  | aanhouding 2023-01-09 (vóór het begin) en 2024-01-11 (twaalf maanden en een dag na het begin)        |
| 5  | aanhouding 2024-06-01                                                                                |
| 6  | overlast 2024-10-05 (nooit in de aanpak)                                                             |
| 7  | overlast 2023-06-10 · veroordeling 2024-12-31 (elf dagen na de afsluiting)                           |
| 9  | aanhouding 2025-07-15 (tussen de twee trajecten)                                                     |
| 10 | aanhouding 2025-11-20 (precies twaalf maanden na het begin)                                          |
| 12 | aanhouding 2024-03-15 (begindag) · veroordeling 2025-03-16 (twaalf maanden en een dag na het begin)  |
| 13 | overlast 2025-02-02                                                                                  |
| 15 | veroordeling 2025-06-30 (precies twaalf maanden na de afsluiting)                                    |
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from statistics import median
from types import SimpleNamespace

import pytest

from tests.conftest import aanmelding, dien_in, herijking, nieuw_project, plan, uvz
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Antwoorden, als_json, uit_json
from werkwijzer.indicatoren.caseload import caseload
from werkwijzer.indicatoren.catalogus import TABELLEN, indicatoren_van
from werkwijzer.indicatoren.declaratie import Eenheid
from werkwijzer.indicatoren.intermediair import Verloop, begin_en_laatste, verloop
from werkwijzer.indicatoren.kwaliteit import meting_te_laat
from werkwijzer.indicatoren.outcome import _tot_uitspraak
from werkwijzer.indicatoren.registratie import Periode, Registratie, maak_registratie, niet_geteld
from werkwijzer.intern.herleiden import herleid
from werkwijzer.jaar.overzicht import bereken_jaar, metingen
from werkwijzer.termijnen import Caseloadoordeel
from werkwijzer.toeval import wilson

C = {nr: maak_casusnummer("PGA", nr) for nr in range(1, 16)}
MONITORING = {"intensiteit": "monitoring"}
VOLWASSEN = {"ouders_betrokken": "nvt", "school_betrokken": "nvt"}


def d(tekst: str) -> date:
    return date.fromisoformat(tekst)


def meld_aan(nr: int, datum: str, organisatie: str, contact: str, geboren: str, geslacht: str = "man", **anders):
    letters = "abcdefghijklmno"[nr - 1] * 5
    return (
        "aanmelding",
        aanmelding(
            datum_aanmelding=d(datum),
            aanmelder_organisatie=organisatie,
            politiecontact=contact,
            geboortedatum=d(geboren),
            geslacht=geslacht,
            voornaam=f"Voor{letters}",
            achternaam=f"Verzonnen{letters}",
            **anders,
        ),
    )


def maak_plan(nr: int, moment: str, datum: str, scores, tabellen=None, **anders):
    return ("plan", plan(C[nr], moment, d(datum), scores, tabellen, **anders))


def sluit(nr: int, overleg: str, besluit: str, besloten_op: str | None = None, **anders: str):
    rij = {"casusnummer": C[nr], "besluit": besluit} | ({"besloten_op": d(besloten_op)} if besloten_op else {})
    return ("herijking", herijking(d(overleg), {**rij, **anders}))


def interventie(soort: str, start: str, resultaat: str = "loopt", eind: str | None = None):
    rij = {"soort": soort, "partner": "halt", "start": d(start), "resultaat": resultaat}
    return rij | ({"eind": d(eind)} if eind else {})


TWEE_ZONDER_WONEN = dict.fromkeys(
    ("delict", "overlast", "relaties", "dagbesteding", "gezondheid", "financien", "gedrag"), 2
)

AANMELDINGEN = [
    meld_aan(1, "2023-02-01", "politie", "na", "2007-01-15"),
    meld_aan(2, "2024-12-01", "politie", "na", "2011-12-31", "vrouw"),
    meld_aan(3, "2024-01-05", "halt", "voor", "2008-06-01"),
    meld_aan(4, "2022-12-01", "politie", "na", "2000-07-01", "vrouw"),
    meld_aan(5, "2024-04-01", "politie", "na", "2006-02-28"),
    meld_aan(6, "2024-10-01", "jongerenwerk", "voor", "2013-01-01"),
    meld_aan(7, "2023-05-01", "school", "voor", "2009-01-01"),
    meld_aan(8, "2023-12-20", "halt", "onbekend", "2007-12-31", "x"),
    meld_aan(9, "2024-12-10", "halt", "na", "2008-08-08", "vrouw"),
    meld_aan(10, "2024-11-05", "jongerenwerk", "voor", "2010-04-04"),
    meld_aan(11, "2025-01-20", "jongerenwerk", "voor", "2013-02-10"),
    meld_aan(12, "2024-03-01", "politie", "na", "2003-12-31"),
    meld_aan(13, "2024-05-20", "politie", "na", "1997-06-01"),
    meld_aan(14, "2025-01-05", "school", "voor", "2011-03-03", "vrouw"),
    meld_aan(15, "2023-08-20", "politie", "na", "2006-01-01"),
]
TERUG = [
    meld_aan(4, "2024-08-01", "school", "na", "2000-07-01", "vrouw", eerder_bekend="bekend", casusnummer=C[4]),
    meld_aan(9, "2025-08-20", "politie", "na", "2008-08-08", "vrouw", eerder_bekend="bekend", casusnummer=C[9]),
]

PLANNEN = [
    maak_plan(1, "start", "2023-03-15", 2, {"interventies": [interventie("begeleiding", "2023-05-01")]}),
    maak_plan(
        1,
        "voortgang",
        "2024-06-01",
        [3, 2, 2, 1, 4, 2, 2, 2],
        school_betrokken="nee",
        tabellen={
            "interventies": [
                interventie("begeleiding", "2023-05-01", "deels", "2024-04-01"),
                interventie("halt", "2024-02-01", "geslaagd", "2024-05-01"),
            ],
            "voorwaarden": [{"soort": "meldplicht", "opgelegd_door": "om", "start": d("2023-12-31")}],
        },
    ),
    maak_plan(2, "start", "2025-01-20", 2),
    maak_plan(3, "start", "2024-02-15", 3),
    maak_plan(3, "afsluiting", "2024-12-31", 4),
    maak_plan(4, "start", "2023-01-10", 2),
    maak_plan(4, "afsluiting", "2024-03-01", 2),
    maak_plan(
        4,
        "start",
        "2024-09-11",
        2,
        {"voorwaarden": [{"soort": "gebiedsverbod", "opgelegd_door": "burgemeester", "start": d("2024-09-05")}]},
        ouders_betrokken="nvt",
        **MONITORING,
    ),
    maak_plan(
        5,
        "start",
        "2024-05-31",
        TWEE_ZONDER_WONEN,
        {"interventies": [interventie("behandeling", "2024-05-10")]},
    ),
    maak_plan(
        5,
        "voortgang",
        "2024-11-01",
        [1, 1, 5, 1, 1, 1, 1, 1],
        jeugdgroep="Groep Parkwijk",
        tabellen={"interventies": [interventie("behandeling", "2024-05-10", "niet", "2024-10-01")]},
    ),
    maak_plan(7, "start", "2023-06-01", 3),
    maak_plan(7, "afsluiting", "2025-01-05", 5),
    maak_plan(8, "start", "2024-01-10", 1, **MONITORING),
    maak_plan(
        8,
        "voortgang",
        "2024-08-01",
        3,
        tabellen={"interventies": [interventie("begeleiding", "2024-03-01")]},
        ouders_betrokken="nee",
        **MONITORING,
    ),
    maak_plan(9, "start", "2025-02-01", 2),
    maak_plan(
        9,
        "voortgang",
        "2025-05-01",
        3,
        {"interventies": [interventie("begeleiding", "2025-02-10", "geslaagd", "2025-04-20")]},
    ),
    maak_plan(9, "start", "2025-09-29", 2, regisseur="R2"),
    maak_plan(
        11,
        "start",
        "2025-03-26",
        {**dict.fromkeys(TWEE_ZONDER_WONEN, 3), "gezondheid": None, "financien": None, "wonen": 3},
        ouders_betrokken="deels",
    ),
    maak_plan(
        12, "start", "2024-04-27", 1, {"interventies": [interventie("jeugdreclassering", "2024-04-01")]}, regisseur="R3"
    ),
    maak_plan(
        12,
        "afsluiting",
        "2025-03-10",
        1,
        {
            "interventies": [interventie("jeugdreclassering", "2024-04-01", "afgebroken", "2025-03-01")],
            "voorwaarden": [{"soort": "contactverbod", "opgelegd_door": "om", "start": d("2025-01-05")}],
        },
        regisseur="R3",
    ),
    maak_plan(13, "start", "2024-06-20", 2, regisseur="R2", **VOLWASSEN),
    maak_plan(13, "voortgang", "2025-01-02", [1, 3, 2, 2, 2, 2, 2, 2], regisseur="R2", **VOLWASSEN, **MONITORING),
    maak_plan(14, "start", "2025-02-20", 2),
    ("plan 1", plan(C[15], "start", d("2023-09-15"), 2, datum_besluit=d("2023-09-01"))),
    (
        "plan 1",
        plan(
            C[15],
            "afsluiting",
            d("2024-06-30"),
            4,
            datum_afsluiting=d("2024-06-30"),
            wijze_afsluiting="positief",
            laatste_melding=d("2023-08-15"),
            zorg_overgenomen_door="ggz",
            wie_houdt_zicht="Jongerenwerk, een half jaar.",
        ),
    ),
]
TE_LAAT = maak_plan(10, "start", "2024-12-15", 2, regisseur="R2", jeugdgroep="Groep Noorderveld")
VERBETERING = maak_plan(8, "start", "2024-01-10", 3, verbetering="ja", **MONITORING)

OVERLEGGEN = [
    ("uvz-verslag", uvz(d("2023-01-10"), C[4])),
    ("uvz-verslag", uvz(d("2023-03-01"), C[1])),
    ("uvz-verslag", uvz(d("2023-06-01"), C[7])),
    ("uvz-verslag", uvz(d("2024-01-02"), C[8])),
    ("uvz-verslag", uvz(d("2024-02-01"), C[3], notificatiebrief=d("2024-02-05"))),
    ("uvz-verslag", uvz(d("2024-05-01"), C[5], C[8], notificatiebrief=d("2024-05-03"))),  # 8 again: no new traject
    ("uvz-verslag", uvz(d("2024-09-01"), C[4])),
    (
        "uvz-verslag",
        uvz(d("2024-11-01"), C[6], besluit="zorgpartner", naar_wie="jeugdhulp", regisseur=None, regievorm=None),
    ),
    ("uvz-verslag", uvz(d("2024-12-31"), C[2])),
    ("uvz-verslag", uvz(d("2024-03-15"), C[12])),
    ("uvz-verslag", uvz(d("2024-06-03"), C[13])),
    ("uvz-verslag", uvz(d("2024-11-20"), C[10])),
    ("uvz-verslag", uvz(d("2025-01-14"), C[9], notificatiebrief=d("2025-01-28"))),
    ("uvz-verslag", uvz(d("2025-01-29"), C[14])),
    ("uvz-verslag", uvz(d("2025-02-12"), C[11])),
    ("uvz-verslag", uvz(d("2025-09-01"), C[9], notificatiebrief=d("2025-09-16"))),
    ("uvz-verslag", uvz(d("2025-10-15"), C[14], regisseur="R2")),
    sluit(9, "2025-06-01", "positief", zorg_naar="jeugdhulp"),
    sluit(12, "2025-03-10", "opschalen"),
    sluit(4, "2024-03-01", "negatief"),
    sluit(7, "2024-12-20", "verhuisd"),
    sluit(3, "2024-12-10", "positief", "2024-12-31"),
]


GEMELD = {
    "2023-03-31": [(1, "2023-03-01", "aanhouding"), (4, "2023-01-09", "aanhouding")],
    "2023-06-30": [(7, "2023-06-10", "overlast")],
    "2024-03-31": [
        (1, "2024-03-01", "aanhouding"),
        (3, "2024-01-15", "overlast"),
        (4, "2024-01-11", "aanhouding"),
        (12, "2024-03-15", "aanhouding"),
    ],
    "2024-06-30": [(5, "2024-06-01", "aanhouding")],
    "2024-12-31": [(3, "2024-12-31", "overlast"), (6, "2024-10-05", "overlast"), (7, "2024-12-31", "veroordeling")],
    "2025-03-31": [(12, "2025-03-16", "veroordeling"), (13, "2025-02-02", "overlast")],
    "2025-06-30": [(15, "2025-06-30", "veroordeling")],
    "2025-09-30": [(9, "2025-07-15", "aanhouding")],
    "2025-12-31": [(10, "2025-11-20", "aanhouding")],
}
KWARTALEN = [f"{jaar}-{dag}" for jaar in (2023, 2024, 2025) for dag in ("03-31", "06-30", "09-30", "12-31")]
MELDINGEN = [
    (
        "meldingen",
        Antwoorden(
            {"eind_kwartaal": d(kwartaal), "jeugdoverlast_stad": 100 + 10 * nr},
            {
                "meldingen": [
                    {"casusnummer": C[n], "datum": d(dag), "soort": s} for n, dag, s in GEMELD.get(kwartaal, ())
                ]
            },
        ),
    )
    for nr, kwartaal in enumerate(KWARTALEN)
]
JAARCIJFERS = (
    "jaarcijfers",
    Antwoorden(
        {"laatste_dag": d("2024-12-31"), "nagelezen": "ja"},
        {
            "kosten": [{"post": "x", "bron": "Andere bron", "soort": "overig", "begroot": 1, "werkelijk": 1}],
            "buitencijfers": [
                {"indicator": "E1", "waarde": 7.1, "bron": "Stadspeiling"},
                {"indicator": "E3", "waarde": 250, "bron": "Politie"},
            ],
        },
    ),
)


@pytest.fixture(scope="module")
def ingediend(definities, tmp_path_factory) -> list[Ingediend]:
    """All forms, handed in and filed as real workbooks, and read back from the index."""
    paden = nieuw_project(tmp_path_factory.mktemp("dossiers"))
    # One by one, so that dossier n has serial number n; the order of the other forms does not matter, and a plan of
    # 2024 that comes in last counts in 2024.
    for formulier in AANMELDINGEN:
        dien_in(paden, definities, formulier)
    dien_in(paden, definities, *TERUG, *reversed([*OVERLEGGEN, *PLANNEN, *MELDINGEN, JAARCIJFERS]))
    dien_in(paden, definities, VERBETERING, TE_LAAT)
    with open_register(paden, definities) as register:
        return list(register.index.formulieren())


@pytest.fixture
def reg(ingediend, definities) -> Registratie:
    return maak_registratie(ingediend, [], definities.leefgebieden)


NIEUW = {2, 3, 4, 5, 8, 10, 12, 13}  # begin in 2024
NU = {1, 2, 4, 5, 8, 9, 10, 11, 13, 14}  # in the approach on 31-12-2025
GEEN: tuple[None, None, None, set[int]] = (None, None, None, set())
# code: (waarde, teller, noemer, dossiers) for 2023, 2024 and 2025, worked out by hand from the table above
VERWACHT = {
    "K1": [(4, None, None, {1, 4, 7, 15}), (8, None, None, {1, 2, 4, 5, 8, 10, 12, 13}), (10, None, None, NU)],
    "K1-in": [(4, None, None, {1, 4, 7, 15}), (8, None, None, NIEUW), (4, None, None, {9, 11, 14})],
    "K1-uit": [(0, None, None, set()), (4, None, None, {3, 4, 7, 15}), (2, None, None, {9, 12})],
    # 4 + 8 trajecten of 11 young people · 8 + 4 of 11: dossier 4 and dossier 9 have two
    "K1-jaar": [
        (4, None, None, {1, 4, 7, 15}),
        (12, None, None, {1, 2, 3, 4, 5, 7, 8, 10, 12, 13, 15}),
        (12, None, None, NU | {12}),
    ],
    "K2": [(0, None, None, set()), (2, None, None, {5, 10}), (2, None, None, {5, 10})],
    "K3": [(3, None, None, {1, 4, 7}), (9, None, None, NIEUW | {6}), (3, None, None, {9, 11, 14})],
    "K3-keer": [(3, None, None, {1, 4, 7}), (10, None, None, NIEUW | {6}), (5, None, None, {9, 11, 14})],
    "K3-uvz": [(3, None, None, set()), (9, None, None, set()), (5, None, None, set())],
    "K3-per-uvz": [(1.0, 3, 3, {1, 4, 7}), (1.1, 10, 9, NIEUW | {6}), (1.0, 5, 5, {9, 11, 14})],
    # 12,28,31,40 · 13,14,14,15,27,30,30,31 · 12,23,24,35: for 4 and 9 the last referral before the decision counts
    "K3-tijd": [(29.5, None, 4, {1, 4, 7, 15}), (21, None, 8, NIEUW), (23.5, None, 4, {9, 11, 14})],
    # every letter was sent after the decision, so after the agenda (test_casus.py has those that were in time)
    "K3-vooraf": [(0.0, 0, 4, set()), (0.0, 0, 8, set()), (0.0, 0, 4, set())],
    "K4": [(4, None, None, {1, 4, 7, 15}), (7, None, None, NIEUW - {2}), (5, None, None, {2, 9, 11, 14})],
    # 0,0,14,14 · 8,10,14,17,25,30,43 · 18,20,22,28,42
    "K4-tijd": [(7, None, 4, {1, 4, 7, 15}), (17, None, 7, NIEUW - {2}), (22, None, 5, {2, 9, 11, 14})],
    "K4-termijn": [(100.0, 4, 4, {1, 4, 7, 15}), (85.7, 6, 7, NIEUW - {2, 12}), (100.0, 5, 5, {2, 9, 11, 14})],
    # 26,31,40,42 · 21,31,40,41,41,57,60 · 40,46,50,53,65
    "K4-totaal": [(35.5, None, 4, {1, 4, 7, 15}), (41, None, 7, NIEUW - {2}), (50, None, 5, {2, 9, 11, 14})],
    "K5-actief": [
        (4, None, None, {1, 4, 7, 15}),
        (5, None, None, {1, 5, 10, 12, 13}),
        (7, None, None, {1, 2, 5, 9, 10, 11, 14}),
    ],
    "K5-monitoring": [(0, None, None, set()), (2, None, None, {4, 8}), (3, None, None, {4, 8, 13})],
    # directors R1, R2 and R3 have 4,0,0 · 5,2,1 · 6,4,0
    "K5-caseload": [(0, None, 3, {1, 4, 7, 15}), (2, None, 3, {1, 2, 4, 5, 8, 10, 12, 13}), (4, None, 3, NU)],
    "K5-norm": [(0, None, 3, set())] * 3,
    "K6": [(1, None, None, {1}), (4, None, None, {1, 5, 8, 12}), (1, None, None, {9})],
    "K6-geslaagd": [(None, 0, 0, set()), (33.3, 1, 3, {1}), (50.0, 1, 2, {9})],
    # of 1 on 31-12-2023, first told in the plan of 2024-06-01: it belongs to the year of its own day
    "K7": [(1, None, None, {1}), (1, None, None, {4}), (1, None, None, {12})],
    "K8-gezin": [(100.0, 4, 4, {1, 4, 7, 15}), (80.0, 4, 5, {1, 5, 10, 12}), (87.5, 7, 8, {1, 2, 5, 9, 10, 11, 14})],
    "K8-school": [(100.0, 4, 4, {1, 4, 7, 15}), (83.3, 5, 6, {4, 5, 8, 10, 12}), (88.9, 8, 9, NU - {1, 13})],
    # young people with two scores: none · 1, 3, 4, 5, 8, 15 · 1, 5, 8, 9 (the first time), 12, 13
    "I1": [(None, 0, 0, set()), (50.0, 3, 6, {1, 3, 15}), (33.3, 2, 6, {1, 9})],
    "I2-positief": [(0, None, None, set()), (2, None, None, {3, 15}), (1, None, None, {9})],
    "I2-negatief": [(0, None, None, set()), (1, None, None, {4}), (0, None, None, set())],
    # – · 303,334,416,568 · 138,360
    "I2-duur": [(None, None, 0, set()), (375, None, 4, {3, 4, 7, 15}), (249, None, 2, {9, 12})],
    "I2-zorg": [(None, 0, 0, set()), (25.0, 1, 4, {15}), (50.0, 1, 2, {9})],
    # None without teller: the quarters of the cohort's years are not complete. Cohorts by year of begin: 2023: 1, 4, 7,
    # 15; 2024: 2, 3, 4, 5, 8, 10, 12, 13. By year of closing: 2023: none; 2024: 3, 4, 7, 15.
    "O1-start12": [(None, None, None, set()), (25.0, 1, 4, {1}), (25.0, 2, 8, {5, 10})],
    # contact before: of the cohort of 2023 1, 4 and 15; of 2024 2, 4, 5, 12 and 13 (of 8 it is not known)
    "O1-start12-opnieuw": [GEEN, (33.3, 1, 3, {1}), (20.0, 1, 5, {5})],
    "O1-start12-eerste": [GEEN, (0.0, 0, 1, set()), (33.3, 1, 3, {10})],
    "O1-start12-aanhouding": [GEEN, (25.0, 1, 4, {1}), (25.0, 2, 8, {5, 10})],
    "O1-start12-veroordeling": [GEEN, (0.0, 0, 4, set()), (0.0, 0, 8, set())],
    # closed in 2024 with contact before: 4 and 15, without: 3 and 7
    "O1-slot12-opnieuw": [GEEN, (None, 0, 0, set()), (50.0, 1, 2, {15})],
    "O1-slot12-eerste": [GEEN, (None, 0, 0, set()), (50.0, 1, 2, {7})],
    "O1-slot12-aanhouding": [GEEN, (None, 0, 0, set()), (0.0, 0, 4, set())],
    "O1-slot12-veroordeling": [GEEN, (None, 0, 0, set()), (50.0, 2, 4, {7, 15})],
    "O1-start24": [(None, None, None, set()), (None, None, None, set()), (100.0, 4, 4, {1, 4, 7, 15})],
    "O1-slot12": [(None, None, None, set()), (None, 0, 0, set()), (50.0, 2, 4, {7, 15})],
    "O1-slot24": [(None, None, None, set()), (None, None, None, set()), (None, 0, 0, set())],
    "O2": [(1, None, None, {1}), (4, None, None, {1, 4, 5, 12}), (1, None, None, {10})],
    "O3": [(1, None, None, {7}), (0, None, None, set()), (1, None, None, {13})],  # the day of closing does not count
    "O3-stad": [(460, None, None, set()), (620, None, None, set()), (780, None, None, set())],
    # 7 was not arrested, 15 is out in 2025; 12 from 15-03-2024 to 16-03-2025
    "O4": [(None, None, 0, set()), (None, None, 0, set()), (366, None, 1, {12})],
    "E1": [(None, None, None, set()), (7.1, None, None, set()), (None, None, None, set())],
    "E2": [(None, None, None, set())] * 3,
    "E3": [(None, None, None, set()), (250.0, None, None, set()), (None, None, None, set())],
    # 4, 13 and 9 plans of eight leefgebieden; empty: wonen of 5, two of 11
    "D1": [(0.0, 0, 32, set()), (1.0, 1, 104, {5}), (2.8, 2, 72, {11})],
    "D2": [(75.0, 3, 4, {1, 4, 7}), (37.5, 3, 8, {1, 12, 13}), (90.0, 9, 10, NU - {9})],
    "D3": [(4, None, 4, set())] * 3,
}


def test_elke_indicator_met_de_hand_nagerekend(reg, definities):
    gevonden = {}
    for jaar in (2023, 2024, 2025):
        for code, m in metingen(reg, Periode.jaar(jaar), definities.profiel).items():
            nummers = {nr for nr in C if C[nr] in m.casussen}
            assert len(nummers) == len(m.casussen)
            gevonden.setdefault(code, []).append((m.waarde, m.teller, m.noemer, nummers))
    assert gevonden.keys() == VERWACHT.keys()
    for code, waarden in VERWACHT.items():
        assert gevonden[code] == waarden, code


def test_elk_cijfer_is_de_som_van_zijn_regels(reg, ingediend, definities, tmp_path):
    """Traced to forms, the lines add up to the figure: of every indicator, over every year."""
    for jaar in (2023, 2024, 2025):
        periode = Periode.jaar(jaar)
        for code, m in metingen(reg, periode, definities.profiel).items():
            _, regels = herleid(reg, ingediend, periode, definities, tmp_path, code)
            telt = int((regels["telt"] == "ja").sum())
            waarden = [e.waarde for e in m.eenheden if e.waarde is not None]
            if m.waarde is None:
                assert m.noemer in (0, None), code
            elif code == "D1":  # of each plan how many scores it lacks
                assert sum(waarden) == m.teller
            elif code in ("O3-stad", "E1", "E2", "E3"):
                assert sum(waarden) == m.waarde, code
            elif m.teller is not None and code != "K3-per-uvz":
                assert (telt, len(regels)) == (m.teller, m.noemer), code
            elif waarden:
                assert (median(waarden), len(waarden)) == (m.waarde, m.noemer), code
            elif code in ("K3-per-uvz", "K5-caseload", "K5-norm"):
                assert len(regels) == (m.teller or telt)
            else:
                assert telt == m.waarde, code


def test_ook_jaren_samen_zijn_te_herleiden(reg, ingediend, definities, tmp_path):
    jaren = [Periode.jaar(jaar) for jaar in (2023, 2024, 2025)]
    for i in indicatoren_van(definities.profiel):
        if i.samen and i.soort in ("aandeel", "mediaan"):
            apart = [i.bereken(reg, jaar, definities.profiel) for jaar in jaren]
            _, regels = herleid(reg, ingediend, jaren[-1], definities, tmp_path, i.code, jaren)
            telt = sum(m.noemer if i.soort == "mediaan" else m.teller or 0 for m in apart)
            assert (int((regels["telt"] == "ja").sum()), len(regels)) == (telt, sum(m.noemer or 0 for m in apart)), (
                i.code
            )


def test_ook_scores_en_cijfers_van_buiten_zijn_te_herleiden(reg, ingediend, definities, tmp_path):
    for jaar in (2023, 2024, 2025):
        periode = Periode.jaar(jaar)
        kop, regels = herleid(reg, ingediend, periode, definities, tmp_path, "leefgebieden")
        for gebied in definities.leefgebieden:
            v = verloop(reg, periode).get(gebied.code)
            eigen = regels[regels["waarom"].str.startswith(f"{gebied.naam} van ")]
            assert (len(eigen), int((eigen["telt"] == "ja").sum())) == ((v.aantal, v.vooruit) if v else (0, 0))
        assert all(regels["bestand"])
        kop, regels = herleid(reg, ingediend, periode, definities, tmp_path, "buitencijfers")
        ingevuld = [
            r for f in ingediend if f.datum.year == jaar for r in f.antwoorden.tabellen.get("buitencijfers", ())
        ]
        assert (kop, len(regels)) == (f"Cijfers van buiten: {len(ingevuld)}", len(ingevuld))
        assert not regels["waarom"].str.contains("{", regex=False).any(), "the ages of the profile are filled in"


def test_elke_regel_wijst_een_formulier_aan(reg, ingediend, definities, tmp_path):
    for tabel in TABELLEN:
        _, regels = herleid(reg, ingediend, Periode.jaar(2024), definities, tmp_path, tabel.code)
        zonder_plan = regels["waarom"] == "Nog geen plan"  # what is not there stands nowhere
        assert all(regels["bestand"].astype(bool) | zonder_plan), tabel.code


def test_aanhouding_hoort_bij_een_uitspraak(reg):
    """O4: the last arrest up to that day and since the conviction before it; of more convictions the last that has one."""
    (casus,) = [c for c in reg.casussen if c.nummer == C[12]]
    feit = casus.politiefeiten[0]

    def gevonden(*feiten: tuple[str, str]) -> Eenheid | None:
        op_dag = tuple(replace(feit, op=d(dag), soort=soort) for dag, soort in feiten)
        return _tot_uitspraak(SimpleNamespace(nummer=C[12], politiefeiten=op_dag), Periode.jaar(2025))

    def dagen(*feiten: tuple[str, str]) -> float | None:
        return (een := gevonden(*feiten)) and een.waarde

    aanhouding, uitspraak = "aanhouding", "veroordeling"
    assert dagen(("2024-12-01", aanhouding), ("2025-01-01", aanhouding), ("2025-03-02", uitspraak)) == 60
    assert dagen(("2025-03-02", aanhouding), ("2025-03-02", uitspraak)) == 0  # the same day
    assert dagen(("2025-01-01", aanhouding), ("2025-01-31", uitspraak), ("2025-06-01", uitspraak)) == 30
    assert dagen(("2024-01-01", aanhouding), ("2024-03-01", uitspraak), ("2025-06-01", uitspraak)) is None
    assert dagen(("2025-01-01", aanhouding), ("2026-01-01", uitspraak)) is None
    # one without an arrest is there to trace, and does not count; one of another year is not there
    zonder = gevonden(("2024-06-01", uitspraak), ("2025-06-01", uitspraak))
    assert zonder
    assert (zonder.op, zonder.telt, zonder.waarom) == (d("2025-06-01"), False, "geen aanhouding gemeld")
    assert gevonden(("2024-06-01", uitspraak)) is None


def test_interval_van_wilson_met_de_hand(reg, definities):
    """3 of 6: 0.5 ± 0.51216 / 1.64024, which is 0.1878 and 0.8122."""
    assert metingen(reg, Periode.jaar(2024), definities.profiel)["I1"].interval == (18.8, 81.2)
    assert wilson(0, 0) is None
    assert wilson(0, 10) == (0.0, 27.8)
    assert wilson(10, 10) == (72.2, 100.0)


def test_verloop_per_leefgebied_met_de_hand(reg):
    """Dossiers 1, 3, 4 (first traject), 5, 8 and 15; of wonen without 5, who has no score at the start."""
    gevonden = verloop(reg, Periode.jaar(2024))
    assert gevonden["delict"] == Verloop(6, 14, 17, vooruit=3, gelijk=2, terug=1)
    assert gevonden["overlast"] == Verloop(6, 14, 16, vooruit=2, gelijk=3, terug=1)
    assert gevonden["wonen"] == Verloop(5, 12, 15, vooruit=2, gelijk=3, terug=0)
    assert gevonden["relaties"] == Verloop(6, 14, 15, vooruit=2, gelijk=2, terug=2)
    assert gevonden["dagbesteding"] == Verloop(6, 14, 18, vooruit=3, gelijk=2, terug=1)
    assert gevonden["gedrag"] == Verloop(6, 14, 16, vooruit=2, gelijk=3, terug=1)


def test_een_verandering_wijst_naar_de_laatste_meting(reg):
    """Dossier 1 between 2023-03-15 and 2024-06-01, on delict from 2 to 3."""
    (gang,) = [
        g for g in begin_en_laatste(reg, Periode.jaar(2024)) if (g.casusnummer, g.leefgebied) == (C[1], "delict")
    ]
    assert (gang.start, gang.laatste, gang.op, gang.bron.datum) == (2, 3, d("2024-06-01"), d("2024-06-01"))


def test_lege_scores_als_deel_van_wat_er_kon_staan(ingediend, definities):
    """As if only the plan of dossier 11 with two empty leefgebieden, and the first of 5 with one, were ever made: 3 of 16."""
    plannen = {(C[11], d("2025-03-26")), (C[5], d("2024-05-31"))}
    over = [f for f in ingediend if f.formulier != "plan" or (f.casusnummer, f.datum) in plannen]
    twee = maak_registratie(over, [], definities.leefgebieden)
    m = metingen(twee, Periode(d("2024-01-01"), d("2025-12-31")), definities.profiel)["D1"]
    assert (m.waarde, m.teller, m.noemer) == (18.8, 3, 16)


def test_wie_terugkomt_telt_een_keer_bij_vooruitgang(reg):
    """In 2025 dossier 9 has two trajecten; the first has two measurements (2 and 3), the second only one."""
    gevonden = verloop(reg, Periode.jaar(2025))
    # 1: 2→3, 5: 2→1, 8: 3→3, 9: 2→3, 12: 1→1, 13: 2→1
    assert gevonden["delict"] == Verloop(6, 12, 12, vooruit=2, gelijk=2, terug=2)


TABELLEN_2024 = {
    "stroom": [4, 8, 4, 8],
    "leeftijd": [2, 2, 1, 1, 2, 0, 8],  # 2 and 10 · 1 and 8 · 5 · 12, who turns 21 that day · 4 and 13
    "geslacht": [5, 2, 1, 8],  # 1, 5, 10, 12, 13 · 2 and 4 · 8
    "aanmelders": [4, 3, 2, 9],  # 2, 5, 12, 13 · 3, 6, 10 · 4, who came back, and 9
    "regie": [5, 2, 1, 8],  # 2 has no plan yet on 31 December
    "besluiten": [9, 0, 0, 1, 0, 10],
    "interventies": [1, 1, 1, 3],
    "afsluiting": [2, 1, 1, 4],
}
TABELLEN_2025 = {
    "stroom": [8, 4, 2, 10],
    "leeftijd": [3, 2, 3, 0, 1, 1, 10],  # 2, 11, 14 · 9, 10 · 1, 5, 8 · – · 4 · 13 is 28
    "geslacht": [5, 4, 1, 10],  # 1, 5, 10, 11, 13 · 2, 4, 9, 14 · 8
    "aanmelders": [1, 2, 0, 3],  # 9, who came back · 11 and 14
    "regie": [7, 3, 10],
    "besluiten": [5, 0, 0, 0, 0, 5],
    "interventies": [1, 0, 1, 2],
    "afsluiting": [1, 0, 1, 2],
}


@pytest.mark.parametrize(("jaar", "verwacht"), [(2024, TABELLEN_2024), (2025, TABELLEN_2025)])
def test_tabellen_met_de_hand_nagerekend(reg, definities, jaar, verwacht):
    """The counts themselves, before protection."""
    periode = Periode.jaar(jaar)
    gevonden = {t.code: [rij[0] for rij in t.bereken(reg, periode, definities.profiel).cellen] for t in TABELLEN}
    assert gevonden == verwacht


def test_caseload_per_regisseur_naast_de_norm(reg, definities):
    """On 31-12-2025, with a norm of 5 to 5 and at most 3 active: R1 has 1, 2, 4, 5, 8, 11; R2 has 9, 10, 13, 14."""
    norm = definities.profiel.caseload.model_copy(
        update={"totaal_min": 5, "totaal_max": 5, "intensief_min": 1, "intensief_max": 3}
    )
    profiel = definities.profiel.model_copy(update={"caseload": norm})
    gevonden = {
        c.regisseur: (c.totaal, c.actief, c.monitoring, c.norm) for c in caseload(reg, date(2025, 12, 31), profiel)
    }
    assert gevonden == {
        "R1": (6, 4, 2, Caseloadoordeel("boven", "boven")),
        "R2": (4, 3, 1, Caseloadoordeel("onder", "binnen")),
        "R3": (0, 0, 0, Caseloadoordeel("onder", "onder")),
        "JM": (0, 0, 0, None),
        "VZ": (0, 0, 0, None),
        "KP": (0, 0, 0, None),
    }
    assert metingen(reg, Periode.jaar(2025), profiel)["K5-norm"].waarde == 1


def test_caseload_volgt_het_laatste_formulier(reg, definities):
    """The UVZ of 2025-10-15 gives dossier 14 to R2; the day before it was with R1."""
    for dag, wie in (date(2025, 10, 14), "R1"), (date(2025, 10, 15), "R2"):
        (gevonden,) = [
            c.regisseur for c in caseload(reg, dag, definities.profiel) if C[14] in {s.casusnummer for s in c.jongeren}
        ]
        assert gevonden == wie


def test_caseload_wordt_niet_gepubliceerd_bij_minder_dan_drie_netwerkregisseurs(reg, definities):
    """Of two directors the median would say what one of them has."""
    twee = tuple(r for r in definities.profiel.regisseurs if r.code != "R3")
    profiel = definities.profiel.model_copy(update={"regisseurs": twee})
    p = bereken_jaar(reg, 2025, profiel, definities.leefgebieden).publicatie
    assert [p.indicator(code).onderdrukt for code in ("K5-caseload", "K5-norm")] == ["niet getoond"] * 2
    assert metingen(reg, Periode.jaar(2025), definities.profiel)["K5-norm"].waarde == 0


def test_meting_te_laat_na_de_termijn_en_niet_op_de_dag_zelf(reg, ingediend, definities):
    """Dossier 1, measured on 2024-06-01: six months later is 1 December. Dossier 2: 42 days after 31 December."""
    for dag, wie in (date(2024, 12, 1), False), (date(2024, 12, 2), True):
        assert (C[1] in {e.casusnummer for e in meting_te_laat(reg, dag, definities.profiel) if e.telt}) is wie
    eerder = [f for f in ingediend if f.datum <= date(2025, 1, 1)]  # as if the plan of dossier 2 never came
    zonder_plan = maak_registratie(eerder, [], definities.leefgebieden)
    for dag, wie in (date(2025, 2, 11), False), (date(2025, 2, 12), True):
        laat = {e.casusnummer for e in meting_te_laat(zonder_plan, dag, definities.profiel) if e.telt}
        assert (C[2] in laat) is wie


def test_kleine_aantallen_worden_niet_gepubliceerd(reg, definities):
    p = bereken_jaar(reg, 2024, definities.profiel, definities.leefgebieden).publicatie
    tekst = p.model_dump_json()
    assert p.indicator("K7").waarde is None
    assert p.indicator("K7").onderdrukt == "<5"
    assert p.indicator("I1").waarde is None
    assert (p.indicator("I1").teller, p.indicator("I1").interval) == (None, None)
    assert (p.indicator("I2-duur").waarde, p.indicator("I2-duur").noemer) == (None, None)
    assert p.indicator("K5-caseload").waarde is None
    # 6 of 7 plans were in time: the 6 is withheld, and the median too, for it says that at least half was in time
    assert [p.indicator(code).waarde for code in ("K4", "K4-termijn", "K4-tijd")] == [7, None, None]
    assert not any(nummer in tekst for nummer in C.values())
    for tabel in p.tabellen:
        for rij, markeringen in zip(tabel.cellen, tabel.markeringen, strict=True):
            for waarde, m in zip(rij, markeringen, strict=True):
                assert (waarde is None) == (m is not None)
    leefgebieden = p.tabel("leefgebieden")
    assert all(rij[1] is None and rij[2] is None for rij in leefgebieden.cellen)
    assert any("Gemiddelden zijn niet getoond" in r for r in leefgebieden.regels)


@pytest.mark.parametrize("jaar", [2023, 2024, 2025])
def test_een_noemer_verraadt_geen_aantal_dat_niet_is_getoond(reg, definities, jaar):
    """The n of these figures is by definition the count beside it: hidden there, then hidden here."""
    p = bereken_jaar(reg, jaar, definities.profiel, definities.leefgebieden).publicatie
    noemers = {
        "K3-vooraf": "K1-in",
        "K4-tijd": "K4",
        "K4-termijn": "K4",
        "I2-duur": "K1-uit",
        "I2-zorg": "K1-uit",
        "D2": "K1",
    }
    for code, aantal in noemers.items():
        if p.indicator(aantal).waarde is None:
            assert p.indicator(code).noemer is None, code
        elif p.indicator(code).noemer is not None:
            assert p.indicator(code).noemer == p.indicator(aantal).waarde


def test_gemiddelde_per_uvz_alleen_naast_een_getoond_aantal(reg, definities):
    """2023: 3 discussions, hidden; 3 meetings times 1.0 would say so. 2025: 5 discussions in 5 meetings, shown."""
    for jaar, keer, per_uvz in (2023, None, None), (2025, 5, 1.0):
        p = bereken_jaar(reg, jaar, definities.profiel, definities.leefgebieden).publicatie
        assert (p.indicator("K3-keer").waarde, p.indicator("K3-per-uvz").waarde) == (keer, per_uvz)
        assert (p.indicator("K3-per-uvz").teller, p.indicator("K3-per-uvz").noemer) == (None, None)


def test_volgorde_van_inleveren_maakt_niet_uit(reg, ingediend, definities):
    andersom = maak_registratie(reversed(ingediend), [], definities.leefgebieden)
    for jaar in (2023, 2024, 2025):
        assert metingen(reg, Periode.jaar(jaar), definities.profiel) == metingen(
            andersom, Periode.jaar(jaar), definities.profiel
        )


def test_wat_niet_geteld_wordt_en_niet_is_gelezen_verandert_geen_cijfer(reg, ingediend, definities):
    zonder = niet_geteld(definities)
    minder = [replace(f, antwoorden=uit_json(als_json(f.antwoorden), zonder.get(f.formulier, {}))) for f in ingediend]
    kort = maak_registratie(minder, [], definities.leefgebieden)
    for jaar in (2023, 2024, 2025):
        periode = Periode.jaar(jaar)
        for code, m in metingen(reg, periode, definities.profiel).items():
            ander = metingen(kort, periode, definities.profiel)[code]
            assert (ander, ander.eenheden) == (m, m.eenheden)
        assert verloop(kort, periode) == verloop(reg, periode)
        for tabel in TABELLEN:
            assert tabel.bereken(kort, periode, definities.profiel) == tabel.bereken(reg, periode, definities.profiel)
    een_plan = next(f for f in minder if f.formulier == "plan")
    with pytest.raises(LookupError):  # not "no actions"
        typen.Plan(een_plan.antwoorden).acties  # noqa: B018


def test_zonder_formulieren_is_alles_nul_of_leeg(definities):
    leeg = maak_registratie([], [], definities.leefgebieden)
    p = bereken_jaar(leeg, 2024, definities.profiel, definities.leefgebieden).publicatie
    assert p.indicator("K1").waarde == 0
    assert p.indicator("I1").waarde is None
    assert p.tabel("leefgebieden").markeringen[0][1] == "geen meting"


# --- who delivered ------------------------------------------------------------------------------------------------


def van(bron: str, nr: int, *kwartalen: str) -> list[Ingediend]:
    """Forms of the OM or of the police, with no facts in them."""
    return [
        Ingediend(nr + i, f"x{nr + i}", "", "meldingen", d(k), "", Antwoorden({"eind_kwartaal": d(k), "bron": bron}))
        for i, k in enumerate(kwartalen)
    ]


@pytest.mark.parametrize(
    ("kwartalen", "met_veroordeling"),
    [
        ([], True),  # no form of the OM: convictions came with the figures of the police
        (KWARTALEN[4:], True),
        (KWARTALEN[8:], True),  # the OM began in 2025
        (KWARTALEN[4:8] + KWARTALEN[9:], False),  # a quarter is missing since it began
        (KWARTALEN[11:], True),
        (KWARTALEN[:1], False),
    ],
)
def test_cijfers_over_veroordelingen_vragen_ook_de_kwartalen_van_het_om(
    ingediend, definities, kwartalen, met_veroordeling
):
    reg = maak_registratie([*ingediend, *van("om", 1000, *kwartalen)], [], definities.leefgebieden)
    nu = metingen(reg, Periode.jaar(2025), definities.profiel)
    for code in ("O1-start12", "O1-start12-veroordeling", "O1-slot12"):
        assert (nu[code].noemer is not None) == met_veroordeling, code
    assert (nu["O1-start12-aanhouding"].waarde, nu["O1-start12-aanhouding"].teller) == (25.0, 2)
    assert (nu["O2"].waarde, nu["O3"].waarde) == (VERWACHT["O2"][2][0], VERWACHT["O3"][2][0])
    assert nu["D3"].waarde == 4


def test_een_formulier_van_het_om_maakt_geen_kwartaal_van_de_politie_compleet(ingediend, definities):
    zonder = [f for f in ingediend if not (f.formulier == "meldingen" and f.datum == d("2025-06-30"))]
    reg = maak_registratie([*zonder, *van("om", 1000, *KWARTALEN)], [], definities.leefgebieden)
    nu = metingen(reg, Periode.jaar(2025), definities.profiel)
    for code in ("O1-start12", "O1-start12-aanhouding", "O1-slot12-veroordeling", "O2", "O3", "O3-stad"):
        assert nu[code].waarde is None, code
    assert nu["D3"].waarde == 3
    assert {len(c.politie) for c in reg.per_nummer.values()} == {11}
    reg = maak_registratie([*zonder, *van("politie", 1000, "2025-06-30")], [], definities.leefgebieden)
    assert metingen(reg, Periode.jaar(2025), definities.profiel)["O2"].waarde is not None
