import { element, fill } from "./dom.js";
import { Steps } from "./history.js";
import { Search } from "./search.js";
import { read, visit } from "./state.js";
import { takeAway } from "./takeaway.js";
import { kindOf } from "./words.js";
import { views } from "./views/all.js";

const main = document.querySelector("#view");
const foot = document.querySelector("#take");
const live = document.querySelector("#live");
const trouble = document.querySelector("#trouble");
const undo = document.querySelector("#undo");
const redo = document.querySelector("#redo");

const say = text => {
  if (text)
    live.textContent = text;
};

const steps = new Steps(render);
const search = new Search(document.querySelector("#search"), pick);
const made = new Map();
let latest = 0;

function viewOf(state) {
  const name = views[state.view] ? state.view : "start";
  if (!made.has(name))
    made.set(name, views[name](steps, say));
  return made.get(name);
}

async function render(state) {
  undo.disabled = !steps.canUndo;
  redo.disabled = !steps.canRedo;
  trouble.hidden = true;
  const turn = ++latest;
  main.setAttribute("aria-busy", "true");
  try {
    const view = viewOf(state);
    await view.show(state);
    // A slow view must not replace the one that a person went on to.
    if (turn !== latest)
      return;
    if (main.firstElementChild !== view.root)
      fill(main, view.root);
    // The view itself stays where it is: what has the focus in it keeps it.
    fill(foot, takeAway(view, state));
    view.attached?.();
    document.title = [view.title(), "PaperGraph"].filter(Boolean).join(" · ");
  } catch (error) {
    fill(main, failure(error));
    fill(foot);
  } finally {
    main.removeAttribute("aria-busy");
  }
}

const failure = error => element("div", { class: "failure", role: "alert" },
  element("h1", {}, "That did not work"),
  element("p", {}, error.message),
  element("p", {}, element("a", { href: "/", "data-step": true }, "Back to the start"), ", or find something else above."));

function pick(node) {
  if (made.get(steps.state.view)?.picked?.(node))
    return;
  if (kindOf(node) === "PAPER" && steps.state.view === "compare")
    steps.go({ ...steps.state, of: [...new Set([...steps.state.of, node.id])].slice(0, 8) });
  else
    steps.go(visit("graph", [node.id], { chosen: node.id }));
}

/** What a step could not do, such as bring more while the server is away: what is shown stays. */
window.addEventListener("unhandledrejection", event => {
  event.preventDefault();
  trouble.textContent = event.reason.message;
  trouble.hidden = false;
});

document.addEventListener("click", event => {
  const link = event.target.closest("a[data-step]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button)
    return;
  event.preventDefault();
  steps.go(read(new URL(link.href).search));
  window.scrollTo(0, 0);
});

document.addEventListener("keydown", event => {
  if (event.key === "Escape")
    made.get(steps.state.view)?.escape?.();
  if (event.target.matches("input, textarea"))
    return;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key === "/" && !isCommand) {
    event.preventDefault();
    search.focus();
  } else if (isCommand && event.key.toLowerCase() === "z") {
    event.preventDefault();
    event.shiftKey ? steps.redo() : steps.undo();
  } else if (isCommand && event.key.toLowerCase() === "y") {
    event.preventDefault();
    steps.redo();
  }
});

undo.addEventListener("click", () => steps.undo());
redo.addEventListener("click", () => steps.redo());
steps.show();

// A page without scripts sends what was typed there.
const sought = new URLSearchParams(location.search).get("find");
if (sought)
  search.start(sought);
