"""Handing a case over: a package with only what this receiver may have, and watching until the receiver confirms.

What may be in it is decided by the need-to-know rules of the profile (`formulieren/mag_zien.py`). The hand-over and its
confirmation are akten; until then the hand-over stands in the werkvoorraad.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path

from docx.document import Document as Docx

from werkwijzer import termijnen
from werkwijzer.casus.feiten import EINDE
from werkwijzer.casus.persoon import Persoon
from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.mag_zien import zichtbaar
from werkwijzer.fouten import GebruikersFout
from werkwijzer.handboek.modelbrieven import MAP_MODELBRIEVEN
from werkwijzer.kalender import laatste_dag, toon_datum, voluit
from werkwijzer.paden import Paden
from werkwijzer.profiel import BUITEN_CONVENANT, Lijstwaarde, Profiel
from werkwijzer.schijf import hernoem, ruim, schrijf_veilig, tijdelijk_van
from werkwijzer.volgsysteem.brieven.opstellen import GEEN_TELEFOON, IN_TE_VULLEN, ingevuld, opdracht_met
from werkwijzer.volgsysteem.brieven.wordsjabloon import Briefpapier, vul_sjabloon
from werkwijzer.volgsysteem.lezen.beeld import Dossier, let_op_geboren
from werkwijzer.volgsysteem.lezen.leesbaar import Onderdeel, bij_naam, onderdelen, over_persoon
from werkwijzer.volgsysteem.lezen.weergave import dossier_van, werk_bij
from werkwijzer.volgsysteem.papier.word import klaar, nieuw_stuk, regel, tabel
from werkwijzer.volgsysteem.rechten.verzoeken import weiger_beperkt

_MAP = "overdracht"
BRIEF, SAMENVATTING = "begeleidende brief.docx", "samenvatting.docx"
_NAAM_NODIG = ("andere-gemeente", "zorgaanbieder")


@dataclass(frozen=True)
class Overdracht:
    """To whom a case is handed over, and who watches until when. `naar` is a partner's code or one of BUITEN_CONVENANT.

    Without `zicht_door`: what the herijking says about it, with the day in it as `zicht_tot`.
    """

    naar: str
    reden: str
    zicht_door: str
    zicht_tot: date | None
    datum: date
    naam: str = ""


@dataclass(frozen=True)
class Zicht:
    """Who watches, until when as far as that is known, and both in one sentence."""

    wie: str
    tot: date | None
    zin: str


def draag_over(
    paden: Paden, definities: Definities, casusnummer: str, invoer: Overdracht
) -> tuple[Path, Akte, list[str]]:
    """Write the package and file the akte; returns the folder, the akte and what to look at, as sentences.

    Raises GebruikersFout when something is missing, when this receiver may have nothing, or when a hand-over to the
    same receiver still waits for its confirmation; then nothing is written.
    """
    with open_register(paden, definities) as register:
        nummer = register.telt_als(casusnummer)
        weiger_beperkt(register, nummer, invoer.datum)
        profiel = definities.profiel
        dossier = dossier_van(register, nummer)
        stukken = gedeelde_stukken(dossier, invoer.naar)
        zicht_door = bij_naam(ingevuld(invoer.zicht_door).strip(), profiel)
        invoer = replace(invoer, naam=ingevuld(invoer.naam), reden=ingevuld(invoer.reden), zicht_door=zicht_door)
        zicht = _zicht(nummer, invoer, stukken, profiel)
        _weiger_onvolledig(nummer, invoer, zicht, profiel)
        assert zicht is not None
        ontvanger = naam_ontvanger(invoer, profiel)
        open_ = [a for a in open_overdrachten(register, nummer) if a.gegevens.get("ontvanger") == ontvanger]
        if open_:
            raise GebruikersFout(
                f"Er loopt al een overdracht van {nummer} aan {ontvanger}, van {toon_datum(open_[0].datum)}. "
                f"Leg eerst vast dat die is bevestigd: werkwijzer overdracht {nummer} --bevestigd DATUM"
            )
        if not stukken:
            raise GebruikersFout(
                f"Volgens de deelmatrix krijgt {ontvanger} niets uit dit dossier. Er is niets gemaakt."
            )
        inhoud = {
            BRIEF: vul_sjabloon(
                paden.docs / MAP_MODELBRIEVEN / "overdracht.docx",
                _velden(dossier, stukken, invoer, zicht, ontvanger),
                Briefpapier.van(profiel, paden.profiel.parent),
            ),
            SAMENVATTING: samenvatting(dossier, stukken, invoer, zicht, ontvanger),
        }
        map_ = _schrijf_pakket(paden.prive / _MAP / nummer, f"{invoer.datum.isoformat()} {invoer.naar}", inhoud)
        gegevens = {
            "ontvanger": ontvanger,
            "naar": invoer.naar,
            "wie_houdt_zicht": zicht.wie,
            "tot": zicht.tot.isoformat() if zicht.tot else "",
            "pakket": map_.relative_to(paden.prive).as_posix(),
            "sha256": {naam: vingerafdruk(bytes_) for naam, bytes_ in inhoud.items()},
        }
        akte = register.schrijf_akte("overdracht", nummer, invoer.reden, gegevens, datum=invoer.datum)
        werk_bij(register)
        let_op = let_op_geboren(dossier, "De overdracht")
        if zicht.tot is None:
            let_op.append(
                "In de herijking staat geen dag waarop het zicht stopt. De werkvoorraad vraagt daar dus niet naar. Zet het "
                "zelf in je agenda."
            )
        return map_, akte, let_op


def bevestig(
    paden: Paden, definities: Definities, casusnummer: str, datum: date, door: str = "", kenmerk: str = ""
) -> Akte:
    """Record that the receiver took over; returns the akte of the hand-over that is confirmed.

    Raises GebruikersFout when there is no open hand-over, or more than one and `kenmerk` does not say which.
    """
    with open_register(paden, definities) as register:
        nummer = register.telt_als(casusnummer)
        open_ = [a for a in open_overdrachten(register, nummer) if kenmerk in ("", a.kenmerk)]
        if not open_:
            raise GebruikersFout(f"Voor {nummer} is er geen overdracht die nog op een bevestiging wacht.")
        if len(open_) > 1:
            keuzes = "\n".join(f"  {a.kenmerk}: {a.gegevens.get('ontvanger')}, {toon_datum(a.datum)}" for a in open_)
            raise GebruikersFout(f"Er lopen meer overdrachten van {nummer}. Zeg welke met --kenmerk:\n{keuzes}")
        if datum < open_[0].datum:
            raise GebruikersFout(
                f"De overdracht is van {toon_datum(open_[0].datum)}. De bevestiging kan niet eerder zijn."
            )
        reden = f"Bevestigd door {door or open_[0].gegevens.get('ontvanger')}."
        register.schrijf_akte(
            "overdracht-bevestigd", nummer, reden, {"akte": open_[0].kenmerk}, datum=datum, opdracht="overdracht"
        )
        werk_bij(register)
        return open_[0]


def open_overdrachten(register: Register, casusnummer: str) -> list[Akte]:
    """The hand-overs of a dossier that hold and that nobody confirmed yet."""
    bevestigd = {a.gegevens.get("akte") for a in register.akten(casusnummer, "overdracht-bevestigd")}
    return [a for a in register.akten(casusnummer, "overdracht") if a.kenmerk not in bevestigd]


def naam_ontvanger(invoer: Overdracht, profiel: Profiel) -> str:
    """What the receiver is called."""
    if invoer.naam:
        return invoer.naam
    if invoer.naar == "veiligheidshuis":
        return profiel.gemeente.veiligheidshuis
    return next((p.naam for p in profiel.partners if p.code == invoer.naar), invoer.naar)


# Questions that more forms ask: only the newest answer still says something.
_EENMAAL = ("regisseur", "regievorm", "jeugdgroep", "dagbesteding")


def gedeelde_stukken(dossier: Dossier, ontvanger: str) -> list[tuple[Ingediend, Antwoorden]]:
    """The latest form of each kind with what this receiver may see of it; a form of which nothing is left is not there.

    A question that more of these forms ask is there once, with its newest answer, and agreements of a UVZ are not there
    after a plan that took them over.
    """
    laatste: dict[str, Ingediend] = {}
    for form in sorted(dossier.formulieren, key=lambda f: (f.datum, f.volgnr)):
        laatste[form.formulier] = form
    definities = dossier.definities
    gezien: dict[str, Antwoorden] = {}
    al_gezegd: set[str] = set()
    for soort, form in sorted(laatste.items(), key=lambda s: (s[1].datum, s[1].volgnr), reverse=True):
        antwoorden = _geldend(dossier, form)
        if soort == "uvz-verslag" and "plan" in laatste and laatste["plan"].datum >= form.datum:
            antwoorden = replace(antwoorden, tabellen={t: r for t, r in antwoorden.tabellen.items() if t != "acties"})
        mag = zichtbaar(
            definities.profiel,
            ontvanger,
            "overdracht",
            definities.formulieren[soort],
            antwoorden,
            dossier.casusnummer,
        )
        gezien[soort] = _zonder(al_gezegd, mag)
        al_gezegd |= _genoemd(gezien[soort])
    return [
        (laatste[s], gezien[s])
        for s in definities.formulieren
        if s in gezien and (gezien[s].velden or gezien[s].tabellen)
    ]


def _geldend(dossier: Dossier, form: Ingediend) -> Antwoorden:
    """The answers of a form, of referral and plan as they hold now: also what only an earlier one says."""
    if form.formulier == "aanmelding":
        aanmelding = dossier.casus.persoon.aanmelding
        return Antwoorden(aanmelding.waarden, aanmelding.tabellen)
    stand = dossier.stand
    if form.formulier == "plan" and stand.plan and stand.plan.bron.volgnr == form.volgnr:
        return stand.geldend_plan or form.antwoorden
    return form.antwoorden


def _genoemd(antwoorden: Antwoorden) -> set[str]:
    """Which questions of `_EENMAAL` are answered, in single answers or about this person in a UVZ."""
    rijen = (antwoorden.velden, *antwoorden.tabellen.get("besprekingen", ()))
    return {code for rij in rijen for code in _EENMAAL if code in rij}


def _zonder(codes: Collection[str], antwoorden: Antwoorden) -> Antwoorden:
    """The answers without these questions, in the places where `_genoemd` looks."""

    def rest(rij: Rij) -> Rij:
        return {code: w for code, w in rij.items() if code not in codes}

    besprekingen = [r for r in map(rest, antwoorden.tabellen.get("besprekingen", ())) if r]
    tabellen = {t: r for t, r in antwoorden.tabellen.items() if t != "besprekingen"}
    return Antwoorden(rest(antwoorden.velden), {**tabellen, **({"besprekingen": besprekingen} if besprekingen else {})})


def samenvatting(
    dossier: Dossier, stukken: list[tuple[Ingediend, Antwoorden]], invoer: Overdracht, zicht: Zicht, ontvanger: str
) -> bytes:
    """The Word document with what the receiver may know, and where each part comes from."""
    definities = dossier.definities
    document = nieuw_stuk(f"Overdracht {dossier.casusnummer}", definities)
    regel(document, "Voor", ontvanger)
    regel(document, "Datum", voluit(invoer.datum))
    regel(document, "Wie houdt zicht", zicht.zin)
    document.add_paragraph(
        "In dit stuk staat alleen wat je nodig hebt om verder te gaan. Deel het niet door. Vernietig het als je het niet "
        "overneemt."
    )
    for form, gezien in stukken:
        formulier = definities.formulieren[form.formulier]
        document.add_heading(f"Uit: {formulier.titel.lower()} van {voluit(form.datum)}", 2)
        for deel in onderdelen(formulier, gezien, definities):
            _onderdeel(document, deel)
    return klaar(document, invoer.datum)


def _onderdeel(document: Docx, deel: Onderdeel) -> None:
    document.add_heading(deel.titel, 3)
    for label, tekst in deel.paren:
        regel(document, label.rstrip("?:"), tekst)
    if len(deel.rijen) == 1:
        for label, tekst in zip(deel.kolommen, deel.rijen[0], strict=True):
            regel(document, label.rstrip("?:"), tekst)
    elif deel.rijen:
        tabel(document, deel.kolommen, deel.rijen)


def _velden(
    dossier: Dossier, stukken: list[tuple[Ingediend, Antwoorden]], invoer: Overdracht, zicht: Zicht, ontvanger: str
) -> Mapping[str, object]:
    profiel = dossier.definities.profiel
    namen = [Persoon(typen.Aanmelding(gezien), ()).naam for form, gezien in stukken if form.formulier == "aanmelding"]
    return {
        "gemeente": profiel.gemeente.naam,
        "datum": voluit(invoer.datum),
        "ontvanger": ontvanger,
        "naam": next(filter(None, namen), "de jongere"),
        "casusnummer": dossier.casusnummer,
        "reden": invoer.reden,
        "zicht": zicht.zin,
        "bevestigen_voor": voluit(termijnen.bevestigen_uiterlijk(invoer.datum, profiel)),
        "telefoon": profiel.brieven.telefoon,
        "email": profiel.brieven.email,
        "ondertekenaar": profiel.brieven.ondertekenaar,
    }


def _zicht(
    casusnummer: str, invoer: Overdracht, stukken: list[tuple[Ingediend, Antwoorden]], profiel: Profiel
) -> Zicht | None:
    """Who watches until when: as given, else as the herijking says to this receiver. None when that is not enough."""
    if invoer.zicht_door:
        if invoer.zicht_tot is None:
            return None
        zin = f"{invoer.zicht_door} houdt zicht op de jongere tot en met {voluit(invoer.zicht_tot)}."
        return Zicht(invoer.zicht_door, invoer.zicht_tot, zin)
    tekst = bij_naam(_uit_herijking(casusnummer, stukken), profiel)
    dag = laatste_dag(tekst)
    if not tekst or (dag and dag < invoer.datum):
        return None
    zin = tekst if tekst[-1] in ".!?" else f"{tekst}."
    if invoer.zicht_tot and invoer.zicht_tot != dag:
        zin += f" Tot en met {voluit(invoer.zicht_tot)}."
    return Zicht(tekst.rstrip("."), invoer.zicht_tot or dag, zin)


def _uit_herijking(casusnummer: str, stukken: list[tuple[Ingediend, Antwoorden]]) -> str:
    """Who watches, as the herijking that closes tells this receiver, on one line; '' when it does not."""
    for form, gezien in stukken:
        if form.formulier != "herijking":
            continue
        besloten = {b.besluit for b in typen.Herijking(over_persoon(form, casusnummer)).beoordelingen}
        for rij in typen.Herijking(gezien).beoordelingen if besloten & EINDE.keys() else ():
            return " ".join((rij.wie_houdt_zicht or "").split())
    return ""


def _weiger_onvolledig(nummer: str, invoer: Overdracht, zicht: Zicht | None, profiel: Profiel) -> None:
    """Raises GebruikersFout naming everything that is missing."""
    mist = []
    bekend = [*BUITEN_CONVENANT, *(p.code for p in profiel.partners if p.geldt_op(invoer.datum))]
    if invoer.naar not in bekend:
        gestopt = [p for p in profiel.partners if p.code == invoer.naar]
        mist += [f"een ontvanger die meedoet: {_doet_mee(p)}" for p in gestopt]
        mist.append(f"een bekende ontvanger: --naar kan zijn {', '.join(bekend)}")
    for wie in (*profiel.partners, *profiel.regisseurs):
        if invoer.zicht_door.strip().casefold() == wie.naam.casefold() and not wie.geldt_op(invoer.datum):
            mist.append(f"iemand die nu zicht kan houden: {_doet_mee(wie)}")
    if invoer.naar in _NAAM_NODIG and not invoer.naam.strip():
        mist.append('hoe de ontvanger heet: --naam "Gemeente Elders"')
    if not invoer.reden.strip():
        mist.append('waarom je overdraagt: --reden "…"')
    if not zicht and not invoer.zicht_door:
        mist.append(f'wie zicht houdt op de jongere: --zicht-door "{profiel.keuzelijst("regisseurs")[0]}"')
    if not zicht and invoer.zicht_tot is None:
        mist.append(f"tot wanneer: --zicht-tot {toon_datum(termijnen.zicht_voorstel(invoer.datum))}")
    if invoer.zicht_tot and invoer.zicht_tot < invoer.datum:
        mist.append(f"een dag na {toon_datum(invoer.datum)} bij --zicht-tot")
    if not profiel.brieven.telefoon:
        mist.append(GEEN_TELEFOON)
    if mist:
        raise GebruikersFout(
            "\n".join(
                [
                    f"Er is geen pakket gemaakt voor {nummer}. Dit ontbreekt:",
                    *(f"  – {m}" for m in mist),
                    "De hele opdracht, vul in wat nog open is:",
                    f"  {_hele_opdracht(nummer, invoer, zicht)}",
                ]
            )
        )


def _hele_opdracht(nummer: str, invoer: Overdracht, zicht: Zicht | None) -> str:
    """The command that was meant, with what was given and room for what was not."""
    naar = invoer.naar or "ONTVANGER"
    opties: dict[str, object] = {"--naar": naar, "--reden": invoer.reden.strip() or IN_TE_VULLEN}
    if invoer.naam.strip() or naar in (*_NAAM_NODIG, "ONTVANGER"):
        opties["--naam"] = invoer.naam.strip() or IN_TE_VULLEN
    if not zicht or invoer.zicht_door:
        opties["--zicht-door"] = invoer.zicht_door or IN_TE_VULLEN
    if not zicht or invoer.zicht_tot:
        later = invoer.zicht_tot if invoer.zicht_tot and invoer.zicht_tot >= invoer.datum else None
        opties["--zicht-tot"] = later or termijnen.zicht_voorstel(invoer.datum)
    return opdracht_met(f"werkwijzer overdracht {nummer}", opties.items())


def _doet_mee(wie: Lijstwaarde) -> str:
    """From when or until when a partner or director takes part, of one who does not now."""
    return f"{wie.naam} doet mee " + (
        f"tot en met {toon_datum(wie.tot)}" if wie.tot else f"vanaf {toon_datum(wie.vanaf or date.min)}"
    )


def _schrijf_pakket(map_: Path, naam: str, inhoud: Mapping[str, bytes]) -> Path:
    """All files in one new folder, or no folder."""
    map_.mkdir(parents=True, exist_ok=True)
    doel = next(d for n in count(1) if not (d := map_ / f"{naam}{f' ({n})' if n > 1 else ''}").exists())
    tijdelijk = tijdelijk_van(doel)
    ruim(tijdelijk)
    try:
        for bestand, bytes_ in inhoud.items():
            schrijf_veilig(tijdelijk / bestand, bytes_)
        hernoem(tijdelijk, doel)
    except OSError:
        ruim(tijdelijk)
        raise
    return doel
