"""The list of who is in the approach when a municipality begins: filed, read, corrected, shown, destroyed."""

from __future__ import annotations

import re
import shutil
import time
from contextlib import nullcontext
from datetime import date
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.bestanden import beoordeel_pad, onderdelen
from tests.conftest import LeestHier, aanmelding, herijking, plan, uvz, werkboek
from werkwijzer.casus.casus import Casus, casussen
from werkwijzer.dossiers.openen import herstel, open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.uitvoerders import Uitvoering
from werkwijzer.paden import PROJECT
from werkwijzer.postvak.verwerken import verwerk
from werkwijzer.volgsysteem.lijsten.signalen import signalen

BEGIN = date(2025, 6, 1)
VOLLEDIG: dict[str, Any] = {
    "achternaam": "van Fictiestein",
    "voornaam": "Noor",
    "bekend_als": "Nono",
    "geboortedatum": date(2009, 3, 2),
    "geslacht": "vrouw",
    "wijk": "Parkwijk",
    "school_of_werkgever": "Het Verzonnen College",
    "in_aanpak_sinds": date(2024, 2, 3),
    "regisseur": "R1",
    "regievorm": "casusregie",
    "intensiteit": "monitoring",
    "aangemeld_op": date(2024, 1, 10),
    "aanmelder_organisatie": "politie",
    "politiecontact": "na",
    "laatst_herijkt": date(2025, 3, 4),
    "meetdatum": date(2025, 4, 1),
    "score_delict": 2,
    "score_wonen": 4,
}


def startlijst(*rijen: dict[str, Any], op: date = BEGIN, **velden: Any) -> Antwoorden:
    return Antwoorden({"datum_startlijst": op, **velden}, {"jongeren": list(rijen)})


def jongere(nr: int, **anders: Any) -> dict[str, Any]:
    """Somebody of whom little is known."""
    letters = "bdfgklmnprstvwz"
    naam = f"{letters[nr % 15]}o{letters[nr // 15 % 15]}a{letters[nr // 225 % 15]}".capitalize()
    rij = {
        "achternaam": f"Verzin{naam.lower()}",
        "voornaam": f"Test{naam.lower()}",
        "geboortedatum": date(2009, 1 + nr % 12, 1 + nr % 28),
    }
    return {k: v for k, v in {**rij, **anders}.items() if v is not None}


def casus_van(paden, definities) -> dict[str, Casus]:
    with open_register(paden, definities) as register:
        return casussen(register.index.formulieren(), register.akten())


def lever_in(
    paden, definities, antwoorden: Antwoorden, *, goed: bool = True, naam: str = "lijst", soort: str = "startlijst"
) -> str:
    """Hand in one form; returns the findings as a person reads them. Whatever was sent back is taken away first."""
    for oud in paden.postvak_in.iterdir():
        oud.unlink()
    (paden.postvak_in / f"{naam}.xlsx").write_bytes(werkboek(definities, soort, antwoorden))
    hier = nullcontext(Uitvoering(LeestHier(definities), 4))
    with open_register(paden, definities) as register, pytest.MonkeyPatch.context() as tijdelijk:
        tijdelijk.setattr("werkwijzer.postvak.verwerken.open_uitvoering", lambda *_: hier)
        (uitkomst,) = verwerk(register)
    assert uitkomst.verwerkt == goed, uitkomst.beoordeling.bevindingen
    return "\n".join(f"{b.plaats.cel}: {b.gevonden} {b.doe}" for b in uitkomst.beoordeling.bevindingen)


def test_every_row_gets_a_casusnummer_and_its_facts_are_in_the_casus(paden, definities, indienen):
    indienen(("startlijst", startlijst(VOLLEDIG, {"achternaam": "Leegstra"})))

    noor, leeg = casus_van(paden, definities).values()

    assert noor.nummer != leeg.nummer
    stand = noor.op(date(2025, 6, 30))
    assert (stand.naam, stand.geboren, stand.persoon.aliassen) == ("Noor van Fictiestein", date(2009, 3, 2), ("Nono",))
    assert stand.persoon.aanmelding.school_of_werkgever == "Het Verzonnen College"
    assert stand.lopend
    assert stand.lopend.begin == date(2024, 2, 3)
    assert stand.lopend.overgenomen
    assert (stand.regisseur, stand.regie.regievorm, stand.intensiteit) == ("R1", "casusregie", "monitoring")
    assert stand.laatst_herijkt == date(2025, 3, 4)
    assert [(m.op, {g: s for g, (s, _) in m.scores.items()}) for m in stand.metingen] == [
        (date(2025, 4, 1), {"delict": 2, "wonen": 4})
    ]
    assert not stand.aanmeldingen
    assert not stand.wacht_op_uvz
    assert stand.plan is None

    # What is not known stays unknown: the approach counts from the day of the list, and says that nobody knows since when.
    leeg_nu = leeg.op(date(2025, 6, 30))
    assert leeg_nu.lopend
    assert leeg_nu.lopend.begin == BEGIN
    assert not leeg_nu.lopend.begin_bekend
    assert (leeg_nu.geboren, leeg_nu.regisseur, leeg_nu.intensiteit, leeg_nu.metingen) == (None, "", None, ())


def test_what_comes_later_goes_before_what_was_taken_over(paden, definities, indienen):
    indienen(("startlijst", startlijst(VOLLEDIG)))
    (nummer,) = casus_van(paden, definities)
    indienen(
        (
            "aanmelding",
            aanmelding(
                eerder_bekend="bekend",
                casusnummer=nummer,
                achternaam="van Fictiestein",
                voornaam="Noortje",
                geboortedatum=date(2009, 3, 2),
                datum_aanmelding=date(2025, 7, 1),
                wijk="Buiten de gemeente",
            ),
        ),
        ("plan", plan(nummer, "start", date(2025, 7, 10), 3, regisseur="R2", intensiteit="actieve_regie")),
        ("herijking", herijking(date(2025, 9, 1), {"casusnummer": nummer, "besluit": "doorgaan"})),
    )

    stand = casus_van(paden, definities)[nummer].op(date(2025, 9, 30))

    assert stand.naam == "Noortje van Fictiestein"
    assert stand.persoon.aanmelding.wijk == "Buiten de gemeente"
    assert stand.persoon.aanmelding.bekend_als == "Nono"  # what no referral says, the list still does
    assert (stand.regisseur, stand.intensiteit) == ("R2", "actieve_regie")
    assert [m.op for m in stand.metingen] == [date(2025, 4, 1), date(2025, 7, 10)]
    assert stand.laatst_herijkt == date(2025, 9, 1)
    assert len(stand.trajecten) == 1


def test_a_closed_case_and_a_new_stay_leave_the_list_behind(paden, definities, indienen):
    indienen(("startlijst", startlijst(VOLLEDIG)))
    (nummer,) = casus_van(paden, definities)
    indienen(
        ("herijking", herijking(date(2025, 9, 1), {"casusnummer": nummer, "besluit": "negatief"})),
        ("uvz-verslag", uvz(date(2026, 1, 10), nummer, regisseur="R2", regievorm="procesregie")),
    )

    casus = casus_van(paden, definities)[nummer]

    assert [(t.begin, t.eind) for t in casus.trajecten] == [
        (date(2024, 2, 3), date(2025, 9, 1)),
        (date(2026, 1, 10), None),
    ]
    nieuw = casus.op(date(2026, 2, 1))
    assert nieuw.overname is None
    assert nieuw.regisseur == "R2"
    assert nieuw.metingen == ()
    assert nieuw.intensiteit is None


def test_the_index_made_anew_and_a_lost_reading_give_the_same_numbers(paden, definities, indienen):
    indienen(("startlijst", startlijst(VOLLEDIG, jongere(1), jongere(2))))
    voor = {n: c.persoon.naam for n, c in casus_van(paden, definities).items()}
    for lezing in (paden.lezingen / "startlijsten").iterdir():
        lezing.unlink()
    with open_register(paden, definities, herstel=True) as register:
        assert herstel(register).goed

    assert {n: c.persoon.naam for n, c in casus_van(paden, definities).items()} == voor
    (ander,) = indienen(("aanmelding", aanmelding()))
    assert ander not in voor


def test_a_list_is_filed_as_a_whole_or_not_at_all(paden, definities):
    fout = startlijst(jongere(1), jongere(2, in_aanpak_sinds=date(2025, 5, 1), aangemeld_op=date(2025, 5, 20)))

    tekst = lever_in(paden, definities, fout, goed=False)

    assert "Iemand wordt aangemeld vóór de aanpak begint" in tekst
    assert casus_van(paden, definities) == {}
    assert (paden.postvak_in / "lijst.xlsx").exists()
    assert list(paden.teruggestuurd.iterdir())


def test_two_rows_about_one_person_are_shown_with_both_sides(paden, definities):
    dubbel = startlijst(
        jongere(1),
        jongere(2, achternaam="van den Berg", voornaam="Sam", geboortedatum=date(2009, 5, 5)),
        jongere(3, achternaam="Berg", voornaam="Sam", bekend_als="Sammie", geboortedatum=date(2009, 5, 5)),
    )

    tekst = lever_in(paden, definities, dubbel, goed=False)

    assert "Sam Berg, geboren op 05-05-2009. Hier staat Sam van den Berg, geboren op 05-05-2009" in tekst
    assert "Sam van den Berg, geboren op 05-05-2009. Hier staat Sam Berg, geboren op 05-05-2009" in tekst
    assert casus_van(paden, definities) == {}

    toch = Antwoorden(
        dubbel.velden,
        {"jongeren": [*dubbel.tabellen["jongeren"][:2], {**dubbel.tabellen["jongeren"][2], "gelijkenis": "ander"}]},
    )
    lever_in(paden, definities, toch)
    assert len(casus_van(paden, definities)) == 3


def test_without_a_birth_date_nearly_the_same_name_is_asked_about(paden, definities):
    lijst = startlijst(
        jongere(2, achternaam="de Wit", voornaam="Kim", geboortedatum=None),
        jongere(3, achternaam="de Wit", voornaam="Kim"),
    )

    tekst = lever_in(paden, definities, lijst, goed=False)

    assert "Kim de Wit, geboortedatum niet bekend" in tekst
    assert "Zonder geboortedatum" in tekst


def test_the_same_name_on_another_day_is_only_a_warning(paden, definities):
    lijst = startlijst(jongere(2, achternaam="de Wit", voornaam="Kim"), jongere(3, achternaam="de Wit", voornaam="Kim"))

    assert "dezelfde naam als die in rij" in lever_in(paden, definities, lijst)
    assert len(casus_van(paden, definities)) == 2


def test_who_is_in_the_record_already_is_shown_with_both_sides(paden, definities, indienen):
    (bekend,) = indienen(("aanmelding", aanmelding()))
    lijst = startlijst(
        jongere(1), {"achternaam": "Verzonneveld", "voornaam": "Yara", "geboortedatum": date(2008, 5, 4)}
    )

    tekst = lever_in(paden, definities, lijst, goed=False)

    assert f"Ýara Verzonnenveld, geboren op 04-05-2008, {bekend}" in tekst
    assert "Op de lijst staat Yara Verzonneveld, geboren op 04-05-2008" in tekst
    assert f"Vul dan {bekend} in" in tekst

    rij = {**lijst.tabellen["jongeren"][1], "casusnummer": bekend, "in_aanpak_sinds": date(2023, 2, 1)}
    lever_in(paden, definities, startlijst(jongere(1), rij, verbeterde_lijst="ja"))
    casus = casus_van(paden, definities)
    assert len(casus) == 2
    assert casus[bekend].laatst.lopend
    assert casus[bekend].laatst.lopend.begin == date(2023, 2, 1)
    assert casus[bekend].persoon.naam == "Ýara Verzonnenveld"  # the referral goes before the list


def test_a_referral_of_somebody_on_the_list_is_a_duplicate_too(paden, definities, indienen):
    indienen(("startlijst", startlijst({"achternaam": "Verzonnenveld", "voornaam": "Yara"})))

    tekst = lever_in(paden, definities, aanmelding(), goed=False, soort="aanmelding")

    assert "lijkt al bekend: Yara Verzonnenveld, geboortedatum niet bekend" in tekst


def test_a_corrected_list_replaces_only_its_rows(paden, definities, indienen):
    indienen(("startlijst", startlijst(VOLLEDIG, jongere(1), jongere(2))))
    nummers = list(casus_van(paden, definities))
    beter = {**jongere(1), "casusnummer": nummers[1], "regisseur": "R2", "voornaam": "Betersen"}

    zonder = lever_in(paden, definities, startlijst(beter), goed=False)
    assert "staat geen Ja" in zonder
    lever_in(paden, definities, startlijst(beter, jongere(9), verbeterde_lijst="ja"))

    nu = casus_van(paden, definities)
    assert len(nu) == 4
    assert list(nu)[:3] == nummers
    assert nu[nummers[1]].laatst.regisseur == "R2"
    assert nu[nummers[1]].persoon.aanmelding.voornaam == "Betersen"
    assert nu[nummers[0]].laatst.regisseur == "R1"
    assert nu[nummers[2]].persoon.naam == casus_naam(jongere(2))


def test_what_was_taken_over_comes_back_as_a_form_to_correct(cli, paden, definities, indienen):
    assert "Er is nog geen startlijst verwerkt." in cli("startlijst", code=None)
    indienen(("startlijst", startlijst(VOLLEDIG, jongere(1), op=BEGIN)))
    nummers = list(casus_van(paden, definities))
    half = paden.prive / "startlijst" / "startlijst om te verbeteren.xlsx"
    half.parent.mkdir(exist_ok=True)
    half.write_bytes(b"half corrected")
    uit = cli("startlijst", "--naar", half.parent)
    eerste = half.with_name("startlijst om te verbeteren (2).xlsx")
    assert f"2 jongeren, elk met casusnummer: {eerste}" in uit
    assert "Laat alleen de regels staan die anders moeten, en zet het bestand in postvak-in." in uit
    assert half.read_bytes() == b"half corrected"
    form = beoordeel_pad(eerste, definities)
    assert form.gecontroleerd is not None
    antwoorden = form.gecontroleerd.antwoorden
    assert (antwoorden.velden["datum_startlijst"], antwoorden.velden["verbeterde_lijst"]) == (BEGIN, "ja")
    zonder_regel = [{k: v for k, v in rij.items() if k != "regel"} for rij in antwoorden.tabellen["jongeren"]]
    assert zonder_regel == [{**VOLLEDIG, "casusnummer": nummers[0]}, {**jongere(1), "casusnummer": nummers[1]}]


def casus_naam(rij: dict[str, Any]) -> str:
    return f"{rij['voornaam']} {rij['achternaam']}"


def test_a_number_of_somebody_else_is_refused(paden, definities, indienen):
    indienen(("startlijst", startlijst(VOLLEDIG)))
    (nummer,) = casus_van(paden, definities)

    tekst = lever_in(
        paden, definities, startlijst({**jongere(4), "casusnummer": nummer}, verbeterde_lijst="ja"), goed=False
    )

    assert f"allebei anders dan in dossier {nummer}: Noor van Fictiestein, geboren op 02-03-2009" in tekst


def test_findings_per_cell(paden, definities):
    fout = (
        ({"score_delict": 3}, "Er staan scores, maar niet van welke dag ze zijn"),
        ({"score_delict": 7, "meetdatum": date(2025, 5, 1)}, "valt buiten de grenzen (1 tot en met 5)"),
        ({"in_aanpak_sinds": date(2025, 2, 1), "laatst_herijkt": date(2024, 2, 1)}, "vóór het begin van de aanpak"),
        ({"broer_zus_van": "77"}, "'77' is geen nummer van een andere jongere"),
        ({"in_aanpak_sinds": date(2026, 2, 1)}, "ligt in de toekomst"),
    )
    rijen = [jongere(nr, **rij) for nr, (rij, _) in enumerate(fout)]
    gevonden: dict[int, str] = {}
    for regel in lever_in(paden, definities, startlijst(*rijen, jongere(9)), goed=False).splitlines():
        rij = int(re.match(r"[A-Z]+(\d+): ", regel)[1])
        gevonden[rij] = gevonden.get(rij, "") + regel
    eerste = min(gevonden)
    assert set(gevonden) == {eerste + nr for nr in range(len(fout))}
    for nr, (_, tekst) in enumerate(fout):
        assert tekst in gevonden[eerste + nr]


def test_a_number_that_nobody_has_is_refused(paden, definities):
    rijen = jongere(1, casusnummer="PGA-00099-H"), jongere(2)
    assert "is niet bekend" in lever_in(paden, definities, startlijst(*rijen, verbeterde_lijst="ja"), goed=False)


def test_three_hundred_rows_take_seconds(paden, definities, indienen):
    begin = time.process_time()
    indienen(("startlijst", startlijst(*(jongere(nr) for nr in range(300)))))
    assert len(casus_van(paden, definities)) == 300
    assert time.process_time() - begin < 12


def test_the_page_of_a_dossier_says_what_was_taken_over(cli, paden, definities, indienen):
    indienen(("startlijst", startlijst(VOLLEDIG, {"achternaam": "Leegstra"})))
    noor, leeg = casus_van(paden, definities)

    cli("verwerk")
    pagina, lege = ((paden.prive / "weergave" / f"{n}.html").read_text("utf-8") for n in (noor, leeg))

    for tekst in (
        "in de aanpak sinds 03-02-2024 (overgenomen op 01-06-2025)",
        "Casusregie, monitoring (overgenomen op 01-06-2025)",
        "Parkwijk (overgenomen op 01-06-2025)",
        "Politie (overgenomen op 01-06-2025)",
        "Aangemeld door Politie. Overgenomen op 01-06-2025",
        "Scores per leefgebied",
        "01-04-2025",
    ):
        assert tekst in pagina, tekst
    assert "in de aanpak (overgenomen op 01-06-2025, begin niet bekend)" in lege
    assert "Leegstra" not in pagina
    assert "Fictiestein" not in lege
    assert noor in cli("zoek", "Nono")


def test_an_access_request_says_so_and_leaves_out_the_others(cli, paden, definities, indienen):
    indienen(("startlijst", startlijst({**VOLLEDIG, "regel": 1, "broer_zus_van": "2"}, {**jongere(3), "regel": 2})))
    noor, _ = casus_van(paden, definities)

    cli("inzage", noor)
    (overzicht,) = paden.prive.glob("inzage/*/overzicht.html")
    tekst = overzicht.read_text("utf-8")

    assert "de eigen lijst van de gemeente, overgenomen op 01-06-2025" in tekst
    assert "van Fictiestein (overgenomen op 01-06-2025)" in tekst
    assert "In de aanpak sinds" in tekst
    assert "weggelaten: gaat over een broer of zus" in tekst
    assert jongere(3)["achternaam"] not in tekst


def test_a_destroyed_dossier_leaves_the_list_without_this_person(cli, paden, definities, indienen):
    vroeger = {k: w.replace(year=w.year - 6) if isinstance(w, date) else w for k, w in VOLLEDIG.items()}
    indienen(("startlijst", startlijst(vroeger, jongere(1), jongere(2), op=date(2019, 6, 1))))
    noor, een, twee = casus_van(paden, definities)
    indienen(("herijking", herijking(date(2019, 9, 1), {"casusnummer": noor, "besluit": "negatief"})))
    voor = {n: c.persoon.naam for n, c in casus_van(paden, definities).items()}
    cli("verwerk")

    dag = "2025-03-01"
    assert "is vernietigd" in cli(
        "bewaartermijn", "--vernietig", noor, "--bevestig", noor, "--peildatum", dag, code=None
    )

    nu = {n: c.persoon.naam for n, c in casus_van(paden, definities).items() if c.persoon.naam}
    assert nu == {n: voor[n] for n in (een, twee)}
    over = [p for p in paden.prive.rglob("*") if p.is_file() and b"Fictiestein" in uitgepakt(p)]
    assert over == []
    assert "Het logboek klopt" in cli("herstel")
    (nieuw,) = indienen(("aanmelding", aanmelding()))
    assert nieuw not in voor  # a number is issued once, also that of the last row


def uitgepakt(pad) -> bytes:
    inhoud = pad.read_bytes()
    return b"".join(onderdelen(inhoud).values()) if pad.suffix == ".xlsx" else inhoud


def test_two_rows_of_one_person_can_be_joined_later(cli, paden, definities, indienen):
    indienen(("startlijst", startlijst(VOLLEDIG, jongere(1))))
    noor, ander = casus_van(paden, definities)

    cli("corrigeer", "samenvoegen", ander, noor, "--reden", "Zelfde jongere, andere roepnaam", "--ja")

    casus = casus_van(paden, definities)
    assert list(casus) == [noor]
    assert casus[noor].persoon.naam == "Noor van Fictiestein"  # what stays goes before
    with open_register(paden, definities) as register:
        gelijk = register.index.lijkt_op(jongere(1))
    assert gelijk is not None
    assert gelijk.casusnummer == noor


def test_filing_says_which_numbers_were_given(cli, paden, definities):
    (paden.postvak_in / "lijst.xlsx").write_bytes(werkboek(definities, "startlijst", startlijst(VOLLEDIG, jongere(1))))

    tekst = cli("verwerk")

    assert "2 jongeren kregen een casusnummer: PGA-00001-B tot en met PGA-00002-C." in tekst


def test_a_hundred_who_were_there_already_do_not_begin_with_a_flood(cli, paden, definities, indienen):
    """From an own list of a hundred to work lists, agenda and quarter: nothing is late on the first day."""
    regisseurs = [r.code for r in definities.profiel.regisseurs if r.code.startswith("R")][:4]
    indienen(
        (
            "startlijst",
            startlijst(
                *(
                    jongere(
                        nr,
                        regisseur=regisseurs[nr % len(regisseurs)] if nr % 10 else None,
                        in_aanpak_sinds=date(2023, 1 + nr % 12, 3) if nr % 5 else None,
                        laatst_herijkt=date(2024, 1 + nr % 12, 20) if nr % 5 and nr % 3 else None,
                    )
                    for nr in range(100)
                )
            ),
        )
    )

    zegt = cli("werkvoorraad", "--peildatum", "2025-06-02")

    assert re.findall(r"(\d+) te laat", zegt) == ["0"] * zegt.count("te laat")
    assert "100 overgenomen jongeren nog aan te vullen" in zegt
    boek = load_workbook(next((paden.prive / "werkvoorraad").glob("*voorzitter*.xlsx")))
    ontbreekt = [rij[2].value for rij in boek["Nog aanvullen"].iter_rows(min_row=6)]
    assert len(ontbreekt) == 100
    assert all(wat.startswith("plan, meting") for wat in ontbreekt)
    assert sum("begin van de aanpak" in wat for wat in ontbreekt) == 20
    assert cli("agenda", "2025-06-10", code=None).count("herijking") <= 6
    for map_ in ("stylesheets", "javascripts", "assets"):
        shutil.copytree(PROJECT / "docs" / map_, paden.docs / map_)
    assert "Waarschuwing: bijgehouden sinds 01-06-2025" in cli("rapport", "2025-K2")
    assert "bijgehouden sinds" not in cli("rapport", "2025-K3")
    assert "Over 2025-K1 is niets bijgehouden: dat begint op 01-06-2025" in cli("rapport", "2025-K1", code=1)
    assert "Waarschuwing: bijgehouden sinds 01-06-2025" in cli("rapport", "2025")
    assert "Voor niemand is nu een plan nodig" in cli("plan", "--aan-de-beurt", "--datum", "2025-06-02")
    nummer = next(iter(casus_van(paden, definities)))
    assert "is geen aanmelding opgeslagen" in cli("brief", "bevestiging", nummer, code=1)


def test_what_comes_after_the_beginning_is_due_as_always(paden, definities, indienen):
    rij = {**VOLLEDIG, "in_aanpak_sinds": date(2025, 5, 26), "meetdatum": date(2025, 5, 27), "aangemeld_op": None}
    indienen(("startlijst", startlijst({**{k: v for k, v in rij.items() if v}, "laatst_herijkt": date(2025, 5, 28)})))
    (casus,) = casus_van(paden, definities).values()

    later = {s.soort.code: s.uiterlijk for s in signalen(casus.op(date(2026, 3, 1)), definities)}

    assert later["plan-ontbreekt"] > BEGIN
    assert later["herijking"] > BEGIN
    assert "geen-meldingen" not in later  # no police figures yet, and before the list nobody kept them


def test_brothers_and_sisters_of_the_list_are_a_question_to_answer_once(cli, paden, definities):
    """A link needs a reason of its own, so the list proposes one and makes none."""
    lijst = startlijst(
        jongere(1, regel=1, broer_zus_van="2 en 3"), jongere(2, regel=2, broer_zus_van="1"), jongere(3, regel=3)
    )
    (paden.postvak_in / "lijst.xlsx").write_bytes(werkboek(definities, "startlijst", lijst))
    assert "Op de startlijst staan broers of zussen" in cli("verwerk")
    een, twee, drie = casus_van(paden, definities)

    zegt = cli("familie")
    assert zegt.count("nog niet gekoppeld") == 2
    assert f"{een} en {twee}:" in zegt
    assert f"{een} en {drie}:" in zegt

    cli("familie", een, twee, "--reden", "Gaat mee op pad.")
    cli("familie", een, drie, "--reden", "Spijbelt.")
    cli("familie", een, drie, "--trek-in", "--reden", "Is weer op school.")
    assert "noemt geen broers of zussen die nog niet zijn gekoppeld" in cli("familie")


def test_the_list_of_what_is_missing_asks_for_a_brother_too(cli, paden, definities, indienen):
    indienen(("startlijst", startlijst(jongere(1, regel=1, broer_zus_van="2"), jongere(2, regel=2))))
    een, twee = casus_van(paden, definities)
    cli("werkvoorraad", "--peildatum", "2025-06-02")
    boek = load_workbook(next((paden.prive / "werkvoorraad").glob("*voorzitter*.xlsx")))
    rijen = {rij[0].value: rij[2].value for rij in boek["Nog aanvullen"].iter_rows(min_row=6)}
    assert f"of er een reden is om {twee} te koppelen (broer of zus)" in rijen[een]


def test_a_brother_is_not_named_to_a_partner_or_when_he_objects(cli, paden, definities, indienen):
    """A partner that directs gets nothing of brothers and sisters elsewhere, and who objects is on no list."""
    rijen = (
        jongere(1, regel=1, regisseur="KP", broer_zus_van="2, 3"),
        jongere(2, regel=2, regisseur="R1"),
        jongere(3, regel=3, regisseur="R1"),
    )
    indienen(("startlijst", startlijst(*rijen)))
    een, twee, drie = casus_van(paden, definities)
    cli("familie", een, drie, "--reden", "Spijbelt.")

    def tekst(wie: str) -> str:
        boek = load_workbook(next((paden.prive / "werkvoorraad").glob(f"*{wie}*.xlsx")))
        return " ".join(str(cel.value) for blad in boek for rij in blad.iter_rows() for cel in rij)

    cli("werkvoorraad", "--peildatum", "2026-11-29")
    assert een in tekst("KP")
    assert twee not in tekst("KP")
    assert f"om {twee} te koppelen" in tekst("voorzitter en")
    assert f"om {een} te koppelen" in tekst("R1")
    cli("werkvoorraad", "--peildatum", "2027-11-29")
    assert f"Aandacht voor {drie}" in tekst("voorzitter en")
    for nummer in (twee, drie):
        cli("verzoek", "vastleggen", nummer, "bezwaar", "--van", "jongere", "--wat", "Ik wil dit niet.")
    cli("werkvoorraad", "--peildatum", "2027-11-29")
    assert f"om {twee} te koppelen" not in tekst("voorzitter en")
    assert f"Aandacht voor {drie}" not in tekst("voorzitter en")


def test_the_work_list_says_what_was_taken_over(paden, definities, indienen):
    """No UVZ chose on the day of the list, and nobody knows since when Leegstra is in the approach."""
    indienen(("startlijst", startlijst({**VOLLEDIG, "laatst_herijkt": date(2025, 3, 4)}, {"achternaam": "Leegstra"})))
    noor, leeg = casus_van(paden, definities).values()

    redenen = {s.soort.code: s.reden for s in signalen(noor.op(date(2025, 9, 1)), definities)}
    assert redenen["herijking"] == "Vorige keer op 04-03-2025 (overgenomen op 01-06-2025)."
    indienen(("plan", plan(leeg.nummer, "start", date(2025, 7, 1), 3)))
    leeg = casus_van(paden, definities)[leeg.nummer]
    redenen = {s.soort.code: s.reden for s in signalen(leeg.op(date(2026, 3, 1)), definities)}
    assert redenen["meting-oud"] == "Laatste meting op 01-07-2025."
    alles = " ".join(
        s.reden for dag in (BEGIN, date(2026, 3, 1)) for c in (noor, leeg) for s in signalen(c.op(dag), definities)
    )
    assert "Het UVZ koos op" not in alles
    assert "in de aanpak sinds 01-06-2025" not in alles.lower()
