// Copies what stands before a button: an address, what is in a box, or words. Works for parts of a page that are replaced, too.

const shown = 2000;

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copied]");
  if (!button) {
    return;
  }

  const source = button.previousElementSibling;
  await navigator.clipboard.writeText(source.href || source.value || source.textContent.trim());
  const words = button.textContent;
  if (words !== button.dataset.copied) {
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = words), shown);
  }
});
