"""The start page: how things stand today and what the next step is, as a page in the private folder and as a few lines.

Made from the record; it holds names and casusnummers, so it lies in a folder that is searched when somebody's data are
destroyed. What was sent back and why is kept beside it when forms are filed (`onthoud_terug`).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from urllib.parse import quote

from werkwijzer.casus.casus import standen
from werkwijzer.casus.stand import Stand
from werkwijzer.dossiers.register import Register, Voortgang
from werkwijzer.formulieren.bevindingen import Bevinding
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.huisstijl import eigen_kleuren
from werkwijzer.kalender import dag_voluit, toon_datum
from werkwijzer.paden import Paden
from werkwijzer.postvak.verwerken import Uitkomst
from werkwijzer.profiel import Profiel
from werkwijzer.schijf import afgeschermd, is_rommel, is_slot, schrijf_veilig
from werkwijzer.termijnen import backup_nodig, brief_uiterlijk, volgend_uvz
from werkwijzer.volgsysteem.brieven.reeks import mist_reden, nodige_brieven, nog_uit_te_nodigen
from werkwijzer.volgsysteem.lezen.gemaakte_brieven import al_gemaakt, gemaakte_brieven
from werkwijzer.volgsysteem.lezen.paginaopmaak import MAP_START, START, bron, ingesloten, menu, omgeving
from werkwijzer.volgsysteem.lezen.weergave import werk_bij
from werkwijzer.volgsysteem.lezen.zoekindex import pagina_van
from werkwijzer.volgsysteem.lijsten.signalen import Signaal
from werkwijzer.volgsysteem.lijsten.werkvoorraad import BEHEER, per_jongere, spoed, te_doen, verdeel
from werkwijzer.volgsysteem.overleg.vergadering import agendas
from werkwijzer.volgsysteem.rechten.verzoeken import beperkten
from werkwijzer.volgsysteem.voorinvullen.uitgeven import plannen_nodig

_TERUG = "teruggestuurd.json"
_BACK_UP = "back-up.txt"
INVULLEN, DAG, TIJD = "MAP", "DAG", "TIJD"  # in a command to copy: what only a person knows
_RIJEN = 12  # things per list; the rest is counted
_MAPPEN = ("postvak-in", "teruggestuurd", "uitgegeven", "agenda", "brieven", "werkvoorraad", "partnerlijst")


@dataclass(frozen=True)
class Terug:
    """A form that waits in the in-tray because something is wrong: whom to call, and the first things to mend."""

    bestand: str
    sha256: str
    afzender: str
    bevindingen: tuple[str, ...]
    teruggave: str  # relative to the private folder; '' when none was made
    pas_op: str = ""  # from this day on it can be filed: only a day to come was wrong


@dataclass(frozen=True)
class Lijst:
    """What is due for one director, or for chair and process support."""

    naam: str
    deze_week: tuple[Signaal, ...]
    te_laat: int
    werkboek: str
    regels: tuple[tuple[str, Signaal], ...]  # all of it, with how urgent it is


@dataclass(frozen=True)
class Dossierregel:
    """One dossier on the list of all."""

    nummer: str
    naam: str
    stand: str
    regisseur: str
    meting: date | None


@dataclass(frozen=True)
class Brief:
    """A letter that is due; without a reason for it the command cannot make it."""

    nummer: str
    soort: str
    reden_ontbreekt: bool


@dataclass(frozen=True)
class Stap:
    """A next step, with the command that does it."""

    wat: str
    opdracht: str


@dataclass(frozen=True)
class Startblad:
    """Everything on the page, on one day."""

    dag: date
    nieuw: tuple[str, ...]
    terug: tuple[Terug, ...]
    uvz: date | None
    op_agenda: tuple[str, ...]
    wachten: tuple[str, ...]
    brieven: tuple[Brief, ...]
    plannen: tuple[str, ...]
    lijsten: tuple[Lijst, ...]
    deze_week: int  # things on the lists together, each once
    te_laat: int
    back_up: BackUp | None
    kwaliteit: tuple[tuple[str, int], ...]
    beperkt: tuple[str, ...]
    agendas: tuple[tuple[date, tuple[str, ...]], ...]  # newest first
    dossiers: tuple[Dossierregel, ...]
    vorig_uvz: date | None  # the last one with a report
    zonder_verslag: date | None  # the last one with an agenda, when it is over and has no report
    uit_te_nodigen: tuple[str, ...]  # for the conversation about their plan
    stappen: tuple[Stap, ...] = ()


def startblad_pad(paden: Paden) -> Path:
    """Where the page stands."""
    return paden.prive / MAP_START / START


def onthoud_terug(paden: Paden, uitkomsten: Sequence[Uitkomst]) -> list[Uitkomst]:
    """Keep, for the page, what of the in-tray could not be filed and why. Returns the outcomes with their senders: a file that
    was judged before is not read again, so who sent it comes from the last time."""
    bekend = {t.sha256: t.afzender for t in _lees_terug(paden)}
    uitkomsten = [
        u
        if u.beoordeling.afzender
        else replace(u, beoordeling=replace(u.beoordeling, afzender=bekend.get(u.beoordeling.sha256, "")))
        for u in uitkomsten
    ]
    terug = [
        {
            "bestand": u.beoordeling.pad.relative_to(paden.postvak_in).as_posix(),
            "sha256": u.beoordeling.sha256,
            "afzender": u.beoordeling.afzender,
            "bevindingen": [_kort(b) for b in u.beoordeling.bevindingen if b.is_fout][:3],
            "pas_op": u.beoordeling.pas_op.isoformat() if u.beoordeling.pas_op else "",
            "teruggave": u.teruggave.relative_to(paden.prive).as_posix() if u.teruggave else "",
        }
        for u in uitkomsten
        if not u.verwerkt
    ]
    if not terug and not (paden.prive / MAP_START / _TERUG).exists():
        return uitkomsten
    with afgeschermd(paden.prive):
        schrijf_veilig(
            paden.prive / MAP_START / _TERUG,
            json.dumps(terug, ensure_ascii=False).encode("utf-8", "replace"),
            vast=False,
        )
    return uitkomsten


def _kort(bevinding: Bevinding) -> str:
    """One finding on one line: which question, and what is wrong."""
    return ": ".join(filter(None, [bevinding.plaats.label, bevinding.gevonden]))


def _lees_terug(paden: Paden) -> list[Terug]:
    try:
        gelezen = json.loads((paden.prive / MAP_START / _TERUG).read_bytes())
        return [Terug(**{**rij, "bevindingen": tuple(rij["bevindingen"])}) for rij in gelezen]
    except (OSError, ValueError, TypeError, KeyError):
        return []


def startblad(register: Register, dag: date) -> Startblad:
    """How things stand on `dag`."""
    paden, definities = register.paden, register.definities
    allen = standen(register.index.formulieren(), register.akten(), dag, register.index.vervallen_besluiten())
    beperkt = beperkten(register, dag)
    signalen = te_doen(register, allen.values(), dag, beperkt)
    alle_agendas = {d: tuple(n for n in wie if n not in beperkt) for d, wie in agendas(register).items()}
    straks = sorted(d for d in alle_agendas if d >= dag)
    uvz = straks[0] if straks else None
    op_agenda = alle_agendas[uvz] if uvz else ()
    gepland = {nummer for d in straks for nummer in alle_agendas[d]}
    vorig_uvz = max((b.op for s in allen.values() for b in s.besprekingen), default=None)
    voorbij = max((d for d in alle_agendas if d < dag), default=None)
    zonder_verslag = voorbij if voorbij and (vorig_uvz is None or voorbij > vorig_uvz) else None
    if zonder_verslag:  # discussed as far as known: the report will say
        gepland.update(alle_agendas[zonder_verslag])
    wachten = tuple(c for c, s in allen.items() if s.wacht_op_uvz and c not in gepland and c not in beperkt)
    eerder = gemaakte_brieven(register)
    brieven = tuple(
        Brief(nummer, soort, reden_ontbreekt=mist_reden(allen[nummer], soort))
        for nummer, soort in nodige_brieven(allen, definities, dag, op_agenda)
        if nummer not in beperkt and not al_gemaakt(eerder, allen[nummer], soort)
    )
    terug = tuple(
        t
        for t in _lees_terug(paden)
        if (paden.postvak_in / t.bestand).exists() and not ("" < t.pas_op <= dag.isoformat())
    )
    wacht_al = {t.bestand for t in terug}
    in_postvak = sorted(
        p.relative_to(paden.postvak_in).as_posix()
        for p in paden.postvak_in.rglob("*")
        if p.is_file() and not is_rommel(p) and not is_slot(p)
    )
    plannen = tuple(n for n, al in plannen_nodig(register, allen, dag).items() if not al and n not in beperkt)
    telling = Counter(spoed(s, dag) for s in signalen if not s.soort.is_suggestie)
    nog_gesprek = nog_uit_te_nodigen(allen, eerder, dag, definities.profiel)
    blad = Startblad(
        dag,
        tuple(naam for naam in in_postvak if naam not in wacht_al),
        terug,
        uvz,
        op_agenda,
        wachten,
        brieven,
        plannen,
        tuple(_lijsten(signalen, register, dag)),
        telling["Deze week"],
        telling["Te laat"],
        laatste_back_up(paden),
        _kwaliteit(allen, signalen),
        tuple(sorted(beperkt)),
        tuple(sorted(alle_agendas.items(), reverse=True)),
        tuple(_dossierregels(allen, beperkt, definities)),
        vorig_uvz,
        zonder_verslag,
        tuple(n for n in nog_gesprek if n not in beperkt),
    )
    return replace(blad, stappen=tuple(_stappen(blad, definities.profiel)))


def _dossierregels(
    allen: Mapping[str, Stand], beperkt: Collection[str], definities: Definities
) -> Iterator[Dossierregel]:
    for nummer, stand in sorted(allen.items(), key=lambda n: (not n[1].lopend, n[0])):
        if nummer not in beperkt:
            wie = definities.profiel.naam_regisseur(stand.regisseur) if stand.lopend and stand.regisseur else "–"
            yield Dossierregel(
                nummer, stand.persoon.naam, _in_het_kort(stand), wie, max((m.op for m in stand.metingen), default=None)
            )


def _in_het_kort(stand: Stand) -> str:
    if stand.lopend:
        return "in de aanpak"
    return "afgesloten" if stand.gesloten else "wacht op een UVZ" if stand.wacht_op_uvz else "niet in de aanpak"


def _lijsten(signalen: Sequence[Signaal], register: Register, dag: date) -> list[Lijst]:
    uit = []
    for lijst in verdeel(signalen, register.definities.profiel, dag):
        regels = tuple((spoed(s, dag), s) for s in per_jongere(lijst.taken, dag))
        nu = tuple(s for wanneer, s in regels if wanneer == "Deze week")
        uit.append(Lijst(lijst.naam, nu, lijst.te_laat(dag), f"werkvoorraad/{lijst.bestandsnaam}.xlsx", regels))
    return sorted(uit, key=lambda lijst: lijst.naam != BEHEER)  # the reader's own list first


@dataclass(frozen=True)
class BackUp:
    """The last one: when it was made, and in which folder it was put, so that nobody types that again."""

    dag: date
    map: str


def onthoud_back_up(paden: Paden, dag: date, map_: Path) -> None:
    """Keep, for the page when there is one, when the last back-up was made and where."""
    if not (paden.prive / MAP_START).is_dir():
        return
    with afgeschermd(paden.prive):
        tekst = f"{dag.isoformat()}\n{map_}\n"
        schrijf_veilig(paden.prive / MAP_START / _BACK_UP, tekst.encode("utf-8", "surrogateescape"), vast=False)


def laatste_back_up(paden: Paden) -> BackUp | None:
    """The last back-up, None when that is not known."""
    try:
        tekst = (paden.prive / MAP_START / _BACK_UP).read_text(encoding="utf-8", errors="surrogateescape")
        dag, _, map_ = tekst.partition("\n")
        return BackUp(date.fromisoformat(dag), map_.strip("\n"))
    except (OSError, ValueError):
        return None


def _kwaliteit(allen: Mapping[str, Stand], signalen: Sequence[Signaal]) -> tuple[tuple[str, int], ...]:
    """What is missing in the record, with how often."""
    telling = Counter(s.soort.code for s in signalen)
    lopend = [s for s in allen.values() if s.lopend]
    return (
        ("in de aanpak", len(lopend)),
        ("zonder regisseur", sum(not s.regisseur for s in lopend)),
        ("zonder plan", sum(s.plan is None for s in lopend)),
        ("met een meting die te oud is", telling["meting-oud"]),
        ("zonder de dag van de brief in een verslag", telling["notificatiebrief"] + telling["sluitbrief"]),
    )


def _stappen(blad: Startblad, profiel: Profiel) -> list[Stap]:
    """The next steps, the one that comes first on top."""
    stappen = []
    eerstvolgend = blad.uvz or volgend_uvz(blad.vorig_uvz, blad.dag, profiel)
    agenda = _uvz_met_plaats(blad, eerstvolgend, profiel)
    wanneer = blad.uvz or agenda
    if blad.nieuw:
        stappen.append(Stap(f"Sla op wat binnenkwam ({len(blad.nieuw)})", "werkwijzer verwerk"))
    if blad.terug:
        stappen.append(Stap(f"Stuur terug wat niet klopt ({len(blad.terug)}): zie Postvak op de startpagina", ""))
    if blad.zonder_verslag and not blad.nieuw:  # what is in the in-tray may be that report
        dag = toon_datum(blad.zonder_verslag)
        stappen.append(Stap(f"Vul het UVZ-verslag van {dag} in, zet het in postvak-in, en daarna", "werkwijzer week"))
    if blad.wachten or not blad.uvz:
        wie = f" ({len(blad.wachten)} nieuw)" if blad.wachten else ""
        welk = "het volgende UVZ"
        if blad.wachten and brief_uiterlijk(eerstvolgend, profiel) < blad.dag:
            welk = f"het UVZ na {toon_datum(eerstvolgend)}: voor die dag komt de brief te laat"
        stappen.append(Stap(f"Maak de agenda van {welk}{wie}", f"werkwijzer agenda {toon_datum(agenda)}"))
    if blad.brieven:
        brief = (
            f"werkwijzer brief --agenda {toon_datum(blad.uvz)}"
            if blad.uvz
            else f"werkwijzer week {toon_datum(wanneer)}"
        )
        zonder = [b.nummer for b in blad.brieven if b.reden_ontbreekt]
        if zonder and blad.uvz:  # the command asks for what only a person knows
            brief += "".join(f' --reden-voor {nummer} "…"' for nummer in zonder)
        mist = f", bij {len(zonder)} ontbreekt de reden" if zonder else ""
        stappen.append(Stap(f"Maak de brieven ({len(blad.brieven)}{mist})", brief))
    if blad.plannen:
        stappen.append(Stap(f"Zet de plannen klaar ({len(blad.plannen)})", "werkwijzer plan --aan-de-beurt"))
    if blad.uit_te_nodigen:
        gesprek = "".join(f' --gesprek {nummer} "{DAG}" "{TIJD}"' for nummer in blad.uit_te_nodigen)
        wat = f"Nodig uit voor het gesprek ({len(blad.uit_te_nodigen)}), vul bij elk de dag en de tijd in"
        stappen.append(Stap(wat, f"werkwijzer brief{gesprek}"))
    if backup_nodig(blad.back_up.dag if blad.back_up else None, blad.dag, profiel):
        map_ = blad.back_up.map if blad.back_up else ""
        stappen.append(
            Stap("Maak een back-up", f'werkwijzer backup "{map_}"')
            if map_
            else Stap("Maak een back-up, in de map die je bij MAP invult", f"werkwijzer backup {INVULLEN}")
        )
    stappen.append(Stap("Of alles van deze week in één keer", f"werkwijzer week {toon_datum(wanneer)}"))
    return stappen


def _uvz_met_plaats(blad: Startblad, eerste: date, profiel: Profiel) -> date:
    """The first UVZ from `eerste` whose agenda is not full and, when somebody new waits, for which the letter to them can
    still be in time; it may have no agenda yet."""
    vol = {d for d, wie in blad.agendas if len(wie) >= profiel.termijnen.uvz_jongeren_max}
    uvz = eerste
    while uvz in vol or (blad.wachten and brief_uiterlijk(uvz, profiel) < blad.dag):
        uvz = min((d for d, _ in blad.agendas if d > uvz), default=volgend_uvz(uvz, uvz, profiel))
    return uvz


def stappen_als_tekst(stappen: Iterable[Stap]) -> list[str]:
    """One line per step, with the command behind it."""
    return [f"  {stap.wat}{f': {stap.opdracht}' if stap.opdracht else ''}" for stap in stappen]


def als_tekst(blad: Startblad, pad: Path) -> list[str]:
    """The same for the terminal, short and without names."""
    uvz = (
        f"UVZ op {toon_datum(blad.uvz)}: {len(blad.op_agenda)} jongeren" if blad.uvz else "Nog geen agenda voor een UVZ"
    )
    return [
        f"{dag_voluit(blad.dag).capitalize()}",
        f"  Postvak: {len(blad.nieuw)} nieuw, {len(blad.terug)} teruggestuurd",
        f"  {uvz}",
        f"  Werkvoorraad: {blad.deze_week} deze week, {blad.te_laat} te laat",
        *([f"  Op geen lijst, want er is een bezwaar of beperking: {', '.join(blad.beperkt)}"] if blad.beperkt else []),
        "",
        "Doe nu:",
        *stappen_als_tekst(blad.stappen),
        "",
        f"Meer op de startpagina: {pad}. Alle opdrachten: werkwijzer --help",
    ]


def paginas(blad: Startblad, register: Register) -> dict[str, bytes]:
    """The start page and the pages beside it, by file name: each complete in itself, with a menu to the others."""
    prive = register.paden.prive

    def naar(plek: str) -> str:
        return f"../{quote(plek)}" if plek and (prive / plek).exists() else ""

    def dossier(casusnummer: str) -> str:
        return naar(pagina_van(prive, casusnummer).relative_to(prive).as_posix())

    alle = omgeving()
    alle.filters |= {"naar": naar, "dossier": dossier}
    stijl = eigen_kleuren(register.definities.profiel.huisstijl) + bron("dossier.css") + bron("vandaag.css")
    namen = {d.nummer: d.naam for d in blad.dossiers}
    gedeeld = {"b": blad, "namen": namen, "gemeente": register.definities.profiel.gemeente, "paginas": menu(prive)}

    def maak(naam: str, script: str = "", **inhoud: object) -> bytes:
        waarden = {**gedeeld, **ingesloten(stijl, bron(script) if script else ""), **inhoud}
        return alle.get_template(f"{naam}.html.j2").render(waarden).encode("utf-8", "replace")

    weken = register.definities.profiel.signalen.brief_weken
    mappen = [m for m in _MAPPEN if (prive / m).is_dir()]
    return {
        START: maak("vandaag", "vandaag.js", rijen=_RIJEN, mappen=mappen, brief_weken=weken),
        "werklijst.html": maak("werklijst", werklijsten=blad.lijsten),
        "agenda.html": maak("agenda", agendas=blad.agendas),
        "dossiers.html": maak("dossiers", "dossiers.js", dossiers=blad.dossiers),
    }


def schrijf_startblad(register: Register, dag: date, meld: Voortgang = lambda *_: None) -> Startblad:
    """Make the start page and those beside it anew, and the pages of dossiers that changed; returns what stands on it."""
    blad = startblad(register, dag)
    pad = startblad_pad(register.paden)
    if not pad.exists():
        schrijf_veilig(pad, b"", vast=False)  # from now on the pages of the dossiers have a menu
    werk_bij(register, meld)
    for naam, inhoud in paginas(blad, register).items():
        schrijf_veilig(pad.with_name(naam), inhoud, vast=False)
    return blad
