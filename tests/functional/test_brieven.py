"""`werkwijzer brief`: who gets a letter, what stands in it, and when there is none."""

from __future__ import annotations

import re
import shutil
import zipfile
from datetime import date

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.conftest import Cli, aanmelding, dien_in, herijking, nieuw_project, plan, uvz
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.formulieren.typen import UvzVerslagBesprekingen
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.volgsysteem.brieven.opstellen import besluit_in_woorden, postadressen

# Yara turns 18 on 4 May 2026. Sem's parents live elsewhere. Kim has no address. Lot's name is hostile.
YARA, SEM, KIM, LOT = "PGA-00001-B", "PGA-00002-C", "PGA-00003-D", "PGA-00004-E"
NOA = "PGA-00005-F"  # referred in the test of a guardian
ADRES = {"adres": "Dwaalweg 3", "postcode_plaats": "0012 AB Voorbeeldstad"}
ADRES_OPTIE = ("--adres", "Dwaalweg 3, 0012 AB Voorbeeldstad")
NOTIFICATIE = ("--reden", "De politie zag je drie keer bij overlast", "--uvz", "14-03-2024")


@pytest.fixture(scope="module")
def gevuld(tmp_path_factory, definities) -> Paden:
    paden = nieuw_project(tmp_path_factory.mktemp("brieven"))
    shutil.copytree(PROJECT / "docs" / "convenant" / "brieven", paden.docs / "convenant" / "brieven")
    ouders = "moeder: Zijpad 8, 0034 cd Elders (06-00000000)\nvader: 06-00000001"
    for wie in (
        aanmelding(**ADRES),
        aanmelding(
            voornaam="Sem", achternaam="Bedacht", geboortedatum=date(2010, 1, 1), ouders_contact=ouders, **ADRES
        ),
        aanmelding(voornaam="Kim", achternaam="Fantasie", geboortedatum=date(2009, 7, 7)),
        aanmelding(voornaam="{{ gemeente }}{% for", achternaam="<w:p>&\u0007", geboortedatum=date(2004, 1, 1), **ADRES),
    ):
        dien_in(paden, definities, ("aanmelding", wie))
    afgesloten = {
        "casusnummer": SEM,
        "besluit": "positief",
        "laatste_melding": date(2024, 3, 1),
        "zorg_naar": "jeugdhulp",
    }
    dien_in(
        paden,
        definities,
        ("uvz-verslag", uvz(date(2024, 1, 20), YARA, SEM)),
        ("plan", plan(SEM, "start", date(2024, 2, 1))),
        ("herijking", herijking(date(2024, 12, 2), afgesloten)),
    )
    return paden


@pytest.fixture
def cli(gevuld, tmp_path) -> Cli:
    prive = shutil.copytree(gevuld.prive, tmp_path / "prive")
    return Cli(Paden(shutil.copytree(gevuld.project, tmp_path / "project"), prive))


def brieven(cli: Cli, nummer: str) -> dict[str, str]:
    """Per file its text."""
    map_ = cli.paden.prive / "brieven" / nummer
    return {p.name: "\n".join(a.text for a in Document(str(p)).paragraphs) for p in sorted(map_.glob("*"))}


def test_minderjarige_en_ouders_op_een_adres_krijgen_een_brief(cli):
    cli("brief", "notificatie", "pga 1 b", "--datum", "1-3-2024", *NOTIFICATIE)
    ((naam, tekst),) = brieven(cli, YARA).items()
    assert naam == "2024-03-01 notificatie samen.docx"
    for stuk in (
        "Datum: 1 maart 2024",
        "Aan:\nÝara Verzonnenveld en de ouders of voogd\nDwaalweg 3\n0012 AB Voorbeeldstad",
        "Beste Ýara, beste ouders of voogd,",
        "Wij maken ons zorgen over Ýara.",
        "De politie zag je drie keer bij overlast. Wij willen dat dit stopt.",
        "Op donderdag 14 maart 2024 is het overleg.",
        "Wij kregen informatie van: Politie.",
    ):
        assert stuk in tekst, stuk
    assert "Jullie krijgen deze brief ook" not in tekst
    assert "{" not in tekst


def test_alleen_een_gemeente_met_groepen_schrijft_op_of_iemand_bij_een_groep_hoort(cli):
    cli("brief", "notificatie", YARA, "--datum", "1-3-2024", *NOTIFICATIE)
    profiel = cli.paden.profiel
    tekst = profiel.read_text(encoding="utf-8")
    profiel.write_text(re.sub(r"jeugdgroepen = \[.*\]", "jeugdgroepen = []", tekst), encoding="utf-8")
    cli("brief", "notificatie", YARA, "--datum", "2-3-2024", *NOTIFICATIE)
    met, zonder = brieven(cli, YARA).values()
    assert "school en hulp. Ook of je bij een jeugdgroep hoort." in met
    assert "school en hulp.\n" in zonder


@pytest.mark.parametrize(("dag", "wie"), [("3-5-2026", "samen"), ("4-5-2026", "jongere")])
def test_de_leeftijd_op_de_dag_van_de_brief_telt(cli, dag, wie):
    cli("brief", "notificatie", YARA, "--datum", dag, *NOTIFICATIE)
    assert [naam.split()[-1] for naam in brieven(cli, YARA)] == [f"{wie}.docx"]


def test_ouders_die_ergens_anders_wonen_krijgen_hun_eigen_brief(cli):
    cli("brief", "uitnodiging", SEM, "--datum", "1-3-2024", "--dag", "8-3-2024", "--tijd", "15.30 uur")
    jongere, ouders = brieven(cli, SEM).values()
    assert "Aan:\nSem Bedacht\nDwaalweg 3" in jongere
    assert "Beste Sem," in jongere
    assert "Aan:\nDe ouders of voogd van Sem Bedacht\nZijpad 8\n0034 CD Elders" in ouders
    assert "Jullie krijgen deze brief ook, want Sem is nog geen 18." in ouders
    assert "Jullie krijgen" not in jongere
    assert "Dwaalweg" not in ouders
    assert "Ook  is erbij" not in jongere
    assert "Ook" not in jongere.split("Ben je jonger")[0]
    assert "Met Netwerkregisseur 1." in jongere


def test_een_voogd_krijgt_een_eigen_brief_en_zonder_adres_zegt_de_opdracht_dat(cli, definities):
    noa = {"voornaam": "Noa", "achternaam": "Fantasie", "geboortedatum": date(2010, 1, 1), **ADRES}
    dien_in(cli.paden, definities, ("aanmelding", aanmelding(**noa, ouders="Voogd: P. Verzonnen, Vindplaats")))
    zegt = cli("brief", "notificatie", NOA, "--datum", "1-3-2024", *NOTIFICATIE)
    assert "Bij de ouders of voogd staat geen heel adres. Is het een ander adres? Gebruik dan --adres-ouders." in zegt
    voogd = ("--adres-ouders", "Zijpad 8, 0034 CD Elders")
    assert "geen heel adres" not in cli("brief", "notificatie", NOA, "--datum", "2-3-2024", *NOTIFICATIE, *voogd)
    _, jongere, eigen = brieven(cli, NOA).values()
    assert "voogd" not in jongere.split("Beste Noa,")[0]
    assert "Aan:\nDe ouders of voogd van Noa Fantasie\nZijpad 8\n0034 CD Elders" in eigen
    assert "Ben je nog geen 16? Dan vraagt een ouder met gezag of je voogd dit voor je." in eigen


def test_de_opdracht_om_te_kopieren_houdt_het_adres_van_de_ouders_en_de_datum(cli):
    """Else the letter goes to another address than was meant."""
    elders = ("--adres-ouders", "Zijpad 8, 0034 CD Elders", "--adres-ouders", "Zijpad 9, 0034 CD Elders")
    uit = cli("brief", "uitnodiging", SEM, "--datum", "1-3-2024", "--tijd", "15.30 uur", *elders, code=1)
    assert uit.endswith(
        f'  werkwijzer brief uitnodiging {SEM} --dag "…" --tijd "15.30 uur" --datum 01-03-2024 --adres-ouders '
        '"Zijpad 8, 0034 CD Elders" --adres-ouders "Zijpad 9, 0034 CD Elders"\n'
    )
    assert "--datum" not in cli("brief", "uitnodiging", SEM, "--tijd", "15.30 uur", code=1)


def test_wat_aan_een_brief_ontbreekt_wordt_in_een_keer_gezegd(cli, definities):
    uit = cli("brief", "uitnodiging", KIM, *ADRES_OPTIE, "--partner", "onbekend", code=1)
    assert "de regisseur: verwerk eerst het UVZ-verslag waarin die staat" in uit
    assert "een bekende partner: --partner kan zijn politie, " in uit
    uit = cli("brief", "afsluiting", SEM, "--adres-ouders", "Zijpad 8", code=1)
    assert 'straat, postcode en plaats in --adres-ouders "Zijpad 8"' in uit
    profiel = cli.paden.profiel.read_text("utf-8")
    cli.paden.profiel.write_text(
        profiel.replace('telefoon = "000-0000000"', 'telefoon = ""').replace('"telefoon", ', ""), "utf-8"
    )
    uit = cli("brief", "afsluiting", SEM, code=1)
    assert "een telefoonnummer: vul 'telefoon' in onder [brieven] in het profiel van de gemeente" in uit
    cli.paden.profiel.write_text(profiel, "utf-8")
    weg = {"casusnummer": YARA, "besluit": "negatief"}
    dien_in(cli.paden, definities, ("herijking", herijking(date(2024, 12, 2), weg)))
    uit = cli("brief", "afsluiting", YARA, code=1)
    assert 'de reden, eerlijk en zonder verwijt: --reden "' in uit


def test_een_partner_die_de_regie_heeft_staat_met_de_organisatie_in_de_brief(cli, definities):
    verslag = uvz(date(2024, 1, 25), YARA, regisseur="KP")
    dien_in(cli.paden, definities, ("uvz-verslag", verslag))
    cli("brief", "uitnodiging", YARA, "--datum", "1-3-2024", "--dag", "8-3-2024", "--tijd", "15.30 uur")
    (tekst,) = brieven(cli, YARA).values()
    assert "Met Ketenpartner met regierol (Jeugdbescherming-West)." in tekst


def test_afsluiting_noemt_alleen_een_reden_die_de_formulieren_bewijzen(cli):
    cli("brief", "afsluiting", SEM, "--datum", "3-12-2024", "--adres-ouders", "Dwaalweg 3, 0012 AB Voorbeeldstad")
    (tekst,) = brieven(cli, SEM).values()  # parents at the same address: one letter
    assert "Op maandag 2 december 2024 hebben wij besloten" in tekst
    assert "Er zijn al 9 maanden geen meldingen" in tekst  # 1 March and nine months is 1 December
    assert "Jeugdhulp helpt je verder." in tekst
    assert "Wij bewaren je dossier tot 2 december 2029." in tekst
    assert "De politie vertelt ons tot 2 december 2026 nog of je bent aangehouden." in tekst
    assert "een besluit om af te sluiten" in cli("brief", "afsluiting", YARA, code=1)


@pytest.mark.parametrize("besluit", ["positief", "negatief"])
def test_na_een_negatieve_afsluiting_zegt_de_brief_wie_nog_over_je_praat(cli, definities, besluit):
    groep = definities.profiel.lijsten.jeugdgroepen[0].code
    slot = {"casusnummer": YARA, "besluit": besluit, "reden_afwijking": "Gaat goed." if besluit == "positief" else None}
    verslag = herijking(date(2024, 12, 9), {veld: waarde for veld, waarde in slot.items() if waarde})
    dien_in(
        cli.paden, definities, ("uvz-verslag", uvz(date(2024, 1, 25), YARA, jeugdgroep=groep)), ("herijking", verslag)
    )
    uit = cli("brief", "afsluiting", YARA, "--datum", "10-12-2024", "--reden", "Het plan helpt niet meer.")
    (tekst,) = brieven(cli, YARA).values()
    assert "De aanpak van de groep waar je bij hoort, gaat nog door." in tekst
    nog = besluit == "negatief"
    assert ("Politie, OM en gemeente praten in het groepsoverleg nog over je." in tekst) is nog
    assert ("doorgaat en dat politie, OM en gemeente nog over de jongere praten. Klopt dat niet" in uit) is nog


def test_een_uitnodiging_voor_een_dag_die_voorbij_is_of_na_de_afsluiting_komt_er_niet(cli):
    gesprek = ("brief", "uitnodiging", SEM, "--tijd", "15.30 uur")
    uit = cli(*gesprek, "--datum", "21-3-2024", "--dag", "20-3-2024", code=1)
    assert uit.strip() == "20-03-2024 is al geweest. Controleer de datum. Er is geen brief gemaakt."
    uit = cli(*gesprek, "--datum", "2-12-2024", "--dag", "20-12-2024", code=1)
    assert "De aanpak is gestopt op 02-12-2024. Er is geen brief gemaakt." in uit
    assert not (cli.paden.prive / "brieven").exists()
    uit = cli(*gesprek, "--datum", "1-12-2024", "--dag", "1-12-2024")
    assert "nog geen besluit" not in uit


@pytest.mark.parametrize("verstuurd", [None, date(2024, 1, 16)])
def test_een_uitnodiging_noemt_de_eerste_brief_alleen_als_die_er_was(cli, definities, verstuurd):
    """It may have waited (handbook: convenant/informeren), or never have been sent."""
    dien_in(cli.paden, definities, ("uvz-verslag", uvz(date(2024, 1, 25), YARA, notificatiebrief=verstuurd)))
    uit = cli("brief", "uitnodiging", YARA, "--datum", "1-3-2024", "--dag", "8-3-2024", "--tijd", "15.30 uur")
    (tekst,) = brieven(cli, YARA).values()
    assert ("Je kreeg al een brief van ons." in tekst) is bool(verstuurd)
    assert ("Je krijgt nog een brief van ons." in tekst) is not verstuurd
    assert ("In het UVZ-verslag staat geen dag van de notificatiebrief." in uit) is not verstuurd


@pytest.mark.parametrize(("wie_meldde", "ook"), [("politie", False), ("school", True)])
def test_de_jongere_leest_wie_aanmeldde_en_wie_ook_is_gevraagd(cli, definities, wie_meldde, ook):
    """Who decides with the chair on the agenda looks what it knows of everybody: also when another organisation referred."""
    noa = {"voornaam": "Noa", "achternaam": "Fantasie", "geboortedatum": date(2010, 1, 1), **ADRES}
    dien_in(cli.paden, definities, ("aanmelding", aanmelding(**noa, aanmelder_organisatie=wie_meldde)))
    cli("agenda", "14-3-2024", "--niet", NOA, "Alleen een zorgvraag.")
    cli("brief", "notificatie", NOA, "--datum", "1-3-2024", *NOTIFICATIE)
    cli("brief", "niet-besproken", NOA, "--reden", "Halt helpt je verder.")
    for tekst in brieven(cli, NOA).values():
        assert f"Wij kregen informatie van: {wie_meldde.capitalize()}." in tekst
        assert ("Ook vroegen wij: Politie." in tekst) is ook


@pytest.mark.parametrize(("tot", "ook"), [("2023-12-31", False), ("2024-12-31", True)])
def test_wie_toen_niet_meedeed_is_niet_gevraagd(cli, tot, ook):
    profiel = cli.paden.profiel
    tekst = profiel.read_text("utf-8")
    regel = "altijd = true                   # beslist met de voorzitter over de agenda"
    assert regel in tekst
    profiel.write_text(tekst.replace(regel, f"{regel}\ntot = {tot}"), "utf-8")
    definities = lees_definities(cli.paden.formulieren, lees_profiel(profiel))
    noa = {"voornaam": "Noa", "achternaam": "Fantasie", "geboortedatum": date(2010, 1, 1), **ADRES}
    dien_in(cli.paden, definities, ("aanmelding", aanmelding(**noa, aanmelder_organisatie="school")))
    cli("brief", "notificatie", NOA, "--datum", "1-3-2024", *NOTIFICATIE)
    (brief,) = brieven(cli, NOA).values()
    assert ("Ook vroegen wij: Politie." in brief) is ook


def test_een_notificatie_na_het_uvz_zegt_dat_het_overleg_was(cli):
    uit = cli("brief", "notificatie", YARA, "--datum", "15-3-2024", *NOTIFICATIE)
    assert "Waarschuwing: Het UVZ van 14-03-2024 is al geweest." in uit
    (tekst,) = brieven(cli, YARA).values()
    assert "Op donderdag 14 maart 2024 was het overleg." in tekst
    assert "is het overleg" not in tekst


def test_wie_eerder_in_de_aanpak_was_leest_dat_dat_dossier_blijft(cli):
    for wie in (YARA, SEM):
        cli("brief", "notificatie", wie, "--datum", "6-1-2025", *NOTIFICATIE, *ADRES_OPTIE)
    yara, sem = (next(iter(brieven(cli, wie).values())) for wie in (YARA, SEM))
    assert "Je was al eerder in de aanpak. Daarom bewaren wij je dossier in elk geval tot 2 december 2029." in sem
    assert "eerder in de aanpak" not in yara


def test_het_voorbeeld_van_een_reden_past_bij_hoe_de_aanpak_stopte(cli, definities):
    later = {"casusnummer": YARA, "besluit": "positief", "reden_afwijking": "Gaat goed."}
    dien_in(cli.paden, definities, ("herijking", herijking(date(2024, 12, 9), later)))
    assert '--reden "Het gaat goed met je en de hulp loopt."' in cli("brief", "afsluiting", YARA, *ADRES_OPTIE, code=1)
    anders = {"casusnummer": YARA, "besluit": "negatief"}
    dien_in(cli.paden, definities, ("herijking", herijking(date(2024, 12, 9), anders, verbetering="ja")))
    assert "Politie en justitie gaan nu met je verder." in cli("brief", "afsluiting", YARA, *ADRES_OPTIE, code=1)


def test_briefhoofd_en_lettertype_komen_uit_het_profiel(cli):
    from PIL import Image

    profiel = cli.paden.profiel
    Image.new("RGB", (200, 60), "teal").save(profiel.parent / "logo.png")
    tekst = profiel.read_text(encoding="utf-8").replace(
        "[brieven] ", '[brieven]\nbriefhoofd = "Gemeente Voorbeeldstad\\nPostbus 0"\nlettertype = "Arial"\n#'
    )
    profiel.write_text(tekst.replace("# logo =", 'logo = "logo.png"\n#'), encoding="utf-8")
    cli("brief", "notificatie", YARA, "--datum", "1-3-2024", *NOTIFICATIE)
    [pad] = (cli.paden.prive / "brieven" / YARA).glob("*.docx")
    document = Document(str(pad))
    kop = document.sections[0].header
    assert "Gemeente Voorbeeldstad\nPostbus 0" in [a.text for a in kop.paragraphs]
    assert any("image" in r.reltype for r in kop.part.rels.values())
    assert document.styles["Normal"].font.name == "Arial"


def test_na_een_overlijden_komt_er_geen_brief(cli, definities):
    weg = {"casusnummer": YARA, "besluit": "overleden", "wie_houdt_zicht": None}
    rij = {veld: waarde for veld, waarde in weg.items() if waarde}
    verslag = herijking(date(2024, 6, 3), rij)
    dien_in(cli.paden, definities, ("herijking", verslag))
    assert f"de jongere van {YARA} is overleden. Er komt geen brief." in cli("brief", "afsluiting", YARA, code=1)
    assert "sluitbrief" not in cli("werkvoorraad")


def test_wie_de_brief_over_de_afsluiting_maakte_levert_de_herijking_niet_nog_eens_in(cli):
    """The letter is made from the filed review, so the review cannot hold its date."""

    def op_de_lijst() -> bool:
        cli("werkvoorraad", "--peildatum", "3-12-2024")
        [lijst] = (cli.paden.prive / "werkvoorraad").glob("werkvoorraad voorzitter*.xlsx")
        return any(
            "De brief is nog niet gemaakt" in str(cel.value)
            for blad in load_workbook(lijst)
            for rij in blad
            for cel in rij
        )

    assert op_de_lijst()
    cli("brief", "afsluiting", SEM, "--datum", "3-12-2024", *ADRES_OPTIE)
    assert not op_de_lijst()


def test_een_code_van_een_partner_wordt_zijn_naam(cli):
    cli("brief", "afsluiting", SEM, "--datum", "3-12-2024", *ADRES_OPTIE, "--vervolg", "jongerenwerk")
    assert "Jongerenwerk helpt je verder." in next(iter(brieven(cli, SEM).values()))


def test_wat_ontbreekt_wordt_in_een_keer_genoemd_en_er_komt_geen_brief(cli):
    uit = cli("brief", "notificatie", KIM, code=1)
    for stuk in ("een adres met straat, postcode en plaats", "de datum van het UVZ: --uvz", "--reden"):
        assert stuk in uit
    assert uit.splitlines()[-1] == f'  werkwijzer brief notificatie {KIM} --reden "…" --uvz "…" --adres "…"'
    uit = cli("brief", "uitnodiging", YARA, "--datum", "1-3-2024", "--dag", "8-3-2024", "--tijd", "…", code=1)
    assert (
        uit.splitlines()[-1] == f'  werkwijzer brief uitnodiging {YARA} --dag 08-03-2024 --tijd "…" --datum 01-03-2024'
    )
    assert not (cli.paden.prive / "brieven").exists()
    assert "is niet bekend" in cli("brief", "notificatie", "PGA-00009-K", code=1)


@pytest.mark.parametrize("wat", [("notificatie",), ("notificatie", KIM, "--agenda", "1-3-2024"), ()], ids=" ".join)
def test_een_brief_is_van_een_soort_of_bij_een_agenda(cli, wat):
    assert "Geef een soort met een casusnummer, of --agenda DATUM." in cli("brief", *wat, code=2)


def test_een_brief_over_een_besluit_vraagt_om_dat_besluit(cli):
    """Kim was never discussed; Yara's UVZ chose the approach, and that is another letter."""
    uit = cli("brief", "niet-besproken", KIM, "--datum", "1-3-2024", *ADRES_OPTIE, code=1)
    assert f'het besluit over de agenda: werkwijzer agenda DATUM --niet {KIM} "waarom niet"' in uit
    assert 'de reden, in één zin die de jongere mag lezen: --reden "Halt kan je verder helpen."' in uit
    for wie in (KIM, YARA):
        uit = cli("brief", "besluit", wie, "--datum", "1-3-2024", *ADRES_OPTIE, code=1)
        assert "een besluit van het UVZ dat een partner, een zorgpartner of een overleg in het zorgdomein" in uit
    assert not (cli.paden.prive / "brieven").exists()


ALS_JE_WILT = "Dat gebeurt alleen als jij dat goedvindt, en tot je 16e ook je ouders of voogd."


@pytest.mark.parametrize(
    ("besluit", "naar_wie", "zin"),
    [
        ("partner", "halt", "Eén organisatie gaat met je verder: Halt."),
        (
            "zorgpartner",
            "jongerenwerk",
            f"Jongerenwerk helpt jongeren en gezinnen, en kan ook jou helpen. {ALS_JE_WILT}",
        ),
        ("partner", None, ""),
        ("zorgoverleg", None, f"kan kijken wie je helpt. Dat is een overleg over hulp en zorg. {ALS_JE_WILT}"),
        ("aangehouden", "halt", ""),
        ("integraal", None, ""),
    ],
)
def test_een_besluit_zonder_aanpak_in_gewone_woorden(definities, besluit, naar_wie, zin):
    rij = {k: v for k, v in {"besluit": besluit, "naar_wie": naar_wie}.items() if v}
    woorden = besluit_in_woorden(UvzVerslagBesprekingen(rij, 0), definities.profiel)
    assert woorden.endswith(zin)
    assert bool(woorden) is bool(zin)
    if besluit == "zorgoverleg":
        zonder = definities.profiel.gemeente.model_copy(update={"zorgoverleg": ""})
        assert woorden[0].isupper()
        assert (
            besluit_in_woorden(
                UvzVerslagBesprekingen(rij, 0), definities.profiel.model_copy(update={"gemeente": zonder})
            )
            == ""
        )


def test_een_brief_wordt_gelogd_zonder_naam_en_niet_overschreven(cli):
    opdracht = ("brief", "notificatie", YARA, "--datum", "1-3-2024", *NOTIFICATIE)
    assert "Gemaakt:" in cli(*opdracht)
    assert "Was er al:" in cli(*opdracht)
    regel = list(Logboek(cli.paden.logboek).regels())[-1]
    assert (regel.opdracht, regel.gebeurtenis, regel.casusnummer) == ("brief", "notificatie", YARA)
    assert regel.bestand == f"brieven/{YARA}/2024-03-01 notificatie samen.docx"
    pad = cli.paden.prive / regel.bestand
    pad.write_bytes(b"in Word aangepast")
    cli(*opdracht)
    assert pad.read_bytes() == b"in Word aangepast"
    assert pad.with_name("2024-03-01 notificatie samen (2).docx").exists()


def test_een_naam_met_code_erin_blijft_tekst(cli):
    cli("brief", "notificatie", LOT, "--datum", "1-3-2024", *NOTIFICATIE)
    (tekst,) = brieven(cli, LOT).values()
    assert "Beste {{ gemeente }}{% for," in tekst
    assert "<w:p>&" in tekst


@pytest.mark.parametrize(
    ("oud", "nieuw", "melding"),
    [
        ("{{ aanhef }}", "{{ aanhev }}", "een veld dat niet bestaat ('aanhev' is undefined)"),
        ("{{ aanhef }}", "{{ aanhef", "Kijk in Word of elk veld begint met {{"),
        ("{{ aanhef }}", "{% if aanhef %}Hoi", "elke {% if %} een {% endif %} heeft"),
        ("{{ aanhef }}", "{{ aanhef.__class__.__mro__ }}", "klopt niet"),
    ],
)
def test_een_kapot_sjabloon_geeft_een_duidelijke_melding(cli, oud, nieuw, melding):
    pad = cli.paden.docs / "convenant" / "brieven" / "notificatie.docx"
    document = Document(str(pad))
    for alinea in document.paragraphs:
        if oud in alinea.text:
            alinea.text = alinea.text.replace(oud, nieuw)
    document.save(str(pad))
    uit = cli("brief", "notificatie", YARA, *NOTIFICATIE, code=1)
    assert melding in uit
    assert "Er is niets gemaakt" in uit
    assert not (cli.paden.prive / "brieven" / YARA).exists()


def test_een_sjabloon_dat_geen_word_is_of_weg_is(cli):
    pad = cli.paden.docs / "convenant" / "brieven" / "notificatie.docx"
    pad.write_bytes(b"geen zip")
    uit = cli("brief", "notificatie", YARA, *NOTIFICATIE, code=1)
    assert f"Het sjabloon {pad} is geen Word-bestand dat we kunnen lezen (BadZipFile)." in uit
    assert "Sla het in Word opnieuw op als .docx, of zet het oude terug. Er is niets gemaakt." in uit
    pad.unlink()
    uit = cli("brief", "notificatie", YARA, *NOTIFICATIE, code=1)
    assert f"Het sjabloon {pad} is er niet. Zet het terug uit versiebeheer of de back-up." in uit


def test_een_aangepast_sjabloon_met_een_veld_in_stukken_werkt(cli):
    """Word cuts a field into pieces when somebody edits or spell-checks it."""
    pad = cli.paden.docs / "convenant" / "brieven" / "notificatie.docx"
    document = Document(str(pad))
    alinea = next(a for a in document.paragraphs if "{{ aanhef }}" in a.text)
    alinea.text = "Dag "
    for stuk in ("{", "{ aan", "hef }", "}"):
        alinea.add_run(stuk).bold = True
    document.save(str(pad))
    cli("brief", "notificatie", YARA, "--datum", "1-3-2024", *NOTIFICATIE)
    assert "Dag Beste Ýara" in "".join(brieven(cli, YARA).values())


def test_een_brief_zegt_niets_over_wie_hem_maakte_of_wanneer(cli):
    cli("brief", "notificatie", YARA, "--datum", "1-3-2024", *NOTIFICATIE)
    pad = next((cli.paden.prive / "brieven" / YARA).iterdir())
    with zipfile.ZipFile(pad) as zip_:
        assert {deel.date_time for deel in zip_.infolist()} == {(2026, 1, 1, 0, 0, 0)}
        assert b"Yara" not in zip_.read("docProps/core.xml")


@pytest.mark.parametrize(
    ("tekst", "adres"),
    [
        ("Zijpad 8, 0034 CD Elders", [("Zijpad 8", "0034 CD Elders")]),
        ("Zijpad 8 bis 0034CD Den Elders", [("Zijpad 8 bis", "0034CD Den Elders")]),
        ("vader: Zijpad 8, 0034cd Elders, 06 12 34 56 78", [("Zijpad 8", "0034CD Elders")]),
        (
            "06-12345678 moeder: A 1, 0034 CD Elders vader: B 2, 0056 EF Ginds",
            [("A 1", "0034 CD Elders"), ("B 2", "0056 EF Ginds")],
        ),
        ("06-12345678", []),
        ("woont bij oma", []),
    ],
)
def test_een_adres_in_vrije_tekst(tekst, adres):
    assert postadressen(tekst) == adres
