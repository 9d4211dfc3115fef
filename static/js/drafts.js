// What somebody types stays when an answer swaps the part of the page that they type in. It goes into the form that comes
// in the place of theirs; where another claim is shown first, when that form comes again.
//
// Of the form that was sent, only what was typed since goes on: what stood in it when it was sent is the answer's to give
// back or not. A form that is sent while an answer is awaited HTMX drops together with the old part: it is sent after it.
const typed = new WeakSet(); // fields that a person typed into, or chose in
const sent = new WeakMap(); // form → what its fields held when it was sent
const waiting = new WeakMap(); // form → the button that it is to be sent with
const drafts = new Map(); // which form it is → what was typed there
const pressed = new Map(); // which form it is → the button that it is to be sent with when it has come again

/** Whether somebody types here what is not sent: nothing takes the focus from them. */
export const isBeingTyped = (field) => typed.has(field) && isChanged(field);

const isTick = (field) => field.type === "checkbox" || field.type === "radio";
const valueOf = (field) => (isTick(field) ? field.checked : field.value);

function isChanged(field) {
  if (isTick(field)) return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return field.value !== field.defaultValue;
}

/** Whether a field of this part holds what is not sent yet. */
export function isTypedIn(part) {
  return [...part.querySelectorAll("input, textarea")].some(isChanged);
}

/** Which form it is: of which claim, and where it is about a passage, of that passage. */
function keyOf(form) {
  return [form.id, form.getAttribute("action"), form.dataset.about].join(" ");
}

function hidden(form) {
  const told = [...form.elements].filter(({ type, name }) => type === "hidden" && name !== "csrfmiddlewaretoken");
  return Object.fromEntries(told.map(({ name, value }) => [name, value]));
}

function keep(part, sender) {
  for (const form of part.querySelectorAll("form")) {
    const before = form === sender ? sent.get(form) : null;
    const isSince = (field) => (before ? valueOf(field) !== before.get(field) : isChanged(field));
    const fields = [...form.elements].filter((field) => typed.has(field) && isSince(field));
    const button = waiting.get(form);
    if (!fields.length && (before || !button)) continue; // a button pressed twice is meant once
    if (button) pressed.set(keyOf(form), button);
    drafts.set(keyOf(form), {
      fields: fields.map((field) => ({
        name: field.name,
        choice: isTick(field) ? field.value : null,
        value: valueOf(field),
        sent: before?.get(field),
        under: field.defaultValue,
      })),
      hidden: before ? null : hidden(form),
      isOpen: form.checkVisibility(),
    });
  }
}

function open(form) {
  for (let each = form.closest("details"); each; each = each.parentElement.closest("details")) {
    const group = each.name && document.querySelector(`details[open][name="${CSS.escape(each.name)}"]`);
    if (!group) each.open = true; // one that came open holds a refusal
  }
}

/** What goes on of what was typed: without the words before it that were sent and taken. */
function since(was, field) {
  const isTaken = was.sent && valueOf(field) === "" && was.value.startsWith(was.sent);
  return isTaken ? was.value.slice(was.sent.length).trimStart() : was.value;
}

function type(was, field) {
  if (isTick(field)) field.checked = was.value;
  else field.value = since(was, field);
  typed.add(field);
}

function giveBack(form, draft) {
  const told = hidden(form);
  const isTold = ([name, value]) => told[name] === value || name === "version" || name === "since";
  let isSame = Object.entries(draft.hidden ?? {}).every(isTold);
  if (draft.isOpen) open(form);
  for (const was of draft.fields) {
    const isHeir = ({ name, value }) => name === was.name && (was.choice === null || value === was.choice);
    const field = [...form.elements].find(isHeir);
    if (!field) continue;
    isSame &&= field.defaultValue === was.under;
    type(was, field);
  }
  // Typed over what reads otherwise now, or about other words: it is sent as such, and refused where that matters.
  for (const [name, value] of isSame ? [] : Object.entries(draft.hidden ?? {})) {
    if (name in told) form.elements[name].value = value;
  }
}

function giveAllBack() {
  for (const form of drafts.size ? document.querySelectorAll("form") : []) {
    const draft = drafts.get(keyOf(form));
    if (draft) giveBack(form, draft);
    drafts.delete(keyOf(form));
  }
}

function sendAll() {
  for (const form of pressed.size ? document.querySelectorAll("form") : []) {
    const was = pressed.get(keyOf(form));
    const button = was && [...form.elements].find(({ name, value }) => name === was.name && value === was.value);
    if (button) form.requestSubmit(button);
  }
  pressed.clear(); // what is shown again later is not sent by itself
}

document.addEventListener("input", ({ target }) => typed.add(target));
document.addEventListener("submit", ({ target, submitter }) => waiting.set(target, submitter), { capture: true });
document.addEventListener("htmx:beforeRequest", ({ detail: { elt } }) => {
  if (!elt.matches("form")) return;
  waiting.delete(elt);
  sent.set(elt, new Map([...elt.elements].map((field) => [field, valueOf(field)])));
});
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.shouldSwap) keep(detail.target, detail.requestConfig.elt);
});
document.addEventListener("htmx:afterSwap", giveAllBack);
document.addEventListener("htmx:afterSettle", sendAll); // by then HTMX knows the form
