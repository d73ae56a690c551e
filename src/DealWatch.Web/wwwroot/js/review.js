// One key per answer. j and k move through the questions, a key on a button of the current question presses it, c goes to the box for
// another value, u takes the last answer back. The switch turns single keys off and remembers it. Every button works without this script.

const queue = document.querySelector("[data-review]");
const items = [...document.querySelectorAll("[data-item]")];
const keys = document.querySelector("[data-keys]");
const toggle = document.querySelector("[data-keys-switch]");
const storageKey = "review-keys";
const named = /^#q(\d+)$/.exec(location.hash);
let current = -1;

keys.hidden = false;
setKeys(recall() !== "off");
toggle.addEventListener("click", () => setKeys(toggle.getAttribute("aria-pressed") !== "true"));
if (items.length > 0) {
  const start = Number(named?.[1] ?? queue.dataset.at) - 1;
  show(Math.min(Math.max(start, 0), items.length - 1), named !== null);
}

queue.addEventListener("focusin", (event) => {
  const index = items.indexOf(event.target.closest("[data-item]"));
  if (index >= 0) {
    show(index, false);
  }
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (typing && event.key === "Escape") {
    items[current]?.focus({ preventScroll: true });
  }

  if (typing || toggle.getAttribute("aria-pressed") !== "true" || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
    return;
  }

  if (event.key === "j" || event.key === "k") {
    move(event.key === "j" ? 1 : -1);
  } else if (event.key === "u") {
    document.querySelector('[data-key="u"]')?.click();
  } else {
    press(CSS.escape(event.key), event);
  }
});

function press(key, event) {
  const box = items[current]?.querySelector(`[data-focus-key="${key}"]`);
  if (box) {
    event.preventDefault();
    box.focus();
  } else {
    items[current]?.querySelector(`[data-key="${key}"]`)?.click();
  }
}

function move(step) {
  if (current + step >= items.length) {
    document.querySelector('.pager [rel="next"]')?.click();
  } else if (current + step >= 0) {
    show(current + step, true);
  }
}

function show(index, focus) {
  items[current]?.removeAttribute("aria-current");
  current = index;
  items[index].setAttribute("aria-current", "true");
  if (focus) {
    items[index].focus({ preventScroll: true });
    items[index].scrollIntoView({ block: "nearest" });
  }
}

function setKeys(on) {
  toggle.setAttribute("aria-pressed", String(on));
  document.documentElement.classList.toggle("with-keys", on);
  try {
    localStorage.setItem(storageKey, on ? "on" : "off");
  } catch {
    // Without a store the choice holds for this page.
  }
}

function recall() {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
