"""How a declared figure is computed over a period: since when it was kept, of what it is a share, and what it was made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.conftest import aanmelding, uvz
from tests.gemeenten import ALS_GELEVERD, _verander
from tests.unit.test_casus import LIJST, jaarcijfers, lijst
from tests.unit.test_signalen import BESLUIT, NUMMER, formulieren, gesloten, meldingen
from werkwijzer.casus.feiten import Bron
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.indicatoren import effect
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
from werkwijzer.indicatoren.registratie import Periode, Registratie, maak_registratie, niet_geteld
from werkwijzer.kalender import Kwartaal
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


# --- all casussen side by side --------------------------------------------------------------------


def test_een_periode_is_met_de_eerste_en_de_laatste_dag() -> None:
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
