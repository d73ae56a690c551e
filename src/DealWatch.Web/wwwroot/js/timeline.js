// Filters the timeline while typing: asks the server for the list alone, puts it in place and keeps the address in step.
// The form keeps its focus, because only the list is replaced. Without this script the form is sent with its button.

const typingDelay = 250;
const form = document.querySelector("[data-filters]");
const results = document.querySelector("[data-results]");
const status = document.querySelector("[data-filter-status]");

if (form && results) {
  let timer = 0;
  let request = null;

  form.querySelector("[data-filter-submit]").hidden = true;
  const box = form.closest("[data-filter-box]");
  if (matchMedia("(max-width: 48rem)").matches && currentQuery() === "") {
    box.open = false;
  }

  box.dataset.ready = "";

  form.addEventListener("input", (event) => {
    clearTimeout(timer);
    timer = setTimeout(refresh, event.target.matches("select") ? 0 : typingDelay);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    refresh();
  });
  // The browser may put back what was typed before a page was left; the address is what counts.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      refresh();
    }
  });

  async function refresh() {
    const query = currentQuery();
    const address = query === "" ? "/" : `/?${query}`;
    request?.abort();
    request = new AbortController();
    const { signal } = request;
    results.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(address, { headers: { "X-DealWatch-Part": "results" }, signal });
      if (!response.ok) {
        throw new Error(`The server answered ${response.status}.`);
      }

      show(await response.text(), address, query);
    } catch (error) {
      if (error.name !== "AbortError") {
        status.classList.remove("visually-hidden");
        status.textContent = status.dataset.filterStatus;
      }
    } finally {
      if (!signal.aborted) {
        results.removeAttribute("aria-busy");
      }
    }
  }

  function currentQuery() {
    const pairs = [...new FormData(form)].filter(([, value]) => value.trim() !== "");
    return new URLSearchParams(pairs).toString();
  }

  function show(html, address, query) {
    const page = new DOMParser().parseFromString(html, "text/html");
    results.replaceChildren(...page.body.childNodes);
    history.replaceState(null, "", address);
    document.dispatchEvent(new Event("filtered"));
    form.querySelector("[data-filter-clear]").hidden = query === "";
    status.classList.add("visually-hidden");
    status.textContent = results.querySelector("[data-summary]")?.dataset.summary ?? "";
  }
}
