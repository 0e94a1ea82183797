"""The citizen service number: never needed here, so never in a form and never on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Nine digits, also in groups (123.456.782, 123/456/782, 1234 56 782); eight only where the text says what they are.
_BSN = re.compile(
    r"(?<![\w.,/+€-])(?<!€ )(?P<negen>\d{9}|\d{3}([. /_-])\d{3}\2\d{3}|\d{4}([. -])\d{2}\3\d{3}"
    r"|\d{2}([. -])\d{2}\4\d{2}\4\d{3})(?![\w/-]|[.,]\d)"
    r"|\b(?:bsn|burgerservicenummer|burger service nummer|sofi-?nummer)[\W_]{0,5}(?:(?:is|nr|nummer)\W{1,3})?"
    r"(?P<acht>\d(?:[ ./-]{0,2}\d){7,8})(?!\d)",
    re.IGNORECASE,
)
# What one of either kind must have. Nearly every text has neither, and that is seen in a quarter of the time.
_NEGEN_CIJFERS = re.compile(r"\d(?:[. /_-]?\d){8}")
_GENOEMD = re.compile(r"bsn|burger|sofi", re.IGNORECASE)


def bsns(tekst: str) -> Iterator[tuple[int, int]]:
    """Where each citizen service number in the text begins and ends (characters)."""
    if not (_NEGEN_CIJFERS.search(tekst) or _GENOEMD.search(tekst)):
        return
    for m in _BSN.finditer(tekst):
        if is_bsn(re.sub(r"\D", "", m["negen"] or m["acht"])):
            yield m.span("negen" if m["negen"] else "acht")


def is_bsn(cijfers: str) -> bool:
    """The eleven-test, for eight or nine digits."""
    negen = cijfers.zfill(9)
    som = sum(int(c) * gewicht for c, gewicht in zip(negen, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return som % 11 == 0 and len(set(negen)) > 1
