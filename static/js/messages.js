// Messages are announced by their live region. Good news leaves by itself, unless somebody is at it;
// a warning or an error stays until it is closed. A request that fails says so here, in the page's own words.
const READING_TIME = 7000;
const region = document.getElementById("messages");

function settle(message) {
  const button = message.querySelector("[data-message-close]");
  if (button) button.hidden = false;
  if (message.matches(".message--warning, .message--error") || message.dataset.settled) return;
  message.dataset.settled = "true";
  const leave = () => {
    if (message.matches(":hover, :focus-within")) setTimeout(leave, READING_TIME);
    else message.remove();
  };
  setTimeout(leave, READING_TIME);
}

function settleAll() {
  for (const message of region.querySelectorAll(".message")) settle(message);
}

function say(words) {
  const message = region.querySelector("template").content.firstElementChild.cloneNode(true);
  message.querySelector("p").textContent = words;
  region.append(message);
}

if (region) {
  new MutationObserver(settleAll).observe(region, { childList: true });
  settleAll();

  region.addEventListener("click", (event) => {
    event.target.closest("[data-message-close]")?.closest(".message").remove();
  });
  document.addEventListener("htmx:sendError", () => say(region.dataset.unreachable));
  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    say(status === 403 ? region.dataset.forbidden : region.dataset.failed);
  });
}
