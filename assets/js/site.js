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

  // A citation shows its reference while the pointer or the focus is on it.
  const note = document.createElement("div");
  note.className = "preview";
  note.setAttribute("aria-hidden", "true");
  let timer;
  const hide = () => note.remove();
  const show = (link) => {
    const entry = document.getElementById(link.hash.slice(1))?.querySelector(".work");
    if (!entry) return;
    clearTimeout(timer);
    note.replaceChildren(entry.cloneNode(true));
    document.body.append(note);
    const at = link.getBoundingClientRect();
    const room = document.documentElement.clientWidth - note.offsetWidth - 8;
    const above = at.top - note.offsetHeight - 8;
    note.style.left = Math.max(8, Math.min(at.left, room)) + scrollX + "px";
    note.style.top = (above > 0 ? above : at.bottom + 8) + scrollY + "px";
  };
  const later = () => (timer = setTimeout(hide, 200));
  for (const link of document.querySelectorAll(".cite a")) {
    link.addEventListener("mouseenter", () => show(link));
    link.addEventListener("focus", () => show(link));
    link.addEventListener("mouseleave", later);
    link.addEventListener("blur", hide);
  }
  note.addEventListener("mouseenter", () => clearTimeout(timer));
  note.addEventListener("mouseleave", later);
  addEventListener("keydown", (event) => event.key === "Escape" && hide());

  // Opened from a disk, without a server: a folder's page is its index.html.
  if (location.protocol === "file:") {
    for (const link of document.querySelectorAll("a[href]")) {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    }
  }
})();
