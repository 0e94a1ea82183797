"""How many words the handbook has, per section and in total, and how long a new person of each role reads:
`.venv/bin/python -m tests.meting.woorden`.

Counted is what a visitor reads: macros filled in, fold-outs open, no labels, no page foot.
"""

from __future__ import annotations

import re
from collections import Counter

from tests.unit.test_leestijd import ROLLEN, gevuld, leesminuten, pad_van, paginas, woorden

TABEL = re.compile(r"^\s*\|.*$", re.M)


def meet() -> dict[str, Counter[str]]:
    """Per section: pages, words, of which in tables, and labels."""
    delen: dict[str, Counter[str]] = {}
    for naam in paginas():
        tekst = gevuld(naam)
        telling = delen.setdefault(naam.split("/")[0] if "/" in naam else naam, Counter())
        telling["woorden"] += woorden(tekst)
        telling["in tabellen"] += woorden("\n".join(TABEL.findall(tekst)))
        telling["labels"] += tekst.count('<span class="label') + len(
            re.findall(r"^\s*[!?]{3}\+? (?:praktijk|voorstel|wet|elders)\b", tekst, re.M)
        )
        telling["bladzijden"] += 1
    return delen


if __name__ == "__main__":
    delen = meet()
    delen["totaal"] = sum(delen.values(), Counter())
    print(f"{'deel':<22}{'bladzijden':>11}{'woorden':>9}{'in tabellen':>13}{'labels':>8}")
    for deel, t in delen.items():
        print(f"{deel:<22}{t['bladzijden']:>11}{t['woorden']:>9}{t['in tabellen']:>13}{t['labels']:>8}")
    print(f"\n{'nieuw als':<32}{'bladzijden':>11}{'minuten':>9}")
    for rol in ROLLEN:
        pad = pad_van(rol)
        print(f"{rol:<32}{len(pad):>11}{leesminuten(map(gevuld, pad), klikken=len(pad)):>9.1f}")
