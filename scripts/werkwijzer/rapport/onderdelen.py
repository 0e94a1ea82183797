"""The parts of a report page as plain data for the templates: tiles, figures, tables, goals, definitions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from werkwijzer.jaar.publicatie import Bedrag, Indicator, Kosten, Tabel
from werkwijzer.kalender import voluit
from werkwijzer.rapport import grafieken, kosten, zinnen
from werkwijzer.rapport.cijfers import (
    NIET_INGEDIEND,
    Blik,
    Waarde,
    achtergrond,
    achterin,
    cel,
    cel_op,
    eenheid_bij,
    getoond,
    is_aandeel,
    met_eenheid,
    samen_in_woorden,
    sinds,
    stap,
    toon,
    verandering,
    verhouding,
    waarde,
    zegt_niets,
)
from werkwijzer.rapport.grafieken import Aandeel, Bijschrift, Figuur, Leefgebied, Staaf
from werkwijzer.rapport.tekst import (
    anker,
    beginkapitaal,
    beginklein,
    euro,
    euro_verschil,
    getal,
    opsomming,
    regels,
)

FICTIEF = "fictieve gegevens"


@dataclass(frozen=True)
class Tegel:
    """One of the five figures on top. `anker` leads to its definition."""

    naam: str
    waarde: str
    eenheid: str
    verandering: str
    achtergrond: str
    anker: str

    @property
    def woord(self) -> bool:
        """Whether the value is a word, not a number."""
        return not (self.bedrag or self.waarde[:1].isdigit())

    @property
    def bedrag(self) -> bool:
        return "€" in self.waarde


@dataclass(frozen=True)
class Tabelweergave:
    """A table ready to show. `anker` leads to the record of how it was protected, or to a definition."""

    titel: str
    rijkop: str
    kolommen: Sequence[str]
    rijen: Sequence[tuple[str, Sequence[Waarde]]]
    toelichting: str
    anker: str


@dataclass(frozen=True)
class Grafiek:
    """A figure: title, a sentence in words, the picture, numbers and source, and the same data as a table."""

    naam: str
    titel: str
    zin: str
    figuur: Figuur
    bron: str
    tabel: Tabelweergave


@dataclass(frozen=True)
class Jarenregel:
    """One indicator over the years, newest first: per year its value and the numbers behind it.

    `verschil` is that with the year before, `verloop` that with the first year shown.
    """

    naam: str
    anker: str
    cellen: Sequence[tuple[Waarde, Sequence[str]]]
    verschil: str
    verloop: str = ""

    @property
    def staafjes(self) -> Markup:
        """A bar per year, oldest first; nothing where the bars would look the same."""
        return grafieken.staafjes([waarde_.getal for waarde_, _ in reversed(self.cellen)])


@dataclass(frozen=True)
class Definitie:
    """What an indicator means, with the anchor that its figures lead to."""

    code: str
    naam: str
    anker: str
    vraag: str
    definitie: str
    zegt_niet: str
    bron: str
    eenheid: str
    resultaat: str


def definitie_anker(code: str) -> str:
    return anker("def", code)


def regels_anker(code: str) -> str:
    return anker("bescherming", code)


def _merk(blik: Blik) -> str:
    return FICTIEF if blik.publicatie.fictief else ""


# ---------- tiles and tables ----------


def tegels(blik: Blik) -> list[Tegel]:
    """Four figures and the costs, in fixed order. Where a set does not hold the usual ones, its first ones."""
    dag = voluit(blik.publicatie.peildatum).rsplit(" ", 1)[0]
    namen = {
        "K1": f"In de aanpak op {dag}",
        "K1-in": "Nieuw dit jaar",
        "I2-positief": "Positief afgesloten",
        "I1": "Jongeren met vooruitgang",
    }
    gepubliceerd = {c.code: c.naam for c in blik.publicatie.indicatoren}
    if gepubliceerd.keys() & namen.keys():
        gepubliceerd = {}
    gekozen = dict(list(gepubliceerd.items())[: len(namen)]) or namen
    return [*(_tegel(blik, code, naam) for code, naam in gekozen.items()), _kostentegel(blik)]


def _kostentegel(blik: Blik) -> Tegel:
    geld = blik.publicatie.kosten
    return Tegel(
        naam="Kosten",
        waarde=NIET_INGEDIEND if geld is None else euro(geld.totaal.werkelijk),
        eenheid="" if geld is None else f"begroot {euro(geld.totaal.begroot)}",
        verandering=kosten.verandering(blik),
        achtergrond="",
        anker="kosten",
    )


def _tegel(blik: Blik, code: str, naam: str) -> Tegel:
    cijfer = blik.cijfer(code)
    if cijfer is None or getoond(cijfer) is None:
        eenheid = ""
    elif is_aandeel(cijfer):
        eenheid = f"{verhouding(cijfer)} jongeren met twee metingen" if code == "I1" else verhouding(cijfer)
    else:
        eenheid = eenheid_bij(cijfer.waarde, cijfer.eenheid)
        if code == "I2-positief" and getoond(uit := blik.cijfer("K1-uit")) is not None:
            eenheid += f", van {toon(uit)} die eindigden"
    return Tegel(
        naam=naam,
        waarde=toon(cijfer),
        eenheid=eenheid,
        verandering=verandering(cijfer, blik.vorig(code), blik.vorig_jaar)
        + (" zoals nu bekend" if blik.nu_bekend(code) else ""),
        achtergrond="" if cijfer is None else achtergrond(cijfer).partition("; ")[2],
        anker=definitie_anker(code) if cijfer else "definities",
    )


def nieuwste_eerst(blik: Blik) -> list[int]:
    """The order of years in tables: on a phone the newest stands in sight."""
    return sorted(blik.jaren, reverse=True)


def jarentabel(blik: Blik, codes: Sequence[str]) -> list[Jarenregel]:
    """The indicators `codes` over the years, newest first; those that no year publishes are left out."""
    uit = []
    for code in codes:
        reeks = [blik.cijfer(code, jaar) for jaar in nieuwste_eerst(blik)]
        bekend = [cijfer for cijfer in reeks if cijfer is not None]
        if not bekend:
            continue
        laatste = bekend[0]
        eenheid = (
            ""
            if is_aandeel(laatste) or laatste.eenheid.casefold().split()[0] in laatste.naam.casefold()
            else f" ({laatste.eenheid})"
        )
        uit.append(
            Jarenregel(
                naam=f"{laatste.naam}{eenheid}",
                anker=definitie_anker(code) if blik.cijfer(code) else "definities",
                cellen=[
                    (waarde(c), [*achterin(c), *_later(blik, code, c), *_samen(blik, code, jaar)])
                    for jaar, c in zip(nieuwste_eerst(blik), reeks, strict=True)
                ],
                verschil=stap(blik.cijfer(code), blik.vorig(code)),
                verloop=_verloop(blik, code),
            )
        )
    return uit


def verteld(blik: Blik, codes: Sequence[str]) -> tuple[list[Jarenregel], list[Indicator]]:
    """The rows, and in a small report apart the figures of this year of which no year says anything."""
    regels_, zonder = [], []
    for code in codes:
        for regel in jarentabel(blik, [code]):
            cijfer = blik.cijfer(code)
            zegt = any(
                w.getal is not None or not zegt_niets(w.tekst) or any("samen: " in deel for deel in achter)
                for w, achter in regel.cellen
            )
            if zegt or cijfer is None or not blik.klein:
                regels_.append(regel)
            else:
                zonder.append(cijfer)
    return regels_, zonder


@dataclass(frozen=True)
class Stil:
    """What one section cannot tell, for one reason: the names, each with where it is explained."""

    reden: str
    namen: Sequence[tuple[str, str]]


def stil(cijfers: Sequence[Indicator], tabellen: Sequence[Tabel] = ()) -> list[Stil]:
    """Figures without a number, and tables without one, by reason."""
    return [
        Stil(reden, [(beginklein(_naam(x)), _uitleg(x)) for x in weg])
        for reden, weg in zinnen.niet_verteld(cijfers, tabellen)
    ]


def _naam(van: Indicator | Tabel) -> str:
    return van.naam if isinstance(van, Indicator) else van.titel


def _uitleg(van: Indicator | Tabel) -> str:
    return definitie_anker(van.code) if isinstance(van, Indicator) else regels_anker(van.code)


def heeft_aantal(tabel: Tabel) -> bool:
    """Whether a table shows a number above zero, besides its total."""
    return any(
        cel_ for naam, rij in zip(tabel.rijen, tabel.cellen, strict=True) if not _is_totaal(naam) for cel_ in rij
    )


def _is_totaal(naam: str) -> bool:
    return naam.casefold().startswith("totaal")


def _verloop(blik: Blik, code: str) -> str:
    """+12 sinds 2023 · gelijk aan 2023 · nothing when there is no earlier year to compare with."""
    getoonde = [jaar for jaar in sorted(blik.jaren) if getoond(blik.cijfer(code, jaar)) is not None]
    if len(getoonde) < 2 or getoonde[-1] != blik.jaar:
        return ""
    tekst = verandering(blik.cijfer(code), blik.cijfer(code, getoonde[0]), getoonde[0])
    return "" if tekst.startswith("geen") else tekst


def _later(blik: Blik, code: str, cijfer: Indicator | None) -> list[str]:
    """Beside the figure of the year before: what it is by now."""
    nu = blik.nu_bekend(code)
    if nu is None or cijfer is None or cijfer is not blik.cijfer(code, blik.jaar - 1):
        return []
    return [f"nu bekend: {_met_verhouding(nu)}"]


def _samen(blik: Blik, code: str, jaar: int) -> list[str]:
    """Beside a figure of too few people: that of several years together."""
    return [samen_in_woorden(samen)] if (samen := blik.samen(code, jaar)) else []


def nu_bekend(blik: Blik) -> list[tuple[str, str, str]]:
    """Name, published figure and figure as known now, of what is another one since the year before was published."""
    paren = [(blik.cijfer(i.code, blik.jaar - 1), blik.nu_bekend(i.code)) for i in blik.publicatie.nu_bekend]
    return [(nu.naam, _met_verhouding(toen), _met_verhouding(nu)) for toen, nu in paren if nu]


def _met_verhouding(cijfer: Indicator | None) -> str:
    """48% (43 van 90)."""
    return f"{toon(cijfer)} ({tekst})" if (tekst := verhouding(cijfer)) else toon(cijfer)


def tabelweergave(tabel: Tabel) -> Tabelweergave:
    """A published table as it is shown: numbers the Dutch way, markers in place of what is not shown."""
    rijen = [(naam, [cel_op(tabel, r, k) for k in range(len(tabel.kolommen))]) for r, naam in enumerate(tabel.rijen)]
    return Tabelweergave(tabel.titel, tabel.rijkop, tabel.kolommen, rijen, tabel.toelichting, regels_anker(tabel.code))


# ---------- figures ----------


def stroomgrafiek(blik: Blik) -> Grafiek | None:
    """Inflow and outflow per year; None without a number to draw."""
    jaren = [j for j in blik.jaren if blik.cijfer("K1-in", j) or blik.cijfer("K1-uit", j)]
    if not jaren:
        return None
    instroom, uitstroom, stand = (
        [waarde(blik.cijfer(code, jaar)) for jaar in jaren] for code in ("K1-in", "K1-uit", "K1")
    )
    if not any(w.getal for w in (*instroom, *uitstroom)):
        return None
    rijen = [(str(jaar), list(drie)) for jaar, *drie in zip(jaren, instroom, uitstroom, stand, strict=True)]
    titel = "Begonnen en beëindigde trajecten per jaar"
    erbij, eruit = instroom[-1].getal, uitstroom[-1].getal
    if jaren[-1] == blik.jaar and erbij is not None and eruit is not None:
        meer = "meer" if erbij > eruit else "minder"
        titel = (
            f"In {blik.jaar} begonnen evenveel trajecten als er eindigden"
            if erbij == eruit
            else f"In {blik.jaar} begonnen {meer} trajecten dan er eindigden"
        )
    beschrijving = " ".join(f"{jaar}: {i.tekst} begonnen, {u.tekst} beëindigd." for jaar, (i, u, _) in rijen)
    bij = Bijschrift(anker("stroom"), titel, beschrijving, _merk(blik))
    tabel = Tabelweergave(
        "Instroom, uitstroom en stand per jaar",
        "Jaar",
        ("Nieuw in de aanpak", "Uit de aanpak", "Op peildatum in de aanpak"),
        rijen,
        "",
        regels_anker("stroom") if blik.tabel("stroom") else definitie_anker("K1-in"),
    )
    figuur = grafieken.in_en_uit(jaren, instroom, uitstroom, bij)
    return Grafiek(anker("fig", "stroom"), titel, zinnen.stroom(blik), figuur, _bron(blik, "K1-in"), tabel)


def groepengrafiek(blik: Blik, code: str, onderwerp: str) -> Grafiek | None:
    """A bar per row of the table `code` (first column), totals left out of the picture; None without a bar to draw."""
    tabel = blik.tabel(code)
    if tabel is None or not tabel.kolommen or not heeft_aantal(tabel):
        return None
    rijen = [
        Staaf(naam.replace(" tot en met ", "–"), cel_op(tabel, r, 0))
        for r, naam in enumerate(tabel.rijen)
        if not _is_totaal(naam)
    ]
    totaal = cel(tabel, "Totaal", tabel.kolommen[0])
    n = f"n = {totaal.tekst}. " if totaal and totaal.getal is not None else ""
    titel, zin = zinnen.groepen(tabel, onderwerp)
    bij = Bijschrift(anker(code), titel, zinnen.alt_tekst([(rij.naam, rij.waarde) for rij in rijen]), _merk(blik))
    bron = n + _bronregel(blik, "formulieren aanmelding en plan")
    return Grafiek(anker("fig", code), titel, zin, grafieken.staven(rijen, bij), bron, tabelweergave(tabel))


def aandeelgrafiek(blik: Blik, code: str, onderwerp: str) -> Grafiek | None:
    """A share with its interval per year; only with at least two years, one year stands in the text."""
    reeks = [(jaar, cijfer) for jaar in blik.jaren if (cijfer := blik.cijfer(code, jaar))]
    if sum(getoond(cijfer) is not None for _, cijfer in reeks) < 2 or blik.cijfer(code) is None:
        return None
    kop = f"{onderwerp}: {opsomming([f'{toon(cijfer)} in {jaar}' for jaar, cijfer in reeks[:-3:-1]])}"
    rijen = [
        Aandeel(
            (str(jaar),),
            getoond(cijfer),
            cijfer.interval,
            tuple(regels(toon(cijfer), 11)) if getoond(cijfer) is None else (toon(cijfer), verhouding(cijfer)),
        )
        for jaar, cijfer in reeks
    ]
    beschrijving = " ".join(f"{jaar}: {', '.join(d for d in (toon(c), achtergrond(c)) if d)}." for jaar, c in reeks)
    bij = Bijschrift(anker("aandeel", code), kop, beschrijving, _merk(blik))
    tabel = Tabelweergave(
        f"{onderwerp} per jaar",
        "Jaar",
        ("Percentage", "Aantal", "Marge"),
        [(str(jaar), _aandeelcellen(cijfer)) for jaar, cijfer in reeks],
        "",
        definitie_anker(code),
    )
    zin = "De stip is het percentage, de balk de onzekerheidsmarge. Overlappen twee balken, dan kan het verschil toeval zijn."
    return Grafiek(anker("fig-aandeel", code), kop, zin, grafieken.aandelen(rijen, bij), _bron(blik, code), tabel)


RECIDIVE = {"start": ("na de start", "begonnen"), "slot": ("na de afsluiting", "eindigden")}
_TERMIJNEN = (12, 24)  # months
COHORTEN = 3  # at most so many per term in the picture


def recidivegrafiek(blik: Blik, moment: str) -> Grafiek | None:
    """Recidivism per cohort with its interval: within 12 and 24 months after the start or the end.

    Only cohorts with complete follow-up and a figure that may be shown; None when there is none. The publication of
    a year is about the cohort of one year earlier (12 months) or two (24 months).
    """
    naam, werkwoord = RECIDIVE[moment]
    groepen = [
        (termijn, jaar - termijn // 12, cijfer)
        for termijn in _TERMIJNEN
        for jaar in nieuwste_eerst(blik)
        if (cijfer := blik.cijfer(f"O1-{moment}{termijn}", jaar)) and getoond(cijfer) is not None
    ]
    groepen = [g for termijn in _TERMIJNEN for g in [g for g in groepen if g[0] == termijn][:COHORTEN]]
    if not groepen:
        return None
    rijen = [
        Aandeel((f"{termijn} maanden", f"groep {cohort}"), c.waarde, c.interval, (toon(c), verhouding(c)))
        for termijn, cohort, c in groepen
    ]
    termijn, cohort, eerste = groepen[0]
    kop = f"Aangehouden of veroordeeld {naam}: {toon(eerste)} binnen {termijn} maanden (groep {cohort})"
    zin = (
        f"Trajecten die in {cohort} {werkwoord}: bij {verhouding(eerste) or toon(eerste)} volgde binnen {termijn} maanden "
        "een aanhouding of veroordeling."
    )
    namen = [f"Groep {cohort}, binnen {termijn} maanden" for termijn, cohort, _ in groepen]
    paren = [
        (wie, Waarde(c.waarde, f"{toon(c)}, {achtergrond(c)}")) for wie, (*_, c) in zip(namen, groepen, strict=True)
    ]
    tabel = Tabelweergave(
        f"Aangehouden of veroordeeld {naam}, per groep",
        "Groep en termijn",
        ("Percentage", "Aantal", "Marge"),
        [(wie, _aandeelcellen(c)) for wie, (*_, c) in zip(namen, groepen, strict=True)],
        f"De groep van een jaar: trajecten die in dat jaar {werkwoord}.",
        definitie_anker(eerste.code),
    )
    bij = Bijschrift(anker("recidive", moment), kop, zinnen.alt_tekst(paren), _merk(blik))
    figuur = grafieken.aandelen(rijen, bij)
    return Grafiek(anker("fig-recidive", moment), kop, zin, figuur, _bron(blik, eerste.code), tabel)


def kostengrafiek(blik: Blik) -> Grafiek | None:
    """Budget and actual per year, stacked per source; the same numbers per source as a table."""
    jaren = kosten.per_jaar(blik)
    if not jaren:
        return None
    rijen = [
        (f"{jaar}: {bedrag.naam.lower() if bedrag is k.totaal else bedrag.naam}", kosten.rij(bedrag))
        for jaar, k in reversed(jaren.items())
        for bedrag in (*k.per_bron, k.totaal)
    ]
    kop = kosten.kop(blik, jaren)
    bij = Bijschrift("kosten-bronnen", kop, kosten.in_woorden(jaren), _merk(blik))
    tabel = Tabelweergave(
        "Kosten per bron en jaar, in euro’s",
        "Jaar en bron",
        ("Begroot", "Werkelijk", "Verschil"),
        rijen,
        "",
        "kosten-grens",
    )
    bron = f"Bron: formulier jaarcijfers.{_fictieve_slotzin(blik)}"
    zin = "Per jaar twee balken: wat begroot was en wat is uitgegeven, verdeeld over de bronnen."
    return Grafiek("fig-kosten", kop, zin, kosten.grafiek(jaren, bij), bron, tabel)


@dataclass(frozen=True)
class Kostentabel:
    """The posts of one year under their source, each with budget, actual and difference."""

    titel: str
    bronnen: Sequence[tuple[str, Sequence[Waarde], Sequence[tuple[str, Sequence[Waarde]]]]]
    totaal: Sequence[Waarde]


def kostentabel(geld: Kosten, jaar: int) -> Kostentabel:
    """Every post once, also one with a source that has no sum of its own."""
    sommen = {bron.naam: bron for bron in geld.per_bron}
    for post in geld.posten:
        begroot, werkelijk = kosten.bedragen(kosten.van_bron(geld, post.bron))
        sommen.setdefault(post.bron, Bedrag(naam=post.bron, begroot=begroot, werkelijk=werkelijk))
    bronnen = [
        (naam, kosten.rij(som), [(post.post, kosten.rij(post)) for post in kosten.van_bron(geld, naam)])
        for naam, som in sommen.items()
    ]
    return Kostentabel(f"Kosten per bron en post, {jaar}, in euro’s", bronnen, kosten.rij(geld.totaal))


def personeeltabel(geld: Kosten, jaar: int) -> Tabelweergave | None:
    """Staff per function in fte; None when it was not filled in."""
    if not geld.personeel or geld.fte is None:
        return None
    rijen = [(f.functie, [Waarde(f.fte, getal(f.fte, 2))]) for f in geld.personeel]
    rijen.append(("Totaal", [Waarde(geld.fte, getal(geld.fte, 2))]))
    return Tabelweergave(f"Personeel, {jaar}, in fte", "Functie", ("Fte",), rijen, "", "kosten-grens")


def kostenregel(blik: Blik) -> Jarenregel | None:
    """The costs over the years, newest first; None when no year has them."""
    reeks = [blik.jaren[jaar].kosten for jaar in nieuwste_eerst(blik)]
    if not any(reeks):
        return None
    cellen = [
        (Waarde(k.totaal.werkelijk, euro(k.totaal.werkelijk)), [f"begroot {euro(k.totaal.begroot)}"])
        if k
        else (Waarde(None, NIET_INGEDIEND), [])
        for k in reeks
    ]
    bekend = [(jaar, k.totaal.werkelijk) for jaar, k in zip(nieuwste_eerst(blik), reeks, strict=True) if k]
    verloop = f"{euro_verschil(bekend[0][1] - bekend[-1][1])} sinds {bekend[-1][0]}" if len(bekend) > 1 else ""
    return Jarenregel("Kosten", "kosten", cellen, kosten.verandering(blik), verloop)


def _aandeelcellen(cijfer: Indicator) -> list[Waarde]:
    delen = [toon(cijfer), verhouding(cijfer) or "–", achtergrond(cijfer).partition("marge ")[2] or "–"]
    return [Waarde(getoond(cijfer), deel) for deel in delen]


def leefgebieden(tabel: Tabel | None) -> list[Leefgebied]:
    """The rows of the table of life areas; [] when the table misses one of its columns."""
    kolommen = ("Aantal jongeren", "Gemiddelde start", "Gemiddelde laatste", "Vooruit", "Gelijk", "Terug")
    if tabel is None or not set(kolommen) <= set(tabel.kolommen):
        return []
    plaatsen = [tabel.kolommen.index(kolom) for kolom in kolommen]
    return [Leefgebied(naam, *(cel_op(tabel, r, k) for k in plaatsen)) for r, naam in enumerate(tabel.rijen)]


def leefgebiedengrafiek(blik: Blik) -> Grafiek | None:
    """The scores per life area; None without a mean or a number of young people to draw."""
    tabel = blik.tabel("leefgebieden")
    rijen = leefgebieden(tabel)
    if tabel is None or not any(r.verandering is not None or any(w.getal for w in r.gingen) for r in rijen):
        return None
    titel = zinnen.leefgebieden_kop(rijen)
    beschrijving = " ".join(
        f"{r.naam}: start {r.start.tekst}, laatste {r.laatste.tekst}; terug {r.terug.tekst}, "
        f"gelijk {r.gelijk.tekst}, vooruit {r.vooruit.tekst}."
        for r in grafieken.gesorteerd(rijen)
    )
    aantallen = [rij.jongeren.getal for rij in rijen if rij.jongeren.getal is not None]
    bereik = (
        ""
        if not aantallen
        else f"n = {getal(min(aantallen))} per leefgebied. "
        if min(aantallen) == max(aantallen)
        else f"n = {getal(min(aantallen))} tot {getal(max(aantallen))} per leefgebied. "
    )
    figuur = grafieken.leefgebieden(rijen, Bijschrift("leefgebieden", titel, beschrijving, _merk(blik)))
    return Grafiek(
        anker("fig", "leefgebieden"),
        titel,
        zinnen.leefgebieden(rijen),
        figuur,
        bereik + _bron(blik, "I1"),
        tabelweergave(tabel),
    )


def _bron(blik: Blik, code: str) -> str:
    """Source of a figure: the form behind the indicator `code`; its fields stand in the definition."""
    cijfer = blik.cijfer(code)
    return _bronregel(blik, cijfer.bron.partition(":")[0] if cijfer and cijfer.bron else "ingediende formulieren")


def _fictieve_slotzin(blik: Blik) -> str:
    return f" {beginkapitaal(FICTIEF)}." if blik.publicatie.fictief else ""


def _bronregel(blik: Blik, bron: str) -> str:
    slot = _fictieve_slotzin(blik)
    return f"Bron: {bron.rstrip('.')}; peildatum {voluit(blik.publicatie.peildatum)}.{slot}"


# ---------- definitions ----------


def _resultaat(cijfer: Indicator) -> str:
    erbij = cijfer.nog_niet or sinds(cijfer)
    return f"{met_eenheid(cijfer)} ({erbij})" if erbij else met_eenheid(cijfer)


def definities(blik: Blik) -> list[Definitie]:
    return [
        Definitie(
            code=cijfer.code,
            naam=cijfer.naam,
            anker=definitie_anker(cijfer.code),
            vraag=cijfer.vraag,
            definitie=cijfer.definitie,
            zegt_niet=beginklein(cijfer.zegt_niet),
            bron=cijfer.bron,
            eenheid=cijfer.eenheid,
            resultaat=_resultaat(cijfer),
        )
        for cijfer in blik.publicatie.indicatoren
    ]
