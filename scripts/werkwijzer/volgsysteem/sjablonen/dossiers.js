(function () {
  var veld = document.getElementById("zoek"), aantal = document.getElementById("aantal");
  var rijen = Array.prototype.slice.call(document.querySelectorAll("#dossiers tbody tr"));
  veld.parentNode.hidden = false;
  veld.addEventListener("input", function () {
    var gezocht = veld.value.toLowerCase(), over = 0;
    rijen.forEach(function (rij) {
      rij.hidden = rij.textContent.toLowerCase().indexOf(gezocht) < 0;
      over += rij.hidden ? 0 : 1;
    });
    aantal.textContent = over + (over === 1 ? " dossier" : " dossiers");
  });
})();
