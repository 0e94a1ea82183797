"""What a form contradicts in the record: each finding names the other form, and nothing drops out in silence.

Filed: a referral of 10-1-2024, the UVZ's decision of 1-2-2024, a start plan of 1-3-2024 with an intervention and a
condition that run, a review of 2-9-2024 (go on) and the police figures of the first quarter. The second person was
closed on 1-7-2024, the third was only referred. The fourth began on 8-2-2024, has a start plan of 1-3-2024 with an
intervention that ended, and was closed positively on 1-12-2024. The fifth died.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from tests.conftest import aanmelding, dien_in, herijking, nieuw_project, plan, uvz, werkboek
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.controle import controleer
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import lees_formulier
from werkwijzer.postvak.dubbel_of_onbekend import kruiscontrole

EEN, TWEE, DRIE, VIER, VIJF, ZES = (maak_casusnummer("PGA", nr) for nr in (1, 2, 3, 4, 5, 6))
GESTART = {"soort": "begeleiding", "partner": "jongerenwerk", "start": date(2024, 2, 20), "resultaat": "loopt"}
VERBOD = {"soort": "gebiedsverbod", "opgelegd_door": "burgemeester", "start": date(2024, 2, 10)}
GESTOPT = {**GESTART, "eind": date(2024, 2, 28), "resultaat": "geslaagd"}
POSITIEF = {"besluit": "positief", "laatste_melding": date(2024, 1, 1)}
Bevind = Callable[[str, Antwoorden], dict[str, str]]


def politie(eind: date, *feiten: tuple[str, date, str], **anders: str) -> Antwoorden:
    rijen = [{"casusnummer": c, "datum": d, "soort": s} for c, d, s in feiten]
    return Antwoorden({"eind_kwartaal": eind, "jeugdoverlast_stad": 10, **anders}, {"meldingen": rijen})


def voortgang(dag: date, moment: str = "voortgang", **tabellen: list[dict[str, object]]) -> Antwoorden:
    return plan(EEN, moment, dag, 3, {"interventies": [GESTART], "voorwaarden": [VERBOD], **tabellen})


@pytest.fixture(scope="module")
def bevind(definities: Definities, tmp_path_factory) -> Iterator[Bevind]:
    """What is found about a form beside the record: message by code. Nothing is filed."""
    paden = nieuw_project(tmp_path_factory.mktemp("tegenspraak"))
    for letters in ("Aaaaa", "Bbbbb", "Ccccc", "Ddddd", "Eeeee", "Fffff"):
        dien_in(paden, definities, ("aanmelding", aanmelding(achternaam=letters, voornaam=letters)))
    sluit = {"casusnummer": TWEE, "besluit": "negatief"}
    dien_in(
        paden,
        definities,
        ("uvz-verslag", uvz(date(2024, 2, 1), EEN, TWEE)),
        ("plan", plan(EEN, "start", date(2024, 3, 1), 2, {"interventies": [GESTART], "voorwaarden": [VERBOD]})),
        ("herijking", herijking(date(2024, 7, 1), sluit)),
        ("herijking", herijking(date(2024, 9, 2), {"casusnummer": EEN, "besluit": "doorgaan"})),
        ("meldingen", politie(date(2024, 3, 31), (EEN, date(2024, 3, 5), "overlast"))),
        ("uvz-verslag", uvz(date(2024, 2, 8), VIER, notificatiebrief=date(2024, 1, 20))),
        ("plan", plan(VIER, "start", date(2024, 3, 1), 2, {"interventies": [GESTOPT]})),
        ("herijking", herijking(date(2024, 12, 1), {**POSITIEF, "casusnummer": VIER})),
        ("uvz-verslag", uvz(date(2024, 2, 15), VIJF)),
        ("herijking", herijking(date(2024, 8, 1), {"casusnummer": VIJF, "besluit": "overleden"})),
        ("uvz-verslag", uvz(date(2023, 3, 2), ZES)),
        ("herijking", herijking(date(2023, 6, 1), {"casusnummer": ZES, "besluit": "negatief"})),
        ("meldingen", politie(date(2023, 12, 31), (ZES, date(2023, 12, 15), "aanhouding"))),
        ("uvz-verslag", uvz(date(2024, 1, 18), ZES)),
    )
    with open_register(paden, definities) as register:

        def zoek(soort: str, antwoorden: Antwoorden) -> dict[str, str]:
            inhoud = werkboek(definities, soort, antwoorden)
            form = controleer(lees_formulier(inhoud, "x.xlsx", definities), definities)
            assert not form.fouten, form.fouten
            uit: dict[str, str] = {}
            for b in kruiscontrole(form, "0" * 64, register.index, definities):
                uit[b.code] = f"{uit[b.code]}\n{b.gevonden}" if b.code in uit else b.gevonden
            return uit

        yield zoek


def test_een_gewoon_formulier_spreekt_niets_tegen(bevind: Bevind) -> None:
    assert bevind("plan", voortgang(date(2024, 9, 1))) == {}
    assert bevind("herijking", herijking(date(2024, 12, 20), {"casusnummer": EEN, "besluit": "negatief"})) == {}
    assert bevind("uvz-verslag", uvz(date(2024, 10, 1), EEN)) == {}
    assert bevind("meldingen", politie(date(2024, 6, 30), (EEN, date(2024, 4, 5), "overlast"))) == {}


def test_een_afsluiting_voor_wat_er_al_is_ingediend_zegt_wat_niet_meer_telt(bevind: Bevind) -> None:
    """A typing error in the year or month: closed before the plan and the review that are filed already."""
    fout = bevind("herijking", herijking(date(2024, 2, 20), {"casusnummer": EEN, "besluit": "negatief"}))
    assert list(fout) == ["X16"]
    assert f"telt over {EEN} niet meer mee: plan van aanpak van 01-03-2024 (dossiers/{EEN}/" in fout["X16"]
    assert "herijking van 02-09-2024 (overleggen/" in fout["X16"]


def test_een_verbetering_die_het_begin_weghaalt_zegt_dat_ook(bevind: Bevind) -> None:
    """As an improvement it may be meant: then it is a warning."""
    weg = uvz(date(2024, 2, 1), EEN, TWEE, besluit="aangehouden")
    gevonden = bevind("uvz-verslag", Antwoorden({**weg.velden, "verbetering": "ja"}, weg.tabellen))
    assert "plan van aanpak van 01-03-2024" in gevonden["X17"]
    assert "X16" not in gevonden


def test_een_verbetering_die_een_jongere_weglaat_zegt_wiens_besluit_vervalt(bevind: Bevind) -> None:
    """The replaced report decided for two; the improvement names only the second."""
    zonder = uvz(date(2024, 2, 1), TWEE)
    gevonden = bevind("uvz-verslag", Antwoorden({**zonder.velden, "verbetering": "ja"}, zonder.tabellen))["X17"]
    assert f"telt over {EEN} niet meer mee: plan van aanpak van 01-03-2024" in gevonden
    assert TWEE not in gevonden


def test_beginnen_en_afsluiten_op_een_dag_kan_niet(bevind: Bevind) -> None:
    opnieuw = bevind("uvz-verslag", uvz(date(2024, 7, 1), TWEE))
    assert f"Over {TWEE} zegt herijking van 01-07-2024 (overleggen/" in opnieuw["X23"]


def test_een_beoordeling_na_de_afsluiting_of_zonder_aanpak(bevind: Bevind) -> None:
    na = bevind("herijking", herijking(date(2024, 10, 1), {"casusnummer": TWEE, "besluit": "doorgaan"}))
    assert na["X25"].startswith(f"{TWEE} is op 01-10-2024 niet in de aanpak: afgesloten op 01-07-2024, herijking van")
    nooit = bevind("herijking", herijking(date(2024, 10, 1), {"casusnummer": DRIE, "besluit": "monitoring"}))
    assert "het UVZ heeft geen integrale aanpak besloten" in nooit["X25"]


def test_een_groepsoverleg_over_een_andere_groep(bevind: Bevind) -> None:
    overleg = herijking(
        date(2024, 10, 1),
        {"casusnummer": EEN, "besluit": "doorgaan"},
        soort="groep",
        jeugdgroep="Groep Parkwijk",
    )
    assert bevind("herijking", overleg) == {
        "X26": f"{EEN} hoort volgens het laatste plan of UVZ niet bij een geprioriteerde jeugdgroep. Dit is het overleg "
        "over Groep Parkwijk."
    }


def test_een_slotplan_zonder_besluit(bevind: Bevind) -> None:
    assert "er is geen besluit om af te sluiten" in bevind("plan", voortgang(date(2024, 9, 1), "afsluiting"))["X19"]


def test_naar_een_ander_terwijl_de_aanpak_loopt(bevind: Bevind) -> None:
    gevonden = bevind("uvz-verslag", uvz(date(2024, 10, 1), EEN, besluit="partner", naar_wie="halt"))
    assert gevonden["X22"].startswith(f"{EEN} zit in de aanpak sinds 01-02-2024 (uvz-verslag van 01-02-2024")


def test_een_interventie_of_voorwaarde_die_verdwijnt_wordt_genoemd(bevind: Bevind) -> None:
    weg = bevind("plan", voortgang(date(2024, 9, 1), interventies=[]))
    assert weg["X20"].startswith("Begeleiding of coaching liep nog volgens plan van aanpak van 01-03-2024")
    assert "Gebiedsverbod liep nog" in bevind("plan", voortgang(date(2024, 9, 1), voorwaarden=[]))["X20"]


def test_twee_dagen_ernaast_wordt_gevraagd_en_niet_geraden(bevind: Bevind) -> None:
    ernaast = {**GESTART, "start": date(2024, 2, 22)}
    gevonden = bevind("plan", voortgang(date(2024, 9, 1), interventies=[ernaast]))
    assert "gestart op 20-02-2024. Hier staat 22-02-2024. Nu telt dat als twee interventies." in gevonden["X21"]
    later = {**GESTART, "start": date(2024, 3, 23)}  # 32 days later: another one
    assert "X21" not in bevind("plan", voortgang(date(2024, 9, 1), interventies=[GESTART, later]))


def test_een_feit_dat_er_al_is_telt_een_keer(bevind: Bevind) -> None:
    dubbel = bevind("meldingen", politie(date(2024, 6, 30), (EEN, date(2024, 3, 5), "overlast")))
    assert dubbel["X27"].startswith(f"Dit feit over {EEN} op 05-03-2024 is al doorgegeven, in meldingen van 31-03-2024")
    verbeterd = politie(date(2024, 3, 31), (EEN, date(2024, 3, 5), "overlast"), verbetering="ja")
    assert bevind("meldingen", verbeterd) == {}


def test_een_brief_van_voor_de_aanmelding(bevind: Bevind) -> None:
    gevonden = bevind("uvz-verslag", uvz(date(2024, 10, 1), EEN, notificatiebrief=date(2014, 1, 25)))
    assert gevonden["X24"].startswith("De notificatiebrief is van 25-01-2014. Dat is vóór de aanmelding van 10-01-2024")


def test_besproken_voor_de_aanmelding(bevind: Bevind) -> None:
    gevonden = bevind("uvz-verslag", uvz(date(2023, 6, 1), DRIE))
    assert gevonden["X31"].startswith(
        f"{DRIE} is op 01-06-2023 besproken, en pas later aangemeld: aanmelding van 10-01-2024"
    )


def test_een_andere_dag_voor_dezelfde_brief(bevind: Bevind) -> None:
    """The first report has no day for the letter of the third person, this one has; for the fourth they differ."""
    assert bevind("uvz-verslag", uvz(date(2024, 10, 1), EEN, notificatiebrief=date(2024, 1, 20))) == {}
    anders = bevind("uvz-verslag", uvz(date(2024, 10, 1), VIER, notificatiebrief=date(2024, 1, 25)))["X32"]
    assert anders.startswith("Volgens het uvz-verslag van 08-02-2024 (overleggen/")
    assert anders.endswith(
        f"is de notificatiebrief over {VIER} van 20-01-2024. Hier staat 25-01-2024. De vroegste datum telt."
    )
    assert bevind("uvz-verslag", uvz(date(2024, 10, 1), VIER, notificatiebrief=date(2024, 1, 20))) == {}


def test_te_oud_terwijl_iemand_zestien_is(bevind: Bevind) -> None:
    gevonden = bevind("herijking", herijking(date(2024, 10, 1), {"casusnummer": EEN, "besluit": "te_oud"}))
    assert gevonden == {"X33": f"{EEN} is op 01-10-2024 16 jaar. Te oud voor de aanpak is wie ouder is dan 27."}


def test_twee_regisseurs_op_een_dag(bevind: Bevind) -> None:
    op_het_uvz = plan(EEN, "voortgang", date(2024, 2, 1), 3, regisseur="R2")
    assert bevind("plan", op_het_uvz)["X34"].startswith("Het uvz-verslag van 01-02-2024 (overleggen/")
    op_het_plan = bevind("uvz-verslag", uvz(date(2024, 3, 1), EEN, regisseur="R2"))["X34"]
    assert op_het_plan.endswith(f"noemt op dezelfde dag een andere regisseur van {EEN}. Het plan geldt.")
    assert "X34" not in bevind("uvz-verslag", uvz(date(2024, 3, 2), EEN, regisseur="R2"))


def test_een_startgesprek_van_voor_het_begin(bevind: Bevind) -> None:
    vroeg = plan(EEN, "voortgang", date(2024, 9, 1), 3, datum_startgesprek=date(2023, 2, 5))
    assert bevind("plan", vroeg)["X35"].startswith(
        "Het startgesprek was op 05-02-2023. Dat is vóór het begin van de aanpak op 01-02-2024 (uvz-verslag"
    )


def test_een_nieuwe_aanmelding_zegt_wat_anders_is_en_dat_de_aanpak_loopt(bevind: Bevind) -> None:
    """Never what stood there before: who refers did not write it."""
    wie = {"achternaam": "Aaaaa", "voornaam": "Bo", "geslacht": "man", "eerder_bekend": "bekend", "casusnummer": EEN}
    gevonden = bevind("aanmelding", aanmelding(datum_aanmelding=date(2024, 10, 1), **wie))
    assert gevonden["X36"].startswith("Anders dan in de aanmelding van 10-01-2024 (")
    assert gevonden["X36"].endswith("is: voornaam, geslacht. De aanmelding met de laatste datum geldt.")
    assert gevonden["X37"] == f"{EEN} zit op 01-10-2024 al in de aanpak, sinds 01-02-2024."
    wie |= {"achternaam": "Bbbbb", "voornaam": "BBBBB", "geslacht": "vrouw", "casusnummer": TWEE}
    assert bevind("aanmelding", aanmelding(datum_aanmelding=date(2024, 10, 1), **wie)) == {}


def test_wat_gestopt_was_en_nu_anders_staat(bevind: Bevind) -> None:
    weer = plan(VIER, "voortgang", date(2024, 9, 1), 3, {"interventies": [GESTART]})
    assert bevind("plan", weer)["X38"].endswith(
        "stopte Begeleiding of coaching op 28-02-2024. Hier staat een andere einddatum of een ander resultaat. "
        "Het laatste plan geldt."
    )
    zelfde = plan(VIER, "voortgang", date(2024, 9, 1), 3, {"interventies": [GESTOPT]})
    assert bevind("plan", zelfde) == {}


def test_een_melding_die_later_komt_dan_de_positieve_afsluiting(bevind: Bevind) -> None:
    """Closed positively on 1-12-2024, when nothing was known of 5-6-2024: nine months later is 5-3-2025."""
    laat = bevind("meldingen", politie(date(2024, 6, 30), (VIER, date(2024, 6, 5), "aanhouding")))
    assert laat["X39"].startswith(
        f"De aanpak van {VIER} is op 01-12-2024 positief afgesloten (herijking van 01-12-2024"
    )
    assert "minder dan 9 maanden na dit feit van 05-06-2024." in laat["X39"]
    assert bevind("meldingen", politie(date(2024, 3, 31), (VIER, date(2024, 3, 1), "overlast"), verbetering="ja")) == {}
    assert bevind("meldingen", politie(date(2024, 12, 31), (VIER, date(2024, 12, 5), "overlast"))) == {}


def test_iets_over_iemand_die_is_overleden(bevind: Bevind) -> None:
    """The fifth person died; what happened before is no contradiction."""
    for soort, vorm in (
        ("uvz-verslag", uvz(date(2024, 10, 1), VIJF)),
        ("meldingen", politie(date(2024, 9, 30), (VIJF, date(2024, 8, 5), "overlast"))),
        (
            "aanmelding",
            aanmelding(
                datum_aanmelding=date(2024, 10, 1), achternaam="Eeeee", eerder_bekend="bekend", casusnummer=VIJF
            ),
        ),
    ):
        assert bevind(soort, vorm)["X40"].startswith("Volgens de herijking van 01-08-2024 (overleggen/")
    assert bevind("meldingen", politie(date(2024, 9, 30), (VIJF, date(2024, 7, 5), "overlast"))) == {}


@pytest.mark.parametrize("besluit", ["positief", "doorgaan"])
def test_wat_na_een_afsluiting_is_gemeld_staat_in_geen_opmerking_bij_een_herijking(
    bevind: Bevind, besluit: str
) -> None:
    """The sixth person was closed, arrested, and came in again: that arrest is for the figures on recidivism alone."""
    rij = {**POSITIEF, "casusnummer": ZES, "besluit": besluit, "laatste_melding": date(2023, 5, 1)}
    assert not any("15-12-2023" in wat for wat in bevind("herijking", herijking(date(2024, 9, 1), rij)).values())


def test_een_laatste_melding_die_niet_de_laatste_is(bevind: Bevind) -> None:
    rij = {"casusnummer": EEN, "besluit": "doorgaan", "laatste_melding": date(2023, 10, 1)}
    assert bevind("herijking", herijking(date(2024, 12, 20), rij)) == {
        "X41": f"De politie gaf over {EEN} een melding door van 05-03-2024. De laatste melding die hier staat, is eerder."
    }
    rij["laatste_melding"] = date(2024, 3, 5)
    assert bevind("herijking", herijking(date(2024, 12, 20), rij)) == {}


@pytest.mark.parametrize(
    ("soort", "antwoorden", "code", "tekst"),
    [
        (
            "herijking",
            {"besluit": "negatief", "sluitbrief": date(2024, 9, 1)},
            "S38",
            "De brief over de afsluiting is van 01-09-2024. Dat is vóór de dag van het besluit.",
        ),
        (
            "herijking",
            {"besluit": "doorgaan", "sluitbrief": date(2024, 10, 2)},
            "S39",
            "De aanpak gaat door, maar er staat ook een brief over de afsluiting, van 02-10-2024.",
        ),
        (
            "herijking",
            {"besluit": "monitoring", "zorg_naar": "halt"},
            "S40",
            "De aanpak gaat door, maar er staat ook wie de zorg overneemt.",
        ),
        (
            "plan",
            {"acties": [{"wat": "Bellen.", "wie": "halt", "wanneer": date(2023, 3, 5), "stand": "open"}]},
            "S41",
            "De dag 05-03-2023 ligt vóór de datum van dit eerste plan (01-03-2024).",
        ),
        (
            "plan",
            {"interventies": [GESTART, {**GESTART, "start": date(2024, 2, 22)}]},
            "S42",
            "Regel 1 en 2 zijn dezelfde soort interventie van dezelfde partner, gestart op 20-02-2024 en 22-02-2024. "
            "Zij tellen als twee.",
        ),
    ],
)
def test_wat_binnen_een_formulier_niet_past(definities, soort, antwoorden, code, tekst):
    if soort == "plan":
        inhoud = plan(EEN, "start", date(2024, 3, 1), 2, antwoorden)
    else:
        inhoud = herijking(date(2024, 10, 1), {"casusnummer": EEN, **antwoorden})
    form = controleer(lees_formulier(werkboek(definities, soort, inhoud), "x.xlsx", definities), definities)
    assert [(b.code, b.gevonden) for b in form.bevindingen] == [(code, tekst)]
