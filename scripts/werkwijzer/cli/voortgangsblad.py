"""Commands that make what people inside read: the progress sheet per young person."""

from __future__ import annotations

from datetime import date

import click

from werkwijzer.cli.basis import DATUM, VERKEERD_GEBRUIK, Opdracht, definities_van, stop, vandaag
from werkwijzer.paden import Paden


@click.command(cls=Opdracht)
@click.argument("casusnummer", nargs=-1)
@click.option(
    "--peildatum", type=DATUM, metavar="DATUM", help="De dag waarover het blad gaat. Zonder deze optie: vandaag."
)
@click.option(
    "--overleg",
    type=DATUM,
    metavar="DATUM",
    help="Maak een blad voor iedereen op de lijst van het overleg op deze dag.",
)
@click.pass_obj
def voortgang(paden: Paden, casusnummer: tuple[str, ...], peildatum: date | None, overleg: date | None) -> None:
    """Maak per jongere één blad over de voortgang.

    Het blad is voor de regisseur en de voorzitter: scores in de tijd, doelen, open acties, voorwaarden en de volgende
    herijking. Je opent het in een browser en drukt het af op één A4. Je mag meer nummers noemen.
    """
    from werkwijzer.cli.opdrachten import maak_voortgang

    if not casusnummer and overleg is None:
        stop("Noem een casusnummer, of kies een overleg met --overleg DATUM.", VERKEERD_GEBRUIK)
    if peildatum is not None and overleg is not None:
        stop(
            "Kies --peildatum of --overleg, niet allebei: bij een overleg gaat het blad over die dag.", VERKEERD_GEBRUIK
        )
    dag = overleg or peildatum or vandaag()
    for regel in maak_voortgang(paden, definities_van(paden), dag, casusnummer, overleg=overleg is not None):
        click.echo(regel)
