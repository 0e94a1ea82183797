"""Tools from npm that judge the site; `npm ci --ignore-scripts` in this folder installs what the lock file names."""

from __future__ import annotations

import functools
import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.omgeving import ontbreekt
from werkwijzer.site.webserver import nginx

MODULES = Path(__file__).with_name("node_modules")
MET_VENSTERS = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = ("chromium-headless-shell", *MET_VENSTERS)
REGELS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
BREED, SMAL = 1280, 320
KLEURREGELS = ("color-contrast", "link-in-text-block")
RUIMTEREGELS = (*KLEURREGELS, "target-size", "scrollable-region-focusable")
OMLIJSTING = (".md-header", ".md-tabs", ".md-sidebar", ".md-overlay", ".md-footer")

# The kinds of element in these parts: what they are and stand in, but for where a link goes and what it says.
SOORTEN = """delen => {
    const soort = e => e.localName + "." + [...e.classList].sort().join(".") + "[" + [...e.attributes].map(a =>
        ["href", "class", "id", "for", "title", "aria-label", "aria-labelledby"].includes(a.name) ? a.name + (a.value ? "" : "=") :
        a.name + "=" + a.value.replace(/__(nav|toc)\\w*/g, "$1")).sort().join(" ") + "]";
    const tekst = e => [...e.childNodes].some(k => k.nodeType === 3 && k.data.trim()) ? "tekst" : "";
    const alle = document.querySelectorAll(delen.map(deel => `${deel}, ${deel} *`).join(", "));
    return [...new Set([...alle].map(e => `${soort(e.parentElement)} > ${soort(e)} ${tekst(e)}`))];
}"""
LEEG = """delen => document.querySelectorAll(delen.map(deel => `${deel} ul`).join()).forEach(lijst => lijst.remove())"""
# Whether other elements are shown than the last time, these parts left out.
ANDERE_TE_ZIEN = """delen => {
    const te_zien = new Set([...document.querySelectorAll("body *")].filter(e => !e.closest(delen.join(", "))
        && e.checkVisibility({visibilityProperty: true, opacityProperty: true})));
    const anders = te_zien.symmetricDifference(globalThis.te_zien ?? new Set()).size > 0;
    globalThis.te_zien = te_zien;
    return anders;
}"""

NGINX = """daemon off;
{gebruiker}
pid {map}/pid;
error_log stderr;
events {{}}
http {{
    include /etc/nginx/mime.types;
    client_body_temp_path {map}/a; proxy_temp_path {map}/b; fastcgi_temp_path {map}/c;
    uwsgi_temp_path {map}/d; scgi_temp_path {map}/e;
    include {map}/werkwijzer.conf;
}}
"""


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


@contextmanager
def achter_nginx(site: Path, map_: Path) -> Iterator[str]:
    """Serve the site with the configuration that `werkwijzer webserver` gives; `map_` is for nginx. Gives the address."""
    programma_ = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin") or programma("nginx")
    with socket.socket() as vrij:
        vrij.bind(("127.0.0.1", 0))
        poort = vrij.getsockname()[1]
    adres = f"127.0.0.1:{poort}"
    (map_ / "werkwijzer.conf").write_text(nginx(site, wortel=str(site), naam="_", luister=adres), "utf-8")
    gebruiker = "user root;" if os.geteuid() == 0 else ""
    (map_ / "nginx.conf").write_text(NGINX.format(map=map_, gebruiker=gebruiker), "utf-8")
    with subprocess.Popen([programma_, "-c", map_ / "nginx.conf"], stderr=subprocess.PIPE, text=True) as proces:
        for _ in range(200):
            assert proces.poll() is None, proces.stderr and proces.stderr.read()
            with socket.socket() as probeer:
                if probeer.connect_ex(("127.0.0.1", poort)) == 0:
                    break
            time.sleep(0.05)
        yield f"http://{adres}/"
        proces.terminate()


# What has no weight in the marks that Lighthouse gives is left out, and the picture of the page.
WEEGT = """import("lighthouse/core/config/default-config.js").then(({default: {categories}}) => console.log(process.argv[1].split(",")
    .flatMap(soort => categories[soort].auditRefs).filter(audit => audit.weight).map(audit => audit.id).join()))"""


@functools.cache
def wegende_keuringen(soorten: str) -> str:
    """The audits that decide these marks of Lighthouse, with a comma in between."""
    module("lighthouse/core/config/default-config.js")
    opdracht = [programma("node"), "-e", WEEGT, soorten]
    return subprocess.run(opdracht, cwd=MODULES.parent, check=True, capture_output=True, text=True).stdout.strip()


def lighthouse(adres: str, map_: Path, soorten: str, *opties: str) -> dict[str, Any]:
    """The marks that Lighthouse gives a page, in the browser that visitors have; `map_` holds its answer for a moment."""
    uitslag = map_ / "uitslag.json"
    opdracht = [programma("node"), str(module("lighthouse/cli/index.js")), adres, "--quiet", *opties]
    opdracht += [f"--only-audits={wegende_keuringen(soorten)}", "--output=json", f"--output-path={uitslag}"]
    opdracht += ["--disable-full-page-screenshot", "--no-enable-error-reporting"]
    opdracht += ["--chrome-flags=--headless=new --no-sandbox"]
    omgeving = {**os.environ, "CHROME_PATH": programma(*MET_VENSTERS)}
    subprocess.run(opdracht, env=omgeving, check=True, capture_output=True, timeout=600)
    return dict(json.loads(uitslag.read_text(encoding="utf-8")))


@functools.cache
def axe() -> str:
    """The script of axe-core, for `add_init_script`."""
    return module("axe-core/axe.min.js").read_text(encoding="utf-8")


def overtredingen(pagina: Page, *, buiten: Sequence[str] = (), **welke: Any) -> list[str]:
    """What axe finds on the page as it is now shown, but for what stands in `buiten` (selectors): "rule: element"."""
    return pagina.evaluate(
        """async ([buiten, runOnly]) => {
            const waar = buiten.length ? {exclude: buiten.map(deel => [deel])} : document;
            const uitslag = await axe.run(waar, {resultTypes: ["violations"], runOnly});
            return uitslag.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 150)}`));
        }""",
        [list(buiten), welke],
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


def weergave(pagina: Page, breedte: int, kleuren: str) -> None:
    pagina.set_viewport_size({"width": breedte, "height": 900})
    pagina.evaluate("kleuren => { document.body.dataset.mdColorScheme = kleuren }", kleuren)


def gebreken(pagina: Page, bekend: set[str]) -> list[str]:
    """What is wrong with the open page: wide and narrow, light and dark. `bekend` are the kinds of element that were seen
    in the header, menu and footer of other pages; those of this page are added."""
    pagina.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    soorten = {*pagina.evaluate(SOORTEN, OMLIJSTING)}
    buiten = OMLIJSTING if soorten <= bekend else ()
    bekend |= soorten
    # axe measures also what it leaves out, and most of a page is its menus: it goes over what is left in less time.
    if buiten:
        pagina.evaluate(LEEG, OMLIJSTING)
    gevonden = []
    for breedte in (BREED, SMAL):
        weergave(pagina, breedte, "default")
        alles = pagina.evaluate(ANDERE_TE_ZIEN, OMLIJSTING) or not buiten
        welke = {"type": "tag", "values": REGELS} if alles else {"type": "rule", "values": RUIMTEREGELS}
        gevonden += [f"{breedte}: {o}" for o in overtredingen(pagina, buiten=buiten, **welke)]
        if schuift_opzij(pagina, breedte):
            gevonden.append(f"{breedte}: de pagina schuift opzij")
    # The dark colours do not depend on the width.
    weergave(pagina, BREED, "slate")
    gevonden += [f"donker: {o}" for o in overtredingen(pagina, buiten=buiten, type="rule", values=KLEURREGELS)]
    return gevonden
