"""A region: which published years may stand side by side, what they are together, and what chance does."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from html import unescape
from math import inf
from pathlib import Path
from typing import Any

import markdown
import pytest

from tests.functional.test_aanval import Aanval, lees, los_op
from tests.gelijk import aan_lezer, getallen
from werkwijzer.cli.demo_regio import BUREN, REGIONAAM, buren
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.jaar.publicatie import Jaarpublicatie, als_tekst
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import lees_profiel
from werkwijzer.regio.jaren_lezen import Regio, RegioFout, lees_regio
from werkwijzer.regio.optellen import ruimte, som, verraden
from werkwijzer.regio.regiopaginas import csv_tekst, regiopagina, schrijf_regio
from werkwijzer.site.druk.boek import als_html
from werkwijzer.site.druk.boeken import Bron, regioboek
from werkwijzer.toeval import grenzen_aandeel, grenzen_aantal


@pytest.fixture(scope="session")
def gepubliceerd(definities: Definities) -> dict[str, Jaarpublicatie]:
    return {p.gemeente: p for p in buren(definities)}


Neer = Callable[..., Path]


@pytest.fixture
def neer(tmp_path: Path, gepubliceerd: Mapping[str, Jaarpublicatie]) -> Neer:
    """A folder with these municipalities, some of them changed: `neer("Kleindam", Zandhaven={"drempel": 10})`."""

    def maak(*gelijk: str, **anders: dict[str, Any]) -> Path:
        for naam in (*gelijk, *anders):
            gegeven = json.loads(als_tekst(gepubliceerd[naam])) | anders.get(naam, {})
            pad = tmp_path / naam / f"{gegeven['jaar']}.json"
            pad.parent.mkdir(exist_ok=True)
            pad.write_text(json.dumps(gegeven), encoding="utf-8")
        return tmp_path

    return maak


def geweigerd(map_: Path) -> str:
    with pytest.raises(RegioFout) as fout:
        lees_regio(map_, REGIONAAM)
    return str(fout.value)


# --- what may stand side by side ------------------------------------------------------------------


def test_gemeenten_staan_op_naam(neer: Neer) -> None:
    regio = lees_regio(neer("Zandhaven", "Duindrecht", "Kleindam"), REGIONAAM)[2025]
    assert [d.naam for d in regio.deelnemers] == ["Duindrecht", "Kleindam", "Zandhaven"]
    assert regio.let_op == ()


def test_een_andere_definitie_wordt_gezegd_en_niet_vergeleken(neer: Neer) -> None:
    regio = lees_regio(neer("Kleindam", "Merenvoort", "Zandhaven"), REGIONAAM)[2025]
    assert regio.verschilt["K4-termijn"] == ("Kleindam en Zandhaven", "Merenvoort")
    assert som(regio, "K4-termijn") is None
    assert "Kleindam en Zandhaven tellen anders dan Merenvoort." in regiopagina(regio, pdf=False)


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (b"{", "x.json is geen JSON, of niet heel."),
        (b"\xff\xfe\x00", "x.json is geen JSON, of niet heel."),
        (b"[" * 100_000, "x.json is geen JSON, of niet heel."),
        (b"[1, 2]", "x.json is geen gepubliceerd jaar van Werkwijzer."),
        (b'{"naam": "iets anders"}', "x.json is geen gepubliceerd jaar van Werkwijzer."),
        (b'{"schema": "werkwijzer/jaar/99"}', "x.json komt uit een nieuwere Werkwijzer"),
        (b'{"schema": "werkwijzer/jaar/5"}', "x.json klopt niet (gemeente). Vraag het opnieuw aan de gemeente."),
        (b" " * 2_000_001, "x.json is te groot voor een gepubliceerd jaar."),
    ],
)
def test_andere_bestanden_worden_geweigerd(neer: Neer, inhoud: bytes, zin: str) -> None:
    map_ = neer("Kleindam", "Zandhaven")
    (map_ / "x.json").write_bytes(inhoud)
    assert zin in geweigerd(map_)


def test_getallen_die_niet_kunnen_worden_geweigerd(neer: Neer, gepubliceerd: Mapping[str, Jaarpublicatie]) -> None:
    cijfers = json.loads(als_tekst(gepubliceerd["Zandhaven"]))["indicatoren"]
    for veld, waarde in (("waarde", -3), ("waarde", float("nan")), ("waarde", 1e999), ("bereik", [9, 2]), ("code", "")):
        anders = [{**cijfers[0], veld: waarde}, *cijfers[1:]]
        assert "Zandhaven/2025.json klopt niet" in geweigerd(neer("Kleindam", Zandhaven={"indicatoren": anders}))
    meer = [{**c, "teller": 900} if c["code"] == "I1" else c for c in cijfers]
    assert "I1: meer in het deel dan in het geheel" in geweigerd(neer("Kleindam", Zandhaven={"indicatoren": meer}))
    twee = [cijfers[0], *cijfers]
    assert "een cijfer staat er twee keer in" in geweigerd(neer("Kleindam", Zandhaven={"indicatoren": twee}))


def test_een_gemeente_die_er_twee_keer_in_staat(neer: Neer, gepubliceerd: Mapping[str, Jaarpublicatie]) -> None:
    map_ = neer("Kleindam", "Zandhaven")
    tweede = map_ / "kopie.json"
    tweede.write_text(als_tekst(gepubliceerd["Kleindam"]), encoding="utf-8")
    regio = lees_regio(map_, REGIONAAM)[2025]
    assert len(regio.deelnemers) == 2
    assert regio.let_op[0].startswith("Kleindam staat er twee keer in (Kleindam/2025.json en kopie.json)")
    tweede.write_text(als_tekst(gepubliceerd["Kleindam"].model_copy(update={"status": "herzien"})), encoding="utf-8")
    assert "Van Kleindam zijn er over 2025 verschillende bestanden" in geweigerd(map_)


def test_een_gemeentecode_hoort_bij_een_gemeente(neer: Neer) -> None:
    van_kleindam = {"cbs": "GM9904", "aantal": 900, "leeftijd": [12, 27], "bron": "CBS"}
    tekst = geweigerd(neer("Kleindam", Zandhaven={"bevolking": van_kleindam}))
    assert "Gemeentecode GM9904 hoort bij Kleindam (Kleindam/2025.json) en Zandhaven (Zandhaven/2025.json)." in tekst


def test_verzonnen_en_echt_gaan_niet_samen(neer: Neer) -> None:
    assert "Zandhaven is echt, maar Kleindam/2025.json is verzonnen." in geweigerd(
        neer("Kleindam", Zandhaven={"fictief": False})
    )


def test_jaren_door_elkaar(neer: Neer) -> None:
    vorig = {"jaar": 2024, "peildatum": "2024-12-31"}
    assert "2024: Zandhaven; 2025: Kleindam" in geweigerd(neer("Kleindam", Zandhaven=vorig))
    regios = lees_regio(neer("Merenvoort"), REGIONAAM)
    assert list(regios) == [2025]
    assert "Over 2025 zijn er geen cijfers van Zandhaven." in regios[2025].let_op


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ({"drempel": 10}, "Niet overal blijven dezelfde kleine aantallen weg: onder 5 bij Kleindam; onder 10 bij Zandhaven."),
        ({"schema": "werkwijzer/jaar/3"}, "De bestanden zijn niet even oud: versie 5 bij Kleindam; versie 3 bij Zandhaven."),
        ({"status": "concept"}, "Nog niet vastgesteld: Zandhaven. Die cijfers kunnen veranderen."),
        ({"bevolking": None}, "Hoeveel jongeren er wonen, is niet bekend van Zandhaven. Daar staat geen cijfer per 1.000 jongeren."),
        ({"indicatorenset": "Top60"}, "Niet overal staan dezelfde cijfers in het verslag: alle cijfers bij Kleindam; Top60 bij Zandhaven."),
        ({"afronding": 5}, "Zandhaven rondt aantallen af. Sommen hebben daarom een ruimte."),
        (
            {"bevolking": {"cbs": "GM9906", "aantal": 900, "leeftijd": [12, 23], "bron": "CBS"}},
            "De doelgroep verschilt, dus er zijn geen cijfers per 1.000 jongeren: 12 tot en met 27 jaar bij Kleindam; "
            "12 tot en met 23 jaar bij Zandhaven.",
        ),
    ],
)  # fmt: skip
def test_wat_verschilt_wordt_gezegd(neer: Neer, anders: dict[str, Any], zin: str) -> None:
    regio = lees_regio(neer("Kleindam", Zandhaven=anders), REGIONAAM)[2025]
    assert regio.let_op == (zin,)
    assert zin in regiopagina(regio, pdf=False).replace("&#39;", "'")


def test_een_lege_map(tmp_path: Path) -> None:
    assert "In" in geweigerd(tmp_path)
    assert "staat: niets. Zet daar de bestanden <jaar>.json neer die de gemeenten publiceerden." in geweigerd(tmp_path)
    assert "is geen map" in geweigerd(tmp_path / "bestaat-niet")


def test_wat_geen_bestand_is_of_veel_te_veel_wordt_geweigerd(neer: Neer, monkeypatch: pytest.MonkeyPatch) -> None:
    map_ = neer("Kleindam", "Zandhaven")
    (map_ / "x.json").mkdir()
    assert "x.json is geen gewoon bestand. Haal het weg." in geweigerd(map_)
    monkeypatch.setattr("werkwijzer.regio.jaren_lezen.HOOGSTENS_BESTANDEN", 2)
    assert geweigerd(map_) == f"In {map_} staan 3 bestanden. Kies een map met alleen gepubliceerde jaren."


def test_een_som_die_te_veel_zegt_wordt_niet_gemaakt(
    regio: Regio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That `verraden` finds one is tested below; no municipality was found that it happens to."""
    monkeypatch.setattr("werkwijzer.regio.regiopaginas.verraden", lambda *_: ["Kleindam", "Zandhaven"])
    with pytest.raises(RegioFout) as fout:
        schrijf_regio({2025: regio}, tmp_path, pdf=False)
    zin = "Er is niets gemaakt: een totaal zou te veel zeggen over Kleindam en Zandhaven. Meld dit."
    assert str(fout.value) == zin
    assert not (tmp_path / "regio").exists()


def test_het_schema_ernaast_is_geen_jaar(neer: Neer) -> None:
    map_ = neer("Kleindam", "Zandhaven")
    (map_ / "Kleindam" / "schema.json").write_text('{"title": "Jaarpublicatie"}', encoding="utf-8")
    assert len(lees_regio(map_, REGIONAAM)[2025].deelnemers) == 2


# --- together ------------------------------------------------------------------------------------


@pytest.fixture
def regio(neer: Neer) -> Regio:
    return lees_regio(neer(*(naam for naam, *_ in BUREN)), REGIONAAM)[2025]


def test_een_som_heeft_een_ruimte_waar_een_deel_niet_getoond_is(regio: Regio) -> None:
    delen = {d.naam: ruimte(d.cijfer("K1-in"), d.publicatie) for d in regio.deelnemers}
    assert delen["Duindrecht"] == (1, 4)  # "<5"
    samen = som(regio, "K1-in")
    assert samen is not None
    assert samen.ruimte[1] - samen.ruimte[0] == sum(r[1] - r[0] for r in delen.values() if r) > 0


def test_een_som_van_aandelen_is_een_gewogen_aandeel(regio: Regio) -> None:
    bekend = [d.cijfer("K3-vooraf") for d in regio.deelnemers]
    samen = som(regio, "K3-vooraf")
    assert samen is not None
    assert samen.noemer is not None
    assert samen.aandeel is not None
    assert samen.noemer[0] == sum(i.noemer for i in bekend if i and i.noemer is not None)
    assert samen.aandeel[0] <= 100 * samen.ruimte[1] / samen.noemer[0]


def test_dagen_en_rapportcijfers_tellen_niet_op(regio: Regio) -> None:
    assert [som(regio, code) for code in ("I2-duur", "E1", "K3-per-uvz", "D3", "K5-caseload")] == [None] * 5


def _aanval(regio: Regio, sommen: Mapping[str, tuple[float, float]]) -> list[str]:
    """What a reader learns from the region who knows everything that each municipality published, solved exactly."""
    alles = Aanval()
    for d in regio.deelnemers:
        een = lees({2025: d.publicatie})
        alles.grens |= {f"{d.naam}/{k}": g for k, g in een.grens.items()}
        alles.sommen += [{f"{d.naam}/{k}": c for k, c in s.items()} for s in een.sommen]
        alles.groepen += [tuple(f"{d.naam}/{k}" for k in g) for g in een.groepen]
        for verzameling in ("klein", "verborgen", "personen"):
            getattr(alles, verzameling).update(f"{d.naam}/{k}" for k in getattr(een, verzameling))
    for code, (laag, hoog) in sommen.items():  # of a share: its numerator
        delen = [k for d in regio.deelnemers if (k := f"{d.naam}/2025:{code}") in alles.grens]
        if delen and hoog < inf:
            alles.grens[f"samen {code}"] = (laag, hoog)
            alles.som(delen, f"samen {code}")
    return los_op(alles)


def test_sommen_geven_geen_getal_van_een_gemeente_prijs(regio: Regio) -> None:
    """The same attack on sums that add up what really was there finds a lot: so the ranges are needed."""
    samen = {i.code: s for i in regio.cijfers if (s := som(regio, i.code)) is not None}
    sommen = {code: s.ruimte for code, s in samen.items() if s.noemer is None}
    tellers = {f"{code}.t": s.ruimte for code, s in samen.items() if s.noemer and len(s.van) == len(regio.deelnemers)}
    assert tellers
    assert _aanval(regio, sommen | tellers) == []
    assert verraden(regio, sommen) == []
    kaal = {code: (laag + 1, laag + 1) for code, (laag, hoog) in sommen.items() if laag < hoog}
    assert kaal
    assert any("Duindrecht/2025:K1-in is 2 tot en met 2" in lek for lek in _aanval(regio, {"K1-in": kaal["K1-in"]}))
    assert "Duindrecht, K1-in" in verraden(regio, kaal)


def test_de_pagina_zegt_van_elke_gemeente_niet_meer_dan_zij_zelf(regio: Regio) -> None:
    """Every exact number in the CSV stands in the municipality's own file, or follows from those that do."""
    for rij in csv.DictReader(io.StringIO(csv_tekst(regio).lstrip("\ufeff")), delimiter=";"):
        eigen = next((d for d in regio.deelnemers if d.naam == rij["gemeente"]), None)
        if eigen and rij["cijfer"] != "kosten":
            i = eigen.cijfer(rij["cijfer"])
            assert i is not None
            assert (rij["waarde"] != "") == (i.waarde is not None and not i.onderdrukt)
            assert rij["teller"] == "" or not i.onderdrukt


def test_elk_getal_van_een_gemeente_is_dat_van_haar_eigen_bestand(regio: Regio) -> None:
    """In the CSV and in the tables of the page, by the code and the name of the figure."""
    van = {d.naam: json.loads(als_tekst(d.publicatie)) for d in regio.deelnemers}
    cijfers = {(naam, c["code"]): c for naam, p in van.items() for c in p["indicatoren"]}
    for rij in csv.DictReader(io.StringIO(csv_tekst(regio).lstrip("\ufeff")), delimiter=";"):
        if rij["gemeente"] not in van:
            continue  # a sum: worked out by hand above
        gezien = [float(rij[k].replace(",", ".")) for k in ("waarde", "teller", "noemer") if rij[k]]
        if rij["cijfer"] == "kosten":
            geld = van[rij["gemeente"]]["kosten"]
            assert gezien == [b["werkelijk"] for b in (*geld["per_bron"], geld["totaal"]) if b["naam"] == rij["naam"]]
        else:
            wel = getallen(cijfers.get((rij["gemeente"], rij["cijfer"]), {"onderdrukt": "ontbreekt"}))
            assert gezien == [wel[k] for k in ("waarde", "teller", "noemer") if k in wel], rij
    code = {c["naam"]: c["code"] for c in cijfers.values()}
    gelezen = 0
    for titel, tabel in re.findall(r"<caption>(.*?)</caption>(.*?)</table>", regiopagina(regio, pdf=False), re.DOTALL):
        for naam, cel in re.findall(r'<tr><th scope="row">([^<]*)</th><td class="getal">([^<]*)</td>', tabel):
            if ">Cijfer</th>" in tabel and unescape(titel) in code and naam in van:
                wel = aan_lezer(cijfers[naam, code[unescape(titel)]])
                assert unescape(cel) == wel[0] if wel else not re.search(r"\d", cel), (titel, naam, cel)
                gelezen += 1
    assert gelezen > 100


def test_geen_ranglijst_en_geen_oorzaak(regio: Regio) -> None:
    pagina = regiopagina(regio, pdf=False)
    namen = [d.naam for d in regio.deelnemers]
    for tabel in re.findall(r"<tbody>(.*?)</tbody>", pagina, re.DOTALL):
        rijen = [n for n in re.findall(r'<th scope="row">([^<]*)</th>', tabel) if n in namen]
        assert rijen == sorted(rijen)
    kaal = re.sub(r"<[^>]+>", " ", pagina)
    for woord in ("beste", "slechtste", "scoort", "presteert", "dankzij", "effectief", "werkt beter"):
        assert woord not in kaal


def test_elke_grafiek_heeft_titel_n_bron_tekst_en_tabel(regio: Regio) -> None:
    pagina = regiopagina(regio, pdf=False)
    figuren = re.findall(r"<figure.*?</figure>", pagina, re.DOTALL)
    assert len(figuren) >= 3
    for figuur in figuren:
        assert all(
            deel in figuur for deel in ("<figcaption>", "<title", "<desc", "<table", "Bron:", "fictieve gegevens")
        )
    assert all("n = " in figuur for figuur in figuren if "fig-kosten" not in figuur)


def test_elk_gebied_heeft_een_eigen_naam(regio: Regio) -> None:
    namen = re.findall('role="region"[^>]* aria-label="([^"]+)"', regiopagina(regio, pdf=False))
    assert sorted(set(namen)) == sorted(namen)
    assert "Tabel bij de grafiek: Jongeren met vooruitgang" in namen


def test_vijandige_namen_blijven_tekst(neer: Neer) -> None:
    naam = "<script>alert(1)</script> {{ 7*7 }} [x](javascript:1)"
    regio = lees_regio(neer("Kleindam", Zandhaven={"gemeente": naam}), "=SOM(A1)")[2025]
    pagina = regiopagina(regio, pdf=False)
    assert "<script>" not in pagina
    assert "{{" not in pagina
    assert "'=SOM(A1)" in csv_tekst(regio)


# --- chance --------------------------------------------------------------------------------------


def test_grenzen_van_poisson_en_binomiaal_met_de_hand() -> None:
    """Poisson with mean 10: P(≤4) = 2,9 % and P(≤3) = 1,0 %, so the lower limit lies between 3 and 4."""
    laag, hoog = grenzen_aantal(10)
    assert 3 < laag < 4
    assert 16 < hoog < 17
    assert grenzen_aantal(0) == (0.0, 0.0)
    laag, hoog = grenzen_aandeel(0.5, 10)  # binomial: P(≤1) = 1,1 %, P(≤2) = 5,5 %
    assert 0.1 < laag < 0.2
    assert 0.7 < hoog < 0.8
    groot = grenzen_aantal(1_000_000)
    assert abs(groot[0] - 998_040) < 3
    assert abs(groot[1] - 1_001_960) < 3


def test_een_bredere_trechter_bij_kleinere_gemeenten() -> None:
    breed = [grenzen_aandeel(0.6, n)[1] - grenzen_aandeel(0.6, n)[0] for n in (10, 40, 160, 640)]
    assert breed == sorted(breed, reverse=True)
    assert 1.8 < breed[1] / breed[2] < 2.2


def test_op_papier_staan_de_tabellen_in_twee_kolommen_en_figuren_per_twee(regio: Regio, tmp_path: Path) -> None:
    """Fifty-six tables under each other took thirteen pages, and four figures that had to stay together left one empty."""
    html = markdown.markdown(
        regiopagina(regio, pdf=False).split("---\n", 2)[2], extensions=["attr_list", "md_in_html", "tables"]
    )
    bestand = tmp_path / "regio" / "2025" / "index.html"
    bestand.parent.mkdir(parents=True)
    bestand.write_text(f"<article>{html}</article>", encoding="utf-8")
    profiel = lees_profiel(PROJECT / "data" / "gemeente.toml")
    boek = als_html(regioboek(Bron(tmp_path, PROJECT / "docs", PROJECT / "data", profiel), 2025), "", {}, "")
    begin, _, kolommen = boek.partition('<div class="kolommen">')
    smal, _, breed = kolommen.partition("</div></div>")
    assert smal.count("<table") > 40
    assert "<p" not in smal, "definitions stay on the site"
    assert "staat op de site: https://" in begin
    assert "Kosten per bron" in breed
    assert "Kosten per bron" not in smal
    eerste, tweede = begin.split('<div class="naast">')[1:]
    assert eerste.count("<figure") == 2
    assert tweede.partition("<h2")[0].count("<figure") == 2
