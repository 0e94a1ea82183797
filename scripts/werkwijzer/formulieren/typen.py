"""Typed answers per form. Made by `werkwijzer formulieren` from `forms/*.yml`: do not edit."""

from datetime import date
from typing import Literal

from werkwijzer.formulieren.vragen import Blok, Formulierblok, Rijen, Vraag


class AanmeldingBetrokken(Blok):
    """A row of 'Wie is al betrokken, en wat vraag je aan wie'."""

    __slots__ = ()
    organisatie = Vraag[str]("organisatie")
    wat_doet = Vraag[str]("wat_doet")
    vraag = Vraag[str]("vraag")


class AanmeldingGezin(Blok):
    """A row of 'Broers en zussen die aandacht nodig hebben'."""

    __slots__ = ()
    naam = Vraag[str]("naam")
    geboortedatum = Vraag[date]("geboortedatum", date)
    reden = Vraag[str]("reden")


class Aanmelding(Formulierblok):
    """The answers of 'Aanmelding'."""

    __slots__ = ()
    datum_aanmelding = Vraag[date]("datum_aanmelding", date)
    aanmelder_organisatie = Vraag[str]("aanmelder_organisatie")
    aanmelder_naam = Vraag[str]("aanmelder_naam")
    aanmelder_contact = Vraag[str]("aanmelder_contact")
    eerder_bekend = Vraag[Literal["nieuw", "bekend", "verbetering", "ander"]]("eerder_bekend")
    casusnummer = Vraag[str]("casusnummer")
    achternaam = Vraag[str]("achternaam")
    voornaam = Vraag[str]("voornaam")
    bekend_als = Vraag[str]("bekend_als")
    geboortedatum = Vraag[date]("geboortedatum", date)
    geslacht = Vraag[Literal["man", "vrouw", "x", "onbekend"]]("geslacht")
    adres = Vraag[str]("adres")
    postcode_plaats = Vraag[str]("postcode_plaats")
    wijk = Vraag[str]("wijk")
    waarom_integraal = Vraag[str]("waarom_integraal")
    veiligheid = Vraag[str]("veiligheid")
    zorg = Vraag[str]("zorg")
    beide_nodig = Vraag[Literal["beide", "zorg", "veiligheid", "weet_niet"]]("beide_nodig")
    politiecontact = Vraag[Literal["voor", "na", "onbekend"]]("politiecontact")
    jeugdgroep = Vraag[str]("jeugdgroep")
    andere_gemeente = Vraag[Literal["ja", "nee"]]("andere_gemeente")
    besproken_met_jongere = Vraag[Literal["ja", "nee"]]("besproken_met_jongere")
    reden_niet_besproken = Vraag[str]("reden_niet_besproken")
    reden_brief = Vraag[str]("reden_brief")
    ouders = Vraag[str]("ouders")
    ouders_contact = Vraag[str]("ouders_contact")
    taal_thuis = Vraag[str]("taal_thuis")
    dagbesteding = Vraag[Literal["school", "werk", "school_werk", "geen", "onbekend"]]("dagbesteding")
    school_of_werkgever = Vraag[str]("school_of_werkgever")
    school_contact = Vraag[str]("school_contact")
    betrokken = Rijen("betrokken", AanmeldingBetrokken)
    gezin = Rijen("gezin", AanmeldingGezin)


class HerijkingBeoordelingen(Blok):
    """A row of 'Per jongere'."""

    __slots__ = ()
    casusnummer = Vraag[str]("casusnummer")
    laatste_melding = Vraag[date]("laatste_melding", date)
    voorstel = Vraag[Literal["doorgaan", "monitoring", "positief", "negatief", "opschalen"]]("voorstel")
    besluit = Vraag[Literal["doorgaan", "monitoring", "positief", "negatief", "opschalen", "verhuisd", "te_oud", "vertrokken", "ingetrokken", "overleden"]]("besluit")
    besloten_op = Vraag[date]("besloten_op", date)
    reden_afwijking = Vraag[str]("reden_afwijking")
    zorg_naar = Vraag[str]("zorg_naar")
    wie_houdt_zicht = Vraag[str]("wie_houdt_zicht")
    sluitbrief = Vraag[date]("sluitbrief", date)


class Herijking(Formulierblok):
    """The answers of 'Herijking'."""

    __slots__ = ()
    datum_herijking = Vraag[date]("datum_herijking", date)
    verbetering = Vraag[Literal["ja", "nee"]]("verbetering")
    soort = Vraag[Literal["herijking", "groep"]]("soort")
    jeugdgroep = Vraag[str]("jeugdgroep")
    aanwezig = Vraag[str]("aanwezig")
    beoordelingen = Rijen("beoordelingen", HerijkingBeoordelingen)


class JaarcijfersKosten(Blok):
    """A row of 'Kosten en dekking'."""

    __slots__ = ()
    post = Vraag[str]("post")
    bron = Vraag[str]("bron")
    soort = Vraag[Literal["personeel", "inkoop", "overig"]]("soort")
    begroot = Vraag[float]("begroot", (int, float))
    werkelijk = Vraag[float]("werkelijk", (int, float))


class JaarcijfersPersoneel(Blok):
    """A row of 'Personeel'."""

    __slots__ = ()
    functie = Vraag[str]("functie")
    fte = Vraag[float]("fte", (int, float))


class JaarcijfersBuitencijfers(Blok):
    """A row of 'Cijfers van buiten'."""

    __slots__ = ()
    indicator = Vraag[Literal["E1", "E2", "E3", "misdrijf", "halt", "schooluitval", "ander"]]("indicator")
    naam = Vraag[str]("naam")
    waarde = Vraag[float]("waarde", (int, float))
    vergelijking = Vraag[float]("vergelijking", (int, float))
    bron = Vraag[str]("bron")


class JaarcijfersDoelen(Blok):
    """A row of 'Doelen'."""

    __slots__ = ()
    indicator = Vraag[str]("indicator")
    basis = Vraag[float]("basis", (int, float))
    basisjaar = Vraag[float]("basisjaar", (int, float))
    streefwaarde = Vraag[float]("streefwaarde", (int, float))
    streefjaar = Vraag[float]("streefjaar", (int, float))
    vastgesteld_door = Vraag[str]("vastgesteld_door")
    bron = Vraag[str]("bron")


class JaarcijfersRaadsvragen(Blok):
    """A row of 'Antwoorden op vragen van de raad'."""

    __slots__ = ()
    vraag = Vraag[str]("vraag")
    antwoord = Vraag[str]("antwoord")


class Jaarcijfers(Formulierblok):
    """The answers of 'Jaarcijfers'."""

    __slots__ = ()
    laatste_dag = Vraag[date]("laatste_dag", date)
    verbetering = Vraag[Literal["ja", "nee"]]("verbetering")
    ontwikkelingen = Vraag[str]("ontwikkelingen")
    successen = Vraag[str]("successen")
    knelpunten = Vraag[str]("knelpunten")
    casus = Vraag[str]("casus")
    nagelezen = Vraag[Literal["ja", "nee"]]("nagelezen")
    kosten = Rijen("kosten", JaarcijfersKosten)
    personeel = Rijen("personeel", JaarcijfersPersoneel)
    buitencijfers = Rijen("buitencijfers", JaarcijfersBuitencijfers)
    doelen = Rijen("doelen", JaarcijfersDoelen)
    raadsvragen = Rijen("raadsvragen", JaarcijfersRaadsvragen)


class MeldingenMeldingen(Blok):
    """A row of 'Jongeren in de aanpak'."""

    __slots__ = ()
    casusnummer = Vraag[str]("casusnummer")
    datum = Vraag[date]("datum", date)
    soort = Vraag[Literal["overlast", "aanhouding", "haltverwijzing", "veroordeling", "overtreding"]]("soort")


class Meldingen(Formulierblok):
    """The answers of 'Meldingen'."""

    __slots__ = ()
    eind_kwartaal = Vraag[date]("eind_kwartaal", date)
    bron = Vraag[Literal["politie", "om"]]("bron")
    verbetering = Vraag[Literal["ja", "nee"]]("verbetering")
    jeugdoverlast_stad = Vraag[float]("jeugdoverlast_stad", (int, float))
    woninginbraken_stad = Vraag[float]("woninginbraken_stad", (int, float))
    meldingen = Rijen("meldingen", MeldingenMeldingen)


class PlanLeefgebieden(Blok):
    """A row of 'Leefgebieden'."""

    __slots__ = ()
    leefgebied = Vraag[str]("leefgebied")
    score = Vraag[int]("score", int)
    toelichting = Vraag[str]("toelichting")


class PlanDoelen(Blok):
    """A row of 'Doelen'."""

    __slots__ = ()
    leefgebied = Vraag[str]("leefgebied")
    doel = Vraag[str]("doel")
    streefscore = Vraag[float]("streefscore", (int, float))
    streefdatum = Vraag[date]("streefdatum", date)
    stand = Vraag[Literal["loopt", "gehaald", "gestopt"]]("stand")


class PlanActies(Blok):
    """A row of 'Acties'."""

    __slots__ = ()
    wat = Vraag[str]("wat")
    wie = Vraag[str]("wie")
    wanneer = Vraag[date]("wanneer", date)
    stand = Vraag[Literal["open", "bezig", "klaar", "vervallen"]]("stand")


class PlanInterventies(Blok):
    """A row of 'Interventies'."""

    __slots__ = ()
    soort = Vraag[Literal["begeleiding", "behandeling", "opvoeding", "dagbesteding", "stopgesprek", "halt", "reclassering", "jeugdreclassering", "schuldhulp", "wonen", "vrije_tijd", "anders"]]("soort")
    partner = Vraag[str]("partner")
    start = Vraag[date]("start", date)
    eind = Vraag[date]("eind", date)
    resultaat = Vraag[Literal["loopt", "geslaagd", "deels", "niet", "afgebroken"]]("resultaat")


class PlanVoorwaarden(Blok):
    """A row of 'Bijzondere voorwaarden en maatregelen'."""

    __slots__ = ()
    soort = Vraag[Literal["contactverbod", "gebiedsverbod", "avondklok", "meldplicht", "behandelplicht", "anders"]]("soort")
    opgelegd_door = Vraag[Literal["rechter", "om", "burgemeester", "anders"]]("opgelegd_door")
    start = Vraag[date]("start", date)
    eind = Vraag[date]("eind", date)


class Plan(Formulierblok):
    """The answers of 'Plan van aanpak'."""

    __slots__ = ()
    casusnummer = Vraag[str]("casusnummer")
    moment = Vraag[Literal["start", "voortgang", "afsluiting"]]("moment")
    meetdatum = Vraag[date]("meetdatum", date)
    verbetering = Vraag[Literal["ja", "nee"]]("verbetering")
    regisseur = Vraag[str]("regisseur")
    regievorm = Vraag[Literal["casusregie", "procesregie"]]("regievorm")
    intensiteit = Vraag[Literal["actieve_regie", "monitoring"]]("intensiteit")
    jeugdgroep = Vraag[str]("jeugdgroep")
    datum_startgesprek = Vraag[date]("datum_startgesprek", date)
    soort_startgesprek = Vraag[Literal["stadhuis", "huisbezoek", "anders", "niet"]]("soort_startgesprek")
    grenzen = Vraag[str]("grenzen")
    zorgvraag = Vraag[str]("zorgvraag")
    ouders_betrokken = Vraag[Literal["ja", "deels", "nee", "nvt"]]("ouders_betrokken")
    gezinsafspraken = Vraag[str]("gezinsafspraken")
    aandacht_broer_zus = Vraag[Literal["ja", "nee"]]("aandacht_broer_zus")
    reden_broer_zus = Vraag[str]("reden_broer_zus")
    dagbesteding = Vraag[Literal["school", "werk", "school_werk", "geen", "onbekend"]]("dagbesteding")
    school_betrokken = Vraag[Literal["ja", "nee", "nvt"]]("school_betrokken")
    schoolafspraken = Vraag[str]("schoolafspraken")
    datum_besluit = Vraag[date]("datum_besluit", date)
    datum_afsluiting = Vraag[date]("datum_afsluiting", date)
    wijze_afsluiting = Vraag[Literal["positief", "negatief", "overgedragen", "anders"]]("wijze_afsluiting")
    laatste_melding = Vraag[date]("laatste_melding", date)
    reden_afwijking = Vraag[str]("reden_afwijking")
    zorg_overgenomen_door = Vraag[str]("zorg_overgenomen_door")
    wie_houdt_zicht = Vraag[str]("wie_houdt_zicht")
    datum_sluitbrief = Vraag[date]("datum_sluitbrief", date)
    leefgebieden = Rijen("leefgebieden", PlanLeefgebieden)
    doelen = Rijen("doelen", PlanDoelen)
    acties = Rijen("acties", PlanActies)
    interventies = Rijen("interventies", PlanInterventies)
    voorwaarden = Rijen("voorwaarden", PlanVoorwaarden)


class StartlijstJongeren(Blok):
    """A row of 'Jongeren in de aanpak'."""

    __slots__ = ()
    achternaam = Vraag[str]("achternaam")
    voornaam = Vraag[str]("voornaam")
    bekend_als = Vraag[str]("bekend_als")
    geboortedatum = Vraag[date]("geboortedatum", date)
    geslacht = Vraag[Literal["man", "vrouw", "x", "onbekend"]]("geslacht")
    wijk = Vraag[str]("wijk")
    school_of_werkgever = Vraag[str]("school_of_werkgever")
    in_aanpak_sinds = Vraag[date]("in_aanpak_sinds", date)
    regisseur = Vraag[str]("regisseur")
    regievorm = Vraag[Literal["casusregie", "procesregie"]]("regievorm")
    intensiteit = Vraag[Literal["actieve_regie", "monitoring"]]("intensiteit")
    jeugdgroep = Vraag[str]("jeugdgroep")
    aangemeld_op = Vraag[date]("aangemeld_op", date)
    aanmelder_organisatie = Vraag[str]("aanmelder_organisatie")
    politiecontact = Vraag[Literal["voor", "na", "onbekend"]]("politiecontact")
    laatst_herijkt = Vraag[date]("laatst_herijkt", date)
    meetdatum = Vraag[date]("meetdatum", date)
    score_delict = Vraag[float]("score_delict", (int, float))
    score_overlast = Vraag[float]("score_overlast", (int, float))
    score_wonen = Vraag[float]("score_wonen", (int, float))
    score_relaties = Vraag[float]("score_relaties", (int, float))
    score_dagbesteding = Vraag[float]("score_dagbesteding", (int, float))
    score_gezondheid = Vraag[float]("score_gezondheid", (int, float))
    score_financien = Vraag[float]("score_financien", (int, float))
    score_gedrag = Vraag[float]("score_gedrag", (int, float))
    regel = Vraag[float]("regel", (int, float))
    broer_zus_van = Vraag[str]("broer_zus_van")
    gelijkenis = Vraag[Literal["ander"]]("gelijkenis")
    casusnummer = Vraag[str]("casusnummer")


class Startlijst(Formulierblok):
    """The answers of 'Startlijst'."""

    __slots__ = ()
    datum_startlijst = Vraag[date]("datum_startlijst", date)
    verbeterde_lijst = Vraag[Literal["ja", "nee"]]("verbeterde_lijst")
    jongeren = Rijen("jongeren", StartlijstJongeren)


class UvzVerslagAanwezig(Blok):
    """A row of 'Wie was erbij'."""

    __slots__ = ()
    organisatie = Vraag[str]("organisatie")
    aanwezigheid = Vraag[Literal["aanwezig", "afgemeld", "schriftelijk", "niet"]]("aanwezigheid")


class UvzVerslagBesprekingen(Blok):
    """A row of 'Jongere'."""

    __slots__ = ()
    casusnummer = Vraag[str]("casusnummer")
    aanleiding = Vraag[str]("aanleiding")
    beeld = Vraag[str]("beeld")
    compleet = Vraag[Literal["ja", "nee"]]("compleet")
    wat_mist = Vraag[str]("wat_mist")
    wie_levert = Vraag[str]("wie_levert")
    oordeel = Vraag[str]("oordeel")
    besluit = Vraag[Literal["integraal", "partner", "zorgoverleg", "zorgpartner", "aangehouden"]]("besluit")
    regisseur = Vraag[str]("regisseur")
    regievorm = Vraag[Literal["casusregie", "procesregie"]]("regievorm")
    naar_wie = Vraag[str]("naar_wie")
    notificatiebrief = Vraag[date]("notificatiebrief", date)
    reden_geen_brief = Vraag[str]("reden_geen_brief")
    jeugdgroep = Vraag[str]("jeugdgroep")


class UvzVerslagActies(Blok):
    """A row of 'Afspraken'."""

    __slots__ = ()
    casusnummer = Vraag[str]("casusnummer")
    wat = Vraag[str]("wat")
    wie = Vraag[str]("wie")
    wanneer = Vraag[date]("wanneer", date)


class UvzVerslag(Formulierblok):
    """The answers of 'UVZ-verslag'."""

    __slots__ = ()
    datum_uvz = Vraag[date]("datum_uvz", date)
    verbetering = Vraag[Literal["ja", "nee"]]("verbetering")
    voorzitter = Vraag[str]("voorzitter")
    aanwezig = Rijen("aanwezig", UvzVerslagAanwezig)
    besprekingen = Rijen("besprekingen", UvzVerslagBesprekingen)
    acties = Rijen("acties", UvzVerslagActies)
