// Links that step from claim to claim ([data-steps] a) change the panel instead of the page; where the panel goes
// and that the address follows, HTMX reads from the attributes around the link. One listener serves thousands.
document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest?.("[data-steps] a[href], a[data-steps]");
  if (!link || !window.htmx) return;
  event.preventDefault();
  window.htmx.ajax("GET", link.getAttribute("href"), { source: link, target: "#panel", swap: "outerHTML" });
});
