"""An .xls that is scrambled with the fixed password reads as before; one with a password of its own says so."""

from __future__ import annotations

import struct
from collections.abc import Callable
from hashlib import md5, sha1
from pathlib import Path

import pytest

from tests.unit.test_anders_getoond import xls_boek, xls_record
from werkwijzer.formulieren import ontsloten
from werkwijzer.formulieren.anders_getoond import boek_xls, getoond_xls
from werkwijzer.formulieren.bestand import Onleesbaar, controleer_omvang
from werkwijzer.formulieren.ontsloten import ontsloten_xls
from werkwijzer.fouten import GebruikersFout
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.inlezen import lees_lijst

ZOUT, PROEF = bytes(range(16)), bytes(range(100, 116))
# As LibreOffice writes it for a workbook of which the structure is protected.
VAN_LIBREOFFICE = bytes.fromhex(
    "010001000100354238765ba2667d872de8e0d8d92e15e18c4c4476298e2181d12503b0d35d29bedafb8b6df619847e7f3f3ed3d6a5c3"
)


def ole(naam: str, stroom: bytes) -> bytes:
    """A file of the kind of .xls with one part."""
    stroom = stroom.ljust(max(4096, -(-len(stroom) // 512) * 512), b"\0")
    sectoren = len(stroom) // 512
    kop = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    kop += struct.pack("<9I", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack("<I", 0)
    keten = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, sectoren + 2), 0xFFFFFFFE]
    plan = struct.pack(f"<{len(keten)}I", *keten)

    def ingang(naam: str, soort: int, kind: int, begin: int, lengte: int) -> bytes:
        tekst = naam.encode("utf-16-le") + b"\0\0"
        niets = 0xFFFFFFFF
        return tekst.ljust(64, b"\0") + struct.pack(
            "<HBB3I16xI16xIQ", len(tekst), soort, 1, niets, niets, kind, 0, begin, lengte
        )

    mappen = ingang("Root Entry", 5, 1, 0xFFFFFFFE, 0) + ingang(naam, 2, 0xFFFFFFFF, 2, len(stroom))
    return kop.ljust(512, b"\xff") + plan.ljust(512, b"\xff") + mappen.ljust(512, b"\0") + stroom


def slot_md5(wachtwoord: bytes) -> tuple[bytes, Callable[[int], bytes]]:
    kort = md5((md5(wachtwoord).digest()[:5] + ZOUT) * 16).digest()[:5]

    def sleutel(nr: int) -> bytes:
        return md5(kort + struct.pack("<I", nr)).digest()

    return struct.pack("<3H", 1, 1, 1) + ZOUT + versluier(PROEF + md5(PROEF).digest(), sleutel(0)), sleutel


def slot_sha(wachtwoord: bytes, bits: int = 128) -> tuple[bytes, Callable[[int], bytes]]:
    def sleutel(nr: int) -> bytes:
        heel = sha1(sha1(ZOUT + wachtwoord).digest() + struct.pack("<I", nr)).digest()[: bits // 8]
        return heel.ljust(16, b"\0") if bits == 40 else heel

    helder = versluier(PROEF + sha1(PROEF).digest(), sleutel(0))
    kop = struct.pack("<8I", 4, 0, 0x6801, 0x8004, bits, 1, 0, 0)
    slot = struct.pack("<3H2I", 1, 2, 2, 4, len(kop)) + kop + struct.pack("<I", 16) + ZOUT
    return slot + helder[:16] + struct.pack("<I", 20) + helder[16:], sleutel


def versluier(helder: bytes, sleutel: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(helder, ontsloten._rc4(sleutel, len(helder)), strict=True))


CELLEN = [xls_record(0x203, struct.pack("<HHHd", rij, 0, 1, rij / 100)) for rij in range(200)]


def beveiligd(slot: bytes, sleutel: Callable[[int], bytes]) -> bytes:
    """A workbook of several blocks, each record scrambled but for what must stay readable."""
    boek = xls_boek(*CELLEN, algemeen=xls_record(0x2F, slot))
    return ole("Workbook", ontsloten._leesbaar(boek, sleutel).replace(b"\x5c\0", b"\x2f\0", 1))


@pytest.mark.parametrize("slot", [slot_md5, slot_sha, lambda w: slot_sha(w, 40)], ids=["md5", "sha", "sha40"])
def test_een_xls_die_zonder_wachtwoord_opengaat_wordt_gelezen(slot):
    inhoud = beveiligd(*slot("VelvetSweatshop".encode("utf-16-le")))
    assert getoond_xls(boek_xls(inhoud)) != getoond_xls(xls_boek(*CELLEN))
    assert getoond_xls(boek_xls(ontsloten_xls(inhoud))) == getoond_xls(xls_boek(*CELLEN))


def test_het_slot_van_een_ander_programma():
    assert ontsloten._sleutel(VAN_LIBREOFFICE) is not None


@pytest.mark.parametrize(
    "slot",
    [
        slot_md5("geheim".encode("utf-16-le"))[0],
        slot_sha("geheim".encode("utf-16-le"))[0],
        b"\0\0\x12\x34\x56\x78",  # as Excel 95 did
        b"\1\0\2\0\2\0",
        b"",
    ],
)
def test_een_wachtwoord_op_xls_heet_zo(slot, tmp_path):
    inhoud = ole("Workbook", xls_boek(*CELLEN, algemeen=xls_record(0x2F, slot)))
    with pytest.raises(Onleesbaar) as fout:
        ontsloten_xls(inhoud)
    assert fout.value.bevinding.gevonden == "Het bestand is beveiligd met een wachtwoord."
    assert "Gaat het open zonder wachtwoord, sla het dan op als .xlsx." in fout.value.bevinding.doe
    (tmp_path / "lijst.xls").write_bytes(inhoud)
    with pytest.raises(GebruikersFout, match="beveiligd met een wachtwoord"):
        lees_lijst(tmp_path / "lijst.xls")


def test_zonder_slot_of_beschadigd_blijft_het_zoals_het_was():
    for inhoud in (ole("Workbook", xls_boek(*CELLEN)), ole("Workbook", xls_boek(*CELLEN))[:2000], ole("Anders", b"x")):
        assert ontsloten_xls(inhoud) == inhoud


def test_een_document_dat_xls_heet_is_niet_beschadigd_maar_iets_anders():
    with pytest.raises(Onleesbaar) as fout:
        controleer_omvang(ole("WordDocument", b"x"), Path("brief.xls").name)
    assert fout.value.bevinding.gevonden == "Dit is geen Excel- of LibreOffice-bestand, al heet het brief.xls."
