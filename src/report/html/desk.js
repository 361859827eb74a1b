// Steps through the contradictions of the page. Without it all of the page can be read; what needs it is hidden until it runs.
(() => {
  const $ = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const tools = document.querySelector(".tools");
  const cards = all(".card");
  const root = document.documentElement;
  root.classList.add("live");

  const looks = ["", "light", "dark"];
  const wear = (look) => {
    root.dataset.look = look;
    $("theme").textContent = `Theme: ${look || "auto"}`;
  };
  const kept = {
    get: (key) => {
      try {
        return localStorage.getItem(`gainsay-${key}`) ?? "";
      } catch {
        return "";
      }
    },
    set: (key, value) => {
      try {
        localStorage.setItem(`gainsay-${key}`, value);
      } catch {
        // A browser that keeps nothing for pages of the disk: the choice holds for this visit.
      }
    },
  };
  wear(looks.includes(kept.get("look")) ? kept.get("look") : "");
  document.querySelector(".look").hidden = false;
  $("theme").addEventListener("click", () => {
    const look = looks[(looks.indexOf(root.dataset.look) + 1) % looks.length];
    wear(look);
    kept.set("look", look);
  });

  if (!tools) return;
  tools.hidden = false;

  const said = $("said");
  /** Tells a screen reader; the same words twice are told twice. */
  const say = (words) => {
    said.textContent = "";
    requestAnimationFrame(() => {
      said.textContent = words;
    });
  };

  let current;
  const shown = () => cards.filter((card) => !card.closest("li").hidden);
  const partsOf = (card) => all(`.as-read [data-of~="${card.id}"]`, card.closest(".spread"));
  const labelsOf = (card) => partsOf(card).filter((part) => part.matches(".label"));

  // The line in the margin that joins the passages of the contradiction at hand.
  const join = document.createElement("div");
  join.className = "join";
  join.setAttribute("aria-hidden", "true");

  const draw = () => {
    join.remove();
    if (!current) return;
    const copy = current.closest(".spread").querySelector(".as-read");
    const top = copy.getBoundingClientRect().top;
    const heights = partsOf(current)
      .filter((part) => part.matches("mark"))
      .map((mark) => {
        const [line] = mark.getClientRects();
        return line ? line.top + line.height / 2 - top : undefined;
      })
      .filter((height) => height !== undefined);
    if (!heights.length) return;
    const from = Math.min(...heights);
    join.className = `join ${current.dataset.severity}`;
    join.style.top = `${from}px`;
    join.style.height = `${Math.max(...heights) - from}px`;
    join.replaceChildren(
      ...[...new Set(heights)].map((height) => {
        const tick = document.createElement("i");
        tick.style.top = `${height - from}px`;
        return tick;
      }),
    );
    copy.prepend(join);
  };

  const count = () => {
    const list = shown();
    $("at").textContent = current ? `${list.indexOf(current) + 1} of ${list.length}` : `${list.length} in all`;
  };

  const choose = (card) => {
    if (current !== card) {
      if (current) {
        current.removeAttribute("aria-current");
        for (const part of partsOf(current)) part.classList.remove("at-hand");
      }
      current = card;
      if (card) {
        card.setAttribute("aria-current", "true");
        for (const part of partsOf(card)) part.classList.add("at-hand");
      }
    }
    draw();
    count();
  };

  /** Beside each other, the list of findings scrolls by itself and the article comes to the passage. */
  const sideBySide = matchMedia("(min-width: 64rem)");

  const visit = (card) => {
    choose(card);
    card.focus({ preventScroll: true });
    if (!sideBySide.matches) return card.scrollIntoView();
    const list = card.closest(".findings");
    list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top - 8;
    (partsOf(card)[0] ?? card).scrollIntoView({ block: "center" });
  };

  const step = (by) => {
    const list = shown();
    if (!list.length) return say("No contradiction is shown");
    const at = list.indexOf(current) + by;
    if (current && (at < 0 || at >= list.length)) return say(by > 0 ? "This is the last one" : "This is the first one");
    visit(list[current ? at : by > 0 ? 0 : list.length - 1]);
  };

  /** The first passage of the contradiction at hand; from one of its passages the next. */
  const follow = () => {
    const labels = labelsOf(current);
    const next = labels[(labels.indexOf(document.activeElement) + 1) % labels.length];
    if (!next) return say("Its passages do not stand in the article as read");
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  };

  const copyQuestion = async (button) => {
    const words = button.dataset.copy;
    let done = true;
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const field = document.createElement("textarea");
      field.value = words;
      field.className = "unseen";
      button.after(field);
      field.select();
      done = document.execCommand("copy");
      field.remove();
      button.focus({ preventScroll: true });
    }
    say(done ? "Question copied" : "The question could not be copied");
    const label = button.firstChild;
    const before = label.data;
    if (before !== "Copy question") return;
    label.data = done ? "Copied" : "Not copied";
    setTimeout(() => {
      label.data = before;
    }, 2000);
  };

  const filter = () => {
    const severities = new Set(all("[name=severity]:checked").map(({ value }) => value));
    const rule = $("rule").value;
    for (const card of cards) {
      const off = !severities.has(card.dataset.severity) || (rule !== "" && card.dataset.rule !== rule);
      card.closest("li").hidden = off;
    }
    const list = shown();
    const on = new Set(list.map(({ id }) => id));
    for (const part of all(".as-read [data-of]"))
      part.classList.toggle("off", !part.dataset.of.split(" ").some((id) => on.has(id)));
    for (const section of all(".article")) section.hidden = !section.querySelector("li:not([hidden]) > .card");
    if (current && !list.includes(current)) choose(undefined);
    draw();
    count();
    const some = list.length < cards.length;
    $("filtered").textContent = some ? `: ${list.length} of ${cards.length}` : "";
    say(`${list.length} of ${cards.length} contradictions shown`);
  };

  $("next").addEventListener("click", () => step(1));
  $("previous").addEventListener("click", () => step(-1));
  $("keys-on").checked = kept.get("keys") !== "off";
  $("keys").addEventListener("click", () => $("help").showModal());
  $("keys-on").addEventListener("change", ({ target }) => kept.set("keys", target.checked ? "" : "off"));
  tools.addEventListener("change", filter);

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button.copy");
    if (button) return copyQuestion(button);
    const label = target.closest("a.label");
    const card = label?.closest(".card") ?? $(label?.dataset.of ?? "") ?? target.closest(".card");
    if (card) choose(card);
  });
  document.addEventListener("focusin", ({ target }) => {
    const card = target.closest(".card") ?? $(target.closest("a.label")?.dataset.of ?? "");
    if (card) choose(card);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("dialog, select, textarea, [type=text]")) return;
    const act = keys[event.key];
    if (!act || (event.key.length === 1 && !$("keys-on").checked)) return;
    if (act(event.target) !== false) event.preventDefault();
  });
  const keys = {
    j: () => step(1),
    n: () => step(1),
    k: () => step(-1),
    p: () => step(-1),
    c: () => current && copyQuestion(current.querySelector("button.copy")),
    "?": () => $("help").showModal(),
    Escape: (target) => {
      const open = target.closest("details[open]");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      } else choose(undefined);
    },
    // Links and buttons keep their own Enter.
    Enter: (target) => (current && target.matches(".card") ? follow() : false),
    o: () => current && follow(),
  };

  new ResizeObserver(draw).observe(document.body);
  count();
})();
