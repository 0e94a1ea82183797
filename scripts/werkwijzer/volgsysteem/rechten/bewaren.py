"""Until when a dossier may be kept. Derived from the filed forms; nobody types a closing date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from werkwijzer import termijnen
from werkwijzer.casus.casus import casussen
from werkwijzer.casus.gevolgen import geen_besluit_meer
from werkwijzer.dossiers.register import Register
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum
from werkwijzer.namen import Gevouwen, gezocht, in_elke_volgorde, kort_geschreven, losse_namen, losse_namen_in
from werkwijzer.volgsysteem.rechten.verzoeken import verzoeken


@dataclass(frozen=True)
class Bewaring:
    """One dossier. `begin` is the day on which the term began to run, `tot` the last day it may be kept.

    `verzoek` is the kenmerk of a request that is not decided on: then nothing is destroyed.
    """

    casusnummer: str
    begin: date
    tot: date
    in_aanpak_geweest: bool
    verzoek: str = ""

    def voorbij(self, peildatum: date) -> bool:
        return peildatum > self.tot


def bewaarlijst(register: Register, casusnummer: str | None = None) -> list[Bewaring]:
    """Every dossier whose term runs, or one, the earliest end first (`Stand.bewaring`)."""
    open_ = open_verzoeken(register)
    lijst = []
    index = register.index
    formulieren = index.van_persoon(casusnummer) if casusnummer else index.formulieren()
    for nummer, casus in casussen(formulieren, register.akten()).items():
        termijn = casus.laatst.bewaring(register.definities.profiel)
        if termijn and casusnummer in (None, nummer):
            geweest = bool(casus.laatst.trajecten)
            lijst.append(Bewaring(nummer, termijn.vanaf, termijn.tot, geweest, open_.get(nummer, "")))
    lijst += [b for b in vervallen_dossiers(register, open_) if casusnummer in (None, b.casusnummer)]
    return sorted(lijst, key=lambda b: (b.tot, b.casusnummer))


def vervallen_dossiers(register: Register, open_: Mapping[str, str]) -> Iterator[Bewaring]:
    """Dossiers of which no form counts any more: they say nothing, but they are still kept."""
    telt = {casusnummer for casusnummer, _ in register.index.stukken()}
    for nummer in register.index.casusnummers():
        if nummer not in telt:
            vanaf = max(f.datum for f in register.index.van_persoon(nummer, alle=True))
            tot = termijnen.bewaren_tot(vanaf, register.definities.profiel, na_afsluiting=False)
            yield Bewaring(nummer, vanaf, tot, False, open_.get(nummer, ""))


def open_verzoeken(register: Register) -> dict[str, str]:
    """Casusnummer → kenmerk of a request of the person on which nothing is decided yet."""
    besloten = {a.gegevens["akte"] for a in register.akten(soort="verzoek-besluit")}
    return {
        register.index.correcties.dossier(a.casusnummer): a.kenmerk
        for a in register.akten(soort="verzoek")
        if a.kenmerk not in besloten
    }


def voorwaarde(register: Register, nummer: str, grond: str, dag: date, reden: str = "") -> str:
    """Which condition of this ground is met, for the certificate. Raises GebruikersFout when none is, and while a request
    about this person has no decision: it would disappear with the dossier."""
    niets = "Er is niets vernietigd."
    if kenmerk := open_verzoeken(register).get(register.index.correcties.dossier(nummer)):
        raise GebruikersFout(f"Verzoek {kenmerk} over {nummer} heeft nog geen besluit. {niets}")
    bewaring = next(iter(bewaarlijst(register, nummer)), None)
    if grond == "bewaartermijn":
        if bewaring is None:
            raise GebruikersFout(f"{nummer} is nog in de aanpak. {niets}")
        if not bewaring.voorbij(dag):
            raise GebruikersFout(
                f"{nummer} moet blijven tot en met {toon_datum(bewaring.tot)}. {niets} Moet het toch eerder weg? Geef dan de "
                "grond: --grond verzoek of --grond vergissing."
            )
        return f"bewaren tot en met {toon_datum(bewaring.tot)}"
    if grond == "verzoek":
        gevraagd = [v for v in verzoeken(register, nummer) if v.akte.gegevens["recht"] in ("wissen", "bezwaar")]
        toegewezen = [v for v in gevraagd if v.besluit and v.besluit.gegevens["uitkomst"] == "toegewezen"]
        if not toegewezen and (deels := [v for v in gevraagd if v.toegewezen]):
            raise GebruikersFout(
                f"Verzoek {deels[-1].akte.kenmerk} over {nummer} is deels toegewezen. Dat is geen grond om het hele dossier "
                f"te vernietigen. {niets} Moet toch alles weg? Leg dat vast als nieuw verzoek, met het besluit."
            )
        if not toegewezen:
            raise GebruikersFout(
                f"Voor {nummer} is geen verzoek om te wissen toegewezen. {niets} Leg het verzoek en het besluit eerst vast: "
                "werkwijzer verzoek vastleggen, en daarna werkwijzer verzoek besluit."
            )
        besluit = toegewezen[-1].besluit
        assert besluit is not None
        return f"verzoek {toegewezen[-1].akte.kenmerk}, toegewezen op {toon_datum(besluit.datum)}"
    weg = register.index.vervallen_besluit(nummer)
    alle = casussen(register.index.van_persoon(nummer), register.akten())
    in_aanpak = any(c.laatst.trajecten for n, c in alle.items() if n == nummer)
    if in_aanpak and len(reden.split()) < 2:
        raise GebruikersFout(
            f"{nummer} is in de aanpak geweest. {niets} Was dat toch een vergissing? Leg in een zin uit waarom, met --reden."
        )
    if _noemt_iemand(register, nummer, reden):
        raise GebruikersFout(
            f"In de reden staat een naam uit de dossiers. De verklaring blijft, en is zonder namen. {niets} Schrijf de reden "
            "zonder naam."
        )
    return reden or (geen_besluit_meer(weg) if weg else "nooit in de aanpak geweest")


def _noemt_iemand(register: Register, nummer: str, reden: str) -> bool:
    """Whether a reason names a young person; of this one also the first name or surname alone."""
    eigen, anderen = register.index.namen_van(nummer), register.index.namen_van_anderen(nummer)
    alle, gevouwen = eigen | anderen, Gevouwen(reden)
    los = losse_namen_in(reden, losse_namen(eigen))
    return gevouwen.noemt_kort(gezocht(in_elke_volgorde(alle)) | kort_geschreven(alle)) or any(
        w[0].isupper() for w in los
    )
