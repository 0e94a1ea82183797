// De zoekindex is groter dan de pagina zelf. Hij komt pas als iemand gaat zoeken, of uit de zoekresultaten komt. Dit
// bestand staat vóór dat van het thema, en houdt alleen het ophalen van de index tegen.
(() => {
  if (/[?&][qh]=/.test(location.search)) return;
  const open = XMLHttpRequest.prototype.open;
  const stuur = XMLHttpRequest.prototype.send;
  const index = new WeakSet();
  const wachten = [];
  let gezocht = false;

  const zoek = (gebeurtenis) => {
    if (gezocht || !gebeurtenis.target.matches?.("#__search, [name=query]")) return;
    gezocht = true;
    wachten.forEach((ga) => ga());
  };
  document.addEventListener("focusin", zoek);
  document.addEventListener("change", zoek);

  XMLHttpRequest.prototype.open = function (methode, adres, ...rest) {
    if (String(adres).endsWith("/search_index.json")) index.add(this);
    return open.call(this, methode, adres, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...wat) {
    if (gezocht || !index.has(this)) return stuur.apply(this, wat);
    wachten.push(() => stuur.apply(this, wat));
  };
})();
