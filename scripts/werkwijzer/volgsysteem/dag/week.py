"""The work of one week in one go: each step is a command of its own, and says what it made.

A step that fails says why and does not stand in the way of the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial

from werkwijzer.dossiers.index import leverancier
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Voortgang
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout, InGebruik, NietsTeDoen, uitleg
from werkwijzer.kalender import Kwartaal, aantal, toon_datum
from werkwijzer.paden import Paden
from werkwijzer.volgsysteem.brieven.reeks import maak_reeks
from werkwijzer.volgsysteem.gedaan import Gedaan, eerste
from werkwijzer.volgsysteem.lijsten.werkvoorraad import MAP_WERKVOORRAAD, maak_werkvoorraad, spoed
from werkwijzer.volgsysteem.overleg.vergadering import maak_agenda
from werkwijzer.volgsysteem.rechten.verzoeken import zin_beperkt
from werkwijzer.volgsysteem.voorinvullen.uitgeven import (
    OM,
    POLITIE,
    geef_herijking_uit,
    geef_meldingen_uit,
    geef_plannen_uit,
    gooi_weg,
    groepen_aan_de_beurt,
    met_beperkten,
    naam_meldingen,
)

Stap = Callable[[Voortgang], Gedaan]


def week(
    paden: Paden, definities: Definities, dag: date, uvz: date | None, redenen: Mapping[str, str]
) -> Iterator[tuple[str, Stap]]:
    """What is due on `dag`, as steps to do one after the other; `uvz` is the day of the coming UVZ. Yields the name of a
    step before it begins, and what does it: a function that says how far it is."""
    stappen: list[tuple[str, Stap]] = []
    if uvz:
        stappen.append(("Agenda", lambda _: _agenda(paden, definities, uvz, dag)))
    om_doet_mee = OM in definities.profiel.te_kiezen("partners")
    stappen += [
        ("Brieven", lambda meld: maak_reeks(paden, definities, dag, uvz, redenen, meld)),
        ("Plannen", lambda meld: geef_plannen_uit(paden, definities, dag, meld)),
        ("Herijking", lambda _: _herijking(paden, definities, uvz or dag)),
        ("Politie", lambda _: _meldingen(paden, definities, dag, POLITIE)),
        *([("OM", lambda _: _meldingen(paden, definities, dag, OM))] if om_doet_mee else []),
        ("Werkvoorraad", lambda _: _werkvoorraad(paden, definities, dag)),
    ]
    yield from ((naam, partial(_doe, stap)) for naam, stap in stappen)


def _doe(stap: Stap, meld: Voortgang) -> Gedaan:
    try:
        return stap(meld)
    except NietsTeDoen as fout:
        return Gedaan(overgeslagen=[fout.zin], let_op=fout.let_op)
    except (GebruikersFout, InGebruik) as fout:
        return Gedaan(overgeslagen=[uitleg(fout)], fout=True)


def _agenda(paden: Paden, definities: Definities, uvz: date, dag: date) -> Gedaan:
    gemaakt = maak_agenda(paden, definities, uvz, vandaag=dag)
    wie = ", ".join(punt.stand.casusnummer for punt in gemaakt.keuze.punten)
    gedaan = Gedaan([f"Agenda, uitnodigingen en UVZ-verslag voor {wie}: {gemaakt.map}"])
    if gemaakt.keuze.later:
        plaatsen = definities.profiel.termijnen.uvz_jongeren_max
        gedaan.slaat_over(
            eerste(gemaakt.keuze.later), f"wel aan de beurt, maar de agenda is vol ({aantal(plaatsen, 'jongere')})"
        )
    if zin := zin_beperkt(gemaakt.keuze.beperkt):
        gedaan.let_op.append(zin)
    gedaan.let_op += gemaakt.let_op
    gedaan.let_op += [f"Met de hand gewijzigd en daarom niet vervangen: {pad}" for pad in gemaakt.gewijzigd]
    return gedaan


def _herijking(paden: Paden, definities: Definities, dag: date) -> Gedaan:
    """The lists of everybody who is due: one for those in no group, and one per group in which somebody is."""
    groepen, lijsten, weg = groepen_aan_de_beurt(paden, definities, dag)
    gedaan = Gedaan(let_op=gooi_weg(weg))
    for groep in groepen:
        pad, aantal, beperkt = geef_herijking_uit(paden, definities, dag, groep)
        naam = definities.profiel.naam("jeugdgroepen", groep)
        wie = f"{aantal} {'jongere' if aantal == 1 else 'jongeren'}{f', {naam}' if naam else ''}"
        gedaan.gemaakt.append(f"Lijst met {wie}: {pad}")
        gedaan.let_op += filter(None, [beperkt])
    gedaan.overgeslagen += [f"De lijst staat al klaar: {pad}" for pad in lijsten if pad.exists() and not groepen]
    if not groepen and not gedaan.overgeslagen:
        wie = "Wie aan de beurt is staat op een lijst van de laatste weken" if lijsten else "Niemand is aan de beurt"
        gedaan.overgeslagen.append(f"{wie}, voor een herijking op {toon_datum(dag)}.")
    return gedaan


def _meldingen(paden: Paden, definities: Definities, dag: date, bron: str) -> Gedaan:
    """The list of the quarter that is over, unless it was issued, or police or OM delivered its figures already."""
    wie = "het OM" if bron == OM else "de politie"
    kwartaal = Kwartaal.van(dag).plus(-1)
    with open_register(paden, definities) as register:
        if any(leverancier(f) == wie and f.datum == kwartaal.eind for f in register.index.formulieren("meldingen")):
            return Gedaan(overgeslagen=[f"De cijfers van {wie} over {kwartaal} zijn er al."])
        naam = naam_meldingen(kwartaal, bron)
        weg = [pad for pad in met_beperkten(register, "meldingen", dag) if naam in pad.name]
        uitgegeven = [
            pad
            for r in register.logboek.regels()
            if r.opdracht == "meldingen" and naam in r.bestand and (pad := paden.prive / r.bestand) not in weg
        ]
    if uitgegeven:
        return Gedaan(
            overgeslagen=[f"De lijst voor {wie} over {kwartaal} staat al klaar: {uitgegeven[-1]}"], let_op=gooi_weg(weg)
        )
    formulier, jongeren, aantal, beperkt = geef_meldingen_uit(paden, definities, kwartaal, dag, bron)
    lijst = f"Lijst met {aantal} {'jongere' if aantal == 1 else 'jongeren'}: {jongeren}"
    return Gedaan(
        [f"Formulier voor {wie} over {kwartaal}: {formulier}", lijst], let_op=[*gooi_weg(weg), *filter(None, [beperkt])]
    )


def _werkvoorraad(paden: Paden, definities: Definities, dag: date) -> Gedaan:
    lijsten = maak_werkvoorraad(paden, definities, dag)
    laat = {punt for lijst in lijsten for punt in lijst.taken if spoed(punt, dag) == "Te laat"}  # each once
    zin = zin_beperkt(lijsten[-1].beperkt)
    gemaakt = f"{len(lijsten)} lijsten, {len(laat)} punten te laat: {paden.prive / MAP_WERKVOORRAAD}"
    return Gedaan([gemaakt], let_op=[*filter(None, [zin])])
