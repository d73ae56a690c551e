// Gives a picture as PNG: draws the SVG file that the link beside the button leads to. Works for parts of a page that are replaced, too.

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-picture-png]");
  if (!button) {
    return;
  }

  const image = new Image();
  image.src = button.parentElement.querySelector("[data-picture-svg]").href;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: image.naturalWidth * 2, height: image.naturalHeight * 2 });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const name = new URL(image.src).pathname.slice(1).replace(/\.svg$/, "").replaceAll("/", "-");
  canvas.toBlob((blob) => {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: `dealwatch-${name}.png` });
    link.click();
    URL.revokeObjectURL(link.href);
  });
});
