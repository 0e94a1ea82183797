"""Need to know: which parts of a form may which receiver see.

Every question has a kind of data (`categorie` in `forms/*.yml`), the profile says per receiver and occasion which
kinds it gets (`[[delen]]` in `data/gemeente.toml`). What neither of them names is not shown. The rules follow
`includes/deelmatrix.md`. What police and justice know, they bring themselves: only the municipality, which keeps the
record, reads it here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Definities, Formulier, Tabel, Veld
from werkwijzer.profiel import GEMEENTE, Categorie, Deelregel, Gelegenheid, Profiel

# What people call each kind of data: the handbook shows the rules with these words.
NAMEN: Mapping[Categorie, str] = {
    "identiteit": "naam, bijnaam, geboortedatum",
    "contact": "adres",
    "gezin": "ouders en gezin",
    "broers_zussen": "broers en zussen",
    "aanmelder": "naam van de aanmelder",
    "betrokkenen": "welke organisatie wat doet",
    "vraag": "vraag van de aanmelder of het UVZ",
    "aanleiding": "aanleiding",
    "veiligheid": "gedrag en overlast, zoals gemeld",
    "politie": "meldingen van de politie",
    "zorg": "zorgen en zorgvraag",
    "onderwijs": "school of werk",
    "regie": "wie de regie voert, en of de jongere het weet",
    "beeld": "beeld en oordeel van het UVZ, en de jeugdgroep",
    "besluit": "besluiten",
    "doelen": "doelen",
    "afspraken": "acties",
    "grenzen": "grenzen uit het startgesprek",
    "interventies": "interventies",
    "voorwaarden": "wat justitie oplegt",
    "scores": "scores",
    "toelichting": "toelichting bij de scores",
    "overdracht": "wie overneemt en zicht houdt",
    "registratie": "gegevens voor de administratie",
}

# Of the police (Wpg) and of justice (Wjsg): nobody passes those on for them.
JUSTITIE: tuple[Categorie, ...] = ("politie", "voorwaarden")


def te_ruim(definities: Definities) -> Iterator[str]:
    """Warnings when profile or forms pass on more than the handbook: what is of police or justice, and what an own copy of our
    forms calls otherwise.

    All interventions are too much as well: Halt and reclassering are among them, and forms that a municipality changed
    itself may not say which.
    """
    regels = [r for r in definities.profiel.delen if r.ontvanger != GEMEENTE]
    wie = {f"{r.ontvanger} ({r.gelegenheid})": [c for c in (*JUSTITIE, "interventies") if c in r.alles] for r in regels}
    if ruim := [f"{regel}: {' en '.join(soorten)}" for regel, soorten in wie.items() if soorten]:
        yield (
            f"dit profiel geeft gegevens van politie of justitie door. {'; '.join(ruim)}. Daarover gaan de politie (Wpg) "
            "en het OM (Wjsg): zij brengen die zelf in. Haal deze soorten weg bij [[delen]] in data/gemeente.toml, of laat de FG "
            "vaststellen dat het mag."
        )
    anders = defaultdict[str, list[str]](list)
    for code, formulier in definities.formulieren.items():
        for vraag, soort, onze in formulier.anders_ingedeeld:
            if any(soort in r.alles and onze not in r.alles for r in regels):
                anders[f"{code}.yml, {soort} in plaats van {onze or 'niets'}"].append(vraag)
    if anders:
        waar = "; ".join(f"{wat}: {', '.join(vragen)}" for wat, vragen in anders.items())
        yield (
            "in forms staat een eigen kopie van een formulier, die meer aan partners geeft dan het handboek zegt. "
            f"{waar}. Neem bij die vragen de categorie over uit "
            "het formulier van Werkwijzer, of laat de FG vaststellen dat het mag."
        )


def deelregel(profiel: Profiel, ontvanger: str, gelegenheid: Gelegenheid) -> Deelregel:
    """The rule for a receiver: its own, else that of its domain, else one that gives nothing.

    `ontvanger` is the code of a partner or of a receiver outside the covenant (`profiel.BUITEN_CONVENANT`).
    """
    domein = next((p.domein for p in profiel.partners if p.code == ontvanger), None)
    regels = {r.ontvanger: r for r in profiel.delen if r.gelegenheid == gelegenheid}
    leeg = Deelregel(ontvanger=ontvanger, gelegenheid=gelegenheid)
    return regels.get(ontvanger) or (regels.get(domein) if domein else None) or leeg


def mag_zien(
    profiel: Profiel, ontvanger: str, gelegenheid: Gelegenheid, categorie: Categorie | None, *, eigen: bool = False
) -> bool:
    """Whether this receiver may see this kind of data; `eigen` says that it stands in a row for this receiver."""
    if categorie is None:
        return False
    regel = deelregel(profiel, ontvanger, gelegenheid)
    return categorie in regel.alles or (eigen and categorie in regel.eigen)


def zichtbaar(
    profiel: Profiel,
    ontvanger: str,
    gelegenheid: Gelegenheid,
    formulier: Formulier,
    antwoorden: Antwoorden,
    casusnummer: str,
    zonder: Collection[Categorie] = (),
) -> Antwoorden:
    """The answers of one form that this receiver may see about one person, and nothing else.

    `zonder` leaves out kinds of data that are shown elsewhere.

    Rows about another casusnummer are left out whatever the rule, and so is a row for the receiver of which nothing
    but its own name would remain.
    """
    mag = {
        veld.code: mag_zien(profiel, ontvanger, gelegenheid, categorie)
        for veld, categorie in _losse_velden(formulier)
        if veld.type != "casusnummer" and categorie not in zonder
    }
    velden = {code: w for code, w in antwoorden.velden.items() if mag.get(code)}
    tabellen: dict[str, list[Rij]] = {}
    for tabel in formulier.tabellen:
        rijen = [
            gezien
            for rij in antwoorden.tabellen.get(tabel.tabel, ())
            if rij.get("casusnummer", casusnummer) == casusnummer
            if (gezien := _zichtbare_rij(profiel, ontvanger, gelegenheid, tabel, rij, zonder))
        ]
        if rijen:
            tabellen[tabel.tabel] = rijen
    return Antwoorden(velden, tabellen)


def _zichtbare_rij(
    profiel: Profiel,
    ontvanger: str,
    gelegenheid: Gelegenheid,
    tabel: Tabel,
    rij: Rij,
    zonder: Collection[Categorie],
) -> Mapping[str, Waarde]:
    eigen = tabel.eigenaar is not None and rij.get(tabel.eigenaar) == ontvanger
    van_justitie = any(rij.get(k.code) in k.justitie for k in tabel.kolommen)
    if van_justitie and not eigen and not mag_zien(profiel, ontvanger, gelegenheid, "voorwaarden"):
        return {}
    mag = {
        k.code
        for k in tabel.kolommen
        if k.type != "casusnummer"
        and (k.categorie or tabel.categorie) not in zonder
        and mag_zien(profiel, ontvanger, gelegenheid, k.categorie or tabel.categorie, eigen=eigen)
    }
    if tabel.per_leefgebied and mag:
        mag.add("leefgebied")
    gezien = {code: w for code, w in rij.items() if code in mag}
    bijzaak = {"leefgebied", *([tabel.eigenaar] if eigen else [])}
    return gezien if gezien.keys() - bijzaak else {}


def _losse_velden(formulier: Formulier) -> list[tuple[Veld, Categorie | None]]:
    """The single questions, each with its kind of data: its own, else that of its section."""
    return [
        (veld, veld.categorie or deel.categorie)
        for blad in formulier.bladen
        for deel in blad.onderdelen
        if not isinstance(deel, Tabel)
        for veld in deel.velden
    ]
