document.querySelectorAll("button[data-kopieer]").forEach(function (knop) {
  knop.hidden = false;
  knop.addEventListener("click", function () {
    var veld = knop.previousElementSibling;
    veld.focus();
    veld.select();
    document.execCommand("copy");
    knop.textContent = "Gekopieerd";
  });
});
