// Small comforts. Without this script everything can still be read and reached.
(() => {
  "use strict";

  // The place an address points to may be inside a closed <details>.
  const reveal = () => {
    const target = document.querySelector(":target");
    if (!target) return;
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) {
      box.open = true;
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  // not earlier: the browser looks for the target when the page is read to its end
  addEventListener("load", reveal);

  // Paper has nothing to click: print what is closed, close it again afterwards.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    opened.forEach((box) => (box.open = true));
  });
  addEventListener("afterprint", () => opened.forEach((box) => (box.open = false)));

  // One button for all answers of a list of questions.
  for (const list of document.querySelectorAll(".questions[data-open]")) {
    const boxes = [...list.querySelectorAll(":scope > details")];
    if (boxes.length < 2) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "toggle-all";
    const allOpen = () => boxes.every((box) => box.open);
    const label = () => (button.textContent = allOpen() ? list.dataset.close : list.dataset.open);
    button.addEventListener("click", () => {
      const open = !allOpen();
      boxes.forEach((box) => (box.open = open));
    });
    boxes.forEach((box) => box.addEventListener("toggle", label));
    label();
    list.prepend(button);
  }

  // The link to a question is there to be passed on: it copies itself.
  for (const link of document.querySelectorAll("[data-copied] .permalink a")) {
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    link.after(status);
    link.addEventListener("click", async () => {
      await navigator.clipboard?.writeText(link.href);
      if (navigator.clipboard) status.textContent = link.closest("[data-copied]").dataset.copied;
    });
    link.addEventListener("blur", () => (status.textContent = ""));
  }

  // While the pointer or the focus is on a citation a card shows the reference, on a term its
  // definition. It stays while the pointer is on the card itself, and goes with Escape.
  const card = document.createElement("div");
  card.className = "hover-card";
  card.id = "hover-card";
  card.setAttribute("role", "tooltip");
  let owner, timer;
  const hide = () => {
    clearTimeout(timer);
    owner?.removeAttribute("aria-describedby");
    owner = undefined;
    card.remove();
  };
  const show = (link, content) => {
    clearTimeout(timer);
    if (link === owner) return;
    hide();
    owner = link;
    card.replaceChildren(content);
    document.body.append(card);
    link.setAttribute("aria-describedby", card.id);
    const at = link.getClientRects()[0];
    const room = document.documentElement.clientWidth - card.offsetWidth - 8;
    const above = at.top - card.offsetHeight - 6;
    card.style.left = Math.max(8, Math.min(at.left, room)) + scrollX + "px";
    card.style.top = (above > 0 ? above : at.bottom + 6) + scrollY + "px";
  };
  const later = () => (timer = setTimeout(() => owner !== document.activeElement && hide(), 250));
  const describe = (link, content) => {
    link.addEventListener("mouseenter", () => show(link, content()));
    link.addEventListener("focus", () => show(link, content()));
    link.addEventListener("mouseleave", later);
    link.addEventListener("blur", hide);
  };
  for (const link of document.querySelectorAll(".cite a")) {
    const entry = document.getElementById(link.hash.slice(1))?.querySelector(".work");
    if (entry) describe(link, () => entry.cloneNode(true));
  }
  for (const link of document.querySelectorAll("a.term[title]")) {
    const definition = link.title;
    link.removeAttribute("title"); // one explanation is enough
    describe(link, () => document.createTextNode(definition));
  }
  card.addEventListener("mouseenter", () => clearTimeout(timer));
  card.addEventListener("mouseleave", later);
  addEventListener("keydown", (event) => event.key === "Escape" && hide());

  // Opened from a disk, without a server: a folder's page is its index.html.
  if (location.protocol === "file:") {
    for (const link of document.querySelectorAll("a[href]")) {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    }
  }
})();
