"""Two municipalities become one: this record and an export (`uitvoeren`) of another, in a new folder beside both.

Where both have the same prefix, both get a new one, so that an old number never means somebody else: what is typed as
an old number is found when one had it, and asked about when both had.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from werkwijzer.casus.casus import casussen
from werkwijzer.casusnummer import volgnummer
from werkwijzer.dossiers.backup import INHOUD, UITVOER, beschrijf
from werkwijzer.dossiers.logboek import OPGEBORGEN, Logboek
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import LOGBOEK_BEWAARD, Register, huidige_regels
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum
from werkwijzer.namen import alle_namen, gelijkenis, lijkt_genoeg
from werkwijzer.paden import Paden
from werkwijzer.profiel import Profiel, lees_profiel
from werkwijzer.schijf import verwijder
from werkwijzer.volgsysteem.uitvoer.overgang import (
    AFSPLITSEN,
    SAMENGAAN,
    Bron,
    Overgegaan,
    bouw,
    eis_klaar,
    eis_leeg_postvak,
    eis_niets_erbij,
    in_aanbouw,
    lees_voorstel,
    nieuwe_paden,
    sluit_map,
    zet,
    zet_voorstel,
)
from werkwijzer.volgsysteem.uitvoer.uitvoeren import projectbestanden

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


def stel_voor(register: Register, uitvoer: Path, doel: Path, onze: str = "", hunne: str = "") -> Voorstel:
    """Make the new folder from this record and an export of another. Nothing of either changes.

    Raises GebruikersFout, with nothing left behind.
    """
    eis_klaar(register, doel)
    uitvoer, doel = uitvoer.resolve(), doel.resolve()
    _eis_heel(uitvoer)
    hun_paden = nieuwe_paden(uitvoer)
    profiel, hun_profiel = register.definities.profiel, lees_profiel(hun_paden.profiel)
    eis_leeg_postvak(hun_paden.postvak_in)
    if profiel.gemeente.fictief != hun_profiel.gemeente.fictief:
        raise GebruikersFout("Een van de twee is verzonnen en de ander echt. Er is niets gemaakt.")
    hier = Bron(register.paden.prive, tuple(register.logboek.regels()), register.definities, profiel.gemeente.naam)
    daar = Bron.lees(hun_paden.prive, hun_paden.project, publiceert=False)
    tot_hier, tot_daar = max(_samen_tot(hier, daar), _samen_tot(daar, hier)[::-1])
    hier, daar = replace(hier, samen_tot=tot_hier), replace(daar, samen_tot=tot_daar)
    een_geheel = bool(tot_hier)  # one was split off from the other
    hier, daar = _voorvoegsels(hier, daar, onze, hunne, een_geheel=een_geheel)
    codes = {} if een_geheel else {lijst: _andere_codes(profiel, hun_profiel, lijst, daar) for lijst in _PERSOONLIJK}
    daar = replace(daar, codes=codes)
    tekst, let_op = _samen_profiel(register.paden.profiel, hun_paden.profiel, hier, daar, een_geheel=een_geheel)
    with in_aanbouw(doel) as paden:
        for naam, inhoud in projectbestanden(register):
            zet(paden.prive.parent / naam, inhoud)
        zet(paden.profiel, tekst.encode())
        for pad in sorted(hun_paden.openbaar.glob("*.json")):
            zet(paden.herkomst / daar.map_ / "openbaar" / pad.name, pad.read_bytes())
        over = bouw(paden, (hier, daar), SAMENGAAN)
        zet_voorstel(paden, SAMENGAAN, register.paden.prive, hier.regels)
    klaar = nieuwe_paden(doel)
    return Voorstel(
        Overgegaan(klaar, over.formulieren, over.akten, over.uittreksels),
        (
            *_verschillen(profiel, hun_profiel, codes),
            *let_op,
            *_andere_formulieren(register.paden.formulieren, hun_paden.project),
        ),
        tuple(dubbelen(klaar)),
    )


def dubbelen(paden: Paden) -> Iterator[str]:
    """Who stands in both records, as far as names and birth dates tell: both sides, for a person to judge."""
    definities = _definities(paden)
    with open_register(paden, definities) as register:
        alle = [c for c in casussen(register.index.formulieren(), register.akten()).values() if c.persoon.naam]
    onze = _nummers_van_een(paden, definities.profiel)
    ons = [c for c in alle if c.nummer in onze]
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


def _nummers_van_een(paden: Paden, profiel: Profiel) -> set[str]:
    """The dossiers of one of both, by the log that was kept of it, as they are called now."""
    begin, mappen = profiel.gemeente.voorvoegsel, [p.parent for p in paden.herkomst.glob("*/logboek.jsonl")]
    if len(mappen) < 2:
        raise GebruikersFout(f"{paden.prive.parent} is niet gemaakt van twee gemeenten.")
    map_ = min(mappen, key=lambda p: (p.name != begin.lower(), p.name))
    nu = huidige_regels(list(Logboek(map_ / "logboek.jsonl").regels()), OPGEBORGEN).values()
    nummers = {n for r in nu for n in (r.casusnummer, *r.nummers.split()) if n}
    was = {v.was: v.voorvoegsel for v in profiel.gemeente.voorheen if v.voorvoegsel.lower() == map_.name}
    return {_anders(nummer, was) for nummer in nummers}


def _anders(nummer: str, wordt: Mapping[str, str]) -> str:
    begin, streep, rest = nummer.partition("-")
    return f"{wordt.get(begin, begin)}{streep}{rest}"


def _geboren(dag: date | None) -> str:
    return f"geboren op {toon_datum(dag)}" if dag else "geboortedatum niet bekend"


def bevestig(register: Register, map_: Path) -> None:
    """Let the new folder hold, and close this one: from now on work goes on there."""
    paden = nieuwe_paden(map_.resolve())
    voorstel = lees_voorstel(paden, SAMENGAAN, register.paden.prive)
    eis_niets_erbij(list(register.logboek.regels()), voorstel)
    eis_leeg_postvak(register.paden.postvak_in)
    with open_register(paden, _definities(paden)) as nieuw:
        nieuw.eis_volledig("Er is niets bevestigd: de nieuwe map is niet volledig.")
        nieuw.logboek.schrijf(SAMENGAAN, "bevestigd")
    register.logboek.schrijf(SAMENGAAN, "gesloten")
    sluit_map(register.paden, str(paden.prive))
    verwijder(paden.overgang)


def sluit(register: Register, naar: str) -> None:
    """Close this record, of which an export went up in another. Raises GebruikersFout when something came after it."""
    regels = list(register.logboek.regels())
    laatste = max((r.nr for r in regels if (r.opdracht, r.gebeurtenis) == ("uitvoeren", "uitgevoerd")), default=0)
    if not laatste or any(r.nr > laatste and r.gebeurtenis in (*OPGEBORGEN, "vernietigd") for r in regels):
        raise GebruikersFout(
            "Na de laatste uitvoer is er iets opgeslagen, of er is nog niets uitgevoerd. Er is niets gesloten. Voer eerst "
            "opnieuw uit, en laat de andere gemeente het samengaan opnieuw maken."
        )
    eis_leeg_postvak(register.paden.postvak_in)
    register.logboek.schrijf(SAMENGAAN, "gesloten")
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


def _samen_tot(een: Bron, ander: Bron) -> tuple[int, int]:
    """How many lines of both logs are from before the other was split off from this one; 0 when it was not."""
    logboek = (een.prive / "logboek.jsonl").read_bytes()
    for regel in ander.regels:
        pad = ander.prive / regel.bestand
        if (regel.opdracht, regel.gebeurtenis) == (AFSPLITSEN, LOGBOEK_BEWAARD) and pad.is_file():
            toen = pad.read_bytes()
            if vingerafdruk(toen) == regel.sha256 and logboek.startswith(toen):
                return toen.count(b"\n"), regel.nr
    return 0, 0


def _voorvoegsels(hier: Bron, daar: Bron, onze: str, hunne: str, *, een_geheel: bool) -> tuple[Bron, Bron]:
    """Both with the beginning of their numbers, and a folder called after it. A beginning that the other has, or had, too
    becomes another, so that no old number means somebody else."""
    ons, hun = (b.definities.profiel.gemeente for b in (hier, daar))
    dubbel = set() if een_geheel else {*ons.alle_voorvoegsels} & {*hun.alle_voorvoegsels}
    moet = [[v for v in g.voorvoegsels if v in dubbel] for g in (ons, hun)]
    if any(len(m) > 1 for m in moet):
        raise GebruikersFout(
            f"Beide gemeenten hebben casusnummers die beginnen met {', '.join(sorted(dubbel))}. Dat kan niet in één keer. Er is "
            "niets gemaakt. Vraag de beheerder."
        )
    bezet, uit = {*ons.alle_voorvoegsels, *hun.alle_voorvoegsels}, []
    for bron, gemeente, oud, optie, letters in zip(
        (hier, daar), (ons, hun), moet, ("--onze", "--hunne"), (onze, hunne), strict=True
    ):
        if not oud:
            if letters:
                raise GebruikersFout(
                    f"De casusnummers beginnen al verschillend. Laat {optie} weg: dan houdt iedereen daar zijn nummer."
                )
            uit.append(replace(bron, map_=gemeente.voorvoegsel.lower()))
            continue
        if not letters or letters in bezet:
            nodig = " en ".join(o for o, m in zip(("--onze", "--hunne"), moet, strict=True) if m)
            raise GebruikersFout(
                f"Beide gemeenten hebben, of hadden, casusnummers die met {oud[0]} beginnen. Dan is een oud nummer van twee "
                f"jongeren. Geef een ander begin dat nog van niemand is: {nodig}, met twee tot zes hoofdletters."
            )
        eis_voorvoegsel(letters)
        bezet.add(letters)
        uit.append(replace(bron, map_=letters.lower(), was=oud[0], wordt=letters))
    een, twee = uit
    return een, twee


def eis_voorvoegsel(letters: str) -> None:
    """Raises GebruikersFout when no casusnummer can begin like that."""
    if not re.fullmatch(r"[A-Z]{2,6}", letters):
        raise GebruikersFout(
            f"'{letters}' kan niet het begin van een casusnummer zijn: neem twee tot zes hoofdletters."
        )


def _andere_codes(profiel: Profiel, ander: Profiel, lijst: str, daar: Bron) -> dict[str, str]:
    """Codes of the other municipality that mean something else here → what they become."""
    eigen, hun = ({w.code for w in p.keuzelijsten[lijst]} for p in (profiel, ander))
    einde, lengte = (f"-{daar.map_.upper()}", 12) if lijst == "regisseurs" else (f" ({daar.naam})", None)
    return {c: _vrij(c[:lengte], einde, eigen | hun) for c in sorted(hun & eigen - {"Buiten de gemeente"})}


def _vrij(naam: str, einde: str, bezet: Collection[str]) -> str:
    """The name with this at its end; with a number as well when that is somebody else too."""
    kandidaten = (f"{naam}{einde}" if nr == 1 else f"{naam}{einde}{nr}" for nr in count(1))
    return next(k for k in kandidaten if k not in bezet)


def _verschillen(profiel: Profiel, ander: Profiel, codes: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    for lijst, namen in codes.items():
        if namen:
            delen = ", ".join(f"{oud} wordt {nieuw}" for oud, nieuw in namen.items())
            yield f"In de lijst {lijst} van {ander.gemeente.naam}: {delen}."
    ons = {p.code: p for p in profiel.partners}
    for partner in ander.partners:
        zelfde = ons.get(partner.code)
        if zelfde is None or zelfde.naam == partner.naam:
            continue
        if {*zelfde.namen} & {*partner.namen}:
            yield f"Partner '{partner.code}' heet in de nieuwe map {zelfde.naam}. {ander.gemeente.naam} noemt die {partner.naam}."
        else:
            yield (
                f"Partner '{partner.code}' heet hier {zelfde.naam} en daar {partner.naam}. Ze tellen als dezelfde, met de naam "
                f"van hier. Zijn het er twee? Draai het voorstel terug, en verander de code voordat je samengaat."
            )
    ons_delen, hun_delen = ({(d.ontvanger, d.gelegenheid): d for d in p.delen} for p in (profiel, ander))
    if anders := sorted({o for o, g in ons_delen.keys() & hun_delen.keys() if ons_delen[o, g] != hun_delen[o, g]}):
        yield f"Wat {', '.join(anders)} mag zien, verschilt. In de nieuwe map geldt het profiel van hier."
    if profiel.termijnen != ander.termijnen or profiel.signalen != ander.signalen:
        yield "De termijnen verschillen. In de nieuwe map gelden die van hier. Kijk het profiel na: project/data/gemeente.toml"


def _andere_formulieren(ons: Path, project: Path) -> Iterator[str]:
    namen = sorted(p.name for p in (project / "forms").glob("*.yml"))
    if anders := [
        n for n in namen if not (ons / n).is_file() or (ons / n).read_bytes() != (project / "forms" / n).read_bytes()
    ]:
        yield f"Deze formulieren zijn niet gelijk: {', '.join(anders)}. In de nieuwe map gelden die van hier."


# --- the profile of both --------------------------------------------------------------------------


def _samen_profiel(ons: Path, hun: Path, hier: Bron, daar: Bron, *, een_geheel: bool) -> tuple[str, list[str]]:
    """The profile of this municipality with the lists of both, and with what the numbers were; and what to look at."""
    profiel, ander = (tomllib.loads(pad.read_text(encoding="utf-8")) for pad in (ons, hun))
    gemeente, let_op = profiel["gemeente"], list[str]()
    begin, *ook = (
        b.nummer(f"{v}-").rstrip("-") for b in (hier, daar) for v in b.definities.profiel.gemeente.voorvoegsels
    )
    gemeente["voorvoegsel"], gemeente["ook"] = begin, sorted({*ook} - {begin})
    oud = [(hier, v) for v in gemeente.get("voorheen", ())] + [(daar, v) for v in ander["gemeente"].get("voorheen", ())]
    voorheen = [{**v, "voorvoegsel": b.nummer(f"{v['voorvoegsel']}-").rstrip("-")} for b, v in oud]
    voorheen += [
        {"voorvoegsel": b.wordt, "was": b.was, "tot": _hoogste(b), "naam": b.naam} for b in (hier, daar) if b.was
    ]
    gemeente["voorheen"] = list({json.dumps(v, sort_keys=True): v for v in voorheen}.values())
    nieuw: dict[str, set[str]] = {}
    for lijst in ("partners", "regisseurs", "wijken", "jeugdgroepen", "dekkingsbronnen"):
        deel, hun_deel = (p if lijst in ("partners", "regisseurs") else p["lijsten"] for p in (profiel, ander))
        eigen = {_code(w) for w in deel.get(lijst, ())}
        deel[lijst], anders = _beide(deel.get(lijst, []), hun_deel.get(lijst, []), daar, lijst)
        nieuw[lijst] = {_code(w) for w in deel[lijst]} - eigen
        let_op += [
            f"In de lijst {lijst} hebben twee codes dezelfde naam: {naam}. Ze tellen als twee." for naam in anders
        ]
    regels = [d for d in ander.get("delen", ()) if d["ontvanger"] in nieuw["partners"]]
    profiel["delen"] = [*profiel.get("delen", []), *regels]
    if not een_geheel and not _tel_inwoners(profiel, ander):
        let_op.append(
            "Het aantal inwoners van samen is niet bekend. Zet het onder [bevolking] in het profiel, met de nieuwe gemeentecode."
        )
    return f"# Profiel van twee gemeenten samen. Kijk het na voordat je bevestigt.\n\n{als_toml(profiel)}", let_op


def _tel_inwoners(profiel: dict[str, Any], ander: Mapping[str, Any]) -> bool:
    """Put the inhabitants of both together, of the years of which both are known; False when of no year they are."""
    delen = [profiel.pop("bevolking", {}), ander.get("bevolking", {})]
    een, twee = (dict(d.get("aantallen", ())) for d in delen)
    samen = [[jaar, een[jaar] + twee[jaar]] for jaar in sorted(een.keys() & twee.keys())]
    if samen:
        bron = " en ".join(dict.fromkeys(d["bron"] for d in delen))
        profiel["bevolking"] = {"cbs": delen[0]["cbs"], "bron": bron, "aantallen": samen}
    return bool(samen) or not any(delen)


def _hoogste(bron: Bron) -> int:
    nummers = [n for r in bron.regels for n in (r.casusnummer, *r.nummers.split()) if n.partition("-")[0] == bron.was]
    return max(map(volgnummer, nummers), default=0)


def _beide(ons: list[Any], hun: list[Any], daar: Bron, lijst: str) -> tuple[list[Any], list[str]]:
    """The entries of both, those of the other municipality under the code and names that they get; and the names that two
    codes had."""
    andere, bekend = daar.codes.get(lijst, {}), {_code(w) for w in ons}
    bezet = {naam.casefold() for w in (*ons, *hun) for naam in _namen(w)}
    van_ons = {naam.casefold() for w in ons for naam in _namen(w)}
    uit, dubbel = list(ons), list[str]()

    def vrij(naam: str, *, altijd: bool) -> str:
        if not altijd and naam.casefold() not in van_ons:
            return naam
        nieuw = next(k for n in count(1) if (k := f"{naam} ({daar.naam}{n if n > 1 else ''})").casefold() not in bezet)
        bezet.add(nieuw.casefold())
        return nieuw

    for waarde in hun:
        code = _code(waarde)
        if code in bekend and code not in andere:
            continue
        tabel: dict[str, Any] = dict(waarde) if isinstance(waarde, dict) else {"code": code, "naam": code}
        naam = tabel["naam"]
        if code not in andere and naam.casefold() in van_ons:
            dubbel.append(naam)
        tabel |= {"code": andere.get(code, code), "naam": vrij(naam, altijd=code in andere)}
        if "eerder" in tabel:
            tabel["eerder"] = [{**e, "naam": vrij(e["naam"], altijd=False)} for e in tabel["eerder"]]
        uit.append(waarde if tabel == {"code": waarde, "naam": waarde} else tabel)
    return uit, dubbel


def _code(waarde: Any) -> str:
    return str(waarde["code"] if isinstance(waarde, dict) else waarde)


def _namen(waarde: Any) -> list[str]:
    return [waarde["naam"], *(e["naam"] for e in waarde.get("eerder", ()))] if isinstance(waarde, dict) else [waarde]


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
