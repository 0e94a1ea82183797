"""The werkvoorraad: what is due as one workbook and one calendar file per director, and one for chair and support."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from werkwijzer.afvalronde import zonder_afvalronde
from werkwijzer.casus.casus import casussen_uit
from werkwijzer.casus.stand import Stand
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.mag_zien import NAMEN, mag_zien
from werkwijzer.fouten import GebruikersFout, InGebruik
from werkwijzer.indicatoren.caseload import Caseload, InRegie
from werkwijzer.indicatoren.caseload import verdeel as caseload_per
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden
from werkwijzer.profiel import GEMEENTE, Categorie, Profiel, Regisseur
from werkwijzer.schijf import meld_open, schrijf_alle, verwijder
from werkwijzer.signaalsoorten import PER_CODE, SIGNAALSOORTEN, Lijst, soorten_van
from werkwijzer.termijnen import vul_in
from werkwijzer.volgsysteem.lezen.gemaakte_brieven import gemaakte_brieven
from werkwijzer.volgsysteem.lijsten.aanvullen import Aanvulling, aan_te_vullen
from werkwijzer.volgsysteem.lijsten.kalenderbestand import kalenderbestand
from werkwijzer.volgsysteem.lijsten.signalen import Signaal, op_urgentie, signalen_van
from werkwijzer.volgsysteem.papier.excel import Blad, werklijst
from werkwijzer.volgsysteem.rechten.bewaren import vervallen_dossiers
from werkwijzer.volgsysteem.rechten.familie import voorstellen
from werkwijzer.volgsysteem.rechten.verzoeken import beperkten

MAP_WERKVOORRAAD = "werkvoorraad"
_WEEK = 7  # days
BEHEER = "voorzitter en procesondersteuner"


@dataclass(frozen=True)
class Werkvoorraad:
    """One person's list, most urgent first. `code` is the director's, '' for chair and process support."""

    code: str
    naam: str
    signalen: tuple[Signaal, ...]
    aanvullen: tuple[Aanvulling, ...] = ()  # what is missing from before the record began
    beperkt: frozenset[str] = frozenset()  # who is on no list, because the use of the dossier is restricted

    @property
    def taken(self) -> tuple[Signaal, ...]:
        """What has to be done, without what is only something to think about."""
        return tuple(s for s in self.signalen if not s.soort.is_suggestie)

    def te_laat(self, peildatum: date) -> int:
        """How many, as the list itself calls it."""
        return sum(spoed(s, peildatum) == "Te laat" for s in self.taken)

    @property
    def bestandsnaam(self) -> str:
        """Without extension. The code comes from the profile and may hold anything that a file name may not."""
        kaal = "".join(t if t.isalnum() or t in " -" else "_" for t in f"{self.code} {self.naam}".strip())
        return f"werkvoorraad {kaal}"


def verdeel(signalen: Sequence[Signaal], profiel: Profiel, dag: date) -> list[Werkvoorraad]:
    """One list per director on that day, in the order of the profile, and last the one for chair and process support.

    What has no director (any more) stands on the last list, whatever its kind: nothing falls off.
    """
    regisseurs = [r for r in profiel.regisseurs if r.geldt_op(dag)]
    bekend = {r.code for r in regisseurs}

    def hoort(signaal: Signaal, lijst: Lijst, code: str) -> bool:
        if lijst == "beheer":
            return "beheer" in signaal.soort.voor or signaal.regisseur not in bekend
        return "regisseur" in signaal.soort.voor and signaal.regisseur == code

    per_regisseur = [
        Werkvoorraad(
            r.code,
            profiel.naam_regisseur(r.code),
            tuple(_voor_regisseur(s, r, profiel) for s in signalen if hoort(s, "regisseur", r.code)),
        )
        for r in regisseurs
    ]
    return [*per_regisseur, Werkvoorraad("", BEHEER, tuple(s for s in signalen if hoort(s, "beheer", "")))]


def _voor_regisseur(signaal: Signaal, regisseur: Regisseur, profiel: Profiel) -> Signaal:
    """As this director may see it: of a partner not what that partner gets at no meeting either."""
    soort = signaal.soort
    if soort.categorie is None or _mag_weten(regisseur.organisatie, soort.categorie, profiel):
        return signaal
    return replace(signaal, reden=f"Vraag de voorzitter waarom: dat staat in {NAMEN[soort.categorie]}.")


def _mag_weten(organisatie: str, categorie: Categorie, profiel: Profiel) -> bool:
    """Whether a list for a director of this organisation may hold this kind of data; the municipality keeps the dossier."""
    return organisatie == GEMEENTE or mag_zien(profiel, organisatie, "agenda", categorie)


def als_werkboek(
    lijst: Werkvoorraad, peildatum: date, definities: Definities, werklast: Sequence[Caseload] = ()
) -> bytes:
    """The list as a workbook: what is due, per director how many cases (when given), and the rules behind it."""
    profiel = definities.profiel
    namen = {r.code: r.naam for r in profiel.regisseurs}
    met_regisseur = not lijst.code
    taken = [s for s in per_jongere(lijst.signalen, peildatum) if not s.soort.is_suggestie]
    suggesties = [s for s in per_jongere(lijst.signalen, peildatum) if s.soort.is_suggestie]

    def blad(naam: str, titel: str, uitleg: str, signalen: Sequence[Signaal]) -> Blad:
        koppen = ("Spoed", "Uiterlijk", "Dagen te laat", "Casusnummer", "Naam", "Wat", "Waarom")
        breedtes = (11, 12, 9, 16, 24, 28, 62)
        rijen = [
            (
                spoed(s, peildatum),
                s.uiterlijk,
                max(s.dagen_te_laat(peildatum), 0),
                s.casusnummer or "–",
                s.naam or "–",
                s.soort.naam,
                s.reden,
                *((namen.get(s.regisseur, "Niemand"),) if met_regisseur else ()),
            )
            for s in signalen
        ]
        if met_regisseur:
            links = _naar_dossiers(s.casusnummer for s in signalen)
            return Blad(naam, titel, uitleg, (*koppen, "Regisseur"), (*breedtes, 20), rijen, links)
        return Blad(naam, titel, uitleg, koppen, breedtes, rijen)

    telling = Counter(spoed(s, peildatum) for s in taken)
    aantallen = ", ".join(f"{telling[wanneer]} {wanneer.lower()}" for wanneer in SPOED)
    uitleg = f"{_aantal(len(taken))}: {aantallen}. Per jongere bij elkaar, deze week eerst."
    bladen = [blad("Werkvoorraad", f"Werkvoorraad {lijst.naam}", uitleg if taken else "Er is nu niets te doen.", taken)]
    if suggesties:
        denk = "Om over na te denken. Dit zijn geen taken met een termijn."
        bladen.append(blad("Suggesties", f"Suggesties voor {lijst.naam}", denk, suggesties))
    if lijst.aanvullen:
        bladen.append(_aanvullen(lijst.aanvullen, met_links=met_regisseur))
    if taken:
        bladen.append(_samenvatting(taken, peildatum))
    if werklast:
        norm = (
            "De norm voor een netwerkregisseur: {totaal_min} tot en met {totaal_max} jongeren, van wie {intensief_min} tot en "
            "met {intensief_max} met actieve regie."
        )
        bladen.append(
            Blad(
                "Per regisseur",
                "Jongeren per regisseur",
                vul_in(norm, profiel),
                ("Regisseur", "Jongeren", "Met actieve regie"),
                (32, 12, 18),
                [(namen.get(last.regisseur, "Nog niemand"), last.totaal, last.toon(last.actief)) for last in werklast],
            )
        )
    voor: Lijst = "beheer" if met_regisseur else "regisseur"
    bladen.append(
        Blad(
            "Regels",
            "Wanneer staat iets op deze lijst?",
            "De termijnen staan in het profiel van de gemeente.",
            ("Wat", "Regel", "Waar het vandaan komt"),
            (30, 80, 40),
            [(s.naam, s.in_woorden(profiel), s.bron) for s in soorten_van(profiel) if voor in s.voor],
        )
    )
    fictief = " · verzonnen gegevens" if profiel.gemeente.fictief else ""
    return werklijst(bladen, peildatum, f"Vertrouwelijk · gemeente {profiel.gemeente.naam}{fictief}", profiel.huisstijl)


SPOED = ("Deze week", "Te laat", "Straks")  # in this order on the list


def spoed(signaal: Signaal, peildatum: date) -> str:
    """One of SPOED. What became late in the last week still belongs to this week."""
    laat = signaal.dagen_te_laat(peildatum)
    return "Te laat" if laat > _WEEK else "Deze week" if laat > -_WEEK else "Straks"


def per_jongere(signalen: Iterable[Signaal], peildatum: date) -> list[Signaal]:
    """All that is due, young person by young person: who has something this week first, then what was late shortest."""
    groepen: dict[str, list[Signaal]] = {}
    for signaal in signalen:
        groepen.setdefault(signaal.casusnummer, []).append(signaal)

    def plaats(signaal: Signaal) -> tuple[int, int]:
        return SPOED.index(spoed(signaal, peildatum)), abs(signaal.dagen_te_laat(peildatum))

    op_volgorde = sorted(groepen.values(), key=lambda groep: (min(map(plaats, groep)), groep[0].casusnummer))
    rechten_eerst = partial(sorted, key=lambda s: (plaats(s)[0], s.soort.gewicht, plaats(s)[1]))
    return [signaal for groep in op_volgorde for signaal in rechten_eerst(groep)]


def _samenvatting(signalen: Sequence[Signaal], peildatum: date) -> Blad:
    """How many of each kind, this week first."""
    telling = Counter((s.soort.naam, spoed(s, peildatum)) for s in signalen)
    rijen: list[tuple[str | int, ...]] = [
        (soort.naam, soort.doe, *(telling[soort.naam, wanneer] for wanneer in SPOED))
        for soort in SIGNAALSOORTEN
        if any(telling[soort.naam, wanneer] for wanneer in SPOED)
    ]
    jongeren = len({s.casusnummer for s in signalen if s.casusnummer})
    wie = f"{jongeren} jongere" if jongeren == 1 else f"{jongeren} jongeren"
    uitleg = f"Over {wie}. Is iets niet nodig? werkwijzer werkvoorraad --niet-nodig CASUSNUMMER WAT REDEN"
    return Blad("Samenvatting", "Samenvatting", uitleg, ("Wat", "Doe", *SPOED), (36, 40, 12, 12, 12), rijen)


def _naar_dossiers(nummers: Iterable[str]) -> dict[int, str]:
    """Where each row of the list for chair and support leads. A director gets the list sent, and is not in that folder."""
    return {nr: f"../dossiers/{nummer}/" for nr, nummer in enumerate(nummers) if nummer}


def _aanvullen(aanvullen: Sequence[Aanvulling], *, met_links: bool) -> Blad:
    """What is missing of those who were there before the record began."""
    return Blad(
        "Nog aanvullen",
        "Overgenomen, nog aanvullen",
        "Van vóór het begin, zonder termijn. Wat je niet meer weet, laat je leeg. Een regel gaat weg als alles er is.",
        ("Casusnummer", "Naam", "Wat ontbreekt", "Waar het vandaan komt"),
        (16, 26, 70, 26),
        [(a.casusnummer, a.naam or "–", ", ".join(a.ontbreekt), a.merk) for a in aanvullen],
        _naar_dossiers(a.casusnummer for a in aanvullen) if met_links else {},
    )


def _aantal(n: int) -> str:
    return "1 punt" if n == 1 else f"{n} punten"


def _open(paden: Paden, definities: Definities) -> AbstractContextManager[Register]:
    """The register. Raises GebruikersFout before the first form is filed."""
    if not paden.logboek.exists():
        raise GebruikersFout(f"In {paden.prive} zijn nog geen formulieren verwerkt. Begin met: werkwijzer verwerk")
    return open_register(paden, definities)


def _standen(register: Register, peildatum: date) -> Iterator[Stand]:
    return (casus.op(peildatum) for casus in casussen_uit(register.index, register.akten()))


def te_doen(register: Register, allen: Iterable[Stand], peildatum: date, beperkt: frozenset[str]) -> list[Signaal]:
    """All that is due, also about dossiers that say nothing any more; nothing about whose use is restricted."""
    gevonden = signalen_van(allen, register.definities, peildatum)
    for b in vervallen_dossiers(register, {}):
        if b.voorbij(peildatum):
            reden = f"Laatste formulier van {toon_datum(b.begin)}; geen formulier telt nog. Beoordeel of het weg kan."
            gevonden.append(
                Signaal(PER_CODE["bewaartermijn"], b.casusnummer, "", "", b.tot, reden, b.begin.isoformat())
            )
    gemaakt = gemaakte_brieven(register) if any(s.soort.code == "sluitbrief" for s in gevonden) else {}

    def al_gemaakt(signaal: Signaal) -> bool:
        """The letter can be made only after the review was filed: its date comes from the letter, not from a second form."""
        brief = gemaakt.get((signaal.casusnummer, "afsluiting"))
        return signaal.soort.code == "sluitbrief" and brief is not None and brief.tijd[:10] >= signaal.kenmerk

    als = (
        register.index.correcties.dossier
    )  # what a reminder about a brother or sister goes by is the number of that one
    open_ = (s for s in gevonden if not beperkt & {s.casusnummer, als(s.kenmerk)} and not al_gemaakt(s))
    return op_urgentie(open_, peildatum)


def maak_werkvoorraad(paden: Paden, definities: Definities, peildatum: date) -> list[Werkvoorraad]:
    """Write workbooks and calendar files to the folder `werkvoorraad`; returns the lists.

    Files of a director who is no longer in the profile are removed: they would name young people for ever.
    """
    with zonder_afvalronde():
        lijsten, bestanden = _stel_op(paden, definities, peildatum)
    _schrijf(paden, bestanden)
    return lijsten


def _stel_op(paden: Paden, definities: Definities, peildatum: date) -> tuple[list[Werkvoorraad], dict[str, bytes]]:
    """The lists, and per file name its content."""
    in_regie: list[InRegie] = []
    overgenomen: dict[str, Stand] = {}

    def gezien(standen: Iterable[Stand]) -> Iterator[Stand]:
        """All of them; what is needed again of somebody stays, and no more."""
        for stand in standen:
            if stand.lopend:
                in_regie.append(InRegie.van(stand))
            if stand.overname:
                overgenomen[stand.casusnummer] = stand
            yield stand

    with _open(paden, definities) as register:
        beperkt = beperkten(register, peildatum)
        signalen = te_doen(register, gezien(_standen(register, peildatum)), peildatum, beperkt)
    lijsten = verdeel(signalen, definities.profiel, peildatum)
    familie = [paar for paar in voorstellen(paden, definities) if not beperkt & {*paar}] if overgenomen else []
    wie = {r.code: r.organisatie for r in definities.profiel.regisseurs}

    def aanvullen(code: str) -> tuple[Aanvulling, ...]:
        mag = _mag_weten(wie.get(code, GEMEENTE), "broers_zussen", definities.profiel)
        alle = aan_te_vullen(overgenomen, definities, familie if mag else ())
        return tuple(a for a in alle if code in ("", a.regisseur) and a.casusnummer not in beperkt)

    lijsten = [replace(lijst, aanvullen=aanvullen(lijst.code), beperkt=beperkt) for lijst in lijsten]
    werklast = caseload_per(in_regie, definities.profiel, peildatum)
    map_ = paden.prive / MAP_WERKVOORRAAD
    eerder = {p.name: p.read_bytes() for p in map_.glob("werkvoorraad *.ics")}
    bestanden: dict[str, bytes] = {}
    for lijst in lijsten:
        agenda = f"{lijst.bestandsnaam}.ics"
        bestanden[f"{lijst.bestandsnaam}.xlsx"] = als_werkboek(
            lijst, peildatum, definities, () if lijst.code else werklast
        )
        bestanden[agenda] = kalenderbestand(lijst.signalen, peildatum, definities.profiel, eerder.get(agenda))
    return lijsten, bestanden


def _schrijf(paden: Paden, bestanden: Mapping[str, bytes]) -> None:
    map_ = paden.prive / MAP_WERKVOORRAAD
    open_ = schrijf_alle(map_, bestanden)
    for oud in map_.glob("werkvoorraad *"):
        if oud.name not in bestanden and oud.suffix in (".xlsx", ".ics"):
            try:
                verwijder(oud)
            except InGebruik:
                open_.append(oud)
    meld_open(open_, "De andere lijsten zijn bijgewerkt.")
