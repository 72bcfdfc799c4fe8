// Choosing on a page: the filter of the list of insatser, and the chooser that sets insatser side by side.
//
// Both stand in the page as HTML, hidden until this script shows them. The choice lives after # in the address, so that
// it can be shared and also works when the site is opened from a folder.
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
  // The same insatser on an axis of time; those without a known period are not there.
  const drawing = document.getElementById("urval_tid");
  const drawn = [...(drawing?.querySelectorAll("[data-rad]") ?? [])];

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
    for (const item of drawn) item.hidden = rows[item.dataset.rad].row.hidden;
    if (drawing) {
      const left = drawn.filter((item) => !item.hidden).length;
      drawing.hidden = left === 0;
      drawing.querySelector(".antal").textContent = `(${left} av ${drawn.length} visas)`;
    }
    status.textContent = shown
      ? `${shown} av ${rows.length} insatser visas.`
      : "Ingen insats stämmer med allt du har valt. Ta bort något av valen.";
    const choice = new URLSearchParams();
    for (const box of boxes) if (box.checked) choice.append(box.name, box.value);
    return choice;
  }

  follow(form, read, update);
}

// The facts of the insatser that have come, by id: the number of a row, and what its cell holds.
const received = new Map();

// What a script with facts calls, once for each of its insatser. The HTML is the site's own, escaped when it was built.
function receive(id, ...facts) {
  received.set(id, new Map(facts.map(([row, html, outside]) => [row, { html, outside: Boolean(outside) }])));
}

// Asks for a script with facts. It can be had from a folder, too, where nothing can be fetched.
const asked = new Map();
function ask({ id, part }) {
  if (!asked.has(part)) {
    asked.set(part, new Promise((done) => {
      const script = document.createElement("script");
      script.src = `valj/${part}.js`;
      script.onload = script.onerror = () => {
        if (!received.has(id)) asked.delete(part);
        done();
      };
      document.head.append(script);
    }));
  }
  return asked.get(part);
}

// The chooser. The facts of an insats come when it is chosen, and are set in the rows that the page has.
function chooser(form, status, place) {
  const prefix = "insatser=";
  const selects = [...form.querySelectorAll("select")];
  const cards = new Map();
  for (const item of document.querySelectorAll(`li[id^="${prefix}"]`)) {
    const link = item.querySelector("a");
    const id = item.id.slice(prefix.length);
    cards.set(id, { id, part: item.dataset.fil, name: link.textContent, link: link.href });
    // Without script an address with one insats leads to its place in the list; now it leads to the chooser.
    item.removeAttribute("id");
  }
  for (const select of selects) {
    for (const [id, card] of cards) select.add(new Option(card.name, id));
  }
  document.getElementById("urval_utan_skript").remove();
  if (address.holdsChoice()) addEventListener("load", () => form.scrollIntoView());
  let latest = 0;

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
    const turn = (latest += 1);
    place.hidden = true;
    if (ids.length < 2) {
      status.textContent = ids.length ? "Välj en insats till." : "Välj minst två insatser.";
    } else if (ids.every((id) => received.has(id))) {
      show(ids.map((id) => cards.get(id)));
    } else {
      // A later choice may have come before these facts.
      Promise.all(ids.map((id) => ask(cards.get(id)))).then(() => turn === latest && show(ids.map((id) => cards.get(id))));
    }
    return new URLSearchParams(ids.length ? { insatser: ids.join(",") } : {});
  }

  function show(chosen) {
    const lost = chosen.filter((card) => !received.has(card.id)).map((card) => card.name);
    if (lost.length) {
      status.textContent = `Uppgifterna om ${listed(lost)} gick inte att läsa in. Öppna i stället sidan om varje insats.`;
      return;
    }
    const alone = compare(place, chosen);
    place.hidden = false;
    status.textContent = `${listed(chosen.map((card) => card.name))} visas sida vid sida.`;
    place.querySelector("p").textContent = alone
      ? `${alone} mått går inte att jämföra mellan de valda insatserna. De finns på sidan om varje insats.`
      : "";
  }

  follow(form, read, update);
}

// `A, B och C`.
function listed(names) {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} och ${names.at(-1)}`;
}

// Fills the table; returns how many measures fewer than two of the chosen have a value of that may be compared.
function compare(place, cards) {
  place.querySelectorAll("thead th, tbody td").forEach((old) => old.remove());
  const head = place.querySelector("thead tr");
  for (const card of cards) {
    const cell = make(head, "th");
    cell.scope = "col";
    const link = make(cell, "a");
    link.href = card.link;
    link.textContent = card.name;
  }
  let alone = 0;
  for (const row of place.querySelectorAll("tbody tr")) {
    const facts = cards.map((card) => received.get(card.id).get(Number(row.dataset.rad)));
    row.hidden = "matt" in row.dataset && facts.filter((fact) => fact && !fact.outside).length < 2;
    if (row.hidden) {
      if (facts.some(Boolean)) alone += 1;
      continue;
    }
    facts.forEach((fact, column) => {
      const cell = make(row, "td");
      cell.dataset.rubrik = cards[column].name;
      if (fact) cell.innerHTML = fact.html;
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
