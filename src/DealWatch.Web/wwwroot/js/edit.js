// Comfort for the form of a deal: typing in a field takes back the choice of a source's value, and names of companies are suggested.
// Without this script the form works all the same.

const form = document.querySelector("[data-edit]");

for (const row of form?.querySelectorAll(".edit-row") ?? []) {
  row.querySelector(".field").addEventListener("input", () => {
    const typed = row.querySelector("[data-typed]");
    if (typed) {
      typed.checked = true;
    }
  });
}

const names = document.getElementById("companies");
let waiting;

for (const input of document.querySelectorAll("[data-company]")) {
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => suggest(input.value.trim()), 150);
  });
}

async function suggest(typed) {
  if (typed === "") {
    return;
  }
  const answer = await fetch(`/companies/suggest?q=${encodeURIComponent(typed)}`);
  if (!answer.ok) {
    return;
  }
  const companies = await answer.json();
  names.replaceChildren(...companies.map((company) => {
    const option = document.createElement("option");
    option.value = company.matched ?? company.name;
    option.label = company.name;
    return option;
  }));
}
