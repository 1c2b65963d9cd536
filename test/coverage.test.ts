// Nothing that the research holds may be missing unseen: it is in the book, or docs/coverage.md says why it is not.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cells, sections, several } from "./support/dossier.ts";
import { filesBelow, ROOT } from "./support/root.ts";
import { describeWithShared, shared } from "./support/shared.ts";

/** An id has a hyphen; a day, which has two, is none. Those of series begin with S. */
const ID = /^(?!\d{4}-\d{2}-\d{2}$)(?:S|[a-z0-9]+)(?:-[a-z0-9.]+)+$/;

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
    const promises = ["cn-soy-2028-25mmt", "cn-ag-17bn-2027", "cn-coal-2028", "cn-poultry-resume", "cn-two-precursors"];
    const more = [
      "ag-access-wg",
      "meet-g20-doral",
      "p1-energy",
      "accounts-15",
      "p1-301-probe",
      "both-extend-2027-01-10",
    ];
    const events = ["call-2025-11-24", "ev-2025-10-10b", "round-8", "pos-tw-20", "pos-eu-02", "chip-16", "ent-01"];
    const wanted = [...samples, ...promises, ...more, ...events, "claim-2026-03-call", "S-soy-claims", "S-h200"];
    expect(wanted.filter((id) => !researched.has(id))).toEqual([]);
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
  const read = (name: string) => readFileSync(folder + name, "utf8");
  const tariffs = sections(read("tariffs.md"), ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "12"]);
  const commitments = read("commitments.md");
  const promises = sections(commitments, ["1a", "2", "3", "4", "5", "6", "7", "8", "10", "11"]);
  const events = sections(read("events.md"), ["1", "3", "5"]);
  const series = read("series.md")
    .split("\n")
    .map((line) => /^## (S-[a-z0-9-]+)/.exec(line)?.[1] ?? "");
  const lists = readdirSync(`${folder}lists`).filter((file) => file.endsWith(".txt"));
  const found = [
    ...tariffs.flatMap(firstOfCell),
    ...promises.flatMap((line) => [...idsOfCell(line), ...idsOfHeading(line)]),
    ...sections(commitments, ["9"])
      .flatMap((line) => line.match(/^\| (\d+) \|/)?.[1] ?? [])
      .map((n) => `accounts-${n}`),
    ...events.flatMap(idsOfCell),
    ...series,
    ...lists.map((file) => file.replace(".txt", "")),
  ];
  return new Set(found.filter((id) => ID.test(id)));
}

/** The id in a table row's first cell; of `232-alu-10 / -25` the part before the slash. */
function firstOfCell(line: string): string[] {
  const [cell = ""] = line.startsWith("|") ? cells(line) : [];
  return cell.split(" / ").slice(0, 1);
}

/** The ids in a table row's first cell. */
function idsOfCell(line: string): string[] {
  const [cell = ""] = line.startsWith("|") ? cells(line) : [];
  return several(cell.replaceAll("*", ""));
}

/** `### cn-a · cn-b` and `### us-c — what it is` head the facts of cn-a, cn-b and us-c. */
function idsOfHeading(line: string): string[] {
  const [title = ""] = line.startsWith("### ") ? line.slice(4).split(/ [—(]/) : [];
  return several(title);
}
