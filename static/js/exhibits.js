// Passages that were quoted are lit in the text, without a change to its markup: an element with
// data-shows="start-end" (code points) names one, and a click on it brings the passage into view.
import { rangeBetween, runs } from "./offsets.js";

function rangeOf(all, element) {
  return rangeBetween(all, ...element.dataset.shows.split("-").map(Number));
}

function light() {
  const text = document.querySelector("[data-text]");
  const exhibits = document.querySelectorAll("[data-shows]");
  if (!text || !exhibits.length || !window.CSS?.highlights) return;
  const all = runs(text);
  const ranges = [...exhibits].map((element) => rangeOf(all, element)).filter(Boolean);
  CSS.highlights.set("quoted", new Highlight(...ranges));
  for (const element of exhibits) element.hidden = false;
}

document.addEventListener("click", (event) => {
  const element = event.target.closest?.("[data-shows]");
  const text = document.querySelector("[data-text]");
  const range = element && text ? rangeOf(runs(text), element) : null;
  if (!range) return;
  const { top } = range.getBoundingClientRect();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollTo({ top: scrollY + top - innerHeight / 3, behavior: calm ? "auto" : "smooth" });
});

document.addEventListener("htmx:load", light);
light();
