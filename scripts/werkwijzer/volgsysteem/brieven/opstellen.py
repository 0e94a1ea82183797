"""Letters to a young person and the parents, filled in from the filed forms and the Word templates.

What the forms do not hold (a reason in words that fit the reader, the time of a conversation) is asked of whoever
makes the letter. When something is missing there is no letter, and one message that names everything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Literal

from werkwijzer.casus.gevolgen import geen_besluit_meer
from werkwijzer.casus.persoon import Persoon
from werkwijzer.casus.stand import Stand
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.typen import Aanmelding, UvzVerslagBesprekingen
from werkwijzer.fouten import GebruikersFout
from werkwijzer.handboek.modelbrieven import MAP_MODELBRIEVEN
from werkwijzer.kalender import aantal, dag_voluit, leeftijd, toon_datum, voluit
from werkwijzer.namen import naamwoorden
from werkwijzer.paden import Paden
from werkwijzer.profiel import GEMEENTE, Profiel
from werkwijzer.rapport.tekst import opsomming
from werkwijzer.schijf import schrijf_veilig
from werkwijzer.termijnen import (
    VOLWASSEN,
    bespreken_uiterlijk,
    bewaren_tot,
    brief_uiterlijk,
    criterium_op,
    politie_meldt_tot,
    zonder_meldingen,
)
from werkwijzer.volgsysteem.brieven.wordsjabloon import Briefpapier, vul_sjabloon
from werkwijzer.volgsysteem.lezen.beeld import Dossier, let_op_geboren
from werkwijzer.volgsysteem.lezen.leesbaar import bij_naam
from werkwijzer.volgsysteem.lezen.weergave import dossier_van
from werkwijzer.volgsysteem.rechten.verzoeken import weiger_beperkt

# Every letter says whom to call: without that nobody may get it.
GEEN_TELEFOON = "een telefoonnummer: vul 'telefoon' in onder [brieven] in het profiel van de gemeente"
_KLOK = re.compile(r"\d{1,2}[.:]\d{2}")
_POSTCODE = re.compile(r"\b\d{4}\s?[A-Z]{2}\b", re.IGNORECASE)
# Street with number, postcode and place, in a text that may also hold "moeder:" and phone numbers.
_ADRES = re.compile(
    r"(?P<straat>[^\n;:,()]*?\d[^\n;:,()]{0,8}?)[\s,]*\b(?P<postcode>\d{4}\s?[A-Za-z]{2})\b[\s,]*"
    r"(?P<plaats>[^\W\d_][^\n;:,.()\d]*?)(?=\s+\w+\s*:|\s*[;:,.(\n]|\s*$|\s+\+?\d)"
)


class BriefMist(GebruikersFout):
    """A letter cannot be made yet; `mist` says what is not known, each with the option that gives it."""

    def __init__(self, casusnummer: str, mist: Sequence[str], opdracht: str = "") -> None:
        self.mist = tuple(mist)
        kop = f"Er is geen brief gemaakt voor {casusnummer}. Dit ontbreekt:"
        hele = ["De hele opdracht, vul in wat nog open is:", f"  {opdracht}"] if opdracht else []
        super().__init__("\n".join([kop, *(f"  – {m}" for m in mist), *hele]))


@dataclass(frozen=True)
class Invoer:
    """What whoever makes the letter adds. Empty means: not given."""

    datum: date
    reden: str = ""
    uvz: date | None = None
    dag: date | None = None
    tijd: str = ""
    plaats: str = ""
    partner: str = ""
    vervolg: str = ""
    adres: str = ""
    adres_ouders: tuple[str, ...] = ()
    datum_gegeven: bool = False


GEZAG = "ouders of voogd"  # to whom a letter about somebody under 18 goes: never to a parent or carer without authority
IN_TE_VULLEN = "…"  # in a command to copy: what is still to be filled in


def ingevuld(tekst: str) -> str:
    """What somebody typed; '' when a command to copy was given without filling this in."""
    return "" if tekst.strip() in (IN_TE_VULLEN, "...") else tekst


def opdracht_met(begin: str, opties: Iterable[tuple[str, object]]) -> str:
    """A command to copy: its options as somebody types them, text between quotes."""

    def getypt(waarde: object) -> str:
        tekst = toon_datum(waarde) if isinstance(waarde, date) else str(waarde)
        return tekst if re.fullmatch(r"[\w.-]+", tekst) else f'"{tekst}"'

    return " ".join([begin, *(f"{optie} {getypt(waarde)}" for optie, waarde in opties)])


def _hele_opdracht(nummer: str, soort: str, invoer: Invoer, mist: Sequence[str]) -> str:
    """The command that was meant: what was given, and room for each option that a missing thing names; '' when none does."""
    gegeven = {
        "reden": invoer.reden,
        "uvz": invoer.uvz,
        "dag": invoer.dag,
        "tijd": invoer.tijd,
        "plaats": invoer.plaats,
    }
    gegeven |= {"partner": invoer.partner, "vervolg": invoer.vervolg, "adres": invoer.adres}
    gegeven |= {"datum": invoer.datum if invoer.datum_gegeven else None}
    nodig = [optie for m in mist for optie in re.findall(r"--(\w+) ", m) if optie in gegeven]
    opties = [
        (f"--{wat}", IN_TE_VULLEN if wat in nodig else waarde)
        for wat, waarde in gegeven.items()
        if waarde or wat in nodig
    ]
    opties += [("--adres-ouders", adres) for adres in invoer.adres_ouders]
    return opdracht_met(f"werkwijzer brief {soort} {nummer}", opties) if nodig else ""


@dataclass(frozen=True)
class Ontvanger:
    """To whom one letter goes. `adres` holds its lines; `samen` is the young person with the parents in one letter."""

    wie: Literal["jongere", "samen", "ouders", "aanmelder"]
    adres: tuple[str, ...]


@dataclass(frozen=True)
class Brief:
    """One letter, ready to be written: the fields of its template."""

    ontvanger: Ontvanger
    velden: Mapping[str, object]


def maak_brieven(
    paden: Paden, definities: Definities, soort: str, casusnummer: str, invoer: Invoer
) -> tuple[list[tuple[Path, bool]], list[str]]:
    """Write the letters of one kind; returns each path and whether it is new, and what to look at before sending.

    A letter that is there already stays; another text gets a number. Raises GebruikersFout when facts are missing,
    SjabloonFout when the template cannot be used; then nothing is written.
    """
    with open_register(paden, definities) as register:
        nummer = register.telt_als(casusnummer)
        weiger_beperkt(register, nummer, invoer.datum)
        return schrijf_brieven(register, nummer, soort, invoer)


def schrijf_brieven(
    register: Register, nummer: str, soort: str, invoer: Invoer
) -> tuple[list[tuple[Path, bool]], list[str]]:
    """The same, in a register that is open, about the dossier with this number."""
    paden = register.paden
    dossier = dossier_van(register, nummer)
    brieven = stel_op(dossier, soort, invoer)
    sjabloon = paden.docs / MAP_MODELBRIEVEN / f"{soort}.docx"
    papier = Briefpapier.van(register.definities.profiel, paden.profiel.parent)
    klaar = [(b, vul_sjabloon(sjabloon, b.velden, papier)) for b in brieven]
    map_ = paden.prive / "brieven" / nummer
    map_.parent.mkdir(exist_ok=True)
    gemaakt = []
    for brief, inhoud in klaar:
        pad = _vrij(map_, f"{invoer.datum.isoformat()} {soort} {brief.ontvanger.wie}", inhoud)
        nieuw = not pad.exists()
        if nieuw:
            schrijf_veilig(pad, inhoud)
            bestand = pad.relative_to(paden.prive).as_posix()
            register.logboek.schrijf("brief", soort, casusnummer=nummer, sha256=vingerafdruk(inhoud), bestand=bestand)
        gemaakt.append((pad, nieuw))
    return gemaakt, let_op(dossier, soort, invoer)


def _vrij(map_: Path, naam: str, inhoud: bytes) -> Path:
    """The first path of this name that is free or holds exactly this; another letter may have been changed in Word."""
    paden = (map_ / f"{naam}{f' ({n})' if n > 1 else ''}.docx" for n in count(1))
    return next(pad for pad in paden if not pad.exists() or pad.read_bytes() == inhoud)


def stel_op(dossier: Dossier, soort: str, invoer: Invoer) -> list[Brief]:
    """The letters of one kind about one person, without touching a file.

    Raises GebruikersFout naming what is missing, and for an invitation that makes no sense on the day of the letter.
    """
    mist: list[str] = []
    invoer = replace(
        invoer,
        reden=ingevuld(invoer.reden),
        tijd=ingevuld(invoer.tijd),
        plaats=ingevuld(invoer.plaats),
        vervolg=ingevuld(invoer.vervolg),
    )
    if dossier.stand.overleden:
        raise GebruikersFout(
            f"In de herijking staat dat de jongere van {dossier.casusnummer} is overleden. Er komt geen brief. Neem zelf contact "
            "op met de familie."
        )
    if soort == "bevestiging" and not dossier.casus.aanmeldingen:
        raise GebruikersFout(
            f"Over {dossier.casusnummer} is geen aanmelding opgeslagen, dus er is niemand om aan te schrijven. Er is geen brief gemaakt."
        )
    if soort == "uitnodiging":
        _weiger_te_laat(dossier, invoer)
    persoon = dossier.casus.persoon
    ontvangers = [_aanmelder(dossier)] if soort == "bevestiging" else _ontvangers(persoon, invoer, mist)
    inhoud = _INHOUD[soort](dossier, invoer, mist)
    if not dossier.definities.profiel.brieven.telefoon:
        mist.append(GEEN_TELEFOON)
    if mist:
        raise BriefMist(dossier.casusnummer, mist, _hele_opdracht(dossier.casusnummer, soort, invoer, mist))
    gemeente, vast = dossier.definities.profiel.gemeente, dossier.definities.profiel.brieven
    algemeen = {
        "gemeente": gemeente.naam,
        "datum": voluit(invoer.datum),
        "voornaam": persoon.aanmelding.voornaam or "",
        "contactpersoon": vast.contactpersoon,
        "telefoon": vast.telefoon,
        "email": vast.email,
        "fg_contact": vast.fg_contact,
        "ondertekenaar": vast.ondertekenaar,
        **inhoud,
    }
    return [Brief(o, {**algemeen, **_aanspreken(o, persoon)}) for o in ontvangers]


def let_op(dossier: Dossier, soort: str, invoer: Invoer) -> list[str]:
    """What a person should look at before the letter is sent; sentences."""
    if soort == "bevestiging":
        return []
    uit = ["Controleer het adres in de basisregistratie. Een brief op het verkeerde adres is een datalek."]
    persoon, aanmelding = dossier.casus.persoon, dossier.casus.persoon.aanmelding
    jaren = leeftijd(persoon.geboren, invoer.datum) if persoon.geboren else VOLWASSEN
    contact = aanmelding.ouders_contact or ""
    iemand = re.search(r"[^\W\d_]{3,}", contact) or re.search(r"\bvoogd", aanmelding.ouders or "", re.I)
    onduidelijk = iemand and not postadressen(contact)
    if jaren < VOLWASSEN and not invoer.adres_ouders and onduidelijk:
        uit.append("Bij de ouders of voogd staat geen heel adres. Is het een ander adres? Gebruik dan --adres-ouders.")
    if soort == "notificatie":
        if 16 <= jaren < VOLWASSEN:
            uit.append(
                "De jongere is 16 of 17. Spreek eerst met de jongere als de ouders veel horen dat zij niet wisten."
            )
        if aanmelding.besproken_met_jongere == "nee":
            uit.append("De jongere weet nog niet van de aanmelding. Vraag de voorzitter of de brief nu kan.")
    uit += let_op_geboren(dossier, "Deze brief")
    if soort == "notificatie" and invoer.uvz and invoer.uvz < invoer.datum:
        uit.append(
            f"Het UVZ van {toon_datum(invoer.uvz)} is al geweest. De brief hoorde er die dag te zijn, en zegt dat het overleg was."
        )
    if soort == "uitnodiging" and not dossier.casus.trajecten:
        weg = dossier.vervallen_besluit
        zin = "in de verslagen staat nog geen besluit voor een integrale aanpak"
        zin = geen_besluit_meer(weg) if weg else zin
        uit.append(f"{zin[0].upper()}{zin[1:]}.")
    if soort == "uitnodiging" and not _kreeg_notificatie(dossier):
        uit.append(
            "In het UVZ-verslag staat geen dag van de notificatiebrief. In de uitnodiging staat daarom dat die nog komt. Is hij "
            "al weg, verbeter dan eerst het verslag. Moet hij nog wachten, vraag dan de voorzitter of de uitnodiging nu kan."
        )
    if aanmelding.taal_thuis:
        uit.append("Bij de aanmelding staat dat een tolk nodig is. Bel of ga langs, en stuur niet alleen een brief.")
    if soort == "afsluiting" and dossier.stand.jeugdgroep:
        nog = " en dat politie, OM en gemeente nog over de jongere praten" if _in_groepsoverleg(dossier.stand) else ""
        uit.append(
            f"De jongere hoort bij een jeugdgroep. In de brief staat dat de aanpak van de groep doorgaat{nog}. Klopt dat niet, haal "
            "het weg."
        )
    return uit


# What could be a reason to stop, by how the approach ended.
_VOORBEELDREDEN = {
    "positief": "Het gaat goed met je en de hulp loopt.",
    "negatief": "Politie en justitie gaan nu met je verder. Ons plan helpt daar niet bij.",
    "overgedragen": "Een andere organisatie gaat nu met je verder.",
    "te oud": "Je bent nu te oud voor deze aanpak.",
    "verhuisd": "Je woont nu in een andere gemeente.",
    "ingetrokken": "De aanmelding is ingetrokken.",
}

# --- who gets it ----------------------------------------------------------------------------------


def _ontvangers(persoon: Persoon, invoer: Invoer, mist: list[str]) -> list[Ontvanger]:
    """One letter for all at one address; parents who live elsewhere get their own (handbook: convenant/informeren)."""
    geboren = persoon.geboren
    eigen = next(iter(postadressen(invoer.adres)), ()) if invoer.adres else _eigen_adres(persoon)
    if not eigen:
        mist.append(
            "een adres met straat, postcode en plaats: lever de aanmelding opnieuw in, of gebruik --adres "
            '"Straat 1, 1234 AB Plaats"'
        )
        return []
    if geboren is None or leeftijd(geboren, invoer.datum) >= VOLWASSEN:
        return [Ontvanger("jongere", eigen)]
    elders = [a for a in _adressen_ouders(persoon, invoer) if _plek(a) != _plek(eigen)]
    for tekst in invoer.adres_ouders:
        if not postadressen(tekst):
            mist.append(f'straat, postcode en plaats in --adres-ouders "{tekst}"')
    if not elders:
        return [Ontvanger("samen", eigen)]
    return [Ontvanger("jongere", eigen), *(Ontvanger("ouders", a) for a in elders)]


def _eigen_adres(persoon: Persoon) -> tuple[str, ...]:
    straat, plaats = ((deel or "").strip() for deel in (persoon.aanmelding.adres, persoon.aanmelding.postcode_plaats))
    return (straat, plaats) if straat and _POSTCODE.search(plaats) else ()


def _adressen_ouders(persoon: Persoon, invoer: Invoer) -> list[tuple[str, ...]]:
    teksten = invoer.adres_ouders or (persoon.aanmelding.ouders_contact or "",)
    return [adres for tekst in teksten for adres in postadressen(tekst)]


def postadressen(tekst: str) -> list[tuple[str, ...]]:
    """The addresses in a text that people wrote, each as the two lines of an envelope."""
    return [(m["straat"].strip(), f"{m['postcode'].upper()} {m['plaats'].strip()}") for m in _ADRES.finditer(tekst)]


def _plek(adres: tuple[str, ...]) -> str:
    return "".join(naamwoorden(" ".join(adres)))


def _aanspreken(ontvanger: Ontvanger, persoon: Persoon) -> dict[str, object]:
    naam, voornaam = persoon.naam, persoon.aanmelding.voornaam or ""
    if ontvanger.wie == "aanmelder":
        return {"adres": "\n".join(["Aan:", *ontvanger.adres])}
    aan, aanhef, roepnaam = {
        "jongere": (naam, f"Beste {voornaam}", "jou"),
        "samen": (f"{naam} en de {GEZAG}", f"Beste {voornaam}, beste {GEZAG}", voornaam),
        "ouders": (f"De {GEZAG} van {naam}", f"Beste {GEZAG} van {voornaam}", voornaam),
    }[ontvanger.wie]
    return {
        "adres": "\n".join(["Aan:", aan, *ontvanger.adres]),
        "aanhef": aanhef,
        "roepnaam": roepnaam,
        "aan_ouders": ontvanger.wie == "ouders",
    }


def _aanmelder(dossier: Dossier) -> Ontvanger:
    """Who made the latest referral: name and organisation."""
    laatste = dossier.casus.aanmeldingen[-1]
    organisatie = dossier.woord(laatste.bron, laatste.antwoorden.waarden, Aanmelding.aanmelder_organisatie)
    return Ontvanger("aanmelder", tuple(filter(None, [laatste.antwoorden.aanmelder_naam, organisatie])))


# --- what it says ---------------------------------------------------------------------------------


def _bevestiging(dossier: Dossier, invoer: Invoer, mist: list[str]) -> dict[str, object]:  # noqa: ARG001
    """To who referred somebody: the number to use from now on, and by when there is a decision. No name, so that it may
    go by ordinary mail. A letter that is made after that day names none."""
    profiel, aangemeld = dossier.definities.profiel, dossier.casus.aanmeldingen[-1].op
    oud = profiel.gemeente.oud_nummer(dossier.casusnummer)
    uiterlijk = brief_uiterlijk(bespreken_uiterlijk(aangemeld, profiel), profiel)  # the agenda of that UVZ goes out
    return {
        "aangemeld_op": voluit(aangemeld),
        "besluit_uiterlijk": voluit(uiterlijk) if uiterlijk > invoer.datum else "",
        "casusnummer": f"{dossier.casusnummer}, eerder {oud}" if oud else dossier.casusnummer,
        "kanaal": profiel.gemeente.kanaal,
    }


def _niet_besproken(dossier: Dossier, invoer: Invoer, mist: list[str]) -> dict[str, object]:
    stand = dossier.casus.op(invoer.datum)
    besluit = stand.niet_geagendeerd
    if not besluit:
        mist.append(
            f'het besluit over de agenda: werkwijzer agenda DATUM --niet {dossier.casusnummer} "waarom niet". Een eerder '
            "besluit geldt niet meer als de jongere in een UVZ is besproken, of daarna is aangemeld of op een agenda kwam"
        )
    if not invoer.reden:
        mist.append('de reden, in één zin die de jongere mag lezen: --reden "Halt kan je verder helpen."')
    return {
        "besluit_datum": dag_voluit(besluit.datum) if besluit else "",
        "reden": _zin(invoer.reden),
        "grondslag": dossier.definities.profiel.brieven.grondslag,
        **_herkomst(dossier),
        **_zonder_aanpak(dossier, stand, invoer),
    }


def _besluit(dossier: Dossier, invoer: Invoer, mist: list[str]) -> dict[str, object]:
    """A UVZ that decided on something else than the approach: who goes on with the young person."""
    stand = dossier.casus.op(invoer.datum)
    laatste = stand.besprekingen[-1] if stand.besprekingen else None
    zin = besluit_in_woorden(laatste.rij, dossier.definities.profiel) if laatste and not stand.lopend else ""
    if not zin:
        mist.append(
            "een besluit van het UVZ dat een partner, een zorgpartner of een overleg in het zorgdomein verder gaat: verwerk "
            "eerst het UVZ-verslag waarin dat staat"
        )
    return {
        "besluit_datum": dag_voluit(laatste.op) if laatste else "",
        "besluit": zin,
        **_zonder_aanpak(dossier, stand, invoer),
    }


def besluit_in_woorden(rij: UvzVerslagBesprekingen, profiel: Profiel) -> str:
    """What the young person reads about a decision without an approach; '' for another decision."""
    wie = next((p.naam for p in profiel.partners if p.code == rij.naar_wie), "")
    if rij.besluit == "zorgoverleg" and profiel.gemeente.zorgoverleg:
        wie = profiel.gemeente.het_zorgoverleg
        return (
            f"{wie[:1].upper()}{wie[1:]} kan kijken wie je helpt. Dat is een overleg over hulp en zorg. {_ALS_JE_WILT}"
        )
    if rij.besluit == "zorgpartner" and wie:
        return f"{wie} helpt jongeren en gezinnen, en kan ook jou helpen. {_ALS_JE_WILT}"
    return f"Eén organisatie gaat met je verder: {wie}." if rij.besluit == "partner" and wie else ""


# Care begins with consent, and this letter is none (handbook: rollen/zorgnetwerk).
_ALS_JE_WILT = "Dat gebeurt alleen als jij dat goedvindt, en tot je 16e ook je ouders of voogd."


def _zonder_aanpak(dossier: Dossier, stand: Stand, invoer: Invoer) -> dict[str, object]:
    """Where to go, and until when the data are kept, of somebody who does not come in the approach."""
    profiel = dossier.definities.profiel
    bewaring = stand.bewaring(profiel)
    vast = profiel.brieven
    return {
        "vervolg": _zin(bij_naam(invoer.vervolg, profiel))
        or f"Heb je hulp nodig? Bel {vast.contactpersoon}: {vast.telefoon}.",
        "bewaren_tot": voluit(bewaring.tot) if bewaring else "",
    }


def _notificatie(dossier: Dossier, invoer: Invoer, mist: list[str]) -> dict[str, object]:
    profiel = dossier.definities.profiel
    gesloten = dossier.casus.op(invoer.datum).gesloten
    reden = invoer.reden or dossier.casus.persoon.aanmelding.reden_brief or ""
    if invoer.uvz is None:
        mist.append(f"de datum van het UVZ: --uvz {_straks(invoer)}")
    if not reden:
        mist.append(
            'de reden, in één zin over gedrag, die de jongere mag lezen: --reden "De politie zag je drie keer bij overlast."'
        )
    return {
        "reden": _zin(reden),
        "uvz_datum": dag_voluit(invoer.uvz) if invoer.uvz else "",
        "is_was": "was" if invoer.uvz and invoer.uvz < invoer.datum else "is",
        **_herkomst(dossier),
        "bewaartermijn": f"{profiel.termijnen.bewaartermijn_jaren} jaar",
        "bewaartermijn_zonder_aanpak": aantal(profiel.termijnen.bewaartermijn_zonder_aanpak_maanden, "maand"),
        "eerder_tot": voluit(bewaren_tot(gesloten.eind, profiel, na_afsluiting=True))
        if gesloten and gesloten.eind
        else "",
        "grondslag": profiel.brieven.grondslag,
        "leefgebieden": opsomming(dossier.definities.leefgebieden_gewoon),
    }


def _herkomst(dossier: Dossier) -> dict[str, object]:
    """From whom the data are (AVG art. 14): who referred, and who decides on the agenda and so looked what it knew.
    `jeugdgroepen`: whether they can be about a group."""
    bronnen = {
        dossier.woord(a.bron, a.antwoorden.waarden, Aanmelding.aanmelder_organisatie): None
        for a in dossier.casus.aanmeldingen
    }
    # Who took part on the day of the referral: that is when it was asked.
    dag = max((a.op for a in dossier.casus.aanmeldingen), default=date.max)
    partners = (p for p in dossier.definities.profiel.partners if p.geldt_op(dag))
    gevraagd = [p.naam for p in partners if p.altijd and p.code != GEMEENTE and p.naam not in bronnen]
    groepen = bool(dossier.definities.profiel.lijsten.jeugdgroepen)
    return {"bron": " en ".join(bronnen), "ook_gevraagd": " en ".join(gevraagd), "jeugdgroepen": groepen}


def _weiger_te_laat(dossier: Dossier, invoer: Invoer) -> None:
    """Raises GebruikersFout for a conversation that is past, or in an approach that has stopped."""
    if invoer.dag and invoer.dag < invoer.datum:
        raise GebruikersFout(f"{toon_datum(invoer.dag)} is al geweest. Controleer de datum. Er is geen brief gemaakt.")
    gesloten = dossier.casus.op(invoer.datum).gesloten
    if gesloten and (eind := gesloten.eind):
        raise GebruikersFout(
            f"De aanpak is gestopt op {toon_datum(eind)}. Er is geen brief gemaakt. Begint de aanpak opnieuw? Verwerk dan "
            "eerst het UVZ-verslag waarin dat staat."
        )


def _straks(invoer: Invoer) -> str:
    """A day that can be an example: a week after the letter."""
    return toon_datum(invoer.datum + timedelta(weeks=1))


def _uitnodiging(dossier: Dossier, invoer: Invoer, mist: list[str]) -> dict[str, object]:
    partners = {p.code: p.naam for p in dossier.definities.profiel.partners}
    regisseur = _naam_regisseur(dossier)
    if not regisseur:
        mist.append("de regisseur: verwerk eerst het UVZ-verslag waarin die staat")
    if invoer.dag is None:
        mist.append(f"de dag van het gesprek: --dag {_straks(invoer)}")
    if not invoer.tijd:
        mist.append('de tijd van het gesprek: --tijd "15.30 uur"')
    if invoer.partner and invoer.partner not in partners:
        mist.append(f"een bekende partner: --partner kan zijn {', '.join(partners)}")
    return {
        "gesprek_datum": dag_voluit(invoer.dag) if invoer.dag else "",
        "gesprek_tijd": f"{invoer.tijd.strip()} uur" if _KLOK.fullmatch(invoer.tijd.strip()) else invoer.tijd,
        "gesprek_plaats": invoer.plaats or dossier.definities.profiel.brieven.bezoekadres,
        "regisseur": regisseur,
        "partner": partners.get(invoer.partner, ""),
        "eerste_brief": _kreeg_notificatie(dossier),
        "eerste_brief_komt": not _kreeg_notificatie(dossier),
    }


def _kreeg_notificatie(dossier: Dossier) -> bool:
    """Whether a report since the latest referral says when the notification was sent: it may wait, with a reason."""
    return any(b.rij.notificatiebrief for b in dossier.stand.sinds_aanmelding)


def _afsluiting(dossier: Dossier, invoer: Invoer, mist: list[str]) -> dict[str, object]:
    profiel, stand = dossier.definities.profiel, dossier.stand
    traject, bewaring = stand.gesloten, stand.bewaring(profiel)
    if traject is None or traject.eind is None or bewaring is None:
        mist.append("een besluit om af te sluiten: verwerk eerst de herijking waarin dat staat")
        return {}
    reden = invoer.reden or _goede_reden(stand, profiel)
    if not reden:
        voorbeeld = _VOORBEELDREDEN.get(traject.wijze or "", _VOORBEELDREDEN["negatief"])
        mist.append(f'de reden, eerlijk en zonder verwijt: --reden "{voorbeeld}"')
    namen = {p.code: p.naam for p in profiel.partners}
    partner, vervolg = namen.get(traject.zorg_naar or "", ""), bij_naam(invoer.vervolg, profiel)
    if vervolg in namen.values():
        partner, vervolg = vervolg, ""
    later = f"Heb je later hulp nodig? Bel {profiel.brieven.contactpersoon}: {profiel.brieven.telefoon}."
    return {
        "uvz_datum": dag_voluit(traject.eind),
        "reden": _zin(reden),
        "regisseur": _naam_regisseur(dossier) or "De regisseur",
        "in_groep": bool(stand.jeugdgroep),
        "in_groepsoverleg": _in_groepsoverleg(stand),
        "vervolg": _zin(vervolg) or (f"{partner} helpt je verder. {later}" if partner else later),
        "bewaren_tot": voluit(bewaring.tot),
        "politie_tot": voluit(politie_meldt_tot(traject.eind, profiel)),
    }


def _in_groepsoverleg(stand: Stand) -> bool:
    """Whether the meeting about the group still discusses this person: after a negative closure (handbook: stappen/afsluiten)."""
    return bool(stand.jeugdgroep and stand.gesloten and stand.gesloten.wijze == "negatief")


_INHOUD: Mapping[str, Callable[[Dossier, Invoer, list[str]], dict[str, object]]] = {
    "bevestiging": _bevestiging,
    "notificatie": _notificatie,
    "niet-besproken": _niet_besproken,
    "besluit": _besluit,
    "uitnodiging": _uitnodiging,
    "afsluiting": _afsluiting,
}


def _naam_regisseur(dossier: Dossier) -> str:
    """The name of the director, with the organisation when that is a partner; '' when nobody directs."""
    profiel, code = dossier.definities.profiel, dossier.stand.regisseur
    return profiel.naam_regisseur(code) if any(r.code == code for r in profiel.regisseurs) else code


def _goede_reden(stand: Stand, profiel: Profiel) -> str:
    """Only what the forms prove: a positive closure that meets the criterion."""
    sluiting, traject = stand.sluiting, stand.gesloten
    if not sluiting or not traject or traject.wijze != "positief" or traject.eind is None:
        return ""
    laatste = sluiting.rij.laatste_melding
    if laatste is None or criterium_op(laatste, traject.begin, profiel) > traject.eind:
        return ""
    maanden = aantal(zonder_meldingen(laatste, traject.begin, profiel), "maand")
    return f"Er zijn al {maanden} geen meldingen van overlast of strafbare feiten."


def _zin(tekst: str) -> str:
    """One line that ends as a sentence; '' stays ''."""
    kort = " ".join(tekst.split())
    return kort if not kort or kort[-1] in ".!?" else f"{kort}."
