"""What Lighthouse thinks of the site on a slow phone (its own preset), behind nginx with the settings that we give.

    .venv/bin/python -m tests.meting.telefoon [how many times, 5] [folder of the built site]

A line per page: the score for speed of each time, and of the best one the seconds until the first and the largest thing is
there and the milliseconds in which the page does not answer. Lighthouse slows down what it measures itself, so a busy
machine counts four times: the best score is what the page can do.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.site.gereedschap import achter_nginx, lighthouse

from werkwijzer.paden import PROJECT

PAGINAS = ("", "rollen/halt/", "over/jongeren/", "jaarverslag/2025/")


def main(keren: int = 5, site: Path = PROJECT / "site") -> None:
    with tempfile.TemporaryDirectory() as map_, achter_nginx(site.resolve(), Path(map_)) as adres:
        for pad in PAGINAS:
            uitslagen = [lighthouse(adres + pad, Path(map_), "performance") for _ in range(keren)]
            scores = [u["categories"]["performance"]["score"] for u in uitslagen]
            maten = uitslagen[scores.index(max(scores))]["audits"]
            eerste, grootste, stil = (
                maten[m]["numericValue"]
                for m in ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time")
            )
            tijden = f"{eerste / 1000:4.1f} s {grootste / 1000:4.1f} s {stil:4.0f} ms"
            print(f"{pad or 'home':20} {tijden}  {' '.join(f'{s:.2f}' for s in scores)}", flush=True)


if __name__ == "__main__":
    main(*(f(a) for f, a in zip((int, Path), sys.argv[1:], strict=False)))
