"""A page of each kind of another municipality, with its own colours, names and numbers, as far as axe can see it."""

from __future__ import annotations

from functools import partial

import pytest

from tests.gemeenten import bouw
from tests.site.conftest import server
from tests.site.gereedschap import REGELS, axe, overtredingen, schuift_opzij

SOORTEN = ("", "begin/kort/", "rollen/", "normenkader/", "formulieren/plan/", "jaarverslag/2025/")


@pytest.mark.parametrize("naam", ["stad", "eiland"])
def test_elke_soort_pagina_van_een_andere_gemeente(open_browser, eenmaal, naam):
    site = eenmaal(f"gemeente-{naam}", partial(bouw, naam=naam)) / "project" / "site"
    gevonden = []
    with server(site) as adres:
        venster = open_browser(adres, reduced_motion="reduce")
        venster.add_init_script(axe())
        pagina = venster.new_page()
        for pad in (*SOORTEN, *(["rollen/wijkregisseur/"] if naam == "stad" else [])):
            pagina.goto(pad)
            for breedte in (1280, 320):
                pagina.set_viewport_size({"width": breedte, "height": 900})
                if schuift_opzij(pagina, breedte):
                    gevonden.append(f"{pad} {breedte}: de pagina schuift opzij")
            gevonden += [f"{pad}: {o}" for o in overtredingen(pagina, type="tag", values=REGELS)]
    assert gevonden == []
