"""From how many forms on does `--cluster` gain anything? What each part costs, on this machine.

python -m tests.meting.cluster [number of forms to measure with, 300 if not given]

A cluster has a price before the first form (software, connection, a reading process per worker) and a price per form
for who sends it. It gains when the machines together read faster than this one, by more than that.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.formulieren.leesproces import lees_afgeschermd, pak_definities_in
from werkwijzer.formulieren.uitvoerders import _PER_TAAK, _kernen, _verbonden, lees_groep
from werkwijzer.formulieren.werkboek import als_inhoud, maak_werkboek
from werkwijzer.paden import Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.voorbeeld import fictieve_indieningen


def niets(_definities: bytes, groep: Sequence[tuple[str, bytes]]) -> list[bytes]:
    """A worker that is infinitely fast."""
    return [b"x" * 2000] * len(groep)


def main(aantal: int) -> None:
    begin = time.perf_counter()
    from distributed import LocalCluster

    software = time.perf_counter() - begin
    paden = Paden()
    definities = lees_definities(paden.formulieren, lees_profiel(paden.profiel))
    plan = next(i for i in fictieve_indieningen(definities) if i.formulier == "plan").antwoorden
    formulier = definities.formulieren["plan"]
    inhoud = maak_werkboek(definities, formulier, als_inhoud(definities, formulier, plan))
    ingepakt = pak_definities_in(definities)
    begin = time.perf_counter()
    lees_afgeschermd(ingepakt, "x.xlsx", inhoud)
    start_hier = time.perf_counter() - begin
    begin = time.perf_counter()
    for _ in range(aantal):
        lees_afgeschermd(ingepakt, "x.xlsx", inhoud)
    per_form = (time.perf_counter() - begin) / aantal
    with (
        tempfile.TemporaryDirectory() as map_,
        LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None, local_directory=map_) as cluster,
    ):
        begin = time.perf_counter()
        with _verbonden(cluster.scheduler_address) as client:
            uitvoerder, groep = client.get_executor(pure=False), [("x.xlsx", inhoud)] * _PER_TAAK
            uitvoerder.submit(lees_groep, ingepakt, groep[:1]).result()
            start_daar = software + time.perf_counter() - begin
            klok, reken = time.perf_counter(), time.process_time()
            taken = [uitvoerder.submit(niets, ingepakt, groep) for _ in range(0, aantal, _PER_TAAK)]
            for taak in taken:
                taak.result()
            klok, reken = (time.perf_counter() - klok) / aantal, (time.process_time() - reken) / aantal
    print(f"a form of {len(inhoud) // 1024} KiB, definitions of {len(ingepakt) // 1024} KiB, {_kernen()} cores here")
    print(f"here: start {start_hier:.2f} s, {1000 * per_form:.1f} ms per form and core")
    print(
        f"cluster: start {start_daar:.2f} s, sending {1000 * reken:.1f} ms of this processor, {1000 * klok:.1f} ms in all"
    )
    for kernen in (1, 2, 4, 8, 16):
        for elders in (2 * kernen, 4 * kernen, 16 * kernen):
            winst = per_form / kernen - max(reken, per_form / elders)
            vanaf = f"from {max(0.0, start_daar - start_hier) / winst:.0f} forms on" if winst > 0 else "never"
            print(f"{kernen} cores here, {elders} there: gains {vanaf}")


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
