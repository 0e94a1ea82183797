"""May this built site be published? Reads every file of it against the register, if there is one, and known patterns."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.definitie import Formulier
from werkwijzer.herkenbaar.zoeker import Tekst, zoek
from werkwijzer.namen import gewone_tekens
from werkwijzer.profiel import Profiel
from werkwijzer.site.poort.pdfgeheugen import PdfGeheugen
from werkwijzer.site.poort.uitlezen import Onleesbaar, Stuk
from werkwijzer.site.poort.veilig import onveilig

# Whose own scripts and styles are on the site: package and folder in it.
_THEMA = (("material", "templates/assets"), ("mkdocs", "contrib/search/templates"), ("zensical", "templates/assets"))


@dataclass(frozen=True)
class Bevinding:
    """Something that may not be public. `bestand` is relative to the site; the thing itself is not in here, of a name only
    the dossier that it is from."""

    bestand: str
    plek: str
    soort: str
    dossier: str = ""

    def __str__(self) -> str:
        return f"{self.bestand}, {self.plek}: {self.soort}{f' ({self.dossier})' if self.dossier else ''}"


@dataclass(frozen=True)
class Uitslag:
    """What was checked and what was found. `formulieren` is None when there was no register to check against."""

    bestanden: int
    van_het_thema: int
    formulieren: int | None
    bevindingen: tuple[Bevinding, ...]


def keur(
    map_: Path,
    profiel: Profiel,
    ingediend: Iterable[Ingediend] | None,
    formulieren: Mapping[str, Formulier],
    standaard: Iterable[str] = (),
    bewaarplaats: Path | None = None,
) -> Uitslag:
    """Check every file under `map_`. Without `ingediend` only for what never belongs on a site.
    `formulieren` are the definitions, which say where somebody is named, `standaard` the texts of the blank forms. In
    `bewaarplaats` stays what was read in PDFs that passed.

    A file that is byte for byte part of the theme is not read: it came with the software. A file that cannot be
    read is a finding: what cannot be checked cannot be published.
    """
    bestanden = sorted(p for p in map_.rglob("*") if p.is_file())
    bekend = thema_bestanden()
    stukken: list[tuple[str, Stuk]] = []
    onleesbaar: list[tuple[str, str]] = []
    onveilige: list[tuple[str, int, str]] = []
    van_het_thema, geheugen = 0, PdfGeheugen(bewaarplaats)
    for pad in bestanden:
        naam, inhoud = pad.relative_to(map_).as_posix(), pad.read_bytes()
        stukken.append((naam, Stuk(Tekst(gewone_tekens(naam), titel=True), ((0, "de naam van het bestand"),))))
        if hashlib.sha256(inhoud).digest() in bekend:
            van_het_thema += 1
            continue
        onveilige += [(naam, *gevonden) for gevonden in _onveilig(naam, inhoud)]
        try:
            for stuk in geheugen.lees(naam, inhoud):  # one by one: what was read before it went wrong counts too
                stukken.append((naam, stuk))
        except Onleesbaar as fout:
            onleesbaar.append((naam, str(fout)))
    # A third is the same text in several files, such as the styles of each letter: searched once. Not running text,
    # where it counts on how many pages a word stands.
    plaatsen: dict[Tekst | int, list[int]] = {}
    for nr, (_, stuk) in enumerate(stukken):
        plaatsen.setdefault(nr if stuk.tekst.lopend else stuk.tekst, []).append(nr)
    overal = list(plaatsen.values())
    treffers, gelezen = zoek(
        [stukken[nrs[0]][1].tekst for nrs in overal],
        ingediend or (),
        formulieren,
        profiel.gemeente.alle_voorvoegsels,
        profiel.openbaar_toegestaan,
        standaard,
    )
    gevonden = sorted(((nr, treffer) for uniek_nr, treffer in treffers for nr in overal[uniek_nr]), key=lambda g: g[0])
    verraden = {stukken[nr][0] for nr, _ in gevonden if stukken[nr][1].tekst.titel}

    def bevindingen() -> Iterator[Bevinding]:
        for naam, reden in onleesbaar:
            yield Bevinding(_toonbaar(naam, verraden), "hele bestand", f"niet na te kijken, {reden}")
        for naam, regel, wat in onveilige:
            yield Bevinding(_toonbaar(naam, verraden), f"regel {regel}", wat)
        for nr, treffer in gevonden:
            naam, stuk = stukken[nr]
            yield Bevinding(_toonbaar(naam, verraden), stuk.plek(treffer.begin), treffer.soort, treffer.dossier)

    uniek = tuple(dict.fromkeys(bevindingen()))
    if not uniek:
        geheugen.bewaar()
    return Uitslag(len(bestanden), van_het_thema, None if ingediend is None else gelezen, uniek)


def thema_bestanden() -> frozenset[bytes]:
    """SHA-256 of each file that the theme and the search plugin put on a site."""
    mappen = []
    for pakket, onder in _THEMA:
        spec = find_spec(pakket)
        mappen += [Path(plek) / onder for plek in (spec and spec.submodule_search_locations) or ()]
    return frozenset(
        hashlib.sha256(pad.read_bytes()).digest() for map_ in mappen for pad in map_.rglob("*") if pad.is_file()
    )


def _onveilig(naam: str, inhoud: bytes) -> Iterator[tuple[int, str]]:
    if naam.endswith((".html", ".svg", ".css")):
        tekst = inhoud.decode("utf-8", "replace")
        for positie, wat in onveilig(naam, tekst):
            yield tekst.count("\n", 0, positie) + 1, wat


def _toonbaar(naam: str, verraden: set[str]) -> str:
    """The name of a file, or of its kind only when the name itself gives something away."""
    return naam if naam not in verraden else f"een bestand waarvan de naam niet openbaar mag zijn ({Path(naam).suffix})"
