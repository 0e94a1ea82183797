"""What a form contradicts in the record: each finding names the other form, and nothing drops out in silence.

Filed: a referral of 10-1-2024, the UVZ's decision of 1-2-2024, a start plan of 1-3-2024 with an intervention and a
condition that run, a review of 2-9-2024 (go on) and the police figures of the first quarter. The second person was
closed on 1-7-2024, the third was only referred.
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
from werkwijzer.postvak.kruiscontrole import kruiscontrole

EEN, TWEE, DRIE = (maak_casusnummer("PGA", nr) for nr in (1, 2, 3))
GESTART = {"soort": "begeleiding", "partner": "jongerenwerk", "start": date(2024, 2, 20), "resultaat": "loopt"}
VERBOD = {"soort": "gebiedsverbod", "opgelegd_door": "burgemeester", "start": date(2024, 2, 10)}
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
    for letters in ("Aaaaa", "Bbbbb", "Ccccc"):
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
