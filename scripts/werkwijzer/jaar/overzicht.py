"""From filed forms to one publication: compute every indicator and table, protect all of it together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from math import inf

from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Leefgebied
from werkwijzer.fouten import GebruikersFout
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.declaratie import Eenheid, Indicator, Meting, Telling, Teltabel, mediaan
from werkwijzer.indicatoren.effect import ANDER, ROND_JONGEREN, buitencijfers
from werkwijzer.indicatoren.intermediair import Verloop, verloop
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.jaar import publicatie
from werkwijzer.jaar.geheugen import Geheugen, achteraf
from werkwijzer.jaar.onthulling import Bereik, Bescherming, Oordeel, afgerond, bereiken, bescherm_stelsel, markering
from werkwijzer.jaar.verbanden import (
    CORRECTIE,
    GANGEN,
    JAREN_SAMEN,
    SAMEN,
    VORIGE,
    Boekhouding,
    Cijfers,
    Versie,
    boek_jaar,
    sleutels,
    tel_samen,
    verbind,
)
from werkwijzer.profiel import Indicatorenset, Profiel
from werkwijzer.termijnen import vul_in
from werkwijzer.toeval import wilson

_MIN_REGISSEURS = 3  # of fewer directors a figure would be about one person's work
_AANTAL_KERN = 4  # key figures of a set that has none of the usual ones


class Onbeschermd(GebruikersFout):
    """A count of persons that no choice of figures protects; the message (Dutch) says which and what can be done."""


@dataclass(frozen=True)
class Berekend:
    """A year that may be published, and what later years are protected against.

    `zonder_geheugen`: published years of which no memory was kept. `eerder_prijs`: what earlier publications already
    give away, and `vermoed` what a reader may suppose who lays
    this version beside what was public before, in words. `geheugen_vorig`: the memory of `nu_bekend`, when there is any.
    """

    publicatie: publicatie.Jaarpublicatie
    geheugen: Geheugen
    zonder_geheugen: tuple[int, ...] = ()
    eerder_prijs: tuple[str, ...] = ()
    vermoed: tuple[str, ...] = ()
    geheugen_vorig: Geheugen | None = None


def metingen(reg: Registratie, periode: Periode, profiel: Profiel) -> dict[str, Meting]:
    """Every indicator of the municipality over a period, before protection. For internal use and tracing."""
    return {i.code: i.bereken(reg, periode, profiel) for i in catalogus.indicatoren_van(profiel)}


def cijfers(
    reg: Registratie,
    jaar: int,
    profiel: Profiel,
    leefgebieden: Sequence[Leefgebied],
    vorige: publicatie.Jaarpublicatie | None = None,
) -> Cijfers:
    """All figures of one year, before protection. `vorige` is the published year before, if there is one.

    Without what each was counted from: of a large record that is more than the record.
    """
    periode = Periode.jaar(jaar)
    tabellen = catalogus.tabellen_van(profiel)
    tellingen = {t.code: replace(t.bereken(reg, periode, profiel), eenheden=()) for t in tabellen}
    rond = profiel.publicatie.werkwijze == "afronden"  # then no number of last year has to be met exactly
    correctie = 0 if rond or (vorige and vorige.afronding) else _bevries_vorige_stand(tellingen, vorige)
    gangen = verloop(reg, periode) if catalogus.met_leefgebieden(profiel) else None
    return Cijfers(
        jaar,
        catalogus.indicatoren_van(profiel),
        {i.code: replace(i.bereken(reg, periode, profiel), eenheden=()) for i in catalogus.indicatoren_van(profiel)},
        tabellen,
        tellingen,
        {} if gangen is None else {g.code: gangen.get(g.code, _GEEN) for g in leefgebieden},
        correctie,
        {
            i.code: _mediaan_samen(i, reg, jaar, profiel)
            for i in catalogus.indicatoren_van(profiel)
            if i.soort == "mediaan"
        },
    )


def _mediaan_samen(indicator: Indicator, reg: Registratie, jaar: int, profiel: Profiel) -> dict[int, float]:
    """The median over the years up to and including `jaar` together, by the first of them."""
    uit, alle = {}, list[Eenheid]()
    for eerste in range(jaar, jaar - JAREN_SAMEN, -1) if indicator.samen else ():
        meting = indicator.bereken(reg, Periode.jaar(eerste), profiel)
        if meting.nog_niet:
            break
        alle += meting.eenheden
        waarde = mediaan(alle).waarde
        if waarde is not None:
            uit[eerste] = waarde
    return uit


def bereken_jaar(
    reg: Registratie,
    jaar: int,
    profiel: Profiel,
    leefgebieden: Sequence[Leefgebied],
    anderen: Mapping[int, publicatie.Jaarpublicatie] | None = None,
    jaarcijfers: Antwoorden | None = None,
    geheugens: Sequence[Geheugen] = (),
) -> Berekend:
    """The protected publication of one year, status concept, and its memory.

    `anderen` are the other published years. A number that is public there cannot be withheld here, and a number
    that would narrow what is withheld there is withheld here. Of the years that come later only those count that
    are vastgesteld: a concept is made again after this one. `geheugens`: what was published of those years, every
    version, and earlier versions of this one. `jaarcijfers` are the answers of that year's form: costs, targets and
    story. Raises Onbeschermd.
    """
    vast = {j: p for j, p in (anderen or {}).items() if j < jaar or (j > jaar and p.status != "concept")}
    nu = cijfers(reg, jaar, profiel, leefgebieden, vast.get(jaar - 1))
    bekend = [g for g in geheugens if g.versie.jaar in vast or g.versie.jaar == jaar]
    zonder = sorted(vast.keys() - {g.versie.jaar for g in bekend if not g.naast})
    laatste = {g.versie.jaar: g for g in sorted(bekend, key=lambda g: g.versie.nr) if not g.naast}
    for j in zonder:  # oldest first: figures over several years together need the years before
        laatste[j] = achteraf(vast[j], cijfers(reg, j, profiel, leefgebieden, vast.get(j - 1)), laatste)
        bekend.append(laatste[j])
    periode = Periode.jaar(jaar)
    klaar = beschermd(nu, bekend, profiel, leefgebieden, _doelen(profiel.indicatoren, jaarcijfers))
    nu_bekend: tuple[publicatie.Indicator, ...] = ()
    geheugen_vorig = None
    if vorig := vast.get(jaar - 1):
        toen = cijfers(reg, jaar - 1, profiel, leefgebieden, vast.get(jaar - 2))
        nu_bekend, geheugen_vorig = nu_bekend_van(toen, vorig, [*bekend, klaar.geheugen], profiel)
    getoond = klaar.publicatie.model_copy(
        update={
            "nu_bekend": nu_bekend,
            "bevolking": _bevolking(profiel, jaar),
            "context": _context(reg, periode, profiel),
            "kosten": _kosten(jaarcijfers, profiel, periode.eind),
            "duiding": _duiding(jaarcijfers),
        }
    )
    return replace(klaar, publicatie=getoond, zonder_geheugen=tuple(zonder), geheugen_vorig=geheugen_vorig)


def beschermd(
    nu: Cijfers,
    geheugens: Sequence[Geheugen],
    profiel: Profiel,
    leefgebieden: Sequence[Leefgebied],
    doelen: Mapping[str, publicatie.Doel],
) -> Berekend:
    """The publication of the figures of one year, protected beside what was published before; without the story."""
    uitkomst = bescherm_jaar(nu, geheugens, profiel, doelen)
    geheugen = uitkomst.geheugen
    toon = _Toon(geheugen.oordelen, geheugen.drempel, geheugen.afgerond, uitkomst.bereiken, geheugen.boek.aantallen)
    indicatoren = tuple(toon.indicator(i, nu.metingen[i.code], doelen.get(i.code)) for i in nu.indicatoren)
    getoond = [toon.tabel(t, nu.tellingen[t.code]) for t in nu.tabellen]
    if nu.gangen:
        getoond.append(toon.leefgebieden(leefgebieden, nu.gangen))
    klaar = publicatie.Jaarpublicatie(
        schema_=publicatie.schema_voor(indicatoren),
        gemeente=profiel.gemeente.naam,
        jaar=nu.jaar,
        peildatum=Periode.jaar(nu.jaar).eind,
        fictief=profiel.gemeente.fictief,
        status="concept",
        drempel=geheugen.drempel,
        afronding=5 if geheugen.afgerond else 0,
        indicatorenset=profiel.indicatoren.naam if profiel.indicatoren else "",
        indicatoren=indicatoren,
        tabellen=tuple(getoond),
        samen=tuple(_samen(toon, nu, geheugen.boek, indicatoren)),
    )
    return Berekend(klaar, geheugen, (), uitkomst.eerder_prijs, uitkomst.vermoed)


def _samen(
    toon: _Toon, nu: Cijfers, boek: Boekhouding, van_het_jaar: Sequence[publicatie.Indicator]
) -> Iterable[publicatie.Indicator]:
    """The figures over several years together, where they tell more than the figure of the year itself."""
    for i, zelf in zip(nu.indicatoren, van_het_jaar, strict=True):
        noemer, teller = f"{i.noemer}{SAMEN}", f"{i.teller}{SAMEN}"
        if noemer not in boek.samen or (i.soort == "aandeel" and teller not in boek.samen):
            continue
        if not zelf.onderdrukt:
            continue
        jaren = sorted({nu.jaar, *(int(k.partition("/")[0]) for k in boek.samen[noemer][1:])})
        n = boek.aantallen[noemer]
        if i.soort == "aandeel":
            k = boek.aantallen[teller]
            meting = Meting(round(100 * k / n, 1) if n else None, teller=k, noemer=n, interval=wilson(k, n))
        else:
            meting = Meting(nu.medianen.get(i.code, {}).get(jaren[0]), noemer=n)
        samen = replace(i, code=f"{i.code}-samen", teller_is=teller, noemer_is=noemer)
        getoond = toon.indicator(samen, meting, None).model_copy(update={"over": tuple(jaren)})
        bereikt = getoond.bereik not in (None, _ELK_AANDEEL) and zelf.bereik in (None, _ELK_AANDEEL)
        if (getoond.waarde is not None and not getoond.onderdrukt) or bereikt:
            yield getoond


def bescherm_jaar(
    nu: Cijfers, geheugens: Sequence[Geheugen], profiel: Profiel, doelen: Mapping[str, publicatie.Doel]
) -> Beschermd:
    """What happens with every count of one year, beside what was published before.

    Raises Onbeschermd when a small count is given away even with everything else withheld. When a reader can only
    suppose it, from an earlier version or a sum that does not hold any more, `vermoed` says what: this year makes it
    no more exact.
    """
    stelling = _Stelling(nu, geheugens, profiel, doelen, vermoedens=True)
    uitkomst, nieuw = stelling.bescherm()
    vermoed: tuple[str, ...] = ()
    if nieuw:
        vermoed = tuple(_in_woorden(nu, sorted(nieuw)))
        _, nieuw = _Stelling(nu, geheugens, profiel, doelen, vermoedens=False).bescherm()
    if nieuw:
        raise Onbeschermd(_niet_te_beschermen(nu, sorted(nieuw), profiel.publicatie.drempel))
    geheugen, begin = stelling.geheugen(uitkomst, profiel), stelling.versie.voorvoegsel
    ranges = {k.removeprefix(begin): r for k, r in stelling.bereiken(uitkomst).items() if k.startswith(begin)}
    return Beschermd(geheugen, ranges, tuple(_in_woorden(nu, sorted(stelling.vooraf.verraden))), vermoed)


@dataclass(frozen=True)
class Beschermd:
    """The memory of a year, and in words what earlier years give away and what a reader may suppose.

    `bereiken`: what every reader can work out of the counts that are not shown, with the other years beside it.
    """

    geheugen: Geheugen
    bereiken: Mapping[str, Bereik] = field(default_factory=dict)
    eerder_prijs: tuple[str, ...] = ()
    vermoed: tuple[str, ...] = ()


def nu_bekend_van(
    nu: Cijfers, gepubliceerd: publicatie.Jaarpublicatie, geheugens: Sequence[Geheugen], profiel: Profiel
) -> tuple[tuple[publicatie.Indicator, ...], Geheugen | None]:
    """The figures of a published year as they are known now, where they differ and may stand beside what was published.

    Forms that came in later make the difference, so a difference of a few young people is a small number like any
    other. When one would be given away that was not before, none is shown.
    """
    toen = {i.code: i for i in gepubliceerd.indicatoren}
    anders = [i for i in nu.indicatoren if i.code in toen and _is_anders(toen[i.code], nu.metingen[i.code])]
    if not anders:
        return (), None
    nu = replace(nu, indicatoren=anders, tabellen=(), tellingen={}, gangen={}, correctie=0)
    stelling = _Stelling(nu, geheugens, profiel, {}, vermoedens=False, naast=True)
    uitkomst, nieuw = stelling.bescherm()
    if nieuw:
        return (), None
    geheugen = stelling.geheugen(uitkomst, profiel)
    toon = _Toon(geheugen.oordelen, geheugen.drempel, geheugen.afgerond, {}, geheugen.boek.aantallen)
    getoond = [toon.indicator(i, nu.metingen[i.code], None) for i in anders]
    getoond = [i for i in getoond if i.waarde is not None and not i.onderdrukt and i.waarde != toen[i.code].waarde]
    return tuple(getoond), geheugen if getoond else None


def _is_anders(toen: publicatie.Indicator, nu: Meting) -> bool:
    """Whether a figure that was shown is another one now."""
    return toen.waarde is not None and not toen.onderdrukt and nu.waarde is not None and nu.waarde != toen.waarde


class _Stelling:
    """One year beside everything that is public, before it is decided what of it is shown.

    `naast`: it would be shown beside an earlier version of the same year, by the same reader at the same time.
    """

    def __init__(
        self,
        nu: Cijfers,
        geheugens: Sequence[Geheugen],
        profiel: Profiel,
        doelen: Mapping[str, publicatie.Doel],
        *,
        vermoedens: bool,
        naast: bool = False,
    ) -> None:
        self.vermoedens, self.naast = vermoedens, naast
        self.nu, self.boek, self.doelen = nu, boek_jaar(nu), doelen
        self.drempel, self.afronden = profiel.publicatie.drempel, profiel.publicatie.werkwijze == "afronden"
        self.samen, self.openbaar = Boekhouding(), dict[str, Oordeel]()
        self.verteld: dict[str, tuple[int, int]] = {}
        self.grenzen: dict[str, Bereik] = {}  # what a mark or a class says of what is public already
        self.drempels: dict[str, int] = {}
        self.rond: set[str] = set()
        self.versies: list[Versie] = []
        eerder: dict[int, Versie] = {}  # of each year the last version
        for toen in sorted(geheugens, key=lambda g: (g.versie.jaar, g.versie.nr)):
            begin = toen.versie.voorvoegsel
            self.samen.neem_over(toen.boek, begin)
            self.openbaar |= {f"{begin}{k}": o for k, o in toen.oordelen.items()}
            self.verteld |= {f"{begin}{k}": vak for k, vak in toen.verteld.items()}
            klein = {k: (1, toen.drempel - 1) for k, o in toen.oordelen.items() if o is Oordeel.KLEIN}
            self.grenzen |= {f"{begin}{k}": vak for k, vak in (klein | dict(toen.verteld)).items()}
            self.drempels |= {f"{begin}{k}": toen.drempel for k in toen.boek.aantallen}
            self.rond |= {f"{begin}{k}" for k in toen.boek.zichtbaar if toen.afgerond and k not in _NOOIT_ROND}
            verbind(self.samen, toen.versie, self.versies, self.openbaar, self.grenzen, vermoedens=vermoedens)
            self.versies.append(toen.versie)
            if toen.versie.zeker and not toen.naast:
                eerder[toen.versie.jaar] = toen.versie
        uit = Bescherming(self.openbaar | _al_bekend(self.samen), verteld=self.verteld)
        # What is out, nobody can take back.
        self.vooraf = bescherm_stelsel(self.samen.stelsel(self.drempels, self.rond), self.drempel, uit)
        vorige = [
            eerder[nu.jaar - n] for n in range(1, JAREN_SAMEN) if all(nu.jaar - m in eerder for m in range(1, n + 1))
        ]
        if not naast and not self.afronden:
            tel_samen(self.boek, nu.indicatoren, vorige, self.samen, _WEINIG * self.drempel)
        self.versie = Versie(nu.jaar, 1 + max((v.nr for v in self.versies if v.jaar == nu.jaar), default=0))

    def geheugen(self, uitkomst: Bescherming, profiel: Profiel) -> Geheugen:
        """What is to be remembered of this version."""
        begin = self.versie.voorvoegsel
        oordelen = {k.removeprefix(begin): o for k, o in uitkomst.oordelen.items() if k.startswith(begin)}
        verteld = {k.removeprefix(begin): vak for k, vak in uitkomst.verteld.items() if k.startswith(begin)}
        drempel = profiel.publicatie.drempel
        return Geheugen(self.versie, drempel, self.afronden, self.boek, oordelen, self.naast, verteld)

    def bescherm(self) -> tuple[Bescherming, frozenset[str]]:
        """What happens with every count, and which small ones this year gives away whatever is withheld."""
        begin, samen = self.versie.voorvoegsel, Boekhouding()
        samen.neem_over(self.samen, "")
        samen.neem_over(self.boek, begin)
        rond = self.rond | {f"{begin}{k}" for k in self.boek.zichtbaar if self.afronden and k not in _NOOIT_ROND}
        dicht = verbind(samen, self.versie, self.versies, self.openbaar, self.grenzen, vermoedens=self.vermoedens)
        vast = dict.fromkeys(dicht, Oordeel.BIJKOMEND) | _al_bekend(self.boek, begin)
        if f"{begin}{CORRECTIE}" in samen.aantallen:  # the stand of last year, as it was published
            vast |= {f"{begin}{k}": Oordeel.GETOOND for k in (CORRECTIE, VORIGE)}
        # In one sum with what no class may narrow: another count that is shown later could do the rest.
        in_som = [{*som.links, *som.rechts} for som in samen.sommen]
        naast_stil = {k for som in in_som if not som.isdisjoint(samen.stil) for k in som}
        naast_stil |= {k for k, delen in samen.samen.items() if not naast_stil.isdisjoint(delen)}
        vast |= dict.fromkeys(naast_stil & {f"{begin}{q}" for q in self.boek.samen}, Oordeel.BIJKOMEND)
        rang = {f"{begin}{k}": r for k, r in _rangen(self.nu, self.boek, self.doelen).items()}
        begonnen = replace(self.vooraf, oordelen=self.vooraf.oordelen | vast)
        if self.naast:
            begonnen = self._zet_naast(samen, rond, begonnen)
        self.alles = samen.stelsel(self.drempels, rond)
        if not self.naast:
            vakken, nooit_klein, als_niet = _vakken(self.nu.indicatoren, self.boek)
            self.alles = replace(
                self.alles,
                als_niet={f"{begin}{k}": [f"{begin}{q}" for q in anders] for k, anders in als_niet.items()},
                vakken={
                    f"{begin}{k}": heel and f"{begin}{heel}"
                    for k, heel in vakken.items()
                    if f"{begin}{k}" not in naast_stil
                },
                nooit_klein={f"{begin}{k}" for k in nooit_klein},
                kenmerken={k: tabel for tabel, (_, ks) in samen.klassen.items() for k in ks},
                pas_met={f"{begin}{k}": f"{begin}{vakken[k]}" for k in nooit_klein if k in vakken},
            )
        uitkomst = bescherm_stelsel(self.alles, self.drempel, begonnen, rang)
        return uitkomst, uitkomst.verraden - begonnen.verraden

    def _zet_naast(self, samen: Boekhouding, rond: set[str], begonnen: Bescherming) -> Bescherming:
        """Let every difference with an earlier version be a count of persons too, and withhold what differs by a few.

        What can be worked out while none of this version is shown, was given away before.
        """
        begin = self.versie.voorvoegsel
        scheelt_weinig: dict[str, Oordeel] = {}
        for eerder in (v for v in self.versies if v.jaar == self.nu.jaar):
            for naam in self.boek.aantallen:
                over = samen.verschilt(f"{begin}{naam}", f"{eerder.voorvoegsel}{naam}")
                if 0 < over < self.drempel:  # of a rest: its numerator
                    scheelt_weinig[f"{begin}{naam.rpartition('-zonder-')[2]}"] = Oordeel.BIJKOMEND
        dicht = {f"{begin}{k}": Oordeel.BIJKOMEND for k in self.boek.zichtbaar}
        zonder = replace(begonnen, oordelen=begonnen.oordelen | dicht)
        al_prijs = bescherm_stelsel(samen.stelsel(self.drempels, rond), self.drempel, zonder).verraden
        return replace(begonnen, oordelen=begonnen.oordelen | scheelt_weinig, verraden=al_prijs)

    def bereiken(self, uitkomst: Bescherming) -> dict[str, Bereik]:
        """Of every count that is not shown, what follows from what is published, in all years."""
        return bereiken(self.alles, uitkomst, self.drempel)


_ELK_AANDEEL = (0, 100)  # the range of a share of which only is known that it is about somebody
_WEINIG = 4  # times the threshold: of so many people in one year, years together say little more
_NOOIT_ROND = (CORRECTIE,)  # no number of persons


def _al_bekend(boek: Boekhouding, begin: str = "") -> dict[str, Oordeel]:
    return {f"{begin}{k}": Oordeel.GETOOND for k in boek.bekend}


def kerncijfers(indicatoren: Sequence[Indicator]) -> list[Indicator]:
    """The key figures; where a set does not hold the usual ones, its first ones."""
    return [i for i in indicatoren if i.kern] or list(indicatoren[:_AANTAL_KERN])


def _rangen(nu: Cijfers, boek: Boekhouding, doelen: Mapping[str, publicatie.Doel]) -> dict[str, int]:
    """What is shown first: key figures, figures with a goal, other indicators, those of several years together, tables by
    characteristic and quality."""
    kern = {i.code for i in kerncijfers(nu.indicatoren)}
    rang = {k: 3 if k in boek.samen else 4 for k in boek.zichtbaar}
    for indicator in nu.indicatoren:
        eigen = 0 if indicator.code in kern else 1 if indicator.code in doelen else 2
        eigen += 2 * (
            eigen == 2 and indicator.niveau == "kwaliteit"
        )  # what the forms say, before how complete they are
        for sleutel in (indicator.code, indicator.teller, indicator.noemer):
            if sleutel in rang:
                rang[sleutel] = min(rang[sleutel], eigen)
    return rang


def _vakken(
    indicatoren: Sequence[Indicator], boek: Boekhouding
) -> tuple[dict[str, str | None], set[str], dict[str, list[str]]]:
    """Which counts of indicators may be told as a class, with their whole; which are never shown as small; and which
    are of several years together, with the counts of this year that say as much."""
    vakken: dict[str, str | None] = {}
    nooit_klein = set()
    als_niet: dict[str, list[str]] = {}
    for indicator in indicatoren:
        if indicator.soort == "aandeel" and indicator.per == 1:
            vakken |= {indicator.teller: indicator.noemer, indicator.noemer: None}
            if indicator.persoonlijk and not indicator.teller_is:
                nooit_klein.add(indicator.teller)
        elif indicator.soort in ("aandeel", "mediaan"):
            vakken.setdefault(indicator.noemer, None)
        elif indicator.soort == "aantal":
            vakken.setdefault(indicator.code, None)
        for k in (indicator.noemer, indicator.teller):
            if indicator.samen and f"{k}{SAMEN}" in boek.samen:
                zelf = indicator.teller if indicator.soort == "aandeel" else indicator.noemer
                als_niet.setdefault(f"{k}{SAMEN}", []).append(zelf)
                vakken.setdefault(f"{k}{SAMEN}", f"{indicator.noemer}{SAMEN}" if k != indicator.noemer else None)
                if k in nooit_klein:
                    nooit_klein.add(f"{k}{SAMEN}")
    return {k: heel for k, heel in vakken.items() if k in boek.aantallen}, nooit_klein, als_niet


def _niet_te_beschermen(nu: Cijfers, verraden: Sequence[str], drempel: int) -> str:
    return "\n".join(
        [
            f"Er is niets gepubliceerd. Ook als al het andere wegblijft, is een aantal van 1 tot en met {drempel - 1} jongeren "
            "af te leiden uit wat al openbaar is:",
            *(f"  {naam}" for naam in _in_woorden(nu, verraden)),
            "Kies: een indicatorenset zonder dit cijfer of deze tabel, of overleg met de FG over het verslag "
            "dat al openbaar is.",
        ]
    )


def _in_woorden(nu: Cijfers, sleutels_: Iterable[str]) -> list[str]:
    """Counts by the names that stand in the report, with their year."""
    namen = {i.code: i.naam for i in nu.indicatoren}
    titels = {t.code: t.titel for t in nu.tabellen} | {catalogus.LEEFGEBIEDEN: "Scores per leefgebied"}

    def woord(sleutel: str) -> str:
        if "-zonder-" in sleutel:
            geheel, _, deel = sleutel.partition("-zonder-")
            return f"het verschil tussen {woord(geheel)} en {woord(deel)}"
        code = sleutel.rpartition(":")[2]
        kaal = code.removesuffix(".teller").removesuffix(".noemer")
        if kaal in namen:
            return f"'{namen[kaal]}' ({kaal})"
        if (tabel := code.partition(".")[0]) in titels:
            return f"een cel van de tabel '{titels[tabel]}'"
        return f"'{code}'"

    return list(dict.fromkeys(f"{k.partition('/')[0]}: {woord(k)}" for k in sleutels_))


def onbekende_doelen(profiel: Profiel, jaarcijfers: Antwoorden | None) -> list[str]:
    """Codes in the targets of the form that are no indicator here; those targets are not published."""
    bekend = {i.code for i in catalogus.indicatoren_van(profiel)}
    return [code for code in _ingevulde_doelen(jaarcijfers) if code not in bekend]


def _stand(vorige: publicatie.Jaarpublicatie) -> int | None:
    """K1 as published; None when that is not public."""
    waarde = next((i.waarde for i in vorige.indicatoren if i.code == "K1"), None)
    return None if waarde is None else int(waarde)


def _bevries_vorige_stand(tellingen: dict[str, Telling], vorige: publicatie.Jaarpublicatie | None) -> int:
    """Put the stand of a frozen previous year in the table `stroom`, as it was published, and return the correction.

    Forms that came in after that year was frozen, or dossiers destroyed since, make the stand of now a different one.
    The difference gets a row of its own, so that the table still adds up. It is a difference in what is filed, not a
    number of persons with something in common: it is always shown.
    """
    stroom, stand = tellingen.get("stroom"), _stand(vorige) if vorige and vorige.status != "concept" else None
    if stroom is None or stand is None or not stroom.rijen or stroom.cellen[0][0] == stand:
        return 0
    correctie = stroom.cellen[0][0] - stand
    naam = f"{'Erbij' if correctie > 0 else 'Eraf'} door wijzigingen in eerdere jaren"
    tellingen["stroom"] = Telling(
        (stroom.rijen[0], naam, *stroom.rijen[1:]),
        stroom.kolommen,
        ((stand,), (abs(correctie),), *stroom.cellen[1:]),
    )
    return correctie


_GEEN = Verloop(0, 0, 0, 0, 0, 0)


# --- what is shown --------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Toon:
    """The figures of one year as they are shown, given what happens with every count."""

    oordelen: Mapping[str, Oordeel]
    drempel: int
    rond: bool = False
    bereiken: Mapping[str, Bereik] = field(default_factory=dict)
    getoond: Mapping[str, int] = field(default_factory=dict)  # of what has no range: the number

    def mag(self, *sleutels_: str) -> bool:
        return all(self.oordelen.get(k, Oordeel.GETOOND) is Oordeel.GETOOND for k in sleutels_)

    def getal(self, sleutel: str, n: int) -> int:
        return afgerond(n) if self.rond and sleutel not in _NOOIT_ROND else n

    def bereik(self, sleutel: str) -> Bereik | None:
        """The range of a count that is withheld or rounded; None when a reader knows nothing about it."""
        gevonden = self.bereiken.get(sleutel)
        return None if gevonden == (0, None) else gevonden

    def indicator(self, indicator: Indicator, meting: Meting, doel: publicatie.Doel | None) -> publicatie.Indicator:
        if meting.nog_niet:
            return cijfer(indicator, meting).model_copy(update={"doel": doel})
        uit = replace(self._meting(indicator, meting), sinds=meting.sinds)
        bereik: publicatie.Bereik | None = None
        onderdrukt: str | None = None
        kaal = indicator.soort == "mediaan" and uit.waarde is not None  # without its n
        if (uit.waarde is None and meting.waarde is not None) or (_zonder(meting, uit) and not kaal):
            als_teken = indicator.soort == "aantal" and not self.mag(indicator.code)
            onderdrukt = markering(self.oordelen[indicator.code], self.drempel) if als_teken else "niet getoond"
        if indicator.soort == "aantal" and meting.waarde is not None:
            bereik = self.bereik(indicator.code)
        elif indicator.soort == "aandeel" and onderdrukt and indicator.per == 1:
            bereik = self._aandeel_bereik(indicator)
        elif indicator.soort == "aandeel" and onderdrukt and meting.waarde is not None:
            bereik = _kwart(meting.waarde)
        if onderdrukt and bereik is None and self._over_te_weinig(indicator):
            onderdrukt = markering(Oordeel.KLEIN, self.drempel)
        if onderdrukt and bereik is None and self._is_er(indicator):
            bereik = _ELK_AANDEEL
        if indicator.soort in ("gemeente", "regisseurs") and indicator.naast:
            uit = replace(uit, teller=None, noemer=None)  # they are figures of their own
        return cijfer(indicator, uit).model_copy(
            update={
                **{"onderdrukt": onderdrukt, "doel": doel, "bereik": bereik},
                **{"herkomst": meting.herkomst, "vergelijking": meting.vergelijking},
                **(self._achter(indicator, uit) if onderdrukt else {}),
            }
        )

    def _over_te_weinig(self, indicator: Indicator) -> bool:
        """Whether it is public that a share or median is about fewer people than one may be made of."""
        if self.rond or indicator.per > 1 or indicator.soort not in ("aandeel", "mediaan"):
            return False
        return 0 < self._grenzen(indicator.noemer)[1] < self.drempel

    def _is_er(self, indicator: Indicator) -> bool:
        """Whether it is public that there are people whom a share is about, so that there is a share."""
        is_aandeel = indicator.soort == "aandeel" and indicator.per == 1
        return is_aandeel and not self.rond and self._grenzen(indicator.noemer)[0] >= 1

    def _achter(self, indicator: Indicator, uit: Meting) -> dict[str, publicatie.Bereik | None]:
        """What may be known of the numbers behind a withheld share or median: of a whole that is shown, that number."""
        if self.rond or indicator.per > 1 or indicator.soort not in ("aandeel", "mediaan"):
            return {}
        sleutels_ = {"noemer": indicator.noemer} | (
            {"teller": indicator.teller} if indicator.soort == "aandeel" else {}
        )
        # A number that may be shown is public also where its whole is not: other ranges follow from it. Not of a group
        # that nobody may know to be all in one class: beside the whole of another year a zero would say so.
        mag = () if indicator.persoonlijk else sleutels_.values()
        getoond = {k: self.getoond.get(k) for k in mag if k in self.oordelen and self.mag(k)}
        getallen = {
            naam: getoond.get(k) if getattr(uit, naam) is None else getattr(uit, naam) for naam, k in sleutels_.items()
        }
        return {
            f"{naam}_bereik": self.bereik(k) if (n := getallen[naam]) is None else (n, n)
            for naam, k in sleutels_.items()
        }

    def _aandeel_bereik(self, indicator: Indicator) -> publicatie.Bereik | None:
        """From the ranges of numerator, rest and denominator: the lowest and highest share; None when it can be any."""
        if self.rond:
            return None
        teller, noemer = self._grenzen(indicator.teller), self._grenzen(indicator.noemer)
        rest = self._grenzen(f"{indicator.noemer}-zonder-{indicator.teller}")
        laag = max(_deel(teller[0], teller[0] + rest[1]), _deel(teller[0], noemer[1]))
        hoog = min(_deel(teller[1], teller[1] + rest[0], 100), _deel(teller[1], noemer[0], 100))
        return None if (laag, hoog) == _ELK_AANDEEL else (laag, hoog)

    def _grenzen(self, sleutel: str) -> tuple[float, float]:
        """The lowest and the highest number that a reader thinks possible."""
        laag, hoog = self.bereiken.get(sleutel) or (self.getoond[sleutel],) * 2
        return laag, inf if hoog is None else hoog

    def _meting(self, indicator: Indicator, meting: Meting) -> Meting:
        """The same without what is withheld, and rounded where counts are."""
        n = meting.noemer or 0
        if not self.mag(*indicator.naast):
            return replace(meting, waarde=None)
        match indicator.soort:
            case "aandeel":
                leeg = meting.teller or 0
                if not self.mag(indicator.noemer):
                    return Meting(None)
                if indicator.per > 1:  # not about persons, but its denominator is
                    if 0 < leeg < self.drempel or 0 < n - leeg < self.drempel:
                        return Meting(None, noemer=None if self.rond else meting.noemer)
                    return replace(meting, teller=None, noemer=None) if self.rond else meting
                noemer = None if meting.noemer is None else self.getal(indicator.noemer, n)
                if not self.mag(indicator.teller):
                    return Meting(None, noemer=noemer)
                if not self.rond or noemer is None:
                    return meting
                teller = self.getal(indicator.teller, leeg)
                return Meting(round(100 * teller / noemer, 1) if noemer else None, teller=teller, noemer=noemer)
            case "mediaan":
                if not self.mag(indicator.noemer):
                    # Of how many people it is, is withheld; that they are enough must be public.
                    genoeg = self.drempel * (2 if indicator.code.removesuffix("-samen") == "K4-tijd" else 1)
                    zeker = not self.rond and self._grenzen(indicator.noemer)[0] >= genoeg
                    return Meting(meting.waarde if zeker else None)
                if self.rond:  # of a rounded n of 5 or less it is not sure that it is not about three people
                    return replace(meting, noemer=afgerond(n)) if afgerond(n) > self.drempel else Meting(None)
                # Of a few durations the middle one tells on which side of the norm most of them are.
                if (
                    indicator.code.removesuffix("-samen") == "K4-tijd"
                    and n < 2 * self.drempel
                    and not self.mag(f"K4-termijn.teller{SAMEN if indicator.noemer.endswith(SAMEN) else ''}")
                ):
                    return Meting(None, noemer=meting.noemer)
            case "regisseurs":
                # The median caseload is itself a number of young people.
                klein = indicator.code == "K5-caseload" and (self.rond or 0 < (meting.waarde or 0) < self.drempel)
                if n < _MIN_REGISSEURS or klein:
                    return replace(meting, waarde=None)
            case "gemeente" if indicator.teller_is and self.rond and n:
                return replace(meting, waarde=round(afgerond(meting.teller or 0) / n, 1))
            case "aantal" if meting.waarde is not None:
                waarde = float(self.getal(indicator.code, int(meting.waarde)))
                return replace(meting, waarde=waarde if self.mag(indicator.code) else None)
        return meting

    def tabel(self, tabel: Teltabel, telling: Telling) -> publicatie.Tabel:
        namen = sleutels(tabel, telling.rijen, len(telling.kolommen))
        gekeurd = [[self.oordelen[s] for s in rij] for rij in namen]
        return publicatie.Tabel(
            code=tabel.code,
            titel=tabel.titel,
            toelichting=tabel.toelichting,
            rijkop=tabel.rijkop,
            rijen=telling.rijen,
            kolommen=telling.kolommen,
            cellen=tuple(
                tuple(self.getal(s, n) if self.mag(s) else None for s, n in zip(rij, cellen, strict=True))
                for rij, cellen in zip(namen, telling.cellen, strict=True)
            ),
            markeringen=tuple(tuple(markering(o, self.drempel) for o in rij) for rij in gekeurd),
            decimalen=tuple(0 for _ in telling.kolommen),
            regels=_regels(
                [o for rij in gekeurd for o in rij], self.drempel, persoonlijk=tabel.persoonlijk, rond=self.rond
            ),
            bereiken=tuple(tuple(map(self.bereik, rij)) for rij in namen),
        )

    def leefgebieden(self, leefgebieden: Sequence[Leefgebied], gangen: Mapping[str, Verloop]) -> publicatie.Tabel:
        """Means are shown only where every count of the row is shown: means and counts together could say too much.

        A mean close to 1 or 5 is not shown either: then (almost) everyone has the same score.
        """
        cellen, markeringen, ranges, gekeurd = [], [], [], []
        for gebied in leefgebieden:
            gang = gangen.get(gebied.code, _GEEN)
            namen = {naam: f"{catalogus.LEEFGEBIEDEN}.{gebied.code}.{naam}" for naam in ("aantal", *GANGEN)}
            keur = [self.oordelen.get(s, Oordeel.GETOOND) for s in namen.values()]
            alles = self.mag(*namen.values()) and (not self.rond or afgerond(gang.aantal) > self.drempel)
            gemiddelden = [
                _gemiddelde(som, gang.aantal, self.drempel) if alles else None
                for som in (gang.som_start, gang.som_laatste)
            ]
            tellingen = [self.getal(s, getattr(gang, n)) if self.mag(s) else None for n, s in namen.items()]
            tekens = [markering(o, self.drempel) for o in keur]
            midden = [None if m is not None else "niet getoond" if gang.aantal else "geen meting" for m in gemiddelden]
            bereik = [self.bereik(s) for s in namen.values()]
            cellen.append((tellingen[0], *gemiddelden, *tellingen[1:]))
            markeringen.append((tekens[0], *midden, *tekens[1:]))
            ranges.append((bereik[0], None, None, *bereik[1:]))
            gekeurd += keur
        dicht = any(teken == "niet getoond" for rij in markeringen for teken in rij[1:3])
        return publicatie.Tabel(
            code=catalogus.LEEFGEBIEDEN,
            titel="Scores per leefgebied, start en laatste meting",
            toelichting="Populatie als bij I1. Per leefgebied tellen de jongeren mee met een score bij start en later. "
            "Vooruit: de laatste score is hoger dan de eerste.",
            rijkop="Leefgebied",
            rijen=tuple(g.naam for g in leefgebieden),
            kolommen=("Aantal jongeren", "Gemiddelde start", "Gemiddelde laatste", "Vooruit", "Gelijk", "Terug"),
            cellen=tuple(cellen),
            markeringen=tuple(markeringen),
            decimalen=(0, 1, 1, 0, 0, 0),
            regels=_regels(gekeurd, self.drempel, persoonlijk=True, gemiddelden=dicht, rond=self.rond),
            bereiken=tuple(ranges),
        )


def leefgebiedentabel(leefgebieden: Sequence[Leefgebied], gangen: Mapping[str, Verloop]) -> publicatie.Tabel:
    """The table of scores with nothing withheld, for internal use."""
    return _Toon({}, 0).leefgebieden(leefgebieden, gangen)


def _deel(teller: float, noemer: float, anders: float = 0) -> float:
    """The share in percent; `anders` when it can be anything."""
    return anders if not noemer or noemer == inf or teller == inf else min(100.0, round(100 * teller / noemer, 1))


def _kwart(waarde: float) -> publicatie.Bereik:
    """A share of what is not about persons, of which the whole is withheld: in quarters, which every whole can have."""
    laag = min(75, waarde // 25 * 25)
    return laag, laag + 25


def _zonder(meting: Meting, uit: Meting) -> bool:
    """Whether something was taken out of a figure that there is."""
    paren = ((meting.teller, uit.teller), (meting.noemer, uit.noemer))
    return any(toen is not None and nu is None for toen, nu in paren)


def cijfer(indicator: Indicator, meting: Meting) -> publicatie.Indicator:
    """A figure in the form that pages and downloads show, nothing withheld."""
    return publicatie.Indicator(
        code=indicator.code,
        naam=indicator.naam,
        niveau=indicator.niveau,
        vraag=indicator.vraag,
        definitie=indicator.definitie,
        zegt_niet=indicator.zegt_niet,
        bron=indicator.bron,
        eenheid=indicator.eenheid,
        waarde=meting.waarde,
        teller=meting.teller,
        noemer=meting.noemer,
        interval=meting.interval,
        sinds=meting.sinds,
        nog_niet=meting.nog_niet,
    )


def _gemiddelde(som: int, aantal: int, drempel: int) -> float | None:
    """A mean score; None without scores, or when fewer than `drempel` persons can have another score than the
    lowest (1) or highest (5)."""
    if not aantal or min(som - aantal, 5 * aantal - som) < drempel:
        return None
    return round(som / aantal, 1)


def _regels(
    gekeurd: Sequence[Oordeel],
    drempel: int,
    *,
    persoonlijk: bool = False,
    gemiddelden: bool = False,
    rond: bool = False,
) -> tuple[str, ...]:
    """Which rule was applied, in Dutch. It never says which of two reasons it was: that would give it away."""
    klein, bij = gekeurd.count(Oordeel.KLEIN), gekeurd.count(Oordeel.BIJKOMEND)
    regels = []
    if rond:
        regels.append("Aantallen zijn afgerond op vijftallen. Daardoor tellen ze niet precies op.")
    elif not klein and not bij:
        regels.append(f"Geen aantal van 1 tot en met {drempel - 1}: alle aantallen zijn getoond.")
    if klein:
        regels.append(f"{_keer(klein)} vervangen door <{drempel}, want het is 1 tot en met {drempel - 1}.")
    if bij:
        of = ", of niet te zien is dat iedereen in dezelfde groep zit" if persoonlijk else ""
        regels.append(f"{_keer(bij)} niet getoond, zodat een klein aantal niet is uit te rekenen{of}.")
    if gemiddelden:
        regels.append(
            "Gemiddelden zijn niet getoond op regels waar een aantal ontbreekt of (bijna) iedereen dezelfde score heeft."
        )
    return tuple(regels)


def _keer(n: int) -> str:
    return "1 aantal is" if n == 1 else f"{n} aantallen zijn"


# --- from the form jaarcijfers --------------------------------------------------------------------


def _getypt(jaarcijfers: Antwoorden | None) -> typen.Jaarcijfers:
    """The answers of the form; without a form it has none."""
    return typen.Jaarcijfers(jaarcijfers or Antwoorden({}))


def _ingevulde_doelen(jaarcijfers: Antwoorden | None) -> dict[str, publicatie.Doel]:
    """The targets of the form by code of the indicator, whether it exists or not."""
    return {
        (rij.indicator or "").strip(): publicatie.Doel(
            streefwaarde=rij.streefwaarde,
            jaar=_jaartal(rij.streefjaar),
            vastgesteld_door=rij.vastgesteld_door or "",
            basis=rij.basis,
            basisjaar=_jaartal(rij.basisjaar),
            bron=rij.bron or "",
        )
        for rij in _getypt(jaarcijfers).doelen
    }


def _doelen(gekozen: Indicatorenset | None, jaarcijfers: Antwoorden | None) -> dict[str, publicatie.Doel]:
    """Targets by code: those of the set, and over them those that were filled in for this year."""
    uit_set = {
        i.code: publicatie.Doel(**i.doel.model_dump()) for i in (gekozen.indicatoren if gekozen else ()) if i.doel
    }
    return uit_set | _ingevulde_doelen(jaarcijfers)


def _jaartal(jaar: float | None) -> int | None:
    return None if jaar is None else int(jaar)


def _context(reg: Registratie, periode: Periode, profiel: Profiel) -> tuple[publicatie.Contextcijfer, ...]:
    """Figures about all young people of the municipality, and every 'Ander cijfer' that is no indicator already."""
    eigen = {i.buitencijfer.casefold() for i in (profiel.indicatoren.indicatoren if profiel.indicatoren else ())}
    return tuple(
        publicatie.Contextcijfer(
            naam=vul_in(c.naam, profiel), waarde=c.waarde, bron=c.herkomst, vergelijking=c.vergelijking
        )
        for c in buitencijfers(reg, periode)
        if c.code in ROND_JONGEREN or (c.code == ANDER and c.naam.casefold() not in eigen)
    )


def _bevolking(profiel: Profiel, jaar: int) -> publicatie.Bevolking | None:
    bekend = profiel.bevolking
    aantal = bekend.in_jaar(jaar) if bekend else None
    if bekend is None or aantal is None:
        return None
    leeftijd = profiel.doelgroep.leeftijd_min, profiel.doelgroep.leeftijd_max
    return publicatie.Bevolking(cbs=bekend.cbs, aantal=aantal, leeftijd=leeftijd, bron=bekend.bron)


def _kosten(jaarcijfers: Antwoorden | None, profiel: Profiel, op: date) -> publicatie.Kosten | None:
    """Costs and cover; a source of cover has the name that it had on the day `op`."""
    bekend = {b.code: b.naam_op(op) for b in profiel.lijsten.dekkingsbronnen}
    posten = tuple(
        publicatie.Kostenpost(
            post=rij.post or "",
            bron=bekend.get(rij.bron or "", rij.bron or ""),
            soort=rij.soort,
            begroot=rij.begroot or 0,
            werkelijk=rij.werkelijk or 0,
        )
        for rij in _getypt(jaarcijfers).kosten
        if rij.soort
    )
    if not posten:
        return None

    def bedrag(naam: str, deel: Sequence[publicatie.Kostenpost]) -> publicatie.Bedrag:
        return publicatie.Bedrag(
            naam=naam, begroot=sum(p.begroot for p in deel), werkelijk=sum(p.werkelijk for p in deel)
        )

    bronnen = dict.fromkeys(p.bron for p in posten)
    personeel = tuple(
        publicatie.Functie(functie=rij.functie or "", fte=rij.fte)
        for rij in _getypt(jaarcijfers).personeel
        if rij.fte is not None
    )
    return publicatie.Kosten(
        posten=posten,
        per_bron=tuple(bedrag(b, [p for p in posten if p.bron == b]) for b in bronnen),
        totaal=bedrag("Totaal", posten),
        fte=round(sum(f.fte for f in personeel), 2) if personeel else None,
        personeel=personeel,
    )


def _duiding(jaarcijfers: Antwoorden | None) -> publicatie.Duiding | None:
    if jaarcijfers is None:
        return None
    teksten = {v: str(jaarcijfers.velden[v]) for v in _VERHAAL if v in jaarcijfers.velden}
    vragen = tuple(
        publicatie.Antwoord(vraag=rij.vraag or "", antwoord=rij.antwoord or "")
        for rij in _getypt(jaarcijfers).raadsvragen
    )
    return publicatie.Duiding(**teksten, raadsvragen=vragen) if teksten or vragen else None


_VERHAAL = ("ontwikkelingen", "successen", "knelpunten", "casus")
