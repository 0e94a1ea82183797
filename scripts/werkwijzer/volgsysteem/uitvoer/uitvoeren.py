"""Writes an export: gathers every file of it under the lock, writes it as a whole or not at all, and logs it.

Whoever gets it needs no Werkwijzer: tables as CSV, dossiers as JSON, originals, log and proof, all described. Whoever
has Werkwijzer goes on with the folder `gegevens`, which is the private folder itself.
"""

from __future__ import annotations

import json
import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from werkwijzer.dossiers.audit import ga_na
from werkwijzer.dossiers.backup import (
    GEGEVENS,
    INHOUD,
    UITVOER,
    Momentopname,
    Versleuteling,
    beschrijf,
    inhoudsopgave,
    neem_op,
    schrijf_archief,
)
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.logboek import OPGEBORGEN, Regel
from werkwijzer.dossiers.plek import waarschuwing
from werkwijzer.dossiers.register import Register, Voortgang, huidige_regels
from werkwijzer.formulieren.antwoorden import Antwoorden, als_json
from werkwijzer.fouten import GebruikersFout, reden
from werkwijzer.indicatoren.registratie import maak_registratie
from werkwijzer.kalender import toon_datum
from werkwijzer.schijf import afgeschermd, bewaar_map, hernoem, ruim, schrijf_veilig, tijdelijk_van
from werkwijzer.volgsysteem.uitvoer.mdto import Object, schrijf_mdto
from werkwijzer.volgsysteem.uitvoer.uitvoertabellen import (
    Gegevens,
    Tabel,
    alle_tabellen,
    als_csv,
    csvw,
    keuzelijsten,
    woordenboek,
)

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Uitgevoerd:
    """What was written."""

    pad: Path
    bestanden: int
    dossiers: int
    formulieren: int
    tabellen: int
    logregels: int
    wacht: int  # files in the in-tray, which are in no table


def voer_uit(
    register: Register,
    doel: Path,
    op: datetime,
    *,
    versleutel: Versleuteling | None = None,
    meld: Voortgang = lambda *_: None,
) -> Uitgevoerd:
    """Write everything to `doel`, a folder that is empty or not there yet; with `versleutel` as one file in it.

    Raises GebruikersFout, with nothing written, for another folder, and when the record is not complete.
    """
    doel = doel.resolve()
    weiger_doel(register, doel)
    register.eis_volledig("Er is niets uitgevoerd: het dossier is niet volledig.")
    if let_op := waarschuwing(doel):
        _LOG.warning(let_op)
    opname = neem_op(register)
    gegevens = _gegevens(register)
    tabellen = alle_tabellen(gegevens)
    nummers = [c.nummer for c in gegevens.casussen]
    kop = {
        "soort": UITVOER,
        "gemeente": register.definities.profiel.gemeente.naam,
        "fictief": register.definities.profiel.gemeente.fictief,
        "logregels": len(gegevens.regels),
    }
    delen = _delen(register, opname, gegevens, tabellen, op, meld)
    aantal = _schrijf_map(register, doel, delen, op, kop, versleutel)
    register.logboek.schrijf("uitvoeren", "uitgevoerd")
    register.logboek.schrijf_per_dossier("uitvoeren", "uitgevoerd", nummers)
    wacht = sum(1 for naam in opname.inhoud if naam.startswith(f"{register.paden.postvak_in.name}/"))
    return Uitgevoerd(doel, aantal, len(nummers), len(gegevens.alle), len(tabellen), len(gegevens.regels), wacht)


def weiger_doel(register: Register, doel: Path) -> None:
    if doel.exists() and (not doel.is_dir() or any(doel.iterdir())):
        raise GebruikersFout(
            f"{doel} is niet leeg en blijft zoals het is. Kies een lege map, of een die er nog niet is."
        )
    if not doel.parent.is_dir():
        raise GebruikersFout(
            f"De map {doel.parent} bestaat niet. Maak die eerst, of controleer of de schijf is aangesloten."
        )
    if any(map_.exists() and map_.samefile(register.paden.prive) for map_ in (doel, *doel.parents)):
        raise GebruikersFout(
            "Zet de uitvoer niet in de privémap zelf. Kies een map op een andere, versleutelde schijf."
        )


def _gegevens(register: Register) -> Gegevens:
    index = register.index
    telt = list(index.formulieren())
    akten = register.akten()
    return Gegevens(
        register.definities,
        list(index.formulieren(alle=True)),
        frozenset(f.volgnr for f in telt),
        index.akten(),
        list(register.logboek.regels()),
        maak_registratie(telt, akten, register.definities.leefgebieden),
        {oud: index.correcties.dossier(oud) for oud in index.correcties.samengevoegd},
    )


# --- to disk -----------------------------------------------------------------------------------------


def _schrijf_map(
    register: Register,
    doel: Path,
    delen: Iterable[tuple[str, bytes]],
    op: datetime,
    kop: Mapping[str, Any],
    versleutel: Versleuteling | None,
) -> int:
    """Write the files to a folder beside `doel`, read them back, and give the folder its name. Returns how many."""
    klad = tijdelijk_van(doel)
    try:
        ruim(klad)
        klad.mkdir(mode=0o700)
        with afgeschermd(klad):
            if versleutel:
                archief = klad / f"uitvoer-{op:%Y-%m-%d}.zip.age"
                aantal = schrijf_archief(archief, delen, op, kop, register.paden.prive, versleutel)
                schrijf_veilig(klad / "LEESMIJ.txt", _VERSLEUTELD.format(naam=archief.name).encode())
            else:
                aantal = _schrijf_los(klad, delen, op, kop)
        if doel.exists():
            doel.rmdir()
        hernoem(klad, doel)
        bewaar_map(doel.parent)
    except OSError as fout:
        raise GebruikersFout(
            f"Schrijven naar {doel} lukt niet: {reden(fout)}. Er is niets achtergebleven. Controleer de schijf en je rechten."
        ) from None
    finally:
        ruim(klad)
    return aantal


def _schrijf_los(klad: Path, delen: Iterable[tuple[str, bytes]], op: datetime, kop: Mapping[str, Any]) -> int:
    inhoud: dict[str, dict[str, Any]] = {}
    for naam, ruw in delen:
        pad = klad / naam
        if pad.exists():  # a Mac or Windows that sees two names as one
            raise GebruikersFout(
                f"Deze schijf kan {naam} niet naast een bestand met bijna dezelfde naam zetten. Er is niets uitgevoerd. Kies "
                "een andere schijf, of voer versleuteld uit."
            )
        pad.parent.mkdir(parents=True, exist_ok=True)
        schrijf_veilig(pad, ruw)
        inhoud[naam] = beschrijf(ruw)
    for naam, wat in inhoud.items():
        if beschrijf((klad / naam).read_bytes()) != wat:
            raise GebruikersFout(
                f"{naam} is na het schrijven niet goed terug te lezen. Er is niets uitgevoerd. Kies een andere schijf."
            )
    schrijf_veilig(klad / INHOUD, inhoudsopgave(inhoud, op, kop))
    return len(inhoud) + 1


# --- what is in it -----------------------------------------------------------------------------------


def _delen(
    register: Register,
    opname: Momentopname,
    g: Gegevens,
    tabellen: Sequence[Tabel],
    op: datetime,
    meld: Voortgang,
) -> Iterator[tuple[str, bytes]]:
    """Every file of the export: place and content."""
    gemeente = g.definities.profiel.gemeente
    verzonnen = " (verzonnen gegevens)" if gemeente.fictief else ""
    titel = f"Persoonsgerichte aanpak jeugd {gemeente.naam}{verzonnen}"
    kop = {"titel": titel, "dag": toon_datum(op), "regels": len(g.regels)}
    yield "LEESMIJ.txt", _LEESMIJ.format(**kop).encode()
    yield "woordenboek.csv", woordenboek(tabellen)
    yield "keuzelijsten.csv", keuzelijsten(g.definities)
    for tabel in tabellen:
        yield f"tabellen/{tabel.naam}.csv", als_csv([k.naam for k in tabel.kolommen], tabel.rijen)
    yield "tabellen/csv-metadata.json", csvw(tabellen, titel)
    yield from _dossiers(g, verzonnen=gemeente.fictief)
    yield from _archief(register, g, op.date())
    yield from projectbestanden(register)
    if bewijs := ga_na(register.paden).bewijs:
        yield "bewijs/logboek.txt", bewijs.tekst().encode()
    for nr, naam in enumerate(opname.vast):
        meld("Originelen", nr, len(opname.vast))
        yield f"{GEGEVENS}/{naam}", (register.paden.prive / naam).read_bytes()
    meld("Originelen", len(opname.vast), len(opname.vast))
    for naam, ruw in opname.inhoud.items():
        yield f"{GEGEVENS}/{naam}", ruw
    yield f"{GEGEVENS}/logboek.jsonl", opname.logboek


def _dossiers(g: Gegevens, *, verzonnen: bool) -> Iterator[tuple[str, bytes]]:
    """A file per person, and one with what is about more persons or about none."""
    nummers: dict[str, list[str]] = {}
    for oud, nu in g.samengevoegd.items():
        nummers.setdefault(nu, []).append(oud)
    eigen, regels, akten = defaultdict(list), defaultdict(list), defaultdict(list)
    for form in g.alle:
        eigen[form.casusnummer].append(form)
    for regel in g.regels:
        regels[regel.casusnummer].append(regel)
    op_nr = {r.nr: r for r in g.regels}
    dossiers = {nummer for c in g.casussen for nummer in (c.nummer, *nummers.get(c.nummer, ()))}
    for akte in g.akten:
        for nummer in [n for n in akte.casusnummers if n in dossiers] or [""]:
            akten[nummer].append(akte)
    for casus in g.casussen:
        alle_nummers = {casus.nummer, *nummers.get(casus.nummer, ())}
        gedeeld = {v.form.volgnr: op_nr[v.form.volgnr] for v in casus.vermeldingen}
        van_casus = {r.nr: r for nummer in alle_nummers for r in regels[nummer]}
        eigen_akten = {a.volgnr: a for nummer in alle_nummers for a in akten[nummer]}
        inhoud = {
            "casusnummer": casus.nummer,
            "eerdere_nummers": sorted(alle_nummers - {casus.nummer}),
            "verzonnen": verzonnen,
            "formulieren": [_formulier(f, g) for f in eigen[casus.nummer]],
            "vermeldingen": [
                {
                    "formulier_nr": v.form.volgnr,
                    "formulier": v.form.formulier,
                    "datum": v.form.datum.isoformat(),
                    "tabel": v.tabel,
                    "rij": v.nr + 1,
                    "antwoorden": als_json(Antwoorden(v.rij))["velden"],
                }
                for v in casus.vermeldingen
            ],
            "akten": [json.loads(a.inhoud) for _, a in sorted(eigen_akten.items())],
            "logboek": [asdict(r) for _, r in sorted((van_casus | gedeeld).items())],
        }
        yield f"dossiers/{casus.nummer}.json", _json(inhoud)
    over_meer = {
        "verzonnen": verzonnen,
        "formulieren": [_formulier(f, g) for f in eigen[""]],
        "akten": [json.loads(a.inhoud) for a in akten[""]],
    }
    yield "dossiers/over-meer-jongeren.json", _json(over_meer)


def _formulier(form: Ingediend, g: Gegevens) -> dict[str, Any]:
    """A filed form as the dossier has it, with all answers."""
    return {
        "formulier_nr": form.volgnr,
        "formulier": form.formulier,
        "casusnummer": form.casusnummer,
        "datum": form.datum.isoformat(),
        "telt": form.volgnr in g.tellen,
        "bestand": form.bestand,
        "sha256": form.sha256,
        **als_json(form.antwoorden),
    }


def _json(inhoud: Any) -> bytes:
    return json.dumps(inhoud, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _archief(register: Register, g: Gegevens, dag: date) -> Iterator[tuple[str, bytes]]:
    """Metadata (MDTO) of each folder of originals: a dossier, or the forms and akten about more persons."""
    profiel, prive = g.definities.profiel, register.paden.prive
    per_map: dict[str, list[tuple[Regel, int]]] = {}
    for regel in huidige_regels(g.regels, OPGEBORGEN).values():
        eerste, tweede, *_ = regel.bestand.split("/")
        map_ = tweede if eerste == register.paden.dossiers.name else eerste
        per_map.setdefault(map_, []).append((regel, (prive / regel.bestand).stat().st_size))
    for map_, stukken in sorted(per_map.items()):
        casus = g.registratie.per_nummer.get(register.index.correcties.dossier(map_))
        if casus is None:
            object_ = Object(map_, map_.capitalize(), None, None, None, "", None)
        else:
            stand = casus.op(dag)
            bewaring = stand.bewaring(profiel)
            begin = min((f.datum for f in casus.formulieren), default=None)
            eind = max((f.datum for f in casus.formulieren), default=None) if bewaring else None
            termijn = ""
            if bewaring:
                t = profiel.termijnen
                jaren, maanden = t.bewaartermijn_jaren, t.bewaartermijn_zonder_aanpak_maanden
                termijn = f"P{jaren}Y" if bewaring.na_afsluiting else f"P{maanden}M"
            vanaf, tot = (bewaring.vanaf, bewaring.tot) if bewaring else (None, None)
            object_ = Object(map_, f"Dossier {map_}", begin, eind, vanaf, termijn, tot)
        for naam, inhoud in schrijf_mdto(object_, stukken, profiel):
            yield f"mdto/{naam}", inhoud


def projectbestanden(register: Register) -> Iterator[tuple[str, bytes]]:
    """What is needed to compute again: form definitions, profile, set of indicators, and the published years."""
    paden = register.paden
    yield "project/data/gemeente.toml", paden.profiel.read_bytes()
    for map_, wat in (
        (paden.formulieren, "*.yml"),
        (paden.profiel.parent / "indicatorensets", "*.toml"),
        (paden.openbaar, "*.json"),
    ):
        for pad in sorted(map_.glob(wat)):
            yield f"project/{pad.relative_to(paden.project).as_posix()}", pad.read_bytes()


_VERSLEUTELD = """\
Vertrouwelijk. {naam} is versleuteld met age en bevat persoonsgegevens.

Openmaken met Werkwijzer:   werkwijzer terugzetten {naam} NIEUWE-MAP
Openmaken zonder Werkwijzer: age --decrypt -o uitvoer.zip {naam}   (met -i SLEUTELBESTAND bij een sleutel)

In het archief staat in LEESMIJ.txt wat erin zit.
"""

_LEESMIJ = """\
{titel}
Uitgevoerd op {dag}, tot en met regel {regels} van het logboek.

VERTROUWELIJK. Dit zijn alle gegevens over alle jongeren. Bewaar en verstuur ze alleen versleuteld. Ook de cijfers zijn
hier niet beschermd: publiceer ze niet.

WAT STAAT WAAR
INHOUD.json           elk bestand met grootte en controlegetal (SHA-256)
tabellen/             tabellen als CSV (RFC 4180: UTF-8, komma, punt in getallen, datum als 2025-12-31)
                      csv-metadata.json beschrijft ze volgens CSVW
woordenboek.csv       wat elke kolom betekent, waarom het is gevraagd en wat voor gegeven het is
keuzelijsten.csv      wat elke code in een antwoord betekent
dossiers/             alles over één jongere als JSON, per casusnummer. Wat over meer jongeren gaat, staat in
                      over-meer-jongeren.json
mdto/                 metagegevens voor een archief (MDTO 1.0.1), per dossier en per origineel
bewijs/               bewijs van het logboek: controleer later of er niets aan is veranderd
gegevens/             de originelen zoals ze zijn ingeleverd, wat ze zeiden toen ze werden opgeslagen, aantekeningen en logboek
project/              profiel, formulieren en gepubliceerde jaren: nodig om alles na te rekenen

GOED OM TE WETEN
- tabellen/formulier-*.csv zijn de antwoorden zoals ingeleverd. formulieren.csv zegt welk formulier nog telt.
- De andere tabellen zijn wat daaruit volgt: elke interventie, elk feit en elke periode één keer.
- cijfers.csv heeft elk cijfer per jaar en kwartaal, met alle decimalen.
- Begint een tekst in een CSV met een apostrof? Haal er één weg. Die voorkomt dat een rekenprogramma er een formule in ziet.
- In JSON is een datum een object: {{"datum": "2025-12-31"}}.

VERDER WERKEN MET WERKWIJZER
werkwijzer --project project --gegevens gegevens herstel
De map gegevens is een complete privémap. Zet haar op haar nieuwe plek en wijs haar aan met: werkwijzer instellen MAP
"""
