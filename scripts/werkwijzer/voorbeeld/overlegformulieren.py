"""The forms about more young people: the report of each UVZ, and of each herijking and group meeting."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random

from werkwijzer.formulieren.antwoorden import Rij, Waarde
from werkwijzer.kalender import leeftijd, toon_datum
from werkwijzer.profiel import Partner
from werkwijzer.termijnen import criterium_op
from werkwijzer.voorbeeld import verzinsels
from werkwijzer.voorbeeld.dossier import Inhoud
from werkwijzer.voorbeeld.kansen import gewogen, grepen, kans, werkdag
from werkwijzer.voorbeeld.mensen import Jongere, Traject
from werkwijzer.voorbeeld.opzet import JAREN, LAATSTE_DAG, LIJST, VOL, Opzet, volgende_werkdagen
from werkwijzer.voorbeeld.partners import Partners
from werkwijzer.voorbeeld.verloop import Verloop

# -------------------------------------------------------------------------------------------------------- the UVZ


class UvzVerslagen:
    """All reports of the UVZ. Of the years before 2023 only the new young people are written down."""

    def __init__(
        self,
        trajecten: Sequence[Traject],
        van_traject: Mapping[Traject, Jongere],
        verlopen: Mapping[Traject, Verloop],
        partners: Partners,
        opzet: Opzet,
        rng: Random,
    ) -> None:
        self.van_traject, self.verlopen, self.partners, self.rng = van_traject, verlopen, partners, rng
        self.opzet, self.profiel = opzet, opzet.profiel
        self.brieven: dict[Traject, dict[str, Waarde]] = {}
        self.laatst: dict[Traject, date] = {}
        self.nieuw: dict[date, list[tuple[Traject, str]]] = defaultdict(list)
        for traject in trajecten:
            if traject.startplan:
                self.nieuw[traject.besluit].append((traject, "integraal"))
            elif traject.besluit < LAATSTE_DAG:  # the others still wait
                self.nieuw[traject.besluit].append((traject, self._andere_weg(traject)))
        for traject in trajecten:
            vorige = traject.besluit - timedelta(weeks=self.opzet.termijnen(traject.besluit).uvz_weken)
            ruim = traject.aanmelding < vorige and 0 < len(self.nieuw.get(vorige, ())) < VOL
            if traject.startplan and traject.besluit.year >= 2023 and ruim and kans(rng, 6):
                self.nieuw[vorige].append((traject, "aangehouden"))

    def __iter__(self) -> Iterator[Inhoud]:
        for dag in sorted({*self.nieuw, *(dag for jaar in JAREN for dag in self.opzet.uvz_dagen(jaar))}):
            regels = [self._nieuwe(dag, traject, besluit) for traject, besluit in self.nieuw[dag]]
            if dag.year in JAREN:
                aantal = self._gewoonlijk(dag) - len(regels)
                regels += [self._bekende(dag, verloop) for verloop in self._opnieuw(dag, aantal)]
            if regels:
                yield self._verslag(dag, regels)

    def _gewoonlijk(self, dag: date) -> int:
        """How many young people are discussed: about as many as the profile says, and no more than a report holds."""
        toen = self.opzet.termijnen(dag)
        minst, meest = toen.uvz_jongeren_min, toen.uvz_jongeren_max
        return min(self.rng.randrange(max(1, minst - 1), meest + 2), VOL)

    def _verslag(self, dag: date, regels: list[Rij]) -> Inhoud:
        rng = self.rng
        ander = self.profiel.regisseurs[0].code
        voorzitters = [r.code for r in self.profiel.regisseurs if r.rol == "voorzitter"] or [ander]
        velden: dict[str, Waarde] = {"datum_uvz": dag, "voorzitter": ander if kans(rng, 6) else voorzitters[0]}
        standen = (("aanwezig", 84), ("afgemeld", 7), ("schriftelijk", 6), ("niet", 3))
        genodigd = [p.code for p in self._genodigd(dag) if p.plaats == "kern" or kans(rng, 22)]
        aanwezig: list[Rij] = [
            {"organisatie": code, "aanwezigheid": "aanwezig" if code == "gemeente" else gewogen(rng, standen)}
            for code in genodigd
        ]
        acties: list[Rij] = []
        for regel in regels:
            if regel["besluit"] in ("integraal", "aangehouden"):
                for wat, wie in grepen(rng, verzinsels.AFSPRAKEN, rng.randrange(1, 3)):
                    wanneer = werkdag(dag + timedelta(days=rng.randrange(6, 30)))
                    acties.append(
                        {
                            "casusnummer": regel["casusnummer"],
                            "wat": wat,
                            "wie": self.partners.kies(wie),
                            "wanneer": wanneer,
                        }
                    )
        return velden, {"aanwezig": aanwezig, "besprekingen": regels} | ({"acties": acties} if acties else {})

    def _nieuwe(self, dag: date, traject: Traject, besluit: str) -> Rij:
        """Somebody who was referred and is not in the approach yet."""
        rng = self.rng
        overlast = f"Politie: {rng.choice(verzinsels.OVERLAST).lower()}, {rng.choice(verzinsels.OVERLAST_WAAR)}."
        delen = [rng.choice(verzinsels.GEEN_OVERLAST) if traject.route == "zorg" else overlast]
        delen.append(rng.choice(verzinsels.GEEN_ZORG if traject.route == "veiligheid" else verzinsels.ZORG))
        rij: dict[str, Waarde] = {
            "casusnummer": self.van_traject[traject].nummer,
            "aanleiding": f"{rng.choice(verzinsels.WAAROM)} {rng.choice(verzinsels.WAAROM_DAAROM)}",
            "beeld": "\n".join(delen),
        }
        rij |= self._compleet(besluit == "aangehouden")
        rij["oordeel"] = verzinsels.OORDEEL_ANDERS.get(besluit) or rng.choice(
            self.partners.passend(verzinsels.OORDEEL_NIEUW)
        )
        rij["besluit"] = besluit
        if besluit == "integraal":
            self.laatst[traject] = dag
            self.brieven[traject] = self._brief(traject, dag)
            rij |= self._aanpak(dag, traject, casusregie=70)
        elif besluit == "partner":
            rij["naar_wie"] = self.partners.kies(rng.choice(("halt", "leerplicht", "jongerenwerk")))
        elif besluit == "zorgpartner":
            rij["naar_wie"] = self.partners.kies(rng.choice(("jeugdhulp", "ggz")))
        return rij

    def _bekende(self, dag: date, verloop: Verloop) -> Rij:
        """Somebody who is in the approach and is discussed again."""
        rng, vorige = self.rng, self.laatst[verloop.traject]
        aantal = sum(vorige < m.datum <= dag for m in verloop.meldingen)
        if aantal:
            meldingen = "één melding" if aantal == 1 else f"{aantal} meldingen"
            laatste = toon_datum(verloop.laatste_melding(dag))
            beeld = f"Politie: {meldingen} sinds de vorige bespreking, de laatste op {laatste}."
        else:
            beeld = "Politie: geen meldingen sinds de vorige bespreking."
        self.laatst[verloop.traject] = dag
        return {
            "casusnummer": verloop.jongere.nummer,
            "aanleiding": rng.choice(verzinsels.AANLEIDING_VERDER),
            "beeld": "\n".join(
                [beeld, *grepen(rng, self.partners.passend(verzinsels.BEELD_VERDER), rng.randrange(1, 3))]
            ),
            **self._compleet(False),
            "oordeel": rng.choice(self.partners.passend(verzinsels.OORDEEL_VERDER)),
            "besluit": "integraal",
            **self._aanpak(dag, verloop.traject, casusregie=45),
        }

    def _opnieuw(self, dag: date, aantal: int) -> list[Verloop]:
        """Who is in the approach for some time, with recent reports first, and then whoever waits longest."""
        lopend = [
            (dag - v.laatste_melding(dag) > timedelta(days=60), self.laatst[t], v.jongere.nummer, v)
            for t, v in self.verlopen.items()
            if t in self.laatst and dag - self.laatst[t] >= timedelta(days=70)
            if not t.herijking or dag < t.herijking
        ]
        return [v for *_, v in sorted(lopend, key=lambda rij: rij[:3])[: max(0, aantal)]]

    def _genodigd(self, dag: date) -> list[Partner]:
        """The partners that take part on `dag`."""
        return [p for p in self.profiel.partners if p.geldt_op(dag)]

    def _aanpak(self, dag: date, traject: Traject, casusregie: int) -> dict[str, Waarde]:
        return {
            "regisseur": self.verlopen[traject].regisseur,
            "regievorm": "casusregie" if kans(self.rng, casusregie) else "procesregie",
            **self.van_traject[traject].in_groep(dag),
            **self.brieven[traject],
        }

    def _brief(self, traject: Traject, dag: date) -> dict[str, Waarde]:
        """The letter to the young person and the parents: mostly before the agenda, now and then late or not at all."""
        if kans(self.rng, 9):
            return {"reden_geen_brief": self.rng.choice(verzinsels.GEEN_BRIEF)}
        vooraf = self.opzet.termijnen(dag).agenda_dagen
        dagen = vooraf + self.rng.randrange(6) if kans(self.rng, 84) else self.rng.randrange(max(1, vooraf))
        return {"notificatiebrief": max(traject.aanmelding, werkdag(dag - timedelta(days=dagen), terug=True))}

    def _compleet(self, mist: bool) -> dict[str, Waarde]:
        if not mist and kans(self.rng, 78):
            return {"compleet": "ja"}
        wat, wie = self.rng.choice(verzinsels.MIST)
        return {"compleet": "nee", "wat_mist": wat, "wie_levert": self.partners.kies(wie)}

    def _andere_weg(self, traject: Traject) -> str:
        if traject.route == "zorg":
            return "zorgoverleg" if kans(self.rng, 50) and self.profiel.gemeente.zorgoverleg else "zorgpartner"
        return "partner"


# ------------------------------------------------------------------------------------- herijking and group meeting


def herijkingen(verlopen: Sequence[Verloop], opzet: Opzet, rng: Random) -> Iterator[Inhoud]:
    """Half-yearly about everyone outside a prioritised group, quarterly per group (or in the rhythm of the profile), on
    as many days as the list needs. And on the day of a closing that fits no meeting."""
    groepen = opzet.profiel.te_kiezen("jeugdgroepen")
    for jaar in JAREN:
        for dag, buiten in _overlegdagen(opzet.herijkingen(jaar), verlopen, jaar, {None, "geen"}):
            yield from _herijking({"soort": "herijking"}, buiten, dag, rng)
        for nummer, groep in enumerate(groepen):
            for dag, leden in _overlegdagen(opzet.groepsoverleggen(jaar, nummer), verlopen, jaar, {groep}):
                yield from _herijking({"soort": "groep", "jeugdgroep": groep}, leden, dag, rng)


def _overlegdagen(
    vast: Sequence[date], verlopen: Sequence[Verloop], jaar: int, groepen: set[str | None]
) -> Iterator[tuple[date, list[Verloop]]]:
    """The days of a meeting, each with who belongs to these groups on that day; also those of a closing that fits none."""

    def is_lid(verloop: Verloop, dag: date) -> bool:
        return verloop.jongere.in_groep(dag).get("jeugdgroep") in groepen

    extra = {d for v in verlopen if (d := v.traject.herijking) and d.year == jaar and is_lid(v, d)}
    for dag in sorted({*vast, *extra}):
        yield dag, [v for v in verlopen if is_lid(v, dag)]


def _op_de_lijst(verloop: Verloop, dag: date) -> bool:
    traject = verloop.traject
    return traject.besluit <= dag and (traject.herijking is None or dag <= traject.herijking)


def _herijking(vast: dict[str, Waarde], leden: Sequence[Verloop], dag: date, rng: Random) -> Iterator[Inhoud]:
    """The reports of one meeting, which takes more days when the list is long."""
    lijst = [v for v in leden if _op_de_lijst(v, dag)]
    dagen = volgende_werkdagen(dag, -(-len(lijst) // LIJST))
    if len(dagen) > 2:  # who will be closed comes first: the UVZ decides on them soon
        lijst.sort(key=lambda v: v.traject.herijking != dag)
    for deel, overleg in enumerate(dagen):
        wie = lijst[deel * len(lijst) // len(dagen) : (deel + 1) * len(lijst) // len(dagen)]
        velden: dict[str, Waarde] = {"datum_herijking": overleg, **vast}
        velden["aanwezig"] = rng.choice(wie[0].partners.passend(verzinsels.HERIJKERS))
        rijen: list[Rij] = [
            _gesloten(v, overleg, rng) if v.traject.herijking == dag else _loopt_door(v, dag, rng) for v in wie
        ]
        yield velden, {"beoordelingen": rijen}


def _loopt_door(verloop: Verloop, dag: date, rng: Random) -> Rij:
    laatste = verloop.laatste_melding(dag)
    rustig = verloop.intensiteit(dag) == "monitoring"
    besluit = "monitoring" if rustig else "doorgaan"
    voorstel = gewogen(rng, ((besluit, 88), ("doorgaan", 6), ("positief" if rustig else "monitoring", 6)))
    rij: dict[str, Waarde] = {"casusnummer": verloop.jongere.nummer, "laatste_melding": laatste, "voorstel": voorstel}
    rij["besluit"] = besluit
    return rij if kans(rng, 93) else {k: w for k, w in rij.items() if k != "voorstel"}


def _gesloten(verloop: Verloop, overleg: date, rng: Random) -> Rij:
    traject, wijze = verloop.traject, verloop.traject.wijze
    assert traject.einde is not None
    laatste = verloop.laatste_melding(overleg)
    rij: dict[str, Waarde] = {"casusnummer": verloop.jongere.nummer, "laatste_melding": laatste}
    if wijze == "verhuisd":
        rij["voorstel"] = "doorgaan"
    else:
        rij["voorstel"] = wijze if kans(rng, 85) else "monitoring" if wijze == "positief" else "doorgaan"
    rij["besluit"] = wijze
    if traject.einde > overleg:
        rij["besloten_op"] = traject.einde
    if wijze == "positief" and traject.einde < criterium_op(laatste, date.min, verloop.opzet.profiel):
        rij["reden_afwijking"] = rng.choice(verzinsels.REDEN_AFWIJKING)
    if kans(rng, {"positief": 55, "negatief": 45, "opschalen": 80, "verhuisd": 40}[wijze]):
        justitie = "reclassering" if leeftijd(verloop.jongere.geboren, traject.einde) >= 18 else "jeugdbescherming"
        zorg = justitie if wijze == "negatief" else rng.choice(("jeugdhulp", "ggz", "jongerenwerk", "de-waag"))
        rij["zorg_naar"] = verloop.partners.kies(zorg)
    rij["wie_houdt_zicht"] = rng.choice(verloop.partners.passend(verzinsels.ZICHT[wijze]))
    if wijze in ("positief", "negatief") and kans(rng, 80):
        rij["sluitbrief"] = werkdag(traject.einde + timedelta(days=rng.randrange(1, 12)))
    return rij
