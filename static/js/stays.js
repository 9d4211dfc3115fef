// Parts of the page that come by themselves leave the reader where they are: what was open stays open, and words that
// are being selected in the text stay selected, as long as it is the same revision. A claim that waits to be put in its
// place is left as it is where somebody is or has typed in it: only the news come in.
import { isTypedIn } from "./drafts.js";
import { rangeBetween, runs, selectedSpan } from "./offsets.js";

let before = null;

document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  const { target, fragment } = detail;
  if (target.matches("[data-doubt-of]") && (target.querySelector(":focus") || isTypedIn(target))) {
    detail.shouldSwap = false;
    target.querySelector("[role=status]").replaceChildren(...fragment.querySelector("[role=status]").childNodes);
  }
  for (const each of target.querySelectorAll("details[id][open]")) {
    fragment.querySelector(`#${CSS.escape(each.id)}`)?.setAttribute("open", "");
  }
});

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const text = document.querySelector("[data-text]");
  before = detail.target.id === "pulse" && text ? { text, span: selectedSpan(text) } : null;
});

document.addEventListener("htmx:afterSwap", () => {
  const text = document.querySelector("[data-text]");
  if (!before?.span || !text || text === before.text) return;
  const { span, text: old } = before;
  before = null;
  const range = text.dataset.revision === old.dataset.revision && rangeBetween(runs(text), span.start, span.end);
  if (!range) return;
  document.getSelection().removeAllRanges();
  document.getSelection().addRange(range);
});
