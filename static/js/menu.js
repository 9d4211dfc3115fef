// A <details class="menu"> closes when one turns away from it, or with Escape, which gives the focus back.
const OPEN = "details.menu[open]";

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(OPEN)) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("focusin", (event) => {
  for (const menu of document.querySelectorAll(OPEN)) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" ? event.target.closest?.(OPEN) : null;
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
