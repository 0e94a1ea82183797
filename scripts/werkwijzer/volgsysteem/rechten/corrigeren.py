"""Correcting the record by akten: join dossiers, move a form, declare one void, and undo that again.

Each function checks and makes the akte; nothing is filed before somebody has seen what it does (`gevolgen.py`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from werkwijzer.casus.casus import casus_van
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.akten import AKTESOORTEN, Akte
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.register import Register
from werkwijzer.dossiers.telt_bij import CORRECTIES
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum

NIEUW = "nieuw"  # instead of a casusnummer: a dossier that does not exist yet


def voeg_samen(register: Register, dubbel: str, blijft: str, reden: str) -> tuple[Akte, list[str]]:
    """Let dossier `dubbel` count as `blijft`; returns the akte and what to look at.

    Raises GebruikersFout for an unknown number and when the two count as one dossier already.
    """
    dubbel, blijft = register.nummer(dubbel), register.nummer(blijft)
    als = register.index.correcties.dossier
    if als(dubbel) == als(blijft):
        raise GebruikersFout(f"{dubbel} en {blijft} zijn al één dossier: {als(blijft)}.")
    if als(dubbel) != dubbel:
        raise GebruikersFout(f"{dubbel} is al samengevoegd met {als(dubbel)}. Noem dat dossier.")
    blijft = als(blijft)
    let_op = []
    personen = [casus_van(c, register.index.van_persoon(c)).persoon for c in (dubbel, blijft)]
    geboren = {dag for persoon in personen for dag in persoon.geboortedatums}
    if len(geboren) > 1:
        alle = " en ".join(map(toon_datum, sorted(geboren)))
        let_op.append(
            f"De geboortedatums in de aanmeldingen zijn niet gelijk ({alle}). Is het echt dezelfde jongere? De persoonsgegevens van {blijft} gaan "
            "voor. Lever de aanmelding met de foute datum opnieuw in, als verbetering."
        )
    akte = register.maak_akte("samenvoegen", blijft, reden, {"ander": dubbel})
    return akte, let_op


def zoek_formulier(register: Register, tekst: str) -> Ingediend:
    """The filed form with this path, file name or (start of a) fingerprint of at least eight characters.

    Raises GebruikersFout when none or more than one fits.
    """
    zoek = tekst.strip().replace("\\", "/")
    gevonden = [f for f in register.index.formulieren(alle=True) if _is(f, zoek)]
    if len(gevonden) == 1:
        return gevonden[0]
    if gevonden:
        namen = ", ".join(f.bestand for f in gevonden)
        raise GebruikersFout(f"Meer formulieren passen bij '{tekst}': {namen}. Geef het hele pad.")
    raise GebruikersFout(
        f"Er is geen opgeslagen formulier '{tekst}'. Geef de bestandsnaam uit het dossier, bijvoorbeeld "
        "2025-03-01_plan_1a2b3c4d.xlsx."
    )


def _is(form: Ingediend, zoek: str) -> bool:
    naam = form.bestand.rpartition("/")[2]
    return zoek in (form.bestand, naam) or (len(zoek) >= 8 and form.sha256.startswith(zoek.lower()))


def verplaats(register: Register, formulier: str, naar: str, reden: str) -> Akte:
    """Let a form count in another dossier, or (`naar` is NIEUW, for a referral) in a new one.

    Raises GebruikersFout when the form is about more persons, when it does not fit there (a plan on a day that the
    person was not in the approach), and when a dossier would be left with forms but without a referral.
    """
    form = zoek_formulier(register, formulier)
    if not form.casusnummer:
        raise GebruikersFout(
            f"{form.bestand} gaat over meer jongeren. Staat er een verkeerd casusnummer in? Lever een verbetering in: "
            "kies in het formulier dat het een eerder verslag vervangt."
        )
    dossier = register.index.van_persoon(form.casusnummer, alle=True)
    _weiger_zonder_aanmelding(form, dossier, "Verplaats die eerst, of voeg de dossiers samen.")
    if naar == NIEUW:
        if form.formulier != "aanmelding":
            raise GebruikersFout("Alleen een aanmelding kan een nieuw dossier beginnen. Noem een casusnummer.")
        voorvoegsel = register.definities.profiel.gemeente.voorvoegsel
        doel = maak_casusnummer(voorvoegsel, register.hoogste_nummer + 1)
    else:
        doel = register.telt_als(naar)
    if doel == form.casusnummer:
        raise GebruikersFout(f"{form.bestand} telt al mee in {doel}.")
    if form.formulier == "plan":
        daar = casus_van(doel, [*register.index.van_persoon(doel), replace(form, casusnummer=doel)])
        if not any(p.bron.volgnr == form.volgnr for t in daar.trajecten for p in t.plannen):
            raise GebruikersFout(
                f"{doel} is op {toon_datum(form.datum)} niet in de aanpak. Controleer het casusnummer. "
                "Ontbreekt het UVZ-verslag met het besluit? Verwerk dat eerst."
            )
    gegevens = {"formulier_sha256": form.sha256, "naar": doel}
    return register.maak_akte("verplaatsen", form.casusnummer, reden, gegevens)


def _weiger_zonder_aanmelding(form: Ingediend, dossier: Iterable[Ingediend], doe: str) -> None:
    """Raises GebruikersFout when the dossier without this form has other forms but no referral."""
    rest = [f.formulier for f in dossier if f.volgnr != form.volgnr]
    if form.formulier == "aanmelding" and rest and "aanmelding" not in rest:
        raise GebruikersFout(
            f"Dit is de enige aanmelding van {form.casusnummer}. Zonder aanmelding is niet meer te zien over wie de "
            f"andere formulieren gaan. {doe}"
        )


def laat_vervallen(register: Register, formulier: str, reden: str, door: str = "") -> Akte:
    """Let a form no longer count; `door` is the form that takes its place, if any.

    Raises GebruikersFout when it does not count already, when `door` is of another kind or dossier, and when a
    dossier would be left with forms but without a referral.
    """
    form = zoek_formulier(register, formulier)
    if form.volgnr not in {f.volgnr for f in register.index.formulieren(form.formulier)}:
        raise GebruikersFout(f"{form.bestand} telt al niet meer mee: het is vervallen of vervangen.")
    nieuw = zoek_formulier(register, door) if door else None
    if nieuw and (nieuw.formulier, nieuw.casusnummer) != (form.formulier, form.casusnummer):
        raise GebruikersFout(f"{nieuw.bestand} is een ander soort formulier of van een ander dossier.")
    if nieuw and nieuw.volgnr == form.volgnr:
        raise GebruikersFout("Een formulier kan niet zichzelf vervangen.")
    if form.casusnummer:
        dossier = register.index.van_persoon(form.casusnummer, alle=True)
        geldig = (f for f in dossier if f.sha256 not in register.index.correcties.vervallen)
        _weiger_zonder_aanmelding(form, geldig, "Lever eerst een verbeterde aanmelding in.")
    gegevens = {"formulier_sha256": form.sha256, "vervangen_door": nieuw.sha256 if nieuw else ""}
    return register.maak_akte("vervallen", form.casusnummer, reden, gegevens)


def draai_terug(register: Register, kenmerk: str, reden: str) -> tuple[Akte, Akte]:
    """Undo a correction: it and the akte that undoes it. Raises GebruikersFout for another kind of akte, and when a form
    would count again in a dossier that was destroyed since."""
    akte = register.akte(kenmerk)
    if akte.soort not in CORRECTIES:
        raise GebruikersFout(
            f"{kenmerk} is geen correctie, maar: {AKTESOORTEN[akte.soort].lower()}. Die draai je hier niet terug. Welke wel, "
            "zie je met: werkwijzer corrigeer lijst"
        )
    weg = register.maak_akte("herroepen", akte.casusnummer, reden, herroept=akte.kenmerk)
    vernietigd = {n for a in register.akten(soort="vernietigd") for n in a.gegevens["casusnummers"]}
    with register.index.alsof(weg):
        terug = vernietigd & set(register.index.casusnummers())
    if terug:
        raise GebruikersFout(
            f"Dit kan niet meer: dan telt een formulier weer mee in dossier {min(terug)}, en dat is vernietigd. Er is niets "
            "veranderd. Hoort het formulier ergens anders? Gebruik dan: werkwijzer corrigeer verplaatsen"
        )
    return akte, weg
