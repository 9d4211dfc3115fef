// The claim or passage in the panel is shown as current in the text, and brought into view if it is out of sight.
// The panel names it: <section data-current="tick-…">. Marks that belong to it carry data-opens with that id.
function show({ scroll }) {
  const name = document.querySelector("[data-current]")?.dataset.current ?? "";
  for (const element of document.querySelectorAll(".is-current, [data-text] [aria-current]")) {
    element.classList.remove("is-current");
    element.removeAttribute("aria-current");
  }
  const handle = name ? document.getElementById(name) : null;
  if (!handle) return;
  handle.setAttribute("aria-current", "true");
  for (const mark of document.querySelectorAll(`[data-opens="${CSS.escape(name)}"]`)) mark.classList.add("is-current");
  if (handle.matches(".ring")) handle.closest(".passage")?.classList.add("is-current");
  if (!scroll) return;
  const { top, bottom } = handle.getBoundingClientRect();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (top < 130 || bottom > innerHeight * 0.55) {
    scrollTo({ top: scrollY + top - innerHeight * 0.3, behavior: calm ? "auto" : "smooth" });
  }
}

document.addEventListener("htmx:afterSettle", () => show({ scroll: true }));
show({ scroll: true });
