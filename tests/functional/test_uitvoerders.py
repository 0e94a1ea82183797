"""Reading and checking as a map: one core, all cores, a cluster; a process that dies costs one file at most."""

from __future__ import annotations

import importlib
import json
import os
import pickle
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from tests.bestanden import met_rij, tekstcel
from tests.conftest import Cli, aanmelding, werkboek
from tests.site.gereedschap import programma
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.formulieren import leesproces, platte_gegevens, uitvoerders
from werkwijzer.formulieren.beoordelen import Beoordeling, beoordeel_bytes
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.bevindingen import Ernst
from werkwijzer.formulieren.leesproces import beoordeeld, lees_afgeschermd, pak_definities_in
from werkwijzer.formulieren.lezer import RuweCel
from werkwijzer.formulieren.platte_gegevens import uitgepakt
from werkwijzer.formulieren.uitvoerders import Uitvoering, beoordeel_alle, geen_winst, lees_in, open_uitvoering


@pytest.fixture(scope="module")
def goed(definities) -> bytes:
    return werkboek(definities, "aanmelding", aanmelding())


def crasht(goed: bytes) -> bytes:
    return met_rij(goed, f'<row r="1048576">{tekstcel("XFD1048576", "x")}</row>')


@pytest.fixture(scope="module")
def map_met_formulieren(definities, tmp_path_factory) -> list[Path]:
    """Forty files: good, with a finding, damaged, and two that crash the parser."""
    map_ = tmp_path_factory.mktemp("formulieren")
    for nr in range(40):
        naam = f"{chr(97 + nr // 6)}{chr(97 + nr % 6)}" * 4
        anders = {"wijk": None} if nr % 7 == 0 else {}
        inhoud = werkboek(
            definities, "aanmelding", aanmelding(achternaam=naam, geboortedatum=date(2008, 1, 1 + nr % 28), **anders)
        )
        if nr % 11 == 5:
            inhoud = inhoud[:5000]
        if nr in (8, 30):
            inhoud = crasht(inhoud)
        (map_ / f"{nr:02d}.xlsx").write_bytes(inhoud)
    return sorted(map_.iterdir())


def samengevat(beoordelingen):
    return [
        (b.pad.name, b.sha256, b.bevindingen, b.gecontroleerd and dict(b.gecontroleerd.antwoorden.velden))
        for b in beoordelingen
    ]


@pytest.fixture(scope="module")
def verwacht(definities, map_met_formulieren):
    """The outcome of one process, one file after the other."""
    with open_uitvoering(1) as uitvoering:
        return samengevat(beoordeel_alle(map(lees_in, map_met_formulieren), definities, uitvoering))


def test_een_proces_geeft_hetzelfde_als_lezen_zonder_bescherming(definities, map_met_formulieren, verwacht):
    codes = [[b.code for b in bevindingen] for _, _, bevindingen, _ in verwacht]
    assert codes[8] == codes[30] == ["B16"]
    for pad, uitkomst in zip(map_met_formulieren, verwacht, strict=True):
        if pad.stem not in ("08", "30"):
            assert samengevat([beoordeel_bytes(pad, pad.read_bytes(), definities)]) == [uitkomst]


def test_alle_kernen_geven_hetzelfde_in_dezelfde_volgorde(definities, map_met_formulieren, verwacht):
    with open_uitvoering(1000) as uitvoering:
        gekregen = samengevat(beoordeel_alle(map(lees_in, map_met_formulieren), definities, uitvoering))
    assert gekregen == verwacht


def test_elke_gewone_executor_is_goed(definities, map_met_formulieren, verwacht):
    with ProcessPoolExecutor(2) as pool:
        gekregen = samengevat(beoordeel_alle(map(lees_in, map_met_formulieren), definities, Uitvoering(pool, 8)))
    assert gekregen == verwacht


def test_wat_een_executor_kwijtraakt_wordt_hier_gelezen(definities, map_met_formulieren, verwacht):
    class Kapot(ProcessPoolExecutor):
        def submit(self, *_args, **_kwargs):
            taak: Future = Future()
            taak.set_exception(BrokenProcessPool("een proces is weg"))
            return taak

    gekregen = samengevat(beoordeel_alle(map(lees_in, map_met_formulieren), definities, Uitvoering(Kapot(1), 8)))
    assert gekregen == verwacht


def test_niet_meer_dan_een_paar_bestanden_tegelijk_in_het_geheugen(definities, map_met_formulieren):
    gelezen = []

    def kijk(pad):
        gelezen.append(pad)
        return lees_in(pad)

    with open_uitvoering(1) as uitvoering:
        klaar = beoordeel_alle(map(kijk, map_met_formulieren), definities, uitvoering)
        next(klaar)
        assert len(gelezen) == uitvoering.tegelijk < len(map_met_formulieren)


# --- the reading process --------------------------------------------------------------------------


def huidig_proces(definities: bytes) -> int:
    return leesproces._proces(definities)._proces.pid


def test_leesproces_dat_onderweg_wordt_gedood_kost_niets(definities, goed):
    ingepakt = pak_definities_in(definities)
    os.kill(huidig_proces(ingepakt), signal.SIGKILL)
    assert uitgepakt(lees_afgeschermd(ingepakt, "x.xlsx", goed), definities).bevindingen == ()


def test_leesproces_dat_blijft_hangen_kost_een_bestand(definities, goed, monkeypatch):
    ingepakt = pak_definities_in(definities)
    os.kill(huidig_proces(ingepakt), signal.SIGSTOP)
    monkeypatch.setattr(leesproces, "MAX_SECONDEN", 0.3)
    begin = time.monotonic()
    (bevinding,) = uitgepakt(lees_afgeschermd(ingepakt, "x.xlsx", goed), definities).bevindingen
    assert time.monotonic() - begin < 5
    assert (bevinding.code, bevinding.gevonden) == (
        "B17",
        "Het lezen van dit bestand duurt te lang (langer dan 0.3 seconden).",
    )
    monkeypatch.undo()
    assert uitgepakt(lees_afgeschermd(ingepakt, "x.xlsx", goed), definities).bevindingen == ()


class _Opdracht:
    """Unpickled by anybody who asks no questions, this runs a function."""

    def __init__(self, functie, *argumenten):
        self.afspraak = functie, argumenten

    def __reduce__(self):
        return self.afspraak


def test_een_overgenomen_leesproces_voert_hier_niets_uit(definities, goed, tmp_path):
    """What comes back may have been written by the file that was read."""
    pad, spoor = tmp_path / "x.xlsx", tmp_path / "spoor"
    eerlijk = platte_gegevens.plat_uitgepakt(platte_gegevens.ingepakt(beoordeel_bytes(pad, goed, definities)))
    for antwoord in (
        _Opdracht(os.mkdir, str(spoor)),
        (*eerlijk[:2], _Opdracht(os.mkdir, str(spoor))),
        (*eerlijk[:2], _Opdracht(lees_in, pad)),  # nor what is of this program
        "geen oordeel",
        eerlijk[:2],
        (*eerlijk[:2], ("x", *eerlijk[2][1:])),
    ):
        assert _codes_en_bestand(pickle.dumps(antwoord), pad, goed, definities) == (["B16"], pad, vingerafdruk(goed))
    assert not spoor.exists()
    met_punt = b"cwerkwijzer.formulieren.leesproces\nos.mkdir\n(V" + str(spoor).encode() + b"\ntR."
    assert _codes_en_bestand(b"\x80\x04" + met_punt, pad, goed, definities)[0] == ["B16"]
    assert not spoor.exists()


@pytest.mark.parametrize(
    "doel",
    [
        b"cwerkwijzer.formulieren.beoordelen\nBeoordeling\n",
        b"cwerkwijzer.formulieren.lezer\nRuweCel\n",
        b"cwerkwijzer.formulieren.bevindingen\nErnst\n",
        b"cwerkwijzer.formulieren.bevindingen\nErnst\n(Vfout\ntR",
        b"(Vaanmelding\nK\x01tQ",  # a definition, by its name
        b"cdatetime\ndate\n",
    ],
    ids=["class", "tuple", "enum", "member", "definition", "day"],
)
@pytest.mark.parametrize("hoe", [b"N%s\x86", b"%s"], ids=["attributes", "dict"])
def test_een_overgenomen_leesproces_verandert_hier_niets(definities, goed, tmp_path, doel, hoe):
    """A pickle can set what it likes on whatever it can reach, for the files that come after."""
    pad = tmp_path / "x.xlsx"
    eerlijk = platte_gegevens.ingepakt(beoordeel_bytes(pad, goed, definities))
    antwoord = b"\x80\x04" + doel + hoe % b"}(Vspoor\nI01\nu" + b"b0" + eerlijk[2:]
    assert _codes_en_bestand(antwoord, pad, goed, definities) == (["B16"], pad, vingerafdruk(goed))
    wat = (Beoordeling, RuweCel, Ernst, Ernst.FOUT, definities.formulieren["aanmelding"], date)
    assert not any(hasattr(geraakt, "spoor") for geraakt in wat)
    assert definities.formulieren["aanmelding"].code == "aanmelding"


def _codes_en_bestand(antwoord, pad, inhoud, definities):
    gekregen = beoordeeld(antwoord, pad, inhoud, definities)
    return [b.code for b in gekregen.bevindingen], gekregen.pad, gekregen.sha256


def test_een_antwoord_gaat_over_het_bestand_dat_is_ingeleverd(definities, goed, tmp_path):
    """Whatever name and hash the reading process gives it."""
    ander = beoordeel_bytes(Path("ander.xlsx"), goed + b"anders", definities)
    gekregen = beoordeeld(platte_gegevens.ingepakt(ander), tmp_path / "x.xlsx", goed, definities)
    assert (gekregen.pad, gekregen.sha256) == (tmp_path / "x.xlsx", vingerafdruk(goed))


def test_een_antwoord_dat_zegt_groter_te_zijn_dan_kan_wordt_niet_afgewacht():
    assert leesproces._ontvang(BytesIO(b"\xff" * 8)) is None


@pytest.mark.skipif(sys.platform != "linux", reason="leest /proc")
def test_leesproces_heeft_een_grens_aan_geheugen(definities):
    grenzen = Path(f"/proc/{huidig_proces(pak_definities_in(definities))}/limits").read_text()
    (regel,) = [r for r in grenzen.splitlines() if r.startswith("Max address space")]
    assert regel.split()[3] == str(leesproces.MAX_GEHEUGEN)


def test_leesproces_stopt_als_het_programma_wordt_gedood(definities):
    programma = (
        "import sys, time, pickle; from werkwijzer.formulieren import leesproces as L;"
        "print(L._proces(sys.stdin.buffer.read())._proces.pid, flush=True); time.sleep(60)"
    )
    ouder = subprocess.Popen([sys.executable, "-c", programma], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    ouder.stdin.write(pak_definities_in(definities))
    ouder.stdin.close()
    kind = int(ouder.stdout.readline())
    ouder.kill()
    ouder.wait()
    for _ in range(100):
        if not _leeft(kind):
            return
        time.sleep(0.05)
    pytest.fail("het leesproces leeft nog")


def _leeft(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def _distributed():
    """The cluster software; where it is not installed the test is skipped, but not in CI."""
    if os.environ.get("CI"):
        return importlib.import_module("distributed")
    return pytest.importorskip("distributed")


# --- a cluster ------------------------------------------------------------------------------------


def test_zonder_de_extra_software_een_duidelijke_melding(cli, paden, goed, tmp_path):
    (paden.postvak_in / "een.xlsx").write_bytes(goed)
    (tmp_path / "zonder" / "distributed").mkdir(parents=True)
    (tmp_path / "zonder" / "distributed" / "__init__.py").write_text("raise ImportError")
    for opdracht in (["verwerk"], ["controleer", str(paden.postvak_in)]):
        uit = cli.proces(*opdracht, "--cluster", "tcp://127.0.0.1:1", code=1, PYTHONPATH=str(tmp_path / "zonder"))
        assert "Voor --cluster is extra software nodig" in uit
        assert "werkwijzer[cluster]" in uit
    assert (paden.postvak_in / "een.xlsx").exists()


def test_cluster_dat_er_niet_is(cli, paden, goed, monkeypatch):
    _distributed()
    monkeypatch.setattr(uitvoerders, "_WACHT", 1)
    (paden.postvak_in / "een.xlsx").write_bytes(goed)
    uit = cli("verwerk", "--cluster", "tcp://127.0.0.1:9", code=1)
    assert "Op tcp://127.0.0.1:9 antwoordt geen cluster." in uit
    assert (paden.postvak_in / "een.xlsx").exists()


@pytest.fixture(scope="module")
def certificaat(tmp_path_factory) -> Path:
    """A certificate that signed itself, with its key in the same file."""
    pad = tmp_path_factory.mktemp("tls") / "cluster.pem"
    opdracht = [
        programma("openssl"),
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
    ]
    opdracht += ["-subj", "/CN=werkwijzer-test", "-days", "2", "-keyout", str(pad), "-out", f"{pad}.crt"]
    subprocess.run(opdracht, check=True, capture_output=True)
    pad.write_text(pad.read_text() + Path(f"{pad}.crt").read_text())
    return pad


@pytest.fixture(scope="module")
def cluster(tmp_path_factory, certificaat):
    """A real scheduler with two workers, each in a process of its own, that speak TLS to each other and to us."""
    LocalCluster = _distributed().LocalCluster  # noqa: N806
    import dask

    tls = {f"distributed.comm.tls.{wie}.{wat}": str(certificaat) for wie in ROLLEN for wat in ("cert", "key")}
    with (
        dask.config.set({"distributed.comm.tls.ca-file": str(certificaat), **tls}),
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            processes=True,
            protocol="tls://",
            dashboard_address=None,
            local_directory=str(tmp_path_factory.mktemp("dask")),
        ) as cluster,
    ):
        yield cluster


ROLLEN = ("scheduler", "worker", "client")


def test_een_cluster_praat_versleuteld_en_alleen_met_wie_het_certificaat_heeft(cluster, certificaat):
    adres = cluster.scheduler_address
    assert adres.startswith("tls://127.0.0.1:")
    assert all(w.startswith("tls://") for w in cluster.scheduler_info["workers"])
    wie = ssl.create_default_context(cafile=str(certificaat))
    wie.check_hostname = False

    def zegt_iets(context: ssl.SSLContext) -> bool:
        with socket.create_connection(("127.0.0.1", int(adres.rpartition(":")[2])), timeout=20) as lijn:
            try:
                return bool(context.wrap_socket(lijn).recv(1))
            except (ssl.SSLError, ConnectionError):
                return False

    assert not zegt_iets(wie)
    wie.load_cert_chain(certificaat)
    assert zegt_iets(wie)


@pytest.fixture
def helpt(monkeypatch):
    """As if the cluster gains something, also for a handful of forms on the same computer."""
    monkeypatch.setattr(uitvoerders, "geen_winst", lambda *_: "")


@pytest.mark.usefixtures("helpt")
def test_cluster_geeft_hetzelfde_ook_als_een_werker_halverwege_wordt_gedood(
    cluster, definities, map_met_formulieren, verwacht
):
    from distributed import Client

    with Client(cluster) as client:
        werkers = list(client.run(os.getpid).values())
    assert len(werkers) == 2
    gekregen = []
    with open_uitvoering(0, cluster.scheduler_address) as uitvoering:
        assert uitvoering.per_taak > 1
        for nr, uitkomst in enumerate(beoordeel_alle(map(lees_in, map_met_formulieren * 3), definities, uitvoering)):
            gekregen.append(uitkomst)
            if nr == 50:
                os.kill(werkers[0], signal.SIGKILL)
    assert samengevat(gekregen) == verwacht * 3


@pytest.mark.usefixtures("helpt")
def test_verwerk_op_een_cluster_bergt_hetzelfde_op(cluster, cli, paden, definities):
    for nr in range(5):
        jongere = aanmelding(achternaam=f"Naam{'abcde'[nr] * 6}", geboortedatum=date(2008, 1, 1 + nr))
        (paden.postvak_in / f"{nr}.xlsx").write_bytes(werkboek(definities, "aanmelding", jongere))
    uit = cli("verwerk", "--cluster", cluster.scheduler_address)
    assert "5 formulieren opgeslagen, 0 in postvak-in gebleven." in uit
    assert sum(1 for _ in Logboek(paden.logboek).regels()) == 5


@pytest.mark.usefixtures("helpt")
def test_controleer_op_een_cluster(cluster, cli: Cli, map_met_formulieren, verwacht):
    map_ = map_met_formulieren[0].parent
    tekst = cli("controleer", "--json", "--cluster", cluster.scheduler_address, map_, code=1)
    uit = json.loads(tekst[tekst.index("[\n") :])  # a warning that the cluster gains nothing goes to standard error
    assert [[b["code"] for b in u["bevindingen"]] for u in uit] == [[b.code for b in r[2]] for r in verwacht]


def test_waar_een_cluster_niets_wint_wordt_hier_gelezen(cluster, cli, paden, goed):
    (paden.postvak_in / "een.xlsx").write_bytes(goed)
    uit = cli("verwerk", "--cluster", cluster.scheduler_address)
    assert not list(paden.postvak_in.iterdir())
    assert "Daarom is alles op deze computer gelezen." in uit


def test_een_werker_met_een_ander_programma_leest_niet_mee(cluster, cli, paden, goed, monkeypatch):
    (paden.postvak_in / "een.xlsx").write_bytes(goed)
    monkeypatch.setattr(uitvoerders, "programma", _ander_programma)
    uit = cli("verwerk", "--cluster", cluster.scheduler_address, code=1)
    assert "staat niet dezelfde Werkwijzer als hier: tls://127.0.0.1:" in uit
    assert (paden.postvak_in / "een.xlsx").exists()


def _ander_programma() -> str:
    """Another answer on each computer it is asked."""
    return f"programma {os.getpid()}"


@pytest.mark.parametrize("adres", ["tcp://10.0.0.5:8786", "10.0.0.5:8786", "tcp://127.evil.example:1", "ws://pga:8786"])
def test_onversleuteld_gaat_niets_over_het_netwerk(cli, paden, goed, adres):
    (paden.postvak_in / "een.xlsx").write_bytes(goed)
    uit = cli("verwerk", "--cluster", adres, code=1)
    assert f"Naar {adres} gaan de formulieren onversleuteld over het netwerk" in uit
    assert "tls://" in uit
    assert (paden.postvak_in / "een.xlsx").exists()


def test_geen_draden_of_processen_blijven_achter(definities, map_met_formulieren):
    voor = threading.active_count()
    with open_uitvoering(1000) as uitvoering:
        list(beoordeel_alle(map(lees_in, map_met_formulieren[:4]), definities, uitvoering))
    for _ in range(100):  # the alarm of a question that was answered in time is gone a moment later
        if threading.active_count() <= voor:
            return
        time.sleep(0.05)
    pytest.fail(f"er leven nog {threading.active_count() - voor} draden")


_KOPIE = """
import fcntl, os, signal, sys
from pathlib import Path
from werkwijzer.formulieren import leesproces as L
from werkwijzer.formulieren.platte_gegevens import uitgepakt
from werkwijzer.formulieren.leesstart import Kopie
from werkwijzer.formulieren.definitiegeheugen import lees_alles
from werkwijzer.paden import Paden
goed, fout, slot = (Path(p) for p in sys.argv[1:])
definities = lees_alles(Paden())
ingepakt = L.pak_definities_in(definities)
open_slot = slot.open("w")
fcntl.flock(open_slot, fcntl.LOCK_EX)
lees = lambda pad: [b.code for b in uitgepakt(L.lees_afgeschermd(ingepakt, pad.name, pad.read_bytes()), definities).bevindingen]
with L.klaargezet(definities, ingepakt, 3):
    print(lees(goed), isinstance(L._proces(ingepakt)._proces, Kopie), len(L._klaar))
    pid = L._proces(ingepakt)._proces.pid
    print(slot.name in {Path(os.readlink(f)).name for f in Path(f"/proc/{pid}/fd").iterdir()})
    grens = [r for r in Path(f"/proc/{pid}/limits").read_text().splitlines() if r.startswith("Max address space")][0]
    print(0 < int(grens.split()[3]) - L.MAX_GEHEUGEN < 2**30)
    os.kill(pid, signal.SIGKILL)
    print(lees(goed), lees(fout), lees(goed))
print(len(L._klaar))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="alleen daar is een kopie van een proces goed")
def test_een_kopie_leest_hetzelfde_houdt_niets_vast_en_kost_een_bestand(goed, tmp_path):
    """It is there without being asked, holds no file or lock of the program, has its own limit, and may die."""
    (tmp_path / "goed.xlsx").write_bytes(goed)
    (tmp_path / "fout.xlsx").write_bytes(crasht(goed))
    bestanden = [str(tmp_path / naam) for naam in ("goed.xlsx", "fout.xlsx", "slot")]
    uit = subprocess.run([sys.executable, "-c", _KOPIE, *bestanden], stdout=subprocess.PIPE, text=True, check=True)
    assert uit.stdout.split("\n")[:-1] == ["[] True 2", "False", "True", "[] ['B16'] []", "0"]


def test_met_een_tweede_draad_wordt_niets_gekopieerd(definities):
    """What a thread holds at that moment would stay locked in the copy."""
    klaar = threading.Event()
    draad = threading.Thread(target=klaar.wait)
    draad.start()
    with leesproces.klaargezet(definities, b"", 2):
        assert leesproces._klaar == []
    klaar.set()
    draad.join()


def test_wanneer_een_cluster_niets_wint_wordt_gezegd():
    pas = "Naast deze computer met 2 kernen helpt een cluster pas vanaf ongeveer 200 formulieren; dit zijn er 199."
    assert geen_winst(199, 2, 16) == pas
    assert "met 1 kern helpt een cluster pas vanaf ongeveer 100 formulieren" in geen_winst(12, 1, 16)
    assert geen_winst(5000, 4, 4) == "Het cluster heeft 4 kernen, deze computer 4."
    assert "leest met 16 kernen zo snel" in geen_winst(5000, 16, 64)
    assert [geen_winst(200, 2, 16), geen_winst(800, 8, 64)] == ["", ""]
