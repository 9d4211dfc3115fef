// A selection made in a text [data-text] goes, as code points, into every form [data-selection-form]
// of the page: inputs named start and end, the words into [data-selection-words], and into seen the revision that the
// text is of. The last selection stays when the focus moves into the form; a form that comes later, still empty, is
// given it too.
//
// Where rows have such a form each, it goes into that of the row where the person is ([data-here]).
//
// A link with data-offers="start-end" offers the passage of that place in the same way, instead of going where it leads.
import { selectedSpan, textBetween } from "./offsets.js";

let waiting = 0;

function offer({ start, end, words }, { overwrite }) {
  const { revision } = document.querySelector("[data-text]").dataset;
  const here = document.querySelector("[data-here]") ?? document;
  for (const form of here.querySelectorAll("form[data-selection-form]")) {
    if (form.elements.start.value && !overwrite) continue;
    form.elements.start.value = start;
    form.elements.end.value = end;
    if (revision && form.elements.seen) form.elements.seen.value = revision;
    const statement = form.querySelector("[data-selection-words]");
    if (statement && "value" in statement) statement.value = words;
    else if (statement) statement.textContent = words;
    for (const element of form.querySelectorAll("[data-without-selection]")) element.hidden = true;
  }
}

function look({ overwrite }) {
  const text = document.querySelector("[data-text]");
  const span = text && selectedSpan(text);
  if (span) offer(span, { overwrite });
}

document.addEventListener("selectionchange", () => {
  clearTimeout(waiting);
  waiting = setTimeout(look, 120, { overwrite: true });
});

document.addEventListener("htmx:load", () => look({ overwrite: false }));

document.addEventListener("click", (event) => {
  const offered = event.target.closest?.("[data-offers]");
  const text = document.querySelector("[data-text]");
  const form = document.querySelector("form[data-selection-form]");
  if (!offered || !text || !form) return;
  event.preventDefault();
  const [start, end] = offered.dataset.offers.split("-").map(Number);
  offer({ start, end, words: textBetween(text, start, end).trim() }, { overwrite: true });
  form.querySelector("input[type=radio]")?.focus();
});
