// Comfort for the picture of the timeline: a card tells the deal under the pointer, the arrow keys go from mark to mark, and a drag sets the days
// of the filter form, which does the rest. Without this script every mark, name and label is a link, and the form has the days.

const results = document.querySelector("[data-results]");
const form = document.querySelector("[data-filters]");

if (results && form) {
  const farEnough = 6;
  const card = Object.assign(document.createElement("div"), { className: "mark-card flow-card", hidden: true });
  card.setAttribute("aria-hidden", "true");
  let drag = null;

  const markAt = (target) => target.closest?.("[data-timeline] :is(.time-mark, .time-cluster)");

  const rest = () => {
    card.hidden = true;
  };

  const look = (target) => {
    const mark = markAt(target);
    if (!mark || drag?.range) {
      rest();
      return;
    }

    // The name stays, the browser's own tip would hide the card.
    const title = mark.querySelector("title");
    if (title) {
      mark.setAttribute("aria-label", title.textContent);
      title.remove();
    }

    card.replaceChildren(...mark.getAttribute("aria-label").split("\n").map((line) => Object.assign(document.createElement("p"), { textContent: line })));
    const figure = mark.closest("[data-timeline]");
    figure.append(card);
    card.hidden = false;
    const [frame, disc] = [figure.getBoundingClientRect(), mark.querySelector("circle").getBoundingClientRect()];
    card.style.left = `${Math.max(0, Math.min((disc.left + disc.right - card.offsetWidth) / 2 - frame.left, frame.width - card.offsetWidth))}px`;
    card.style.top = `${disc.bottom - frame.top + 8}px`;
  };

  results.addEventListener("pointerover", (event) => look(event.target));
  results.addEventListener("focusin", (event) => look(event.target));
  results.addEventListener("focusout", rest);
  results.addEventListener("pointerleave", rest);

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      rest();
      stop();
    }

    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const mark = step && markAt(event.target);
    if (mark) {
      const marks = [...mark.closest("svg").querySelectorAll(".time-mark, .time-cluster")];
      marks[marks.indexOf(mark) + step]?.focus();
      event.preventDefault();
    }
  });

  results.addEventListener("pointerdown", (event) => {
    const svg = event.target.closest("[data-timeline] svg[data-first]");
    if (svg && event.isPrimary && event.button === 0) {
      drag = { svg, start: event.clientX, range: null };
    }
  });
  results.addEventListener("dragstart", (event) => drag && event.preventDefault());

  results.addEventListener("pointermove", (event) => {
    if (!drag || (!drag.range && Math.abs(event.clientX - drag.start) < farEnough)) {
      return;
    }

    if (!drag.range) {
      drag.range = drag.svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "rect"));
      drag.range.setAttribute("class", "time-range");
      drag.range.setAttribute("height", drag.svg.viewBox.baseVal.height);
      drag.svg.setPointerCapture(event.pointerId);
      rest();
    }

    drag.ends = [place(drag.start), place(event.clientX)].sort((a, b) => a - b);
    drag.range.setAttribute("x", drag.ends[0]);
    drag.range.setAttribute("width", drag.ends[1] - drag.ends[0]);
  });

  results.addEventListener("pointerup", () => {
    if (drag?.range) {
      drag.svg.addEventListener("click", (event) => event.preventDefault(), { capture: true, once: true });
      form.elements.year.value = "";
      [form.elements.from.value, form.elements.to.value] = drag.ends.map(dayAt);
      form.dispatchEvent(new Event("input"));
    }

    stop();
  });
  results.addEventListener("pointercancel", () => stop());

  function stop() {
    drag?.range?.remove();
    drag = null;
  }

  function place(clientX) {
    const box = drag.svg.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * drag.svg.viewBox.baseVal.width;
    return Math.max(drag.svg.dataset.left, Math.min(x, drag.svg.dataset.right));
  }

  function dayAt(x) {
    const { first, last, left, right } = drag.svg.dataset;
    const [start, end] = [Date.parse(first), Date.parse(last)];
    return new Date(start + ((x - left) / (right - left)) * (end - start)).toISOString().slice(0, 10);
  }
}
