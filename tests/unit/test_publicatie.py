"""The contract across the privacy boundary: what was published before stays readable."""

from __future__ import annotations

import json

from tests.unit.rapport_voorbeeld import publicatie
from werkwijzer.jaar.publicatie import als_tekst, lees_jaren

NIEUW_IN_2 = {"indicatorenset", "context"}


def test_a_year_of_version_1_is_read_and_keeps_its_version(tmp_path):
    """Version 1 had no set, context, own source of a figure, staff per function, or kind of goal."""
    oud = json.loads(als_tekst(publicatie(2025)))
    oud = {k: v for k, v in oud.items() if k not in NIEUW_IN_2} | {"schema": "werkwijzer/jaar/1"}
    for cijfer in oud["indicatoren"]:
        del cijfer["herkomst"]
        if cijfer["doel"]:
            del cijfer["doel"]["soort"]
    del oud["kosten"]["personeel"]
    (tmp_path / "2025.json").write_text(json.dumps(oud), "utf-8")
    gelezen = lees_jaren(tmp_path)[2025]
    assert gelezen.schema_ == "werkwijzer/jaar/1"
    assert (gelezen.context, gelezen.indicatorenset, gelezen.kosten.personeel) == ((), "", ())
    assert {c.doel.soort for c in gelezen.indicatoren if c.doel} == {"waarde"}
