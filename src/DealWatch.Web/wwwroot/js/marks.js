// Ties the marks of an article to its records. The button of a record lights up its marks; a mark opens a card that names its
// fields and records. Without this script the marks are coloured all the same, and the quotes of the records lead to them.

for (const layout of document.querySelectorAll("[data-marked]")) {
  connect(layout);
}

function connect(layout) {
  const text = layout.querySelector("[data-text]");
  const marks = [...text.querySelectorAll("mark")];
  const records = new Map([...layout.querySelectorAll("[data-record]")].map((record) => [record.dataset.record, record]));
  const card = makeCard(layout.dataset.marked);
  layout.append(card);
  let opener = null;

  for (const mark of marks) {
    // A sum that no record has says nothing more of itself.
    if (readings(mark).length === 0) {
      continue;
    }

    // The rest of a statement after a finer field answers a click, but is no further stop for the keyboard.
    if (mark.id !== "" || mark.dataset.field !== "deal") {
      mark.tabIndex = 0;
      mark.setAttribute("role", "button");
      mark.setAttribute("aria-haspopup", "dialog");
    }

    mark.title = readings(mark).map((reading) => reading.name).join(", ");
  }

  for (const [id, record] of records) {
    const button = record.querySelector("[data-light]");
    button.hidden = false;
    button.addEventListener("click", () => light(button.getAttribute("aria-pressed") === "true" ? null : id));
    record.addEventListener("click", (event) => {
      if (!event.target.closest("a, button") && getSelection().isCollapsed) {
        light(id);
      }
    });
  }

  text.addEventListener("click", (event) => openFrom(event.target.closest("mark")));
  text.addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && event.target.matches("mark[role]")) {
      event.preventDefault();
      openFrom(event.target);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !card.hidden) {
      close();
      opener?.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!card.contains(event.target) && !event.target.closest("mark")) {
      close();
    }
  });
  addEventListener("hashchange", showTarget);
  showTarget();

  function light(id) {
    text.classList.toggle("has-lit", id !== null);
    for (const mark of marks) {
      mark.classList.toggle("lit", id !== null && mark.dataset.report.split(" ").includes(id));
    }

    for (const [other, record] of records) {
      record.classList.toggle("lit", other === id);
      record.querySelector("[data-light]").setAttribute("aria-pressed", String(other === id));
    }

    const first = marks.find((mark) => mark.classList.contains("lit"));
    if (first && !isVisible(first)) {
      first.scrollIntoView({ block: "center" });
    }
  }

  function openFrom(mark) {
    if (!mark || readings(mark).length === 0) {
      return;
    }

    opener = mark;
    card.querySelector("ul").replaceChildren(...readings(mark).map((reading) => makeReading(reading, layout.dataset.of, light, close)));
    card.hidden = false;
    const box = mark.getClientRects()[0];
    const frame = layout.getBoundingClientRect();
    card.style.setProperty("top", `${box.bottom - frame.top + 6}px`);
    card.style.setProperty("left", `${Math.max(0, Math.min(box.left - frame.left, frame.width - card.offsetWidth))}px`);
    card.querySelector("a, button")?.focus({ preventScroll: true });
  }

  function close() {
    card.hidden = true;
  }

  // Which field of which record a mark stands for: a mark lists its evidence, a record names the field of each of its spans.
  function readings(mark) {
    const evidence = mark.dataset.evidence.split(" ");
    return mark.dataset.report.split(" ").filter((id) => records.has(id)).map((id) => {
      const record = records.get(id);
      const labels = evidence.map((span) => fieldsOf(record).get(span)).filter(Boolean);
      const title = record.querySelector("[data-record-title]").textContent.replace(/\s+/g, " ").trim();
      return { id, record, title, name: [...new Set(labels)].join(", ") };
    });
  }

  // An address such as #e12 may name an empty anchor before the mark, or words that go on in a second mark.
  function showTarget() {
    const id = /^#e(\d+)$/.exec(location.hash)?.[1];
    for (const mark of marks) {
      mark.classList.toggle("target", id !== undefined && mark.dataset.evidence.split(" ").includes(id));
    }

    const first = marks.find((mark) => mark.classList.contains("target"));
    first?.scrollIntoView({ block: "center" });
    first?.focus({ preventScroll: true });
  }
}

function fieldsOf(record) {
  return new Map(record.dataset.spans.split(";").map((span) => span.split("=")));
}

function isVisible(element) {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
}

function makeCard(name) {
  const card = document.createElement("div");
  card.className = "mark-card";
  card.hidden = true;
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-label", name);
  card.append(document.createElement("ul"));
  return card;
}

function makeReading({ id, record, name, title }, of, light, close) {
  const item = document.createElement("li");
  const label = document.createElement("strong");
  label.textContent = name;
  const link = document.createElement("a");
  link.href = `#${record.id}`;
  link.textContent = title;
  link.addEventListener("click", () => {
    light(id);
    close();
  });
  item.append(label, document.createTextNode(of), link);
  return item;
}
