// Welke pagina's bij een vraag in gewone woorden horen, de beste eerst, en hoe de zoekmachine van het thema die in deze
// volgorde toont. Komt pas als iemand zoekt, met de woorden en vragen: zie zoeken.js.
(() => {
  // Wat in een vraag staat maar niets zegt. "hoeveel" en "werkt" horen er niet bij: die wijzen naar het jaarverslag.
  const LEEG = new Set(
    `aan af al alle allemaal als bij ben bent binnen dan dat de den der des deze die dit doe doen doet door dus een
    eigenlijk er even gaat gaan ga geen heb hebben heeft hem het hier hij hoe hun hoor iemand iets ik in is ja je jij jou
    jouw jullie kan kon kunnen krijg krijgen krijgt kun laat laten maar me mee men met mij mijn moet moeten moest mag
    mogen na naar nee niet niks niets nog nou nu of om ons onze ook op over soms steeds te toch tot toe u uit uw van veel
    via voor vooral waar waarom wanneer want was wat we weer wel welk welke werd wie wij wil willen word worden wordt ze
    zelf zich zij zijn zit zitten zo zonder zou zouden sta staat staan betekent betekend vaak erop erbij ervan ervoor
    eraan ermee erin eruit daar daarna dank alvast graag en ter ten had hadden ooit omdat zodat terwijl bijvoorbeeld misschien beetje heel erg naartoe vandaan heen ergens nergens waarin waarop
    waarmee waarover waarvan daarin daarop daarmee daarover daarvan hierin hierop hiermee hierover hiervan zulke dergelijke nogal eventueel ineens
    gewoonlijk straks alleen hallo svp ff ofzo gewoon zoiets enzo echt`.split(/\s+/),
  );
  const VOORZETSELS = new Set("aan af bij door in mee na om op over toe uit weg voor terug samen vast".split(" "));
  let ZELFDE = []; // groepen van woorden voor hetzelfde, en de vormen van sterke werkwoorden: uit zoekwoorden.js
  let STERK = new Map();
  const ERVOOR = /^((?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|weg|voor|terug|neer|vast|vrij|be|ver|ont|her|onder)+)(.+)$/;
  // Wat een woord waard is naar de plaats waar het staat; getypt is wat bij de pagina in zoekwoorden.js staat.
  const WAARDE = { tags: 7, titel: 8, kop: 3, tekst: 3, getypt: 4 };
  const KERN = 12; // zoveel van de losse woorden daar tellen zwaarder
  const GETOOND = 8; // zoveel pagina's zet de eigen volgorde vooraan
  // Hoe zwaar de volgorde van de woorden telt naast die van de vragen die er het meest op lijken, hoeveel van die vragen er
  // meedoen, en hoe zij samen tellen: zie aandelen.
  const VRAGENBOEK = { woorden: 0.25, hoogstens: 200, demping: 1.2, stappen: 6 };

  let paginas = []; // { merken, velden: stam → waarde per veld, zinnen: [[stam, …], …], letterlijk, rek, gewicht, jaar }
  let gewone = new Map(); // stam → op hoeveel pagina's
  let bekend = []; // elke stam van de site, de gewoonste eerst
  let voluit = new Map(); // stam → het kortste woord van de site dat er een vorm van is
  let vormen = []; // elk woord van de site en van de lijst hierboven, het gewoonste eerst
  let verwant = new Map(); // stam → stammen voor hetzelfde
  let eigen = new Set(); // wat zelf een zoekwoord is, zegt altijd iets: wie "jullie" schrijft, is geen partner
  let gekend = new Set(); // elk woord van de site, zoals het er staat
  let boek; // wat mensen vroegen: per vraag kenmerken, plekken en lengte, per kenmerk bij welke vragen en wat het waard is
  let zensical = false; // toont alleen wat elk woord heeft, en heeft een andere taal voor vragen

  const onthoud = (maak, al = new Map()) => Object.assign((wat) => al.get(wat) ?? al.set(wat, maak(wat)).get(wat), { al });
  const zonderCode = (html) => html.replace(/<[^>]*>/g, " ");
  const woorden = (tekst) => String(tekst).normalize("NFD").replace(/\p{M}/gu, "").match(/[\p{L}\d]+/gu) ?? [];
  // "OM" is een partner, "om" zegt niets.
  const zegtIets = (woord) => woord === "OM" || eigen.has(woord.toLowerCase()) || !LEEG.has(woord.toLowerCase());

  const DEELWOORD = /^(aan|af|bij|door|in|mee|na|om|op|over|toe|uit|weg|voor|terug|vast|samen|)ge(.{2,}[^aeiouy])[td]$/;
  // Een open lettergreep klinkt lang: halen is haal, hallen is hal. Een e telt alleen in een woord van één lettergreep.
  const dicht = (w) =>
    w.replace(/([^aeiou]|^)([aou])([^aeiou])$/, (heel, a, b, c) => (c === "x" ? heel : a + b + b + c)).replace(/^([^aeiou]*)e([^aeiou])$/, "$1ee$2");
  // Is dit het begin van een werkwoord dat de site kent? Van haal wel: halen; van hal niet.
  const werkwoord = (w) => {
    const open = w.replace(/([aeou])\1([^aeiou])$/, "$1$2").replace(/f$/, "v").replace(/s$/, "z");
    const lang = open !== w && /([aeou])\1[^aeiou]$|[fs]$/.test(w);
    const kort = /[^aeiou][aeiou][^aeiou]$/.test(w) ? w + w.at(-1) : w;
    return [kort, w, ...(lang ? [open] : [])].some((begin) => ["en", "ing"].some((einde) => gekend.has(begin + einde)));
  };
  // Wat van een woord overblijft zonder uitgang, zodat melden, meldt, gemeld en melding hetzelfde zijn.
  let alGestamd = new Map();
  const stam = (woord) => alGestamd.get(woord) ?? alGestamd.set(woord, naarStam(woord)).get(woord);
  const naarStam = (woord) => {
    if (woord === "OM") return "OM";
    let w = woord.toLowerCase();
    if (/\d/.test(w)) return w;
    const [, ervoor, kern] = w.match(ERVOOR) ?? [];
    const deelwoord = w.match(DEELWOORD);
    if (STERK.has(w)) w = STERK.get(w);
    else if (STERK.has(kern)) w = ervoor + STERK.get(kern);
    else if (kern && STERK.has(kern.replace(/^ge/, "ge."))) w = ervoor + kern.slice(2);
    else if (deelwoord && werkwoord(deelwoord[2])) w = deelwoord[1] + deelwoord[2];
    if (w.length < 4) return w;
    w = w.replace(/^(?!meisje)(.{3,}?)(?:etje|tje|pje|je)s?$/, "$1").replace(/heden$/, "heid").replace(/(dag|weg|slag)en$/, "$1");
    if (/s$/.test(w) && (/(?:e[rlnm]|[oa]r|ie|e)s$/.test(w) || gekend.has(w.slice(0, -1)))) w = w.slice(0, -1);
    if (/ing(?:en)?$/.test(w)) w = w.replace(/en$/, "");
    if (w !== "zitting" && /.{3}ing$/.test(w) && (gekend.has(w.replace(/ing$/, "en")) || w.length > 9)) w = w.replace(/ing$/, "en");
    w = w.replace(/^(?!jongen)(.{3,})e(?:n|)$/, (_, begin) => dicht(begin));
    w = w.replace(/(.{3}[rln])der$/, "$1").replace(/(.{7})er$/, "$1");
    if (/.{2}[^aeiouy][td]$/.test(w) && werkwoord(w.slice(0, -1))) w = w.slice(0, -1);
    w = w.replace(/([^aeiou])\1$/, "$1").replace(/([aeiou].*)ee([^aeiou]*)$/, "$1e$2");
    return w.replace(/v$/, "f").replace(/z$/, "s");
  };

  // Jeugdbescherming is jeugd en bescherming, als beide woorden zelf ook bestaan; huiselijkgeweldmelding is er drie.
  const delen = (woord, bestaat) => {
    for (let i = woord.length - 3; woord.length > 8 && i > 3; i--) {
      const [voor, achter] = [woord.slice(0, i).replace(/(.{4})s$/, "$1"), woord.slice(i)];
      if (LEEG.has(voor) || !bestaat(stam(voor))) continue;
      const verder = bestaat(stam(achter)) ? [stam(achter)] : delen(achter, bestaat);
      if (verder.length) return [stam(voor), ...verder];
    }
    return [];
  };

  // Hoe een woord klinkt, voor wie schrijft wat hij hoort: poliesie is politie.
  const klank = onthoud((woord) =>
    woord
      .replace(/tie|[st]sie|sie/g, "si")
      .replace(/isch\b|iese?\b/g, "is")
      .replace(/ij|ei|y/g, "y")
      .replace(/au|ou/g, "ou")
      .replace(/ouw/g, "ou")
      .replace(/ph/g, "f")
      .replace(/qu/g, "kw")
      .replace(/x/g, "ks")
      .replace(/sch|sg|sj|sh/g, "sg")
      .replace(/ch/g, "g")
      .replace(/c(?=[eiy])/g, "s")
      .replace(/c/g, "k")
      .replace(/v/g, "f")
      .replace(/z/g, "s")
      .replace(/th|dt|d\b/g, "t")
      .replace(/ie/g, "i")
      .replace(/en\b/g, "e")
      .replace(/(.)\1+/g, "$1"),
  );

  const merkteken = (nummer) => `\u2060${[...nummer.toString(2)].map((b) => (b === "1" ? "\u200d" : "\u200c")).join("")}\u2060`;

  // Waaraan twee vragen op elkaar lijken: de stam van elk woord, en elke drie letters naast elkaar, voor wat anders is
  // geschreven of verbogen. Wat niets zegt over een pagina, telt hier mee: "mag ik", "hoe lang", "wie".
  const stamOfLeeg = (woord) => (zegtIets(woord) ? stam(woord) : `_${woord.toLowerCase()}`);
  const drieLetters = (woord) => [...woord].map((_, i) => `#${` ${woord.toLowerCase()} `.slice(i, i + 3)}`);

  const paren = (lijst) => lijst.slice(1).map((woord, i) => `${lijst[i]} ${woord}`);

  // De vragen van zoekvragen.js, elk met de pagina's die erop antwoorden.
  const vragenUit = (tekst) =>
    tekst.trim().split(/\n(?=\S)/).filter(Boolean).flatMap((stuk) => {
      const [paginas, lijst] = stuk.split(": ");
      const plekken = paginas.split(", ");
      return lijst.split(";").map((vraag) => ({ plekken, hier: woorden(vraag) }));
    });
  const leesBoek = (vragen) => {
    const kenmerk = onthoud(() => boek.bij.push([]) - 1);
    const naam = onthoud(stamOfLeeg);
    const perWoord = onthoud((woord) => [naam(woord), ...drieLetters(woord)].map(kenmerk));
    boek = { plekken: vragen.map(({ plekken }) => plekken), bij: [], kenmerk };
    boek.vragen = vragen.map(({ hier }, nr) => {
      const kenmerken = [];
      const zet = (k) => {
        if (boek.bij[k].at(-1) === nr) return;
        boek.bij[k].push(nr);
        kenmerken.push(k);
      };
      for (const woord of hier) perWoord(woord).forEach(zet);
      for (const paar of paren(hier.map(naam))) zet(kenmerk(paar));
      return kenmerken;
    });
    boek.waarde = boek.bij.map(({ length }) => Math.log(1 + vragen.length / length));
    boek.lengte = boek.vragen.map((kenmerken) => Math.sqrt(kenmerken.reduce((som, k) => som + boek.waarde[k] ** 2, 0)));
  };

  const leesIndex = (index) => {
    zensical = !index.docs;
    const perPagina = new Map();
    const keer = new Map();
    const telling = new Map();
    voluit = new Map();
    const { zelfde = "", sterk = "", paginas: perPlek = "" } = globalThis.ZOEKWOORDEN ?? {};
    const eerder = vragenUit(globalThis.ZOEKVRAGEN ?? "");
    const regels = (tekst) => tekst.split("\n").filter(Boolean).map((regel) => regel.trim().split(/\s+/));
    const getypt = new Map(perPlek.trim().split(/\n(?=\S)/).map((regel) => regel.split(": ")));
    ZELFDE = regels(zelfde);
    STERK = new Map(regels(sterk).flatMap(([heel, ...andere]) => andere.map((vorm) => [vorm, heel])));
    const stukken = (deel) => [zonderCode(deel.title), zonderCode(deel.text), ...(deel.tags ?? [])].join(" ");
    const jaarVan = (plek) => Number(plek.match(/^jaarverslag\/(\d+)/)?.[1] ?? 0);
    const plekken = (index.docs ?? index.items).map((deel) => deel.location);
    // Zensical maakt er in de browser hele adressen van: wat alle plekken voorop hebben, gaat eraf.
    const [eerstePlek, laatstePlek] = [plekken.reduce((a, b) => (b < a ? b : a)), plekken.reduce((a, b) => (b > a ? b : a))];
    const verschilt = [...eerstePlek].findIndex((letter, i) => letter !== laatstePlek[i]);
    const basis = eerstePlek.slice(0, verschilt < 0 ? undefined : verschilt).replace(/[^/]*$/, "");
    const nieuwste = Math.max(...plekken.map((plek) => jaarVan(plek.slice(basis.length))));
    const naamVan = (plek) => {
      const kaal = plek.replace(/\/?(index)?(\.html)?$/, "");
      if (!kaal.startsWith("jaarverslag")) return kaal || "index";
      return kaal.startsWith(`jaarverslag/${nieuwste}`) ? kaal.replace(`/${nieuwste}`, "") : "ouder";
    };
    const getyptBij = (plek) => getypt.get(naamVan(plek)) ?? "";
    gekend = new Set([...(index.docs ?? index.items).flatMap((deel) => woorden(stukken(deel).toLowerCase())), ...ZELFDE.flat(), ...woorden(perPlek), ...eerder.flatMap(({ hier }) => hier)]);
    alGestamd = new Map();
    const geteld = new Map(); // elk woord zoals het er staat, eerst die van de site
    const tel = (lijst, getoond = true) => {
      for (const woord of lijst) {
        const al = geteld.get(woord);
        if (al) al.keer += 1;
        else geteld.set(woord, { keer: 1, getoond });
      }
    };
    for (const deel of index.docs ?? index.items) {
      const [plek, kopje] = deel.location.slice(basis.length).split("#");
      if (!perPagina.has(plek)) {
        const nummer = (perPagina.size + 1) * GETOOND; // Zensical: een merkteken voor elke plaats in de volgorde
        const merken = [...Array(zensical ? GETOOND : 1).keys()].map((plaats) => merkteken(nummer + plaats));
        perPagina.set(plek, { plek, merken, eerste: deel, tags: deel.tags ?? [], delen: [] });
      }
      perPagina.get(plek).delen.push({ titel: !kopje, kop: zonderCode(deel.title), tekst: zonderCode(deel.text) });
      if (zensical) deel.tags = []; // anders zijn het filters, in beeld
      else delete deel.tags;
      tel(woorden([zonderCode(deel.title), zonderCode(deel.text), ...perPagina.get(plek).tags].join(" ")));
    }
    for (const plek of perPagina.keys()) tel(woorden(getyptBij(plek)), false);
    for (const { hier } of eerder) tel(hier, false);
    for (const [woord, al] of geteld) {
      const s = stam(woord);
      const vorm = woord.toLowerCase();
      keer.set(s, (keer.get(s) ?? 0) + al.keer);
      telling.set(vorm, (telling.get(vorm) ?? 0) + al.keer);
      if (!voluit.has(s) || (al.getoond && vorm.length < voluit.get(s).length)) voluit.set(s, vorm);
    }
    eigen = new Set([...perPagina.values()].flatMap(({ tags }) => tags.filter((tag) => LEEG.has(tag))));
    leesBoek(eerder);
    const bestaat = (s) => s.length > 2 && keer.has(s);
    const gedeeld = onthoud((woord) => delen(woord, bestaat));
    gewone = new Map();
    paginas = [...perPagina.values()].map(({ plek, merken, eerste, tags, delen: stukken }) => {
      const velden = new Map();
      const zet = (s, veld, waarde) => {
        const was = velden.get(s) ?? { tags: 0, titel: 0, kop: 0, tekst: 0, getypt: 0 };
        was[veld] = veld === "tekst" ? was[veld] + waarde : Math.max(was[veld], waarde);
        velden.set(s, was);
      };
      let lengte = 0;
      const lees = (tekst, veld) => {
        for (const woord of woorden(tekst)) {
          zet(stam(woord), veld, 1);
          if (veld === "tekst") lengte += 1;
          for (const deel of gedeeld(woord.toLowerCase())) zet(deel, veld, 0.4);
        }
      };
      for (const { titel, kop, tekst } of stukken) {
        lees(kop, titel ? "titel" : "kop");
        lees(tekst, "tekst");
      }
      lees(plek.replace(/^jaarverslag.*/, "jaarverslag"), "titel");
      const alsZin = (zoekwoord) => woorden(zoekwoord).filter(zegtIets).map(stam);
      const zinnen = tags.map(alsZin).filter((zin) => zin.length);
      for (const zin of zinnen) for (const s of zin) zet(s, "tags", zin.length === 1 ? 1 : 0.3);
      alsZin(getyptBij(plek)).forEach((s, i) => zet(s, "getypt", i < KERN ? 1.6 : 1));
      for (const s of velden.keys()) gewone.set(s, (gewone.get(s) ?? 0) + 1);
      zinnen.push(alsZin(zonderCode(eerste.title)));
      const hele = zinnen.filter((zin) => zin.length > 1);
      if (zensical) eerste.title = `${merken.join(" ")} ${eerste.title}`;
      else {
        eerste.tags = merken;
        delete eerste.boost; // anders telt het merkteken van een jaarverslag minder dan dat van een andere pagina
      }
      const jaar = jaarVan(plek);
      const letterlijk = new Set(tags.map((tag) => woorden(tag.toLowerCase()).join(" ")));
      return { plek, naam: naamVan(plek), merken, velden, zinnen: hele, letterlijk, lengte, gewicht: jaar ? 0.5 ** (nieuwste - jaar) : 1, jaar };
    });
    for (const [naam, k] of boek.kenmerk.al) {
      if (!/^[#_]| /.test(naam) && !gewone.has(naam)) gewone.set(naam, new Set(boek.bij[k].map((nr) => boek.plekken[nr][0])).size);
    }
    const gemiddeld = paginas.reduce((som, { lengte }) => som + lengte, 0) / paginas.length;
    for (const p of paginas) p.rek = 0.5 + (0.5 * p.lengte) / gemiddeld;
    verwant = new Map();
    for (const groep of ZELFDE) {
      const stammen = [...new Set(groep.map(stam))];
      for (const s of stammen) verwant.set(s, [...new Set([...(verwant.get(s) ?? []), ...stammen])].filter((a) => a !== s));
    }
    for (const woord of ZELFDE.flat()) if (!telling.has(woord)) telling.set(woord, 0);
    vormen = [...telling.keys()].filter((w) => w.length > 3).sort((a, b) => telling.get(b) - telling.get(a));
    bekend = [...new Set([...keer.keys(), ...verwant.keys()])].sort((a, b) => (keer.get(b) ?? 0) - (keer.get(a) ?? 0));
    if (!zensical) index.config.fields = { title: { boost: 20 }, text: { boost: 1 }, tags: { boost: 1000 } };
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

  // Wat iemand met een woord kan bedoelen: stammen van de site, elk met hoe zeker dat is.
  const bedoeld = (woord, diep = true) => {
    const s = stam(woord);
    const uit = new Map();
    const zet = (wat, zeker) => uit.set(wat, Math.max(uit.get(wat) ?? 0, zeker));
    if (gewone.has(s)) zet(s, 1);
    for (const ander of verwant.get(s) ?? []) if (gewone.has(ander)) zet(ander, gewone.has(s) ? 0.45 : 0.85);
    const begint = (b) => b !== s && b.startsWith(s) && (s.length > 5 || (voluit.get(b) ?? b).startsWith(woord.replace(/(?:en|e|s)$/, "")));
    if (s.length > 3) for (const b of bekend) if (begint(b) && gewone.has(b)) zet(b, gewone.has(s) ? 0.3 : 0.6);
    if (uit.size || !diep || s.length < 4) return uit;
    // Een lang woord met één fout is dat woord, ook als het in tweeën kan: burgermeester is geen burger en meester.
    const dichtbij = (fouten) => {
      const begin = (w) => w[0] === woord[0] || (fouten === 1 && woord.length > 5);
      return vormen.find((w) => begin(w) && Math.abs(w.length - woord.length) <= fouten && verschil(woord, w) <= fouten);
    };
    const bijna = woord.length > 8 && dichtbij(1);
    const stukken = bijna ? [] : delen(woord, (deel) => gewone.has(deel) || verwant.has(deel));
    if (stukken.length) {
      // Het laatste deel zegt wat het is, het eerste welk soort.
      stukken.forEach((deel, i) => bedoeld(deel, false).forEach((zeker, wat) => zet(wat, zeker * (i ? 0.9 : 0.6))));
      return uit;
    }
    const ongekend = woord.match(DEELWOORD);
    if (ongekend) for (const [wat, zeker] of bedoeld(ongekend[1] + ongekend[2], false)) zet(wat, zeker * 0.9);
    if (uit.size) return uit;
    const klinkt = vormen.find((w) => Math.abs(w.length - woord.length) < 4 && klank(w) === klank(woord));
    if (klinkt) for (const [wat, zeker] of bedoeld(klinkt, false)) zet(wat, zeker * 0.9);
    for (let fouten = 1; fouten <= (woord.length < 8 ? 1 : woord.length < 14 ? 2 : 3) && !uit.size; fouten++) {
      const ander = dichtbij(fouten);
      if (ander) for (const [wat, zeker] of bedoeld(ander, false)) zet(wat, zeker * 0.9);
    }
    if (uit.size) return uit;
    // Anders een woord dat er een stuk van is, of dat net zo begint: autistische is autisme.
    const vorm = (b) => voluit.get(b) ?? b;
    const lijktOp = bekend.filter((b) => {
      const v = vorm(b);
      return b.length > 3 && v.length > 4 && (woord.startsWith(v) || woord.endsWith(v) || v.endsWith(woord) || s.startsWith(b));
    });
    const net = lijktOp.length ? lijktOp : bekend.filter((b) => b.length > 4 && b.slice(0, 5) === s.slice(0, 5));
    if (net.length) bedoeld(net.sort((a, b) => b.length - a.length)[0], false).forEach((zeker, wat) => zet(wat, zeker * 0.5));
    return uit;
  };

  // De woorden van een vraag die iets zeggen; "meld ik aan" is aanmelden.
  const begrippen = (vraag) => {
    const alles = woorden(vraag).map((w) => (w === "OM" ? w : w.toLowerCase()));
    // "Als agent", "ik ben mentor": wie iets over zichzelf zegt, zoekt ook de pagina van die rol.
    const [, wie] = alles.join(" ").match(/\b(?:als|(?:ik|wij|we) (?:ben|zijn|werk|werken)|namens|vanuit|bij) (?:(?:een|de|het|bij|nieuwe) )*([^ ]+)/) ?? [];
    const los = alles.filter((w) => VOORZETSELS.has(w));
    const zeggen = alles.filter(zegtIets);
    const samenMet = (woord) => los.map((v) => v + woord).find((w) => gewone.has(stam(w)) && stam(w).length > 4);
    // "Hij zit vast" is vastzitten, al zegt "zit" alleen niets.
    const pas = alles.filter((w) => !zegtIets(w) && !VOORZETSELS.has(w) && samenMet(w));
    // "Controle groep" is ook controlegroep.
    const aaneen = alles.slice(1).map((woord, i) => alles[i] + woord).filter((heel) => heel.length > 7 && gewone.has(stam(heel)));
    return [...(zeggen.length ? zeggen : alles), ...pas.map(samenMet), ...aaneen].map((woord) => {
      const samen = samenMet(woord);
      const uit = bedoeld(woord);
      const ik = woord === wie;
      if (samen) for (const [wat, zeker] of bedoeld(samen)) uit.set(wat, Math.max(uit.get(wat) ?? 0, zeker));
      return { uit, ik };
    });
  };

  // "Waarom ik", "mijn zoon": wie niets van werk noemt, is een jongere of een ouder. Hun pagina kent het woord "ikzelf".
  const OUDER = /\b(mijn|onze|ons) (zoon|dochter|kind|kinderen|jongen|meisje|broer|broertje|zus|zusje|neef|kleinzoon|kleinkind)\b/i;
  const IK = /\b(ik|mij|mijn|me|ons|onze|jullie)\b/i;
  const WERK = new RegExp(
    `^(hoe (?!lang)|waar )|\\bmag ik\\b|\\b(${`jongeren? jeugdigen? jongens? meisjes? hij hem hun hen haar iemand leerling student cli[eë]nt pati[eë]nt huurder
    casus collega team rol taak taken aanmeld meld verslag uvz overleg vergadering voorzit agenda regisseur agent partner organisatie klas gezin
    score formulier invul vul lever cijfers bestand excel raad wethouder college docent mentor delen deel noemen vertel zeggen mail appen sluit
    laptop usb datalek boa fg halt als`.split(/\s+/).join("|")})`,
    "i",
  );
  const vanThuis = (vraag) => (OUDER.test(vraag) ? 0.6 : IK.test(vraag) && !WERK.test(vraag) ? 0.4 : 0);

  // Hoeveel van elk van deze vragen er nodig is om de gestelde zo goed mogelijk samen te stellen. Zo telt wat tien keer bijna
  // gelijk is gevraagd niet tien keer, en wat alleen lijkt door wat een andere vraag beter zegt, niet of zelfs minder dan niet.
  // Dat is ridge regression: (V·Vᵀ + demping) · aandeel = lijkt, opgelost met een paar stappen van de toegevoegde gradiënten.
  const aandelen = (nummers, lijkt) => {
    const som = new Float64Array(boek.bij.length);
    const maal = (getallen) => {
      som.fill(0);
      nummers.forEach((nr, i) => {
        for (const k of boek.vragen[nr]) som[k] += (getallen[i] * boek.waarde[k]) / boek.lengte[nr];
      });
      return getallen.map((getal, i) => {
        let uit = 0;
        for (const k of boek.vragen[nummers[i]]) uit += som[k] * boek.waarde[k];
        return uit / boek.lengte[nummers[i]] + VRAGENBOEK.demping * getal;
      });
    };
    const inproduct = (a, b) => a.reduce((tot, x, i) => tot + x * b[i], 0);
    const uit = lijkt.map(() => 0);
    let rest = lijkt;
    let richting = lijkt;
    for (let stap = 0; stap < VRAGENBOEK.stappen && inproduct(rest, rest) > 1e-9; stap++) {
      const gevolg = maal(richting);
      const ver = inproduct(rest, rest) / inproduct(richting, gevolg);
      richting.forEach((x, i) => (uit[i] += ver * x));
      const nieuw = rest.map((x, i) => x - ver * gevolg[i]);
      const door = inproduct(nieuw, nieuw) / inproduct(rest, rest);
      richting = richting.map((x, i) => nieuw[i] + door * x);
      rest = nieuw;
    }
    return uit;
  };

  // Per pagina het aandeel van de vragen die zij beantwoordt. Twee vragen lijken op elkaar naar de cosinus van de hoek, met
  // zeldzame kenmerken het zwaarst.
  const alsEerder = (gevraagd, vraag) => {
    const product = new Float64Array(boek.plekken.length);
    let lengte = 0;
    // Van wat hetzelfde kan betekenen, telt per vraag alleen het beste.
    const hier = new Float64Array(product.length);
    const tel = (kenmerken) => {
      const geraakt = [];
      let zwaarst = 0;
      for (const [naam, zeker] of kenmerken) {
        const k = boek.kenmerk.al.get(naam);
        if (k === undefined) continue;
        zwaarst = Math.max(zwaarst, zeker * boek.waarde[k]);
        const waarde = zeker * boek.waarde[k] ** 2;
        for (const nr of boek.bij[k]) {
          if (!hier[nr]) geraakt.push(nr);
          if (hier[nr] < waarde) hier[nr] = waarde;
        }
      }
      lengte += zwaarst ** 2;
      for (const nr of geraakt) {
        product[nr] += hier[nr];
        hier[nr] = 0;
      }
    };
    for (const { uit } of gevraagd) tel(uit);
    const stammen = woorden(vraag).map(stamOfLeeg);
    const anders = [...stammen.filter((naam) => naam.startsWith("_")), ...paren(stammen), ...woorden(vraag).flatMap(drieLetters)];
    for (const naam of new Set(anders)) tel([[naam, 1]]);
    const lijkt = product.map((p, nr) => p / boek.lengte[nr] / Math.sqrt(lengte));
    const drempel = lijkt.slice().sort().at(-VRAGENBOEK.hoogstens) ?? 0;
    const nummers = [...lijkt.keys()].filter((nr) => lijkt[nr] > 0 && lijkt[nr] >= drempel);
    const per = new Map();
    aandelen(nummers, nummers.map((nr) => lijkt[nr])).forEach((aandeel, i) => {
      const zoGevraagd = lijkt[nummers[i]] > 0.999 ? 1 : 0; // precies deze vraag
      for (const plek of boek.plekken[nummers[i]]) per.set(plek, (per.get(plek) ?? 0) + aandeel + zoGevraagd);
    });
    return per;
  };

  const rangschik = (vraag) => {
    const gevraagd = begrippen(vraag).filter(({ uit }) => uit.size);
    const thuis = vanThuis(vraag);
    if (thuis) gevraagd.push({ uit: new Map([[stam("ikzelf"), thuis]]) });
    if (/\bwaar staat \S+ voor\b|\bbetekent\b|\bafkorting\b/i.test(vraag)) gevraagd.push({ uit: bedoeld("afkorting") });
    // "Mag ik vertellen dat …" vraagt of iets gedeeld mag worden, wat het ook is.
    if (/\b(mag|mogen)\b.*\b(vertel|zeg|noem|weten|hoor|horen|laten zien|doorg|geven|verstrek)/i.test(vraag)) gevraagd.push({ uit: bedoeld("delen") });
    // "Hij wil niks", "ouders willen geen hulp": wie dat schrijft, zoekt wat je doet als iemand weigert.
    if (/\bwil(len)?\b.*\b(niet|niks|niets|geen)\b/i.test(vraag)) gevraagd.push({ uit: bedoeld("weigert") });
    if (/\bniet (op )?(afspra|komen|komt|kwam|gekomen|verschijn|verschen)/i.test(vraag)) gevraagd.push({ uit: bedoeld("opdagen") });
    // "wat als de jongere 28 is", "kind van 9": zo'n getal vraagt naar de leeftijd. Andere zijn vaak iets anders, zoals een score.
    if (!/hoeveel/i.test(vraag) && /\b[1-9]\d\b|\bvan [6-9]\b|\b[6-9] jaar\b/.test(vraag)) gevraagd.push({ uit: new Map([[stam("leeftijd"), 1]]) });
    const zeldzaamheid = onthoud((s) => Math.log(1 + paginas.length / (gewone.get(s) ?? 1)));
    // Een gewoon woord wordt niet belangrijk doordat een woord voor hetzelfde zeldzaam is.
    for (const g of gevraagd) {
      const zelf = Math.max(...[...g.uit].filter(([, zeker]) => zeker === 1).map(([s]) => zeldzaamheid(s)));
      g.hoogst = zelf > 0 ? zelf : Infinity;
      g.zeldzaam = Math.max(...[...g.uit].map(([s, zeker]) => zeker * Math.min(g.hoogst, zeldzaamheid(s))));
    }
    const som = gevraagd.reduce((t, g) => t + g.zeldzaam, 0);
    const zekerst = new Map();
    for (const { uit } of gevraagd) for (const [s, zeker] of uit) zekerst.set(s, Math.max(zekerst.get(s) ?? 0, zeker));
    const letterlijk = woorden(vraag.toLowerCase()).join(" ");
    const punten = paginas.map((p) => {
      let score = 0;
      let gedekt = 0;
      for (const { uit, ik, zeldzaam, hoogst } of gevraagd) {
        let beste = 0;
        for (const [s, zeker] of uit) {
          const v = p.velden.get(s);
          if (!v) continue;
          const tekst = v.tekst / (v.tekst + p.rek);
          const gewoon = WAARDE.titel * v.titel + WAARDE.kop * v.kop + WAARDE.tekst * tekst;
          const bij = WAARDE.tags * v.tags + WAARDE.getypt * v.getypt;
          beste = Math.max(beste, zeker * Math.min(2 * hoogst, zeldzaamheid(s)) * (bij + (p.jaar ? 0.4 : 1) * gewoon));
        }
        score += beste * (ik && p.plek.startsWith("rollen/") ? 2 : 1);
        if (beste) gedekt += zeldzaam * Math.min(1, 0.4 + beste / zeldzaam / 2);
      }
      for (const zin of p.zinnen) {
        if (zin.every((s) => zekerst.has(s))) score += 18 * zin.length * Math.min(...zin.map((s) => zekerst.get(s)));
      }
      if (p.letterlijk.has(letterlijk)) score += 30; // precies wat een zoekwoord van de pagina is
      return { p, score: score * (gedekt / som) * p.gewicht };
    });
    // Twee volgordes, die van de woorden en die van eerdere vragen: van de eerste telt de plaats, van de tweede hoeveel.
    const eerder = alsEerder(gevraagd, vraag);
    const meest = Math.max(...eerder.values(), 0) || 1;
    punten.sort((a, b) => b.score - a.score).forEach((punt, i) => {
      punt.samen = (punt.score > 0 ? VRAGENBOEK.woorden / (1 + i / 2) : 0) + (eerder.get(punt.p.naam) ?? 0) / meest;
    });
    return { gevraagd, lijst: punten.filter(({ samen }) => samen > 0).sort((a, b) => b.samen - a.samen) };
  };

  const leesVraag = (vraag) => {
    const { gevraagd, lijst } = rangschik(vraag);
    if (!lijst.length) return vraag;
    const beste = lijst.slice(0, GETOOND);
    // Wat in beeld oplicht: de woorden zoals ze op de site staan.
    const zekerste = ({ uit }) => [...uit].sort((a, b) => b[1] - a[1])[0][0];
    const opgelicht = [...new Set(gevraagd.map((g) => voluit.get(zekerste(g))).filter(Boolean))];
    if (!zensical) return [...beste.map(({ p }, i) => `${p.merken[0]}^${4 ** (GETOOND - i)}`), ...opgelicht].join(" ");
    const waarde = (field, value) => ({ type: "value", data: { field, value } });
    const operands = [
      ...beste.map(({ p }, i) => waarde("title", p.merken[i])),
      ...opgelicht.map((woord) => waarde("text", { type: "prefix", data: woord })),
    ];
    return { type: "operator", data: { operator: "or", operands } };
  };

  // Bij MkDocs is de vraag een tekst, bij Zensical een veld van een groter geheel.
  const herschreven = (vraag) =>
    typeof vraag === "string" ? leesVraag(vraag) : { ...vraag, input: leesVraag(String(vraag.input ?? "")) };

  globalThis.ZOEKVOLGORDE = { leesIndex, herschreven };
})();
