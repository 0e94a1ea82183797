"""Commands that say what is due: the werkvoorraad, the agenda of a UVZ, and brothers and sisters."""

from __future__ import annotations

from datetime import date, datetime

import click

from werkwijzer.cli.basis import Opdracht, definities_van
from werkwijzer.paden import Paden


def als_dag(ctx: click.Context, param: click.Parameter, waarde: str | None) -> date | None:
    """A day as people write it here, or as computers do; a BadParameter (Dutch) when it is neither."""
    if waarde is None:
        return None
    for vorm in ("%d-%m-%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(waarde.strip(), vorm).date()  # noqa: DTZ007 (a day, no time)
        except ValueError:
            continue
    raise click.BadParameter(f"'{waarde}' is geen datum. Schrijf de datum als 31-12-2025.", ctx, param)


def vandaag() -> date:
    return date.today()  # noqa: DTZ011 (a calendar day here)


PEILDATUM = click.option(
    "--peildatum", callback=als_dag, metavar="DATUM", help="Kijk vanaf deze dag. Zonder deze optie: vandaag."
)


@click.command(cls=Opdracht)
@PEILDATUM
@click.pass_obj
def werkvoorraad(paden: Paden, peildatum: date | None) -> None:
    """Maak per regisseur een lijst van wat moet gebeuren.

    In de map werkvoorraad komt per regisseur een Excel-lijst en een agendabestand, en een lijst voor de voorzitter en
    de procesondersteuner. Wat te laat is staat bovenaan. In het agendabestand staan geen namen.
    """
    from werkwijzer.volgsysteem.werkvoorraad import MAP, maak_werkvoorraad

    dag = peildatum or vandaag()
    lijsten = maak_werkvoorraad(paden, definities_van(paden), dag)
    for lijst in lijsten:
        click.echo(f"{lijst.naam}: {len(lijst.signalen)} punten, {lijst.te_laat(dag)} te laat")
    click.echo(f"De lijsten staan in {paden.prive / MAP}.")
