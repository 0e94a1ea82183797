"""Three visitors, each from the front page to what they came for: a new partner, a director and a council member."""

from __future__ import annotations

import csv
import io

from docx import Document
from openpyxl import load_workbook
from playwright.sync_api import Page, expect


def kies(pagina: Page, waar: str, naam: str) -> None:
    """Follow the link with this name inside `waar`, as someone who reads would."""
    pagina.locator(waar).get_by_role("link", name=naam, exact=True).first.click()


def haal_op(pagina: Page, koppeling: str) -> bytes:
    with pagina.expect_download() as ophalen:
        pagina.locator(koppeling).first.click()
    return ophalen.value.path().read_bytes()


def test_een_nieuwe_partner_leert_zijn_rol_en_meldt_iemand_aan(pagina):
    pagina.goto("")
    kies(pagina, ".kaart", "Begin hier")
    expect(pagina.locator("h1")).to_contain_text("Begin hier")
    kies(pagina, ".md-tabs", "Rollen")
    kies(pagina, ".kaart", "Halt")
    expect(pagina.locator("h1")).to_contain_text("Halt")
    for wat in ("Vooraf:", "Tijdens:", "Daarna:", "Je beslist", "Niet aan jou"):
        expect(pagina.locator("article li strong", has_text=wat).first).to_be_visible()

    kies(pagina, "article", "Mag ik dit delen?")
    vraag = pagina.locator("details.keuze", has_text="1. Hoort dit bij een vraag of besluit").first
    expect(vraag).to_have_attribute("open", "open")
    antwoord = vraag.locator("details.keuze", has_text="Nee, maar het is goed om te weten").first
    antwoord.locator("summary").click()
    expect(antwoord.locator(".uitkomst")).to_be_visible()

    kies(pagina, ".md-tabs", "Stap voor stap")
    kies(pagina, ".md-nav--primary", "1. Aanmelden")
    pagina.locator("article a[href*='formulieren/aanmelding']").first.click()
    formulier = load_workbook(io.BytesIO(haal_op(pagina, "article a[href$='aanmelding.xlsx']")))
    assert formulier.sheetnames[0] == "Lees mij"


def test_een_regisseur_maakt_een_plan_en_sluit_af(pagina):
    pagina.goto("")
    kies(pagina, ".kaart", "De negen stappen")
    pagina.locator("article a[href$='plan/']:visible").first.click()
    expect(pagina.locator("h1")).to_contain_text("Eén plan maken")
    pagina.locator("article a[href*='formulieren/plan']").first.click()
    assert load_workbook(io.BytesIO(haal_op(pagina, "article a[href$='plan.xlsx']"))).sheetnames[0] == "Lees mij"

    pagina.goto("")
    kies(pagina, ".kaart", "Scoren met het normenkader")
    expect(pagina.locator("article table").first).to_be_visible()

    kies(pagina, ".md-tabs", "Stap voor stap")
    kies(pagina, ".md-nav--primary", "9. Afsluiten")
    expect(pagina.get_by_role("heading", name="Doe dit")).to_be_visible()
    kies(pagina, ".md-tabs", "Convenant en privacy")
    kies(pagina, ".md-nav--primary", "De jongere informeren en brieven")
    brief = Document(io.BytesIO(haal_op(pagina, "article a[href$='afsluiting.docx']")))
    assert brief.core_properties.title


def test_een_raadslid_vindt_doel_resultaat_kosten_voorbehoud_en_cijfers(pagina):
    pagina.goto("")
    kies(pagina, ".kaart", "Jaarverslag 2025")
    expect(pagina.locator("h1")).to_contain_text("Jaarverslag 2025")

    doel = pagina.locator(".doelkaart").first
    expect(doel).to_be_visible()
    for deel in ("Nu (2025)", "Doel (", "Beginwaarde", "Vastgesteld door:"):
        expect(doel).to_contain_text(deel)

    expect(pagina.locator("table.kosten").first).to_be_attached()
    expect(pagina.get_by_text("Wat er niet in zit:")).to_be_visible()
    expect(pagina.get_by_text("Wat dit verslag wel en niet zegt")).to_be_visible()

    tegel = pagina.locator(".tegel", has_text="In de aanpak op 31 december")
    getal = tegel.locator(".tegel-waarde").inner_text()
    tekst = haal_op(pagina, "article a[href$='cijfers-2025.csv']").decode("utf-8-sig")
    (regel,) = [r for r in csv.DictReader(io.StringIO(tekst), delimiter=";") if r["rij"] == "K1"]
    assert regel["waarde"] == getal
    boek = load_workbook(io.BytesIO(haal_op(pagina, "article a[href$='cijfers-2025.xlsx']")), read_only=True)
    assert any(cel == int(getal) for blad in boek for rij in blad.iter_rows(values_only=True) for cel in rij)


def test_de_weg_terug_na_een_verkeerde_afslag(pagina, adres):
    """An unknown address gives the page of the site that says so, with the navigation."""
    pagina.goto("404.html")
    expect(pagina.locator("h1")).to_contain_text("404")
    kies(pagina, ".md-tabs", "Rollen")
    assert pagina.url == f"{adres}rollen/"
