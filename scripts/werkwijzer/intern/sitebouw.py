"""Builds the internal site inside the private folder. Nothing of it ever lies in the project's own folders."""

from __future__ import annotations

from importlib.resources import files

from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import Paden
from werkwijzer.rapport.paginasjabloon import schrijf
from werkwijzer.schijf import ruim
from werkwijzer.site.bouwen import bouw_met_mkdocs, vervang
from werkwijzer.site.bouwen import zet_vormgeving_klaar as zet_gewone_vormgeving_klaar

CONFIGURATIE = "mkdocs.intern.yml"


def bouw_interne_site(paden: Paden) -> str:
    """Build `<private folder>/intern/site` from `intern/docs`; returns a sentence for the user.

    Raises GebruikersFout when no kwartaalrapportage was made yet, or with MkDocs' own words when the build fails.
    """
    docs = paden.intern / "docs"
    if not (docs / "index.md").is_file():
        raise GebruikersFout(
            "Er is nog geen kwartaalrapportage. Maak die eerst, bijvoorbeeld: werkwijzer rapport 2025-K3"
        )
    zet_vormgeving_klaar(paden)
    site = paden.intern / "site"
    omgeving = {"WERKWIJZER_INTERN_DOCS": str(docs), "WERKWIJZER_INTERN_SITE": str(site)}
    nieuw = paden.intern / ".site-nieuw"
    bouw_met_mkdocs(paden.project, CONFIGURATIE, nieuw, omgeving)
    paginas = vervang(site, nieuw)
    return f"De interne site staat in {site} ({paginas} pagina's). Zet haar nooit op een openbare plek."


def zet_vormgeving_klaar(paden: Paden) -> None:
    """Copy what the handbook's pages look like, so that the internal site also builds with plain MkDocs."""
    docs = paden.intern / "docs"
    zet_gewone_vormgeving_klaar(paden, docs)
    schrijf(
        docs / "stylesheets" / "intern.css", files("werkwijzer").joinpath("intern/sjablonen/intern.css").read_bytes()
    )
    for oud in paden.intern.glob("site-oud"):
        ruim(oud)
