"""From filed forms to one publication: compute every indicator and table, protect all of it together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from werkwijzer import publicatie
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Leefgebied
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.declaratie import Indicator, Meting, Telling, Teltabel
from werkwijzer.indicatoren.intermediair import Verloop, verloop
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.onthulling import Oordeel, Som, bescherm, markering
from werkwijzer.profiel import Profiel

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
_VORIGE = "K1.vorige"


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


def metingen(reg: Registratie, jaar: int) -> dict[str, Meting]:
    """Every indicator of the catalogue over one year, before protection. For internal use and tracing."""
    periode = Periode.jaar(jaar)
    tot = reg.tot(periode.eind)
    return {i.code: i.bereken(tot, periode) for i in catalogus.INDICATOREN}


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
    doelen = _doelen(jaarcijfers)
    periode = Periode.jaar(jaar)
    tot = reg.tot(periode.eind)
    boek = _Boekhouding()
    gemeten = {i.code: i.bereken(tot, periode) for i in catalogus.INDICATOREN}
    for indicator in catalogus.INDICATOREN:
        _boek_indicator(boek, indicator, gemeten[indicator.code])
    tellingen = {t.code: t.bereken(tot, periode, profiel) for t in catalogus.TABELLEN}
    sleutels = {t.code: _boek_tabel(boek, t, tellingen[t.code]) for t in catalogus.TABELLEN}
    boek.sommen.append(Som((_VORIGE, "K1-in"), ("K1-uit", "K1")))
    gangen = verloop(tot, periode)
    for gebied in leefgebieden:
        _boek_leefgebied(boek, gebied.code, gangen.get(gebied.code, _GEEN))

    al_openbaar = [_VORIGE] if vorige and vorige.indicator("K1").waarde is not None else []
    drempel = profiel.publicatie.drempel
    oordelen = bescherm(boek.aantallen, boek.sommen, drempel, al_openbaar)

    tabellen = [_tabel(t, tellingen[t.code], sleutels[t.code], oordelen, drempel) for t in catalogus.TABELLEN]
    tabellen.append(_leefgebiedentabel(leefgebieden, gangen, oordelen, drempel))
    return publicatie.Jaarpublicatie(
        schema_=publicatie.SCHEMA,
        gemeente=profiel.gemeente.naam,
        jaar=jaar,
        peildatum=periode.eind,
        fictief=profiel.gemeente.fictief,
        status="concept",
        drempel=drempel,
        indicatoren=tuple(
            _indicator(i, gemeten[i.code], oordelen, drempel, doelen.get(i.code)) for i in catalogus.INDICATOREN
        ),
        tabellen=tuple(tabellen),
        kosten=_kosten(jaarcijfers),
        duiding=_duiding(jaarcijfers),
    )


# --- what is counted ------------------------------------------------------------------------------

_GEEN = Verloop(0, 0, 0, 0, 0, 0)
_GANGEN = ("vooruit", "gelijk", "terug")


def _boek_indicator(boek: _Boekhouding, indicator: Indicator, meting: Meting) -> None:
    code = indicator.code
    if indicator.soort == "aandeel":
        teller, noemer = meting.teller or 0, meting.noemer or 0
        geteld = [boek.tel(f"{code}.teller", teller), boek.tel(f"{code}.noemer", noemer)]
        if geteld[0] not in _ZELFDE.values():  # else a table shows all parts, and the rest is the sum of those
            boek.som([geteld[0], boek.tel(f"{code}.rest", noemer - teller)], geteld[1])
    elif indicator.soort == "aantal" and meting.waarde is not None:
        boek.tel(code, int(meting.waarde))


def _boek_tabel(boek: _Boekhouding, tabel: Teltabel, telling: Telling) -> list[list[str]]:
    """The key of every cell, and the sum of every column with a total."""
    sleutels = []
    for r, rij in enumerate(telling.rijen):
        namen = []
        for k, n in enumerate(telling.cellen[r]):
            naam = _ZELFDE.get((tabel.code, rij))
            if tabel.code == "stroom" and naam is None:
                naam = _VORIGE if r == 0 else "K1"
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
        delen = [oordelen[f"{code}.{d}"] for d in ("teller", "noemer", "rest") if f"{code}.{d}" in oordelen]
        if any(o is not Oordeel.GETOOND for o in delen):
            waarde = teller = interval = None
            onderdrukt = "niet getoond"
            noemer = noemer if oordelen[f"{code}.noemer"] is Oordeel.GETOOND else None
    elif indicator.soort == "mediaan":
        if 0 < (noemer or 0) < drempel:
            waarde = noemer = None
            onderdrukt = "niet getoond"
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


def _leefgebiedentabel(
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
        toelichting="Populatie als bij I1. Per leefgebied tellen de trajecten mee met een score bij start en later. "
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


def _doelen(jaarcijfers: Antwoorden | None) -> dict[str, publicatie.Doel]:
    """Targets by indicator code; a line for a code that does not exist is left out (the report says which exist)."""
    return {
        str(rij["indicator"]).strip(): publicatie.Doel(
            streefwaarde=_getal(rij["streefwaarde"]) or 0,
            jaar=int(_getal(rij["streefjaar"]) or 0),
            vastgesteld_door=str(rij["vastgesteld_door"]),
            basis=_getal(rij.get("basis")),
            basisjaar=None if (jaar := _getal(rij.get("basisjaar"))) is None else int(jaar),
            bron=str(rij["bron"]),
        )
        for rij in _rijen(jaarcijfers, "doelen")
    }


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
    fte = [f for r in _rijen(jaarcijfers, "personeel") if (f := _getal(r.get("fte"))) is not None]
    return publicatie.Kosten(
        posten=posten,
        per_bron=tuple(bedrag(b, [p for p in posten if p.bron == b]) for b in bronnen),
        totaal=bedrag("Totaal", posten),
        fte=round(sum(fte), 2) if fte else None,
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
