"""The agenda of a UVZ end to end. The heart of it: what a partner must not read stands nowhere in its file."""

from __future__ import annotations

import re
import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from tests.conftest import Cli, aanmelding, dien_in, herijking, nieuw_project, plan, uvz
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden
from werkwijzer.volgsysteem.overleg.agenda import Bekend
from werkwijzer.volgsysteem.overleg.agendastukken import _OP_EEN_BLAD, _op_een_blad
from werkwijzer.volgsysteem.overleg.vergadering import maak_agenda
from werkwijzer.volgsysteem.papier.word import houd_bijeen

DATUM = date(2024, 9, 10)
# In order of filing: a running case that is due for review, a new referral, one with nobody but the fixed partners.
LOPEND, NIEUW, STIL = "PGA-00001-B", "PGA-00002-C", "PGA-00003-D"

# Every text is a word of its own, so that a search through a file finds exactly that answer.
_LOPEND = aanmelding(
    achternaam="Lopendsma",
    voornaam="Lies",
    bekend_als="Liesje, Lizzy",
    geboortedatum=date(2007, 3, 2),
    adres="Lopenstraat 1",
    aanmelder_organisatie="jongerenwerk",
    aanmelder_naam="Meldersma",
    ouders="Oudersma",
    waarom_integraal="REDENLOPEND",
    veiligheid="GEDRAGLOPEND",
    zorg="ZORGLOPEND",
    school_of_werkgever="SCHOOLLOPEND",
)
_NIEUW = Antwoorden(
    {
        **aanmelding(
            achternaam="Nieuwsma",
            voornaam="Noor",
            geboortedatum=date(2009, 8, 7),
            adres="Nieuwstraat 2",
            aanmelder_organisatie="leerplicht",
            ouders="Vadersma",
            waarom_integraal="REDENNIEUW",
            veiligheid="GEDRAGNIEUW",
            zorg="ZORGNIEUW",
            school_of_werkgever="SCHOOLNIEUW",
            jeugdgroep="Groep Parkwijk",
            datum_aanmelding=date(2024, 8, 20),
        ).velden
    },
    {
        "betrokken": [
            {"organisatie": "halt", "wat_doet": "DOETHALT", "vraag": "VRAAGHALT"},
            {"organisatie": "school", "wat_doet": "DOETSCHOOL", "vraag": "VRAAGSCHOOL"},
        ],
        "gezin": [{"naam": "Broersma", "reden": "REDENBROER"}],
    },
)
_STIL = aanmelding(
    achternaam="Stilsma", voornaam="Sam", geboortedatum=date(2008, 1, 1), datum_aanmelding=date(2024, 8, 25)
)
_PLAN = plan(
    LOPEND,
    "start",
    date(2024, 3, 1),
    [1, 2, 3, 4, 5, 1, 2, 3],
    {
        "leefgebieden": [{"leefgebied": "delict", "score": 2, "toelichting": "TOELICHTING"}],
        "acties": [
            {"wat": "ACTIEWAAG", "wie": "de-waag", "wanneer": date(2024, 9, 1), "stand": "open"},
            {"wat": "ACTIEREC", "wie": "reclassering", "wanneer": date(2024, 9, 1), "stand": "bezig"},
            {"wat": "ACTIEKLAAR", "wie": "ggz", "wanneer": date(2024, 4, 1), "stand": "klaar"},
        ],
        "voorwaarden": [{"soort": "avondklok", "opgelegd_door": "rechter", "start": date(2024, 2, 1)}],
    },
    gezinsafspraken="GEZINSAFSPRAAK",
    schoolafspraken="SCHOOLAFSPRAAK",
    grenzen="GRENZEN",
    aandacht_broer_zus="ja",
    reden_broer_zus="REDENZUS",
)
_MELDINGEN = Antwoorden(
    {"eind_kwartaal": date(2024, 6, 30), "jeugdoverlast_stad": 10},
    {"meldingen": [{"casusnummer": LOPEND, "datum": date(2024, 5, 17), "soort": "aanhouding"}]},
)
OVER_LOPEND = "Lopendsma|Liesje|02-03-2007|REDENLOPEND|GEDRAGLOPEND|REDENUVZ"
OVER_NIEUW = "Nieuwsma|07-08-2009|REDENNIEUW|GEDRAGNIEUW|VRAAGHALT|VRAAGSCHOOL|DOETHALT|DOETSCHOOL|SCHOOLNIEUW"
NOOIT = "Meldersma|000-0000000|Oudersma|Vadersma|Lopenstraat|Nieuwstraat|Broersma|REDENBROER|REDENZUS|ZORGLOPEND|ZORGNIEUW|TOELICHTING|BEELDUVZ|OORDEELUVZ|GEZINSAFSPRAAK|ACTIEKLAAR|Ýara|17-05-2024|Aanhouding|Avondklok|Groep Parkwijk"

# Per partner: what it must read, and what stands in the dossiers but is not for this partner.
WIE = {
    "politie": (
        "Lopendsma|Liesje|02-03-2007|REDENUVZ|GEDRAGLOPEND|GRENZEN|Nieuwsma|GEDRAGNIEUW",
        "ACTIEWAAG|ACTIEREC|VRAAGHALT|VRAAGSCHOOL|DOETHALT|SCHOOLLOPEND|SCHOOLNIEUW|SCHOOLAFSPRAAK",
    ),
    "jongerenwerk": (
        "Lopendsma|Lizzy|REDENUVZ|GEDRAGLOPEND",
        f"GRENZEN|ACTIEWAAG|ACTIEREC|SCHOOLLOPEND|SCHOOLAFSPRAAK|{OVER_NIEUW}|Stilsma",
    ),
    "de-waag": (
        "Lopendsma|ACTIEWAAG|REDENUVZ",
        f"ACTIEREC|SCHOOLLOPEND|{OVER_NIEUW}|Stilsma",
    ),
    "reclassering": ("Lopendsma|ACTIEREC", f"ACTIEWAAG|SCHOOLLOPEND|{OVER_NIEUW}|Stilsma"),
    "leerplicht": (
        "Nieuwsma|REDENNIEUW|SCHOOLNIEUW",
        f"{OVER_LOPEND}|GEDRAGNIEUW|VRAAGHALT|VRAAGSCHOOL|DOETHALT|ACTIE|Stilsma",
    ),
    "halt": ("Nieuwsma|REDENNIEUW|GEDRAGNIEUW|VRAAGHALT|DOETHALT", f"{OVER_LOPEND}|VRAAGSCHOOL|DOETSCHOOL|SCHOOLNIEUW"),
    "school": ("Nieuwsma|VRAAGSCHOOL|SCHOOLNIEUW", f"{OVER_LOPEND}|REDENNIEUW|GEDRAGNIEUW|VRAAGHALT|DOETHALT|Stilsma"),
}


@pytest.fixture(scope="module")
def klaar(tmp_path_factory: pytest.TempPathFactory, definities: Definities) -> Paden:
    paden = nieuw_project(tmp_path_factory.mktemp("agenda"))
    for form in (_LOPEND, _NIEUW, _STIL):
        dien_in(paden, definities, ("aanmelding", form))
    besproken = uvz(date(2024, 2, 1), LOPEND, aanleiding="REDENUVZ", beeld="BEELDUVZ", oordeel="OORDEELUVZ")
    dien_in(paden, definities, ("uvz-verslag", besproken))
    dien_in(paden, definities, ("plan", _PLAN))
    dien_in(paden, definities, ("meldingen", _MELDINGEN))
    maak_agenda(paden, definities, DATUM)
    return paden


@pytest.fixture
def eigen(klaar: Paden, tmp_path: Path) -> Paden:
    """The same, without an agenda yet, for a test that changes something."""
    prive = Path(shutil.copytree(klaar.prive, tmp_path / "prive"))
    shutil.rmtree(prive / "agenda")
    return Paden(klaar.project, prive)


def stuk(paden: Paden, naam: str, datum: date = DATUM) -> Path:
    return paden.prive / "agenda" / datum.isoformat() / f"{naam}.docx"


def alles_in(pad: Path) -> str:
    """Every byte of every part of the file, and the text without the markup that may cut a word in two."""
    with zipfile.ZipFile(pad) as zip_:
        ruw = "\n".join([*zip_.namelist(), *(zip_.read(n).decode("utf-8", "replace") for n in zip_.namelist())])
    return f"{pad.name}\n{ruw}\n{re.sub(r'<[^>]+>', '', ruw)}"


def test_er_is_een_uitnodiging_voor_wie_betrokken_is_en_voor_niemand_anders(klaar: Paden) -> None:
    namen = {p.stem for p in stuk(klaar, "x").parent.glob("*.docx")}
    assert namen == {"agenda voorzitter", *(f"uitnodiging {code}" for code in WIE)}


@pytest.mark.parametrize("partner", WIE)
def test_een_partner_leest_wat_hij_nodig_heeft_en_nergens_in_het_bestand_iets_anders(
    klaar: Paden, partner: str
) -> None:
    wel, niet = WIE[partner]
    inhoud = alles_in(stuk(klaar, f"uitnodiging {partner}"))
    assert [w for w in wel.split("|") if w not in inhoud] == []
    assert [w for w in f"{niet}|{NOOIT}".split("|") if w in inhoud] == []


@pytest.mark.parametrize("partner", [p for p in WIE if p not in ("politie", "jongerenwerk", "de-waag", "reclassering")])
def test_wie_niet_betrokken_is_ziet_ook_het_casusnummer_niet(klaar: Paden, partner: str) -> None:
    assert LOPEND not in alles_in(stuk(klaar, f"uitnodiging {partner}"))
    assert STIL not in alles_in(stuk(klaar, f"uitnodiging {partner}"))


def test_op_de_agenda_staat_hoe_laat_ook_voor_een_partner(klaar: Paden, eigen: Paden) -> None:
    """The profile says 13.00 and twenty minutes each; everybody reads the same times."""
    document = Document(str(stuk(klaar, "agenda voorzitter")))
    tijd = {rij.cells[2].text: rij.cells[1].text for rij in document.tables[0].rows}
    assert list(tijd.values())[:3] == ["Tijd", "13.00", "13.20"]
    koppen = [p.text for p in Document(str(stuk(klaar, "uitnodiging halt"))).paragraphs if p.style.name == "Heading 2"]
    assert koppen, "Halt is invited"
    assert all(any(f"({t} uur)" in kop for t in tijd.values()) for kop in koppen)
    cli = Cli(eigen)
    cli("agenda", toon_datum(DATUM), "--begin", "9:30")
    document = Document(str(stuk(eigen, "agenda voorzitter")))
    assert document.tables[0].rows[1].cells[1].text == "09.30"
    assert "'half tien' is geen tijd. Schrijf de tijd als 13.30." in cli(
        "agenda", toon_datum(DATUM), "--begin", "half tien", code=2
    )


def test_wat_bekend_is_past_voor_de_voorzitter_op_een_blad() -> None:
    """The newest forms first; a long answer is cut, and what does not fit is named."""
    lang = [Bekend(f"Formulier {n}", tuple((f"Vraag {k}", "woord " * 60) for k in range(12))) for n in range(4)]
    wel, erbij = _op_een_blad(lang)
    assert [b.bron for b in wel] == ["Formulier 3"]
    assert erbij == "Ook in het dossier: Formulier 0, Formulier 1, Formulier 2."
    assert sum(len(tekst) for b in wel for _, tekst in b.regels) < _OP_EEN_BLAD
    kort = [Bekend("Formulier 1", (("Vraag", "kort"),))]
    assert _op_een_blad(kort) == (kort, "")


def test_een_jongere_die_niet_meer_past_begint_op_een_nieuw_blad() -> None:
    """Said in the document itself: LibreOffice does not keep a long row of paragraphs together by itself."""

    def bladen(regels: int) -> list[bool]:
        document = Document()
        vooraf = [document.add_paragraph("Uitnodiging")]
        jongeren = [[document.add_heading(f"{n}.", 2), *map(document.add_paragraph, ["x"] * regels)] for n in range(4)]
        houd_bijeen(jongeren, vooraf)
        return [bool(jongere[0].paragraph_format.page_break_before) for jongere in jongeren]

    assert bladen(2) == [False] * 4
    assert bladen(10) == [False, False, True, False]
    assert bladen(20) == [False, True, True, True]


def test_zonder_vraag_zoekt_een_betrokken_partner_niets_op(klaar: Paden) -> None:
    alineas = [p.text for p in Document(str(stuk(klaar, "uitnodiging reclassering"))).paragraphs]
    assert alineas[2] == (
        "Je krijgt alleen de jongeren bij wie jouw organisatie betrokken is. Bereid de vraag aan jou voor. Is er geen "
        "vraag, dan hoef je niets op te zoeken. Stuur dit stuk niet door en vernietig het na het overleg."
    )
    assert alineas[alineas.index("Vraag aan jou") + 1] == "Geen vraag. Je hoeft niets op te zoeken."


def test_wie_altijd_komt_geeft_van_elke_jongere_een_kort_beeld(klaar: Paden) -> None:
    alineas = [p.text for p in Document(str(stuk(klaar, "uitnodiging politie"))).paragraphs]
    assert alineas[2] == (
        "Je krijgt alle jongeren op de agenda. Bereid van elk een kort beeld voor, ook zonder vraag. Stuur dit stuk "
        "niet door en vernietig het na het overleg."
    )
    vragen = [alineas[n + 1] for n, alinea in enumerate(alineas) if alinea == "Vraag aan jou"]
    assert vragen == ["Geen vraag. Geef een kort beeld."] * 3
    assert "op te zoeken" not in " ".join(alineas)


def test_alleen_een_zorgpartner_leest_dat_hij_hulp_alleen_met_toestemming_noemt(klaar: Paden) -> None:
    met = [p for p in WIE if "alleen met toestemming" in alles_in(stuk(klaar, f"uitnodiging {p}"))]
    assert met == [
        p for p in WIE if p in ("de-waag", "jongerenwerk", "jeugdbescherming", "veilig-thuis", "ggz", "jeugdhulp")
    ]


def test_de_voorzitter_ziet_per_jongere_alles_en_wie_is_uitgenodigd(klaar: Paden) -> None:
    inhoud = alles_in(stuk(klaar, "agenda voorzitter"))
    verwacht = "Lopendsma|Liesje, Lizzy|ZORGLOPEND|BEELDUVZ|ACTIEREC|TOELICHTING|Nieuwsma|VRAAGHALT|Stilsma|REDENZUS|17-05-2024|Avondklok|Groep Parkwijk"
    assert [w for w in verwacht.split("|") if w not in inhoud] == []
    tabel = Document(str(stuk(klaar, "agenda voorzitter"))).tables[0]
    assert [c.text for c in tabel.rows[1].cells] == ["1", "13.00", NIEUW, "Noor Nieuwsma", "Nieuwe aanmelding.", (
        "Politie, Halt, Leerplicht en RMC, Gemeente, School"
    )]  # fmt: skip


def test_wat_na_de_afsluiting_is_gemeld_komt_in_geen_stuk_van_een_overleg(eigen: Paden, definities: Definities) -> None:
    """Step Afsluiten: "Het komt in het dossier, niet in een overleg", also when somebody is referred again."""
    weer = Antwoorden(
        {**_LOPEND.velden, "eerder_bekend": "bekend", "casusnummer": LOPEND, "datum_aanmelding": date(2024, 8, 20)}, {}
    )
    klaar = herijking(
        date(2024, 4, 1), {"casusnummer": LOPEND, "besluit": "positief", "reden_afwijking": "Het gaat goed."}
    )
    dien_in(eigen, definities, ("herijking", klaar), ("aanmelding", weer))
    maak_agenda(eigen, definities, DATUM)
    stukken = [p for p in (eigen.prive / "agenda").rglob("*") if p.suffix in (".docx", ".xlsx")]
    assert {"agenda", "uitnodiging", "UVZ-verslag"} <= {p.stem.split()[0] for p in stukken}
    assert [p.name for p in stukken if re.search(r"17-05-2024|Aanhouding", alles_in(p))] == []
    assert "Lopendsma" in alles_in(stuk(eigen, "agenda voorzitter"))


def test_een_profiel_dat_te_veel_doorgeeft_wordt_genoemd_bij_alles_wat_naar_een_partner_gaat(
    eigen: Paden, tmp_path: Path
) -> None:
    """An older profile goes on working, and nobody can have missed it."""
    paden = Paden(Path(shutil.copytree(eigen.project, tmp_path / "project")), eigen.prive)
    oud = paden.profiel.read_text(encoding="utf-8").replace('"aanleiding", "veiligheid", "regie"]', '"voorwaarden"]', 1)
    paden.profiel.write_text(oud, encoding="utf-8")
    formulier = next(paden.prive.rglob("*.xlsx"))
    for opdracht in (
        ("controleer", formulier),
        ("formulieren",),
        ("agenda", toon_datum(DATUM)),
        ("overdracht", LOPEND),
        ("week",),
    ):
        assert (
            "Waarschuwing: dit profiel geeft gegevens van politie of justitie door. zorg (agenda): voorwaarden."
            in Cli(paden)(*opdracht, code=None)
        ), opdracht
        assert "Waarschuwing: dit profiel" not in Cli(eigen)(*opdracht, code=None)


def test_het_document_is_nederlands_op_a4_met_koppen_en_zonder_maker(klaar: Paden) -> None:
    document = Document(str(stuk(klaar, "uitnodiging halt")))
    eigen = document.core_properties
    assert (eigen.title, eigen.author, eigen.language) == (
        "Uitnodiging UVZ dinsdag 10 september 2024",
        "Werkwijzer",
        "nl-NL",
    )
    assert (eigen.comments, eigen.last_modified_by) == ("", "")
    assert round(document.sections[0].page_width.cm, 1) == 21.0
    koppen = [p.style.name for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert koppen[:3] == ["Heading 1", "Heading 2", "Heading 3"]


def test_volgorde_aangehouden_dan_nieuw_dan_herijking(eigen: Paden, definities: Definities) -> None:
    nog_geen_besluit = uvz(date(2024, 9, 1), STIL, besluit="aangehouden", regisseur=None, regievorm=None)
    dien_in(eigen, definities, ("uvz-verslag", nog_geen_besluit))
    keuze = maak_agenda(eigen, definities, DATUM).keuze
    assert [(p.stand.casusnummer, p.reden) for p in keuze.punten] == [
        (STIL, "aangehouden"),
        (NIEUW, "nieuw"),
        (LOPEND, "herijking"),
    ]


def test_de_voorzitter_noemt_en_laat_weg(eigen: Paden, definities: Definities) -> None:
    keuze = maak_agenda(eigen, definities, DATUM, met=[STIL.lower()], zonder=[LOPEND]).keuze
    assert [(p.stand.casusnummer, p.reden) for p in keuze.punten] == [(STIL, "genoemd"), (NIEUW, "nieuw")]


def test_meer_dan_zes_jongeren_wachten_op_een_volgend_overleg(eigen: Paden, definities: Definities) -> None:
    extra = [
        (
            "aanmelding",
            aanmelding(
                achternaam=f"Wachtsma{n}",
                voornaam="ABCDEFG"[n] * 6,
                geboortedatum=date(2007 + n % 3, 1 + n, 3),
                datum_aanmelding=date(2024, 9, 2),
            ),
        )
        for n in range(5)
    ]
    dien_in(eigen, definities, *extra)
    keuze = maak_agenda(eigen, definities, date(2024, 9, 24)).keuze
    assert (len(keuze.punten), len(keuze.later)) == (6, 2)
    assert keuze.later[-1] == LOPEND


def test_wie_op_een_agenda_staat_blijft_erop_met_de_vragen(eigen: Paden, definities: Definities) -> None:
    maak_agenda(eigen, definities, DATUM, met=[STIL], vragen=[(STIL, "halt", "VRAAGNIEUW")], door="de voorzitter")
    voor = {p.name: p.read_bytes() for p in (eigen.prive / "agenda" / DATUM.isoformat()).iterdir()}
    with open_register(eigen, definities) as register:
        akten = len(register.akten())
    gemaakt = maak_agenda(eigen, definities, DATUM)
    assert {p.name: p.read_bytes() for p in gemaakt.map.iterdir()} == voor
    with open_register(eigen, definities) as register:
        assert len(register.akten()) == akten
        [akte] = register.akten(STIL, "geagendeerd")
    assert (akte.gegevens["uvz"], akte.gegevens["door"], akte.reden) == (
        "2024-09-10",
        "de voorzitter",
        "Op verzoek van de voorzitter.",
    )
    maak_agenda(eigen, definities, DATUM, zonder=[STIL])
    with open_register(eigen, definities) as register:
        assert register.akten(STIL, "geagendeerd") == []


def test_een_vraag_van_de_voorzitter_maakt_een_partner_betrokken(eigen: Paden, definities: Definities) -> None:
    maak_agenda(eigen, definities, DATUM, vragen=[(STIL, "Veilig Thuis", "VRAAGVT")])
    inhoud = alles_in(stuk(eigen, "uitnodiging veilig-thuis"))
    assert "VRAAGVT" in inhoud
    assert "Stilsma" in inhoud
    assert "Nieuwsma" not in inhoud


def test_niet_op_de_agenda_komt_met_de_reden_in_het_dossier(eigen: Paden, definities: Definities) -> None:
    keuze = maak_agenda(eigen, definities, DATUM, niet=[(STIL, "Alleen een zorgvraag.")]).keuze
    assert STIL not in [p.stand.casusnummer for p in keuze.punten]
    with open_register(eigen, definities) as register:
        [akte] = register.akten(STIL, "niet-geagendeerd")
    assert akte.reden == "Alleen een zorgvraag."


def test_opnieuw_maken_vervangt_en_ruimt_op_wat_niet_meer_klopt(eigen: Paden, definities: Definities) -> None:
    maak_agenda(eigen, definities, DATUM)
    assert stuk(eigen, "uitnodiging halt").exists()
    maak_agenda(eigen, definities, DATUM, zonder=[NIEUW])
    assert not stuk(eigen, "uitnodiging halt").exists()
    assert "Nieuwsma" not in alles_in(stuk(eigen, "uitnodiging politie"))


def test_wat_met_de_hand_is_gewijzigd_blijft_staan(eigen: Paden, definities: Definities) -> None:
    maak_agenda(eigen, definities, DATUM)
    stuk(eigen, "agenda voorzitter").write_bytes(b"mijn eigen versie")
    gemaakt = maak_agenda(eigen, definities, DATUM)
    assert stuk(eigen, "agenda voorzitter").read_bytes() == b"mijn eigen versie"
    assert gemaakt.gewijzigd == (stuk(eigen, "agenda voorzitter"),)
    assert stuk(eigen, "agenda voorzitter (2)").exists()


def test_het_logboek_zegt_welke_partner_wie_kreeg_zonder_naam(klaar: Paden, definities: Definities) -> None:
    with open_register(klaar, definities) as register:
        regels = [r for r in register.logboek.regels() if r.gebeurtenis == "genoemd"]
    halt = [r.casusnummer for r in regels if r.bestand.endswith("uitnodiging halt.docx")]
    assert halt == [NIEUW]
    assert "sma" not in klaar.logboek.read_text()


def test_de_opdracht_noemt_casusnummers_en_aantallen_en_geen_namen(eigen: Paden) -> None:
    uit = Cli(eigen)("agenda", "10-09-2024")
    assert f"1. {NIEUW}: nieuw, 5 partners" in uit
    assert "Waarschuwing: 10-09-2024 is al geweest." in uit
    assert "   Halt: 1" in uit
    assert "sma" not in uit


@pytest.mark.parametrize(
    ("opties", "melding"),
    [
        ({"met": ["PGA-00009-K"]}, "Casusnummer 'PGA-00009-K' is niet bekend"),
        ({"vragen": [(STIL, "brandweer", "?")]}, "Partner 'brandweer' is niet bekend. Kies uit: politie, om,"),
        ({"zonder": [LOPEND, NIEUW, STIL]}, "Niemand is aan de beurt."),
    ],
)
def test_wat_niet_kan_wordt_gezegd(
    eigen: Paden, definities: Definities, opties: dict[str, list[str]], melding: str
) -> None:
    with pytest.raises(GebruikersFout, match=re.escape(melding)):
        maak_agenda(eigen, definities, DATUM, **opties)  # type: ignore[arg-type]
