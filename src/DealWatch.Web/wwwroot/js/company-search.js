// Suggestions for the search box on every page, after the ARIA combobox pattern with a list.
// Companies lead to their page; fields and values go into the question. Without this script the form still works: it asks /search,
// which leads to the company, to the deals that are asked for, or to full-text results.

const delay = 120;

for (const form of document.querySelectorAll("[data-company-search]")) {
  addSuggestions(form);
}

function addSuggestions(form) {
  const input = form.querySelector("input");
  const list = makeList(`${input.id}-list`, form.dataset.list);
  const status = makeStatus();
  form.append(list, status);
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
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) {
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
    list.replaceChildren(...found.map((suggestion, index) => makeOption(suggestion, `${list.id}-${index}`, form.dataset.deals, take)));
    const none = found.length === 0;
    const words = found.every(({ slug }) => slug) ? form.dataset.companies : form.dataset.suggestions;
    status.textContent = none ? form.dataset.none.replace("{0}", () => query) : count(found.length, words);
    status.classList.toggle("visually-hidden", !none || /[\s:<>="]/.test(query));
    list.hidden = none;
    input.setAttribute("aria-expanded", String(!none));
  }

  // A company alone leads to its page; anything else goes on with the question.
  function take({ slug, text }) {
    if (slug) {
      location.assign(`/companies/${encodeURIComponent(slug)}`);
    } else {
      input.value = text;
      input.focus();
      suggest();
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
function count(number, words) {
  return words.split("|")[number === 1 ? 0 : 1].replace("{0}", number);
}

function makeOption(suggestion, id, words, take) {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const name = document.createElement("span");
  name.textContent = suggestion.name;
  const note = document.createElement("small");
  const deals = suggestion.deals === null ? null : count(suggestion.deals, words);
  note.textContent = [suggestion.matched, deals, suggestion.note].filter((part) => part !== null).join(" · ");
  option.append(name, note);
  option.addEventListener("pointerdown", (event) => event.preventDefault());
  option.addEventListener("click", () => take(suggestion));
  return option;
}
