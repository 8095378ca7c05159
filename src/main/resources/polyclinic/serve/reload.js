// Injected by the preview: reloads the page when the site changes, shows findings over it.
(() => {
  const self = document.currentScript;
  const { version, edition, mark, both, sideBySide, findings, lang } = self.dataset;
  let told = edition;

  const host = document.createElement("div");
  host.lang = lang;
  host.dir = "ltr";
  const shadow = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/__preview/preview.css";
  shadow.append(style);
  document.documentElement.append(host);

  const element = (name, kind, text) => {
    const made = document.createElement(name);
    made.className = kind;
    made.textContent = text;
    shadow.append(made);
    return made;
  };

  if (mark) {
    element("p", "mark", mark);
  }
  if (both && window.top === window) {
    const link = element("a", "bar", sideBySide);
    link.href = "/__both/?page=" + encodeURIComponent(both);
  }

  const overlay = (edition) => {
    shadow.querySelectorAll("iframe").forEach((old) => old.remove());
    if (edition !== "0") {
      const frame = element("iframe", "overlay", "");
      frame.title = findings;
      frame.src = "/__preview/findings?" + edition;
    }
  };

  const events = new EventSource("/__preview/events");
  events.onmessage = (event) => {
    const [newVersion, newEdition] = event.data.split(" ");
    if (newVersion !== version || (self.dataset.alone && newEdition !== edition)) {
      events.close();
      location.reload();
    } else if (newEdition !== told) {
      told = newEdition;
      overlay(newEdition);
    }
  };
  addEventListener("pagehide", () => events.close());
  if (edition !== "0" && !self.dataset.alone) {
    overlay(edition);
  }
})();
