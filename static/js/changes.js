// [data-next-change] goes from one changed paragraph of a revised text to the next: from the one it went to last, or
// where the reader has gone elsewhere, from there.
const TOP = 140; // pixels below the upper edge at which a paragraph is put: masthead and strip cover what is above
const all = () => [...document.querySelectorAll("[data-text] [data-changed]")];
let at = -1;
let left = null;

function next() {
  const changed = all();
  const isThere = at >= 0 && scrollY === left;
  const below = isThere ? at + 1 : changed.findIndex((each) => each.getBoundingClientRect().top >= TOP - 1);
  at = below >= 0 && below < changed.length ? below : 0;
  scrollTo({ top: scrollY + changed[at].getBoundingClientRect().top - TOP, behavior: "instant" });
  left = scrollY;
}

function show() {
  const button = document.querySelector("[data-next-change]");
  if (button) button.hidden = !all().length;
}

document.addEventListener("click", ({ target }) => target.closest?.("[data-next-change]") && next());
document.addEventListener("htmx:load", show);
show();
