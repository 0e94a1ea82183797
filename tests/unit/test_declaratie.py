"""How a declared figure is computed over a period: since when it was kept, of what it is a share, and what it was made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.conftest import aanmelding, uvz
from tests.gemeenten import ALS_GELEVERD, _verander
from tests.unit.test_casus import LIJST, jaarcijfers, lijst
from tests.unit.test_signalen import AANGEMELD, ANDER, BESLUIT, NUMMER, formulieren, gesloten, meldingen, voortgang
from werkwijzer.casus.feiten import Bron
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.indicatoren import effect
from werkwijzer.indicatoren.caseload import Caseload, caseload
from werkwijzer.indicatoren.catalogus import INDICATOREN, TABELLEN, indicatoren_van, met_leefgebieden, tabellen_van
from werkwijzer.indicatoren.declaratie import (
    Eenheid,
    Indicator,
    Meting,
    Nodig,
    Telling,
    Teltabel,
    Verband,
    aandeel,
    aantal,
    mediaan,
)
from werkwijzer.indicatoren.kwaliteit import meting_te_laat
from werkwijzer.indicatoren.registratie import Periode, Registratie, maak_registratie, niet_geteld
from werkwijzer.kalender import Kwartaal, toon_datum
from werkwijzer.profiel import Profiel, ProfielFout

DAG = timedelta(days=1)
PROFIEL = Profiel.model_validate(ALS_GELEVERD)
JAAR = Periode.jaar(2024)


def registratie(*, met_lijst: bool = True) -> Registratie:
    """One person in the approach, taken over from a list of 2 January 2024 or decided on in February."""
    begin = [lijst()] if met_lijst else formulieren(uvz(BESLUIT, NUMMER), gesloten(date(2024, 6, 3)))
    return maak_registratie(begin, [], [])


def figuur(nodig: Nodig, terug: int = 0, *, overgenomen: bool = False) -> Indicator:
    """A figure that says on how many days it looked."""

    def dagen(_reg: Registratie, periode: Periode, _profiel: Profiel) -> Meting:
        eenheid = Eenheid("PGA-00001-B", None, None, overgenomen=overgenomen)
        return Meting((periode.eind - periode.begin).days + 1, (eenheid,))

    return Indicator("X1", "Dagen", "kernelement", "?", "…", "…", "…", "dagen", dagen, nodig=nodig, terug=terug)


@pytest.mark.parametrize(
    ("nodig", "terug", "periode", "waarde", "sinds", "nog_niet"),
    [
        # the record began on 2 January 2024: of that year everything but the first day was kept
        ("periode", 0, JAAR, 365, LIJST, ""),
        ("periode", 0, Periode(LIJST, date(2024, 12, 31)), 365, None, ""),
        ("periode", 0, Periode(LIJST - DAG, LIJST), 1, LIJST, ""),
        ("periode", 0, Periode(LIJST - DAG, LIJST - DAG), None, None, "bijgehouden sinds 02-01-2024"),
        ("stand", 0, JAAR, 366, None, ""),
        ("stand", 0, Periode.jaar(2023), None, None, "bijgehouden sinds 02-01-2024"),
        ("buiten", 0, Periode.jaar(2023), 365, None, ""),
        ("begin", 12, JAAR, None, None, "bijgehouden sinds 02-01-2024; het eerste cijfer is over 2025"),
        ("begin", 12, Periode.jaar(2025), 364, LIJST, ""),
    ],
)
def test_een_cijfer_telt_vanaf_de_dag_dat_het_is_bijgehouden(nodig, terug, periode, waarde, sinds, nog_niet) -> None:
    meting = figuur(nodig, terug).bereken(registratie(), periode, PROFIEL)
    assert (meting.waarde, meting.sinds, meting.nog_niet) == (waarde, sinds, nog_niet)


def test_zonder_startlijst_is_alles_bijgehouden() -> None:
    meting = figuur("begin", 24).bereken(registratie(met_lijst=False), JAAR, PROFIEL)
    assert (meting.waarde, meting.sinds, meting.nog_niet) == (366, None, "")


def test_een_verloop_waar_een_overgenomen_jongere_bij_hoort_is_er_nog_niet() -> None:
    reden = "er hoort iemand bij die is overgenomen, en van wie het begin niet is bijgehouden"
    meting = figuur("verloop", overgenomen=True).bereken(registratie(), JAAR, PROFIEL)
    assert (meting.waarde, meting.nog_niet) == (None, reden)
    assert figuur("verloop").bereken(registratie(), JAAR, PROFIEL).waarde == 365
    assert figuur("periode", overgenomen=True).bereken(registratie(), JAAR, PROFIEL).waarde == 365


def test_een_tabel_telt_net_als_een_cijfer() -> None:
    def tel(_reg: Registratie, periode: Periode, _profiel: Profiel) -> Telling:
        return Telling((str(periode.begin),), (), ())

    tabel = replace(TABELLEN[0], berekening=tel, nodig="periode", terug=0)
    assert isinstance(tabel, Teltabel)
    uit = tabel.bereken(registratie(), JAAR, PROFIEL)
    assert (uit.rijen, uit.sinds, uit.nog_niet) == (("2024-01-02",), LIJST, "")
    zonder = tabel.bereken(registratie(), Periode.jaar(2023), PROFIEL)
    assert (zonder.rijen, zonder.nog_niet) == ((), "bijgehouden sinds 02-01-2024")
    heel = tabel.bereken(registratie(met_lijst=False), JAAR, PROFIEL)
    assert (heel.rijen, heel.sinds) == (("2024-01-01",), None)


def test_hoe_teller_en_noemer_heten() -> None:
    gewoon, eigen = figuur("stand"), replace(figuur("stand"), teller_is="K1", noemer_is="K1-in")
    assert (gewoon.teller, gewoon.noemer) == ("X1.teller", "X1.noemer")
    assert (eigen.teller, eigen.noemer) == ("K1", "K1-in")


# --- what a figure is made of ---------------------------------------------------------------------


def eenheden(*telt: bool) -> list[Eenheid]:
    return [Eenheid(f"PGA-{nr:05d}-X" if nr else "", None, None, t, waarde=float(nr)) for nr, t in enumerate(telt)]


def test_een_aantal_een_aandeel_en_het_midden() -> None:
    vier = eenheden(True, True, False, True)
    assert aantal(iter(vier)).waarde == 3
    deel = aandeel(iter(vier))
    assert (deel.waarde, deel.teller, deel.noemer) == (75.0, 3, 4)
    assert deel.interval is not None
    assert deel.interval[0] < 75 < deel.interval[1]
    assert deel.casussen == {"PGA-00001-X", "PGA-00003-X"}  # one of them names no dossier
    niets = aandeel([])
    assert (niets.waarde, niets.teller, niets.noemer) == (None, 0, 0)
    midden = mediaan([*vier, Eenheid("", None, None)])
    assert (midden.waarde, midden.noemer, len(midden.eenheden)) == (1.5, 4, 5)
    assert (mediaan([]).waarde, mediaan([]).noemer) == (None, 0)
    assert (aandeel(eenheden(True, False, False)).waarde, aandeel(eenheden(False)).waarde) == (33.3, 0.0)


@pytest.mark.parametrize(
    ("tekst", "teken", "kanten"),
    [
        ("K1@-1 + K1-in = K1-uit + K1", "=", ((("K1", 1), ("K1-in", 0)), (("K1-uit", 0), ("K1", 0)))),
        ("I1.teller <= I1.noemer", "<=", ((("I1.teller", 0),), (("I1.noemer", 0),))),
        ("K4 <~ K1-in@-2", "<~", ((("K4", 0),), (("K1-in", 2),))),
        ("a + b := c", ":=", ((("a", 0), ("b", 0)), (("c", 0),))),
    ],
)
def test_een_verband_is_een_som_met_een_teken(tekst, teken, kanten) -> None:
    assert (Verband(tekst).teken, Verband(tekst).kanten) == (teken, kanten)


@pytest.mark.parametrize(
    ("code", "nodig", "terug", "noemer_is", "verband"),
    [
        ("O1-start12", "begin", 12, "", "O1-start12.noemer = K1-in@-1"),
        (
            "O1-start12-opnieuw",
            "begin",
            12,
            "",
            "O1-start12-opnieuw.teller + O1-start12-eerste.teller = O1-start12.teller",
        ),
        ("O1-start12-eerste", "begin", 12, "", ""),
        (
            "O1-start12-aanhouding",
            "begin",
            12,
            "O1-start12.noemer",
            "O1-start12-aanhouding.teller <= O1-start12.teller",
        ),
        ("O1-start24", "begin", 24, "", "O1-start24.noemer = K1-in@-2"),
        ("O1-slot12", "periode", 12, "", "O1-slot12.noemer = K1-uit@-1"),
        ("O1-slot24", "periode", 24, "", "O1-slot24.noemer = K1-uit@-2"),
    ],
)
def test_waar_een_cijfer_over_herhaling_aan_vastzit(code, nodig, terug, noemer_is, verband) -> None:
    """The cohort is the flow of that year, and its parts are parts of it: what protection takes a reader to know."""
    cijfer_ = next(i for i in INDICATOREN if i.code == code)
    assert (cijfer_.nodig, cijfer_.terug, cijfer_.noemer_is) == (nodig, terug, noemer_is)
    assert next((v.tekst for v in cijfer_.verbanden), "") == verband


@pytest.mark.parametrize("kant", ["start", "slot"])
def test_wie_binnen_een_jaar_terugkomt_komt_ook_binnen_twee_jaar_terug(kant) -> None:
    """And who was arrested or convicted was one of the two: what a reader may add up, so what protection has to know."""
    per_code = {i.code: {v.tekst for v in i.verbanden} for i in INDICATOREN}
    een, twee = f"O1-{kant}12", f"O1-{kant}24"
    assert f"{een}.teller@-1 <= {twee}.teller" in per_code[twee]
    assert f"{een}.teller <~ {een}-aanhouding.teller + {een}-veroordeling.teller" in per_code[een]
    for deel in ("teller", "noemer"):
        assert f"{een}-opnieuw.{deel} + {een}-eerste.{deel} = {een}.{deel}" in per_code[f"{een}-opnieuw"]


def test_wat_eerder_contact_is_zegt_het_cijfer_dat_daarop_is_gesplitst_en_geen_ander() -> None:
    gesplitst = {f"O1-{kant}12-{deel}" for kant in ("start", "slot") for deel in ("opnieuw", "eerste")}
    assert {i.code for i in INDICATOREN if "Eerder contact: " in i.definitie} == gesplitst
    assert {i.code for i in INDICATOREN if "politiecontact" in i.bron} == gesplitst
    zonder_om = {i.code for i in INDICATOREN if i.code.startswith("O1-") and "het OM" not in i.definitie}
    assert zonder_om == {"O1-start12-aanhouding", "O1-slot12-aanhouding"}  # convictions come from there


# --- what protection has to know of each ----------------------------------------------------------


def test_een_aandeel_zegt_iets_over_elk_behalve_als_het_over_het_werk_gaat() -> None:
    """That nobody made progress is about each of them; that no letter was in time, no plan, no score is about who works."""
    aandelen = {i.code for i in INDICATOREN if i.soort == "aandeel"}
    persoonlijk = {i.code for i in INDICATOREN if i.persoonlijk}
    assert aandelen - persoonlijk == {"K3-vooraf", "K4-termijn", "D1", "D2"}
    assert persoonlijk - aandelen == {"K2"}  # who belongs to a group
    assert {t.code for t in TABELLEN if t.persoonlijk} == {"besluiten", "interventies", "afsluiting"}


def test_jaren_mogen_samen_als_niemand_in_twee_jaren_telt() -> None:
    """A beginning, a first plan, an intervention and a closure are of one year; who is in the approach may be so in two."""
    over_personen = {i.code for i in INDICATOREN if i.soort in ("aandeel", "mediaan")}
    samen = {i.code for i in INDICATOREN if i.samen}
    assert samen <= over_personen
    assert over_personen - samen == {"K8-gezin", "K8-school", "I1", "O4", "D1", "D2"}


def test_wat_voor_al_het_andere_wordt_getoond_en_wat_van_kwartalen_niet_is_op_te_tellen() -> None:
    assert {i.code for i in INDICATOREN if i.kern} == {"K1", "K1-in", "I1", "I2-positief"}
    # one person discussed, better or convicted in two quarters is one in the year
    assert {i.code for i in INDICATOREN if i.alleen_jaar} == {"K3", "I1", "O4"}


def test_van_wat_niet_over_een_eerdere_dag_gaat_kijkt_niets_terug(definities: Definities) -> None:
    assert {i.code for i in INDICATOREN if i.terug} == {i.code for i in INDICATOREN if i.code.startswith("O1-")}
    assert {i.code: i.per for i in INDICATOREN if i.per != 1} == {"D1": len(definities.leefgebieden)}


# --- all casussen side by side --------------------------------------------------------------------


def test_een_periode_is_met_de_eerste_en_de_laatste_dag() -> None:
    assert Periode.jaar(2024) == Periode(date(2024, 1, 1), date(2024, 12, 31))
    kwartaal = Periode.kwartaal(Kwartaal(2024, 1))
    assert (kwartaal.begin, kwartaal.eind) == (date(2024, 1, 1), date(2024, 3, 31))
    dagen = (kwartaal.begin - DAG, kwartaal.begin, kwartaal.eind, kwartaal.eind + DAG, None)
    assert [kwartaal.bevat(dag) for dag in dagen] == [False, True, True, False, False]


def test_wie_er_op_een_dag_in_de_aanpak_is_wordt_voor_twee_dagen_onthouden() -> None:
    reg = registratie(met_lijst=False)
    dagen = [BESLUIT - DAG, BESLUIT, date(2024, 6, 2), date(2024, 6, 3)]
    assert [len(reg.in_aanpak(dag)) for dag in dagen] == [0, 1, 1, 0]
    assert list(reg._op) == dagen[-2:]
    assert reg.in_aanpak(dagen[-1]) is reg.in_aanpak(dagen[-1])
    [stand] = reg.in_aanpak(dagen[2])
    assert (stand.dag, stand.casusnummer) == (dagen[2], NUMMER)
    assert list(reg.per_nummer) == [NUMMER]
    assert [nummer for nummer, _ in reg.besprekingen] == [NUMMER]


def test_van_een_groot_register_wordt_niet_gelezen_wat_niet_telt(definities: Definities) -> None:
    weg = niet_geteld(definities)
    assert "jaarcijfers" not in weg  # told whole
    assert weg["plan"]["doelen"] is None
    assert weg["aanmelding"]["betrokken"] is None
    teksten = weg["aanmelding"][""]
    assert teksten is not None
    assert "veiligheid" in teksten
    assert "geboortedatum" not in teksten


# --- who was taken over ---------------------------------------------------------------------------

NOG_NIET = "van wie is overgenomen, is dit nog niet bekend"
ALLES_GEZEGD = {
    "jeugdgroep": "plein",
    "intensiteit": "monitoring",
    "geboortedatum": date(2008, 5, 4),
    "geslacht": "man",
    "aanmelder_organisatie": "politie",
    "aangemeld_op": LIJST,
    "politiecontact": "na",
}


def overgenomen(**rij: object) -> Registratie:
    return maak_registratie([lijst(**rij)], [], [])


def cijfer(code: str, reg: Registratie, periode: Periode = JAAR) -> Meting:
    return next(i for i in INDICATOREN if i.code == code).bereken(reg, periode, PROFIEL)


def tabel(code: str, reg: Registratie, periode: Periode = JAAR) -> dict[str, int | str]:
    telling = next(t for t in TABELLEN if t.code == code).bereken(reg, periode, PROFIEL)
    cellen = {rij: cel for rij, [cel] in zip(telling.rijen, telling.cellen, strict=True) if cel}
    return {"nog niet": telling.nog_niet} if telling.nog_niet else cellen


def test_van_wie_is_overgenomen_en_niets_is_gezegd_is_er_geen_nul() -> None:
    niets, iets = overgenomen(), overgenomen(**ALLES_GEZEGD)
    assert {code: cijfer(code, niets).nog_niet for code in ("K2", "K5-actief", "K5-monitoring")} == dict.fromkeys(
        ("K2", "K5-actief", "K5-monitoring"), NOG_NIET
    )
    assert [cijfer(code, iets).waarde for code in ("K1", "K2", "K5-actief", "K5-monitoring")] == [1, 1, 0, 1]
    assert [tabel(code, niets) for code in ("leeftijd", "geslacht", "regie")] == [{"nog niet": NOG_NIET}] * 3
    assert tabel("leeftijd", iets) == {"15 tot en met 17 jaar": 1, "Totaal": 1}
    assert tabel("geslacht", iets) == {"Man": 1, "Totaal": 1}
    assert tabel("regie", iets) == {"Monitoring": 1, "Totaal": 1}
    assert cijfer("K2", maak_registratie([], [], [])).waarde == 0  # nobody at all is a zero


def test_wie_van_de_lijst_komt_stroomt_niet_in_maar_is_overgenomen() -> None:
    een = overgenomen(**ALLES_GEZEGD)
    eind = "In de aanpak op 31 december 2024"
    assert tabel("stroom", een) == {"Overgenomen van de startlijst": 1, eind: 1}
    assert cijfer("K1-in", een).waarde == 0
    volgend = {"In de aanpak op 31 december 2024": 1, "In de aanpak op 31 december 2025": 1}
    assert tabel("stroom", een, Periode.jaar(2025)) == volgend


def test_een_aanmelding_op_de_lijst_telt_in_haar_jaar_als_de_lijst_zegt_door_wie() -> None:
    assert tabel("aanmelders", overgenomen(**ALLES_GEZEGD)) == {"Politie": 1, "Totaal": 1}
    assert tabel("aanmelders", overgenomen(**{**ALLES_GEZEGD, "aangemeld_op": LIJST - 2 * DAG})) == {}
    assert tabel("aanmelders", overgenomen(aangemeld_op=LIJST)) == {}
    zelf = formulieren(aanmelding(datum_aanmelding=LIJST, aanmelder_organisatie="politie"))
    samen = maak_registratie([lijst(**ALLES_GEZEGD), *(replace(f, volgnr=2) for f in zelf)], [], [])
    assert tabel("aanmelders", samen) == {"Politie": 1, "Totaal": 1}  # the form tells of the same referral


@pytest.mark.parametrize(
    ("contact", "eerste", "opnieuw"), [("na", 0, 1), ("voor", 1, 0), ("onbekend", None, None), (None, None, None)]
)
def test_of_iemand_die_is_overgenomen_eerder_contact_had_zegt_de_lijst_of_niemand(contact, eerste, opnieuw) -> None:
    """Closed on 1 March 2024, followed for a year with all quarters delivered: in one of the two groups, or no figure."""
    kwartalen = [Kwartaal(jaar, nr).eind for jaar in (2023, 2024, 2025) for nr in (1, 2, 3, 4)]
    forms = formulieren(gesloten(date(2024, 3, 1)), *map(meldingen, kwartalen))
    begin = lijst(politiecontact=contact) if contact else lijst()
    reg = maak_registratie([begin, *(replace(f, volgnr=f.volgnr + 1) for f in forms)], [], [])
    zin = "van iemand die is overgenomen, is niet bekend of er eerder contact was met de politie"
    for code, noemer in (("O1-slot12-eerste", eerste), ("O1-slot12-opnieuw", opnieuw)):
        meting = cijfer(code, reg, Periode.jaar(2025))
        assert (meting.noemer, meting.nog_niet) == (noemer, "" if noemer is not None else zin)
    assert cijfer("O1-slot12", reg, Periode.jaar(2025)).noemer == 1


def test_of_een_regisseur_boven_de_norm_zit_is_bij_vijf_van_wie_niets_bekend_is_niet_te_zeggen() -> None:
    """From five the number in active direction may be within the norm or under it: then it is not said that none is above."""

    def vijf(aantal: int, **rij: object) -> Registratie:
        rijen = [{"casusnummer": maak_casusnummer("PGA", nr), "regisseur": "R1", **rij} for nr in range(1, aantal + 1)]
        form = lijst()
        return maak_registratie(
            [replace(form, antwoorden=Antwoorden(form.antwoorden.velden, {"jongeren": rijen}))], [], []
        )

    assert cijfer("K5-norm", vijf(5)).nog_niet == NOG_NIET
    assert cijfer("K5-norm", vijf(4)).waarde == 0
    bekend = cijfer("K5-norm", vijf(11, intensiteit="actieve_regie"))
    assert (bekend.waarde, bekend.nog_niet) == (1, "")


def test_wie_geen_plan_heeft_is_in_de_caseload_niet_onbekend_en_wie_is_overgenomen_wel() -> None:
    """R1 directs somebody without a plan: nobody in active direction. Of who was taken over it is not known how intensive."""

    def van(reg: Registratie, code: str) -> Caseload:
        return next(c for c in caseload(reg, BESLUIT, PROFIEL) if c.regisseur == code)

    eigen = van(registratie(met_lijst=False), "R1")
    assert (eigen.totaal, eigen.actief, eigen.monitoring, eigen.onbekend, eigen.toon(eigen.actief)) == (1, 0, 0, 0, 0)
    stil, bekend = van(overgenomen(regisseur="R1"), "R1"), van(overgenomen(regisseur="R1", **ALLES_GEZEGD), "R1")
    assert (stil.onbekend, stil.toon(0), stil.toon(2)) == (1, "niet bekend", "ten minste 2")
    assert (bekend.onbekend, bekend.monitoring, bekend.toon(bekend.actief)) == (0, 1, 0)


def test_wie_geen_regisseur_heeft_staat_na_alle_regisseurs() -> None:
    per = caseload(
        maak_registratie([lijst(), lijst(2, LIJST, regisseur="X9", casusnummer=ANDER)], [], []), LIJST, PROFIEL
    )
    regisseurs = [r.code for r in PROFIEL.regisseurs]
    assert [c.regisseur for c in per] == [*regisseurs, "X9", "onbekend"]
    assert [(c.totaal, c.norm) for c in per[-2:]] == [(1, None)] * 2
    assert {c.totaal for c in per[:-2]} == {0}


@pytest.mark.parametrize(
    ("gemeten", "dag", "uiterlijk", "te_laat"),
    [
        # 1 June 2023 + 6 months is before the list of 2 January 2024: then 42 days from the list, 13 February
        (date(2023, 6, 1), date(2024, 2, 13), date(2024, 2, 13), False),
        (date(2023, 6, 1), date(2024, 2, 14), date(2024, 2, 13), True),
        # 2 July 2023 + 6 months is the day of the list itself, and 1 December 2023 + 6 months is after it
        (LIJST.replace(year=2023, month=7), LIJST, LIJST, False),
        (LIJST.replace(year=2023, month=7), LIJST + DAG, LIJST, True),
        (date(2023, 12, 1), date(2024, 6, 1), date(2024, 6, 1), False),
    ],
)
def test_een_meting_die_al_te_laat_was_toen_de_lijst_kwam_telt_vanaf_de_lijst(gemeten, dag, uiterlijk, te_laat) -> None:
    [een] = meting_te_laat(overgenomen(meetdatum=gemeten, score_delict=2), dag, PROFIEL)
    assert (een.op, een.telt, een.waarom) == (uiterlijk, te_laat, f"uiterlijk {toon_datum(uiterlijk)}")
    assert een.bron
    assert een.bron.formulier == "startlijst"  # where it was measured last


def test_van_wie_nooit_is_gemeten_wijst_het_cijfer_naar_het_besluit() -> None:
    [een] = meting_te_laat(registratie(met_lijst=False), BESLUIT, PROFIEL)
    assert een.bron
    assert (een.bron.formulier, een.op) == ("uvz-verslag", date(2024, 3, 14))  # 42 days after 1 February
    forms = formulieren(uvz(BESLUIT, NUMMER), voortgang(date(2024, 3, 1)))
    [een] = meting_te_laat(maak_registratie(forms, [], []), date(2024, 3, 1), PROFIEL)
    assert een.bron
    assert (een.bron.formulier, een.op) == ("plan", date(2024, 9, 1))  # six months


# --- words and places behind a figure -------------------------------------------------------------


def test_wie_aanmeldt_is_de_politie_of_een_ander_voor_of_na_het_eerste_contact() -> None:
    keer = [("politie", "voor"), ("school", "voor"), ("school", "na"), ("halt", "onbekend")]
    forms = [aanmelding(aanmelder_organisatie=door, politiecontact=contact) for door, contact in keer]
    reg = maak_registratie(formulieren(*forms), [], [])
    voor, later = "vóór het eerste politiecontact", "daarna of onbekend"
    assert tabel("aanmelders", reg) == {
        **{"Politie": 1, f"Andere partners, {voor}": 1, f"Andere partners, {later}": 2},
        "Totaal": 4,
    }
    zonder = PROFIEL.model_copy(update={"partners": tuple(p for p in PROFIEL.partners if p.code != "politie")})
    telling = next(t for t in TABELLEN if t.code == "aanmelders").bereken(reg, JAAR, zonder)
    assert telling.rijen == (f"Partners, {voor}", f"Partners, {later}", "Totaal")
    assert telling.cellen == ((2,), (2,), (4,))  # nobody can be told apart as the police


@pytest.mark.parametrize(
    ("verstuurd", "telt", "waarom"),
    [
        # referred on 10 January, first UVZ on 1 February, its agenda 7 days before
        (AANGEMELD - DAG, False, "brief op 09-01-2024, uiterlijk 25-01-2024, vóór de aanmelding op 10-01-2024"),
        (AANGEMELD, True, "brief op 10-01-2024, uiterlijk 25-01-2024"),
        (date(2024, 1, 25), True, "brief op 25-01-2024, uiterlijk 25-01-2024"),
        (date(2024, 1, 26), False, "brief op 26-01-2024, uiterlijk 25-01-2024"),
    ],
)
def test_een_brief_is_op_tijd_vanaf_de_aanmelding_tot_de_agenda(verstuurd, telt, waarom) -> None:
    forms = formulieren(aanmelding(), uvz(BESLUIT, NUMMER, notificatiebrief=verstuurd))
    [een] = cijfer("K3-vooraf", maak_registratie(forms, [], [])).eenheden
    assert (een.op, een.telt, een.waarom) == (verstuurd, telt, waarom)


def test_de_brief_van_een_vorige_keer_is_niet_die_van_nu() -> None:
    """Nobody filed a referral: what came before the last closure belongs to that stay."""
    eerst = uvz(BESLUIT, NUMMER, notificatiebrief=BESLUIT - 9 * DAG)
    forms = formulieren(eerst, gesloten(date(2024, 6, 3)), uvz(date(2024, 9, 2), NUMMER))
    een, twee = cijfer("K3-vooraf", maak_registratie(forms, [], [])).eenheden
    assert (een.telt, twee.telt, twee.waarom) == (True, False, "geen datum van de brief")


def test_over_wie_niets_is_gemeld_wijst_het_cijfer_naar_het_begin_of_het_einde() -> None:
    kwartalen = [Kwartaal(jaar, nr).eind for jaar in (2024, 2025) for nr in (1, 2, 3, 4)]
    forms = formulieren(uvz(BESLUIT, NUMMER), gesloten(date(2024, 6, 3)), *map(meldingen, kwartalen))
    reg = maak_registratie(forms, [], [])
    for code, dag, formulier in (("start", BESLUIT, "uvz-verslag"), ("slot", date(2024, 6, 3), "herijking")):
        [een] = cijfer(f"O1-{code}12", reg, Periode.jaar(2025)).eenheden
        assert een.bron is not None
        assert (een.op, een.bron.formulier, een.telt, een.waarom) == (dag, formulier, False, "niets gemeld")


# --- figures from outside, and the set of a municipality ------------------------------------------


def test_een_cijfer_van_buiten_is_dat_van_het_jaar_met_zijn_bron() -> None:
    reg = maak_registratie([jaarcijfers(1, "c/1.xlsx", 7)], [], [])
    meting = effect.buitencijfer("E1", "", reg, JAAR, PROFIEL)
    assert (meting.waarde, meting.herkomst, meting.vergelijking) == (7, "CBS", 2)
    assert effect.buitencijfer("E1", "Naam", reg, JAAR, PROFIEL).waarde is None  # what has a code, needs no name
    assert [c.code for c in effect.buitencijfers(reg, JAAR)] == ["E1", "E2"]
    e2_meting = effect.buitencijfer("E2", "", reg, JAAR, PROFIEL)
    assert (e2_meting.waarde, e2_meting.herkomst, e2_meting.vergelijking) == (7, "", None)
    [eenheid] = e2_meting.eenheden
    assert isinstance(eenheid.bron, Bron)
    assert eenheid.bron.tabel == "buitencijfers"
    assert effect.buitencijfer("E2", "", reg, Periode.jaar(2023), PROFIEL).waarde is None


def gekozen(*indicatoren: dict[str, object], tabellen: list[str] | None = None) -> Profiel:
    keuze = {"naam": "Gouda", "bron": "Monitor", "indicatoren": list(indicatoren), "tabellen": tabellen}
    return Profiel.model_validate(_verander(ALS_GELEVERD, indicatoren=keuze))


def test_een_gemeente_kiest_haar_cijfers_en_noemt_ze_zoals_zij_wil() -> None:
    profiel = gekozen(
        {"code": "I1", "naam": "Vooruit", "niveau": "outcome"},
        {"code": "HIC", "buitencijfer": "High Impact Crimes", "vraag": "?", "eenheid": "misdrijven"},
        {"code": "K4"},
        tabellen=[TABELLEN[1].code],
    )
    eerste, tweede, derde = indicatoren_van(profiel)
    assert (eerste.code, eerste.naam, eerste.niveau) == ("I1", "Vooruit", "outcome")
    assert (tweede.code, tweede.naam, tweede.niveau, tweede.eenheid) == (
        *("HIC", "High Impact Crimes"),
        *("effect", "misdrijven"),
    )
    assert derde.naam == next(i.voor(profiel).naam for i in INDICATOREN if i.code == "K4")
    assert [t.code for t in tabellen_van(profiel)] == [TABELLEN[1].code]
    assert not met_leefgebieden(profiel)
    assert met_leefgebieden(PROFIEL)
    assert met_leefgebieden(gekozen({"code": "I1"}))
    assert met_leefgebieden(gekozen({"code": "I1"}, tabellen=["leefgebieden"]))
    assert tabellen_van(gekozen({"code": "I1"}, tabellen=["leefgebieden"])) == ()
    assert tabellen_van(gekozen({"code": "I1"})) == tabellen_van(PROFIEL) == TABELLEN


def test_zonder_set_zijn_het_ze_allemaal_en_zonder_jeugdgroepen_zonder_k2() -> None:
    assert len(indicatoren_van(PROFIEL)) == len(INDICATOREN)
    zonder = Profiel.model_validate(_verander(ALS_GELEVERD, lijsten={"jeugdgroepen": []}))
    assert {i.code for i in INDICATOREN} - {i.code for i in indicatoren_van(zonder)} == {"K2"}


def test_een_code_die_niet_bestaat_of_al_bestaat_wordt_geweigerd() -> None:
    with pytest.raises(ProfielFout, match=r"staat een indicator die niet bestaat: X9\. Kies uit: K"):
        indicatoren_van(gekozen({"code": "I1"}, {"code": "X9"}))
    with pytest.raises(ProfielFout, match=r"staat een tabel die niet bestaat: vissen\. Kies uit: "):
        tabellen_van(gekozen({"code": "I1"}, tabellen=["vissen"]))
    with pytest.raises(ProfielFout, match=r"De code I1 bestaat al\. Geef het eigen cijfer een andere code\."):
        indicatoren_van(gekozen({"code": "I1", "buitencijfer": "Eigen cijfer"}))
