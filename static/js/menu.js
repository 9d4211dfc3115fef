// A <details class="menu"> closes when one turns away from it, or with Escape, which gives the focus back.
// Escape also shuts the form of a deed: what was typed stays in it, and the one-letter keys are at hand again.
const OPEN = "details.menu[open]";
const SHUT_BY_ESCAPE = `${OPEN}, details.disclosure--button[open], details.withdraw[open]`;

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(OPEN)) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("focusin", (event) => {
  for (const menu of document.querySelectorAll(OPEN)) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing) return;
  const menu = event.target.closest?.(SHUT_BY_ESCAPE);
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
