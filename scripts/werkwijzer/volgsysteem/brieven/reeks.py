"""The letters that are due, in one go: for everybody on an agenda, and for whom something was decided lately.

What was made before is not made again: the log knows. What cannot be made is said, with what is missing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from werkwijzer.casus.casus import standen
from werkwijzer.casus.stand import Stand
from werkwijzer.dossiers.logboek import Regel
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Voortgang
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout, NietsTeDoen
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden
from werkwijzer.profiel import Profiel
from werkwijzer.termijnen import brieven_vanaf
from werkwijzer.volgsysteem.brieven.opstellen import BriefMist, Invoer, besluit_in_woorden, schrijf_brieven
from werkwijzer.volgsysteem.gedaan import Gedaan
from werkwijzer.volgsysteem.lezen.gemaakte_brieven import al_gemaakt, gemaakte_brieven
from werkwijzer.volgsysteem.lijsten.signalen import alle_signalen
from werkwijzer.volgsysteem.overleg.vergadering import geagendeerd, werk_verslag_bij
from werkwijzer.volgsysteem.rechten.verzoeken import beperkten, zin_beperkt


def maak_reeks(
    paden: Paden,
    definities: Definities,
    dag: date,
    uvz: date | None = None,
    redenen: Mapping[str, str] | None = None,
    meld: Voortgang = lambda *_: None,
) -> Gedaan:
    """Make every letter that is due on `dag`, with the date of that day; `uvz` adds those for whoever is on that agenda.

    `redenen` gives per casusnummer a reason that the young person may read; without it that of the referral is used.
    Raises NietsTeDoen when there is no agenda for `uvz`, GebruikersFout for an unknown number.
    """
    gedaan = Gedaan()
    with open_register(paden, definities) as register:
        reden = {register.telt_als(nummer): tekst for nummer, tekst in (redenen or {}).items()}
        op_agenda = geagendeerd(register, uvz) if uvz else {}
        if uvz and not op_agenda:
            raise NietsTeDoen(
                f"Voor {toon_datum(uvz)} is nog geen agenda. Maak die eerst: werkwijzer agenda {toon_datum(uvz)}"
            )
        allen = standen(register.index.formulieren(), register.akten(), dag)
        nodig = nodige_brieven(allen, definities, dag, op_agenda)
        beperkt = beperkten(register, dag)
        eerder = gemaakte_brieven(register)
        zonder: dict[str, list[str]] = {}
        for nr, (nummer, soort) in enumerate(sorted(nodig, key=lambda n: n[0])):
            meld("Brieven", nr, len(nodig))
            if nummer in beperkt:
                continue
            if al := al_gemaakt(eerder, allen[nummer], soort):
                dag_al = toon_datum(date.fromisoformat(al.tijd[:10]))
                waar = register.paden.prive / al.bestand
                gedaan.was_klaar(
                    f"brief {soort} is al gemaakt", nummer, f"brief {soort} is al gemaakt op {dag_al}: {waar}"
                )
                continue
            invoer = Invoer(datum=dag, reden=reden.get(nummer, ""), uvz=uvz)
            try:
                gemaakt, let_op = schrijf_brieven(register, nummer, soort, invoer)
            except BriefMist as fout:
                gedaan.fout = True
                rest = [wat for wat in fout.mist if "--reden " not in wat]
                if len(rest) < len(fout.mist):
                    zonder.setdefault(soort, []).append(nummer)
                if rest:
                    ook = f"Of: werkwijzer brief {soort} {nummer} …"
                    gedaan.slaat_over(nummer, f"brief {soort}. Dit ontbreekt: {'; '.join(rest)}. {ook}")
                continue
            except GebruikersFout as fout:
                gedaan.slaat_over(nummer, f"brief {soort}. {fout} Of: werkwijzer brief {soort} {nummer} …")
                gedaan.fout = True
                continue
            gedaan.gemaakt += [f"Brief {soort} voor {nummer}: {pad}" for pad, _ in gemaakt]
            gedaan.let_op += [f"{nummer}: {zin}" for zin in let_op[1:]]
            if let_op and let_op[0] not in gedaan.let_op:
                gedaan.let_op.insert(0, let_op[0])
        gedaan.let_op += [
            f"{nummer} komt niet op de agenda en krijgt daar een brief over. Zeg waarom, in één zin die de jongere mag lezen: "
            f'werkwijzer brief niet-besproken {nummer} --reden "…"'
            for nummer in zonder.pop("niet-besproken", ())
        ]
        for soort, nummers in zonder.items():
            gedaan.let_op.append(
                f"Brief {soort}: er is nog geen reden voor {', '.join(nummers)}. Geef per jongere één zin over gedrag, die de "
                f"jongere mag lezen: werkwijzer brief --agenda {toon_datum(uvz) if uvz else 'DATUM'} --reden-voor "
                f'{nummers[0]} "…"'
            )
        if zin := zin_beperkt(beperkt & {nummer for nummer, _ in nodig}):
            gedaan.let_op.append(zin)
        if uvz and (pad := werk_verslag_bij(register, uvz)):
            gedaan.gemaakt.append(f"In het UVZ-verslag staat nu van wie de brief is gemaakt: {pad}")
    return gedaan


def nodige_brieven(
    allen: Mapping[str, Stand], definities: Definities, dag: date, op_agenda: Collection[str] = ()
) -> list[tuple[str, str]]:
    """Casusnummer and kind of every letter that is due on `dag`, whether it was made or not.

    Who is on the agenda is not told that nobody will talk about them: so one person has at most one letter that needs a
    reason, and a reason given for a number is for that letter.
    """
    notificatie = [(n, "notificatie") for n in op_agenda if n in allen and not allen[n].brief_bekend]
    besloten = _besloten(allen, definities, dag)
    return [*notificatie, *((n, soort) for n, soort in besloten if soort != "niet-besproken" or n not in op_agenda)]


def nog_uit_te_nodigen(
    allen: Mapping[str, Stand], eerder: Mapping[tuple[str, str], Regel], dag: date, profiel: Profiel
) -> list[str]:
    """Who came in the approach in the last weeks, has no plan yet and was not invited for the conversation about it."""
    vanaf = brieven_vanaf(dag, profiel)
    return [
        nummer
        for nummer, stand in allen.items()
        if stand.lopend
        and stand.lopend.begin >= vanaf
        and not (stand.plan or stand.overname or al_gemaakt(eerder, stand, "uitnodiging"))
    ]


def niet_uitgenodigd(paden: Paden, definities: Definities, dag: date) -> list[str]:
    """The same, read from the record; who asked to restrict the use is left out."""
    with open_register(paden, definities) as register:
        allen = standen(register.index.formulieren(), register.akten(), dag)
        nog = nog_uit_te_nodigen(allen, gemaakte_brieven(register), dag, definities.profiel)
        beperkt = beperkten(register, dag)
        return [nummer for nummer in nog if nummer not in beperkt]


def zonder_reden(paden: Paden, definities: Definities, uvz: date, dag: date) -> list[tuple[str, str]]:
    """Who needs which letter, with the agenda of `uvz`, while nobody wrote a reason that may stand in it."""
    with open_register(paden, definities) as register:
        allen = standen(register.index.formulieren(), register.akten(), dag)
        eerder, beperkt = gemaakte_brieven(register), beperkten(register, dag)
        nodig = nodige_brieven(allen, definities, dag, geagendeerd(register, uvz))
        return [
            (n, soort)
            for n, soort in nodig
            if n not in beperkt and mist_reden(allen[n], soort) and not al_gemaakt(eerder, allen[n], soort)
        ]


def mist_reden(stand: Stand, soort: str) -> bool:
    """Does this letter need a reason that a person still has to write?"""
    return soort == "niet-besproken" or (soort == "notificatie" and not stand.persoon.aanmelding.reden_brief)


def _besloten(allen: Mapping[str, Stand], definities: Definities, dag: date) -> Iterator[tuple[str, str]]:
    """Whom to tell what was received or decided in the last weeks: casusnummer and kind of letter."""
    profiel = definities.profiel
    vanaf = brieven_vanaf(dag, profiel)
    for nummer, stand in allen.items():
        if stand.aanmeldingen and stand.aanmeldingen[-1].op >= vanaf and not stand.lopend:
            yield nummer, "bevestiging"
        if (niet := stand.niet_geagendeerd) and niet.datum >= vanaf:  # it is kept, so the young person is told
            yield nummer, "niet-besproken"
        laatste = stand.besprekingen[-1] if stand.besprekingen and not stand.lopend else None
        if laatste and laatste.op >= vanaf and besluit_in_woorden(laatste.rij, profiel):
            yield nummer, "besluit"
    for signaal in alle_signalen(allen, definities, dag):
        if signaal.soort.code == "sluitbrief" and signaal.uiterlijk >= vanaf:
            yield signaal.casusnummer, "afsluiting"
