// Views that a person has pinned: names and filters, kept in this browser alone. Whatever stands in the storage, or if there is none,
// the page goes on. Without this script a hint says that the address can be bookmarked.

const storageKey = "dealwatch-views";
const most = 50;
const box = document.querySelector("[data-views]");

if (box) {
  const list = box.querySelector("[data-views-list]");
  const form = box.querySelector("form");
  const note = box.querySelector("[data-views-note]");
  show(read());
  offer();
  // The filters of the page have changed the address.
  document.addEventListener("filtered", offer);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = form.elements.name.value.trim();
    if (name !== "") {
      const view = { name, query: location.search };
      if (keep([...read().filter((other) => other.name !== name), view].slice(-most))) {
        form.reset();
        say(words("pinned", view));
      }
    }
  });
  // Another tab may have pinned or removed one.
  addEventListener("storage", () => show(read()));

  // All deals are a view that needs no pin.
  function offer() {
    form.hidden = location.search === "";
  }

  function show(views) {
    list.replaceChildren(...views.map((view) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.className = "tag";
      link.href = `/${view.query}`;
      link.textContent = view.name;
      item.append(link, makeButton("×", words("remove", view), () => remove(view)));
      return item;
    }));
    list.hidden = views.length === 0;
  }

  function remove(view) {
    const before = read();
    if (keep(before.filter((other) => other.name !== view.name))) {
      say(words("removed", view), makeButton(box.dataset.undo, words("again", view), () => {
        if (keep(before)) {
          say(words("back", view));
        }
      }));
      note.querySelector("button").focus();
    }
  }

  function keep(views) {
    try {
      localStorage.setItem(storageKey, JSON.stringify(views));
      show(views);
      return true;
    } catch {
      say(box.dataset.refused);
      return false;
    }
  }

  // The page has the texts, in its language, with a place for the name.
  function words(text, view) {
    return box.dataset[text].replace("{0}", () => view.name);
  }

  function say(text, ...more) {
    note.replaceChildren(text, " ", ...more);
  }
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(storageKey)).filter((view) =>
      typeof view?.name === "string" && typeof view.query === "string" && /^(\?|$)/.test(view.query));
  } catch {
    return [];
  }
}

function makeButton(text, label, onClick) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.setAttribute("aria-label", label);
  button.addEventListener("click", onClick);
  return button;
}
