"""Writes the kwartaalrapportage for the internal site: a page with downloads per quarter, and a page that lists them.

Everything goes to `<private folder>/intern/docs`, never to `docs/` or `data/openbaar/`. The same forms give the same bytes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from werkwijzer.huisstijl import Huisstijl
from werkwijzer.intern.kwartaal import Kwartaalrapportage
from werkwijzer.jaar.publicatie import Indicator
from werkwijzer.kalender import Kwartaal, voluit
from werkwijzer.rapport import grafieken, onderdelen, zinnen
from werkwijzer.rapport.cijfers import (
    Waarde,
    achtergrond,
    getoond,
    is_aandeel,
    met_eenheid,
    stap,
    toon,
    verhouding,
    waarde,
)
from werkwijzer.rapport.downloads import Blad, Inhoud, csv_cel, csv_getal, delen_achter, maak_xlsx, tabelrij, teken_van
from werkwijzer.rapport.grafieken import Bijschrift
from werkwijzer.rapport.onderdelen import FICTIEF, Grafiek, Jarenregel, Tabelweergave, definitie_anker, tabelweergave
from werkwijzer.rapport.paginasjabloon import pagina, schrijf
from werkwijzer.rapport.tekst import anker, getal

SJABLONEN = "intern/sjablonen"
VERTROUWELIJK = "Vertrouwelijk. Alleen voor de kernpartners van het UVZ en de driehoek."
# Which figures are drawn over the quarters, where the municipality uses them.
TRENDS = ("K1", "K1-in", "K1-uit", "I1", "K3-tijd", "K4-tijd", "I2-positief", "O3")
NIVEAUS = {
    "kernelement": "Wat er is gedaan",
    "intermediair": "Hoe het met de jongeren gaat",
    "outcome": "Overlast en criminaliteit",
    "kwaliteit": "Kwaliteit van de gegevens",
}
_CSV_KOLOMMEN = (
    "kwartaal",
    "tabel",
    "rij",
    "kolom",
    "waarde",
    "markering",
    "eenheid",
    "naam",
    "vertrouwelijk",
    "fictief",
)


@dataclass(frozen=True)
class Aandachtspunt:
    """Something that the partners should look at, with the anchor of its figures."""

    tekst: str
    anker: str


def naam_van(kwartaal: Kwartaal) -> str:
    """Folder and file name: 2025-k3."""
    return str(kwartaal).lower()


def kwartaal_voluit(kwartaal: Kwartaal) -> str:
    return f"{kwartaal.nr}e kwartaal van {kwartaal.jaar}"


def schrijf_kwartaalrapportage(
    beeld: Kwartaalrapportage, docs: Path, huisstijl: Huisstijl, *, startpagina: bool = False
) -> list[Path]:
    """Write the pages and downloads of one quarter, and the list; returns the files that changed. `startpagina`: there is
    one to lead back to."""
    map_ = docs / naam_van(beeld.kwartaal)
    bestand = f"kwartaalrapportage-{naam_van(beeld.kwartaal)}"
    bekend = {k for p in docs.glob("[12]*-k[1-4]") if (k := Kwartaal.lees(p.name))}
    inhoud: dict[Path, str | bytes] = {
        map_ / "index.md": kwartaalpagina(beeld, startpagina=startpagina),
        map_ / f"{bestand}.csv": csv_tekst(beeld),
        map_ / f"{bestand}.xlsx": xlsx_bytes(beeld, huisstijl),
        docs / "index.md": indexpagina(beeld, bekend | {beeld.kwartaal}, startpagina=startpagina),
    }
    return [pad for pad, nieuw in inhoud.items() if schrijf(pad, nieuw)]


def indexpagina(beeld: Kwartaalrapportage, kwartalen: Iterable[Kwartaal], *, startpagina: bool = False) -> str:
    """The list of quarters, newest first."""
    rijen = [{"naam": kwartaal_voluit(k), "map": naam_van(k)} for k in sorted(kwartalen, reverse=True)]
    waarden = {"beeld": beeld, "kwartalen": rijen, "vertrouwelijk": VERTROUWELIJK, "startpagina": startpagina}
    return pagina("intern.md.j2", SJABLONEN, **waarden)


def kwartaalpagina(beeld: Kwartaalrapportage, *, startpagina: bool = False) -> str:
    """The page of one quarter as Markdown."""
    return pagina(
        "kwartaal.md.j2",
        SJABLONEN,
        beeld=beeld,
        startpagina=startpagina,
        naam=kwartaal_voluit(beeld.kwartaal),
        bestand=f"kwartaalrapportage-{naam_van(beeld.kwartaal)}",
        vertrouwelijk=VERTROUWELIJK,
        periode=f"{voluit(beeld.kwartaal.begin)} tot en met {voluit(beeld.kwartaal.eind)}",
        stand=_stand(beeld),
        punten=aandachtspunten(beeld),
        trends=[g for code in TRENDS if (g := trendgrafiek(beeld, code))],
        caseload=tabelweergave(beeld.tabel("caseload")),
        doorlooptijden=tabelweergave(beeld.tabel("doorlooptijden")),
        aan_de_beurt=tabelweergave(beeld.tabel("aan-de-beurt")),
        inleveren=tabelweergave(beeld.tabel("inleveren")),
        dit_jaar=tabelweergave(beeld.tabel("dit-jaar")),
        leefgebieden=_leefgebieden(beeld),
        groepen=[
            {"titel": titel, "regels": regels}
            for niveau, titel in NIVEAUS.items()
            if (regels := [_regel(reeks) for reeks in beeld.reeksen if reeks[-1].niveau == niveau])
        ],
        kwartalen=[str(k) for k in reversed(beeld.kwartalen)],
        tabellen=[tabelweergave(t) for t in beeld.tabellen if len(t.kolommen) == len(beeld.kwartalen)],
        definities=[_definitie(reeks[-1]) for reeks in beeld.reeksen],
    )


# ---------- words ----------


def _aantal(n: float, een: str, meer: str) -> str:
    return f"{getal(n)} {een if n == 1 else meer}"


def _stand(beeld: Kwartaalrapportage) -> str:
    """How many young people, and how many came and went."""
    nu, erbij, eruit = (getoond(beeld.cijfer(code)) for code in ("K1", "K1-in", "K1-uit"))
    if nu is None or erbij is None or eruit is None:
        return ""
    return (
        f"Op {voluit(beeld.kwartaal.eind)} {'is' if nu == 1 else 'zijn'} er {_aantal(nu, 'jongere', 'jongeren')} in de aanpak. "
        f"In dit kwartaal {'begon' if erbij == 1 else 'begonnen'} er {_aantal(erbij, 'traject', 'trajecten')} en "
        f"{'stopte' if eruit == 1 else 'stopten'} er {getal(eruit)}."
    )


def aandachtspunten(beeld: Kwartaalrapportage) -> list[Aandachtspunt]:
    """What stands out, from the tables of the quarter itself; [] when nothing does."""
    return [Aandachtspunt(tekst, anker_) for maak in _PUNTEN for tekst, anker_ in [maak(beeld)] if tekst]


def _punt_caseload(beeld: Kwartaalrapportage) -> tuple[str, str]:
    oordelen = [rij[-1] for rij in beeld.tabel("caseload").markeringen]
    delen = [
        f"{_aantal(n, 'netwerkregisseur zit', 'netwerkregisseurs zitten')} {norm}"
        for norm in ("boven de norm", "onder de norm")
        if (n := sum(norm in (oordeel or "") for oordeel in oordelen))
    ]
    return (f"{' en '.join(delen)}." if delen else ""), "caseload"


def _punt_te_laat(beeld: Kwartaalrapportage) -> tuple[str, str]:
    tabel = beeld.tabel("aan-de-beurt")
    laat = {naam: cellen[0] or 0 for naam, cellen in zip(tabel.rijen, tabel.cellen, strict=True)}
    woorden = {
        "Herijking": ("herijking", "herijkingen"),
        "Groepsoverleg": ("bespreking in het groepsoverleg", "besprekingen in het groepsoverleg"),
        "Meting": ("meting", "metingen"),
    }
    delen = [_aantal(laat[naam], *woord) for naam, woord in woorden.items() if laat.get(naam)]
    return (f"Te laat: {', '.join(delen)}." if delen else ""), "aan-de-beurt"


def _punt_plan(beeld: Kwartaalrapportage) -> tuple[str, str]:
    tabel = beeld.tabel("doorlooptijden")
    te_lang = tabel.cellen[tabel.rijen.index("Besluit – plan")][-1]
    return (f"{_aantal(te_lang, 'plan kwam', 'plannen kwamen')} na de termijn." if te_lang else ""), "doorlooptijden"


def _punt_scores(beeld: Kwartaalrapportage) -> tuple[str, str]:
    cijfer = beeld.cijfer("D1")
    return (f"In de plannen ontbreken {verhouding(cijfer)} scores." if cijfer and cijfer.teller else ""), "kwaliteit"


def _punt_inleveren(beeld: Kwartaalrapportage) -> tuple[str, str]:
    laat = beeld.tabel("inleveren").cellen[-1][1]
    return (f"{_aantal(laat, 'formulier kwam', 'formulieren kwamen')} te laat binnen." if laat else ""), "inleveren"


def _punt_politie(beeld: Kwartaalrapportage) -> tuple[str, str]:
    cijfer = beeld.cijfer("D3")
    ontbreekt = cijfer is not None and cijfer.waarde == 0
    return ("De meldingen van de politie over dit kwartaal zijn er nog niet." if ontbreekt else ""), "cijfers"


def _punt_aanmeldingen(beeld: Kwartaalrapportage) -> tuple[str, str]:
    tabel = beeld.tabel("naar-het-uvz")
    per = {naam: int(cellen[0] or 0) for naam, cellen in zip(tabel.rijen, tabel.cellen, strict=True)}
    buiten = per["Niet op de agenda"] + per["Nog geen besluit"]
    if not buiten:
        return "", ""
    open_ = f", waarvan {per['Nog geen besluit']} zonder besluit" if per["Nog geen besluit"] else ""
    van = _aantal(per["Aangemeld"], "aanmelding", "aanmeldingen")
    return f"{buiten} van de {van} {'kwam' if buiten == 1 else 'kwamen'} niet in een UVZ{open_}.", "cijfers"


_PUNTEN = (_punt_aanmeldingen, _punt_caseload, _punt_te_laat, _punt_plan, _punt_scores, _punt_inleveren, _punt_politie)


# ---------- figures ----------


def _merk(beeld: Kwartaalrapportage) -> str:
    return f"vertrouwelijk, {FICTIEF}" if beeld.fictief else "vertrouwelijk"


def trendgrafiek(beeld: Kwartaalrapportage, code: str) -> Grafiek | None:
    """One indicator over the quarters, with its numbers as a table; None when there is nothing to draw."""
    reeks = beeld.reeks(code)
    if reeks is None or all(getoond(cijfer) is None for cijfer in reeks):
        return None
    namen = [str(k) for k in beeld.kwartalen]
    waarden = [waarde(cijfer) for cijfer in reeks]
    eenheid = "" if is_aandeel(reeks[-1]) else f" {reeks[-1].eenheid}"
    in_naam = reeks[-1].eenheid.casefold().split()[0] in reeks[-1].naam.casefold()
    titel = f"{reeks[-1].naam}: {toon(reeks[-1]) if in_naam else met_eenheid(reeks[-1])}"
    zin = f"Een kwartaal eerder: {toon(reeks[-2])}. Een jaar eerder: {toon(reeks[-5])}."
    bij = Bijschrift(
        anker("trend", code), titel, zinnen.alt_tekst(list(zip(namen, waarden, strict=True))), _merk(beeld)
    )
    achter = [achtergrond(c) or (f"n = {c.noemer}" if c.noemer is not None else "") for c in reeks]
    tabel = Tabelweergave(
        f"{reeks[-1].naam} per kwartaal",
        "Kwartaal",
        (f"Waarde{' (' + eenheid.strip() + ')' if eenheid else ''}", *(["Achtergrond"] if any(achter) else [])),
        [
            (naam, [w, *([Waarde(None, tekst or "–")] if any(achter) else [])])
            for naam, w, tekst in zip(namen, waarden, achter, strict=True)
        ],
        "",
        definitie_anker(code),
    )
    fictief = " Fictieve gegevens." if beeld.fictief else ""
    bron = f"Bron: {reeks[-1].bron}.{fictief}"
    return Grafiek(anker("fig", code), titel, zin, grafieken.kwartaaltrend(namen, waarden, bij), bron, tabel)


def _leefgebieden(beeld: Kwartaalrapportage) -> Grafiek | None:
    tabel = beeld.tabel("leefgebieden")
    rijen = onderdelen.leefgebieden(tabel)
    if not any(rij.verandering is not None for rij in rijen):
        return None
    kop = zinnen.leefgebieden_kop(rijen)
    beschrijving = " ".join(
        f"{r.naam}: van {r.start.tekst} naar {r.laatste.tekst}." for r in grafieken.gesorteerd(rijen)
    )
    bij = Bijschrift("leefgebieden", kop, beschrijving, _merk(beeld))
    weergave = tabelweergave(tabel)
    bron = f"Bron: formulier plan, metingen tot en met {voluit(beeld.kwartaal.eind)}."
    weergave = Tabelweergave(
        weergave.titel, weergave.rijkop, weergave.kolommen, weergave.rijen, weergave.toelichting, definitie_anker("I1")
    )
    return Grafiek(
        "fig-leefgebieden", kop, zinnen.leefgebieden(rijen), grafieken.leefgebieden(rijen, bij), bron, weergave
    )


def _regel(reeks: Sequence[Indicator]) -> Jarenregel:
    """One indicator over the quarters, newest first, with the difference with the quarter before."""
    laatste = reeks[-1]
    in_naam = is_aandeel(laatste) or laatste.eenheid.casefold().split()[0] in laatste.naam.casefold()
    return Jarenregel(
        naam=laatste.naam if in_naam else f"{laatste.naam} ({laatste.eenheid})",
        anker=definitie_anker(laatste.code),
        cellen=[(waarde(cijfer), [deel] if (deel := verhouding(cijfer)) else []) for cijfer in reversed(reeks)],
        verschil=stap(reeks[-1], reeks[-2]),
    )


def _definitie(cijfer: Indicator) -> dict[str, Any]:
    delen = {deel: getattr(cijfer, deel) for deel in ("code", "naam", "definitie", "zegt_niet", "bron")}
    return {**delen, "anker": definitie_anker(cijfer.code)}


# ---------- downloads ----------


def csv_tekst(beeld: Kwartaalrapportage) -> str:
    """One row per number, for Dutch Excel and for machines; every row says that it is confidential."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\n")
    schrijver.writerow(_CSV_KOLOMMEN)
    fictief = "ja" if beeld.fictief else "nee"
    for regel in (*_cijferregels(beeld), *_tabelregels(beeld)):
        schrijver.writerow([*regel, "ja", fictief])
    return "\ufeff" + uit.getvalue()


def _cijferregels(beeld: Kwartaalrapportage) -> Iterator[list[str]]:
    for reeks in beeld.reeksen:
        for kwartaal, cijfer in zip(beeld.kwartalen, reeks, strict=True):
            code, vast = csv_cel(cijfer.code), [csv_cel(cijfer.eenheid), csv_cel(cijfer.naam)]
            getal_ = csv_getal(getoond(cijfer))
            yield [str(kwartaal), "indicatoren", code, "waarde", getal_, csv_cel(teken_van(cijfer)), *vast]
            for kolom, deel in delen_achter(cijfer):
                if deel is not None:
                    yield [str(kwartaal), "indicatoren", code, kolom, csv_getal(deel), "", *vast]


def _tabelregels(beeld: Kwartaalrapportage) -> Iterator[list[str]]:
    for tabel in beeld.tabellen:
        for r, rij in enumerate(tabel.rijen):
            for k, kolom in enumerate(tabel.kolommen):
                per_kwartaal = Kwartaal.lees(kolom) is not None
                yield [
                    kolom if per_kwartaal else str(beeld.kwartaal),
                    csv_cel(tabel.code),
                    csv_cel(rij),
                    "Aantal" if per_kwartaal else csv_cel(kolom),
                    csv_getal(tabel.cellen[r][k]),
                    csv_cel(tabel.markeringen[r][k] or ""),
                    "",
                    csv_cel(tabel.titel),
                ]


def xlsx_bytes(beeld: Kwartaalrapportage, huisstijl: Huisstijl) -> bytes:
    """The same numbers as an accessible workbook; the cover says that it is confidential."""
    titel = f"Kwartaalrapportage {beeld.kwartaal}, persoonsgerichte aanpak jeugd {beeld.gemeente}"
    voorblad = [
        titel,
        VERTROUWELIJK,
        *(["Fictieve gegevens: de gemeente, de jongeren en alle cijfers zijn verzonnen."] if beeld.fictief else []),
        f"Het kwartaal: {voluit(beeld.kwartaal.begin)} tot en met {voluit(beeld.kwartaal.eind)}.",
        "Kleine aantallen zijn niet weggelaten. Stuur dit bestand niet door en zet het niet op een openbare plek.",
        "De cijfers beschrijven; ze bewijzen niet wat door de aanpak komt.",
    ]
    return maak_xlsx(titel, "Vertrouwelijk", voorblad, _bladen(beeld), beeld.kwartaal.eind, huisstijl)


def _bladen(beeld: Kwartaalrapportage) -> Iterator[Blad]:
    kwartalen = [str(k) for k in beeld.kwartalen]
    yield (
        "Indicatoren",
        f"Indicatoren per kwartaal, tot en met {beeld.kwartaal}",
        "Wat een cijfer betekent, staat op het blad Definities. Zie het csv-bestand voor de teller en de noemer.",
        ("Code", "Naam", "Eenheid", *kwartalen),
        [_cijferrij(reeks) for reeks in beeld.reeksen],
        ("@", "@", "@", *["General"] * len(kwartalen)),
    )
    yield (
        "Definities",
        "Definities van de indicatoren",
        "De definities van het jaarverslag, gelezen over een kwartaal.",
        ("Code", "Naam", "Definitie", "Wat het niet zegt", "Bron"),
        [(c.code, c.naam, c.definitie, c.zegt_niet, c.bron) for reeks in beeld.reeksen for c in reeks[-1:]],
        ("@",) * 5,
    )
    for tabel in beeld.tabellen:
        yield (
            tabel.titel,
            f"{tabel.titel}, {beeld.kwartaal}",
            tabel.toelichting,
            (tabel.rijkop, *tabel.kolommen),
            [tabelrij(tabel, r) for r in range(len(tabel.rijen))],
            ("@", *("0" if n == 0 else "0." + "0" * n for n in tabel.decimalen)),
        )


def _cijferrij(reeks: Sequence[Indicator]) -> tuple[Inhoud, ...]:
    waarden: list[Inhoud] = []
    for cijfer in reeks:
        getal_ = getoond(cijfer)
        waarden.append(teken_van(cijfer) if getal_ is None else getal_)
    return (reeks[-1].code, reeks[-1].naam, reeks[-1].eenheid, *waarden)
