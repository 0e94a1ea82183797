"""Lists and questions change in any order between filing: no answer of a filed form ever changes by itself."""

from __future__ import annotations

import os
import random
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import Cli, aanmelding, dien_in, herijking, nieuw_project, plan, uvz
from tests.functional.test_lijsten_in_de_tijd import antwoorden
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import Paden
from werkwijzer.profiel import lees_profiel

_ZAAD = int(os.environ.get("WERKWIJZER_ZAAD", "1"))
_REEKSEN = int(os.environ.get("WERKWIJZER_REEKSEN", "2"))
_STAPPEN = int(os.environ.get("WERKWIJZER_STAPPEN", "3"))
WIJKEN, GROEPEN, PARTNERS = ("Parkwijk", "Zuidrand"), ("Groep Parkwijk", "geen"), ("halt", "jongerenwerk")


@pytest.fixture(scope="module")
def gevuld(tmp_path_factory, definities) -> tuple[Paden, list[str]]:
    """Two young people who have something of each list, in forms of their own and together."""
    paden = nieuw_project(tmp_path_factory.mktemp("lijsten"))
    nummers = []
    for nr, (wijk, partner) in enumerate(zip(WIJKEN, PARTNERS, strict=True)):
        wie = aanmelding(achternaam=f"Veld{'ab'[nr] * 4}", wijk=wijk, aanmelder_organisatie=partner)
        nummers += dien_in(paden, definities, ("aanmelding", wie))
    verslag = uvz(date(2024, 2, 1), *nummers, regisseur="R2")
    acties = [
        {"casusnummer": n, "wat": "Bellen.", "wie": p, "wanneer": date(2024, 3, 1)}
        for n, p in zip(nummers, PARTNERS, strict=True)
    ]
    dien_in(paden, definities, ("uvz-verslag", replace(verslag, tabellen={**verslag.tabellen, "acties": acties})))
    for nummer, groep, partner in zip(nummers, GROEPEN, PARTNERS, strict=True):
        hulp = {"soort": "begeleiding", "partner": partner, "start": date(2024, 2, 20), "resultaat": "loopt"}
        dien_in(
            paden,
            definities,
            (
                "plan",
                plan(nummer, "start", date(2024, 3, 1), 2, {"interventies": [hulp]}, regisseur="R3", jeugdgroep=groep),
            ),
        )
    einde = {"casusnummer": nummers[0], "besluit": "negatief", "zorg_naar": "halt"}
    dien_in(paden, definities, ("herijking", herijking(date(2024, 9, 1), einde)))
    kosten = {"post": "Personeel", "bron": "Andere bron", "soort": "personeel", "begroot": 10, "werkelijk": 9}
    jaar = Antwoorden({"laatste_dag": date(2024, 12, 31), "nagelezen": "ja"}, {"kosten": [kosten]})
    dien_in(paden, definities, ("jaarcijfers", jaar))
    return paden, nummers


class Beheer:
    """Somebody who changes the profile and the forms; what cannot be read is put back."""

    def __init__(self, paden: Paden, zaad: int) -> None:
        self.paden, self.toeval, self._nr = paden, random.Random(zaad), 0
        self.cli = Cli(paden)

    def lees(self) -> Definities:
        return lees_definities(self.paden.formulieren, lees_profiel(self.paden.profiel))

    def verander(self) -> str:
        """One change; returns which."""
        in_profiel = (self.weg, self.weg, self.weg, self.hernoemd, self.erbij, self.gestopt, self.verwisseld)
        in_vragen = (self.vraag_erbij, self.vraag_weg, self.vraag_hernoemd, self.keuze_anders, self.keuze_weg)
        daad = self.toeval.choice([*in_profiel, *in_vragen, self.andere_volgorde])
        vragen = self.toeval.choice(sorted(self.paden.formulieren.glob("*.yml")))
        pad = self.paden.profiel if daad in in_profiel else vragen
        oud = pad.read_text("utf-8")
        pad.write_text(daad(oud), "utf-8")
        try:
            self.lees()
        except GebruikersFout as fout:
            pad.write_text(oud, "utf-8")
            return f"{daad.__name__} geweigerd: {fout}"
        return f"{daad.__name__} in {pad.name}"

    def _nieuw(self) -> str:
        self._nr += 1
        return f"Nieuw {self._nr}"

    def _een(self, patroon: str, tekst: str, naar: Callable[[re.Match[str]], str]) -> str:
        """One of the places where a pattern stands, changed."""
        plekken = list(re.finditer(patroon, tekst, re.M | re.S))
        if not plekken:
            return tekst
        m = self.toeval.choice(plekken)
        return tekst[: m.start()] + naar(m) + tekst[m.end() :]

    # the profile

    _BLOK = r'^\[\[(?:partners|regisseurs)\]\]\ncode = "[^"]*"\nnaam = "[^"]*"\n.*?(?=^\[|\Z)'
    _NAAM = r'(?<=^naam = ")[^"]*'
    _WAARDE = r'(?<=[\[ ])"(?:Parkwijk|Zuidrand|Groep Parkwijk|Andere bron|Binnenstad)"(?:, )?'

    def weg(self, tekst: str) -> str:
        return self._een(self.toeval.choice((self._BLOK, self._WAARDE)), tekst, lambda _: "")

    def hernoemd(self, tekst: str) -> str:
        return self._een(r'(?<=^naam = ")[^"]*"\n(?=rol|domein)', tekst, lambda _: f'{self._nieuw()}"\n')

    def erbij(self, tekst: str) -> str:
        naam = self._nieuw()
        return self._een(
            r"(?=^\[\[regisseurs\]\])",
            tekst,
            lambda _: f'[[regisseurs]]\ncode = "N{self._nr}"\nnaam = "{naam}"\nrol = "netwerkregisseur"\n\n',
        )

    def gestopt(self, tekst: str) -> str:
        return self._een(r'^code = "(?:R\d|halt|jongerenwerk)"\n(?!tot)', tekst, lambda m: f"{m[0]}tot = 2024-01-15\n")

    def verwisseld(self, tekst: str) -> str:
        """Two names change place: what was typed as one is read as the other from now on."""
        namen = re.findall(r'^naam = "((?:Netwerkregisseur|Nieuw) \d)"', tekst, re.M)
        if len(namen) < 2:
            return tekst
        a, b = self.toeval.sample(namen, 2)
        return tekst.replace(f'"{a}"', '"@"').replace(f'"{b}"', f'"{a}"').replace('"@"', f'"{b}"')

    # the questions

    _VRAAG = r"^( +)- code: (?!casusnummer|datum|meetdatum|laatste_dag|eind_)(\w+)\n(?:\1  .*\n)+"

    def vraag_erbij(self, tekst: str) -> str:
        return self._een(
            self._VRAAG.replace(".*", "[^\n]*"),
            tekst,
            lambda m: (
                f"{m[1]}- code: erbij_{len(self._nieuw())}{self._nr}\n{m[1]}  label: Erbij?\n{m[1]}  doel: Om iets.\n{m[0]}"
            ),
        )

    def vraag_weg(self, tekst: str) -> str:
        return self._een(self._VRAAG.replace(".*", "[^\n]*"), tekst, lambda _: "")

    def vraag_hernoemd(self, tekst: str) -> str:
        return self._een(
            r"(?<=- code: )(?:zorg|beeld|oordeel|regievorm|wijk|resultaat|partner|besluit)(?=\n)",
            tekst,
            lambda m: m[0] + "_x",
        )

    def keuze_anders(self, tekst: str) -> str:
        """Another label for a choice: what was chosen is written otherwise from now on."""
        return self._een(r"(?<=keuzes: {)[^:{}]*: [^,\"}]*", tekst, lambda m: f"{m[0].split(':')[0]}: {self._nieuw()}")

    def keuze_weg(self, tekst: str) -> str:
        return self._een(r"(?<=keuzes: {)[^:{}]*: [^,\"}]*, ", tekst, lambda _: "")

    def andere_volgorde(self, tekst: str) -> str:
        return self._een(r"(?<=keuzes: {)([^,\"{}]*), ([^,\"{}]*)(?=[,}])", tekst, lambda m: f"{m[2]}, {m[1]}")


@pytest.mark.parametrize("zaad", range(_ZAAD, _ZAAD + _REEKSEN))
def test_geen_antwoord_verandert_vanzelf(zaad, gevuld, tmp_path):
    bron, nummers = gevuld
    paden = Paden(
        shutil.copytree(bron.project, tmp_path / "project"), Path(shutil.copytree(bron.prive, tmp_path / "prive"))
    )
    beheer = Beheer(paden, zaad)
    beheer.cli("herstel")
    eerst, index = antwoorden(paden, beheer.lees()), paden.index.read_bytes()
    gedaan = []
    for _ in range(_STAPPEN):
        gedaan += [beheer.verander(), beheer.verander()]
        beheer.cli("herstel", code=None)
        assert antwoorden(paden, beheer.lees()) == eerst, gedaan
        keer = paden.index.read_bytes()
        beheer.cli("herstel", code=None)
        assert paden.index.read_bytes() == keer, gedaan
    # With other lists one person goes: what the shared report says of the other stays as it was said.
    for pad in (bron.profiel, *bron.formulieren.glob("*.yml")):
        shutil.copy(pad, paden.project / pad.relative_to(bron.project))
    beheer.cli("herstel")
    assert (antwoorden(paden, beheer.lees()), paden.index.read_bytes()) == (eerst, index)
    while "geweigerd" in (wat := beheer.verander()):
        gedaan.append(wat)
    een, ander = nummers
    beheer.cli(
        "bewaartermijn", "--vernietig", een, "--bevestig", een, "--grond", "vergissing", "--reden", "Het is een ander."
    )
    na = antwoorden(paden, beheer.lees())
    for bestand, was in eerst.items():
        if bestand.startswith("overleggen/"):
            (nu,) = (a for b, a in na.items() if b.split("_")[:2] == bestand.split("_")[:2])
            for tabel, rijen in was.tabellen.items():
                eigen = [r for r in rijen if r.get("casusnummer") == ander]
                assert [r for r in nu.tabellen.get(tabel, ()) if r.get("casusnummer") == ander] == eigen, (wat, tabel)
            assert nu.velden == was.velden
        elif een not in bestand:
            assert na[bestand] == was
