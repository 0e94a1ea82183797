"""Puts a form that is filled in beforehand in the folder `uitgegeven`, and notes in the log whom it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from werkwijzer.casus.casus import casus_van, standen
from werkwijzer.casus.stand import GEEN_GROEP, Stand
from werkwijzer.dossiers.logboek import Regel
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Register, Voortgang
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.mag_zien import mag_zien
from werkwijzer.formulieren.werkboek import maak_werkboek
from werkwijzer.fouten import GebruikersFout, NietsTeDoen
from werkwijzer.kalender import Kwartaal, toon_datum
from werkwijzer.paden import Paden
from werkwijzer.schijf import schrijf_veilig
from werkwijzer.volgsysteem.gedaan import VEEL, Gedaan, eerste
from werkwijzer.volgsysteem.papier.excel import Blad, werklijst
from werkwijzer.volgsysteem.rechten.verzoeken import beperkten, weiger_beperkt, zin_beperkt
from werkwijzer.volgsysteem.voorinvullen.vervolgplan import vervolgplan

MAP_UITGEGEVEN = "uitgegeven"
POLITIE, OM = "politie", "om"  # the partners that report on a quarter, and the answers to the question who does
_LIJST_GELDT = timedelta(weeks=4)  # so long a list for a review counts as the one that is being filled in
_OM_MELDT = "veroordelingen, verwijzingen naar Halt en overtredingen van een voorwaarde"
_PLAN_NODIG = ("plan-ontbreekt", "meting-oud", "slotmeting-ontbreekt")  # kinds of things that a next plan settles


def geef_uit(register: Register, naam: str, inhoud: bytes, opdracht: str, over: Iterable[str], formulier: str) -> Path:
    """Write a workbook to the folder `uitgegeven`; returns where it is.

    A file that is there already may have been filled in: the new one then gets a number.
    """
    map_ = register.paden.prive / MAP_UITGEGEVEN
    namen = (f"{naam}{f' ({n})' if n > 1 else ''}.xlsx" for n in count(1))
    pad = next(p for p in map(map_.joinpath, namen) if not p.exists() or p.read_bytes() == inhoud)
    if not pad.exists():
        schrijf_veilig(pad, inhoud)
        bestand = pad.relative_to(register.paden.prive).as_posix()
        for casusnummer in over:
            register.logboek.schrijf(
                opdracht, "uitgegeven", casusnummer=casusnummer, formulier=formulier, bestand=bestand
            )
    return pad


def geef_plan_uit(paden: Paden, definities: Definities, casusnummer: str, dag: date) -> list[str]:
    """Issue the next plan of a dossier, pre-filled with what holds on `dag`; returns what was done, as sentences.

    Raises GebruikersFout for a number that is not known.
    """
    with open_register(paden, definities) as register:
        nummer = register.telt_als(casusnummer)
        weiger_beperkt(register, nummer, dag)
        formulieren = register.index.van_persoon(nummer)
        return _geef_plan_uit(register, casus_van(nummer, formulieren, register.akten(nummer)).op(dag))


def _geef_plan_uit(register: Register, stand: Stand) -> list[str]:
    nummer, definities = stand.casusnummer, register.definities
    werkboek = maak_werkboek(definities, definities.formulieren["plan"], vervolgplan(stand, definities))
    pad = geef_uit(register, f"plan {nummer}", werkboek, "plan", [nummer], "plan")
    return [f"Het plan staat klaar: {pad}", *_buiten_de_aanpak(stand)]


def _buiten_de_aanpak(stand: Stand) -> list[str]:
    """A warning when the plan could not be handed in now, or only as a closing measurement; else nothing."""
    nummer = stand.casusnummer
    if not stand.laatste:
        return [f"Waarschuwing: het UVZ heeft nog geen aanpak besloten voor {nummer}. Lever eerst het UVZ-verslag in."]
    eind = stand.laatste.eind
    if eind is None:
        return []
    return [
        f"Waarschuwing: de aanpak van {nummer} is gestopt op {toon_datum(eind)}. Alleen een slotmeting kan nog. "
        "Begint de aanpak opnieuw? Lever dan eerst het UVZ-verslag in."
    ]


def geef_plannen_uit(paden: Paden, definities: Definities, dag: date, meld: Voortgang = lambda *_: None) -> Gedaan:
    """Issue the plan of everybody who needs one on `dag` or soon after, unless that was done already."""
    gedaan, nieuw = Gedaan(), dict[str, list[str]]()
    with open_register(paden, definities) as register:
        allen = standen(register.index.formulieren(), register.akten(), dag)
        nodig = plannen_nodig(register, allen, dag)
        beperkt = beperkten(register, dag)
        for nr, (nummer, al) in enumerate(nodig.items()):
            meld("Plannen", nr, len(nodig))
            if nummer in beperkt:
                continue
            if al:
                gedaan.was_klaar("het plan staat al klaar", nummer, _al_uitgegeven(al, register))
            else:
                nieuw[nummer] = _geef_plan_uit(register, allen[nummer])
        if len(nieuw) > VEEL:
            gedaan.gemaakt.append(
                f"{len(nieuw)} plannen staan klaar, voor {eerste([*nieuw])}: {paden.prive / MAP_UITGEGEVEN}"
            )
        else:
            gedaan.gemaakt += [zin for zinnen in nieuw.values() for zin in zinnen]
        if zin := zin_beperkt(beperkt & nodig.keys()):
            gedaan.let_op.append(zin)
        gedaan.let_op += gooi_weg(met_beperkten(register, "plan", dag))
    return gedaan


def plannen_nodig(register: Register, allen: Mapping[str, Stand], dag: date) -> dict[str, Regel | None]:
    """Who needs a plan: the first one right after the decision, a next one when a measurement is due. Each with the line of
    the log that says that it was issued, when it was."""
    from werkwijzer.volgsysteem.lijsten.signalen import alle_signalen  # the plan of one person needs none of it

    signalen = alle_signalen(allen, register.definities, dag)
    nodig = {s.casusnummer for s in signalen if s.soort.code in _PLAN_NODIG}
    # Of whoever was taken over the plan is no matter of this week: `plan CASUSNUMMER` makes it.
    nodig |= {nummer for nummer, stand in allen.items() if stand.lopend and not stand.plan and not stand.overname}
    klaar = _uitgegeven_plannen(register)

    def al(nummer: str) -> Regel | None:
        regel, stand = klaar.get(nummer), allen[nummer]
        laatste = max([f.volgnr for f in stand.casus.formulieren if f.formulier == "plan"], default=0)
        return regel if regel and regel.nr > laatste else None

    return {nummer: al(nummer) for nummer in sorted(nodig)}


def _uitgegeven_plannen(register: Register) -> dict[str, Regel]:
    """The last time that a plan was issued, per number that counts."""
    als = register.index.correcties.dossier
    regels = register.logboek.regels()
    return {als(r.casusnummer): r for r in regels if (r.opdracht, r.gebeurtenis) == ("plan", "uitgegeven")}


def _al_uitgegeven(regel: Regel, register: Register) -> str:
    pad = register.paden.prive / regel.bestand
    dag = toon_datum(date.fromisoformat(regel.tijd[:10]))
    if regel.bestand and pad.exists():
        return f"het plan staat al klaar sinds {dag}: {pad}"
    return f"het plan is op {dag} klaargezet en nog niet terug. Opnieuw maken: werkwijzer plan {regel.casusnummer}"


def geef_herijking_uit(
    paden: Paden, definities: Definities, datum: date, jeugdgroep: str = ""
) -> tuple[Path, int, str]:
    """Issue the form of the review on `datum`; returns where it is, how many young people are on it, and a sentence about
    who is left out.

    Raises GebruikersFout for an unknown group, NietsTeDoen when nobody is due.
    """
    from werkwijzer.volgsysteem.voorinvullen.overleggen import herijkingslijst, te_herijken

    jeugdgroep = _groep(jeugdgroep, definities) if jeugdgroep else ""
    with open_register(paden, definities) as register:
        allen = standen(register.index.formulieren(), register.akten(), datum)
        lijst, zin = _zonder_beperkten(register, te_herijken(allen.values(), datum, definities, jeugdgroep), datum)
        if not lijst:
            groep = "" if jeugdgroep else " Gaat het om een jeugdgroep? Gebruik dan --groep."
            raise NietsTeDoen(
                f"Voor {toon_datum(datum)} is niemand aan de beurt. Er is geen lijst gemaakt.{groep}", zin
            )
        werkboek = maak_werkboek(
            definities, definities.formulieren["herijking"], herijkingslijst(lijst, datum, definities, jeugdgroep)
        )
        naam = " ".join(filter(None, ["herijking", datum.isoformat(), jeugdgroep]))
        over = [stand.casusnummer for stand in lijst]
        return geef_uit(register, naam, werkboek, "herijking", over, "herijking"), len(lijst), zin


def groepen_aan_de_beurt(paden: Paden, definities: Definities, datum: date) -> tuple[list[str], list[Path], list[Path]]:
    """For which groups ('' for none) a list for a review on `datum` is needed: somebody is due who stands on no list of
    the last weeks that may be used. The lists on which those stand who are due and are on one. And those `met_beperkten`."""
    from werkwijzer.volgsysteem.voorinvullen.overleggen import te_herijken

    with open_register(paden, definities) as register:
        als, vanaf = register.index.correcties.dossier, (datum - _LIJST_GELDT).isoformat()
        weg = met_beperkten(register, "herijking", datum)
        regels = register.logboek.regels()
        al = {
            als(r.casusnummer): pad
            for r in regels
            if r.opdracht == "herijking" and r.casusnummer and r.tijd[:10] >= vanaf
            if (pad := paden.prive / r.bestand) not in weg
        }
        allen = standen(register.index.formulieren(), register.akten(), datum)
        lijst, _ = _zonder_beperkten(register, te_herijken(allen.values(), datum, definities, None), datum)
        wie = [stand.casusnummer for stand in lijst]
        nodig = {stand.jeugdgroep for stand in lijst if stand.casusnummer not in al}
        return sorted(nodig), sorted({al[nummer] for nummer in wie if nummer in al}), weg


def met_beperkten(register: Register, opdracht: str, dag: date) -> list[Path]:
    """What `opdracht` issued with somebody on it of whom the use is restricted since: nobody may use that any more."""
    als, over, laatste = register.index.correcties.dossier, dict[str, set[str]](), ("", 0)
    for r in register.logboek.regels():
        if r.opdracht == opdracht and r.casusnummer:
            if laatste != (r.bestand, r.nr - 1):  # a list of a name that was thrown away may have it again
                over[r.bestand] = set()
            over[r.bestand].add(als(r.casusnummer))
            laatste = (r.bestand, r.nr)
    beperkt = beperkten(register, dag)
    return [register.paden.prive / bestand for bestand, wie in over.items() if wie & beperkt]


def gooi_weg(stukken: Iterable[Path]) -> list[str]:
    """What to do with those that are still there, as sentences."""
    return [
        f"Gooi dit weg, want er is een bezwaar of beperking van iemand die erop staat: {pad}. Is het al verstuurd? Vraag dan om het ook "
        "daar weg te gooien."
        for pad in stukken
        if pad.exists()
    ]


def _zonder_beperkten(register: Register, lijst: Sequence[Stand], dag: date) -> tuple[list[Stand], str]:
    """Without whom the use is restricted (AVG art. 18), and a sentence about them: their names go to nobody until that
    is settled."""
    beperkt = beperkten(register, dag)
    weg = [stand.casusnummer for stand in lijst if stand.casusnummer in beperkt]
    return [stand for stand in lijst if stand.casusnummer not in beperkt], zin_beperkt(weg)


def _groep(tekst: str, definities: Definities) -> str:
    """The code of a prioritised group that somebody named. Raises GebruikersFout when there is no such group."""
    [veld] = [v for v in definities.formulieren["herijking"].losse_velden if v.code == "jeugdgroep"]
    groepen = {code: naam for code, naam in definities.keuzes(veld).items() if code != GEEN_GROEP}
    for code, naam in groepen.items():
        if tekst.casefold() in (code.casefold(), naam.casefold()):
            return code
    raise GebruikersFout(f"Jeugdgroep '{tekst}' is niet bekend. Kies uit: {', '.join(groepen.values())}.")


def naam_meldingen(kwartaal: Kwartaal, bron: str) -> str:
    """The name of the form for a quarter, without ending: police and OM each have their own."""
    return f"meldingen {'OM ' if bron == OM else ''}{kwartaal}"


def geef_meldingen_uit(
    paden: Paden, definities: Definities, kwartaal: Kwartaal, dag: date, bron: str = POLITIE
) -> tuple[Path, Path, int, str]:
    """Issue, on `dag`, the form for a quarter of the police or the OM (`bron`, a partner) and the list of whom it may be
    about; returns both, how many those are, and a sentence about who is left out.

    Raises NietsTeDoen when nobody may be asked about.
    """
    from werkwijzer.volgsysteem.voorinvullen.overleggen import meldingenlijst, te_vragen

    wie_meldt, wat = ("het OM", _OM_MELDT) if bron == OM else ("de politie", "feiten")
    with open_register(paden, definities) as register:
        allen = standen(register.index.formulieren(), register.akten(), kwartaal.eind)
        alle = te_vragen(allen, kwartaal, definities)
        over_wie, zin = _zonder_beperkten(register, [stand for stand, _, _ in alle], dag)
        lijst = [regel for regel in alle if regel[0] in over_wie]
        if not lijst:
            raise NietsTeDoen(f"In {kwartaal} was niemand in de aanpak of kort daarvoor. Er is niets gemaakt.", zin)
        mag_naam = mag_zien(definities.profiel, bron, "agenda", "identiteit")
        wie = [(stand.naam or "–", stand.geboren or "onbekend") if mag_naam else ("–", "–") for stand, _, _ in lijst]
        blad = Blad(
            "Jongeren",
            f"Over wie {wie_meldt} meldt, {kwartaal}",
            f"Meld alleen {wat} van deze jongeren, en alleen op deze dagen. Is iemand afgesloten? Meld van daarna alleen "
            f"{'veroordelingen' if bron == OM else 'aanhoudingen'}. Vernietig deze lijst na het invullen.",
            ("Casusnummer", "Naam", "Geboren", "Vanaf", "Tot en met", "Afgesloten op"),
            (18, 34, 14, 14, 14, 14),
            [
                (stand.casusnummer, *persoon, van, tot, (stand.gesloten and stand.gesloten.eind) or "")
                for (stand, van, tot), persoon in zip(lijst, wie, strict=True)
            ],
        )
        over = [stand.casusnummer for stand, _, _ in lijst]
        gemeente = definities.profiel.gemeente
        fictief = " · verzonnen gegevens" if gemeente.fictief else ""
        namen = werklijst(
            [blad],
            kwartaal.eind,
            f"Vertrouwelijk · gemeente {gemeente.naam}{fictief}",
            definities.profiel.huisstijl,
        )
        leeg = maak_werkboek(
            definities, definities.formulieren["meldingen"], meldingenlijst(kwartaal, bron, definities)
        )
        naam = naam_meldingen(kwartaal, bron)
        jongeren = geef_uit(register, f"{naam} jongeren", namen, "meldingen", over, "meldingen")
        formulier = geef_uit(register, naam, leeg, "meldingen", [], "meldingen")
        return formulier, jongeren, len(lijst), zin
