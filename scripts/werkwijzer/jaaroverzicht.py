"""From filed forms to one publication: compute every indicator and table, protect all of it together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from werkwijzer import publicatie
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Leefgebied
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.declaratie import Indicator, Meting, Telling, Teltabel
from werkwijzer.indicatoren.effect import ANDER, buitencijfers
from werkwijzer.indicatoren.intermediair import Verloop, verloop
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.onthulling import Oordeel, Som, bescherm, markering
from werkwijzer.profiel import Indicatorenset, Profiel

# The same number under two names: a table cell (table, row, column) that is also an indicator's count.
_ZELFDE: Mapping[tuple[str, str], str] = {
    ("stroom", "Instroom"): "K1-in",
    ("stroom", "Uitstroom"): "K1-uit",
    ("leeftijd", "Totaal"): "K1",
    ("geslacht", "Totaal"): "K1",
    ("regie", "Totaal"): "K1",
    ("regie", "Actieve regie"): "K5-actief",
    ("regie", "Monitoring"): "K5-monitoring",
    ("afsluiting", "Totaal"): "K1-uit",
    ("afsluiting", "Positief"): "I2-positief",
    ("afsluiting", "Negatief"): "I2-negatief",
    ("besluiten", "Totaal"): "K3-keer",
    ("interventies", "Totaal"): "K6-geslaagd.noemer",
    ("interventies", "Geslaagd"): "K6-geslaagd.teller",
}
# The denominator (or n) of an indicator that is by definition the count of another, and one that is a part of it.
_NOEMER_IS: Mapping[str, str] = {
    "K3-brief": "K1-in",
    "K4-tijd": "K4",
    "K4-termijn": "K4",
    "I2-duur": "K1-uit",
    "I2-zorg": "K1-uit",
    "D2": "K1",
}
_NOEMER_BINNEN: Mapping[str, str] = {"K3-tijd": "K1-in", "K4-totaal": "K4", "K8-gezin": "K1", "K8-school": "K1"}
# Figures from which a count can be worked out: shown only where that count is.
_AFGELEID: Mapping[str, str] = {"K3-per-uvz": "K3-keer"}
_VORIGE, _CORRECTIE = "K1.vorige", "K1.correctie"
_MIN_REGISSEURS = 3  # of fewer directors a figure would be about one person's work


@dataclass
class _Boekhouding:
    """Every count that is published, by key, with the sums between them."""

    aantallen: dict[str, int] = field(default_factory=dict)
    sommen: list[Som] = field(default_factory=list)

    def tel(self, sleutel: str, n: int) -> str:
        if self.aantallen.setdefault(sleutel, n) != n:
            raise ValueError(f"{sleutel} heeft twee waarden: {self.aantallen[sleutel]} en {n}")
        return sleutel

    def som(self, delen: Iterable[str], geheel: str) -> None:
        self.sommen.append(Som(tuple(delen), (geheel,)))

    def deel(self, deel: str, geheel: str) -> None:
        """`deel` is a part of `geheel`, so that a reader also knows the rest; without both nothing happens."""
        if deel in self.aantallen and geheel in self.aantallen and deel != geheel:
            rest = self.tel(f"{deel}.buiten", self.aantallen[geheel] - self.aantallen[deel])
            self.som((deel, rest), geheel)


def metingen(reg: Registratie, periode: Periode, profiel: Profiel) -> dict[str, Meting]:
    """Every indicator of the municipality over a period, before protection. For internal use and tracing."""
    tot = reg.tot(periode.eind)
    return {i.code: i.bereken(tot, periode, profiel) for i in catalogus.indicatoren_van(profiel)}


def maak_jaarpublicatie(
    reg: Registratie,
    jaar: int,
    profiel: Profiel,
    leefgebieden: Sequence[Leefgebied],
    vorige: publicatie.Jaarpublicatie | None = None,
    jaarcijfers: Antwoorden | None = None,
) -> publicatie.Jaarpublicatie:
    """The protected publication of one year, status concept.

    `vorige` is the published previous year: a number that is public there cannot be withheld here. `jaarcijfers`
    are the answers of that year's form: costs, targets and story.
    """
    periode = Periode.jaar(jaar)
    tot = reg.tot(periode.eind)
    indicatoren, tabellen = catalogus.indicatoren_van(profiel), catalogus.tabellen_van(profiel)
    gemeten = {i.code: i.bereken(tot, periode, profiel) for i in indicatoren}
    tellingen = {t.code: t.bereken(tot, periode, profiel) for t in tabellen}
    correctie = _bevries_vorige_stand(tellingen, vorige)
    gangen = verloop(tot, periode) if catalogus.met_leefgebieden(profiel) else None

    boek = _Boekhouding()
    sleutels = {t.code: _boek_tabel(boek, t, tellingen[t.code]) for t in tabellen}
    for indicator in indicatoren:
        _boek_indicator(boek, indicator, gemeten[indicator.code])
    _boek_verbanden(boek, correctie)
    for gebied in leefgebieden if gangen is not None else ():
        _boek_leefgebied(boek, gebied.code, gangen.get(gebied.code, _GEEN) if gangen else _GEEN)

    al_openbaar = [_CORRECTIE] if correctie else []
    if _VORIGE in boek.aantallen and vorige and _stand(vorige) is not None:
        al_openbaar.append(_VORIGE)
    drempel = profiel.publicatie.drempel
    oordelen = bescherm(boek.aantallen, boek.sommen, drempel, al_openbaar)

    getoond = [_tabel(t, tellingen[t.code], sleutels[t.code], oordelen, drempel) for t in tabellen]
    if gangen is not None:
        getoond.append(leefgebiedentabel(leefgebieden, gangen, oordelen, drempel))
    doelen = _doelen(profiel.indicatoren, jaarcijfers)
    return publicatie.Jaarpublicatie(
        schema_=publicatie.SCHEMA,
        gemeente=profiel.gemeente.naam,
        jaar=jaar,
        peildatum=periode.eind,
        fictief=profiel.gemeente.fictief,
        status="concept",
        drempel=drempel,
        indicatorenset=profiel.indicatoren.naam if profiel.indicatoren else "",
        indicatoren=tuple(_indicator(i, gemeten[i.code], oordelen, drempel, doelen.get(i.code)) for i in indicatoren),
        tabellen=tuple(getoond),
        context=_context(tot, periode, profiel.indicatoren),
        kosten=_kosten(jaarcijfers),
        duiding=_duiding(jaarcijfers),
    )


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
    if stroom is None or stand is None or stroom.cellen[0][0] == stand:
        return 0
    correctie = stroom.cellen[0][0] - stand
    naam = f"{'Erbij' if correctie > 0 else 'Eraf'} door wijzigingen in eerdere jaren"
    tellingen["stroom"] = Telling(
        (stroom.rijen[0], naam, *stroom.rijen[1:]),
        stroom.kolommen,
        ((stand,), (abs(correctie),), *stroom.cellen[1:]),
    )
    return correctie


# --- what is counted ------------------------------------------------------------------------------

_GEEN = Verloop(0, 0, 0, 0, 0, 0)
_GANGEN = ("vooruit", "gelijk", "terug")


def _boek_indicator(boek: _Boekhouding, indicator: Indicator, meting: Meting) -> None:
    code = indicator.code
    if indicator.soort == "aandeel":
        in_tabel = f"{code}.teller" in boek.aantallen  # then a table shows all parts, and the rest is the sum of those
        teller, noemer = meting.teller or 0, meting.noemer or 0
        geteld = [boek.tel(f"{code}.teller", teller), boek.tel(_noemer(code), noemer)]
        if not in_tabel:
            boek.som([geteld[0], boek.tel(f"{code}.rest", noemer - teller)], geteld[1])
    elif code in _AFGELEID:
        boek.tel(_AFGELEID[code], meting.teller or 0)
    elif indicator.soort == "mediaan":
        boek.tel(_noemer(code), meting.noemer or 0)
    elif indicator.soort == "aantal" and meting.waarde is not None:
        boek.tel(code, int(meting.waarde))


def _noemer(code: str) -> str:
    """The key of the denominator of an indicator."""
    return _NOEMER_IS.get(code, f"{code}.noemer")


def _boek_verbanden(boek: _Boekhouding, correctie: int) -> None:
    """The sums between counts that stand in different places; only those of which all is published."""
    for code, geheel in _NOEMER_BINNEN.items():
        boek.deel(_noemer(code), geheel)
    boek.deel("K2", "K1")
    erbij, eraf = [_CORRECTIE] if correctie > 0 else [], [_CORRECTIE] if correctie < 0 else []
    for begin, eind in ((_VORIGE, "K1-in"), ("K1-uit", "K1")), ((_VORIGE, "K1-in"), ("K1-jaar",)):
        if all(k in boek.aantallen for k in (*begin, *eind)):
            boek.sommen.append(Som((*begin, *erbij), (*eind, *eraf)))


def _boek_tabel(boek: _Boekhouding, tabel: Teltabel, telling: Telling) -> list[list[str]]:
    """The key of every cell, and the sum of every column with a total."""
    sleutels = []
    for r, rij in enumerate(telling.rijen):
        namen = []
        for k, n in enumerate(telling.cellen[r]):
            naam = _ZELFDE.get((tabel.code, rij))
            if tabel.code == "stroom" and naam is None:
                naam = _VORIGE if r == 0 else "K1" if r == len(telling.rijen) - 1 else _CORRECTIE
            namen.append(boek.tel(naam or f"{tabel.code}.{r}.{k}", n))
        sleutels.append(namen)
    if telling.rijen[-1] == "Totaal":
        for k in range(len(telling.kolommen)):
            boek.som((rij[k] for rij in sleutels[:-1]), sleutels[-1][k])
    return sleutels


def _boek_leefgebied(boek: _Boekhouding, code: str, gang: Verloop) -> None:
    delen = [boek.tel(f"leefgebieden.{code}.{naam}", getattr(gang, naam)) for naam in _GANGEN]
    boek.som(delen, boek.tel(f"leefgebieden.{code}.aantal", gang.aantal))


# --- what is shown --------------------------------------------------------------------------------


def _indicator(
    indicator: Indicator,
    meting: Meting,
    oordelen: Mapping[str, Oordeel],
    drempel: int,
    doel: publicatie.Doel | None,
) -> publicatie.Indicator:
    code = indicator.code
    waarde, teller, noemer, interval = meting.waarde, meting.teller, meting.noemer, meting.interval
    onderdrukt: str | None = None
    if indicator.soort == "aandeel":
        delen = [oordelen[k] for k in (f"{code}.teller", _noemer(code), f"{code}.rest") if k in oordelen]
        if any(o is not Oordeel.GETOOND for o in delen):
            waarde = teller = interval = None
            onderdrukt = "niet getoond"
            noemer = noemer if oordelen[_noemer(code)] is Oordeel.GETOOND else None
    elif indicator.soort == "mediaan":
        if oordelen[_noemer(code)] is not Oordeel.GETOOND:
            waarde = noemer = None
            onderdrukt = "niet getoond"
    elif indicator.soort == "regisseurs":
        # The median caseload is itself a number of young people.
        klein = 0 < (waarde or 0) < drempel and code == "K5-caseload"
        if (noemer or 0) < _MIN_REGISSEURS or klein:
            waarde, onderdrukt = None, "niet getoond"
    elif code in _AFGELEID:
        teller = noemer = None  # they are figures of their own
        if oordelen[_AFGELEID[code]] is not Oordeel.GETOOND:
            waarde, onderdrukt = None, "niet getoond"
    elif code in oordelen and oordelen[code] is not Oordeel.GETOOND:
        waarde, onderdrukt = None, markering(oordelen[code], drempel)
    return publicatie.Indicator(
        code=code,
        naam=indicator.naam,
        niveau=indicator.niveau,
        vraag=indicator.vraag,
        definitie=indicator.definitie,
        zegt_niet=indicator.zegt_niet,
        bron=indicator.bron,
        eenheid=indicator.eenheid,
        waarde=waarde,
        teller=teller,
        noemer=noemer,
        interval=interval,
        onderdrukt=onderdrukt,
        doel=doel,
        herkomst=meting.herkomst,
    )


def _tabel(
    tabel: Teltabel, telling: Telling, sleutels: list[list[str]], oordelen: Mapping[str, Oordeel], drempel: int
) -> publicatie.Tabel:
    gekeurd = [[oordelen[s] for s in rij] for rij in sleutels]
    return publicatie.Tabel(
        code=tabel.code,
        titel=tabel.titel,
        toelichting=tabel.toelichting,
        rijkop=tabel.rijkop,
        rijen=telling.rijen,
        kolommen=telling.kolommen,
        cellen=tuple(
            tuple(n if o is Oordeel.GETOOND else None for n, o in zip(rij, keur, strict=True))
            for rij, keur in zip(telling.cellen, gekeurd, strict=True)
        ),
        markeringen=tuple(tuple(markering(o, drempel) for o in rij) for rij in gekeurd),
        decimalen=tuple(0 for _ in telling.kolommen),
        regels=_regels([o for rij in gekeurd for o in rij], drempel),
    )


def leefgebiedentabel(
    leefgebieden: Sequence[Leefgebied], gangen: Mapping[str, Verloop], oordelen: Mapping[str, Oordeel], drempel: int
) -> publicatie.Tabel:
    """Means are shown only where every count of the row is shown: means and counts together could say too much."""
    cellen, markeringen, gekeurd = [], [], []
    for gebied in leefgebieden:
        gang = gangen.get(gebied.code, _GEEN)
        keur = {naam: oordelen[f"leefgebieden.{gebied.code}.{naam}"] for naam in ("aantal", *_GANGEN)}
        alles = all(o is Oordeel.GETOOND for o in keur.values())
        gemiddelden: list[float | None] = [None, None]
        if alles and gang.aantal:
            gemiddelden = [round(gang.som_start / gang.aantal, 1), round(gang.som_laatste / gang.aantal, 1)]
        tellingen = [getattr(gang, n) if keur[n] is Oordeel.GETOOND else None for n in keur]
        tekens = [markering(o, drempel) for o in keur.values()]
        midden = [None if m is not None else "niet getoond" if gang.aantal else "geen meting" for m in gemiddelden]
        cellen.append((tellingen[0], *gemiddelden, *tellingen[1:]))
        markeringen.append((tekens[0], *midden, *tekens[1:]))
        gekeurd += list(keur.values())
    return publicatie.Tabel(
        code="leefgebieden",
        titel="Scores per leefgebied, start en laatste meting",
        toelichting="Populatie als bij I1. Per leefgebied tellen de jongeren mee met een score bij start en later. "
        "Vooruit: de laatste score is hoger dan de eerste.",
        rijkop="Leefgebied",
        rijen=tuple(g.naam for g in leefgebieden),
        kolommen=("Aantal jongeren", "Gemiddelde start", "Gemiddelde laatste", "Vooruit", "Gelijk", "Terug"),
        cellen=tuple(cellen),
        markeringen=tuple(markeringen),
        decimalen=(0, 1, 1, 0, 0, 0),
        regels=_regels(gekeurd, drempel, gemiddelden=True),
    )


def _regels(gekeurd: Sequence[Oordeel], drempel: int, *, gemiddelden: bool = False) -> tuple[str, ...]:
    klein, bij = gekeurd.count(Oordeel.KLEIN), gekeurd.count(Oordeel.BIJKOMEND)
    if not klein and not bij:
        return (f"Geen aantal van 1 tot en met {drempel - 1}: alles is getoond.",)
    regels = []
    if klein:
        regels.append(f"{_keer(klein)} vervangen door <{drempel}, want het is 1 tot en met {drempel - 1}.")
    if bij:
        regels.append(f"{_keer(bij)} niet getoond, zodat een klein aantal niet is uit te rekenen.")
    if gemiddelden:
        regels.append("Gemiddelden zijn niet getoond op regels waar een aantal ontbreekt.")
    return tuple(regels)


def _keer(n: int) -> str:
    return "1 aantal is" if n == 1 else f"{n} aantallen zijn"


# --- from the form jaarcijfers --------------------------------------------------------------------


def _rijen(jaarcijfers: Antwoorden | None, tabel: str) -> Sequence[Rij]:
    return jaarcijfers.tabellen.get(tabel, ()) if jaarcijfers else ()


def _getal(waarde: Waarde | None) -> float | None:
    return float(waarde) if isinstance(waarde, (int, float)) else None


def _ingevulde_doelen(jaarcijfers: Antwoorden | None) -> dict[str, publicatie.Doel]:
    """The targets of the form by code of the indicator, whether it exists or not."""
    return {
        str(rij["indicator"]).strip(): publicatie.Doel(
            streefwaarde=_getal(rij.get("streefwaarde")),
            jaar=_jaartal(rij.get("streefjaar")),
            vastgesteld_door=str(rij["vastgesteld_door"]),
            basis=_getal(rij.get("basis")),
            basisjaar=_jaartal(rij.get("basisjaar")),
            bron=str(rij["bron"]),
        )
        for rij in _rijen(jaarcijfers, "doelen")
    }


def _doelen(gekozen: Indicatorenset | None, jaarcijfers: Antwoorden | None) -> dict[str, publicatie.Doel]:
    """Targets by code: those of the set, and over them those that were filled in for this year."""
    uit_set = {
        i.code: publicatie.Doel(**i.doel.model_dump()) for i in (gekozen.indicatoren if gekozen else ()) if i.doel
    }
    return uit_set | _ingevulde_doelen(jaarcijfers)


def _jaartal(waarde: Waarde | None) -> int | None:
    return None if (jaar := _getal(waarde)) is None else int(jaar)


def _context(
    reg: Registratie, periode: Periode, gekozen: Indicatorenset | None
) -> tuple[publicatie.Contextcijfer, ...]:
    """Every 'Ander cijfer' that is not an indicator of the set already."""
    eigen = {i.buitencijfer.casefold() for i in (gekozen.indicatoren if gekozen else ())}
    return tuple(
        publicatie.Contextcijfer(naam=c.naam, waarde=c.waarde, bron=c.bron)
        for c in buitencijfers(reg, periode)
        if c.code == ANDER and c.naam.casefold() not in eigen
    )


def _kosten(jaarcijfers: Antwoorden | None) -> publicatie.Kosten | None:
    posten = tuple(
        publicatie.Kostenpost(
            post=str(r["post"]),
            bron=str(r["bron"]),
            soort=r["soort"],
            begroot=_getal(r["begroot"]) or 0,
            werkelijk=_getal(r["werkelijk"]) or 0,
        )
        for r in _rijen(jaarcijfers, "kosten")
    )
    if not posten:
        return None

    def bedrag(naam: str, deel: Sequence[publicatie.Kostenpost]) -> publicatie.Bedrag:
        return publicatie.Bedrag(
            naam=naam, begroot=sum(p.begroot for p in deel), werkelijk=sum(p.werkelijk for p in deel)
        )

    bronnen = dict.fromkeys(p.bron for p in posten)
    personeel = tuple(
        publicatie.Functie(functie=str(r["functie"]), fte=fte)
        for r in _rijen(jaarcijfers, "personeel")
        if (fte := _getal(r.get("fte"))) is not None
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
        publicatie.Antwoord(vraag=str(r["vraag"]), antwoord=str(r["antwoord"]))
        for r in _rijen(jaarcijfers, "raadsvragen")
    )
    return publicatie.Duiding(**teksten, raadsvragen=vragen) if teksten or vragen else None


_VERHAAL = ("ontwikkelingen", "successen", "knelpunten", "casus")
