// The search page. The index was analysed when the site was built (see search.md): here words are
// only folded and looked up. Nothing is stored, and nothing but files of this site is fetched.

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

// How much a word found in each way counts.
const EXACT = 1, STEM = 0.8, BEGINNING = 0.45, PART = 0.4, SIMILAR = 0.2;
const PAGE_TITLE = 5, HEADING = 3, TITLE_ABOVE = 1;

/** Whole numbers written by polyclinic.search.Numbers. */
const numbers = (text) => {
  const all = [];
  for (let i = 0, value = 0, scale = 1; i < text.length; i++) {
    let digit = text.charCodeAt(i) - 35;
    if (digit > 57) digit--;
    if (digit < 45) {
      all.push(value + digit * scale);
      value = 0;
      scale = 1;
    } else {
      value += (digit - 45) * scale;
      scale *= 45;
    }
  }
  return all;
};

/** Lists of ascending numbers, one after the other. */
const lists = (text) => {
  const all = numbers(text), found = [];
  for (let i = 0; i < all.length;) {
    const list = [];
    for (let left = all[i++], last = 0; left > 0; left--) list.push((last += all[i++]));
    found.push(list);
  }
  return found;
};

const push = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
const raise = (map, key, value) => map.set(key, Math.max(value, map.get(key) ?? 0));

/** Whether two words differ by a slip: a letter more, less, wrong or swapped; two in long words. */
const similar = (a, b) => {
  const most = a.length < 8 ? 1 : 2;
  if (Math.abs(a.length - b.length) > most) return false;
  let older = [], old = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], older[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) return false;
    older = old;
    old = row;
  }
  return old[b.length] <= most;
};

export class Index {
  #rules;
  #folded = new Map();

  constructor(data) {
    this.#rules = data.fold.map(([pattern, by]) => [new RegExp(pattern, "gu"), by]);
    this.stop = new Set(data.stop.split(" "));
    this.endings = ["", ...data.endings.split(" ")];
    this.pages = data.pages;
    this.ids = data.ids;
    this.texts = data.texts;
    [this.textStarts] = lists(data.textStarts);
    [this.entryPages] = lists(data.entryPages);
    this.titles = data.titles.map((title, i) => title || this.pages[this.entryPages[i]][1]);

    this.forms = [];
    this.numberOf = new Map();
    let last = "";
    for (const [, shared, rest] of data.forms.matchAll(/([A-Z])([^A-Z]*)/g)) {
      last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
      this.numberOf.set(last, this.forms.length);
      this.forms.push(last);
    }
    this.groups = [];
    this.members = new Map();
    numbers(data.groups).forEach((back, i) => {
      this.groups[i] = back ? this.groups[i - back] : this.members.size;
      push(this.members, this.groups[i], i);
    });
    this.compounds = new Map();
    lists(data.parts).forEach((parts, i) => parts.forEach((part) => push(this.compounds, part, i)));
    this.postings = lists(data.postings);

    this.inTitle = this.titles.map((title) => new Set(this.words(title).map((w) => this.numberOf.get(w))));
    this.concepts = data.concepts.map((names) => names.map((name) => this.words(name)));
  }

  fold(word) {
    let folded = this.#folded.get(word);
    if (folded === undefined) {
      folded = word.normalize("NFKD").toLowerCase().replace(/\p{M}+/gu, "");
      for (const [pattern, by] of this.#rules) folded = folded.replace(pattern, by);
      this.#folded.set(word, folded);
    }
    return folded;
  }

  /** The folded words of a text that somebody may look for. */
  words(text) {
    return (text.match(WORD) ?? [])
      .map((word) => this.fold(word))
      .filter((word) => word && (this.numberOf.has(word) || !this.stop.has(word)));
  }

  /** Numbers of the groups to which a word, or another form of it, belongs. */
  groupsOf(word) {
    if (this.numberOf.has(word)) return new Set([this.groups[this.numberOf.get(word)]]);
    const found = new Set();
    for (const ending of this.endings) {
      const base = word.slice(0, word.length - ending.length);
      if (base.length < 3 || !word.endsWith(ending)) continue;
      for (const other of this.endings) {
        const form = this.numberOf.get(base + other);
        if (form !== undefined) found.add(this.groups[form]);
      }
      if (found.size) break;
    }
    return found;
  }

  /** The forms that a word of a query means, with their weights. */
  match(word) {
    const found = new Map();
    const add = (group, stem, part) => {
      for (const form of this.members.get(group)) raise(found, form, stem);
      for (const form of this.compounds.get(group) ?? []) raise(found, form, part);
    };
    for (const group of this.groupsOf(word)) add(group, STEM, PART);
    if (word.length > 2 || !found.size) {
      let low = 0, high = this.forms.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.forms[middle] < word) low = middle + 1;
        else high = middle;
      }
      for (; low < this.forms.length && this.forms[low].startsWith(word); low++) {
        raise(found, low, BEGINNING);
        if (word.length > 3) add(this.groups[low], BEGINNING, PART / 2);
      }
    }
    if (this.numberOf.has(word)) raise(found, this.numberOf.get(word), EXACT);
    return found;
  }

  /** Forms that look like a word which no form is. */
  guess(word) {
    const found = new Map();
    if (word.length < 4) return found;
    this.forms.forEach((form, i) => {
      if (similar(word, form)) for (const f of this.members.get(this.groups[i])) found.set(f, SIMILAR);
    });
    return found;
  }

  /** Whether words of a query from a place on are a name of a concept; how many of them. */
  #named(words, from, name) {
    const same = (word, other) => word === other
      || [...this.groupsOf(word)].some((group) => this.groupsOf(other).has(group));
    return name.length && name.every((word, i) => from + i < words.length && same(words[from + i], word));
  }

  /** A query as terms, each a list of alternatives, each a list of words as forms with weights. */
  parse(query) {
    const words = this.words(query), terms = [];
    let guessed = false;
    for (let at = 0; at < words.length;) {
      let length = 1, names = [];
      for (const concept of this.concepts) {
        for (const name of concept) {
          if (name.length >= length && this.#named(words, at, name) && !(names.length && name.length === length)) {
            length = name.length;
            names = concept;
          }
        }
      }
      const alternatives = [words.slice(at, at + length), ...names].map((name) => name.map((w) => this.match(w)));
      if (length === 1 && !alternatives[0][0].size) {
        alternatives[0][0] = this.guess(words[at]);
        guessed ||= alternatives[0][0].size > 0;
      }
      terms.push(alternatives);
      at += length;
    }
    return { terms, guessed };
  }

  /** The entries that have a word: in their text, their title, or the title of their page. */
  #score(forms) {
    const scores = new Map(), pageTitles = new Map();
    for (const [form, weight] of forms) {
      for (const entry of this.postings[form]) {
        const own = this.inTitle[entry].has(form);
        const bonus = !own ? 0 : this.ids[entry] ? HEADING : PAGE_TITLE;
        raise(scores, entry, weight * (1 + bonus));
        if (own && !this.ids[entry]) raise(pageTitles, this.entryPages[entry], weight * TITLE_ABOVE);
      }
    }
    const rare = Math.log(1 + this.ids.length / (1 + scores.size));
    for (const [entry, score] of scores) scores.set(entry, score * rare);
    return { scores, pageTitles };
  }

  /** What an alternative is worth in each entry that has all its words. */
  #all(words) {
    const each = words.map((forms) => this.#score(forms));
    const found = new Map();
    for (const [entry, score] of each[0].scores) {
      if (each.every(({ scores }) => scores.has(entry))) {
        found.set(entry, each.reduce((sum, { scores }) => sum + scores.get(entry), 0) / each.length || score);
      }
    }
    return { found, pageTitles: each.length === 1 ? each[0].pageTitles : new Map() };
  }

  /**
   * The entries for a query, best first. `every` tells whether each has all words, `guessed` whether
   * a word was taken for a similar one; `forms` are the numbers of the forms that were looked for.
   */
  search(query) {
    const { terms, guessed } = this.parse(query);
    const forms = new Set();
    const count = new Map(), total = new Map();
    const above = [];
    for (const alternatives of terms) {
      const best = new Map(), titles = new Map();
      alternatives.forEach((words, i) => {
        words.forEach((w) => w.forEach((_, form) => forms.add(form)));
        const { found, pageTitles } = this.#all(words);
        for (const [entry, score] of found) raise(best, entry, score * (i ? 0.9 : 1));
        for (const [page, score] of pageTitles) raise(titles, page, score);
      });
      above.push({ best, titles });
      for (const [entry, score] of best) {
        count.set(entry, (count.get(entry) ?? 0) + 1);
        total.set(entry, (total.get(entry) ?? 0) + score);
      }
    }
    // a section of a page whose title has the other words has them, too
    for (const entry of total.keys()) {
      for (const { best, titles } of above) {
        const title = titles.get(this.entryPages[entry]);
        if (title === undefined) continue;
        total.set(entry, total.get(entry) + title);
        if (!best.has(entry)) count.set(entry, count.get(entry) + 1);
      }
    }
    let entries = [...total.keys()];
    const every = entries.some((entry) => count.get(entry) === terms.length);
    if (every) entries = entries.filter((entry) => count.get(entry) === terms.length);
    entries.sort((a, b) => count.get(b) - count.get(a) || total.get(b) - total.get(a) || a - b);
    return { entries, every, guessed, forms };
  }

  /** A text in pieces, each second of them a word that was looked for. */
  pieces(text, forms) {
    const all = [];
    let from = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (forms.has(this.numberOf.get(this.fold(word)))) {
        all.push(text.slice(from, index), word);
        from = index + word.length;
      }
    }
    return [...all, text.slice(from)];
  }

  /** The stretch of a text with the most words that were looked for. */
  excerpt(text, forms, length = 220) {
    const hits = [...text.matchAll(WORD)]
      .map(({ 0: word, index }) => [index, this.numberOf.get(this.fold(word))])
      .filter(([, form]) => forms.has(form));
    let at = 0, most = 0;
    for (const [start] of hits) {
      const seen = new Set(hits.filter(([i]) => i >= start && i < start + length - 60).map(([, form]) => form));
      if (seen.size > most) [at, most] = [start, seen.size];
    }
    let from = 0;
    if (at > 60) {
      const sentence = text.slice(at - 90 > 0 ? at - 90 : 0, at).search(/[.?!] \S[^.?!]*$/);
      from = sentence >= 0 ? Math.max(0, at - 90) + sentence + 2 : text.indexOf(" ", at - 60) + 1;
    }
    let to = from + length;
    if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), at + 1);
    return (from ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
  }
}

/** Makes the search page work. */
const start = (form) => {
  const input = form.elements.q;
  const section = document.getElementById("search-results");
  const [status, list] = section.querySelectorAll("[role=status], .results");
  const more = section.querySelector("button");
  const help = document.getElementById("search-help");
  const pages = document.getElementById("search-pages");
  const say = section.dataset;
  const title = document.title;
  const base = new URL(form.action);
  const json = async (name, options) => {
    const answer = await fetch(new URL(name, base), options);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json();
  };

  let loading, turn = 0;
  const index = () => (loading ??= json("index.json", { cache: "no-cache" })
    .then((data) => new Index(data))
    .catch((error) => {
      loading = undefined;
      throw error;
    }));
  const texts = new Map();
  const textOf = async (found, entry) => {
    const file = found.textStarts.findLastIndex((first) => first <= entry);
    if (!texts.has(file)) texts.set(file, json(found.texts[file]).catch(() => []));
    return (await texts.get(file))[entry - found.textStarts[file]] ?? "";
  };

  const marked = (parent, pieces) => {
    pieces.forEach((piece, i) => {
      if (i % 2) parent.appendChild(document.createElement("mark")).textContent = piece;
      else parent.append(piece);
    });
    return parent;
  };
  const element = (name, className) => Object.assign(document.createElement(name), { className });

  const result = async (found, entry, forms) => {
    const [url, pageTitle, way] = found.pages[found.entryPages[entry]];
    const id = found.ids[entry];
    const item = document.createElement("li");
    const link = item.appendChild(document.createElement("a"));
    link.href = new URL(url + (id ? "#" + id : ""), base).href;
    marked(link, found.pieces(found.titles[entry], forms));
    const trail = [way, id ? pageTitle : ""].filter(Boolean).join(" › ");
    if (trail) item.appendChild(element("p", "trail")).textContent = trail;
    const text = await textOf(found, entry);
    if (text) marked(item.appendChild(element("p", "excerpt")), found.pieces(found.excerpt(text, forms), forms));
    return item;
  };

  const STEP = 10;
  const show = async () => {
    const query = input.value.trim().slice(0, 200);
    const mine = ++turn;
    const address = new URL(location.href);
    query ? address.searchParams.set("q", query) : address.searchParams.delete("q");
    if (address.href !== location.href) history.replaceState(null, "", address);
    document.title = query ? `${query} – ${title}` : title;
    section.hidden = !query;
    pages.hidden = query !== "";
    if (!query) return;
    try {
      const slow = setTimeout(() => mine === turn && (status.textContent = say.loading), 400);
      const found = await index().finally(() => clearTimeout(slow));
      if (mine !== turn) return;
      const { entries, every, guessed, forms } = found.search(query);
      const grow = async (from) => {
        const items = await Promise.all(entries.slice(from, from + STEP).map((e) => result(found, e, forms)));
        if (mine !== turn) return;
        from ? list.append(...items) : list.replaceChildren(...items);
        if (from) items[0].firstChild.focus();
        more.hidden = entries.length <= from + STEP;
        more.onclick = () => grow(from + STEP);
      };
      await grow(0);
      if (mine !== turn) return;
      const count = entries.length;
      const sentence = count ? (count === 1 ? say.one : say.many) : say.none;
      const note = !count ? "" : guessed ? say.similar : every ? "" : say.some;
      status.textContent = [sentence.replace("{n}", () => count.toLocaleString(document.documentElement.lang))
        .replace("{q}", () => query), note].filter(Boolean).join(" ");
      help.hidden = count > 0;
      pages.hidden = count > 0; // whoever finds nothing may browse
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      more.hidden = help.hidden = true;
      pages.hidden = false;
      status.textContent = say.error;
    }
  };

  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(show, 150);
  };
  input.addEventListener("focus", () => index().catch(() => {}), { once: true });
  input.addEventListener("input", soon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    show();
  });
  input.value = new URL(location.href).searchParams.get("q") ?? "";
  show();
};

const form = globalThis.document?.getElementById("search-form");
if (form) start(form);
