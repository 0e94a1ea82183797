"""A table of what may be planted on a site and must be found, and of harmless texts that must not be.

Each row is a page of its own; the register is one fictional young person.
"""

from __future__ import annotations

import base64
import gzip
import io
import random
import struct
import zipfile
import zlib
from datetime import date
from itertools import product
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PIL import Image

from tests.conftest import aanmelding
from tests.unit.test_poort import JONGERE, ZIN, ingediend, pdf
from werkwijzer.casusnummer import voorbeeldnummer
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import Profiel, lees_profiel
from werkwijzer.site.poort.keuring import keur

ANDEREN = [
    aanmelding(voornaam=voor, achternaam=achter, geboortedatum=dag, **anders)
    for voor, achter, dag, anders in (
        ("Fatima Zahra", "El Amrani-Benali", date(2007, 12, 21), {"bekend_als": "MC Blitz", "adres": "Hoefslag 7-bis"}),
        (
            "Łukasz",
            "Brzęczyszczykiewicz",
            date(2009, 3, 23),
            {"zorg": "Hij rijdt in 12ABC3 en op de scooter met kenteken x-123-bc."},
        ),
        ("Jean-Pierre", "van 't Hooft", date(2006, 10, 1), {"bekend_als": "Zilvervos"}),
        ("محمد", "العمراني", date(2008, 7, 9), {}),
        ("Çağlar", "Şahinöğlu", date(2007, 1, 5), {"adres": "Kronkelstr. 9"}),
    )
]
REGISTER = ingediend(JONGERE, *ANDEREN)  # PGA-00001-B
STREEPJES = {
    "-": "hyphen",
    "\u2010": "true hyphen",
    "\u2011": "no-break hyphen",
    "\u2013": "en dash",
    "\u2014": "em dash",
    "\u2212": "minus",
}
SPATIES = {
    " ": "space",
    "\u00a0": "no-break space",
    "\u202f": "narrow no-break space",
    "\u2009": "thin space",
    "&nbsp;": "entity",
}

NAMEN = [
    "Ýara van den Verzonnenveld", "yara van den verzonnenveld", "YARA VAN DEN VERZONNENVELD", "Yara Verzonnenveld",
    "van den Verzonnenveld, Ýara", "Verzonnenveld, Yara van den", "Verzonnenveld Yara", "Y. van den Verzonnenveld",
    "Verzonnenveld Y.", "YaraVerzonnenveld", "Yara vandenVerzonnenveld", "familie Verzonnenveld", "Kwikzilver", "kleine jo",
    "Yara Verzonnenvelds brommer", "Yara Verzonnenveld's brommer", "Yara Verzonnenveld’s brommer", "de Verzonnenvelds",
    "Verzonnenveld’s zus", "Kwikzilvers vrienden", "Bedenksma’s fiets", "Bedenksmas fiets", "Sjoukje Nepstra’s klas",
    "Yara&nbsp;Verzonnenveld", "Yara\u202fVerzonnenveld", "Yara\u00a0van\u00a0den\u00a0Verzonnenveld", "Yara_Verzonnenveld",
    "Yara Verzonnen-<br>veld", "Yara Verzonnen-<br/>\n veld", "Yara Verzonnen\u2010<br>veld", "Yara Verzonnen&shy;<br>veld",
    "Yara Verzonnen<!-- x -->veld", "Ya<!-- los -->ra Verzonnenveld", "Yara<!---->Verzonnenveld", "Yara Verzonnen<wbr>veld",
    "Yara <b>Verzonnen</b>veld", "Yara\u200b Verzonnen\u200dveld", "Yara Verzonnen\ufeffveld", "Ｙａｒａ Verzonnenveld",
    "Yara%20Verzonnenveld", "&#89;ara Verzonnenveld", "Mw. L. van den Verzonnenveld", "Dhr. C. Bedenksma", "P. Testersma",
]  # fmt: skip
DAGEN = ["4", "04", "4e", "4de", "4th", "vier", "vierde", "Vierde"]
MAANDEN = ["mei", "MEI", "may"]
DATUMS = [
    *(f"{d} {m} {j}" for d, m, j in product(DAGEN, MAANDEN, ["2008", "’08"])),
    *(f"4{s}5{s}2008" for s in ("-", "/", ".", " ", "\u2011", "\u2013", "\u00a0", " – ")),
    *(f"04{s}05{s}2008" for s in ("-", "/", ".", "\u2011", "\u2212")),
    "vierde mei", "de vierde mei", "vierde mei tweeduizendacht", "vier mei tweeduizend acht", "2008-05-04", "2008\u201105\u201104",
    "2008/5/4", "20080504", "04052008", "May 4, 2008", "mei 4, 2008", "4-5-'08", "4\u20115\u201108", "2008-05-04T00:00:00",
]  # fmt: skip
NUMMERS = ["06{s}12345678", "06{s}1234{s}5678", "+31{s}6{s}12345678", "079{s}3124567", "+31{s}79{s}312{s}45{s}67"]
TELEFOONS = [
    *(n.format(s=s) for n, s in product(NUMMERS, [*STREEPJES, *SPATIES])),
    "31628914470", "31 6 28914470", "https://wa.me/31612345678", "wa.me/31628914470", "api.whatsapp.com/send?phone=31628914470",
    "tel:+31628914470", "0031628914470", "+31(0)628914470", "(06) 28914470", "06.28.91.44.70", "06 – 28914470", "06/28914470",
]  # fmt: skip
ANDERS = [
    *(f"123{s}456{s}782" for s in ["", *STREEPJES, *SPATIES, "."]),
    *(f"1234{s}56{s}782" for s in ["\u2011", "\u2013", "\u00a0", "."]),
    "12.34.56.782", "BSN: 10000008", "bsn 1000 0008", "BSN is 123 456 782", "burgerservicenummer\u00a0123456782",
    *(f"2719{s}XZ" for s in SPATIES), "2719xz", "2719\u2011XZ", "Dwaallaan 12", "Dwaallaan 12a", "DWAALLAAN 12a", "Dwaallaan nr. 12",
    "Dwaallaan nr 12a", "Dwaallaan nummer 12", "Dwaallaan, huisnummer 12", "Dwaallaan\u00a012", "Dwaalln 12", "12 Dwaallaan",
    "Laan nr. 17, 2719 EE", "2719 EE nr. 17", "2719\u00a0EE\u00a017", "Laan 12 2719\u202fEE", "2719 EE huisnummer 17",
    "PGA-00001-B", "pga 1 b", "PGA00001B", "PGA-00001", "PGA 00001", "PGA/00001/B", "PGA.00001.B", "PGA_00001_B", "PGA:00001-B",
    "PGA–00001–B", "PGA\u201100001\u2011B", "PGA\u00a000001\u00a0B", "PGA nr. 00001", "PGA-00001-X", "PGA-00042", "PGA-00042-W",
    "00001-B", "casusnummer 00042", "dossier 00042-W", "zaak 00042", "casus\u00a000042",
    "ouder@gezin-thuis.nl", "ouder (at) gezin-thuis.nl", "ouder [at] gezin-thuis [punt] nl", "jan＠bedrijf.nl", "jan&#64;bedrijf.nl",
    "jan at bedrijf.nl", "jan(at)bedrijf(dot)nl", "jan%40bedrijf.nl", "jan apenstaartje bedrijf punt nl",
    ZIN, ZIN.upper(), ZIN.replace(" ", "\u00a0"), ZIN.replace("'", "’"),
]  # fmt: skip
ZELDZAAM = [
    "yverzonnenveld", "yvandenverzonnenveld", "Yara Vеrzonnеnveld", "Fatima Benali", "Fatimazahra Elamrani", "Fatima El-Amrani",
    "Lukasz Brzeczyszczykiewicz", "J.P. van ‘t Hooft", "Jean Pierre vant Hooft", "محمد العمراني", "مُحَمَّد العمراني", "العمراني",
    "محمد العمرانى", "CAGLAR SAHINOGLU", "mcblitz", "M.C. Blitz", "4mei2008", "de vierde van mei 2008", "4-V-2008", "21.XII.2007",
    "december 21st, 2007", "geb. 040508", "20080504T000000", "٤/٥/٢٠٠٨", "06·28914470", "06*28914470", "06_28914470", "06~28914470",
    "06:28914470", "[06] 28914470", "۰۶۲۸۹۱۴۴۷۰", "123/456/782", "123_456_782", "BSN12345678-2", "Dwaallaan12", "Hoefslag 7bis",
    "casus nr 00042", "casus-ID 00042", "dossier no. 00042", "B-00001", "ouder AT gezin-thuis DOT nl", "NL91ABNA0417164300",
    "NL91 ABNA 0417 1643 00", "vdVerzonnenveld", "2719xz12", "2719 XZ12a", "DWAALLAAN12A", "PGA (00042)", "PGA-00042(W)",
]  # fmt: skip
ANDERS_GETYPT = [
    "V e r z o n n e n v e l d", "v e r z o n n e n v e l d", "Y a r a V e r z o n n e n v e l d", "V.e.r.z.o.n.n.e.n.v.e.l.d",
    "Y a r a van den V e r z o n n e n v e l d", "K-w-i-k-z-i-l-v-e-r", "Yara Verzonnen-\nveld", "Yara Verzonnen\nveld",
    "mevrouw Verzonnen-\r\n  veld", "YARA VERZONNEN-\nVELD", "mei 4 '08", "Mei 04 2008", "mei de 4e 2008", "pga 1234", "pga-0042",
    "casus 1234", "Casusnummer: 1234", "dossier 0042", "o6-12345678", "O6 1234 5678", "06-l2345678", "XX-99-YY", "kenteken x-123-bc",
    "Kronkelstraat 9",
]  # fmt: skip
VAN_BUITEN = [
    "12abc3", "12 abc 3", "12.ABC.3", "X123BC", "x 123 bc", "kenteken 12ABC4", "kenteken van de scooter is 12abc4", "nummerbord 12abc4",
    "Dwaall. 12", "Dwaal laan 12", "Dwaallaan twaalf", "Dwaallaan 12bis", "nummer 12 aan de Dwaallaan", "Kronkels. 9",
    "casus pga 1", "casusnummer 1", "casusnummer 01", "pga-1", "pga-01", "PGA1", "PGA #1", "PGA nummer 1", "dossier 01", "PGA-OOOO1-B",
    "PGA-0000l-B", "Yara v.d. Verzonnenveld", "Y v d Verzonnenveld", "yara_vdv", "@yaraverzonnenveld08", "yaraverzonnenveld2008",
    "@zilvervos", "@zilvervos_010", "instagram.com/zilvervos", "#zilvervos", "snap: zilvervos", "meneer bedenksma",
    "4 mayo 2008", "4. Mai 2008", "4 Mayıs 2008", "4 maja 2008", "٤ مايو ٢٠٠٨", "2008 mei 4", "4 mei twee duizend acht", "1209859200",
    "nul zes een twee drie vier vijf zes zeven acht", "Nul Zes Eén Twee Drie Vier Vijf Zes Zeven Acht", "nul zes twaalf vierendertig zesenvijftig achtenzeventig", "06,12345678",
    "06\n12345678", "+49 170 1234567", "+32 475 12 34 56", "0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣", "⓪⑥①②③④⑤⑥⑦⑧", "bsn_123456782", "2719 X Z", "27 19 XZ", "XZ 2719",
    "ouder (apestaartje) gezin-thuis.nl", "NL91.ABNA.0417.1643.00", "BE68 5390 0754 7034", "DE89 3704 0044 0532 0130 00",
    "TR330006100519786457841326", "Yara\u200f Verzon\u200enen\u2069veld", "Yara Verzon\u2063nen\U000e0020veld", "Yara Verzon\u3164nenveld",
    "Kwikzil\u03bder", "𝐘𝐚𝐫𝐚 𝐕𝐞𝐫𝐳𝐨𝐧𝐧𝐞𝐧𝐯𝐞𝐥𝐝", "ⓎⒶⓇⒶ ⓋⒺⓇⓏⓄⓃⓃⒺⓃⓋⒺⓁⒹ", "Yara Vᴇʀᴢᴏɴɴᴇɴᴠᴇʟᴅ", "Yara Verzon<img src='a.png'>nenveld",
    "Yara Verzon<nobr></nobr>nen<x-y>veld</x-y>", "<a href='?q=%u0059ara%20Verzonnenveld'>x</a>", "<a href='https://xn--araverzonnenveld-zzb.example/'>x</a>",
    "<iframe srcdoc='&lt;p&gt;Yara Verzon&lt;b&gt;nenveld'></iframe>", "<bdo dir='rtl'>dlevnennozreV araY</bdo>", "\u202edlevnennozreV araY\u202c",
]  # fmt: skip
GEPLANT = [*VAN_BUITEN, *ANDERS_GETYPT, *ZELDZAAM, *NAMEN, *DATUMS, *TELEFOONS, *ANDERS]

ONSCHULDIG = [
    "Op 4 mei herdenken wij de doden.", "Vóór 1 mei 2008 gold een andere wet.", "De vierde stap is in mei klaar.", "Eerste mei 2027",
    "Yara is een voornaam.", "Een verzonnen veld vol bloemen.", "Het kwikzilver daalt.", "Ik snap kwikzilver niet.", "De aanpak PGA is er voor 12–27 jaar.",
    "PGA-2025 is de naam van het plan.", "PGA 2025", "PGA, 12 partners en 5 wijken", "PGA 3 jaar later", "PGA – 10 stappen",
    "Casusnummer: zie bladzijde 12.", "dossier 2025", "zaak 12 van 30", "In 2025 waren er 1.234 aanmeldingen.", "€ 123.456.782",
    "123.456.789 euro", "Uitkomst: 0,612345678", "De norm is 0612 punten.", "ISBN 978-90-1234-567-8", "31-12-2025", "31 december 2025",
    "31 jongeren, 62 doelen", "3.162.891 bezoekers", "versie 31.6.28", "#31628a", "Artikel 2719 BW", "In 2025 OM 3 keer", "2025 EN 3 jaar",
    "Wet van 2719 EE artikelen", "Bel de gemeente via 14 079.", "112 of 0800-2000", "0900-8844", "T 088", "twitter.com/@gemeente",
    "logo@2x.png", "naam@voorbeeld.example", "Kijk om 10:30 at the latest.", "Dwaallaan", "nr. 17", "nummer 12", "artikel 12a", "de derde maand",
    "Drie mei­bomen", "twintigste eeuw", "2008 was een goed jaar", "4-5 keer per jaar", "van 4 tot 5 in 2008", "score 4, 5 en 08",
    "de Bedenkster", "Testers zijn welkom", "een nep straat", "IBAN staat op de brief", "06-nummers zijn mobiel", "bellen kan op 06",
    "wa.me is een dienst van een ander", "tweeduizend acht stappen", "mei 2008", "2008-05", "05-2008", "{#00001}", "00001", "b00001",
    "NL91ABNA0417164301", "5 v 2008 punten", "123/456/783", "geb 2008", "vierde van de maand", "id 00042", "5:3 in 06:30 uur",
    "regel 00042", "casus 12", "dossiers 2023, 2024 en 2025", "art. 00042", "9 maanden", "123 456 789 stappen",
    "per casus 1234", "casus 1234 euro", "dossier 1999", "PGA 1.234", "a b c d e f g", "in- en uitstroom", "bos-\nrand", "vakantie-\nweken",
    "PGA 1 keer", "PGA 1", "casus 1", "PGA-2024", "(casusnummer)\n1,5", "casusnummer\n1", "kenteken van deze tijd", "12 dwaal lanen", "een @ in de tekst",
    "@media (print)", "de heer des huizes", "familie en vrienden", "nul euro, een baan en drie keer niets", "+1.234.567", "+12%", "+ 450 000 000",
    "mei 2008 4 keer", "12, 34, 56, 78, 90, 12, 34, 56, 78", "DE89 WONINGEN IN DE WIJK", "① Bel ② Schrijf", "2719 x zo veel", "06, 12 en 34", "Kronkel 9",
    "EU-12-34-AB", "a-12-bc", "2024-12-31", "Q1-24", "O6", "06-oktober", "verzonnen\nveld", "Kwik\nzilveren",
]  # fmt: skip


@pytest.fixture(scope="module")
def profiel() -> Profiel:
    return lees_profiel(PROJECT / "data" / "gemeente.toml")


def gevonden(map_: Path, profiel: Profiel, bestanden: dict[str, bytes]) -> dict[str, set[str]]:
    """Per file with a finding the kinds that were found."""
    for naam, inhoud in bestanden.items():
        (map_ / naam).write_bytes(inhoud)
    uit: dict[str, set[str]] = {}
    for bevinding in keur(map_, profiel, REGISTER, lees_definities(PROJECT / "forms", profiel).formulieren).bevindingen:
        uit.setdefault(bevinding.bestand, set()).add(bevinding.soort)
    return uit


def paginas(teksten: list[str]) -> dict[str, bytes]:
    return {f"{nr:03d}.html": f"<p>Het gaat om {tekst} en meer.</p>".encode() for nr, tekst in enumerate(teksten)}


def test_alles_wat_geplant_is_wordt_gevonden(tmp_path, profiel):
    assert len(GEPLANT) >= 200
    uit = gevonden(tmp_path, profiel, paginas(GEPLANT))
    assert [tekst for nr, tekst in enumerate(GEPLANT) if f"{nr:03d}.html" not in uit] == []


def test_wat_onschuldig_is_wordt_niet_gevonden(tmp_path, profiel):
    uit = gevonden(tmp_path, profiel, paginas(ONSCHULDIG))
    assert {ONSCHULDIG[int(naam[:3])]: soorten for naam, soorten in uit.items()} == {}


def test_het_voorbeeldnummer_is_van_niemand_en_mag_overal(tmp_path, profiel):
    nummer = voorbeeldnummer("PGA")
    assert nummer == "PGA-00000-A"
    teksten = [nummer, nummer.lower(), f"Een casusnummer ziet eruit als {nummer}.", nummer.replace("-", "–")]
    assert gevonden(tmp_path, profiel, paginas(teksten)) == {}


# --- kinds of files -------------------------------------------------------------------------------


def zip_(naam: str = "a.txt", inhoud: bytes = b"niets") -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as pak:
        pak.writestr(naam, inhoud)
    return uit.getvalue()


TOEVAL = random.Random(1).randbytes(4000)
ONBEKEND = {
    "regel.pdf": b"\n" + pdf("(Niets) Tj"),
    "tekst.txt": b"Beste lezer\n" + pdf("(Niets) Tj"),
    "byte.zip": b"x" + zip_(),
    "byte.xlsx": b"\0" + zip_(),
    "kop.html": b"<p>hoi</p>" + zip_(),
    "toeval.bin": TOEVAL,
    "toeval.txt": TOEVAL,
    "toeval": TOEVAL,
    "backup.age": b"age-encryption.org/v1\n-> scrypt abc 18\n" + TOEVAL,
    "backup.txt": b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24=\n-----END AGE ENCRYPTED FILE-----\n",
    "brief.asc": b"-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n",
    "foto.heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + TOEVAL,
    "foto.webp": b"RIFF\x24\0\0\0WEBPVP8 " + TOEVAL,
    "film.mp4": b"\0\0\0\x18ftypmp42" + TOEVAL,
    "gegevens.z": zlib.compress(b"Yara Verzonnenveld " * 50),
    "kaal.deflate": zlib.compress(b"Yara Verzonnenveld " * 50)[2:-4],
    "figuur.png": b"\x89PNG\r\n\x1a\n" + TOEVAL,
    "half.png": b"\x89PNG\r\n\x1a\n\0\0\0\x02IDATab\0\0\0\0",
    "half.jpg": b"\xff\xd8\xff\xe0\xff\xff" + TOEVAL,
    "letter.woff2": b"wOF2\0\1\0\0" + TOEVAL,
    "letter.ttf": b"\0\1\0\0" + TOEVAL,
    "index.sqlite": b"SQLite format 3\0" + TOEVAL,
    "oud.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + TOEVAL,
    "pak.7z": b"7z\xbc\xaf\x27\x1c" + TOEVAL,
    "in.zip": zip_("toeval.bin", TOEVAL),
    "ingepakt.gz": gzip.compress(TOEVAL),
    "oud.html": b"<p>" + TOEVAL,
    "utf32.txt": "niets".encode("utf-32"),
    "brief.rtf": b"{\\rtf1 Niets}",
    "brief.txt": b"{\\rtf1 Niets}",
    "bericht.eml": b"Subject: niets\n\nNiets",
    "kaart.vcf": b"BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:Ni=65ts\nEND:VCARD",
    "kop.txt": b"Subject: =?utf-8?Q?Ni=65ts?=\n\nNiets",
    "bericht.txt": b"Content-Transfer-Encoding: quoted-printable\n\nNiets",
    "afkorting.svg": b'<!DOCTYPE svg [<!ENTITY n "niets">]><svg><text>&n;</text></svg>',
    "tussen.zip": zip_().replace(b"PK\1\2", b"iets dat nergens bij hoort PK\1\2", 1),
    "twee.pdf": pdf("(Niets) Tj") + pdf("(Niets) Tj"),
}  # fmt: skip


def test_een_site_bestaat_uit_bekende_soorten(tmp_path, profiel):
    uit = gevonden(tmp_path, profiel, ONBEKEND)
    niet_nagekeken = {naam for naam, soorten in uit.items() if any(s.startswith("niet na te kijken") for s in soorten)}
    assert set(ONBEKEND) - niet_nagekeken == set()


def test_wat_hoort_op_een_site_wordt_gelezen(tmp_path, profiel):
    goed = {
        "index.html": "<p>Eén aanpak – voor iedereen</p>".encode(),
        "oud.csv": "naam;waarde\nCoördinator;€ 5\n".encode("cp1252"),
        "utf16.csv": "naam;waarde\n".encode("utf-16"),
        "leeg.txt": b"",
        "sitemap.xml.gz": gzip.compress(b"<urlset/>"),
        "alles.zip": zip_(),
        "verslag.pdf": pdf("(Niets) Tj"),
    }
    assert gevonden(tmp_path, profiel, goed) == {}


# --- what stands there in another spelling, or where nobody looks ------------------------------------

NAAM = "Yara Verzonnenveld"
B64 = base64.b64encode(f"Dit gaat over {NAAM} uit de wijk.".encode()).decode()


def _jpg() -> bytes:
    uit = io.BytesIO()
    Image.new("RGB", (9, 9)).save(uit, "JPEG")
    return uit.getvalue()


def _pdf_met_eigenschappen() -> bytes:
    """Properties in a stream that does not say what it is."""
    schrijver = pypdf.PdfWriter()
    schrijver.add_blank_page(100, 100)
    schrijver.xmp_metadata = f'<x:xmpmeta xmlns:x="adobe:ns:meta/" a="{NAAM}"/>'.encode()  # type: ignore[assignment]
    uit = io.BytesIO()
    schrijver.write(uit)
    return uit.getvalue()


def _pdf_met_sleutel() -> bytes:
    schrijver = pypdf.PdfWriter()
    schrijver.add_blank_page(100, 100)
    schrijver.root_object[pypdf.generic.NameObject("/Yara Verzonnenveld")] = pypdf.generic.NumberObject(1)
    uit = io.BytesIO()
    schrijver.write(uit)
    return uit.getvalue()


def _png_met_profiel() -> bytes:
    uit = io.BytesIO()
    Image.new("RGB", (9, 9)).save(uit, "PNG", icc_profile=bytes(128) + NAAM.encode())
    return uit.getvalue()


def _werkboek_met(formule: str) -> bytes:
    boek, uit = openpyxl.Workbook(), io.BytesIO()
    boek.active["A1"] = formule
    boek.save(uit)
    return uit.getvalue()


def _zip_met(*, opmerking: bytes = b"", extra: bytes = b"") -> bytes:
    onderdeel = zipfile.ZipInfo("a.txt")
    onderdeel.comment, onderdeel.extra = opmerking, extra
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as pak:
        pak.writestr(onderdeel, "niets")
    return uit.getvalue()


WORD = "<w:r><w:t>Yara Verzon</w:t>{}<w:t>nenveld</w:t></w:r>"
VERSTOPT = {
    "attribuut.html": f'<p data-x="{B64}">x</p>',
    "adres.html": f'<p data-x="{base64.urlsafe_b64encode(B64.encode()).decode()}">x</p>',
    "pad.html": f'<a href="/x/{B64}">x</a>',
    "atob.js": f'atob("{B64}")',
    "waarde.json": f'{{"t":"{B64}"}}',
    "hex.txt": NAAM.encode().hex(),
    "ingepakt.html": f'<p data-x="{base64.b64encode(gzip.compress(NAAM.encode())).decode()}">x</p>',
    "letters.json": '["V", "e", "r", "z", "o", "n", "n", "e", "n", "v", "e", "l", "d"]',
    "letters.csv": "x\n" + "\n".join("Verzonnenveld") + "\ny",
    "codes.js": f"String.fromCharCode({','.join(str(b) for b in NAAM.encode())})",
    "hex.js": f"[{', '.join(hex(b) for b in NAAM.encode())}]",
    "hex spaties.txt": NAAM.encode().hex(" "),
    "mail.txt": "".join(f"={b:02X}" for b in NAAM.encode()),
    "cdata.xml": "<a><![CDATA[Yara Verzon]]><![CDATA[nenveld]]></a>",
    "formule.xlsx": _werkboek_met('="Verzon"&"nenveld"'),
    "noot.gz": gzip.compress(b"x")[:3]
    + b"\x10"
    + gzip.compress(b"x")[4:10]
    + NAAM.encode()
    + b"\0"
    + gzip.compress(b"x")[10:],
    "kleurprofiel.png": _png_met_profiel(),
    "voorgelezen.pdf": pdf(f"/Span <</ActualText ({NAAM})>> BDC (x) Tj EMC"),
    "voorgelezen16.pdf": pdf(f"/Span <</ActualText <FEFF{NAAM.encode('utf-16-be').hex()}>>> BDC (x) Tj EMC"),
    "noot.pdf": pdf(f"(x) Tj % {NAAM}"),
    "sleutel.pdf": _pdf_met_sleutel(),
    "plus.js": 'var a = "Yara Verz" + "onnenveld"',
    "punt.js": r'var a = "\u{59}ara \u{56}erzonnenveld"',
    "ld.html": r'<script type="application/ld+json">{"name":"Yara \u0056erzonnenveld"}</script>',
    "inhoud.css": r'p::after{content:"Yara \56 erzonnenveld"}',
    "inhoud6.css": r'p::after{content:"Yara \000056erzonnenveld"}',
    "stuk.css": 'p::after{content:"Yara Verz" "onnenveld"}',
    "dubbel.html": '<a href="?q=Yara%2520Verzonnenveld">x</a>',
    "agenda.ics": "BEGIN:VCALENDAR\r\nSUMMARY:Yara Verzon\r\n nenveld\r\nEND:VCALENDAR",
    "weg.xml": WORD.format("</w:r><w:del><w:r>").replace("w:t", "w:delText"),
    "zacht.xml": WORD.format("<w:softHyphen/>"),
    "eigenschappen.pdf": _pdf_met_eigenschappen(),
    "erna.pdf": pdf("(Niets) Tj") + f"\n% {NAAM}\n".encode(),
    "erna.jpg": _jpg() + zip_("a.txt", NAAM.encode()),
    "slot.jpg": _jpg()[:-2] + b"\xff\xfe" + struct.pack(">H", 2 + len(NAAM)) + NAAM.encode() + b"\xff\xd9",
    "opmerking.zip": _zip_met(opmerking=NAAM.encode()),
    "extra.zip": _zip_met(extra=struct.pack("<HH", 0x7075, len(NAAM)) + NAAM.encode()),
    "erna.zip": zip_() + NAAM.encode(),
}


def test_wat_verstopt_is_wordt_gevonden(tmp_path, profiel):
    inhoud = {naam: i if isinstance(i, bytes) else i.encode() for naam, i in VERSTOPT.items()}
    uit = gevonden(tmp_path, profiel, inhoud)
    assert {naam for naam in VERSTOPT if "naam uit de dossiers" not in uit.get(naam, ())} == set()


def test_tekens_die_niets_verbergen_zijn_geen_bevinding(tmp_path, profiel):
    goed = {
        "controlegetal.html": f'<script integrity="sha384-{base64.b64encode(TOEVAL[:48]).decode()}"></script>',
        "pad.html": '<a href="https://voorbeeld.example/werkwijzer/handboek/rollen/netwerkregisseur/">x</a>',
        "figuur.jpg": _jpg() + b"\0",
        "woorden.js": 'var a = "persoonsgerichteaanpakjeugd" + "verder"',
    }
    assert gevonden(tmp_path, profiel, {n: i if isinstance(i, bytes) else i.encode() for n, i in goed.items()}) == {}
