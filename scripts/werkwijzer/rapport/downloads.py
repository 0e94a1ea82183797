"""The figures of one year as CSV and as an accessible workbook. Text can never become a formula."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from werkwijzer.excelbestand import werkboek_bytes
from werkwijzer.huisstijl import Huisstijl
from werkwijzer.jaar.publicatie import Bedrag, Doel, Indicator, Jaarpublicatie, Kosten, Kostenpost, Tabel
from werkwijzer.kalender import voluit
from werkwijzer.rapport.cijfers import (
    GEEN_CIJFER,
    NIET_GETOOND,
    NIET_INGEDIEND,
    NIET_TE_BEREKENEN,
    Blik,
    celteken,
    cijfers_van_buiten,
    getoond,
    teken,
    toon,
)
from werkwijzer.rapport.doelen import NIET_VASTGESTELD, beginwaarde, doeljaar, oordeel_over, streefwaarde
from werkwijzer.rapport.kosten import KOSTENSOORTEN
from werkwijzer.rapport.tekst import anker, schoon

KOLOMMEN = ("jaar", "tabel", "rij", "kolom", "waarde", "markering", "eenheid", "naam", "fictief")
NIET_VAN_TOEPASSING = "n.v.t."
VERGELIJKING = "zelfde grootte"

Inhoud = str | float | int
# Name, title, explanation, column heads, rows and number format per column.
Blad = tuple[str, str, str, Sequence[str], Sequence[Sequence[Inhoud]], Sequence[str]]
_FORMULE = re.compile(r"^[=+\-@＝＋－＠]")


# ---------- CSV ----------


def csv_tekst(*publicaties: Jaarpublicatie) -> str:
    """One row per figure, for Dutch Excel (BOM, semicolon, decimal comma) and for machines alike.

    Read it with `pandas.read_csv(pad, sep=";", decimal=",")`. An empty `waarde` always has a `markering`.
    """
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\n")
    schrijver.writerow(KOLOMMEN)
    soorten = (_indicatorregels, _tabelregels, _doelregels, _kostenregels, _contextregels)
    for publicatie in publicaties:
        fictief = "ja" if publicatie.fictief else "nee"
        for regel in (regel for soort in soorten for regel in soort(publicatie)):
            schrijver.writerow([publicatie.jaar, *regel, fictief])
    return "\ufeff" + uit.getvalue()


def _indicatorregels(publicatie: Jaarpublicatie) -> Iterable[list[str]]:
    for cijfer in publicatie.indicatoren:
        yield from _cijferregels("indicatoren", cijfer, csv_cel(cijfer.naam))
    for cijfer in publicatie.samen:
        yield from _cijferregels("jaren samen", cijfer, csv_cel(naam_samen(cijfer)))


def naam_samen(cijfer: Indicator) -> str:
    return f"{cijfer.naam} ({cijfer.over[0]}–{cijfer.over[-1]} samen)"


def _cijferregels(tabel: str, cijfer: Indicator, naam: str) -> Iterable[list[str]]:
    code, eenheid = csv_cel(cijfer.code), csv_cel(cijfer.eenheid)
    yield [tabel, code, "waarde", csv_getal(getoond(cijfer)), csv_cel(teken_van(cijfer)), eenheid, naam]
    for kolom, getal_ in [*delen_achter(cijfer), *bereiken_van(cijfer), (VERGELIJKING, cijfer.vergelijking)]:
        if getal_ is not None:
            # What numerator and denominator count stands in the definition; the unit is that of the value.
            van_waarde = not kolom.startswith(("teller", "noemer"))
            yield [tabel, code, kolom, csv_getal(getal_), "", eenheid if van_waarde else "", naam]


def bereiken_van(cijfer: Indicator) -> list[tuple[str, float | None]]:
    """The ends of the ranges of a figure, and of the numbers behind it; None where a range has no end."""
    uit = []
    for naam, bereik in (("waarde", cijfer.bereik), ("teller", cijfer.teller_bereik), ("noemer", cijfer.noemer_bereik)):
        uit += [(f"{naam} {kant}", grens) for kant, grens in zip(("van", "tot"), bereik or (None, None), strict=True)]
    return uit


def delen_achter(cijfer: Indicator) -> list[tuple[str, float | None]]:
    """Numbers behind a figure; all None when the figure itself is not shown."""
    if getoond(cijfer) is None:
        return [(kolom, None) for kolom in ("teller", "noemer", "marge van", "marge tot")]
    onder, boven = cijfer.interval or (None, None)
    return [("teller", cijfer.teller), ("noemer", cijfer.noemer), ("marge van", onder), ("marge tot", boven)]


def _tabelregels(publicatie: Jaarpublicatie) -> Iterable[list[str]]:
    for tabel in publicatie.tabellen:
        for r, rij in enumerate(tabel.rijen):
            for k, kolom in enumerate(tabel.kolommen):
                waarde = tabel.cellen[r][k]
                yield [
                    csv_cel(tabel.code),
                    csv_cel(rij),
                    csv_cel(kolom),
                    csv_getal(waarde),
                    "" if waarde is not None else csv_cel(celteken(tabel, r, k)),
                    _eenheid(tabel, k),
                    csv_cel(tabel.titel),
                ]


def _doelregels(publicatie: Jaarpublicatie) -> Iterable[list[str]]:
    for cijfer, doel in _met_doel(publicatie):
        delen = (
            ("beginwaarde", doel.basis, cijfer.eenheid),
            ("jaar van de beginwaarde", doel.basisjaar, "jaar"),
            (_DOELSOORTEN[doel.soort], doel.streefwaarde, _doeleenheid(cijfer, doel)),
            ("doeljaar", doel.jaar, "jaar"),
        )
        for kolom, waarde, eenheid in delen:
            if waarde is not None:
                rij = csv_cel(cijfer.code)
                yield ["doelen", rij, kolom, csv_getal(waarde), "", csv_cel(eenheid), csv_cel(cijfer.naam)]


def _kostenregels(publicatie: Jaarpublicatie) -> Iterable[list[str]]:
    geld = publicatie.kosten
    if geld is None:
        return
    bedragen: list[tuple[str, str, Bedrag | Kostenpost]] = [
        *((f"post {n}", f"{post.post} ({post.bron})", post) for n, post in enumerate(geld.posten, start=1)),
        *((f"bron {n}", bron.naam, bron) for n, bron in enumerate(geld.per_bron, start=1)),
        ("totaal", "Totaal", geld.totaal),
    ]
    for rij, naam, bedrag in bedragen:
        for kolom, waarde in (("begroot", bedrag.begroot), ("werkelijk", bedrag.werkelijk)):
            yield ["kosten", rij, kolom, csv_getal(waarde), "", "euro", csv_cel(naam)]
    for n, f in enumerate(geld.personeel, start=1):
        yield ["kosten", f"functie {n}", "omvang", csv_getal(f.fte), "", "fte", csv_cel(f.functie)]
    if geld.fte is not None:
        yield ["kosten", "personeel", "omvang", csv_getal(geld.fte), "", "fte", "Personeel"]


def _contextregels(publicatie: Jaarpublicatie) -> Iterable[list[str]]:
    for n, c in enumerate(publicatie.context, start=1):
        for kolom, waarde in (("waarde", c.waarde), (VERGELIJKING, c.vergelijking)):
            if waarde is not None:
                yield ["context", f"ander cijfer {n}", kolom, csv_getal(waarde), "", "", csv_cel(c.naam)]


# How a target is called in a column of numbers; which kind it is decides what the number means.
_DOELSOORTEN = {
    "waarde": "doel",
    "onder": "doel: onder",
    "boven": "doel: boven",
    "daling": "doel: daling per jaar",
    "stijging": "doel: stijging per jaar",
}


def _doeleenheid(cijfer: Indicator, doel: Doel) -> str:
    return "%" if doel.soort in ("daling", "stijging") else cijfer.eenheid


def _met_doel(publicatie: Jaarpublicatie) -> list[tuple[Indicator, Doel]]:
    return [(cijfer, cijfer.doel) for cijfer in publicatie.indicatoren if cijfer.doel]


def _eenheid(tabel: Tabel, k: int) -> str:
    if tabel.kolommen[k].casefold().startswith("gemiddelde"):
        return "gemiddelde"
    return "aantal" if tabel.decimalen[k] == 0 else ""


def teken_van(cijfer: Indicator) -> str:
    return "" if getoond(cijfer) is not None else toon(cijfer)


def csv_getal(waarde: float | None) -> str:
    return "" if waarde is None else f"{waarde:.10g}".replace(".", ",")


def csv_cel(tekst: str) -> str:
    """Text that a spreadsheet takes for text: a leading formula sign gets an apostrophe in front."""
    kaal = schoon(tekst)
    return f"'{kaal}" if _FORMULE.match(kaal) else kaal


# ---------- workbook ----------

_LETTER = "Calibri"
_KOP1 = Font(name=_LETTER, bold=True, size=15)
_KOP = Font(name=_LETTER, bold=True)
_LOOPT_DOOR = Alignment(wrap_text=True, vertical="top")
_RECHTS = Alignment(horizontal="right", vertical="top", wrap_text=True)
_BREEDSTE = 60  # characters
_REGELHOOGTE = 15.5  # points


def xlsx_bytes(
    publicatie: Jaarpublicatie, huisstijl: Huisstijl, jaren: Mapping[int, Jaarpublicatie] | None = None
) -> bytes:
    """The workbook: cover, contents, notes, indicators, definitions and one sheet per table.

    Follows the guidance for accessible spreadsheets: one marked table per sheet, a title in A1, no merged or
    empty cells, no meaning in colour alone, a document title and language. The same publication in the same colours
    gives the same bytes. `jaren` are the published years, for goals of an earlier year or that compare with one.
    """
    return maak_xlsx(
        _titel(publicatie),
        "Fictieve gegevens" if publicatie.fictief else "Jaarcijfers",
        _voorblad(publicatie),
        _bladen(publicatie, Blik.op({**(jaren or {}), publicatie.jaar: publicatie}, publicatie.jaar)),
        publicatie.peildatum,
        huisstijl,
    )


def maak_xlsx(
    titel: str, onderwerp: str, voorblad: Sequence[str], bladen_: Iterable[Blad], dag: date, huisstijl: Huisstijl
) -> bytes:
    """An accessible workbook: a cover with these lines, contents, and a sheet per `Blad`. `dag` stands as its date."""
    kleuren = huisstijl.op_papier()
    boek = Workbook()
    boek.remove(boek.worksheets[0])
    eerste = boek.create_sheet("Voorblad")
    inhoud = boek.create_sheet("Inhoud")
    namen = {"voorblad", "inhoud"}
    bladen: list[tuple[Worksheet, str]] = []
    for naam, kop, uitleg, koppen, rijen, formaten in bladen_:
        blad = boek.create_sheet(_bladnaam(naam, namen))
        _tabelblad(blad, len(bladen) + 2, kop, uitleg, koppen, rijen, formaten, kleuren["merk-vlak"])
        bladen.append((blad, kop))
    _voorbladblad(eerste, voorblad)
    _inhoudsblad(inhoud, bladen, kleuren)
    eigenschappen = boek.properties
    eigenschappen.title = titel
    eigenschappen.subject = onderwerp
    eigenschappen.creator = "Werkwijzer"
    eigenschappen.language = "nl-NL"
    moment = datetime.combine(dag, time(), UTC)
    eigenschappen.created = eigenschappen.modified = moment.replace(tzinfo=None)
    return werkboek_bytes(boek, moment, inpakken=False)


def _titel(publicatie: Jaarpublicatie) -> str:
    return f"Persoonsgerichte aanpak jeugd {publicatie.jaar}: cijfers van {schoon(publicatie.gemeente)}"


def _bladen(publicatie: Jaarpublicatie, blik: Blik) -> Iterable[Blad]:
    """Name, title, explanation, column heads, rows and number format per column, for each sheet with a table."""
    yield (
        "Toelichting",
        "Toelichting bij de tekens en tabellen",
        "Lees dit eerst: wat de tekens betekenen en hoe elke tabel is beschermd.",
        ("Onderwerp", "Toelichting"),
        _toelichting(publicatie),
        ("@", "@"),
    )
    yield (
        "Indicatoren",
        f"Indicatoren {publicatie.jaar}",
        "Teller en noemer zijn de aantallen achter een percentage. De marge is het 95%-interval volgens Wilson.",
        ("Code", "Naam", "Niveau", "Waarde", "Eenheid", "Teller", "Noemer", "Marge van", "Marge tot"),
        [_indicatorrij(cijfer) for cijfer in publicatie.indicatoren],
        ("@", "@", "@", "General", "@", "0", "0", "0.0", "0.0"),
    )
    if publicatie.samen:
        yield (
            "Jaren samen",
            f"Meer jaren samen, tot en met {publicatie.jaar}",
            "Van een groep met te weinig jongeren in één jaar: de jaren bij elkaar opgeteld.",
            ("Code", "Naam", "Niveau", "Waarde", "Eenheid", "Teller", "Noemer", "Marge van", "Marge tot"),
            [_indicatorrij(c.model_copy(update={"naam": naam_samen(c)})) for c in publicatie.samen],
            ("@", "@", "@", "General", "@", "0", "0", "0.0", "0.0"),
        )
    yield (
        "Definities",
        f"Definities van de indicatoren {publicatie.jaar}",
        "De definities zijn een voorstel. De raad stelt ze vast.",
        ("Code", "Naam", "Vraag", "Definitie", "Wat het niet zegt", "Bron"),
        [(c.code, c.naam, c.vraag, c.definitie, c.zegt_niet, c.bron) for c in publicatie.indicatoren],
        ("@",) * 6,
    )
    if doelen := _met_doel(publicatie):
        yield (
            "Doelen",
            f"Doelen {publicatie.jaar}",
            "Tussen het jaar van de beginwaarde en het doeljaar verwachten we een gelijkmatige verandering. Een daling of "
            "stijging per jaar vergelijken we met het jaar ervoor.",
            (
                *("Code", "Naam", "Resultaat", "Eenheid", "Beginwaarde", "Jaar beginwaarde", "Doel", "Doeljaar"),
                *("Status", "Waarom", "Vastgesteld door", "Bron"),
            ),
            [_doelrij(cijfer, doel, blik) for cijfer, doel in doelen],
            ("@", "@", "General", "@", "General", "0", "General", "0", "@", "@", "@", "@"),
        )
    if geld := publicatie.kosten:
        yield (
            "Kosten",
            f"Kosten en dekking {publicatie.jaar}",
            "In hele euro's. De inzet van partners zelf en overhead zitten er niet in.",
            ("Post", "Bron", "Soort", "Begroot", "Werkelijk", "Verschil"),
            _kostenrijen(geld),
            ("@", "@", "@", "#,##0", "#,##0", "#,##0"),
        )
        yield (
            "Kosten per bron",
            f"Kosten per bron {publicatie.jaar}",
            "De bronnen samen zijn het totaal van het blad Kosten.",
            ("Bron", "Begroot", "Werkelijk", "Verschil"),
            [(b.naam, b.begroot, b.werkelijk, b.werkelijk - b.begroot) for b in (*geld.per_bron, geld.totaal)],
            ("@", "#,##0", "#,##0", "#,##0"),
        )
        if geld.personeel:
            yield (
                "Personeel",
                f"Personeel {publicatie.jaar}",
                "In fte. De functies samen zijn de omvang van het personeel.",
                ("Functie", "Fte"),
                [*((f.functie, f.fte) for f in geld.personeel), ("Totaal", geld.fte or 0)],
                ("@", "0.00"),
            )
    if buiten := cijfers_van_buiten(publicatie):
        yield (
            "Cijfers van buiten",
            f"Cijfers van buiten {publicatie.jaar}",
            "Cijfers over de hele gemeente, met hun eigen bron, en hetzelfde cijfer in gemeenten van dezelfde grootte. Ze kunnen deze aanpak niet beoordelen.",
            ("Cijfer", "Waarde", "Zelfde grootte", "Bron"),
            [(c.naam, c.waarde, NIET_INGEDIEND if c.vergelijking is None else c.vergelijking, c.bron) for c in buiten],
            ("@", "General", "General", "@"),
        )
    for tabel in publicatie.tabellen:
        formaten = ["0" if n == 0 else "0." + "0" * n for n in tabel.decimalen]
        rijen = [tabelrij(tabel, r) for r in range(len(tabel.rijen))]
        yield (
            tabel.titel,
            f"{tabel.titel}, {publicatie.jaar}",
            tabel.toelichting,
            (tabel.rijkop, *tabel.kolommen),
            rijen,
            ("@", *formaten),
        )


def _indicatorrij(cijfer: Indicator) -> tuple[Inhoud, ...]:
    waarde = getoond(cijfer)
    bereik = {"teller": cijfer.teller_bereik, "noemer": cijfer.noemer_bereik}
    achter: list[Inhoud] = [
        w if w is not None else teken(None, r) if (r := bereik.get(kolom)) else NIET_VAN_TOEPASSING
        for kolom, w in delen_achter(cijfer)
    ]
    return (
        cijfer.code,
        cijfer.naam,
        cijfer.niveau,
        teken_van(cijfer) if waarde is None else waarde,
        cijfer.eenheid,
        *achter,
    )


def _doelrij(cijfer: Indicator, doel: Doel, blik: Blik) -> tuple[Inhoud, ...]:
    over = oordeel_over(blik, cijfer, doel)
    nu, resultaat = over.stand, getoond(over.cijfer)
    return (
        cijfer.code,
        cijfer.naam,
        teken_van(over.cijfer) if resultaat is None else resultaat,
        cijfer.eenheid,
        beginwaarde(cijfer, doel) if doel.basis is None else doel.basis,
        beginwaarde(cijfer, doel) if doel.basisjaar is None else doel.basisjaar,
        doel.streefwaarde if doel.soort == "waarde" and doel.streefwaarde is not None else streefwaarde(cijfer, doel),
        doel.jaar if doel.soort == "waarde" and doel.jaar is not None else doeljaar(doel),
        nu.oordeel,
        nu.reden,
        doel.vastgesteld_door or NIET_VASTGESTELD,
        doel.bron,
    )


def _kostenrijen(geld: Kosten) -> list[tuple[Inhoud, ...]]:
    posten = [
        (p.post, p.bron, KOSTENSOORTEN[p.soort], p.begroot, p.werkelijk, p.werkelijk - p.begroot) for p in geld.posten
    ]
    t = geld.totaal
    leeg = NIET_VAN_TOEPASSING
    personeel = [("Personeel in fte", leeg, leeg, leeg, geld.fte, leeg)] if geld.fte is not None else []
    return [*posten, ("Totaal", "Alle bronnen", leeg, t.begroot, t.werkelijk, t.werkelijk - t.begroot), *personeel]


def tabelrij(tabel: Tabel, r: int) -> tuple[Inhoud, ...]:
    cellen = [celteken(tabel, r, k) if waarde is None else waarde for k, waarde in enumerate(tabel.cellen[r])]
    return (tabel.rijen[r], *cellen)


def _toelichting(publicatie: Jaarpublicatie) -> list[tuple[str, str]]:
    drempel = publicatie.drempel
    vast = [
        (f"<{drempel}", f"1 tot en met {drempel - 1}. Het precieze aantal tonen we niet."),
        (f"van <{drempel}", f"Over minder dan {drempel} jongeren geven we geen percentage of middelste waarde."),
        (NIET_GETOOND, "Met dit getal is een klein aantal in een andere cel uit te rekenen. Daarom ontbreekt het."),
        (NIET_TE_BEREKENEN, "Er zijn niet genoeg gegevens voor dit cijfer."),
        (GEEN_CIJFER, "Niet alle kwartalen zijn geleverd die voor dit cijfer nodig zijn."),
        (NIET_INGEDIEND, "Dit cijfer is niet ingevuld in de jaarcijfers."),
        (NIET_VAN_TOEPASSING, "Dit onderdeel hoort niet bij dit cijfer, of het cijfer zelf is niet getoond."),
        ("Marge", "Een percentage van een kleine groep is onzeker. De marge zegt tussen welke grenzen het ligt."),
    ]
    fictief = [("Fictief", "Alle gegevens in dit bestand zijn verzonnen.")] if publicatie.fictief else []
    per_tabel = [(tabel.titel, " ".join(tabel.regels) or "Geen bescherming nodig.") for tabel in publicatie.tabellen]
    herzien = [(f"Herziening {voluit(h.datum)}", h.reden) for h in publicatie.herzieningen]
    return [*fictief, *vast, *per_tabel, *herzien]


def _voorblad(publicatie: Jaarpublicatie) -> list[str]:
    return [
        _titel(publicatie),
        *(
            ["Fictieve gegevens: de gemeente, de jongeren en alle cijfers zijn verzonnen."]
            if publicatie.fictief
            else []
        ),
        f"Peildatum: {voluit(publicatie.peildatum)}.",
        f"Status: {publicatie.status}.",
        "Dit bestand hoort bij het jaarverslag op de website. Daar staat ook wat de cijfers wel en niet zeggen.",
        f"Aantallen van 1 tot en met {publicatie.drempel - 1} zijn niet getoond. Zie het blad Toelichting.",
        "De cijfers beschrijven; ze bewijzen niet wat door de aanpak komt.",
    ]


def _voorbladblad(blad: Worksheet, regels: Sequence[str]) -> None:
    for nummer, regel in enumerate(regels, start=1):
        _zet(blad.cell(nummer, 1), regel).alignment = _LOOPT_DOOR
    blad["A1"].font = _KOP1
    blad.column_dimensions["A"].width = 90
    _afdrukken(blad)


def _inhoudsblad(blad: Worksheet, bladen: Sequence[tuple[Worksheet, str]], kleuren: Mapping[str, str]) -> None:
    rijen = [(doel.title, titel) for doel, titel in bladen]
    koppen = ("Blad", "Wat erop staat")
    _tabelblad(blad, 1, "Inhoud", "Kies een blad.", koppen, rijen, ("@", "@"), kleuren["merk-vlak"])
    for nummer, (doel, _) in enumerate(bladen, start=4):
        cel = blad.cell(nummer, 1)
        plaats = "'{}'!A1".format(doel.title.replace("'", "''"))
        cel.hyperlink = Hyperlink(ref=cel.coordinate, location=plaats)
        cel.font = Font(name=_LETTER, color=kleuren["link"], underline="single")


def _tabelblad(
    blad: Worksheet,
    nummer: int,
    titel: str,
    uitleg: str,
    koppen: Sequence[str],
    rijen: Sequence[Sequence[Inhoud]],
    formaten: Sequence[str],
    kopkleur: str,
) -> None:
    """Title in A1, explanation in A2, the marked table from row 3 on."""
    _zet(blad["A1"], titel).font = _KOP1
    _zet(blad["A2"], uitleg or "Dit blad heeft een tabel.")
    for k, kop in enumerate(_uniek(koppen), start=1):
        cel = _zet(blad.cell(3, k), kop)
        cel.font, cel.fill = _KOP, PatternFill("solid", fgColor=kopkleur)
        cel.alignment = _LOOPT_DOOR if formaten[k - 1] == "@" else _RECHTS
    for r, rij in enumerate(rijen, start=4):
        for k, (waarde, formaat) in enumerate(zip(rij, formaten, strict=True), start=1):
            cel = _zet(blad.cell(r, k), waarde)
            cel.alignment = _LOOPT_DOOR
            if not isinstance(waarde, str):
                cel.number_format = formaat
            elif formaat != "@":
                cel.alignment = _RECHTS
    _maten(blad, koppen, rijen)
    eind = f"{get_column_letter(len(koppen))}{3 + max(len(rijen), 1)}"
    tabel = Table(displayName=f"tabel_{nummer}_{anker(blad.title).replace('-', '_')}"[:100], ref=f"A3:{eind}")
    tabel.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    blad.add_table(tabel)
    blad.print_title_rows = "3:3"
    _afdrukken(blad)


def _maten(blad: Worksheet, koppen: Sequence[str], rijen: Sequence[Sequence[Inhoud]]) -> None:
    """Column widths and row heights: not every program works out the height of a long text itself."""
    for k, kop in enumerate(koppen):
        langste = max([len(kop), *(len(str(rij[k])) for rij in rijen)])
        blad.column_dimensions[get_column_letter(k + 1)].width = min(max(langste + 3, 12), _BREEDSTE)
    for r, rij in enumerate(rijen, start=4):
        lijnen = max(math.ceil(len(str(waarde)) * 1.1 / _BREEDSTE) for waarde in rij)
        blad.row_dimensions[r].height = _REGELHOOGTE * max(lijnen, 1)


def _uniek(koppen: Sequence[str]) -> list[str]:
    """Column heads as a marked table needs them: filled in, and each one different."""
    uit: list[str] = []
    for nummer, kop in enumerate(koppen, start=1):
        naam = schoon(kop)[:200] or f"Kolom {nummer}"
        uit.append(naam if naam.casefold() not in {eerder.casefold() for eerder in uit} else f"{naam} ({nummer})")
    return uit


def _zet(cel: Cell, waarde: Inhoud) -> Cell:
    """Write a value; text always as text, so that it never becomes a formula."""
    if not isinstance(waarde, str):
        cel.value = waarde
        return cel
    tekst = schoon(waarde)[:32_000] or NIET_VAN_TOEPASSING
    cel.value = tekst
    cel.data_type = "s"
    cel.quotePrefix = bool(_FORMULE.match(tekst))
    return cel


def _bladnaam(titel: str, bezet: set[str]) -> str:
    """A sheet name that Excel accepts, not used before; it is added to `bezet`."""
    kaal = re.sub(r"[\[\]:*?/\\']", " ", schoon(titel))
    kaal = re.sub(" {2,}", " ", kaal).strip() or "Tabel"
    naam, nummer = kaal[:31].rstrip(), 2
    while naam.casefold() in bezet:
        naam, nummer = f"{kaal[:27].rstrip()} {nummer}", nummer + 1
    bezet.add(naam.casefold())
    return naam


def _afdrukken(blad: Worksheet) -> None:
    blad.page_setup.orientation = "landscape"
    blad.page_setup.paperSize = 9  # A4
    blad.page_setup.fitToWidth, blad.page_setup.fitToHeight = 1, 0
    blad.sheet_properties.pageSetUpPr.fitToPage = True
