// The focus survives an HTMX swap. What had it is looked for by id, then by name within a form of the same id,
// then by key; failing these the new part takes it, so that the keys go on working and a screen reader begins there. Who
// was typing types on where they were: what they had typed is there again, see drafts.js.
// In the new part a field that was refused, or an element that asks for it ([data-focus]), comes before all.
// Parts that come by themselves are swapped meanwhile: what was held is kept for each part.
import { isBeingTyped } from "./drafts.js";

const held = new Map();

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const element = document.activeElement;
  const isHeld = element && element !== document.body;
  held.set(detail.target.id, {
    wasInPart: isHeld && detail.target.contains(element),
    id: isHeld ? element.id : "",
    name: isHeld ? element.getAttribute("name") : "",
    form: isHeld ? element.form?.id : "",
    key: isHeld ? element.dataset.key : "",
    caret: caretOf(element),
  });
  if (detail.shouldSwap) leaveGroups(detail.target);
});

/** Where somebody types, counted from the end: words before it may have been sent and be gone. */
function caretOf({ value, selectionStart: start, selectionEnd: end }) {
  return Number.isInteger(start) ? [value.length - start, value.length - end] : null;
}

/** For a moment the old part and the new one are in the page together, and of a group of <details> only one may be
 *  open: a refused form would come back shut. So the old ones leave their groups. */
function leaveGroups(part) {
  for (const each of part.querySelectorAll("details[name]")) each.removeAttribute("name");
}

function heir(part, was) {
  if (was.id) {
    const same = document.getElementById(was.id);
    if (same) return same;
  }
  if (was.name) {
    const home = document.getElementById(was.form || part.id);
    const named = `[name="${CSS.escape(was.name)}"]`;
    const same = home?.querySelector(`${named}:checked`) ?? home?.querySelector(named);
    if (same?.checkVisibility()) return same;
  }
  return (was.key && part.querySelector(`[data-key="${CSS.escape(was.key)}"]`)) || part;
}

// At once, for whoever types on: a letter that falls between two fields would be taken for a key.
document.addEventListener("htmx:afterSwap", ({ detail }) => {
  const was = held.get(detail.target?.id);
  const part = was?.wasInPart ? document.getElementById(detail.target.id) : null;
  if (!part) return;
  if (document.activeElement === document.body) give(heir(part, was));
  const { activeElement: field } = document;
  if (!was.caret || !isBeingTyped(field)) return;
  field.setSelectionRange(...was.caret.map((behind) => Math.max(0, field.value.length - behind)));
});

document.addEventListener("htmx:afterSettle", ({ detail }) => {
  const part = held.delete(detail.target?.id) ? document.getElementById(detail.target.id) : null;
  const asking = part?.querySelector("[aria-invalid=true], [role=alert], [data-focus]");
  if (asking && !isBeingTyped(document.activeElement)) give(asking);
});

/** A page that comes back with a refusal begins there; one that opens a claim or a passage begins at its panel,
 *  not at the top with the whole text in between. */
function begin() {
  if (document.activeElement !== document.body || location.hash) return;
  const refused = document.querySelector("main [role=alert], main [aria-invalid=true]");
  const panel = document.querySelector("#panel:not([data-current=''])");
  if (refused ?? panel) give(refused ?? panel);
}

function give(element) {
  if (!element.matches("a, button, input, textarea, select, summary, [tabindex]")) element.tabIndex = -1;
  element.focus({ preventScroll: !element.matches("[role=alert]") });
}

begin();
