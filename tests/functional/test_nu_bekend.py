"""A year as it was published beside what is known of it by now: shown, compared with, and never a few young people.

Twenty-four young people, in the approach since 1 February 2023. What is filed when:

| filed         | what                                                        | counts in |
|---------------|-------------------------------------------------------------|-----------|
| before 2023's | first plans: an intervention for 1 to 8, from 1 March 2023  | 2023: 8   |
| report        |                                                             |           |
| after it      | plans of 2 February 2024: an intervention for 9 to 18, from | 2023: 18  |
|               | 15 November 2023; a condition for 1 and 2, from 1 Dec. 2023 | 2023: 2   |
| after it      | plans of 10 March 2024: an intervention for 1 to 24, from   | 2024: 24  |
|               | 1 March 2024                                                |           |
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.conftest import aanmelding, plan, uvz
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.indicatoren.registratie import maak_registratie
from werkwijzer.jaar.geheugen import uit_gegevens
from werkwijzer.jaar.overzicht import Berekend, bereken_jaar
from werkwijzer.rapport.cijfers import Blik
from werkwijzer.rapport.jaarverslag import jaarpagina, verantwoordingspagina

N = 24
C = [maak_casusnummer("PGA", nr) for nr in range(1, N + 1)]


def _interventie(start: date) -> dict[str, object]:
    return {"soort": "weerbaarheid", "partner": "halt", "start": start, "resultaat": "loopt"}


def _plan(casus: str, dag: date, interventie: date | None = None, voorwaarde: date | None = None) -> Antwoorden:
    tabellen = {"interventies": [_interventie(interventie)]} if interventie else {}
    if voorwaarde:
        tabellen["voorwaarden"] = [{"soort": "anders", "opgelegd_door": "om", "start": voorwaarde}]
    return plan(casus, "start" if dag.year == 2023 else "voortgang", dag, 2 + dag.year - 2023, tabellen)


def _op_tijd() -> list[tuple[str, str, date, Antwoorden]]:
    uit = []
    for nr, casus in enumerate(C, start=1):
        geboren, sekse = date(2006 + nr % 3, 1, nr), "man" if nr % 2 else "vrouw"
        uit.append(("aanmelding", casus, date(2023, 1, 5), aanmelding(geboortedatum=geboren, geslacht=sekse)))
        dag = date(2023, 2, 15)
        uit.append(("plan", casus, dag, _plan(casus, dag, date(2023, 3, 1) if nr <= 8 else None)))
    uit.append(("uvz-verslag", "", date(2023, 2, 1), uvz(date(2023, 2, 1), *C)))
    return uit


def _later(wie: range = range(9, 19), voorwaarden: int = 2) -> list[tuple[str, str, date, Antwoorden]]:
    uit = []
    for nr, casus in enumerate(C, start=1):
        start = date(2023, 11, 15) if nr in wie else None
        voorwaarde = date(2023, 12, 1) if nr <= voorwaarden else None
        uit.append(("plan", casus, date(2024, 2, 2), _plan(casus, date(2024, 2, 2), start, voorwaarde)))
        uit.append(("plan", casus, date(2024, 3, 10), _plan(casus, date(2024, 3, 10), date(2024, 3, 1))))
    return uit


def _registratie(definities, formulieren):
    ingediend = [
        Ingediend(nr, f"{nr:064x}", casus, soort, dag, f"{nr}.xlsx", antwoorden)
        for nr, (soort, casus, dag, antwoorden) in enumerate(formulieren, start=1)
    ]
    return maak_registratie(ingediend, [], definities.leefgebieden)


def _bereken(definities, formulieren, jaar, eerder: dict[int, Berekend]) -> Berekend:
    openbaar = {j: b.publicatie.model_copy(update={"status": "vastgesteld"}) for j, b in eerder.items()}
    geheugens = [g for b in eerder.values() for g in (b.geheugen, b.geheugen_vorig) if g]
    reg = _registratie(definities, formulieren)
    return bereken_jaar(reg, jaar, definities.profiel, definities.leefgebieden, openbaar, None, geheugens)


@pytest.fixture(scope="module")
def jaren(definities) -> dict[int, Berekend]:
    eerst = {2023: _bereken(definities, _op_tijd(), 2023, {})}
    return eerst | {2024: _bereken(definities, [*_op_tijd(), *_later()], 2024, eerst)}


def test_beide_cijfers_staan_er_en_er_wordt_vergeleken_met_het_tweede(jaren, definities):
    publicaties = {jaar: b.publicatie for jaar, b in jaren.items()}
    assert publicaties[2023].indicator("K6").waarde == 8
    nu = {i.code: i.waarde for i in publicaties[2024].nu_bekend}
    assert nu["K6"] == 18
    assert publicaties[2024].indicator("K6").waarde == 24
    assert Blik.op(publicaties, 2024).vorig("K6").waarde == 18
    pagina = jaarpagina(publicaties, 2024, definities.profiel)
    verantwoording = verantwoordingspagina(publicaties, 2024, definities.profiel)
    assert "Cijfers over 2023 die nu anders zijn" in verantwoording
    assert "<td>8</td><td>18</td>" in verantwoording
    assert "nu bekend: 18" in pagina
    assert "+6" in pagina  # 24 beside 18, not beside 8


def test_een_verschil_van_twee_jongeren_staat_er_niet(jaren):
    """Two conditions of 2023 came in later: 0 was published, and 2 is a small number."""
    assert jaren[2023].publicatie.indicator("K7").waarde == 0
    assert "K7" not in {i.code for i in jaren[2024].publicatie.nu_bekend}


@pytest.mark.parametrize(("laatste", "getoond"), [(12, False), (13, True)])
def test_vanaf_de_drempel_is_een_verschil_te_zien(definities, laatste, getoond):
    """Four more (9 to 12) are too few, five (9 to 13) are not: 8 was published."""
    eerst = {2023: _bereken(definities, _op_tijd(), 2023, {})}
    nu = _bereken(definities, [*_op_tijd(), *_later(range(9, laatste + 1), 0)], 2024, eerst).publicatie
    assert ("K6" in {i.code for i in nu.nu_bekend}) is getoond
    assert Blik.op({2023: eerst[2023].publicatie, 2024: nu}, 2024).vorig("K6").waarde == (13 if getoond else 8)


def test_wat_later_is_getoond_wordt_onthouden(jaren, definities):
    """The second number is public as well: later years and revisions are protected beside it."""
    geheugen = jaren[2024].geheugen_vorig
    assert geheugen is not None
    assert (geheugen.versie.jaar, geheugen.versie.nr, geheugen.naast) == (2023, 2, True)
    assert uit_gegevens(geheugen.als_gegevens()) == geheugen
    daarna = _bereken(definities, [*_op_tijd(), *_later()], 2025, jaren)
    assert daarna.zonder_geheugen == ()
    assert daarna.publicatie.nu_bekend == ()


def test_zonder_nieuwe_formulieren_staat_er_niets(definities):
    alles = [*_op_tijd(), *_later()]
    eerst = {2023: _bereken(definities, alles, 2023, {})}
    nu = _bereken(definities, alles, 2024, eerst)
    assert (nu.publicatie.nu_bekend, nu.geheugen_vorig) == ((), None)
    publicaties = {2023: eerst[2023].publicatie, 2024: nu.publicatie}
    pagina = verantwoordingspagina(publicaties, 2024, definities.profiel)
    assert "Zoals nu bekend" not in pagina
