"""What the web server must say with every page: the security headers, computed from the built site, and security.txt.

The content security policy names each inline script and style of the theme by its hash: nothing else runs, also when
somebody gets a script into a page. The hashes follow from the site, so another version of the theme needs no edit.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from werkwijzer.profiel import Beveiliging

_SCRIPT = re.compile(r"<script(?P<eigen>[^>]*)>(?P<tekst>.*?)</script\s*>", re.S | re.I)
_STIJL = re.compile(r"<style[^>]*>(?P<tekst>.*?)</style\s*>", re.S | re.I)
_STIJL_BIJ = re.compile(r"<[a-z][^<>]*?\sstyle=(?:\"(?P<dubbel>[^\"]*)\"|'(?P<enkel>[^']*)')", re.I)
_GEEN_CODE = re.compile(r"\bsrc\s*=|\btype\s*=\s*[\"']?(?:application/(?:ld\+)?json|text/(?:plain|template))", re.I)

_UIT = "accelerometer autoplay camera display-capture fullscreen geolocation gyroscope magnetometer microphone midi payment usb"
KOPTEKSTEN_BESTAND = "_headers"


def koppen(map_: Path) -> dict[str, str]:
    """The headers for every answer of this built site, by name."""
    scripts, stijlen, stijlen_bij = set[str](), set[str](), set[str]()
    for pad in map_.rglob("*.html"):
        pagina = pad.read_text("utf-8")
        scripts |= {m["tekst"] for m in _SCRIPT.finditer(pagina) if not _GEEN_CODE.search(m["eigen"])}
        zonder = _SCRIPT.sub("", pagina)
        stijlen |= {m["tekst"] for m in _STIJL.finditer(zonder)}
        stijlen_bij |= {html.unescape(m["dubbel"] or m["enkel"] or "") for m in _STIJL_BIJ.finditer(zonder)}
    regels = {
        "default-src": ["'none'"],
        "script-src": ["'self'", *_hashes(scripts)],
        "style-src": ["'self'", *_hashes(stijlen)],
        "style-src-attr": ["'unsafe-hashes'", *_hashes(stijlen_bij)] if stijlen_bij else ["'none'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "worker-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
    return {
        "Content-Security-Policy": "; ".join(f"{soort} {' '.join(wat)}" for soort, wat in regels.items()),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": ", ".join(f"{wat}=()" for wat in _UIT.split()),
        "Referrer-Policy": "no-referrer",
        "Strict-Transport-Security": "max-age=31536000",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }


def schrijf_bij_de_site(map_: Path, beveiliging: Beveiliging | None) -> None:
    """Add to a built site what is no page: headers for a static host, and security.txt when there is a contact.

    MkDocs leaves out what begins with a dot; therefore this comes after the build, whoever does the build.
    """
    regels = [f"  {naam}: {waarde}" for naam, waarde in koppen(map_).items()]
    (map_ / KOPTEKSTEN_BESTAND).write_bytes("\n".join(["/*", *regels, ""]).encode())
    if beveiliging:
        (map_ / ".well-known").mkdir(exist_ok=True)
        (map_ / ".well-known" / "security.txt").write_bytes(security_txt(beveiliging).encode())


def security_txt(beveiliging: Beveiliging) -> str:
    """Where to report a security leak (RFC 9116)."""
    regels = [f"Contact: {beveiliging.contact}", f"Expires: {beveiliging.geldig_tot.isoformat()}T00:00:00Z"]
    if beveiliging.beleid:
        regels.append(f"Policy: {beveiliging.beleid}")
    return "\n".join([*regels, "Preferred-Languages: nl, en", ""])


def is_verlopen(beveiliging: Beveiliging | None, vandaag: date) -> bool:
    """Whether security.txt may no longer be relied on."""
    return beveiliging is not None and beveiliging.geldig_tot <= vandaag


def nginx(map_: Path, *, wortel: str, naam: str, luister: str) -> str:
    """The nginx configuration of one site: `map_` is the built site here, `wortel` where the server will find it."""
    add = "\n".join(f"    add_header {kop} {_aangehaald(waarde)} always;" for kop, waarde in koppen(map_).items())
    return f"""# Gemaakt met: werkwijzer webserver. Maak dit bestand opnieuw na elke `werkwijzer site`: de regels horen bij die site.
server {{
    listen {luister};
    server_name {naam};
    root {_aangehaald(wortel)};
    index index.html;
    charset utf-8;
    charset_types text/css text/csv text/plain text/xml application/javascript application/json;
    server_tokens off;
    absolute_redirect off;
    access_log off;
    error_page 404 /404.html;
    expires 10m;

{add}

    gzip on;
    gzip_types text/css text/csv application/javascript application/json image/svg+xml;

    location / {{
        limit_except GET {{ deny all; }}
        try_files $uri $uri/ =404;
    }}
    location ~ \\.csv$ {{ default_type text/csv; }}
    location = /{KOPTEKSTEN_BESTAND} {{ return 404; }}
    location ~ /\\.(?!well-known/) {{ return 404; }}
    location ~ "\\.[0-9a-f]{{8}}\\.min\\.(?:js|css)$" {{ expires 1y; }}
}}
"""


def _hashes(teksten: Iterable[str]) -> list[str]:
    """Each text as the browser names it; sorted, so that the same site gives the same header."""
    return sorted(f"'sha256-{base64.b64encode(hashlib.sha256(t.encode()).digest()).decode()}'" for t in teksten)


def _aangehaald(waarde: str) -> str:
    return '"' + waarde.replace("\\", "\\\\").replace('"', '\\"') + '"'
