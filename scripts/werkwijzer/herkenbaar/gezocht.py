"""What the filed forms say about people, as things to look for: names, birth dates, addresses, numbers, own words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from werkwijzer.dossiers.index import Ingediend, personen
from werkwijzer.formulieren.antwoorden import Antwoorden, Waarde
from werkwijzer.formulieren.definitie import Formulier
from werkwijzer.herkenbaar.patronen import kentekens, nationaal, nummers
from werkwijzer.herkenbaar.woorden import Reeks, reeks, reeksen
from werkwijzer.kalender import MAANDEN
from werkwijzer.namen import TUSSENVOEGSELS, gewone_tekens, naamwoorden, vouw

# A piece of a filed text of this many words in a row is a passage: shorter ones also arise by chance.
PASSAGE = 8
# ... unless this many of them stand like that in a blank form: a norm that was copied as the explanation of a score.
STANDAARD = 6
_KORT = 24  # characters: what people choose, and so returns in many forms, is not longer
# An akte, given as a form: its texts are looked for, but it does not count as a form. No form can have such a code.
AKTE = "(akte)"
# The list of partners, given as a form, last: names and numbers of colleagues. Does not count as a form either.
PARTNERLIJST = "(partnerlijst)"

_ENGELS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_MAANDNAMEN = tuple(
    {naam, naam[:3], engels.casefold(), engels[:3].casefold()} | ({"mrt"} if naam == "maart" else set())
    for naam, engels in zip(MAANDEN, _ENGELS, strict=True)
)
# Of languages that are spoken at home here. In these a date is only looked for as most people write it.
_ANDERE_TALEN = """
    januar februar märz april mai juni juli august september oktober november dezember
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"""
_MAANDEN_ELDERS = tuple(
    map(frozenset, zip(*(map(vouw, regel.split()) for regel in _ANDERE_TALEN.split("\n")[1:]), strict=True))
)
_ROMEINS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_NA_HET_GETAL = ("", "e", "de", "ste", "th", "st", "nd", "rd")
_TITEL = re.compile(r"\b(?:dhr|de heer|mw|mevr|mevrouw|mej|dr|drs|ir|mr|ing|vader|moeder|pa|ma|oma|opa)\b\.?:?", re.I)
_WOORD = re.compile(r"[^\W_][\w'’.-]*")
_MAIL = re.compile(r"[\w.+-]+@[\w.-]+\.\w{2,}")


# What stands before the number of a dossier, so that it is read as one.
_ZAAK = (
    *(("casus",), ("dossier",), ("zaak",), ("casusnummer",), ("dossiernummer",), ("zaaknummer",)),
    *(("casus", "nummer"), ("casus", "nr"), ("dossier", "nummer"), ("dossier", "nr")),
)


@dataclass
class Gezocht:
    """What to look for in a public text, per kind.

    Only what can be there: series of words that are in the public texts (`woorden`). `vast` counts wherever its words stand together; `los` (a surname or nickname alone, or a name of which one part is a
    letter) only where it is written as a name: see `zoeker`. `van` says of a name in which dossier it stands: whoever
    must decide whether a word on a page is that name can look there. Of what is on the list of partners it says that.
    """

    woorden: set[str]
    vast: dict[int, dict[Reeks, str]] = field(default_factory=dict)
    los: dict[int, dict[Reeks, str]] = field(default_factory=dict)
    nummers: dict[str, str] = field(default_factory=dict)  # and where each stands, as `van`
    voornamen: set[Reeks] = field(default_factory=set)
    van: dict[Reeks, str] = field(default_factory=dict)
    naamdelen: set[str] = field(default_factory=set)  # the words of four letters or more in names
    gehad: set[tuple[str, object]] = field(default_factory=set)  # see `eerder`
    nummer: str = ""  # the dossier that is being read
    twijfel: bool = False  # whether what is set now is a name is not certain: it counts where it is written as one
    formulieren: int = 0

    def eerder(self, soort: str, wat: object) -> bool:
        """Whether a number, day or name came by before: the second time it adds nothing."""
        if (soort, wat) in self.gehad:
            return True
        self.gehad.add((soort, wat))
        return False

    def zet(self, soort: str, *delen: Reeks) -> None:
        """Look for these words, one part after the other; of a name also with the s of a genitive."""
        if self.twijfel:
            return self.zet_los(soort, *delen)
        for vorm in self._te_vinden(soort, sum(delen, ())):
            self.vast.setdefault(len(vorm), {}).setdefault(vorm, soort)
            self._staat_in(soort, vorm)

    def zet_nummer(self, casusnummer: str) -> None:
        if casusnummer and not self.eerder("nummer", casusnummer):
            begin, cijfers, letter = casusnummer.casefold().split("-")
            kaal = str(int(cijfers))
            self.zet("casusnummer", (cijfers, letter))
            self.zet("casusnummer", (letter, cijfers))
            self.zet("casusnummer", (cijfers + letter,))
            for woord in _ZAAK:
                self.zet("casusnummer", woord, (begin, kaal))
                if woord[-1].endswith(("nummer", "nr")):
                    self.zet("casusnummer", woord, (kaal,))
            for n in range(len(kaal) + 1, 5):  # nobody counts with a nought in front
                self.zet("casusnummer", (begin, kaal.zfill(n)))
                for woord in _ZAAK:
                    self.zet("casusnummer", woord, (kaal.zfill(n),))
            self.zet("casusnummer", (begin, kaal))  # only where it is written as one: see `zoeker`
            self.zet("casusnummer", (begin + kaal,))
            self.zet("casusnummer", (begin, "nummer", kaal))
            self.zet("casusnummer", (begin, "nr", kaal))

    def zet_los(self, soort: str, *delen: Reeks) -> None:
        woorden_ = sum(delen, ())
        if sum(map(len, woorden_)) >= 4:
            for vorm in self._te_vinden(soort, woorden_):
                self.los.setdefault(len(vorm), {}).setdefault(vorm, soort)
                self._staat_in(soort, vorm)

    def _te_vinden(self, soort: str, woorden_: Reeks) -> Iterator[Reeks]:
        """These words, and of a name also with the s of a genitive: when all of them are somewhere in the public texts."""
        if not woorden_ or not self.woorden.issuperset(woorden_[:-1]):
            return
        if woorden_[-1] in self.woorden:
            yield woorden_
        if soort == "naam" and (genitief := f"{woorden_[-1]}s") in self.woorden:
            yield (*woorden_[:-1], genitief)

    def _staat_in(self, soort: str, vorm: Reeks) -> None:
        if soort == "naam" or self.nummer == PARTNERLIJST:
            self.van.setdefault(vorm, self.nummer)
        if soort == "naam":
            self.naamdelen.update(deel for deel in vorm if len(deel) >= 4)


def verzamel(
    ingediend: Iterable[Ingediend],
    formulieren: Mapping[str, Formulier],
    woorden: set[str],
    openbaar: Collection[Reeks],
    standaard: Collection[Reeks] = frozenset(),
) -> Gezocht:
    """What the forms say, read once and one by one: there may be very many.

    `woorden` are the words of the public texts, `openbaar` the series of `PASSAGE` words in them. What is filed is kept
    only when it is among those: all of it would not fit in memory. `standaard` are the series of `STANDAARD` words in
    the blank forms.
    """
    gezocht, kort = Gezocht(woorden), set[str]()
    for form in ingediend:
        if form.formulier == PARTNERLIJST:
            _deelnemers(gezocht, form.antwoorden)
            continue
        gezocht.formulieren += form.formulier != AKTE
        gezocht.zet_nummer(form.casusnummer)
        gezocht.nummer = form.casusnummer
        for nummer, velden in personen(form):
            gezocht.zet_nummer(nummer)
            gezocht.nummer = nummer or form.casusnummer
            _persoon(gezocht, velden)
        formulier = formulieren.get(form.formulier)  # none: an akte
        if formulier:
            _anderen(gezocht, formulier, form.antwoorden, form.casusnummer)
        if formulier is None or not formulier.openbaar:
            for tekst in _teksten(form.antwoorden):
                if len(tekst) <= _KORT:  # the second time it adds nothing
                    if tekst in kort:
                        continue
                    kort.add(tekst)
                _passages(gezocht, tekst, openbaar, standaard)
                for kenteken in kentekens(tekst):
                    gezocht.zet("kenteken", kenteken)
                    gezocht.zet("kenteken", ("".join(kenteken),))
    for achter in gezocht.los.values():  # a nickname that is somebody's first name is too common to count alone
        for naam in gezocht.voornamen & achter.keys():
            del achter[naam]
    return gezocht


def _deelnemers(gezocht: Gezocht, antwoorden: Antwoorden) -> None:
    gezocht.nummer = PARTNERLIJST
    voornamen = set[Reeks]()
    for rij in antwoorden.tabellen["mensen"]:
        for naam in _namen_in_cel(" ".join(map(str, rij.values()))):
            _naam(gezocht, naam)
            voornamen.add(reeks(naam)[:1])
    gezocht.twijfel = True
    for rij in antwoorden.tabellen["rest"]:
        _misschien(gezocht, [*map(str, rij.values())], voornamen)
    gezocht.twijfel = False
    for rij in antwoorden.tabellen["bereik"]:
        _contact(gezocht, " ".join(map(str, rij.values())))


def _misschien(gezocht: Gezocht, cellen: Sequence[str], voornamen: Collection[Reeks]) -> None:
    for naam in _lijkt_naam(cellen):
        kaal = reeks(naam)
        if len(kaal) > 1:
            _naam(gezocht, naam)
        elif kaal not in voornamen:  # a first name alone never counts
            gezocht.zet_los("naam", kaal)
    for vorm in _naast_elkaar(cellen):
        gezocht.zet_los("naam", vorm)
        gezocht.zet_los("naam", vorm[1:], vorm[:1])


def _lijkt_naam(cellen: Iterable[str]) -> Iterator[str]:
    """What may be a name in cells of which nobody says what they hold: words with a capital together, and a word that stands
    alone in its cell."""
    for tekst in cellen:
        for deel in _namen_in_cel(_TITEL.sub(" ", tekst)):
            yield from _met_hoofdletters(_WOORD.findall(deel))


def _naast_elkaar(cellen: Sequence[str]) -> Iterator[Reeks]:
    """What may be a name in two or three cells beside each other."""
    for n in (2, 3):
        for i in range(len(cellen) - n + 1):
            samen = " ".join(cellen[i : i + n])
            if [*_met_hoofdletters(_WOORD.findall(samen))] == [samen]:
                yield reeks(samen)


def _met_hoofdletters(woorden_: Sequence[str]) -> Iterator[str]:
    """Stretches of words with a capital, perhaps with "van der" between; one word only when there are no others."""
    namen = [list[str]()]
    for woord in woorden_:
        tussen = namen[-1] and vouw(woord) in TUSSENVOEGSELS
        if tussen or (woord[0].isupper() and not any(map(str.isdigit, woord))):
            namen[-1].append(woord)
        else:
            namen.append([])
    for naam in namen:
        groot = sum(woord[0].isupper() for woord in naam)
        if groot > 1 or (groot and len(woorden_) == 1 and not naam[0].isupper()):
            yield " ".join(naam)


def _namen_in_cel(tekst: str) -> Iterator[str]:
    """Who stand in one cell: perhaps two, each with the days on which they work between brackets."""
    erbij = (t for t in re.findall(r"\(([^)]*)\)", tekst) if sum(w[0].isupper() for w in t.split()) > 1)
    for deel in (*re.split(r"[\n;/&+]| en | of ", re.sub(r"\([^)]*\)?", ";", tekst)), *erbij):
        yield deel  # perhaps surname, comma, first name
        yield from deel.split(",") if "," in deel else ()


def _anderen(gezocht: Gezocht, formulier: Formulier, antwoorden: Antwoorden, nummer: str) -> None:
    """Whoever else the form names, in the questions that its definition says it of."""
    for tabel, veld in formulier.noemt:
        for rij in antwoorden.tabellen.get(tabel, ()) if tabel else (antwoorden.velden,):
            gezocht.nummer = str(rij.get("casusnummer", nummer)) if tabel else nummer
            tekst = str(rij.get(veld.code, ""))
            if veld.noemt == "geboortedatum":
                _geboren(gezocht, rij.get(veld.code))
            elif veld.noemt == "contact":
                _contact(gezocht, tekst)
            else:
                een = tabel and veld.noemt == "naam"  # a row is about one person
                for naam in (tekst,) if een else re.split(r"[\n;,]| en ", tekst):
                    _naam(gezocht, naam)


def _teksten(antwoorden: Antwoorden) -> Iterator[str]:
    rijen = (antwoorden.velden, *(rij for tabel in antwoorden.tabellen.values() for rij in tabel))
    return (waarde for rij in rijen for waarde in rij.values() if isinstance(waarde, str))


def _persoon(gezocht: Gezocht, velden: Mapping[str, Waarde]) -> None:
    def tekst(code: str) -> str:
        return str(velden.get(code, ""))

    achter = reeks(tekst("achternaam"))
    for voor, achter_ in product(_spellingen(tekst("voornaam")), _spellingen(tekst("achternaam"))):
        _volledig(gezocht, voor, achter_)
        gezocht.voornamen |= {voor, voor[:1]}
    dubbel = tekst("achternaam").split("-")
    for voor, een in product(_spellingen(tekst("voornaam")), map(reeks, dubbel if len(dubbel) > 1 else ())):
        for vorm in {een, ("".join(een),)} if een else ():  # of a double surname people often use one
            gezocht.zet("naam", voor, vorm)
            gezocht.zet("naam", voor[:1], vorm)
    if achter and not tekst("voornaam"):
        gezocht.zet_los("naam", achter)
    for bijnaam in map(reeks, tekst("bekend_als").split(",")):
        if len(bijnaam) > 1:
            gezocht.zet("naam", bijnaam)
            if len("".join(bijnaam)) >= 6:
                gezocht.zet("naam", ("".join(bijnaam),))
                gezocht.zet("naam", *((deel,) for woord in bijnaam for deel in (woord if len(woord) < 3 else (woord,))))
        elif bijnaam:
            gezocht.zet_los("naam", bijnaam)
            gezocht.zet("naam", bijnaam, achter) if achter else None
    if isinstance(dag := velden.get("geboortedatum"), date) and achter:
        for jaar in (str(dag.year), f"{dag.year % 100:02d}"):  # as people call themselves somewhere
            gezocht.zet("naam", ("".join((*reeks(tekst("voornaam"))[:1], *_zonder_tussen(achter))) + jaar,))
    _geboren(gezocht, velden.get("geboortedatum"))
    _adres(gezocht, tekst("adres"), tekst("postcode_plaats"))


def _spellingen(naam: str) -> set[Reeks]:
    """A name as a text may have it: M'hamed as one word or as two, Anne-Marie and Van den Berg as one word too."""
    los, vast = reeks(naam), tuple(naamwoorden(naam))
    return {los, vast, ("".join(vast),)} if los else set()


def _naam(gezocht: Gezocht, tekst: str) -> None:
    """A whole name as somebody wrote it, perhaps with a title and with initials."""
    delen = reeks(_TITEL.sub(" ", tekst))
    kop = next((i for i, deel in enumerate(delen) if i and deel in TUSSENVOEGSELS), len(delen) - 1)
    voor, achter = delen[:kop], delen[kop:]
    if not voor or not any(len(deel) > 1 for deel in achter):
        return
    if len(voor[0]) == 1:
        gezocht.zet_los("naam", voor, achter)
        gezocht.zet_los("naam", achter, voor)
        gezocht.zet_los("naam", _zonder_tussen(achter))
    else:
        _volledig(gezocht, voor, achter)


def _volledig(gezocht: Gezocht, voor: Reeks, achter: Reeks) -> None:
    """First name and surname, in either order, with or without prefix, written as one word, or with an initial."""
    if gezocht.eerder("naam", (voor, achter)):
        return
    kern = _zonder_tussen(achter)
    tussen = achter[: len(achter) - len(kern)]
    kort = "".join(deel[0] for deel in tussen) + "".join(kern)  # vdBerg
    if tussen and len(kort) >= 8:
        gezocht.zet("naam", (kort,))
    if len("".join(tussen)) > 1:  # v.d. Berg and vd Berg; of "de" little is left
        letters = tuple(deel[0] for deel in tussen)
        for wie in {voor, voor[:1], (voor[0][0],)}:
            gezocht.zet("naam", wie, letters, kern)
            gezocht.zet("naam", wie, ("".join(letters),), kern)
        gezocht.zet("naam", voor[:1], ("".join(letters) + kern[0][0],))
    for eerste in {voor, voor[:1]}:
        gezocht.zet("naam", eerste, achter)
        gezocht.zet("naam", achter, eerste)
        gezocht.zet("naam", eerste, kern)
        gezocht.zet("naam", kern, eerste)
        letter = (eerste[0][0],)
        gezocht.zet("naam", ("".join(eerste),), ("".join(achter),))
        for wie, wat in product((eerste, letter), (achter, kern)):
            for aaneen in ("".join((*wie, *wat)), "".join((*wat, *wie))):
                if len(aaneen) >= 8:
                    gezocht.zet("naam", (aaneen,))
        gezocht.zet_los("naam", letter, achter)
        gezocht.zet_los("naam", achter, letter)
        gezocht.zet_los("naam", eerste, tussen, (kern[0][0],))  # Sem V., Sem van der V.
        gezocht.zet_los("naam", eerste, (kern[0][0],))
        gezocht.zet_los("naam", kern, letter, tussen)
    gezocht.zet_los("naam", kern)


def _zonder_tussen(achter: Reeks) -> Reeks:
    kop = next((i for i, deel in enumerate(achter) if deel not in TUSSENVOEGSELS), 0)
    return achter[kop:]


def _geboren(gezocht: Gezocht, dag: Waarde | None) -> None:
    """Every way to write a birth date. With a year of two digits the signs between count too: see `zoeker`."""
    if not isinstance(dag, date) or gezocht.eerder("dag", dag):
        return
    d, m, jaar, kort = str(dag.day), str(dag.month), str(dag.year), f"{dag.year % 100:02d}"
    dd, mm = d.zfill(2), m.zfill(2)
    for dag_, maand in {(x, y) for x in (d, dd) for y in (m, mm)}:
        for volgorde in ((dag_, maand, jaar), (maand, dag_, jaar), (jaar, maand, dag_), (dag_, maand, kort)):
            gezocht.zet("geboortedatum", volgorde)
        gezocht.zet("geboortedatum", (jaar, maand, f"{dag_}t00"))  # a date with a time: 2008-05-04T00:00:00
        gezocht.zet("geboortedatum", (dag_, _ROMEINS[dag.month - 1], jaar))
    hoofdtelwoord, rangtelwoord = _in_woorden(dag.day)
    for naam in _MAANDNAMEN[dag.month - 1]:
        for dag_ in {*(f"{d}{uitgang}" for uitgang in _NA_HET_GETAL), dd, hoofdtelwoord, rangtelwoord}:
            gezocht.zet("geboortedatum", (dag_, naam, jaar))
            gezocht.zet("geboortedatum", (dag_, "van", naam, jaar))
            gezocht.zet("geboortedatum", (f"{dag_}{naam}{jaar}",))
            gezocht.zet("geboortedatum", (dag_, naam, kort))
            gezocht.zet("geboortedatum", (naam, dag_, jaar))
            gezocht.zet("geboortedatum", (jaar, naam, dag_))
            gezocht.zet("geboortedatum", (naam, "de", dag_, jaar))
            gezocht.zet("geboortedatum", (naam, dag_, kort))
            for jaarwoorden in _jaren_in_woorden(dag.year):
                gezocht.zet("geboortedatum", (dag_, naam), jaarwoorden)
        if dag.day > 1:  # who writes a day like that means a birthday; the first of a month is a deadline
            gezocht.zet("geboortedatum", (rangtelwoord, naam))
    for naam in _MAANDEN_ELDERS[dag.month - 1]:
        for dag_ in {d, dd}:
            gezocht.zet("geboortedatum", (dag_, naam, jaar))
    gezocht.zet("geboortedatum", (f"{dd}{mm}{jaar}",))
    seconden = (dag - date(1970, 1, 1)).days * 86_400
    gezocht.zet("geboortedatum", (str(seconden),))
    gezocht.zet("geboortedatum", (f"{seconden}000",))
    for tijd in ("", "t000000"):
        gezocht.zet("geboortedatum", (f"{jaar}{mm}{dd}{tijd}",))
    for woord in ("geb", "geboren", "geboortedatum"):
        gezocht.zet("geboortedatum", (woord, f"{dd}{mm}{kort}"))


_TELWOORDEN = [
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
]
_TIENTALLEN = {
    2: "twintig",
    3: "dertig",
    4: "veertig",
    5: "vijftig",
    6: "zestig",
    7: "zeventig",
    8: "tachtig",
    9: "negentig",
}
_RANG = {1: "eerste", 3: "derde", 8: "achtste"}


def _telwoord(getal: int) -> str:
    """A number below 100 in words, as names are compared: 'tweeentwintig'."""
    if getal <= 20:
        woord = _TELWOORDEN[getal]
    else:
        tien, een = divmod(getal, 10)
        woord = f"{_TELWOORDEN[een]}en{_TIENTALLEN[tien]}" if een else _TIENTALLEN[tien]
    return vouw(woord)


def _in_woorden(dag: int) -> tuple[str, str]:
    """A day of the month as 'drie' and as 'derde'."""
    woord = _telwoord(dag)
    return woord, _RANG.get(dag) or woord + ("de" if dag < 20 else "ste")


def _jaren_in_woorden(jaar: int) -> tuple[Reeks, ...]:
    """A year as people say it: 'tweeduizendacht', 'tweeduizend acht', 'negentienachtennegentig'."""
    eeuw, rest = divmod(jaar, 100)
    woord = _telwoord(rest)
    if eeuw == 20:
        return (
            ("tweeduizend" + (woord if rest else ""),),
            ("tweeduizend", woord),
            ("tweeduizend", "en", woord),
            ("twee", "duizend", woord),
        )
    return ((f"{_telwoord(eeuw)}{woord}",), (f"{_telwoord(eeuw)}honderd{woord}",), (_telwoord(eeuw), woord))


_AFKORTINGEN = {
    "straat": ("str", "st", "s"), "laan": ("ln", "l"), "plein": ("pln", "pl", "p"), "singel": ("sngl", "sgl", "s"),
    "kade": ("kd", "k"), "weg": ("wg", "w"), "dijk": ("dk", "d"), "gracht": ("gr", "g"), "hof": ("hf", "h"),
    "park": ("pk", "p"), "dreef": ("dr",), "pad": ("p",), "steeg": ("stg",),
}  # fmt: skip
_TITELS_IN_STRATEN = {
    "burgemeester": ("burg", "b"), "president": ("pres",), "professor": ("prof",), "doctor": ("dr",), "dokter": ("dr",),
    "sint": ("st",), "generaal": ("gen",), "prins": ("pr",), "prinses": ("pr",), "koningin": ("kon",), "meester": ("mr",),
    "dominee": ("ds",), "pastoor": ("past",), "minister": ("min",), "admiraal": ("adm",), "jonkheer": ("jhr",),
}  # fmt: skip


def _adres(gezocht: Gezocht, straat: str, plaats: str) -> None:
    delen = reeks(straat)
    nummer = next((i for i, deel in enumerate(delen) if i and deel[0].isdigit()), None)
    if nummer is not None:
        gezocht.zet("adres", delen[: nummer + 1])
        kaal = (re.sub(r"\D.*", "", delen[nummer]),)
        gezocht.zet("adres", delen[:nummer], ("".join(delen[nummer : nummer + 2]),))  # 7-bis, also as 7bis
        for vorm in {*kaal, delen[nummer]}:
            gezocht.zet("adres", ("".join((*delen[:nummer], vorm)),))
        naam = delen[:nummer]
        for ertussen in ("", "nr", "no", "nummer", "huisnummer", "huisnr"):
            gezocht.zet("adres", naam, tuple(ertussen.split()), kaal)
            gezocht.zet("adres", naam, tuple(ertussen.split()), delen[nummer : nummer + 1])
        for ertussen in ("", "aan de", "aan het", "van de", "van het", "op de"):
            gezocht.zet("adres", kaal, tuple(ertussen.split()), naam)
        for erachter in ("a", "b", "c", "d", "e", "bis", "hs", "rd"):
            gezocht.zet("adres", naam, (kaal[0] + erachter,))
        if kaal[0] and int(kaal[0]) < 100:
            gezocht.zet("adres", naam, (_telwoord(int(kaal[0])),))
        for anders in _andere_straatnamen(naam):
            gezocht.zet("adres", anders, kaal)
            gezocht.zet("adres", anders, delen[nummer : nummer + 1])
    postcode = re.match(r"\s*(\d{4})\s?([A-Za-z]{2})\b", plaats)
    if postcode:
        cijfers, letters = postcode[1], postcode[2].lower()
        gezocht.zet("postcode", (cijfers, letters))
        gezocht.zet("postcode", (cijfers + letters,))
        gezocht.zet("postcode", (cijfers, *letters))
        gezocht.zet("postcode", (letters, cijfers))
        gezocht.zet("postcode", (cijfers[:2], cijfers[2:], letters))
        if nummer is not None:  # without a space before the number of the house
            for vorm in {*kaal, delen[nummer]}:
                gezocht.zet("adres", (cijfers, letters + vorm))
                gezocht.zet("adres", (cijfers + letters + vorm,))


def _andere_straatnamen(naam: Reeks) -> list[Reeks]:
    """A street as people shorten it (Dwaall., Burg. Jansenstr.), write it in full, or break it in two."""
    *voor, laatste = naam
    uit = list[Reeks]()
    for lang, kort in _AFKORTINGEN.items():
        stam = laatste.removesuffix(lang)
        if laatste.endswith(lang) and len(stam) > 2:
            uit += [(*voor, stam + einde) for einde in kort]
            uit += [(*voor, stam, lang)]
        elif laatste.endswith(kort[0]) and len(laatste) > len(kort[0]) + 2:
            stam = laatste.removesuffix(kort[0])
            uit += [(*voor, stam + einde) for einde in (lang, *kort[1:])]
    for titel in _TITELS_IN_STRATEN.get(naam[0], ()) if voor else ():
        uit += [(titel, *rest[1:]) for rest in (naam, *uit) if rest[0] == naam[0]]
    return uit


def _contact(gezocht: Gezocht, tekst: str) -> None:
    for begin, _, nummer in nummers(f" {gewone_tekens(tekst)} "):
        del begin
        if len(nummer) >= 9 and len(set(nummer)) > 2:
            for vorm in (nationaal(nummer), nationaal(nummer).removeprefix("0")):
                gezocht.nummers.setdefault(vorm, gezocht.nummer)
    for adres in _MAIL.findall(tekst):
        gebruiker, _, domein = adres.partition("@")
        gezocht.zet("e-mailadres", reeks(adres))
        for teken in ("at", "apenstaartje", "a"):
            gezocht.zet("e-mailadres", reeks(gebruiker), (teken,), reeks(domein))


def _passages(gezocht: Gezocht, tekst: str, openbaar: Collection[Reeks], standaard: Collection[Reeks]) -> None:
    if len(tekst) < 2 * PASSAGE:
        return
    kaal = reeks(tekst)
    if gezocht.woorden.isdisjoint(kaal[PASSAGE - 1 :: PASSAGE]):  # a passage has one of every so many words
        return
    for gelijk in filter(openbaar.__contains__, reeksen(kaal, PASSAGE)):
        if not any(gelijk[i : i + STANDAARD] in standaard for i in range(PASSAGE - STANDAARD + 1)):
            gezocht.zet("tekst uit een formulier", gelijk)
