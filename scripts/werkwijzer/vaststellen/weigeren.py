"""Why a year is not published: too early, a clock that cannot be right, a text about a person, a number that gives another away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.herkenbaar.zoeker import Tekst, zoek
from werkwijzer.indicatoren import catalogus
from werkwijzer.jaar import publicatie
from werkwijzer.jaar.getypt import verraadt
from werkwijzer.jaar.overzicht import Berekend
from werkwijzer.namen import gewone_tekens
from werkwijzer.profiel import Profiel


def weiger_te_vroeg(jaar: int, *, vaststellen: bool) -> None:
    """Raises GebruikersFout for a year that has not begun, and when a year that runs would be frozen."""
    vandaag = date.today()  # noqa: DTZ011 (a calendar day here)
    if jaar > vandaag.year:
        raise GebruikersFout(f"{jaar} is nog niet begonnen. Kies een jaar tot en met {vandaag.year}.")
    if vaststellen and jaar >= vandaag.year:
        raise GebruikersFout(
            f"{jaar} is nog niet voorbij. Vaststellen kan vanaf 1 januari {jaar + 1}. Een concept maken kan wel: laat "
            "--vaststellen weg."
        )


def weiger_met_onzekere_klok(register: Register) -> None:
    """Raises GebruikersFout when today's date is no ground to say that a year is over."""
    if twijfel := register.klok_onzeker(date.today()):  # noqa: DTZ011 (a calendar day here)
        raise GebruikersFout(
            f"{twijfel} Er is niets vastgesteld. Controleer de datum van deze computer. Klopt die? Zet er dan bij: "
            "--datum-klopt"
        )


VERMOED = (
    "na een eerder verslag kwamen formulieren te laat, of is een dossier vernietigd. Wie dat verslag kent en denkt dat er "
    "weinig veranderde, kan van deze kleine aantallen vermoeden hoe groot ze zijn:"
)


def stop_om_vermoeden(jaar: int, vermoed: Sequence[str], *, herzien: bool) -> str:
    """Why a year is not published when a reader may suppose small counts, and what can be chosen."""
    if herzien:
        niet = f"laat {jaar} zoals het is. Wat er sindsdien bekend werd, leg je uit in het verslag van nu"
    else:
        niet = "maak dit verslag nog niet, of kies een indicatorenset zonder deze cijfers"
    return "\n".join(
        [
            f"Er is niets gepubliceerd: {VERMOED}",
            *(f"  {wat}" for wat in vermoed),
            f"Kies: {niet}. Of overleg met de FG: het verslag maakt zo'n vermoeden niet preciezer, want het "
            "laat meer weg. Is het besluit om te publiceren? Zet er dan bij wie dat besloot, zonder namen van jongeren: "
            '--ondanks-vermoeden "Besloten door ... op ..."',
        ]
    )


def weiger_verraad(berekend: Berekend, jaren: Mapping[int, publicatie.Jaarpublicatie], profiel: Profiel) -> None:
    """Raises GebruikersFout when something that was typed says more than the figures do."""
    declaraties = {i.code: i for i in catalogus.indicatoren_van(profiel)}
    if gevonden := verraadt(berekend.publicatie, berekend.geheugen, jaren, declaraties):
        raise GebruikersFout(
            "\n".join(
                [
                    "Er is niets gepubliceerd. Wat bij de cijfers is ingevuld, verraadt een aantal dat niet openbaar mag zijn:",
                    *(f"  {zin}" for zin in gevonden),
                    "Schrijf het zonder getal (enkele jongeren), of haal het weg. Lever het formulier jaarcijfers opnieuw in "
                    "als verbetering.",
                ]
            )
        )


def weiger_herkenbaar(
    nieuw: publicatie.Jaarpublicatie,
    ingediend: Iterable[Ingediend],
    definities: Definities,
    redenen: Sequence[str],
) -> None:
    """Raises GebruikersFout when a text that would be public holds something about a person in the register.

    The same recogniser as the privacy gate's, over the same papers: also those that no longer count. In a story a surname alone is left to the gate, which knows the ordinary
    words; a reason is one sentence, easily written otherwise.
    """
    duiding = nieuw.duiding or publicatie.Duiding()
    teksten = {veld: tekst for veld, tekst in duiding.model_dump(exclude={"raadsvragen"}).items() if tekst}
    teksten |= {f"raadsvraag {n}": f"{v.vraag} {v.antwoord}" for n, v in enumerate(duiding.raadsvragen, start=1)}
    teksten |= {f"doel {i.code}": f"{i.doel.vastgesteld_door} {i.doel.bron}" for i in nieuw.indicatoren if i.doel}
    teksten |= {f"kostenpost {n}": p.post for n, p in enumerate(nieuw.kosten.posten if nieuw.kosten else (), start=1)}
    teksten |= {f"cijfer van buiten {i.code}": i.herkomst for i in nieuw.indicatoren if i.herkomst}
    teksten |= {f"ander cijfer {n}": f"{c.naam} {c.bron}" for n, c in enumerate(nieuw.context, start=1)}
    teksten |= {"de reden": " ".join(redenen)} if redenen else {}
    functies = nieuw.kosten.personeel if nieuw.kosten else ()
    teksten |= {f"personeel {n}": f.functie for n, f in enumerate(functies, start=1)}
    gevonden, _ = zoek(
        [Tekst(gewone_tekens(tekst), losse_namen=waar == "de reden") for waar, tekst in teksten.items()],
        ingediend,
        definities.formulieren,
        definities.profiel.gemeente.alle_voorvoegsels,
        definities.profiel.openbaar_toegestaan,
        definities.teksten(),
    )
    if gevonden:
        soorten: dict[str, set[str]] = {}
        for nr, treffer in gevonden:
            soorten.setdefault(list(teksten)[nr], set()).add(treffer.soort)
        regels = [f"  {waar}: {', '.join(sorted(wat))}" for waar, wat in soorten.items()]
        waarin = "de reden" if soorten.keys() == {"de reden"} else "de jaarcijfers"
        raise GebruikersFout(
            "\n".join(
                [
                    f"Er is niets gepubliceerd. In {waarin} staat iets over een persoon uit de dossiers:",
                    *regels,
                    "Geef een reden waarin niemand te herkennen is."
                    if soorten.keys() == {"de reden"}
                    else "Haal het uit het formulier jaarcijfers en lever het opnieuw in als verbetering.",
                ]
            )
        )
