"""Make an unpacked Werkwijzer for Windows run under Debian's Wine: two small DLLs that Wine 8 lacks.

`bcryptprimitives.dll` gives Rust its random numbers. numpy asks ucrtbase for complex functions that Wine's has not:
`wwmath.dll` has those, hands on the rest, and numpy's two files are pointed to it. The zip itself is not changed.
"""

from __future__ import annotations

import os
import re
import struct
import subprocess
from pathlib import Path

HIER = Path(__file__).resolve().parent
VRAAGT = b"api-ms-win-crt-math-l1-1-0.dll"
SOORT = ["cc", "-target", "x86_64-windows-gnu", "-shared", "-nostdlib", "-fno-sanitize=all"]
COMPLEX = re.compile(r"c(tanh?|sinh?|exp|cosh?|pow|real|imag|arg|abs)[fl]?")


def main(zig: Path, pakketten: Path, system32: Path, bouw: Path) -> None:
    """`zig` is the compiler, `pakketten` is the site-packages of the unpacked zip, `bouw` is to work in."""
    bestanden = [
        *pakketten.glob("numpy/_core/_multiarray_umath*.pyd"),
        *pakketten.glob("numpy/linalg/_umath_linalg*.pyd"),
    ]
    bouw.mkdir()
    if functies := sorted({f for pad in bestanden for f in gevraagd(pad.read_bytes())}):
        maak_wiskunde(zig, functies, bouw)
    compileer(zig, bouw / "bcryptprimitives.dll", str(HIER / "bcryptprimitives.c"), "-ladvapi32")
    for gemaakt in bouw.glob("*.dll"):
        (system32 / gemaakt.name).write_bytes(gemaakt.read_bytes())
    for pad in bestanden:
        pad.write_bytes(pad.read_bytes().replace(VRAAGT, b"wwmath.dll".ljust(len(VRAAGT), b"\0")))


def compileer(zig: Path, doel: Path, *bronnen: str) -> None:
    opslag = {name: str(doel.parent / "zig") for name in ("ZIG_GLOBAL_CACHE_DIR", "ZIG_LOCAL_CACHE_DIR")}
    opdracht = [str(zig), *SOORT, "-o", str(doel), *bronnen]
    subprocess.run(opdracht, env={**os.environ, **opslag}, cwd=doel.parent, check=True, timeout=300)


def gevraagd(inhoud: bytes) -> list[str]:
    """The functions that this DLL imports from the mathematical part of the C library."""
    pe = struct.unpack_from("<I", inhoud, 0x3C)[0]
    aantal, omvang = struct.unpack_from("<H", inhoud, pe + 6)[0], struct.unpack_from("<H", inhoud, pe + 20)[0]
    delen = [struct.unpack_from("<8sIIII", inhoud, pe + 24 + omvang + 40 * i) for i in range(aantal)]

    def plek(adres: int) -> int:
        return next(a[4] + adres - a[2] for a in delen if a[2] <= adres < a[2] + max(a[1], a[3]))

    def tekst(op: int) -> bytes:
        return inhoud[op : inhoud.index(b"\0", op)]

    tabel = plek(struct.unpack_from("<I", inhoud, pe + 24 + 112 + 8)[0])
    while (regel := struct.unpack_from("<IIIII", inhoud, tabel))[3]:
        tabel += 20
        if tekst(plek(regel[3])) != VRAAGT:
            continue
        functies, op = [], plek(regel[0] or regel[4])
        while waarde := struct.unpack_from("<Q", inhoud, op)[0]:
            if not waarde >> 63:
                functies.append(tekst(plek(waarde & 0x7FFFFFFF) + 2).decode())
            op += 8
        return functies
    return []


def maak_wiskunde(zig: Path, functies: list[str], bouw: Path) -> None:
    uit = [f"{f}=w_{f}" if COMPLEX.fullmatch(f) else f"{f}=ucrtbase.{f}" for f in functies]
    (bouw / "wwmath.def").write_text("\n".join(["LIBRARY wwmath.dll", "EXPORTS", *uit, ""]), encoding="utf-8")
    bronnen = [str(HIER / "wwmath.c"), str(bouw / "wwmath.def"), "-lucrtbase"]
    compileer(zig, bouw / "wwmath.dll", "-O1", "-fno-builtin", *bronnen)
