"""Everything that a reader can know about the numbers of a year, and of one year beside another.

A number may be published under two names, a whole has parts, and what a reader can subtract is a number too. All of
that stands here as sums between counts, for `onthulling` to protect. Whoever adds an indicator or table says here how
it hangs together with the others; the attack in `tests/functional/test_aanval.py` sets up the same without this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from werkwijzer.indicatoren.declaratie import Indicator, Meting, Telling, Teltabel
from werkwijzer.indicatoren.intermediair import Verloop
from werkwijzer.jaar.onthulling import Groep, Oordeel, Som, Stelsel
from werkwijzer.jaar.publicatie import Jaarpublicatie

# The same number under two names: a table cell (table, row) that is also an indicator's count.
_ZELFDE: Mapping[tuple[str, str], str] = {
    ("stroom", "Instroom"): "K1-in",
    ("stroom", "Uitstroom"): "K1-uit",
    ("leeftijd", "Totaal"): "K1",
    ("geslacht", "Totaal"): "K1",
    ("regie", "Totaal"): "K1",
    ("regie", "Actieve regie"): "K5-actief",
    ("regie", "Monitoring"): "K5-monitoring",
    ("regie", "Nog geen plan"): "zonder-plan",
    ("afsluiting", "Totaal"): "K1-uit",
    ("afsluiting", "Positief"): "I2-positief",
    ("afsluiting", "Negatief"): "I2-negatief",
    ("besluiten", "Totaal"): "K3-keer",
    ("besluiten", "Integrale aanpak zorg en veiligheid"): "integraal",
    ("interventies", "Totaal"): "K6-geslaagd.noemer",
    ("interventies", "Geslaagd"): "K6-geslaagd.teller",
}
# The denominator (or n) of an indicator that is by definition the count of another.
_NOEMER_IS: Mapping[str, str] = {
    "K3-vooraf": "K1-in",
    "K4-tijd": "K4",
    "K4-termijn": "K4",
    "I2-duur": "K1-uit",
    "I2-zorg": "K1-uit",
    "D2": "K1",
    "O1-start12-aanhouding": "O1-start12.noemer",
    "O1-start12-veroordeling": "O1-start12.noemer",
    "O1-slot12-aanhouding": "O1-slot12.noemer",
    "O1-slot12-veroordeling": "O1-slot12.noemer",
}
# A count that is by definition a part of another, so that a reader also knows the rest.
_DEEL_VAN: Sequence[tuple[str, str]] = (
    ("K3-tijd.noemer", "K1-in"),
    ("K4-totaal.noemer", "K4"),
    ("K4", "plannen"),
    ("K8-gezin.noemer", "K1"),
    ("K8-gezin.noemer", "met-plan"),
    ("K8-school.noemer", "K1"),
    ("K8-school.noemer", "met-plan"),
    ("K2", "K1"),
    ("K2", "met-plan"),
    ("K1-in", "integraal"),
    ("K3", "K3-keer"),
    ("I1.noemer", "K1-jaar"),
    ("O1-start12-aanhouding.teller", "O1-start12.teller"),
    ("O1-start12-veroordeling.teller", "O1-start12.teller"),
    ("O1-slot12-aanhouding.teller", "O1-slot12.teller"),
    ("O1-slot12-veroordeling.teller", "O1-slot12.teller"),
)
# The cohort of a year is the flow of one or two years before; who came back in one year also came back in two.
_COHORT: Mapping[str, tuple[int, str]] = {
    "O1-start12": (1, "K1-in"),
    "O1-start24": (2, "K1-in"),
    "O1-slot12": (1, "K1-uit"),
    "O1-slot24": (2, "K1-uit"),
}
_OOK_EERDER: Mapping[str, str] = {"O1-start24": "O1-start12", "O1-slot24": "O1-slot12"}
VORIGE, CORRECTIE = "K1.vorige", "K1.correctie"
GANGEN = ("vooruit", "gelijk", "terug")


@dataclass(frozen=True)
class Cijfers:
    """All figures of one year before protection. `gangen` has every leefgebied, or nothing when they are not used."""

    jaar: int
    indicatoren: Sequence[Indicator]
    metingen: Mapping[str, Meting]
    tabellen: Sequence[Teltabel]
    tellingen: Mapping[str, Telling]
    gangen: Mapping[str, Verloop]
    correctie: int = 0  # difference between the frozen stand of the year before and that of now


@dataclass
class Boekhouding:
    """Every count that is published or can be worked out, by key, with what links them. See `Stelsel`."""

    aantallen: dict[str, int] = field(default_factory=dict)
    sommen: list[Som] = field(default_factory=list)
    groepen: list[Groep] = field(default_factory=list)
    afgeleid: dict[str, None] = field(default_factory=dict)  # in order, so that the same forms give the same choice
    speling: set[str] = field(default_factory=set)
    bekend: set[str] = field(default_factory=set)  # cannot be withheld: a reader sees it anyway

    def stelsel(self) -> Stelsel:
        return Stelsel(self.aantallen, self.sommen, self.groepen, tuple(self.afgeleid), self.speling)

    def tel(self, sleutel: str, n: int) -> str:
        if self.aantallen.setdefault(sleutel, n) != n:
            raise ValueError(f"{sleutel} heeft twee waarden: {self.aantallen[sleutel]} en {n}")
        return sleutel

    def tel_af(self, sleutel: str, n: int) -> str:
        self.afgeleid[sleutel] = None
        return self.tel(sleutel, n)

    def kent(self, *sleutels: str) -> bool:
        return all(k in self.aantallen for k in sleutels)

    def som(self, links: Iterable[str], *rechts: str) -> None:
        """A sum of counts that are there; without all of them a reader has nothing to add up."""
        links = tuple(links)
        if self.kent(*links, *rechts):
            self.sommen.append(Som(links, rechts))

    def deel(self, deel: str, geheel: str) -> None:
        """`deel` is a part of `geheel`, so a reader who knows both also knows the rest."""
        if self.kent(deel, geheel) and deel != geheel:
            rest = self.aantallen[geheel] - self.aantallen[deel]
            if rest >= 0:  # else a form is missing, and the sum says nothing
                self.sommen.append(Som((geheel,), (deel, self.tel_af(f"{geheel}-zonder-{deel}", rest))))

    def neem_over(self, ander: Boekhouding, jaar: int) -> None:
        """Add all of another year, under names that begin with that year."""

        def naam(k: str) -> str:
            return f"{jaar}:{k}"

        def namen(ks: Iterable[str]) -> tuple[str, ...]:
            return tuple(map(naam, ks))

        self.aantallen |= {naam(k): n for k, n in ander.aantallen.items()}
        self.sommen += [Som(namen(s.links), namen(s.rechts)) for s in ander.sommen]
        self.groepen += [Groep(namen(g.delen), namen(g.alleen)) for g in ander.groepen]
        self.afgeleid |= {naam(k): None for k in ander.afgeleid}
        self.speling |= set(namen(ander.speling))
        self.bekend |= set(namen(ander.bekend))


# --- one year -------------------------------------------------------------------------------------


def noemer(code: str) -> str:
    """The key of the denominator of an indicator."""
    return _NOEMER_IS.get(code, f"{code}.noemer")


def sleutels(tabel: str, telling: Telling) -> list[list[str]]:
    """The key of every cell of a table of counts."""

    def sleutel(r: int, rij: str, k: int) -> str:
        if tabel == "stroom" and (tabel, rij) not in _ZELFDE:
            return VORIGE if r == 0 else "K1" if r == len(telling.rijen) - 1 else CORRECTIE
        return _ZELFDE.get((tabel, rij), f"{tabel}.{r}.{k}")

    return [[sleutel(r, rij, k) for k in range(len(telling.kolommen))] for r, rij in enumerate(telling.rijen)]


def boek_jaar(cijfers: Cijfers) -> Boekhouding:
    """All counts of one year and the links between them."""
    boek = Boekhouding()
    for tabel in cijfers.tabellen:
        _boek_tabel(boek, tabel, cijfers.tellingen[tabel.code])
    for indicator in cijfers.indicatoren:
        _boek_indicator(boek, indicator, cijfers.metingen[indicator.code])
    for code, gang in cijfers.gangen.items():
        _boek_leefgebied(boek, code, gang)
    _boek_verbanden(boek, cijfers)
    return boek


def _boek_tabel(boek: Boekhouding, tabel: Teltabel, telling: Telling) -> None:
    namen = sleutels(tabel.code, telling)
    for rij, cellen in zip(namen, telling.cellen, strict=True):
        for sleutel, n in zip(rij, cellen, strict=True):
            boek.tel(sleutel, n)
    if telling.rijen[-1] == "Totaal":
        for kolom in zip(*namen, strict=True):
            boek.som(kolom[:-1], kolom[-1])
            if tabel.persoonlijk:
                boek.groepen.append(Groep(kolom[:-1]))


def _boek_indicator(boek: Boekhouding, indicator: Indicator, meting: Meting) -> None:
    code = indicator.code
    if indicator.soort == "aandeel" and meting.noemer is not None:
        teller = boek.tel(f"{code}.teller", meting.teller or 0)
        if code == "D1":  # scores, not persons; the plans behind them are (eight scores each)
            boek.tel("plannen", meting.noemer // 8)
            return
        boek.deel(teller, boek.tel(noemer(code), meting.noemer))
        if indicator.persoonlijk:
            boek.groepen.append(Groep((teller, f"{noemer(code)}-zonder-{teller}")))
    elif code == "K3-per-uvz":
        boek.tel("K3-keer", meting.teller or 0)
    elif indicator.soort == "mediaan":
        boek.tel(noemer(code), meting.noemer or 0)
    elif indicator.soort == "aantal" and meting.waarde is not None:
        boek.tel(code, int(meting.waarde))


def _boek_leefgebied(boek: Boekhouding, code: str, gang: Verloop) -> None:
    delen = tuple(boek.tel(f"leefgebieden.{code}.{naam}", getattr(gang, naam)) for naam in GANGEN)
    boek.som(delen, boek.tel(f"leefgebieden.{code}.aantal", gang.aantal))
    boek.deel(f"leefgebieden.{code}.aantal", "I1.noemer")
    boek.groepen.append(Groep(delen))


def _boek_verbanden(boek: Boekhouding, cijfers: Cijfers) -> None:
    """The sums between counts that stand in different places."""
    if boek.kent("K5-actief", "K5-monitoring"):
        met_plan = boek.aantallen["K5-actief"] + boek.aantallen["K5-monitoring"]
        boek.som(("K5-actief", "K5-monitoring"), boek.tel_af("met-plan", met_plan))
        if "regie" not in cijfers.tellingen:
            boek.deel("met-plan", "K1")
        else:
            if not boek.kent("zonder-plan"):  # no row, so a reader sees that it is zero
                boek.bekend.add(boek.tel("zonder-plan", 0))
            boek.som(("met-plan", "zonder-plan"), "K1")
    for deel, geheel in _DEEL_VAN:
        boek.deel(deel, geheel)
    if boek.kent("K2", "K1", "K1-zonder-K2"):
        boek.groepen.append(Groep(("K2", "K1-zonder-K2"), alleen=("K2",)))
    for cohort in ("O1-start12", "O1-slot12"):  # who had contact before and who had not are the whole cohort
        for wat in ("teller", "noemer"):
            boek.som((f"{cohort}-opnieuw.{wat}", f"{cohort}-eerste.{wat}"), f"{cohort}.{wat}")
    boek.som(("K1", "K1-uit"), "K1-jaar")
    erbij, eraf = [CORRECTIE] if cijfers.correctie > 0 else [], [CORRECTIE] if cijfers.correctie < 0 else []
    boek.som((VORIGE, "K1-in", *erbij), "K1-uit", "K1", *eraf)
    vooruit = [f"leefgebieden.{code}.vooruit" for code in cijfers.gangen]
    if vooruit and boek.kent("I1.teller"):  # whoever went forward did so in at least one leefgebied
        over = sum(boek.aantallen[k] for k in vooruit) - boek.aantallen["I1.teller"]
        if over >= 0:
            boek.speling.add(boek.tel("I1.speling", over))
            boek.sommen.append(Som(tuple(vooruit), ("I1.teller", "I1.speling")))


# --- one year beside another ----------------------------------------------------------------------


def verbind(boek: Boekhouding, jaren: Iterable[int]) -> None:
    """What a reader knows about the years of `boek` (keys that begin with the year) beside one another."""
    for jaar in jaren:
        eerder = f"{jaar - 1}:"
        boek.som((f"{jaar}:{VORIGE}",), f"{eerder}K1")
        if not boek.kent(f"{jaar}:{VORIGE}"):
            boek.som((f"{eerder}K1", f"{jaar}:K1-in"), f"{jaar}:K1", f"{jaar}:K1-uit")
        for code, (terug, stroom) in _COHORT.items():
            boek.som((f"{jaar}:{noemer(code)}",), f"{jaar - terug}:{stroom}")
        for later, vroeger in _OOK_EERDER.items():
            boek.deel(f"{eerder}{vroeger}.teller", f"{jaar}:{later}.teller")
        _verbind_plannen(boek, jaar)


def _verbind_plannen(boek: Boekhouding, jaar: int) -> None:
    """Without a plan then, plus new, is: a plan made now, or still without one, or gone without one."""
    links = (f"{jaar - 1}:zonder-plan", f"{jaar}:K1-in")
    rechts = (f"{jaar}:K4", f"{jaar}:zonder-plan")
    if not boek.kent(*links, *rechts):
        return
    weg = sum(boek.aantallen[k] for k in links) - sum(boek.aantallen[k] for k in rechts)
    if weg >= 0:  # below zero: a plan was dated back, and the sum says nothing
        boek.sommen.append(Som(links, (*rechts, boek.tel_af(f"{jaar}:zonder-plan-weg", weg))))


# --- what was published before --------------------------------------------------------------------


def oordelen_van(publicatie: Jaarpublicatie, cijfers: Cijfers, boek: Boekhouding) -> dict[str, Oordeel] | None:
    """What happened with every count in a published year, by key.

    `cijfers` is the same year computed now. None when those are other numbers than the published ones: a form came
    in later or a dossier was destroyed, and then the sums between the years do not hold either.
    """
    gezien: dict[str, Oordeel] = {}
    for sleutel, waarde, teken in _gepubliceerd(publicatie, cijfers):
        n = boek.aantallen.get(sleutel)
        klein = n is not None and 0 < n < publicatie.drempel
        als_klein = teken is not None and teken.startswith("<")
        if n is None or waarde not in (None, n) or (als_klein and not klein):
            return None
        if als_klein:
            gezien[sleutel] = Oordeel.KLEIN
        elif waarde is not None:
            gezien[sleutel] = Oordeel.GETOOND
        else:
            gezien.setdefault(sleutel, Oordeel.BIJKOMEND)
    zichtbaar = boek.aantallen.keys() - boek.afgeleid.keys() - boek.speling
    return {k: gezien.get(k, Oordeel.GETOOND) for k in boek.aantallen if k in zichtbaar}


def _gepubliceerd(publicatie: Jaarpublicatie, cijfers: Cijfers) -> Iterable[tuple[str, int | None, str | None]]:
    """Key, number and marker of every count. A share that is withheld has no marker: it does not say which is small."""
    for tabel in publicatie.tabellen:
        if tabel.code == "leefgebieden":
            kolommen = ("aantal", "", "", *GANGEN)  # the two means are no counts
            namen = [[g and f"leefgebieden.{c}.{g}" for g in kolommen] for c in cijfers.gangen]
        else:
            telling = Telling(tabel.rijen, tabel.kolommen, ())
            namen = sleutels(tabel.code, telling)
        for rij, cellen, tekens in zip(namen, tabel.cellen, tabel.markeringen, strict=False):
            for sleutel, cel, teken in zip(rij, cellen, tekens, strict=True):
                if sleutel:
                    yield sleutel, None if cel is None else int(cel), teken
    soorten = {i.code: i.soort for i in cijfers.indicatoren}
    for indicator in publicatie.indicatoren:
        code, soort = indicator.code, soorten.get(indicator.code)
        if soort == "aantal" and (indicator.waarde is not None or indicator.onderdrukt):
            yield code, None if indicator.waarde is None else int(indicator.waarde), indicator.onderdrukt
        elif soort == "aandeel" and (indicator.noemer is not None or indicator.onderdrukt):
            yield f"{code}.teller", indicator.teller, None
            if code == "D1":
                yield "plannen", None if indicator.noemer is None else indicator.noemer // 8, None
            else:
                yield noemer(code), indicator.noemer, None
        elif soort == "mediaan" and (indicator.noemer is not None or indicator.onderdrukt):
            yield noemer(code), indicator.noemer, None


def al_ingeperkt(jaar: int, boek: Boekhouding, anderen: Mapping[int, Jaarpublicatie]) -> dict[str, Oordeel]:
    """Counts of this year that another year withheld, when the years cannot be laid beside each other any more.

    Showing them here would give away what was withheld there.
    """
    dicht: dict[str, Oordeel] = {}
    bronnen = {VORIGE: (1, "K1"), **{noemer(code): bron for code, bron in _COHORT.items()}}
    for sleutel, (terug, bron) in bronnen.items():
        ander = anderen.get(jaar - terug)
        gevonden = next((i for i in ander.indicatoren if i.code == bron), None) if ander else None
        if gevonden is not None and gevonden.onderdrukt and sleutel in boek.aantallen:
            dicht[sleutel] = Oordeel.BIJKOMEND
    return dicht
