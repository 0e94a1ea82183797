"""The start page: what it says, that commands keep it up to date, and that it stays private."""

from __future__ import annotations

import re
import shutil
import sys
from datetime import date, timedelta
from urllib.parse import unquote

import pytest

from tests.conftest import Cli, Indienen, aanmelding, plan, uvz, werkboek
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.vernietigen import vernietig
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.termijnen import volgend_uvz

ADRES = {"adres": "Dwaalweg 3", "postcode_plaats": "0012 AB Voorbeeldstad"}
LOPEND, NIEUW = "PGA-00001-B", "PGA-00002-C"
VANDAAG = date.today()  # noqa: DTZ011 (the page is about the day on which it is made)
STRAKS = toon_datum(VANDAAG + timedelta(days=10))


@pytest.fixture(autouse=True)
def _de_dag_van_nu(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run of all tests may begin before midnight and come here after it."""
    vandaag = date.today()  # noqa: DTZ011
    monkeypatch.setitem(globals(), "VANDAAG", vandaag)
    monkeypatch.setitem(globals(), "STRAKS", toon_datum(vandaag + timedelta(days=10)))


@pytest.fixture
def dossiers(indienen: Indienen, paden: Paden) -> Paden:
    """Somebody whose next measurement is due in three days, and a referral of a week ago."""
    shutil.copytree(PROJECT / "docs" / "convenant" / "brieven", paden.docs / "convenant" / "brieven")
    begin = VANDAAG - timedelta(days=181)
    indienen(("aanmelding", aanmelding(achternaam="Lopendsma", datum_aanmelding=begin)))
    nieuw = aanmelding(achternaam="Nieuwsma", geboortedatum=date(2009, 1, 1), datum_aanmelding=VANDAAG)
    indienen(("aanmelding", nieuw))
    indienen(("uvz-verslag", uvz(begin, LOPEND, notificatiebrief=begin)))
    indienen(("plan", plan(LOPEND, "start", begin)))
    return paden


def pagina(paden: Paden) -> str:
    return (paden.prive / "vandaag" / "vandaag.html").read_text(encoding="utf-8")


def test_de_pagina_zegt_wat_moet_en_met_welke_opdracht(cli: Cli, dossiers: Paden) -> None:
    uit = cli("vandaag", "--niet-openen")
    assert "Nog geen agenda voor een UVZ" in uit
    assert "(1 nieuw): werkwijzer agenda" in uit
    assert "sma" not in uit  # no names in the terminal
    tekst = pagina(dossiers)
    assert 'value="werkwijzer plan --aan-de-beurt"' in tekst
    assert "niet bekend" in tekst
    assert f"{NIEUW}" in tekst.split('id="uvz"')[1].split("</section>")[0]
    week = tekst.split('id="week"')[1]
    assert "Lopendsma" in week
    assert "Meet opnieuw" in week


def test_een_volle_agenda_schuift_door_en_niemand_staat_op_twee(cli: Cli, indienen: Indienen, dossiers: Paden) -> None:
    """Six fit on one agenda: who waits goes to the UVZ after it, and who is on one is not put on the next as well."""
    dagen = [date(2007, 1, 1 + nr) for nr in range(7)]
    wie = [aanmelding(achternaam=f"Wacht{d.day}ma", geboortedatum=d, datum_aanmelding=VANDAAG) for d in dagen]
    indienen(*(("aanmelding", a) for a in wie))
    cli("agenda", STRAKS)
    uit = cli("vandaag", "--niet-openen")
    stap = next(r for r in uit.splitlines() if "Maak de agenda" in r)
    assert "(2 nieuw)" in stap
    volgende = stap.split()[-1]
    assert volgende != STRAKS
    assert "Wacht7ma" in pagina(dossiers).split('id="uvz"')[1].split("</section>")[0]
    uit = cli("agenda", volgende)
    assert [r.split()[1] for r in uit.splitlines() if r[:1] in "12"] == ["PGA-00008-J:", "PGA-00009-K:"]
    assert "Maak de agenda" not in cli("vandaag", "--niet-openen")


def test_een_brief_zonder_reden_staat_er_met_wat_ontbreekt(cli: Cli, dossiers: Paden) -> None:
    cli("agenda", STRAKS)
    uit = cli("vandaag", "--niet-openen")
    assert f'bij 1 ontbreekt de reden): werkwijzer brief --agenda {STRAKS} --reden-voor {NIEUW} "…"' in uit
    brieven = pagina(dossiers).split('id="brieven"')[1].split("</section>")[0]
    assert "Nieuwsma" in brieven
    assert "reden ontbreekt" in brieven


@pytest.mark.usefixtures("dossiers")
def test_elke_reden_die_ontbreekt_staat_in_de_opdracht(cli: Cli, indienen: Indienen) -> None:
    ander = aanmelding(achternaam="Andersma", geboortedatum=date(2009, 2, 2), datum_aanmelding=VANDAAG)
    (nummer,) = indienen(("aanmelding", ander))
    cli("agenda", STRAKS)
    opdracht = f'--reden-voor {NIEUW} "…" --reden-voor {nummer} "…"'
    assert opdracht in cli()
    assert "Zet in plaats van … een zin." in cli("brief", "--agenda", STRAKS, "--reden-voor", NIEUW, "…", code=2)


@pytest.mark.usefixtures("dossiers")
def test_na_een_uvz_vraagt_de_pagina_om_het_verslag(cli: Cli, indienen: Indienen) -> None:
    gisteren = VANDAAG - timedelta(days=1)
    vraag = f"Vul het UVZ-verslag van {toon_datum(gisteren)} in, zet het in postvak-in, en daarna: werkwijzer week"
    assert "Vul het UVZ-verslag" not in cli("vandaag", "--niet-openen")
    cli("agenda", toon_datum(gisteren))
    assert vraag in cli()
    assert f"\nDoe nu:\n  {vraag}\n" in cli("week")
    indienen(("uvz-verslag", uvz(gisteren, NIEUW)))
    assert "Vul het UVZ-verslag" not in cli()


@pytest.mark.usefixtures("dossiers")
def test_wie_net_is_besproken_heet_niet_nieuw(cli: Cli, indienen: Indienen) -> None:
    """An agenda that is over and has no report yet: the report will say what was decided about them."""
    gisteren, eerder = VANDAAG - timedelta(days=1), VANDAAG - timedelta(days=9)
    indienen(("aanmelding", aanmelding(achternaam="Andersma", geboortedatum=date(2009, 2, 2), datum_aanmelding=eerder)))
    assert "(2 nieuw)" in cli()
    cli("agenda", toon_datum(gisteren))
    assert "(1 nieuw)" in cli()


@pytest.mark.usefixtures("dossiers")
def test_wie_in_de_aanpak_kwam_wordt_uitgenodigd(cli: Cli, indienen: Indienen, dossiers: Paden) -> None:
    gisteren, straks = VANDAAG - timedelta(days=1), toon_datum(VANDAAG + timedelta(days=5))
    ander = aanmelding(achternaam="Andersma", geboortedatum=date(2009, 2, 2), datum_aanmelding=gisteren, **ADRES)
    (nummer,) = indienen(("aanmelding", ander))
    indienen(("uvz-verslag", uvz(gisteren, nummer)))
    stap = f'Nodig uit voor het gesprek (1), vul bij elk de dag en de tijd in: werkwijzer brief --gesprek {nummer} "DAG" "TIJD"'
    assert stap in cli("vandaag", "--niet-openen")
    assert "Andersma" in pagina(dossiers).split("Uit te nodigen")[1].split("</ul>")[0]
    vul_in = "Vul bij --gesprek de dag en de tijd in"
    assert vul_in in cli("brief", "--gesprek", nummer, "DAG", "TIJD", code=2)
    assert vul_in in cli("brief", "--gesprek", nummer, straks, "TIJD", code=2)
    cli("brief", "--gesprek", nummer, straks, "15.30 uur", "--gesprek", LOPEND, "DAG", "TIJD")
    assert len([*(dossiers.prive / "brieven").glob("*/* uitnodiging *.docx")]) == 1
    assert "Nodig uit" not in cli()


@pytest.mark.usefixtures("dossiers")
def test_een_uvz_waarvoor_de_brief_te_laat_komt_wordt_niet_voorgesteld(
    cli: Cli, indienen: Indienen, definities: Definities
) -> None:
    """Agenda and letter go out seven days before: two weeks after a UVZ of eleven days ago is too soon for who is new."""
    indienen(("uvz-verslag", uvz(VANDAAG - timedelta(days=11), LOPEND)))
    snel = volgend_uvz(VANDAAG - timedelta(days=11), VANDAAG, definities.profiel)
    later = toon_datum(volgend_uvz(snel, snel, definities.profiel))
    snel_ = toon_datum(snel)
    uit = cli("vandaag", "--niet-openen")
    assert (
        f"Maak de agenda van het UVZ na {snel_}: voor die dag komt de brief te laat (1 nieuw): werkwijzer agenda {later}"
        in uit
    )
    assert f"Of alles van deze week in één keer: werkwijzer week {later}" in uit
    te_laat = f"is nog niet gemaakt voor {NIEUW}. Kan het een UVZ later? Laat hen er nu af: werkwijzer agenda {snel_} --zonder {NIEUW}"
    assert te_laat in cli("agenda", snel_)
    cli("agenda", snel_, "--zonder", NIEUW, "--met", LOPEND)
    assert f"te laat (1 nieuw): werkwijzer agenda {later}" in cli("vandaag", "--niet-openen")
    assert "hoorde uiterlijk" not in cli("agenda", later)


@pytest.mark.parametrize("map_", ["MAP", "…"])
@pytest.mark.usefixtures("dossiers")
def test_een_map_die_niet_is_ingevuld_wordt_geen_back_up(cli: Cli, map_: str) -> None:
    assert f"Zet in plaats van {map_} de map" in cli("backup", map_, code=2)


@pytest.mark.usefixtures("dossiers")
def test_zonder_opdracht_staat_hetzelfde_in_de_terminal(cli: Cli) -> None:
    assert "Doe nu:" in cli()


def test_zonder_gegevens_komt_de_uitleg(cli: Cli) -> None:
    assert "Beginnen:" in cli()
    assert "Begin met: werkwijzer verwerk" in cli("vandaag", "--niet-openen", code=1)
    assert not (cli.paden.prive / "vandaag").exists()


def test_een_opdracht_die_iets_verandert_houdt_de_pagina_bij(cli: Cli, dossiers: Paden, tmp_path) -> None:
    cli("brief", "bevestiging", NIEUW)
    assert not (dossiers.prive / "vandaag").exists()  # nobody asked for the page yet
    cli("vandaag", "--niet-openen")
    eerst = pagina(dossiers)
    cli("zoek", "Lopendsma")
    assert pagina(dossiers) == eerst
    cli("agenda", STRAKS)
    assert "Er is nog geen agenda" in eerst
    assert "Er is nog geen agenda" not in pagina(dossiers)
    assert f"werkwijzer brief --agenda {STRAKS}" in pagina(dossiers)
    (tmp_path / "back-ups").mkdir()
    cli("backup", tmp_path / "back-ups")
    assert f"Laatste back-up: {toon_datum(VANDAAG)}" in pagina(dossiers)


def test_wat_terugging_staat_erop_met_waarom_en_wie_je_belt(cli: Cli, dossiers: Paden, definities: Definities) -> None:
    fout = werkboek(definities, "aanmelding", aanmelding(achternaam="Foutsma", wijk=None))
    (dossiers.postvak_in / "fout.xlsx").write_bytes(fout)
    cli("vandaag", "--niet-openen")
    assert "Nog niet opgeslagen" in pagina(dossiers)
    assert "Stuur terug aan A. Melder, 000-0000000: " in cli("verwerk", code=1).splitlines()[-2]
    cli("verwerk", code=1)
    assert "Stuur terug wat niet klopt (1): zie Postvak op de startpagina" in cli()
    tekst = pagina(dossiers)
    assert "Nog niet opgeslagen" not in tekst
    assert "A. Melder, 000-0000000" in tekst
    assert "Wijk" in tekst.split('id="postvak"')[1].split("</section>")[0]
    (dossiers.postvak_in / "fout.xlsx").unlink()
    cli("verwerk")
    assert "A. Melder" not in pagina(dossiers)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are those of the folder there")
def test_alleen_jij_kunt_de_pagina_lezen_en_vernietigen_neemt_haar_mee(
    cli: Cli, dossiers: Paden, definities: Definities
) -> None:
    cli("vandaag", "--niet-openen")
    pad = dossiers.prive / "vandaag" / "vandaag.html"
    assert (pad.stat().st_mode & 0o777, pad.parent.stat().st_mode & 0o077) == (0o600, 0)
    assert "Lopendsma" in pagina(dossiers)
    with open_register(dossiers, definities) as register:
        vernietig(register, LOPEND, "vergissing", VANDAAG)
    assert not pad.exists()
    cli("vandaag", "--niet-openen")
    assert "Lopendsma" not in pagina(dossiers)
    assert LOPEND not in pagina(dossiers)


PAGINAS = ("vandaag", "werklijst", "agenda", "dossiers")


def test_alle_paginas_van_de_map_leiden_naar_elkaar(cli: Cli, dossiers: Paden) -> None:
    dossier = dossiers.prive / "weergave" / f"{LOPEND}.html"
    cli("verwerk")
    assert "vandaag.html" not in dossier.read_text(encoding="utf-8"), "no menu to pages that are not there"
    cli("agenda", STRAKS, "--met", LOPEND)
    cli("vandaag", "--niet-openen")
    (dossiers.prive / "intern" / "site").mkdir(parents=True)
    (dossiers.prive / "intern" / "site" / "index.html").write_text("", encoding="utf-8")
    cli("vandaag", "--niet-openen")
    paden = [dossiers.prive / "vandaag" / f"{naam}.html" for naam in PAGINAS] + [dossier]
    for pad in paden:
        links = re.findall(r'href="([^"#]+)', pad.read_text(encoding="utf-8"))
        doelen = {(pad.parent / unquote(link)).resolve() for link in links}
        assert [d for d in doelen if not d.exists()] == []
        assert {p.resolve() for p in paden[:-1]} | {
            dossiers.prive.resolve() / "intern" / "site" / "index.html"
        } <= doelen
    met_dossier = [p.stem for p in paden[:-1] if f"../weergave/{LOPEND}.html" in p.read_text(encoding="utf-8")]
    assert met_dossier == [*PAGINAS]


def test_vernietigen_neemt_elke_pagina_mee(cli: Cli, dossiers: Paden, definities: Definities) -> None:
    cli("vandaag", "--niet-openen")
    with open_register(dossiers, definities) as register:
        vernietig(register, LOPEND, "vergissing", VANDAAG)
    over = [p.read_text(encoding="utf-8") for p in (dossiers.prive / "vandaag").glob("*.html")]
    assert not any(wat in tekst for tekst in over for wat in ("Lopendsma", LOPEND))


def test_wie_beperkt_is_staat_er_zonder_naam(cli: Cli, dossiers: Paden) -> None:
    uit = cli("verzoek", "vastleggen", LOPEND, "beperking", "--van", "jongere", "--wat", "Het klopt niet.")
    cli("verzoek", "besluit", uit.split("kenmerk ")[1].split(".")[0], "toegewezen", "--reden", "Wordt nagekeken.")
    assert f"Op geen lijst, want er is een bezwaar of beperking: {LOPEND}\n" in cli("vandaag", "--niet-openen")
    tekst = pagina(dossiers)
    for naam in PAGINAS:
        assert "Lopendsma" not in (dossiers.prive / "vandaag" / f"{naam}.html").read_text(encoding="utf-8")
    assert "Op geen lijst, want er is een bezwaar of beperking: " in tekst


def test_een_naam_wordt_nooit_code(cli: Cli, dossiers: Paden) -> None:
    (dossiers.postvak_in / "<script>alert(1)<").mkdir()
    (dossiers.postvak_in / "<script>alert(1)<" / "x.xlsx").write_bytes(b"x")
    cli("vandaag", "--niet-openen")
    assert "<script>alert" not in pagina(dossiers)
