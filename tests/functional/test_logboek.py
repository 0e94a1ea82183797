"""The log: what is changed, removed or swapped is found, with the line; and what cannot be seen needs a proof."""

from __future__ import annotations

import json

import pytest

from tests.conftest import Cli, aanmelding, dien_in, nieuw_project
from werkwijzer.dossiers.logboek import BEGIN, _hash
from werkwijzer.paden import Paden


@pytest.fixture(scope="module")
def bron(tmp_path_factory, definities) -> Paden:
    """Five referrals: five lines."""
    paden = nieuw_project(tmp_path_factory.mktemp("log"))
    namen = ("Aardvarken", "Bijenkorfje", "Citroentje", "Dadelpalmen", "Eikenhoutje")
    dien_in(paden, definities, *(("aanmelding", aanmelding(achternaam=n)) for n in namen))
    return paden


@pytest.fixture
def cli(bron, tmp_path) -> Cli:
    import shutil

    shutil.copytree(bron.prive, tmp_path / "prive")
    return Cli(Paden(bron.project, tmp_path / "prive"))


def regels_van(cli: Cli) -> list[bytes]:
    return cli.paden.logboek.read_bytes().splitlines(keepends=True)


KNOEIEN = {
    "veranderd": (lambda r: [*r[:2], r[2].replace(b"00003", b"00009"), *r[3:]], 3),
    "gewist": (lambda r: r[:1] + r[2:], 2),
    "verwisseld": (lambda r: [r[0], r[2], r[1], *r[3:]], 2),
    "afgekapt in het midden": (lambda r: [*r[:2], r[2][:40] + b"\n", *r[3:]], 3),
    "dubbel": (lambda r: [*r[:4], r[3], r[4]], 5),
    "het begin weg": (lambda r: r[1:], 1),
}


@pytest.mark.parametrize("wat", KNOEIEN)
def test_knoeien_met_een_regel_wordt_gevonden_met_het_nummer(cli, wat):
    knoei, regel = KNOEIEN[wat]
    cli.paden.logboek.write_bytes(b"".join(knoei(regels_van(cli))))
    assert f"Het logboek klopt niet vanaf regel {regel}:" in cli("logboek", code=1)


def test_regels_weg_aan_het_einde_ziet_de_index_of_het_dossier(cli):
    cli.paden.logboek.write_bytes(b"".join(regels_van(cli)[:3]))
    uit = cli("logboek", code=1)
    assert "Het logboek eindigt bij regel 3, maar de index kent regel 5" in uit
    cli.paden.index.unlink()
    uit = cli("logboek", code=1)
    assert "dossiers/PGA-00004-E/2024-01-10_aanmelding_" in uit
    assert "staat in het dossier, maar niet in het logboek" in uit


def test_een_bewijs_vindt_een_logboek_dat_helemaal_opnieuw_is_geschreven(cli, tmp_path):
    """Somebody rewrites all lines with right hashes, as another user: only a proof kept elsewhere shows that."""
    bewijs = tmp_path / "bewijs.txt"
    assert "Bewijs van regel 5" in cli("logboek", "--bewijs", bewijs)
    assert "Het logboek klopt" in cli("logboek", "--vergelijk", bewijs)
    vorige, nieuw = BEGIN, []
    for ruw in regels_van(cli):
        gegevens = {**json.loads(ruw), "gebruiker": "iemand-anders", "vorige": vorige}
        vorige = gegevens["hash"] = _hash(gegevens)
        nieuw.append(json.dumps(gegevens).encode() + b"\n")
    cli.paden.logboek.write_bytes(b"".join(nieuw))
    assert "Het logboek klopt" in cli("logboek"), "the chain alone cannot show this"
    assert "Regel 5 is niet de regel van het bewijs" in cli("logboek", "--vergelijk", bewijs, code=1)


def test_een_bewijs_vindt_een_einde_dat_spoorloos_is_weggehaald(cli, tmp_path):
    """The last dossier goes with its line, and the index too."""
    bewijs = tmp_path / "bewijs.txt"
    cli("logboek", "--bewijs", bewijs)
    cli.paden.logboek.write_bytes(b"".join(regels_van(cli)[:4]))
    (pad,) = (cli.paden.dossiers / "PGA-00005-F").iterdir()
    pad.unlink()
    cli.paden.index.unlink()
    assert "Het logboek klopt" in cli("logboek")
    uit = cli("logboek", "--vergelijk", bewijs, code=1)
    assert "Het bewijs is van regel 5, maar het logboek eindigt bij regel 4: er zijn regels weg." in uit


def test_een_bestand_zonder_bewijs(cli, tmp_path):
    (tmp_path / "iets.txt").write_text("zomaar iets")
    uit = cli("logboek", "--vergelijk", tmp_path / "iets.txt", code=1)
    assert "Dit is geen bewijs van het logboek" in uit


def test_zeven_op_dossier_opdracht_en_dag(cli):
    alles = json.loads(cli("logboek", "--json"))
    assert [r["nr"] for r in alles["regels"]] == [1, 2, 3, 4, 5]
    assert alles["gebreken"] == []
    assert "1 getoond" in cli("logboek", "--casusnummer", "pga 3 d")
    dag = alles["regels"][0]["tijd"][:10]
    assert "5 getoond" in cli("logboek", "--van", dag, "--tot", dag, "--opdracht", "verwerk")
    assert "0 getoond" in cli("logboek", "--tot", "2001-01-01")
    assert "0 getoond" in cli("logboek", "--gebruiker", "niemand")
