"""Lists live in time: whoever leaves, is renamed or falls out of the profile, filed answers keep their meaning."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO

import openpyxl
import pytest

from tests.conftest import aanmelding, plan, uvz, werkboek
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.formulieren.werkboek import maak_werkboek
from werkwijzer.fouten import GebruikersFout
from werkwijzer.profiel import lees_profiel

pytestmark = pytest.mark.usefixtures("casus")
UVZ, METING = date(2024, 1, 15), date(2024, 2, 1)


@pytest.fixture
def casus(indienen) -> str:
    """A young person from Parkwijk, with director R2."""
    (nummer,) = indienen(("aanmelding", aanmelding()))
    indienen(("uvz-verslag", uvz(UVZ, nummer, regisseur="R2")))
    indienen(("plan", plan(nummer, "start", METING, regisseur="R2")))
    return nummer


def wijzig(paden, oud: str, nieuw: str):
    """Change the profile as a person would; returns the definitions with it."""
    tekst = paden.profiel.read_text("utf-8")
    assert oud in tekst
    paden.profiel.write_text(tekst.replace(oud, nieuw, 1), "utf-8")
    return lees_definities(paden.formulieren, lees_profiel(paden.profiel))


R2 = '[[regisseurs]]\ncode = "R2"\nnaam = "Netwerkregisseur 2"\nrol = "netwerkregisseur"\n'


def antwoorden(paden, definities) -> dict[str, object]:
    with open_register(paden, definities) as register:
        return {f.bestand: f.antwoorden for f in register.index.formulieren(alle=True)}


def test_wie_uit_het_profiel_verdwijnt_blijft_in_de_formulieren(paden, definities, casus, cli):
    eerder = antwoorden(paden, definities)
    anders = wijzig(paden, R2, "")
    tekst = cli("herstel", code=1)
    assert "Zou met de lijsten en formulieren van nu anders worden gelezen" in tekst
    assert "_plan_" in tekst
    assert "uvz-verslag" in tekst
    assert antwoorden(paden, anders) == eerder
    assert "Het plan staat klaar" in cli("plan", casus)
    cli("werkvoorraad", "--peildatum", "01-03-2024")
    cli("dossier", casus)
    pagina = "".join(p.read_text("utf-8") for p in (paden.prive / "weergave").rglob("*.html"))
    assert "R2 (niet meer in het profiel)" in pagina


def test_zonder_wijziging_maakt_herstel_precies_hetzelfde(paden, cli):
    eerst = paden.index.read_bytes()
    assert "Het logboek klopt" in cli("herstel")
    tweede = paden.index.read_bytes()
    cli("herstel")
    assert paden.index.read_bytes() == tweede
    assert len(eerst) == len(tweede)


def test_wie_vertrekt_staat_niet_meer_in_de_keuzelijst_maar_blijft_leesbaar(paden, definities, cli):
    eerder = antwoorden(paden, definities)
    anders = wijzig(paden, R2, R2 + "tot = 2024-03-31\n")
    leeg = openpyxl.load_workbook(BytesIO(maak_werkboek(anders, anders.formulieren["plan"])))
    keuzes = {cel.value for ws in leeg if ws.title == "Keuzes" or ws.sheet_state != "visible" for r in ws for cel in r}
    assert "Netwerkregisseur 1" in keuzes
    assert "Netwerkregisseur 2" not in keuzes
    assert "anders" not in cli("herstel")
    assert antwoorden(paden, anders) == eerder
    namen = [p.name for p in (paden.prive / "werkvoorraad").rglob("*R2*")]
    cli("werkvoorraad", "--peildatum", "01-05-2024")
    assert not [p for p in (paden.prive / "werkvoorraad").rglob("*R2*") if "2024-05-01" in str(p)], namen


def test_een_formulier_van_na_het_vertrek_krijgt_een_let_op(paden, casus, cli):
    anders = wijzig(paden, R2, R2 + "tot = 2024-03-31\n")
    later = plan(casus, "voortgang", date(2024, 6, 1), regisseur="R2")
    (paden.postvak_in / "later.xlsx").write_bytes(werkboek(anders, "plan", later))
    tekst = cli("verwerk")
    assert "waarschuwing V25" in tekst
    assert "Netwerkregisseur 2 doet mee tot en met 31-03-2024. Dit formulier is van 01-06-2024." in tekst


def test_een_nieuwe_naam_is_dezelfde_persoon(paden, definities, casus, cli):
    oud = werkboek(definities, "plan", plan(casus, "voortgang", date(2024, 6, 1), regisseur="R2"))
    hernoemd = R2.replace("Netwerkregisseur 2", "Regisseur Oost")
    anders = wijzig(paden, R2, hernoemd + 'eerder = [{ naam = "Netwerkregisseur 2", tot = 2024-05-31 }]\n')
    assert "anders" not in cli("herstel")
    (paden.postvak_in / "oud.xlsx").write_bytes(oud)  # made with the old list
    cli("verwerk")
    assert {a.velden["regisseur"] for b, a in antwoorden(paden, anders).items() if "_plan_" in b} == {"R2"}
    assert anders.profiel.naam("regisseurs", "R2") == "Regisseur Oost"
    assert anders.profiel.naam("regisseurs", "R2", date(2024, 5, 31)) == "Netwerkregisseur 2"
    assert anders.profiel.naam("regisseurs", "R2", date(2024, 6, 1)) == "Regisseur Oost"


def test_een_wijk_die_opgaat_in_een_andere_gemeente(paden, definities, cli):
    eerder = antwoorden(paden, definities)
    anders = wijzig(paden, '"Parkwijk", "West', '{ code = "Parkwijk", naam = "Parkwijk-Zuid", tot = 2025-12-31, eerder = '
                    '[{ naam = "Parkwijk", tot = 2024-12-31 }] }, "Nieuwdorp", "West')  # fmt: skip
    assert anders.profiel.keuzelijst("wijken")[3:5] == ("Nieuwdorp", "Westerdam")
    assert "anders" not in cli("herstel")
    assert antwoorden(paden, anders) == eerder


def test_wie_erbij_komt_telt_niet_mee_in_eerdere_jaren(paden):
    nieuw = R2.replace("R2", "R9").replace("Netwerkregisseur 2", "Netwerkregisseur 9") + "vanaf = 2026-01-01\n"
    anders = wijzig(paden, R2, R2 + "\n" + nieuw)
    r9 = next(r for r in anders.profiel.regisseurs if r.code == "R9")
    assert (r9.geldt_op(date(2025, 12, 31)), r9.geldt_op(date(2026, 1, 1))) == (False, True)


def test_twee_keer_dezelfde_naam_kan_niet_ook_niet_met_vroeger(paden):
    with pytest.raises(GebruikersFout, match="dubbele naam in regisseurs: Netwerkregisseur 1"):
        wijzig(paden, R2, R2 + 'eerder = [{ naam = "Netwerkregisseur 1", tot = 2024-05-31 }]\n')


def test_wie_stopt_voor_het_begin_kan_niet(paden):
    with pytest.raises(GebruikersFout, match="regisseurs: R2 stopt op 2024-01-01 en begint op 2025-01-01"):
        wijzig(paden, 'code = "R2"', 'code = "R2"\nvanaf = 2025-01-01\ntot = 2024-01-01')


def test_vernietigen_laat_een_ander_zijn_regisseur(paden, casus, cli, indienen):
    (ander,) = indienen(("aanmelding", aanmelding(achternaam="Anderlingen", geboortedatum=date(2007, 2, 3))))
    indienen(("uvz-verslag", uvz(date(2024, 2, 12), casus, ander, regisseur="R2")))
    anders = wijzig(paden, R2, "")
    cli(
        "bewaartermijn",
        "--vernietig",
        ander,
        "--grond",
        "vergissing",
        "--reden",
        "Stond er twee keer in",
        "--bevestig",
        ander,
    )
    (uittreksel,) = (a for b, a in antwoorden(paden, anders).items() if "2024-02-12" in b)
    assert [(r["casusnummer"], r["regisseur"]) for r in uittreksel.tabellen["besprekingen"]] == [(casus, "R2")]


# --- questions that come and go --------------------------------------------------------------------


def met_vraag(paden, *, verplicht: bool = False):
    """The recipe of CONTRIBUTING: an optional question at the end of the first section of the referral."""
    pad = paden.formulieren / "aanmelding.yml"
    tekst = pad.read_text("utf-8")
    plek = re.search(r"\n( +)- code: aanmelder_organisatie\n", tekst)
    inspring = plek[1]
    vraag = "\n".join(
        [
            f"{inspring}- code: kleur",
            f"{inspring}  label: Welke kleur heeft de map?",
            f"{inspring}  doel: om de map terug te vinden",
            *([f"{inspring}  verplicht: true"] if verplicht else []),
        ]
    )
    pad.write_text(f"{tekst[: plek.start()]}\n{vraag}{tekst[plek.start() :]}", "utf-8")
    return lees_definities(paden.formulieren, lees_profiel(paden.profiel))


def test_een_vraag_die_niemand_hoeft_te_beantwoorden_kan_er_zo_bij(paden, definities, cli):
    eerder = antwoorden(paden, definities)
    anders = met_vraag(paden)
    assert "anders" not in cli("herstel")
    assert antwoorden(paden, anders) == eerder
    oud = werkboek(definities, "aanmelding", aanmelding(achternaam="Laterveld", geboortedatum=date(2009, 1, 1)))
    (paden.postvak_in / "oud.xlsx").write_bytes(oud)  # a blank form that was in circulation
    assert "1 formulier opgeslagen" in cli("verwerk")
    assert "Gemaakt: forms/aanmelding.xlsx" in cli("formulieren")


def test_een_verplichte_vraag_vraagt_om_een_nieuwe_versie(paden, definities, cli):
    met_vraag(paden, verplicht=True)
    tekst = cli("formulieren", code=1)
    assert "forms/aanmelding.yml: de verplichte vraag kleur is nieuw." in tekst
    assert "Verhoog 'versie' naar" in tekst
    oud = werkboek(definities, "aanmelding", aanmelding(achternaam="Laterveld", geboortedatum=date(2009, 1, 1)))
    (paden.postvak_in / "oud.xlsx").write_bytes(oud)
    tekst = cli("verwerk", code=1)
    assert "Dit formulier is ouder dan deze vragen, die nu verplicht zijn: Welke kleur heeft de map?." in tekst
    tekst = cli("herstel", code=1)  # what was filed stays as it was, and that is what it says
    assert "niet meer hetzelfde als bij het opslaan" not in tekst
    assert "anders worden gelezen" in tekst


def test_wat_een_formulier_zei_is_terug_te_halen_zolang_het_precies_hetzelfde_is(paden, definities, cli):
    eerder = antwoorden(paden, definities)
    for pad in paden.lezingen.rglob("*.json"):
        pad.unlink()
    cli("herstel")
    assert antwoorden(paden, definities) == eerder
    assert len(list(paden.lezingen.rglob("*.json"))) == 3


def test_een_lezing_die_is_veranderd_wordt_niet_geloofd(paden, cli):
    (lezing,) = paden.lezingen.rglob("*_plan_*.json")
    goed = lezing.read_bytes()
    lezing.write_bytes(goed.replace(b'"R2"', b'"R1"'))
    cli("herstel")
    assert lezing.read_bytes() == goed
