// In a list [data-rows] j and k go from row to row, x ticks the row that has the focus; Enter opens it, as it does any
// link. The keys are those of keys.js, and are switched off with them.
import { isForKeys, letterOf } from "./keys.js";

const HANDLE = ".list__title a, :scope > .list__row input[type=checkbox]";

function rows() {
  return [...document.querySelectorAll("[data-rows] > li")];
}

function step(by) {
  const all = rows();
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  const handle = next?.querySelector(HANDLE);
  handle?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
  return Boolean(handle);
}

function tick() {
  const row = rows().find((each) => each.contains(document.activeElement));
  const box = row?.querySelector("input[type=checkbox]");
  box?.click();
  return Boolean(box);
}

const DOES = { j: () => step(1), k: () => step(-1), x: tick };

document.addEventListener("keydown", (event) => {
  if (!isForKeys(event)) return;
  if (DOES[letterOf(event)]?.()) event.preventDefault();
});
