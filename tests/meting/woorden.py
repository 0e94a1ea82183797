"""How many words the handbook has, per section and in total: `.venv/bin/python -m tests.meting.woorden`.

Counted is what a visitor reads: macros filled in, fold-outs open, no labels, no page foot. Field lists and the message
catalogue are generated and folded; they are counted apart.
"""

from __future__ import annotations

import re
from collections import Counter

from tests.unit.test_leestijd import gevuld, paginas, woorden

GEVOUWEN = re.compile(r'<details class="vragen".*?</details>', re.S)
TABEL = re.compile(r"^\s*\|.*$", re.M)


def meet() -> dict[str, Counter[str]]:
    """Per section: words, of which in tables, labels; and words of generated field lists."""
    delen: dict[str, Counter[str]] = {}
    for naam in paginas():
        tekst = gevuld(naam)
        zonder = GEVOUWEN.sub("", tekst)
        telling = delen.setdefault(naam.split("/")[0] if "/" in naam else naam, Counter())
        telling["woorden"] += woorden(zonder)
        telling["in tabellen"] += woorden("\n".join(TABEL.findall(zonder)))
        telling["labels"] += zonder.count('<span class="label') + len(
            re.findall(r"^\s*[!?]{3}\+? (?:praktijk|voorstel|wet|elders)\b", zonder, re.M)
        )
        telling["veldlijsten"] += woorden(tekst) - woorden(zonder)
        telling["bladzijden"] += 1
    return delen


if __name__ == "__main__":
    delen = meet()
    delen["totaal"] = sum(delen.values(), Counter())
    print(f"{'deel':<22}{'bladzijden':>11}{'woorden':>9}{'in tabellen':>13}{'labels':>8}{'veldlijsten':>13}")
    for deel, t in delen.items():
        print(
            f"{deel:<22}{t['bladzijden']:>11}{t['woorden']:>9}{t['in tabellen']:>13}{t['labels']:>8}{t['veldlijsten']:>13}"
        )
