"""Who a dossier is about, when more forms say it: in a joined dossier they may say different things."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde

# What a referral says about the person, in groups that go together: who knows the first, is believed on the others.
_GROEPEN = (
    ("achternaam",),
    ("voornaam",),
    ("bekend_als",),
    ("geboortedatum",),
    ("geslacht",),
    ("adres", "postcode_plaats", "wijk"),
    ("ouders", "ouders_contact"),
    ("taal_thuis",),
    ("dagbesteding",),
    ("school_of_werkgever", "school_contact"),
)
_OVER_DE_PERSOON = [vraag for groep in _GROEPEN for vraag in groep]
_GEEN: Mapping[str, str] = {}
_NIETS: Rij = {}


def uit_ander_dossier(aanmelding: Ingediend, verplaatst: Mapping[str, str] = _GEEN) -> bool:
    """Whether a referral counts here only because its dossier was joined to this one.

    `verplaatst` says in which dossier a form counts that was moved, by its hash (`Correcties.verplaatst`).
    """
    map_ = PurePosixPath(aanmelding.bestand).parent.name or aanmelding.casusnummer
    return verplaatst.get(aanmelding.sha256, map_) != aanmelding.casusnummer


@dataclass(frozen=True)
class Persoon:
    """Who somebody is, as the referrals say it now. `aanmelding` holds all of the referral that holds."""

    aanmelding: typen.Aanmelding
    geboortedatums: tuple[date, ...]
    overgenomen: frozenset[str] = frozenset()  # the questions that only the list of the beginning answers

    @property
    def naam(self) -> str:
        return " ".join(filter(None, (self.aanmelding.voornaam, self.aanmelding.achternaam)))

    @property
    def aliassen(self) -> tuple[str, ...]:
        return tuple(a.strip() for a in (self.aanmelding.bekend_als or "").split(",") if a.strip())

    @property
    def geboren(self) -> date | None:
        return self.aanmelding.geboortedatum

    @property
    def geslacht(self) -> str | None:
        return self.aanmelding.geslacht


def persoon_van(
    aanmeldingen: Iterable[Ingediend], verplaatst: Mapping[str, str] = _GEEN, overgenomen: Rij = _NIETS
) -> Persoon:
    """The person that these referrals are about. `overgenomen` is the row of the list of the beginning: it fills what no
    referral says. Without either nothing is known."""
    aanmeldingen = list(aanmeldingen)
    alle = [f.antwoorden for f in aanmeldingen] + [Antwoorden(overgenomen)]
    geboortedatums = tuple(sorted({d for a in alle if (d := typen.Aanmelding(a).geboortedatum)}))
    geldt = geldende_aanmelding(aanmeldingen, verplaatst)
    aanvulling = {c: overgenomen[c] for c in _OVER_DE_PERSOON if c in overgenomen and c not in geldt.velden}
    geldt = replace(geldt, velden={**aanvulling, **geldt.velden})
    return Persoon(typen.Aanmelding(geldt), geboortedatums, frozenset(aanvulling))


def geldende_aanmelding(aanmeldingen: Iterable[Ingediend], verplaatst: Mapping[str, str] = _GEEN) -> Antwoorden:
    """The latest referral, with personal data from the dossier that stayed; a joined one only fills gaps.

    Empty without a referral.
    """
    op_datum = sorted(aanmeldingen, key=lambda f: (f.datum, f.volgnr))
    if not op_datum:
        return Antwoorden({})
    per_herkomst = {uit_ander_dossier(f, verplaatst): f.antwoorden.velden for f in op_datum}
    laatste = op_datum[-1].antwoorden
    if len(per_herkomst) == 1:
        return laatste
    bronnen = (per_herkomst[False], per_herkomst[True])
    velden: dict[str, Waarde] = {c: w for c, w in laatste.velden.items() if not any(c in groep for groep in _GROEPEN)}
    for groep in _GROEPEN:
        bron = next((b for b in bronnen if groep[0] in b), bronnen[0])
        velden |= {c: bron[c] for c in groep if c in bron}
    return Antwoorden(velden, laatste.tabellen)
