"""The citizen service number: never needed here, so never in a form and never on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Nine digits, also in groups (123.456.782, 123/456/782, 1234 56 782); eight only where the text says what they are. Both
# begin with their first character and look behind it after that: a search then skips to where that character is.
_NEGEN = (
    r"\d(?<![\w.,/+€-].)(?<!€ .)(?:\d{8}|\d{2}(?P<a>[. /_-])\d{3}(?P=a)\d{3}|\d{3}(?P<b>[. -])\d{2}(?P=b)\d{3}"
    r"|\d(?P<c>[. -])\d{2}(?P=c)\d{2}(?P=c)\d{3})(?![\w/-]|[.,]\d)"
)
_ACHT = (
    r"[bs](?<!\w.)(?:(?<=b)(?:sn|urgerservicenummer|urger service nummer)|(?<=s)ofi-?nummer)[\W_]{0,5}"
    r"(?:(?:is|nr|nummer)\W{1,3})?(?P<acht>\d(?:[ ./-]{0,2}\d){7,8})(?!\d)"
)
_LOS, _GENOEMD, _BEIDE = (re.compile(vorm, re.IGNORECASE) for vorm in (_NEGEN, _ACHT, f"{_NEGEN}|{_ACHT}"))


def bsns(tekst: str) -> Iterator[tuple[int, int]]:
    """Where each citizen service number in the text begins and ends (characters)."""
    for m in (_BEIDE if _GENOEMD.search(tekst) else _LOS).finditer(tekst):
        deel = "acht" if m.groupdict().get("acht") else 0
        if is_bsn(re.sub(r"\D", "", m[deel])):
            yield m.span(deel)


def is_bsn(cijfers: str) -> bool:
    """The eleven-test, for eight or nine digits."""
    negen = cijfers.zfill(9)
    som = sum(int(c) * gewicht for c, gewicht in zip(negen, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return som % 11 == 0 and len(set(negen)) > 1
