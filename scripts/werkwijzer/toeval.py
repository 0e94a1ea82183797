"""What chance does to a share or a count: the interval of one, and the limits between which others would lie."""

from __future__ import annotations

from collections.abc import Callable
from math import exp, lgamma, log, sqrt

BINNEN, BUITEN = 0.95, 0.998  # usual in a funnel plot (Spiegelhalter 2005): about 2 and 3 standard deviations


def wilson(teller: int, noemer: int, z: float = 1.959964) -> tuple[float, float] | None:
    """95 % interval for a share, in percent with one decimal (Wilson 1927); None without observations."""
    if not noemer:
        return None
    deel = teller / noemer
    midden = deel + z * z / (2 * noemer)
    marge = z * sqrt(deel * (1 - deel) / noemer + z * z / (4 * noemer * noemer))
    schaal = 1 + z * z / noemer
    return (round(100 * max(0.0, midden - marge) / schaal, 1), round(100 * min(schaal, midden + marge) / schaal, 1))


def grenzen_aantal(verwacht: float, kans: float = BINNEN) -> tuple[float, float]:
    """Between which counts a part `kans` of places lies when `verwacht` is expected everywhere (Poisson)."""
    if verwacht <= 0:
        return 0.0, 0.0

    def dichtheid(k: int) -> float:
        return exp(k * log(verwacht) - verwacht - lgamma(k + 1))

    ver = 12 * sqrt(verwacht) + 30
    return _grenzen(dichtheid, max(0, int(verwacht - ver)), int(verwacht + ver), kans)


def grenzen_aandeel(deel: float, noemer: int, kans: float = BINNEN) -> tuple[float, float]:
    """Between which shares (0–1) a part `kans` of places lies when each of `noemer` persons has chance `deel` (binomial)."""
    if not noemer or not 0 < deel < 1:
        return deel, deel

    def dichtheid(k: int) -> float:
        keuzes = lgamma(noemer + 1) - lgamma(k + 1) - lgamma(noemer - k + 1)
        return exp(keuzes + k * log(deel) + (noemer - k) * log(1 - deel))

    laag, hoog = _grenzen(dichtheid, 0, noemer, kans)
    return laag / noemer, min(1.0, hoog / noemer)


def _grenzen(dichtheid: Callable[[int], float], van: int, tot: int, kans: float) -> tuple[float, float]:
    """The two quantiles that leave out as much on either side, interpolated so that a curve has no steps."""
    staart = (1 - kans) / 2
    uit: list[float] = []
    som = 0.0
    for k in range(van, tot + 1):
        eerder, som = som, som + dichtheid(k)
        for p in (staart, 1 - staart)[len(uit) :]:
            if som >= p:
                uit.append(max(0.0, k - (som - p) / (som - eerder)))
    return uit[0], uit[1] if len(uit) > 1 else float(tot)
