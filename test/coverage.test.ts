// Nothing that the research holds may be missing unseen: it is in the book, or docs/coverage.md says why it is not.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesBelow, ROOT } from "./support/root.ts";
import { describeWithShared, shared } from "./support/shared.ts";

/** An id has a hyphen; a day, which has two, is none. */
const ID = /^(?!\d{4}-\d{2}-\d{2}$)[a-z0-9]+(?:-[a-z0-9.]+)+$/;

const rows = tableRows(readFileSync(`${ROOT}docs/coverage.md`, "utf8"));
const excused = new Set(rows.map(({ id }) => id));
const recorded = idsOfTheBook();

describe("docs/coverage.md", () => {
  it("gives a reason for every id, each once", () => {
    expect(rows.filter(({ id, why }) => !ID.test(id) || why.length < 10)).toEqual([]);
    expect(rows).toHaveLength(excused.size);
  });

  it("names nothing that stands in the book after all", () => {
    expect([...excused].filter((id) => recorded.has(id))).toEqual([]);
  });
});

describeWithShared("together with the book, docs/coverage.md", () => {
  const researched = idsOfTheResearch(`${shared("facts")}/`);

  it("reads ids out of every part of the research", () => {
    const samples = ["s301-list1", "annex2-ag", "stk-fl", "cn-nov25", "cn-tiktok", "us-h200", "us-s301-list-4a"];
    expect(samples.filter((id) => !researched.has(id))).toEqual([]);
  });

  it("accounts for all of them", () => {
    expect([...researched].filter((id) => !recorded.has(id) && !excused.has(id))).toEqual([]);
  });

  it("names none that the research does not hold", () => {
    expect([...excused].filter((id) => !researched.has(id))).toEqual([]);
  });
});

function tableRows(page: string): { id: string; why: string }[] {
  const lines = page.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => {
    const [id = "", why = ""] = cells(line);
    return { id: id.replaceAll("`", ""), why };
  });
}

/** Every `id` and every entry of `refs` in the YAML of the book, whatever it stands on. */
function idsOfTheBook(): Set<string> {
  const found = new Set<string>();
  for (const file of filesBelow("book", ".yaml"))
    collect(parse(readFileSync(ROOT + file, "utf8"), { schema: "failsafe" }), found);
  return found;
}

function collect(node: unknown, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "id" && typeof value === "string") found.add(value);
    if (key === "refs" && Array.isArray(value)) for (const ref of value) found.add(String(ref));
    collect(value, found);
  }
}

function idsOfTheResearch(folder: string): Set<string> {
  const tariffs = sections(readFileSync(`${folder}tariffs.md`, "utf8"), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12]);
  const commitments = sections(readFileSync(`${folder}commitments.md`, "utf8"), [3, 4, 5, 11]);
  const lists = readdirSync(`${folder}lists`).filter((file) => file.endsWith(".txt"));
  return new Set([
    ...tariffs.flatMap(firstCell),
    ...commitments.flatMap((line) => [...firstCell(line), ...headingIds(line)]),
    ...lists.map((file) => file.replace(".txt", "")),
  ]);
}

/** The lines of the numbered sections wanted, with their subsections. */
function sections(page: string, wanted: readonly number[]): string[] {
  let current = 0;
  return page.split("\n").filter((line) => {
    const head = /^## (\d+)/.exec(line);
    if (head) current = Number(head[1]);
    return wanted.includes(current);
  });
}

/** The id in a table row's first cell; of `232-alu-10 / -25` the part before the slash. */
function firstCell(line: string): string[] {
  const [cell = ""] = line.startsWith("|") ? cells(line) : [];
  const [id = ""] = cell.split(" / ");
  return ID.test(id) ? [id] : [];
}

/** `### cn-a · cn-b` and `### us-c — what it is` head the facts of cn-a, cn-b and us-c. */
function headingIds(line: string): string[] {
  const [title = ""] = line.startsWith("### ") ? line.slice(4).split(/ [—(]/) : [];
  const ids = title.split(/ [·/] /).map((id) => id.trim());
  return ids.filter((id) => ID.test(id));
}

function cells(line: string): string[] {
  const [, ...rest] = line.split("|");
  return rest.slice(0, -1).map((cell) => cell.trim());
}
