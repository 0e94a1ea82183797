"""The demo: a fictional municipality, through the same chain as real forms. Repeatable: nothing happens twice."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from werkwijzer.casus.casus import standen
from werkwijzer.cli.demo_regio import REGIONAAM, maak_buren
from werkwijzer.cli.opdrachten import maak_formulieren, maak_regio
from werkwijzer.cli.projectmap import maak_projectmap
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Register, Voortgang
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import als_inhoud, maak_werkboek
from werkwijzer.fouten import GebruikersFout
from werkwijzer.jaar.publicatie import schrijf_als_anders
from werkwijzer.kalender import telwoord
from werkwijzer.paden import Paden
from werkwijzer.postvak.verwerken import verwerk
from werkwijzer.rapport.tekst import anker
from werkwijzer.schijf import schrijf_veilig
from werkwijzer.site.uitbrengen import breng_site_uit
from werkwijzer.vaststellen.maken_of_herzien import maak_rapport
from werkwijzer.volgsysteem.lezen.weergave import werk_bij
from werkwijzer.voorbeeld import JAREN, JONGEREN, ZAAD, Indiening, fictieve_indieningen, met_casusnummer


def draai_demo(
    paden: Paden, definities: Definities, meld: Voortgang, jongeren: int = JONGEREN, zaad: int = ZAAD
) -> list[str]:
    """Forms, filing, reports and site of the fictional municipality; returns what was done, as sentences.

    `jongeren` of them are in the approach at the end; `zaad` decides who they are.

    The demo has a private folder of its own, inside the one given. Raises GebruikersFout when the profile is of
    a real municipality: its published years must not be overwritten by invented ones.
    """
    weiger_echte(definities)
    lege = list(maak_formulieren(paden, definities))
    indieningen = fictieve_indieningen(definities, jongeren, zaad)
    paden = replace(paden, prive=paden.prive / f"voorbeeld-{_kenmerk(definities, indieningen)}")
    paden.prive.mkdir(parents=True, exist_ok=True)
    klaar = paden.prive / ".klaar"
    nieuw = 0
    if not klaar.exists():
        with open_register(paden, definities) as register:
            nieuw = dien_in(register, indieningen, definities, meld)
            leg_akten_vast(register)
            werk_bij(register, meld)
        schrijf_veilig(klaar, b"")
    regels = [
        f"{len(lege)} lege formulieren, {len(indieningen)} ingevulde formulieren ({nieuw} nieuw opgeslagen).",
        f"De verzonnen dossiers staan in {paden.prive}. Open er een in de map weergave.",
        f"Probeer er elke opdracht mee, bijvoorbeeld: werkwijzer --gegevens {paden.prive} werkvoorraad",
    ]
    for nr, jaar in enumerate(JAREN):
        meld("Cijfers en jaarverslagen", nr, len(JAREN))
        maak_rapport(paden, definities, jaar, vaststellen=jaar < JAREN[-1], opnieuw=True)
    meld("Cijfers en jaarverslagen", len(JAREN), len(JAREN))
    regels += zet_naast_buren(paden, definities)
    meld("Site bouwen", 0, 1)
    regels += breng_site_uit(paden)
    meld("Site bouwen", 1, 1)
    return regels


def zet_naast_buren(paden: Paden, definities: Definities) -> list[str]:
    """The region: the last year of this municipality beside that of five invented ones."""
    map_ = paden.prive / "regio"
    buren = maak_buren(definities, map_)
    eigen = f"{JAREN[-1]}.json"
    doel = map_ / anker(definities.profiel.gemeente.naam)
    schrijf_als_anders(doel / eigen, (paden.openbaar / eigen).read_text(encoding="utf-8"))
    maak_regio(paden, map_, REGIONAAM)
    return [
        f'{telwoord(buren + 1).capitalize()} verzonnen gemeenten staan naast elkaar: werkwijzer regio "{map_}" --naam "{REGIONAAM}"'
    ]


def weiger_echte(definities: Definities) -> None:
    """Raises GebruikersFout when the profile is of a real municipality."""
    if not definities.profiel.gemeente.fictief:
        raise GebruikersFout(
            f"Het profiel is van een echte gemeente ({definities.profiel.gemeente.naam}). De demo zou de gepubliceerde "
            "jaren overschrijven. Gebruik een kopie van het project met fictief = true in data/gemeente.toml."
        )


def eigen_project(paden: Paden, naam: str) -> Paden:
    """A copy of the project, beside the private folder of the demo: its pages and figures are its own."""
    project = paden.prive / naam
    maak_projectmap(paden.project, project)
    return Paden(project, paden.prive)


def _kenmerk(definities: Definities, indieningen: Sequence[Indiening]) -> str:
    """Other forms or other people give other files, and so another folder: nothing is ever overwritten."""
    return hashlib.sha256((definities.vingerafdruk + repr(indieningen)).encode()).hexdigest()[:8]


def dien_in(register: Register, indieningen: Sequence[Indiening], definities: Definities, meld: Voortgang) -> int:
    """Hand in and file what is not filed yet, in three rounds: a form that needs a casusnummer waits for it.

    In the last round all other forms come together: `verwerk` itself takes decisions first, and then goes by date.
    """
    casusnummers: dict[int, str] = {}
    rondes = (
        [i for i in indieningen if not i.casusnummer_nodig],
        [i for i in indieningen if i.casusnummer_nodig and i.formulier == "aanmelding"],
        [i for i in indieningen if i.casusnummer_nodig and i.formulier != "aanmelding"],
    )
    totaal, klaar, opgeborgen = len(indieningen), 0, 0
    for ronde in rondes:
        nieuwe: dict[str, int] = {}  # hash of a first referral → young person
        for indiening in (met_casusnummer(i, casusnummers) for i in ronde):
            meld("Formulieren invullen", klaar, totaal)
            klaar += 1
            inhoud = vul_in(definities, indiening)
            sha256 = vingerafdruk(inhoud)
            if indiening.formulier == "aanmelding" and indiening.jongere not in casusnummers:
                nieuwe[sha256] = indiening.jongere
            if register.index.zoek_hash(sha256) is None:
                (register.paden.postvak_in / indiening.bestandsnaam).write_bytes(inhoud)
        uitkomsten = verwerk(register, meld)
        opgeborgen += sum(u.verwerkt for u in uitkomsten)
        mislukt = [u for u in uitkomsten if not u.verwerkt]
        if mislukt:
            eerste = mislukt[0].beoordeling
            raise GebruikersFout(
                f"Een voorbeeldformulier wordt niet aangenomen: {eerste.pad.name}: {eerste.bevindingen[0].gevonden} "
                f"Maak de map {register.paden.prive} leeg en start de demo opnieuw."
            )
        for sha256, jongere in nieuwe.items():
            bestand = register.index.zoek_hash(sha256) or ""
            casusnummers[jongere] = bestand.split("/")[1]
    meld("Formulieren invullen", totaal, totaal)
    return opgeborgen


def leg_akten_vast(register: Register) -> None:
    """What is no form, once: a hand-over that nobody confirmed yet, and a brother or sister with a reason."""
    if register.akten():
        return
    eind = date(max(JAREN), 12, 31)
    allen = standen(register.index.formulieren(), [], eind)
    einden = [(s.gesloten.eind, c) for c, s in allen.items() if s.gesloten and s.gesloten.wijze == "overgedragen"]
    if einden:
        dag, casus = max((dag, casus) for dag, casus in einden if dag)
        naar = {"ontvanger": register.definities.profiel.gemeente.veiligheidshuis, "naar": "veiligheidshuis"}
        zicht = {"wie_houdt_zicht": "Voorzitter UVZ", "tot": eind.isoformat()}
        register.schrijf_akte("overdracht", casus, "Twee gemeenten zijn betrokken.", {**naar, **zicht}, datum=dag)
    for casus, stand in allen.items():
        familie = register.index.lijkt_familie_van(stand.persoon.aanmelding.waarden) if stand.lopend else []
        if familie:
            ander = {"ander": familie[0].casusnummer, "verwantschap": "broer of zus"}
            register.schrijf_akte(
                "familie", casus, "Blijft zelf ook weg van school.", ander, datum=date(eind.year, 6, 15)
            )
            return


def vul_in(definities: Definities, indiening: Indiening) -> bytes:
    """The filled-in workbook of one form of the demo."""
    formulier = definities.formulieren[indiening.formulier]
    return maak_werkboek(definities, formulier, als_inhoud(definities, formulier, indiening.antwoorden))
