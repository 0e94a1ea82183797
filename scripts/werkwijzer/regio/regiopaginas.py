"""Writes the pages of a region: per year everything that its municipalities published, side by side, by name.

No order of good and bad, and no word about causes: a difference can be chance, or something that differs between the
municipalities, and both stand beside the figures.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import inf
from pathlib import Path

from werkwijzer.jaar.publicatie import Indicator, Kosten
from werkwijzer.rapport import grafieken, kosten
from werkwijzer.rapport.cijfers import ONTBREEKT, Waarde, achterin, getoond, is_aandeel, teken, toon
from werkwijzer.rapport.downloads import csv_cel, csv_getal, teken_van
from werkwijzer.rapport.grafieken import Bijschrift, Plek, Stapel, Trechter
from werkwijzer.rapport.jaarverslag import MAP_REGIO, STATUSLABEL
from werkwijzer.rapport.onderdelen import FICTIEF, Grafiek, Tabelweergave
from werkwijzer.rapport.paginasjabloon import pagina, schrijf
from werkwijzer.rapport.tekst import anker, euro, getal, opsomming
from werkwijzer.regio.jaren_lezen import Deelnemer, Regio, RegioFout
from werkwijzer.regio.optellen import (
    PER_INWONER,
    Ruimte,
    Som,
    delen,
    per_duizend,
    ruimte,
    samen_per_duizend,
    som,
    verraden,
)
from werkwijzer.schijf import verwijder
from werkwijzer.toeval import BINNEN, BUITEN, grenzen_aandeel, grenzen_aantal

_SAMEN = "Samen"
IN_BEELD = ("K1", "K1-in", "I1", "O1-start12")  # drawn, where they can be
_NIVEAUS = {
    "kernelement": "Wat er is gedaan, en voor wie",
    "intermediair": "Hoe het met de jongeren gaat",
    "outcome": "Overlast en criminaliteit",
    "effect": "Context: veiligheid in de gemeente",
    "kwaliteit": "Kwaliteit van de gegevens",
}
_JONGEREN = 1000
_CSV_KOLOMMEN = (
    *("regio", "jaar", "gemeente", "cbs", "cijfer", "naam", "eenheid", "waarde", "laag", "hoog", "markering"),
    *("teller", "noemer", "marge van", "marge tot", "per 1000 van", "per 1000 tot", "vergelijkbaar", "fictief"),
)


@dataclass(frozen=True)
class Blok:
    """One indicator: what it means, everybody's figure in a table, and whether it may be compared."""

    naam: str
    anker: str
    definitie: str
    zegt_niet: str
    tabel: Tabelweergave
    verschilt: str


def csv_naam(jaar: int) -> str:
    return f"regio-{jaar}.csv"


def schrijf_regio(regios: Mapping[int, Regio], docs: Path, *, pdf: bool) -> list[Path]:
    """Write `docs/regio/` for these years, and remove what it wrote before for others; returns what changed."""
    map_ = docs / MAP_REGIO
    inhoud: dict[Path, str] = {map_ / "index.md": indexpagina(regios, pdf=pdf)}
    for jaar, regio in regios.items():
        _weiger_verraad(regio)
        inhoud[map_ / str(jaar) / "index.md"] = regiopagina(regio, pdf=pdf)
        inhoud[map_ / str(jaar) / csv_naam(jaar)] = csv_tekst(regio)
    for soort in ("index.md", "regio-*.csv", "regio-*.pdf"):
        for oud in map_.glob(f"[12][0-9][0-9][0-9]/{soort}"):
            if oud not in inhoud and (oud.suffix != ".pdf" or int(oud.parent.name) not in regios):
                verwijder(oud)
    return [pad for pad, nieuw in inhoud.items() if schrijf(pad, nieuw)]


def _weiger_verraad(regio: Regio) -> None:
    """Raises RegioFout when a sum says more of one municipality than that municipality does."""
    sommen = {i.code: s.ruimte for i in regio.cijfers if (s := som(regio, i.code)) and s.noemer is None}
    if gevonden := verraden(regio, sommen):
        raise RegioFout(f"Er is niets gemaakt: een totaal zou te veel zeggen over {opsomming(gevonden)}. Meld dit.")


def indexpagina(regios: Mapping[int, Regio], *, pdf: bool) -> str:
    nieuwste = regios[max(regios)]
    return pagina("index_regio.md.j2", "regio/sjablonen", regio=nieuwste, jaren=sorted(regios, reverse=True), pdf=pdf, csv_naam=csv_naam)  # fmt: skip


def regiopagina(regio: Regio, *, pdf: bool) -> str:
    """The page of one year as Markdown."""
    groepen = []
    for niveau, kop in _NIVEAUS.items():
        blokken = [_blok(regio, i) for i in regio.cijfers if i.niveau == niveau]
        if blokken:
            groepen.append({"kop": kop, "anker": anker(niveau), "blokken": blokken})
    bekend = {d.naam: d.publicatie.kosten for d in regio.deelnemers if d.publicatie.kosten}
    bronnen = {d.publicatie.bevolking.bron for d in regio.deelnemers if d.publicatie.bevolking}
    return pagina(
        "regio.md.j2",
        "regio/sjablonen",
        regio=regio,
        pdf=pdf,
        csv_naam=csv_naam(regio.jaar),
        namen=opsomming([d.naam for d in regio.deelnemers]),
        tabel=_deelnemers(regio),
        grafieken=[g for code in IN_BEELD if (g := _trechter(regio, code))],
        groepen=groepen,
        kosten=_kosten(regio, bekend),
        zonder_kosten=opsomming([d.naam for d in regio.deelnemers if d.naam not in bekend]),
        verschilt=[
            {"naam": i.naam, "anker": anker("cijfer", i.code), "wie": _wie_anders(regio.verschilt[i.code])}
            for i in regio.cijfers
            if i.code in regio.verschilt
        ],
        bronnen=opsomming(sorted(bronnen)),
    )


def _deelnemers(regio: Regio) -> Tabelweergave:
    """Who takes part, with what makes municipalities differ in size."""
    rijen = []
    for d in regio.deelnemers:
        b = d.publicatie.bevolking
        jongeren = Waarde(b.aantal, getal(b.aantal)) if b else Waarde(None, "niet bekend")
        status = STATUSLABEL[d.publicatie.status].partition(" ")[2].partition(",")[0]
        rijen.append((d.naam, [Waarde(0, b.cbs if b else "niet bekend"), jongeren, Waarde(0, status)]))
    leeftijd = next((d.publicatie.bevolking.leeftijd for d in regio.deelnemers if d.publicatie.bevolking), None)
    jaren = "{} tot en met {} jaar".format(*leeftijd) if leeftijd and regio.doelgroep_gelijk else "de doelgroep"
    return Tabelweergave(
        f"Gemeenten in {regio.naam}, {regio.jaar}",
        "Gemeente",
        ("Gemeentecode (CBS)", f"Jongeren van {jaren}", "Cijfers"),
        rijen,
        "",
        "methode",
    )


# ---------- per indicator ----------


def _blok(regio: Regio, i: Indicator) -> Blok:
    relatief = i.eenheid in PER_INWONER and regio.doelgroep_gelijk
    rijen = [(d.naam, _rij(regio, d, i.code, relatief=relatief)) for d in regio.deelnemers]
    if (samen := som(regio, i.code)) is not None:
        rijen.append((_samen_naam(regio, samen), _somrij(regio, i, samen, relatief=relatief)))
    kolommen = ["Cijfer", "Aantallen en marge"] + (["Per 1.000 jongeren"] if relatief else [])
    anders = regio.verschilt.get(i.code, ())
    eenheid = "" if is_aandeel(i) or i.eenheid.split()[0] in i.naam.casefold() else f" ({i.eenheid})"
    return Blok(
        f"{i.naam}{eenheid}",
        anker("cijfer", i.code),
        i.definitie,
        i.zegt_niet,
        Tabelweergave(i.naam, "Gemeente", kolommen, rijen, "", "methode"),
        f"Vergelijk dit cijfer niet: de definitie is niet overal gelijk. {_wie_anders(anders)}" if anders else "",
    )


def _wie_anders(groepen: Sequence[str]) -> str:
    """Who counts one way and who another."""
    return f"{groepen[0]} {'tellen' if ' en ' in groepen[0] else 'telt'} anders dan {opsomming(groepen[1:], 'en dan')}."


def _rij(regio: Regio, d: Deelnemer, code: str, *, relatief: bool) -> list[Waarde]:
    i = d.cijfer(code)
    cellen = [Waarde(getoond(i), toon(i)), Waarde(0, "; ".join(achterin(i)) or "–")]
    return [*cellen, _duizend(per_duizend(regio, d, code))] if relatief else cellen


def _somrij(regio: Regio, i: Indicator, samen: Som, *, relatief: bool) -> list[Waarde]:
    if samen.noemer is None:
        cellen = [_als_waarde(samen.ruimte), Waarde(0, "–")]
    else:
        aandeel, (laag, hoog) = samen.aandeel or (0, 0), samen.ruimte
        achter = f"{_tekst((laag, hoog))} van {_tekst(samen.noemer)}"
        if samen.interval:
            achter += "; marge {}–{}%".format(*(getal(g, 0) for g in samen.interval))
        cellen = [_als_waarde(aandeel, procent=True), Waarde(0, achter)]
    return [*cellen, _duizend(samen_per_duizend(regio, i.code))] if relatief else cellen


def _samen_naam(regio: Regio, samen: Som) -> str:
    if len(samen.van) == len(regio.deelnemers):
        return f"Totaal van {len(samen.van)} gemeenten"
    return f"Totaal van {len(samen.van)} van de {len(regio.deelnemers)} gemeenten"


def _tekst(r: Ruimte, *, procent: bool = False, decimalen: int | None = None) -> str:
    """42 · 40–44 · minstens 12: a number, or what every reader knows of it."""
    laag, hoog = r
    if decimalen is not None:
        cijfers = [getal(g, decimalen) for g in r if g != inf]
        return f"minstens {cijfers[0]}" if hoog == inf else "–".join(dict.fromkeys(cijfers))
    if laag == hoog:
        return f"{getal(laag, 0)}{'%' if procent else ''}"
    afgerond = (round(laag), None if hoog == inf else round(hoog)) if procent else (laag, None if hoog == inf else hoog)
    return teken(None, afgerond, procent=procent)


def _als_waarde(r: Ruimte, *, procent: bool = False) -> Waarde:
    return Waarde(r[0] if r[0] == r[1] else None, _tekst(r, procent=procent))


def _duizend(r: Ruimte | None) -> Waarde:
    if r is None:
        return Waarde(None, "niet te zeggen")
    return Waarde(r[0] if r[0] == r[1] else None, _tekst(r, decimalen=1 if r[0] < 10 else 0))


# ---------- what chance does ----------


def _trechter(regio: Regio, code: str) -> Grafiek | None:
    """A funnel of this indicator; None when it cannot be compared, or nobody's size is known."""
    i = next((i for i in regio.cijfers if i.code == code), None)
    if i is None or code in regio.verschilt or (samen := som(regio, code)) is None:
        return None
    if is_aandeel(i):
        plekken = [
            Plek(d.naam, n[0], 100 * t[0] / n[0], 100 * t[1] / n[0], toon(d.cijfer(code)))
            for d in regio.deelnemers
            if (gezien := delen(d.cijfer(code), d.publicatie)) and (n := gezien[1])[0] and (t := gezien[0])
        ]
        midden = sum(samen.aandeel or (0, 0)) / 2
        x, y = "aantal waar het cijfer over gaat", "procent"
        titel, stand = i.naam, _tekst(samen.aandeel or (0, 0), procent=True)
        n_tekst = f"n = {_tekst(samen.noemer or (0, 0))}"
    else:
        plekken = [
            Plek(d.naam, b.aantal, *r, f"{_duizend(r).tekst} per 1.000")
            for d in regio.deelnemers
            if (b := d.publicatie.bevolking) and (r := per_duizend(regio, d, code)) and r[1] < inf
        ]
        bekend = samen_per_duizend(regio, code)
        if bekend is None or bekend[1] == inf:
            return None
        midden = sum(bekend) / 2
        x, y = "jongeren van deze leeftijd in de gemeente", "per 1.000 jongeren"
        titel, stand = f"{i.naam}, per 1.000 jongeren", f"{_duizend(bekend).tekst} per 1.000"
        n_tekst = f"n = {_tekst(samen.ruimte)} {i.eenheid}"
    if len(plekken) < 2 or not midden:
        return None
    lijnen = _lijn_aandeel if is_aandeel(i) else _lijn_aantal
    binnen, buitenst = partial(lijnen, midden, BINNEN), partial(lijnen, midden, BUITEN)
    ligging = {p.naam: _ligging(p, binnen(p.noemer), buitenst(p.noemer)) for p in plekken}
    buiten = [naam for naam, waar in ligging.items() if waar != "binnen de lijnen"]
    zin = f"Samen {stand}. " + _over_buiten(buiten, len(plekken))
    toon_ = _procent if is_aandeel(i) else _relatief
    weg = [d.naam for d in regio.deelnemers if d.naam not in ligging]
    tabel = Tabelweergave(
        titel,
        "Gemeente",
        (x[:1].upper() + x[1:], y[:1].upper() + y[1:], "Ligging"),
        [(p.naam, [Waarde(p.noemer, getal(p.noemer)), toon_(p), Waarde(0, ligging[p.naam])]) for p in plekken],
        f"Niet in beeld: {opsomming(weg)}." if weg else "",
        "methode",
    )
    figuur = grafieken.trechter(
        Trechter(plekken, midden, binnen, buitenst, x, y, procent=is_aandeel(i)),
        Bijschrift(
            f"trechter-{anker(code)}",
            titel,
            f"Trechter: elke gemeente naar grootte en cijfer, met lijnen waartussen 95% en 99,8% van de gemeenten door toeval "
            f"alleen liggen. {zin} Alle waarden staan in de tabel.",
            FICTIEF if regio.fictief else "",
        ),
    )
    bron = f"{n_tekst}, {len(plekken)} gemeenten. Bron: gepubliceerde jaarcijfers {regio.jaar}."
    return Grafiek(f"fig-{anker(code)}", titel, zin, figuur, bron, tabel)


def _lijn_aandeel(midden: float, kans: float, n: float) -> Ruimte:
    laag, hoog = grenzen_aandeel(midden / 100, round(n), kans)
    return 100 * laag, 100 * hoog


def _lijn_aantal(midden: float, kans: float, n: float) -> Ruimte:
    laag, hoog = grenzen_aantal(midden * n / _JONGEREN, kans)
    return _JONGEREN * laag / n, _JONGEREN * hoog / n


def _procent(p: Plek) -> Waarde:
    return _als_waarde((p.laag, p.hoog), procent=True)


def _relatief(p: Plek) -> Waarde:
    return _duizend((p.laag, p.hoog))


def _ligging(p: Plek, binnen: Ruimte, buiten: Ruimte) -> str:
    """Where a municipality lies; with a range only when all of it lies there."""
    if binnen[0] <= p.laag and p.hoog <= binnen[1]:
        return "binnen de lijnen"
    if p.hoog < buiten[0] or p.laag > buiten[1]:
        return "buiten de buitenste lijn"
    if p.hoog < binnen[0] or p.laag > binnen[1]:
        return "buiten de binnenste lijn"
    return "niet te zeggen"


def _over_buiten(namen: Sequence[str], aantal: int) -> str:
    if not namen:
        return f"Alle {aantal} gemeenten liggen binnen de lijnen: zulke verschillen ontstaan ook door toeval."
    ligt = "ligt" if len(namen) == 1 else "liggen"
    return f"{opsomming(namen)} {ligt} niet zeker binnen de lijnen. Waardoor, zeggen de cijfers niet."


# ---------- costs ----------


def _kosten(regio: Regio, bekend: Mapping[str, Kosten]) -> Grafiek | None:
    """What was spent per source, per municipality."""
    if not bekend:
        return None
    per = dict(enumerate(bekend.values()))
    bronnen = kosten.bronnen_in_beeld(per)
    stapels = [
        Stapel(naam, "", kosten.per_bron(k, "werkelijk", bronnen), euro(k.totaal.werkelijk))
        for naam, k in bekend.items()
    ]
    alle = list(dict.fromkeys(b.naam for k in bekend.values() for b in k.per_bron))
    rijen = []
    for naam, k in bekend.items():
        van = {b.naam: b.werkelijk for b in k.per_bron}
        cellen = [Waarde(van.get(b), euro(van[b]) if b in van else "–") for b in alle]
        rijen.append((naam, [*cellen, Waarde(k.totaal.werkelijk, euro(k.totaal.werkelijk))]))
    totalen = [sum(b.werkelijk for k in bekend.values() for b in k.per_bron if b.naam == bron) for bron in alle]
    totaal = sum(k.totaal.werkelijk for k in bekend.values())
    naam = f"Totaal van {len(bekend)} gemeenten"
    rijen.append((naam, [Waarde(w, euro(w)) for w in [*totalen, totaal]]))
    titel = f"Kosten per bron in {regio.jaar}, werkelijk uitgegeven"
    zin = f"Samen {euro(totaal)} in {len(bekend)} gemeenten."
    links = min(150, max(70, 16 + max(round(8.2 * len(naam)) for naam in bekend)))
    figuur = grafieken.gestapeld(
        bronnen,
        stapels,
        Bijschrift(
            "kosten-per-bron",
            titel,
            zin + " " + " ".join(f"{n}: {euro(k.totaal.werkelijk)}." for n, k in bekend.items()),
            FICTIEF if regio.fictief else "",
        ),
        links=links,
    )
    tabel = Tabelweergave(titel, "Gemeente", [*alle, "Totaal"], rijen, "", "methode")
    return Grafiek("fig-kosten", titel, zin, figuur, f"Bron: gepubliceerde jaarcijfers {regio.jaar}.", tabel)


# ---------- CSV ----------


def csv_tekst(regio: Regio) -> str:
    """One row per municipality and indicator, for Dutch Excel; an empty `waarde` has a range or a `markering`."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\n")
    schrijver.writerow(_CSV_KOLOMMEN)
    for rij in _csv_rijen(regio):
        schrijver.writerow([csv_cel(regio.naam), regio.jaar, *rij, "ja" if regio.fictief else "nee"])
    return "\ufeff" + uit.getvalue()


def _csv_rijen(regio: Regio) -> Iterator[list[str]]:
    for i in regio.cijfers:
        over = [csv_cel(i.code), csv_cel(i.naam), csv_cel(i.eenheid)]
        eens = "nee" if i.code in regio.verschilt else "ja"
        for d in regio.deelnemers:
            b, c = d.publicatie.bevolking, d.cijfer(i.code)
            aandeel = is_aandeel(i)
            r = (c.bereik if c else None) if aandeel else ruimte(c, d.publicatie)
            grens = _grenzen(r) if c and getoond(c) is None else ["", ""]
            telling = (
                [c.teller, c.noemer, *(c.interval or (None, None))] if c and getoond(c) is not None else [None] * 4
            )
            yield [
                *(csv_cel(d.naam), csv_cel(b.cbs) if b else "", *over, csv_getal(getoond(c)), *grens),
                csv_cel(teken_van(c) if c else ONTBREEKT),
                *map(csv_getal, telling),
                *_grenzen(per_duizend(regio, d, i.code)),
                eens,
            ]
        if (samen := som(regio, i.code)) is not None:
            r = samen.aandeel if samen.noemer else samen.ruimte
            assert r is not None
            een = round(r[0], 1) if r[0] == r[1] else None
            telling = [
                *(g[0] if g and g[0] == g[1] else None for g in (samen.noemer and samen.ruimte, samen.noemer)),
                *(samen.interval or (None, None)),
            ]
            yield [
                *(f"{_SAMEN} ({len(samen.van)} van {len(regio.deelnemers)})", "", *over, csv_getal(een)),
                *(["", ""] if een is not None else _grenzen((round(r[0], 1), round(r[1], 1)))),
                *("" if een is not None else csv_cel(_tekst(r, procent=bool(samen.noemer))),),
                *map(csv_getal, telling),
                *_grenzen(samen_per_duizend(regio, i.code)),
                eens,
            ]
    for d in regio.deelnemers:
        if (geld := d.publicatie.kosten) is not None:
            b = d.publicatie.bevolking
            wie = [csv_cel(d.naam), csv_cel(b.cbs) if b else ""]
            for bedrag in (*geld.per_bron, geld.totaal):
                yield [*wie, "kosten", csv_cel(bedrag.naam), "euro", csv_getal(bedrag.werkelijk), *[""] * 9, "ja"]


def _grenzen(r: Sequence[float | None] | None) -> list[str]:
    laag, hoog = r or (None, None)
    kort = [None if g is None or g == inf else round(g, 3) for g in (laag, hoog)]
    return [csv_getal(g) for g in kort]
