// Suggestions for the search box on every page and for the text field of the timeline, after the ARIA combobox pattern with a list.
// Fields and values go into the question; a company leads from the search box to its page. Without this script the form still works: it asks
// /search, which leads to the company, to the deals that are asked for, or to full-text results.

const delay = 120;
const words = document.querySelector("[data-company-search]").dataset;

for (const box of document.querySelectorAll("[data-company-search], [data-question]")) {
  addSuggestions(box);
}

function addSuggestions(box) {
  const leads = "companySearch" in box.dataset;
  const input = box.querySelector("input");
  const list = makeList(`${input.id}-list`, words.list);
  const status = makeStatus();
  box.append(list, status);
  let timer = 0;
  let request = null;
  let active = -1;

  Object.entries({
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
  }).forEach(([name, value]) => input.setAttribute(name, value));

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, delay);
  });
  input.addEventListener("keydown", onKey);
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget)) {
      close();
    }
  });

  async function suggest() {
    const query = input.value.trimStart();
    request?.abort();
    if (query.trim() === "") {
      close();
      return;
    }

    request = new AbortController();
    try {
      const response = await fetch(`/companies/suggest?q=${encodeURIComponent(query)}`, { signal: request.signal });
      if (response.ok) {
        show(await response.json(), query);
      }
    } catch (error) {
      if (error.name !== "AbortError") {
        close();
      }
    }
  }

  function show(found, query) {
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...found.map((suggestion, index) => makeOption(suggestion, `${list.id}-${index}`, take)));
    const none = found.length === 0;
    const kind = found.every(({ slug }) => slug) ? words.companies : words.suggestions;
    status.textContent = none ? (leads ? words.none.replace("{0}", () => query) : "") : count(found.length, kind);
    status.classList.toggle("visually-hidden", !none || /[\s:<>="]/.test(query));
    list.hidden = none;
    input.setAttribute("aria-expanded", String(!none));
  }

  // A company alone leads from the search box to its page; anything else goes on with the question.
  function take({ slug, text, name }) {
    if (slug && leads) {
      location.assign(`/companies/${encodeURIComponent(slug)}`);
    } else {
      input.value = text ?? `${name} `;
      input.focus();
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function close() {
    request?.abort();
    clearTimeout(timer);
    active = -1;
    list.hidden = true;
    status.textContent = "";
    status.classList.add("visually-hidden");
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function onKey(event) {
    const options = [...list.children];
    if (event.key === "Escape" && (!list.hidden || status.textContent !== "")) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && list.hidden) {
      suggest();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      // One more place than options: the input itself, reached from both ends.
      const places = options.length + 1;
      const step = event.key === "ArrowDown" ? 1 : -1;
      activate(options, ((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      options[active].click();
    }
  }

  function activate(options, index) {
    active = index;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    if (index < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", options[index].id);
      options[index].scrollIntoView({ block: "nearest" });
    }
  }
}

function makeList(id, name) {
  const list = document.createElement("ul");
  list.id = id;
  list.className = "search-list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", name);
  return list;
}

function makeStatus() {
  const status = document.createElement("p");
  status.className = "search-status visually-hidden";
  status.setAttribute("role", "status");
  return status;
}

// The words for one and for several, as the page has them: "{0} deal|{0} deals".
function count(number, forms) {
  return forms.split("|")[number === 1 ? 0 : 1].replace("{0}", number);
}

function makeOption(suggestion, id, take) {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const name = document.createElement("span");
  name.textContent = suggestion.name;
  const note = document.createElement("small");
  const deals = suggestion.deals === null ? null : count(suggestion.deals, words.deals);
  note.textContent = [suggestion.matched, deals, suggestion.note].filter((part) => part !== null).join(" · ");
  option.append(name, note);
  option.addEventListener("pointerdown", (event) => event.preventDefault());
  option.addEventListener("click", () => take(suggestion));
  return option;
}
