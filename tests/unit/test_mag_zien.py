"""Who may see what: the rules of the profile on filled-in forms."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import aanmelding, plan, uvz
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities, Formulier, Tabel, Veld, lees_definities
from werkwijzer.formulieren.mag_zien import JUSTITIE, NAMEN, mag_zien, te_ruim, zichtbaar
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import BUITEN_CONVENANT, GEMEENTE, Categorie, Gelegenheid, Profiel

NUMMER, ANDER = "PGA-00001-A", "PGA-00002-B"


def gezien(
    definities: Definities, ontvanger: str, formulier: str, antwoorden: Antwoorden, gelegenheid: Gelegenheid = "agenda"
) -> Antwoorden:
    form = definities.formulieren[formulier]
    return zichtbaar(definities.profiel, ontvanger, gelegenheid, form, antwoorden, NUMMER)


def test_elke_vraag_over_een_persoon_heeft_een_categorie(definities: Definities) -> None:
    zonder = [
        f"{form.code}: {veld.code}"
        for form in definities.formulieren.values()
        if form.code != "jaarcijfers"
        for blad in form.bladen
        for deel in blad.onderdelen
        for veld in (deel.kolommen if isinstance(deel, Tabel) else deel.velden)
        if not (veld.categorie or deel.categorie)
    ]
    assert zonder == []


def test_wat_geen_categorie_heeft_ziet_niemand_ook_de_gemeente_niet(definities: Definities) -> None:
    assert not mag_zien(definities.profiel, "gemeente", "agenda", None)


def test_een_onbekende_ontvanger_ziet_niets(definities: Definities) -> None:
    assert not mag_zien(definities.profiel, "journalist", "agenda", "identiteit")


def test_een_derde_krijgt_alleen_iets_bij_overdracht(definities: Definities) -> None:
    assert mag_zien(definities.profiel, "veiligheidshuis", "overdracht", "doelen")
    assert not mag_zien(definities.profiel, "veiligheidshuis", "agenda", "identiteit")


def ontvangers(profiel: Profiel) -> list[str]:
    """Everybody who can get something, but the municipality that keeps the record."""
    return [*(p.code for p in profiel.partners if p.code != GEMEENTE), *BUITEN_CONVENANT]


def vol(definities: Definities, form: Formulier) -> Antwoorden:
    """The form with every question answered, and in each table a row for every partner and every choice that tells
    something of justice."""

    def antwoord(veld: Veld) -> str:
        if veld.type == "casusnummer":
            return NUMMER
        return next(iter(definities.keuzes(veld))) if veld.type == "keuze" else veld.code

    tabellen = {}
    for tabel in form.tabellen:
        rij = {k.code: antwoord(k) for k in tabel.kolommen}
        van_justitie = [{**rij, k.code: keuze} for k in tabel.kolommen for keuze in k.justitie]
        per_partner = [p.code for p in definities.profiel.partners] if tabel.eigenaar else [None]
        tabellen[tabel.tabel] = [
            {**r, tabel.eigenaar: partner} if tabel.eigenaar else r
            for r in (rij, *van_justitie)
            for partner in per_partner
        ]
    return Antwoorden({v.code: antwoord(v) for v in form.losse_velden}, tabellen)


@pytest.mark.parametrize("gelegenheid", ["agenda", "overdracht"])
def test_niemand_leest_hier_iets_van_politie_of_justitie_dat_hij_niet_zelf_al_had(
    definities: Definities, gelegenheid: Gelegenheid
) -> None:
    """Handbook, Gegevens delen: "Politie- en justitiegegevens geef je nooit zelf door". Whatever the form, whoever gets it."""
    profiel = definities.profiel
    for form in definities.formulieren.values():
        per_code = {v.code: v.categorie or d.categorie for b in form.bladen for d in b.onderdelen
                    if not isinstance(d, Tabel) for v in d.velden}  # fmt: skip
        for wie in ontvangers(profiel):
            over = zichtbaar(profiel, wie, gelegenheid, form, vol(definities, form), NUMMER)
            assert [c for c in over.velden if per_code[c] in JUSTITIE] == [], (wie, form.code)
            for tabel in form.tabellen:
                for rij in over.tabellen.get(tabel.tabel, ()):
                    assert not [k.code for k in tabel.kolommen
                                if k.code in rij and (k.categorie or tabel.categorie) in JUSTITIE]  # fmt: skip
                    verraadt = [rij[k.code] for k in tabel.kolommen if rij.get(k.code) in k.justitie]
                    assert not verraadt or rij[tabel.eigenaar or ""] == wie, (wie, form.code, verraadt)


def test_de_gemeente_leest_dat_allemaal_wel_en_wie_het_uitvoert_zijn_eigen_deel(definities: Definities) -> None:
    form = definities.formulieren["plan"]

    def soorten(wie: str) -> set[str]:
        return {
            str(r["soort"]) for r in gezien(definities, wie, "plan", vol(definities, form)).tabellen["interventies"]
        }

    van_justitie = {"halt", "reclassering", "jeugdreclassering"}
    assert van_justitie <= soorten(GEMEENTE)
    assert all(van_justitie <= soorten(wie) for wie in ("halt", "reclassering", "jeugdbescherming"))


# What each occasion never gives, to whomever: the lines "Niet delen" of the deelmatrix. And of what a partner gets no more
# than its own rows.
_NOOIT: dict[str, tuple[Categorie, ...]] = {
    "agenda": (*JUSTITIE, "aanmelder", "beeld", "besluit", "broers_zussen", "contact", "doelen", "gezin", "overdracht",
               "registratie", "scores", "toelichting", "zorg"),
    "overdracht": (*JUSTITIE, "aanmelder", "beeld", "broers_zussen", "interventies", "registratie", "scores",
                   "toelichting", "vraag"),
}  # fmt: skip
_HOOGSTENS_EIGEN: tuple[Categorie, ...] = ("vraag", "betrokkenen", "afspraken", "interventies")


@pytest.mark.parametrize("gelegenheid", _NOOIT)
def test_wat_de_deelmatrix_niet_deelt_krijgt_niemand(definities: Definities, gelegenheid: Gelegenheid) -> None:
    profiel = definities.profiel
    for wie in ontvangers(profiel):
        krijgt = {c for c in NAMEN if mag_zien(profiel, wie, gelegenheid, c)}
        assert krijgt & {*_NOOIT[gelegenheid]} == set(), wie
        if wie not in BUITEN_CONVENANT:
            assert krijgt & {*_HOOGSTENS_EIGEN} == set(), wie


def test_elke_partner_krijgt_vooraf_wie_het_is_en_zijn_eigen_vraag_en_acties(definities: Definities) -> None:
    """Step Agenderen: "casusnummer, naam, bijnamen, geboortedatum, de eigen vraag en acties"; the rest is in the profile."""
    profiel = definities.profiel
    for partner in profiel.partners:
        assert mag_zien(profiel, partner.code, "agenda", "identiteit")
        assert mag_zien(profiel, partner.code, "agenda", "vraag", eigen=True)
        assert mag_zien(profiel, partner.code, "agenda", "afspraken", eigen=True)


def test_een_ruimer_profiel_krijgt_een_waarschuwing(definities: Definities) -> None:
    """An older profile of a municipality: nothing is refused, for it may have been decided, but it is said."""
    profiel = definities.profiel
    assert [*te_ruim(definities)] == []
    ruim = [r.model_dump() for r in profiel.delen]
    ruim[0] |= {"alles": [*ruim[0]["alles"], "politie", "voorwaarden"]}
    [zorg] = [r for r in ruim if (r["ontvanger"], r["gelegenheid"]) == ("zorg", "overdracht")]
    zorg |= {"alles": [*zorg["alles"], "interventies"]}
    anders = Profiel.model_validate({**profiel.model_dump(), "delen": ruim})
    assert [*te_ruim(replace(definities, profiel=anders))] == [
        "dit profiel geeft gegevens van politie of justitie door. veiligheid (agenda): politie en voorwaarden; "
        "zorg (overdracht): interventies. "
        "Daarover gaan de politie (Wpg) en het OM (Wjsg): zij brengen die zelf in. Haal deze soorten weg bij [[delen]] in "
        "data/gemeente.toml, of laat de FG vaststellen dat het mag."
    ]


def test_een_oudere_kopie_van_een_formulier_die_meer_doorgeeft_krijgt_een_waarschuwing(
    definities: Definities, tmp_path: Path
) -> None:
    """Made while the group and how closely a case is followed went along with who directs it."""
    for pad in (PROJECT / "forms").glob("*.yml"):
        shutil.copy(pad, tmp_path)
    pad = tmp_path / "plan.yml"
    oud = pad.read_text("utf-8")
    for vraag in ("intensiteit", "jeugdgroep"):
        oud = oud.replace(f"code: {vraag}\n            categorie: beeld\n", f"code: {vraag}\n")
    pad.write_text(oud, "utf-8")
    zin = (
        "in forms staat een eigen kopie van een formulier, die meer aan partners geeft dan het handboek zegt. plan.yml, regie in "
        "plaats van beeld: intensiteit, jeugdgroep. Neem bij die vragen de categorie over uit het formulier van Werkwijzer, of laat de "
        "FG vaststellen dat het mag."
    )
    assert [*te_ruim(lees_definities(tmp_path, definities.profiel))] == [zin]
    pad.write_text(oud.replace("        categorie: regie\n", "        categorie: scores\n"), "utf-8")
    assert [*te_ruim(lees_definities(tmp_path, definities.profiel))] == [], "what partners do not get"


def test_zorg_hoort_gedrag_buiten_en_geen_zorg_van_een_ander(definities: Definities) -> None:
    # Deelmatrix, UVZ: "gedrag buiten, eigen voorwaarden".
    assert mag_zien(definities.profiel, "de-waag", "agenda", "veiligheid")
    assert not mag_zien(definities.profiel, "de-waag", "agenda", "zorg")


def test_leerplicht_ziet_in_de_aanmelding_naam_bijnaam_reden_en_school(definities: Definities) -> None:
    form = aanmelding(bekend_als="Yar", ouders="M. Verzonnenveld", school_of_werkgever="Het College", adres="Straat 1")
    velden = gezien(definities, "leerplicht", "aanmelding", form).velden
    assert velden["bekend_als"] == "Yar"
    assert velden["waarom_integraal"] == "Eerste reden.\nTweede reden."
    assert velden["school_of_werkgever"] == "Het College"
    assert not velden.keys() & {"veiligheid", "zorg", "politiecontact", "ouders", "adres", "aanmelder_naam", "geslacht"}


def test_de_school_wijkt_af_van_onderwijs_en_ziet_de_aanleiding_niet(definities: Definities) -> None:
    velden = gezien(definities, "school", "aanmelding", aanmelding()).velden
    assert set(velden) == {"voornaam", "achternaam", "geboortedatum", "dagbesteding"}


def test_een_partner_ziet_alleen_de_vraag_aan_zichzelf(definities: Definities) -> None:
    form = aanmelding()
    vragen = [{"organisatie": "halt", "vraag": "Kan het bij Halt?"}, {"organisatie": "ggz", "vraag": "Loopt er hulp?"}]
    met_vragen = Antwoorden(form.velden, {"betrokken": vragen})
    assert gezien(definities, "halt", "aanmelding", met_vragen).tabellen == {
        "betrokken": [{"organisatie": "halt", "vraag": "Kan het bij Halt?"}]
    }


def test_een_partner_ziet_in_het_plan_zijn_eigen_acties_en_geen_scores(definities: Definities) -> None:
    acties = [
        {"wat": "Belt de ouders.", "wie": "jongerenwerk", "wanneer": date(2024, 3, 1), "stand": "open"},
        {"wat": "Start toezicht.", "wie": "reclassering", "wanneer": date(2024, 3, 1), "stand": "open"},
    ]
    form = plan(NUMMER, "start", date(2024, 2, 1), tabellen={"acties": acties}, gezinsafspraken="Elke avond thuis.")
    tabellen = gezien(definities, "jongerenwerk", "plan", form).tabellen
    assert tabellen == {"acties": [acties[0]]}


def test_de_gemeente_ziet_de_score_per_leefgebied(definities: Definities) -> None:
    tabellen = gezien(definities, "gemeente", "plan", plan(NUMMER, "start", date(2024, 2, 1), 3)).tabellen
    assert tabellen["leefgebieden"][0] == {"leefgebied": "delict", "score": 3}


def test_een_verslag_over_meer_jongeren_toont_alleen_de_eigen_jongere(definities: Definities) -> None:
    besproken = gezien(definities, "gemeente", "uvz-verslag", uvz(date(2024, 2, 1), NUMMER, ANDER)).tabellen
    assert len(besproken["besprekingen"]) == 1
    assert "casusnummer" not in besproken["besprekingen"][0]


def test_bij_overdracht_aan_het_veiligheidshuis_gaan_acties_van_iedereen_mee(definities: Definities) -> None:
    acties = [{"wat": "Start toezicht.", "wie": "reclassering", "wanneer": date(2024, 3, 1), "stand": "open"}]
    form = plan(NUMMER, "start", date(2024, 2, 1), tabellen={"acties": acties}, schoolafspraken="Om negen uur.")
    over = gezien(definities, "veiligheidshuis", "plan", form, "overdracht")
    assert over.tabellen["acties"] == acties
    assert "leefgebieden" not in over.tabellen
    assert "schoolafspraken" not in over.velden


def test_wie_betrokken_is_gaat_mee_ook_zonder_toelichting(definities: Definities) -> None:
    form = Antwoorden(aanmelding().velden, {"betrokken": [{"organisatie": "halt"}]})
    over = gezien(definities, "veiligheidshuis", "aanmelding", form, "overdracht")
    assert over.tabellen == {"betrokken": [{"organisatie": "halt"}]}


@pytest.mark.parametrize(
    ("regels", "melding"),
    [
        ([{"ontvanger": "krant", "gelegenheid": "agenda"}], "ontvanger 'krant' is geen domein, partner of derde"),
        ([{"ontvanger": "zorg", "gelegenheid": "agenda"}] * 2, "twee regels voor zorg bij agenda"),
    ],
)
def test_een_regel_die_niet_kan_wordt_geweigerd(definities: Definities, regels: object, melding: str) -> None:
    with pytest.raises(ValueError, match=melding):
        Profiel.model_validate({**definities.profiel.model_dump(), "delen": regels})
