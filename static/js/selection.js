// A selection made in a text [data-text] goes, as code points, into every form [data-selection-form]
// for that text: inputs named start and end, the words into [data-selection-words], and what waits for a
// selection ([data-needs-selection]) is enabled. The last selection stays when the focus moves into the form.
import { codePoints, selectedSpan } from "./offsets.js";

let waiting = 0;

function offer({ start, end, words }) {
  for (const form of document.querySelectorAll("form[data-selection-form]")) {
    form.elements.start.value = start;
    form.elements.end.value = end;
    const statement = form.querySelector("[data-selection-words]");
    if (statement && "value" in statement) statement.value = words;
    else if (statement) statement.textContent = words;
    for (const element of form.querySelectorAll("[data-selection-length]")) element.textContent = codePoints(words);
    for (const element of form.querySelectorAll("[data-needs-selection]")) element.disabled = false;
    for (const element of form.querySelectorAll("[data-without-selection]")) element.hidden = true;
    for (const element of form.querySelectorAll("[data-with-selection]")) element.hidden = false;
  }
}

function look() {
  for (const text of document.querySelectorAll("[data-text]")) {
    const span = selectedSpan(text);
    if (span) offer(span);
  }
}

document.addEventListener("selectionchange", () => {
  clearTimeout(waiting);
  waiting = setTimeout(look, 120);
});
