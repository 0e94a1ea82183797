"""Everything that can be read in a file of the site: text, attributes, cells, metadata, whatever is packed in it.

A file gives one or more pieces. Each reads the file in another way, so that a name is found when it stands in an
attribute, and also when it is split over two tags or cells.
"""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import re
import struct
import zipfile
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any, TypeVar
from urllib.parse import unquote

from werkwijzer.formulieren.lijstcellen import ver_weg
from werkwijzer.herkenbaar.zoeker import Tekst
from werkwijzer.namen import gewone_tekens

_MAX_BYTES = 200_000_000  # what one file may hold, unpacked; the whole site is far less
MAX_DIEPTE = 6
_GROOT = 1_000_000  # characters
_W = TypeVar("_W")


class Onleesbaar(Exception):
    """A file that cannot be read, and so cannot be checked. The message (Dutch) says why."""


@dataclass(frozen=True)
class Stuk:
    """One reading of a file: its text, and where in the file each part of it stands.

    `plekken` are (position, place) in order; without any the place is the line.
    """

    tekst: Tekst
    plekken: tuple[tuple[int, str], ...] = ()
    voor: str = ""  # where the text stands, before the place in it: "in onderdeel 3, "

    def plek(self, positie: int) -> str:
        """Where in the file a position of the text stands. Holds nothing of the text itself."""
        if not self.plekken:
            return f"{self.voor}regel {self.tekst.inhoud.count(chr(10), 0, positie) + 1}"
        nr = bisect_right(self.plekken, (positie, chr(0x10FFFF))) - 1
        return f"{self.voor}{self.plekken[max(nr, 0)][1]}"


def lees(naam: str, inhoud: bytes) -> Iterator[Stuk]:
    """Everything readable in one file; `naam` is only used for its extension. Raises Onleesbaar."""
    yield from _lees(naam.rpartition(".")[2].lower(), inhoud, "", _Ruimte())


@dataclass
class _Ruimte:
    """How much may still be unpacked from this file."""

    over: int = _MAX_BYTES

    def neem(self, inhoud: bytes) -> bytes:
        self.over -= len(inhoud)
        if self.over < 0:
            raise Onleesbaar("er zit te veel in om na te kijken")
        return inhoud


def _lees(extensie: str, inhoud: bytes, voor: str, ruimte: _Ruimte, diepte: int = 0) -> Iterator[Stuk]:
    if diepte > MAX_DIEPTE:
        raise Onleesbaar("er zitten te veel bestanden in elkaar")
    ruimte.neem(inhoud)
    for begin, lezer in _LEZERS:
        if inhoud.startswith(begin):
            for deel in lezer(inhoud, voor, ruimte):
                if isinstance(deel, Stuk):
                    yield deel
                else:
                    yield from _lees(deel.extensie, deel.inhoud, deel.voor, ruimte, diepte + 1)
            return
    tekst = _als_tekst(extensie, inhoud)
    if tekst is None:
        yield _strings(inhoud, voor)
        raise Onleesbaar("dit soort bestand is hier niet bekend")
    if any(merk in inhoud[:1024] for merk in _BEGINNEN) or _VERSLEUTELD.match(tekst):
        raise Onleesbaar("het bestand begint niet zoals een bestand van zijn soort: maak het opnieuw")
    if extensie in _GEEN_SITE or _ELDERS_GEMAAKT.match(tekst) or _als_post(tekst) or "<!ENTITY" in tekst:
        raise Onleesbaar("dit soort bestand is hier niet bekend")
    if any(begin in tekst for begin in _MISSCHIEN_ACHTERSTEVOREN) and _ACHTERSTEVOREN.search(tekst):
        raise Onleesbaar("er staat een teken in dat tekst achterstevoren toont: haal het weg")
    if extensie == "xml":
        tekst = _formules_eens(tekst)
    yield from (replace(stuk, voor=voor) for stuk in _tekstbestand(extensie, tekst))
    for nr, ingebed in enumerate(_INGEBED.finditer(tekst), start=1):
        binnenin = _uit_base64(unquote(ingebed[1]))
        yield from _lees("", binnenin, f"{voor}ingebed bestand {nr}, ", ruimte, diepte + 1)
    for nr, binnenin in enumerate(_verpakt(tekst), start=1):
        yield from _lees("", binnenin, f"{voor}verpakte tekst {nr}, ", ruimte, diepte + 1)


@dataclass(frozen=True)
class _Deel:
    """A file inside a file."""

    extensie: str
    inhoud: bytes
    voor: str


_Lezer = Callable[[bytes, str, _Ruimte], Iterable["Stuk | _Deel"]]
_INGEBED = re.compile(r"data:[\w.+-]*/?[\w.+-]*(?:;[\w=.-]+)*;base64,([A-Za-z0-9+/=%\s]{16,})")


# Text that is written as signs without a meaning: base64 (in an attribute, a script, a value) or hexadecimal.
_VERPAKT = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_HEXADECIMAAL = re.compile(r"(?:[0-9a-fA-F]{2})+")
# Characters as their numbers in a row: in a script, a list, mail, a printed file.
_DECIMAAL = re.compile(r"\d\d(?<![\w.,]\d\d)\d?(?:, ?\d{2,3}){7,}(?![\w.])")
_HEX = re.compile(
    r"0x[0-9a-fA-F]{2}(?:, ?0x[0-9a-fA-F]{2}){7,}|=[0-9A-F]{2}(?:=[0-9A-F]{2}){7,}|[2-7][0-9a-f] (?:[2-7][0-9a-f] ){6,}[2-7][0-9a-f]"
)
_CODE = re.compile(r"(?<![0-9a-fA-F])[0-9a-fA-F]{2,3}(?![0-9a-fA-F])")


def _eenmaal(functie: Callable[..., Iterator[_W]]) -> Callable[..., tuple[_W, ...]]:
    """The same text is read once: the letters of a site have most of their parts in common. A large one is not kept."""

    def alles(*van: str) -> tuple[_W, ...]:
        return tuple(functie(*van))

    onthouden = lru_cache(maxsize=64)(alles)
    return lambda *van: (onthouden if len(van[-1]) < _GROOT else alles)(*van)


@_eenmaal
def _verpakt(tekst: str) -> Iterator[bytes]:
    """What stands packed in a text and, unpacked, can be read: as text, or as a file of a known kind."""
    for basis, getallen in ((10, _DECIMAAL), (16, _HEX)):
        for m in getallen.finditer(tekst):
            yield "".join(chr(int(code, basis)) for code in _CODE.findall(m[0])).encode()
    for m in _VERPAKT.finditer(tekst):
        yield from _uit_verpakking([m[0], *(deel for deel in m[0].split("/") if 16 <= len(deel) < len(m[0]))])


def _uit_verpakking(delen: Iterable[str]) -> Iterator[bytes]:
    for deel in delen:
        binnenin = bytes.fromhex(deel) if _HEXADECIMAAL.fullmatch(deel) else _uit_base64(deel)
        bekend = any(len(begin) > 2 and binnenin.startswith(begin) for begin, _ in _LEZERS)
        if bekend or binnenin.startswith(b"\x1f\x8b\x08") or _als_tekst("", binnenin):
            yield binnenin


_URL64 = str.maketrans("-_", "+/")


def _uit_base64(tekst: str) -> bytes:
    """In either alphabet, over more lines, and without the signs at its end: a browser reads that too."""
    kaal = re.sub(r"[^A-Za-z0-9+/]", "", tekst.translate(_URL64))
    return base64.b64decode(kaal[: len(kaal) - (len(kaal) % 4 == 1)] + "==")


# --- text ---------------------------------------------------------------------------------------


_TEKSTSOORTEN = frozenset(
    [
        "html",
        "htm",
        "css",
        "js",
        "mjs",
        "json",
        "map",
        "xml",
        "svg",
        "txt",
        "md",
        "csv",
        "tsv",
        "ttl",
        "ics",
        "webmanifest",
        "conf",
    ]
)
# Text files of mail and word processors, which write letters in ways of their own. No site needs one.
_GEEN_SITE = frozenset(["eml", "mht", "mhtml", "mbox", "rtf"])
_ELDERS_GEMAAKT = re.compile(r"\{\\rtf|(?:[\w-]+: .*\n)*Content-Transfer-Encoding:", re.IGNORECASE)
# Letters written as mail does, and text that is shown from back to front.
_POST = re.compile(r"=\?[\w-]+\?[QB]\?|ENCODING=(?:QUOTED-PRINTABLE|BASE64|B)\b", re.IGNORECASE)
_ACHTERSTEVOREN = re.compile("[\u202d\u202e]|&#(?:823[78]|[xX]202[deDE]);|<bdo\\b|bidi-override")
_MISSCHIEN_ACHTERSTEVOREN = ("\u202d", "\u202e", "&#823", "&#x202", "&#X202", "<bdo", "bidi-override")
_STUURTEKENS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]")
# Readers of a PDF forgive what stands before it, so that it opens, and a packed file behind one byte can be got out.
_BEGINNEN = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xd0\xcf\x11\xe0")
_VERSLEUTELD = re.compile(r"\s*(?:age-encryption\.org/|-----BEGIN (?:AGE|PGP) )")


def _als_tekst(extensie: str, inhoud: bytes) -> str | None:
    """The text of a text file, or None for a file that is no text. In the spelling of old Windows only a file that is
    called text: any bytes at all can be read like that."""
    for bom, codering in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if inhoud.startswith(bom):
            tekst = inhoud.decode(codering, "replace")
            return None if "\0" in tekst else tekst  # UTF-32 begins with the same signs
    try:
        tekst = inhoud.decode("utf-8")
    except UnicodeDecodeError:
        if extensie not in _TEKSTSOORTEN:
            return None
        tekst = inhoud.decode("cp1252", "replace")
    return None if _STUURTEKENS.search(tekst) else tekst


def _als_post(tekst: str) -> bool:
    return ("=?" in tekst or "ENCODING=" in tekst) and bool(_POST.search(tekst))


@_eenmaal
def _tekstbestand(extensie: str, tekst: str) -> Iterator[Stuk]:
    """As it stands there, decoded; without its tags; and, of JSON, its values only."""
    yield Stuk(Tekst(gewone_tekens(_ontcijfer(tekst))))
    bron = "\n".join(m[0] for m in _SCRIPT.finditer(tekst)) if extensie in ("html", "htm") else tekst
    anders = _GEVOUWEN.sub("", bron) if bron.startswith("BEGIN:V") else bron
    if extensie == "xml" and (formules := "\n".join(m[0] for m in _FORMULE.finditer(tekst))):
        anders = _GEKNIPT.sub("", formules)
    if extensie in ("js", "mjs", "css", "html", "htm", "svg"):
        anders = _GEKNIPT.sub("", _CSS_ESCAPE.sub(lambda m: _teken(m[1]), anders))
    if anders != bron:
        yield Stuk(Tekst(gewone_tekens(_ontcijfer(anders))), ((0, "samengevoegde tekst"),))
    if "<" in tekst:
        lopend = extensie in ("html", "htm")
        zonder = _ontcijfer(_zonder_tags(_SCRIPT.sub(_regels, tekst) if lopend else tekst))
        yield Stuk(Tekst(gewone_tekens(_zonder_tags(zonder)), lopend=lopend))
        if lopend and (ingebed := "\n".join(m[0] for m in _IN_EIGENSCHAP.finditer(tekst))):
            yield Stuk(Tekst(gewone_tekens(_zonder_tags(_ontcijfer(ingebed)))), ((0, "een pagina in een attribuut"),))
    if extensie in ("json", "map", "webmanifest") or tekst[:1] in "{[":
        try:
            waarden = [str(w) for w in _waarden(json.loads(tekst))]
        except (ValueError, RecursionError):
            return
        yield _vloeiend([(f"waarde {nr}", _zonder_tags(_ontcijfer(w))) for nr, w in enumerate(waarden, 1)], "\n", "")


_IN_EIGENSCHAP = re.compile(r"""="[^"<>]*(?:&lt;|%3[Cc])[^"<>]*|='[^'<>]*(?:&lt;|%3[Cc])[^'<>]*""")
_FORMULE_IN_CEL = re.compile(r"<f>([^<\n]*)</f>")
_CEL = re.compile(r"(?<![\w.$])\$?[A-Z]{1,2}\$?[1-9]\d{0,2}(?=[,)&=]|$)")


def _formules_eens(tekst: str) -> str:
    """The text without the formulas that say in another row what one before says: only the cells that they name differ."""
    gezien = set[str]()

    def eerste(m: re.Match[str]) -> str:
        formule = _CEL.sub("", m[1])
        if formule in gezien:
            return ""
        gezien.add(formule)
        return m[0]

    return _FORMULE_IN_CEL.sub(eerste, tekst)


_FORMULE = re.compile(r"<f>[^<]*(?:\"|&quot;)&amp;(?:\"|&quot;)[^<]*")


def _vloeiend(delen: Iterable[tuple[str, str]], lijm: str, voor: str) -> Stuk:
    """Parts of text with their places as one text, so that what is split over two parts is found."""
    plekken, tekst, positie = [], [], 0
    for plek, deel in delen:
        deel = gewone_tekens(deel)
        plekken.append((positie, plek))
        tekst.append(deel)
        positie += len(deel) + len(lijm)
    return Stuk(Tekst(lijm.join(tekst)), tuple(plekken), voor)


def _waarden(inhoud: Any) -> Iterator[Any]:
    if isinstance(inhoud, dict):
        inhoud = list(inhoud.values())
    if isinstance(inhoud, list):
        for deel in inhoud:
            yield from _waarden(deel)
    elif inhoud is not None and not isinstance(inhoud, bool):
        yield inhoud


_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrt/\"'\\]))")
# A text that is put together by a script or a style, a letter in a style, a line that goes on in the next one.
_GEKNIPT = re.compile(
    r"(?<=\w)(?:[\"'`]|&quot;)\s*(?:\+|&(?:amp;)?)\s*(?:[\"'`]|&quot;)(?=\w)|(?<=\w)\"\s+\"(?=\w)|(?<=\w)'\s+'(?=\w)"
)
_CSS_ESCAPE = re.compile(r"\\([0-9a-fA-F]{2,6})\s?")
_GEVOUWEN = re.compile(r"\r?\n[ \t]")
_PROCENT = re.compile(r"(?:%[0-9a-fA-F]{2})+")


def _ontcijfer(tekst: str) -> str:
    """Without the ways to write a character otherwise: \\u00fd, %C3%BD, &yacute;. Keeps the number of lines."""
    if "\\" in tekst:
        tekst = _ESCAPE.sub(lambda m: " " if m[4] in ("n", "r", "t") else m[4] or _teken(m[1] or m[2] or m[3]), tekst)
    if "%u" in tekst:
        tekst = _PROCENT_U.sub(lambda m: _teken(m[1]), tekst)
    if "xn--" in tekst:
        tekst = _PUNYCODE.sub(_zonder_punycode, tekst)
    for _ in range(2 if "%" in tekst else 0):  # an address in an address
        tekst = _PROCENT.sub(lambda m: unquote(m[0], errors="replace").replace("\n", " "), tekst)
    for _ in range(2):  # a search index holds entities of entities
        if "&" in tekst:
            tekst = html.unescape(tekst.replace("&#10;", " ").replace("&shy;", ""))
    return tekst


_PROCENT_U = re.compile(r"%u([0-9a-fA-F]{4})")
_PUNYCODE = re.compile(r"xn--[a-z0-9-]{1,59}", re.IGNORECASE)


def _zonder_punycode(m: re.Match[str]) -> str:
    try:
        return m[0].encode().decode("idna")
    except UnicodeError:
        return m[0]


def _teken(hexadecimaal: str) -> str:
    code = int(hexadecimaal, 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


# Tags inside which a word goes on: of HTML, SVG, and the runs of Word and Excel.
_IN_WOORD = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "tspan",
        "textpath",
        "u",
        "var",
        "wbr",
        "r",
        "t",
        "rpr",
        "rfont",
        "sz",
        "szcs",
        "color",
        "family",
        "scheme",
        "charset",
        "vertalign",
        "proofErr",
        "prooferr",
        "bookmarkstart",
        "bookmarkend",
        "lang",
        "noproof",
        "rfonts",
        "bcs",
        "ics",
        "highlight",
        "lastrenderedpagebreak",
        "hyperlink",
        "del",
        "deltext",
        "softhyphen",
        "nobr",
        "img",
        "ruby",
        "rb",
        "acronym",
        "strike",
    ]
)
_TAG = re.compile(r"<!--.*?-->|</?([A-Za-z][\w.-]*)(?::([\w.-]+))?(?:\"[^\"]*\"|'[^']*'|[^'\"<>])*>|<[!?][^<>]*>", re.S)
# A word that somebody broke by hand: what follows the break goes on with it, and its lines come after that.
_MET_HAND = re.compile(
    r"[-\u00ad\u2010\u2011&](?<=[^\W\d_].)(?:(?<!&)|(?<=&)(?:shy|#173|#8208|#8209|#x2010|#x2011);)\s*"
    r"<(?:\w+:)?(?:br|line-break)\b[^<>]*>\s*([^\W\d_]+)",
    re.I,
)
_SCRIPT = re.compile(r"<(script|style)\b.*?</\1\s*>", re.S | re.I)


def _zonder_tags(tekst: str) -> str:
    """The text between the tags; lines stay lines."""
    if "<" not in tekst:
        return tekst
    if "<![CDATA[" in tekst:
        tekst = tekst.replace("<![CDATA[", "").replace("]]>", "")
    tekst = _MET_HAND.sub(lambda m: m[1] + _regels(m), tekst)
    return _TAG.sub(_in_plaats_van_tag, tekst)


def _in_plaats_van_tag(m: re.Match[str]) -> str:
    if (anders := _VERVANGEN.get(m[0])) is None:
        anders = _vervangen(m)
        if len(_VERVANGEN) < 100_000:
            _VERVANGEN[m[0]] = anders
    return anders


_VERVANGEN: dict[str, str] = {}  # a site has many tags, and few that differ


def _vervangen(m: re.Match[str]) -> str:
    tag = (m[2] or m[1] or "").lower()
    if tag in _IN_WOORD or ("-" in tag and not m[2]):  # a tag with a hyphen is of somebody's own
        return ""
    return _regels(m) or ("" if m[1] is None else " ")


def _regels(m: re.Match[str]) -> str:
    return "\n" * m[0].count("\n")


# --- files in which other files are packed ------------------------------------------------------


def _zip(inhoud: bytes, voor: str, ruimte: _Ruimte) -> Iterator[Stuk | _Deel]:
    """Word, Excel and OpenDocument files and other archives: each part, and of a workbook its cells as well."""
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            namen = zip_.namelist()
            yield _vloeiend([("naam van een onderdeel", naam) for naam in namen], "\n", voor)
            yield Stuk(
                Tekst(gewone_tekens(zip_.comment.decode("utf-8", "replace"))), ((0, "opmerking in het bestand"),), voor
            )
            yield from _naast_de_onderdelen(inhoud, zip_, voor)
            for nr, info in enumerate(zip_.infolist(), start=1):
                if info.is_dir():
                    continue
                if info.file_size > ruimte.over:
                    raise Onleesbaar("er zit te veel in om na te kijken")
                waar = f"{voor}{_ONDERDEEL.get(info.filename.rpartition('/')[2], f'onderdeel {nr}')}, "
                deel = zip_.read(info)
                if info.filename.startswith("xl/worksheets/") and (cel := ver_weg(deel, *_GROOTSTE_BLAD)):
                    raise Onleesbaar(f"in cel {cel} staat iets, ver van de rest. Maak die cel leeg")
                yield _Deel(info.filename.rpartition(".")[2].lower(), deel, waar)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError):
        raise Onleesbaar("het bestand is beschadigd of met een wachtwoord beveiligd") from None
    if any(n.startswith("xl/") or n == "content.xml" for n in namen):
        yield from _werkboek(inhoud, voor)


def _naast_de_onderdelen(inhoud: bytes, zip_: zipfile.ZipFile, voor: str) -> Iterator[Stuk | _Deel]:
    """What a packed file holds that no program unpacks: notes, and bytes after the end or between two parts."""
    for info in zip_.infolist():
        yield _strings(info.comment + b"\n" + info.extra, f"{voor}opmerking bij een onderdeel, ")
    slot = inhoud.rfind(b"PK\x05\x06")
    rest = inhoud[slot + 22 + len(zip_.comment) :]
    if rest.strip(b"\0"):
        yield _Deel("", rest, f"{voor}na het bestand, ")
    begin = 0
    for info in sorted(zip_.infolist(), key=lambda i: i.header_offset):
        if info.header_offset - begin > _GAT:
            raise Onleesbaar("er staat iets tussen de onderdelen")
        naam, extra = struct.unpack_from("<HH", inhoud, info.header_offset + 26)
        yield _strings(inhoud[info.header_offset + 30 + naam :][:extra], f"{voor}opmerking bij een onderdeel, ")
        begin = info.header_offset + 30 + naam + extra + info.compress_size
    if zip_.start_dir - begin > _GAT:
        raise Onleesbaar("er staat iets tussen de onderdelen")


_GROOTSTE_BLAD = (20_000, 500)  # rows and columns: the parser makes room for each cell up to the last one
_GAT = 24  # bytes: how long a part is may stand behind it
_ONDERDEEL = {
    "core.xml": "eigenschappen",
    "app.xml": "eigenschappen",
    "custom.xml": "eigenschappen",
    "meta.xml": "eigenschappen",
    "document.xml": "tekst",
    "comments.xml": "opmerkingen",
    "sharedStrings.xml": "celteksten",
}


def _werkboek(inhoud: bytes, voor: str) -> Iterator[Stuk]:
    """The cells of every sheet, hidden ones too, row by row and column by column."""
    import python_calamine

    try:
        werkboek = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(inhoud))
        bladen = [
            werkboek.get_sheet_by_index(nr).to_python(skip_empty_area=False) for nr in range(len(werkboek.sheet_names))
        ]
    except (python_calamine.CalamineError, python_calamine.WorksheetNotFound, ValueError, IndexError):
        return  # a text document, or a sheet of charts; its parts are read as text
    for nr, rijen in enumerate(bladen, start=1):
        cellen = [[_cel(cel) for cel in rij] for rij in rijen]
        yield _vloeiend(
            ((f"blad {nr}, rij {r}", "\t".join(filter(None, rij))) for r, rij in enumerate(cellen, 1)), "\n", voor
        )
        kolommen = zip(*cellen, strict=False)
        yield _vloeiend(
            ((f"blad {nr}, kolom {k}", "\n".join(filter(None, ks))) for k, ks in enumerate(kolommen, 1)), "\n\n", voor
        )


def _cel(waarde: Any) -> str:
    if isinstance(waarde, datetime | date):
        return f"{waarde.day}-{waarde.month}-{waarde.year}"
    if isinstance(waarde, float) and waarde.is_integer():
        return str(int(waarde))
    return "" if isinstance(waarde, bool) else str(waarde)


def _gzip(inhoud: bytes, voor: str, ruimte: _Ruimte) -> Iterator[Stuk | _Deel]:
    try:
        with gzip.open(io.BytesIO(inhoud)) as stroom:
            uitgepakt = stroom.read(ruimte.over + 1)
    except (OSError, EOFError, zlib.error):
        raise Onleesbaar("het bestand is beschadigd") from None
    if inhoud[3] & 0b11100:  # something extra, a name, a note
        yield _strings(inhoud[10:70_000], f"{voor}kop, ")
    yield _Deel("", uitgepakt, f"{voor}uitgepakt, ")


# --- PDF ----------------------------------------------------------------------------------------

_STROOM = re.compile(rb"\bstream\r?\n.*?endstream", re.S)
_PDF_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")
_AFGEBROKEN = re.compile(r"(?<=[^\W\d_])[-\u2010]\n\s*(?=[^\W\d_])")


def _pdf_hex(cijfers: bytes) -> bytes:
    """The bytes of a PDF string in hexadecimal digits; a last digit that is not there is a 0 (ISO 32000-1, 7.3.4.3)."""
    cijfers = b"".join(cijfers.split())
    return b"\n" + bytes.fromhex((cijfers + b"0" * (len(cijfers) % 2)).decode()) + b"\n"


def _pdf(inhoud: bytes, voor: str, ruimte: _Ruimte) -> Iterator[Stuk | _Deel]:
    """Pages as text, and every text in any object: titles, links, notes, bookmarks, alternatives, metadata, attachments."""
    import logging

    import pypdf
    from pypdf.errors import PyPdfError
    from pypdf.generic import IndirectObject, StreamObject

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    # An earlier version stays in the file when one is saved over it; a file made for the web has two ends.
    if inhoud.count(b"startxref") > (2 if b"/Linearized" in inhoud[:1024] else 1):
        raise Onleesbaar("het PDF-bestand bewaart ook een eerdere versie: maak het opnieuw")
    # A string in hexadecimal digits says what they stand for. As digits a checksum is, by chance, a telephone number.
    buiten = _PDF_HEX.sub(lambda m: _pdf_hex(m[1]), _STROOM.sub(b"", inhoud))
    yield _strings(buiten, f"{voor}buiten de bladzijden, ")
    try:
        lezer = pypdf.PdfReader(io.BytesIO(inhoud))
        nummers = sorted({n for per in lezer.xref.values() for n in per} | set(lezer.xref_objStm))
        dingen = {nummer: lezer.get_object(IndirectObject(nummer, 0, lezer)) for nummer in nummers}
        for ding in dingen.values():
            if isinstance(ding, dict) and ding.get("/Type") == "/Font":
                _maak_leesbaar(ding)
        paginas = [(f"bladzijde {nr}", _AFGEBROKEN.sub("", p.extract_text())) for nr, p in enumerate(lezer.pages, 1)]
        yield _vloeiend(paginas, "\n", voor)
        teksten: list[tuple[str, str]] = []
        namen: dict[str, None] = {}
        for nummer, ding in dingen.items():
            teksten += [(f"object {nummer}", tekst) for tekst in _pdf_teksten(ding)]
            namen.update(dict.fromkeys(_pdf_namen(ding)))
            if isinstance(ding, StreamObject) and ding.get("/Subtype") not in (
                "/Type1C",
                "/CIDFontType0C",
                "/OpenType",
            ):
                soort, filter_ = ding.get("/Type"), str(ding.get("/Filter", ""))
                los = soort is None and ding.get("/Subtype") is None  # perhaps properties that do not say so
                if los or ding.get("/Subtype") == "/Form":
                    teksten += [(f"object {nummer}", tekst) for tekst in _bij_de_tekst(ding.get_data())]
                if soort in ("/Metadata", "/EmbeddedFile") or (los and ding.get_data().lstrip()[:1] == b"<"):
                    yield _Deel("", ruimte.neem(ding.get_data()), f"{voor}object {nummer}, ")
                elif "/DCTDecode" in filter_ or "/JPXDecode" in filter_:
                    yield _Deel("", ding._data, f"{voor}figuur {nummer}, ")
        yield _vloeiend(teksten, "\n", voor)
        yield Stuk(Tekst(gewone_tekens("\n".join(namen))), ((0, "namen in het bestand"),), voor)
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        RecursionError,
        OSError,
        zlib.error,
    ):
        raise Onleesbaar("het PDF-bestand is beschadigd of met een wachtwoord beveiligd") from None


def _maak_leesbaar(letter: Any) -> None:
    """Let pypdf read every text in this font. Raises Onleesbaar when nobody can: the file does not say which
    characters its signs are."""
    from pypdf.generic import NameObject, StreamObject

    codering = letter.get("/Encoding")
    if letter.get("/Subtype") != "/Type0" or codering is None:
        return
    codering = codering.get_object()
    eigen = isinstance(codering, StreamObject)
    if "/ToUnicode" not in letter and (eigen or "Identity" in codering):
        raise Onleesbaar("de tekst in het PDF-bestand is wel te zien maar niet te lezen of te kopiëren")
    if eigen:  # pypdf would take each half of a code for a character
        letter[NameObject("/Encoding")] = NameObject("/Identity-H")


def _pdf_teksten(ding: Any) -> Iterator[str]:
    """Every text in an object; what it refers to is an object of its own."""
    if isinstance(ding, dict):
        for deel in dict.values(ding):
            yield from _pdf_teksten(deel)
    elif isinstance(ding, list):
        for deel in list.__iter__(ding):
            yield from _pdf_teksten(deel)
    elif isinstance(ding, str) and not ding.startswith("/"):
        yield _ontcijfer(ding)
    elif isinstance(ding, bytes):
        yield ding.decode("utf-8", "replace")


def _pdf_namen(ding: Any) -> Iterator[str]:
    """The names in an object, which are no text but may hold one: /Yara#20Visser."""
    if isinstance(ding, dict):
        for sleutel, deel in dict.items(ding):
            yield str(sleutel)
            yield from _pdf_namen(deel)
    elif isinstance(ding, list):
        for deel in list.__iter__(ding):
            yield from _pdf_namen(deel)
    elif isinstance(ding, str) and ding.startswith("/"):
        yield str(ding)


# What stands with the letters on a page: what is read aloud or copied in their place, and notes.
_BIJ_DE_TEKST = re.compile(
    rb"/[A-Za-z]+\s*(?:\(((?:\\.|[^\\()])*)\)|<([0-9A-Fa-f\s]{4,})>)(?!\s*>?\s*T[jJ])|%([^\r\n]{4,})", re.S
)


def _bij_de_tekst(stroom: bytes) -> Iterator[str]:
    if b"BDC" not in stroom and b"%" not in stroom and b" DP" not in stroom:
        return
    for m in _BIJ_DE_TEKST.finditer(stroom):
        if m[2]:
            heel = bytes.fromhex(re.sub(rb"\s", b"", m[2]).decode()[: len(re.sub(rb"\s", b"", m[2])) // 2 * 2])
        else:
            heel = m[1] or m[3] or b""
        yield heel.decode("utf-16" if heel.startswith((b"\xfe\xff", b"\xff\xfe")) else "latin-1", "replace")


# --- pictures and other binary files ------------------------------------------------------------
#
# Taken apart by hand and not with Pillow, which is there to show a picture: it passes over a piece that it does not know
# and over whatever stands behind the end, and those are where a name would be that nobody meant to publish.


def _png(inhoud: bytes, voor: str, ruimte: _Ruimte) -> Iterator[Stuk | _Deel]:
    """Every chunk but the pixels, unpacked where it is compressed, and whatever stands after the last chunk."""
    positie = 8
    while positie + 8 <= len(inhoud):
        lengte, soort = struct.unpack_from(">I4s", inhoud, positie)
        deel = inhoud[positie + 8 : positie + 8 + lengte]
        positie += 12 + lengte
        if positie > len(inhoud):
            break
        if soort in (b"IDAT", b"PLTE", b"tRNS"):
            continue
        if soort == b"zTXt" or (soort == b"iTXt" and b"\0\1\0" in deel):
            kop, _, rest = deel.partition(b"\0")
            rest = rest[1:] if soort == b"zTXt" else rest[2:].split(b"\0", 2)[-1]
            deel = kop + b"\n" + _uitgepakt(rest, ruimte)
        elif soort == b"iCCP":
            kop, _, rest = deel.partition(b"\0")
            deel = kop + b"\n" + _uitgepakt(rest[1:], ruimte)
        yield _strings(
            deel.replace(b"\0", b"\n") if soort in (b"tEXt", b"iTXt") else deel, f"{voor}tekst in de figuur, "
        )
        if soort == b"IEND":
            break
    else:
        positie = len(inhoud) + 1
    if positie > len(inhoud):
        raise Onleesbaar("de figuur is niet heel: maak hem opnieuw")
    if positie < len(inhoud):
        yield _Deel("", inhoud[positie:], f"{voor}na de figuur, ")


def _uitgepakt(inhoud: bytes, ruimte: _Ruimte) -> bytes:
    try:
        return zlib.decompressobj().decompress(inhoud, ruimte.over + 1)
    except zlib.error:
        raise Onleesbaar("de tekst in de figuur is beschadigd") from None


def _jpeg(inhoud: bytes, voor: str, ruimte: _Ruimte) -> Iterator[Stuk | _Deel]:
    """Every segment but those with the pixels (EXIF, XMP, IPTC, comments), and whatever stands after the picture."""
    del ruimte
    positie = 2
    while positie + 4 <= len(inhoud) and inhoud[positie] == 0xFF and inhoud[positie + 1] != 0xD9:
        soort = inhoud[positie + 1]
        lengte = max(struct.unpack_from(">H", inhoud, positie + 2)[0], 2)
        if 0xE0 <= soort <= 0xEF or soort == 0xFE:
            yield _strings(inhoud[positie + 4 : positie + 2 + lengte], f"{voor}eigenschappen van de figuur, ")
        positie += 2 + lengte
        if soort == 0xDA:  # then come pixels, up to the next marker
            volgende = _JPEG_MERK.search(inhoud, positie)
            positie = volgende.start() if volgende else len(inhoud)
    if positie + 2 > len(inhoud):
        raise Onleesbaar("de figuur is niet heel: maak hem opnieuw")
    if rest := inhoud[positie + 2 :].lstrip(b"\0"):
        yield _Deel("", rest, f"{voor}na de figuur, ")


_JPEG_MERK = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.S)
_LEESBAAR = re.compile(rb"(?:[\x09\x0a\x0d\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}){4,}")
_LEESBAAR_16 = re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\0){4,}|(?:\0[\x20-\x7e\xa0-\xff]){4,}")


def _strings(inhoud: bytes, voor: str) -> Stuk:
    """What can be read in bytes that are no text: in UTF-8 and ASCII, and in UTF-16 (as EXIF and Windows write)."""
    teksten = [m[0].decode("utf-8", "replace") for m in _LEESBAAR.finditer(inhoud)]
    teksten += [m[0].decode("utf-16-be" if m[0][0] == 0 else "utf-16-le") for m in _LEESBAAR_16.finditer(inhoud)]
    return Stuk(Tekst(gewone_tekens(_ontcijfer("\n".join(teksten)))), ((0, "leesbare tekst in het bestand"),), voor)


def _gesloten(inhoud: bytes, voor: str, ruimte: _Ruimte) -> Iterator[Stuk]:
    """An archive or an old or protected Office file: nothing on the site needs to be one."""
    del inhoud, voor, ruimte
    raise Onleesbaar("dit soort bestand kan de controle niet openen")


_LEZERS: tuple[tuple[bytes, _Lezer], ...] = (
    (b"PK\x03\x04", _zip),
    (b"\x1f\x8b", _gzip),
    (b"%PDF-", _pdf),
    (b"\x89PNG\r\n\x1a\n", _png),
    (b"\xff\xd8\xff", _jpeg),
    *(
        (begin, _gesloten)
        for begin in (b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")
    ),
)
