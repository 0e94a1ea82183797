"""An own list as answers of the form `startlijst`, with of every cell where it went, or that it went nowhere and why.

Whatever cannot be placed with certainty is listed, so that a person decides: nothing is dropped and nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from werkwijzer.bsn import bsns
from werkwijzer.casusnummer import lees_casusnummer
from werkwijzer.formulieren.antwoorden import Antwoorden, Waarde
from werkwijzer.formulieren.definitie import Definities, Veld
from werkwijzer.formulieren.verstaan import REKENFOUT
from werkwijzer.namen import gewone_tekens, sleutel
from werkwijzer.volgsysteem.voorinvullen.eigenlijst import waarden
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.inlezen import Blad, Cel
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.kolommen import (
    BSN,
    LEEFTIJD,
    NAAM,
    STATUS,
    TUSSENVOEGSEL,
    Herkenner,
    Kop,
    Koppen,
)

_TELLING = re.compile(r"((sub|eind|tussen|groeps)?[- ]?totaal|total|aantal|som|gemiddelde?)\b", re.IGNORECASE)
_NEE = re.compile(r"(nee|n|onwaar|false|0)\.?", re.IGNORECASE)
_JA_NU = re.compile(r"\b(actief|actueel|lopend)", re.IGNORECASE)  # headings to which 'nee' means that it ended
_GESTOPT = re.compile(r"afgesl|geslot|gestopt|uitgestr|overgedr|niet meer|klaar|verhuisd", re.IGNORECASE)
_NIET_NU = re.compile(
    r"afgesl|geslot|gestopt|uitgestr|overgedr|verhuis|archief|\boud\b|wachtlijst|aangemeld|\bnieuwe?\b|kandida|in- ?en ?uitstroom|historie",
    re.IGNORECASE,
)
_WEG = "(hier niet herhaald)"
_NOOIT: Mapping[str, str] = {
    LEEFTIJD: "een leeftijd is geen geboortedatum",
    BSN: "een burgerservicenummer hoort niet in de aanpak",
    STATUS: "de startlijst is alleen voor wie nu in de aanpak is: kijk of dat zo is",
}


_HAAL_LEEG = "Zo niet, haal die regels in de startlijst leeg."


def _alleen_m(cel: Cel) -> bool:
    """Whether there is only an m: a man, or a girl (meisje)."""
    return cel.tekst.casefold().strip(" .") == "m"


def _geen_tekst(cel: Cel) -> str:
    """Why what stands in a cell cannot be taken as it is; '' when it can."""
    if cel.half_weg:
        return "een deel van de tekst is doorgestreept"
    return "dit is een foutwaarde van het rekenblad" if REKENFOUT.fullmatch(cel.tekst) else ""


def _geen_naam(cel: Cel, vraag: str) -> str:
    """Why a part of a name cannot be one; '' when it can."""
    tekst = cel.tekst
    if waarden.is_onbekend(tekst):
        return ""
    if waarom := _geen_tekst(cel):
        return waarom
    if cel.regels > 1 and vraag != "bekend_als":
        return "in de cel staan meer regels: misschien zijn het twee jongeren"
    if vraag == NAAM:
        return ""  # a whole name is taken apart first
    if vraag != "bekend_als" and waarden.meer_mensen(tekst):
        return "hier staan misschien twee jongeren"
    if waarom := waarden.geen_mens(tekst):
        return waarom
    if waarden.is_herhaling(tekst):
        return "dit verwijst naar de regel erboven"
    return "in de naam staat een getal: niet zeker wat de naam is" if any(t.isdigit() for t in tekst) else ""


@dataclass(frozen=True)
class Niet:
    """Something in the list that was not taken over: where, what, about whom, and why."""

    blad: str
    cel: str
    kolom: str
    wie: str
    tekst: str
    waarom: str


@dataclass(frozen=True)
class Herkomst:
    """A column that became a question, or something else from which answers came; and how many."""

    blad: str
    waar: str
    vraag: str
    aantal: int


@dataclass
class Overgenomen:
    """What came out of a list."""

    rijen: list[dict[str, Waarde]] = field(default_factory=list)
    plekken: list[str] = field(default_factory=list)  # per row: sheet and row of the list
    herkomst: list[Herkomst] = field(default_factory=list)
    niet: list[Niet] = field(default_factory=list)
    let_op: list[str] = field(default_factory=list)

    def antwoorden(self, op: date | None) -> Antwoorden:
        velden: dict[str, Waarde] = {"datum_startlijst": op} if op else {}
        if any("casusnummer" in rij for rij in self.rijen):
            velden["verbeterde_lijst"] = "ja"
        return Antwoorden(velden, {"jongeren": self.rijen})


def neem_over(bladen: Sequence[Blad], definities: Definities) -> Overgenomen:
    """Everything in these sheets, placed or listed."""
    uit = Overgenomen()
    herkenner = Herkenner(definities)
    broers: list[tuple[int, Niet, str]] = []
    for blad in bladen:
        _Bladlezer(blad, definities, herkenner, uit, broers).lees()
    _koppel_broers(uit, broers)
    if not uit.rijen:
        uit.let_op.append(
            "Er is geen jongere gevonden. Boven de kolommen, in de eerste 30 rijen, moet staan wat erin staat, met ten minste een "
            "kolom 'Naam' of 'Achternaam' en nog een kolom."
        )
    return uit


class _Bladlezer:
    """Reads one sheet; used once."""

    def __init__(
        self,
        blad: Blad,
        definities: Definities,
        herkenner: Herkenner,
        uit: Overgenomen,
        broers: list[tuple[int, Niet, str]],
    ) -> None:
        self.blad, self.definities, self.herkenner, self.uit, self.broers = blad, definities, herkenner, uit, broers
        (tabel,) = definities.formulieren["startlijst"].tabellen
        self.velden: Mapping[str, Veld] = {k.code: k for k in tabel.kolommen}
        self.regisseur: tuple[str, str] | None = None  # code, and where it stands, for the rows below
        self.geteld: dict[tuple[str, str], int] = {}
        self.kleuren: dict[str, list[str]] = {}
        self.meisje: dict[int, str] = {}  # what 'm' means, per column with the sex
        self.om: set[int] = set()  # columns in which days and months may stand the other way round

    def lees(self) -> None:
        blad = self.blad
        if blad.zonder_opmaak:
            self.uit.let_op.append(
                f"Blad '{blad.naam}': opmerkingen, kleuren, doorhalingen en wat verborgen is, zijn in dit soort bestand niet "
                "gelezen. Staan die erin? Sla de lijst op als .xlsx en begin opnieuw."
            )
        for wat in blad.verborgen:
            self.uit.let_op.append(f"Blad '{blad.naam}': {wat} is verborgen, en wel gelezen.")
        koppen = self.herkenner.zoek(blad)
        if koppen is None:
            for rij in blad.rijen:
                self._zeg_alles(rij, "op dit blad is geen rij met kolomkoppen gevonden")
            return
        for rij in blad.rijen[: koppen.van]:
            self._zeg_alles(rij, "dit staat boven de lijst")
        for rij in blad.rijen[koppen.van : koppen.tot]:
            self._zeg_bijzaken(rij)
        if "regisseur" not in koppen.per_vraag:
            self._bij_regisseur(blad.naam, f"naam van blad '{blad.naam}'")
        self.om = {
            k.kolom
            for k in koppen.koppen
            if any(waarden.maand_en_dag_om(rij[k.kolom]) for rij in blad.rijen[koppen.tot :])
        }
        self.meisje = {
            k.kolom: self._m_is(k, [rij[k.kolom].tekst.casefold() for rij in blad.rijen[koppen.tot :]])
            for k in koppen.koppen
            if k.vraag == "geslacht"
        }
        nog_eens = [k for k in koppen.koppen if k.waarom_niet]
        ernaast = [k for k in nog_eens if k.vraag in (NAAM, "achternaam")]
        if ernaast and len(nog_eens) > 1:
            plek = re.sub(r"\d", "", blad.rijen[koppen.van][ernaast[0].kolom].adres)
            self.uit.let_op.append(
                f"Blad '{blad.naam}': in kolom {plek} staat nog een keer '{ernaast[0].tekst}'. Is dat een tweede lijst met jongeren "
                "ernaast? Zet die eronder of op een eigen blad, en begin opnieuw: hij is nu niet overgenomen."
            )
        if _NIET_NU.search(blad.naam):
            self.uit.let_op.append(f"Op blad '{blad.naam}' staan ook jongeren. Zijn die nu in de aanpak? {_HAAL_LEEG}")
        for nr, rij in enumerate(blad.rijen[koppen.tot :], start=koppen.tot + 1):
            koppen = self._andere_koppen(rij, nr, koppen)
            self._rij(rij, nr, koppen)
        self._sluit_af(koppen)

    def _m_is(self, kop: Kop, kolom: Sequence[str]) -> str:
        """What 'm' means in a column with the sex: of boys and girls it is a girl. '' when both are possible."""
        jongens = kop.jongen_meisje or any(w in ("j", "jongen") for w in kolom)
        mannen = any(w in ("v", "vrouw", "man") for w in kolom)
        return "" if jongens and mannen else "vrouw" if jongens else "man"

    def _andere_koppen(self, rij: Sequence[Cel], nr: int, koppen: Koppen) -> Koppen:
        """The headings from here on: those of a second table below the first, when its columns are other ones."""
        nieuw = self.herkenner.tweede(self.blad, nr - 1, koppen) if self.herkenner.is_kop(rij, koppen) else None
        if nieuw is None:
            return koppen
        self.uit.let_op.append(
            f"Blad '{self.blad.naam}': vanaf rij {nr} staat een tweede tabel met andere kolommen. Zijn dat jongeren die nu in de "
            f"aanpak zijn? {_HAAL_LEEG}"
        )
        return nieuw

    # --- one row --------------------------------------------------------------------------------

    def _rij(self, rij: Sequence[Cel], nr: int, koppen: Koppen) -> None:
        gevuld = [cel for cel in rij if not cel.leeg and not self._naast(cel)]
        if not gevuld or self.herkenner.is_kop(rij, koppen):
            self._zeg_bijzaken(rij)
            return
        los = len({cel.uit or cel.adres for cel in gevuld}) == 1
        if los and self._bij_regisseur(gevuld[0].tekst, f"regel '{gevuld[0].tekst}' boven de jongeren"):
            return
        if los and _NIET_NU.search(gevuld[0].tekst):
            self._zeg_alles(rij, "losse tekst, bij geen jongere")
            self.uit.let_op.append(
                f"Onder '{gevuld[0].tekst}' (blad '{self.blad.naam}', rij {nr}) staan jongeren. Zijn die nu in de aanpak? {_HAAL_LEEG}"
            )
            return
        if los and self._kop_van_groep(gevuld[0].tekst):
            self._zeg_alles(rij, "losse tekst, bij geen jongere")
            self.uit.let_op.append(
                f"'{gevuld[0].tekst}' (blad '{self.blad.naam}', rij {nr}) lijkt een kop boven een deel van de lijst. Vul zelf "
                "in wat die zegt over de jongeren eronder."
            )
            return
        if _TELLING.match(gevuld[0].tekst) and not any(re.search(r"[^\W\d_]", cel.tekst) for cel in gevuld[1:]):
            self._zeg_alles(rij, "dit is een telling, geen jongere")
            return
        naamkoppen = [k for vraag, k in koppen.per_vraag.items() if vraag in (NAAM, "achternaam", "voornaam")]
        naamcellen = [rij[k.kolom] for k in naamkoppen if not rij[k.kolom].leeg]
        if not naamcellen or (los and self._is_breed(gevuld[0])):
            self._zeg_alles(rij, "op deze regel staat geen naam" if not los else "losse tekst, bij geen jongere")
            return
        if all(cel.uit and cel.uit != cel.adres for cel in naamcellen):
            self._zeg_alles([c for c in rij if c not in naamcellen], f"tweede regel van {naamcellen[0].tekst}")
            return
        if _TELLING.match(naamcellen[0].tekst):
            self._zeg_alles(rij, "dit is een telling, geen jongere")
            return
        if los and len(koppen.per_vraag) > 2 and naamcellen[0].tekst.endswith((":", ".")):
            self._zeg_alles(rij, "losse tekst, bij geen jongere")
            return
        if los and len(koppen.per_vraag) > 2:
            self.uit.let_op.append(
                f"Op rij {nr} (blad '{self.blad.naam}') staat alleen '{gevuld[0].tekst}'. Is dat een jongere? Zo niet, haal "
                "die regel in de startlijst leeg."
            )
        self._jongere(rij, nr, koppen)

    def _kop_van_groep(self, tekst: str) -> bool:
        """Whether a text alone on a row names a group, district or anything else that the rows below have in common."""
        eerste, _, rest = tekst.partition(" ")
        for veld in self.velden.values():
            if veld.type == "keuze" and waarden.lees_keuze(veld, Cel(tekst), self.definities).waarde is not None:
                return True
        return bool(rest) and self.herkenner.vraag(eerste) in ("wijk", "jeugdgroep", "school_of_werkgever", "regisseur")

    def _jongere(self, rij: Sequence[Cel], nr: int, koppen: Koppen) -> None:
        antwoorden: dict[str, Waarde] = {}
        wie = self._wie(rij, koppen)
        self._naam(rij, koppen, antwoorden, wie)
        gebruikt = {NAAM, TUSSENVOEGSEL, "achternaam", "voornaam", "bekend_als"}
        for kop in koppen.koppen:
            cel = rij[kop.kolom]
            self._eigenaardig(cel, kop, wie)
            if cel.leeg or (kop.vraag in gebruikt and not kop.waarom_niet):
                continue
            if self._naast(cel):
                continue
            if self._is_breed(cel):
                self._niet(cel, kop.tekst, wie, "samengevoegde cel over meer kolommen: niet zeker waar dit bij hoort")
                continue
            if kop.waarom_niet or not kop.vraag or kop.vraag in _NOOIT:
                waarom = kop.waarom_niet or _NOOIT.get(kop.vraag) or "deze kolom past bij geen vraag van de startlijst"
                self._niet(cel, kop.tekst, wie, waarom, zonder=kop.vraag == BSN)
                niet_meer = _GESTOPT.search(cel.tekst) or (_JA_NU.search(kop.tekst) and _NEE.fullmatch(cel.tekst))
                if kop.vraag == STATUS and niet_meer:
                    self.uit.let_op.append(
                        f"{wie}: bij '{kop.tekst}' staat '{cel.tekst}'. Is de jongere nog in de aanpak?"
                    )
                continue
            self._antwoord(cel, kop, wie, antwoorden)
        met_kop = {k.kolom for k in koppen.koppen}
        for kolom, cel in enumerate(rij):
            if kolom in met_kop:
                continue
            self._zeg_bijzaken([cel])
            if not cel.leeg and not self._naast(cel):
                self._niet(cel, "(kolom zonder kop)", wie, "boven deze kolom staat niets")
        if self.regisseur and "regisseur" not in antwoorden and "regisseur" not in koppen.per_vraag:
            antwoorden["regisseur"] = self.regisseur[0]
            self._tel(self.regisseur[1], "regisseur")
        if any(rij[k.kolom].doorgestreept for k in koppen.koppen if k.vraag in (NAAM, "achternaam", "voornaam")):
            self.uit.let_op.append(
                f"{wie} is doorgestreept (rij {nr}). Is de jongere nog in de aanpak? Zo niet, haal de regel leeg."
            )
        self.uit.rijen.append(antwoorden)
        self.uit.plekken.append(f"{self.blad.naam}, rij {nr}")

    def _wie(self, rij: Sequence[Cel], koppen: Koppen) -> str:
        delen = [
            rij[k.kolom].tekst
            for v in ("voornaam", TUSSENVOEGSEL, "achternaam", NAAM)
            if (k := koppen.per_vraag.get(v))
        ]
        return " ".join(filter(None, delen)) or "(geen naam)"

    def _naam(self, rij: Sequence[Cel], koppen: Koppen, antwoorden: dict[str, Waarde], wie: str) -> None:
        per = koppen.per_vraag

        vreemd = set[str]()
        for vraag in ("voornaam", TUSSENVOEGSEL, "achternaam", NAAM, "bekend_als"):
            cel = rij[per[vraag].kolom] if vraag in per else Cel()
            if not cel.leeg and not self._naast(cel) and (waarom := _geen_naam(cel, vraag)):
                vreemd.add(vraag)
                self._niet(cel, per[vraag].tekst, wie, waarom)

        def tekst(vraag: str) -> str:
            kop = per.get(vraag)
            cel = rij[kop.kolom] if kop else Cel()
            return "" if vraag in vreemd or waarden.is_onbekend(cel.tekst) or (kop and self._naast(cel)) else cel.tekst

        voor, tussen, achter = tekst("voornaam"), tekst(TUSSENVOEGSEL), tekst("achternaam")
        bijnamen = [tekst("bekend_als")] if tekst("bekend_als") else []
        for vraag in ("voornaam", TUSSENVOEGSEL, "achternaam", "bekend_als"):
            if tekst(vraag):
                self._tel(per[vraag].tekst, "achternaam" if vraag == TUSSENVOEGSEL else vraag)
        heel, kop = tekst(NAAM), per.get(NAAM)
        if "," in achter and not voor and not heel:
            heel, kop, achter = achter, per["achternaam"], ""
        if "," in achter and any(map(waarden.is_naamwoord, achter.split(",", 1)[1].split())):
            self._niet(
                rij[per["achternaam"].kolom], per["achternaam"].tekst, wie, "na de komma staat geen tussenvoegsel"
            )
            achter = ""
        if achter or tussen:
            achter = waarden.met_tussenvoegsel(achter, tussen)
        if heel and kop:
            naam = waarden.lees_naam(heel, achternaam_eerst=kop.achternaam_eerst)
            if naam.waarom and voor and not achter and heel.casefold().startswith(f"{voor.casefold()} "):
                naam = waarden.Naam(voor, heel[len(voor) :].strip())
            if naam.waarom:
                self._niet(rij[kop.kolom], kop.tekst, wie, naam.waarom)
            else:
                self._tel(kop.tekst, "achternaam")
            if naam.haakjes:
                self._niet(rij[kop.kolom], kop.tekst, wie, f"'{naam.haakjes}' is misschien geen bijnaam")
            voor, achter = voor or naam.voornaam, achter or naam.achternaam
            bijnamen += [naam.bijnaam] if naam.bijnaam else []
        for code, waarde in (("achternaam", achter), ("voornaam", voor), ("bekend_als", ", ".join(bijnamen))):
            if waarde:
                antwoorden[code] = waarde

    def _antwoord(self, cel: Cel, kop: Kop, wie: str, antwoorden: dict[str, Waarde]) -> None:
        veld, tekst = self.velden[kop.vraag], cel.tekst
        if any(bsns(gewone_tekens(tekst))):
            self._niet(cel, kop.tekst, wie, _NOOIT[BSN], zonder=True)
            return
        if waarom := _geen_tekst(cel):
            self._niet(cel, kop.tekst, wie, waarom)
            return
        if veld.code == "broer_zus_van":
            if not waarden.is_onbekend(tekst) and tekst.casefold() not in ("nee", "n"):
                self.broers.append((len(self.uit.rijen), self._als_niet(cel, kop.tekst, wie, ""), tekst))
            return
        vraagteken = "?" in tekst and veld.type != "tekst" and not waarden.is_onbekend(tekst)
        gelezen = waarden.Gelezen(waarom="er staat een vraagteken bij") if vraagteken else self._lees(veld, cel, kop)
        if gelezen.waarde is not None:
            antwoorden[veld.code] = gelezen.waarde
            self._tel(kop.tekst, veld.code)
        else:
            leeg = waarden.is_onbekend(tekst)
            self._niet(cel, kop.tekst, wie, "gelezen als: niet bekend" if leeg else gelezen.waarom)

    def _lees(self, veld: Veld, cel: Cel, kop: Kop) -> waarden.Gelezen:
        if veld.code.startswith("score_"):
            return waarden.lees_score(cel)
        match veld.type:
            case "datum":
                if kop.kolom in self.om and (waarden.kan_beide(cel) or waarden.maand_en_dag_om(cel)):
                    return waarden.Gelezen(
                        waarom="in deze kolom staan maand en dag soms omgekeerd: niet zeker welke dag dit is"
                    )
                return waarden.lees_datum(cel)
            case "keuze" if veld.code == "geslacht" and _alleen_m(cel):
                gelezen = self.meisje.get(kop.kolom, "man")
                return waarden.Gelezen(gelezen or None, "" if gelezen else "dit kan man of meisje zijn")
            case "keuze":
                return waarden.lees_keuze(veld, cel, self.definities)
            case "getal":
                heel = isinstance(cel.waarde, (int, float)) and float(cel.waarde).is_integer()
                heel = heel or cel.tekst.isdecimal()
                return waarden.Gelezen(int(float(cel.tekst))) if heel else waarden.Gelezen(waarom="dit is geen getal")
            case "casusnummer":
                nummer = lees_casusnummer(cel.tekst, *self.definities.profiel.gemeente.voorvoegsels)
                return waarden.Gelezen(nummer, "" if nummer else "dit is geen casusnummer van Werkwijzer")
        if waarden.is_onbekend(cel.tekst):
            return waarden.Gelezen()
        if waarden.is_herhaling(cel.tekst):
            return waarden.Gelezen(waarom="dit verwijst naar de regel erboven")
        return waarden.Gelezen(cel.tekst)

    # --- what is no answer ------------------------------------------------------------------------

    def _naast(self, cel: Cel) -> bool:
        """A part of a merged cell that lies beside its first cell: that one is read."""
        return bool(cel.uit) and cel.uit.rstrip("0123456789") != cel.adres.rstrip("0123456789")

    def _is_breed(self, cel: Cel) -> bool:
        return any((cel.uit or cel.adres) == adres for adres, _ in self.blad.breed)

    def _eigenaardig(self, cel: Cel, kop: Kop, wie: str) -> None:
        if cel.kleur:
            self.kleuren.setdefault(cel.kleur, []).append(cel.adres)
        self._zeg_bijzaken([cel], kop.tekst, wie)

    def _zeg_bijzaken(self, cellen: Sequence[Cel], kolom: str = "", wie: str = "") -> None:
        """What belongs to a cell and is no answer: a comment, and a formula without an outcome."""
        for cel in cellen:
            for tekst, waarom in (
                (cel.opmerking, "een opmerking bij een cel wordt niet overgenomen"),
                ("(formule)" if cel.formule else "", "de uitkomst van deze formule is niet bewaard"),
            ):
                if tekst:
                    tekst = _WEG if any(bsns(gewone_tekens(tekst))) else tekst
                    self._zet(Niet(self.blad.naam, cel.adres, kolom, wie, tekst, waarom))

    def _bij_regisseur(self, tekst: str, waar: str) -> bool:
        """Whether a text is exactly one director of the profile; then the rows below are of that director."""
        zonder = re.sub(r"^(casus|proces|netwerk)?regisseur\s*:?\s*", "", tekst.strip(), flags=re.IGNORECASE)
        gelezen = waarden.Gelezen()
        for kaal in filter(None, (tekst, zonder)):
            if gelezen.waarde is None:
                gelezen = waarden.lees_keuze(self.velden["regisseur"], Cel(kaal), self.definities)
        if isinstance(gelezen.waarde, str):
            self.regisseur = (gelezen.waarde, waar)
            return True
        return False

    def _zeg_alles(self, rij: Sequence[Cel], waarom: str) -> None:
        for cel in rij:
            if not cel.leeg and not self._naast(cel) and cel.uit in ("", cel.adres):
                self._niet(cel, "", "", waarom)
            self._zeg_bijzaken([cel])

    def _als_niet(self, cel: Cel, kolom: str, wie: str, waarom: str, *, zonder: bool = False) -> Niet:
        tekst = _WEG if zonder or any(bsns(gewone_tekens(cel.tekst))) else cel.tekst
        return Niet(self.blad.naam, cel.adres, kolom, wie, tekst, waarom)

    def _niet(self, cel: Cel, kolom: str, wie: str, waarom: str, *, zonder: bool = False) -> None:
        self._zet(self._als_niet(cel, kolom, wie, waarom, zonder=zonder))

    def _zet(self, niet: Niet) -> None:
        self.uit.niet.append(niet)

    def _tel(self, waar: str, vraag: str) -> None:
        self.geteld[waar, vraag] = self.geteld.get((waar, vraag), 0) + 1

    def _sluit_af(self, koppen: Koppen) -> None:
        naam = self.blad.naam
        for (waar, vraag), aantal in self.geteld.items():
            self.uit.herkomst.append(Herkomst(naam, waar, self.velden[vraag].label, aantal))
        for kleur, adressen in self.kleuren.items():
            plek = ", ".join(adressen[:8]) + (f" en {len(adressen) - 8} meer" if len(adressen) > 8 else "")
            hoeveel = "één cel heeft" if len(adressen) == 1 else f"{len(adressen)} cellen hebben"
            self.uit.let_op.append(
                f"Blad '{naam}': {hoeveel} een kleur ({kleur}: {plek}). Wat de kleur betekent, staat niet in "
                "de lijst. Dat is niet overgenomen."
            )
        leeftijd = LEEFTIJD in koppen.per_vraag and "geboortedatum" not in koppen.per_vraag
        if leeftijd:
            self.uit.let_op.append(
                f"Blad '{naam}' heeft een leeftijd en geen geboortedatum. Een leeftijd is niet overgenomen."
            )


# --- brothers and sisters: by number on the list, or by a name that only one row has --------------------


def _koppel_broers(uit: Overgenomen, broers: Sequence[tuple[int, Niet, str]]) -> None:
    eigen = [rij.get("regel") for rij in uit.rijen]
    uniek = None not in eigen and len(set(eigen)) == len(eigen)
    op_nummer = {str(nr): i for i, nr in enumerate(eigen)} if uniek else {}
    op_naam: dict[str, list[int]] = {}
    for i, rij in enumerate(uit.rijen):
        for naam in _namen(rij):
            op_naam.setdefault(sleutel(naam, met_voornaam=True), []).append(i)
    gevonden: dict[int, list[int]] = {}
    for i, niet, tekst in broers:
        anderen = [
            _wie_is_dat(deel, i, op_nummer, op_naam) for deel in re.split(r"[,;&]|\ben\b", tekst) if deel.strip()
        ]
        zeker = [a for a in anderen if a is not None]
        if zeker and len(zeker) == len(anderen):
            gevonden.setdefault(i, []).extend(zeker)
            uit.herkomst.append(Herkomst(niet.blad, f"{niet.kolom} ({niet.cel})", "Broer of zus van nr.", 1))
        else:
            uit.niet.append(
                Niet(
                    niet.blad,
                    niet.cel,
                    niet.kolom,
                    niet.wie,
                    niet.tekst,
                    "dit is niet zeker één andere jongere op de lijst",
                )
            )
    if not uniek:
        for nr, rij in enumerate(uit.rijen, start=1):
            rij["regel"] = nr  # always: a row of which nothing could be placed is then still a row to fill in
    for i, die in gevonden.items():
        uit.rijen[i]["broer_zus_van"] = ", ".join(str(uit.rijen[a]["regel"]) for a in dict.fromkeys(die))


def _wie_is_dat(deel: str, zelf: int, op_nummer: Mapping[str, int], op_naam: Mapping[str, Sequence[int]]) -> int | None:
    deel = deel.strip().lstrip("#")
    if deel.isdecimal():
        ander = op_nummer.get(deel)
        return ander if ander != zelf else None
    naam = waarden.lees_naam(deel)
    heel = f"{naam.voornaam} {naam.achternaam}" if naam.achternaam else deel
    passend = [i for i in op_naam.get(sleutel(heel, met_voornaam=True), ()) if i != zelf]
    return passend[0] if len(passend) == 1 else None


def _namen(rij: Mapping[str, Waarde]) -> Iterator[str]:
    if "voornaam" in rij and "achternaam" in rij:
        yield f"{rij['voornaam']} {rij['achternaam']}"
