"""What the commands do, free of the terminal: blank forms, reports, tracing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from werkwijzer import publicatie
from werkwijzer.dossiers.schijf import schrijf_veilig
from werkwijzer.dossiers.verwerken import open_register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import maak_werkboek
from werkwijzer.fouten import GebruikersFout
from werkwijzer.indicatoren.registratie import Registratie, maak_registratie
from werkwijzer.jaaroverzicht import maak_jaarpublicatie, metingen
from werkwijzer.paden import Paden
from werkwijzer.rapport.paginas import schrijf_jaarverslagen


def maak_formulieren(paden: Paden, definities: Definities) -> Iterator[tuple[Path, bool]]:
    """Write the blank workbooks; yields each path and whether it changed."""
    for code, formulier in definities.formulieren.items():
        pad, inhoud = paden.formulieren / f"{code}.xlsx", maak_werkboek(definities, formulier)
        nieuw = not pad.exists() or pad.read_bytes() != inhoud
        if nieuw:
            schrijf_veilig(pad, inhoud)
        yield pad, nieuw


def lees_registratie(paden: Paden, definities: Definities) -> Registratie:
    """All filed forms as tables. Raises GebruikersFout when there are none."""
    if not paden.logboek.exists():
        raise GebruikersFout(f"In {paden.prive} zijn nog geen formulieren verwerkt. Begin met: werkwijzer verwerk")
    with open_register(paden, definities) as register:
        return maak_registratie(register.index.formulieren())


def herleid_indicator(paden: Paden, definities: Definities, jaar: int, code: str) -> list[str]:
    """The casusnummers behind an indicator, sorted. For internal use: never publish this."""
    gemeten = metingen(lees_registratie(paden, definities), jaar)
    if code not in gemeten:
        raise GebruikersFout(f"Indicator '{code}' bestaat niet. Kies uit: {', '.join(gemeten)}.")
    return sorted(gemeten[code].casussen)


def maak_rapport(
    paden: Paden, definities: Definities, jaar: int, *, vaststellen: bool = False, herzien: str | None = None
) -> list[str]:
    """Write `data/openbaar/<jaar>.json` and the report pages; returns what was done, as sentences.

    A year that is vastgesteld changes only with a reason (`herzien`), which is published with it.
    """
    registratie = lees_registratie(paden, definities)
    jaren = publicatie.lees_jaren(paden.openbaar)
    nieuw = maak_jaarpublicatie(
        registratie, jaar, definities.profiel, definities.leefgebieden, vorige=jaren.get(jaar - 1)
    )
    nieuw = _met_status(nieuw, jaren.get(jaar), vaststellen=vaststellen, herzien=herzien)
    pad = paden.openbaar / f"{jaar}.json"
    publicatie.schrijf_als_anders(paden.openbaar / "schema.json", publicatie.schema_tekst())
    veranderd = publicatie.schrijf_als_anders(pad, publicatie.als_tekst(nieuw))
    paginas = schrijf_jaarverslagen({**jaren, jaar: nieuw}, paden.docs, definities.profiel)
    onderdrukt = sum(m is not None for t in nieuw.tabellen for rij in t.markeringen for m in rij)
    return [
        f"{'Geschreven' if veranderd else 'Ongewijzigd'}: {pad} (status: {nieuw.status}).",
        f"{onderdrukt} cellen zijn niet getoond om personen te beschermen.",
        f"{len(paginas)} bestanden van het jaarverslag bijgewerkt. Bouw de site met: werkwijzer site",
    ]


def _met_status(
    nieuw: publicatie.Jaarpublicatie,
    oud: publicatie.Jaarpublicatie | None,
    *,
    vaststellen: bool,
    herzien: str | None,
) -> publicatie.Jaarpublicatie:
    if oud is None or oud.status == "concept":
        if herzien is not None:
            raise GebruikersFout(f"{nieuw.jaar} is nog niet vastgesteld. Herzien kan pas daarna.")
        return nieuw.model_copy(update={"status": "vastgesteld" if vaststellen else "concept"})
    gelijk = nieuw.model_copy(update={"status": oud.status, "herzieningen": oud.herzieningen})
    if gelijk == oud:
        return oud
    if herzien is None:
        raise GebruikersFout(
            f"{nieuw.jaar} is vastgesteld en de cijfers zijn nu anders. Er is niets veranderd. "
            'Wil je het jaar opnieuw publiceren, geef dan de reden: --herzien "…"'
        )
    if not herzien.strip():
        raise GebruikersFout("Geef een reden bij --herzien.")
    regel = publicatie.Herziening(datum=date.today(), reden=herzien.strip())  # noqa: DTZ011 (a calendar day here)
    return nieuw.model_copy(update={"status": "herzien", "herzieningen": (*oud.herzieningen, regel)})
