"""What a command for more young people at once did: what it made, what it left out and why, what to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from werkwijzer.fouten import als_waarschuwing

VEEL = 4  # more than this of one kind is one line


@dataclass
class Gedaan:
    """Sentences, each about one thing. `fout` says that something is left that a person has to solve first."""

    gemaakt: list[str] = field(default_factory=list)
    overgeslagen: list[str] = field(default_factory=list)
    let_op: list[str] = field(default_factory=list)
    fout: bool = False
    klaar: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def slaat_over(self, wie: str, waarom: str) -> None:
        """Note that nothing was made for `wie`."""
        self.overgeslagen.append(f"{wie}: {waarom}")

    def was_klaar(self, wat: str, wie: str, zin: str) -> None:
        """Note that this was made for `wie` before; `zin` says it in full, for when there are only a few."""
        self.klaar.setdefault(wat, []).append((wie, zin))

    def regels(self) -> list[str]:
        """All of it, as lines for the terminal."""
        klaar = []
        for wat, samen in self.klaar.items():
            if len(samen) > VEEL:
                klaar.append(f"{wat}: {eerste([wie for wie, _ in samen])}")
            else:
                klaar += [f"{wie}: {zin}" for wie, zin in samen]
        return [
            *self.gemaakt,
            *(f"Overgeslagen: {zin}" for zin in [*self.overgeslagen, *klaar]),
            *map(als_waarschuwing, self.let_op),
        ]


def eerste(nummers: Sequence[str], aantal: int = 8) -> str:
    """The first few casusnummers, and how many more there are: a list that is read, not scrolled."""
    rest = len(nummers) - aantal
    return ", ".join(nummers[:aantal]) + (f" en nog {rest}" if rest > 0 else "")
