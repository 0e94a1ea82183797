"""Formulas that say, in the workbook itself, which answers do not go together while somebody fills it in.

They follow the rules that the reader follows: `tegenspraken` of the definition, dates beside the form's own, a reason
of one word. Plain functions that Excel and LibreOffice both know. A test compares the two.

What only the reader says, and why: that two names look alike (S27, S37) and that a number within a text is of nobody on
the list (S28) takes more than such a formula can; whether two interventions within a month are one (S42) is asked; what a
figure can be (S46) hangs on its code, of which the form shows the name; that a leefgebied has no score yet (S06) goes for
every form that somebody has just opened; that a date is still to come (V18) depends on the day on which the form is
opened, and a form for a meeting is issued before it. What is already filed (X…) no form knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_uppercase, digits

from openpyxl.utils import quote_sheetname

from werkwijzer.formulieren.bevindingen import CATALOGUS, Ernst
from werkwijzer.formulieren.definitie import Als, Definities, Formulier, Tabel, Tegenspraak, Veld
from werkwijzer.formulieren.meetellen import Adressen, gevuld, tekst, vast_adres
from werkwijzer.formulieren.samenhang import is_reden
from werkwijzer.formulieren.toetsen import TOETSEN, in_de_tijd

# The row of a table in its formulas: they are the same on each row but for this, and a list has hundreds of rows.
_RIJ = "\ue000"

Uitkomst = Callable[[str], str]  # the cell on this sheet that holds what a formula about other sheets comes to


@dataclass(frozen=True)
class Teken:
    """One answer cell that may be wrong: per finding its code and a formula (without '=') that is true then.

    `bereik` are the cells that one conditional format can colour: the column of a table with its first cell, '' with
    the others. In the formulas of a table stands `_RIJ` for the number of the row.
    """

    cel: str
    rij: str
    bereik: str
    wanneer: tuple[tuple[str, str], ...]

    def als(self, ernst: Ernst | None = None) -> str:
        """A formula: is something of this severity (or of any) wrong? '' when that cannot be."""
        return _samen(self.wanneer, ernst).replace(_RIJ, self.rij)

    @property
    def zin(self) -> str:
        """A formula: what is wrong."""
        return _zin(self.wanneer).replace(_RIJ, self.rij)


@lru_cache(maxsize=1000)
def _samen(wanneer: tuple[tuple[str, str], ...], ernst: Ernst | None) -> str:
    formules = [f for code, f in wanneer if ernst in (None, CATALOGUS[code].ernst)]
    return f"OR({','.join(formules)})" if formules else ""


@lru_cache(maxsize=1000)
def _zin(wanneer: tuple[tuple[str, str], ...]) -> str:
    return "&".join(f'IF({f},{tekst(CATALOGUS[code].in_blad + " ")},"")' for code, f in wanneer)


def tekens(
    formulier: Formulier, adressen: Adressen, blad: str, uitkomst: Uitkomst, definities: Definities
) -> list[Teken]:
    """The cells of one sheet that can be wrong."""
    gevonden = []
    tabellen = {t.tabel: t for t in formulier.tabellen}
    buren = {naam: formulier.buren(naam) for naam in ("", *tabellen)}
    laatste: dict[str | int, int] = {}
    wanneer: dict[tuple[str | int, ...], tuple[tuple[str, str], ...]] = {}
    for s in adressen:
        if len(s) == 3:
            laatste[s[0]] = max(laatste.get(s[0], 0), int(s[1]))
    for sleutel, (waar, cel) in adressen.items():
        if waar != blad or (sleutel[0] in tabellen and len(sleutel) == 1):
            continue
        tabel = tabellen[str(sleutel[0])] if len(sleutel) == 3 else None
        code, nr = str(sleutel[-1]), int(sleutel[1]) if tabel else 0
        kolom = tabel is not None and not tabel.blokken
        plek = (sleutel[0], code) if kolom else sleutel
        if plek not in wanneer:
            rij = _Rij(formulier, tabel, nr, adressen, blad, uitkomst, definities)
            wanneer[plek] = rij.wanneer(buren[tabel.tabel if tabel else ""][code])
        if wanneer[plek]:
            tot = adressen[(sleutel[0], laatste[sleutel[0]], code)][1] if kolom else cel
            bereik = "" if kolom and nr else f"{cel}:{tot}"
            gevonden.append(Teken(cel, cel.lstrip(ascii_uppercase), bereik, wanneer[plek]))
    return gevonden


@dataclass(frozen=True)
class _Rij:
    """The answers that a rule may compare: those of one row of a table, and those on their own."""

    formulier: Formulier
    tabel: Tabel | None
    nr: int
    adressen: Adressen
    blad: str
    uitkomst: Uitkomst
    definities: Definities

    def wanneer(self, veld: Veld) -> tuple[tuple[str, str], ...]:
        """Finding and formula, of everything that can be wrong with this answer. A wrong date is said to be just that."""
        eigen = tuple(self.van_zichzelf(veld))
        fout = [formule for code, formule in eigen if CATALOGUS[code].ernst is Ernst.FOUT]
        anders = f"NOT(OR({','.join(fout)}))," if fout else ""
        return (*((code, f"AND({anders}{','.join(delen)})") for code, delen in self.regels(veld.code)), *eigen)

    def los(self, code: str) -> str:
        """The cell of a question on its own: that itself, or on this sheet what stands there on another."""
        blad, cel = self.adressen[(code,)]
        daar = f"{quote_sheetname(blad)}!{vast_adres(cel)}"
        return vast_adres(cel) if blad == self.blad else self.uitkomst(f'IF({daar}="","",{daar})')

    def _cel(self, code: str, nr: int | None = None) -> str:
        plek = (self.tabel.tabel, self.nr if nr is None else nr, code) if self.tabel else ()
        if plek not in self.adressen:
            return self.los(code)
        cel = self.adressen[plek][1]
        # in a table the row shifts along with the row that a conditional format is applied to
        return vast_adres(cel) if self.tabel and self.tabel.blokken else f"${cel.rstrip(digits)}{_RIJ}"

    def regels(self, code: str) -> Iterator[tuple[str, list[str]]]:
        bij = f"{self.tabel.tabel}.{code}" if self.tabel else code
        for regel in self.formulier.tegenspraken:
            if regel.bij == bij and (delen := [*self._delen(regel)]):
                yield regel.code, delen

    def _delen(self, regel: Tegenspraak) -> Iterator[str]:
        buren = self.formulier.buren(regel.tabel)
        for als in regel.als:
            yield from self._als(als, buren)
        if not regel.dubbel or not self.tabel:
            return
        yield gevuld([self._cel(k.code) for k in self.tabel.kolommen if not k.formule])
        if self.tabel.blokken:
            eerder = (
                "+".join(f"(TRIM({self._cel(c)})=TRIM({self._cel(c, nr)}))" for c in regel.dubbel)
                for nr in range(self.nr)
            )
            yield f"OR(FALSE,{','.join(f'({e})={len(regel.dubbel)}' for e in eerder)})" if self.nr else "FALSE"
        else:
            tot_hier = ((self._cel(c), vast_adres(self.adressen[(self.tabel.tabel, 0, c)][1])) for c in regel.dubbel)
            yield f"SUMPRODUCT({'*'.join(f'(TRIM({eerste}:{cel})=TRIM({cel}))' for cel, eerste in tot_hier)}*1)>1"

    def _als(self, als: Als, buren: Mapping[str, Veld]) -> Iterator[str]:
        if als.tabel:
            yield self._in_tabel(als)
            return
        cel = self._cel(als.veld)
        profiel = self.definities.profiel
        if als.gevuld is not None:
            samen = "&".join(map(self._cel, (als.veld, *als.of)))
            yield f"LEN(TRIM({samen})){'>' if als.gevuld else '='}0"
        if als.geen_van:
            keuzes = self.definities.keuzes(buren[als.veld])
            yield f"NOT(OR({','.join(f'{cel}={tekst(keuzes[code])}' for code in als.geen_van)}))"
        if als.toets:
            yield TOETSEN[als.toets].formule(cel, self._cel(als.met) if als.met else "", profiel)
        if als.is_een_van:
            keuzes = self.definities.keuzes(buren[als.veld])
            yield f"OR({','.join(f'{cel}={tekst(keuzes[code])}' for code in als.is_een_van)})"
        if als.ander:
            links = f"IF(LEN(TRIM({cel}))>0,{cel},{self._cel(als.anders)})" if als.anders else cel
            rechts = self._cel(als.ander)
            maanden = in_de_tijd(profiel.termijnen, als.plus, rechts) if als.plus else ""
            teken = "<" if als.voor else ">" if als.na else ">="
            yield _vergelijk(links, teken, rechts, f"EDATE({rechts},{maanden})" if als.plus else rechts)

    def _in_tabel(self, als: Als) -> str:
        """Does a row of another table have one of these answers?"""
        cellen = [plek for s, plek in self.adressen.items() if len(s) == 3 and (s[0], s[2]) == (als.tabel, als.veld)]
        blad, eerste, laatste = *cellen[0], cellen[-1][1]
        bereik = f"{quote_sheetname(blad)}!{vast_adres(eerste)}:{vast_adres(laatste)}"
        keuzes = self.definities.keuzes(self.formulier.buren(als.tabel)[als.veld])
        geteld = "+".join(f"COUNTIF({bereik},{tekst(keuzes[code])})" for code in als.is_een_van)
        return f"{self.uitkomst(geteld)}>0"

    def van_zichzelf(self, veld: Veld) -> Iterator[tuple[str, str]]:
        """What goes for every question of this kind."""
        cel = self._cel(veld.code)
        if is_reden(veld.code) and veld.type in ("tekst", "lange_tekst"):
            woorden = f'TRIM(SUBSTITUTE({cel},CHAR(10)," "))'
            yield "S22", f'AND(LEN({woorden})>0,ISERROR(FIND(" ",{woorden})))'
        if veld.type == "datum" and (self.tabel or veld.code != self.formulier.datumveld):
            eigen = self.los(self.formulier.datumveld)
            jaren = f"YEAR({cel})-YEAR({eigen})"
            ver = f"OR({jaren}>{veld.jaren_erna},-({jaren})>{veld.jaren_ervoor})"
            yield "V27", f"IF(AND(ISNUMBER({cel}),ISNUMBER({eigen})),{ver},FALSE)"
            if not veld.toekomst:
                yield "V04", _vergelijk(cel, ">", eigen, eigen)


def _vergelijk(links: str, teken: str, rechts: str, met: str) -> str:
    return f"IF(AND(ISNUMBER({links}),ISNUMBER({rechts})),{links}{teken}{met},FALSE)"
