"""The start page: the command that opens it, what `werkwijzer` says by itself, and keeping the page up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from werkwijzer.cli.basis import Opdracht, definities_van, voortgang, wijs_lege_map_af, zeg
from werkwijzer.cli.basis import vandaag as deze_dag
from werkwijzer.paden import Paden

if TYPE_CHECKING:
    from werkwijzer.volgsysteem.dag.startpagina import Startblad


@click.command(cls=Opdracht)
@click.option("--niet-openen", is_flag=True, help="Maak de pagina, maar open geen browser.")
@click.pass_obj
def vandaag(paden: Paden, niet_openen: bool) -> None:
    """Open de startpagina: hoe het ervoor staat en wat je nu doet.

    Vanaf de pagina kom je bij de werklijst, de agenda's, de dossiers en de kwartaalrapportage, en weer terug. Alles staat in de
    privémap: wie daar niet in mag, ziet niets. Daarna houdt elke opdracht die iets verandert de pagina's bij.
    """
    from werkwijzer.volgsysteem.dag.startpagina import als_tekst, startblad_pad

    blad = maak(paden)
    pad = startblad_pad(paden)
    zeg("\n".join(als_tekst(blad, pad)))
    if not niet_openen and click.launch(str(pad)):
        click.echo(f"Er is geen browser gevonden. Open zelf: {pad}")


def maak(paden: Paden) -> Startblad:
    """Make the page of today. Raises GebruikersFout when nothing was filed yet."""
    from werkwijzer.dossiers.openen import open_register
    from werkwijzer.volgsysteem.dag.startpagina import schrijf_startblad

    wijs_lege_map_af(paden)
    with open_register(paden, definities_van(paden)) as register, voortgang() as meld:
        return schrijf_startblad(register, deze_dag(), meld)


def kort(paden: Paden) -> list[str]:
    """What `werkwijzer` without a command says, as lines; nothing before the first form is filed."""
    from werkwijzer.volgsysteem.dag.startpagina import als_tekst, startblad_pad

    if not paden.logboek.exists():
        return []
    return als_tekst(maak(paden), startblad_pad(paden))


def gezien(paden: Paden) -> list[tuple[str, int, int]] | None:
    """The log, and what is kept for the page, as they are now: whether something changed is seen by comparing. None
    without a page to keep up to date."""
    map_ = paden.prive / "vandaag"
    if not (map_ / "vandaag.html").exists():
        return None
    kijk = [paden.logboek, *sorted(p for p in map_.iterdir() if p.suffix in (".json", ".txt"))]
    return [(p.name, p.stat().st_size, p.stat().st_mtime_ns) for p in kijk if p.exists()]


def werk_bij(paden: Paden) -> None:
    """Make the page anew; when that fails the command itself has still succeeded."""
    try:
        maak(paden)
    except Exception as fout:  # whatever it is, it is about a page that can be made again
        from werkwijzer.fouten import uitleg

        click.echo(f"De startpagina is niet bijgewerkt: {uitleg(fout)}", err=True)
