"""A year is made from the record, set beside what was published, and becomes a concept, is frozen, revised or left as it is.

Publishing is an act with a reason (`vastleggen`). What may not be published is refused first (`weigeren`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from werkwijzer.afvalronde import zonder_afvalronde
from werkwijzer.casus.gemeente import apart_bijgehouden, jaarcijfers_over
from werkwijzer.dossiers.akten import PUBLICATIE
from werkwijzer.dossiers.openen import eis_gegevens, open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.indicatoren.registratie import Periode, maak_registratie, niet_geteld
from werkwijzer.jaar import publicatie
from werkwijzer.jaar.geheugen import Geheugen
from werkwijzer.jaar.overzicht import Berekend, bereken_jaar, onbekende_doelen
from werkwijzer.paden import Paden
from werkwijzer.rapport.cijfers import Blik
from werkwijzer.rapport.jaarverslag import schrijf_jaarverslagen
from werkwijzer.rapport.zinnen import eerste_vergelijking
from werkwijzer.site.druk.pdf import beschikbaar
from werkwijzer.site.uitbrengen import register as van_de_poort
from werkwijzer.vaststellen.vastleggen import (
    Vastgelegd,
    leg_vast,
    per_cijfer,
    verschillen,
    vingerafdruk_van,
    waarschuwing,
)
from werkwijzer.vaststellen.wat_telt import eis_jaar_met_gegevens, nog_niet_te_geven, sinds_wanneer, telt_mee
from werkwijzer.vaststellen.weigeren import (
    VERMOED,
    stop_om_vermoeden,
    weiger_herkenbaar,
    weiger_met_onzekere_klok,
    weiger_te_vroeg,
    weiger_verraad,
)


def maak_rapport(
    paden: Paden,
    definities: Definities,
    jaar: int,
    *,
    vaststellen: bool = False,
    herzien: str | None = None,
    opnieuw: bool = False,
    proef: bool = False,
    reden: str = "",
    ondanks_vermoeden: str = "",
    datum_klopt: bool = False,
    akkoord: Callable[[Sequence[str]], bool] = lambda _: True,
) -> list[str]:
    """Write `data/openbaar/<jaar>.json` and the report pages; returns what was done, as sentences.

    A year that is vastgesteld changes only with a reason (`herzien`), which is published with it; `akkoord` is asked
    first, with the differences. `reden` is why it is vastgesteld, `datum_klopt` that somebody looked at the clock.
    `ondanks_vermoeden` is who decided that a reader may suppose a small count from what was public before. `proef` says
    what would change, and writes nothing.
    `opnieuw` is for invented years alone: as if this one and later ones were not published before.
    """
    weiger_te_vroeg(jaar, vaststellen=vaststellen)
    profiel = definities.profiel.tot(date(jaar, 12, 31))
    eis_gegevens(paden)
    with zonder_afvalronde(), open_register(paden, definities) as register:
        ingediend, akten = telt_mee(register, niet_geteld(definities))
        eis_jaar_met_gegevens(ingediend, jaar)
        sinds = sinds_wanneer(ingediend, Periode.jaar(jaar), str(jaar))
        if vaststellen and not datum_klopt and not opnieuw:
            weiger_met_onzekere_klok(register)
        vernietigd = _vernietigd_over(register, jaar)
        vastgelegd = Vastgelegd.lees(register.akten(soort=PUBLICATIE))
    alle = publicatie.lees_jaren(paden.openbaar)
    publicatie.weiger_verzonnen_jaren(alle, profiel)
    jaren = {j: p for j, p in alle.items() if j < jaar} if opnieuw else alle
    onaf = {} if opnieuw else vastgelegd.controleer(paden.openbaar, jaren)
    gepubliceerd = {j: publicatie.Jaarpublicatie.model_validate_json(t) for j, t in onaf.items()}
    alle, jaren = dict(sorted({**alle, **gepubliceerd}.items())), dict(sorted({**jaren, **gepubliceerd}.items()))
    for j, toen in onaf.items() if not proef else ():
        publicatie.schrijf_als_anders(paden.openbaar / f"{j}.json", toen)
    form, apart = jaarcijfers_over(ingediend, jaar)
    jaarcijfers = form.antwoorden if form else None
    oud, vorige = jaren.get(jaar), None if opnieuw else vastgelegd.laatste(jaar)
    if oud is None and vorige is not None and vorige.gegevens["status"] != "concept":
        raise GebruikersFout(
            f"{jaar} is vastgesteld, maar {paden.openbaar / f'{jaar}.json'} is er niet meer. Zet het bestand terug uit "
            "versiebeheer of de back-up. Er is niets veranderd."
        )
    van_een = (eerder := vastgelegd.laatste(jaar - 1)) is not None and "herkomst" in eerder.gegevens
    geheugens = [g for g in vastgelegd.geheugens(jaar) if g.versie.jaar in jaren]
    with zonder_afvalronde():
        berekend = bereken_jaar(
            maak_registratie(ingediend, akten, definities.leefgebieden),
            jaar,
            profiel,
            definities.leefgebieden,
            jaren,
            jaarcijfers,
            geheugens,
        )
    jaar_ervoor_apart = van_een and apart_bijgehouden(ingediend, jaar - 1)
    del ingediend  # the gate reads everything again: of a large record both do not fit
    nieuw = berekend.publicatie
    redenen = [r for r in (reden, herzien or "", ondanks_vermoeden) if r]
    weiger_herkenbaar(nieuw, van_de_poort(paden) or (), definities, redenen)
    weiger_verraad(berekend, jaren, profiel)
    zelfde = oud is not None and _gelijk(berekend, oud, geheugens)
    if vernietigd and oud is not None and oud.status != "concept" and not zelfde:
        raise GebruikersFout(
            f"{jaar} is vastgesteld. Daarna {_keer_vernietigd(vernietigd)} met gegevens over dat jaar. De cijfers zijn "
            "daarom niet meer na te rekenen: ze zouden te laag uitkomen. Er is niets veranderd, het gepubliceerde jaar "
            "blijft staan. Is er iets anders mis met dat jaar? Leg het uit in het jaarverslag van nu."
        )
    bevroren = oud is not None and oud.status != "concept"
    anders = verschillen(nieuw, oud) if oud is not None and not zelfde else []
    let_op = [
        *(f"De publicatie van {j} was niet afgemaakt. Dat is nu gebeurd." for j in onaf if not proef),
        *sinds,
        *nog_niet_te_geven(sinds, nieuw.indicatoren),
        *([zin] if (zin := eerste_vergelijking(Blik.op({**alle, jaar: nieuw}, jaar))) else []),
        *(
            [f"Waarschuwing: er {_keer_vernietigd(vernietigd)} met gegevens over {jaar}. Die tellen niet meer mee."]
            if vernietigd and not bevroren
            else []
        ),
        *(
            f"Waarschuwing: het doel voor '{code}' is niet overgenomen, want dat cijfer staat niet in het jaarverslag."
            for code in onbekende_doelen(profiel, jaarcijfers)
        ),
        *([_zonder_jaarcijfers(jaar)] if apart else []),
        *([_ander_gebied(jaar - 1)] if jaar_ervoor_apart else []),
        *_over_eerdere_jaren(berekend),
    ]
    if proef:
        return [*let_op, *_proef(nieuw, oud, anders, bevroren=bevroren)]
    if not bevroren and anders:
        let_op.append(
            f"Waarschuwing: het concept van {jaar} dat al openbaar is, is vervangen. {_aantal_anders(anders)} "
            f"Alles zien, voordat je het vervangt? Gebruik: werkwijzer rapport {jaar} --proef"
        )
    nieuw = _met_status(nieuw, oud, zelfde=zelfde, vaststellen=vaststellen, herzien=herzien)
    # A concept that is made again is not asked about twice; each version of a year that is vastgesteld is a decision.
    aanvaard = {*(vorige.gegevens.get("aanvaard", ()) if vorige and not bevroren else ())}
    nieuw_vermoed = () if zelfde else tuple(v for v in berekend.vermoed if v not in aanvaard)
    if nieuw_vermoed and not ondanks_vermoeden:
        raise GebruikersFout(stop_om_vermoeden(jaar, nieuw_vermoed, herzien=herzien is not None))
    klein = waarschuwing(anders, nieuw.drempel, alles=False) if bevroren else []
    if klein and not akkoord(klein):
        raise GebruikersFout("Er is niets veranderd.")
    tekst, pad = publicatie.als_tekst(nieuw), paden.openbaar / f"{jaar}.json"
    publicatie.schrijf_als_anders(paden.openbaar / "schema.json", publicatie.schema_tekst())
    if not (zelfde and bevroren and vorige is None):  # a frozen year of which no memory was kept stays without
        with open_register(paden, definities) as register:
            geheugens = [g for g in (berekend.geheugen, berekend.geheugen_vorig) if g]
            waarom = _waarom(nieuw, reden, ondanks_vermoeden if nieuw_vermoed else "")
            leg_vast(register, nieuw, tekst, geheugens, waarom, vastgelegd.laatste(jaar), berekend.vermoed)
    veranderd = publicatie.schrijf_als_anders(pad, tekst)
    paginas = schrijf_jaarverslagen({**alle, jaar: nieuw}, paden.docs, definities.profiel, pdf=beschikbaar())
    onderdrukt = sum(m is not None for t in nieuw.tabellen for rij in t.markeringen for m in rij)
    return [
        *let_op,
        *klein,
        *per_cijfer([v for v in anders if not (klein and v[2])], jaar),
        f"{'Geschreven' if veranderd else 'Ongewijzigd'}: {pad} (status: {nieuw.status}).",
        f"{onderdrukt} cellen zijn niet getoond om personen te beschermen.",
        f"{len(paginas)} bestanden van het jaarverslag bijgewerkt. Bouw de site met: werkwijzer site",
    ]


def _over_eerdere_jaren(berekend: Berekend) -> list[str]:
    """What a person must know about the protection of earlier years."""
    uit = []
    if berekend.zonder_geheugen:
        welke = ", ".join(map(str, berekend.zonder_geheugen))
        uit.append(
            f"Waarschuwing: van {welke} is niet bewaard met welke aantallen het verslag is gemaakt. Die zijn nu opnieuw "
            "berekend. Wat daarnaast te veel zou zeggen, is niet getoond."
        )
    if berekend.eerder_prijs:
        uit.append("Waarschuwing: verslagen die al openbaar zijn, geven kleine aantallen prijs. Meld het de FG:")
        uit += [f"  {wat}" for wat in berekend.eerder_prijs]
    if berekend.vermoed:
        uit += [f"Waarschuwing: {VERMOED}", *(f"  {wat}" for wat in berekend.vermoed)]
    return uit


def _proef(
    nieuw: publicatie.Jaarpublicatie,
    oud: publicatie.Jaarpublicatie | None,
    anders: Sequence[tuple[str, str, bool]],
    *,
    bevroren: bool,
) -> list[str]:
    """What would be published, and how that differs from what is public now."""
    zonder = sum(i.onderdrukt is not None for i in nieuw.indicatoren)
    uit = [f"Proef: er is niets geschreven. {zonder} van de {len(nieuw.indicatoren)} cijfers worden niet getoond."]
    if oud is None:
        return [*uit, f"{nieuw.jaar} is nog niet gepubliceerd."]
    if not anders:
        return [*uit, f"De aantallen zijn gelijk aan wat over {nieuw.jaar} openbaar is."]
    if not bevroren:
        uit.append("Het jaar is een concept, maar het is al openbaar.")
    return [*uit, _aantal_anders(anders), *waarschuwing(anders, nieuw.drempel, alles=True)]


def _aantal_anders(anders: Sequence[tuple[str, str, bool]]) -> str:
    return "1 aantal is anders." if len(anders) == 1 else f"{len(anders)} aantallen zijn anders."


def _waarom(nieuw: publicatie.Jaarpublicatie, reden: str, ondanks_vermoeden: str) -> str:
    standaard = {
        "concept": "Concept gemaakt.",
        "vastgesteld": "Vastgesteld.",
        "herzien": nieuw.herzieningen[-1].reden if nieuw.herzieningen else "",
    }
    waarom = reden.strip() or standaard[nieuw.status]
    return f"{waarom} Ondanks een vermoeden: {ondanks_vermoeden.strip()}" if ondanks_vermoeden else waarom


def _vernietigd_over(register: Register, jaar: int) -> int:
    """How many dossiers were destroyed whose forms are from years around, or in, `jaar`."""
    weg = (a for a in register.akten(soort="vernietigd") if not register.index.bestaat(a.casusnummer))  # not come back
    perioden = [a.gegevens["jaren"] for a in weg]
    return sum(eerste <= jaar <= laatste for eerste, laatste in perioden)


def _keer_vernietigd(n: int) -> str:
    """'is 1 dossier vernietigd' or 'zijn 2 dossiers vernietigd'."""
    return "is 1 dossier vernietigd" if n == 1 else f"zijn {n} dossiers vernietigd"


def _gelijk(berekend: Berekend, oud: publicatie.Jaarpublicatie, geheugens: Sequence[Geheugen]) -> bool:
    """Whether the figures are the same, whatever the status.

    With a memory of that year the counts behind it decide: what was published stays, also when today something else
    of it would be withheld.
    """
    nieuw = berekend.publicatie
    if _als(nieuw, oud) == oud:
        return True
    eigen = [g for g in geheugens if g.versie.jaar == nieuw.jaar and not g.naast]
    if not eigen or eigen[-1].boek.aantallen != berekend.geheugen.boek.aantallen:
        return False
    if any(getattr(nieuw, deel) != getattr(oud, deel) for deel in ("context", "kosten", "duiding", "bevolking")):
        return False
    toen = {i.code: i for i in oud.indicatoren}
    return toen.keys() == {i.code for i in nieuw.indicatoren} and all(
        i.doel == toen[i.code].doel and (None in (i.waarde, toen[i.code].waarde) or i.waarde == toen[i.code].waarde)
        for i in nieuw.indicatoren
    )


def _als(nieuw: publicatie.Jaarpublicatie, oud: publicatie.Jaarpublicatie) -> publicatie.Jaarpublicatie:
    """With what may differ in a year of which the figures are the same."""
    zelfde = {
        "status": oud.status,
        "herzieningen": oud.herzieningen,
        "schema_": oud.schema_,
        "nu_bekend": oud.nu_bekend,
    }
    return nieuw.model_copy(update=zelfde)


def _ander_gebied(vorig: int) -> str:
    return (
        f"Waarschuwing: het verslag over {vorig} is van vóór het samengaan, en gaat over een van de gemeenten. Verschillen met {vorig} "
        "komen vooral daardoor. Leg dat uit in het verhaal bij de cijfers."
    )


def _zonder_jaarcijfers(jaar: int) -> str:
    return (
        f"Waarschuwing: de jaarcijfers over {jaar} zijn van vóór het samengaan, van een gemeente apart. Kosten, doelen, cijfers van "
        f"buiten en het verhaal zijn er daarom niet. Lever één formulier jaarcijfers over {jaar} in voor samen, als verbetering."
    )


def _met_status(
    nieuw: publicatie.Jaarpublicatie,
    oud: publicatie.Jaarpublicatie | None,
    *,
    zelfde: bool,
    vaststellen: bool,
    herzien: str | None,
) -> publicatie.Jaarpublicatie:
    if oud is None or oud.status == "concept":
        if herzien is not None:
            raise GebruikersFout(f"{nieuw.jaar} is nog niet vastgesteld. Herzien kan pas daarna.")
        return nieuw.model_copy(update={"status": "vastgesteld" if vaststellen else "concept"})
    if zelfde:
        return oud
    if herzien is None:
        raise GebruikersFout(
            f"{nieuw.jaar} is vastgesteld en de cijfers zijn nu anders. Er is niets veranderd. "
            'Wil je het jaar opnieuw publiceren, geef dan de reden: --herzien "…"'
        )
    if not herzien.strip():
        raise GebruikersFout("Geef een reden bij --herzien.")
    vandaag = date.today()  # noqa: DTZ011 (a calendar day here)
    vorige = vingerafdruk_van(publicatie.als_tekst(oud))
    regel = publicatie.Herziening(datum=vandaag, reden=herzien.strip(), vorige=vorige)
    return nieuw.model_copy(update={"status": "herzien", "herzieningen": (*oud.herzieningen, regel)})
