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
  const acties = figuur.querySelector(".grafiek-acties");
  const titel = figuur.querySelector("figcaption").textContent;
  for (const [naam, doe] of [["SVG", () => haalOp(alsSvg(), "svg")], ["PNG", alsPng], ["CSV", () => haalOp(alsCsv(), "csv")]]) {
    const knop = document.createElement("button");
    knop.type = "button";
    knop.textContent = naam;
    knop.setAttribute("aria-label", `${naam} ophalen van de grafiek: ${titel}`);
    knop.addEventListener("click", doe);
    acties.append(" · ", knop);
  }
}

// De waarde van een punt of staaf staat in zijn <title>. Hier ook bij aantikken, en met Tab en de pijltjes: een tekening
// is één tabstop, hoeveel punten er ook in staan.
for (const beeld of document.querySelectorAll("figure.grafiek .beeld")) {
  const svg = beeld.querySelector("svg.tekening");
  const titel = (merk) => merk.querySelector("title").textContent;
  const metTitel = (soort) => [...svg.querySelectorAll(soort)].filter((merk) => merk.querySelector("title"));
  const vormen = metTitel("rect, circle");
  const bekend = new Set(vormen.map(titel)); // een lijn door een punt zegt hetzelfde als het punt
  const merken = [...vormen, ...metTitel("line").filter((lijn) => !bekend.has(titel(lijn)))];
  if (!merken.length) continue;
  const lezing = document.createElement("output");
  lezing.className = "lezing";
  lezing.hidden = true;
  beeld.append(lezing);
  svg.setAttribute("tabindex", "0");
  let nummer = 0;
  const verberg = () => {
    lezing.hidden = true;
    merken[nummer].classList.remove("aan");
  };
  const toon = (nieuw, erbij = "") => {
    verberg();
    nummer = nieuw;
    merken[nummer].classList.add("aan");
    lezing.textContent = titel(merken[nummer]) + erbij;
    lezing.hidden = false;
    const [merk, vlak] = [merken[nummer], beeld].map((deel) => deel.getBoundingClientRect());
    const links = merk.left + merk.width / 2 - vlak.left - lezing.offsetWidth / 2;
    lezing.style.left = `${Math.max(0, Math.min(links, vlak.width - lezing.offsetWidth))}px`;
    lezing.style.top = `${merk.top - vlak.top - lezing.offsetHeight - 8}px`;
  };
  const metToetsen = (nieuw) => toon(nieuw, ` (${nieuw + 1} van ${merken.length}, ← →)`);
  // Een vinger is breder dan een punt: het dichtstbijzijnde telt, als dat dichtbij is.
  const wijs = ({ clientX: x, clientY: y }) => {
    const ver = merken.map((merk) => {
      const { left, right, top, bottom } = merk.getBoundingClientRect();
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    });
    const dichtst = Math.min(...ver);
    if (dichtst < 24) toon(ver.indexOf(dichtst));
    else verberg();
  };
  svg.addEventListener("pointermove", wijs);
  svg.addEventListener("pointerdown", wijs);
  svg.addEventListener("pointerleave", (actie) => actie.pointerType === "mouse" && verberg());
  svg.addEventListener("focus", () => lezing.hidden && metToetsen(nummer));
  svg.addEventListener("blur", verberg);
  svg.addEventListener("keydown", (actie) => {
    const stap = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[actie.key];
    if (actie.key === "Escape") verberg();
    if (!stap) return;
    actie.preventDefault();
    metToetsen((nummer + stap + merken.length) % merken.length);
  });
}

// Alle jaren naast elkaar: een kop sorteert zijn tabel, van groot naar klein, dan andersom, dan weer zoals het was.
const getalIn = (tekst) => {
  const [, min, heel, deel] = /(−?)[^\d]*([\d.]+)(?:,(\d+))?/.exec(tekst) ?? [];
  return tekst.startsWith("gelijk") ? 0 : heel ? Number(`${min && "-"}${heel.replaceAll(".", "")}.${deel ?? 0}`) : NaN;
};
for (const tabel of document.querySelectorAll("table.sorteer")) {
  const rijen = [...tabel.tBodies[0].rows];
  if (rijen.length < 2) continue;
  const koppen = [...tabel.tHead.rows[0].cells];
  koppen.forEach((kop, nr) => {
    const knop = document.createElement("button");
    knop.type = "button";
    knop.append(...kop.childNodes);
    kop.append(knop);
    const waarde = ({ cells: cellen }) => getalIn((nr < koppen.length - 1 ? cellen[nr].firstChild : cellen[nr]).textContent);
    knop.addEventListener("click", () => {
      const [eerst, daarna] = nr ? ["descending", "ascending"] : ["ascending", "descending"];
      const nu = kop.getAttribute("aria-sort");
      const volgende = { [eerst]: daarna, [daarna]: "" }[nu] ?? eerst;
      for (const ander of koppen) ander.removeAttribute("aria-sort");
      if (volgende) kop.setAttribute("aria-sort", volgende);
      const kant = volgende === "ascending" ? 1 : -1;
      const volgorde = volgende ? rijen.toSorted((a, b) => {
        if (!nr) return kant * a.cells[0].textContent.localeCompare(b.cells[0].textContent, "nl");
        const [x, y] = [waarde(a), waarde(b)];
        return Number.isNaN(x) - Number.isNaN(y) || kant * (x - y); // zonder getal altijd onderaan
      }) : rijen;
      tabel.tBodies[0].append(...volgorde);
    });
  });
}

// Wie van jaar wisselt, blijft bij hetzelfde onderdeel.
for (const ander of document.querySelectorAll("a.ander-jaar")) {
  ander.addEventListener("click", () => {
    const boven = [...document.querySelectorAll("article h2[id]")].filter((kop) => kop.getBoundingClientRect().top < 200);
    ander.hash = location.hash || (boven.length ? boven.at(-1).id : "");
  });
}
