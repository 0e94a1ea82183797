"""Two municipalities become one: this record and an export (`uitvoeren`) of another, in a new folder beside both.

Where both have the same prefix, both get a new one, so that an old number never means somebody else: what is typed as
an old number is found when one had it, and asked about when both had.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from werkwijzer.casus.casus import casussen
from werkwijzer.casusnummer import volgnummer
from werkwijzer.dossiers.backup import GEGEVENS, INHOUD, UITVOER, beschrijf
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import OPGEBORGEN, Register
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.instellingen import vergeet_merk
from werkwijzer.kalender import toon_datum
from werkwijzer.namen import alle_namen, gelijkenis, lijkt_genoeg
from werkwijzer.paden import Paden
from werkwijzer.profiel import Profiel, lees_profiel
from werkwijzer.schijf import hernoem, ruim, schrijf_veilig, tijdelijk_van, verwijder
from werkwijzer.volgsysteem.uitvoer.overgang import (
    Bron,
    Overgegaan,
    bouw,
    eis_echt,
    eis_niets_erbij,
    lees_voorstel,
    sluit_map,
    zet_voorstel,
)
from werkwijzer.volgsysteem.uitvoer.uitvoeren import projectbestanden, weiger_doel

WAT = "samengaan"
_PERSOONLIJK = (
    "regisseurs",
    "wijken",
    "jeugdgroepen",
)  # the same code is somebody or something else in each municipality


@dataclass(frozen=True)
class Voorstel:
    """What was made, and what a person should look at before it is confirmed (Dutch sentences)."""

    over: Overgegaan
    let_op: tuple[str, ...]
    dubbel: tuple[str, ...]


def nieuwe_paden(map_: Path) -> Paden:
    """The private folder and the project in a new folder, as in an export."""
    return Paden(map_ / "project", map_ / GEGEVENS)


def stel_voor(register: Register, uitvoer: Path, doel: Path, onze: str = "", hunne: str = "") -> Voorstel:
    """Make the new folder from this record and an export of another. Nothing of either changes.

    Raises GebruikersFout, with nothing left behind.
    """
    weiger_doel(register, doel)
    eis_echt(register)
    register.eis_volledig("Er is niets gemaakt: het dossier is niet volledig.")
    uitvoer = uitvoer.resolve()
    _eis_heel(uitvoer)
    profiel = register.definities.profiel
    hun_profiel = lees_profiel(uitvoer / "project" / "data" / "gemeente.toml")
    eis_leeg_postvak(register.paden.postvak_in, uitvoer / GEGEVENS / register.paden.postvak_in.name)
    if profiel.gemeente.fictief != hun_profiel.gemeente.fictief:
        raise GebruikersFout("Een van de twee is verzonnen en de ander echt. Er is niets gemaakt.")
    if profiel.gemeente.ook or hun_profiel.gemeente.ook:
        raise GebruikersFout("Een van de twee is al samengegaan. Nog een keer kan niet. Er is niets gemaakt.")
    eigen, ander = _voorvoegsels(profiel, hun_profiel, onze, hunne)
    codes = {lijst: _andere_codes(profiel, hun_profiel, lijst, ander) for lijst in _PERSOONLIJK}
    hier = Bron(
        register.paden.prive,
        tuple(register.logboek.regels()),
        register.definities,
        profiel.gemeente.naam,
        was=profiel.gemeente.voorvoegsel,
        wordt=eigen,
    )
    daar = Bron.lees(
        uitvoer / GEGEVENS,
        uitvoer / "project",
        map_=ander.lower(),
        was=hun_profiel.gemeente.voorvoegsel,
        wordt=ander,
        codes=codes,
    )
    doel = doel.resolve()
    klad = tijdelijk_van(doel)
    try:
        ruim(klad)
        paden = nieuwe_paden(klad)
        paden.prive.mkdir(parents=True, mode=0o700)
        for naam, inhoud in projectbestanden(register):
            _schrijf(klad / naam, inhoud)
        samen = _samen_profiel(register.paden.profiel, uitvoer / "project" / "data" / "gemeente.toml", (hier, daar))
        _schrijf(paden.profiel, samen.encode())
        for pad in sorted((uitvoer / "project" / "data" / "openbaar").glob("*.json")):
            _schrijf(paden.herkomst / daar.map_ / "openbaar" / pad.name, pad.read_bytes())
        over = bouw(paden, (hier, daar), WAT)
        zet_voorstel(paden, WAT, register.paden.prive, hier.regels)
        if doel.exists():
            doel.rmdir()
        hernoem(klad, doel)
    finally:
        ruim(klad)
    klaar = nieuwe_paden(doel)
    let_op = (
        *_verschillen(profiel, hun_profiel, codes),
        *_andere_formulieren(register.paden.formulieren, uitvoer / "project"),
    )
    return Voorstel(Overgegaan(klaar, over.formulieren, over.akten, over.uittreksels), let_op, tuple(dubbelen(klaar)))


def dubbelen(paden: Paden) -> Iterator[str]:
    """Who stands in both records, as far as names and birth dates tell: both sides, for a person to judge."""
    definities = _definities(paden)
    with open_register(paden, definities) as register:
        alle = [c for c in casussen(register.index.formulieren(), register.akten()).values() if c.persoon.naam]
    eigen = definities.profiel.gemeente.voorvoegsel
    ons = [c for c in alle if c.nummer.partition("-")[0] == eigen]
    for ander in (c for c in alle if c not in ons):
        velden = ander.persoon.aanmelding.waarden
        for casus in ons:
            een, twee = casus.persoon.geboren, ander.persoon.geboren
            if een and twee and een != twee:
                continue
            score = max(gelijkenis(velden, naam) for naam in alle_namen(casus.persoon.aanmelding.waarden))
            if lijkt_genoeg(score, zelfde_dag=bool(een and twee)):
                yield (
                    f"{casus.nummer} {casus.persoon.naam}, {_geboren(een)}, lijkt op {ander.nummer} {ander.persoon.naam}, "
                    f"{_geboren(twee)}. Is het dezelfde? Na het bevestigen: werkwijzer corrigeer samenvoegen {ander.nummer} {casus.nummer}"
                )


def _geboren(dag: date | None) -> str:
    return f"geboren op {toon_datum(dag)}" if dag else "geboortedatum niet bekend"


def bevestig(register: Register, map_: Path) -> None:
    """Let the new folder hold, and close this one: from now on work goes on there."""
    paden = nieuwe_paden(map_.resolve())
    voorstel = lees_voorstel(paden, WAT, register.paden.prive)
    eis_niets_erbij(list(register.logboek.regels()), voorstel)
    eis_leeg_postvak(register.paden.postvak_in)
    with open_register(paden, _definities(paden)) as nieuw:
        nieuw.eis_volledig("Er is niets bevestigd: de nieuwe map is niet volledig.")
        nieuw.logboek.schrijf(WAT, "bevestigd")
    register.logboek.schrijf(WAT, "gesloten")
    sluit_map(register.paden, str(paden.prive))
    verwijder(paden.overgang)


def draai_terug(register: Register, map_: Path) -> None:
    """Throw the proposal away. Both records are as they were."""
    paden = nieuwe_paden(map_.resolve())
    lees_voorstel(paden, WAT, register.paden.prive)
    ruim(map_.resolve())
    vergeet_merk(paden.prive)


def sluit(register: Register, naar: str) -> None:
    """Close this record, of which an export went up in another. Raises GebruikersFout when something came after it."""
    regels = list(register.logboek.regels())
    laatste = max((r.nr for r in regels if (r.opdracht, r.gebeurtenis) == ("uitvoeren", "uitgevoerd")), default=0)
    if not laatste or any(r.nr > laatste and r.gebeurtenis in (*OPGEBORGEN, "vernietigd") for r in regels):
        raise GebruikersFout(
            "Na de laatste uitvoer is er iets opgeborgen, of er is nog niets uitgevoerd. Er is niets gesloten. Voer eerst "
            "opnieuw uit, en laat de andere gemeente het samengaan opnieuw maken."
        )
    eis_leeg_postvak(register.paden.postvak_in)
    register.logboek.schrijf(WAT, "gesloten")
    sluit_map(register.paden, naar)


# --- what has to fit ------------------------------------------------------------------------------


def _eis_heel(uitvoer: Path) -> None:
    """Raises GebruikersFout when the folder is no export, or a file in it is not what it was."""
    try:
        inhoud = json.loads((uitvoer / INHOUD).read_bytes())
        bestanden = dict(inhoud["bestanden"]) if inhoud["soort"] == UITVOER else {}
    except (OSError, ValueError, KeyError, TypeError):
        bestanden = {}
    if not bestanden:
        raise GebruikersFout(
            f"{uitvoer} is geen uitvoer van Werkwijzer. Laat de andere gemeente die maken met 'werkwijzer uitvoeren MAP', en pak "
            "een versleuteld bestand eerst uit."
        )
    for naam, wat in bestanden.items():
        pad = uitvoer / naam
        if not pad.is_file() or beschrijf(pad.read_bytes()) != {k: wat[k] for k in ("sha256", "bytes")}:
            raise GebruikersFout(
                f"In de uitvoer is {naam} weg of veranderd. Vraag de uitvoer opnieuw. Er is niets gemaakt."
            )


def eis_leeg_postvak(*mappen: Path) -> None:
    for map_ in mappen:
        if wacht := sorted(p.name for p in map_.rglob("*") if p.is_file()) if map_.is_dir() else []:
            raise GebruikersFout(
                f"In {map_} staat nog iets: {', '.join(wacht[:5])}. Er is niets gedaan. Verwerk het eerst, of haal het weg."
            )


def _voorvoegsels(profiel: Profiel, ander: Profiel, onze: str, hunne: str) -> tuple[str, str]:
    een, twee = onze or profiel.gemeente.voorvoegsel, hunne or ander.gemeente.voorvoegsel
    oud = {profiel.gemeente.voorvoegsel, ander.gemeente.voorvoegsel}
    if len(oud) == 1 and (not onze or not hunne or {onze, hunne} & oud or onze == hunne):
        (zelfde,) = oud
        raise GebruikersFout(
            f"Beide gemeenten hebben casusnummers die met {zelfde} beginnen. Dan is een oud nummer van twee jongeren. Geef beide "
            "een ander begin: --onze en --hunne, elk twee tot zes hoofdletters."
        )
    for letters in (een, twee):
        eis_voorvoegsel(letters)
    if een == twee or (len(oud) > 1 and (onze or hunne)):
        raise GebruikersFout(
            "De casusnummers beginnen al verschillend. Laat --onze en --hunne weg: dan houdt iedereen zijn nummer."
        )
    return een, twee


def eis_voorvoegsel(letters: str) -> None:
    """Raises GebruikersFout when no casusnummer can begin like that."""
    if not re.fullmatch(r"[A-Z]{2,6}", letters):
        raise GebruikersFout(
            f"'{letters}' kan niet het begin van een casusnummer zijn: neem twee tot zes hoofdletters."
        )


def _andere_codes(profiel: Profiel, ander: Profiel, lijst: str, voorvoegsel: str) -> dict[str, str]:
    """Codes of the other municipality that mean something else here → what they become."""
    eigen = {w.code for w in profiel.keuzelijsten[lijst]}
    vast = {"Buiten de gemeente"}
    einde = f"-{voorvoegsel}" if lijst == "regisseurs" else f" ({ander.gemeente.naam})"
    return {w.code: f"{w.code}{einde}" for w in ander.keuzelijsten[lijst] if w.code in eigen - vast}


def _verschillen(profiel: Profiel, ander: Profiel, codes: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    for lijst, namen in codes.items():
        if namen:
            delen = ", ".join(f"{oud} wordt {nieuw}" for oud, nieuw in namen.items())
            yield f"In de lijst {lijst} van {ander.gemeente.naam}: {delen}."
    ons = {p.code: p.naam for p in profiel.partners}
    for partner in ander.partners:
        if partner.code in ons and ons[partner.code] != partner.naam:
            yield (
                f"Partner '{partner.code}' heet hier {ons[partner.code]} en daar {partner.naam}. Ze tellen als dezelfde, met de naam van hier."
            )
    if profiel.termijnen != ander.termijnen or profiel.signalen != ander.signalen:
        yield "De termijnen verschillen. In de nieuwe map gelden die van hier. Kijk het profiel na: project/data/gemeente.toml"


def _andere_formulieren(ons: Path, project: Path) -> Iterator[str]:
    namen = sorted(p.name for p in (project / "forms").glob("*.yml"))
    if anders := [
        n for n in namen if not (ons / n).is_file() or (ons / n).read_bytes() != (project / "forms" / n).read_bytes()
    ]:
        yield f"Deze formulieren zijn niet gelijk: {', '.join(anders)}. In de nieuwe map gelden die van hier."


# --- the profile of both --------------------------------------------------------------------------


def _samen_profiel(ons: Path, hun: Path, bronnen: Sequence[Bron]) -> str:
    """The profile of this municipality with the lists of both, and with what the numbers were."""
    hier, daar = bronnen
    profiel, ander = (tomllib.loads(pad.read_text(encoding="utf-8")) for pad in (ons, hun))
    gemeente = profiel["gemeente"]
    gemeente["voorvoegsel"] = hier.wordt
    gemeente["ook"] = [daar.wordt]
    if hier.was != hier.wordt:
        gemeente["voorheen"] = [
            {"voorvoegsel": b.wordt, "was": b.was, "tot": _hoogste(b), "naam": b.naam} for b in bronnen
        ]
    for lijst in ("partners", "regisseurs"):
        profiel[lijst] = _beide(profiel.get(lijst, []), ander.get(lijst, []), daar, lijst)
    lijsten, hun_lijsten = profiel["lijsten"], ander["lijsten"]
    for lijst in ("wijken", "jeugdgroepen", "dekkingsbronnen"):
        lijsten[lijst] = _beide(lijsten.get(lijst, []), hun_lijsten.get(lijst, []), daar, lijst)
    return f"# Profiel van twee gemeenten samen. Kijk het na voordat je bevestigt.\n\n{als_toml(profiel)}"


def _hoogste(bron: Bron) -> int:
    nummers = [n for r in bron.regels for n in (r.casusnummer, *r.nummers.split()) if n]
    return max(map(volgnummer, nummers), default=0)


def _beide(ons: list[Any], hun: list[Any], daar: Bron, lijst: str) -> list[Any]:
    """The entries of both, those of the other municipality under the code that they get."""
    andere, bekend = daar.codes.get(lijst, {}), {_code(w) for w in ons}
    uit = list(ons)
    for waarde in hun:
        code = _code(waarde)
        if code in andere:
            als_tabel = dict(waarde) if isinstance(waarde, dict) else {"code": code, "naam": code}
            uit.append({**als_tabel, "code": andere[code], "naam": f"{als_tabel['naam']} ({daar.naam})"})
        elif code not in bekend:
            uit.append(waarde)
    return uit


def _code(waarde: Any) -> str:
    return str(waarde["code"] if isinstance(waarde, dict) else waarde)


def als_toml(profiel: Mapping[str, Any]) -> str:
    """A profile as TOML: tables first by name, then lists of tables. Comments of the old file are gone."""
    los = {k: w for k, w in profiel.items() if not isinstance(w, dict) and not _is_reeks(w)}
    delen = [_paren(los)] if los else []
    delen += [f"[{naam}]\n{_paren(w)}" for naam, w in profiel.items() if isinstance(w, dict)]
    delen += [f"[[{naam}]]\n{_paren(rij)}" for naam, w in profiel.items() if _is_reeks(w) for rij in w]
    return "\n".join(delen)


def _is_reeks(waarde: Any) -> bool:
    return isinstance(waarde, list) and bool(waarde) and all(isinstance(w, dict) for w in waarde)


def _paren(tabel: Mapping[str, Any]) -> str:
    return "".join(f"{_sleutel(k)} = {_waarde(w)}\n" for k, w in tabel.items())


def _sleutel(naam: str) -> str:
    return naam if re.fullmatch(r"[A-Za-z0-9_-]+", naam) else json.dumps(naam, ensure_ascii=False)


def _waarde(waarde: Any) -> str:
    if isinstance(waarde, bool):
        return "true" if waarde else "false"
    if isinstance(waarde, str):
        return json.dumps(waarde, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(waarde, list):
        return f"[{', '.join(map(_waarde, waarde))}]"
    if isinstance(waarde, dict):
        return f"{{ {', '.join(f'{_sleutel(k)} = {_waarde(w)}' for k, w in waarde.items())} }}"
    return waarde.isoformat() if isinstance(waarde, date) else str(waarde)


def _definities(paden: Paden) -> Definities:
    return lees_definities(paden.formulieren, lees_profiel(paden.profiel))


def _schrijf(pad: Path, inhoud: bytes) -> None:
    pad.parent.mkdir(parents=True, exist_ok=True)
    schrijf_veilig(pad, inhoud)
