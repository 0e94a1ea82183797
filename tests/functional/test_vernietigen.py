"""Destruction: after it no byte about the person is left, others lose nothing, and the log proves it without a name."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import Cli, aanmelding, dien_in, herijking, nieuw_project, plan, uvz, werkboek
from tests.functional.test_niets_kwijt import Storing, dood
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.dossiers.openen import herstel, open_register
from werkwijzer.dossiers.vernietigen import vernietig
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.paden import PROJECT, Paden

WEG = aanmelding(
    voornaam="Zoë",
    achternaam="Verdwijnema",
    bekend_als="Zootje",
    geboortedatum=date(2006, 7, 8),
    adres="Wegwijslaan 99",
    postcode_plaats="9999 ZZ Nergenshuizen",
    ouders="Mevrouw Verdwijnema-Oudersen",
)
# As bytes, in each way in which our files hold them; dates also as Excel counts days (2006-07-08 = 38906).
SPOREN = ("Verdwijnema", "Zoë", "Zootje", "Wegwijslaan", "Nergenshuizen", "2006-07-08", "08-07-2006", "38906")


def klaargezet(map_: Path, definities) -> tuple[Paden, str, str]:
    """Two young people in the same meetings, one of them closed on 29-02-2020; and every kind of export."""
    paden = nieuw_project(map_)
    weg, blijft = dien_in(
        paden,
        definities,
        ("aanmelding", Antwoorden({**WEG.velden, "datum_aanmelding": date(2019, 1, 10)}, WEG.tabellen)),
        ("aanmelding", aanmelding()),
    )
    cijfers = Antwoorden(
        {"eind_kwartaal": date(2019, 12, 31), "jeugdoverlast_stad": 100},
        {"meldingen": [{"casusnummer": c, "datum": date(2019, 11, 5), "soort": "overlast"} for c in (weg, blijft)]},
    )
    dien_in(
        paden,
        definities,
        ("uvz-verslag", uvz(date(2019, 2, 1), weg, blijft)),
        ("plan", plan(weg, "start", date(2019, 2, 20), grenzen="Zoë Verdwijnema blijft weg van het plein.")),
        ("plan", plan(blijft, "start", date(2019, 2, 20))),
        ("meldingen", cijfers),
        (
            "herijking",
            herijking(
                date(2020, 2, 29),
                {"casusnummer": weg, "besluit": "positief", "reden_afwijking": "De hulp loopt."},
                {"casusnummer": blijft, "besluit": "doorgaan"},
            ),
        ),
    )
    for plek, tekst in (
        ("weergave/overzicht.html", "<h1>Zoë <b>Verdwijnema</b></h1>"),
        (f"brieven/{weg}/brief.txt", "Beste jongere"),
        ("werkvoorraad/R1.ics", f"SUMMARY:plan {weg}"),
        ("werkvoorraad/R2.ics", f"SUMMARY:plan {blijft}"),
    ):
        (paden.prive / plek).parent.mkdir(parents=True, exist_ok=True)
        (paden.prive / plek).write_text(tekst, encoding="utf-8")
    return paden, weg, blijft


def bytes_van(inhoud: bytes) -> Iterator[bytes]:
    """The bytes of a file, and when it is a zip those of each part, unpacked."""
    yield inhoud
    if inhoud.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            for naam in zip_.namelist():
                yield naam.encode()
                yield from bytes_van(zip_.read(naam))


def sporen_in(map_: Path) -> set[tuple[str, str]]:
    """Every file in the folder in which something about the person stands, and what."""
    return {
        (pad.relative_to(map_).as_posix(), spoor)
        for pad in map_.rglob("*")
        if pad.is_file()
        for deel in [pad.name.encode(), *bytes_van(pad.read_bytes())]
        for spoor in SPOREN
        if spoor.encode() in deel
        and spoor.encode() in re.sub(rb"[0-9a-f]{64}", b"", deel)  # a hash may hold any number
    }


@pytest.fixture(scope="module")
def bron(tmp_path_factory, definities) -> tuple[Paden, str, str]:
    return klaargezet(tmp_path_factory.mktemp("bron"), definities)


@pytest.fixture
def dossier(bron, tmp_path) -> tuple[Cli, str, str]:
    """A copy of its own."""
    paden, weg, blijft = bron
    shutil.copytree(paden.prive, tmp_path / "prive")
    shutil.copytree(paden.project, tmp_path / "project")
    return Cli(Paden(tmp_path / "project", tmp_path / "prive")), weg, blijft


def wijs_wissen_toe(cli: Cli, casusnummer: str) -> str:
    """A request to erase, and that it is granted; returns its kenmerk."""
    uit = cli("verzoek", "vastleggen", casusnummer, "wissen", "--van", "jongere", "--wat", "Haal alles weg.")
    kenmerk = uit.split("kenmerk ")[1].split(".")[0]
    cli("verzoek", "besluit", kenmerk, "toegewezen", "--reden", "Er is geen reden om het te houden.")
    return kenmerk


def inhoud_voor(paden: Paden, definities, casusnummer: str) -> list[tuple]:
    """What counts about one person, with of the forms about more persons only the rows about this one."""
    with open_register(paden, definities) as register:
        return [
            (
                f.volgnr,
                f.formulier,
                f.datum,
                dict(f.antwoorden.velden),
                [r for t in f.antwoorden.tabellen.values() for r in t if r.get("casusnummer") in (None, casusnummer)],
            )
            for f in register.index.formulieren(casusnummer=casusnummer)
        ]


def _maak_alles(cli: Cli, weg: str, blijft: str) -> None:
    """Every command that writes about the person, and the leftovers of a form that was handed in wrong first."""
    sjablonen = Path("docs", "convenant", "brieven")
    shutil.copytree(PROJECT / sjablonen, cli.paden.project / sjablonen)
    naam = "Zoë Verdwijnema"
    cli("plan", weg)
    cli("inzage", weg)
    cli("zoek", "Verdwijnema")
    cli("werkvoorraad", "--peildatum", "2019-03-01")
    cli("agenda", "2019-03-01", "--met", weg, "--met", blijft, "--vraag", weg, "school", f"Komt {naam} op school?")
    cli("voortgang", weg, "--peildatum", "2019-03-01")
    cli("familie", blijft, weg, "--reden", f"{naam} woont er ook")
    cli("brief", "notificatie", weg, "--uvz", "2019-02-01", "--reden", "De politie zag je bij overlast.")
    overname = ("--naar", "veiligheidshuis", "--reden", f"{naam} is te zwaar", "--zicht-door", "R1")
    cli("overdracht", weg, *overname, "--zicht-tot", "2020-06-01", "--datum", "2020-03-01")
    cli("overdracht", weg, "--bevestigd", "2020-03-08", "--door", f"de juf van {naam}")
    (aanmelding_,) = (cli.paden.dossiers / weg).glob("*_aanmelding_*")
    for map_ in ("vervangen", "teruggestuurd", "intern/docs"):  # as `verwerk` and `site --intern` may leave them
        (cli.paden.prive / map_).mkdir(parents=True, exist_ok=True)
        shutil.copy(aanmelding_, cli.paden.prive / map_ / "aanmelding 1a2b3c4d.xlsx")
    with zipfile.ZipFile(cli.paden.prive / "intern" / "stukken.zip", "w", zipfile.ZIP_DEFLATED) as zip_:
        zip_.writestr("mail.txt", f"Over {naam}")


def test_na_vernietiging_is_er_geen_byte_over(dossier, definities):
    cli, weg, blijft = dossier
    _maak_alles(cli, weg, blijft)
    cli("verzoek", "vastleggen", weg, "bezwaar", "--van", "jongere", "--wat", "Zoë Verdwijnema wil niet")
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01", code=1)
    assert "heeft nog geen besluit. Er is niets vernietigd." in uit
    kenmerk = cli("verzoek", "lijst", weg).split()[0]
    cli("verzoek", "besluit", kenmerk, "afgewezen", "--reden", "Nog nodig")
    voor, bestanden = inhoud_voor(cli.paden, definities, blijft), {s[0] for s in sporen_in(cli.paden.prive)}
    assert {"index.sqlite", "weergave/overzicht.html"} < bestanden, "otherwise the search below would prove nothing"
    mappen = {b.split("/")[0] for b in bestanden}
    assert {"agenda", "brieven", "inzage", "intern", "overdracht", "teruggestuurd", "uitgegeven"} <= mappen
    assert {"vervangen", "voortgang", "weergave", "werkvoorraad", "zoek.sqlite"} <= mappen

    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01")

    assert f"Dossier {weg} is vernietigd. Verklaring: " in uit
    assert sporen_in(cli.paden.prive) == set()
    over = {p.relative_to(cli.paden.prive).as_posix() for p in cli.paden.prive.rglob("*") if p.is_file()}
    assert not {b for b in over if weg in b and not b.startswith("verklaringen/")}
    assert "werkvoorraad/R1.ics" not in over
    assert "werkvoorraad/R2.ics" in over
    assert inhoud_voor(cli.paden, definities, blijft) == voor
    with open_register(cli.paden, definities) as register:
        assert register.index.casusnummers() == [blijft]
    assert "Het logboek klopt" in cli("herstel")
    assert inhoud_voor(cli.paden, definities, blijft) == voor
    assert "Het logboek klopt" in cli("logboek")
    assert f"'{weg}' is niet bekend" in cli("inzage", weg, code=1)


def test_het_logboek_en_de_verklaring_bewijzen_het_zonder_naam(dossier):
    cli, weg, _ = dossier
    voor = {r.bestand: r for r in Logboek(cli.paden.logboek).regels()}
    cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01")
    regels = [r for r in Logboek(cli.paden.logboek).regels() if r.opdracht == "vernietig"]
    assert [(r.gebeurtenis, r.formulier) for r in regels] == [
        ("vernietigd", "aanmelding"),
        ("uittreksel", "uvz-verslag"),
        ("vernietigd", "plan"),
        ("uittreksel", "meldingen"),
        ("uittreksel", "herijking"),
        ("akte", "vernietigd"),
    ]
    (akte,) = (json.loads(p.read_bytes()) for p in cli.paden.akten.iterdir())
    oud = {r.sha256 for b, r in voor.items() if b.startswith(("overleggen", "cijfers"))}
    assert {u["oud"] for u in akte["gegevens"]["uittreksels"]} == oud
    assert {u["nieuw"] for u in akte["gegevens"]["uittreksels"]} == {
        r.sha256 for r in regels if r.gebeurtenis == "uittreksel"
    }
    (verklaring,) = (cli.paden.prive / "verklaringen").iterdir()
    tekst = verklaring.read_text("utf-8")
    assert weg in tekst
    assert "de bewaartermijn is voorbij" in tekst
    assert "<td>UVZ-verslag: vervangen door een versie zonder deze jongere</td><td>1</td>" in tekst
    assert all(sha256 in tekst for sha256 in oud)
    assert not [s for s in SPOREN if s in tekst + cli.paden.logboek.read_text("utf-8")]


def test_met_een_klok_die_vooruitloopt_wordt_niets_vernietigd(dossier, monkeypatch):
    cli, weg, _ = dossier
    twijfel = "Volgens deze computer is het 05-01-2037. De vorige keer dat hier iets gebeurde, was 28-11-2026."
    monkeypatch.setattr("werkwijzer.dossiers.register.Register.klok_onzeker", lambda *_: twijfel)
    vernietig = ("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01")
    uit = cli(*vernietig, code=1)
    assert f"{twijfel} Er is niets vernietigd. Controleer de datum van deze computer. Klopt die? Zet er dan bij:" in uit
    cli(*vernietig, "--datum-klopt")


@pytest.mark.parametrize(
    ("argumenten", "tekst"),
    [
        (
            ("--peildatum", "01-01-2999"),
            "De peildatum ligt in de toekomst. Vernietigen kan alleen wat nu over de termijn is.",
        ),
        (("--peildatum", "2025-02-28"), "moet blijven tot en met 28-02-2025. Er is niets vernietigd."),
        (
            ("--peildatum", "2025-03-01", "--bevestig", "PGA-00002-C"),
            "Dat is niet PGA-00001-B. Er is niets vernietigd.",
        ),
        (("--peildatum", "2025-03-01", "--bevestig", "ja"), "Dat is niet PGA-00001-B. Er is niets vernietigd."),
    ],
)
def test_zonder_termijn_of_bevestiging_wordt_niets_vernietigd(dossier, argumenten, tekst):
    cli, weg, _ = dossier
    voor = sporen_in(cli.paden.prive)
    assert tekst in cli("bewaartermijn", "--vernietig", weg, *argumenten, code=1)
    assert sporen_in(cli.paden.prive) == voor


def test_wie_nog_in_de_aanpak_is_wordt_niet_vernietigd(dossier):
    cli, _, blijft = dossier
    uit = cli("bewaartermijn", "--vernietig", blijft, "--bevestig", blijft, "--peildatum", "2025-03-01", code=1)
    assert f"{blijft} is nog in de aanpak. Er is niets vernietigd." in uit


def test_een_bestand_in_het_postvak_houdt_de_vernietiging_tegen(dossier):
    cli, weg, _ = dossier
    (cli.paden.postvak_in / "mail van school.txt").write_text("Over Zoë VERDWIJNEMA", encoding="utf-8")
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01", code=1)
    assert "In postvak-in staat nog een bestand over deze jongere: mail van school.txt" in uit
    assert (cli.paden.dossiers / weg).exists()


def test_een_beschadigd_verslag_houdt_de_vernietiging_tegen_voordat_er_iets_weg_is(dossier):
    """The others' rows are in it: without it no extract can be made."""
    cli, weg, _ = dossier
    (verslag,) = (cli.paden.prive / "overleggen").glob("2019-02-01_uvz-verslag_*")
    verslag.write_bytes(verslag.read_bytes() + b" ")
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01", code=1)
    assert f"overleggen/{verslag.name} is niet meer hetzelfde als bij het opslaan." in uit
    assert len(list((cli.paden.dossiers / weg).glob("*.xlsx"))) == 2


def test_een_naam_in_het_dossier_van_een_ander_wordt_gemeld(dossier, definities):
    cli, weg, blijft = dossier
    dien_in(
        cli.paden,
        definities,
        ("plan", plan(blijft, "voortgang", date(2020, 5, 1), gezinsafspraken="Trekt op met Zoe Verdwijnema.")),
    )
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01", code=1)
    assert "De naam of het nummer staat nog in stukken van anderen" in uit
    assert f"dossiers/{blijft}/2020-05-01_plan_" in uit


def test_een_vervangen_verslag_blijft_na_het_uittreksel_vervangen(dossier, definities):
    """The first report names the person, its improvement does not: the extract must not come back to life."""
    cli, weg, blijft = dossier
    beter = Antwoorden({**uvz(date(2019, 2, 1)).velden, "verbetering": "ja"}, uvz(date(2019, 2, 1), blijft).tabellen)
    dien_in(cli.paden, definities, ("uvz-verslag", beter))
    voor = inhoud_voor(cli.paden, definities, blijft)
    wijs_wissen_toe(cli, weg)
    cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "verzoek")
    assert inhoud_voor(cli.paden, definities, blijft) == voor
    cli.paden.index.unlink()
    assert inhoud_voor(cli.paden, definities, blijft) == voor


def test_een_samengevoegd_dossier_gaat_mee(dossier, definities):
    cli, weg, _ = dossier
    (dubbel,) = dien_in(
        cli.paden,
        definities,
        ("aanmelding", Antwoorden({**WEG.velden, "eerder_bekend": "ander", "datum_aanmelding": date(2019, 5, 5)})),
    )
    cli("corrigeer", "samenvoegen", dubbel, weg, "--reden", "Zelfde", "--ja")
    wijs_wissen_toe(cli, dubbel)  # asked and granted under the number that no longer counts
    uit = cli("bewaartermijn", "--vernietig", dubbel, "--bevestig", dubbel, "--grond", "verzoek", code=1)
    assert f"{dubbel} is samengevoegd met {weg}. Vernietig {weg}, of draai het eerst terug." in uit
    cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "verzoek")
    assert sporen_in(cli.paden.prive) == set()
    assert not (cli.paden.dossiers / dubbel).exists()
    (nieuw,) = dien_in(cli.paden, definities, ("aanmelding", aanmelding(achternaam="Vierdestein")))
    assert nieuw == "PGA-00004-E", "the number of a destroyed dossier is not given again"


MET_FORK = pytest.mark.skipif(not hasattr(os, "fork"), reason="splitst het proces")


@MET_FORK
def test_gedood_bij_elke_handeling_maakt_de_volgende_keer_het_af(bron, tmp_path, definities):
    """The next run, whatever it does, finishes it; the other person's forms are all there at every moment."""
    paden, weg, blijft = bron
    voor = inhoud_voor(paden, definities, blijft)
    eigen = Paden(paden.project, tmp_path / "prive")
    klaar, bij = False, 0
    while not klaar:
        bij += 3  # each third operation: a write is an open, a flush and a rename
        shutil.rmtree(eigen.prive, ignore_errors=True)
        shutil.copytree(paden.prive, eigen.prive)
        klaar = _vernietig_en_sterf(eigen, definities, weg, bij)
        begonnen = (eigen.prive / ".vernietiging.json").exists()
        assert inhoud_voor(eigen, definities, blijft) == voor, f"handeling {bij}"
        if begonnen or klaar:
            assert sporen_in(eigen.prive) == set(), f"handeling {bij}"
            assert len(list((eigen.prive / "verklaringen").iterdir())) == 1
        with open_register(eigen, definities, herstel=True) as register:
            uitkomst = herstel(register)
        assert (uitkomst.ontbreekt, uitkomst.gewijzigd, uitkomst.onbekend) == ((), (), ()), f"handeling {bij}"
    assert bij > 60


def test_het_logboek_klopt_niet_zolang_een_vernietiging_niet_af_is(bron, tmp_path, definities):
    paden, weg, _ = bron
    eigen = Paden(paden.project, tmp_path / "prive")
    shutil.copytree(paden.prive, eigen.prive)
    bij = 3
    while not (eigen.prive / ".vernietiging.json").exists():
        assert not _vernietig_en_sterf(eigen, definities, weg, bij)
        bij += 3
    cli = Cli(eigen)
    uit = cli("logboek", code=1)
    assert "Een vernietiging is begonnen en nog niet af" in uit
    assert "Het logboek klopt" not in uit
    assert "vernietiging was afgebroken en is nu afgemaakt" in cli("herstel")
    assert "Het logboek klopt" in cli("logboek")


@MET_FORK
def test_wat_een_afgebroken_vernietiging_zag_zegt_de_volgende(bron, tmp_path, definities):
    """Wherever it was killed: the names are gone by then, and still a person hears which papers name the young person."""
    paden, weg, blijft = bron
    eigen, klaar, bij = Paden(paden.project, tmp_path / "prive"), False, 0
    while not klaar:
        bij += 29
        shutil.rmtree(eigen.prive, ignore_errors=True)
        shutil.copytree(paden.prive, eigen.prive)
        for plek, tekst in ((f"brieven/{blijft}/brief.txt", "Zoë Verdwijnema"), ("notities/een.txt", "Verdwijnema")):
            (eigen.prive / plek).parent.mkdir(parents=True, exist_ok=True)
            (eigen.prive / plek).write_text(tekst, encoding="utf-8")
        klaar = _vernietig_en_sterf(eigen, definities, weg, bij)
        begonnen = (eigen.prive / ".vernietiging.json").exists()
        uit = Cli(eigen)("verzoek", "lijst")
        if begonnen:
            for wat in (
                "is nu afgemaakt",
                f"  brieven/{blijft}/brief.txt",
                "  notities/een.txt",
                f"  brieven/{weg}/brief.txt",
                "Vergeet niet: mail, papier",
            ):
                assert wat in uit, (bij, uit)
            assert not (eigen.prive / ".vernietiging.json").exists()


def _vernietig_en_sterf(paden: Paden, definities, weg: str, bij: int) -> bool:
    kind = os.fork()
    if kind == 0:
        try:
            with open_register(paden, definities) as register:
                storing = Storing(bij, dood)
                for naam in ("fsync", "replace", "unlink", "rmdir", "mkdir", "open"):
                    setattr(os, naam, storing.bewaakt(getattr(os, naam), naam))
                vernietig(register, weg, "bewaartermijn", date(2025, 3, 1))
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(kind, 0)[1]) == 0


def test_wat_nog_na_te_kijken_is_wordt_gezegd_ook_na_een_klap_net_ervoor(dossier, definities):
    """Destroyed, and killed before a person was told which papers of others still name somebody."""
    cli, weg, _ = dossier

    def klap(_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), open_register(cli.paden, definities) as register:
        vernietig(register, weg, "bewaartermijn", date(2025, 3, 1), zeg=klap)
    assert "Een vernietiging was afgebroken en is nu afgemaakt. Verklaring: " in cli("herstel", code=None)
    assert "afgebroken" not in cli("herstel", code=None)


def test_een_vastgesteld_jaar_blijft_staan_na_vernietiging(dossier):
    cli, weg, _ = dossier
    cli("rapport", "2019", "--vaststellen")
    pad = cli.paden.openbaar / "2019.json"
    vast = pad.read_bytes()
    cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01")
    for extra in ((), ("--herzien", "Opnieuw gerekend")):
        uit = cli("rapport", "2019", *extra, code=1)
        assert "2019 is vastgesteld. Daarna is 1 dossier vernietigd met gegevens over dat jaar." in uit
    assert pad.read_bytes() == vast
    assert "Waarschuwing: er is 1 dossier vernietigd met gegevens over 2020." in cli("rapport", "2020")
    assert "vernietigd" not in cli("rapport", "2021")


# --- only the person's own papers, and only on a ground that holds -----------------------------------


def test_op_verzoek_vraagt_om_een_verzoek_dat_is_toegewezen(dossier):
    cli, weg, _ = dossier
    opdracht = ("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "verzoek")
    assert f"Voor {weg} is geen verzoek om te wissen toegewezen. Er is niets vernietigd." in cli(*opdracht, code=1)
    kenmerk = wijs_wissen_toe(cli, weg)
    cli(*opdracht)
    (verklaring,) = (cli.paden.prive / "verklaringen").iterdir()
    assert f"(verzoek {kenmerk}, toegewezen op " in verklaring.read_text("utf-8")


@pytest.mark.parametrize("recht", ["wissen", "bezwaar"])
def test_een_verzoek_dat_deels_is_toegewezen_is_geen_grond(dossier, recht):
    cli, weg, _ = dossier
    uit = cli("verzoek", "vastleggen", weg, recht, "--van", "jongere", "--wat", "Het plan moet weg.")
    kenmerk = uit.split("kenmerk ")[1].split(".")[0]
    cli("verzoek", "besluit", kenmerk, "deels", "--reden", "De regie stopt, het plan blijft.")
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "verzoek", code=1)
    assert f"Verzoek {kenmerk} over {weg} is deels toegewezen." in uit
    assert (cli.paden.dossiers / weg).exists()


@pytest.mark.parametrize("grond", ["bewaartermijn", "verzoek", "vergissing"])
def test_een_verzoek_zonder_besluit_houdt_elke_vernietiging_tegen(dossier, grond):
    cli, weg, _ = dossier
    wijs_wissen_toe(cli, weg)
    uit = cli("verzoek", "vastleggen", weg, "inzage", "--van", "jongere", "--wat", "Laat zien.")
    kenmerk = uit.split("kenmerk ")[1].split(".")[0]
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", grond, "--reden", "Dubbel", code=1)
    assert f"Verzoek {kenmerk} over {weg} heeft nog geen besluit. Er is niets vernietigd." in uit


def test_een_vergissing_na_een_aanpak_vraagt_uitleg(dossier):
    cli, weg, _ = dossier
    opdracht = ("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "vergissing")
    assert f"{weg} is in de aanpak geweest. Er is niets vernietigd." in cli(*opdracht, code=1)
    cli(*opdracht, "--reden", "Verkeerde gemeente")
    (verklaring,) = (cli.paden.prive / "verklaringen").iterdir()
    assert "(Verkeerde gemeente)" in verklaring.read_text("utf-8")


@pytest.mark.parametrize(
    "wie", ["Zoë Verdwijnema", "Z. Verdwijnema", "Zoë", "de familie Verdwijnema", "Ýara Verzonnenveld"]
)
def test_de_verklaring_noemt_niemand(dossier, wie):
    cli, weg, _ = dossier
    vernietig_ = ("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "vergissing", "--reden")
    uit = cli(*vernietig_, f"Het bleek {wie} niet te zijn", code=1)
    assert "In de reden staat een naam uit de dossiers. De verklaring blijft, en is zonder namen." in uit
    assert (cli.paden.dossiers / weg).exists()
    assert "Leg in een zin uit waarom" in cli(*vernietig_, "Vergissing", code=1)


def test_in_een_map_van_gisteren_wordt_niets_vernietigd_voordat_iemand_keek(dossier, tmp_path):
    """What was filed after the back-up may have moved the term."""
    cli, weg, _ = dossier
    cli("herstel")
    cli("backup", tmp_path / "gisteren.zip")
    wijs_wissen_toe(cli, weg)
    shutil.move(cli.paden.prive, tmp_path / "oud")
    cli("terugzetten", tmp_path / "gisteren.zip", cli.paden.prive, code=None)
    vernietig_ = ("bewaartermijn", "--vernietig", weg, "--bevestig", weg)
    uit = cli(*vernietig_, code=1)
    assert "Er is niets vernietigd. De map" in uit
    assert "is teruggezet naar een eerdere dag" in uit
    assert (cli.paden.dossiers / weg).exists()
    cli("herstel", code=None)
    cli(*vernietig_, code=None)
    assert not (cli.paden.dossiers / weg).exists()


def test_de_stukken_van_een_ander_op_hetzelfde_adres_blijven(dossier, definities):
    cli, weg, _ = dossier
    huisgenoot = aanmelding(
        voornaam="Bram", achternaam="Anderveld", geboortedatum=date(2007, 1, 2), adres="Wegwijslaan 99",
        postcode_plaats="9999 ZZ Nergenshuizen",
    )  # fmt: skip
    (ander,) = dien_in(cli.paden, definities, ("aanmelding", huisgenoot))
    stukken = {
        f"brieven/{ander}/brief.txt": "Bram Anderveld, Wegwijslaan 99",
        f"overdracht/{ander}/samenvatting.txt": "Bram en Zoë Verdwijnema wonen op Wegwijslaan 99",
        "overleg/lijst.txt": "Er is een melding over Wegwijslaan 99",
        "agenda/2026-01-01/agenda voorzitter.txt": f"1. {weg}",
    }
    for plek, tekst in stukken.items():
        (cli.paden.prive / plek).parent.mkdir(parents=True, exist_ok=True)
        (cli.paden.prive / plek).write_text(tekst, "utf-8")
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01", code=1)
    assert [(cli.paden.prive / plek).exists() for plek in stukken] == [True, True, True, False]
    weg_, _, rest = uit.partition("Hier staat alleen het adres of een deel van de naam in")
    assert "Ook weg, want deze stukken noemden de jongere:" in weg_
    assert "agenda/2026-01-01/agenda voorzitter.txt" in weg_
    assert "Maak de agenda opnieuw" in weg_
    assert "overleg/lijst.txt" in rest
    assert f"overdracht/{ander}/samenvatting.txt" in rest.partition("in stukken van anderen")[2]
    assert f"brieven/{ander}/brief.txt" not in uit


def test_een_korte_vorm_van_de_naam_blijft_staan_en_wordt_gezegd(indienen, cli):
    """Without 'van der', shortened, or with a letter: it may be somebody else, so a person looks."""
    weg = aanmelding(voornaam="Sem", achternaam="van der Voorbeeldstein", geboortedatum=date(2007, 2, 28))
    een, ander = indienen(("aanmelding", weg), ("aanmelding", aanmelding()))
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), ander, beeld="Steeds met Sem vd Voorbeeldstein.")))
    vormen = ("Sem Voorbeeldstein", "Sem v.d. Voorbeeldstein", "S. Voorbeeldstein", "Voorbeeldstein, Sem", "Sem V.")
    for nr, vorm in enumerate((*vormen, "Sem Visser", "de Voorbeeldsteinlaan")):
        pad = cli.paden.prive / "brieven" / ander / f"{nr}.txt"
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(f"Beste mensen, {vorm} was er ook.", "utf-8")
    assert "In 1 stuk over een ander word je ook genoemd." in _overzicht(cli, een)
    uit = cli("bewaartermijn", "--vernietig", een, "--bevestig", een, "--grond", "vergissing", code=1)
    misschien, _, genoemd = uit.partition("een deel van de naam in")[2].partition("staat nog in stukken van anderen")
    assert re.findall(rf"brieven/{ander}/(\d)\.txt", misschien) == ["0", "1", "2", "3", "4"]
    assert "overleggen/2024-02-01_uvz-verslag_" in genoemd
    assert len([*(cli.paden.prive / "brieven" / ander).iterdir()]) == 7


def _overzicht(cli: Cli, nummer: str) -> str:
    cli("inzage", nummer)
    (map_,) = (cli.paden.prive / "inzage").iterdir()
    return (map_ / "overzicht.html").read_text("utf-8")


def test_wat_niet_in_het_logboek_staat_wordt_nooit_weggehaald(dossier):
    cli, weg, _ = dossier
    vreemd = cli.paden.dossiers / weg / "2019-03-01_plan_00000000.xlsx"
    vreemd.write_bytes(b"van iemand anders")
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01", code=1)
    assert f"In dit dossier staat iets wat niet in het logboek staat: dossiers/{weg}/{vreemd.name}" in uit
    assert vreemd.exists()


def test_een_formulier_dat_is_veranderd_wordt_niet_vernietigd(dossier):
    """What stands there now may be of somebody else, and the certificate would name what was filed."""
    cli, weg, blijft = dossier
    (eigen, *_), (van_ander, *_) = (sorted((cli.paden.dossiers / n).glob("*.xlsx")) for n in (weg, blijft))
    shutil.copy(van_ander, eigen)
    wijs_wissen_toe(cli, weg)
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "verzoek", code=1)
    assert (
        f"niet meer hetzelfde als bij het opslaan: dossiers/{weg}/{eigen.name}. Het kan van iemand anders zijn." in uit
    )
    assert eigen.read_bytes() == van_ander.read_bytes()
    assert not (cli.paden.prive / "verklaringen").exists()
    eigen.unlink()  # somebody looked, and it was not of this person
    cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "verzoek", code=None)
    assert not (cli.paden.dossiers / weg).exists()


@pytest.mark.parametrize("weg_", ["grond", "datum", "jaren", "hoofd", "casusnummers"])
def test_een_beschadigd_voornemen_vernietigt_niets(dossier, weg_):
    cli, weg, _ = dossier
    goed = {"hoofd": weg, "casusnummers": [weg], "grond": "verzoek", "datum": "2025-03-01", "jaren": [2019, 2020]}
    for kapot in ({k: w for k, w in goed.items() if k != weg_}, {**goed, weg_: "iets"}):
        (cli.paden.prive / ".vernietiging.json").write_text(json.dumps(kapot), "utf-8")
        assert "Een vernietiging is niet af en het bestand .vernietiging.json is beschadigd." in cli("herstel", code=1)
        assert (cli.paden.dossiers / weg).exists()


def test_het_thema_van_de_interne_site_is_geen_alarm(dossier):
    cli, weg, _ = dossier
    letter = cli.paden.intern / "site" / "assets" / "letter.woff2"
    letter.parent.mkdir(parents=True)
    letter.write_bytes(b"wOF2")
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--peildatum", "2025-03-01")
    assert "kan Werkwijzer niet lezen" not in uit


def test_een_klok_die_vooruitloopt_is_geen_grond(dossier, definities):
    cli, _, _ = dossier
    with open_register(cli.paden, definities) as register:
        vandaag = date.fromisoformat(register.logboek.laatste.tijd[:10])
        assert register.klok_onzeker(vandaag) == ""
        assert "De vorige keer dat hier iets gebeurde, was" in register.klok_onzeker(
            vandaag.replace(year=vandaag.year + 10)
        )


def test_wie_nooit_in_de_aanpak_kwam_wordt_korter_bewaard(dossier, definities):
    cli, _, _ = dossier
    nooit = aanmelding(achternaam="Nooitinga", geboortedatum=date(2009, 9, 9), datum_aanmelding=date(2021, 3, 31))
    (nummer,) = dien_in(cli.paden, definities, ("aanmelding", nooit))
    assert f"✗ {nummer}, bewaren tot en met 31-03-2022, nooit in de aanpak" in cli(
        "bewaartermijn", "--peildatum", "2022-04-01", code=1
    )


# --- a restriction --------------------------------------------------------------------------------------


def test_een_toegewezen_beperking_houdt_het_gebruik_tegen(dossier):
    cli, _, blijft = dossier
    uit = cli("verzoek", "vastleggen", blijft, "beperking", "--van", "jongere", "--wat", "Het klopt niet.")
    kenmerk = uit.split("kenmerk ")[1].split(".")[0]
    cli("verzoek", "besluit", kenmerk, "toegewezen", "--reden", "Tot het is nagekeken.")
    for opdracht in (
        ("plan", blijft),
        ("overdracht", blijft, "--naar", "veiligheidshuis", "--reden", "Meer gemeenten"),
        ("brief", "notificatie", blijft, "--uvz", "2019-02-01", "--reden", "De politie zag je."),
        ("agenda", "2030-03-01", "--met", blijft),
    ):
        assert f"Het gebruik van dossier {blijft} is beperkt: verzoek {kenmerk}." in cli(*opdracht, code=1)
    uit = cli("verzoek", "uitzondering", kenmerk, "--tot", "2030-01-01", "--reden", "De jongere vindt het goed.")
    assert "mag tot en met 01-01-2030 worden gebruikt." in uit
    assert "Het plan staat klaar" in cli("plan", blijft)


@pytest.mark.parametrize(("uitkomst", "daarna"), [("afgewezen", False), ("ingetrokken", False), ("toegewezen", True)])
def test_een_bezwaar_houdt_het_gebruik_tegen_tot_het_is_afgewezen(dossier, uitkomst, daarna):
    """What is promised to whoever objects: nothing is shared until there is an answer, unless there is danger."""
    cli, _, blijft = dossier
    uit = cli("verzoek", "vastleggen", blijft, "bezwaar", "--van", "jongere", "--wat", "Ik wil dat jullie stoppen.")
    kenmerk = uit.split("kenmerk ")[1].split(".")[0]
    assert "Tot er een besluit is, komt de jongere op geen agenda of lijst en in geen brief." in uit
    nieuw = f"werkwijzer verzoek uitzondering {kenmerk} --tot DATUM"
    assert f"Is er gevaar? {nieuw}" in uit
    agenda = ("agenda", "2030-03-01", "--met", blijft)
    for opdracht in (("plan", blijft), agenda):
        assert f"Het gebruik van dossier {blijft} is beperkt: verzoek {kenmerk}." in cli(*opdracht, code=1)
    assert f"Niet meegenomen, want er is een bezwaar of beperking: {blijft}." in cli("werkvoorraad")
    cli("verzoek", "uitzondering", kenmerk, "--tot", "2030-01-01", "--reden", "De jongere loopt gevaar.")
    assert "Het plan staat klaar" in cli("plan", blijft)
    assert "is beperkt" in cli(*agenda, code=1)
    uit = cli("verzoek", "besluit", kenmerk, uitkomst, "--reden", "Gewogen.")
    assert ("is beperkt" in cli(*agenda, code=int(daarna))) is daarna
    voorbij = (
        f"geldt niet meer: de jongere komt op geen agenda of lijst en in geen brief. Is er een nieuwe reden? {nieuw} "
    )
    assert (voorbij in uit) is daarna


def test_een_uitzondering_van_voor_het_besluit_houdt_op_met_een_toegewezen_bezwaar(dossier):
    """Danger while the objection was open is no ground to go on once it is granted: that takes a new one."""
    cli, _, blijft = dossier
    uit = cli("verzoek", "vastleggen", blijft, "bezwaar", "--van", "jongere", "--wat", "Ik wil dat jullie stoppen.")
    kenmerk = uit.split("kenmerk ")[1].split(".")[0]
    uitzondering = ("verzoek", "uitzondering", kenmerk, "--tot", "2030-01-01", "--reden")
    cli(*uitzondering, "De jongere loopt gevaar.")
    assert "Niet meegenomen" not in cli("werkvoorraad")
    cli("verzoek", "besluit", kenmerk, "toegewezen", "--reden", "Gewogen.")
    assert f"Niet meegenomen, want er is een bezwaar of beperking: {blijft}." in cli("werkvoorraad")
    assert f"Het gebruik van dossier {blijft} is beperkt: verzoek {kenmerk}." in cli("plan", blijft, code=1)
    cli(*uitzondering, "De jongere loopt opnieuw gevaar.")
    assert "Het plan staat klaar" in cli("plan", blijft)


def test_een_formulier_over_iemand_met_een_beperking_wordt_bewaard_en_dat_wordt_gezegd(dossier, definities):
    """To keep is not to use: it is filed, and whoever files it hears it. The sender has no business with it."""
    cli, weg, blijft = dossier
    uit = cli("verzoek", "vastleggen", blijft, "beperking", "--van", "jongere", "--wat", "Het klopt niet.")
    kenmerk = uit.split("kenmerk ")[1].split(".")[0]

    def lever_in(dag: date) -> str:
        (cli.paden.postvak_in / "verslag.xlsx").write_bytes(werkboek(definities, "uvz-verslag", uvz(dag, weg, blijft)))
        return cli("verwerk", code=None)

    assert "X42" not in lever_in(date(2020, 3, 1))
    cli("verzoek", "besluit", kenmerk, "deels", "--reden", "Tot het is nagekeken.")
    uit = lever_in(date(2020, 4, 1))
    assert f"Het gebruik van {blijft} is beperkt: verzoek {kenmerk}. Het formulier is bewaard." in uit
    assert f"leg dan vast waarom: werkwijzer verzoek uitzondering {kenmerk}" in uit
    assert uit.count("X42") == 1
    assert "opgeslagen" in uit
    cli("verzoek", "uitzondering", kenmerk, "--tot", "2030-01-01", "--reden", "De jongere vindt het goed.")
    assert "X42" not in lever_in(date(2020, 6, 1))


def test_een_verzoek_uit_1931_kan_niet(dossier):
    cli, weg, _ = dossier
    uit = cli(
        "verzoek", "vastleggen", weg, "inzage", "--van", "jongere", "--wat", "Toon", "--ontvangen", "1-1-1931", code=1
    )
    assert "Een verzoek van 01-01-1931 kan niet kloppen. Controleer de dag van ontvangst." in uit
