"""Files handed-in forms: each file is afterwards still in the in-tray, or filed exactly once (`dossiers/opbergen.py`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path

from werkwijzer.dossiers.logboek import Regel
from werkwijzer.dossiers.opbergen import heeft
from werkwijzer.dossiers.register import Register, Voortgang, opslagfouten
from werkwijzer.formulieren.antwoorden import Lezing, lees_lezing
from werkwijzer.formulieren.beoordelen import Beoordeling, beoordeel_bytes
from werkwijzer.formulieren.bestand import Onleesbaar, lees_bytes, vingerafdruk
from werkwijzer.formulieren.bevindingen import bevinding, uit_dict
from werkwijzer.formulieren.controle import controleer, laatste_dag_te_komen, nog_niet_geweest
from werkwijzer.formulieren.definitie import LAATSTE_BEURT
from werkwijzer.formulieren.lezer import RuwFormulier, lees_formulier
from werkwijzer.formulieren.teruggave import maak_teruggave
from werkwijzer.formulieren.uitvoerders import Ingelezen, beoordeel_alle, lees_in, open_uitvoering
from werkwijzer.fouten import reden as reden_van
from werkwijzer.namen import naamwoorden, sleutel
from werkwijzer.postvak.dubbel_of_onbekend import kruiscontrole
from werkwijzer.postvak.wachtrij import Wachtrij
from werkwijzer.schijf import bewaar_map, is_rommel, schrijf_veilig, verwijder

# Forms that are filed together. Then what is flushed once for all of them is a fifth of a flush a form, and a larger group
# would gain next to nothing. As many are in memory, of at most 10 MB each, and as many are checked again after a kill.
GROEPSGROOTTE = 16
_LANGSTE_NAAM = 150  # bytes of a file name, so that what we add still fits


@dataclass(frozen=True)
class Uitkomst:
    """What happened to one file: findings, but no longer its answers. `teruggave` is the returned workbook, if any."""

    beoordeling: Beoordeling
    bestand: str = ""  # where it was filed, relative to the private folder
    teruggave: Path | None = None
    nummers: tuple[str, ...] = ()  # the casusnummers that its rows got
    vervangen_door: str = ""  # where its corrected version was filed; it then lies in the folder `vervangen`

    @property
    def verwerkt(self) -> bool:
        return bool(self.bestand or self.vervangen_door)

    @property
    def casusnummer(self) -> str:
        """The dossier in which it was filed; '' for a form that is about more persons, or none."""
        map_, _, rest = self.bestand.partition("/")
        return rest.partition("/")[0] if map_ == "dossiers" else ""


def verwerk(register: Register, meld: Voortgang = lambda *_: None, cluster: str | None = None) -> list[Uitkomst]:
    """File everything in the in-tray; the outcomes in the order of the file names.

    `cluster` is the address of a Dask scheduler that does the reading and checking. Raises OpslagFout when the folder
    cannot be written (full disk); what was filed before stays filed.
    """
    return _Ronde(register).verwerk(meld, cluster)


class _Ronde:
    """One time through the in-tray; used once."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.paden, self.definities, self.index = register.paden, register.definities, register.index

    def verwerk(self, meld: Voortgang, cluster: str | None) -> list[Uitkomst]:
        paden = sorted(p for p in self.paden.postvak_in.iterdir() if not is_rommel(p))
        uitkomsten: list[Uitkomst] = []
        verbeterd: dict[str, str] = {}  # hash of a file that was sent back → where its corrected version was filed
        with Wachtrij(self.paden.prive, self.definities) as rij:
            with open_uitvoering(len(paden), cluster) as uitvoering:
                gelezen = beoordeel_alle(map(self._bekijk, paden), self.definities, uitvoering)
                for nr, beoordeling in enumerate(gelezen):
                    meld("Lezen en controleren", nr + 1, len(paden))
                    if beoordeling.gecontroleerd:
                        rij.zet_bij(_volgorde(beoordeling), beoordeling)
                    else:
                        uitkomsten.append(self._stuur_terug(beoordeling, bewaar=True))
            afgekeurd = {u.beoordeling.sha256: u.beoordeling.pad for u in uitkomsten if _is_gelezen(u.beoordeling)}
            try:
                for nr, (beoordeling, uitkomst) in enumerate(self._handel_alle_af(rij.op_volgorde())):
                    uitkomsten.append(uitkomst)
                    if not beoordeling.goed and _is_gelezen(uitkomst.beoordeling):
                        afgekeurd[beoordeling.sha256] = beoordeling.pad
                    if uitkomst.bestand and beoordeling.vervangt:
                        verbeterd[beoordeling.vervangt] = uitkomst.bestand
                    meld("Opslaan", nr + 1, len(rij))
            finally:  # once for all: a form that a power cut puts back is in the log, and told to be filed already (X02)
                if self.paden.postvak_in.is_dir():
                    bewaar_map(self.paden.postvak_in)
        if opgeborgen := [u.bestand for u in uitkomsten if u.bestand]:
            # A file that could not be read (B..) is never opened here again: only the shielded reader may meet a file
            # that can bring a process down.
            blijft = {u.beoordeling.sha256: u.beoordeling.pad for u in uitkomsten if not u.verwerkt}
            gelezen_ = {u.beoordeling.sha256 for u in uitkomsten if _is_gelezen(u.beoordeling)}
            terug = {sha256: pad for sha256, pad in blijft.items() if sha256 in gelezen_}
            self._volg_de_keten(terug, verbeterd)
            # Only for what stands in the form itself: one that does not fit what is filed may be another one.
            verbeterd |= self._ondertussen_ingediend(afgekeurd, opgeborgen) | verbeterd
            opgelost = {sha256: b for sha256, b in verbeterd.items() if sha256 in terug}
            uitkomsten = [self._ruim_vervangen(u, opgelost.get(u.beoordeling.sha256, "")) for u in uitkomsten]
        return sorted(uitkomsten, key=lambda u: u.beoordeling.pad.name)

    def _bekijk(self, pad: Path) -> Ingelezen | Beoordeling:
        """The file to read and check, or at once the verdict when it is known."""
        gelezen = lees_in(pad)
        if isinstance(gelezen, Beoordeling):
            return gelezen
        sha256 = vingerafdruk(gelezen.inhoud)
        eerder_ingediend = self.index.zoek_hash(sha256)
        if eerder_ingediend:
            return Beoordeling(pad, sha256, (bevinding("X02", bestand=eerder_ingediend),))
        eerder = self.index.afgekeurd(sha256, self.definities.vingerafdruk)
        if eerder is not None and any(p.exists() for p in self._teruggaven_van(pad, sha256)):
            return Beoordeling(pad, sha256, tuple(map(uit_dict, eerder)))
        return gelezen

    def _handel_alle_af(self, wachtend: Iterator[Beoordeling]) -> Iterator[tuple[Beoordeling, Uitkomst]]:
        """Every form with what happened to it, group by group: each is checked beside those before it, also of its own group,
        and what has to be done with them waits until those are filed."""
        while groep := list(islice(wachtend, GROEPSGROOTTE)):
            with opslagfouten():
                with self.register.samen() as opgeborgen:
                    straks = [(beoordeling, self._handel_af(beoordeling)) for beoordeling in groep]
                uitkomsten = [(beoordeling, doe()) for beoordeling, doe in straks]
                if opgeborgen:
                    self.register.klaar()
            yield from uitkomsten

    def _handel_af(self, beoordeling: Beoordeling) -> Callable[[], Uitkomst]:
        """File a form, or not; returns what is to be done when those before it are filed, and that tells the outcome."""
        form = beoordeling.gecontroleerd
        assert form is not None  # it was read
        try:
            inhoud = lees_bytes(beoordeling.pad)
        except Onleesbaar as fout:
            return partial(Uitkomst, beoordeling.met(fout.bevinding).licht())
        if vingerafdruk(inhoud) != beoordeling.sha256:
            gewijzigd = bevinding("B14", reden="het is net door iemand gewijzigd")
            return partial(Uitkomst, beoordeling.met(gewijzigd).licht())
        vandaag = date.today()  # noqa: DTZ011 (a calendar day here)
        straks = list(nog_niet_geweest(form, vandaag))
        gevonden = [*straks, *kruiscontrole(form, beoordeling.sha256, self.index, self.definities)]
        zelf_goed, beoordeling = beoordeling.goed, beoordeling.met(*gevonden)
        if not beoordeling.goed:
            ruw = beoordeling.ruw or lees_formulier(inhoud, beoordeling.pad.name, self.definities)  # was read well
            fouten = [b for b in gevonden if b.is_fout]
            pas_op = laatste_dag_te_komen(form, vandaag) if zelf_goed and fouten == straks else None
            # What hangs on the day or on what is filed is judged again next time.
            return partial(self._stuur_terug, replace(beoordeling, ruw=ruw, pas_op=pas_op), bewaar=not fouten)
        regel = self.register.berg_op(form, inhoud, beoordeling.sha256, beoordeling.pad)
        return partial(self._haal_uit_postvak, beoordeling, regel)

    def _haal_uit_postvak(self, beoordeling: Beoordeling, regel: Regel) -> Uitkomst:
        """Remove a filed form from the in-tray, unless somebody saved it again meanwhile: then it is another one. On Windows
        it cannot be removed while somebody has it open."""
        try:
            if heeft(beoordeling.pad, beoordeling.sha256):
                verwijder(beoordeling.pad, missing_ok=True)
        except PermissionError as fout:
            beoordeling = beoordeling.met(bevinding("B19", reden=reden_van(fout)))
        self._ruim_teruggaven(beoordeling)
        return Uitkomst(beoordeling.licht(), regel.bestand, nummers=tuple(regel.nummers.split()))

    # --- sending back ---------------------------------------------------------------------------

    def _teruggaven_van(self, pad: Path, sha256: str) -> tuple[Path, Path]:
        """Where the returned workbook of a file may stand: under its own name, or that with a mark."""
        naam = _korte_naam(pad.stem.removesuffix(" (verbeteren)"))
        gewoon, gemerkt = (f"{naam}{merk} (verbeteren).xlsx" for merk in ("", f" {sha256[:8]}"))
        return self.paden.teruggestuurd / gewoon, self.paden.teruggestuurd / gemerkt

    def _stuur_terug(self, beoordeling: Beoordeling, *, bewaar: bool) -> Uitkomst:
        werkboek = maak_teruggave(beoordeling, self.definities)
        gewoon, gemerkt = self._teruggaven_van(beoordeling.pad, beoordeling.sha256)
        if werkboek is None:
            eerder = next((p for p in (gemerkt, gewoon) if beoordeling.sha256 and p.exists()), None)
            return Uitkomst(beoordeling.licht(), teruggave=eerder)
        with opslagfouten():
            doel = gewoon if self._vrij(gewoon, werkboek, beoordeling) else gemerkt
            if not doel.exists() or (doel.read_bytes() != werkboek and self._vrij(doel, werkboek, beoordeling)):
                schrijf_veilig(doel, werkboek)
                self.index.onthoud_teruggave(
                    vingerafdruk(werkboek), beoordeling.sha256, beoordeling.vervangt, doel.name
                )
        if bewaar:
            gevonden = [b.als_dict() for b in beoordeling.bevindingen]
            self.index.keur_af(beoordeling.sha256, self.definities.vingerafdruk, gevonden)
        return Uitkomst(beoordeling.licht(), teruggave=doel)

    def _vrij(self, doel: Path, werkboek: bytes, beoordeling: Beoordeling) -> bool:
        """Whether a returned workbook may stand here: nothing is there, or what we made before of this form, or of one that
        no longer waits. Another may hold corrections that are not handed in yet."""
        if not doel.exists():
            return True
        daar = doel.read_bytes()
        van = self.index.teruggave(vingerafdruk(daar))
        if daar == werkboek or van is None:
            return daar == werkboek
        pad = beoordeling.pad
        zelfde = van in (beoordeling.sha256, beoordeling.vervangt)
        return zelfde or not any(p.stem == pad.stem for p in self.paden.postvak_in.iterdir() if p != pad)

    def _ruim_teruggaven(self, beoordeling: Beoordeling) -> None:
        """Remove what was returned of a form that is filed now, and of its earlier versions, where nobody wrote in it."""
        for naam, sha256 in self.index.teruggaven_van(beoordeling.sha256, beoordeling.vervangt):
            pad = self.paden.teruggestuurd / naam
            if heeft(pad, sha256):
                with suppress(PermissionError):
                    verwijder(pad)

    def _volg_de_keten(self, afgekeurd: Mapping[str, Path], verbeterd: dict[str, str]) -> None:
        """A form that took more rounds: the correction of a correction deals with the first version too."""
        vervangt = {sha256: ruw.vervangt for sha256, pad in afgekeurd.items() if (ruw := self._lees(pad, sha256))}
        for sha256, bestand in [*verbeterd.items()]:
            while (sha256 := vervangt.get(sha256, "")) and sha256 not in verbeterd:
                verbeterd[sha256] = bestand

    def _ondertussen_ingediend(self, afgekeurd: Mapping[str, Path], opgeborgen: Sequence[str]) -> dict[str, str]:
        """Rejected forms of which somebody handed in a fresh one: the same form, person and day."""
        nieuw = {wie: b for b in opgeborgen if (wie := _persoon_en_dag(self._wat_er_stond(b)))}
        uit = {}
        for sha256, pad in afgekeurd.items():
            ruw = self._lees(pad, sha256)
            form = controleer(ruw, self.definities) if ruw else None
            datum = form.antwoorden.velden.get(form.formulier.datumveld) if form else None
            if form and isinstance(datum, date):
                lezing = Lezing(form.formulier.code, form.formulier.versie, datum, form.antwoorden)
                if bestand := nieuw.get(_persoon_en_dag(lezing)):
                    uit[sha256] = bestand
        return uit

    def _wat_er_stond(self, bestand: str) -> Lezing:
        return lees_lezing(self.paden.lezing(bestand).read_bytes())

    def _lees(self, pad: Path, sha256: str) -> RuwFormulier | None:
        """The cells of a rejected file that lies in the in-tray; None when it is no form that was read well, or when
        another file lies there by now: that one did not pass the shielded reader."""
        try:
            inhoud = lees_bytes(pad)
            return lees_formulier(inhoud, pad.name, self.definities) if vingerafdruk(inhoud) == sha256 else None
        except Onleesbaar:
            return None

    def _ruim_teruggave(self, pad: Path, inhoud: bytes, sha256: str) -> None:
        """Remove the returned workbook of a case that is solved, unless somebody wrote in it what was not handed in."""
        zoals_gemaakt = maak_teruggave(beoordeel_bytes(pad, inhoud, self.definities), self.definities)
        for terug in self._teruggaven_van(pad, sha256):
            if terug.is_file():
                daar = terug.read_bytes()
                van = self.index.teruggave(vingerafdruk(daar))
                if daar == zoals_gemaakt or van == sha256 or self._is_bewaard(daar):
                    with suppress(PermissionError):
                        verwijder(terug)

    def _is_bewaard(self, inhoud: bytes) -> bool:
        """Whether exactly this was handed in: filed, kept, or waiting in the in-tray."""
        sha256 = vingerafdruk(inhoud)
        elders = [*(self.paden.prive / "vervangen").glob(f"* {sha256[:8]}.*"), *self.paden.postvak_in.iterdir()]
        zelfde = (p for p in elders if p.is_file() and p.stat().st_size == len(inhoud))
        return bool(self.index.zoek_hash(sha256)) or any(heeft(pad, sha256) for pad in zelfde)

    def _ruim_vervangen(self, uitkomst: Uitkomst, verbetering: str) -> Uitkomst:
        """Take a rejected file out of the in-tray when its corrected version was filed just now; it is kept."""
        if not verbetering or uitkomst.verwerkt:
            return uitkomst
        pad, sha256 = uitkomst.beoordeling.pad, uitkomst.beoordeling.sha256
        doel = self.paden.prive / "vervangen" / f"{_korte_naam(pad.stem)} {sha256[:8]}{pad.suffix.lower()}"
        if not heeft(pad, sha256) or not self._zelfde_zaak(pad, verbetering):
            return uitkomst
        with opslagfouten():
            try:
                inhoud = pad.read_bytes()
                schrijf_veilig(doel, inhoud)
                verwijder(pad)
                self._ruim_teruggave(pad, inhoud, sha256)
            except PermissionError:  # open in another program
                return uitkomst
            bewaar_map(self.paden.postvak_in)
            self.register.logboek.schrijf(
                "verwerk", "vervangen", formulier=uitkomst.beoordeling.formulier, sha256=sha256
            )
        return replace(uitkomst, vervangen_door=verbetering)

    def _zelfde_zaak(self, afgekeurd: Path, verbetering: str) -> bool:
        """Whether a rejected file and its correction can be about the same: somebody may have used the returned
        workbook for another person, and then the rejected one is not dealt with."""
        oud, nieuw = (
            controleer(lees_formulier(p.read_bytes(), p.name, self.definities), self.definities)  # both were read well
            for p in (afgekeurd, self.paden.prive / verbetering)
        )
        eerst, later = oud.antwoorden.velden, nieuw.antwoorden.velden
        sleutels = ("casusnummer", "achternaam", "geboortedatum", oud.formulier.datumveld)
        anders = [s for s in sleutels if s in eerst and s in later and sleutel(str(eerst[s])) != sleutel(str(later[s]))]
        return oud.formulier.code == nieuw.formulier.code and "casusnummer" not in anders and len(anders) <= 1


def _is_gelezen(beoordeling: Beoordeling) -> bool:
    """Whether the shielded reader got through the file, so that it is safe to read it in this process."""
    return not any(b.is_fout and b.code.startswith("B") for b in beoordeling.bevindingen)


def _persoon_en_dag(lezing: Lezing) -> tuple[str, ...]:
    """Form, day and person; empty when that is not certain, or the form is about more persons."""
    velden = lezing.antwoorden.velden
    vragen = ("casusnummer",) if "casusnummer" in velden else ("achternaam", "voornaam", "geboortedatum")
    wie = [" ".join(naamwoorden(str(velden[v]))) for v in vragen if v in velden]
    return (lezing.formulier, lezing.datum.isoformat(), *wie) if len(wie) == len(vragen) else ()


def _korte_naam(stam: str) -> str:
    return stam.encode("utf-8", "surrogateescape")[:_LANGSTE_NAAM].decode("utf-8", "ignore") or "formulier"


def _volgorde(beoordeling: Beoordeling) -> tuple[int, str, int, str]:
    """Referrals and decisions to begin first (`beurt`), then by date; a start plan before another form of the same day."""
    form = beoordeling.gecontroleerd
    assert form is not None  # it was read
    velden = form.antwoorden.velden
    datum = str(velden.get(form.formulier.datumveld, ""))
    # last what was not good: by then is known whether the dossier it names was handed in with it
    beurt = form.formulier.beurt if beoordeling.goed else LAATSTE_BEURT + 1
    return (beurt, datum, velden.get("moment") != "start", beoordeling.sha256)
