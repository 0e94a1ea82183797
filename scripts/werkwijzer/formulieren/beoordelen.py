"""Reading and checking one handed-in file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from werkwijzer.formulieren.bestand import Onleesbaar, vingerafdruk
from werkwijzer.formulieren.bevindingen import Bevinding
from werkwijzer.formulieren.controle import Gecontroleerd, controleer
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import RuwFormulier, lees_formulier


@dataclass(frozen=True)
class Beoordeling:
    """What is known of one handed-in file. `sha256` is '' when the bytes could not be read; `formulier` is its
    code, '' when it is no readable form, and then `gecontroleerd` is None. `ruw` is there only when it is wrong or
    was read in this process. `afzender` is who filled it in, with how to reach them. `vervangt` is the hash of the file that was sent back and that this one corrects. `pas_op` is the day on which nothing is wrong any more, when only a
    day to come is."""

    pad: Path
    sha256: str
    bevindingen: tuple[Bevinding, ...]
    formulier: str = ""
    ruw: RuwFormulier | None = None
    gecontroleerd: Gecontroleerd | None = None
    vervangt: str = ""
    afzender: str = ""
    pas_op: date | None = None

    @property
    def goed(self) -> bool:
        """Nothing blocks filing."""
        return not any(b.is_fout for b in self.bevindingen)

    def met(self, *bevindingen: Bevinding) -> Beoordeling:
        """The same file with more findings."""
        return replace(self, bevindingen=(*self.bevindingen, *bevindingen))

    def licht(self) -> Beoordeling:
        """The same without the answers: what is kept of a file that is done with."""
        return replace(
            self, ruw=None, gecontroleerd=None, afzender=self.afzender or _afzender(self.ruw, self.bevindingen)
        )


def _afzender(ruw: RuwFormulier | None, bevindingen: Sequence[Bevinding]) -> str:
    """Who filled a form in, as far as it says so: the referrer with phone or mail, or who directs. An answer about which
    something was said (unknown, gone, no name) is nobody to call."""
    if ruw is None:
        return ""
    twijfel = {b.plaats.sleutel for b in bevindingen}
    codes = ("aanmelder_naam", "aanmelder_contact", "regisseur", "voorzitter")
    gevonden = [ruw.velden.get(code) for code in codes if (code,) not in twijfel]
    return ", ".join(str(cel.waarde).strip() for cel in gevonden if cel and str(cel.waarde or "").strip())


def beoordeel_bytes(pad: Path, inhoud: bytes, definities: Definities, *, opgeborgen: bool = False) -> Beoordeling:
    """Read and check the bytes of one file. Never raises for what is in them; `opgeborgen` as in `controleer`."""
    sha256 = vingerafdruk(inhoud)
    try:
        ruw = lees_formulier(inhoud, pad.name, definities)
    except Onleesbaar as fout:
        return Beoordeling(pad, sha256, (fout.bevinding,))
    gecontroleerd = controleer(ruw, definities, opgeborgen=opgeborgen)
    return Beoordeling(pad, sha256, gecontroleerd.bevindingen, ruw.formulier.code, ruw, gecontroleerd, ruw.vervangt)
