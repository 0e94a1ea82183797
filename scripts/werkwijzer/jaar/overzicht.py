"""From filed forms to one publication: compute every indicator and table, protect all of it together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Leefgebied
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.declaratie import Indicator, Meting, Telling, Teltabel
from werkwijzer.indicatoren.effect import ANDER, buitencijfers
from werkwijzer.indicatoren.intermediair import Verloop, verloop
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.jaar import publicatie
from werkwijzer.jaar.onthulling import Bescherming, Oordeel, bescherm_stelsel, markering
from werkwijzer.jaar.verbanden import (
    CORRECTIE,
    GANGEN,
    VORIGE,
    Boekhouding,
    Cijfers,
    al_ingeperkt,
    boek_jaar,
    noemer,
    oordelen_van,
    sleutels,
    verbind,
)
from werkwijzer.profiel import Indicatorenset, Profiel

# Figures that say something about counts without being one: shown only where those counts are.
_ALLEEN_NAAST: Mapping[str, tuple[str, ...]] = {
    "K3-per-uvz": ("K3-keer",),
    "K5-caseload": ("K1",),
    "K5-norm": ("K1", "K5-actief"),
}
_MIN_REGISSEURS = 3  # of fewer directors a figure would be about one person's work


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
    """All figures of one year, before protection. `vorige` is the published year before, if there is one."""
    periode = Periode.jaar(jaar)
    tabellen = catalogus.tabellen_van(profiel)
    tellingen = {t.code: t.bereken(reg, periode, profiel) for t in tabellen}
    correctie = _bevries_vorige_stand(tellingen, vorige)
    gangen = verloop(reg, periode) if catalogus.met_leefgebieden(profiel) else None
    return Cijfers(
        jaar,
        catalogus.indicatoren_van(profiel),
        metingen(reg, periode, profiel),
        tabellen,
        tellingen,
        {} if gangen is None else {g.code: gangen.get(g.code, _GEEN) for g in leefgebieden},
        correctie,
    )


def maak_jaarpublicatie(
    reg: Registratie,
    jaar: int,
    profiel: Profiel,
    leefgebieden: Sequence[Leefgebied],
    anderen: Mapping[int, publicatie.Jaarpublicatie] | None = None,
    jaarcijfers: Antwoorden | None = None,
) -> publicatie.Jaarpublicatie:
    """The protected publication of one year, status concept.

    `anderen` are the other published years. A number that is public there cannot be withheld here, and a number
    that would narrow what is withheld there is withheld here. Of the years that come later only those count that
    are vastgesteld: a concept is made again after this one. `jaarcijfers` are the answers of that year's form:
    costs, targets and story.
    """
    vast = {j: p for j, p in (anderen or {}).items() if j < jaar or (j > jaar and p.status != "concept")}
    nu = cijfers(reg, jaar, profiel, leefgebieden, vast.get(jaar - 1))
    ernaast = {j: (cijfers(reg, j, profiel, leefgebieden, vast.get(j - 1)), p) for j, p in sorted(vast.items())}
    periode = Periode.jaar(jaar)
    return beschermd(nu, ernaast, profiel, leefgebieden, _doelen(profiel.indicatoren, jaarcijfers)).model_copy(
        update={
            "context": _context(reg, periode, profiel.indicatoren),
            "kosten": _kosten(jaarcijfers, profiel, periode.eind),
            "duiding": _duiding(jaarcijfers),
        }
    )


def beschermd(
    nu: Cijfers,
    ernaast: Mapping[int, tuple[Cijfers, publicatie.Jaarpublicatie]],
    profiel: Profiel,
    leefgebieden: Sequence[Leefgebied],
    doelen: Mapping[str, publicatie.Doel],
) -> publicatie.Jaarpublicatie:
    """The publication of the figures of one year, protected beside the other published years; without the story."""
    drempel = profiel.publicatie.drempel
    oordelen = bescherm_jaar(nu, ernaast, drempel)
    getoond = [_tabel(t, nu.tellingen[t.code], oordelen, drempel) for t in nu.tabellen]
    if nu.gangen:
        getoond.append(leefgebiedentabel(leefgebieden, nu.gangen, oordelen, drempel))
    return publicatie.Jaarpublicatie(
        schema_=publicatie.SCHEMA,
        gemeente=profiel.gemeente.naam,
        jaar=nu.jaar,
        peildatum=Periode.jaar(nu.jaar).eind,
        fictief=profiel.gemeente.fictief,
        status="concept",
        drempel=drempel,
        indicatorenset=profiel.indicatoren.naam if profiel.indicatoren else "",
        indicatoren=tuple(
            _indicator(i, nu.metingen[i.code], oordelen, drempel, doelen.get(i.code)) for i in nu.indicatoren
        ),
        tabellen=tuple(getoond),
    )


def bescherm_jaar(
    nu: Cijfers, ernaast: Mapping[int, tuple[Cijfers, publicatie.Jaarpublicatie]], drempel: int
) -> dict[str, Oordeel]:
    """What happens with every count of one year, beside the other published years. See `maak_jaarpublicatie`."""
    boek = boek_jaar(nu)
    vast = {k: Oordeel.GETOOND for k in (CORRECTIE,) if k in boek.aantallen} | _al_bekend(boek)
    if VORIGE in boek.aantallen and nu.jaar - 1 in ernaast and _stand(ernaast[nu.jaar - 1][1]) is not None:
        vast[VORIGE] = Oordeel.GETOOND
    samen, al_getoond, passend = Boekhouding(), dict[str, Oordeel](), []
    for jaar, (toen, gepubliceerd) in sorted(ernaast.items()):
        eigen = boek_jaar(toen)
        gezien = oordelen_van(gepubliceerd, toen, eigen) if gepubliceerd.drempel == drempel else None
        if gezien is not None:
            samen.neem_over(eigen, jaar)
            passend.append(jaar)
            al_getoond |= {f"{jaar}:{k}": o for k, o in (gezien | _al_bekend(eigen)).items()}
    verbind(samen, passend)
    vooraf = bescherm_stelsel(samen.stelsel(), drempel, Bescherming(al_getoond))  # what is out, nobody can take back
    if len(passend) < len(ernaast):
        vast |= al_ingeperkt(nu.jaar, boek, {j: p for j, (_, p) in ernaast.items()})
    samen.neem_over(boek, nu.jaar)
    verbind(samen, [nu.jaar, *(j for j in passend if j > nu.jaar)])
    begin = Bescherming(vooraf.oordelen | {f"{nu.jaar}:{k}": o for k, o in vast.items()}, vooraf.verraden)
    uitkomst = bescherm_stelsel(samen.stelsel(), drempel, begin)
    voorvoegsel = f"{nu.jaar}:"
    return {k.removeprefix(voorvoegsel): o for k, o in uitkomst.oordelen.items() if k.startswith(voorvoegsel)}


def _al_bekend(boek: Boekhouding) -> dict[str, Oordeel]:
    return dict.fromkeys(boek.bekend, Oordeel.GETOOND)


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


_GEEN = Verloop(0, 0, 0, 0, 0, 0)


# --- what is shown --------------------------------------------------------------------------------


def _indicator(
    indicator: Indicator,
    meting: Meting,
    oordelen: Mapping[str, Oordeel],
    drempel: int,
    doel: publicatie.Doel | None,
) -> publicatie.Indicator:
    code = indicator.code
    uit = _getoonde_meting(indicator, meting, oordelen, drempel)
    onderdrukt: str | None = None
    if (uit.waarde, uit.teller, uit.noemer) != (meting.waarde, meting.teller, meting.noemer):
        onderdrukt = markering(oordelen[code], drempel) if indicator.soort == "aantal" else "niet getoond"
    if code in _ALLEEN_NAAST and indicator.soort == "gemeente":
        uit = replace(uit, teller=None, noemer=None)  # they are figures of their own
    return cijfer(indicator, uit).model_copy(
        update={"onderdrukt": onderdrukt, "doel": doel, "herkomst": meting.herkomst}
    )


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
    )


def _getoonde_meting(indicator: Indicator, meting: Meting, oordelen: Mapping[str, Oordeel], drempel: int) -> Meting:
    """The same without what is withheld."""
    code, n = indicator.code, meting.noemer or 0

    def mag(*namen: str) -> bool:
        return all(oordelen.get(k, Oordeel.GETOOND) is Oordeel.GETOOND for k in namen)

    if not mag(*_ALLEEN_NAAST.get(code, ())):
        return replace(meting, waarde=None)
    match indicator.soort:
        case "aandeel":
            geheel = "plannen" if code == "D1" else noemer(code)
            klein = code == "D1" and 0 < n - (meting.teller or 0) < drempel
            if not mag(f"{code}.teller", geheel) or klein:
                return Meting(None, noemer=meting.noemer if mag(geheel) else None)
        case "mediaan":
            if not mag(noemer(code)):
                return Meting(None)
            # Of a few durations the middle one tells on which side of the norm most of them are.
            if code == "K4-tijd" and n < 2 * drempel and not mag("K4-termijn.teller"):
                return Meting(None, noemer=meting.noemer)
        case "regisseurs":
            # The median caseload is itself a number of young people.
            klein = 0 < (meting.waarde or 0) < drempel and code == "K5-caseload"
            if n < _MIN_REGISSEURS or klein:
                return replace(meting, waarde=None)
        case "aantal":
            return meting if mag(code) else replace(meting, waarde=None)
    return meting


def _tabel(tabel: Teltabel, telling: Telling, oordelen: Mapping[str, Oordeel], drempel: int) -> publicatie.Tabel:
    gekeurd = [[oordelen[s] for s in rij] for rij in sleutels(tabel.code, telling)]
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
        regels=_regels([o for rij in gekeurd for o in rij], drempel, persoonlijk=tabel.persoonlijk),
    )


def leefgebiedentabel(
    leefgebieden: Sequence[Leefgebied], gangen: Mapping[str, Verloop], oordelen: Mapping[str, Oordeel], drempel: int
) -> publicatie.Tabel:
    """Means are shown only where every count of the row is shown: means and counts together could say too much.

    A mean close to 1 or 5 is not shown either: then (almost) everyone has the same score.
    """
    cellen, markeringen, gekeurd = [], [], []
    for gebied in leefgebieden:
        gang = gangen.get(gebied.code, _GEEN)
        keur = {naam: oordelen[f"leefgebieden.{gebied.code}.{naam}"] for naam in ("aantal", *GANGEN)}
        alles = all(o is Oordeel.GETOOND for o in keur.values())
        gemiddelden = [
            _gemiddelde(som, gang.aantal, drempel) if alles else None for som in (gang.som_start, gang.som_laatste)
        ]
        tellingen = [getattr(gang, n) if keur[n] is Oordeel.GETOOND else None for n in keur]
        tekens = [markering(o, drempel) for o in keur.values()]
        midden = [None if m is not None else "niet getoond" if gang.aantal else "geen meting" for m in gemiddelden]
        cellen.append((tellingen[0], *gemiddelden, *tellingen[1:]))
        markeringen.append((tekens[0], *midden, *tekens[1:]))
        gekeurd += list(keur.values())
    dicht = any(teken == "niet getoond" for rij in markeringen for teken in rij[1:3])
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
        regels=_regels(gekeurd, drempel, persoonlijk=True, gemiddelden=dicht),
    )


def _gemiddelde(som: int, aantal: int, drempel: int) -> float | None:
    """A mean score; None without scores, or when fewer than `drempel` persons can have another score than the
    lowest (1) or highest (5)."""
    if not aantal or min(som - aantal, 5 * aantal - som) < drempel:
        return None
    return round(som / aantal, 1)


def _regels(
    gekeurd: Sequence[Oordeel], drempel: int, *, persoonlijk: bool = False, gemiddelden: bool = False
) -> tuple[str, ...]:
    """Which rule was applied, in Dutch. It never says which of two reasons it was: that would give it away."""
    klein, bij = gekeurd.count(Oordeel.KLEIN), gekeurd.count(Oordeel.BIJKOMEND)
    regels = []
    if not klein and not bij:
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
        publicatie.Contextcijfer(naam=c.naam, waarde=c.waarde, bron=c.herkomst)
        for c in buitencijfers(reg, periode)
        if c.code == ANDER and c.naam.casefold() not in eigen
    )


def _kosten(jaarcijfers: Antwoorden | None, profiel: Profiel, op: date) -> publicatie.Kosten | None:
    """Costs and cover; a source of cover has the name that it had on the day `op`."""
    bekend = {b.code: b.naam_op(op) for b in profiel.lijsten.dekkingsbronnen}
    posten = tuple(
        publicatie.Kostenpost(
            post=str(r["post"]),
            bron=bekend.get(str(r["bron"]), str(r["bron"])),
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
