// Maakt af wat het thema aan toegankelijkheid laat liggen. Zonder dit script werkt de site ook.

// Het zoekvenster krijgt een naam voor schermlezers.
document.querySelector('[data-md-component="search"]')?.setAttribute("aria-label", "Zoeken");

// Een menu onder een kop die zelf een koppeling is, heet naar die kop.
for (const menu of document.querySelectorAll("nav[aria-labelledby]")) {
  const kop = document.getElementById(menu.getAttribute("aria-labelledby"));
  if (kop && !kop.textContent.trim()) {
    menu.setAttribute("aria-label", kop.parentElement.textContent.trim());
    menu.removeAttribute("aria-labelledby");
  }
}

// Een vakje in een takenlijst heet naar het punt waar het bij staat.
for (const vakje of document.querySelectorAll(".task-list-item input")) {
  vakje.setAttribute("aria-label", vakje.closest("li").textContent.trim());
}

// Een optie (--reden) of een datum in een opdracht breekt niet na een streepje.
for (const code of document.querySelectorAll(".md-typeset :not(pre) > code")) {
  if (code.childElementCount || !code.textContent.includes("-")) continue;
  const delen = code.textContent.split(/(\s+)/).map((deel) => {
    if (!/^(--\w|\d+-\d)/.test(deel)) return deel;
    const heel = document.createElement("span");
    heel.className = "heel";
    heel.textContent = deel;
    return heel;
  });
  code.replaceChildren(...delen);
}

// Een grafiek: een koppeling ernaartoe, en ophalen als beeld of als cijfers. De cijfers zelf staan in de tabel eronder.
const RAND = 8; // letters mogen iets buiten het vlak van een tekening steken
for (const figuur of document.querySelectorAll("figure.grafiek[id]")) {
  const beeld = () => [...figuur.querySelectorAll("svg.tekening")].find((svg) => svg.getBoundingClientRect().width);
  const haalOp = (inhoud, ending) => {
    const koppeling = document.createElement("a");
    koppeling.href = URL.createObjectURL(inhoud);
    koppeling.download = `${figuur.id}.${ending}`;
    koppeling.click();
    setTimeout(() => URL.revokeObjectURL(koppeling.href), 10_000);
  };
  // Buiten de pagina zijn er geen stijlbladen: elke inkt krijgt zijn kleur mee.
  const alsSvg = () => {
    const bron = beeld();
    const los = bron.cloneNode(true);
    const delen = [los, ...los.querySelectorAll("*")];
    [bron, ...bron.querySelectorAll("*")].forEach((deel, i) => {
      const stijl = getComputedStyle(deel);
      for (const naam of ["fill", "stroke", "font-family"]) delen[i].style.setProperty(naam, stijl.getPropertyValue(naam));
    });
    const vlak = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const [, , breedte, hoogte] = bron.getAttribute("viewBox").split(" ").map(Number);
    const plaats = { x: -RAND, y: -RAND, width: breedte + 2 * RAND, height: hoogte + 2 * RAND };
    for (const [naam, maat] of Object.entries(plaats)) vlak.setAttribute(naam, maat);
    los.setAttribute("viewBox", Object.values(plaats).join(" "));
    vlak.style.fill = getComputedStyle(document.body).backgroundColor;
    los.prepend(vlak);
    los.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    return new Blob([new XMLSerializer().serializeToString(los)], { type: "image/svg+xml" });
  };
  const alsPng = async () => {
    const [, , breedte, hoogte] = beeld().getAttribute("viewBox").split(" ").map((maat) => Number(maat) + 2 * RAND);
    const plaatje = new Image(breedte * 3, hoogte * 3);
    const lezer = new FileReader();
    lezer.readAsDataURL(alsSvg());
    await new Promise((klaar) => { lezer.onload = klaar; });
    plaatje.src = lezer.result;
    await plaatje.decode();
    const doek = document.createElement("canvas");
    [doek.width, doek.height] = [breedte * 3, hoogte * 3];
    doek.getContext("2d").drawImage(plaatje, 0, 0, doek.width, doek.height);
    doek.toBlob((inhoud) => haalOp(inhoud, "png"));
  };
  // Zoals de andere CSV-bestanden: puntkomma's, en een teken vooraan waardoor Excel de letters goed leest.
  const alsCsv = () => {
    const cel = (c) => {
      const tekst = c.textContent.trim();
      if (/^[+−]?[\d.]+(,\d+)?$/.test(tekst)) return tekst.replace("+", "").replace("−", "-").replaceAll(".", "");
      return `"${tekst.replace(/^[=+@-]/, "'$&").replaceAll('"', '""')}"`;
    };
    const rijen = [...figuur.querySelector("table").rows].map((rij) => [...rij.cells].map(cel).join(";"));
    return new Blob([`\ufeff${rijen.join("\r\n")}\r\n`], { type: "text/csv" });
  };
  const acties = document.createElement("p");
  acties.className = "grafiek-acties";
  acties.innerHTML = `<a href="#${figuur.id}">Koppeling</a>`;
  const titel = figuur.querySelector("figcaption").textContent;
  acties.firstChild.setAttribute("aria-label", `Koppeling naar de grafiek: ${titel}`);
  for (const [naam, doe] of [["SVG", () => haalOp(alsSvg(), "svg")], ["PNG", alsPng], ["CSV", () => haalOp(alsCsv(), "csv")]]) {
    const knop = document.createElement("button");
    knop.type = "button";
    knop.textContent = naam;
    knop.setAttribute("aria-label", `${naam} ophalen van de grafiek: ${titel}`);
    knop.addEventListener("click", doe);
    acties.append(" · ", knop);
  }
  figuur.querySelector("details").after(acties);
}

// Wie van jaar wisselt, blijft bij hetzelfde onderdeel.
for (const ander of document.querySelectorAll("a.ander-jaar")) {
  ander.addEventListener("click", () => {
    const boven = [...document.querySelectorAll("article h2[id]")].filter((kop) => kop.getBoundingClientRect().top < 200);
    ander.hash = location.hash || (boven.length ? boven.at(-1).id : "");
  });
}
