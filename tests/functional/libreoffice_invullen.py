"""Runs inside LibreOffice's own Python: opens a form, fills it in, saves it as .xlsx, .ods, .xls, or each sheet as .csv.

Usage: libreoffice_invullen.py PIPE OPDRACHT.json, with {"form": …, "uit": […]}, and of a form to fill in also {"velden":
{code: text}, "tabellen": {table: [{column: text}]}}. Texts are typed as a person does; a cell that is not open for input
is an error.
"""

import json
import re
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

FILTERS = {
    ".xlsx": ("Calc MS Excel 2007 XML", ""),
    ".ods": ("calc8", ""),
    ".xls": ("MS Excel 97", ""),
    ".csv": ("Text - txt - csv (StarCalc)", "44,34,76,1,,0,false,true,false,false,false,-1"),  # in UTF-8, every sheet
}


def eigenschap(naam, waarde):
    p = PropertyValue()
    p.Name, p.Value = naam, waarde
    return p


def bureaublad(pijp):
    lokaal = uno.getComponentContext()
    oplosser = lokaal.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", lokaal)
    for _ in range(600):
        try:
            context = oplosser.resolve(f"uno:pipe,name={pijp};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not start")


def typ(cel, tekst):
    """Type a text in a cell; dates and numbers become dates and numbers, as in the program itself."""
    if cel.CellProtection.IsLocked:
        raise SystemExit(f"cell {cel.AbsoluteName} is locked")
    if "\n" in tekst:
        cel.String = tekst
    else:
        cel.FormulaLocal = tekst


def vul_in(document, velden, tabellen):
    for blad in document.Sheets:
        regels = blad.createCursor()
        regels.gotoEndOfUsedArea(False)
        laatste = regels.RangeAddress.EndRow
        tabel, kolommen, nr, te_typen = "", {}, 0, []
        for r in range(laatste + 1):
            merk = blad.getCellByPosition(0, r).String
            blok = re.fullmatch(r"(\w+)\[(\d+)\]\.(\w+)", merk)
            if blok:
                rij = int(blok[2]) - 1
                if rij < len(te_typen) and blok[3] in te_typen[rij]:
                    typ(blad.getCellByPosition(2, r), te_typen[rij][blok[3]])
            elif merk in velden:
                typ(blad.getCellByPosition(2, r), velden.pop(merk))
            elif merk.startswith("@tabel"):
                tabel, nr = merk.split()[1], -1
                codes = ((blad.getCellByPosition(k, r).String, k) for k in range(1, 12))
                kolommen = {code: k for code, k in codes if code}
                te_typen = tabellen.pop(tabel, [])
            elif merk.startswith("@eind"):
                tabel = ""
            elif tabel and kolommen:
                if 0 <= nr < len(te_typen):
                    for code, tekst in te_typen[nr].items():
                        typ(blad.getCellByPosition(kolommen[code], r), tekst)
                nr += 1
    if velden or tabellen:
        raise SystemExit(f"not found in the form: {[*velden, *tabellen]}")


def main():
    pijp, opdracht = sys.argv[1], json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    desktop = bureaublad(pijp)
    for taak in opdracht:
        url = Path(taak["form"]).resolve().as_uri()
        document = desktop.loadComponentFromURL(url, "_blank", 0, (eigenschap("Hidden", True),))
        if "velden" in taak:
            vul_in(document, dict(taak["velden"]), dict(taak["tabellen"]))
        for uit in taak["uit"]:
            pad = Path(uit).resolve()
            naam, opties = FILTERS[pad.suffix]
            document.storeToURL(pad.as_uri(), (eigenschap("FilterName", naam), eigenschap("FilterOptions", opties)))
        document.close(True)
    desktop.terminate()


main()
