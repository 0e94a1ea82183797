"""What people type, in real workbooks: understood, or found with a place and a way out."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from io import BytesIO

import openpyxl
import pytest

from tests.conftest import aanmelding, herijking, plan, uvz, werkboek
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.bevindingen import CATALOGUS, Ernst, Plaats, bevinding
from werkwijzer.formulieren.controle import controleer
from werkwijzer.formulieren.lezer import lees_formulier

CASUS = "PGA-00042-W"


def lees(definities, formulier, antwoorden, cellen=None, tabelcellen=None):
    """Fill in the form, then overwrite cells by hand: {code: value}, {(table, row, column): value}."""
    inhoud = werkboek(definities, formulier, antwoorden)
    if cellen or tabelcellen:
        inhoud = overschreven(inhoud, cellen or {}, tabelcellen or {})
    return controleer(lees_formulier(inhoud, "formulier.xlsx", definities), definities)


def overschreven(inhoud, cellen, tabelcellen):
    boek = openpyxl.load_workbook(BytesIO(inhoud))
    for ws in boek:
        tabel, kolommen, rij_nr = "", {}, 0
        for rij in ws.iter_rows():
            merk = str(rij[0].value or "")
            if merk in cellen:
                zet(rij[2], cellen[merk])
            if merk.startswith("@tabel"):
                tabel, rij_nr = merk.split()[1], -2
                kolommen = {c.value: c.column for c in rij[1:] if c.value}
            elif merk.startswith("@eind"):
                tabel = ""
            if tabel:
                for (t, r, kolom), waarde in tabelcellen.items():
                    if t == tabel and r == rij_nr:
                        zet(ws.cell(rij[0].row, kolommen[kolom]), waarde)
                rij_nr += 1
    uit = BytesIO()
    boek.save(uit)
    return uit.getvalue()


def zet(cel, waarde):
    cel.value = waarde
    if isinstance(waarde, str):
        cel.data_type = "s"


def codes(gecontroleerd):
    return [b.code for b in gecontroleerd.bevindingen]


def test_goed_formulier_komt_zonder_verlies_terug(definities):
    antwoorden = aanmelding(bekend_als="Yaar, Ýz", adres="Voorbeeldstraat 1–3")
    gelezen = lees(definities, "aanmelding", antwoorden)
    assert gelezen.bevindingen == ()
    assert gelezen.antwoorden.velden == antwoorden.velden


def test_plan_komt_zonder_verlies_terug(definities):
    tabellen = {
        "acties": [{"wat": "Bellen\nen mailen", "wie": "halt", "wanneer": date(2025, 4, 1), "stand": "open"}],
        "interventies": [{"soort": "halt", "partner": "halt", "start": date(2025, 1, 2), "resultaat": "loopt"}],
    }
    antwoorden = plan(CASUS, "start", date(2025, 3, 1), [1, 2, 3, 4, 5, 4, 3, 2], tabellen)
    gelezen = lees(definities, "plan", antwoorden)
    assert gelezen.bevindingen == ()
    assert gelezen.antwoorden.velden == antwoorden.velden
    assert gelezen.antwoorden.tabellen == antwoorden.tabellen


@pytest.mark.parametrize(
    "getypt",
    [
        "4-5-2008", "04/05/2008", "4.5.2008", "4 mei 2008", "zondag 4 mei 2008", "4-mei-2008", "2008-05-04",
        "2008-05-04 00:00:00", " 4 mei 2008 ", datetime.combine(date(2008, 5, 4), time(12, 30)), date(2008, 5, 4), 39572, 39572.0,
    ],
)  # fmt: skip
def test_datum_op_elke_nederlandse_manier(definities, getypt):
    gelezen = lees(definities, "aanmelding", aanmelding(), {"geboortedatum": getypt})
    assert gelezen.antwoorden.velden["geboortedatum"] == date(2008, 5, 4)
    assert gelezen.bevindingen == ()


@pytest.mark.parametrize(
    ("getypt", "code"),
    [
        ("31-2-2008", "V03"),
        ("31 juni 2008", "V03"),
        ("4-5-08", "V12"),
        ("mei 2008", "V02"),
        ("onbekend", "V02"),
        (7, "V14"),
        ("4-5-0208", "V14"),
        ("maandag 4 mei 2008", "V17"),
    ],
)
def test_datum_die_niet_kan(definities, getypt, code):
    gelezen = lees(definities, "aanmelding", aanmelding(), {"geboortedatum": getypt})
    assert codes(gelezen) == [code]
    assert "geboortedatum" not in gelezen.antwoorden.velden
    assert gelezen.bevindingen[0].plaats.cel.startswith("C")
    assert gelezen.bevindingen[0].plaats.label == "Geboortedatum"


@pytest.mark.parametrize(
    ("veld", "getypt", "zin"),
    [
        ("geboortedatum", "31-2-2008", "De datum 31-2-2008 bestaat niet. Kijk op de kalender en verbeter de datum."),
        (
            "geboortedatum",
            "4-5-08",
            "De datum 4-5-08 heeft een jaar van twee cijfers. Schrijf het jaar in vier cijfers,",
        ),
        (
            "geboortedatum",
            "maandag 4 mei 2008",
            "'maandag 4 mei 2008' klopt niet: 04-05-2008 is een zondag. Ga na welke",
        ),
        (
            "geboortedatum",
            date(2030, 1, 1),
            "De datum 01-01-2030 ligt in de toekomst, later dan de datum van het formulier",
        ),
        ("besproken_met_jongere", "misschien", "'misschien' is geen ja of nee. Kies Ja of Nee."),
        ("wijk", "Mordor", "'Mordor' is geen keuze bij deze vraag. Kies uit: "),
    ],
)
def test_een_fout_zegt_wat_er_staat_en_wat_te_doen(definities, veld, getypt, zin):
    gelezen = lees(definities, "aanmelding", aanmelding(), {veld: getypt})
    assert f"{gelezen.bevindingen[0].gevonden} {gelezen.bevindingen[0].doe}".startswith(zin)


def test_datum_na_de_datum_van_het_formulier(definities):
    gelezen = lees(definities, "aanmelding", aanmelding(geboortedatum=date(2030, 1, 1)))
    assert codes(gelezen) == ["V04"]
    assert "01-01-2030" in gelezen.bevindingen[0].gevonden


@pytest.mark.parametrize("getypt", ["Politie", "politie", " POLITIE ", "politie.", "Poli\u200btie", "politie\xa0"])
def test_keuze_in_andere_schrijfwijze(definities, getypt):
    gelezen = lees(definities, "aanmelding", aanmelding(), {"aanmelder_organisatie": getypt})
    assert gelezen.antwoorden.velden["aanmelder_organisatie"] == "politie"
    assert gelezen.bevindingen == ()


def test_keuze_die_niet_bestaat_noemt_de_mogelijkheden(definities):
    gelezen = lees(definities, "aanmelding", aanmelding(), {"wijk": "Mordor"})
    assert codes(gelezen) == ["V07"]
    assert "'Mordor' is geen keuze" in gelezen.bevindingen[0].gevonden
    assert "Parkwijk" in gelezen.bevindingen[0].doe


@pytest.mark.parametrize("getypt", [3, 3.0, "3", "3 – iets anders", "3 - x", "3: x"])
def test_score_op_elke_manier(definities, getypt):
    gelezen = lees(
        definities, "plan", plan(CASUS, "start", date(2025, 3, 1)), None, {("leefgebieden", 4, "score"): getypt}
    )
    assert gelezen.antwoorden.tabellen["leefgebieden"][4] == {"leefgebied": "dagbesteding", "score": 3}


@pytest.mark.parametrize("getypt", [6, 0, -1, 2.5, "hoog", "3 of 4", "33", "3–4", "3-4", True])
def test_score_die_niet_kan(definities, getypt):
    gelezen = lees(
        definities, "plan", plan(CASUS, "start", date(2025, 3, 1)), None, {("leefgebieden", 4, "score"): getypt}
    )
    assert codes(gelezen) == ["V08"]
    assert gelezen.bevindingen[0].plaats.label == "Leefgebieden, Dagbesteding, onderwijs en werk: Score nu"
    assert gelezen.bevindingen[0].doe == "Kies een score van 1 tot en met 5 uit de lijst."


def test_alle_bevindingen_tegelijk_fouten_eerst_in_formuliervolgorde(definities):
    antwoorden = aanmelding(achternaam=None, wijk=None, geboortedatum=date(1990, 1, 1), besproken_met_jongere="nee")
    gelezen = lees(definities, "aanmelding", antwoorden, {"aanmelder_organisatie": "?"})
    assert codes(gelezen) == ["V07", "V01", "V01", "V01", "S01"]
    assert [b.plaats.label for b in gelezen.bevindingen][1:4] == ["Achternaam", "Wijk", "Zo nee, waarom niet?"]
    assert "34 jaar" in gelezen.bevindingen[-1].gevonden
    assert not gelezen.bevindingen[-1].is_fout


def test_tabel_met_een_gat_en_een_halve_regel(definities):
    acties = [{"wat": "Een", "wie": "halt", "wanneer": date(2025, 4, 1), "stand": "open"}]
    gelezen = lees(
        definities,
        "plan",
        plan(CASUS, "start", date(2025, 3, 1), 2, {"acties": acties}),
        None,
        {("acties", 2, "wat"): "Zonder datum", ("acties", 2, "wie"): "Halt"},
    )
    assert codes(gelezen) == ["V01", "V01", "T01"]
    assert gelezen.bevindingen[0].plaats.label == "Acties, regel 2: Uiterlijk op"
    assert not gelezen.bevindingen[-1].is_fout
    assert len(gelezen.antwoorden.tabellen["acties"]) == 2


def test_score_die_ontbreekt_is_geen_fout(definities):
    gelezen = lees(
        definities, "plan", plan(CASUS, "start", date(2025, 3, 1), {"delict": 2, "wonen": None, "gedrag": 5})
    )
    assert codes(gelezen) == ["S06"] * 6
    assert gelezen.bevindingen[0].gevonden == "Dit leefgebied heeft geen score."
    assert gelezen.bevindingen[0].doe.startswith("Geef alsnog een score als dat kan.")
    assert not gelezen.fouten
    assert [r["leefgebied"] for r in gelezen.antwoorden.tabellen["leefgebieden"]] == ["delict", "gedrag"]


def test_bevinding_wijst_de_goede_rij_aan_ook_na_een_rij_met_alleen_fouten(definities):
    rijen = [
        {"soort": "halt", "partner": "halt", "start": date(2025, 2, 1), "eind": date(2025, 1, 1), "resultaat": "loopt"}
    ]
    gelezen = lees(
        definities,
        "plan",
        plan(CASUS, "start", date(2025, 3, 1), 2, {"interventies": rijen * 2}),
        None,
        {("interventies", 0, k): "??" for k in ("soort", "partner", "start", "eind", "resultaat")},
    )
    verkeerd_om = next(b for b in gelezen.bevindingen if b.code == "S02")
    assert verkeerd_om.plaats.label == "Interventies, regel 2: Beëindigd op"


def test_startplan_zonder_doelen(definities):
    gelezen = lees(definities, "plan", plan(CASUS, "start", date(2025, 3, 1), 2, {"doelen": []}))
    assert codes(gelezen) == ["T02"]


@pytest.mark.parametrize("getypt", ["PGA-00042-X", "42", "PGA-00024-W"])
def test_casusnummer_met_een_typefout(definities, getypt):
    gelezen = lees(definities, "plan", plan(CASUS, "start", date(2025, 3, 1)), {"casusnummer": getypt})
    assert codes(gelezen) == ["V09"]
    assert "Een casusnummer ziet eruit als PGA-00000-A." in gelezen.bevindingen[0].doe


@pytest.mark.parametrize(
    ("laatste", "afgesloten", "reden", "verwacht"),
    [
        (date(2024, 5, 31), date(2025, 2, 27), None, ["S03"]),  # nine months after 31 May is 28 February
        (date(2024, 5, 31), date(2025, 2, 28), None, []),
        (date(2025, 1, 1), date(2025, 2, 1), "Hulp loopt goed.", []),
        (None, date(2025, 2, 28), None, []),
    ],
)
def test_positief_afsluiten_na_negen_maanden_zonder_meldingen(definities, laatste, afgesloten, reden, verwacht):
    rij = {
        "casusnummer": CASUS,
        "besluit": "positief",
        "zorg_naar": "halt",
        "laatste_melding": laatste,
        "reden_afwijking": reden,
    }
    rij = {k: v for k, v in rij.items() if v is not None}
    assert codes(lees(definities, "herijking", herijking(afgesloten, rij))) == verwacht


def test_criterium_geldt_op_de_dag_van_het_besluit(definities):
    rij = {"casusnummer": CASUS, "besluit": "positief", "laatste_melding": date(2024, 5, 31)}
    later = {**rij, "besloten_op": date(2025, 3, 4)}
    assert codes(lees(definities, "herijking", herijking(date(2025, 2, 20), later))) == []
    eerder = {**rij, "besloten_op": date(2025, 2, 1)}
    assert codes(lees(definities, "herijking", herijking(date(2025, 2, 20), eerder))) == ["S07", "S03"]


def test_sluiten_zonder_wie_er_zicht_houdt(definities):
    rij = {"casusnummer": CASUS, "besluit": "negatief", "wie_houdt_zicht": ""}
    gevonden = lees(definities, "herijking", herijking(date(2025, 2, 20), rij)).bevindingen
    assert [(b.code, b.plaats.label) for b in gevonden] == [
        ("V01", "Per jongere, regel 1: Wie houdt zicht, en tot wanneer?")
    ]


def test_twee_regels_over_dezelfde_jongere(definities):
    rij = {"casusnummer": CASUS, "besluit": "doorgaan"}
    assert codes(
        lees(
            definities,
            "herijking",
            herijking(date(2025, 2, 20), rij, {**rij, "besluit": "negatief"}),
        )
    ) == ["S04"]
    [twee] = lees(definities, "uvz-verslag", uvz(date(2025, 2, 20), CASUS, CASUS)).bevindingen
    assert (twee.code, twee.gevonden) == ("S04", f"Over {CASUS} staan twee regels in dit formulier.")
    assert twee.doe == "Houd één regel over met het goede besluit."


def test_een_feit_van_een_eerder_jaar(definities):
    rijen = [{"casusnummer": CASUS, "datum": date(2024, 12, 30), "soort": "overlast"}]
    cijfers = {"eind_kwartaal": date(2025, 3, 31), "bron": "politie", "jeugdoverlast_stad": 40}
    gelezen = lees(definities, "meldingen", Antwoorden(cijfers, {"meldingen": rijen}))
    [eerder] = [b for b in gelezen.bevindingen if b.code == "S21"]
    assert eerder.gevonden == "Dit feit is van 2024. De cijfers over 2024 veranderen erdoor."
    assert eerder.doe.startswith("Controleer het jaar. Klopt het en is dat jaar al vastgesteld, dan beslist")
    assert not eerder.is_fout


def test_uvz_verslag_komt_zonder_verlies_terug(definities):
    antwoorden = uvz(date(2025, 2, 18), CASUS, "PGA-00043-X", notificatiebrief=date(2025, 2, 20), jeugdgroep="geen")
    gelezen = lees(definities, "uvz-verslag", antwoorden)
    assert gelezen.bevindingen == ()
    assert gelezen.antwoorden.velden == antwoorden.velden
    assert gelezen.antwoorden.tabellen == antwoorden.tabellen


def test_bespreking_die_niet_af_is(definities):
    antwoorden = uvz(date(2025, 2, 18), CASUS, compleet="nee", regisseur=None, besluit="partner")
    gevonden = lees(definities, "uvz-verslag", antwoorden).bevindingen
    assert [b.plaats.label for b in gevonden] == [
        "Jongere 1: Zo nee, wat ontbreekt er nog?",
        "Jongere 1: Wie zoekt dat uit?",
        "Jongere 1: Welke partner gaat verder?",
    ]


def test_verslag_zonder_jongeren(definities):
    assert codes(lees(definities, "uvz-verslag", uvz(date(2025, 2, 18)))) == ["T02"]


@pytest.mark.parametrize(
    ("eind", "dag", "verwacht"),
    [
        (date(2024, 3, 31), date(2024, 2, 29), []),
        (date(2024, 3, 30), date(2024, 2, 29), ["S08"]),
        (date(2024, 2, 29), date(2024, 2, 29), ["S08"]),
        (date(2024, 6, 30), date(2024, 3, 31), ["S09"]),
        (date(2024, 6, 30), date(2024, 7, 1), ["V04"]),
    ],
)
def test_meldingen_van_een_kwartaal(definities, eind, dag, verwacht):
    rijen = [{"casusnummer": CASUS, "datum": dag, "soort": "overlast"}]
    antwoorden = Antwoorden({"eind_kwartaal": eind, "jeugdoverlast_stad": 1200}, {"meldingen": rijen})
    assert codes(lees(definities, "meldingen", antwoorden)) == verwacht


@pytest.mark.parametrize(
    ("bron", "soort", "stad", "verwacht"),
    [
        ("politie", "aanhouding", 1200, []),
        ("politie", "veroordeling", 1200, ["S23"]),
        ("politie", "overlast", None, ["V01"]),
        ("om", "veroordeling", None, []),
        ("om", "haltverwijzing", None, []),
        ("om", "aanhouding", None, ["S24"]),
        ("om", "overlast", None, ["S24"]),
        ("om", "veroordeling", 1200, ["S26"]),
        (None, "aanhouding", 1200, []),
        (None, "veroordeling", 1200, ["S25"]),
        (None, "overlast", None, ["V01"]),
    ],
)
def test_een_veroordeling_komt_van_het_om_en_nooit_van_de_politie(definities, bron, soort, stad, verwacht):
    velden = {"eind_kwartaal": date(2024, 3, 31), "bron": bron, "jeugdoverlast_stad": stad}
    rij = {"casusnummer": CASUS, "datum": date(2024, 2, 1), "soort": soort}
    form = Antwoorden({c: w for c, w in velden.items() if w is not None}, {"meldingen": [rij]})
    gevonden = lees(definities, "meldingen", form).bevindingen
    assert [b.code for b in gevonden] == verwacht
    assert all(b.is_fout == (b.code in ("S23", "S24", "V01")) for b in gevonden)


@pytest.mark.parametrize("getypt", [1250, 1250.0, "1250", "1.250", "€ 1.250", "1 250", "1.250,-", "1250,00"])
def test_bedrag_op_elke_nederlandse_manier(definities, getypt):
    gelezen = lees(definities, "jaarcijfers", jaarcijfers(), None, {("kosten", 0, "begroot"): getypt})
    assert gelezen.bevindingen == ()
    assert gelezen.antwoorden.tabellen["kosten"][0]["begroot"] == 1250


@pytest.mark.parametrize("getypt", ["veel", "12.50", "1,5", 1.5, "1.25", "twaalf"])
def test_bedrag_dat_niet_duidelijk_is_wordt_niet_geraden(definities, getypt):
    assert codes(lees(definities, "jaarcijfers", jaarcijfers(), None, {("kosten", 0, "begroot"): getypt})) == ["V05"]


def jaarcijfers(**anders):
    post = {"post": "Regisseurs", "bron": "Andere bron", "soort": "personeel", "begroot": 1, "werkelijk": 2}
    return Antwoorden({"laatste_dag": date(2024, 12, 31), "nagelezen": "ja", **anders}, {"kosten": [post]})


def test_jaarcijfers_over_een_heel_jaar_en_een_nagelezen_voorbeeld(definities):
    assert codes(lees(definities, "jaarcijfers", jaarcijfers(laatste_dag=date(2024, 12, 30)))) == ["S08"]
    assert codes(lees(definities, "jaarcijfers", jaarcijfers(casus="Een jongen.", nagelezen="nee"))) == ["S10"]
    fte = lees(
        definities,
        "jaarcijfers",
        jaarcijfers(),
        None,
        {("personeel", 0, "functie"): "Regisseur", ("personeel", 0, "fte"): "0,5"},
    )
    assert fte.antwoorden.tabellen["personeel"] == [{"functie": "Regisseur", "fte": 0.5}]


def test_een_plan_van_versie_1_wordt_nog_gelezen(definities):
    """Version 1 asked for the decisions to begin and to stop; they are read and checked as they were then."""
    start = plan(CASUS, "start", date(2024, 2, 1), datum_besluit=date(2024, 1, 20))
    gelezen = lees(definities, "plan 1", start)
    assert gelezen.bevindingen == ()
    assert gelezen.antwoorden.velden["datum_besluit"] == date(2024, 1, 20)
    assert codes(lees(definities, "plan 1", plan(CASUS, "start", date(2024, 2, 1)))) == ["V01"]
    slot = plan(
        CASUS, "afsluiting", date(2025, 2, 27), datum_afsluiting=date(2025, 2, 27), wijze_afsluiting="positief",
        wie_houdt_zicht="Halt", laatste_melding=date(2024, 5, 31),
    )  # fmt: skip
    assert codes(lees(definities, "plan 1", slot)) == ["S03"]


def test_einddatum_voor_startdatum(definities):
    fout = {
        "soort": "halt",
        "partner": "halt",
        "start": date(2025, 2, 1),
        "eind": date(2025, 1, 1),
        "resultaat": "niet",
    }
    gelezen = lees(definities, "plan", plan(CASUS, "start", date(2025, 3, 1), 2, {"interventies": [fout]}))
    assert codes(gelezen) == ["S02"]


@pytest.mark.parametrize("fout", ["#REF!", "#N/A", "#WAARDE!"])
def test_foutwaarde_van_het_rekenblad(definities, fout):
    assert codes(lees(definities, "aanmelding", aanmelding(), {"voornaam": fout})) == ["V11"]


def test_tekst_die_te_lang_is(definities):
    assert codes(lees(definities, "aanmelding", aanmelding(), {"zorg": "x" * 8001})) == ["V13"]


def test_regeleinden_en_accenten_blijven(definities):
    gelezen = lees(
        definities, "aanmelding", aanmelding(), {"zorg": "Eén\r\ntwee_x000D_\ndríe ", "voornaam": "Zoe\u0308"}
    )
    assert gelezen.antwoorden.velden["zorg"] == "Eén\ntwee\ndríe"
    assert gelezen.antwoorden.velden["voornaam"] == "Zoë"


def test_elke_melding_heeft_een_tekst_en_een_raad():
    for code, melding in CATALOGUS.items():
        velden = set(re.findall(r"\{(\w+)\}", melding.gevonden + melding.doe))
        gevuld = bevinding(code, **dict.fromkeys(velden, "x"))
        assert gevuld.gevonden.endswith("."), code
        assert gevuld.doe.endswith("."), code
        assert "{" not in gevuld.gevonden + gevuld.doe


def test_stuurtekens_in_een_antwoord_komen_niet_in_een_melding():
    gevonden = bevinding("V02", gevonden="\x1b[31mrood\x07" + "a" * 500).gevonden
    assert "\x1b" not in gevonden
    assert len(gevonden) < 340


@pytest.mark.parametrize(
    ("formulier", "antwoorden", "verwacht"),
    [
        (
            "uvz-verslag",
            uvz(date(2025, 2, 1), CASUS, notificatiebrief=date(2025, 1, 20), reden_geen_brief="Geen adres."),
            "S12",
        ),
        (
            "uvz-verslag",
            Antwoorden(
                uvz(date(2025, 2, 1), CASUS).velden,
                {
                    **uvz(date(2025, 2, 1), CASUS).tabellen,
                    "acties": [{"casusnummer": CASUS, "wat": "Bellen", "wie": "halt", "wanneer": date(2024, 2, 8)}],
                },
            ),
            "S13",
        ),
    ],
)
def test_antwoorden_die_elkaar_tegenspreken_krijgen_een_let_op(definities, formulier, antwoorden, verwacht):
    (bevinding,) = lees(definities, formulier, antwoorden).bevindingen
    assert (bevinding.code, bevinding.ernst) == (verwacht, Ernst.LET_OP)


@pytest.mark.parametrize(
    ("getypt", "code"),
    [("BSN 123456782", "V19"), ("Zie 123.456.782.", "V19"), (123456782, "V19"), ("Kenmerk 123456789", None)],
)
def test_burgerservicenummer_in_een_antwoord(definities, getypt, code):
    gevonden = lees(definities, "aanmelding", aanmelding(), {"bekend_als": getypt}).bevindingen
    assert [b.code for b in gevonden] == [c for c in [code] if c]
    assert "123" not in "".join(b.gevonden for b in gevonden)


def test_een_grens_aan_een_kant(definities):
    kwartaal = Antwoorden({"eind_kwartaal": date(2024, 3, 31), "jeugdoverlast_stad": 1})
    (bevinding,) = lees(definities, "meldingen", kwartaal, {"jeugdoverlast_stad": -3}).bevindingen
    assert bevinding.gevonden == "-3 valt buiten de grenzen (0 of hoger)."


def test_het_voorbeeld_uit_de_uitleg_is_geen_casusnummer(definities):
    form = lees(definities, "plan", plan(CASUS, "start", date(2025, 3, 1)), {"casusnummer": "PGA-00000-A"})
    (gevonden,) = form.bevindingen
    assert gevonden.gevonden == "PGA-00000-A is het voorbeeld uit de uitleg. Dat nummer is van niemand."
    assert gevonden.doe == ("Vul het casusnummer van de jongere in. Het staat in de bevestiging van de aanmelding.")


def test_wat_de_inzender_leest_zegt_niet_of_iemand_bekend_is():
    """A name and a birth date must not become a question about being in the approach; nor may a marked cell answer it."""
    plaats = Plaats("Aanmelding", "C9", "Is de jongere eerder aangemeld?", ("eerder_bekend",))
    terug = bevinding("X03", plaats, bekend="Y", nieuw="Z", ja="Ja", nee="Nee").voor_inzender
    assert terug is not None
    assert (terug.gevonden, terug.plaats) == ("Deze aanmelding kan nog niet worden verwerkt.", Plaats())
    assert terug.doe == (
        "Neem contact op met de procesondersteuner van het UVZ. Verander niets voordat je die hebt gesproken."
    )


def test_een_verkeerde_datum_op_een_opgeborgen_formulier_wijst_de_weg():
    doe = bevinding("X07", formulier="plan", datum="1", waar="", vraag="Verbetering?").doe
    assert "Laat dat dan eerst vervallen (werkwijzer corrigeer vervallen" in doe


@pytest.mark.parametrize(
    ("wanneer", "bericht"),
    [
        (date(1926, 1, 15), "De datum 15-01-1926 ligt 99 jaar vóór de datum van het formulier (01-03-2025)."),
        (date(2205, 4, 1), "De datum 01-04-2205 kan niet kloppen: het jaar ligt niet tussen 1920 en 2100."),
        (date(2052, 4, 1), "De datum 01-04-2052 ligt 27 jaar na de datum van het formulier (01-03-2025)."),
        (date(2025, 4, 1), None),
        (date(2012, 4, 1), None),
    ],
)
def test_een_datum_ver_van_die_van_het_formulier_is_een_typefout(definities, wanneer, bericht):
    actie = {"wat": "Bellen", "wie": "halt", "wanneer": wanneer, "stand": "open"}
    form = lees(definities, "plan", plan(CASUS, "voortgang", date(2025, 3, 1), 2, {"acties": [actie]}))
    assert [b.gevonden.removesuffix(" Dat kan niet kloppen.") for b in form.bevindingen] == (
        [bericht] if bericht else []
    )


def test_elke_datum_heeft_een_grens_en_een_geboortedatum_een_ruime(definities):
    for formulier in definities.formulieren.values():
        kolommen = [k for t in formulier.tabellen for k in t.kolommen]
        for veld in (v for v in (*formulier.losse_velden, *kolommen) if v.type == "datum"):
            assert veld.jaren_ervoor == (40 if veld.code == "geboortedatum" else 15), veld.code
            assert veld.jaren_erna == 6, veld.code
