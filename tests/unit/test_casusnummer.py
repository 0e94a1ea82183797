import pytest

from werkwijzer.casusnummer import (
    bedoeld_casusnummer,
    casusnummers_in,
    is_casusnummer,
    is_voorbeeldnummer,
    lees_casusnummer,
    maak_casusnummer,
    oefennummers,
    volgnummer,
    voorbeeldnummer,
)


def test_nummer_met_controleletter():
    assert maak_casusnummer("PGA", 42) == "PGA-00042-W"
    assert volgnummer("PGA-00042-W") == 42
    assert voorbeeldnummer("PGA") == "PGA-00000-A"
    # 1 and 99999 leave 1 and 18 after division by 23: B and V are letters 1 and 18 of the row.
    assert (maak_casusnummer("PGA", 1), maak_casusnummer("PGA", 99_999)) == ("PGA-00001-B", "PGA-99999-V")


@pytest.mark.parametrize("nummer", [-1, 0, 100_000])
def test_een_volgnummer_dat_niet_past_wordt_geweigerd(nummer):
    with pytest.raises(ValueError, match=f"volgnummer {nummer} past niet"):
        maak_casusnummer("PGA", nummer)


def test_alleen_de_vaste_schrijfwijze_is_een_casusnummer_van_welke_gemeente_ook():
    assert is_casusnummer("PGA-00042-W")
    assert is_casusnummer("XYZ-00042-W")
    assert not any(map(is_casusnummer, ("pga-00042-w", "PGA-42-W", "PGA-00042-V", "PGA", "")))


@pytest.mark.parametrize("getypt", ["PGA-00042-W", " pga 42 w ", "PGA–42–W", "pga00042w"])
def test_andere_schrijfwijze_is_hetzelfde_nummer(getypt):
    assert lees_casusnummer(getypt, "PGA") == "PGA-00042-W"


@pytest.mark.parametrize(
    "getypt", ["PGA-00042-X", "PGA-00024-W", "XYZ-00042-W", "42", "", "PGA-00000-A", "PGA-123456-A", "PGA-00042-I"]
)
def test_fout_nummer_wordt_geweigerd(getypt):
    assert lees_casusnummer(getypt, "PGA") is None


def test_elke_typefout_in_een_cijfer_en_elke_verwisseling_valt_op():
    for nummer in range(1, 3000, 7):
        goed = maak_casusnummer("PGA", nummer)
        cijfers, letter = goed[4:9], goed[-1]
        fouten = {cijfers[:i] + c + cijfers[i + 1 :] for i in range(5) for c in "0123456789"}
        fouten |= {cijfers[:i] + cijfers[i + 1] + cijfers[i] + cijfers[i + 2 :] for i in range(4)}
        for fout in fouten - {cijfers}:
            assert lees_casusnummer(f"PGA-{fout}-{letter}", "PGA") is None


def test_het_voorbeeld_kan_nooit_worden_uitgegeven():
    voorbeeld = voorbeeldnummer("PGA")
    assert voorbeeld == "PGA-00000-A"
    assert lees_casusnummer(voorbeeld, "PGA") is None
    with pytest.raises(ValueError, match="volgnummer 0"):
        maak_casusnummer("PGA", volgnummer(voorbeeld))
    assert all(is_voorbeeldnummer(getypt, "PGA") for getypt in (voorbeeld, "pga 0 a", "PGA–00000–X"))
    assert not any(is_voorbeeldnummer(getypt, "PGA") for getypt in ("PGA-00042-W", "XYZ-00000-A", "", "0"))


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("42", "PGA-00042-W"),
        ("PGA-00042-X", "PGA-00042-W"),
        ("1", "PGA-00001-B"),
        ("99999", "PGA-99999-V"),
        ("0", None),
        ("100000", None),
        ("4 en 2", None),
        ("Jan", None),
    ],
)
def test_wat_iemand_bedoelt_met_alleen_cijfers_of_een_andere_letter(getypt, bedoeld):
    assert bedoeld_casusnummer(getypt, "PGA") == bedoeld


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("Zie PGA-00042-W en pga 1 b.", ["PGA-00042-W", "PGA-00001-B"]),
        ("(pga00042w)", ["PGA-00042-W"]),
        ("Uit een andere gemeente: XYZ-00042-W.", ["XYZ-00042-W"]),
        ("In een andere spelling is dat niets: XYZ 42 W.", []),
        ("De letter klopt niet: PGA-00042-X, XYZ-00042-X.", []),
        ("Deel van een woord: NPGA-00042-W5, xPGAAAAA-00042-W.", []),
        ("pga_42_w", ["PGA-00042-W"]),
    ],
)
def test_welke_casusnummers_in_een_tekst_staan(tekst, gevonden):
    assert list(casusnummers_in(tekst, "PGA", "OUD")) == gevonden


def test_een_nummer_van_voor_een_samenvoeging_staat_er_ook_in_elke_schrijfwijze():
    assert list(casusnummers_in("oud 42 w", "PGA", "OUD")) == ["OUD-00042-W"]


def test_de_oefennummers_zijn_de_eerste_negen_van_een_oefenmap():
    assert oefennummers()[0] == "OEFEN-00001-B"
    assert [volgnummer(nummer) for nummer in oefennummers()] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
