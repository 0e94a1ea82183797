// Reads an index of the search, the script of the site and questions (JSON on standard input); writes per question the
// pages that the script puts first, best first. What the page shows of it, test_zoeken.py looks at in a browser.
const { index, script, vragen } = JSON.parse(require("fs").readFileSync(0, "utf8"));
let laatste;
globalThis.Worker = class {};
Worker.prototype.postMessage = (bericht) => (laatste = bericht);
eval(script);
const zoekmachine = new Worker();
zoekmachine.postMessage({ type: 0, data: index });
const TEKEN = /\u2060[\u200c\u200d]+\u2060/g;
const pagina = new Map();
for (const deel of index.docs ?? index.items)
  for (const teken of (index.docs ? (deel.tags ?? []).join(" ") : deel.title).match(TEKEN) ?? []) pagina.set(teken, deel.location);
const antwoord = (vraag) => {
  zoekmachine.postMessage({ type: 2, data: index.docs ? vraag : { input: vraag } });
  return [...JSON.stringify(laatste.data).matchAll(TEKEN)].map(([teken]) => pagina.get(teken));
};
console.log(JSON.stringify(vragen.map(antwoord)));
