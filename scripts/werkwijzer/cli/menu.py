"""The menu: for whom a terminal is no place to type commands. It asks what a command needs, runs the same command, and
opens what it made. A numbered list and plain questions: that works in every window, with a screen reader too."""

# ruff: noqa: ARG001 (every choice gets the same)
from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import click

from werkwijzer.cli.basis import DATUM, Opdracht, toonbaar, vandaag
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden

Voer_uit = Callable[..., int]


@click.command(cls=Opdracht)
@click.argument("bestanden", nargs=-1, type=click.Path(path_type=Path), metavar="[FORMULIER]...")
@click.pass_obj
def menu(paden: Paden, bestanden: tuple[Path, ...]) -> None:
    """Open het menu: kies wat je wilt doen.

    Sleep je formulieren op het bestand Werkwijzer, dan worden ze meteen gecontroleerd.
    """

    def voer_uit(*opdracht: str | Path) -> int:
        return _voer_uit(paden, opdracht)

    if bestanden:
        voer_uit("controleer", *bestanden)
        return
    while True:
        click.echo()
        for nr, (naam, _) in enumerate(KEUZES, start=1):
            click.echo(f"{nr:3}. {naam}")
        click.echo("  0. Stoppen")
        keuze = click.prompt("\nWat wil je doen? Typ een nummer, of plak een opdracht van de startpagina", type=_KEUZE)
        if keuze == 0:
            return
        click.echo()
        if isinstance(keuze, list):
            voer_uit(*keuze)
        else:
            KEUZES[keuze - 1][1](paden, voer_uit)


class _Keuze(click.ParamType[int | list[str]]):
    """A number of the menu, or the words of a command that somebody pasted."""

    name = "keuze"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> int | list[str]:
        lezer = shlex.shlex(str(value), posix=True, punctuation_chars=False)
        lezer.whitespace_split, lezer.commenters, lezer.escape, lezer.quotes = True, "", "", '"'
        try:
            eerste, *rest = list(lezer) or [""]
        except ValueError:
            self.fail('Er mist een aanhalingsteken ("). Plak de opdracht nog een keer.', param, ctx)
        if eerste == "werkwijzer" and rest:
            return rest
        if not rest and eerste.isdecimal() and int(eerste) <= len(KEUZES):
            return int(eerste)
        self.fail(f"Typ een nummer van 0 tot en met {len(KEUZES)}, of plak een opdracht die begint met werkwijzer.")


_KEUZE = _Keuze()


def _voer_uit(paden: Paden, opdracht: Sequence[str | Path]) -> int:
    """Run one command as if it was typed; returns its exit code. What goes wrong is said, and the menu comes back."""
    from werkwijzer.cli import main

    woorden = ["--project", str(paden.project), "--gegevens", str(paden.prive), *map(str, opdracht)]
    click.echo(toonbaar(f"> werkwijzer {' '.join(map(str, opdracht))}"))
    try:
        main(woorden)
    except SystemExit as einde:
        return int(einde.code or 0)
    return 0


def _startpagina(paden: Paden, voer_uit: Voer_uit) -> None:
    voer_uit("vandaag")


def _postvak(paden: Paden, voer_uit: Voer_uit) -> None:
    click.echo(f"Zet de ontvangen formulieren eerst in {paden.postvak_in}.")
    if click.confirm("Staan ze er?", default=True) and voer_uit("verwerk"):
        _open(paden.teruggestuurd)


def _week(paden: Paden, voer_uit: Voer_uit) -> None:
    uvz = _dag("Wanneer is het volgende UVZ? (leeg: geen)", mag_leeg=True)
    voer_uit("week", *([uvz] if uvz else []))
    if uvz:
        _redenen(paden, voer_uit, uvz)
    voer_uit("vandaag")


def _agenda(paden: Paden, voer_uit: Voer_uit) -> None:
    uvz = _dag("Wanneer is het UVZ?")
    if voer_uit("agenda", uvz) == 0:
        _open(paden.prive / "agenda" / DATUM.convert(uvz, None, None).isoformat())


def _brieven(paden: Paden, voer_uit: Voer_uit) -> None:
    uvz = _dag("Voor welk UVZ?")
    voer_uit("brief", "--agenda", uvz)
    _redenen(paden, voer_uit, uvz)
    _open(paden.prive / "brieven")


def _redenen(paden: Paden, voer_uit: Voer_uit, uvz: str) -> None:
    """Ask the reasons that are still missing, and make those letters."""
    from werkwijzer.cli.basis import definities_van
    from werkwijzer.volgsysteem.brieven.reeks import zonder_reden

    antwoorden: list[str] = []
    for nummer, soort in zonder_reden(paden, definities_van(paden), DATUM.convert(uvz, None, None), vandaag()):
        vraag = f"{nummer}: wat mag als reden in de brief {soort} staan? Eén zin die de jongere mag lezen (leeg: nu geen brief)"
        if reden := click.prompt(vraag, default="", show_default=False).strip():
            antwoorden += ["--reden-voor", nummer, reden]
    if antwoorden:
        voer_uit("brief", "--agenda", uvz, *antwoorden)


def _gesprekken(paden: Paden, voer_uit: Voer_uit) -> None:
    """Ask day and time for whoever is still to be invited, and make those letters in one go."""
    from werkwijzer.cli.basis import definities_van, wijs_lege_map_af
    from werkwijzer.fouten import GebruikersFout
    from werkwijzer.volgsysteem.brieven.reeks import niet_uitgenodigd

    antwoorden: list[str] = []
    try:
        wijs_lege_map_af(paden)
        nog = niet_uitgenodigd(paden, definities_van(paden), vandaag())
    except GebruikersFout as fout:
        click.echo(str(fout))
        return
    for nummer in nog:
        if dag := _dag(f"{nummer}: welke dag is het gesprek? (leeg: nu geen uitnodiging)", mag_leeg=True):
            tijd = click.prompt("Hoe laat? Bijvoorbeeld 15.30 uur").strip()
            antwoorden += ["--gesprek", nummer, dag, tijd]
    if antwoorden:
        voer_uit("brief", *antwoorden)
        _open(paden.prive / "brieven")
    elif not nog:
        click.echo("Er is niemand uit te nodigen: wie in de aanpak kwam heeft een uitnodiging of een plan.")


def _plannen(paden: Paden, voer_uit: Voer_uit) -> None:
    if voer_uit("plan", "--aan-de-beurt") == 0:
        _open(paden.prive / "uitgegeven")


def _zoek(paden: Paden, voer_uit: Voer_uit) -> None:
    voer_uit("zoek", *click.prompt("Wie zoek je? Naam, geboortedatum of casusnummer").split())


def _rapport(paden: Paden, voer_uit: Voer_uit) -> None:
    vorig = vandaag().year - 1
    periode = click.prompt("Welk jaar, of welk kwartaal? Bijvoorbeeld 2025 of 2025-K3", default=str(vorig)).strip()
    if voer_uit("rapport", periode) == 0 and click.confirm("Ook de site bouwen?", default=True):
        voer_uit("site", *(["--intern"] if "-" in periode else []))


def _site(paden: Paden, voer_uit: Voer_uit) -> None:
    if voer_uit("site") == 0:
        _open(paden.site / "index.html")


def _backup(paden: Paden, voer_uit: Voer_uit) -> None:
    from werkwijzer.volgsysteem.dag.startpagina import laatste_back_up

    vorige = laatste_back_up(paden)
    waar = click.prompt("In welke map komt de back-up?", default=vorige.map if vorige and vorige.map else None)
    voer_uit("backup", waar.strip().strip('"'))


def _partnerlijst(paden: Paden, voer_uit: Voer_uit) -> None:
    voer_uit("partnerlijst")
    _open(paden.partnerlijst)


def _controleer(paden: Paden, voer_uit: Voer_uit) -> None:
    voer_uit("controleer", click.prompt("Welk formulier, of welke map?").strip().strip('"'))


KEUZES: tuple[tuple[str, Callable[[Paden, Voer_uit], None]], ...] = (
    ("Startpagina openen", _startpagina),
    ("Ontvangen formulieren opslaan", _postvak),
    ("Alles van deze week in één keer", _week),
    ("Agenda van een UVZ maken", _agenda),
    ("Brieven maken", _brieven),
    ("Uitnodigen voor een gesprek", _gesprekken),
    ("Plannen klaarzetten", _plannen),
    ("Een jongere zoeken", _zoek),
    ("Formulieren alleen controleren", _controleer),
    ("Jaarverslag of kwartaalrapportage maken", _rapport),
    ("Site bouwen", _site),
    ("Back-up maken", _backup),
    ("Partnerlijst maken of controleren", _partnerlijst),
)


def _dag(vraag: str, *, mag_leeg: bool = False) -> str:
    """A day that somebody typed, as a command takes it; '' when it may be empty and is."""
    while True:
        getypt = click.prompt(f"{vraag} Bijvoorbeeld 26-11-2026", default="" if mag_leeg else None, show_default=False)
        if mag_leeg and not getypt.strip():
            return ""
        try:
            dag: date = DATUM.convert(getypt, None, None)
        except click.BadParameter as fout:
            click.echo(fout.message)
        else:
            return toon_datum(dag)


def _open(pad: Path) -> None:
    """Show a file or folder in its own program, when there is one."""
    if pad.exists():
        click.echo(f"Openen: {pad}")
        click.launch(str(pad))
