"""Reading a file of the site: what is packed in it in an unusual way, and what stops when it cannot be read."""

from __future__ import annotations

import base64
import gzip
import io
import json
import struct
import zipfile
from collections.abc import Iterator

import openpyxl
import pypdf
import pytest
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, NameObject, StreamObject, TextStringObject

from tests.bestanden import met_rij, tekstcel
from tests.unit.test_poort import jpeg, pdf, png
from werkwijzer.paden import PROJECT
from werkwijzer.site.poort import uitlezen
from werkwijzer.site.poort.uitlezen import MAX_DIEPTE, Onleesbaar, lees

NAAM = "Yara Verzonnenveld"


def alles(naam: str, inhoud: bytes) -> str:
    return "\n".join(stuk.tekst.inhoud for stuk in lees(naam, inhoud))


def plekken(naam: str, inhoud: bytes) -> list[str]:
    """Where the name stands, of every piece that holds it."""
    stukken = ((s, s.tekst.inhoud.find(NAAM)) for s in lees(naam, inhoud))
    return [stuk.plek(positie) for stuk, positie in stukken if positie >= 0]


def keer_ingepakt(inhoud: bytes, keer: int) -> bytes:
    for _ in range(keer):
        inhoud = gzip.compress(inhoud)
    return inhoud


def test_zes_lagen_diep_wordt_gelezen_en_een_zevende_gaat_niet_door() -> None:
    assert NAAM in alles("t.gz", keer_ingepakt(NAAM.encode(), MAX_DIEPTE))
    with pytest.raises(Onleesbaar, match="te veel bestanden in elkaar"):
        alles("t.gz", keer_ingepakt(NAAM.encode(), MAX_DIEPTE + 1))


def test_een_werkboek_met_een_cel_ver_van_de_rest_gaat_niet_door() -> None:
    """The parser would ask for more memory than there is, and end the program."""
    leeg = (PROJECT / "forms" / "aanmelding.xlsx").read_bytes()
    assert alles("a.xlsx", leeg)
    with pytest.raises(Onleesbaar, match=r"in cel XFD1048576 staat iets, ver van de rest\. Maak"):
        alles("a.xlsx", met_rij(leeg, f'<row r="1048576">{tekstcel("XFD1048576", "x")}</row>'))


def in_de_zip(**delen: str) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, inhoud in delen.items():
            zip_.writestr(naam, inhoud)
    return uit.getvalue()


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [("t.txt", b"x" * 101), ("t.gz", gzip.compress(b"x" * 101, mtime=0)), ("t.zip", in_de_zip(a="x" * 2000))],
)
def test_meer_dan_er_in_mag_zitten_wordt_niet_uitgepakt(naam: str, inhoud: bytes) -> None:
    ruimte = uitlezen._Ruimte(max(100, len(inhoud) + 100) if naam == "t.zip" else 100)
    with pytest.raises(Onleesbaar, match="er zit te veel in om na te kijken"):
        list(uitlezen._lees(naam[2:], inhoud, "", ruimte))


def test_precies_zo_veel_als_er_in_mag_zitten_wordt_gelezen() -> None:
    assert list(uitlezen._lees("txt", b"x" * 100, "", uitlezen._Ruimte(100)))


def test_een_plek_is_de_regel_ook_na_een_lege_eerste_regel() -> None:
    assert plekken("t.txt", f"\n\n{NAAM}".encode()) == ["regel 3"]


def test_een_regel_blijft_een_regel_ook_na_een_tag_over_meer_regels() -> None:
    assert plekken("p.html", b"<p\nclass='x'\n>Yara<br>Verzonnenveld") == ["regel 3"]


@pytest.mark.parametrize("einde", ["", "=", "\n=="])
def test_een_ingebed_bestand_zonder_slottekens_of_over_meer_regels_wordt_gelezen(einde: str) -> None:
    tekens = base64.b64encode(f"<svg><title>{NAAM}</title></svg>xx".encode()).decode().rstrip("=")
    bron = f"<img src='data:image/svg+xml;base64,{tekens[:30]}\n {tekens[30:]}{einde}'>"
    assert "ingebed bestand 1, regel 1" in plekken("p.html", bron.encode())


def test_verpakte_tekst_in_het_alfabet_van_adressen() -> None:
    tekst = f"{NAAM} ÿÿ~~?>".encode()
    anders = base64.urlsafe_b64encode(tekst).decode()
    assert set("-_") & set(anders)
    assert "verpakte tekst 1, regel 1" in plekken("p.html", f'<p data-x="{anders}">'.encode())
    assert "verpakte tekst 1, regel 1" in plekken("p.html", f'<p data-x="{tekst.hex()}">'.encode())


def test_wat_op_een_adres_met_andere_letters_lijkt_en_het_niet_is_blijft_staan() -> None:
    assert "https://xn--99999999999999/ Yara" in alles("p.txt", b"https://xn--99999999999999/ Yara")
    assert "bücher.example" in alles("p.txt", b"https://xn--bcher-kva.example/")


def test_een_nummer_dat_geen_teken_is_wordt_een_spatie() -> None:
    """Half of a pair, or more than there are: no text can hold it."""
    assert "a b c d\U0010ffffe\ue000f" in alles("s.js", rb"a\u{110000}b\ud800c\udfffd\u{10ffff}e\ue000f")


def test_een_getal_in_een_cel_staat_er_als_de_cijfers() -> None:
    boek, uit = openpyxl.Workbook(), io.BytesIO()
    boek.active.append([123456782])
    boek.save(uit)
    assert [s.tekst.inhoud for s in lees("d.xlsx", uit.getvalue()) if s.plek(0) == "blad 1, rij 1"] == ["123456782"]


def test_een_map_in_een_zip_is_geen_onderdeel_om_te_lezen() -> None:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as zip_:
        zip_.mkdir("map")
        zip_.writestr("map/tekst.txt", NAAM)
    assert plekken("d.zip", uit.getvalue()) == ["onderdeel 2, regel 1"]


def test_wat_tussen_de_onderdelen_en_de_inhoudsopgave_staat_gaat_niet_door() -> None:
    """The directory says where it begins itself: with something before it, a program opens the file as it did."""
    goed = in_de_zip(t="x")
    begin, slot = goed.index(b"PK\x01\x02"), goed.index(b"PK\x05\x06")

    def met(ertussen: bytes) -> bytes:
        eind = goed[slot : slot + 16] + (begin + len(ertussen)).to_bytes(4, "little") + goed[slot + 20 :]
        return goed[:begin] + ertussen + goed[begin:slot] + eind

    assert "x" in alles("d.zip", met(bytes(24)))  # as much as the length of a part may take
    with pytest.raises(Onleesbaar, match="er staat iets tussen de onderdelen"):
        alles("d.zip", met(bytes(25)))


def test_een_opmerking_die_alleen_bij_het_onderdeel_zelf_staat_wordt_gelezen() -> None:
    """A packed file keeps it twice, at the part and in the directory; no program compares the two."""
    deel = zipfile.ZipInfo("een-lange-naam-van-een-onderdeel.txt")
    deel.extra = struct.pack("<HH", 0x7777, len(NAAM)) + NAAM.encode()
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as zip_:
        zip_.writestr(deel, "x")
    bij_het_onderdeel, in_de_lijst, na = uit.getvalue().split(NAAM.encode())
    zonder_lijst = bij_het_onderdeel + NAAM.encode() + in_de_lijst + b"x" * len(NAAM) + na
    assert plekken("d.zip", zonder_lijst) == ["opmerking bij een onderdeel, leesbare tekst in het bestand"]


def test_een_opmerking_aan_het_einde_van_een_zip_staat_er_niet_achter() -> None:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as zip_:
        zip_.writestr("t.txt", "x")
        zip_.comment = f"Van {NAAM}".encode()
    assert [plek for plek in plekken("d.zip", uit.getvalue()) if "na het bestand" in plek] == []
    assert plekken("d.zip", uit.getvalue())
    assert "na het bestand, regel 1" in plekken("d.zip", uit.getvalue() + f"Van {NAAM}".encode())


@pytest.mark.parametrize(("naam", "ervoor"), [("d.json", ""), ("d.json", " "), ("d.txt", "")])
def test_van_json_is_de_plek_de_hoeveelste_waarde_hoe_het_bestand_ook_heet(naam: str, ervoor: str) -> None:
    inhoud = ervoor + json.dumps({"a": ["b"] * 11 + [1, None], "c": NAAM, "d": ["e", "f"]})
    assert plekken(naam, inhoud.encode()) == ["regel 1", "waarde 13"]


def test_een_cel_heeft_als_plek_zijn_blad_en_zijn_rij_of_kolom() -> None:
    boek, uit = openpyxl.Workbook(), io.BytesIO()
    boek.active.append(["Naam", "x"])
    boek.create_sheet("Twee").append(["x", "y", NAAM])
    boek.save(uit)
    gevonden = [plek for plek in plekken("d.xlsx", uit.getvalue()) if plek.startswith("blad")]
    assert gevonden == ["blad 2, rij 1", "blad 2, kolom 3"]


def test_een_tekstdocument_is_geen_werkboek_en_wordt_als_tekst_gelezen() -> None:
    assert plekken("d.odt", in_de_zip(**{"content.xml": f"<text>{NAAM}</text>"}))[0] == "onderdeel 1, regel 1"


# --- PDF ----------------------------------------------------------------------------------------


def pdf_met(ding: pypdf.generic.PdfObject) -> bytes:
    schrijver = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("(Niets) Tj")))
    schrijver._add_object(ding)
    uit = io.BytesIO()
    schrijver.write(uit)
    return uit.getvalue()


def genest(ding: pypdf.generic.PdfObject, diep: int) -> pypdf.generic.PdfObject:
    for _ in range(diep):
        ding = ArrayObject([ding])
    return ding


def in_een_object(stukken: Iterator[uitlezen.Stuk]) -> str:
    """What the objects say: not what stands in the bytes between them."""
    return "\n".join(s.tekst.inhoud for s in stukken if s.plekken and "object" in s.plekken[0][1])


def test_een_tekst_in_een_pdf_wordt_gelezen_hoe_diep_hij_ook_zit() -> None:
    assert NAAM in in_een_object(lees("d.pdf", pdf_met(genest(TextStringObject(NAAM), 60))))
    namen = alles("d.pdf", pdf_met(genest(NameObject(f"/{NAAM}"), 60)))
    assert f"/{NAAM}" in namen


def test_een_tekst_op_een_bladzijde_heeft_die_als_plek() -> None:
    samen = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("(Niets) Tj")))
    samen.append(io.BytesIO(pdf(f"({NAAM}) Tj")))
    uit = io.BytesIO()
    samen.write(uit)
    assert plekken("d.pdf", uit.getvalue())[0] == "bladzijde 2"


def test_een_tekst_van_bytes_in_een_pdf_wordt_gelezen() -> None:
    assert list(uitlezen._pdf_teksten(DictionaryObject({NameObject("/X"): ByteStringObject(NAAM.encode())}))) == [NAAM]


@pytest.mark.parametrize("codering", [NameObject("/Identity-H"), NameObject("/Identity-V"), StreamObject()])
def test_letters_waarvan_niemand_weet_welke_het_zijn_gaan_niet_door(codering: pypdf.generic.PdfObject) -> None:
    letter = DictionaryObject({NameObject("/Subtype"): NameObject("/Type0"), NameObject("/Encoding"): codering})
    with pytest.raises(Onleesbaar, match="wel te zien maar niet te lezen"):
        uitlezen._maak_leesbaar(letter)
    uitlezen._maak_leesbaar(DictionaryObject({**letter, NameObject("/ToUnicode"): StreamObject()}))
    uitlezen._maak_leesbaar(DictionaryObject({**letter, NameObject("/Subtype"): NameObject("/Type1")}))
    # a code that everybody knows, or none
    uitlezen._maak_leesbaar(DictionaryObject({**letter, NameObject("/Encoding"): NameObject("/UniJIS-UTF16-H")}))
    uitlezen._maak_leesbaar(DictionaryObject({NameObject("/Subtype"): NameObject("/Type0")}))


def test_de_eigenschappen_van_een_foto_in_een_pdf_worden_gelezen() -> None:
    foto = StreamObject()
    foto._data = jpeg(0xFE, NAAM.encode())
    foto |= {NameObject("/Subtype"): NameObject("/Image"), NameObject("/Filter"): NameObject("/DCTDecode")}
    assert any("eigenschappen van de figuur" in plek for plek in plekken("d.pdf", pdf_met(foto)))


# --- figures ------------------------------------------------------------------------------------


@pytest.mark.parametrize("soort", [0xE0, 0xE1, 0xED, 0xEF, 0xFE])
def test_in_een_foto_wordt_elk_deel_gelezen_dat_geen_beeld_is(soort: int) -> None:
    assert plekken("f.jpg", jpeg(soort, NAAM.encode()))[0].startswith("eigenschappen van de figuur, ")


@pytest.mark.parametrize(
    ("soort", "inhoud"),
    [(b"zTXt", b"Comment\0\0geen zlib"), (b"iCCP", b"Profiel\0\0geen zlib"), (b"iTXt", b"T\0\1\0nl\0t\0geen zlib")],
)
def test_ingepakte_tekst_in_een_figuur_die_beschadigd_is_gaat_niet_door(soort: bytes, inhoud: bytes) -> None:
    with pytest.raises(Onleesbaar, match="de tekst in de figuur is beschadigd"):
        alles("f.png", png((soort, inhoud)))


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [("f.png", png()[:-4]), ("f.png", png()[:-6]), ("f.png", png()[:-12]), ("f.jpg", jpeg(0xE1, NAAM.encode())[:-2])],
)
def test_een_figuur_waarvan_het_einde_mist_gaat_niet_door(naam: str, inhoud: bytes) -> None:
    with pytest.raises(Onleesbaar, match="de figuur is niet heel: maak hem opnieuw"):
        alles(naam, inhoud)


# --- text ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [("d.pdf", b"\n%PDF-1.4\n1 0 obj\n"), ("d.txt", b"-----BEGIN PGP MESSAGE-----\n")],
)
def test_een_bestand_met_iets_ervoor_of_versleutelde_tekst_gaat_niet_door(naam: str, inhoud: bytes) -> None:
    with pytest.raises(Onleesbaar, match="begint niet zoals een bestand van zijn soort: maak het opnieuw"):
        alles(naam, inhoud)


@pytest.mark.parametrize(
    "tekst",
    ["\u202edlevnennozreV", "&#8238;dlev", "<bdo dir='rtl'>dlev</bdo>", "<p style='unicode-bidi: bidi-override'>"],
)
def test_tekst_die_achterstevoren_wordt_getoond_gaat_niet_door(tekst: str) -> None:
    with pytest.raises(Onleesbaar, match="er staat een teken in dat tekst achterstevoren toont: haal het weg"):
        alles("p.html", f"<p>{tekst}</p>".encode())
