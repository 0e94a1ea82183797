"""Random histories of a few young people, and a plain account of what should be so; for the tests of properties.

`Geschiedenis` does one act after another as a user would, and keeps its own books: which forms there are, about whom, in
which dossier each counts, which acts there were. It is simple on purpose, and shares nothing with the program's own.
"""

from __future__ import annotations

import copy
import json
import random
import re
import shutil
from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Cli, LeestHier, aanmelding, herijking, plan, uvz, werkboek
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.uitvoerders import Uitvoering
from werkwijzer.handboek.modelbrieven import MAP_MODELBRIEVEN
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.postvak.verwerken import Uitkomst, verwerk

BEGIN = date(2017, 1, 9)
_ADRESSEN = ("Dorpsstraat 1", "Dorpsstraat 1", "Kerkpad 22")  # who shares one may be family, or not
_ACHTER = ("Zwaneveldt", "Zwaneveldt", "Ysselstijn", "Quakelbeek")


@dataclass(frozen=True)
class Mens:
    """A young person: the name is used for nobody else, the address may be."""

    voornaam: str
    achternaam: str
    geboren: date
    adres: str

    @property
    def naam(self) -> str:
        return f"{self.voornaam} {self.achternaam}"


@dataclass
class Vorm:
    """A filed form: in which folder, and per casusnummer in it the words that only this form has."""

    soort: str
    datum: date
    sha256: str
    bestand: str
    bij: str  # the casusnummer it was filed in; '' for a form about more persons
    woorden: dict[str, str]
    noemt: set[str] = field(default_factory=set)  # full names of others that stand in it
    verbetering: bool = False
    naam: str = ""  # of who is referred
    volgnr: int = 0  # its line in the log
    was: set[str] = field(default_factory=set)  # its hashes before it became an extract


@dataclass
class Daad:
    """An act: its kenmerk and all casusnummers that it names; what it undid, if anything."""

    soort: str
    kenmerk: str
    nummers: tuple[str, ...]
    gegevens: dict[str, Any]
    reden: str
    herroept: str = ""


@dataclass
class Boek:
    """What should be so."""

    mensen: dict[str, Mens] = field(default_factory=dict)  # by every casusnummer that was issued and is not destroyed
    vormen: list[Vorm] = field(default_factory=list)
    daden: list[Daad] = field(default_factory=list)
    vernietigd: set[str] = field(default_factory=set)
    openbaar: dict[int, list[bytes]] = field(default_factory=dict)  # per year every version that was published
    dag: date = BEGIN

    @property
    def geldend(self) -> list[Daad]:
        weg = {d.herroept for d in self.daden if d.herroept}
        return [d for d in self.daden if d.kenmerk not in weg and not d.herroept]

    def dossier(self, nummer: str) -> str:
        samen = {d.gegevens["ander"]: d.nummers[0] for d in self.geldend if d.soort == "samenvoegen"}
        while nummer in samen:
            nummer = samen[nummer]
        return nummer

    def dossier_van(self, vorm: Vorm) -> str:
        naar = [
            d.gegevens["naar"]
            for d in self.geldend
            if d.soort == "verplaatsen" and d.gegevens["formulier_sha256"] == vorm.sha256
        ]
        return self.dossier([vorm.bij, *naar][-1])

    def is_vervallen(self, vorm: Vorm) -> bool:
        return any(d.soort == "vervallen" and d.gegevens["formulier_sha256"] == vorm.sha256 for d in self.geldend)

    def van(self, nummer: str) -> list[Vorm]:
        """The forms about a person, counting or not."""
        wie = self.dossier(nummer)
        return [
            v
            for v in self.vormen
            if (wie == self.dossier_van(v) if v.bij else wie in {self.dossier(n) for n in v.woorden})
        ]

    def dossiers(self) -> list[str]:
        """The dossiers that there are: with a form of their own."""
        return sorted({self.dossier_van(v) for v in self.vormen if v.bij})

    def nummers_van(self, nummer: str) -> set[str]:
        wie = self.dossier(nummer)
        return {n for n in self.mensen if self.dossier(n) == wie} | {wie}


class Geschiedenis:
    """One random history. `doe` does the next act and returns what it did, in words."""

    def __init__(self, paden: Paden, definities: Definities, zaad: int) -> None:
        self.paden, self.definities, self.cli = paden, definities, Cli(paden)
        shutil.copytree(PROJECT / "docs" / MAP_MODELBRIEVEN, paden.docs / MAP_MODELBRIEVEN)
        self.toeval = random.Random(zaad)
        self.boek = Boek()
        self.uitgegeven: list[str] = []  # every casusnummer in order, also of who is destroyed or was put back
        self._teller = 0

    # --- the means ------------------------------------------------------------------------------

    def woord(self) -> str:
        """A word that stands nowhere else."""
        self._teller += 1
        return "X" + "".join(self.toeval.sample("abcdefghijklmnoprstuvwyz", 9)) + "q"

    def kies(self, uit: Any) -> Any:
        return self.toeval.choice(sorted(uit) if isinstance(uit, set) else list(uit))

    def een_dossier(self) -> str:
        return self.kies(self.boek.dossiers())

    def nummer_van(self, dossier: str) -> str:
        """Any number under which a dossier is known: people keep using the old one."""
        return self.kies(self.boek.nummers_van(dossier))

    def later(self) -> date:
        self.boek.dag += timedelta(days=self.toeval.randint(1, 40))
        return self.boek.dag

    def lever_in(
        self, soort: str, antwoorden: Antwoorden, woorden: dict[str, str], noemt: Iterable[str] = (), naam: str = ""
    ) -> str:
        """Hand in a form; returns its casusnummer ('' for one about more persons), or 'geweigerd'.

        A referral of somebody new has its words under ''.
        """
        (self.paden.postvak_in / "nieuw.xlsx").write_bytes(werkboek(self.definities, soort, antwoorden))
        (uitkomst,) = self.verwerk_postvak()
        if not uitkomst.verwerkt:
            self.haal_terug(uitkomst)
            return "geweigerd: " + ", ".join(b.code for b in uitkomst.beoordeling.bevindingen)
        return self.boek_in(uitkomst.bestand, soort, antwoorden, woorden, noemt, naam)

    def verwerk_postvak(self) -> list[Uitkomst]:
        hier = nullcontext(Uitvoering(LeestHier(self.definities), 4))
        with open_register(self.paden, self.definities) as register, pytest.MonkeyPatch.context() as tijdelijk:
            tijdelijk.setattr("werkwijzer.postvak.verwerken.open_uitvoering", lambda *_: hier)
            return verwerk(register)

    def haal_terug(self, uitkomst: Uitkomst) -> None:
        """Whoever handed in a form that was sent back, leaves it at that."""
        uitkomst.beoordeling.pad.unlink()
        for terug in self.paden.teruggestuurd.iterdir():
            terug.unlink()

    def boek_in(
        self,
        bestand: str,
        soort: str,
        antwoorden: Antwoorden,
        woorden: dict[str, str],
        noemt: Iterable[str] = (),
        naam: str = "",
    ) -> str:
        """Keep account of a form that was filed; returns its casusnummer."""
        sha256 = vingerafdruk((self.paden.prive / bestand).read_bytes())
        (regel,) = (r for r in Logboek(self.paden.logboek).regels() if (r.sha256, r.bestand) == (sha256, bestand))
        nummer = regel.casusnummer
        definitie = self.definities.formulieren[soort]
        if "" in woorden:
            assert nummer not in self.uitgegeven, "a casusnummer is issued once"
            self.uitgegeven.append(nummer)
            woorden = {nummer: woorden[""]}
        datum = antwoorden.velden[definitie.datumveld]
        beter = antwoorden.velden.get("verbetering") == "ja" or antwoorden.velden.get("eerder_bekend") == "verbetering"
        vorm = Vorm(soort, datum, sha256, bestand, nummer, woorden, set(noemt), beter, naam, regel.nr)
        self.boek.vormen.append(vorm)
        return nummer

    def boek_daden(self) -> list[Daad]:
        """Take over which acts the program filed since last time; what they do is worked out by `Boek` itself."""
        bekend = {d.kenmerk for d in self.boek.daden}
        with open_register(self.paden, self.definities) as register:
            nieuw = [a for a in register.akten(ook_herroepen=True) if a.kenmerk not in bekend]
        daden = [
            Daad(a.soort, a.kenmerk, a.casusnummers, dict(a.gegevens), a.reden, a.herroept)
            for a in nieuw
            if a.soort != "vernietigd"
        ]
        self.boek.daden += daden
        return daden

    def eigen_namen(self, dossier: str) -> set[str]:
        """The names under which a person was referred."""
        return {v.naam for v in self.boek.van(dossier) if v.naam}

    def namen_van_anderen(self, dossier: str) -> set[str]:
        return {v.naam for v in self.boek.vormen if v.naam} - self.eigen_namen(dossier)

    def tekst(self, dossier: str, woord: str) -> tuple[str, set[str]]:
        """Free text with this word, sometimes with the name of somebody else."""
        anderen = self.namen_van_anderen(dossier)
        if anderen and self.toeval.random() < 0.3:
            ander = self.kies(anderen)
            return f"{woord} trekt op met {ander}.", {ander}
        return f"{woord} gaat zijn gang.", set()

    # --- forms ----------------------------------------------------------------------------------

    def nieuw(self) -> str:
        return self._meld_aan(self.iemand(), "nieuw")

    def iemand(self) -> Mens:
        """Somebody whom nobody knows."""
        return Mens(
            self.woord(),
            self.kies(_ACHTER),
            date(2003, 1, 1) + timedelta(days=self.toeval.randrange(1000)),
            self.kies(_ADRESSEN),
        )

    def dubbel(self) -> str:
        """The same young person again, as if new: two dossiers."""
        wie = self.een_dossier()
        mens = self.boek.mensen[wie]
        return f"{wie} dubbel: " + self._meld_aan(replace(mens, voornaam=self.woord()), "ander")

    def _meld_aan(self, mens: Mens, bekend: str, **anders: Any) -> str:
        velden, woorden, noemt = self.aanmelding_van(mens, bekend, **anders)
        gekregen = self.lever_in("aanmelding", velden, woorden, noemt, mens.naam)
        if not gekregen.startswith("geweigerd"):
            self.boek.mensen[gekregen] = mens
        return f"aanmelding ({bekend}): {gekregen}"

    def aanmelding_van(self, mens: Mens, bekend: str, **anders: Any) -> tuple[Antwoorden, dict[str, str], set[str]]:
        """A referral, with its word by casusnummer and who else it names."""
        woord = self.woord()
        dag = anders.pop("datum", None) or self.later()
        zorg, noemt = self.tekst(anders.get("casusnummer", ""), woord)
        velden = aanmelding(
            datum_aanmelding=dag,
            eerder_bekend=bekend,
            achternaam=mens.achternaam,
            voornaam=mens.voornaam,
            geboortedatum=mens.geboren,
            adres=mens.adres,
            postcode_plaats="0012 AB Voorbeeldstad",
            zorg=zorg,
            **anders,
        )
        return velden, {anders.get("casusnummer", ""): woord}, noemt

    def opnieuw(self) -> str:
        wie = self.nummer_van(self.een_dossier())
        if wie not in self.boek.mensen:
            return "niemand"
        return self._meld_aan(self.boek.mensen[wie], "bekend", casusnummer=wie)

    def verbeterde_aanmelding(self) -> str:
        vormen = [v for v in self.boek.vormen if v.soort == "aanmelding"]
        vorm = self.kies(vormen)
        wie = self.boek.dossier_van(vorm)
        if wie not in self.boek.mensen:
            return "niemand"
        return self._meld_aan(self.boek.mensen[wie], "verbetering", casusnummer=wie, datum=vorm.datum)

    def _wie(self) -> list[str]:
        alle = self.boek.dossiers()
        return [self.nummer_van(d) for d in self.toeval.sample(alle, min(len(alle), self.toeval.randint(1, 3)))]

    def verbeterd_verslag(self) -> str:
        """An improvement of a report, about the same persons, fewer, or others as well."""
        vormen = [v for v in self.boek.vormen if v.soort == "uvz-verslag" and v.woorden]
        if not vormen:
            return "geen verslag"
        vorm = self.kies(vormen)
        return self.uvz({*self._wie(), self.kies(set(vorm.woorden))}, vorm.datum)

    def uvz(self, ook_over: Iterable[str] = (), datum: date | None = None) -> str:
        """A report of a new meeting; with `datum` an improvement of the one of that day."""
        wie = sorted({self.boek.dossier(n) for n in ook_over} & set(self.boek.dossiers())) if datum else self._wie()
        if not wie:
            return "niemand"
        dag = datum or self.later()
        woorden = {n: self.woord() for n in wie}
        verslag = uvz(dag, *wie)
        rijen = []
        noemt: set[str] = set()
        for rij in verslag.tabellen["besprekingen"]:
            beeld, erbij = self.tekst(rij["casusnummer"], woorden[rij["casusnummer"]])
            noemt |= erbij
            rijen.append({**rij, "beeld": beeld})
        velden = {**verslag.velden, **({"verbetering": "ja"} if datum else {})}
        gekregen = self.lever_in(
            "uvz-verslag", Antwoorden(velden, {**verslag.tabellen, "besprekingen": rijen}), woorden, noemt
        )
        return f"uvz over {', '.join(wie)}: {gekregen or 'opgeborgen'}"

    def plan(self) -> str:
        wie, woord, dag = self.nummer_van(self.een_dossier()), self.woord(), self.later()
        eerder = any(v.soort == "plan" for v in self.boek.van(wie))
        grenzen, noemt = self.tekst(wie, woord)
        scores = [self.toeval.randint(1, 5) for _ in range(8)]
        antwoorden = plan(wie, "voortgang" if eerder else "start", dag, scores, grenzen=grenzen)
        return f"plan voor {wie}: " + self.lever_in("plan", antwoorden, {wie: woord}, noemt)

    def herijking(self) -> str:
        wie, dag = self._wie(), self.later()
        woorden = {n: self.woord() for n in wie}
        rijen = [
            {
                "casusnummer": n,
                "besluit": self.kies(("doorgaan", "positief", "niet_succesvol")),
                "wie_houdt_zicht": f"Jongerenwerk {woorden[n]}",
            }
            for n in wie
        ]
        gekregen = self.lever_in("herijking", herijking(dag, *rijen), woorden)
        return f"herijking over {', '.join(wie)}: {gekregen or 'opgeborgen'}"

    def meldingen(self) -> str:
        kwartaal = self.boek.dag
        eind = date(kwartaal.year, (kwartaal.month - 1) // 3 * 3 + 1, 1) - timedelta(days=1)
        wie = self._wie()
        rijen = [{"casusnummer": n, "datum": eind - timedelta(days=3), "soort": "overlast"} for n in wie]
        velden = {"eind_kwartaal": eind, "jeugdoverlast_stad": 100 + self._teller}
        gekregen = self.lever_in("meldingen", Antwoorden(velden, {"meldingen": rijen}), dict.fromkeys(wie, ""))
        return f"meldingen tot {eind}: {gekregen or 'opgeborgen'}"

    # --- what is made from them -----------------------------------------------------------------

    def stuk(self) -> str:
        wie, dag = self.nummer_van(self.een_dossier()), self.boek.dag.isoformat()
        wat = self.kies(
            (
                ("voortgang", wie, "--peildatum", dag),
                ("dossier", wie),
                (
                    "brief",
                    "uitnodiging",
                    wie,
                    "--dag",
                    dag,
                    "--tijd",
                    "10.00 uur",
                    "--datum",
                    dag,
                    "--reden",
                    "Praten.",
                ),
                ("agenda", (self.boek.dag + timedelta(days=9)).isoformat()),
            )
        )
        return f"{' '.join(wat)}: {self.cli(*wat, code=None).splitlines()[:1]}"

    # --- acts -----------------------------------------------------------------------------------

    def reden(self, dossier: str) -> str:
        """A reason, sometimes one that names somebody else."""
        return self.tekst(dossier, self.woord())[0]

    def samenvoegen(self) -> str:
        alle = self.boek.dossiers()
        if len(alle) < 2:
            return "te weinig dossiers"
        dubbel, blijft = self.toeval.sample(alle, 2)
        return self._corrigeer("samenvoegen", dubbel, blijft, "--reden", self.reden(blijft))

    def verplaatsen(self) -> str:
        vorm = self.kies([v for v in self.boek.vormen if v.bij])
        naar = self.een_dossier() if self.toeval.random() < 0.8 else "nieuw"
        voor = set(self.boek.dossiers())
        gedaan = self._corrigeer("verplaatsen", Path(vorm.bestand).name, naar, "--reden", self.reden(vorm.bij))
        for erbij in set(self.boek.dossiers()) - voor:
            if erbij not in self.boek.mensen:
                assert erbij not in self.uitgegeven
                self.uitgegeven.append(erbij)
                self.boek.mensen[erbij] = self.boek.mensen[vorm.bij]
        return gedaan

    def vervallen(self) -> str:
        vorm = self.kies(self.boek.vormen)
        return self._corrigeer("vervallen", vorm.sha256[:12], "--reden", self.reden(vorm.bij))

    def terugdraaien(self) -> str:
        wat = [d for d in self.boek.geldend if d.soort in ("samenvoegen", "verplaatsen", "vervallen")]
        return self._corrigeer("terugdraaien", self.kies(wat).kenmerk, "--reden", "Toch niet") if wat else "niets"

    def _corrigeer(self, *wat: str) -> str:
        uit = self.cli("corrigeer", *wat, "--ja", code=None)
        self.boek_daden()
        return f"corrigeer {' '.join(wat[:3])}: {uit.splitlines()[-1]}"

    def familie(self) -> str:
        links = [d for d in self.boek.geldend if d.soort == "familie"]
        if links and self.toeval.random() < 0.3:
            een, twee = self.kies(links).nummers[:2]
            wat = ["familie", een, twee, "--trek-in", "--reden", self.woord()]
        else:
            wat = ["familie", self.nummer_van(self.een_dossier()), self.nummer_van(self.een_dossier())]
            wat += ["--reden", self.reden(wat[1])]
        uit = self.cli(*wat, code=None)
        self.boek_daden()
        return f"{' '.join(wat[:4])}: {uit.splitlines()[:1]}"

    def verzoek(self) -> str:
        wie = self.nummer_van(self.een_dossier())
        recht = self.kies(("inzage", "verbetering", "bezwaar", "wissen", "beperking", "klacht"))
        wat = ["vastleggen", wie, recht, "--van", "jongere", "--wat", self.reden(wie)]
        uit = self.cli("verzoek", *wat, "--ontvangen", self.later().isoformat(), code=None)
        self.boek_daden()
        return f"verzoek {wie} {recht}: {uit.splitlines()[0]}"

    def besluit(self) -> str:
        open_ = self.open_verzoeken()
        if not open_:
            return "geen verzoek"
        daad = self.kies(open_)
        uitkomst = self.kies(("toegewezen", "toegewezen", "afgewezen"))
        wat = ["besluit", daad.kenmerk, uitkomst, "--reden", self.reden(daad.nummers[0])]
        uit = self.cli("verzoek", *wat, "--op", self.later().isoformat(), code=None)
        self.boek_daden()
        return f"besluit {daad.kenmerk} {uitkomst}: {uit.splitlines()[0]}"

    def open_verzoeken(self, wie: str = "") -> list[Daad]:
        gedaan = {d.gegevens["akte"] for d in self.boek.geldend if d.soort == "verzoek-besluit"}
        return [
            d
            for d in self.boek.geldend
            if d.soort == "verzoek"
            and d.kenmerk not in gedaan
            and (not wie or self.boek.dossier(d.nummers[0]) == self.boek.dossier(wie))
        ]

    def overdracht(self) -> str:
        wie, dag = self.nummer_van(self.een_dossier()), self.later()
        wat = ["--naar", "veiligheidshuis", "--reden", self.reden(wie), "--zicht-door", "Regisseur 1"]
        wat += ["--zicht-tot", (dag + timedelta(days=90)).isoformat(), "--datum", dag.isoformat()]
        uit = self.cli("overdracht", wie, *wat, code=None)
        self.boek_daden()
        return f"overdracht {wie}: {uit.splitlines()[0]}"

    def bevestiging(self) -> str:
        wie = self.nummer_van(self.een_dossier())
        uit = self.cli("overdracht", wie, "--bevestigd", self.later().isoformat(), code=None)
        self.boek_daden()
        return f"bevestigd {wie}: {uit.splitlines()[0]}"

    # --- publishing -----------------------------------------------------------------------------

    def openbare_bestanden(self) -> dict[int, bytes]:
        return {int(p.stem): p.read_bytes() for p in self.paden.openbaar.glob("[12]*.json")}

    def status(self, jaar: int) -> str:
        versies = self.boek.openbaar.get(jaar)
        return str(json.loads(versies[-1])["status"]) if versies else ""

    def publiceren(self, hoe: str = "") -> str:
        """Make a year, freeze it, revise it, or only try; the reason may name somebody, and then nothing happens."""
        jaar = self.toeval.randint(BEGIN.year, self.boek.dag.year)
        hoe = hoe or self.kies(("concept", "concept", "vaststellen", "herzien", "proef"))
        reden = self.reden("") if hoe in ("vaststellen", "herzien") else ""
        wat = {
            "concept": [],
            "proef": ["--proef"],
            "vaststellen": ["--vaststellen", "--reden", reden],
            "herzien": ["--herzien", reden, "--ondanks-vermoeden", "Besloten door het college."],
        }[hoe]
        was = self.status(jaar)
        anders, uit = self.rapport(jaar, *wat)
        assert not (anders and hoe == "proef"), "a try writes nothing"
        if anders and was not in ("", "concept"):
            assert (hoe, self.status(jaar)) == ("herzien", "herzien")
            assert reden in json.loads(self.boek.openbaar[jaar][-1])["herzieningen"][-1]["reden"]
        assert not (anders and any(naam in reden for naam in self.namen_van_anderen(""))), "a name became public"
        self.boek_daden()
        return f"{jaar} {hoe}: {uit.splitlines()[-1] if uit else ''}"

    def rapport(self, jaar: int, *wat: str, zegt: str = "") -> tuple[bool, str]:
        """Whether another version became public, and what was said. No other year changes."""
        with pytest.MonkeyPatch.context() as tijdelijk:  # PDFs repeat the pages, slowly
            tijdelijk.setattr("werkwijzer.vaststellen.maken_of_herzien.beschikbaar", lambda: False)
            uit = self.cli("rapport", str(jaar), *wat, code=None)
        assert zegt in uit
        nu = self.openbare_bestanden()
        anders = {j for j in self.boek.openbaar.keys() | nu if self.boek.openbaar.get(j, [b""])[-1] != nu.get(j)}
        assert anders <= {jaar}
        for j in anders:
            self.boek.openbaar.setdefault(j, []).append(nu[j])
        return bool(anders), uit

    # --- destroying, and putting back -----------------------------------------------------------

    def vernietig(self, wie: str, grond: str) -> tuple[bool, str]:
        """Destroy a dossier; whether it went, and what was said."""
        telden = self.telt()
        uit = self.cli(*self.om_te_vernietigen(wie, grond), code=None)
        gelukt = "is vernietigd. Verklaring" in uit
        if gelukt:
            self.boek_vernietigd(wie, telden)
        return gelukt, uit

    @staticmethod
    def om_te_vernietigen(wie: str, grond: str) -> list[str]:
        waarom = ["--reden", "Verkeerde gemeente"] if grond == "vergissing" else []
        return ["bewaartermijn", "--vernietig", wie, "--bevestig", wie, "--grond", grond, *waarom]

    def telt(self) -> set[str]:
        """The hashes of the forms that count."""
        with open_register(self.paden, self.definities) as register:
            return {f.sha256 for f in register.index.formulieren()}

    def boek_vernietigd(self, wie: str, telden: set[str]) -> None:
        """What should be so after the destruction; `telden` are the forms that counted before it."""
        boek, nummers = self.boek, self.boek.nummers_van(wie)
        gaan = {v.sha256 for v in boek.van(wie) if v.bij}
        telden_niet: list[Vorm] = []
        boek.vormen = [v for v in boek.vormen if v.sha256 not in gaan]
        for vorm in [v for v in boek.vormen if not v.bij and nummers & set(v.woorden)]:
            vorm.woorden = {n: w for n, w in vorm.woorden.items() if n not in nummers}
            vorm.was.add(vorm.sha256)
            if vorm.sha256 not in telden:
                telden_niet.append(vorm)
            vorm.sha256 = vorm.bestand = ""  # an extract by now
        for nummer in nummers:
            boek.mensen.pop(nummer, None)
        boek.vernietigd |= nummers
        self._zoek_uittreksels()
        self.boek_daden()
        assert not self.telt() & {v.sha256 for v in telden_niet if v.woorden}, "what did not count, does not now"
        elders = {d.kenmerk for d in boek.geldend if d.soort == "verplaatsen" and d.gegevens["naar"] not in nummers}
        boek.daden = [d for d in boek.daden if not nummers & set(d.nummers) or d.kenmerk in elders]

    def _zoek_uittreksels(self) -> None:
        with open_register(self.paden, self.definities) as register:
            daar = {f.volgnr: f for f in register.index.formulieren(alle=True) if not f.casusnummer}
        for vorm in [v for v in self.boek.vormen if not v.sha256]:
            if vorm.volgnr in daar or vorm.woorden:
                nu = daar[vorm.volgnr]
                vorm.sha256, vorm.bestand = nu.sha256, nu.bestand
            else:  # of two reports in which nobody is left, that are the same now, one is kept
                self.boek.vormen.remove(vorm)

    def bewaar(self, map_: Path) -> Boek:
        """A back-up in `map_`, and what should be so when it is put back."""
        self.cli("backup", map_ / f"{len([*map_.iterdir()])}.zip")
        return copy.deepcopy(self.boek)

    def zet_terug(self, archief: Path, boek: Boek) -> None:
        """Put a back-up back in the place of what is there."""
        shutil.rmtree(self.paden.prive)
        self.cli("terugzetten", archief, self.paden.prive)
        self.boek = copy.deepcopy(boek)
        self._openbaar_terug()
        self.cli("herstel")

    def _openbaar_terug(self) -> None:
        """What is public lives in version control, and goes back with the rest. Until then a later version is not believed."""
        moet = {jaar: versies[-1] for jaar, versies in self.boek.openbaar.items()}
        for jaar, inhoud in self.openbare_bestanden().items():
            if jaar in moet and inhoud not in self.boek.openbaar[jaar]:
                assert "is veranderd zonder werkwijzer" in self.cli("rapport", str(jaar), code=1)
                assert self.openbare_bestanden()[jaar] == inhoud
            (self.paden.openbaar / f"{jaar}.json").unlink()
        for jaar, inhoud in moet.items():
            (self.paden.openbaar / f"{jaar}.json").write_bytes(inhoud)


def genoemde_nummers(tekst: str) -> set[str]:
    return set(re.findall(r"PGA-[0-9]{5}-[A-Z]", tekst)) - {"PGA-00000-A"}
