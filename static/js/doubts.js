// On the page of a revision j and k go from one claim that waits to the next. The one where the focus was last is the one
// that the other keys and selected words are for ([data-here]); its words are lit in the text.
import { isForKeys, letterOf } from "./keys.js";
import { bringIntoView } from "./current.js";

const all = () => [...document.querySelectorAll("[data-doubt-of]")];

function enter(doubt) {
  for (const each of all()) each.toggleAttribute("data-here", each === doubt);
  const lit = [];
  for (const mark of document.querySelectorAll("[data-text] [data-claim]")) {
    const isIts = mark.dataset.claim === doubt.dataset.doubtOf;
    mark.classList.toggle("is-current", isIts);
    if (isIts) lit.push(mark);
  }
  return lit;
}

function go(doubt) {
  doubt.focus({ preventScroll: true });
  const lit = enter(doubt);
  if (lit.length) bringIntoView(lit);
}

/** Bring it to the top of the panel; the page itself stays where the text is read. */
function bringUp(doubt) {
  const list = doubt.closest(".panel__body");
  list.scrollTop += doubt.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

function step(by) {
  const doubts = all();
  if (!doubts.length) return;
  const at = Math.max(0, doubts.findIndex((each) => each.matches("[data-here]")));
  const isThere = doubts[at].contains(document.activeElement);
  const next = doubts[isThere ? Math.min(Math.max(at + by, 0), doubts.length - 1) : at];
  bringUp(next);
  go(next);
}

function begin() {
  const doubts = all();
  const named = location.hash ? doubts.find((each) => `#${each.id}` === location.hash) : null;
  const { activeElement } = document;
  const focused = activeElement.closest("[data-doubt-of]");
  if (named) go(named);
  else if (doubts.length && activeElement.matches("body, #main, #panel, button")) go(doubts[0]); // the next one
  else if (focused) enter(focused);
}

document.addEventListener("focusin", ({ target }) => {
  const doubt = target.closest("[data-doubt-of]");
  if (doubt) enter(doubt);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.isComposing) event.target.closest?.("[data-doubt-of]")?.focus();
  const by = { j: 1, k: -1 }[letterOf(event)];
  if (!by || !isForKeys(event) || !all().length) return;
  event.preventDefault();
  step(by);
});

document.addEventListener("htmx:oobBeforeSwap", ({ detail: { target, fragment } }) => {
  fragment.querySelector("[data-doubt-of]")?.toggleAttribute("data-here", target.hasAttribute("data-here"));
});

// One that began to wait since the page was made has no place in it yet: it goes before the first that stands behind it,
// and the one that somebody is at stays where it is seen.
document.addEventListener("htmx:oobErrorNoTarget", ({ detail: { content } }) => {
  if (!content.matches("[data-doubt-of]")) return;
  const list = document.querySelector("#panel .panel__body");
  const here = all().find((each) => each.matches("[data-here]"));
  const top = here?.getBoundingClientRect().top;
  const behind = all().find((each) => Number(each.dataset.at) > Number(content.dataset.at));
  window.htmx.swap(behind ?? list, content.outerHTML, { swapStyle: behind ? "beforebegin" : "beforeend" });
  if (here) list.scrollTop += here.getBoundingClientRect().top - top;
});

document.addEventListener("htmx:afterSettle", ({ detail }) => {
  const here = document.querySelector("[data-doubt-of][data-here]");
  if (detail.target?.id === "main") begin();
  else if (here) enter(here); // its words are lit in a text that came by itself too
});
begin();
