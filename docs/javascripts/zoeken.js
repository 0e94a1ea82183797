// Zoeken in gewone woorden. Zit tussen het zoekveld en de zoekmachine van het thema, en verandert alleen wat zij te
// lezen krijgt. MkDocs Material en Zensical gebruiken dezelfde berichten: 0 is de index, 2 is een vraag.
(() => {
  // Wat in een vraag staat maar niets zegt. "hoeveel" en "werkt" horen er niet bij: die wijzen naar het jaarverslag.
  const LEEG = new Set(
    `aan al alle als bij ben bent binnen dan dat de den der des deze die dit doe doen doet door een er gaat gaan
    geen heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je jij jou jouw kan kon krijg krijgen krijgt
    kun kunnen maar me men met mij mijn moet moeten mag mogen na naar nee niet nog nu of om ons onze ook op over te tot
    u uit uw van veel voor waar waarom wanneer was wat we wel welk welke werd wie wij wil word worden wordt ze zich zij
    zijn zit zitten zo zou betekent vaak toch zonder`.split(/\s+/),
  );
  // Wat op bijna elke pagina staat, zegt alleen iets als er verder niets gevraagd is, of in een zoekwoord van meer woorden.
  const OVERAL = new Set(["jongere", "jongeren", "aanpak"]);
  // Een titel weegt meer dan tekst, en een zoekwoord van de pagina (`tags` bovenaan het bestand) meer dan een titel.
  const GEWICHT = { title: { boost: 20 }, text: { boost: 1 }, tags: { boost: 1000 } };
  const zoekwoorden = new Map(); // de woorden van een zoekwoord, als tekst → het merkteken ervan in de index
  let bekend = []; // elk woord van de site, het vaakst gebruikte eerst
  let alles = false; // Zensical toont alleen wat elk woord van de vraag heeft

  const langste = (lijst) => lijst.sort((a, b) => b.length - a.length)[0];
  const zonderCode = (html) => html.replace(/<[^>]*>/g, " ");
  const woorden = (tekst) => tekst.match(/[\p{L}\d]+/gu) ?? [];
  // "OM" is een partner, "om" zegt niets.
  const zeggen = (tekst) => woorden(tekst).filter((w) => w === "OM" || !LEEG.has(w.toLowerCase())).map((w) => w.toLowerCase());

  // Een zoekwoord van meer woorden telt alleen in zijn geheel: als één woord dat niemand typt en niemand ziet.
  const merkteken = (nummer) => `\u2060${[...nummer.toString(2)].map((b) => (b === "1" ? "\u200d" : "\u200c")).join("")}\u2060`;
  const alsZoekwoord = (tag) => {
    const delen = zeggen(tag).join(" ") || tag.toLowerCase();
    if (!zoekwoorden.has(delen)) zoekwoorden.set(delen, merkteken(zoekwoorden.size + 1));
    return delen;
  };

  const leesIndex = (index) => {
    alles = !index.docs;
    const aantal = new Map();
    const tel = (tekst, keer) => woorden(tekst.toLowerCase()).forEach((w) => aantal.set(w, (aantal.get(w) ?? 0) + keer));
    for (const deel of index.docs ?? index.items) {
      tel(`${zonderCode(deel.title)} ${zonderCode(deel.text)}`, 1);
      // De titel van een pagina is zelf een zoekwoord: "veilig thuis" is meer dan de som van twee woorden.
      const eigen = [...(deel.tags ?? []), ...(deel.location.includes("#") ? [] : [zonderCode(deel.title)])].map(alsZoekwoord);
      eigen.forEach((zoekwoord) => tel(zoekwoord, 9));
      if (alles) {
        deel.tags = []; // anders zijn het filters, in beeld
        deel.title += eigen.map((zoekwoord) => ` ${zoekwoorden.get(zoekwoord)}`).join("");
      } else deel.tags = eigen.map((zoekwoord) => (zoekwoord.includes(" ") ? zoekwoorden.get(zoekwoord) : zoekwoord));
    }
    bekend = [...aantal.keys()].sort((a, b) => aantal.get(b) - aantal.get(a));
    if (!alles) index.config.fields = GEWICHT;
  };

  // Hoeveel letters er anders, te veel, te weinig of verwisseld zijn.
  const verschil = (a, b) => {
    let eerder = [];
    let vorige = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const rij = [i];
      for (let j = 1; j <= b.length; j++) {
        rij[j] = Math.min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rij[j] = Math.min(rij[j], eerder[j - 2] + 1);
      }
      [eerder, vorige] = [vorige, rij];
    }
    return vorige[b.length];
  };

  // Het woord van de site dat iemand bedoelt: hetzelfde, met een tikfout, met een andere uitgang, of een deel ervan.
  const bedoeld = (woord) => {
    if (woord.length < 4 || bekend.some((b) => b.startsWith(woord))) return woord;
    for (let fouten = 1; fouten <= (woord.length < 8 ? 1 : 2); fouten++) {
      const lijkt = (b) => b.length > 3 && Math.abs(b.length - woord.length) <= fouten && verschil(woord, b) <= fouten;
      const dichtbij = bekend.find(lijkt);
      if (dichtbij) return dichtbij;
    }
    const midden = bekend.find((b) => b.includes(woord));
    if (midden) return midden;
    const begin = langste(bekend.filter((b) => b.length > 3 && woord.startsWith(b)));
    return begin ?? langste(bekend.filter((b) => b.length > 4 && woord.endsWith(b))) ?? woord;
  };

  const leesVraag = (vraag) => {
    const over = zeggen(vraag).map(bedoeld);
    if (!over.length) return vraag;
    const bijzonder = over.filter((w) => !OVERAL.has(w));
    // "wat als de jongere 28 is", "kind van 10": zo'n getal vraagt naar de leeftijd. Andere zijn vaak iets anders, zoals een score.
    const leeftijd = over.some((w) => /^(?:1[019]|[2-9]\d)$/.test(w)) ? ["leeftijd"] : [];
    const los = [...(bijzonder.length ? bijzonder : over), ...leeftijd];
    const zelfde = (deel, w) => w === deel || (w.length > 3 && (deel.startsWith(w) || w.startsWith(deel)));
    const passend = [...zoekwoorden.keys()].filter((z) => z.split(" ").every((deel) => over.some((w) => zelfde(deel, w))));
    if (alles) {
      const precies = passend.filter((z) => z.split(" ").every((deel) => over.includes(deel)));
      const beste = langste(precies) ?? langste(passend);
      return beste ? zoekwoorden.get(beste) : los.join(" ");
    }
    // Wie een zoekwoord van meer woorden helemaal typt, bedoelt dat: "hoeveel jongeren" is niet jongerenwerk.
    const zwaarte = (z) => (z.split(" ").every((deel) => over.includes(deel)) ? "^40" : "");
    // Een woord dat zelf een zoekwoord is, weegt meer dan een zoekwoord dat er alleen mee begint.
    const heel = (w) => (zoekwoorden.has(w) && los.length > 1 ? `${w}^40` : w);
    return [...passend.filter((z) => z.includes(" ")).map((z) => zoekwoorden.get(z) + zwaarte(z)), ...los.map(heel)].join(" ");
  };

  // Bij MkDocs is de vraag een tekst, bij Zensical een veld van een groter geheel.
  const herschreven = (vraag) =>
    typeof vraag === "string" ? leesVraag(vraag) : { ...vraag, input: leesVraag(String(vraag.input ?? "")) };

  const stuur = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (bericht, ...rest) {
    if (bericht?.type === 0) leesIndex(bericht.data);
    if (bericht?.type === 2 && bericht.data) bericht = { ...bericht, data: herschreven(bericht.data) };
    return stuur.call(this, bericht, ...rest);
  };
})();
