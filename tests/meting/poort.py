"""Benchmark of the privacy gate: the built site against a register of many invented people.

Most of a first time is reading the PDFs; what is in them is then kept by the hash of the file, as `werkwijzer site` does.
Run from the project folder, after `werkwijzer site`: .venv/bin/python -m tests.meting.poort [dossiers, 10000]
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random

from tests.conftest import aanmelding, plan

from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.index import Index, Ingediend
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.paden import Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.site.poort.keuring import keur

PLANNEN = 4
LETTERGREPEN = [m + k for m in "bdfghklmnprstvwz" for k in "aeo"]


def woord(rng: Random, deel: int = 3) -> str:
    return "".join(rng.choices(LETTERGREPEN, k=deel))


def tekst(rng: Random, woorden: Sequence[str]) -> str:
    return " ".join(rng.choices(woorden, k=50)).capitalize() + "."


def vul(index: Index, aantal: int, rng: Random) -> None:
    volgnr, woorden = 0, [woord(rng, rng.randrange(1, 4)) for _ in range(20_000)]
    for nr in range(1, aantal + 1):
        casus = maak_casusnummer("PGA", nr)
        jongere = aanmelding(
            voornaam=woord(rng, 2).capitalize(), achternaam=f"{rng.choice(('', 'van ', 'de '))}{woord(rng, 4).capitalize()}",
            bekend_als=woord(rng).capitalize(), geboortedatum=date(1998, 1, 1) + timedelta(days=rng.randrange(5000)),
            adres=f"{woord(rng).capitalize()}straat {rng.randrange(1, 200)}", postcode_plaats=f"{rng.randrange(1000, 9999)} XZ Plaats",
            waarom_integraal=tekst(rng, woorden), veiligheid=tekst(rng, woorden), zorg=tekst(rng, woorden), aanmelder_contact=f"06{rng.randrange(10**7, 10**8)}",
        )  # fmt: skip
        formulieren = [("aanmelding", jongere)]
        formulieren += [
            ("plan", plan(casus, "voortgang", date(2024, n + 1, 1), grenzen=tekst(rng, woorden), zorgvraag=tekst(rng, woorden), gezinsafspraken=tekst(rng, woorden)))
            for n in range(PLANNEN)
        ]  # fmt: skip
        for soort, antwoorden in formulieren:
            volgnr += 1
            index.neem_op(Ingediend(volgnr, str(volgnr), casus, soort, date(2024, 1, 1), "x", antwoorden))


def main() -> None:
    aantal = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    paden = Paden()
    definities = lees_definities(paden.formulieren, lees_profiel(paden.profiel))
    with tempfile.TemporaryDirectory() as map_:
        index = Index(Path(map_) / "index.sqlite")
        vul(index, aantal, Random(1))
        pdfs = Path(map_) / "pdf"
        for naam, register in (
            ("alleen patronen, en elke pdf gelezen", None),
            ("alleen patronen, wat in een pdf staat is bekend", None),
            (f"{aantal} dossiers, wat in een pdf staat is bekend", index.formulieren(alle=True, bewaren=False)),
        ):
            begin, rekentijd = time.monotonic(), time.process_time()
            uitslag = keur(paden.site, definities.profiel, register, definities.formulieren, definities.teksten(), pdfs)
            geheugen = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{naam}: {time.monotonic() - begin:.1f} s ({time.process_time() - rekentijd:.1f} s rekentijd), "
                f"{uitslag.bestanden} bestanden, {uitslag.formulieren or 0} formulieren, "
                f"{len(uitslag.bevindingen)} bevindingen, {geheugen:.0f} MB"
            )


if __name__ == "__main__":
    main()
