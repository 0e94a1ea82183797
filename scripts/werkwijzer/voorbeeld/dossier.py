"""The forms about one young person: referral and plans."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from werkwijzer.formulieren.antwoorden import Rij, Waarde
from werkwijzer.kalender import leeftijd
from werkwijzer.voorbeeld import verzinsels
from werkwijzer.voorbeeld.kansen import gewogen, grepen, kans, tekst, werkdag
from werkwijzer.voorbeeld.mensen import Jongere, Traject
from werkwijzer.voorbeeld.partners import Partners
from werkwijzer.voorbeeld.verloop import Verloop

Inhoud = tuple[dict[str, Waarde], dict[str, list[Rij]]]


def aanmelding(rng: Random, traject: Traject, jongere: Jongere, partners: Partners) -> Inhoud:
    """Answers of the referral form. Non-police partners refer more often as the years go by."""
    politie = 66 - 7 * (traject.aanmelding.year - 2021)
    anderen = (
        ("jongerenwerk", 14), ("leerplicht", 9), ("school", 7), ("jeugdbescherming", 7), ("halt", 5),
        ("reclassering", 5), ("gemeente", 4), ("jeugdhulp", 4), ("veilig-thuis", 3), ("woningcorporatie", 2),
    )  # fmt: skip
    organisatie = "politie" if kans(rng, politie) else gewogen(rng, anderen)
    organisatie = partners.kies(organisatie)
    aanmelder = rng.choice(verzinsels.AANMELDERS)
    achternaam = aanmelder.split()[-1].casefold().replace("'", "")
    jaren_oud = leeftijd(jongere.geboren, traject.aanmelding)
    velden: dict[str, Waarde] = {
        "datum_aanmelding": traject.aanmelding,
        "aanmelder_organisatie": organisatie,
        "aanmelder_naam": aanmelder,
        "aanmelder_contact": "000-0000000" if kans(rng, 45) else f"{achternaam}@voorbeeld.invalid",
        "eerder_bekend": "bekend" if traject.vorige else "nieuw",
        "achternaam": jongere.achternaam,
        "voornaam": jongere.voornaam,
        "geboortedatum": jongere.geboren,
        "geslacht": jongere.geslacht,
        "wijk": jongere.wijk,
        "waarom_integraal": tekst(rng, [rng.choice(verzinsels.WAAROM), rng.choice(verzinsels.WAAROM_DAAROM)]),
        "beide_nodig": traject.route,
        "dagbesteding": gewogen(rng, dagbestedingen(jaren_oud, rng.randrange(1, 5))),
    }
    if jongere.bekend_als:
        velden["bekend_als"] = jongere.bekend_als
    if kans(rng, 93):
        velden |= {"adres": jongere.adres, "postcode_plaats": jongere.postcode_plaats}
    velden["zorg"] = tekst(rng, grepen(rng, verzinsels.ZORG, rng.randrange(1, 4)), 40)
    if traject.route == "veiligheid":
        velden["zorg"] = rng.choice(verzinsels.GEEN_ZORG)
    velden |= _veiligheid(rng, traject.route, organisatie == "politie")
    if kans(rng, 85):
        velden |= jongere.in_groep(traject.aanmelding)
    if jongere.wijk.startswith("Buiten") or kans(rng, 80):
        velden["andere_gemeente"] = "ja" if jongere.wijk.startswith("Buiten") or kans(rng, 4) else "nee"
    velden["besproken_met_jongere"] = "ja" if kans(rng, 73) else "nee"
    if velden["besproken_met_jongere"] == "nee":
        velden["reden_niet_besproken"] = rng.choice(verzinsels.NIET_BESPROKEN)
    if jaren_oud < 18 or kans(rng, 40):
        moeder = f"Mw. {rng.choice('ABEHLMST')}. {jongere.achternaam}"
        vader = f"Dhr. {rng.choice('CDFJKPRW')}. {rng.choice(verzinsels.ACHTERNAMEN)}"
        velden["ouders"] = moeder if kans(rng, 50) else f"{moeder}\n{vader}"
        if kans(rng, 50):
            velden["ouders_contact"] = "000-0000000"
    if kans(rng, 12):
        velden["taal_thuis"] = rng.choice(("Nee", "Ja, Engels", "Ja, Pools", "Ja, gebarentaal"))
    if velden["dagbesteding"] in ("school", "school_werk"):
        velden["school_of_werkgever"] = rng.choice(verzinsels.SCHOLEN)
        if kans(rng, 45):
            velden["school_contact"] = rng.choice(verzinsels.AANMELDERS)
    elif velden["dagbesteding"] == "werk":
        velden["school_of_werkgever"] = rng.choice(verzinsels.WERKGEVERS)
    return velden, _aanmelding_tabellen(rng, jongere, organisatie, partners)


def _veiligheid(rng: Random, route: str, politie: bool) -> dict[str, Waarde]:
    """What happened, and whether the police knew the young person already: no offences if they did not."""
    if route == "zorg":
        return {"veiligheid": rng.choice(verzinsels.GEEN_OVERLAST), "politiecontact": "voor"}
    bekend = (("na", 84), ("voor", 12), ("onbekend", 4)) if politie else (("na", 52), ("voor", 38), ("onbekend", 10))
    contact = gewogen(rng, bekend)
    overlast = f"{rng.choice(verzinsels.OVERLAST)}, {rng.choice(verzinsels.OVERLAST_WAAR)}."
    delen = [overlast, rng.choice(verzinsels.OVERLAST_HOE_VAAK)]
    if contact == "na" and kans(rng, 60):
        feit = rng.choice(verzinsels.FEITEN)
        delen = [feit, *delen] if kans(rng, 60) else [feit]
    return {"veiligheid": tekst(rng, delen), "politiecontact": contact}


def _aanmelding_tabellen(rng: Random, jongere: Jongere, organisatie: str, partners: Partners) -> dict[str, list[Rij]]:
    betrokken: list[Rij] = []
    for partner in grepen(rng, [p for p in partners if p != organisatie], rng.randrange(1, 5)):
        rij: dict[str, Waarde] = {"organisatie": partner}
        if kans(rng, 85):
            rij["wat_doet"] = rng.choice(verzinsels.WAT_DOET.get(partner, verzinsels.WAT_DOET_ANDERS))
        if kans(rng, 75):
            rij["vraag"] = rng.choice(verzinsels.VRAAG)
        betrokken.append(rij)
    gezin: list[Rij] = []
    if jongere.broer_zus:
        naam, geboren = jongere.broer_zus
        gezin.append(
            {"naam": naam, "geboortedatum": geboren, "reden": "Is zelf eerder aangemeld. Graag samen bekijken."}
        )
    elif kans(rng, 6):
        broer_zus = f"{rng.choice(verzinsels.VOORNAMEN['man'] + verzinsels.VOORNAMEN['vrouw'])} {jongere.achternaam}"
        geboren = jongere.geboren + timedelta(days=rng.randrange(500, 1400))
        gezin.append({"naam": broer_zus, "geboortedatum": geboren, "reden": rng.choice(verzinsels.REDEN_BROER_ZUS)})
    return {"betrokken": betrokken} | ({"gezin": gezin} if gezin else {})


def dagbestedingen(jaren_oud: int, score: int) -> tuple[tuple[str, int], ...]:
    """Weights of what the young person does by day, given the score for dagbesteding."""
    if score <= 2:
        return (("school", 70), ("geen", 28), ("onbekend", 2)) if jaren_oud < 17 else (("geen", 85), ("school", 15))
    if jaren_oud < 16:
        return (("school", 1),)
    if jaren_oud < 19:
        return ("school", 55), ("school_werk", 35), ("werk", 10)
    return ("werk", 60), ("school", 22), ("school_werk", 18)


def plannen(verloop: Verloop) -> list[Inhoud]:
    """Answers of all plans of one stay: start, progress measurements and closure, in order of time."""
    traject, rng = verloop.traject, verloop.rng
    assert traject.startplan is not None
    momenten = [("start", traject.startplan), *(("voortgang", dag) for dag in verloop.meetmomenten())]
    if traject.meetdatum_einde:
        momenten.append(("afsluiting", traject.meetdatum_einde))
    vast = _vaste_antwoorden(verloop)
    gevuld: list[Inhoud] = []
    for moment, dag in momenten:
        intensiteit = verloop.intensiteit(dag)
        verloop.meet(dag)
        jaren_oud = leeftijd(verloop.jongere.geboren, dag)
        dagbesteding = gewogen(rng, dagbestedingen(jaren_oud, verloop.scores["dagbesteding"]))
        velden: dict[str, Waarde] = {
            "moment": moment,
            "meetdatum": dag,
            "regievorm": "procesregie" if kans(rng, 25 if intensiteit == "actieve_regie" else 80) else "casusregie",
            "intensiteit": intensiteit,
            "dagbesteding": dagbesteding,
        }
        velden.update(vast | verloop.jongere.in_groep(dag))
        if dagbesteding in ("school", "school_werk"):
            velden["school_betrokken"] = "ja" if kans(rng, 50 + 8 * (dag.year - 2021)) else "nee"
            if velden["school_betrokken"] == "ja":
                velden["schoolafspraken"] = rng.choice(verzinsels.SCHOOLAFSPRAKEN)
        else:
            velden["school_betrokken"] = "nvt" if jaren_oud >= 18 or dagbesteding == "werk" else "nee"
        if moment == "voortgang" and vast["soort_startgesprek"] == "niet":
            gesprek = max(traject.besluit, werkdag(dag - timedelta(days=rng.randrange(5, 60)), terug=True))
            vast |= {"soort_startgesprek": "huisbezoek", "datum_startgesprek": gesprek}
            velden |= vast
        tabellen: dict[str, list[Rij]] = {"leefgebieden": _leefgebieden(verloop)}
        for code, rijen in (
            ("doelen", verloop.doelen),
            ("acties", verloop.acties),
            ("interventies", verloop.interventies),
            ("voorwaarden", verloop.voorwaarden),
        ):
            if rijen:
                tabellen[code] = [dict(rij) for rij in rijen]
        gevuld.append((velden, tabellen))
    return gevuld


def _vaste_antwoorden(verloop: Verloop) -> dict[str, Waarde]:
    """Answers that stay the same in every plan of one stay."""
    traject, rng = verloop.traject, verloop.rng
    assert traject.startplan is not None
    jaren_oud = leeftijd(verloop.jongere.geboren, traject.startplan)
    jong = (("ja", 52), ("deels", 34), ("nee", 14))
    ouder = (("nvt", 42), ("ja", 28), ("deels", 19), ("nee", 11))
    vast: dict[str, Waarde] = {
        "regisseur": verloop.regisseur,
        "ouders_betrokken": gewogen(rng, jong if jaren_oud < 18 else ouder),
        "soort_startgesprek": gewogen(rng, (("stadhuis", 68), ("huisbezoek", 19), ("anders", 5), ("niet", 8))),
    }
    ruimte = (traject.startplan - traject.besluit).days
    if ruimte < 5:
        vast["soort_startgesprek"] = "niet"
    if vast["soort_startgesprek"] != "niet":
        gesprek = traject.startplan - timedelta(days=rng.randrange(1, ruimte - 2))
        vast["datum_startgesprek"] = werkdag(gesprek, terug=True)
        vast["grenzen"] = tekst(rng, grepen(rng, verzinsels.GRENZEN, rng.randrange(1, 3)), 40)
        if kans(rng, 90):
            vast["zorgvraag"] = tekst(rng, grepen(rng, verzinsels.ZORGVRAAG, rng.randrange(1, 3)))
    if vast["ouders_betrokken"] in ("ja", "deels") and kans(rng, 75):
        vast["gezinsafspraken"] = tekst(rng, grepen(rng, verzinsels.GEZINSAFSPRAKEN, rng.randrange(1, 3)))
    if verloop.jongere.broer_zus or kans(rng, 9):
        vast["aandacht_broer_zus"] = "ja"
        vast["reden_broer_zus"] = f"{rng.choice(verzinsels.REDEN_BROER_ZUS)} Het jongerenwerk neemt contact op."
    elif kans(rng, 85):
        vast["aandacht_broer_zus"] = "nee"
    return vast


def _leefgebieden(verloop: Verloop) -> list[Rij]:
    """The score per leefgebied with what was seen; one in nine has no explanation."""
    rng = verloop.rng
    rijen: list[Rij] = []
    for gebied in (g.code for g in verloop.opzet.definities.leefgebieden):
        score, vorige = verloop.scores[gebied], verloop.vorige.get(gebied)
        rij: dict[str, Waarde] = {"leefgebied": gebied, "score": score}
        if kans(rng, 89):
            delen = [rng.choice(verzinsels.GEZIEN.get(gebied, verzinsels.GEZIEN_ANDERS)[score - 1])]
            if vorige is not None and kans(rng, 40):
                delen.append(
                    rng.choice(
                        verzinsels.BETER
                        if score > vorige
                        else verzinsels.GELIJK
                        if score == vorige
                        else verzinsels.SLECHTER
                    )
                )
            if kans(rng, 35):
                delen.append(rng.choice(verzinsels.BRON.get(gebied, verzinsels.BRON_ANDERS)))
            rij["toelichting"] = tekst(rng, delen, 15)
        rijen.append(rij)
    return rijen
