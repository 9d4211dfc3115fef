// While an "@" and the beginning of a name are typed into a note ([data-calls]), the names of the desk that begin so are
// offered below it: arrows go through them, Enter or Tab takes one, Escape leaves what was typed. Without scripts the name
// is written out. The field has of the combobox pattern what a text area may have (no role of its own, no aria-expanded):
// the chosen name is its active descendant, which a screen reader speaks.
const CALL = /(?<![\p{L}\p{N}_])@([\p{L}\p{M}\p{N}_'’ʼ.\u200c-][\p{L}\p{M}\p{N}_'’ʼ. \u200c-]{0,60}|)$/u;
const MOST = 8;
let field = null; // in which a name is being typed, while names are offered
let start = 0; // where its "@" stands
let at = 0; // which name is chosen

/** One for one what the server takes for the same: see claims/mentions.py. */
function folded(name) {
  return name.toLowerCase().replace(/[يى]/g, "ی").replaceAll("ك", "ک").replaceAll("ة", "ه").replace(/[’‘ʼ]/g, "'").replace(/[\s\u200c]+/g, " ");
}

function begins(name, typed) {
  const words = folded(name);
  return words !== typed.trimEnd() && (words.startsWith(typed) || words.includes(` ${typed}`));
}

function names(typed) {
  const all = [...(document.getElementById("colleagues")?.options ?? [])].map(({ value }) => value);
  return [...new Set(all)].filter((name) => begins(name, folded(typed))).slice(0, MOST);
}

const listOf = (of) => of.form.querySelector("[role=listbox]");

function close() {
  if (!field) return;
  const list = listOf(field);
  list.hidden = true;
  list.replaceChildren();
  for (const name of ["aria-autocomplete", "aria-controls", "aria-activedescendant"]) field.removeAttribute(name);
  field = null;
}

function choose(number) {
  const options = [...listOf(field).children];
  at = (number + options.length) % options.length;
  for (const [index, option] of options.entries()) option.setAttribute("aria-selected", String(index === at));
  field.setAttribute("aria-activedescendant", options[at].id);
  options[at].scrollIntoView({ block: "nearest" });
}

function offer(of, call) {
  const found = names(call[1]);
  if (!found.length) return;
  const list = listOf(of);
  list.replaceChildren(
    ...found.map((name, number) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${number}`;
      option.setAttribute("role", "option");
      option.append(document.createElement("bdi"));
      option.firstChild.textContent = name;
      return option;
    }),
  );
  list.hidden = false;
  [field, start] = [of, call.index];
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  choose(0);
}

function take(name) {
  const of = field;
  of.setRangeText(`@${name} `, start, of.selectionEnd, "end");
  close();
  of.dispatchEvent(new Event("input", { bubbles: true })); // it counts as typed
}

document.addEventListener("input", ({ target, isComposing }) => {
  if (!target.matches("textarea[data-calls]") || isComposing) return;
  close();
  const call = target.selectionStart === target.selectionEnd && target.value.slice(0, target.selectionEnd).match(CALL);
  if (call) offer(target, call);
});

document.addEventListener(
  "keydown",
  (event) => {
    if (!field || event.target !== field || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === "ArrowDown") choose(at + 1);
    else if (event.key === "ArrowUp") choose(at - 1);
    else if (event.key === "Enter" || event.key === "Tab") take(listOf(field).children[at].textContent);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation(); // Escape would shut the form as well
  },
  { capture: true },
);

// The field keeps the focus: what is pressed in the list is taken before it could lose it.
document.addEventListener("pointerdown", (event) => {
  const option = event.target.closest?.(".calls [role=option]");
  if (!option || !field) return;
  event.preventDefault();
  take(option.textContent);
});
document.addEventListener("focusout", ({ target }) => target === field && close());
