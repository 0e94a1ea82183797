"""The figures described for machines: the columns of the CSV (CSVW) and the data sets in a catalogue (DCAT-AP-NL 3.0)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from werkwijzer.jaar.publicatie import Jaarpublicatie
from werkwijzer.kalender import voluit
from werkwijzer.profiel import Profiel
from werkwijzer.rapport.downloads import KOLOMMEN
from werkwijzer.rapport.tekst import opsomming

Json = dict[str, Any]
EU = "http://publications.europa.eu/resource/authority"
UITLEG = {
    "jaar": ("integer", "Het jaar waarover het cijfer gaat."),
    "tabel": (
        "string",
        "Waar het cijfer bij hoort: indicatoren, jaren samen, doelen, kosten of de code van een tabel.",
    ),
    "rij": ("string", "De code van de indicator, of de naam van de rij in de tabel."),
    "kolom": (
        "string",
        "Wat het getal is: waarde, teller, noemer, marge, van en tot (waartussen een getal ligt dat niet is getoond), zelfde grootte (gemeenten van dezelfde grootte), of de naam van de kolom in de tabel.",
    ),
    "waarde": ("decimal", "Het getal, met een komma voor de decimalen. Leeg als het cijfer niet is getoond."),
    "markering": ("string", "Waarom de waarde leeg is, bijvoorbeeld <5 of niet getoond."),
    "eenheid": (
        "string",
        "Wat er is geteld of gemeten, zoals jongeren, dagen, % of euro. Leeg bij een teller of noemer: wat die telt, staat in "
        "de definitie van het cijfer.",
    ),
    "naam": ("string", "De naam van de indicator, de tabel of de kostenpost."),
    "fictief": ("string", "ja als de gegevens verzonnen zijn, anders nee."),
}
# format, media type and what the file holds, per ending of the downloads of a year
DOWNLOADS = {
    "csv": ("CSV", "text/csv", "Alle cijfers, één per regel."),
    "xlsx": ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Alle cijfers in tabbladen."),
    "json": ("JSON", "application/json", "Alle cijfers met definities en regels: hieruit is het verslag gemaakt."),
    "pdf": ("PDF", "application/pdf", "Het verslag als raadsstuk."),
}


ALLE_JAREN = "cijfers-alle-jaren.csv"


def bestanden(jaar: int, *, pdf: bool) -> dict[str, str]:
    """The downloads of a year: ending → file name."""
    namen = {"csv": f"cijfers-{jaar}.csv", "xlsx": f"cijfers-{jaar}.xlsx", "json": f"{jaar}.json"}
    return namen | ({"pdf": f"jaarverslag-{jaar}.pdf"} if pdf else {})


def csvw(profiel: Profiel, *publicaties: Jaarpublicatie) -> str:
    """Metadata beside the CSV of a year, or of all years, after the W3C recommendation "CSV on the Web"."""
    een = len(publicaties) == 1
    return _tekst(
        {
            "@context": ["http://www.w3.org/ns/csvw", {"@language": "nl"}],
            "url": bestanden(publicaties[0].jaar, pdf=False)["csv"] if een else ALLE_JAREN,
            "dc:title": _titel(*publicaties),
            "dc:description": _beschrijving(*publicaties),
            "dc:license": {"@id": profiel.open_data.licentie},
            "dc:publisher": f"Gemeente {publicaties[-1].gemeente}",
            "dialect": {"delimiter": ";", "encoding": "utf-8", "header": True, "quoteChar": '"'},
            "tableSchema": {
                "columns": [_kolom(naam) for naam in KOLOMMEN],
                "primaryKey": ["tabel", "rij", "kolom"] if een else ["jaar", "tabel", "rij", "kolom"],
            },
        }
    )


def _kolom(naam: str) -> Json:
    soort, uitleg = UITLEG[naam]
    komma = {"base": soort, "format": {"decimalChar": ","}}
    return {
        "name": naam,
        "titles": naam,
        "dc:description": uitleg,
        "datatype": komma if soort == "decimal" else soort,
        "required": naam not in ("waarde", "markering", "eenheid"),
    }


def catalogus(jaren: Mapping[int, Jaarpublicatie], profiel: Profiel, *, pdf: bool) -> str:
    """All years as data sets in one catalogue (JSON-LD), with what DCAT-AP-NL 3.0 requires."""
    adres = f"{profiel.open_data.adres}jaarverslag/"
    naam = profiel.gemeente.naam
    organisatie = {"@id": profiel.open_data.organisatie, "@type": "foaf:Agent", "foaf:name": _nl(f"Gemeente {naam}")}
    contact = {
        "@id": f"{adres}#contact",
        "@type": "vcard:Organization",
        "vcard:fn": f"Gemeente {naam}",
        "vcard:hasURL": {"@id": profiel.open_data.contactpagina},
    }
    return _tekst(
        {
            "@context": {
                "adms": "http://www.w3.org/ns/adms#",
                "dcat": "http://www.w3.org/ns/dcat#",
                "dct": "http://purl.org/dc/terms/",
                "foaf": "http://xmlns.com/foaf/0.1/",
                "vcard": "http://www.w3.org/2006/vcard/ns#",
                "xsd": "http://www.w3.org/2001/XMLSchema#",
            },
            "@id": f"{adres}#catalogus",
            "@type": "dcat:Catalog",
            "dct:title": _nl(f"Cijfers over de persoonsgerichte aanpak jeugd in {naam}"),
            "dct:description": _nl("Per jaar de cijfers van het jaarverslag. Kleine aantallen zijn niet getoond."),
            "dct:language": {"@id": f"{EU}/language/NLD"},
            "dct:license": {"@id": profiel.open_data.licentie},
            "dct:publisher": organisatie,
            "dct:creator": {"@id": profiel.open_data.organisatie},
            "dcat:contactPoint": contact,
            "foaf:homepage": {"@id": adres},
            "dcat:dataset": [
                *(
                    _dataset(f"{adres}{jaar}/", "gegevens", bestanden(jaar, pdf=pdf), profiel, adres, jaren[jaar])
                    for jaar in sorted(jaren)
                ),
                _dataset(
                    adres, "alle-jaren", {"csv": ALLE_JAREN}, profiel, adres, *(p for _, p in sorted(jaren.items()))
                ),
            ],
        }
    )


def _dataset(
    pagina: str, naam: str, downloads: Mapping[str, str], profiel: Profiel, adres: str, *publicaties: Jaarpublicatie
) -> Json:
    """The years `publicaties` as one data set, that stands on `pagina` as these downloads (ending → file)."""
    concept = any(p.status == "concept" for p in publicaties)
    uit: Json = {
        "@id": f"{pagina}#{naam}",
        "@type": "dcat:Dataset",
        "dct:identifier": f"{pagina}#{naam}",
        "dct:title": _nl(_titel(*publicaties)),
        "dct:description": _nl(_beschrijving(*publicaties)),
        "dct:accessRights": {"@id": f"{EU}/access-right/PUBLIC"},
        "dct:publisher": {"@id": profiel.open_data.organisatie},
        "dct:creator": {"@id": profiel.open_data.organisatie},
        "dct:language": {"@id": f"{EU}/language/NLD"},
        "dct:accrualPeriodicity": {"@id": f"{EU}/frequency/ANNUAL"},
        "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": _dag(f"{publicaties[0].jaar}-01-01"),
            "dcat:endDate": _dag(f"{publicaties[-1].jaar}-12-31"),
        },
        "dcat:contactPoint": {"@id": f"{adres}#contact"},
        "dcat:theme": [{"@id": f"{EU}/data-theme/{thema}"} for thema in ("JUST", "SOCI")],
        "dcat:keyword": [_nl(woord) for woord in ("jeugd", "veiligheid", "zorg", "persoonsgerichte aanpak")],
        "dcat:landingPage": {"@id": pagina},
        "adms:status": {"@id": f"{EU}/dataset-status/{'DEVELOP' if concept else 'COMPLETED'}"},
        "dcat:distribution": [_distributie(pagina, soort, bestand, profiel) for soort, bestand in downloads.items()],
    }
    if dagen := [h.datum for p in publicaties for h in p.herzieningen]:
        uit["dct:modified"] = _dag(max(dagen).isoformat())
    return uit


def _distributie(pagina: str, soort: str, naam: str, profiel: Profiel) -> Json:
    formaat, media, uitleg = DOWNLOADS[soort]
    return {
        "@id": f"{pagina}#{soort}",
        "@type": "dcat:Distribution",
        "dct:title": _nl(naam),
        "dct:description": _nl(uitleg),
        "dct:license": {"@id": profiel.open_data.licentie},
        "dct:format": {"@id": f"{EU}/file-type/{formaat}"},
        "dcat:mediaType": {"@id": f"http://www.iana.org/assignments/media-types/{media}"},
        "dcat:accessURL": {"@id": pagina},
        "dcat:downloadURL": {"@id": f"{pagina}{naam}"},
    }


def _titel(*publicaties: Jaarpublicatie) -> str:
    fictief = "Verzonnen voorbeeld: " if any(p.fictief for p in publicaties) else ""
    jaren = f"{publicaties[0].jaar}" if len(publicaties) == 1 else "alle jaren"
    return f"{fictief}Persoonsgerichte aanpak jeugd {publicaties[-1].gemeente} {jaren}"


def _beschrijving(*publicaties: Jaarpublicatie) -> str:
    laatste = publicaties[-1]
    waarover = (
        f"peildatum {voluit(laatste.peildatum)}"
        if len(publicaties) == 1
        else f"{opsomming([str(p.jaar) for p in publicaties])} in één bestand"
    )
    delen = [
        f"Aantallen, scores, doelen en kosten van de persoonsgerichte aanpak jeugd in {laatste.gemeente}, {waarover}.",
        f"Aantallen jongeren van 1 tot en met {laatste.drempel - 1} zijn niet getoond.",
    ]
    return " ".join([*delen, *(["Alle gegevens zijn verzonnen."] if any(p.fictief for p in publicaties) else [])])


def _nl(tekst: str) -> Json:
    return {"@value": tekst, "@language": "nl"}


def _dag(dag: str) -> Json:
    return {"@value": dag, "@type": "xsd:date"}


def _tekst(inhoud: Json) -> str:
    return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"
