"""What a reader must see of a publication, worked out from its JSON alone: per figure the text, in every output."""

from __future__ import annotations

from math import ceil, floor
from typing import Any

Json = dict[str, Any]


def nl(waarde: float, decimalen: int | None = None) -> str:
    """1.234,5; without `decimalen` as many as the page shows: none for a whole number, else one."""
    decimalen = (0 if float(waarde).is_integer() else 1) if decimalen is None else decimalen
    tekst = f"{abs(waarde):,.{decimalen}f}".translate(str.maketrans(",.", ".,"))
    return f"−{tekst}" if waarde < 0 and tekst.strip("0,.") else tekst


def aan_lezer(cijfer: Json) -> list[str]:
    """A figure as the page shows it: the value, "teller van noemer" and the margin; [] when it is not shown."""
    if cijfer["onderdrukt"] or cijfer["waarde"] is None:
        return []
    procent = cijfer["eenheid"] in ("%", "procent")
    delen = [f"{nl(cijfer['waarde'], 0)}%" if procent else nl(cijfer["waarde"])]
    if cijfer["teller"] is not None and cijfer["noemer"] is not None:
        delen.append(f"{nl(cijfer['teller'])} van {nl(cijfer['noemer'])}")
    if cijfer["interval"]:
        delen.append("marge {}–{}".format(*(nl(g, 0) for g in cijfer["interval"])) + ("%" if procent else ""))
    return delen


def grenzen(cijfer: Json) -> set[str]:
    """The numbers that a reader may see of a figure that is withheld: the ends of the ranges that the JSON gives."""
    uit = {str(n) for n in range(6)} if str(cijfer["onderdrukt"]).startswith("<") else set()
    for naam in ("bereik", "teller_bereik", "noemer_bereik"):
        for grens in cijfer.get(naam) or ():
            uit |= {nl(grens), nl(floor(grens)), nl(ceil(grens))} if grens is not None else set()
    return uit


def getallen(cijfer: Json) -> dict[str, float]:
    """The numbers of a figure as a file for machines holds them; {} when it is not shown."""
    if cijfer["onderdrukt"] or cijfer["waarde"] is None:
        return {}
    onder, boven = cijfer["interval"] or (None, None)
    delen = {"teller": cijfer["teller"], "noemer": cijfer["noemer"], "marge van": onder, "marge tot": boven}
    return {"waarde": cijfer["waarde"], **{naam: getal for naam, getal in delen.items() if getal is not None}}


def bereiken(cijfer: Json) -> dict[str, float]:
    """The ends of its ranges, as a file for machines holds them."""
    namen = {"waarde": "bereik", "teller": "teller_bereik", "noemer": "noemer_bereik"}
    delen = {
        f"{naam} {k}": g for naam, v in namen.items() for k, g in zip(("van", "tot"), cijfer[v] or (), strict=False)
    }
    return {naam: grens for naam, grens in delen.items() if grens is not None}


def tabelcellen(publicatie: Json) -> dict[tuple[str, str, str], float]:
    """Every shown cell of every table of counts, by code of the table, row and column."""
    return {
        (t["code"], rij, kolom): t["cellen"][r][k]
        for t in publicatie["tabellen"]
        for r, rij in enumerate(t["rijen"])
        for k, kolom in enumerate(t["kolommen"])
        if t["cellen"][r][k] is not None
    }


def bedragen(publicatie: Json) -> dict[tuple[str, str], tuple[float, float]]:
    """Budget and actual of every post (with its source), every source and the whole."""
    geld = publicatie["kosten"]
    posten = {(p["post"], p["bron"]): (p["begroot"], p["werkelijk"]) for p in geld["posten"]}
    sommen = {(b["naam"], ""): (b["begroot"], b["werkelijk"]) for b in (*geld["per_bron"], geld["totaal"])}
    return posten | sommen
