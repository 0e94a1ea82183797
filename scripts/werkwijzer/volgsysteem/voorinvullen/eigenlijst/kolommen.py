"""Which column of an own list is which question: by its heading, in the words that people use. Nothing is guessed from
what stands below a heading, and a heading with no match is said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from werkwijzer.formulieren.definitie import Definities
from werkwijzer.namen import vouw
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.inlezen import Blad, Cel

NAAM, TUSSENVOEGSEL = "naam", "tussenvoegsel"  # headings that are no question but a part of one
LEEFTIJD, BSN, STATUS = "leeftijd", "bsn", "status"  # headings that are known, and never taken over
# Headings per question, as `gevouwen` writes them. Of one that fits nowhere exactly, nothing is made.
_KOPPEN: Mapping[str, str] = {
    NAAM: "naam|naam jongere|jongere|naam kind|volledige naam|achternaam voornaam|naam voornaam|achternaam en voornaam"
    "|voornaam achternaam|voornaam en achternaam|voor en achternaam|naam client|client|jeugdige|naam jeugdige|wie|personalia|deelnemer|naam deelnemer|kandidaat",
    "achternaam": "achternaam|familienaam|geslachtsnaam|anaam|achternaam jongere|achternm",
    "voornaam": "voornaam|roepnaam|voornamen|vnaam|voornaam jongere|voornm",
    TUSSENVOEGSEL: "tussenvoegsel|tussenv|tv|tsv|tussenvoegsels|voorvoegsel|voorvoegsels|tussen",
    "bekend_als": "bekend als|ook bekend als|bijnaam|alias|aliassen|straatnaam bijnaam|nickname|aka",
    "geboortedatum": "geboortedatum|geb datum|gebdatum|geboren|geboren op|gebdat|geb dat|geb|dob|geboorte datum|g datum",
    "geslacht": "geslacht|m v|m v x|man vrouw|sekse|gender|jongen meisje|j m",
    "wijk": "wijk|buurt|stadsdeel|gebied|woonwijk|wijk buurt",
    "school_of_werkgever": "school|school werk|school of werk|school of werkgever|school werkgever|onderwijs|school opleiding"
    "|werkgever|opleiding school|dagbesteding school",
    "in_aanpak_sinds": "in de aanpak sinds|in aanpak sinds|sinds|in pga sinds|pga sinds|start aanpak|startdatum|start|begindatum"
    "|startdatum traject|start traject|start pga|instroom|instroomdatum|datum instroom|datum start|begin aanpak|ingestroomd|op de lijst sinds|datum in aanpak",
    "regisseur": "regisseur|casusregisseur|procesregisseur|netwerkregisseur|regie|regie door|wie regie|regievoerder|casemanager"
    "|naam regisseur|regisseur naam|regisseur pga|wie heeft de regie|casusregie door|regie wie",
    "regievorm": "regievorm|vorm van regie|soort regie|vorm regie|casus of procesregie|casusregie procesregie|regie vorm|regie soort",
    "intensiteit": "intensiteit|actief monitoring|actief of monitoring|regie intensiteit|fase regie|actieve regie of monitoring",
    "jeugdgroep": "jeugdgroep|groep|geprioriteerde groep|geprioriteerde jeugdgroep|onderdeel groep|naam groep",
    "aangemeld_op": "aangemeld op|aanmelddatum|datum aanmelding|aanmeldingsdatum|aangemeld|datum aangemeld|aanmelding|aanmelding datum"
    "|aanmelding op",
    "aanmelder_organisatie": "aangemeld door|aanmelder|aanmeldende partij|aanmeldende organisatie|verwijzer|door wie aangemeld"
    "|aanmelding door|partner aanmelding",
    "politiecontact": "politiecontact|al politiecontact|al politiecontact bij de aanmelding|bekend bij politie|politie bekend"
    "|eerder politiecontact|politiecontact bij aanmelding",
    "laatst_herijkt": "laatste herijking|herijking|herijkt op|laatst herijkt|datum herijking|herijking datum|laatste evaluatie"
    "|datum laatste herijking|laatste bespreking herijking|herijkt",
    "meetdatum": "datum meting|datum van de meting|meting|meetdatum|datum score|datum scores|laatste meting|gemeten op|meting datum"
    "|scores datum|scoredatum",
    "broer_zus_van": "broer zus|broer of zus|broers zussen|broer zus van|broertje zusje|broer|zus|broer of zus van|broers en zussen"
    "|brus|broer zus op de lijst|broer of zus van nr",
    "regel": "nr|nummer|no|volgnummer|volgnr|nr op deze lijst|regel|rij",
    "casusnummer": "casusnummer|casusnr|pga nummer|pganr|dossiernummer|dossiernr|zaaknummer",
    LEEFTIJD: "leeftijd|lft|lftd|jaar oud|leeftijd nu|oud",
    BSN: "bsn|burgerservicenummer|sofinummer|bsn nr|bsn nummer",
    STATUS: "status|stand|stand van zaken status|fase|actueel|lopend|afgesloten|actief",
}
_BEKEND = {kop: vraag for vraag, koppen in _KOPPEN.items() for kop in koppen.split("|")}
_ACHTERNAAM_EERST = re.compile(r"^(achternaam|naam) (en )?voornaam$")
_HOOGSTE_KOP = 30  # rows from the top in which a heading stands


def gevouwen(tekst: str) -> str:
    """A heading without capitals, accents, signs and what stands between brackets."""
    kaal = re.sub(r"\([^)]*\)", " ", tekst)
    return " ".join(re.findall(r"[a-z0-9]+", vouw(kaal if re.search(r"\w", kaal) else tekst)))


@dataclass(frozen=True)
class Kop:
    """The heading of one column; `vraag` is '' when nobody knows what it is."""

    kolom: int
    tekst: str
    vraag: str
    waarom_niet: str = ""

    @property
    def achternaam_eerst(self) -> bool:
        return bool(_ACHTERNAAM_EERST.match(gevouwen(self.tekst)))

    @property
    def jongen_meisje(self) -> bool:
        """Whether the heading speaks of boys and girls: then 'm' is a girl."""
        return gevouwen(self.tekst) in ("j m", "jongen meisje")


@dataclass(frozen=True)
class Koppen:
    """The headings of one sheet: the rows that they take (from 0, the last one not included), and one per column."""

    van: int
    tot: int
    koppen: tuple[Kop, ...]

    @property
    def per_vraag(self) -> Mapping[str, Kop]:
        return {kop.vraag: kop for kop in self.koppen if kop.vraag and not kop.waarom_niet}


class Herkenner:
    """Knows the headings, with those of the leefgebieden and of the form itself."""

    def __init__(self, definities: Definities) -> None:
        (tabel,) = definities.formulieren["startlijst"].tabellen
        self._bekend = {gevouwen(k.label): k.code for k in tabel.kolommen}
        self._bekend |= {gevouwen(k): v for k, v in _BEKEND.items()}
        for gebied in definities.leefgebieden:
            for naam in (gebied.code, gebied.naam, f"score {gebied.code}", f"score {gebied.naam}"):
                self._bekend[gevouwen(naam)] = f"score_{gebied.code}"

    def vraag(self, tekst: str) -> str:
        kaal = gevouwen(tekst)
        return self._bekend.get(kaal) or self._bekend.get(kaal.removesuffix(" jongere"), "") if kaal else ""

    def zoek(self, blad: Blad) -> Koppen | None:
        """The headings of a sheet: one to three rows that say of the most columns what they are, with a name among them."""
        beste: tuple[int, int, Koppen] | None = None
        for van in range(min(_HOOGSTE_KOP, len(blad.rijen))):
            for hoog in (1, 2, 3):
                if van + hoog > len(blad.rijen):
                    break
                rijen = blad.rijen[van : van + hoog]
                if not all(self._hoort_erbij(rijen[0], rij) for rij in rijen[1:]):
                    break
                koppen = self._koppen(rijen, van)
                gevonden = set(koppen.per_vraag)
                if not gevonden & {NAAM, "achternaam"} or len(gevonden) < 2:
                    continue
                if beste is None or (len(gevonden), -hoog) > beste[:2]:
                    beste = (len(gevonden), -hoog, koppen)
        return beste[2] if beste else None

    def tweede(self, blad: Blad, van: int, eerste: Koppen) -> Koppen | None:
        """The headings in a row below the first table, when a column says something else there; None when it does not."""
        koppen = self._koppen(blad.rijen[van : van + 1], van)
        anders = {k.kolom: (k.vraag, gevouwen(k.tekst)) for k in koppen.koppen}
        zelfde = {k.kolom: (k.vraag, gevouwen(k.tekst)) for k in eerste.koppen}
        verschilt = any(
            zelfde.get(kolom) != wat and (zelfde.get(kolom, ("",))[0] != wat[0] or not wat[0])
            for kolom, wat in anders.items()
        )
        return koppen if verschilt and set(koppen.per_vraag) & {NAAM, "achternaam"} else None

    def is_kop(self, rij: Sequence[Cel], koppen: Koppen) -> bool:
        """Whether a row below says the headings once more."""
        zelfde = [k for k in koppen.koppen if k.vraag and self.vraag(rij[k.kolom].tekst) == k.vraag]
        return len(zelfde) >= 2

    def _hoort_erbij(self, eerste: Sequence[Cel], rij: Sequence[Cel]) -> bool:
        """Whether a row below a heading is a part of it: of nearly all that stands there, it says what the column is. A
        row about somebody is never that."""
        gevuld = [cel for cel in rij if not cel.leeg]
        if not gevuld or not all(isinstance(cel.waarde, str) for cel in gevuld):
            return False
        nuttig = 0
        for boven, cel in zip(eerste, rij, strict=True):
            if not cel.leeg and (
                cel.tekst == boven.tekst or self.vraag(cel.tekst) or self.vraag(f"{boven.tekst} {cel.tekst}")
            ):
                nuttig += 1
        return nuttig * 10 >= len(gevuld) * 6

    def _koppen(self, rijen: Sequence[Sequence[Cel]], van: int) -> Koppen:
        uit, bezet = list[Kop](), dict[str, str]()
        for kolom in range(len(rijen[0])):
            delen = list(
                dict.fromkeys(t for rij in rijen if isinstance((cel := rij[kolom]).waarde, str) and (t := cel.tekst))
            )
            tekst = " ".join(delen)
            if not tekst:
                continue
            vraag = self.vraag(tekst) or next((v for deel in reversed(delen) if (v := self.vraag(deel))), "")
            waarom = f"er is al een kolom voor: {bezet[vraag]}" if vraag in bezet else ""
            bezet.setdefault(vraag, tekst) if vraag else None
            uit.append(Kop(kolom, tekst, vraag, waarom))
        return Koppen(van, van + len(rijen), tuple(uit))
