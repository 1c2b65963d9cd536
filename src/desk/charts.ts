// A chart can be read: a line moves from change to change by the arrow keys or under the pointer, and says what stands
// there. Its table twin can be sorted and taken along as CSV. All words and numbers are those of the twin.

import { all, button, make } from "./element.ts";
import { word } from "./words.ts";

const SVG = "http://www.w3.org/2000/svg";

export function addCharts(): void {
  for (const figure of all("figure.chart:not([data-read])")) {
    figure.dataset.read = "yes";
    const twin = figure.querySelector<HTMLTableElement>(".twin table");
    if (!twin) continue;
    addReading(figure, twin);
    addSorting(twin);
    addCsv(figure, twin);
  }
}

function addReading(figure: HTMLElement, twin: HTMLTableElement): void {
  const told = figure.querySelector<HTMLElement>(".told-now");
  const rows = rowsOf(twin);
  const heads = all("thead th", twin).map((head) => textOf(head));
  // The rows in the order of time, whatever order the table is put into later.
  const words = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? `${cell}:` : row.length > 2 ? `${heads[i]} ${cell}` : cell)).join(" "),
  );
  for (const svg of all<SVGSVGElement>("svg[data-x]", figure)) {
    const places = (svg.dataset.x ?? "").split(" ").map(Number);
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("class", "reading");
    svg.append(line);
    let at = -1;
    const read = (i: number) => {
      at = Math.min(places.length - 1, Math.max(0, i));
      const [top, bottom] = (svg.dataset.y ?? "0 0").split(" ");
      line.setAttribute("d", `M${places[at]},${top}V${bottom}`);
      if (told) told.textContent = words[at] ?? "";
    };
    svg.tabIndex = 0;
    svg.setAttribute("aria-description", word("reading"));
    svg.addEventListener("keydown", (event) => {
      const aim = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: places.length - 1 }[event.key];
      if (aim === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      read(at < 0 && event.key === "ArrowLeft" ? places.length - 1 : aim);
    });
    svg.addEventListener("pointermove", (event) => {
      const { left, width } = svg.getBoundingClientRect();
      const x = ((event.clientX - left) / width) * svg.viewBox.baseVal.width;
      const under = places.findLastIndex((place) => place <= x);
      if (under >= 0 && under !== at) read(under);
    });
  }
}

function rowsOf(table: HTMLTableElement): string[][] {
  return all("tbody tr", table).map((row) => all("td, th", row).map(textOf));
}

function textOf(cell: Element): string {
  return (cell.textContent ?? "").trim();
}

function addSorting(table: HTMLTableElement): void {
  all("thead th", table).forEach((head, column) => {
    const label = textOf(head);
    const sort = button(label, "sort", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of all("thead th", table)) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = all("tbody tr", table).sort((a, b) => (down ? -1 : 1) * order(a, b, column));
      table.tBodies[0]?.append(...rows);
    });
    sort.title = word("sort");
    head.replaceChildren(sort);
  });
}

function order(a: Element, b: Element, column: number): number {
  const [x, y] = [a, b].map((row) => row.children[column]?.getAttribute("data-v") ?? "");
  if (x === undefined || y === undefined || x === y) return 0;
  const [p, q] = [Number(x), Number(y)];
  return x !== "" && y !== "" && !Number.isNaN(p) && !Number.isNaN(q) ? p - q : x < y ? -1 : 1;
}

function addCsv(figure: HTMLElement, table: HTMLTableElement): void {
  const save = button(word("csv"), "btn csv", () => {
    const lines = [all("thead th", table).map(textOf), ...valuesOf(table)];
    const text = lines.map((line) => line.map(quoted).join(",")).join("\r\n");
    const link = make("a", { href: URL.createObjectURL(new Blob([`${text}\r\n`], { type: "text/csv" })) });
    link.download = `${figure.dataset.name ?? "chart"}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
  table.after(save);
}

function valuesOf(table: HTMLTableElement): string[][] {
  return all("tbody tr", table).map((row) => [...row.children].map((cell) => cell.getAttribute("data-v") ?? ""));
}

function quoted(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
