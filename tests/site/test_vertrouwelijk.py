"""Confidential pages are read by people too: axe and the layout on each kind of page in the private folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.conftest import Cli, aanmelding, dien_in, nieuw_project, plan, uvz
from tests.site.gereedschap import BREED, KLEURREGELS, REGELS, SMAL, axe, overtredingen, schuift_opzij

BLADEN = {
    "dossier": "weergave/{blijft}.html",
    "voortgang": "voortgang/2025-09-01 {blijft}.html",
    "inzage": "inzage/{blijft} */overzicht.html",
    "weglakken": "inzage/{blijft} */intern-weglakken.html",
    "verklaring": "verklaringen/* {weg}.html",
}


@pytest.fixture(scope="module")
def bladen(definities, tmp_path_factory) -> dict[str, Path]:
    """Made by the commands, about two young people in the same meeting; one dossier is destroyed at the end."""
    paden = nieuw_project(tmp_path_factory.mktemp("vertrouwelijk"))
    ander = aanmelding(voornaam="Noor", achternaam="Wegwijs", geboortedatum=date(2007, 3, 2))
    blijft, weg = dien_in(paden, definities, ("aanmelding", aanmelding()), ("aanmelding", ander))
    dien_in(
        paden,
        definities,
        ("uvz-verslag", uvz(date(2025, 2, 1), blijft, weg)),
        ("plan", plan(blijft, "start", date(2025, 2, 10), 2)),
        ("plan", plan(blijft, "voortgang", date(2025, 8, 10), 3)),
    )
    cli = Cli(paden)
    cli("dossier", blijft)
    cli("voortgang", blijft, "--peildatum", "1-9-2025")
    cli("inzage", blijft)
    cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "vergissing", "--reden", "Dubbel ingevoerd")
    gevonden = {}
    for naam, waar in BLADEN.items():
        (gevonden[naam],) = paden.prive.glob(waar.format(blijft=blijft, weg=weg))
    return gevonden


@pytest.mark.parametrize("naam", BLADEN)
def test_een_vertrouwelijk_blad_is_toegankelijk(browser, bladen, naam):
    # The pages allow no script at all; axe is one.
    venster = browser.new_context(reduced_motion="reduce", bypass_csp=True)
    venster.add_init_script(axe())
    pagina = venster.new_page()
    pagina.goto(bladen[naam].as_uri())
    gevonden = []
    for breedte in (BREED, SMAL):
        pagina.set_viewport_size({"width": breedte, "height": 900})
        pagina.emulate_media(color_scheme="light")
        gevonden += [f"{breedte}: {o}" for o in overtredingen(pagina, type="tag", values=REGELS)]
        if schuift_opzij(pagina, breedte):
            gevonden.append(f"{breedte}: de pagina schuift opzij")
        pagina.emulate_media(color_scheme="dark")  # the same page in other colours
        gevonden += [f"{breedte} donker: {o}" for o in overtredingen(pagina, type="rule", values=KLEURREGELS)]
    venster.close()
    assert gevonden == []
