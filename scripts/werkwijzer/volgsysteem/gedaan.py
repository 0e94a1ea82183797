"""What a command for more young people at once did: what it made, what it left out and why, what to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass
class Gedaan:
    """Sentences, each about one thing. `fout` says that something is left that a person has to solve first."""

    gemaakt: list[str] = field(default_factory=list)
    overgeslagen: list[str] = field(default_factory=list)
    let_op: list[str] = field(default_factory=list)
    fout: bool = False

    def slaat_over(self, wie: str, waarom: str) -> None:
        """Note that nothing was made for `wie`."""
        self.overgeslagen.append(f"{wie}: {waarom}")

    def regels(self) -> list[str]:
        """All of it, as lines for the terminal."""
        return [
            *self.gemaakt,
            *(f"Overgeslagen: {zin}" for zin in self.overgeslagen),
            *(f"Let op: {zin}" for zin in self.let_op),
        ]


def eerste(nummers: Sequence[str], aantal: int = 8) -> str:
    """The first few casusnummers, and how many more there are: a list that is read, not scrolled."""
    rest = len(nummers) - aantal
    return ", ".join(nummers[:aantal]) + (f" en nog {rest}" if rest > 0 else "")
