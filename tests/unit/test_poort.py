"""The privacy gate against planted leaks: each kind of data, each kind of file, and each way to write or hide it."""

from __future__ import annotations

import base64
import gzip
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pypdf
import pytest
import weasyprint
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from pypdf.generic import NameObject, TextStringObject

from tests.conftest import aanmelding, plan
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import Poort, Profiel, Toegestaan, lees_profiel
from werkwijzer.site.poort.keuring import Uitslag, keur, thema_bestanden
from werkwijzer.site.uitbrengen import _uitleg

ZIN = "Om drie uur 's nachts stond zij met een rode brommer bij de flat."
JONGERE = aanmelding(
    voornaam="Ýara",
    achternaam="van den Verzonnenveld",
    bekend_als="Kwikzilver, Kleine Jo",
    geboortedatum=date(2008, 5, 4),
    adres="Dwaallaan 12a",
    postcode_plaats="2719 XZ Voorbeeldstad",
    ouders="Mw. L. van den Verzonnenveld\nDhr. C. Bedenksma",
    ouders_contact="tel. 079 312 45 67, of ouder@gezin-thuis.nl",
    aanmelder_naam="P. Testersma",
    aanmelder_contact="06-12345678",
    school_contact="mevrouw Sjoukje Nepstra",
    veiligheid=ZIN,
)


def ingediend(*antwoorden: Antwoorden, formulier: str = "aanmelding") -> list[Ingediend]:
    return [
        Ingediend(nr, f"{nr}", f"PGA-{nr:05d}-B", formulier, date(2024, 1, 1), "x", a)
        for nr, a in enumerate(antwoorden, start=1)
    ]


REGISTER = ingediend(JONGERE)


@pytest.fixture(scope="module")
def profiel() -> Profiel:
    return lees_profiel(PROJECT / "data" / "gemeente.toml")


Nagekeken = Callable[..., Uitslag]


@pytest.fixture
def nagekeken(tmp_path: Path, profiel: Profiel, definities: Definities) -> Nagekeken:
    """Check a site of these files; text becomes UTF-8. `register=None`: there is no private folder."""

    def kijk(bestanden: dict[str, str | bytes], register: list[Ingediend] | None = REGISTER, mag: str = "") -> Uitslag:
        for naam, inhoud in bestanden.items():
            pad = tmp_path / naam
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
        poort = Poort(toegestaan=(Toegestaan(tekst=mag, reden="Een voorbeeld."),) if mag else ())
        return keur(tmp_path, profiel.model_copy(update={"poort": poort}), register, definities.formulieren)

    return kijk


def soorten(uitslag: Uitslag) -> set[str]:
    return {b.soort for b in uitslag.bevindingen}


# --- each kind of data, however it is written ---------------------------------------------------

NAMEN = (
    "Ýara van den Verzonnenveld", "yara van den verzonnenveld", "YARA VAN DEN VERZONNENVELD", "Yara Verzonnenveld",
    "van den Verzonnenveld, Ýara", "Verzonnenveld, Yara van den", "Y. van den Verzonnenveld", "Verzonnenveld Y.",
    "YaraVerzonnenveld", "familie Verzonnenveld", "VERZONNENVELD", "Kwikzilver", "kleine jo", "Mw. L. van den Verzonnenveld",
    "C. Bedenksma", "Bedenksma", "P. Testersma", "Sjoukje Nepstra", "Ya\u00adra Verzonnen\u200bveld",
    "Y\u0301ara van den Verzonnenveld",
)  # fmt: skip
DATUMS = (
    "4 mei 2008", "04 mei 2008", "4e mei 2008", "4 mei '08", "4-5-2008", "04-05-2008", "4/5/2008", "04.05.2008", "4-5-08",
    "04-05-'08", "2008-05-04", "2008-05-04T00:00:00", "2008/5/4", "20080504", "04052008", "4 MEI 2008", "May 4, 2008", "5/4/2008",
)  # fmt: skip
NUMMERS = (
    "06-12345678",
    "0612345678",
    "06 12 34 56 78",
    "+31 6 12345678",
    "+31(0)6-12345678",
    "0031612345678",
    "079-3124567",
)


@pytest.mark.parametrize(
    ("tekst", "soort"),
    [
        *((naam, "naam uit de dossiers") for naam in NAMEN),
        *((datum, "geboortedatum uit de dossiers") for datum in DATUMS),
        *((nummer, "telefoonnummer uit de dossiers") for nummer in NUMMERS),
        ("Dwaallaan 12", "adres uit de dossiers"),
        ("DWAALLAAN 12a", "adres uit de dossiers"),
        ("2719 XZ", "postcode uit de dossiers"),
        ("2719xz", "postcode uit de dossiers"),
        ("ouder@gezin-thuis.nl", "e-mailadres uit de dossiers"),
        ("ouder (at) gezin-thuis.nl", "e-mailadres uit de dossiers"),
        ("stond zij met een rode brommer bij de flat", "tekst uit een formulier"),
        ("PGA-00001-B", "casusnummer"),
        ("pga 1 b", "casusnummer"),
    ],
)
def test_lek_op_een_pagina_wordt_gevonden_en_niet_herhaald(nagekeken, tekst, soort):
    uitslag = nagekeken({"raad/index.html": f"<p>Kop</p>\n<p>Het gaat om {tekst} en meer.</p>"})
    assert soort in soorten(uitslag)
    assert {(b.bestand, b.plek) for b in uitslag.bevindingen} == {("raad/index.html", "regel 2")}
    assert tekst not in "".join(map(str, uitslag.bevindingen))


@pytest.mark.parametrize(
    ("tekst", "soort"),
    [
        ("123456782", "burgerservicenummer"),
        ("1234.56.782", "burgerservicenummer"),
        ("123 456 782", "burgerservicenummer"),
        ("BSN: 10000008", "burgerservicenummer"),
        ("jan@bedrijf.nl", "e-mailadres"),
        ("jan [at] bedrijf.nl", "e-mailadres"),
        ("010-1234567", "telefoonnummer"),
        ("+31 6 87654321", "telefoonnummer"),
        ("Laan 12, 2719 EE", "postcode met huisnummer"),
        ("2719 EE 12", "postcode met huisnummer"),
        ("PGA-00007-H", "casusnummer"),
    ],
)
def test_wat_nooit_op_een_site_hoort_zonder_register(nagekeken, tekst, soort):
    uitslag = nagekeken({"index.html": f"<p>Zie {tekst}.</p>"}, register=None)
    assert soorten(uitslag) == {soort}
    assert uitslag.formulieren is None


# --- each kind of file --------------------------------------------------------------------------


def xlsx(vul: Callable[[openpyxl.Workbook], object]) -> bytes:
    boek, uit = openpyxl.Workbook(), io.BytesIO()
    vul(boek)
    boek.save(uit)
    return uit.getvalue()


def word(vul: Callable[..., object]) -> bytes:
    stuk, uit = docx.Document(), io.BytesIO()
    vul(stuk)
    stuk.save(uit)
    return uit.getvalue()


def runs(stuk) -> None:
    alinea = stuk.add_paragraph("Met Ýara Verzon")
    alinea.add_run("nen").bold = True
    alinea.add_run("veld gaat het goed.")


def pdf(tekst: str = "", **eigenschappen: str) -> bytes:
    """One page with this text in a compressed stream."""
    schrijver = pypdf.PdfWriter()
    pagina = schrijver.add_blank_page(300, 300)
    inhoud = pypdf.generic.DecodedStreamObject()
    inhoud.set_data(b"BT /F1 12 Tf 10 100 Td 14 TL " + tekst.encode("cp1252") + b" ET")
    letter = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica", "/Encoding": "/WinAnsiEncoding"}
    font = pypdf.generic.DictionaryObject({NameObject(k): NameObject(v) for k, v in letter.items()})
    fonts = pypdf.generic.DictionaryObject({NameObject("/F1"): font})
    pagina[NameObject("/Resources")] = pypdf.generic.DictionaryObject({NameObject("/Font"): fonts})
    pagina[NameObject("/Contents")] = schrijver._add_object(inhoud.flate_encode())
    schrijver.add_metadata({f"/{k}": v for k, v in eigenschappen.items()})
    uit = io.BytesIO()
    schrijver.write(uit)
    return uit.getvalue()


def pdf_met_eigen_codering(*, vertaald: bool = True) -> bytes:
    """What WeasyPrint makes of a text with a sign that no font has: codes of its own for all of that font."""
    inhoud = weasyprint.HTML(string="<p>Met Ýara Verzonnenveld gaat het goed \ue777</p>").write_pdf()
    schrijver = pypdf.PdfWriter(clone_from=io.BytesIO(inhoud))
    letters = [d for d in schrijver._objects if isinstance(d, dict) and d.get("/Subtype") == "/Type0"]
    assert any(isinstance(d["/Encoding"], pypdf.generic.StreamObject) for d in letters)
    for letter in [] if vertaald else letters:
        del letter["/ToUnicode"]
    uit = io.BytesIO()
    schrijver.write(uit)
    return uit.getvalue()


def pdf_met_bijlage() -> bytes:
    schrijver = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("(Niets) Tj")))
    schrijver.add_attachment("lijst.csv", b"naam;stand\nYara Verzonnenveld;goed\n")
    uit = io.BytesIO()
    schrijver.write(uit)
    return uit.getvalue()


def pdf_met_alternatief() -> bytes:
    schrijver = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("(Niets) Tj")))
    schrijver._add_object(pypdf.generic.DictionaryObject({NameObject("/Alt"): TextStringObject("Ýara Verzonnenveld")}))
    uit = io.BytesIO()
    schrijver.write(uit)
    return uit.getvalue()


def png(*delen: tuple[bytes, bytes]) -> bytes:
    def deel(soort: bytes, inhoud: bytes) -> bytes:
        return struct.pack(">I", len(inhoud)) + soort + inhoud + struct.pack(">I", zlib.crc32(soort + inhoud))

    kop = deel(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    punten = deel(b"IDAT", zlib.compress(b"\0\0"))
    return b"\x89PNG\r\n\x1a\n" + kop + b"".join(deel(*d) for d in delen) + punten + deel(b"IEND", b"")


def jpeg(soort: int, inhoud: bytes) -> bytes:
    return (
        b"\xff\xd8" + bytes((0xFF, soort)) + struct.pack(">H", len(inhoud) + 2) + inhoud + b"\xff\xda\0\2\1\2\xff\xd9"
    )


def verborgen_blad(boek) -> None:
    blad = boek.create_sheet("Verborgen")
    blad.sheet_state = "veryHidden"
    blad["B7"] = "Verzonnenveld"


def datumcel(boek) -> None:
    boek.active["C3"] = date(2008, 5, 4)


def twee_cellen(boek) -> None:
    boek.active.append(["Ýara", "van den Verzonnenveld"])


def onder_elkaar(boek) -> None:
    for rij in (["kleine", "x"], ["Jo", "y"]):
        boek.active.append(rij)


def rijke_cel(boek) -> None:
    boek.active["A1"] = CellRichText("Ýara Verzon", TextBlock(InlineFont(b=True), "nen"), "veld")


def opmerking(boek) -> None:
    boek.active["A1"].comment = Comment("vraag Ýara Verzonnenveld", "x")


def eigenschap(ding) -> None:
    (ding.properties if hasattr(ding, "properties") else ding.core_properties).title = "Ýara Verzonnenveld"


def koptekst(boek) -> None:
    boek.active.oddHeader.center.text = "Ýara Verzonnenveld"


NAAM = "Ýara Verzonnenveld"
EXIF = b"Exif\0\0MM\0*" + NAAM.encode("utf-16-le")
BESTANDEN: dict[str, dict[str, str | bytes]] = {
    "tags binnen een woord": {"p.html": "<p><b>Ýar</b>a <i>Verzon</i>nen<span class='x'>veld</span></p>"},
    "twee cellen van een tabel": {"p.html": "<table><tr><td>Ýara</td>\n<td>Verzonnenveld</td></tr></table>"},
    "entiteiten": {"p.html": "<p>&Yacute;ara&nbsp;&#86;erzonnen&shy;veld</p>"},
    "entiteiten van entiteiten": {"p.html": "<p>&amp;Yacute;ara Verzonnenveld</p>"},
    "attribuut": {"p.html": '<img src="x.png" alt="Foto van Ýara Verzonnenveld">'},
    "adres van een koppeling": {"p.html": '<a href="x/?q=%C3%9Dara%20Verzonnenveld">x</a>'},
    "opmerking in de bron": {"p.html": "<p>Tekst</p><!-- navragen bij ýara verzonnenveld -->"},
    "script op de pagina": {"p.html": r'<script>var n = "\u00ddara Verzonnenveld"</script>'},
    "script met letters als twee cijfers": {"p.html": r'<script>var n = "\xddara \x56erzonnenveld"</script>'},
    "kop van de pagina": {"p.html": '<meta name="description" content="Verhaal van Yara Verzonnenveld">'},
    "ingebed bestand": {"p.html": f'<img src="data:image/svg+xml;base64,{base64.b64encode(f"<svg><title>{NAAM}</title></svg>".encode()).decode()}">'},
    "SVG": {"g.svg": "<svg><text>Ýara <tspan>Verzon</tspan><tspan>nenveld</tspan></text></svg>"},
    "SVG-attribuut": {"g.svg": '<svg aria-label="Ýara Verzonnenveld"/>'},
    "SVG ingepakt": {"g.svgz": gzip.compress(f"<svg><desc>{NAAM}</desc></svg>".encode())},
    "zoekindex": {"search/search_index.json": json.dumps({"docs": [{"text": "<p>Ýara <b>Verzonnen</b>veld</p>"}]})},
    "JSON met sleutels ertussen": {"d.json": json.dumps({"voornaam": "Ýara", "achternaam": "Verzonnenveld"})},
    "JSON met een leeg veld ertussen": {"d.json": json.dumps(["Kleine", None, True, "Jo"])},
    "agenda met een gevouwen regel": {"a.ics": "BEGIN:VCALENDAR\r\nSUMMARY:Verzon\r\n nenveld\r\nEND:VCALENDAR\r\n"},
    "CSV": {"d.csv": "achternaam;voornaam\nVerzonnenveld;Ýara\n"},
    "CSV uit Windows": {"d.csv": "x;Ýara Verzonnenveld\n".encode("cp1252")},
    "CSV in UTF-16": {"d.csv": "x;Ýara Verzonnenveld\n".encode("utf-16")},
    "bronkaart": {"a.js.map": json.dumps({"sourcesContent": ["// Ýara Verzonnenveld"]})},
    "stijl": {"a.css": "/* Ýara Verzonnenveld */"},
    "sitemap ingepakt": {"sitemap.xml.gz": gzip.compress(b"<loc>/yara-verzonnenveld/</loc>")},
    "gezipt in een zip": {"alles.zip": b""},
    "Excel: twee cellen": {"d.xlsx": xlsx(twee_cellen)},
    "Excel: onder elkaar": {"d.xlsx": xlsx(onder_elkaar)},
    "Excel: opmaak in een cel": {"d.xlsx": xlsx(rijke_cel)},
    "Excel: verborgen blad": {"d.xlsx": xlsx(verborgen_blad)},
    "Excel: datum als getal": {"d.xlsx": xlsx(datumcel)},
    "Excel: opmerking": {"d.xlsx": xlsx(opmerking)},
    "Excel: eigenschappen": {"d.xlsx": xlsx(eigenschap)},
    "Excel: kop- en voettekst": {"d.xlsx": xlsx(koptekst)},
    "Excel: naam van een blad": {"d.xlsx": xlsx(lambda b: b.create_sheet("Yara Verzonnenveld"))},
    "Word: opmaak in een woord": {"d.docx": word(runs)},
    "Word: eigenschappen": {"d.docx": word(eigenschap)},
    "PDF: tekst": {"d.pdf": pdf("(Met Ýara) Tj T* (Verzonnenveld gaat het goed) Tj")},
    "PDF: afgebroken woord": {"d.pdf": pdf("(Met Ýara Verzonnen-) Tj T* (veld gaat het goed) Tj")},
    "PDF: eigenschappen": {"d.pdf": pdf("(Niets) Tj", Author="Ýara Verzonnenveld")},
    "PDF: letters met een eigen codering": {"d.pdf": pdf_met_eigen_codering()},
    "PDF: bijlage": {"d.pdf": pdf_met_bijlage()},
    "PDF: alternatieve tekst": {"d.pdf": pdf_met_alternatief()},
    "PNG: tekst": {"f.png": png((b"tEXt", b"Author\0Yara Verzonnenveld"))},
    "PNG: ingepakte tekst": {"f.png": png((b"zTXt", b"Comment\0\0" + zlib.compress(b"Yara Verzonnenveld")))},
    "PNG: tekst in UTF-8": {"f.png": png((b"iTXt", b"Title\0\0\0nl\0Titel\0" + NAAM.encode()))},
    "PNG: ingepakt in UTF-8": {"f.png": png((b"iTXt", b"Title\0\1\0nl\0Titel\0" + zlib.compress(NAAM.encode())))},
    "PNG: EXIF": {"f.png": png((b"eXIf", EXIF))},
    "PNG: na de figuur": {"f.png": png() + NAAM.encode()},
    "JPEG: EXIF": {"f.jpg": jpeg(0xE1, EXIF)},
    "JPEG: XMP": {"f.jpg": jpeg(0xE1, b"http://ns.adobe.com/xap/1.0/\0<dc:creator>Yara Verzonnenveld</dc:creator>")},
    "JPEG: opmerking": {"f.jpg": jpeg(0xFE, b"Yara Verzonnenveld")},
    "onbekend bestand": {"f.bin": b"\0\1\2\3Yara Verzonnenveld\0\xff"},
    "naam van een bestand": {"foto/yara-verzonnenveld.txt": "niets"},
    "achternaam in kleine letters als naam van een map": {"verzonnenveld/index.html": "<p>niets</p>"},
}  # fmt: skip


def _zip_in_zip() -> bytes:
    binnen, buiten = io.BytesIO(), io.BytesIO()
    for uit, naam, inhoud in ((binnen, "t.txt", NAAM.encode()), (buiten, "b.zip", None)):
        with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
            zip_.writestr(naam, inhoud if inhoud is not None else binnen.getvalue())
    return buiten.getvalue()


BESTANDEN["formule die in een latere rij iets anders zegt"] = {
    "f.xlsx": xlsx(
        lambda boek: [
            boek.active.append([f'=IF(B{rij}>$C$1,"{wat}",B{rij})'])
            for rij, wat in enumerate(("x", "x", "x", "Yara van den Verzonnenveld", "x"), 1)
        ]
    )
}
BESTANDEN["gezipt in een zip"] = {"alles.zip": _zip_in_zip()}


@pytest.mark.parametrize("soort", BESTANDEN)
def test_lek_in_elk_soort_bestand(nagekeken, soort):
    bevindingen = nagekeken(BESTANDEN[soort]).bevindingen
    assert bevindingen, soort
    verwacht = "geboortedatum" if "datum" in soort else "naam"
    onbekend = {"niet na te kijken, dit soort bestand is hier niet bekend"} if soort == "onbekend bestand" else set()
    assert {b.soort for b in bevindingen} == {f"{verwacht} uit de dossiers"} | onbekend
    assert "erzonnen" not in "".join(map(str, bevindingen))


def test_dezelfde_bestanden_zonder_lek_zijn_goed(nagekeken):
    """The control: the same kinds of files with other words in them, against the same register."""
    schoon = {
        "p.html": "<p>Het gaat over <b>jongeren</b>.</p>",
        "g.svg": "<svg><text>Aantal</text></svg>",
        "d.xlsx": xlsx(lambda b: b.active.append(["Jaar", 2025, date(2025, 12, 31)])),
        "d.docx": word(lambda s: s.add_paragraph("Geachte heer of mevrouw")),
        "d.pdf": pdf("(Jaarverslag) Tj", Title="Jaarverslag"),
        "f.png": png((b"tEXt", b"Software\0Werkwijzer")),
        "f.jpg": jpeg(0xE1, b"Exif\0\0"),
        "s.xml.gz": gzip.compress(b"<loc>/rollen/</loc>"),
    }
    uitslag = nagekeken(schoon)
    assert uitslag.bevindingen == ()
    assert (uitslag.bestanden, uitslag.formulieren) == (8, 1)


def test_een_tekst_in_hexadecimale_cijfers_is_wat_de_cijfers_betekenen(nagekeken):
    heel = pdf("(Niets) Tj")
    titel = "\ufeffMet Kwikzilver gaat het goed".encode("utf-16-be").hex(" ", 8).encode()
    uitslag = nagekeken(
        {
            "controlegetal.pdf": heel.replace(b"trailer\n<<", b"trailer\n<<\n/ID [ <0594079080> <0612345678> ]"),
            "los.pdf": heel.replace(b"startxref", b"9 0 obj\n<< /Title <" + titel + b"> >>\nendobj\nstartxref"),
        }
    )
    assert [(b.bestand, b.soort) for b in uitslag.bevindingen] == [("los.pdf", "naam uit de dossiers")]


def test_wat_niet_te_lezen_is_gaat_niet_door(nagekeken):
    schrijver = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("(Niets) Tj")))
    schrijver.encrypt("geheim", algorithm="RC4-128")
    dicht = io.BytesIO()
    schrijver.write(dicht)
    uitslag = nagekeken(
        {
            "dicht.pdf": dicht.getvalue(),
            "geheim.pdf": pdf_met_eigen_codering(vertaald=False),
            "kapot.xlsx": xlsx(twee_cellen)[:-200],
            "k.gz": b"\x1f\x8b\x08x",
            "twee-keer.pdf": pdf("(Niets) Tj") + b"\nstartxref\n0\n%%EOF\n",
        }
    )
    assert [(b.bestand, b.plek) for b in uitslag.bevindingen] == [
        ("dicht.pdf", "hele bestand"),
        ("geheim.pdf", "hele bestand"),
        ("k.gz", "hele bestand"),
        ("kapot.xlsx", "hele bestand"),
        ("twee-keer.pdf", "hele bestand"),
    ]
    dicht_, geheim, *_, twee_keer = (b.soort for b in uitslag.bevindingen)
    assert dicht_ == "niet na te kijken, het PDF-bestand is beschadigd of met een wachtwoord beveiligd"
    assert geheim == ("niet na te kijken, de tekst in het PDF-bestand is wel te zien maar niet te lezen of te kopiëren")
    assert twee_keer == "niet na te kijken, het PDF-bestand bewaart ook een eerdere versie: maak het opnieuw"


@pytest.mark.parametrize("begin", [b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf", b"Rar!"])
def test_oude_en_beveiligde_office_bestanden_en_archieven_gaan_niet_door(nagekeken, begin):
    uitslag = nagekeken({"d.xls": begin + bytes(200)})
    assert soorten(uitslag) == {"niet na te kijken, dit soort bestand kan de controle niet openen"}


def test_een_bestandsnaam_die_iets_verraadt_wordt_niet_getoond(nagekeken):
    uitslag = nagekeken({"verslag Ýara Verzonnenveld.txt": "PGA-00001-B"})
    assert {str(b) for b in uitslag.bevindingen} == {
        "een bestand waarvan de naam niet openbaar mag zijn (.txt), de naam van het bestand: naam uit de dossiers (PGA-00001-B)",
        "een bestand waarvan de naam niet openbaar mag zijn (.txt), regel 1: casusnummer",
        "een bestand waarvan de naam niet openbaar mag zijn (.txt), regel 1: casusnummer uit de dossiers",
    }


def test_een_pagina_of_stijl_die_iets_uitvoert_of_elders_haalt_gaat_niet_door(nagekeken):
    uitslag = nagekeken(
        {"a/index.html": "\n<p></p>\n<p onclick='x()'>", "s.css": "@import 'https://elders.nl/a.css'"}, None
    )
    assert [str(b) for b in uitslag.bevindingen] == [
        "a/index.html, regel 3: script in een attribuut",
        "s.css, regel 1: haalt iets op van een andere computer",
    ]


# --- what is no leak ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "tekst",
    [
        "Noor is 19 en Yara ook",  # first names: examples in a handbook
        "de familie van den berg",
        "Er waren 4, 5 en 08 meldingen",
        "4;5;08",
        "in mei 2008",
        "12 jongeren in de Dwaallaan",
        "de kosten zijn € 123.456.782",
        "€ 13.000.000 en 221.000",
        "123456789",  # nine digits that fail the eleven-test
        "M0.612345678 12.3L06.5 4",
        "logo@2x.png",
        "iemand@voorbeeld.invalid of info@gemeente.example",
        "0800-2000 en 112",
        "in 2025 OM 3",
        "PGA-42-X",  # wrong check letter
        "zoals PGA-00000-A",  # the example in the handbook
        "stond zij met een rode brommer",  # six words
    ],
)
def test_geen_vals_alarm(nagekeken, tekst):
    assert nagekeken({"index.html": f"<p>Het gaat om {tekst}.</p>"}).bevindingen == ()


def test_gewoon_woord_dat_ook_een_achternaam_is(nagekeken):
    """'groen' stands in running text of two pages: 'Groen' alone is a word. With the first name it is a person."""
    register = ingediend(aanmelding(voornaam="Sam", achternaam="Groen", geboortedatum=date(2007, 1, 1)))
    paginas = {f"{n}.html": "<p>Het vak is groen.</p>" for n in "ab"}
    assert nagekeken({**paginas, "c.html": "<p>Groen is goed.</p>"}, register).bevindingen == ()
    assert soorten(nagekeken({"c.html": "<p>Groen, Sam</p>"}, register)) == {"naam uit de dossiers"}


def test_achternaam_die_op_een_pagina_ook_klein_staat_is_geen_gewoon_woord(nagekeken):
    """One page, or a link or heading id in small letters, does not make it ordinary."""
    pagina = '<h2 id="verzonnenveld">Verzonnenveld</h2><p>verzonnenveld</p>'
    assert soorten(nagekeken({"a.html": pagina, "b.html": '<a href="a#verzonnenveld">x</a>'})) == {
        "naam uit de dossiers"
    }


def test_toegestane_tekst_mag_alleen_zo(nagekeken):
    adres = {"a.html": "<p>Stadhuisplein 1, 2719 EE, info@gemeente.nl</p>"}
    assert soorten(nagekeken(adres, mag="Stadhuisplein 1, 2719 EE")) == {"e-mailadres"}
    assert soorten(nagekeken(adres, mag="info@gemeente.nl")) == {"postcode met huisnummer"}
    assert soorten(nagekeken({"a.html": "<p>Verzonnenveld-methode</p>"}, mag="Verzonnenveld-methode")) == set()
    assert soorten(nagekeken({"a.html": "<p>Ýara Verzonnenveld</p>"}, mag="Verzonnenveld-methode")) == {
        "naam uit de dossiers"
    }


def test_contact_mag_op_de_site_als_het_profiel_dat_zegt(profiel, tmp_path):
    (tmp_path / "a.html").write_text("<p>Mail uvz@gemeente.nl</p>", "utf-8")
    for op_de_site, gevonden in (((), {"e-mailadres"}), (("email",), set())):
        brieven = profiel.brieven.model_copy(update={"email": "uvz@gemeente.nl", "op_de_site": op_de_site})
        assert soorten(keur(tmp_path, profiel.model_copy(update={"brieven": brieven}), None, {})) == gevonden


def test_tekst_van_een_leeg_formulier_is_geen_passage(profiel, definities, tmp_path):
    norm = "De jongere gaat de hele week volgens rooster naar school of werk."
    (tmp_path / "p.html").write_text(f"<p>{norm}</p>", "utf-8")
    register = ingediend(plan("PGA-00001-B", "start", date(2024, 2, 1), zorgvraag=norm), formulier="plan")
    assert soorten(keur(tmp_path, profiel, register, definities.formulieren)) == {"tekst uit een formulier"}
    assert soorten(keur(tmp_path, profiel, register, definities.formulieren, standaard=[norm])) == set()


def test_wat_is_ingeleverd_om_te_publiceren_mag_gepubliceerd(nagekeken):
    verhaal = Antwoorden({"laatste_dag": date(2024, 12, 31), "successen": ZIN})
    assert nagekeken({"p.html": f"<p>{ZIN}</p>"}, ingediend(verhaal, formulier="jaarcijfers")).bevindingen == ()


def test_bestanden_van_het_thema_zijn_bekend(tmp_path, profiel):
    """The theme's own scripts hold names of their makers; the same file with one more byte is read like any other."""
    import material

    script = next(Path(material.__file__).parent.glob("templates/assets/javascripts/bundle.*.js"))
    assert len(thema_bestanden()) > 40
    (tmp_path / "a.js").write_bytes(script.read_bytes())
    (tmp_path / "b.js").write_bytes(script.read_bytes() + b"\n// jan@bedrijf.nl")
    uitslag = keur(tmp_path, profiel, None, {})
    assert (uitslag.van_het_thema, {b.bestand for b in uitslag.bevindingen}) == (1, {"b.js"})


def test_de_nummers_van_de_oefeningen_staan_op_de_site_en_zijn_van_niemand(nagekeken):
    """A real dossier has the same digits and letter; the page with the exercises, with the register of 197 dossiers."""
    vol = ingediend(*(JONGERE for _ in range(197)))
    pagina = (PROJECT / "docs" / "begin" / "oefenen.md").read_text(encoding="utf-8")
    assert "OEFEN-00007-H" in pagina
    vol = [replace(f, casusnummer=maak_casusnummer("PGA", f.volgnr)) for f in vol]
    assert nagekeken({"p.html": f"<p>{pagina}</p>"}, vol).bevindingen == ()
    assert soorten(nagekeken({"p.html": "<p>00007-H</p>"}, vol)) == {"casusnummer uit de dossiers"}
    assert "casusnummer" in soorten(nagekeken({"p.html": "<p>OEFEN-00007-H is PGA-00007-H</p>"}, vol))


def test_een_bijnaam_van_gewone_woorden_zegt_waar_en_hoe_je_beslist(nagekeken: Nagekeken, tmp_path: Path) -> None:
    jongere = aanmelding(voornaam="Ýara", achternaam="Verzonnenveld", bekend_als="wil je")
    paginas = {f"p{n}.html": "<p>Als je wil je zegje doen.</p>" for n in range(4)}
    register = ingediend(aanmelding(voornaam="Sem", achternaam="Bedenksma"), jongere)
    uitslag = nagekeken(paginas, register)
    assert {(b.soort, b.dossier) for b in uitslag.bevindingen} == {("naam uit de dossiers", "PGA-00002-B")}
    uitleg = _uitleg(uitslag, tmp_path)
    assert "Op 4 plekken gaat het om een naam of bijnaam uit dossier PGA-00002-B." in uitleg
    assert "wil je" not in uitleg
    assert nagekeken(paginas, register, mag="wil je").bevindingen == ()
