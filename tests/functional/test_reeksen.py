"""Random sequences of forms and acts: whatever comes after whatever, nothing is lost, leaked, or certified untruly.

In the suite two short ones. More: `WERKWIJZER_REEKSEN=100 WERKWIJZER_STAPPEN=30 WERKWIJZER_ZAAD=7 pytest
tests/functional/test_reeksen.py`; a failure names its seed and what was done.
"""

from __future__ import annotations

import difflib
import html
import io
import os
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import pytest

from tests.conftest import nieuw_project, werkboek
from tests.functional.test_niets_kwijt import Storing, dood
from tests.functional.test_vernietigen import bytes_van
from tests.geschiedenis import Boek, Daad, Geschiedenis, Vorm, genoemde_nummers
from werkwijzer.dossiers.akten import AKTESOORTEN, PUBLICATIE
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.volgsysteem.lezen.beeld import dossierbeeld
from werkwijzer.volgsysteem.lezen.weergave import dossier_van, maak_pagina
from werkwijzer.volgsysteem.lezen.zoekindex import pagina_van

_ZAAD = int(os.environ.get("WERKWIJZER_ZAAD", "1"))
_REEKSEN = int(os.environ.get("WERKWIJZER_REEKSEN", "2"))
_STAPPEN = int(os.environ.get("WERKWIJZER_STAPPEN", "14"))
# What may come next, and how often.
_DADEN = {
    "nieuw": 4,
    "dubbel": 1,
    "opnieuw": 1,
    "verbeterde_aanmelding": 1,
    "uvz": 4,
    "verbeterd_verslag": 2,
    "plan": 4,
    "herijking": 2,
    "meldingen": 1,
    "stuk": 2,
    "samenvoegen": 2,
    "verplaatsen": 2,
    "vervallen": 2,
    "terugdraaien": 2,
    "familie": 2,
    "verzoek": 2,
    "besluit": 2,
    "overdracht": 1,
    "bevestiging": 1,
    "en_terug": 2,
    "vernietigen": 2,
    "gedood": 3,
    "samen_gedood": 2,
    "inzage": 2,
    "herstellen": 1,
    "back_up": 1,
    "publiceren": 4,
    "terugzetten": 1,
}


@pytest.mark.parametrize("zaad", range(_ZAAD, _ZAAD + _REEKSEN))
def test_een_willekeurige_reeks(zaad, tmp_path, definities):
    g = Reeks(nieuw_project(tmp_path), definities, zaad)
    gedaan = [g.nieuw(), g.nieuw()]
    try:
        for _ in range(_STAPPEN):
            daad = g.toeval.choices(list(_DADEN), _DADEN.values())[0] if g.boek.dossiers() else "nieuw"
            gedaan.append(daad)
            gedaan[-1] = f"{daad}: {getattr(g, daad)()}"
            g.klopt()
        for nummer in g.boek.dossiers():
            g.inzage(nummer)
        g.herstellen()
    except BaseException:
        print(f"\nzaad {zaad}:", *gedaan, sep="\n  ")
        raise


class Reeks(Geschiedenis):
    """A history with what must hold after each step."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.back_ups: list[tuple[Path, Boek]] = []

    # --- always ---------------------------------------------------------------------------------

    def klopt(self) -> None:
        boek = self.boek
        with open_register(self.paden, self.definities) as register:
            assert register.gebreken() == []
            daar = {f.sha256: f for f in register.index.formulieren(alle=True)}
            tellen = {f.sha256 for f in register.index.formulieren()}
            akten = {n: {a.kenmerk for a in register.akten(n, ook_herroepen=True)} for n in boek.mensen}
            dossiers = register.index.casusnummers()
        assert set(daar) == {v.sha256 for v in boek.vormen}
        assert dossiers == boek.dossiers()
        for vorm in boek.vormen:
            gevonden = daar[vorm.sha256]
            assert gevonden.casusnummer == (boek.dossier_van(vorm) if vorm.bij else ""), vorm
            assert (gevonden.bestand, gevonden.datum) == (vorm.bestand, vorm.datum)
            if not vorm.bij and not vorm.woorden:
                continue  # an extract with nobody in it says nothing, counting or not
            assert (vorm.sha256 in tellen) == (not boek.is_vervallen(vorm) and not self._verbeterd(vorm)), vorm
        assert self.openbare_bestanden() == {jaar: versies[-1] for jaar, versies in boek.openbaar.items()}
        with open_register(self.paden, self.definities) as register:
            gepubliceerd = Counter(a.gegevens["jaar"] for a in register.akten(soort=PUBLICATIE))
        assert gepubliceerd == {jaar: len(versies) for jaar, versies in boek.openbaar.items()}
        for daad in boek.daden:
            for nummer in self.over(daad):
                assert daad.kenmerk in akten[nummer], (nummer, daad)
        for map_ in self.paden.dossiers.iterdir():
            bestanden = {p.relative_to(self.paden.prive).as_posix() for p in map_.glob("*.xlsx")}
            assert bestanden == {v.bestand for v in boek.vormen if v.bij == map_.name}

    def over(self, daad: Daad) -> set[str]:
        """Under which numbers an act must be seen: also of those in a report that it declares void."""
        boek = self.boek
        genoemd = set(daad.nummers)
        if daad.soort == "vervallen":
            vormen = [v for v in boek.vormen if v.sha256 == daad.gegevens["formulier_sha256"]]
            genoemd |= {n for v in vormen for n in ([boek.dossier_van(v)] if v.bij else v.woorden)}
        for ander in boek.daden:
            if ander.kenmerk == daad.herroept:
                genoemd |= self.over(ander)
        return {n for g in genoemd for n in boek.nummers_van(g)} & set(boek.mensen)

    def _verbeterd(self, vorm: Vorm) -> bool:
        """Whether a later form that counts improves this one."""
        boek = self.boek
        later = boek.vormen[boek.vormen.index(vorm) + 1 :]
        wie = {boek.dossier(n) for n in vorm.woorden}

        def over_hetzelfde(ander: Vorm) -> bool:
            if (ander.soort, ander.datum) != (vorm.soort, vorm.datum) or bool(ander.bij) != bool(vorm.bij):
                return False
            if vorm.bij:
                return boek.dossier_van(ander) == boek.dossier_van(vorm)
            return not wie or bool(wie & {boek.dossier(n) for n in ander.woorden})

        return any(v.verbetering and over_hetzelfde(v) and not boek.is_vervallen(v) for v in later)

    # --- undoing --------------------------------------------------------------------------------

    def beeld(self) -> Any:
        """What the index says and the pages show, apart from the list of acts itself."""
        with open_register(self.paden, self.definities) as register:
            tabellen = {
                naam: sorted(register.index._db.execute(f"SELECT * FROM {naam}").fetchall())
                for naam in ("formulieren", "vermeldingen", "personen")
            }
            paginas = {
                n: maak_pagina(replace(dossierbeeld(dossier_van(register, n)), akten=()), self.definities.profiel)
                for n in register.index.casusnummers()
            }
        return tabellen, paginas

    def en_terug(self) -> str:
        """A correction and its undoing: then everything is as before."""
        voor = self.beeld()
        gedaan = getattr(self, self.kies(("samenvoegen", "verplaatsen", "vervallen")))()
        if not (gelukt := "Terugdraaien kan met" in gedaan):
            return gedaan
        self.cli("corrigeer", "terugdraaien", self.boek.geldend[-1].kenmerk, "--reden", "Toch niet", "--ja")
        self.boek_daden()
        verschil(voor, self.beeld(), gedaan)
        return f"{gedaan}{' en terug' if gelukt else ''}"

    def herstellen(self) -> str:
        """The index that grew with the acts is the one that is made from the files; pages are up to date."""
        voor = self.beeld()
        self.cli("herstel")
        verschil(voor, self.beeld(), "herstel")
        self.cli("verzoek", "lijst")
        wie = self.een_dossier()
        uit = self.cli("dossier", wie)
        oud = pagina_van(self.paden.prive, wie).read_bytes()
        self.cli("dossier", "--alle")
        assert pagina_van(self.paden.prive, wie).read_bytes() == oud, uit
        return "hetzelfde"

    def paginas_kloppen(self) -> None:
        """The pages that a command brought up to date are those that would be made now."""
        with open_register(self.paden, self.definities) as register:
            for n in register.index.casusnummers():
                nu = maak_pagina(dossierbeeld(dossier_van(register, n)), self.definities.profiel)
                assert pagina_van(self.paden.prive, n).read_bytes() == nu, n

    def verzoek(self) -> str:
        gedaan = super().verzoek()
        if "Vastgelegd" in gedaan:
            self.paginas_kloppen()
        return gedaan

    # --- access ---------------------------------------------------------------------------------

    def inzage(self, wie: str = "") -> str:
        wie = wie or self.nummer_van(self.een_dossier())
        voor = set((self.paden.prive / "inzage").glob("*"))
        self.cli("inzage", wie)
        (map_,) = set((self.paden.prive / "inzage").glob("*")) - voor
        tekst = html.unescape((map_ / "overzicht.html").read_text("utf-8"))
        intern = html.unescape((map_ / "intern-weglakken.html").read_text("utf-8"))
        boek, nummers = self.boek, self.boek.nummers_van(wie)
        eigen = boek.van(wie)
        # Complete: each form, its words or that they were left out, each act.
        for vorm in eigen:
            woorden = [w for n, w in vorm.woorden.items() if (not vorm.bij and boek.dossier(n) in nummers) or vorm.bij]
            for woord in filter(None, woorden):
                assert woord in tekst or (vorm.noemt and vorm.bestand in intern), (wie, vorm)
            assert vorm.bij == "" or (map_ / "originelen-eerst-weglakken" / Path(vorm.bestand).name).exists()
            assert vorm.bij or vorm.bestand in intern
        over_mij = [d for d in boek.daden if self.over(d) & nummers]
        for soort, aantal in Counter(AKTESOORTEN[d.soort] for d in over_mij).items():
            assert tekst.count(soort) >= aantal or soort.startswith(("Verzoek", "Besluit")), (wie, soort)
        for daad in over_mij:
            assert daad.reden in tekst or daad.reden in ("Toch niet",) or _plek(daad.kenmerk) in intern, daad
        # Nothing about others.
        for naam in self.namen_van_anderen(wie):
            assert naam not in tekst, (wie, naam)
        for vorm in boek.vormen:
            for nummer, woord in vorm.woorden.items():
                if vorm not in eigen or (not vorm.bij and boek.dossier(nummer) not in nummers):
                    assert not woord or woord not in tekst, (wie, vorm)
        assert genoemde_nummers(tekst) <= nummers | boek.vernietigd, wie
        for vorm in [v for v in eigen if v.bij and v.noemt & self.namen_van_anderen(wie)]:
            naam = Path(vorm.bestand).name
            assert re.search(rf"{re.escape(naam)}.*noemt een andere jongere", intern), (wie, vorm)
        return wie

    # --- destroying -----------------------------------------------------------------------------

    def vernietigen(self) -> str:
        boek = self.boek
        wie = self.een_dossier()
        grond = self.kies(("verzoek", "vergissing", "bewaartermijn"))
        nummers, vormen = boek.nummers_van(wie), boek.van(wie)
        open_ = self.open_verzoeken(wie)
        toegewezen = [
            d
            for d in boek.geldend
            if d.soort == "verzoek"
            and boek.dossier(d.nummers[0]) == wie
            and d.gegevens["recht"] in ("wissen", "bezwaar")
            and any(
                b.gegevens["akte"] == d.kenmerk and b.gegevens["uitkomst"] == "toegewezen"
                for b in boek.geldend
                if b.soort == "verzoek-besluit"
            )
        ]
        namen = self.eigen_namen(wie)
        woorden = {w for v in vormen for n, w in v.woorden.items() if w and (v.bij or boek.dossier(n) == wie)}
        stukken = {plek for v in vormen for plek in (v.bestand, f"lezingen/{v.bestand}.json")}
        voor = self._bestanden()
        gelukt, uit = self.vernietig(wie, grond)
        na = self._bestanden()
        if not gelukt:
            assert {b: i for b, i in na.items() if b in voor and i != voor[b]} == {}, uit
            assert voor.keys() <= na.keys(), uit
            return f"{wie} {grond}: {uit.splitlines()[0]}"
        assert not open_, "an open request stops it"
        assert grond != "verzoek" or toegewezen
        # Nobody's papers go but the person's own; a report about more persons is replaced.
        for bestand in voor.keys() - na.keys():
            assert bestand in stukken or _sporen(voor[bestand], bestand, namen | nummers), (wie, bestand)
        # Nothing is left but what was said.
        for bestand, inhoud in na.items():
            blijft = _sporen(inhoud, bestand, woorden)
            assert not blijft or bestand in uit, (wie, bestand, blijft)
            genoemd = _sporen(inhoud, bestand, namen)
            assert not genoemd or bestand in uit or bestand.removeprefix("lezingen/")[:-5] in uit, (
                wie,
                bestand,
                genoemd,
            )
        # The certificate says what went.
        (verklaring,) = [p for p in (self.paden.prive / "verklaringen").iterdir() if wie in p.name]
        tekst = verklaring.read_text("utf-8")
        for vorm in (v for v in vormen if v.bij):
            assert vingerafdruk(voor[vorm.bestand]) in tekst
        titels = Counter(self.definities.formulieren[v.soort].titel for v in vormen if v.bij)
        for titel, aantal in titels.items():
            assert f"<td>{html.escape(titel)}</td><td>{aantal}</td>" in tekst
        assert not any(woord in tekst for woord in woorden | namen)
        if grond == "verzoek":
            assert any(d.kenmerk in tekst for d in toegewezen)
        return f"{wie} {grond}: vernietigd"

    def _bestanden(self) -> dict[str, bytes]:
        """Every file that is no cache, certificate or log of the program."""
        prive = self.paden.prive
        alle = {p.relative_to(prive).as_posix(): p for p in prive.rglob("*") if p.is_file()}
        weg = ("index.sqlite", "zoek.sqlite", "logboek.jsonl", "verklaringen/", "weergave/", "akten/", ".")
        return {plek: p.read_bytes() for plek, p in alle.items() if not plek.startswith(weg)}

    # --- killed ---------------------------------------------------------------------------------

    def gedood(self) -> str:
        """An act of which the process is killed at some operation on a file: it happened, or it did not."""
        bij, daad = (
            self.toeval.randint(20, 140),
            self.kies(("samenvoegen", "vervallen", "familie", "verzoek", "vernietig", "publiceren")),
        )
        wie, telden = self.een_dossier(), self.telt()
        voor = len(self._vernietigd())
        opdracht = self.om_te_vernietigen(wie, "vergissing")
        gezegd = _in_kind(
            bij, (lambda: self.cli(*opdracht, code=None)) if daad == "vernietig" else getattr(super(), daad)
        )
        uit = self.cli("herstel", code=None)
        assert "Zet het terug" not in uit, (bij, daad, uit)
        assert "Lever het opnieuw in" not in uit, (bij, daad, uit)
        if len(self._vernietigd()) > voor:
            self.boek_vernietigd(wie, telden)
            blijft = {v.bestand for v in self.boek.vormen}  # a form that was moved stays where it was filed
            blijft |= {b for b in self._bestanden() for d in self.boek.daden if d.kenmerk in b}  # and the akte of that
            for bestand, inhoud in self._bestanden().items():
                assert wie not in bestand or any(b and b in bestand for b in blijft), (bij, bestand)
                noemt = bestand.endswith((".html", ".docx")) and wie.encode() in inhoud
                assert not noemt or bestand in gezegd + uit, (
                    bij,
                    bestand,
                )  # in somebody else's papers: a person decides
        if daad == "publiceren":
            self.maak_publicatie_af()
        return f"{daad} bij {bij}: {len(self.boek_daden())} akte"

    def samen_gedood(self) -> str:
        """Referrals that come together, of which the filing is killed, and what finishes it too: then each is filed once."""
        bij = [self.toeval.randint(10, 250), self.toeval.randint(1, 60)]
        gegeven = {}
        for nr in range(self.toeval.randint(2, 5)):
            mens = self.iemand()
            velden, woorden, noemt = self.aanmelding_van(mens, "nieuw")
            (pad := self.paden.postvak_in / f"samen {nr}.xlsx").write_bytes(
                werkboek(self.definities, "aanmelding", velden)
            )
            gegeven[vingerafdruk(pad.read_bytes())] = mens, velden, woorden, noemt
        with pytest.MonkeyPatch.context() as tijdelijk:
            tijdelijk.setattr("werkwijzer.postvak.verwerken.GROEPSGROOTTE", self.toeval.choice((2, 3, 16)))
            for nr in bij:
                _in_kind(nr, self.verwerk_postvak)
            geweigerd = [u for u in self.verwerk_postvak() if not u.verwerkt]
        for uitkomst in geweigerd:
            gegeven.pop(uitkomst.beoordeling.sha256)
            self.haal_terug(uitkomst)
        assert list(self.paden.postvak_in.iterdir()) == []
        opgeborgen = [r for r in Logboek(self.paden.logboek).regels() if r.sha256 in gegeven]
        assert sorted(r.sha256 for r in opgeborgen) == sorted(gegeven), bij
        for regel in opgeborgen:
            mens, velden, woorden, noemt = gegeven[regel.sha256]
            nummer = self.boek_in(regel.bestand, "aanmelding", velden, woorden, noemt, mens.naam)
            self.boek.mensen[nummer] = mens
        return f"{len(opgeborgen)} bij {bij}, {len(geweigerd)} geweigerd"

    def maak_publicatie_af(self) -> None:
        """The act was filed or not; when it was, the next report of that year finishes it, and says so."""
        with open_register(self.paden, self.definities) as register:
            akten = [a.gegevens for a in register.akten(soort=PUBLICATIE)]
        for jaar in {a["jaar"] for a in akten}:
            teksten = [a["openbaar"].encode() for a in akten if a["jaar"] == jaar]
            versies = self.boek.openbaar.setdefault(jaar, [])
            if len(teksten) > len(versies):
                onaf = self.openbare_bestanden().get(jaar) != teksten[-1]
                versies.append(teksten[-1])
                self.rapport(jaar, zegt="was niet afgemaakt" if onaf else "")

    def _vernietigd(self) -> list[str]:
        with open_register(self.paden, self.definities) as register:
            return [a.casusnummer for a in register.akten(soort="vernietigd")]

    # --- back-up --------------------------------------------------------------------------------

    def back_up(self) -> str:
        map_ = self.paden.project.parent / "back-ups"
        map_.mkdir(exist_ok=True)
        boek = self.bewaar(map_)
        self.back_ups.append((max(map_.glob("*.zip"), key=lambda p: p.stat().st_mtime_ns), boek))
        return self.back_ups[-1][0].name

    def terugzetten(self) -> str:
        if not self.back_ups:
            return "geen back-up"
        archief, boek = self.kies(self.back_ups)
        self.zet_terug(archief, boek)
        return archief.name


def _in_kind(bij: int, doe: Callable[[], object]) -> str:
    """Do something in a process of its own that is killed at operation `bij`; what it said before that."""
    lees, schrijf = os.pipe()
    kind = os.fork()
    if kind == 0:
        storing, echo = Storing(bij, dood), click.echo

        def zeg(tekst: object = "", *args: Any, **anders: Any) -> None:
            os.write(schrijf, f"{tekst}\n".encode())
            echo(tekst, *args, **anders)

        click.echo = zeg
        for naam in ("fsync", "replace", "rename", "unlink", "remove", "mkdir", "rmdir", "open"):
            setattr(os, naam, storing.bewaakt(getattr(os, naam), naam))
        io.open = storing.open_(io.open)  # type: ignore[assignment]
        try:
            doe()
        finally:
            os._exit(0)
    os.close(schrijf)
    with os.fdopen(lees, "rb") as stroom:
        gezegd = stroom.read().decode()
    os.waitpid(kind, 0)
    return gezegd


def verschil(voor: Any, na: Any, wat: str) -> None:
    assert voor[0] == na[0], wat
    for nummer in voor[1].keys() | na[1].keys():
        oud, nieuw = (b[1].get(nummer, b"").decode().splitlines() for b in (voor, na))
        assert (anders := "\n".join(difflib.unified_diff(oud, nieuw, n=0))) == "", f"{wat} {nummer}\n{anders}"


def _plek(kenmerk: str) -> str:
    return f"_{kenmerk}.json"


def _sporen(inhoud: bytes, naam: str, woorden: set[str]) -> set[str]:
    """Which of these words stand in a file, or in its name."""
    delen = [naam.encode(), *(d for d in bytes_van(inhoud))]
    plat = [re.sub(rb"<[^>]*>", b"", d) for d in delen]
    return {w for w in woorden if any(w.encode() in d for d in (*delen, *plat))}
