// One box ticks all the others of its form. Without scripts each is ticked by itself.
for (const form of document.querySelectorAll("[data-choose]")) {
  const all = form.querySelector("[data-choose-all]");
  if (!all) continue;
  const master = all.querySelector("input");
  const boxes = [...form.querySelectorAll(".list input[type=checkbox]")];
  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    master.checked = ticked === boxes.length;
    master.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.hidden = false;
  master.addEventListener("change", () => {
    for (const box of boxes) box.checked = master.checked;
  });
  form.addEventListener("change", show);
  show();
}
