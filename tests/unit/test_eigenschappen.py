"""Properties of reading and checking, over inputs that nobody thought of."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import aanmelding, plan, werkboek
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.beoordelen import Beoordeling
from werkwijzer.formulieren.bestand import Onleesbaar
from werkwijzer.formulieren.bevindingen import CATALOGUS, uit_dict
from werkwijzer.formulieren.controle import controleer
from werkwijzer.formulieren.lezer import RuweCel, RuwFormulier, is_leeg, lees_formulier
from werkwijzer.formulieren.platte_gegevens import ingepakt, uitgepakt
from werkwijzer.formulieren.teruggave import maak_teruggave

ELKE_WAARDE = st.one_of(
    st.none(),
    st.booleans(),
    st.text(st.characters(), max_size=60),  # lone surrogates and control characters too
    st.text("0123456789-/. jfmasondeu", max_size=16),
    st.integers(),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.just("x" * 40_000),
)
GEWONE_TEKST = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=30)


@pytest.fixture(scope="module")
def ruw(definities) -> dict[str, RuwFormulier]:
    antwoorden = {"aanmelding": aanmelding(), "plan": plan("PGA-00042-W", "start", date(2025, 3, 1))}
    return {f: lees_formulier(werkboek(definities, f, a), "x.xlsx", definities) for f, a in antwoorden.items()}


def met_waarden(ruw: RuwFormulier, kies) -> RuwFormulier:
    """The form with other values in its cells; `kies` gives the value of the next cell, or the old one."""

    def cel(oud: RuweCel) -> RuweCel:
        return oud._replace(waarde=kies(oud.waarde))

    velden = {code: cel(c) for code, c in ruw.velden.items()}
    tabellen = {
        t: [r._replace(cellen={k: cel(c) for k, c in r.cellen.items()}) for r in rijen]
        for t, rijen in ruw.tabellen.items()
    }
    return replace(ruw, velden=velden, tabellen=tabellen)


@pytest.mark.parametrize("formulier", ["aanmelding", "plan"])
@given(data=st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_elke_waarde_in_elke_cel_geeft_een_bevinding_of_een_antwoord(formulier, ruw, definities, data):
    anders = data.draw(st.lists(ELKE_WAARDE, max_size=6))
    plekken = data.draw(st.lists(st.integers(0, 60), min_size=len(anders), max_size=len(anders)))
    nieuw, teller = dict(zip(plekken, anders, strict=True)), iter(range(10_000))

    def kies(oud):
        nr = next(teller)
        return nieuw.get(nr, oud)

    vreemd = met_waarden(ruw[formulier], kies)
    form = controleer(vreemd, definities)

    for bevinding in form.bevindingen:
        assert bevinding.code in CATALOGUS
        assert (bevinding.gevonden + bevinding.doe).isprintable()
        assert uit_dict(bevinding.als_dict()) == replace(
            bevinding, plaats=bevinding.plaats.__class__(*_drie(bevinding))
        )
    for waarde in form.antwoorden.velden.values():
        assert isinstance(waarde, str | int | float | date)
        assert not isinstance(waarde, datetime | time | timedelta | bool)
        assert not isinstance(waarde, float) or math.isfinite(waarde)
        assert not isinstance(waarde, str) or (waarde.encode("utf-8") and not is_leeg(waarde))
    gemeld = {b.plaats.sleutel for b in form.bevindingen}
    for code, cel in vreemd.velden.items():
        beantwoord = code in form.antwoorden.velden
        assert beantwoord or (code,) in gemeld or _niets(cel.waarde) or form.bevindingen[0].code == "B11"
    beoordeling = Beoordeling(Path("x.xlsx"), "0" * 64, form.bevindingen, formulier, vreemd, form)
    verwacht = replace(beoordeling, ruw=None) if beoordeling.goed else beoordeling
    assert repr(uitgepakt(ingepakt(beoordeling), definities)) == repr(verwacht)


def _drie(bevinding):
    return bevinding.plaats.blad, bevinding.plaats.cel, bevinding.plaats.label


def _niets(waarde) -> bool:
    """Nothing that a person would see; Excel writes a line end as _x000D_."""
    if isinstance(waarde, str):
        return not any(t.isprintable() and not t.isspace() for t in waarde.replace("_x000D_", ""))
    return waarde is None


@given(st.binary(max_size=2000), st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_willekeurige_bytes_zijn_geen_formulier(definities, inhoud, begin):
    with pytest.raises(Onleesbaar) as fout:
        lees_formulier(begin + inhoud, "x.xlsx", definities)
    assert fout.value.bevinding.code in ("B02", "B03", "B04", "B05", "B08")


@given(
    st.fixed_dictionaries(
        {
            "achternaam": GEWONE_TEKST,
            "zorg": st.lists(GEWONE_TEKST, min_size=1, max_size=4).map("\n".join),
            "geboortedatum": st.dates(date(1998, 1, 1), date(2011, 12, 31)),
            "wijk": st.sampled_from(["Parkwijk"]),
        }
    )
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_wat_is_ingevuld_komt_er_weer_uit_ook_na_terugsturen(definities, antwoorden):
    volledig = aanmelding(**antwoorden)
    inhoud = werkboek(definities, "aanmelding", volledig)
    ruw = lees_formulier(inhoud, "x.xlsx", definities)
    form = controleer(ruw, definities)
    genormaliseerd = {k: form.antwoorden.velden.get(k) for k in antwoorden}
    assert not form.fouten
    beoordeling = Beoordeling(Path("x.xlsx"), "0" * 64, form.bevindingen, "aanmelding", ruw, form)
    terug = controleer(lees_formulier(maak_teruggave(beoordeling, definities), "x.xlsx", definities), definities)
    assert {k: terug.antwoorden.velden.get(k) for k in antwoorden} == genormaliseerd
    assert Antwoorden(terug.antwoorden.velden) == Antwoorden(form.antwoorden.velden)


@pytest.mark.parametrize(
    "waarde",
    [
        math.inf,
        math.nan,
        1e300,
        date(1, 1, 1),
        datetime.combine(date(1850, 1, 1), time()),
        time(3, 4),
        timedelta(9),
        "=1",
        "\x00\ud800",
    ],
)
def test_wat_een_werkboek_niet_kan_bevatten_komt_als_tekst_terug(ruw, definities, waarde):
    vreemd = replace(
        ruw["aanmelding"], velden={**ruw["aanmelding"].velden, "geboortedatum": RuweCel(waarde, "x", 1, 2)}
    )
    form = controleer(vreemd, definities)
    terug = maak_teruggave(
        Beoordeling(Path("x.xlsx"), "0" * 64, form.bevindingen, "aanmelding", vreemd, form), definities
    )
    opnieuw = controleer(lees_formulier(terug, "x.xlsx", definities), definities)
    assert [b.plaats.label for b in opnieuw.fouten] == [b.plaats.label for b in form.fouten] != []
