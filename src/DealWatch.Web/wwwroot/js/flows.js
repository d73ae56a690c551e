// Comfort for the picture of flows: what a pointer rests on stands out, and a card tells its deals.
// Without this script a click on a line leads to its row in the table, which says the same.

const figure = document.querySelector("[data-flows]");

if (figure) {
  const card = Object.assign(document.createElement("div"), { className: "mark-card flow-card", hidden: true });
  card.setAttribute("aria-hidden", "true");
  figure.append(card);

  const light = (wanted) => {
    figure.classList.toggle("has-lit", wanted !== null);
    for (const edge of figure.querySelectorAll(".flow-edge")) {
      edge.classList.toggle("lit", wanted !== null && wanted(edge.dataset.from, edge.dataset.to));
    }
  };

  const rest = () => {
    light(null);
    card.hidden = true;
  };

  const look = (target) => {
    const edge = target.closest(".flow-edge");
    const company = target.closest(".flow-node")?.dataset.company;
    if (edge) {
      light(() => false);
      edge.classList.add("lit");
      show(edge);
    } else if (company) {
      card.hidden = true;
      light((from, to) => from === company || to === company);
    } else {
      rest();
    }
  };

  const show = (edge) => {
    const row = document.getElementById(decodeURIComponent(edge.getAttribute("href").slice(1)));
    const title = Object.assign(document.createElement("p"), { textContent: edge.querySelector("title").textContent });
    const deals = row.querySelector(".flow-deals").cloneNode(true);
    for (const link of deals.querySelectorAll("a")) {
      link.replaceWith(...link.childNodes);
    }

    card.replaceChildren(title, deals);
    card.hidden = false;
    const [frame, line] = [figure.getBoundingClientRect(), edge.querySelector(".flow-line").getBoundingClientRect()];
    const [left, top] = [(line.left + line.right) / 2 - frame.left - card.offsetWidth / 2, line.bottom - frame.top + 8];
    card.style.left = `${Math.max(0, Math.min(left, frame.width - card.offsetWidth))}px`;
    card.style.top = `${top}px`;
  };

  figure.addEventListener("pointerover", (event) => look(event.target));
  figure.addEventListener("focusin", (event) => look(event.target));
  figure.addEventListener("pointerleave", rest);
  figure.addEventListener("focusout", rest);
  document.addEventListener("keydown", (event) => event.key === "Escape" && rest());

  for (const circle of document.querySelectorAll("[data-circle]")) {
    const round = circle.dataset.circle.split(" ");
    const next = (from) => round[(round.indexOf(from) + 1) % round.length];
    circle.addEventListener("pointerenter", () => light((from, to) => round.includes(from) && next(from) === to));
    circle.addEventListener("pointerleave", rest);
  }
}
