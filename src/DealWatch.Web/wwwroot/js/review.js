// One key per answer: s and d answer the first question, u takes the last answer back. The buttons do the same without this script.

const hint = document.querySelector("[data-keys]");
if (hint) {
  hint.hidden = false;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target.closest("input, textarea, select")) {
    return;
  }
  document.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
});
