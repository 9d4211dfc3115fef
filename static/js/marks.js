// A click on the marked words of a claim opens the claim, as its numbered tick does.
// A click that ends a selection, or falls on a link, is left alone.
document.addEventListener("click", (event) => {
  const mark = event.target.closest?.(".mark");
  if (!mark || event.target.closest("a, button")) return;
  if (!document.getSelection().isCollapsed) return;
  const claim = mark.dataset.claim?.split(" ").at(-1);
  if (!claim) return; // marks that only show where a claim stands
  document.querySelector(`.tick[data-claim="${CSS.escape(claim)}"]`)?.click();
});
