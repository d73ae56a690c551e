// Comfort for the upload form: drag and drop, sizes checked before anything is sent, and the typed text kept in this tab until it
// has arrived. Without this script the form works all the same.

const key = "dealwatch.upload";
const maxKept = 2_000_000;
const form = document.querySelector("[data-upload]");

if (document.querySelector("[data-upload-done]")) {
  sessionStorage.removeItem(key);
}

if (form) {
  addDrop(form);
  addChecks(form);
  keepText(form);
}

function addDrop(form) {
  const zone = form.querySelector("[data-drop]");
  const input = zone.querySelector("input");
  const list = zone.querySelector("[data-file-list]");

  // A file that is dropped beside the zone would replace the page.
  for (const type of ["dragover", "drop"]) {
    form.addEventListener(type, (event) => event.preventDefault());
  }

  form.addEventListener("dragover", () => zone.classList.add("over"));
  form.addEventListener("dragleave", (event) => zone.classList.toggle("over", form.contains(event.relatedTarget)));
  form.addEventListener("drop", (event) => {
    zone.classList.remove("over");
    const files = new DataTransfer();
    for (const file of [...input.files, ...event.dataTransfer.files]) {
      files.items.add(file);
    }

    input.files = files.files;
    input.dispatchEvent(new Event("change"));
  });
  input.addEventListener("change", () => {
    list.replaceChildren(...[...input.files].map((file) => {
      const item = document.createElement("li");
      item.textContent = `${file.name}, ${sizeText(file.size)}`;
      return item;
    }));
  });
}

function addChecks(form) {
  const problem = form.querySelector("[data-upload-problem]");
  const text = form.querySelector("textarea");
  const input = form.querySelector("input[type=file]");
  form.addEventListener("submit", (event) => {
    const message = findProblem();
    problem.hidden = message === null;
    problem.textContent = message ?? "";
    if (message !== null) {
      event.preventDefault();
      problem.scrollIntoView({ block: "center" });
    } else {
      event.submitter?.setAttribute("aria-busy", "true");
    }
  });

  function findProblem() {
    const limit = Number(form.dataset.limit);
    const large = [...input.files].find((file) => file.size > limit);
    if (text.value.trim() === "" && input.files.length === 0) {
      return form.dataset.emptyText;
    }

    if (text.value.length > limit) {
      return form.dataset.largeText.replace("{0}", () => form.dataset.pasted);
    }

    if (large) {
      return form.dataset.largeText.replace("{0}", () => large.name);
    }

    return input.files.length > Number(form.dataset.maxFiles) ? form.dataset.manyText : null;
  }
}

function keepText(form) {
  const fields = [...form.querySelectorAll("textarea, input:not([type=file], [type=hidden]), select")];
  const restored = form.querySelector("[data-upload-restored]");
  const kept = sessionStorage.getItem(key);
  if (kept !== null && fields.every((field) => field.value === "")) {
    const values = JSON.parse(kept);
    fields.forEach((field) => (field.value = values[field.name] ?? ""));
    restored.hidden = fields.every((field) => field.value === "");
  }

  form.addEventListener("input", save);
  form.querySelector("[data-upload-forget]").addEventListener("click", () => {
    fields.forEach((field) => (field.value = ""));
    sessionStorage.removeItem(key);
    restored.hidden = true;
    fields[0].focus();
  });

  function save() {
    const values = JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.value])));
    if (values.length <= maxKept) {
      sessionStorage.setItem(key, values);
    }
  }
}

function sizeText(bytes) {
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
