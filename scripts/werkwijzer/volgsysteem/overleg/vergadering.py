"""Writes the documents of one UVZ to the private folder, and notes in the log which partner got whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from werkwijzer.casus.casus import casussen, standen
from werkwijzer.dossiers.akten import Akte, beperkt
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import maak_werkboek
from werkwijzer.fouten import GebruikersFout, InGebruik, NietsTeDoen
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden
from werkwijzer.profiel import GEMEENTE, Profiel
from werkwijzer.schijf import is_slot, meld_open, schrijf_veilig, verwijder
from werkwijzer.termijnen import brief_uiterlijk
from werkwijzer.volgsysteem.gedaan import eerste
from werkwijzer.volgsysteem.lezen.gemaakte_brieven import al_gemaakt, dag_van, gemaakte_brieven
from werkwijzer.volgsysteem.lijsten.signalen import alle_signalen
from werkwijzer.volgsysteem.overleg.agenda import REDENEN, Keuze, kies
from werkwijzer.volgsysteem.overleg.agendastukken import agenda_voorzitter, uitnodiging
from werkwijzer.volgsysteem.overleg.uvz_verslag import uvz_verslag
from werkwijzer.volgsysteem.rechten.verzoeken import beperkten, verzoeken, weiger_beperkt, zin_beperkt
from werkwijzer.volgsysteem.voorinvullen.overleggen import te_herijken

_MAP = "agenda"
DOOR = "voorzitter en politie"  # who decides on the agenda, unless somebody says otherwise


@dataclass(frozen=True)
class Gemaakt:
    """What was made: the choice, per partner name how many young people it gets, and files that a person changed."""

    keuze: Keuze
    map: Path
    per_partner: Mapping[str, int]
    gewijzigd: tuple[Path, ...]
    let_op: tuple[str, ...] = ()  # whose notification can no longer come in time, which other agenda has changed


def maak_agenda(
    paden: Paden,
    definities: Definities,
    datum: date,
    *,
    met: Sequence[str] = (),
    zonder: Sequence[str] = (),
    vragen: Sequence[tuple[str, str, str]] = (),
    niet: Sequence[tuple[str, str]] = (),
    door: str = DOOR,
    begin: str = "",
    vandaag: date | None = None,
) -> Gemaakt:
    """Make the agenda of the UVZ on `datum`, from what was known the day before. Seen from `vandaag`, who is on the agenda
    of another UVZ to come is not put on this one as well.

    `vragen` are (casusnummer, partner, question); `niet` are (casusnummer, reason) of referrals that will not be
    discussed, here or in another UVZ to come. Who is on the agenda and who is not, is filed as an akte with `door` (who
    decided that), so that the same agenda made again holds the same people and questions. Raises GebruikersFout for a
    number or partner that is not known, and when nobody is due.
    """
    profiel, peildatum = definities.profiel, datum - timedelta(days=1)
    if not paden.logboek.exists():
        raise GebruikersFout(f"In {paden.prive} zijn nog geen formulieren verwerkt. Begin met: werkwijzer verwerk")
    with open_register(paden, definities) as register:
        formulieren = list(register.index.formulieren())
        bekend = standen(formulieren, register.akten(), peildatum)
        eerder = geagendeerd(register, datum)
        nieuw = [(register.telt_als(casus), _partner(partner, profiel), vraag) for casus, partner, vraag in vragen]
        gevraagd = _gevraagd(eerder, nieuw)
        met = tuple(dict.fromkeys(register.telt_als(c) for c in met))
        for casus in met:
            weiger_beperkt(register, casus, datum)
        weg = {register.telt_als(c) for c in zonder}
        afgewezen, anders = [(register.telt_als(c), reden) for c, reden in niet], list[str]()
        for casus, reden in afgewezen:
            register.schrijf_akte("niet-geagendeerd", casus, reden, {"door": door}, opdracht="agenda")
            for akte in register.akten(casus, "geagendeerd"):
                dag = date.fromisoformat(akte.gegevens["uvz"])
                if dag == datum or dag >= (vandaag or datum):
                    _haal_eraf(register, casus, akte)  # right away: without anybody left, no agenda is filed below
                    eerder.pop(casus, None)
                    anders += [_zin_ook_daar_af(casus, dag)] if dag != datum else []
        allen = standen(formulieren, register.akten(), peildatum) if afgewezen else bekend
        signalen = alle_signalen(allen, definities, peildatum)
        elders = {
            nummer
            for dag, nummers in agendas(register).items()
            if vandaag and dag >= vandaag and dag != datum
            for nummer in nummers
        }
        keuze = kies(
            allen,
            signalen,
            profiel,
            met=met,
            eerder={c: akte.gegevens["waarom"] for c, akte in eerder.items() if c in allen},
            elders=elders,
            zonder=weg | {c for c, _ in afgewezen},
            beperkt=beperkten(register, datum),
            vragen=gevraagd,
        )
        if not keuze.punten:
            map_ = _map(paden, datum)
            oud = f"Gooi weg wat nog in {map_} staat, en verstuur het niet." if keuze.beperkt and map_.exists() else ""
            raise NietsTeDoen(
                "Niemand is aan de beurt. Noem zelf wie je wilt bespreken: --met CASUSNUMMER",
                zin_beperkt(keuze.beperkt),
                oud,
                *anders,
            )
        _leg_vast(register, datum, keuze, eerder, door)
        brieven = _notificaties(register, keuze)
        stukken, wie = _stukken(keuze, datum, definities, begin, brieven)
        gewijzigd = _schrijf(register, _map(paden, datum), stukken, wie)
    namen = {p.code: p.naam for p in profiel.partners}
    per_partner = {namen[c]: sum(c in punt.partners for punt in keuze.punten) for c in namen}
    per_partner = {n: k for n, k in per_partner.items() if k}
    zin = _brief_te_laat(keuze, brieven, datum, vandaag, profiel) if vandaag else ""
    return Gemaakt(keuze, _map(paden, datum), per_partner, gewijzigd, tuple(filter(None, [zin, *anders])))


def _zin_ook_daar_af(casus: str, dag: date) -> str:
    return f"{casus} is ook van de agenda van {toon_datum(dag)} gehaald. Maak die opnieuw: werkwijzer agenda {toon_datum(dag)}"


def _brief_te_laat(keuze: Keuze, brieven: Mapping[str, date], datum: date, vandaag: date, profiel: Profiel) -> str:
    """A sentence about whoever is to be told of this UVZ and can no longer be told in time; '' when nobody."""
    uiterlijk = brief_uiterlijk(datum, profiel)
    wie = [p.stand.casusnummer for p in keuze.punten if not p.stand.brief_bekend and p.stand.casusnummer not in brieven]
    if not wie or not uiterlijk < vandaag <= datum:
        return ""
    return (
        f"De brief aan jongere en ouders hoorde uiterlijk op {toon_datum(uiterlijk)} uit te gaan, en is nog niet gemaakt voor "
        f"{eerste(wie)}. Kan het een UVZ later? Laat hen er nu af: werkwijzer agenda {toon_datum(datum)} --zonder {wie[0]}. "
        "Zo niet, schrijf dan in het verslag waarom de brief later kwam."
    )


def werk_verslag_bij(register: Register, datum: date) -> Path | None:
    """Put in the UVZ report of `datum` of whom a notification was made since. The report when it changed; nobody comes on
    the agenda or goes off it, and what a person wrote in it stays."""
    definities, eerder = register.definities, geagendeerd(register, datum)
    pad = _map(register.paden, datum) / _naam_verslag(datum)
    nu = pad.read_bytes() if pad.exists() else b""
    if vingerafdruk(nu) not in {r.sha256 for r in register.logboek.regels() if r.opdracht == "agenda"}:
        return None
    peildatum = datum - timedelta(days=1)
    allen = standen(register.index.formulieren(), register.akten(), peildatum)
    keuze = kies(
        allen,
        alle_signalen(allen, definities, peildatum),
        definities.profiel,
        eerder={c: akte.gegevens["waarom"] for c, akte in eerder.items() if c in allen},
        zonder=allen.keys() - eerder.keys(),
        beperkt=beperkten(register, datum),
        vragen=_gevraagd(eerder),
    )
    inhoud = _verslag(keuze, datum, definities, _notificaties(register, keuze))
    if inhoud == nu:
        return None
    nummers = [punt.stand.casusnummer for punt in keuze.punten]
    _schrijf(register, pad.parent, {pad.name: inhoud}, {pad.name: nummers}, ruim_op=False)
    return pad


def _gevraagd(
    eerder: Mapping[str, Akte], nieuw: Sequence[tuple[str, str, str]] = ()
) -> dict[tuple[str, str], list[str]]:
    """The questions of the chair, those filed with the agenda and new ones, by casusnummer and partner."""
    gevraagd: dict[tuple[str, str], list[str]] = {}
    oud = [(casus, p, v) for casus, akte in eerder.items() for p, v in akte.gegevens["vragen"]]
    for casus, partner, vraag in dict.fromkeys([*oud, *nieuw]):
        gevraagd.setdefault((casus, partner), []).append(vraag)
    return gevraagd


def _notificaties(register: Register, keuze: Keuze) -> dict[str, date]:
    """The date of the notification that was made for whoever is on the agenda, when it is about this referral."""
    eerder = gemaakte_brieven(register)
    gemaakt = {p.stand.casusnummer: al_gemaakt(eerder, p.stand, "notificatie") for p in keuze.punten}
    return {nummer: dag_van(brief) for nummer, brief in gemaakt.items() if brief}


def _map(paden: Paden, datum: date) -> Path:
    return paden.prive / _MAP / datum.isoformat()


def _naam_verslag(datum: date) -> str:
    return f"UVZ-verslag {datum.isoformat()}.xlsx"


def _verslag(keuze: Keuze, datum: date, definities: Definities, brieven: Mapping[str, date]) -> bytes:
    inhoud = uvz_verslag(keuze.punten, datum, definities, brieven)
    return maak_werkboek(definities, definities.formulieren["uvz-verslag"], inhoud)


def geagendeerd(register: Register, datum: date) -> dict[str, Akte]:
    """Who stands on the agenda of the UVZ on `datum`, by the number that counts, each with the akte that says so."""
    als = register.index.correcties.dossier
    akten = register.akten(soort="geagendeerd")
    return {als(a.casusnummer): a for a in akten if a.gegevens["uvz"] == datum.isoformat()}


def agendas(register: Register) -> dict[date, tuple[str, ...]]:
    """Every UVZ that has an agenda, and who is on it."""
    als = register.index.correcties.dossier
    per_dag: dict[date, list[str]] = {}
    for akte in register.akten(soort="geagendeerd"):
        per_dag.setdefault(date.fromisoformat(akte.gegevens["uvz"]), []).append(als(akte.casusnummer))
    return {dag: tuple(dict.fromkeys(nummers)) for dag, nummers in per_dag.items()}


def van_het_overleg(register: Register, dag: date) -> list[str]:
    """The casusnummers of the meeting on `dag`, sorted.

    When a report of a meeting on that day is filed: everyone in it. Otherwise the meeting is still to come: everyone on
    its agenda, and without an agenda everyone whose review is due.
    """
    allen = casussen(register.index.formulieren(), register.akten())
    verslag = [
        c for c, k in allen.items() if dag in [*(b.op for b in k.besprekingen), *(b.op for b in k.beoordelingen)]
    ]
    if verslag or (verslag := [c for c in geagendeerd(register, dag) if c in allen]):
        return sorted(verslag)
    standen_ = (casus.op(dag) for casus in allen.values())
    return sorted(s.casusnummer for s in te_herijken(standen_, dag, register.definities, None))


def _leg_vast(register: Register, datum: date, keuze: Keuze, eerder: Mapping[str, Akte], door: str) -> None:
    """File who is on the agenda now, and undo it for who no longer is. Whose use is restricted keeps the place, with the
    questions: an objection may be rejected."""
    nu = {punt.stand.casusnummer: punt for punt in keuze.punten}
    for casus, punt in nu.items():
        vragen = [[partner, vraag] for partner, gevraagd in punt.vragen.items() for vraag in gevraagd]
        gegevens = {"uvz": datum.isoformat(), "waarom": punt.reden, "door": door, "vragen": vragen}
        oud = eerder.get(casus)
        if oud is None or (oud.gegevens["waarom"], oud.gegevens["vragen"]) != (punt.reden, vragen):
            herroept = oud.kenmerk if oud else ""
            if herroept:
                register.schrijf_akte(
                    "herroepen", casus, "De agenda is gewijzigd.", herroept=herroept, opdracht="agenda"
                )
            register.schrijf_akte("geagendeerd", casus, REDENEN[punt.reden], gegevens, opdracht="agenda")
    for casus in eerder.keys() - nu.keys() - {*keuze.beperkt}:
        _haal_eraf(register, casus, eerder[casus])


def _haal_eraf(register: Register, casus: str, akte: Akte) -> None:
    register.schrijf_akte("herroepen", casus, "Van de agenda gehaald.", herroept=akte.kenmerk, opdracht="agenda")


def zin_weer_op_de_agenda(register: Register, besluit: Akte, dag: date) -> str:
    """What to do on `dag` for somebody who stands on an agenda and whose use this decision on a request no longer restricts;
    '' when there is nothing to do."""
    casus = register.index.correcties.dossier(besluit.casusnummer)
    verzoek = next(v for v in verzoeken(register, casus) if v.akte.kenmerk == besluit.gegevens["akte"])
    uvz = max((op for op, wie in agendas(register).items() if casus in wie and op >= verzoek.akte.datum), default=None)
    if uvz is None or not beperkt(verzoek.akte, None) or casus in beperkten(register, dag):
        return ""
    if uvz >= dag:
        return f"{casus} staat weer op de agenda van {toon_datum(uvz)}. Maak die opnieuw: werkwijzer agenda {toon_datum(uvz)}"
    stand = casussen(register.index.formulieren(), register.akten())[casus]
    if any(b.op >= uvz for b in stand.besprekingen):
        return ""
    return (
        f"{casus} stond op de agenda van {toon_datum(uvz)}, en in geen verslag staat dat de jongere is besproken. Moet dat nog? "
        f"werkwijzer agenda DATUM --met {casus}"
    )


def _partner(tekst: str, profiel: Profiel) -> str:
    for partner in profiel.partners:
        if tekst.casefold() in (partner.code, partner.naam.casefold()):
            return partner.code
    raise GebruikersFout(f"Partner '{tekst}' is niet bekend. Kies uit: {', '.join(p.code for p in profiel.partners)}.")


def _stukken(
    keuze: Keuze, datum: date, definities: Definities, begin: str, brieven: Mapping[str, date]
) -> tuple[dict[str, bytes], dict[str, list[str]]]:
    """Per file name its content, and the casusnummers in it. The municipality has the chair's document."""
    overleg = definities.profiel.overleg
    tijden = {p.stand.casusnummer: overleg.tijd(nr, begin) for nr, p in enumerate(keuze.punten, start=1)}
    stukken = {"agenda voorzitter.docx": agenda_voorzitter(keuze, datum, definities, tijden)}
    wie = {"agenda voorzitter.docx": [p.stand.casusnummer for p in keuze.punten]}
    verslag = _naam_verslag(datum)
    stukken[verslag] = _verslag(keuze, datum, definities, brieven)
    wie[verslag] = wie["agenda voorzitter.docx"]
    for partner in definities.profiel.partners:
        eigen = [punt for punt in keuze.punten if partner.code in punt.partners]
        if eigen and partner.code != GEMEENTE:
            naam = f"uitnodiging {partner.code}.docx"
            stukken[naam] = uitnodiging(partner, eigen, datum, definities, tijden)
            wie[naam] = [punt.stand.casusnummer for punt in eigen]
    return stukken, wie


def _schrijf(
    register: Register,
    map_: Path,
    stukken: Mapping[str, bytes],
    wie: Mapping[str, Sequence[str]],
    *,
    ruim_op: bool = True,
) -> tuple[Path, ...]:
    """Write what is new or other than before; with `ruim_op` remove what no longer belongs to this meeting.

    A file that somebody changed by hand is kept, and what is new comes beside it: both are returned.
    """
    map_.parent.mkdir(exist_ok=True)
    prive = register.paden.prive
    zelf = {r.sha256 for r in register.logboek.regels() if r.opdracht == "agenda"}
    gewijzigd: list[Path] = []
    open_: list[Path] = []
    blijft: set[Path] = set()
    for naam, inhoud in stukken.items():
        stam, soort = Path(naam).stem, Path(naam).suffix
        for nummer in count(1):
            pad = map_ / (naam if nummer == 1 else f"{stam} ({nummer}){soort}")
            nu = pad.read_bytes() if pad.exists() else None
            if nu is None or nu == inhoud or vingerafdruk(nu) in zelf:
                break
            gewijzigd.append(pad)
            blijft.add(pad)
        blijft.add(pad)
        sha256, bestand = vingerafdruk(inhoud), pad.relative_to(prive).as_posix()
        if nu == inhoud and sha256 in zelf:
            continue
        if nu != inhoud:  # the same bytes without a line in the log: a run was killed between these two
            try:
                schrijf_veilig(pad, inhoud)
            except InGebruik:
                open_.append(pad)
                continue
        register.logboek.schrijf("agenda", "gemaakt", sha256=sha256, bestand=bestand)
        for casus in wie[naam]:
            register.logboek.schrijf("agenda", "genoemd", casusnummer=casus, bestand=bestand)
    for oud in sorted(p for p in map_.glob("*") if ruim_op and p.suffix in (".docx", ".xlsx") and not is_slot(p)):
        if oud not in blijft and vingerafdruk(oud.read_bytes()) in zelf:
            try:
                verwijder(oud)
            except InGebruik:
                open_.append(oud)
        elif oud not in blijft:
            gewijzigd.append(oud)
    meld_open(open_, "De andere stukken zijn bijgewerkt.")
    return tuple(gewijzigd)
