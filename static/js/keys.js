// One-letter keys. A template says which key presses what: <button data-key="a">, <a data-key="j">.
// A key never fires while somebody types, nor with a modifier, nor under an open dialog; and it can be
// switched off in the dialog of keys (WCAG 2.1.4), which is remembered on this machine.
const REMEMBERED = "tickmark.keys";

export function keysAreOn() {
  return localStorage.getItem(REMEMBERED) !== "off";
}

/** The letter meant by an event: on a Persian or Russian layout the one printed on that key of a Latin layout. */
export function letterOf(event) {
  if (/^[\x21-\x7e]$/.test(event.key)) return event.key.toLowerCase();
  if (/^Key[A-Z]$/.test(event.code)) return event.code.slice(3).toLowerCase();
  if (event.code === "Slash") return event.shiftKey ? "?" : "/";
  return "";
}

function isTyping(target) {
  if (!(target instanceof Element)) return false;
  if (target.closest("textarea, select, [contenteditable]")) return true;
  const input = target.closest("input");
  return Boolean(input) && !["checkbox", "radio", "button", "submit", "file"].includes(input.type);
}

/** What a letter presses. Of several rows with the same keys ([data-doubt-of]) it is that of the row where the person
 *  is ([data-here]), and never that of another. */
function find(letter) {
  const candidates = [...document.querySelectorAll(`[data-key="${CSS.escape(letter)}"]`)];
  const usable = candidates.filter((element) => !element.disabled && element.checkVisibility());
  const isOutside = (element) => !element.closest("[data-doubt-of]");
  return usable.find((element) => element.closest("[data-here]")) ?? usable.find(isOutside);
}

function press(element) {
  if (element.matches("input, textarea, select")) {
    element.focus();
    element.select?.();
    return;
  }
  element.focus({ preventScroll: true });
  element.click();
  const opened = element.closest("details[open]");
  if (element.matches("summary") && opened) {
    opened.querySelector("textarea, input:not([type=hidden]), select, button")?.focus();
  }
}

/** Whether a key was pressed for its letter alone: nobody types, and the keys are on ("?" always is). */
export function isForKeys(event) {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return false;
  return keysAreOn() || letterOf(event) === "?";
}

document.addEventListener("keydown", (event) => {
  if (event.repeat || !isForKeys(event)) return;
  const letter = letterOf(event);
  if (!letter) return;
  const element = find(letter);
  if (!element) return;
  event.preventDefault();
  press(element);
});

/** Assistive technology is told of each key, and the switch in the dialog shows what is remembered. */
function announce(root) {
  const on = keysAreOn();
  for (const element of root.querySelectorAll("[data-key]")) {
    if (on) element.setAttribute("aria-keyshortcuts", element.dataset.key);
    else element.removeAttribute("aria-keyshortcuts");
  }
  for (const box of root.querySelectorAll("[data-keys-switch]")) box.checked = on;
}

document.addEventListener("change", (event) => {
  if (!event.target.matches?.("[data-keys-switch]")) return;
  localStorage.setItem(REMEMBERED, event.target.checked ? "on" : "off");
  announce(document);
});

document.addEventListener("htmx:load", (event) => announce(event.target));
announce(document);
