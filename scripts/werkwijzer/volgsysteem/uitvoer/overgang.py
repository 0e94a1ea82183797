"""From the files of one record or more to a new one: what two municipalities that become one, and a part that goes its
own way, have in common.

Nothing of what it is made from changes, so that undoing it is throwing the new folder away. Filed forms go over byte for
byte. What a form said, and akten, go over with the numbers and codes of the new record; the line of the log and the
akte say so. The logs become one, by time, chained anew; the old ones are kept beside it as they were.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from werkwijzer.casusnummer import is_casusnummer
from werkwijzer.dossiers.akten import PUBLICATIE, Akte, lees_akte
from werkwijzer.dossiers.backup import GEGEVENS
from werkwijzer.dossiers.index import MELDINGEN, genoemd
from werkwijzer.dossiers.logboek import OPGEBORGEN, Logboek, Regel, geketend
from werkwijzer.dossiers.openen import herstel, open_register
from werkwijzer.dossiers.register import LOGBOEK_BEWAARD, VERTAALD, Register, huidige_regels, lees_met
from werkwijzer.formulieren.antwoorden import Antwoorden, Lezing, Rij, Waarde, lees_lezing
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.definitie import Definities, Formulier, Veld, lees_definities
from werkwijzer.formulieren.werkboek import als_inhoud, maak_werkboek
from werkwijzer.fouten import GebruikersFout
from werkwijzer.instellingen import vergeet_merk
from werkwijzer.paden import GEDEELD, Paden
from werkwijzer.profiel import ProfielFout, lees_profiel
from werkwijzer.schijf import afgeschermd, hernoem, ruim, schrijf_veilig, tijdelijk_van
from werkwijzer.volgsysteem.uitvoer.uitvoeren import weiger_doel

SAMENGAAN, AFSPLITSEN = "samengaan", "afsplitsen"  # as the commands are called, and what the log says
_VERNIETIGD = "vernietigd"


@dataclass(frozen=True)
class Bron:
    """A record that goes over. `map_` is the folder for its forms about more persons, '' when there is no other record;
    `was` and `wordt` are a prefix of it, then and in the new record; `codes` the choices that are called otherwise there,
    per list. `houd`: the numbers of the dossiers that go over, None for all of them. `samen_tot`: the lines of its log from
    when it and the other were one record. `publiceert`: whether what it published stays with the new record."""

    prive: Path
    regels: tuple[Regel, ...]
    definities: Definities
    naam: str
    map_: str = ""
    was: str = ""
    wordt: str = ""
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    houd: frozenset[str] | None = None
    samen_tot: int = 0
    publiceert: bool = True

    @classmethod
    def lees(cls, prive: Path, project: Path, **anders: Any) -> Bron:
        """From a private folder and the project that belongs to it. Checks the log; raises LogboekFout, ProfielFout."""
        profiel = lees_profiel(project / "data" / "gemeente.toml")
        definities = lees_definities(project / "forms", profiel)
        regels = tuple(Logboek(prive / "logboek.jsonl").regels())
        return cls(prive, regels, definities, profiel.gemeente.naam, **anders)

    def nummer(self, nummer: str) -> str:
        """A casusnummer as it is in the new record."""
        begin, streep, rest = nummer.partition("-")
        return f"{self.wordt}{streep}{rest}" if self.was != self.wordt and begin == self.was else nummer


@dataclass(frozen=True)
class Overgegaan:
    """The new record, and how much went over."""

    paden: Paden
    formulieren: int
    akten: int
    uittreksels: int


def bouw(doel: Paden, bronnen: Sequence[Bron], opdracht: str) -> Overgegaan:
    """Write the new record in `doel.prive`, with a project beside it that is there already, and check it as `herstel` does.

    Raises GebruikersFout when something in a source is not as its log says, or the new record is not whole.
    """
    prive = doel.prive
    vergeet_merk(prive)  # of an earlier proposal with this name, which begins with the same line
    for map_ in (doel.postvak_in, doel.teruggestuurd, doel.dossiers, doel.herkomst):
        map_.mkdir(parents=True, exist_ok=True)
    with afgeschermd(prive):
        overzetten = _Overzetten(doel)
        regels = overzetten.zet(_op_tijd(bronnen))
        schrijf_veilig(doel.logboek, geketend(regels))
        for bron in bronnen:
            naam = f"{doel.herkomst.name}/{bron.map_ or 'hier'}"
            _neem_herkomst_mee(bron, prive / naam)
            inhoud = (bron.prive / "logboek.jsonl").read_bytes()
            zet(prive / naam / "logboek.jsonl", inhoud)
            _neem_verklaringen_mee(bron, prive)
            Logboek(doel.logboek).schrijf(
                opdracht, LOGBOEK_BEWAARD, sha256=vingerafdruk(inhoud), bestand=f"{naam}/logboek.jsonl"
            )
    try:
        definities = lees_definities(doel.formulieren, lees_profiel(doel.profiel))
    except ProfielFout as fout:
        wat = "Er is niets gemaakt. Het profiel van het nieuwe geheel"
        raise GebruikersFout(str(fout).replace(f"Het profiel {doel.profiel}", wat)) from None
    with open_register(doel, definities, herstel=True) as register:
        uitkomst = herstel(register)
        anders = [*uitkomst.ontbreekt, *uitkomst.gewijzigd, *uitkomst.onbekend, *uitkomst.anders]
        if not uitkomst.goed:
            raise GebruikersFout(
                f"Het nieuwe geheel klopt niet, dus er is niets gemaakt. Dit zou anders zijn: {', '.join(anders[:5])}. "
                "Kijk of beide gemeenten dezelfde versie van de formulieren gebruiken."
            )
    return Overgegaan(doel, uitkomst.formulieren, overzetten.akten, overzetten.uittreksels)


def _op_tijd(bronnen: Sequence[Bron]) -> Iterator[tuple[Bron, Regel, bool]]:
    """Every line that goes over with its source, in order of time, and whether its file goes over too."""

    def van(nr: int, bron: Bron) -> Iterator[tuple[tuple[str, int, int], Bron, Regel, bool]]:
        nu = huidige_regels(bron.regels, OPGEBORGEN)
        liggen = {regel.nr for regel in nu.values()}
        tijd, volgorde = "", list(bron.regels)
        if bron.houd is not None:  # an extract that took the place of a form stands where the form stood
            plek = {regel.nr: oud for oud, regel in nu.items()}
            volgorde = sorted(volgorde, key=lambda r: plek.get(r.nr, r.nr))
        for regel in volgorde:
            tijd = max(tijd, regel.tijd)
            if _gaat_mee(bron, regel, ligt=regel.nr in liggen):
                yield (tijd, nr, regel.nr), bron, regel, regel.nr in liggen

    for _, bron, regel, ligt in heapq.merge(*(van(nr, b) for nr, b in enumerate(bronnen)), key=lambda r: r[0]):
        yield bron, regel, ligt


def _gaat_mee(bron: Bron, regel: Regel, *, ligt: bool) -> bool:
    if regel.gebeurtenis == "akte" and regel.formulier == PUBLICATIE and (not bron.publiceert or bron.houd is not None):
        return False  # what was published belongs to the record that published it
    if bron.houd is None:
        return True
    if regel.casusnummer:
        return regel.casusnummer in bron.houd and (ligt or regel.gebeurtenis not in (*OPGEBORGEN, _VERNIETIGD))
    return ligt  # about more persons: `_Overzetten` looks whom it names


class _Overzetten:
    """Copies what lies in the records, one line of the log at a time."""

    def __init__(self, doel: Paden) -> None:
        self.doel = doel
        self.akten = self.uittreksels = 0
        self._plek: dict[tuple[int, int], int] = {}  # source and line of the log → line here
        self._kenmerk: dict[tuple[int, str], str] = {}  # source and mark of an akte → mark here
        self._sha: dict[tuple[int, str], str] = {}  # source and hash of a form → hash here, of those that are there
        self._van: dict[str, Bron] = {}  # hash here → source

    def zet(self, regels: Iterable[tuple[Bron, Regel, bool]]) -> Iterator[Regel]:
        nr = 0
        for bron, regel, ligt in regels:
            nieuw = replace(
                regel,
                casusnummer=bron.nummer(regel.casusnummer) if regel.casusnummer else "",
                nummers=" ".join(map(bron.nummer, regel.nummers.split())),
                bestand=_plek(bron, regel),
                over=self._plek.get((id(bron), regel.over), 0) if bron.houd is None else 0,
            )
            if ligt:
                gezet = (
                    self._akte(bron, regel, nr + 1) if regel.gebeurtenis == "akte" else self._form(bron, nieuw, regel)
                )
                if gezet is None:
                    continue
                nieuw = gezet
            nr += 1
            self._plek[id(bron), regel.nr] = nr
            yield nieuw

    def _lees(self, bron: Bron, regel: Regel) -> bytes:
        try:
            inhoud = (bron.prive / regel.bestand).read_bytes()
        except OSError:
            inhoud = b""
        if vingerafdruk(inhoud) != regel.sha256:
            raise GebruikersFout(
                f"In de gegevens van {bron.naam} is {regel.bestand} weg, of niet meer hetzelfde als bij het opslaan. Er is "
                "niets gemaakt. Zet het daar eerst terug uit de back-up, en kijk met: werkwijzer herstel"
            )
        return inhoud

    def _schrijf(self, bestand: str, inhoud: bytes) -> None:
        zet(self.doel.prive / bestand, inhoud)

    def _form(self, bron: Bron, nieuw: Regel, regel: Regel) -> Regel | None:
        """A filed form with what it said; as an extract when only some of those in it go over. None: nobody does."""
        inhoud = self._lees(bron, regel)
        lezing = _lezing(bron, regel, inhoud)
        definitie = bron.definities.formulieren[lezing.formulier]
        definitie = definitie.in_versie(lezing.versie) or definitie
        if bron.houd is not None and not regel.casusnummer:
            wie = set(genoemd(lezing.antwoorden))
            kwartaal = regel.formulier == MELDINGEN and regel.bestand.count("/") == 1  # about the whole record
            if not wie & bron.houd and not kwartaal:
                return None  # a quarter without anybody of the part was delivered all the same
            if wie - bron.houd or regel.formulier == MELDINGEN:
                lezing = replace(lezing, antwoorden=_zonder(lezing.antwoorden, wie - bron.houd))
                inhoud = maak_werkboek(
                    bron.definities, definitie, als_inhoud(bron.definities, definitie, lezing.antwoorden)
                )
                naam = f"{lezing.datum.isoformat()}_{lezing.formulier}_{vingerafdruk(inhoud)[:8]}.xlsx"
                nieuw = replace(
                    nieuw, bestand=f"{nieuw.bestand.rpartition('/')[0]}/{naam}", gebeurtenis="ingediend", nummers=""
                )
                self.uittreksels += 1
        vertaald = replace(lezing, antwoorden=vertaal(lezing.antwoorden, definitie, bron))
        sha256 = vingerafdruk(inhoud)
        if (eerder := self._van.get(sha256)) is not None:
            if eerder is bron and bron.houd is not None:
                return None  # two versions that only differed in what they said about others: one is enough
            if eerder is bron or bron.codes or bron.was != bron.wordt:
                raise GebruikersFout(
                    f"{regel.bestand} van {bron.naam} is precies hetzelfde als een formulier dat er al is. Er is niets gemaakt. "
                    "Verklaar een van de twee vervallen en vernietig die, of vraag de beheerder."
                )
            return None  # both were sent the very same form
        self._sha[id(bron), regel.sha256] = sha256
        self._van[sha256] = bron
        self._schrijf(nieuw.bestand, inhoud)
        self._schrijf(f"lezingen/{nieuw.bestand}.json", vertaald.inhoud)
        opdracht = regel.opdracht if vertaald == lezing else VERTAALD
        return replace(nieuw, sha256=sha256, lezing=vingerafdruk(vertaald.inhoud), opdracht=opdracht)

    def _akte(self, bron: Bron, regel: Regel, nr: int) -> Regel | None:
        """An akte with the numbers of the new record; `herkomst` in it says which one it was."""
        oud = lees_akte(self._lees(bron, regel))
        form = oud.gegevens.get("formulier_sha256")
        if bron.houd is not None and not oud.casusnummer and (id(bron), form) not in self._sha:
            return None
        herkomst = {"gemeente": bron.naam, "volgnr": oud.volgnr, "kenmerk": oud.kenmerk}
        gegevens = {k: self._in_akte(bron, w) for k, w in oud.gegevens.items()} | {"herkomst": herkomst}
        akte = Akte(
            nr,
            oud.soort,
            bron.nummer(oud.casusnummer) if oud.casusnummer else "",
            oud.datum,
            oud.door,
            oud.reden,
            gegevens,
            self._kenmerk.get((id(bron), oud.herroept), oud.herroept),
        )
        self._kenmerk[id(bron), oud.kenmerk] = akte.kenmerk
        self._schrijf(akte.bestand, akte.inhoud)
        self.akten += 1
        return replace(regel, casusnummer=akte.casusnummer, bestand=akte.bestand, sha256=akte.sha256, over=0)

    def _in_akte(self, bron: Bron, waarde: Any) -> Any:
        if isinstance(waarde, list):
            return [self._in_akte(bron, w) for w in waarde]
        if not isinstance(waarde, str):
            return waarde
        if is_casusnummer(waarde):
            return bron.nummer(waarde)
        return self._kenmerk.get((id(bron), waarde)) or self._sha.get((id(bron), waarde)) or waarde


def _plek(bron: Bron, regel: Regel) -> str:
    """Where a file of this record lies in the new one. Of two records, forms about more persons keep apart, except those
    from when they were one."""
    map_, _, rest = regel.bestand.partition("/")
    if map_ == "dossiers":
        nummer, _, rest = rest.partition("/")
        return f"{map_}/{bron.nummer(nummer)}/{rest}"
    samen = map_ in GEDEELD and (regel.over or regel.nr) <= bron.samen_tot
    apart = bron.map_ and map_ in (*GEDEELD, "herkomst") and not samen
    return f"{map_}/{bron.map_}/{rest}" if apart else regel.bestand


def _lezing(bron: Bron, regel: Regel, inhoud: bytes) -> Lezing:
    pad = bron.prive / "lezingen" / f"{regel.bestand}.json"
    if regel.lezing and pad.is_file() and vingerafdruk(ruw := pad.read_bytes()) == regel.lezing:
        return lees_lezing(ruw)
    nu = lees_met(bron.definities, bron.prive / regel.bestand, inhoud, regel.nummers.split())
    if nu is None or (regel.lezing and vingerafdruk(nu.inhoud) != regel.lezing):
        raise GebruikersFout(
            f"Van {regel.bestand} van {bron.naam} is niet meer zeker wat erin stond toen het werd opgeslagen. Er is niets "
            "gemaakt. Zet de map 'lezingen' daar terug uit de back-up, en kijk met: werkwijzer herstel"
        )
    return nu


def _zonder(antwoorden: Antwoorden, wie: set[str]) -> Antwoorden:
    """Without these people, and without what was counted in the whole municipality."""
    tabellen = {t: [r for r in rijen if r.get("casusnummer") not in wie] for t, rijen in antwoorden.tabellen.items()}
    velden = {v: w for v, w in antwoorden.velden.items() if v != "jeugdoverlast_stad"}
    return Antwoorden(velden, {t: rijen for t, rijen in tabellen.items() if rijen})


def vertaal(antwoorden: Antwoorden, definitie: Formulier, bron: Bron) -> Antwoorden:
    """The answers with the numbers and codes of the new record."""
    if bron.was == bron.wordt and not any(bron.codes.values()):
        return antwoorden
    los = {v.code: v for v in (*definitie.losse_velden, *definitie.vervallen_velden)}
    tabellen = {t.tabel: {k.code: k for k in t.kolommen} for t in definitie.tabellen}

    def een(veld: Veld | None, waarde: Waarde) -> Waarde:
        if not isinstance(waarde, str):
            return waarde
        if is_casusnummer(waarde):
            return bron.nummer(waarde)
        return bron.codes.get((veld.keuzelijst if veld else "") or "", {}).get(waarde, waarde)

    def rij(velden: Mapping[str, Veld], oud: Rij) -> Rij:
        return {k: een(velden.get(k), w) for k, w in oud.items()}

    return replace(
        antwoorden,
        velden=rij(los, antwoorden.velden),
        tabellen={t: [rij(tabellen.get(t, {}), r) for r in rijen] for t, rijen in antwoorden.tabellen.items()},
    )


def _neem_herkomst_mee(bron: Bron, naar: Path) -> None:
    """What was kept of the records that this one was made from."""
    van = bron.prive / naar.parent.name
    for pad in sorted(p for p in van.rglob("*") if p.is_file()) if bron.map_ else ():
        zet(naar / pad.relative_to(van), pad.read_bytes())


def _neem_verklaringen_mee(bron: Bron, prive: Path) -> None:
    """Certificates of destruction: without a name, and the only trace of what was there."""
    for pad in sorted((bron.prive / "verklaringen").glob("*.html")) if bron.houd is None else ():
        zet(prive / "verklaringen" / (f"{bron.map_} {pad.name}" if bron.map_ else pad.name), pad.read_bytes())


# --- a proposal, confirmed or thrown away ---------------------------------------------------------


def nieuwe_paden(map_: Path) -> Paden:
    """The private folder and the project in a new folder, as in an export."""
    return Paden(map_ / "project", map_ / GEGEVENS)


def eis_klaar(register: Register, doel: Path) -> None:
    """Raises GebruikersFout when of this record no proposal can be made, or not there."""
    weiger_doel(register, doel)
    if register.oefenmap:
        raise GebruikersFout("Dit is een oefenmap: die kan niet samengaan of afsplitsen. Er is niets gemaakt.")
    register.eis_open()
    register.eis_volledig("Er is niets gemaakt: het dossier is niet volledig.")
    eis_leeg_postvak(register.paden.postvak_in)


def eis_leeg_postvak(*mappen: Path) -> None:
    for map_ in mappen:
        if wacht := sorted(p.name for p in map_.rglob("*") if p.is_file()) if map_.is_dir() else []:
            raise GebruikersFout(
                f"In {map_} staat nog iets: {', '.join(wacht[:5])}. Er is niets gedaan. Verwerk het eerst, of haal het weg."
            )


@contextmanager
def in_aanbouw(doel: Path) -> Iterator[Paden]:
    """A folder that gets the name `doel` when all of it is there; otherwise nothing is left behind."""
    klad = tijdelijk_van(doel)
    try:
        ruim(klad)
        paden = nieuwe_paden(klad)
        paden.prive.mkdir(parents=True, mode=0o700)
        yield paden
        if doel.exists():
            doel.rmdir()
        hernoem(klad, doel)
    finally:
        ruim(klad)


def zet(pad: Path, inhoud: bytes) -> None:
    pad.parent.mkdir(parents=True, exist_ok=True)
    schrijf_veilig(pad, inhoud)


def zet_voorstel(paden: Paden, wat: str, van: Path, regels: Sequence[Regel], dossiers: Iterable[str] = ()) -> None:
    """Mark a new folder as a proposal: nothing is filed in it until it is confirmed."""
    gegevens = {"wat": wat, "van": str(van.resolve()), "regels": len(regels), "hash": regels[-1].hash if regels else ""}
    schrijf_veilig(paden.overgang, json.dumps({**gegevens, "dossiers": sorted(dossiers)}).encode())


def lees_voorstel(paden: Paden, wat: str, van: Path) -> dict[str, Any]:
    """The proposal in a new folder. Raises GebruikersFout when it is none, or was made from another folder."""
    try:
        voorstel: dict[str, Any] = json.loads(paden.overgang.read_bytes())
    except (OSError, ValueError):
        raise GebruikersFout(
            f"In {paden.prive.parent} ligt geen voorstel. Is het al bevestigd, of is het een andere map? Er is niets gedaan."
        ) from None
    if voorstel.get("wat") != wat:
        raise GebruikersFout(
            f"In {paden.prive.parent} ligt geen voorstel voor {wat}. Er is niets gedaan. Kies een andere map, of de opdracht die "
            "dit voorstel maakte."
        )
    if Path(str(voorstel["van"])) != van.resolve():
        raise GebruikersFout(f"Dit voorstel is gemaakt uit {voorstel['van']}. Kies die map met --gegevens.")
    return voorstel


def draai_terug(paden: Paden, wat: str, map_: Path) -> None:
    """Throw the proposal in `map_` away: what it was made from is as it was. Raises GebruikersFout once it is being
    confirmed."""
    nieuw = nieuwe_paden(map_.resolve())
    if lees_voorstel(nieuw, wat, paden.prive).get("bezig"):
        raise GebruikersFout(
            f"Het bevestigen is al begonnen: dossiers zijn hier weg. Maak het af met: werkwijzer {wat} bevestigen {map_}"
        )
    ruim(map_.resolve())
    vergeet_merk(nieuw.prive)


def eis_niets_erbij(regels: Sequence[Regel], voorstel: Mapping[str, Any]) -> None:
    """Raises GebruikersFout when something was filed or destroyed since the proposal was made: that is not in it."""
    aantal = int(voorstel["regels"])
    zelfde = len(regels) >= aantal and (not aantal or regels[aantal - 1].hash == voorstel["hash"])
    if not zelfde or any(r.gebeurtenis in (*OPGEBORGEN, _VERNIETIGD) for r in regels[aantal:]):
        raise GebruikersFout(
            "Sinds het voorstel is er iets opgeslagen of vernietigd. Dat staat er niet in. Er is niets bevestigd. Draai het "
            "voorstel terug en maak het opnieuw."
        )


def sluit_map(paden: Paden, naar: str) -> None:
    """Mark a folder as one in which nothing may be filed any more: it went up in another."""
    schrijf_veilig(paden.overgang, json.dumps({"wat": "gesloten", "naar": naar}).encode())
