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
