// The focus survives an HTMX swap. What had it is looked for by id, then by name within a form of the same id,
// then by key; failing these, an element of the new part that asks for it ([data-focus]), then the part itself.
let held = null;

document.addEventListener("htmx:beforeSwap", () => {
  const element = document.activeElement;
  if (!element || element === document.body) return;
  held = {
    id: element.id,
    name: element.getAttribute("name"),
    form: element.form?.id,
    key: element.dataset.key,
    text: "selectionStart" in element && typeof element.selectionStart === "number"
      ? [element.selectionStart, element.selectionEnd] : null,
  };
});

function heir(part) {
  if (!held) return null;
  if (held.id) {
    const same = document.getElementById(held.id);
    if (same) return same;
  }
  if (held.name) {
    const home = (held.form && document.getElementById(held.form)) || part;
    const same = home.querySelector(`[name="${CSS.escape(held.name)}"]`);
    if (same) return same;
  }
  return held.key ? document.querySelector(`[data-key="${CSS.escape(held.key)}"]`) : null;
}

document.addEventListener("htmx:afterSettle", (event) => {
  const part = event.target;
  const asking = part.querySelector?.("[aria-invalid=true], [data-focus]");
  const lost = !document.activeElement || document.activeElement === document.body;
  if (asking) {
    asking.focus({ preventScroll: true });
  } else if (lost && held) {
    const next = heir(part) ?? part;
    if (next === part && !part.hasAttribute("tabindex")) part.setAttribute("tabindex", "-1");
    next.focus({ preventScroll: true });
    if (held.text && next.setSelectionRange && next.name === held.name) next.setSelectionRange(...held.text);
  }
  held = null;
});
