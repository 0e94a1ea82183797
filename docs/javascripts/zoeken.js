// Zit tussen het zoekveld en de zoekmachine van het thema, die het in gewone woorden laat zoeken (zoekvolgorde.js). MkDocs
// Material en Zensical gebruiken dezelfde berichten: 0 is de index, 2 is een vraag.
(() => {
  // De rest wordt gehaald zodra de index er is; wat ondertussen wordt gevraagd, wacht in volgorde.
  const hier = globalThis.document?.currentScript?.src.match(/.*zoeken\.js.*/)?.[0];
  const haal = (naam) =>
    new Promise((klaar) => {
      const script = Object.assign(document.createElement("script"), { src: hier.replace(/zoeken\.js/, naam), async: false });
      script.onload = script.onerror = klaar;
      document.head.append(script);
    });
  let gehaald;

  const stuur = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (bericht, ...rest) {
    const door = () => {
      const volgorde = globalThis.ZOEKVOLGORDE;
      if (volgorde && bericht?.type === 0) volgorde.leesIndex(bericht.data);
      if (volgorde && bericht?.type === 2 && bericht.data) bericht = { ...bericht, data: volgorde.herschreven(bericht.data) };
      stuur.call(this, bericht, ...rest);
    };
    if (!hier || ![0, 2].includes(bericht?.type)) door();
    else (gehaald ??= Promise.all(["zoekwoorden.js", "zoekvragen.js", "zoekvolgorde.js"].map(haal))).then(door);
  };
})();
