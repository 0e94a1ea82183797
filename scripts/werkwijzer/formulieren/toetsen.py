"""What a rule of a form may ask of an answer beyond a comparison, each as the reader works it out and as a formula.

The two stand beside each other because they must agree; a test compares them in LibreOffice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from werkwijzer.formulieren.antwoorden import Waarde
from werkwijzer.formulieren.indicatorcodes import INDICATORCODES
from werkwijzer.kalender import Kwartaal, leeftijd, toon_datum
from werkwijzer.profiel import Doelgroep, Profiel, Termijnen


@dataclass(frozen=True)
class Toets:
    """`lees` takes an answer and the one that it is laid beside: None when nothing is wrong, else what a message may say.
    `formule` takes their cells, and is true when something is wrong."""

    lees: Callable[[Waarde | None, Waarde | None, Profiel], Mapping[str, object] | None]
    formule: Callable[[str, str, Profiel], str]


def _leeftijd(geboren: Waarde | None, op: Waarde | None, profiel: Profiel) -> Mapping[str, object] | None:
    if not isinstance(geboren, date) or not isinstance(op, date) or geboren > op:
        return None
    jaren, grens = leeftijd(geboren, op), profiel.doelgroep.op(op)
    if grens.leeftijd_min <= jaren <= grens.leeftijd_max:
        return None
    return {"leeftijd": jaren, "min": grens.leeftijd_min, "max": grens.leeftijd_max}


def _leeftijd_formule(geboren: str, op: str, profiel: Profiel) -> str:
    # no DATEDIF: Excel does not promise it; a birthday on 29 February is on 1 March in other years, as for the reader
    jaren = f"YEAR({op})-YEAR({geboren})-(DATE(YEAR({op}),MONTH({geboren}),DAY({geboren}))>{op})"
    laagst, hoogst = (in_de_tijd(profiel.doelgroep, naam, op) for naam in ("leeftijd_min", "leeftijd_max"))
    buiten = f"OR({jaren}<{laagst},{jaren}>{hoogst})"
    return _als_getallen(geboren, op, f"AND({geboren}<={op},{buiten})")


def in_de_tijd(getallen: Termijnen | Doelgroep, naam: str, op: str) -> str:
    """A number of the profile that may have been another before, as it held on the day in cell `op`."""
    eerste, *later = dict(getallen.verloop).get(naam) or [(date.min, getattr(getallen, naam))]
    formule = str(eerste[1])
    for dag, getal in later:
        formule = f"IF({op}>=DATE({dag.year},{dag.month},{dag.day}),{getal},{formule})"
    return formule


def _kwartaaleind(dag: Waarde | None, _: Waarde | None, __: Profiel) -> Mapping[str, object] | None:
    if not isinstance(dag, date) or Kwartaal.van(dag).eind == dag:
        return None
    return {"wat": "kwartaal", "voorbeeld": f"31-12-{dag.year}"}


def _is_kwartaaleind(cel: str) -> str:
    return f"MOD(MONTH({cel}),3)=0,MONTH({cel}+1)<>MONTH({cel})"


def _jaareind(dag: Waarde | None, _: Waarde | None, __: Profiel) -> Mapping[str, object] | None:
    if not isinstance(dag, date) or (dag.month, dag.day) == (12, 31):
        return None
    return {"wat": "jaar", "voorbeeld": f"31-12-{dag.year}"}


def _voor_kwartaal(dag: Waarde | None, eind: Waarde | None, _: Profiel) -> Mapping[str, object] | None:
    if not isinstance(dag, date) or not isinstance(eind, date):
        return None
    kwartaal = Kwartaal.van(eind)
    if kwartaal.eind != eind or dag >= kwartaal.begin:
        return None
    return {"begin": toon_datum(kwartaal.begin), "eind": toon_datum(eind), "jaar": dag.year}


def _voor_jaar(dag: Waarde | None, eind: Waarde | None, profiel: Profiel) -> Mapping[str, object] | None:
    over = _voor_kwartaal(dag, eind, profiel)
    return over if isinstance(dag, date) and isinstance(eind, date) and dag.year < eind.year else None


def _voor_kwartaal_formule(dag: str, eind: str, _: Profiel) -> str:
    return _als_getallen(dag, eind, f"AND({_is_kwartaaleind(eind)},{dag}<EDATE({eind}+1,-3))")


def _voor_jaar_formule(dag: str, eind: str, _: Profiel) -> str:
    return _als_getallen(dag, eind, f"AND({_is_kwartaaleind(eind)},YEAR({dag})<YEAR({eind}))")


def _voorbij_jaar(jaar: Waarde | None, dag: Waarde | None, _: Profiel) -> Mapping[str, object] | None:
    if not isinstance(jaar, (int, float)) or not isinstance(dag, date) or jaar >= dag.year:
        return None
    return {"jaar": dag.year}


def _codes(profiel: Profiel) -> tuple[str, ...]:
    gekozen = profiel.indicatoren
    return INDICATORCODES if gekozen is None else tuple(i.code for i in gekozen.indicatoren)


def _geen_cijfer(code: Waarde | None, _: Waarde | None, profiel: Profiel) -> Mapping[str, object] | None:
    bekend = _codes(profiel)
    return None if str(code or "").strip() in bekend else {"codes": ", ".join(bekend)}


def _geen_cijfer_formule(cel: str, _: str, profiel: Profiel) -> str:
    # a conditional format takes no list within its formula; a bar parts the codes, so that no piece of one counts
    return f'ISERROR(FIND("|"&TRIM({cel})&"|","|{"|".join(_codes(profiel))}|"))'


def _als_getallen(een: str, ander: str, formule: str) -> str:
    return f"IF(AND(ISNUMBER({een}),ISNUMBER({ander})),{formule},FALSE)"


TOETSEN: Mapping[str, Toets] = {
    "leeftijd_buiten_doelgroep": Toets(_leeftijd, _leeftijd_formule),
    "geen_kwartaaleind": Toets(_kwartaaleind, lambda c, *_: f"IF(ISNUMBER({c}),NOT(AND({_is_kwartaaleind(c)})),FALSE)"),
    "geen_jaareind": Toets(_jaareind, lambda c, *_: f"IF(ISNUMBER({c}),OR(MONTH({c})<>12,DAY({c})<>31),FALSE)"),
    "voor_kwartaal": Toets(_voor_kwartaal, _voor_kwartaal_formule),
    "voor_jaar": Toets(_voor_jaar, _voor_jaar_formule),
    "voorbij_jaar": Toets(_voorbij_jaar, lambda c, dag, _: _als_getallen(c, dag, f"{c}<YEAR({dag})")),
    "geen_cijfer": Toets(_geen_cijfer, _geen_cijfer_formule),
}
