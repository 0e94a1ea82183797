"""Destroying a dossier: gone from folder, index, exports and reports about more persons; the log proves it.

The intention is on disk before anything goes, without a name; what a kill interrupts, the next run finishes. Each
line of the log comes before the removal that it is about, so that no file is ever missed without an explanation.
A report about more persons is replaced by an extract without this person: the same form, made from its answers.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from werkwijzer.casusnummer import is_casusnummer
from werkwijzer.dossiers.akten import AKTESOORTEN, PUBLICATIE, Akte
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.kenmerken import gegevens, kenmerken, staat_in, tekst_van
from werkwijzer.dossiers.logboek import OPGEBORGEN, Regel
from werkwijzer.dossiers.register import Register, huidige_regels, in_het_dossier
from werkwijzer.formulieren.antwoorden import Antwoorden, Lezing
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum
from werkwijzer.namen import Gevouwen, alle_namen, kern, kort_geschreven, naamwoorden
from werkwijzer.schijf import is_rommel, is_slot, schrijf_veilig, verwijder

GRONDEN = {
    "bewaartermijn": "de bewaartermijn is voorbij",
    "verzoek": "de gemeente heeft een verzoek om te wissen of een bezwaar toegewezen",
    "vergissing": "het dossier had niet gemaakt mogen worden",
    "afgesplitst": "het dossier is in zijn geheel overgegaan naar een andere map",
}
_EXCEL_NUL = date(1899, 12, 30)  # workbooks count days from here
_OPNIEUW = ("weergave/",)  # made anew from the record, also where they are about somebody else


class NietAf(GebruikersFout):
    """Something could not be removed yet. The intention stays, and each next command goes on with it."""

    def __init__(self, casusnummer: str, blijft: Sequence[Path]) -> None:
        lijst = "\n".join(f"  {pad}" for pad in blijft)
        super().__init__(
            f"Dossier {casusnummer} is nog niet helemaal vernietigd. Dit kan nog niet weg: het is open in een ander "
            f"programma, zoals Excel of Word, of je mag het niet wissen:\n{lijst}\n"
            "Sluit het, of vraag de beheerder om rechten. De volgende opdracht, welke ook, vernietigt de rest en maakt de verklaring."
        )


@dataclass(frozen=True)
class Vernietigd:
    """What is left to know: the certificate, and what a person has to look at. Paths relative to the private folder."""

    verklaring: Path
    weg: int  # files destroyed, exports included
    nog_genoemd: tuple[str, ...]  # filed forms and papers of others in which the name stands
    niet_gelezen: tuple[str, ...]  # exports that cannot be searched
    exports: tuple[str, ...] = ()  # the exports among them: what named the person by number or full name
    misschien: tuple[str, ...] = ()  # exports that stay, with an address or surname that may be somebody else's

    @property
    def zonder_rest(self) -> bool:
        return not (self.nog_genoemd or self.niet_gelezen or self.misschien)

    def vervolg(self) -> Iterator[str]:
        """What a person must know, line by line: what else went, and what is left to look at."""
        yield from _met_kop("Ook weg, want deze stukken noemden de jongere:", self.exports)
        if any(plek.startswith("agenda/") for plek in self.exports):
            yield "Daar zat een agenda of uitnodiging bij. Maak de agenda opnieuw: werkwijzer agenda DATUM"
        yield from _met_kop(
            "Hier staat alleen het adres of een deel van de naam in, of het gaat over een dossier dat even met dit dossier samen "
            "was. Dit is blijven staan. Kijk zelf of het over deze jongere gaat:",
            self.misschien,
        )
        yield from _met_kop(
            "De naam of het nummer staat nog in stukken van anderen. Beslis met de FG wat daarmee moet, en lever zo nodig "
            "een verbetering in:",
            self.nog_genoemd,
        )
        yield from _met_kop(
            "Deze bestanden kan Werkwijzer niet lezen. Kijk zelf of ze over deze jongere gaan:", self.niet_gelezen
        )
        yield "Vergeet niet: mail, papier, en back-ups van vóór vandaag."


def _met_kop(kop: str, bestanden: Sequence[str]) -> list[str]:
    return [kop, *(f"  {bestand}" for bestand in bestanden)] if bestanden else []


_Zeg = Callable[["Vernietigd"], None]


def _zwijg(_: Vernietigd) -> None:
    pass


def vernietig(
    register: Register, casusnummer: str, grond: str, datum: date, toelichting: str = "", zeg: _Zeg = _zwijg
) -> Vernietigd:
    """Destroy the dossier, with those that were joined to it. `grond` is one of GRONDEN; `toelichting` says for the
    certificate which condition of that ground was met. `zeg` tells a person what is left to look at: killed before
    that, the next run tells it.

    Raises GebruikersFout, with nothing done, for an unknown number, a number that was joined to another dossier,
    while a file about this person waits in the in-tray, when a report about more persons is damaged, and while
    another destruction is not finished. Raises NietAf when something is open: the rest is done.
    """
    register.eis_open()
    if (register.paden.vernietigen_bezig).exists():
        raise GebruikersFout("Een eerdere vernietiging is nog niet af. Maak eerst die af. Er is nu niets vernietigd.")
    index = register.index
    casusnummer = register.nummer(casusnummer)
    hoofd = index.correcties.dossier(casusnummer)
    if hoofd != casusnummer:
        raise GebruikersFout(f"{casusnummer} is samengevoegd met {hoofd}. Vernietig {hoofd}, of draai het eerst terug.")
    nummers = sorted(register.nummers_van(casusnummer))
    vormen = list(index.formulieren(casusnummer=casusnummer, alle=True))
    wacht = wacht_over(register, vormen, nummers)
    if wacht:
        raise GebruikersFout(
            "Er is niets vernietigd. In postvak-in staat nog een bestand over deze jongere: "
            f"{', '.join(wacht)}. Verwerk het of haal het weg, en begin opnieuw."
        )
    for form in vormen:
        if not form.casusnummer:
            _lezing(register, form)  # before anything goes: every extract can be made
    if anders := _veranderd(register, vormen):
        raise GebruikersFout(
            f"Er is niets vernietigd. Dit is niet meer hetzelfde als bij het opslaan: {', '.join(anders)}. Het kan van iemand "
            "anders zijn. Zet het terug uit de back-up. Is die er niet, kijk dan wat het is en haal het weg."
        )
    if vreemd := _buiten_logboek(register, nummers):
        raise GebruikersFout(
            f"Er is niets vernietigd. In dit dossier staat iets wat niet in het logboek staat: {', '.join(vreemd)}. Het "
            "kan van iemand anders zijn. Kijk ernaar, en haal het weg of lever het opnieuw in via postvak-in."
        )
    jaren = [f.datum.year for f in vormen]
    voornemen = {
        "casusnummers": nummers,
        "hoofd": casusnummer,
        "grond": grond,
        "toelichting": toelichting,
        "datum": datum.isoformat(),
        "jaren": [min(jaren), max(jaren)],
        "telt_niet": sorted(_telt_niet(register, vormen)),
    }
    schrijf_veilig(register.paden.vernietigen_bezig, json.dumps(voornemen).encode())
    return _voer_uit(register, voornemen, zeg)


def maak_vernietiging_af(register: Register, zeg: _Zeg = _zwijg) -> Vernietigd | None:
    """Finish what an earlier run was destroying when it was killed; None when there was nothing."""
    try:
        voornemen = json.loads((register.paden.vernietigen_bezig).read_bytes())
        date.fromisoformat(voornemen["datum"])
        eerste, laatste = voornemen["jaren"]
        goed = voornemen["grond"] in GRONDEN and type(eerste) is type(laatste) is int
        goed = goed and all(is_casusnummer(n) for n in [voornemen["hoofd"], *voornemen["casusnummers"]])
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):
        goed = False
    if not goed:
        raise GebruikersFout(
            f"Een vernietiging is niet af en het bestand {register.paden.vernietigen_bezig.name} is beschadigd. Haal dat bestand weg uit "
            f"{register.paden.prive} en geef de opdracht om te vernietigen opnieuw."
        )
    return _voer_uit(register, voornemen, zeg)


def _voer_uit(register: Register, voornemen: dict[str, Any], zeg: _Zeg) -> Vernietigd:
    paden, index, nummers = register.paden, register.index, set(voornemen["casusnummers"])
    vormen = list(index.formulieren(casusnummer=voornemen["hoofd"], alle=True))
    gevonden = zoek_exports(register, vormen, nummers)
    gezien = _onthoud(register, voornemen, gevonden, genoemd_bij_anderen(register, vormen, nummers))
    niet_gelezen, blijft = _wis_exports(register, gevonden.eigen)
    if blijft:  # found by name: as long as the record is there, the next run finds it again
        raise NietAf(voornemen["hoofd"], blijft)
    for form in vormen:
        if form.casusnummer:
            _log_vernietigd(register, form.volgnr, form.casusnummer, form.formulier, form.sha256, form.bestand)
        else:
            _maak_uittreksel(register, form, nummers)
    _laat_vervallen_blijven(register, voornemen.get("telt_niet", ()))
    gelden = {a.kenmerk for a in register.akten(soort="verplaatsen")}
    for akte in index.akten():
        elders = akte.kenmerk in gelden and akte.gegevens["naar"] not in nummers  # keeps a form of somebody else
        if nummers & set(akte.casusnummers) and akte.soort != "vernietigd" and not elders:
            _log_vernietigd(register, akte.volgnr, akte.casusnummer, akte.soort, akte.sha256, akte.bestand)
    opgeruimd, blijft = _ruim_op(register, nummers)
    if blijft:
        raise NietAf(voornemen["hoofd"], blijft)
    index.verdicht()
    akte = _akte(register, voornemen)
    verklaring = paden.prive / "verklaringen" / f"{akte.datum.isoformat()} {akte.casusnummer}.html"
    schrijf_veilig(verklaring, _verklaring(akte, register.definities).encode())
    exports = tuple(gezien["exports"])
    genoemd, misschien = (_staat_nu(register, gezien[wat]) for wat in ("genoemd", "misschien"))
    klaar = Vernietigd(verklaring, len(exports) + opgeruimd, genoemd, niet_gelezen, exports, misschien)
    zeg(klaar)
    verwijder(paden.vernietigen_bezig)
    return klaar


def _onthoud(
    register: Register, voornemen: dict[str, Any], gevonden: Exports, genoemd: Iterable[str]
) -> dict[str, list[str]]:
    """Which papers went or still name the person, also those that a run saw that was killed: names go with the record,
    so a later run cannot find them again."""
    nu = {
        "exports": gevonden.eigen,
        "misschien": gevonden.misschien,
        "genoemd": (*genoemd, *gevonden.van_anderen),
    }
    eerder = voornemen.get("gezien", {})
    gezien = {wat: list(dict.fromkeys([*eerder.get(wat, ()), *plekken])) for wat, plekken in nu.items()}
    voornemen["gezien"] = gezien
    schrijf_veilig(register.paden.vernietigen_bezig, json.dumps(voornemen).encode())
    return gezien


def _staat_nu(register: Register, bestanden: Iterable[str]) -> tuple[str, ...]:
    """Where these files are by now: of a report about more persons there is an extract. Without what went."""
    regels = list(register.logboek.regels())
    vorm = {r.bestand: r.over or r.nr for r in regels if r.gebeurtenis in OPGEBORGEN}
    huidig = huidige_regels(regels, OPGEBORGEN)
    nu = (huidig[vorm[b]].bestand if vorm.get(b) in huidig else b for b in bestanden)
    return tuple(dict.fromkeys(b for b in nu if (register.paden.prive / b).exists()))


# --- exports: what can be made again ----------------------------------------------------------------


def _exports(register: Register) -> Iterator[Path]:
    """Every file in the private folder that is not the record, the in-tray, or of the program itself."""
    paden = register.paden
    vast = {*paden.bewaarplaatsen, paden.postvak_in, paden.prive / "verklaringen", paden.project, paden.herkomst}
    vast.add(paden.partnerlijst)  # about colleagues: one of them may be called the same
    for map_ in sorted(p for p in paden.prive.iterdir() if p.is_dir() and p not in vast):
        yield from sorted(p for p in map_.rglob("*") if p.is_file())


@dataclass(frozen=True)
class Exports:
    """The exports about one person. Paths relative to the private folder."""

    eigen: tuple[str, ...]  # in the person's own folders, or naming the person by number or full name
    van_anderen: tuple[str, ...]  # the same, in the folders of somebody else
    misschien: tuple[
        str, ...
    ]  # with the address, the surname or a short form of the name, or of a dossier that this one was part of for a while


def zoek_exports(register: Register, vormen: Sequence[Ingediend], nummers: set[str]) -> Exports:
    """Search everything in the private folder that is not the record. `nummers` are all numbers of the person."""
    zeker, mogelijk = herkenning(vormen, sorted(nummers)), _kan_ook_een_ander_zijn(vormen, nummers)
    ooit_samen, kort = _ooit_samen(register, nummers), kort_geschreven(_namen(vormen, nummers))
    eigen: list[str] = []
    van_anderen: list[str] = []
    misschien: list[str] = []
    for pad in _exports(register):
        plek = pad.relative_to(register.paden.prive).as_posix()
        genoemde_nummers = set(re.findall(r"[A-Z]{2,6}-[0-9]{5}-[A-Z]", plek))
        if nummers & genoemde_nummers:
            eigen.append(plek)
            continue
        inhoud = _inhoud(pad)
        if staat_in(zeker, inhoud) or _is_formulier_van(inhoud, vormen, nummers):
            (van_anderen if genoemde_nummers and not plek.startswith(_OPNIEUW) else eigen).append(plek)
        elif (
            ooit_samen & genoemde_nummers
            or staat_in(ooit_samen, inhoud)
            or inhoud.noemt_kort(kort)
            or (not genoemde_nummers and staat_in(mogelijk, inhoud))
        ):
            misschien.append(plek)
    return Exports(tuple(eigen), tuple(van_anderen), tuple(misschien))


def _ooit_samen(register: Register, nummers: Collection[str]) -> set[str]:
    """Numbers of dossiers that held forms of this person for a while, by an act that was undone. What was made of them
    then tells about this person without a name."""
    uit: set[str] = set()
    for akte in register.akten(ook_herroepen=True):
        if akte.soort in ("samenvoegen", "verplaatsen"):
            genoemd = {*akte.casusnummers, akte.gegevens.get("ander", ""), akte.gegevens.get("naar", "")} - {""}
            if genoemd & set(nummers):
                uit |= genoemd
    return uit - set(nummers)


def _inhoud(pad: Path) -> Gevouwen:
    """The name and the text of a file, to look for many names in."""
    return Gevouwen(f"{pad.name}\n{tekst_van(pad) or ''}")


def _is_formulier_van(inhoud: Gevouwen, vormen: Sequence[Ingediend], nummers: Collection[str]) -> bool:
    """Whether it holds first name, surname and birth date: a form does so in three cells, the date as a number."""
    for form, velden in ((f, velden) for f in vormen for velden in gegevens(f, nummers)):
        geboren = velden.get("geboortedatum")
        if isinstance(geboren, date):
            dagen = {w for soort, w in kenmerken(form, nummers) if soort == "geboortedatum"}
            dagen.add(str((geboren - _EXCEL_NUL).days))
            namen = [{str(velden[v])} for v in ("voornaam", "achternaam") if v in velden]
            if len(namen) == 2 and all(staat_in(wat, inhoud) for wat in [*namen, dagen]):
                return True
    return False


def _adressen(vormen: Sequence[Ingediend], nummers: Collection[str]) -> set[str]:
    return {w for f in vormen for soort, w in kenmerken(f, nummers) if soort == "adres"}


def wacht_over(register: Register, vormen: Sequence[Ingediend], nummers: Collection[str]) -> list[str]:
    """Names of files in the in-tray that are about this person, as far as can be seen."""
    bekend = herkenning(vormen, sorted(nummers)) | _adressen(vormen, nummers)
    bestanden = ((p, _inhoud(p)) for p in sorted(register.paden.postvak_in.rglob("*")) if p.is_file())
    return [p.name for p, i in bestanden if staat_in(bekend, i) or _is_formulier_van(i, vormen, nummers)]


def _kan_ook_een_ander_zijn(vormen: Sequence[Ingediend], nummers: Collection[str]) -> set[str]:
    """What says little by itself: an address (also of family, or of the town hall) and a surname."""
    namen = {str(v["achternaam"]) for f in vormen for v in gegevens(f, nummers) if "achternaam" in v}
    return _adressen(vormen, nummers) | namen | {" ".join(kern(naamwoorden(naam))) for naam in namen}


def _namen(vormen: Sequence[Ingediend], nummers: Collection[str]) -> set[str]:
    return {naam for f in vormen for velden in gegevens(f, nummers) for naam in alle_namen(velden)}


def _wis_exports(register: Register, erover: Sequence[str]) -> tuple[tuple[str, ...], list[Path]]:
    """Remove these exports; returns what of the others cannot be searched, and what could not be removed."""
    for rest in register.paden.prive.glob(f"{register.paden.zoekbestand.name}*"):
        verwijder(rest)  # the next search makes it again, without this person
    blijft: list[Path] = []
    for pad in map(register.paden.prive.joinpath, erover):
        if not _gewist(pad, blijft):
            continue
        for map_ in pad.parents:
            if map_.parent == register.paden.prive or any(map_.iterdir()):
                break
            with suppress(OSError):
                map_.rmdir()
    vormgeving = register.paden.intern / "site"  # fonts and pictures of the theme: nobody writes there
    onbekend = (p for p in _exports(register) if not p.is_relative_to(vormgeving) and tekst_van(p) is None)
    return tuple(p.relative_to(register.paden.prive).as_posix() for p in onbekend), blijft


def _gewist(pad: Path, blijft: list[Path]) -> bool:
    """Remove a file; one that is open, or may not be removed, is added to `blijft`."""
    try:
        verwijder(pad)
    except PermissionError:
        blijft.append(pad)
        return False
    return True


def herkenning(vormen: Sequence[Ingediend], nummers: Sequence[str]) -> set[str]:
    """By what a file is known for sure to be about this person: a number, or the full name. A birth date alone can be of
    somebody else, and so can an address."""
    return {*nummers} | {w for f in vormen for soort, w in kenmerken(f, nummers) if soort == "naam"}


# --- the record -------------------------------------------------------------------------------------


def _log_vernietigd(register: Register, over: int, casusnummer: str, soort: str, sha256: str, bestand: str) -> None:
    register.logboek.schrijf(
        "vernietig",
        "vernietigd",
        casusnummer=casusnummer,
        formulier=soort,
        sha256=sha256,
        bestand=bestand,
        over=over,
    )
    register.index.verwijder(over)


def _maak_uittreksel(register: Register, form: Ingediend, nummers: set[str]) -> None:
    """Replace a filed form about more persons by one without these. The old file goes in `_ruim_op`."""
    from werkwijzer.formulieren.werkboek import als_inhoud, maak_werkboek  # heavy, and everybody opens the record

    pad, lezing = register.paden.prive / form.bestand, _lezing(register, form)
    alles = lezing.antwoorden
    tabellen = {t: [r for r in rijen if r.get("casusnummer") not in nummers] for t, rijen in alles.tabellen.items()}
    anders = Antwoorden(alles.velden, {t: rijen for t, rijen in tabellen.items() if rijen})
    definitie = register.definities.formulieren[form.formulier]
    definitie = definitie.in_versie(lezing.versie) or definitie
    uittreksel = maak_werkboek(register.definities, definitie, als_inhoud(register.definities, definitie, anders))
    sha256 = vingerafdruk(uittreksel)
    if register.index.zoek_hash(sha256):  # nobody is left in two reports of one day: one of them is enough
        _log_vernietigd(register, form.volgnr, "", form.formulier, form.sha256, form.bestand)
        return
    nieuw = pad.with_name(f"{form.datum.isoformat()}_{form.formulier}_{sha256[:8]}.xlsx")
    bestand = nieuw.relative_to(register.paden.prive).as_posix()
    schrijf_veilig(nieuw, uittreksel)
    gelezen = register.leg_lezing_vast(bestand, replace(lezing, antwoorden=anders))
    register.logboek.schrijf(
        "vernietig",
        "uittreksel",
        formulier=form.formulier,
        sha256=sha256,
        bestand=bestand,
        over=form.volgnr,
        lezing=gelezen,
    )
    register.index.verwijder(form.volgnr)
    register.index.neem_op(Ingediend(form.volgnr, sha256, "", form.formulier, form.datum, bestand, anders))


def _telt_niet(register: Register, vormen: Iterable[Ingediend]) -> set[int]:
    """Those of these forms about more persons that do not count."""
    return {f.volgnr for f in vormen if not f.casusnummer} - {f.volgnr for f in register.index.formulieren()}


def _laat_vervallen_blijven(register: Register, volgnummers: Iterable[int]) -> None:
    """What did not count for the others in it, does not count in the extract either: akten name a form by its hash, and
    an improvement by the persons that it shares."""
    niet = set(volgnummers)
    while form := next((f for f in register.index.formulieren() if f.volgnr in niet), None):  # one may uncover another
        gegevens = {"formulier_sha256": form.sha256, "vervangen_door": ""}
        reden = "Dit verslag telde al niet mee. Het is een versie zonder één jongere, gemaakt bij een vernietiging."
        register.schrijf_akte("vervallen", "", reden, gegevens, opdracht="vernietig")


def _lezing(register: Register, form: Ingediend) -> Lezing:
    """What a form said when it was filed, free of corrections. Raises GebruikersFout when that is not certain."""
    pad = register.paden.prive / form.bestand
    inhoud = pad.read_bytes() if pad.is_file() else b""
    gelezen = None
    if vingerafdruk(inhoud) == form.sha256:
        regel = huidige_regels(list(register.logboek.regels()), OPGEBORGEN)[form.volgnr]
        gelezen = register.lezing_van(regel, inhoud)
    if gelezen is None:
        raise GebruikersFout(
            f"{form.bestand} is niet meer hetzelfde als bij het opslaan. Zet het terug uit de back-up en begin "
            "opnieuw met vernietigen."
        )
    return gelezen


def _mappen(register: Register, nummers: Iterable[str]) -> list[Path]:
    """The folders of these dossiers: the forms and akten, and what the forms said."""
    paden = register.paden
    return [boven / n for n in sorted(nummers) for boven in (paden.dossiers, paden.lezingen / "dossiers")]


def _veranderd(register: Register, vormen: Iterable[Ingediend]) -> list[str]:
    """Forms of the dossier itself that hold something else than when they were filed: the certificate would not be true."""
    eigen = ((f, register.paden.prive / f.bestand) for f in vormen if f.casusnummer)
    return [f.bestand for f, pad in eigen if pad.is_file() and vingerafdruk(pad.read_bytes()) != f.sha256]


def _buiten_logboek(register: Register, nummers: Iterable[str]) -> list[str]:
    """Files in these folders that the log does not know: it is not certain whose they are."""
    bekend = in_het_dossier(huidige_regels(list(register.logboek.regels()), OPGEBORGEN).values())
    bestanden = (p for map_ in _mappen(register, nummers) for p in map_.rglob("*") if p.is_file())
    eigen = (p for p in bestanden if not is_rommel(p) and not is_slot(p))
    plekken = (p.relative_to(register.paden.prive).as_posix() for p in eigen)
    return sorted(plek for plek in plekken if plek not in bekend)


def _ruim_op(register: Register, nummers: set[str]) -> tuple[int, list[Path]]:
    """Remove from disk what the log put in the record and took out again; never a file that it does not know.

    Returns how many went, and what could not be removed.
    """
    regels = [r for r in register.logboek.regels() if r.gebeurtenis in (*OPGEBORGEN, "vernietigd")]
    blijft = in_het_dossier(huidige_regels(regels, OPGEBORGEN).values())
    weg = 0
    vast: list[Path] = []
    for regel in regels:
        for bestand in in_het_dossier([regel]) if regel.gebeurtenis in OPGEBORGEN else ():
            pad = register.paden.prive / bestand
            if bestand not in blijft and pad.is_file() and _gewist(pad, vast):
                weg += bestand == regel.bestand
    for map_ in _mappen(register, nummers):
        for pad in sorted(map_.rglob("*"), reverse=True):
            if pad.is_dir():
                with suppress(OSError):
                    pad.rmdir()
            elif is_rommel(pad) or is_slot(pad):
                _gewist(pad, vast)
        with suppress(OSError):  # only when it is empty; one that is open in a window goes with the next destruction
            map_.rmdir()
    return weg, vast


def genoemd_bij_anderen(register: Register, vormen: Sequence[Ingediend], nummers: set[str]) -> tuple[str, ...]:
    """Filed forms and akten that stay and in which this person's name or number stands: a person must decide about those."""
    namen = {w for f in vormen for soort, w in kenmerken(f, nummers) if soort == "naam"}
    if not namen:
        return ()
    gevonden, kort = set(), kort_geschreven(_namen(vormen, nummers))
    for form in register.index.formulieren(alle=True):
        if form.casusnummer in nummers:
            continue
        rijen = [r for t in form.antwoorden.tabellen.values() for r in t if r.get("casusnummer") not in nummers]
        tekst = "\n".join(str(w) for rij in [form.antwoorden.velden, *rijen] for w in rij.values())
        gevouwen = Gevouwen(tekst)
        if staat_in(namen | nummers, gevouwen) or gevouwen.noemt_kort(kort):
            gevonden.add(form.bestand)
    for akte in register.akten(ook_herroepen=True):
        if akte.soort == PUBLICATIE:
            continue  # what was public, and numbers
        if akte.soort == "verplaatsen" or not nummers & set(akte.casusnummers):
            gevouwen = Gevouwen(akte.inhoud.decode())
            gevonden |= {akte.bestand} if staat_in(namen, gevouwen) or gevouwen.noemt_kort(kort) else set()
    return tuple(sorted(gevonden))


# --- the proof --------------------------------------------------------------------------------------


def _akte(register: Register, voornemen: dict[str, Any]) -> Akte:
    """The akte of this destruction: the one that a killed run wrote, or a new one."""
    casusnummer, datum = voornemen["hoofd"], date.fromisoformat(voornemen["datum"])
    eerder = [a for a in register.akten(soort="vernietigd") if (a.casusnummer, a.datum) == (casusnummer, datum)]
    if eerder:
        return eerder[-1]
    regels = list(register.logboek.regels())
    laatste = max((a.volgnr for a in register.akten(soort="vernietigd")), default=0)
    deze = [r for r in regels if r.nr > laatste and r.gebeurtenis in ("vernietigd", "uittreksel")]
    op_nr = {r.nr: r for r in regels}
    oud = {r.nr: _vorige(op_nr, regels, r) for r in deze if r.gebeurtenis == "uittreksel"}
    gegevens = {
        "casusnummers": voornemen["casusnummers"],
        "grond": voornemen["grond"],
        "jaren": voornemen["jaren"],
        "vernietigd": [{"soort": r.formulier, "sha256": r.sha256} for r in deze if r.gebeurtenis == "vernietigd"],
        "uittreksels": [
            {"soort": r.formulier, "oud": oud[r.nr], "nieuw": r.sha256} for r in deze if r.gebeurtenis == "uittreksel"
        ],
    }
    reden = GRONDEN[voornemen["grond"]]
    if voornemen.get("toelichting"):
        reden += f" ({voornemen['toelichting']})"
    return register.schrijf_akte("vernietigd", casusnummer, reden, gegevens, datum=datum, opdracht="vernietig")


def _vorige(op_nr: dict[int, Regel], regels: Sequence[Regel], uittreksel: Regel) -> str:
    """The hash of the file that an extract replaced: the form itself, or the extract before this one."""
    eerder = [r for r in regels if r.over == uittreksel.over and r.gebeurtenis == "uittreksel" and r.nr < uittreksel.nr]
    return eerder[-1].sha256 if eerder else op_nr[uittreksel.over].sha256


def _verklaring(akte: Akte, definities: Definities) -> str:
    """The certificate, to print and sign: without a name."""
    g = akte.gegevens
    gemeente = definities.profiel.gemeente.naam
    namen = {**AKTESOORTEN, **{code: formulier.titel for code, formulier in definities.formulieren.items()}}
    aantallen = Counter(namen.get(v["soort"], v["soort"]) for v in g["vernietigd"])
    rijen = [f"<tr><td>{html.escape(s)}</td><td>{n}</td></tr>" for s, n in sorted(aantallen.items())]
    rijen += [
        f"<tr><td>{html.escape(namen.get(s, s))}: vervangen door een versie zonder deze jongere</td><td>{n}</td></tr>"
        for s, n in sorted(Counter(u["soort"] for u in g["uittreksels"]).items())
    ]
    vingers = [f"<li><code>{v['sha256']}</code></li>" for v in [*g["vernietigd"]]]
    vingers += [f"<li><code>{u['oud']}</code></li>" for u in g["uittreksels"]]
    eerste, laatste = g["jaren"]
    jaren = f"{eerste}" if eerste == laatste else f"{eerste} tot en met {laatste}"
    ook = [n for n in g["casusnummers"] if n != akte.casusnummer]
    samen = f" (met het samengevoegde {', '.join(ook)})" if ook else ""
    return f"""<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Verklaring van vernietiging {akte.casusnummer}</title>
<style>body{{font:16px/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}}
table{{border-collapse:collapse;width:100%}}td,th{{border-bottom:1px solid #767676;padding:.3rem;text-align:left}}
code{{font-size:.75rem;overflow-wrap:anywhere}}.teken{{margin-top:2.5rem}}@page{{size:A4;margin:2cm}}</style></head>
<body><main>
<h1>Verklaring van vernietiging</h1>
<p>Gemeente {html.escape(gemeente)} heeft op {toon_datum(akte.datum)} het dossier <strong>{akte.casusnummer}</strong>{samen}
vernietigd. Reden: {html.escape(akte.reden)}.</p>
<table><thead><tr><th scope="col">Vernietigd</th><th scope="col">Aantal</th></tr></thead><tbody>
{chr(10).join(rijen)}
</tbody></table>
<p>Ook vernietigd: alles wat van het dossier was afgeleid, zoals de index, klaargezette plannen, brieven en overzichten.
Gepubliceerde aantallen over {jaren} blijven bestaan: daarin zijn kleine aantallen niet getoond.</p>
<p>Back-ups van vóór deze datum bevatten het dossier nog. Wis ze uiterlijk op de dag die in de afspraken over back-ups
staat. Zet je er een terug? Vernietig dit dossier dan opnieuw.</p>
<h2>Bewijs</h2>
<p>Uitgevoerd door: {html.escape(akte.door)}. Het staat in het logboek, regel {akte.volgnr}, aantekening {akte.kenmerk}.
Controlegetallen van de vernietigde bestanden:</p>
<ul>{chr(10).join(vingers)}</ul>
<p class="teken">Akkoord FG, datum en handtekening: ______________________________</p>
<p class="teken">Akkoord voorzitter, datum en handtekening: ______________________________</p>
</main></body></html>
"""
