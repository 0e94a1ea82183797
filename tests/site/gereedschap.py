"""Tools from npm that judge the site; `npm ci --ignore-scripts` in this folder installs what the lock file names."""

from __future__ import annotations

import functools
import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.omgeving import ontbreekt

MODULES = Path(__file__).with_name("node_modules")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
REGELS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


def programma(*namen: str) -> str:
    """Path of the first of these programs that is there; skips without any."""
    pad = next((p for naam in namen if (p := shutil.which(naam))), None)
    if pad is None:
        ontbreekt(namen[0])
    return str(pad)


def module(pad: str) -> Path:
    """A file from node_modules; skips without it."""
    bestand = MODULES / pad
    if not bestand.exists():
        ontbreekt(f"tests/site/node_modules/{pad}")
    return bestand


@functools.cache
def axe() -> str:
    """The script of axe-core, for `add_init_script`."""
    return module("axe-core/axe.min.js").read_text(encoding="utf-8")


def overtredingen(pagina: Page, **welke: Any) -> list[str]:
    """What axe finds on the page as it is now shown: "rule: element"."""
    return pagina.evaluate(
        """async runOnly => {
            const uitslag = await axe.run({resultTypes: ["violations"], runOnly});
            return uitslag.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 150)}`));
        }""",
        welke,
    )


def schuift_opzij(pagina: Page, breedte: int) -> bool:
    """Whether the page is wider than the window, with what moves after a change of width put at its end."""
    return (
        pagina.evaluate(
            """() => {
                document.getAnimations().filter(a => a.effect.getComputedTiming().endTime !== Infinity)
                    .forEach(a => a.finish());
                return document.documentElement.scrollWidth;
            }"""
        )
        > breedte
    )
