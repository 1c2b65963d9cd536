// Where the two accounts part: fifteen topics, each with both sides' words in the book, neither correcting the other.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Commitment } from "../src/model/voices.ts";
import type { PromiseAnswer } from "../src/views/promise-answer.ts";
import type { PromisesAnswer } from "../src/views/promises.ts";
import { cells, sectionOf } from "./support/dossier.ts";
import { describeWithShared, shared } from "./support/shared.ts";
import { answer, BOOK } from "./support/shipped.ts";

const COMMITMENTS = [...BOOK.voices().commitments.values()];
const about = (n: number) => COMMITMENTS.filter(({ refs }) => refs.includes(`accounts-${n}`));
const sides = ({ terms }: Commitment) => [...new Set(terms.map(({ by }) => by))].sort().join(" ");
const terms = (id: string) => answer<PromiseAnswer>("promise", { id, on: "2026-10-09" }).answer.terms;
const words = (id: string, by: string) =>
  terms(id)
    .filter((term) => term.by === by)
    .map(
      (term) =>
        `${term.verb ?? ""} ${term.quantity ?? ""} ${term.says} ${term.quote ?? ""} ${term.window?.through ?? ""}`,
    )
    .join(" | ");

describe("the topics on which the accounts differ", () => {
  const PROMISED = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15];
  it.each(PROMISED)("no. %i stands in a promise with terms of both sides and a sentence on the difference", (n) => {
    const found = about(n);
    expect(found.map((c) => [c.id, sides(c), c.differ !== undefined])).toEqual(
      found.map(({ id }) => [id, "CN US", true]),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it("no. 12, what follows from the Supreme Court's ruling, is a matter of what each side said: China's words stand", () => {
    const said = [...BOOK.positions.values()].filter(({ refs }) => refs.includes("accounts-12"));
    // The research names no speaker for the US half; docs/decisions.md says so.
    expect(said.map(({ party }) => party)).toEqual(["CN"]);
  });
});

describe("each side in its own words", () => {
  it.each([
    ["cn-soy-2025-12mmt", "US", /12 million tons/],
    ["cn-re-general-licences", "US", /de facto removal/],
    ["cn-re-general-licences", "CN", /general licen[cs]e/i],
    ["cn-port-fee-suspend", "US", /remove/],
    ["cn-port-fee-suspend", "CN", /suspend/],
    ["cn-farm-tariffs-suspend", "US", /suspend/],
    ["cn-farm-tariffs-suspend", "CN", /stop/],
    ["cn-exclusion-process", "US", /2026-12-31/],
    ["cn-exclusion-process", "US", /2026-11-10/],
    ["cn-chip-probes-terminate", "US", /terminat/],
    ["cn-chip-probes-terminate", "CN", /resolve/],
    ["cn-nontariff-since-mar4", "US", /4 March 2025|all /i],
    ["cn-fentanyl-na-precursors", "US", /stop/],
    ["cn-fentanyl-na-precursors", "CN", /licen[cs]e/],
    ["us-fentanyl-halve", "CN", /cancel/],
    ["both-extend-2027-01-10", "US", /2027-01-10/],
    ["both-extend-2027-01-10", "CN", /2027-01-10/],
    ["cn-ag-17bn-2026", "US", /17 ?(billion|bn)/],
    ["board-30bn-cuts", "US", /recommend|consider/],
    ["board-30bn-cuts", "CN", /consensus|principle/],
  ])("%s by %s: %s", (id, by, wanted) => {
    expect(words(id, by)).toMatch(wanted);
  });

  it("where a text was read and has no word, it is said to be silent, and gives no quantity", () => {
    const silent = COMMITMENTS.flatMap((c) =>
      c.terms.filter((term) => term.silent).map((term) => [c.id, term] as const),
    );
    expect(silent.length).toBeGreaterThan(10);
    expect(silent.filter(([, term]) => term.quantity !== undefined || term.through !== undefined)).toEqual([]);
  });

  it("of the extension the White House's own sheets are silent, in May and in September", () => {
    const silent = terms("both-extend-2027-01-10").filter((term) => term.silent);
    expect(silent.map(({ by, made }) => [by, made])).toEqual([
      ["US", "2026-05-17"],
      ["US", "2026-09-25"],
    ]);
  });
});

describe("the board of differences", () => {
  it("lists exactly the promises that have such a sentence", () => {
    const { promises } = answer<PromisesAnswer>("promises", { on: "2026-10-09", differ: "" }).answer;
    expect(promises.map(({ id }) => id).sort()).toEqual(
      COMMITMENTS.filter(({ differ }) => differ !== undefined)
        .map(({ id }) => id)
        .sort(),
    );
    for (const n of [1, 3, 4, 7]) for (const { id } of about(n)) expect(promises.map((p) => p.id)).toContain(id);
  });
});

describeWithShared("the research's list of differences", () => {
  it("has no row without a ref in the book", () => {
    const page = readFileSync(shared("facts/commitments.md") ?? "", "utf8");
    const numbers = sectionOf(page, "9").flatMap((line) => cells(line)[0]?.match(/^\d+$/)?.[0] ?? []);
    expect(numbers).toHaveLength(15);
    const refs = new Set([...COMMITMENTS, ...BOOK.positions.values()].flatMap((thing) => thing.refs));
    expect(numbers.filter((n) => !refs.has(`accounts-${n}`))).toEqual([]);
  });
});
