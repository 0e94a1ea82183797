"""The demo in any size, with any seed and for any profile: forms that nobody would send back."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.gemeenten import ALS_GELEVERD, DORP, GEMEENTEN, STAD, _verander, definities_van, twaalf_leefgebieden
from tests.unit.test_voorbeeld import datum, fouten_in, rijen
from werkwijzer.casus.feiten import EINDE
from werkwijzer.formulieren.bevindingen import Plaats
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.samenhang import controleer_samenhang
from werkwijzer.kalender import leeftijd
from werkwijzer.paden import PROJECT
from werkwijzer.voorbeeld import Indiening, fictieve_indieningen, kleine_indieningen

# Profiles at the edge of what may be.
_VREEMD: dict[str, dict[str, Any]] = {
    "alles kort": _verander(
        ALS_GELEVERD,
        termijnen={
            "uvz_weken": 1,
            "maanden_zonder_meldingen": 1,
            "herijking_maanden": 1,
            "groepsoverleg_maanden": 1,
            "plan_dagen": 1,
            "meting_maanden": 1,
        },
    ),
    "alles lang": _verander(
        ALS_GELEVERD,
        termijnen={
            "uvz_weken": 26,
            "maanden_zonder_meldingen": 36,
            "herijking_maanden": 24,
            "groepsoverleg_maanden": 18,
            "plan_dagen": 300,
            "meting_maanden": 24,
        },
    ),
    "smalle leeftijd": _verander(DORP, doelgroep={"leeftijd_min": 16, "leeftijd_max": 17}, publicatie={"leeftijdsgroepen": [[16, 17]]}),
    "een partner": _verander(DORP, partners=[{"code": "g", "naam": "G", "domein": "bestuur", "plaats": "kern"}], delen=[]),
    "alles verandert halverwege": _verander(
        ALS_GELEVERD,
        termijnen={
            naam: [[date(2020, 1, 1), eerst], [date(2025, 7, 1), later]]
            for naam, eerst, later in (
                ("uvz_weken", 3, 1), ("maanden_zonder_meldingen", 12, 7), ("herijking_maanden", 5, 4), ("plan_dagen", 35, 21),
                ("groepsoverleg_maanden", 3, 2), ("meting_maanden", 8, 4), ("agenda_dagen", 10, 3),
            )
        },
        doelgroep={"leeftijd_min": [[date(2020, 1, 1), 14], [date(2025, 7, 1), 12]]},
        regisseurs=[*ALS_GELEVERD["regisseurs"], {"code": "R9", "naam": "Nieuw", "rol": "netwerkregisseur", "vanaf": date(2025, 7, 1)}],
        partners=[*ALS_GELEVERD["partners"], {"code": "p9", "naam": "Ôp", "domein": "zorg", "plaats": "kern", "vanaf": date(2025, 7, 1)}],
        lijsten={"jeugdgroepen": [{"code": "kade", "naam": "Groep Kade", "vanaf": date(2025, 7, 1)}]},
    ),
    "eigen set": _verander(ALS_GELEVERD, indicatoren={"naam": "Eigen", "bron": "B", "indicatoren": [{"code": "O1-start24"}]}),
    "caseload van niets": _verander(DORP, caseload={"totaal_min": 0, "totaal_max": 0, "intensief_min": 0, "intensief_max": 0}),
}  # fmt: skip


class Overal(dict[tuple[str | int, ...], Plaats]):
    """A place for every answer: only whether there is a finding matters here."""

    def __missing__(self, sleutel: tuple[str | int, ...]) -> Plaats:
        return Plaats(label=str(sleutel))


def fouten(definities: Definities, indieningen: list[Indiening]) -> list[str]:
    """What is wrong with the forms themselves; a form may have more rows than the blank one."""
    gevonden = []
    for i in indieningen:
        gevonden += [f for f in fouten_in(definities, i) if "te veel rijen" not in f]
        formulier = definities.formulieren[i.formulier]
        samenhang = controleer_samenhang(formulier, i.antwoorden, definities.profiel, Overal())
        gevonden += [f"{i.bestandsnaam} {b.code}: {b.gevonden}" for b in samenhang]
        gevonden += [f"{i.bestandsnaam}: {n} besprekingen" for n in [len(rijen(i, "besprekingen"))] if n > 8]
    return gevonden


def in_de_aanpak(indieningen: list[Indiening]) -> int:
    """How many entered and were not closed, on the last day of the demo."""
    laatste: dict[Any, tuple[date, str]] = {}
    for i in indieningen:
        for rij in rijen(i, "besprekingen"):
            if rij["besluit"] == "integraal":
                dag = datum(i, "datum_uvz")
                laatste[rij["casusnummer"]] = max(laatste.get(rij["casusnummer"], (date.min, "")), (dag, "in"))
    for i in indieningen:
        for rij in rijen(i, "beoordelingen"):
            if rij["besluit"] in EINDE:
                dag = rij.get("besloten_op", datum(i, "datum_herijking"))
                laatste[rij["casusnummer"]] = max(laatste[rij["casusnummer"]], (dag, "uit"))
    return sum(stand == "in" for _, stand in laatste.values())


def tegenspraken(indieningen: list[Indiening]) -> list[str]:
    """What two plans, or two answers in one plan, tell differently about the same thing."""
    gevonden = []
    starts: dict[tuple[int, date | None, int], Any] = {}
    begin: dict[int, date] = {}
    for i in indieningen:
        if i.formulier != "plan":
            continue
        dag = datum(i, "meetdatum")
        if i.antwoorden.velden["moment"] == "start":
            begin[i.jongere] = dag
        for tabel in ("interventies", "voorwaarden"):
            for nr, rij in enumerate(rijen(i, tabel)):
                sleutel = (i.jongere, begin.get(i.jongere), nr + 100 * (tabel == "voorwaarden"))
                zelfde = (rij["soort"], rij.get("partner"), rij["start"])
                if starts.setdefault(sleutel, zelfde) != zelfde:
                    gevonden.append(f"{i.bestandsnaam}: {tabel} {nr} was {starts[sleutel]}, nu {zelfde}")
                if rij["start"] > dag:
                    gevonden.append(f"{i.bestandsnaam}: {tabel} {nr} begint na het plan")
                if tabel == "interventies" and ("eind" in rij) == (rij["resultaat"] == "loopt"):
                    gevonden.append(f"{i.bestandsnaam}: interventie {nr} loopt en is geëindigd, of geen van beide")
                if tabel == "interventies" and rij.get("eind", dag) > dag:
                    gevonden.append(f"{i.bestandsnaam}: interventie {nr} eindigt na het plan")
    return gevonden


@pytest.mark.parametrize("naam", GEMEENTEN)
@pytest.mark.parametrize(("jongeren", "zaad"), [(8, 1), (12, 2), (31, 3), (100, 4)])
def test_elke_maat_en_elk_zaad_geeft_goede_formulieren(naam: str, jongeren: int, zaad: int) -> None:
    definities = definities_van(GEMEENTEN[naam])
    indieningen = fictieve_indieningen(definities, jongeren, zaad)
    assert fouten(definities, indieningen) == []
    assert tegenspraken(indieningen) == []
    assert in_de_aanpak(indieningen) == jongeren


@pytest.mark.parametrize("naam", _VREEMD)
def test_een_vreemd_profiel_geeft_ook_goede_formulieren(naam: str) -> None:
    definities = definities_van(_VREEMD[naam])
    indieningen = fictieve_indieningen(definities, 20, 5)
    assert fouten(definities, indieningen) == []
    assert tegenspraken(indieningen) == []


def test_wat_halverwege_begint_komt_niet_eerder_voor() -> None:
    definities = definities_van(_VREEMD["alles verandert halverwege"])
    indieningen = fictieve_indieningen(definities, 20, 5)
    dagen = [(datum(i, definities.formulieren[i.formulier].datumveld), i) for i in indieningen]
    eerder = [i for dag, i in dagen if dag < date(2025, 7, 1)]
    assert [naam for naam in ("kade", "R9", "p9") if repr(naam) in repr(eerder)] == []
    assert "'kade'" in repr(indieningen)
    uvz = sorted(dag for dag, i in dagen if i.formulier == "uvz-verslag")
    ritme = [Counter((b - a).days for a, b in pairwise(uvz) if (a >= date(2025, 7, 1)) == na) for na in (False, True)]
    assert [verschillen.most_common(1)[0][0] for verschillen in ritme] == [21, 7]


def test_zonder_jeugdgroepen_geeft_niemand_antwoord_op_die_vraag() -> None:
    assert "'jeugdgroep'" not in repr(fictieve_indieningen(definities_van(DORP), 20, 5))


def test_duizend_jongeren_passen_in_de_overleggen() -> None:
    definities = definities_van(STAD)
    indieningen = fictieve_indieningen(definities, 1000, 6)
    assert fouten(definities, indieningen) == []
    assert in_de_aanpak(indieningen) == 1000


def test_leeftijden_partners_regisseurs_en_wijken_komen_uit_het_profiel() -> None:
    indieningen = fictieve_indieningen(definities_van(DORP), 40, 7)
    aanmeldingen = [i.antwoorden.velden for i in indieningen if i.formulier == "aanmelding"]
    leeftijden = {
        leeftijd(datum(i, "geboortedatum"), datum(i, "datum_aanmelding"))
        for i in indieningen
        if i.formulier == "aanmelding"
    }
    assert min(leeftijden) == 10
    assert max(leeftijden) <= 23
    assert {a["wijk"] for a in aanmeldingen} <= {"Dorpskern", "Polder", "Buiten Kleindam"}
    assert {a["aanmelder_organisatie"] for a in aanmeldingen} <= {p["code"] for p in DORP["partners"]}
    assert {i.antwoorden.velden["regisseur"] for i in indieningen if i.formulier == "plan"} == {"NR", "VZ"}


def test_het_ritme_van_de_overleggen_komt_uit_het_profiel() -> None:
    indieningen = fictieve_indieningen(definities_van(DORP), 40, 7)
    uvz = sorted({datum(i, "datum_uvz") for i in indieningen if i.formulier == "uvz-verslag"})
    herijkt = {datum(i, "datum_herijking").month for i in indieningen if i.formulier == "herijking"}
    verschillen = Counter((b - a).days for a, b in pairwise(uvz))
    assert verschillen.most_common(1)[0][0] == 28
    assert {3, 6, 9, 12} <= herijkt


def test_niemand_noemt_wie_hier_niet_bestaat() -> None:
    """The village has no jeugdmarshall, no De Waag, no Halt and no reclassering."""
    teksten = repr(fictieve_indieningen(definities_van(DORP), 60, 8)).casefold()
    namen = (
        "jeugdmarshall",
        "de waag",
        "zorgnetwerk",
        "voorbeeldstad",
        "haaglanden",
        "noorderveld",
        "netwerkregisseur 1",
    )
    assert [naam for naam in namen if naam in teksten] == []


def test_elk_leefgebied_krijgt_een_score(tmp_path: Path) -> None:
    for pad in (PROJECT / "forms").glob("*.yml"):
        (tmp_path / pad.name).write_bytes(pad.read_bytes())
    (tmp_path / "leefgebieden.yml").write_text(twaalf_leefgebieden(), encoding="utf-8")
    definities = definities_van(STAD, tmp_path)
    indieningen = fictieve_indieningen(definities, 12, 9)
    assert fouten(definities, indieningen) == []
    per_plan = defaultdict(int)
    for i in indieningen:
        if i.formulier == "plan":
            per_plan[len(rijen(i, "leefgebieden"))] += 1
    assert list(per_plan) == [12]


def test_een_ander_zaad_geeft_andere_mensen_en_aantallen() -> None:
    definities = definities_van(ALS_GELEVERD)
    een, twee = (fictieve_indieningen(definities, 30, zaad) for zaad in (1, 2))
    assert len(een) != len(twee)
    assert een == fictieve_indieningen(definities, 30, 1)


@pytest.mark.parametrize("naam", GEMEENTEN)
def test_om_te_oefenen_zijn_er_in_elke_gemeente_een_paar_mensen_met_goede_formulieren(naam: str) -> None:
    definities = definities_van(GEMEENTEN[naam])
    indieningen = kleine_indieningen(definities)
    assert fouten(definities, indieningen) == []
    assert len({i.jongere for i in indieningen} - {0}) >= 4
    assert len(indieningen) < 80
    eigen = {i.jongere for i in indieningen if i.formulier == "aanmelding"}
    genoemd = {
        int(str(r["casusnummer"]))
        for i in indieningen
        for rs in i.antwoorden.tabellen.values()
        for r in rs
        if "casusnummer" in r
    }
    assert genoemd <= eigen
