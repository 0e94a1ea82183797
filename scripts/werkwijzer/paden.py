"""Where things lie: the project's own folders, and the private folder that can be elsewhere."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from werkwijzer.instellingen import gekozen_map

PROJECT = Path(__file__).resolve().parents[2]
VARIABELE_GEGEVENS = "WERKWIJZER_GEGEVENS"
OEFENMAP = "OEFENMAP.txt"  # in a private folder: its people are invented, and its project is a copy in it

GEDEELD = ("overleggen", "cijfers", "startlijsten")  # forms about more persons, or about none


def _bedoeld(keuze: Path) -> Path:
    """The folder without what a Windows window adds to it: `set X=map && …` a space, `setx X "map\\"` a quote."""
    return keuze if keuze.exists() else Path(str(keuze).strip(' "'))


@dataclass(frozen=True)
class Paden:
    """Folders of one installation. `prive` holds personal data and is never part of git or the site."""

    project: Path = PROJECT
    prive: Path = PROJECT / "data" / "prive"

    @classmethod
    def bepaal(cls, gegevens: Path | None = None, project: Path = PROJECT) -> Paden:
        """The private folder by option, else by environment variable, else as chosen with `instellen`, else
        `data/prive/` in the project. A folder to practise in brings its own project."""
        keuze = gegevens or os.environ.get(VARIABELE_GEGEVENS) or gekozen_map()
        prive = _bedoeld(Path(keuze)).resolve() if keuze else project / "data" / "prive"
        return cls(prive / "project" if (prive / OEFENMAP).is_file() else project, prive)

    @property
    def standaard(self) -> bool:
        """Whether nobody chose a private folder: it is the one in the project."""
        return self.prive == self.project / "data" / "prive"

    @property
    def oefenmap(self) -> bool:
        """Whether this is a folder to practise in. Its project is its own, so that nothing of it is ever published."""
        return (self.prive / OEFENMAP).is_file()

    @property
    def profiel(self) -> Path:
        return self.project / "data" / "gemeente.toml"

    @property
    def formulieren(self) -> Path:
        return self.project / "forms"

    @property
    def openbaar(self) -> Path:
        return self.project / "data" / "openbaar"

    @property
    def docs(self) -> Path:
        return self.project / "docs"

    @property
    def beheer(self) -> Path:
        """The pages of the manual for who runs the system."""
        return self.project / "beheer"

    @property
    def site(self) -> Path:
        return self.project / "site"

    @property
    def beheersite(self) -> Path:
        return self.project / "site-beheer"

    @property
    def postvak_in(self) -> Path:
        return self.prive / "postvak-in"

    @property
    def teruggestuurd(self) -> Path:
        return self.prive / "teruggestuurd"

    @property
    def intern(self) -> Path:
        """The internal site and its pages."""
        return self.prive / "intern"

    @property
    def partnerlijst(self) -> Path:
        """Who takes part for each partner: names and numbers of people, kept by hand."""
        return self.prive / "partnerlijst"

    @property
    def dossiers(self) -> Path:
        return self.prive / "dossiers"

    def bewaarplaats(self, formulier_map: str, casusnummer: str) -> Path:
        """The folder for a filed form: its dossier, or the folder of forms that are about more persons."""
        return self.dossiers / casusnummer if formulier_map == "dossiers" else self.prive / formulier_map

    @property
    def bewaarplaatsen(self) -> tuple[Path, ...]:
        """Every folder in which the record lies: filed forms and akten."""
        return (*self.mappen_met_stukken, self.lezingen)

    @property
    def mappen_met_stukken(self) -> tuple[Path, ...]:
        """The folders with filed forms and akten themselves."""
        return (self.dossiers, *(self.prive / map_ for map_ in GEDEELD), self.akten)

    def lezing(self, bestand: str) -> Path:
        """Where it is kept what a filed form said when it was filed; `bestand` is relative to the private folder."""
        return self.lezingen / f"{bestand}.json"

    @property
    def lezingen(self) -> Path:
        """What each filed form said when it was filed, in the same folders as the forms themselves."""
        return self.prive / "lezingen"

    @property
    def akten(self) -> Path:
        """Akten that are about no single dossier, or about one that is gone."""
        return self.prive / "akten"

    @property
    def logboek(self) -> Path:
        return self.prive / "logboek.jsonl"

    @property
    def zoekbestand(self) -> Path:
        """What can be searched; like the index it can be made again."""
        return self.prive / "zoek.sqlite"

    @property
    def index(self) -> Path:
        return self.prive / "index.sqlite"

    @property
    def opbergen_bezig(self) -> Path:
        """What is being filed; left behind by a run that was killed, the next one finishes it."""
        return self.prive / ".bezig.json"

    @property
    def overgang(self) -> Path:
        """Here when nothing may be filed: a proposal to become one record or two, or a folder that went up in another."""
        return self.prive / "OVERGANG.json"

    @property
    def herkomst(self) -> Path:
        """The logs of the records that this one was made from, as they were: no names."""
        return self.prive / "herkomst"

    @property
    def vernietigen_bezig(self) -> Path:
        """Which dossier is being destroyed, as long as that is not finished; the next run goes on with it."""
        return self.prive / ".vernietiging.json"
