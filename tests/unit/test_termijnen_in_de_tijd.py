"""A term that has changed: what holds on a day, and what a figure is measured by."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from tests.gemeenten import ALS_GELEVERD, EILAND, _verander, als_toml
from werkwijzer.profiel import Profiel, ProfielFout, lees_profiel
from werkwijzer.termijnen import caseloadnorm, plan_uiterlijk, vul_in


def termijnen(**anders: Any) -> Any:
    return Profiel.model_validate(_verander(ALS_GELEVERD, termijnen=anders)).termijnen


def test_op_een_dag_geldt_de_termijn_van_toen() -> None:
    gelden = termijnen(plan_dagen=[[date(2025, 7, 1), 28], [date(2020, 1, 1), 42]])
    assert gelden.plan_dagen == 28
    assert [gelden.op(dag).plan_dagen for dag in (date(2019, 1, 1), date(2025, 6, 30), date(2025, 7, 1))] == [
        42,
        42,
        28,
    ]
    assert gelden.op(date(2025, 6, 30)).meting_maanden == 6


def test_een_plan_wordt_gemeten_aan_de_termijn_van_de_dag_van_het_besluit() -> None:
    """28 days from 1 July 2025; before that 42: the year keeps its norm, also when the profile has the new one."""
    reeks = {"plan_dagen": [[date(2020, 1, 1), 42], [date(2025, 7, 1), 28]]}
    profiel = Profiel.model_validate(_verander(ALS_GELEVERD, termijnen=reeks))
    assert plan_uiterlijk(date(2025, 6, 30), profiel) == date(2025, 8, 11)
    assert plan_uiterlijk(date(2025, 7, 1), profiel) == date(2025, 7, 29)


def test_een_termijn_die_niet_veranderde_is_gewoon_een_getal() -> None:
    assert termijnen().op(date(2020, 1, 1)) == termijnen()


def test_een_reeks_leest_uit_het_profiel(tmp_path) -> None:
    pad = tmp_path / "gemeente.toml"
    reeks = [[date(2020, 1, 1), 42], [date(2025, 7, 1), 28]]
    pad.write_text(als_toml(_verander(ALS_GELEVERD, termijnen={"plan_dagen": reeks})), encoding="utf-8")
    assert lees_profiel(pad).termijnen.op(date(2024, 1, 1)).plan_dagen == 42
    pad.write_text(als_toml(_verander(ALS_GELEVERD, termijnen={"plan_dagen": [[42, 28]]})), encoding="utf-8")
    with pytest.raises(
        ProfielFout, match=r"termijnen: plan_dagen is geen getal, en geen lijst .* \[\[2020-01-01, 42\]"
    ):
        lees_profiel(pad)


def test_ook_een_oude_waarde_moet_kunnen() -> None:
    with pytest.raises(ValidationError):
        termijnen(plan_dagen=[[date(2020, 1, 1), 10**9], [date(2025, 7, 1), 28]])


def test_een_getal_staat_in_een_zin_zoals_mensen_het_schrijven() -> None:
    een, gewoon = Profiel.model_validate(EILAND), Profiel.model_validate(ALS_GELEVERD)
    zin = "Elke {uvz_weken} weken {uvz_jongeren_min} tot {uvz_jongeren_max} jongeren, plan in {plan_dagen} dagen."
    assert vul_in(zin, een) == "Elke week 1 jongere, plan in 1 dag."
    assert vul_in(zin, gewoon) == "Elke 2 weken 5 tot 6 jongeren, plan in 42 dagen."
    with pytest.raises(KeyError):
        vul_in("{iets_anders} dagen", gewoon)


REEKS = [[date(2020, 1, 1), 42], [date(2025, 7, 1), 28]]


def test_een_zin_zegt_wat_een_termijn_eerder_was_en_een_verslag_weet_niets_van_later() -> None:
    profiel = Profiel.model_validate(_verander(ALS_GELEVERD, termijnen={"plan_dagen": REEKS}))
    assert vul_in("binnen {plan_dagen} dagen", profiel) == "binnen 28 dagen (tot 1 juli 2025: 42)"
    toen = profiel.tot(date(2024, 12, 31))
    assert vul_in("binnen {plan_dagen} dagen", toen) == "binnen 42 dagen"
    assert toen.termijnen.op(date(2026, 1, 1)).plan_dagen == 42


def test_ook_normen_en_leeftijden_hebben_een_begindatum() -> None:
    begin = date(2025, 7, 1)
    anders = _verander(
        ALS_GELEVERD,
        caseload={"totaal_max": [[date(2020, 1, 1), 20], [begin, 30]]},
        doelgroep={"leeftijd_max": [[date(2020, 1, 1), 27], [begin, 23]]},
    )
    profiel = Profiel.model_validate(anders)
    assert [caseloadnorm(25, 5, dag, profiel).totaal for dag in (date(2025, 6, 30), begin)] == ["boven", "binnen"]
    assert [profiel.doelgroep.op(dag).leeftijd_max for dag in (date(2025, 6, 30), begin)] == [27, 23]
    te_smal = _verander(anders, publicatie={"leeftijdsgroepen": [[12, 17], [18, 23]]})
    with pytest.raises(ValidationError, match="moet eindigen bij 27"):
        Profiel.model_validate(te_smal)
