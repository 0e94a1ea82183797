"""Commands that make what people inside read: the progress sheet per young person."""

from __future__ import annotations

from datetime import date, datetime

import click

from werkwijzer.cli.basis import VERKEERD_GEBRUIK, Opdracht, definities_van, stop
from werkwijzer.paden import Paden


class Datum(click.ParamType[date]):
    """A day as people type it: 31-12-2025, or 2025-12-31."""

    name = "datum"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        for vorm in ("%d-%m-%Y", "%Y-%m-%d"):
            try:
                return datetime.strptime(value, vorm).date()  # noqa: DTZ007 (a calendar day)
            except ValueError:
                continue
        self.fail(f"'{value}' is geen datum. Schrijf bijvoorbeeld 31-12-2025.", param, ctx)


@click.command(cls=Opdracht)
@click.argument("casusnummer", nargs=-1)
@click.option(
    "--peildatum", type=Datum(), metavar="DATUM", help="De dag waarover het blad gaat. Zonder deze optie: vandaag."
)
@click.option(
    "--overleg",
    type=Datum(),
    metavar="DATUM",
    help="Maak een blad voor iedereen op de lijst van het overleg op deze dag.",
)
@click.pass_obj
def voortgang(paden: Paden, casusnummer: tuple[str, ...], peildatum: date | None, overleg: date | None) -> None:
    """Maak per jongere één blad over de voortgang.

    Het blad is voor de regisseur en het overleg: scores in de tijd, doelen, open acties, voorwaarden en de volgende
    herijking. Je opent het in een browser en drukt het af op één A4. CASUSNUMMER is bijvoorbeeld PGA-00042-W; je mag er
    meer noemen.
    """
    from werkwijzer.opdrachten import maak_voortgang

    if not casusnummer and overleg is None:
        stop("Noem een casusnummer, of kies een overleg met --overleg DATUM.", VERKEERD_GEBRUIK)
    if peildatum is not None and overleg is not None:
        stop(
            "Kies --peildatum of --overleg, niet allebei: bij een overleg gaat het blad over die dag.", VERKEERD_GEBRUIK
        )
    dag = overleg or peildatum or date.today()  # noqa: DTZ011 (a calendar day here)
    for regel in maak_voortgang(paden, definities_van(paden), dag, casusnummer, overleg=overleg is not None):
        click.echo(regel)
