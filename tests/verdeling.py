"""Which process runs which tests, and in what order.

The tests of a file stay together, so that what they share is made once. What takes long begins first: then no process is
left with it when the others are ready. The site, which many tests wait for, is built by the first process from the start,
and the tests that need it come when it is there.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

# From seconds of processor; what is not here takes less than ten, and comes after these. The demo builds a site too: when it
# is so far, the PDFs have been drawn and read for the first.
EERST = (
    *("site/test_druk", "functional/test_aanval", "functional/test_niets_kwijt", "fuzz/test_fuzz"),
    *("site/test_gemeenten", "functional/test_demo", "site/test_toegankelijkheid", "site/test_gewicht"),
    *("functional/test_libreoffice", "site/test_koppelingen", "site/test_zensical", "functional/test_uitvoerders"),
    *("functional/test_rapport", "functional/test_start", "functional/test_verwerken", "functional/test_vijandig"),
    *("site/test_interne_site", "functional/test_stuklijst", "site/test_zoeken", "site/test_uitvoer"),
    *("site/test_browser", "functional/test_vernietigen", "functional/test_week", "functional/test_publiceren"),
    "unit/test_voorbeeld_maten",
)
# Of these each test may run elsewhere: they share only what is made once for all processes.
LOS = {"fuzz/test_fuzz", "site/test_gemeenten", "site/test_toegankelijkheid", "site/test_gewicht"}
_PLEK = {naam: plek for plek, naam in enumerate(EERST)}


def bestand(nodeid: str) -> str:
    """`tests/site/test_druk.py::test_iets[1]` is in `site/test_druk`."""
    return nodeid.partition("::")[0].removeprefix("tests/").removesuffix(".py")


def groep(nodeid: str) -> str:
    """Tests of one group run one after the other in one process."""
    return nodeid if bestand(nodeid) in LOS else bestand(nodeid)


def op_volgorde(items: Iterable[Any]) -> list[Any]:
    """Tests in the order in which they begin; within a file as they were."""
    return sorted(items, key=lambda item: _PLEK.get(bestand(item.nodeid), len(EERST)))


def verdeler(config: Any, log: Any) -> Any:
    """Gives a process that is ready with its tests the next group."""
    from xdist.scheduler import LoadScopeScheduling

    class Verdeler(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return groep(nodeid)

        def remove_node(self, node: Any) -> str | None:
            """The test in which a process ended fails, as it does without groups; the rest of its work goes to the others."""
            werk = self.assigned_work.pop(node)
            over = [(deel, nodeid) for deel in werk.values() for nodeid, klaar in deel.items() if not klaar]
            if not over:
                return None
            deel, gestopt = over[0]
            deel[gestopt] = True
            self.workqueue.update((naam, deel) for naam, deel in werk.items() if not all(deel.values()))
            for ander in self.assigned_work:
                self._reschedule(ander)
            return str(gestopt)

    config.option.loadscopereorder = False
    return Verdeler(config, log)
