"""Headers follow from the site; security.txt from the profile; and what a page may not do is found."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from werkwijzer.paden import PROJECT
from werkwijzer.profiel import Beveiliging
from werkwijzer.site.poort.veilig import onveilig
from werkwijzer.site.webserver import is_verlopen, koppen, nginx, schrijf_bij_de_site, security_txt

CONTACT = Beveiliging(contact="mailto:veilig@stad.example", geldig_tot=date(2027, 6, 1))


def beleid(map_: Path, pagina: str) -> dict[str, str]:
    (map_ / "p.html").write_text(pagina, "utf-8")
    return dict(regel.split(" ", 1) for regel in koppen(map_)["Content-Security-Policy"].split("; "))


def test_alleen_de_scripts_en_stijlen_van_de_site_zelf(tmp_path):
    """SHA-256 of 'a()' and of 'color:red', worked out with openssl."""
    regels = beleid(
        tmp_path, '<script>a()</script><script type="application/json">{}</script><p style="color:red">x</p>'
    )
    assert regels["default-src"] == "'none'"
    assert regels["script-src"] == "'self' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"
    assert regels["style-src-attr"] == "'unsafe-hashes' 'sha256-8f935d27GvUutRyY9yWScUMiFUk4WTdZURISiYfPOeQ='"
    assert "unsafe-inline" not in str(regels)


def test_een_stijl_in_een_script_is_geen_stijl(tmp_path):
    assert beleid(tmp_path, "<script>x='<p style=\"a\">'</script>")["style-src-attr"] == "'none'"


def test_security_txt(tmp_path):
    assert security_txt(CONTACT) == (
        "Contact: mailto:veilig@stad.example\nExpires: 2027-06-01T00:00:00Z\nPreferred-Languages: nl, en\n"
    )
    assert not is_verlopen(CONTACT, date(2027, 5, 31))
    assert is_verlopen(CONTACT, date(2027, 6, 1))
    schrijf_bij_de_site(tmp_path, None)
    assert [p.name for p in tmp_path.iterdir()] == ["_headers"]


def test_nginx_haalt_een_vreemde_map_aan(tmp_path):
    assert r'root "/srv/de \"site\"";' in nginx(tmp_path, wortel='/srv/de "site"', naam="_", luister="80")


@pytest.mark.parametrize(
    ("bron", "wat"),
    [
        ('<p onclick="x()">', "script in een attribuut"),
        ("<svg><g ONLOAD=x()></g></svg>", "script in een attribuut"),
        ('<a href=" javascript:x()">', "script in een koppeling"),
        ('<script src="https://elders.nl/a.js"></script>', "haalt iets op van een andere computer"),
        ('<img alt="a > b" src="//elders.nl/a.png">', "haalt iets op van een andere computer"),
        ('<link rel="stylesheet" href="https://elders.nl/a.css">', "haalt iets op van een andere computer"),
        ('<form action="https://elders.nl/"></form>', "haalt iets op van een andere computer"),
        ("<style>@import 'https://elders.nl/a.css'</style>", "haalt iets op van een andere computer"),
        ("<p style=\"background:url(http://elders.nl/a.png)\">", "haalt iets op van een andere computer"),
    ],
)  # fmt: skip
def test_wat_een_pagina_niet_mag(bron, wat):
    assert {soort for _, soort in onveilig("p.html", bron)} == {wat}


@pytest.mark.parametrize(
    "bron",
    [
        '<a href="https://wetten.overheid.nl/">wet</a>',
        '<link rel="canonical" href="https://jeugd.stad.nl/">',
        '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>',
        '<p data-tekst="onclick=x">een on = uit</p><p on="uit">',
        '<img src="data:image/png;base64,AAAA">',
        '<form data-bron="https://elders.nl/" action="zoek"><p action="https://elders.nl/"></form>',
    ],
)
def test_wat_een_pagina_wel_mag(bron):
    assert list(onveilig("p.html", bron)) == []


# --- what the software is made of ---------------------------------------------------------------


@pytest.mark.parametrize("bestand", ["requirements.lock", "requirements-test.lock", "tests/functional/stuklijst.lock"])
def test_elk_pakket_ligt_vast_met_een_hash(bestand):
    """What pip-audit and pip --require-hashes need: one exact version and a hash for each package, nothing else."""
    blokken = re.split(r"\n(?=\S)", (PROJECT / bestand).read_text("utf-8").strip())
    assert len(blokken) > 30
    for blok in blokken:
        assert re.match(r"[A-Za-z0-9_.-]+==[^ ;\\]+( ; [^\\]+)? \\\n( +--hash=sha256:[0-9a-f]{64}( \\\n)?)+$", blok), (
            blok
        )


def test_gereedschap_van_npm_ligt_vast_met_een_hash():
    """Nor a tag, such as "latest": the npm of Debian 12 refuses a lock file that asks for one."""
    pakketten = json.loads((PROJECT / "tests/site/package-lock.json").read_text("utf-8"))["packages"]
    assert len(pakketten) > 100
    for naam, pakket in pakketten.items():
        assert not naam or pakket["integrity"].startswith("sha512-"), naam
        assert all(re.search(r"\d|\*", eis) for eis in pakket.get("dependencies", {}).values()), naam
