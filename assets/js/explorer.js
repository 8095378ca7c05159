// Filters and sorts the data tables. Without this script they are whole, in their editors' order.
(() => {
  "use strict";

  // As visitors type: "Gefäße", "gefaesse" and "GEFASSE" are one.
  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/([aou])e/g, "$1");

  const explore = (box) => {
    const id = box.dataset.explorer;
    const table = box.querySelector("table");
    const rows = [...table.tBodies[0].rows];
    const texts = rows.map((row) => fold(row.textContent));
    const template = box.querySelector("template");
    const form = template.content.firstElementChild.cloneNode(true);
    const search = form.elements.q;
    const chips = [...form.querySelectorAll("[type=checkbox]")];
    const facets = [...new Set(chips.map((chip) => chip.name))];
    const status = form.querySelector("[role=status]");
    const reset = form.querySelector("[type=reset]");
    const heads = [...table.querySelectorAll("[data-sortable]")];
    let sort = ""; // a column, with a minus before it in descending order
    let timer;

    const marked = (facet) => chips.filter((chip) => chip.name === facet && chip.checked).map((chip) => chip.value);

    const filter = () => {
      const words = fold(search.value).split(/\s+/).filter(Boolean);
      const wanted = facets.map((facet) => marked(facet).map((value) => `${facet}.${value}`)).filter((tags) => tags.length);
      let count = 0;
      rows.forEach((row, at) => {
        const own = (row.dataset.tags ?? "").split(" ");
        const fits = words.every((word) => texts[at].includes(word))
          && wanted.every((tags) => tags.some((tag) => own.includes(tag)));
        row.hidden = !fits;
        count += fits;
      });
      const number = count.toLocaleString(document.documentElement.lang);
      status.textContent = count ? form.dataset.count.replace("{0}", number) : form.dataset.none;
      reset.hidden = !(search.value || wanted.length || sort);
    };

    const order = () => {
      const down = sort.startsWith("-");
      const column = down ? sort.slice(1) : sort;
      let at = -1;
      for (const head of heads) {
        const here = head.dataset.column === column;
        if (here) at = head.cellIndex;
        if (here) head.setAttribute("aria-sort", down ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      }
      // an empty cell has no rank: it comes last in either direction
      const rank = (row) => {
        const value = row.cells[at]?.dataset.rank;
        return value === undefined ? Infinity : down ? -value : +value;
      };
      const sorted = at < 0 ? rows : [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
      table.tBodies[0].append(...sorted);
      if (at < 0) sort = "";
    };

    // The address keeps the selection: it can be sent to somebody, and survives a reload.
    const remember = () => {
      const address = new URL(location);
      const keep = (name, value) =>
        value ? address.searchParams.set(`${id}.${name}`, value) : address.searchParams.delete(`${id}.${name}`);
      keep("q", search.value.trim());
      facets.forEach((facet) => keep(facet, marked(facet).join(",")));
      keep("sort", sort);
      if (location.protocol !== "file:") history.replaceState(history.state, "", address);
    };
    const recall = () => {
      const state = new URLSearchParams(location.search);
      const kept = (name) => state.get(`${id}.${name}`) ?? "";
      search.value = kept("q");
      for (const chip of chips) chip.checked = kept(chip.name).split(",").includes(chip.value);
      sort = kept("sort");
    };
    const changed = () => {
      filter();
      clearTimeout(timer); // browsers refuse an address for every letter
      timer = setTimeout(remember, 200);
    };

    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => {
        const column = head.dataset.column;
        sort = sort === column ? `-${column}` : sort === `-${column}` ? "" : column;
        order();
        changed();
      });
      head.append(button);
    }
    const clear = () => {
      search.value = sort = "";
      for (const chip of chips) chip.checked = false;
      order();
      changed();
    };
    form.addEventListener("input", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      clear();
      search.focus(); // the button goes, the focus must not go with it
    });

    // An address of a row shows the row, whatever is selected.
    const reveal = () => {
      const row = rows.find((one) => `#${one.id}` === location.hash);
      if (row?.hidden) clear();
      row?.scrollIntoView();
    };

    table.tHead.rows[0].dataset.sort = form.dataset.sort;
    table.classList.add("explored");
    template.replaceWith(form);
    recall();
    if (sort) order(); // the rows are in their editors' order already
    filter();
    reveal();
    addEventListener("hashchange", reveal);
  };

  // Rows look like cards on a phone, and some browsers then forget that they are rows. Written into
  // the page, these roles would be refused by HTML's rules: they say nothing new.
  const roles = { thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader", "tbody th": "rowheader", td: "cell" };
  for (const table of document.querySelectorAll(".data-table")) {
    table.setAttribute("role", "table");
    for (const [parts, role] of Object.entries(roles)) {
      for (const part of table.querySelectorAll(parts)) part.setAttribute("role", role);
    }
  }

  document.querySelectorAll("[data-explorer]").forEach(explore);
})();
