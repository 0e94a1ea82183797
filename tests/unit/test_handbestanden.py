"""A profile or form definition with a mistake: the message says in Dutch where, what stands there and what may."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.gemeenten import ALS_GELEVERD, als_toml
from werkwijzer.formulieren import definitie
from werkwijzer.formulieren.definitie import DefinitieFout, lees_definities
from werkwijzer.handbestanden import HandFout, lees_toml, lees_yaml
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import Profiel, ProfielFout, lees_profiel

FORMS = PROJECT / "forms"
PROFIEL = Profiel.model_validate(ALS_GELEVERD)
# Words of the libraries' own messages.
ENGELS = re.compile(
    r"\b(should|must|input|value|valid|error|expected|required|field|string|greater|less|than|permitted|line|"
    r"column|found|while|parsing|scanning|could|not|unable|missing|extra|literal|None|dict|tuple|int|str|bool|Traceback)\b"
)
_WAARDEN: tuple[Any, ...] = (
    "", "   ", "twee", 0, -1, 10**9, 10**30, 2.5, True, False, [], {}, [[]], {"x": 1}, date(2026, 1, 1), "a\nb", "x" * 5000,
    float("nan"), float("inf"), None,
)  # fmt: skip


def plekken(deel: Any, loc: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in the data, deepest first."""
    paren = deel.items() if isinstance(deel, dict) else enumerate(deel) if isinstance(deel, list) else ()
    for sleutel, waarde in paren:
        yield from plekken(waarde, (*loc, sleutel))
        yield (*loc, sleutel)


def met(basis: Any, loc: tuple[Any, ...], wat: Callable[[Any, Any], None]) -> Any:
    """A copy in which `wat` was done at `loc`; all beside the way there is shared."""
    kopie = ouder = copy.copy(basis)
    for deel in loc[:-1]:
        ouder[deel] = copy.copy(ouder[deel])
        ouder = ouder[deel]
    wat(ouder, loc[-1])
    return kopie


def vervang(waarde: Any) -> Callable[[Any, Any], None]:
    return lambda ouder, sleutel: ouder.__setitem__(sleutel, waarde)


def haal_weg(ouder: Any, sleutel: Any) -> None:
    del ouder[sleutel]


def hernoem(ouder: Any, sleutel: Any) -> None:
    if isinstance(ouder, dict):
        ouder[f"{sleutel}x"] = ouder.pop(sleutel)
    else:
        ouder.append(ouder[sleutel])


def eigen_woorden(boodschap: str) -> str:
    """The message without what the user typed, and without examples."""
    zonder = re.sub(r"Bijvoorbeeld: .*|'[^']*'|\([^)]*\)|kies uit: .*|woorden: .*", "", boodschap)
    return re.sub(r"/\S+", "", zonder)


def keur_profiel(map_: Path, tekst: str | bytes) -> str | None:
    """The message about a profile; None when it is accepted."""
    pad = map_ / "gemeente.toml"
    pad.write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode())
    try:
        lees_profiel(pad)
    except ProfielFout as fout:
        return str(fout)
    return None


def test_elke_fout_in_het_profiel_is_nederlands_en_wijst_de_plek_aan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the file says is handed over as data: how a file is read is tested below."""
    geweigerd = 0
    for nr, loc in enumerate(plekken(ALS_GELEVERD)):
        waarden = [_WAARDEN[(5 * nr + n) % (len(_WAARDEN) - 1)] for n in range(4)]  # all kinds of values, by turns
        for wat in (haal_weg, hernoem, *map(vervang, waarden)):
            inhoud = met(ALS_GELEVERD, loc, wat)
            monkeypatch.setattr("werkwijzer.profiel.lees_toml", lambda _, inhoud=inhoud: inhoud)
            boodschap = keur_profiel(tmp_path, "")
            if boodschap is None:
                continue
            geweigerd += 1
            assert boodschap.startswith(f"Het profiel {tmp_path}"), boodschap
            assert not (engels := ENGELS.search(eigen_woorden(boodschap))), f"{loc}: {engels} in {boodschap}"
            assert any(isinstance(deel, str) and deel.rstrip("s") in boodschap.casefold() for deel in loc), (
                f"{loc}: {boodschap}"
            )
    assert geweigerd > 800


def als_toml_los(profiel: dict[str, Any]) -> str:
    """Also when a table or list of tables was replaced by something else."""
    los = {k: w for k, w in profiel.items() if not isinstance(w, dict) and not _tabellen(w)}
    rest = {k: w for k, w in profiel.items() if k not in los}
    regels = [f"{k} = {_los(w)}" for k, w in los.items()]
    for k, w in rest.items():
        regels += [f"[{k}]" if isinstance(w, dict) else ""]
        for deel in [w] if isinstance(w, dict) else w:
            regels += [] if isinstance(w, dict) else [f"[[{k}]]"]
            regels += [f"{x} = {_los(y)}" for x, y in deel.items()]
    return "\n".join(regels) + "\n"


def _tabellen(waarde: Any) -> bool:
    return isinstance(waarde, list) and bool(waarde) and all(isinstance(w, dict) for w in waarde)


def _los(waarde: Any) -> str:
    match waarde:
        case dict():
            return "{" + ", ".join(f'"{k}" = {_los(w)}' for k, w in waarde.items()) + "}"
        case list():
            return f"[{', '.join(map(_los, waarde))}]"
        case bool():
            return str(waarde).lower()
        case str():
            return '"' + waarde.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        case _:
            return str(waarde)


TOML = als_toml(ALS_GELEVERD)


@pytest.mark.parametrize(
    ("kapot", "zin"),
    [
        (lambda t: t.replace('naam = "Voorbeeldstad"', "naam = Voorbeeldstad"), "regel 2: 'naam = Voorbeeldstad'. Een tekst hoort"),
        (lambda t: t.replace('naam = "Voorbeeldstad"', 'naam = "Voorbeeldstad'), "Er ontbreekt een aanhalingsteken"),
        (lambda t: t.replace('naam = "Voorbeeldstad"', 'naam "Voorbeeldstad"'), "Er ontbreekt een = tussen de naam en de waarde"),
        (lambda t: t.replace("[gemeente]", "[gemeente"), "Er ontbreekt een ]"),
        (lambda t: t + "\n[gemeente]\n", "Dit kopje staat er al"),
        (lambda t: t.replace('code = "R1"\n', 'code = "R1"\ntot = 2024-13-45\n'), "Schrijf een datum als 2027-06-01."),
        (lambda t: t.replace('code = "R1"\n', 'code = "R1"\ntot = 31-12-2026\n'), "Schrijf een datum als 2027-06-01."),
        (lambda t: t.replace("[gemeente]\n", '[gemeente]\nnaam = "x"\n', 1), "Dit staat er al"),
        (lambda t: t.replace("fictief = true", "fictief = ja"), "regel 3: 'fictief = ja'"),
        (lambda t: t.replace("uvz_weken = 2", "uvz_weken = "), "regel"),
        (lambda t: t.replace("wijken = [", "wijken = [["), "regel"),
        (lambda t: "[" * 5000 + t, "regel"),
        (lambda t: f"x = {'[' * 5000}\n{t}", "er staan te veel haakjes in elkaar. Haal de regel met de haakjes weg."),
        (lambda t: t.replace("2027-06-01", "2027-13-41"), "regel"),
        (lambda t: t.replace("uvz_weken = 2", f"uvz_weken = {'9' * 5000}"), "er staat een getal of datum in die niet kan, zoals een getal van duizenden cijfers."),
        (lambda _: "gemeente", "regel 1: 'gemeente'. Er ontbreekt een ="),
        (lambda _: "\x00", "regel 1"),
        (lambda _: "", "gemeente: ontbreekt"),
    ],
)  # fmt: skip
def test_wat_geen_toml_is_wordt_uitgelegd(tmp_path: Path, kapot: Callable[[str], str], zin: str) -> None:
    boodschap = keur_profiel(tmp_path, kapot(TOML))
    assert boodschap is not None
    assert zin in boodschap
    assert not ENGELS.search(eigen_woorden(boodschap)), boodschap


@pytest.mark.parametrize("codering", ["utf-8-sig", "utf-16"])
def test_een_profiel_van_kladblok_wordt_gelezen(tmp_path: Path, codering: str) -> None:
    assert keur_profiel(tmp_path, TOML.replace("\n", "\r\n").encode(codering)) is None


def test_een_letter_die_geen_utf8_is_wordt_genoemd(tmp_path: Path) -> None:
    boodschap = keur_profiel(tmp_path, TOML.replace("Voorbeeldstad", "Súdwest").encode("latin-1", "replace"))
    assert boodschap is not None
    assert "is niet te lezen. In regel 2: hier staat een letter die niet als UTF-8 is bewaard" in boodschap
    assert "Codering UTF-8" in boodschap


@pytest.mark.parametrize(
    ("loc", "waarde", "zin"),
    [
        (
            ("termijnen", "uvz_weken"),
            "twee",
            "termijnen.uvz_weken: hier staat 'twee'. Hier hoort een heel getal van 1 tot en met 52. Bijvoorbeeld: uvz_weken = 2",
        ),
        (("termijnen", "plan_dagen"), 10**9, "hier staat 1000000000. Hier hoort een heel getal van 1 tot en met 1000."),
        (("gemeente", "naam"), "  ", "gemeente.naam: hier staat '  '. Hier hoort een tekst tussen aanhalingstekens"),
        (("gemeente", "naam"), "", 'gemeente.naam: is leeg. Hier hoort een tekst tussen aanhalingstekens, van hoogstens 300 tekens. Bijvoorbeeld: naam = "Kleindam"'),
        (("gemeente", "voorvoegsel"), "pga", 'Hier hoort twee tot zes hoofdletters. Bijvoorbeeld: voorvoegsel = "KLD"'),
        (("partners", 1, "domein"), "hulp", 'partners nummer 2 (om), domein: hier staat \'hulp\'. Hier hoort een van deze woorden: veiligheid, zorg, onderwijs, bestuur. Bijvoorbeeld: domein = "veiligheid"'),
        (("partners", 0, "naam"), "Openbaar Ministerie", "dubbele naam in partners: Openbaar Ministerie"),
        (("partners", 0, "code"), "om", "dubbele code in partners: om"),
        (("partners", 4, "code"), "zorg", "partners: de code zorg betekent al iets anders. Kies een andere code"),
        (("regisseurs", 0, "code"), "r2", "dubbele code in regisseurs: R2, r2"),
        (("regisseurs", 0, "organisatie"), "weg", "regisseurs: de organisatie 'weg' van R1 is geen partner. Kies een code uit partners, of haal de regel weg"),
        (("publicatie", "werkwijze"), "afronden", 'afronden is nog niet veilig genoeg. Kies werkwijze = "weglaten"'),
        (("regisseurs",), [], "regisseurs: is leeg. Hier hoort een lijst, met minstens één regel."),
        (("lijsten", "wijken"), [], "lijsten.wijken: is leeg."),
        (("lijsten", "wijken"), ["Dorp", ""], "lijsten.wijken nummer 2, code: is leeg."),
        (("lijsten", "jeugdgroepen"), ["Geen"], "'geen' kan niet de naam van een groep zijn"),
        (("termijnen", "uvz_jongeren_min"), 7, "termijnen: uvz_jongeren_min (7) is hoger dan uvz_jongeren_max (6). Draai ze om of verander er een"),
        (("doelgroep", "leeftijd_min"), 30, "doelgroep: leeftijd_min (30) is hoger dan leeftijd_max (27)."),
        (("caseload", "totaal_min"), 21, "caseload: totaal_min (21) is hoger dan totaal_max (20)."),
        (("caseload", "intensief_max"), 30, "caseload: intensief_max (30) is hoger dan totaal_max (20). Wie veel tijd vraagt, telt ook mee in het totaal"),
        (("lijsten", "wijken"), [{"code": "a", "naam": "A", "tot": date(2025, 1, 1)}], "wijken: alles heeft een laatste dag."),
        (("lijsten", "wijken"), ["Wijk  A", "wijk A"], "dubbele naam in wijken"),
        (("lijsten", "wijken"), ["Caf\u00e9", "Cafe\u0301"], "dubbele naam in wijken"),
        (("publicatie", "leeftijdsgroepen"), [[12, 17], [17, 27]], "publicatie.leeftijdsgroepen: [17, 27] moet beginnen bij 18, zodat elke leeftijd één keer meetelt"),
        (("publicatie", "leeftijdsgroepen"), [[12, 17]], "de laatste groep moet eindigen bij 27, de leeftijd_max van de doelgroep"),
        (("publicatie", "leeftijdsgroepen"), [[10, 27]], "[10, 27] moet beginnen bij 12"),
        (("publicatie", "leeftijdsgroepen"), [[27, 12]], "[27, 12] loopt van oud naar jong."),
        (("brieven", "email"), "", "brieven.op_de_site: 'email' moet op de site, maar is leeg."),
        (("gemeente", "namen"), "x", "gemeente.namen: dit kennen we niet. Bedoel je 'naam'?"),
        (("gemeente", "burgemeester"), "x", "gemeente.burgemeester: dit kennen we niet. Haal het weg, of kies uit: naam, fictief,"),
    ],
)  # fmt: skip
def test_onzin_wordt_geweigerd_met_plek_waarde_en_voorbeeld(
    tmp_path: Path, loc: tuple[Any, ...], waarde: Any, zin: str
) -> None:
    boodschap = keur_profiel(tmp_path, als_toml_los(met(ALS_GELEVERD, loc, vervang(waarde))))
    assert boodschap is not None
    assert zin in boodschap


def test_veel_fouten_worden_er_twintig(tmp_path: Path) -> None:
    profiel = copy.deepcopy(ALS_GELEVERD)
    for partner in profiel["partners"]:
        partner |= {"domein": "x", "plaats": "x"}
    boodschap = keur_profiel(tmp_path, als_toml(profiel))
    assert boodschap is not None
    assert boodschap.splitlines()[-1] == "  en nog 8 andere."


# -------------------------------------------------------------------------------------------------- form definitions


def keur_formulier(map_: Path, naam: str, tekst: str) -> str | None:
    (map_ / naam).write_text(tekst, encoding="utf-8")
    try:
        lees_definities(map_, PROFIEL)
    except DefinitieFout as fout:
        return str(fout)
    finally:
        (map_ / naam).unlink()
    return None


@pytest.mark.parametrize("naam", ["jaarcijfers", "leefgebieden", "uvz-verslag"])
def test_elke_fout_in_een_definitie_is_nederlands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, naam: str) -> None:
    basis = yaml.safe_load((FORMS / f"{naam}.yml").read_text(encoding="utf-8"))
    geweigerd = 0
    for nr, loc in enumerate(plekken(basis)):
        alle = [haal_weg, hernoem, *map(vervang, _WAARDEN)]
        for wat in (alle[nr % len(alle)], alle[(nr + 7) % len(alle)]):  # each place some, all together every kind
            inhoud = met(basis, loc, wat)
            monkeypatch.setattr(definitie, "lees_yaml", lambda _, inhoud=inhoud: inhoud)
            boodschap = keur_formulier(tmp_path, f"{naam}.yml", "")
            if boodschap is None:
                continue
            geweigerd += 1
            assert boodschap.startswith(f"De definitie {naam}.yml klopt niet"), boodschap
            assert not (engels := ENGELS.search(eigen_woorden(boodschap))), f"{loc}: {engels} in {boodschap}"
    assert geweigerd > 150


@pytest.mark.parametrize(
    ("kapot", "zin"),
    [
        (lambda t: t.replace("titel: Meldingen", "titel: a: b", 1), "regel 5: 'titel: a: b'. Deze regel, of de regel ervoor"),
        (lambda t: t.replace("versie: 2", "versie: 2\nversie: 3", 1), "regel 5: 'versie' staat er twee keer. Haal er een weg."),
        (lambda t: t.replace("versie: 2", "\tversie: 2", 1), "spaties, geen tabs"),
        (lambda _: "", "er staan geen regels in zoals 'code: plan'"),
        (lambda _: "- a\n- b", "er staan geen regels in zoals 'code: plan'"),
        (lambda _: "\x07", "dit bestand is geen YAML"),
        (lambda t: t.replace("titel: Meldingen", "titel: no", 1), "titel: hier staat false. Hier hoort een tekst"),
        (lambda t: t.replace("type: datum", "type: dag", 1), "bladen nummer 1 (Kwartaal), onderdelen nummer 1 (Over welk kwartaal), velden nummer 1 (eind_kwartaal), type: hier staat 'dag'. Hier hoort een van deze woorden: tekst, lange_tekst, datum,"),
        (lambda t: t.replace("            type: datum", "            type: datum\n            keuzes: {a: A}", 1), "veld eind_kwartaal: alleen een keuzeveld heeft keuzes, en altijd"),
        (lambda t: t.replace("            verplicht: true", "            verplicht: true\n            verplicht_als: {veld: bron, is_een_van: [om]}", 1), "veld eind_kwartaal: 'verplicht' en 'verplicht_als' sluiten elkaar uit"),
        (lambda t: t.replace("            type: datum", "            type: datum\n            formule: {soort: plus_maanden, veld: bron, termijn: maanden_zonder_meldingen}", 1), "veld eind_kwartaal: alleen een berekend veld heeft een formule, en altijd"),
        (lambda t: t.replace("            type: ja_nee", "            type: ja_nee\n            verplicht_als: {veld: bron, is_een_van: [leger]}", 1), "de voorwaarde verwijst naar een onbekend veld of onbekende keuze"),
        (lambda t: t.replace("is_een_van: [veroordeling]", "is_een_van: [onweer]", 1), "tegenspraak S25 bij bron: een veld of keuze is onbekend"),
        (lambda t: re.sub(r"(?m)^( +)rijen: \d+$", r"\1rijen: 0", t, count=1), "tabel meldingen: geef 'rijen', 'blokken' of 'per_leefgebied', één daarvan"),
        (lambda t: t.replace("code: meldingen", "code: melding", 1), "code 'melding' hoort in een bestand met die naam"),
    ],
)  # fmt: skip
def test_wat_geen_definitie_is_wordt_uitgelegd(tmp_path: Path, kapot: Callable[[str], str], zin: str) -> None:
    boodschap = keur_formulier(tmp_path, "meldingen.yml", kapot((FORMS / "meldingen.yml").read_text(encoding="utf-8")))
    assert boodschap is not None
    assert zin in boodschap
    assert not ENGELS.search(eigen_woorden(boodschap)), boodschap


def test_een_leefgebied_staat_er_een_keer(tmp_path: Path) -> None:
    tekst = (FORMS / "leefgebieden.yml").read_text(encoding="utf-8").replace("code: overlast", "code: delict", 1)
    boodschap = keur_formulier(tmp_path, "leefgebieden.yml", tekst)
    assert boodschap is not None
    assert "leefgebieden: dezelfde code staat er meer dan een keer: delict" in boodschap


def test_een_bestand_dat_er_niet_is_blijft_een_gewone_fout(tmp_path: Path) -> None:
    for lees in (lees_toml, lees_yaml):
        with pytest.raises(FileNotFoundError):
            lees(tmp_path / "x")
    assert issubclass(HandFout, Exception)


@pytest.mark.parametrize("leeg", ["", " "])
def test_an_empty_channel_in_the_old_place_is_as_none(tmp_path: Path, leeg: str) -> None:
    gegeven = copy.deepcopy(ALS_GELEVERD)
    del gegeven["gemeente"]["kanaal"]
    gegeven["brieven"]["kanaal"] = leeg
    (tmp_path / "gemeente.toml").write_text(als_toml(gegeven), encoding="utf-8")
    assert lees_profiel(tmp_path / "gemeente.toml").gemeente.kanaal == "het beveiligde kanaal van de gemeente"


@pytest.mark.parametrize(
    ("gemeente", "brieven", "geldt"),
    [("de kluis", "de post", "de kluis"), (None, "de duif", "de duif"), ("de kast", None, "de kast")],
)
def test_a_profile_with_the_channel_in_two_places_still_works_and_says_which_one_holds(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, gemeente: str | None, brieven: str | None, geldt: str
) -> None:
    gegeven = copy.deepcopy(ALS_GELEVERD)
    del gegeven["gemeente"]["kanaal"]
    for deel, kanaal in (("gemeente", gemeente), ("brieven", brieven)):
        gegeven[deel] |= {"kanaal": kanaal} if kanaal else {}
    (tmp_path / "gemeente.toml").write_text(als_toml(gegeven), encoding="utf-8")
    with caplog.at_level("WARNING"):
        assert lees_profiel(tmp_path / "gemeente.toml").gemeente.kanaal == geldt
    zin = f"Haal het daar weg: het hoort bij [gemeente]. Nu geldt overal: {geldt}."
    assert [zin in regel.getMessage() for regel in caplog.records] == ([True] if brieven else [])
