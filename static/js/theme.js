// The choice of light, dark or the system's own: applied at once, and kept in the cookie `theme`,
// from which the server writes data-theme on <html> so that the next page does not flash.
const YEAR = 60 * 60 * 24 * 365;

function choose(theme) {
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `theme=${theme}; Path=/; Max-Age=${theme ? YEAR : 0}; SameSite=Lax${secure}`;
  show(theme);
}

function show(theme) {
  for (const button of document.querySelectorAll("[data-theme-choice]")) {
    button.setAttribute("aria-pressed", String(button.dataset.themeChoice === theme));
  }
}

for (const element of document.querySelectorAll("[data-theme-menu]")) element.hidden = false;
show(document.documentElement.dataset.theme ?? "");

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-theme-choice]");
  if (button) choose(button.dataset.themeChoice);
});
