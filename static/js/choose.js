// One box ticks all the others of its form; with Shift a click ticks all from the last one to this. What is ticked is
// counted. Without scripts each is ticked by itself.
for (const form of document.querySelectorAll("[data-choose]")) {
  const all = form.querySelector("[data-choose-all]");
  if (!all) continue;
  const master = all.querySelector("input");
  const count = form.querySelector("[data-choose-count]");
  const boxes = [...form.querySelectorAll(".list input[type=checkbox]")];
  let last = null;
  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    master.checked = ticked === boxes.length;
    master.indeterminate = ticked > 0 && ticked < boxes.length;
    if (!count) return;
    count.textContent = ticked.toLocaleString(document.documentElement.lang);
    count.hidden = ticked === 0;
  };
  all.hidden = false;
  master.addEventListener("change", () => {
    for (const box of boxes) box.checked = master.checked;
  });
  form.addEventListener("click", (event) => {
    const at = boxes.indexOf(event.target);
    if (at < 0) return;
    if (event.shiftKey && last !== null) {
      for (const box of boxes.slice(Math.min(at, last), Math.max(at, last))) box.checked = boxes[at].checked;
    }
    last = at;
  });
  form.addEventListener("change", show);
  show();
}
