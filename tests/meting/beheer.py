"""How long back-up, restore, retention and access take on a folder of real size: `python -m tests.meting.beheer MAP`.

MAP is a private folder, for example that of the demo; it is copied first and stays as it is.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from werkwijzer.dossiers.audit import ga_na
from werkwijzer.dossiers.backup import maak_archief, neem_op, zet_terug
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.vernietigen import vernietig
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.volgsysteem.rechten.bewaren import bewaarlijst
from werkwijzer.volgsysteem.rechten.inzage import verzamel

T = TypeVar("T")


def meet(wat: str, doe: Callable[[], T]) -> T:
    begin = time.perf_counter()
    uit = doe()
    print(f"{wat:<40} {time.perf_counter() - begin:6.2f} s")
    return uit


def main(bron: Path) -> None:
    definities = lees_definities(PROJECT / "forms", lees_profiel(PROJECT / "data" / "gemeente.toml"))
    with tempfile.TemporaryDirectory() as map_:
        paden = Paden(PROJECT, Path(map_) / "prive")
        shutil.copytree(bron, paden.prive)
        meet("logboek nagaan", lambda: ga_na(paden))
        with open_register(paden, definities) as register:
            print(f"{len(list(register.index.formulieren(alle=True)))} formulieren")
            lijst = meet("bewaartermijn van alle dossiers", lambda: bewaarlijst(register))
            opname = meet("momentopname voor de back-up (op slot)", lambda: neem_op(register))
            casus = lijst[0].casusnummer
            meet("inzage van één jongere", lambda: verzamel(register, casus, date(2026, 1, 1)))
            meet("vernietigen van één dossier", lambda: vernietig(register, casus, "verzoek", date(2026, 1, 1)))
        with open_register(paden, definities) as register:
            opname = neem_op(register)
        archief = Path(map_) / "b.zip"
        meet("archief schrijven en controleren", lambda: maak_archief(paden, opname, archief, datetime.now(UTC)))
        meet("terugzetten", lambda: zet_terug(archief, Path(map_) / "terug"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
