"""The forms with figures: the police's reports per quarter, and the yearly figures with the story that goes with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from werkwijzer.formulieren.antwoorden import Rij, Waarde
from werkwijzer.kalender import aantal, leeftijd, plus_maanden, telwoord
from werkwijzer.voorbeeld.dossier import Inhoud
from werkwijzer.voorbeeld.kansen import gewogen, kans
from werkwijzer.voorbeeld.opzet import JAREN, JONGEREN, LAATSTE_DAG, ZAAD, Opzet
from werkwijzer.voorbeeld.verloop import Verloop

_NA_AFSLUITING = 24  # months in which reports still count
# Youth nuisance and burglaries in the whole city, per quarter.
_STAD = {
    2023: ((212, 61), (284, 44), (301, 39), (246, 66)),
    2024: ((205, 58), (279, 41), (288, 42), (239, 59)),
    2025: ((198, 52), (291, 38), (275, 37), (230, 57)),
}

# ------------------------------------------------------------------------------------------------- reports per quarter


def meldingen(verlopen: Sequence[Verloop], opzet: Opzet, rng: Random) -> Iterator[Inhoud]:
    """Two forms per quarter, convictions from the OM and the rest from the police: everyone who was in the approach then, or who left it less than two years ago."""
    feiten = sorted(_feiten(verlopen, rng))
    per_jongere: dict[int, list[Verloop]] = defaultdict(list)
    for verloop in verlopen:
        per_jongere[verloop.jongere.nummer].append(verloop)
    for jaar in JAREN:
        for kwartaal in range(4):
            overlast, _ = _stad(opzet, jaar, kwartaal)
            begin = date(jaar, 3 * kwartaal + 1, 1)
            eind = plus_maanden(begin, 3) - timedelta(days=1)
            rijen: list[Rij] = [
                {"casusnummer": nummer, "datum": dag, "soort": soort}
                for dag, nummer, soort in feiten
                if begin <= dag <= eind and any(_telt_mee(v, dag, eind) for v in per_jongere[nummer])
            ]
            van_om = [rij for rij in rijen if rij["soort"] == "veroordeling"]
            van_politie = [rij for rij in rijen if rij not in van_om]
            stad: dict[str, Waarde] = {"eind_kwartaal": eind, "bron": "politie", "jeugdoverlast_stad": overlast}
            yield stad, {"meldingen": van_politie}
            yield {"eind_kwartaal": eind, "bron": "om"}, {"meldingen": van_om}


def _stad(opzet: Opzet, jaar: int, kwartaal: int) -> tuple[int, int]:
    """Nuisance and burglaries in the whole city, which is as large as its approach."""
    overlast, inbraken = _STAD[jaar][kwartaal]
    return round(overlast * opzet.schaal), round(inbraken * opzet.schaal)


def _telt_mee(verloop: Verloop, dag: date, eind_kwartaal: date) -> bool:
    traject = verloop.traject
    weg = plus_maanden(traject.einde, _NA_AFSLUITING) if traject.einde else LAATSTE_DAG
    return traject.besluit <= eind_kwartaal and dag <= weg


def _feiten(verlopen: Sequence[Verloop], rng: Random) -> set[tuple[date, int, str]]:
    """Day, number of the young person and kind of everything that police and OM report."""
    per_jongere: dict[int, list[Verloop]] = defaultdict(list)
    for verloop in sorted(verlopen, key=lambda v: (v.jongere.nummer, v.traject.besluit)):
        per_jongere[verloop.jongere.nummer].append(verloop)
    feiten: set[tuple[date, int, str]] = set()
    for nummer, verblijven in per_jongere.items():
        for plek, verloop in enumerate(verblijven):
            tijdens = list(_tijdens(verloop, rng))
            volgende = verblijven[plek + 1].meldingen[0].datum if plek + 1 < len(verblijven) else LAATSTE_DAG
            daarna = (feit for feit in _daarna(verloop, rng) if feit[0] < volgende)
            feiten |= {(dag, nummer, soort) for dag, soort in (*tijdens, *daarna)}
    return feiten


def _tijdens(verloop: Verloop, rng: Random) -> Iterator[tuple[date, str]]:
    """The reports on which scores and closing rest, and the convictions that follow on them."""
    einde, laatste = verloop.traject.einde or LAATSTE_DAG, verloop.laatste_melding(LAATSTE_DAG)
    grens = laatste if verloop.traject.wijze == "positief" else einde
    for melding in verloop.meldingen:
        soort = "overlast"
        if melding.delict:
            soort = _soort_delict(rng, melding.ernstig, leeftijd(verloop.jongere.geboren, melding.datum) < 18)
            uitspraak = melding.datum + timedelta(days=rng.randrange(80, 200))
            if soort == "aanhouding" and kans(rng, 14) and uitspraak <= grens:
                yield uitspraak, "veroordeling"
        yield melding.datum, soort


def _soort_delict(rng: Random, ernstig: bool, minderjarig: bool) -> str:
    if ernstig:
        return "aanhouding"
    halt = 34 if minderjarig else 0
    return gewogen(rng, (("aanhouding", 88 - halt), ("overtreding", 12), ("haltverwijzing", halt)))


def _daarna(verloop: Verloop, rng: Random) -> Iterator[tuple[date, str]]:
    """Reports after the approach ended: fewer after a positive ending, but not none."""
    traject = verloop.traject
    opnieuw = {"positief": 27, "negatief": 62, "opschalen": 58, "verhuisd": 20, "": 0}[traject.wijze]
    if not traject.einde or not kans(rng, opnieuw):
        return
    dag = traject.einde + timedelta(days=rng.randrange(20, 330))
    for _ in range(rng.randrange(1, 3 if traject.wijze == "positief" else 4)):
        soorten = (("overlast", 56), ("aanhouding", 36), ("veroordeling", 8))
        yield dag, gewogen(rng, soorten)
        dag += timedelta(days=rng.randrange(30, 200))


# ------------------------------------------------------------------------------------------------------ yearly figures

# post, number of the source in the profile's list, kind, and per year: budget, actual
_KOSTEN: tuple[tuple[str, int, str, tuple[tuple[int, int], ...]], ...] = (
    ("Regie, ondersteuning en analyse", 0, "personeel", ((570_000, 548_000), (590_000, 596_000), (610_000, 621_000))),
    ("Jeugdmarshall", 0, "personeel", ((115_000, 112_000), (118_000, 118_000), (122_000, 121_000))),
    ("Jeugdboa's", 0, "personeel", ((105_000, 101_000), (108_000, 109_000), (112_000, 112_000))),
    ("Coach voor jongeren en ouders", 2, "personeel", ((55_000, 52_000), (55_000, 55_000), (55_000, 57_000))),
    ("Ingekochte hulp", 0, "inkoop", ((27_000, 21_000), (27_000, 29_000), (30_000, 34_000))),
    ("Sport en dagbesteding", 1, "inkoop", ((25_000, 18_000), (25_000, 24_000), (25_000, 26_000))),
    ("Training en bijeenkomsten", 0, "overig", ((12_000, 9_000), (12_000, 11_000), (12_000, 10_000))),
)
# function, and fte per year
_PERSONEEL = (
    ("Netwerkregisseur", (2.5, 2.75, 3.0)),
    ("Jeugdmarshall", (1, 1, 1)),
    ("Jeugdboa", (2, 2, 2)),
    ("Coach voor jongeren en ouders", (1, 1, 1)),
    ("Voorzitter UVZ", (0.8, 0.8, 0.8)),
    ("Procesondersteuner", (1, 1, 1)),
    ("Informatieanalist", (0.6, 0.8, 0.8)),
)
# Posts and functions of a role that not every municipality has.
_NIET_OVERAL = {
    "Jeugdmarshall": "jeugdmarshall",
    "Jeugdboa": "jeugdboa",
    "Jeugdboa's": "jeugdboa",
    "Coach voor jongeren en ouders": "ipta-coach",
}
# Safety mark of the municipality and of the neighbourhood, and a figure that the council asked for.
_BUITEN = {2023: (7.1, 7.3, 141), 2024: (7.2, 7.3, 136), 2025: (7.2, 7.4, 138)}
_ANDER = "Jongeren zonder startkwalificatie"
# Per 1.000 inhabitants of 12 to 27, per year: here, and in municipalities of the same size.
_ROND_JONGEREN: dict[str, tuple[str, tuple[float, float], tuple[float, float], tuple[float, float]]] = {
    "misdrijf": ("CBS (fictief)", (15.8, 14.9), (15.1, 14.6), (14.6, 14.4)),
    "halt": ("Halt (fictief)", (3.9, 3.6), (4.2, 3.7), (4.1, 3.8)),
    "schooluitval": ("DUO (fictief)", (9.6, 9.1), (9.2, 9.0), (9.3, 8.9)),
}
# Code of the indicator, and the published figure of 2023 as its base. The council set the goals in 2024, so the form of
# 2023 has none.
_DOELEN = {"I1": 63.8, "K4-tijd": 34, "E3": 210}
_VERHAAL: dict[int, dict[str, Waarde]] = {
    2023: {
        "ontwikkelingen": "Sinds januari werken alle partners met dezelfde formulieren. Nog niet iedereen meet {meten}. "
        "De cijfers van dit jaar zijn daarom een begin.",
        "successen": "De partners weten elkaar sneller te vinden. Bij nieuwe jongeren ligt er meestal binnen {plan} een plan.",
        "knelpunten": "Er zijn wachttijden bij de jeugdhulp. Daardoor begint hulp soms pas als het plan al maanden loopt.",
        "casus": "Een jongere werd vaak gezien bij overlast en ging bijna niet meer naar school. De regisseur maakte met "
        "de ouders drie afspraken en de school paste het rooster aan. Na een jaar waren er geen meldingen meer.",
        "nagelezen": "ja",
    },
    2024: {
        "ontwikkelingen": "Scholen melden vaker zelf een jongere aan.{groepen}",
        "successen": "Meer metingen zijn op tijd. {eerste_gesprek} gaat nu mee naar het eerste gesprek als er eerder geen contact lukte.",
        "knelpunten": "Voor jongeren van achttien jaar en ouder is er weinig plek om begeleid te wonen. "
        "De overdracht naar hulp voor volwassenen kost veel tijd.",
        "casus": "Een jongere kwam met een groep mee in de problemen. Een trainer van de sportclub werd het vaste gezicht. "
        "Er was nog één terugval. Daarna vond de jongere een leerwerkplek.",
        "nagelezen": "ja",
    },
    2025: {
        "ontwikkelingen": "Het aantal jongeren in de aanpak groeide licht. Sinds 2023 kwam er een halve regisseur bij.",
        "successen": "De meeste jongeren worden nu {meten} gemeten. Partners komen beter voorbereid naar het UVZ.",
        "knelpunten": "Bij een deel van de jongeren verandert er weinig, of gaat het minder goed. Vooral problemen met geld en "
        "gezondheid duren lang. De ingekochte hulp kostte meer dan begroot.",
        "casus": "Een jongere wilde niet praten en miste elke afspraak. De regisseur bleef langskomen, ook thuis. "
        "De ouders deden mee. Het gaat met kleine stappen beter, maar het is nog niet klaar.",
        "nagelezen": "ja",
    },
}
_RAADSVRAGEN = {
    2023: (
        (
            "Waarom is er nog geen cijfer over herhaling?",
            "Daarvoor zijn gegevens over ten minste twee jaar nodig. Die verzamelen we sinds 2023.",
        ),
    ),
    2024: (
        (
            "Waarom zijn niet alle jongeren gemeten?",
            "Het meten is in 2023 begonnen. In 2024 is vaker gemeten dan het jaar ervoor. Het doel is {meten}.",
        ),
        (
            "Wat kost de aanpak per jongere?",
            "Het gemiddelde per traject staat bij de kosten. Het is geen prijs: de inzet verschilt sterk en die van partners ontbreekt.",
        ),
    ),
    2025: (
        (
            "Wat gebeurt er met jongeren na de afsluiting?",
            "Bij elke afsluiting staat wie zicht houdt en tot wanneer. Wie de zorg overneemt, of dat er geen zorg meer nodig "
            "was, staat er niet altijd bij. Dat hoort wel. Politie en OM geven nog twee jaar aanhoudingen en veroordelingen door.",
        ),
        (
            "Komen er meer woningen voor jongvolwassenen?",
            "Dat hoort bij het woonbeleid. De vraag is doorgegeven en staat op de agenda met de corporaties.",
        ),
    ),
}


def jaarcijfers(opzet: Opzet) -> Iterator[Inhoud]:
    """One form per year. The amounts are invented; only their order of magnitude is that of a real municipality."""
    gemeente, bronnen = opzet.profiel.gemeente.naam, opzet.profiel.te_kiezen("dekkingsbronnen")
    weg = {"jeugdmarshall"} - {r.rol for r in opzet.profiel.regisseurs} | {*opzet.profiel.handboek.zonder_rollen}
    zonder = {naam for naam, rol in _NIET_OVERAL.items() if rol in weg}
    leerplicht = "leerplicht" if "leerplicht" in opzet.te_kiezen("partners") else opzet.te_kiezen("partners")[0]
    for plek, jaar in enumerate(JAREN):
        woorden = _woorden(opzet, jaar)
        veilig, buurt, zonder_diploma = _BUITEN[jaar]
        buiten: list[Rij] = [
            {"indicator": "E1", "waarde": veilig, "bron": "Veiligheidsmonitor (fictief)"},
            {"indicator": "E2", "waarde": buurt, "bron": "Veiligheidsmonitor (fictief)"},
            {"indicator": "E3", "waarde": _inbraken(opzet, jaar), "bron": "Politie, vier kwartalen samen (fictief)"},
            {
                "indicator": "ander",
                "naam": _ANDER,
                "waarde": max(round(zonder_diploma * opzet.schaal), opzet.profiel.publicatie.drempel + plek),
                "bron": f"{opzet.profiel.naam('partners', leerplicht)} (fictief)",
            },
        ]
        for code, (bron, *per_jaar) in _ROND_JONGEREN.items():
            if code == "halt" and not opzet.profiel.heeft(code):
                continue
            eigen, zelfde_grootte = per_jaar[plek]
            buiten.append({"indicator": code, "waarde": eigen, "vergelijking": zelfde_grootte, "bron": bron})
        tabellen: dict[str, list[Rij]] = {
            "kosten": [
                {
                    "post": post,
                    "bron": bronnen[min(bron, len(bronnen) - 1)],
                    "soort": soort,
                    "begroot": _bedrag(bedragen[plek][0], opzet),
                    "werkelijk": _bedrag(bedragen[plek][1], opzet),
                }
                for post, bron, soort, bedragen in _KOSTEN
                if post not in zonder
            ],
            "personeel": [
                {"functie": functie, "fte": fte[plek] if opzet.schaal == 1 else round(fte[plek] * opzet.schaal, 2)}
                for functie, fte in _PERSONEEL
                if functie not in zonder
            ],
            "buitencijfers": buiten,
            "raadsvragen": [
                {"vraag": vraag, "antwoord": antwoord.format(**woorden)} for vraag, antwoord in _RAADSVRAGEN[jaar]
            ],
        }
        if jaar > JAREN[0]:
            tabellen["doelen"] = list(_doelen(opzet, gemeente))
        verhaal = {
            veld: tekst.format(**woorden) if isinstance(tekst, str) else tekst for veld, tekst in _VERHAAL[jaar].items()
        }
        yield {"laatste_dag": date(jaar, 12, 31), **verhaal}, tabellen


def _woorden(opzet: Opzet, jaar: int) -> dict[str, str]:
    """What the story says in words and differs per profile."""
    termijnen = opzet.termijnen(slot := date(jaar, 12, 31))
    groepen = [g for g in opzet.profiel.lijsten.jeugdgroepen if g.geldt_op(slot)]
    weken = termijnen.plan_dagen // 7
    rol = (
        "De jeugdmarshall"
        if any(r.rol == "jeugdmarshall" for r in opzet.profiel.regisseurs)
        else "Een vaste begeleider"
    )
    overleg = "Het overleg per kwartaal" if termijnen.groepsoverleg_maanden == 3 else "Het groepsoverleg"
    alle = {1: "de ene groep", 2: "beide groepen", 3: "alle drie de groepen"}.get(len(groepen), "alle groepen")
    return {
        "plan": f"{telwoord(weken)} weken"
        if 1 < weken < 13 and termijnen.plan_dagen % 7 == 0
        else aantal(termijnen.plan_dagen, "dag"),
        "meten": "elk half jaar" if termijnen.meting_maanden == 6 else "op tijd",
        "groepen": f" {overleg} loopt voor {alle}." if groepen else "",
        "eerste_gesprek": rol,
    }


def _inbraken(opzet: Opzet, jaar: int) -> int:
    return sum(_stad(opzet, jaar, kwartaal)[1] for kwartaal in range(4))


def _bedrag(euro: int, opzet: Opzet) -> int:
    """The amount for a municipality of this size, in whole thousands."""
    return max(1, round(euro * opzet.schaal / 1000)) * 1000


def _doelen(opzet: Opzet, gemeente: str) -> Iterator[Rij]:
    """The goals. In a municipality of another size or seed the figures of 2023 are not known here: then without base,
    but for what comes from outside."""
    inbraken = _inbraken(opzet, JAREN[0])
    streef = {"I1": 70, "K4-tijd": max(1, opzet.profiel.termijnen.plan_dagen * 2 // 3), "E3": inbraken * 17 // 21}
    zoals_geleverd = (opzet.jongeren, opzet.zaad) == (JONGEREN, ZAAD)
    gekozen = opzet.profiel.indicatoren
    for code, cijfer in _DOELEN.items():
        if gekozen and code not in {i.code for i in gekozen.indicatoren}:
            continue
        basis = inbraken if code == "E3" else cijfer if zoals_geleverd else None
        yield {
            "indicator": code,
            **({"basis": basis, "basisjaar": JAREN[0]} if basis is not None else {}),
            "streefwaarde": streef[code],
            "streefjaar": 2026,
            "vastgesteld_door": f"Raad van {gemeente} (fictief), 8 februari 2024",
            "bron": "Veiligheidsplan 2024–2026 (fictief), bladzijde 12",
        }
