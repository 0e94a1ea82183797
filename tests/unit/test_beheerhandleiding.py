"""The manual for who runs the system: what it says to type exists, and it stands apart from the public handbook."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
from mkdocs.utils.yaml import yaml_load

from tests.unit.test_leestijd import in_nav
from werkwijzer.cli import werkwijzer
from werkwijzer.dossiers.deelnemers import KOLOMKOPPEN
from werkwijzer.handboek import macros
from werkwijzer.paden import Paden

PAGINAS = sorted(Paden().beheer.glob("*.md"))
OPDRACHT = re.compile(r"(?:^|`)werkwijzer ([a-z][^`\n]*)", re.M)


def nav(configuratie: str) -> list[str]:
    return in_nav(yaml_load((Paden().project / configuratie).read_text(encoding="utf-8"))["nav"])


def fouten(opdracht: str) -> list[str]:
    """What is not there of a command as the manual writes it: the command, a part of it, or an option."""
    naam, *rest = opdracht.split()
    soort: click.Command | None = werkwijzer.get_command(click.Context(werkwijzer), naam)
    if soort is None:
        return [naam]
    if isinstance(soort, click.Group) and rest:
        naam = f"{naam} {rest[0]}"
        soort = soort.get_command(click.Context(soort), rest[0])
        if soort is None:
            return [naam]
    bekend = {optie for deel in soort.params for optie in deel.opts} | {"--help"}
    return [f"{naam} {optie}" for optie in re.findall(r"--[a-z][\w-]*", opdracht) if optie not in bekend]


@pytest.mark.parametrize("pad", PAGINAS, ids=lambda p: p.stem)
def test_every_command_and_option_in_the_manual_exists(pad: Path) -> None:
    tekst = pad.read_text(encoding="utf-8")
    assert [fout for opdracht in OPDRACHT.findall(tekst) for fout in fouten(opdracht)] == []


def test_a_command_that_does_not_exist_is_seen() -> None:
    (opdracht,) = OPDRACHT.findall("Geef `werkwijzer verwerk --hard MAP`.")
    assert fouten(opdracht) == ["verwerk --hard"]
    assert fouten("verdwaal") == ["verdwaal"]


def test_every_page_of_the_manual_is_in_its_menu_and_none_is_in_the_public_one() -> None:
    assert set(nav("mkdocs.beheer.yml")) == {pad.name for pad in PAGINAS}
    assert [naam for naam in nav("mkdocs.yml") if naam.startswith("beheer")] == []


def test_the_public_handbook_holds_no_page_and_no_link_of_the_manual() -> None:
    docs = Paden().docs
    assert not (docs / "beheer").exists()
    assert [p.name for p in docs.rglob("*.md") if "](../beheer/" in p.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize(
    ("document", "opdracht"),
    [
        ("partnerlijst", "partnerlijst"),
        ("lijst van wat aan de beurt is", "herijking"),
        ("verklaring van vernietiging", "bewaartermijn"),
        ("[bevestiging](", "brief bevestiging"),
        ("kort bericht](", "brief niet-besproken"),
        ("[overdracht](", "overdracht"),
        ("Uitnodiging per partner", "agenda"),
    ],
)
def test_what_the_handbook_says_that_people_get_is_made_by_a_command_of_the_manual(
    document: str, opdracht: str
) -> None:
    beloofd = [p for p in Paden().docs.rglob("*.md") if document in p.read_text(encoding="utf-8").split("---", 2)[-1]]
    assert beloofd
    assert fouten(opdracht) == []
    uitleg = re.compile(rf"(?:werkwijzer |`){opdracht}\b")
    assert any(uitleg.search(pad.read_text(encoding="utf-8")) for pad in PAGINAS)


def test_who_sends_partners_their_own_actions_after_a_meeting_reads_where_they_stand() -> None:
    """The handbook promises them in the week after; no command makes a list of them."""
    regel = (Paden().beheer / "index.md").read_text(encoding="utf-8").split("| Na elk UVZ |")[1].split("\n")[0]
    assert "Stuur elke partner beveiligd alleen de eigen acties, van het blad *Acties*" in regel


def test_every_column_of_the_list_of_partners_is_explained() -> None:
    uitleg = (Paden().beheer / "partnerlijst.md").read_text(encoding="utf-8").split("## Wat vul je in?")[1]
    uitgelegd = [naam for rij in re.findall(r"^\| ([^|]+) \|", uitleg, re.M) for naam in rij.split(", ")]
    assert [naam for naam in KOLOMKOPPEN.values() if naam not in uitgelegd] == []


def test_the_archivist_is_heard_before_a_file_is_destroyed() -> None:
    tekst = (Paden().beheer / "rechten-en-bewaren.md").read_text(encoding="utf-8")
    stappen = tekst.split("## Een dossier vernietigen")[1]
    assert stappen.index("de archivaris is gehoord") < stappen.index("werkwijzer bewaartermijn --vernietig")


def test_a_handbook_page_names_a_page_of_the_manual_by_its_title() -> None:
    assert macros.handleiding("back-up") == "*Back-up en logboek* in de beheerhandleiding"
    with pytest.raises(FileNotFoundError):
        macros.handleiding("weg")


def test_the_manual_links_to_the_address_of_the_public_site() -> None:
    assert macros.handboek("uitleg", "stappen/uvz.md#beslis-zo") == (
        "[uitleg](https://voorbeeldstad.example/stappen/uvz/#beslis-zo)"
    )
    assert macros.handboek("begin", "index.md") == "[begin](https://voorbeeldstad.example/)"
    with pytest.raises(FileNotFoundError, match=r"stappen/weg\.md"):
        macros.handboek("uitleg", "stappen/weg.md")
