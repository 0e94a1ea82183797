"""Writes the annual report: one page with downloads per year, and a page with all years side by side.

Everything comes from the publications it is given. The same publications give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from markupsafe import Markup

from werkwijzer.jaar.publicatie import Contextcijfer, Duiding, Indicator, Jaarpublicatie, Tabel, als_tekst
from werkwijzer.kalender import telwoord, voluit
from werkwijzer.profiel import Profiel
from werkwijzer.rapport import kosten, onderdelen, zinnen
from werkwijzer.rapport.cijfers import (
    GEEN_CIJFER,
    VERANDERD_VANAF,
    VERANDERD_VANAF_DEEL,
    Blik,
    cijfers_van_buiten,
    getoond,
    met_eenheid,
    toon,
    verhouding,
)
from werkwijzer.rapport.deelkaart import oogopslagkaart
from werkwijzer.rapport.doelen import BELANGRIJK, doelkaarten, zonder_doel
from werkwijzer.rapport.downloads import csv_tekst, xlsx_bytes
from werkwijzer.rapport.onderdelen import Grafiek, Tabelweergave, regels_anker
from werkwijzer.rapport.opendata import ALLE_JAREN, catalogus, csvw
from werkwijzer.rapport.paginasjabloon import omgeving, pagina, schrijf
from werkwijzer.rapport.raadsvragen import vragen
from werkwijzer.rapport.tekst import alineas, beginklein, euro, getal, opsomming, samen, veilig
from werkwijzer.schijf import verwijder
from werkwijzer.termijnen import vul_in

_MAP = "jaarverslag"
MAP_REGIO = "regio"  # pages of several municipalities side by side, when there are any
STATUSLABEL = {
    "concept": "✎ Concept, nog niet vastgesteld",
    "vastgesteld": "✓ Vastgesteld",
    "herzien": "↻ Vastgesteld en daarna herzien",
}
WIE = ("K1", "K1-in", "K1-uit", "K1-jaar", "K2")
TOT_PLAN = (
    *("K3", "K3-keer", "K3-uvz", "K3-per-uvz", "K3-tijd", "K3-vooraf"),
    *("K4", "K4-tijd", "K4-termijn", "K4-totaal"),
)
NA_PLAN = (
    *("K5-actief", "K5-monitoring", "K5-caseload", "K5-norm", "K6", "K6-geslaagd", "K7"),
    *("K8-gezin", "K8-school", "I2-positief", "I2-negatief", "I2-duur", "I2-zorg"),
)
_JONGEREN = ("I1",)
_DELEN = ("", "-opnieuw", "-eerste", "-aanhouding", "-veroordeling")
_OVERLAST = (
    *(f"O1-start12{deel}" for deel in _DELEN),
    "O1-start24",
    *(f"O1-slot12{deel}" for deel in _DELEN),
    *("O1-slot24", "O2", "O3", "O3-stad", "O4"),
)
CONTEXT = ("E1", "E2", "E3")
KWALITEIT = ("D1", "D2", "D3")
OP_EIGEN_PLAATS = frozenset(
    {"stroom", "leeftijd", "geslacht", "aanmelders", "besluiten", "regie", "leefgebieden", "afsluiting", "interventies"}
)


def schrijf_jaarverslagen(
    jaren: Mapping[int, Jaarpublicatie], docs: Path, profiel: Profiel, *, pdf: bool = False
) -> list[Path]:
    """Write `docs/jaarverslag/` for `jaren` and remove what it wrote before for other years.

    `pdf`: each page names the PDF that is made from it when the site is built.
    Returns the files that changed, new ones included; files that already hold the right content are left alone.
    """
    map_ = docs / _MAP
    regio = (docs / MAP_REGIO / "index.md").is_file()
    inhoud: dict[Path, str | bytes] = {map_ / "index.md": indexpagina(jaren, pdf=pdf, regio=regio)}
    for jaar, publicatie in sorted(jaren.items()):
        plaats = map_ / str(jaar)
        inhoud[plaats / "index.md"] = jaarpagina(jaren, jaar, profiel.tot(publicatie.peildatum), pdf=pdf)
        inhoud[plaats / "verantwoording" / "index.md"] = verantwoordingspagina(jaren, jaar, profiel)
        inhoud[plaats / f"cijfers-{jaar}.csv"] = csv_tekst(publicatie)
        inhoud[plaats / f"cijfers-{jaar}.xlsx"] = xlsx_bytes(publicatie, profiel.huisstijl, jaren)
        inhoud[plaats / f"oogopslag-{jaar}.png"] = oogopslagkaart(Blik.op(jaren, jaar), profiel)
        inhoud[plaats / f"{jaar}.json"] = als_tekst(publicatie)
        inhoud[plaats / f"cijfers-{jaar}.csv-metadata.json"] = csvw(profiel, publicatie)
    if not jaren:
        for naam in ("catalogus.jsonld", ALLE_JAREN, f"{ALLE_JAREN}-metadata.json"):
            verwijder(map_ / naam, missing_ok=True)
    else:
        op_volgorde = [p for _, p in sorted(jaren.items())]
        inhoud[map_ / ALLE_JAREN] = csv_tekst(*op_volgorde)
        inhoud[map_ / f"{ALLE_JAREN}-metadata.json"] = csvw(profiel, *op_volgorde)
        inhoud[map_ / "catalogus.jsonld"] = catalogus(jaren, profiel, pdf=pdf)
    _ruim_op(map_, set(inhoud))
    return [pad for pad, nieuw in inhoud.items() if schrijf(pad, nieuw)]


# What a council member types to find the newest report; see `docs/javascripts/zoekvolgorde.js`.
ZOEKWOORDEN = (
    *("recidive", "terugval", "criminaliteit", "woninginbraken", "kosten", "kost", "kost aanpak", "kosten jongere"),
    *("geld", "budget", "uitgaven", "subsidie", "doelen", "doel", "doel gehaald", "resultaten", "cijfers", "succes"),
    *("hoeveel", "hoeveel jongeren", "aantal jongeren", "hoeveel zitten", "werkt aanpak", "effect aanpak", "levert"),
    *("aantal afgesloten", "jongens meisjes"),
    *("helpt", "effect", "overlast", "daalt overlast", "veiliger", "wordt veiliger", "werkt", "kost per jongere"),
    *("arrestaties", "aantal arrestaties", "begroting", "wachtlijst", "wachtlijsten"),
    *("aanhoudingen", "aanhouding", "misdrijven", "wachttijd", "doorlooptijd", "duurt", "indicatoren", "jaarcijfers"),
    *("vooruitgang", "leeftijd jongens meisjes", "jaarverslag", "jaarrapport", "vorig jaar", "vergelijken", "trend"),
    *("neemt overlast", "overlast af", "overlast toe", "daalt", "stijgt", "gedaald", "gestegen", "afname", "toename"),
    *("gemiddelde leeftijd", "hoeveel meisjes", "tabel downloaden", "csv", "open data", "tevredenheid", "gemiddelde"),
    *(
        "cijfers gemeente",
        "cijfers jeugdcriminaliteit",
        "instroom",
        "uitstroom",
        "in en uitstroom",
        "grafiek",
        "statistiek",
    ),
)


def jaarpagina(jaren: Mapping[int, Jaarpublicatie], jaar: int, profiel: Profiel, *, pdf: bool = False) -> str:
    """The page of one year as Markdown. It compares with earlier years only."""
    blik = Blik.op(jaren, jaar)
    p = blik.publicatie
    veranderd, gelijk, onzeker, doelzin = zinnen.oogopslag(blik)
    gesteld = vragen(blik, profiel)
    return pagina(
        "jaar.md.j2",
        p=p,
        pdf=pdf,
        jaar=jaar,
        jaren=onderdelen.nieuwste_eerst(blik),
        vorig=blik.vorig_jaar,
        andere_jaren=[ander for ander in sorted(jaren) if ander != jaar],
        buren=_buren(jaren, jaar),
        zoekgewicht=zoekgewicht(jaren, jaar),
        zoekwoorden=ZOEKWOORDEN if jaar == max(jaren) else (),
        peildatum=voluit(p.peildatum),
        status=STATUSLABEL[p.status],
        tegels=onderdelen.tegels(blik),
        zinnen=[veranderd, gelijk],
        onzeker=onzeker,
        doelzin=beginklein(doelzin.tekst.removesuffix(".")),
        programmatheorie=_programmatheorie(blik),
        wie=_wie(blik),
        gedaan=_gedaan(blik, profiel),
        jongeren=_jongeren(blik),
        overlast=_overlast(blik),
        context=_context(blik),
        doelen=_doelen(blik),
        kosten=_kosten(blik),
        verhaal=_verhaal(p),
        vragen=gesteld,
        kernvragen=f"{telwoord(min(len(gesteld), 3)) if gesteld else 'geen'} {'vraag' if len(gesteld) == 1 else 'vragen'} om te stellen".capitalize(),
        geen_cijfers=f"Over {jaar} zijn hierover geen cijfers gepubliceerd.",
    )


def _buren(jaren: Iterable[int], jaar: int) -> list[tuple[int, str]]:
    """The published years just before and just after, each with its arrow."""
    eerder, later = [j for j in jaren if j < jaar], [j for j in jaren if j > jaar]
    return [*([(max(eerder), "←")] if eerder else []), *([(min(later), "→")] if later else [])]


def verantwoordingspagina(jaren: Mapping[int, Jaarpublicatie], jaar: int, profiel: Profiel) -> str:
    """Definitions, protection, quality and method of one year as Markdown: what the figures on its page lead to."""
    blik = Blik.op(jaren, jaar)
    p = blik.publicatie
    return pagina(
        "verantwoording.md.j2",
        p=p,
        open_data=profiel.open_data,
        jaar=jaar,
        jaren=onderdelen.nieuwste_eerst(blik),
        vorig=blik.vorig_jaar,
        zoekgewicht=zoekgewicht(jaren, jaar),
        nu_bekend=onderdelen.nu_bekend(blik),
        definities=onderdelen.definities(blik),
        minstens=VERANDERD_VANAF,
        minstens_deel=round(100 * VERANDERD_VANAF_DEEL),
        scoreverschil=getal(zinnen.SCOREVERSCHIL),
        niet_getoond=_aantal(blik.niet_getoond(), "cijfer", "cijfers"),
        regels=_regels(p),
        kwaliteit=_kwaliteit(blik),
        kwaliteitcijfers=onderdelen.jarentabel(blik, [*KWALITEIT, *_overige(blik, "kwaliteit", *KWALITEIT)]),
        overige_tabellen=[onderdelen.tabelweergave(t) for t in p.tabellen if t.code not in OP_EIGEN_PLAATS],
        herzieningen=[{"datum": voluit(h.datum), "reden": h.reden} for h in p.herzieningen],
    )


def zoekgewicht(jaren: Iterable[int], jaar: int) -> float:
    """How much a year counts in the search: less than the handbook (1), and less for each newer year there is.

    It holds below the pages that `docs/javascripts/zoekvolgorde.js` puts first: there a heading counts twenty times as much as
    text, so with this a heading of the newest year counts as much as a word in the text of the handbook.
    """
    return round(0.05 / (1 + sum(ander > jaar for ander in jaren)), 5)


def indexpagina(jaren: Mapping[int, Jaarpublicatie], *, pdf: bool = False, regio: bool = False) -> str:
    """The page with all years side by side as Markdown; also right when there is no year yet.

    `regio`: there is a page with other municipalities, to link to.
    """
    if not jaren:
        return pagina("index.md.j2", jaren=[], regio=regio)
    laatste = max(jaren)
    blik = Blik.op(jaren, laatste)
    codes = list(dict.fromkeys(c.code for p in blik.jaren.values() for c in p.indicatoren))
    bekend = {*WIE, *TOT_PLAN, *NA_PLAN, *_JONGEREN, *_OVERLAST, *CONTEXT, *KWALITEIT}
    groepen = {
        "Om wie het gaat": WIE,
        "Wat er is gedaan": (*TOT_PLAN, *NA_PLAN),
        "Hoe het met de jongeren gaat": _JONGEREN,
        "Overlast en criminaliteit": _OVERLAST,
        "Context: veiligheid in de gemeente": CONTEXT,
        "Kwaliteit van de gegevens": KWALITEIT,
        "Andere cijfers": [code for code in codes if code not in bekend],
    }
    tabellen: list[dict[str, Any]] = []
    for kop, rij in groepen.items():
        regels, stil = onderdelen.verteld(blik, rij)
        tabellen.append({"titel": kop, "regels": regels, "zonder": onderdelen.stil(stil)})
    if regel := onderdelen.kostenregel(blik):
        tabellen.insert(-3, {"titel": "Kosten", "regels": [regel], "zonder": []})
    return pagina(
        "index.md.j2",
        jaren=sorted(jaren),
        pdf=pdf,
        tabeljaren=onderdelen.nieuwste_eerst(blik),
        eerste=min(blik.jaren),
        laatste=laatste,
        gemeente=blik.publicatie.gemeente,
        fictief=any(p.fictief for p in jaren.values()),
        alle_jaren=ALLE_JAREN,
        regio=regio,
        kaarten=[
            {"jaar": jaar, "tekst": _kaarttekst(Blik.op(jaren, jaar)), "status": STATUSLABEL[jaren[jaar].status]}
            for jaar in sorted(jaren, reverse=True)
        ],
        grafieken=_bekend(
            [onderdelen.stroomgrafiek(blik), onderdelen.aandeelgrafiek(blik, "I1", "Jongeren met vooruitgang")]
        ),
        groepen=[groep for groep in tabellen if groep["regels"] or groep["zonder"]],
    )


# ---------- sections ----------


def _wie(blik: Blik) -> dict[str, Any]:
    getekend = {code: onderdelen.groepengrafiek(blik, code, code.capitalize()) for code in ("leeftijd", "geslacht")}
    grafieken = _bekend(getekend.values())
    tabellen, zonder = _tabellen(blik, "aanmelders", *(code for code, grafiek in getekend.items() if not grafiek))
    regels, stil = onderdelen.verteld(blik, WIE)
    stroom = onderdelen.stroomgrafiek(blik)
    return {
        "regels": regels,
        "stroom": stroom,
        "zin": zinnen.stroom(blik) if not stroom and blik.cijfer("K1") else "",
        "grafieken": grafieken,
        "tabellen": tabellen,
        "meer": opsomming([beginklein(g.tabel.titel) for g in grafieken[1:]] + [beginklein(t.titel) for t in tabellen]),
        "aanmelders": zinnen.aanmelders(blik.tabel("aanmelders")),
        "zonder": (weg := onderdelen.stil(stil, zonder)),
        "leeg": not (regels or stroom or grafieken or tabellen or weg),
    }


def _gedaan(blik: Blik, profiel: Profiel) -> dict[str, Any]:
    extra = _overige(blik, "kernelement", *WIE, *TOT_PLAN, *NA_PLAN)
    regels, stil = onderdelen.verteld(blik, TOT_PLAN)
    na, stil_na = onderdelen.verteld(blik, [*NA_PLAN, *extra])
    (tabellen, zonder), (meer, zonder_meer) = (
        _tabellen(blik, *codes) for codes in (("besluiten", "interventies"), ("regie", "afsluiting"))
    )
    grafieken = _bekend([onderdelen.aandeelgrafiek(blik, "K6-geslaagd", "Geslaagde interventies")])
    return {
        "regels": regels,
        "na": na,
        "plantijd": zinnen.plantijd(blik.cijfer("K4-tijd"), vul_in("{plan_dagen} dagen", profiel)),
        "grafieken": grafieken,
        "tabellen": tabellen,
        "meer": meer,
        "zonder": (weg := onderdelen.stil([*stil, *stil_na], [*zonder, *zonder_meer])),
        "leeg": not (regels or na or tabellen or meer or weg),
    }


def _jongeren(blik: Blik) -> dict[str, Any]:
    aandeel = onderdelen.aandeelgrafiek(blik, "I1", "Jongeren met vooruitgang")
    getekend = _JONGEREN if aandeel else ()
    regels, stil = onderdelen.verteld(blik, _overige(blik, "intermediair", *NA_PLAN, *getekend))
    leefgebieden, tabel = onderdelen.leefgebiedengrafiek(blik), blik.tabel("leefgebieden")
    return {
        "zin": zinnen.vooruitgang(blik.cijfer("I1")),
        "anker": onderdelen.definitie_anker("I1"),
        "leefgebieden": leefgebieden,
        "aandeel": aandeel,
        "regels": regels,
        "zonder": onderdelen.stil(stil, [tabel] if tabel and not leefgebieden else []),
        "leeg": not (regels or leefgebieden or blik.cijfer("I1")),
    }


def _overlast(blik: Blik) -> dict[str, Any]:
    codes = [*_OVERLAST, *_overige(blik, "outcome", *_OVERLAST)]  # a set can call a figure from outside an outcome
    cijfers = [cijfer for code in codes if (cijfer := blik.cijfer(code))]
    return {
        "grafieken": _bekend([onderdelen.recidivegrafiek(blik, moment) for moment in onderdelen.RECIDIVE]),
        "regels": onderdelen.verteld(blik, codes)[0] if cijfers else [],
        "zonder": onderdelen.stil(cijfers),
    }


def _context(blik: Blik) -> dict[str, Any]:
    codes = [c.code for c in blik.publicatie.indicatoren if c.niveau == "effect"]
    p = blik.publicatie
    regels, stil = onderdelen.verteld(blik, codes)
    return {
        "regels": regels,
        "zonder": onderdelen.stil(stil),
        "bronnen": [_buitencijfer(c) for c in cijfers_van_buiten(p) if c not in p.context],
        "eigen": [_buitencijfer(c) for c in p.context],
    }


def _buitencijfer(cijfer: Contextcijfer) -> dict[str, str]:
    """A figure about the whole municipality with its own source, beside that of municipalities of the same size."""
    naast = "" if cijfer.vergelijking is None else getal(cijfer.vergelijking)
    return {"naam": cijfer.naam, "waarde": getal(cijfer.waarde), "bron": cijfer.bron, "vergelijking": naast}


def _doelen(blik: Blik) -> dict[str, Any]:
    gesteld = [cijfer for cijfer in blik.publicatie.indicatoren if cijfer.doel]
    return {
        "kaarten": doelkaarten(blik),
        "zonder": [
            {"naam": cijfer.naam, "anker": onderdelen.definitie_anker(cijfer.code)}
            for cijfer in zonder_doel(blik, BELANGRIJK)
        ],
        "context": opsomming([beginklein(cijfer.naam) for cijfer in gesteld if cijfer.niveau == "effect"]),
    }


def _kosten(blik: Blik) -> dict[str, Any]:
    geld = blik.publicatie.kosten
    return {
        "beeld": kosten.beeld(geld) if geld else None,
        "per_traject": kosten.per_traject(geld, blik.cijfer("K1-jaar")) if geld else "",
        "geen_prijs": kosten.GEEN_PRIJS,
        "personeel": onderdelen.personeeltabel(geld, blik.jaar) if geld else None,
        "grafiek": onderdelen.kostengrafiek(blik),
        "tabel": onderdelen.kostentabel(geld, blik.jaar) if geld else None,
    }


def _verhaal(p: Jaarpublicatie) -> dict[str, Any]:
    """What people wrote, as plain text."""
    duiding = p.duiding or Duiding()
    casus = "Een verzonnen voorbeeld" if p.fictief else "Een voorbeeld, zo veranderd dat niemand te herkennen is"
    stukken = {
        "Wat veranderde er": duiding.ontwikkelingen,
        "Wat ging goed": duiding.successen,
        "Wat ging moeilijk": duiding.knelpunten,
        casus: duiding.casus,
    }
    return {
        "stukken": [{"kop": kop, "tekst": alineas(tekst)} for kop, tekst in stukken.items() if tekst],
        "raadsvragen": [{"vraag": v.vraag, "antwoord": alineas(v.antwoord)} for v in duiding.raadsvragen],
    }


def _programmatheorie(blik: Blik) -> Markup:
    """The programme theory with this year's values; a box without a figure says so."""
    plannen, interventies, vooruit = (blik.cijfer(code) for code in ("K4", "K6", "I1"))
    overlast, recidive, veiligheid = (blik.cijfer(code) for code in ("O3", "O1-start12", "E1"))
    waarden = {
        "focus": _in_vak(blik.cijfer("K1")),
        "regie": _in_vak(plannen),
        "maatwerk": _in_vak(interventies),
        "toekomstperspectief": f"{verhouding(vooruit)} vooruit" if verhouding(vooruit) else _kort(vooruit),
        "overlast": _in_vak(overlast),
        "recidive": f"wel bij {verhouding(recidive)}" if verhouding(recidive) else _kort(recidive),
        "effect": f"rapportcijfer {toon(veiligheid)}" if getoond(veiligheid) is not None else _kort(veiligheid),
    }
    links = {
        "focus": "#wie",
        "regie": "#gedaan",
        "maatwerk": "#gedaan",
        "toekomstperspectief": "#jongeren",
        "overlast": "#overlast",
        "recidive": "#overlast",
        "effect": "#context",
    }
    svg = (
        omgeving()
        .get_template("programmatheorie.svg.j2")
        .render(
            id="theorie",
            gemeente=veilig(blik.publicatie.gemeente),
            waarden={sleutel: veilig(waarde) for sleutel, waarde in waarden.items()},
            links=links,
        )
    )
    return Markup("\n".join(regel for regel in svg.splitlines() if regel.strip()))


def _in_vak(cijfer: Indicator | None) -> str:
    if cijfer is None:
        return GEEN_CIJFER
    tekst = met_eenheid(cijfer)
    return f"{tekst} {cijfer.eenheid}" if cijfer.onderdrukt and tekst[0].isdigit() else tekst  # a range has no unit yet


def _kort(cijfer: Indicator | None) -> str:
    return toon(cijfer) if cijfer else GEEN_CIJFER


def _regels(p: Jaarpublicatie) -> list[dict[str, Any]]:
    """The record of disclosure control: tables with the same rules together, each with its own anchor."""
    per_tekst: dict[str, list[dict[str, str]]] = {}
    for t in p.tabellen:
        tekst = " ".join(t.regels) or "Niets weggelaten."
        per_tekst.setdefault(tekst, []).append({"anker": regels_anker(t.code), "titel": t.titel})
    return [{"tekst": tekst, "tabellen": tabellen} for tekst, tabellen in per_tekst.items()]


def _kwaliteit(blik: Blik) -> list[str]:
    """What the reader should know about completeness, as far as the published figures tell."""
    zinnen_ = [zin] if (zin := zinnen.metingen(blik)) else []
    zinnen_ += zinnen.zonder_cijfer(c for c in blik.publicatie.indicatoren if not c.onderdrukt)
    zinnen_.append("Scores zijn het oordeel van regisseurs en partners samen. Een ander team kan anders scoren.")
    zinnen_.append("Een gebeurtenis telt mee op de dag waarop zij was, niet op de dag waarop het formulier binnenkwam.")
    return zinnen_


def _kaarttekst(blik: Blik) -> str:
    """A few lines about a year: how many young people, how many with progress, the goals and the costs."""
    stand, vooruit = blik.cijfer("K1"), blik.cijfer("I1")
    delen = []
    if getoond(stand) is not None:
        delen.append(f"{met_eenheid(stand)} in de aanpak op {voluit(blik.publicatie.peildatum)}")
    if verhouding(vooruit):
        delen.append(f"bij {verhouding(vooruit)} jongeren vooruitgang gemeten")
    zin = f"{'; '.join(delen)}." if delen else "Cijfers over de aanpak."
    doelzin, geld = zinnen.oogopslag(blik)[3], blik.publicatie.kosten
    kosten_ = f"Kosten: {euro(geld.totaal.werkelijk)}, begroot {euro(geld.totaal.begroot)}." if geld else ""
    return samen([zin, f"{doelzin.kop}: {beginklein(doelzin.tekst)}", kosten_])


def _overige(blik: Blik, niveau: str, *behalve: str) -> list[str]:
    """Codes of this level that have no place of their own yet."""
    return [c.code for c in blik.publicatie.indicatoren if c.niveau == niveau and c.code not in behalve]


def _tabellen(blik: Blik, *codes: str) -> tuple[list[Tabelweergave], list[Tabel]]:
    """The tables, and in a small report apart those without a number: of these a sentence says so."""
    bekend = [tabel for code in codes if (tabel := blik.tabel(code))]
    met = [tabel for tabel in bekend if onderdelen.heeft_aantal(tabel) or not blik.klein]
    zonder = [t for t in bekend if t not in met and any(teken for rij in t.markeringen for teken in rij)]
    return [onderdelen.tabelweergave(tabel) for tabel in met], zonder


def _bekend(grafieken: Iterable[Grafiek | None]) -> list[Grafiek]:
    return [grafiek for grafiek in grafieken if grafiek]


def _aantal(n: int, een: str, meer: str) -> str:
    return f"{n} {een if n == 1 else meer}"


# ---------- files ----------


_BIJ_EEN_JAAR = ("verantwoording/index.md", "oogopslag-*.pdf", "oogopslag-*.png")


def _ruim_op(map_: Path, houden: set[Path]) -> None:
    """Remove files of the kinds written here that no longer belong to a year; nothing else is touched."""
    for jaarmap in sorted(map_.glob("[12][0-9][0-9][0-9]")):
        if not jaarmap.is_dir() or jaarmap.is_symlink():
            continue
        for soort in (
            "index.md",
            "cijfers-*.csv*",
            "cijfers-*.xlsx",
            "[12][0-9][0-9][0-9].json",
            "jaarverslag-*.pdf",
            *_BIJ_EEN_JAAR,
        ):
            for pad in jaarmap.glob(soort):
                if pad not in houden:
                    verwijder(pad)
        for leeg in (jaarmap / "verantwoording", jaarmap):
            if leeg.is_dir() and not any(leeg.iterdir()):
                leeg.rmdir()
