// Follows a run while it is under way. Without this script the link on the page does the same.

const pause = 1000;

async function follow() {
  while (document.querySelector("#run[data-going='true']")) {
    await new Promise((done) => setTimeout(done, pause));
    const answer = await fetch(location.href);
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.getElementById("run").replaceWith(document.adoptNode(page.getElementById("run")));
  }
}

follow();
