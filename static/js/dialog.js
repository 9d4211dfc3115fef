// <button data-dialog-open="id"> opens that dialog, <button data-dialog-close> closes the one it is in;
// so does a click beside it. The browser keeps the focus inside and gives it back.
document.addEventListener("click", (event) => {
  const opener = event.target.closest?.("[data-dialog-open]");
  if (opener) document.getElementById(opener.dataset.dialogOpen)?.showModal();
  else if (event.target.closest?.("[data-dialog-close]")) event.target.closest("dialog")?.close();
  else if (event.target.matches?.("dialog[open]") && outside(event)) event.target.close();
});

function outside({ target, clientX, clientY }) {
  const box = target.getBoundingClientRect();
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}

function show() {
  for (const element of document.querySelectorAll("[data-dialog-open][hidden]")) element.hidden = false;
}

document.addEventListener("htmx:load", show);
show();
