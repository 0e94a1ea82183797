"""The work of one week in one go: each step is a command of its own, and says what it made.

A step that fails says why and does not stand in the way of the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from werkwijzer.dossiers.index import leverancier
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout, InGebruik, NietsTeDoen, uitleg
from werkwijzer.kalender import Kwartaal
from werkwijzer.paden import Paden
from werkwijzer.volgsysteem.brieven.reeks import maak_reeks
from werkwijzer.volgsysteem.gedaan import Gedaan, eerste
from werkwijzer.volgsysteem.lijsten.werkvoorraad import MAP as WERKVOORRAAD
from werkwijzer.volgsysteem.lijsten.werkvoorraad import maak_werkvoorraad, spoed
from werkwijzer.volgsysteem.overleg.vergadering import maak_agenda
from werkwijzer.volgsysteem.rechten.verzoeken import zin_beperkt
from werkwijzer.volgsysteem.voorinvullen.uitgeven import (
    OM,
    POLITIE,
    geef_herijking_uit,
    geef_meldingen_uit,
    geef_plannen_uit,
    groepen_aan_de_beurt,
    naam_meldingen,
)

Stap = Callable[[], Gedaan]


def week(
    paden: Paden, definities: Definities, dag: date, uvz: date | None, redenen: Mapping[str, str]
) -> Iterator[tuple[str, Gedaan]]:
    """Do what is due on `dag`; `uvz` is the day of the coming UVZ. Yields per step its name and what it did."""
    stappen: list[tuple[str, Stap]] = []
    if uvz:
        stappen.append(("Agenda", lambda: _agenda(paden, definities, uvz, dag)))
    om_doet_mee = OM in definities.profiel.te_kiezen("partners")
    stappen += [
        ("Brieven", lambda: maak_reeks(paden, definities, dag, uvz, redenen)),
        ("Plannen", lambda: geef_plannen_uit(paden, definities, dag)),
        ("Herijking", lambda: _herijking(paden, definities, uvz or dag)),
        ("Politie", lambda: _meldingen(paden, definities, dag, POLITIE)),
        *([("OM", lambda: _meldingen(paden, definities, dag, OM))] if om_doet_mee else []),
        ("Werkvoorraad", lambda: _werkvoorraad(paden, definities, dag)),
    ]
    for naam, stap in stappen:
        try:
            yield naam, stap()
        except NietsTeDoen as fout:
            yield naam, Gedaan(overgeslagen=str(fout).splitlines())
        except (GebruikersFout, InGebruik) as fout:
            yield naam, Gedaan(overgeslagen=[uitleg(fout)], fout=True)


def _agenda(paden: Paden, definities: Definities, uvz: date, dag: date) -> Gedaan:
    gemaakt = maak_agenda(paden, definities, uvz, vandaag=dag)
    wie = ", ".join(punt.stand.casusnummer for punt in gemaakt.keuze.punten)
    gedaan = Gedaan([f"Agenda, uitnodigingen en UVZ-verslag voor {wie}: {gemaakt.map}"])
    if gemaakt.keuze.later:
        plaatsen = definities.profiel.termijnen.uvz_jongeren_max
        gedaan.slaat_over(eerste(gemaakt.keuze.later), f"wel aan de beurt, maar de agenda is vol ({plaatsen} jongeren)")
    if zin := zin_beperkt(gemaakt.keuze.beperkt):
        gedaan.let_op.append(zin)
    gedaan.let_op += [f"Met de hand gewijzigd en daarom niet vervangen: {pad}" for pad in gemaakt.gewijzigd]
    return gedaan


def _herijking(paden: Paden, definities: Definities, dag: date) -> Gedaan:
    """The lists of everybody who is due: one for those in no group, and one per group in which somebody is."""
    gedaan = Gedaan()
    for groep in groepen_aan_de_beurt(paden, definities, dag):
        pad, aantal, beperkt = geef_herijking_uit(paden, definities, dag, groep)
        naam = definities.profiel.naam("jeugdgroepen", groep)
        wie = f"{aantal} {'jongere' if aantal == 1 else 'jongeren'}{f', {naam}' if naam else ''}"
        gedaan.gemaakt.append(f"Lijst met {wie}: {pad}")
        gedaan.let_op += filter(None, [beperkt])
    return gedaan if gedaan.gemaakt else Gedaan(overgeslagen=["Niemand is aan de beurt, of de lijst staat al klaar."])


def _meldingen(paden: Paden, definities: Definities, dag: date, bron: str) -> Gedaan:
    """The list of the quarter that is over, unless it was issued, or police or OM delivered its figures already."""
    wie = "het OM" if bron == OM else "de politie"
    kwartaal = Kwartaal.van(dag).plus(-1)
    with open_register(paden, definities) as register:
        if any(leverancier(f) == wie and f.datum == kwartaal.eind for f in register.index.formulieren("meldingen")):
            return Gedaan(overgeslagen=[f"De cijfers van {wie} over {kwartaal} zijn er al."])
        uitgegeven = [
            r
            for r in register.logboek.regels()
            if r.opdracht == "meldingen" and naam_meldingen(kwartaal, bron) in r.bestand
        ]
    if uitgegeven:
        return Gedaan(
            overgeslagen=[f"De lijst voor {wie} over {kwartaal} staat al klaar: {paden.prive / uitgegeven[-1].bestand}"]
        )
    formulier, jongeren, aantal, beperkt = geef_meldingen_uit(paden, definities, kwartaal, dag, bron)
    lijst = f"Lijst met {aantal} {'jongere' if aantal == 1 else 'jongeren'}: {jongeren}"
    return Gedaan([f"Formulier voor {wie} over {kwartaal}: {formulier}", lijst], let_op=[*filter(None, [beperkt])])


def _werkvoorraad(paden: Paden, definities: Definities, dag: date) -> Gedaan:
    lijsten = maak_werkvoorraad(paden, definities, dag)
    laat = {punt for lijst in lijsten for punt in lijst.taken if spoed(punt, dag) == "Te laat"}  # each once
    zin = zin_beperkt(lijsten[-1].beperkt)
    gemaakt = f"{len(lijsten)} lijsten, {len(laat)} punten te laat: {paden.prive / WERKVOORRAAD}"
    return Gedaan([gemaakt], let_op=[*filter(None, [zin])])
