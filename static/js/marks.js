// A click on the marked words of a claim opens the claim, as its numbered tick does.
// A click that ends a selection, or falls on a link, is left alone.
document.addEventListener("click", (event) => {
  const mark = event.target.closest?.("[data-opens]");
  if (!mark || event.target.closest("a, button")) return;
  if (!document.getSelection().isCollapsed) return;
  document.getElementById(mark.dataset.opens)?.click();
});
