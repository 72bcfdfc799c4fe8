// Choosing on a page: the filter of the list of insatser, and the chooser that sets insatser side by side.
//
// Both stand in the page as HTML, hidden until this script shows them. The choice lives after # in the address, so that
// it can be shared and also works when the site is opened from a folder. Nothing is fetched.
"use strict";

// What is chosen, in the address.
const address = {
  // Whether the part after # is a choice and not the anchor of a heading.
  holdsChoice: () => location.hash.includes("="),
  read: () => new URLSearchParams(address.holdsChoice() ? location.hash.slice(1) : ""),
  write(choice) {
    const text = choice.toString().replaceAll("%2C", ",");
    history.replaceState(null, "", location.href.split("#")[0] + (text ? "#" + text : ""));
  },
};

// Lets a form follow the address, and the address the form. `read` sets the form from a choice, `update` shows what is
// chosen and returns the choice.
function follow(form, read, update) {
  const show = () => address.write(update());
  form.hidden = false;
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    read(new URLSearchParams());
    show();
  });
  // When a link within the page has taken the place of the choice, the choice is put back.
  const heed = () => {
    if (address.holdsChoice()) read(address.read());
    if (address.holdsChoice() || update().toString()) show();
  };
  addEventListener("hashchange", heed);
  heed();
}

// The filter. A row tells which boxes it answers to by their numbers in data-val. Within a group one box is enough;
// every group with a box checked must have its say.
function filter(form, status) {
  const boxes = [...form.querySelectorAll("input")];
  const groups = [...form.querySelectorAll("fieldset")].map((group) => ({
    boxes: [...group.querySelectorAll("input")],
    details: group.closest("details"),
    mark: group.closest("details").querySelector("summary .antal"),
  }));
  const groupOf = boxes.map((box) => groups.findIndex((group) => group.boxes.includes(box)));
  const counts = boxes.map((box) => box.parentElement.querySelector(".antal"));
  const rows = [...document.querySelectorAll("tr[data-val]")].map((row) => ({
    row, answers: row.dataset.val.split(" ").filter(Boolean).map(Number),
  }));
  const table = rows[0].row.closest(".tabell");

  function read(choice) {
    for (const box of boxes) box.checked = choice.getAll(box.name).includes(box.value);
    for (const group of groups) if (group.boxes.some((box) => box.checked)) group.details.open = true;
  }

  function update() {
    const asking = groups.map((group) => group.boxes.some((box) => box.checked));
    const found = boxes.map(() => 0);
    let shown = 0;
    for (const { row, answers } of rows) {
      const silent = [...asking];
      for (const box of answers) if (boxes[box].checked) silent[groupOf[box]] = false;
      const missing = silent.filter(Boolean).length;
      row.hidden = missing > 0;
      if (missing === 0) shown += 1;
      // How many a box would give: those that only its own group keeps away count too.
      for (const box of answers) if (missing === 0 || (missing === 1 && silent[groupOf[box]])) found[box] += 1;
    }
    counts.forEach((place, box) => (place.textContent = `(${found[box]})`));
    for (const group of groups) {
      const chosen = group.boxes.filter((box) => box.checked).length;
      group.mark.textContent = chosen ? `(${chosen} ${chosen === 1 ? "vald" : "valda"})` : "";
    }
    table.hidden = shown === 0;
    status.textContent = shown
      ? `${shown} av ${rows.length} insatser visas.`
      : "Ingen insats stämmer med allt du har valt. Ta bort något av valen.";
    const choice = new URLSearchParams();
    for (const box of boxes) if (box.checked) choice.append(box.name, box.value);
    return choice;
  }

  follow(form, read, update);
}

// The chooser. A card holds the facts of an insats; facts with the same number in data-rad are set on one row.
function chooser(form, status, place) {
  const prefix = "insatser=";
  const selects = [...form.querySelectorAll("select")];
  const cards = new Map();
  for (const list of document.querySelectorAll(`dl[id^="${prefix}"]`)) {
    const name = list.parentElement.querySelector("summary").textContent;
    cards.set(list.id.slice(prefix.length), { list, name, link: list.parentElement.querySelector("p > a") });
  }
  for (const select of selects) {
    for (const [id, card] of cards) select.add(new Option(card.name, id));
  }
  // Without script an address with one insats leads to its card; now it leads to the chooser.
  for (const card of cards.values()) card.list.removeAttribute("id");
  if (address.holdsChoice()) addEventListener("load", () => form.scrollIntoView());

  function read(choice) {
    const ids = (choice.get("insatser") ?? "").split(",").filter((id) => cards.has(id));
    const unique = [...new Set(ids)];
    selects.forEach((select, index) => (select.value = unique[index] ?? ""));
  }

  function update() {
    const ids = selects.map((select) => select.value).filter(Boolean);
    for (const select of selects) {
      for (const option of select.options) {
        option.disabled = option.value !== "" && option.value !== select.value && ids.includes(option.value);
      }
    }
    const chosen = ids.map((id) => cards.get(id));
    place.querySelectorAll(".tabell, p").forEach((old) => old.remove());
    place.hidden = chosen.length < 2;
    if (chosen.length < 2) {
      status.textContent = chosen.length ? "Välj en insats till." : "Välj minst två insatser.";
    } else {
      const alone = compare(place, chosen);
      const names = chosen.map((card) => card.name);
      status.textContent = `${names.slice(0, -1).join(", ")} och ${names.at(-1)} visas sida vid sida.`;
      if (alone) {
        make(place, "p", "not").textContent =
          `${alone} mått går inte att jämföra mellan de valda insatserna och står bara i listan längre ned.`;
      }
    }
    return new URLSearchParams(ids.length ? { insatser: ids.join(",") } : {});
  }

  follow(form, read, update);
}

// Draws the table; returns how many measures fewer than two of the chosen have a value of that may be compared.
function compare(place, cards) {
  const facts = new Map();
  cards.forEach((card, column) => {
    for (const fact of card.list.querySelectorAll("[data-rad]")) {
      const number = Number(fact.dataset.rad);
      if (!facts.has(number)) facts.set(number, []);
      facts.get(number)[column] = fact;
    }
  });
  const group = make(place, "div", "tabell");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "De valda insatserna sida vid sida");
  group.tabIndex = 0;
  const table = make(group, "table", "lista jamforelse");
  make(table, "caption", "dold").textContent = "De valda insatserna sida vid sida";
  const head = make(make(table, "thead"), "tr");
  make(head, "td");
  for (const card of cards) {
    const cell = make(head, "th");
    cell.scope = "col";
    const link = make(cell, "a");
    link.href = card.link.href;
    link.textContent = card.name;
  }
  const body = make(table, "tbody");
  let alone = 0;
  for (const [, row] of [...facts].sort(([one], [other]) => one - other)) {
    const comparable = cards.filter((_, column) => row[column] && !("utanfor" in row[column].dataset)).length;
    if (comparable < 2) {
      alone += 1;
      continue;
    }
    const line = make(body, "tr");
    const header = make(line, "th");
    header.scope = "row";
    header.append(...row.find(Boolean).querySelector("dt").cloneNode(true).childNodes);
    cards.forEach((card, column) => {
      const cell = make(line, "td");
      cell.dataset.rubrik = card.name;
      if (row[column]) cell.append(...row[column].querySelector("dd").cloneNode(true).childNodes);
      else make(cell, "span", "saknas").textContent = "Uppgift saknas";
    });
  }
  return alone;
}

// A new element, last in another.
function make(parent, name, className) {
  const element = document.createElement(name);
  if (className) element.className = className;
  return parent.appendChild(element);
}

const said = document.getElementById("urval_status");
const filterForm = document.getElementById("urval_filter");
const chooserForm = document.getElementById("urval_valjare");
if (filterForm) filter(filterForm, said);
if (chooserForm) chooser(chooserForm, said, document.getElementById("urval_plats"));
