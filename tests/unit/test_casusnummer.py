import pytest

from werkwijzer.casusnummer import lees_casusnummer, maak_casusnummer, volgnummer


def test_nummer_met_controleletter():
    assert maak_casusnummer("PGA", 42) == "PGA-00042-W"
    assert volgnummer("PGA-00042-W") == 42


@pytest.mark.parametrize("getypt", ["PGA-00042-W", " pga 42 w ", "PGA–42–W", "pga00042w"])
def test_andere_schrijfwijze_is_hetzelfde_nummer(getypt):
    assert lees_casusnummer(getypt, "PGA") == "PGA-00042-W"


@pytest.mark.parametrize(
    "getypt", ["PGA-00042-X", "PGA-00024-W", "XYZ-00042-V", "42", "", "PGA-00000-A", "PGA-123456-A"]
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
