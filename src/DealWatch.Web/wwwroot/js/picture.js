// Comfort for pictures that the server offers as SVG: each can be had as PNG, drawn by the browser.

const svg = document.querySelector("[data-picture]");
const png = document.querySelector("[data-picture-png]");

if (svg && png) {
  png.hidden = false;
  png.addEventListener("click", async () => {
    const image = new Image();
    image.src = svg.href;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.naturalWidth * 2, height: image.naturalHeight * 2 });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: `${svg.dataset.picture}.png` });
      link.click();
      URL.revokeObjectURL(link.href);
    });
  });
}
