"""The fictional municipality's young people of 2021–2025, as the forms that people would hand in.

Every person, place and event here is invented, and looks invented. The forms are made in three steps: who enters
and leaves when (`mensen`), what happens to them (`verloop`), and what people write down about it (`dossier`,
`overleg` and `cijfers`). The same code gives the same forms on every machine: one fixed seed, and only methods of
`random.Random` that do not change between Python versions (`kansen`).

Excel forms were introduced in 2023: whoever was in the approach by then has a referral, a decision of the UVZ and a
start plan from before, and the measurements begin in 2023. In the first year many are skipped, in 2025 most are done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.kalender import MAANDEN, toon_datum, voluit
from werkwijzer.voorbeeld.cijferformulieren import jaarcijfers, meldingen
from werkwijzer.voorbeeld.dossier import Inhoud, aanmelding, plannen
from werkwijzer.voorbeeld.mensen import Jongere, maak_jongeren, maak_trajecten, plan_herijkingen, verdeel_regie
from werkwijzer.voorbeeld.opzet import JAREN, JONGEREN, MINSTE_JONGEREN, ZAAD, Opzet
from werkwijzer.voorbeeld.overlegformulieren import UvzVerslagen, herijkingen
from werkwijzer.voorbeeld.partners import Partners
from werkwijzer.voorbeeld.verloop import Verloop

__all__ = [
    "JAREN",
    "JONGEREN",
    "MINSTE_JONGEREN",
    "ZAAD",
    "Indiening",
    "fictieve_indieningen",
    "kleine_indieningen",
    "met_casusnummer",
]


@dataclass(frozen=True)
class Indiening:
    """One filled-in form as it arrives.

    `casusnummer_nodig`: the demo adds the casusnummers before handing it in, the ones that the first `aanmelding` of
    each young person was given. In a form about one person that is the field `casusnummer`, for `jongere`; in a form
    about more the cells `casusnummer` of its tables, which hold the number of the young person until then.
    """

    bestandsnaam: str
    formulier: str  # the form's code
    jongere: int  # number of the young person in the demo; 0 for a form about more, or about none
    antwoorden: Antwoorden
    casusnummer_nodig: bool


def met_casusnummer(indiening: Indiening, casusnummers: dict[int, str]) -> Indiening:
    """The form with the casusnummers that it needs, of its young person and in the rows of its tables."""
    if not indiening.casusnummer_nodig:
        return indiening
    velden, tabellen = dict(indiening.antwoorden.velden), indiening.antwoorden.tabellen
    if indiening.jongere:
        velden["casusnummer"] = casusnummers[indiening.jongere]

    def ingevuld(rij: Rij) -> Rij:
        return {k: casusnummers[int(str(w))] if k == "casusnummer" else w for k, w in rij.items()}

    return replace(
        indiening,
        antwoorden=Antwoorden(velden, {t: [ingevuld(rij) for rij in rijen] for t, rijen in tabellen.items()}),
    )


# ------------------------------------------------------------------------------------------------------ file names


def _naam_overleg(rng: Random, formulier: str, dag: date, velden: dict[str, Waarde]) -> str:
    maand = f"{MAANDEN[dag.month - 1]} {dag.year}"
    match formulier:
        case "uvz-verslag":
            return rng.choice((f"UVZ {dag.day} {maand}", f"Verslag UVZ {dag:%Y-%m-%d}", f"uvz_{dag:%Y%m%d}_def"))
        case "herijking":
            groep = velden.get("jeugdgroep")
            return f"Groepsoverleg {groep} {maand}" if groep else f"Herijking {dag.day} {maand}"
        case "meldingen":
            van = "OM " if velden["bron"] == "om" else ""
            return f"Meldingen {van}{dag.year} kwartaal {dag.month // 3}"
        case _:
            return f"Jaarcijfers {dag.year}"


def _naam_aanmelding(rng: Random, jongere: Jongere, velden: dict[str, Waarde]) -> str:
    dag = velden["datum_aanmelding"]
    assert isinstance(dag, date)
    return rng.choice(
        (
            f"Aanmelding {jongere.achternaam}",
            f"aanmelding {jongere.initialen}",
            f"Aanmelding jongere {voluit(dag)}",
            f"aanmelding_{velden['aanmelder_organisatie']}_{dag:%Y%m%d}",
            f"Aanmelding {jongere.wijk} {MAANDEN[dag.month - 1]}",
            f"Aanmelding ingevuld {MAANDEN[dag.month - 1]}",
        )
    )


def _naam_plan(rng: Random, jongere: Jongere, velden: dict[str, Waarde]) -> str:
    dag, moment, regisseur = velden["meetdatum"], velden["moment"], velden["regisseur"]
    assert isinstance(dag, date)
    return rng.choice(
        (
            f"plan {jongere.initialen} {moment}",
            f"Plan van aanpak {voluit(dag)}",
            f"plan_{moment}_{dag:%Y%m%d}",
            f"{moment} {jongere.initialen} {MAANDEN[dag.month - 1]} {dag.year} {regisseur}",
            f"Plan {jongere.achternaam} {toon_datum(dag)}",
            f"PvA {jongere.initialen} versie {rng.randrange(2, 5)}",
        )
    )


def _uniek(naam: str, bezet: set[str]) -> str:
    """`naam.xlsx`, or `naam (2).xlsx` and so on, as a browser or file manager does."""
    keuze, teller = f"{naam}.xlsx", 1
    while keuze.casefold() in bezet:
        teller += 1
        keuze = f"{naam} ({teller}).xlsx"
    bezet.add(keuze.casefold())
    return keuze


# ----------------------------------------------------------------------------------------------------- all together


def fictieve_indieningen(definities: Definities, jongeren: int = JONGEREN, zaad: int = ZAAD) -> list[Indiening]:
    """Every form of the fictional municipality, in order of form date and then of young person.

    `jongeren` are in the approach at the end of the last year; another `zaad` gives other people and other numbers.
    The list is the same each time. Forms that need a casusnummer do not have it yet (`casusnummer_nodig`).
    """
    opzet = Opzet(definities, jongeren, zaad)
    rng = Random(zaad)
    wie, gevuld = _vul_in(rng, opzet)
    bezet: set[str] = set()
    indieningen = []
    for dag, nummer, formulier, (velden, tabellen) in sorted(gevuld, key=lambda g: g[:2]):
        if formulier == "aanmelding":
            naam = _naam_aanmelding(rng, wie[nummer - 1], velden)
        elif formulier == "plan":
            naam = _naam_plan(rng, wie[nummer - 1], velden)
        else:
            naam = _naam_overleg(rng, formulier, dag, velden)
        nodig = velden["eerder_bekend"] == "bekend" if formulier == "aanmelding" else formulier != "jaarcijfers"
        indieningen.append(Indiening(_uniek(naam, bezet), formulier, nummer, Antwoorden(velden, tabellen), nodig))
    return indieningen


def kleine_indieningen(definities: Definities) -> list[Indiening]:
    """Only who was referred in the last years, and what is about them: enough to practise with, and made in seconds."""
    indieningen = fictieve_indieningen(definities, MINSTE_JONGEREN)
    vanaf = date(max(JAREN) - 1, 7, 1)

    def dag(i: Indiening) -> date:
        datum = i.antwoorden.velden[definities.formulieren[i.formulier].datumveld]
        assert isinstance(datum, date)
        return datum

    begin: dict[int, date] = {}  # the list is in order of date
    for i in indieningen:
        begin.setdefault(i.jongere, dag(i))
    wie = {jongere for jongere, dag in begin.items() if jongere and dag >= vanaf}
    uit = []
    for i in indieningen:
        if i.jongere or i.formulier == "jaarcijfers":
            uit += [i] if i.jongere in wie or (not i.jongere and dag(i) >= vanaf) else []
        elif i.formulier != "meldingen" or dag(i) >= vanaf:
            tabellen = {
                tabel: [r for r in rijen if int(str(r.get("casusnummer", 0))) in {*wie, 0}]
                for tabel, rijen in i.antwoorden.tabellen.items()
            }
            if any("casusnummer" in r for rijen in tabellen.values() for r in rijen):
                uit.append(replace(i, antwoorden=Antwoorden(i.antwoorden.velden, tabellen)))
    return uit


def _vul_in(rng: Random, opzet: Opzet) -> tuple[Sequence[Jongere], list[tuple[date, int, str, Inhoud]]]:
    """The young people, and per form its date, number of the young person, code and answers."""
    trajecten = maak_trajecten(rng, opzet)
    jongeren = maak_jongeren(rng, trajecten, opzet)
    eerste = [t for t in trajecten if t.vorige is None]
    van_eerste = dict(zip(eerste, jongeren, strict=True))
    van_traject = {t: van_eerste[t.vorige or t] for t in trajecten}
    plan_herijkingen(trajecten, van_traject, opzet)
    regisseurs = verdeel_regie(trajecten, opzet)
    partners = Partners(opzet)

    gevuld: list[tuple[date, int, str, Inhoud]] = []

    def neem_op(formulier: str, nummer: int, inhoud: Inhoud) -> None:
        dag = inhoud[0][opzet.definities.formulieren[formulier].datumveld]
        assert isinstance(dag, date)
        gevuld.append((dag, nummer, formulier, inhoud))

    verlopen = {}
    for volgnummer, traject in enumerate(trajecten):
        jongere = van_traject[traject]
        eigen = Random(opzet.zaad + 7919 * (volgnummer + 1))  # one form more or less leaves the other stays as they are
        neem_op("aanmelding", jongere.nummer, aanmelding(eigen, traject, jongere, partners))
        if traject.startplan:
            verlopen[traject] = Verloop(traject, jongere, eigen, partners, regisseurs[traject], opzet)
            for plan in plannen(verlopen[traject]):
                neem_op("plan", jongere.nummer, plan)
    alle = list(verlopen.values())
    for verslag in UvzVerslagen(trajecten, van_traject, verlopen, partners, opzet, Random(opzet.zaad + 1)):
        neem_op("uvz-verslag", 0, verslag)
    for herijking in herijkingen(alle, opzet, Random(opzet.zaad + 2)):
        neem_op("herijking", 0, herijking)
    for kwartaal in meldingen(alle, opzet, Random(opzet.zaad + 3)):
        neem_op("meldingen", 0, kwartaal)
    for jaar in jaarcijfers(opzet):
        neem_op("jaarcijfers", 0, jaar)
    return jongeren, gevuld
