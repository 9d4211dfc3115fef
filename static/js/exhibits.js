// Passages that were quoted are lit in the text, without a change to its markup: an element with
// data-shows="start-end" (code points) names one, and a click on it brings the passage into view.
import { runs } from "./offsets.js";

/** The place in a text node that is `offset` code points into the text. */
function place(all, offset, { last }) {
  const run = all.find(({ start, end }) => (last ? start < offset && offset <= end : start <= offset && offset < end));
  if (!run) return null;
  const before = [...run.node.data].slice(0, offset - run.start).join("");
  return [run.node, before.length];
}

function rangeOf(all, element) {
  const [start, end] = element.dataset.shows.split("-").map(Number);
  const first = place(all, start, { last: false });
  const last = place(all, end, { last: true });
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(...first);
  range.setEnd(...last);
  return range;
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
