// Keys on every page: / goes to the search box, ? opens the help card, g and a letter lead to the page of the main navigation that has
// that letter. Nothing happens while someone types. Without this script the footer leads to the same help.

const wait = 1500;
let going = 0;
let card = null;

// Before the keys of a page: the letter after g is no answer to a question.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target.closest("input, textarea, select, dialog[open], [contenteditable]")) {
    return;
  }

  const page = Date.now() - going < wait ? document.querySelector(`[data-go="${CSS.escape(event.key)}"]`) : null;
  going = event.key === "g" ? Date.now() : 0;
  if (page) {
    page.click();
  } else if (event.key === "/") {
    document.querySelector("#site-search").focus();
  } else if (event.key === "?") {
    openHelp();
  } else {
    return;
  }

  event.preventDefault();
  event.stopPropagation();
}, { capture: true });

// The help page itself has no card over it.
async function openHelp() {
  if (document.querySelector("main [data-help]")) {
    return;
  }

  try {
    card ??= await makeCard();
    card.showModal();
  } catch {
    location.assign("/help");
  }
}

async function makeCard() {
  const response = await fetch("/help");
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const dialog = document.createElement("dialog");
  dialog.className = "help-card";
  dialog.setAttribute("aria-labelledby", "help-card-title");
  const title = document.createElement("h2");
  title.id = "help-card-title";
  title.textContent = page.querySelector("h1").textContent;
  const close = document.createElement("form");
  close.method = "dialog";
  const button = document.createElement("button");
  button.className = "button quiet";
  button.textContent = page.querySelector("[data-close]").dataset.close;
  close.append(button);
  dialog.append(close, title, ...page.querySelectorAll("[data-help]"));
  document.body.append(dialog);
  return dialog;
}
