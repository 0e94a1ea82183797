"""The first year after a startlijst tells the truth: nobody who was taken over is new, and nothing stands for what was not kept."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.conftest import aanmelding, herijking, plan, uvz
from tests.functional.test_startlijst import BEGIN, VOLLEDIG, jongere, startlijst
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.caseload import caseload
from werkwijzer.indicatoren.declaratie import Meting, Telling
from werkwijzer.indicatoren.registratie import Periode, Registratie, maak_registratie
from werkwijzer.jaar import publicatie
from werkwijzer.jaar.overzicht import bereken_jaar
from werkwijzer.kalender import Kwartaal
from werkwijzer.paden import PROJECT
from werkwijzer.rapport import zinnen
from werkwijzer.rapport.cijfers import Blik, toon, verandering
from werkwijzer.volgsysteem.lijsten.signalen import alle_signalen

# Noor: since 2024, closed in October. Bo: nobody knows since when. Cas: since March of the year itself. Dee: new in July.
BO = jongere(1, intensiteit="actieve_regie", jeugdgroep=None)
CAS = jongere(2, in_aanpak_sinds=date(2025, 3, 1), aangemeld_op=date(2025, 2, 1), aanmelder_organisatie="politie")


@pytest.fixture
def reg(paden, definities, indienen) -> Registratie:
    indienen(("startlijst", startlijst(VOLLEDIG, BO, CAS)))
    (dee,) = indienen(("aanmelding", aanmelding(datum_aanmelding=date(2025, 7, 1))))
    noor, bo = ("PGA-00001-B", "PGA-00002-C")
    indienen(
        ("uvz-verslag", uvz(date(2025, 7, 15), dee)),
        ("plan", plan(dee, "start", date(2025, 8, 1), 3)),
        ("plan", plan(bo, "start", date(2025, 8, 15), 2)),
        ("plan", plan(noor, "start", date(2025, 7, 20), 4)),
        ("herijking", herijking(date(2025, 10, 1), {"casusnummer": noor, "besluit": "positief"})),
    )
    with open_register(paden, definities) as register:
        return maak_registratie(register.index.formulieren(), register.akten(), definities.leefgebieden)


def meet(reg: Registratie, definities: Any, periode: Periode) -> dict[str, Meting]:
    return {i.code: i.bereken(reg, periode, definities.profiel) for i in catalogus.indicatoren_van(definities.profiel)}


def tabel(reg: Registratie, definities: Any, periode: Periode, code: str) -> Telling:
    (deze,) = [t for t in catalogus.tabellen_van(definities.profiel) if t.code == code]
    return deze.bereken(reg, periode, definities.profiel)


def test_nobody_who_was_taken_over_is_new(reg, definities):
    nu = meet(reg, definities, Periode.jaar(2025))

    # In the approach on 31 December: Bo, Cas, Dee. In the year also Noor.
    assert {c: nu[c].waarde for c in ("K1", "K1-in", "K1-uit", "K1-jaar", "K4")} == {
        **{"K1": 3, "K1-in": 1, "K1-uit": 1},
        **{"K1-jaar": 4, "K4": 1},
    }
    assert (nu["K3-tijd"].waarde, nu["K3-tijd"].noemer) == (14, 1)  # of Dee alone: 1 to 15 July
    assert (nu["K4-tijd"].waarde, nu["K4-tijd"].noemer) == (17, 1)
    assert nu["K3-vooraf"].noemer == 1
    stroom = tabel(reg, definities, Periode.jaar(2025), "stroom")
    assert dict(zip(stroom.rijen, [c[0] for c in stroom.cellen], strict=True)) == {
        "Overgenomen van de startlijst": 3,
        "Instroom": 1,
        "Uitstroom": 1,
        "In de aanpak op 31 december 2025": 3,
    }


def test_what_the_list_says_counts_where_it_may(reg, definities):
    nu = meet(reg, definities, Periode.kwartaal(Kwartaal(2025, 2)))

    # On 30 June the list alone speaks: Noor in monitoring, Bo in active direction, of Cas nothing is said.
    assert (nu["K5-monitoring"].waarde, nu["K5-actief"].waarde) == (1, 1)
    regie = tabel(reg, definities, Periode.kwartaal(Kwartaal(2025, 2)), "regie")
    assert [c[0] for c in regie.cellen] == [1, 1, 1, 3]
    # Noor was measured on the list: delict 2, wonen 4; in July every score is 4.
    jaar = meet(reg, definities, Periode.jaar(2025))
    assert (jaar["I1"].teller, jaar["I1"].noemer) == (1, 1)


def test_every_figure_says_since_when_or_why_not_yet(reg, definities):
    nu = meet(reg, definities, Periode.jaar(2025))

    assert {c for c, m in nu.items() if m.nog_niet} == {
        "I2-duur",
        *(c for c in nu if c.startswith("O1-")),
    }
    assert nu["O1-start12"].nog_niet == "bijgehouden sinds 01-06-2025; het eerste cijfer is over 2026"
    assert nu["O1-slot24"].nog_niet == "bijgehouden sinds 01-06-2025; het eerste cijfer is over 2027"
    assert "overgenomen" in nu["I2-duur"].nog_niet
    zonder = {"stand", "buiten"}
    for i in catalogus.indicatoren_van(definities.profiel):
        assert nu[i.code].sinds == (None if i.nodig in zonder or nu[i.code].nog_niet else BEGIN), i.code
    volgend = meet(reg, definities, Periode.jaar(2026))
    assert {c for c, m in volgend.items() if m.sinds} <= {c for c in nu if c.startswith("O1-")}


def test_what_nobody_wrote_down_is_no_zero(paden, definities, indienen):
    """Twelve young people of R1, of whom the list says no more than a name; R2 has one of whom it is known."""
    kaal = {"intensiteit", "jeugdgroep", "geboortedatum", "geslacht"}
    rijen = [{k: w for k, w in jongere(n).items() if k not in kaal} | {"regisseur": "R1"} for n in range(1, 13)]
    indienen(("startlijst", startlijst(*rijen)))

    def reken() -> tuple[dict[str, Meting], Registratie]:
        with open_register(paden, definities) as register:
            reg = maak_registratie(register.index.formulieren(), register.akten(), definities.leefgebieden)
        return meet(reg, definities, Periode.jaar(2025)), reg

    nu, reg = reken()
    assert nu["K1"].waarde == 12
    assert {nu[c].waarde for c in ("K2", "K5-actief", "K5-monitoring", "K5-norm")} == {None}
    assert "nog niet bekend" in nu["K5-actief"].nog_niet
    for code in ("regie", "leeftijd", "geslacht"):
        assert "nog niet bekend" in tabel(reg, definities, Periode.jaar(2025), code).nog_niet
    jaar = bereken_jaar(reg, 2025, definities.profiel, definities.leefgebieden).publicatie
    assert {t.code for t in jaar.tabellen if not t.rijen} == {"regie", "leeftijd", "geslacht"}
    last = caseload(reg, date(2025, 12, 31), definities.profiel)[0]
    assert (last.toon(last.actief), last.norm.totaal, last.norm.actief) == ("niet bekend", "onder", "onbekend")
    standen = {c.nummer: c.op(date(2025, 12, 31)) for c in reg.casussen}
    werk = alle_signalen(standen, definities, date(2025, 12, 31))
    assert [s.reden for s in werk if s.soort.code == "caseload" and s.regisseur == "R1"] == [
        "Netwerkregisseur 1: 12 jongeren, de norm is 15 tot en met 20."
    ]

    indienen(("plan", plan("PGA-00001-B", "voortgang", date(2025, 7, 1), 3)))
    nu, reg = reken()
    assert (nu["K5-actief"].waarde, nu["K5-norm"].waarde) == (1, None)  # between 1 and 12: above 10 or not?
    last = caseload(reg, date(2025, 12, 31), definities.profiel)[0]
    assert last.toon(last.actief) == "ten minste 1"


def test_before_the_list_there_is_no_zero(reg, definities):
    eerder = meet(reg, definities, Periode.jaar(2024))
    assert {c for c, m in eerder.items() if m.waarde is not None} == set()
    assert all(m.nog_niet for c, m in eerder.items() if not c.startswith(("E", "O3-stad")))
    for t in catalogus.tabellen_van(definities.profiel):
        assert t.bereken(reg, Periode.jaar(2024), definities.profiel).cellen == (), t.code


def test_a_cohort_of_whom_earlier_contact_is_not_known_is_not_split(paden, definities, indienen):
    """Of one the list says that there was contact, of the other nobody says anything."""
    begin = date(2024, 6, 1)
    indienen(("startlijst", startlijst(jongere(1, politiecontact="na"), jongere(2), op=begin)))
    kwartalen = [Kwartaal(2024, nr).eind for nr in (2, 3, 4)] + [Kwartaal(2025, nr).eind for nr in (1, 2, 3, 4)]
    einde = {"besluit": "positief"}
    indienen(
        *(("meldingen", Antwoorden({"eind_kwartaal": dag, "jeugdoverlast_stad": 1})) for dag in kwartalen),
        ("herijking", herijking(date(2024, 10, 1), {"casusnummer": "PGA-00001-B", **einde})),
    )

    def reken() -> dict[str, Meting]:
        with open_register(paden, definities) as register:
            reg = maak_registratie(register.index.formulieren(), register.akten(), definities.leefgebieden)
        return meet(reg, definities, Periode.jaar(2025))

    nu = reken()
    assert (nu["O1-slot12"].noemer, nu["O1-slot12"].sinds) == (1, begin)
    assert (nu["O1-slot12-opnieuw"].noemer, nu["O1-slot12-eerste"].noemer) == (1, 0)
    indienen(("herijking", herijking(date(2024, 11, 1), {"casusnummer": "PGA-00002-C", **einde})))
    nu = reken()
    assert nu["O1-slot12"].noemer == 2
    assert "niet bekend of er eerder contact was" in nu["O1-slot12-eerste"].nog_niet
    assert nu["O1-start12"].noemer == 0  # nobody began since


def test_the_published_year_says_so_and_the_next_one_how_to_compare(reg, definities):
    een = bereken_jaar(reg, 2025, definities.profiel, definities.leefgebieden).publicatie
    assert een.schema_ == publicatie.SCHEMA
    tekst = publicatie.als_tekst(een)
    assert publicatie.Jaarpublicatie.model_validate_json(tekst) == een
    assert '"sinds": "2025-06-01"' in tekst
    blik = Blik.op({2025: een}, 2025)
    assert "bijgehouden sinds 1 juni 2025" in zinnen.oogopslag(blik)[0].tekst
    assert toon(blik.cijfer("O1-start12")) == "nog niet"
    assert any("het eerste cijfer is over 2026" in z for z in zinnen.zonder_cijfer(een.indicatoren))

    twee = bereken_jaar(reg, 2026, definities.profiel, definities.leefgebieden, {2025: een}).publicatie
    nu = Blik.op({2025: een, 2026: twee}, 2026)
    assert "Het vorige verslag telde vanaf 1 juni 2025" in zinnen.oogopslag(nu)[0].tekst
    bekend = een.indicator("K3-uvz").model_copy(update={"waarde": 3.0})
    later = bekend.model_copy(update={"waarde": 6.0, "sinds": None})
    assert verandering(later, bekend, 2025) == "geen vergelijking met 2025 (sinds 1 juni 2025)"


def test_a_year_without_a_beginning_is_published_as_it_always_was(indienen, paden, definities):
    (nummer,) = indienen(("aanmelding", aanmelding()))
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), nummer)))
    with open_register(paden, definities) as register:
        reg = maak_registratie(register.index.formulieren(), register.akten(), definities.leefgebieden)
    tekst = publicatie.als_tekst(bereken_jaar(reg, 2024, definities.profiel, definities.leefgebieden).publicatie)
    assert '"werkwijzer/jaar/5"' in tekst
    assert '"sinds"' not in tekst
    assert '"nog_niet"' not in tekst


def test_the_manual_names_every_figure_beside_what_it_needs():
    tekst = (PROJECT / "beheer" / "publiceren.md").read_text(encoding="utf-8")
    rijen = {rij.split("|")[3].strip() for rij in tekst.splitlines() if rij.count("|") == 4}
    per: dict[str, list[str]] = {}
    for i in catalogus.INDICATOREN:
        per.setdefault("later" if i.terug else i.nodig, []).append(i.code)
    for codes in per.values():
        assert ", ".join(codes) in rijen
