// The claim or passage in the panel is shown as current in the text, and brought into view if it is out of sight.
// The panel names it: data-current is the id of its tick or ring, data-claim the claim, whose every mark is lit.
const BELOW_THE_STRIP = 130;

function light() {
  const panel = document.querySelector("[data-current]");
  const text = document.querySelector("[data-text]");
  if (!panel || !text) return [];
  for (const element of text.querySelectorAll(".is-current, [aria-current]")) {
    element.classList.remove("is-current");
    element.removeAttribute("aria-current");
  }
  const { current, claim } = panel.dataset;
  const handle = current ? document.getElementById(current) : null;
  if (!handle) return [];
  handle.setAttribute("aria-current", "true");
  const lit = claim ? text.querySelectorAll(`[data-claim~="${CSS.escape(claim)}"]`) : [handle.closest(".passage")];
  for (const element of lit) element?.classList.add("is-current");
  return [handle, ...lit].filter(Boolean);
}

function show() {
  const lit = light();
  if (lit.length) bringIntoView(lit);
}

/** Scroll to the first of these elements, unless one of them is in sight. */
export function bringIntoView(lit) {
  const bottom = matchMedia("(max-width: 60rem)").matches ? innerHeight * 0.4 : innerHeight - 60;
  const isSeen = (element) => {
    const box = element.getBoundingClientRect();
    return box.top >= BELOW_THE_STRIP && box.bottom <= bottom;
  };
  if (lit.some(isSeen)) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const top = scrollY + lit[0].getBoundingClientRect().top - innerHeight * 0.28;
  scrollTo({ top, behavior: calm ? "auto" : "smooth" });
}

// Only another panel brings its claim into view: whatever else comes by itself leaves the reader where they are.
document.addEventListener("htmx:afterSettle", ({ detail }) => (detail.target?.id === "panel" ? show() : light()));
show();
